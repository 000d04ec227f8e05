import math
import time
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from mlpstudio.core.markup import Text
from mlpstudio.render.boxes import Hit
from mlpstudio.render.equation import MatrixPart, SignPart, lay_out
from mlpstudio.render.matrix import MatrixLook, MatrixPicture, cell_width, longest
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.palette import DARK, LIGHT

FORMAT = NumberFormat()
GRADIENT = np.array([[18.0, 36], [36, 72], [0, 0]])


def picture(values, **options):
    return MatrixPicture(values, FORMAT.writer(values), Text("W", "matrix"), **options)


def painted(draw, width=500, height=400):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(LIGHT.panel)
    painter = QPainter(image)
    draw(painter)
    painter.end()
    return image


sides = st.integers(1, 30)


@given(sides, sides, st.integers(3, 14), st.floats(6, 40))
def test_every_shown_cell_lies_inside_and_is_found_there(rows, columns, limit, size):
    values = np.arange(rows * columns, dtype=float).reshape(rows, columns)
    made = picture(values, limit=(limit, limit), size=size)
    bounds = QRectF(0, 0, made.width, made.height)
    rects = []
    for row in range(rows):
        for column in range(columns):
            rect = made.cell_rect(row, column)
            if rect is None:
                assert row not in made.rows or column not in made.columns
                continue
            assert bounds.contains(rect)
            assert made.cell_at(rect.center().x(), rect.center().y()) == (row, column)
            rects.append(rect)
    assert len(made.rows) <= max(limit, 3)
    assert made.rows[-1] == rows - 1
    for one, other in pairwise(rects):
        assert not one.intersects(other)
    assert made.cell_at(-1, -1) is None
    assert 0 < made.axis < made.height


def test_the_gap_says_how_many_it_stands_for():
    made = picture(np.zeros((128, 1)))
    assert made.rows == (*range(10), None, 127)
    assert made._gap_words(0).text == "⋮ 117 more"
    assert made.shape_text == "128×1"


def test_a_family_of_matrices_keeps_its_layout():
    before, after = np.array([[1.0, -3]]), np.array([[0.825, -13.36]])
    writer = FORMAT.writer(before, after)
    width = cell_width(longest(writer, before, after), 13)
    sizes = {
        (made.width, made.height)
        for made in (MatrixPicture(v, writer, fixed_cell=width) for v in (before, after))
    }
    assert len(sizes) == 1


def test_the_widest_number_of_a_large_array_is_found():
    values = np.random.default_rng(1).normal(size=(100, 100))
    values[3, 4] = -123.5
    writer = FORMAT.writer(values)
    assert longest(writer, values) >= len(writer.aligned(-123.5))
    assert longest(writer, np.full((100, 100), np.nan)) >= 1


@pytest.mark.parametrize("palette", [LIGHT, DARK])
@pytest.mark.parametrize("value", [0.0, math.nan, math.inf, -1e300, 1e-300])
def test_any_number_is_painted(palette, value):
    painted(lambda painter: picture(np.array([[value, 1.5]])).paint(painter, 5, 5, palette))


def test_states_are_told_apart():
    made = picture(GRADIENT)
    looks = [
        MatrixLook(),
        MatrixLook(highlighted={(1, 1)}),
        MatrixLook(strong=(1, 1)),
        MatrixLook(ghosted=True),
        MatrixLook(heat=False),
    ]
    images = [painted(lambda p, look=look: made.paint(p, 5, 5, LIGHT, look)) for look in looks]
    for index, image in enumerate(images):
        assert all(image != other for other in images[index + 1 :])
    absent = painted(lambda p: made.paint(p, 5, 5, LIGHT, MatrixLook(highlighted={(9, 9)})))
    assert absent == images[0]


def parts():
    return [
        MatrixPart("dL_du1", np.array([[18.0], [36], [0]]), Text("δ")),
        SignPart.of("·"),
        MatrixPart("x", np.array([[1.0], [2]]), Text("x"), transposed=True),
        SignPart.of("="),
        MatrixPart("dL_dW1", GRADIENT, Text("G", "matrix")),
    ]


@pytest.mark.parametrize("available", [80, 200, 260, 800])
def test_an_equation_keeps_to_its_width_and_its_parts_apart(available):
    equation = lay_out(parts(), available, FORMAT)
    rects = [equation.rects(Hit(symbol))[0] for symbol in ("dL_du1", "x", "dL_dW1")]
    widest = max(rect.width() for rect in rects)
    assert equation.width <= max(available, widest + 40)
    for index, rect in enumerate(rects):
        assert QRectF(-0.01, -0.01, equation.width + 0.02, equation.height + 0.02).contains(rect)
        assert not any(rect.intersects(other) for other in rects[index + 1 :])


def test_a_narrow_equation_wraps_and_a_wide_one_does_not():
    wide, narrow = lay_out(parts(), 800, FORMAT), lay_out(parts(), 200, FORMAT)
    assert narrow.width < wide.width
    assert narrow.height > wide.height


def test_a_factor_stays_with_what_it_multiplies():
    gradient = MatrixPart("dL_dW1", GRADIENT, Text("G", "matrix"))
    factor = MatrixPart("l2", np.array([[0.1]]), Text("λ"), bare=True)
    weights = MatrixPart("W1", GRADIENT, Text("W", "matrix"))
    written = [gradient, SignPart.of("+"), factor, SignPart.of("·"), weights]
    seen = set()
    for available in range(200, 420, 10):
        equation = lay_out(written, available, FORMAT)
        first, number, last = (equation.rects(Hit(name))[0] for name in ("dL_dW1", "l2", "W1"))
        assert number.left() < last.left()  # never "+ λ" at the end of a line, and "· W" on the next one
        seen.add(number.left() < first.right())
    assert seen == {True, False}  # on a line of its own, and on the same


def test_cells_of_a_transposed_operand_are_the_symbols_own():
    equation = lay_out(parts(), 800, FORMAT)
    (rect,) = equation.rects(Hit("x", (1, 0)))
    (first,) = equation.rects(Hit("x", (0, 0)))
    assert rect.left() > first.right()
    assert equation.hit(rect.center().x(), rect.center().y()) == Hit("x", (1, 0))
    (whole,) = equation.rects(Hit("x"))
    assert equation.hit(whole.center().x(), whole.bottom() - 2) == Hit("x", None)
    assert equation.hit(-5, -5) is None


def test_wide_matrices_show_fewer_columns_rather_than_run_out():
    values = np.random.default_rng(0).normal(size=(3, 40))
    equation = lay_out([MatrixPart("W1", values, Text("W", "matrix"))], 420, FORMAT)
    assert equation.width <= 420
    assert equation.rects(Hit("W1", (0, 20))) == ()
    assert len(equation.rects(Hit("W1", (0, 39)))) == 1


def test_an_equation_is_painted_with_its_cells_set_off():
    equation = lay_out(parts(), 400, FORMAT)
    cells = {Hit("dL_du1", (1, 0)), Hit("x", (1, 0)), Hit("dL_dW1", (1, 1))}
    plain = painted(lambda p: equation.paint(p, 5, 5, LIGHT))
    assert painted(lambda p: equation.paint(p, 5, 5, LIGHT, highlighted=cells)) != plain
    assert painted(lambda p: equation.paint(p, 5, 5, LIGHT, strong=Hit("dL_dW1", (1, 1)))) != plain


def test_nothing_to_show_is_an_empty_equation():
    empty = lay_out([], 300, FORMAT)
    assert (empty.width, empty.height) == (0, 0)


def test_speed_of_a_matrix(capsys):
    generator = np.random.default_rng(0)
    image = QImage(900, 400, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    start = time.perf_counter()
    for _ in range(20):
        picture(generator.normal(size=(10, 10))).paint(painter, 0, 0, LIGHT)
    spent = (time.perf_counter() - start) / 20
    painter.end()
    with capsys.disabled():
        print(f" [10 x 10: {spent * 1e3 / 6:.2f} of 6 ms]", end="")  # noqa: T201


@pytest.mark.parametrize("available", [120.0, 200.0, 320.0, 700.0])
def test_a_closing_bracket_stays_with_what_it_closes(available):
    inner = MatrixPart("u1", np.arange(40.0).reshape(1, 40), Text("u", "matrix"))
    outer = MatrixPart("z1", np.arange(40.0).reshape(1, 40), Text("z", "matrix"))
    parts = [SignPart.of("sigmoid("), inner, SignPart.of(")"), SignPart.of("="), outer]
    picture = lay_out(parts, available, NumberFormat())
    (_, _, opening), (left, baseline, closing), (_, after, _) = picture.signs
    assert (opening.width, closing.width) != (0, 0)
    first = next(placed for placed in picture.matrices if placed.part is inner)
    assert first.rect.top() <= baseline <= first.rect.bottom()  # beside it, not on the next line
    assert left >= first.rect.right()
    assert left + closing.width <= available or len(first.picture.columns) <= 3
    assert after >= baseline

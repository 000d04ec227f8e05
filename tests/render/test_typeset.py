import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from mlpstudio.core.markup import Fenced, Fraction, Hat, Matrix, Root, Row, Scripts, Tagged, Text, row
from mlpstudio.render.boxes import Hit
from mlpstudio.render.glyphs import Glyphs
from mlpstudio.render.palette import DARK, LIGHT
from mlpstudio.render.typeset import typeset

SIZE = 20.0
X, Y, PLUS = Text("x"), Text("y"), Text("+", "operator")


def layered(letter, layer="1"):
    mark = Row((Text("(", "name"), Text(layer, "number"), Text(")", "name")))
    return Scripts(Text(letter), sup=mark)


GRADIENT = row(
    Row((Text("∂", "name"), Text("L", "matrix"), Text("/", "operator"), Text("∂", "name"), layered("W"))),
    "=",
    Tagged(layered("δ"), "dL_du1"),
    Scripts(Tagged(X, "x"), sup=Text("T", "name")),
)

texts = st.builds(
    Text,
    st.sampled_from(
        ["x", "W", "δ", "ŷ", "−", "=", "(", "/", ",", "softmax", "12", "−0.5", " ", "", "∑", "∂", "T", "′"]
    ),
    st.sampled_from(["variable", "matrix", "number", "operator", "name", "space"]),
)


def nested(inner):
    rows = st.lists(inner, max_size=4).map(lambda items: Row(tuple(items)))
    return st.one_of(
        rows,
        st.builds(Scripts, inner, st.none() | inner, st.none() | inner),
        st.builds(Fraction, inner, inner),
        st.builds(Root, inner),
        st.builds(Hat, inner),
        st.builds(
            Fenced, inner, st.sampled_from(["(", "[", "|", "‖"]), st.sampled_from([")", "]", "|", "‖"])
        ),
        st.builds(
            lambda cells: Matrix(((cells[0], cells[1]), (cells[2], cells[3]))), st.tuples(*[inner] * 4)
        ),
        st.builds(Tagged, inner, st.sampled_from(["x", "W1"]), st.none() | st.just((0, 1))),
    )


formulas = st.recursive(texts, nested, max_leaves=12)


@given(formulas, st.sampled_from([9.0, 13.5, 20.0, 60.0]))
def test_any_formula_is_laid_out_within_its_own_box(markup, size):
    box = typeset(markup, size)
    assert box.width >= 0
    assert box.ascent > 0
    assert box.descent > 0
    for mark in box.marks:
        assert not (isinstance(mark.drawable, Glyphs) and mark.drawable.missing)
        assert mark.x >= -0.35 * size, "accents may lean out a little, nothing else"
        assert mark.x <= box.width + 1e-9
    for region in box.regions():
        assert -1e-9 <= region.left <= region.right <= box.width + 1e-9
        assert 0 <= region.first <= region.last <= len(box.marks)
        assert -box.ascent - 1e-9 <= region.top <= region.bottom <= box.descent + 1e-9


def test_a_formula_scales_with_its_size():
    small, large = typeset(GRADIENT, SIZE), typeset(GRADIENT, 3 * SIZE)
    assert large.width == pytest.approx(3 * small.width, rel=1e-3)
    assert large.ascent == pytest.approx(3 * small.ascent)


def test_a_part_is_found_where_it_is_drawn():
    box = typeset(GRADIENT, SIZE)
    delta, operand = box.regions()
    for region in (delta, operand):
        assert box.hit(region.rect.center().x(), region.rect.center().y()) == region.hit
    assert delta.right <= operand.left
    assert box.hit(1, 0) is None
    assert [mark.drawable.text for mark in box.marks[delta.first : delta.last]] == ["𝛿", "(", "1", ")"]


def test_the_innermost_part_wins():
    cell = Tagged(Text("72", "number"), "dL_dW1", (1, 1))
    box = typeset(Tagged(Matrix(((Text("18", "number"), cell),)), "dL_dW1"), SIZE)
    assert [region.hit for region in box.regions()] == [Hit("dL_dW1"), Hit("dL_dW1", (1, 1))]
    inner = box.regions()[1].rect.center()
    assert box.hit(inner.x(), inner.y()) == Hit("dL_dW1", (1, 1))
    assert box.hit(1, inner.y()) == Hit("dL_dW1")


def places(markup):
    return {
        mark.drawable.text: (mark.x, mark.y)
        for mark in typeset(markup, SIZE).marks
        if isinstance(mark.drawable, Glyphs)
    }


def test_scripts_stand_over_and_under_each_other():
    both = places(Scripts(Text("w"), sub=Text("2", "number"), sup=Text("1", "number")))
    assert both["1"][1] < 0 < both["2"][1]
    assert abs(both["1"][0] - both["2"][0]) < 0.1 * SIZE


def test_the_transpose_stands_beside_the_mark_of_the_layer():
    marks = places(Scripts(Tagged(layered("W"), "W1"), sup=Text("T", "name")))
    assert marks["T"][1] == pytest.approx(marks["1"][1])
    assert marks["T"][0] > marks["1"][0]


def test_a_sign_is_tight_and_an_operation_is_not():
    minus = Text("−", "operator")
    signed, between = typeset(Row((minus, X)), SIZE), typeset(Row((X, minus, X)), SIZE)
    assert between.width - signed.width > typeset(X, SIZE).width + 0.3 * SIZE
    negative = typeset(row(Y, "=", minus, X), SIZE)
    assert negative.width < typeset(row(Y, "=", Y, minus, X), SIZE).width - typeset(Y, SIZE).width


def test_a_row_within_a_row_is_spaced_like_one():
    assert typeset(Row((X, Row((PLUS, Row((Y,)))))), SIZE).width == typeset(Row((X, PLUS, Y)), SIZE).width


def test_brackets_grow_with_what_they_hold():
    flat, high = typeset(Fenced(X), SIZE), typeset(Fenced(Fraction(X, Y)), SIZE)
    assert high.height > 1.5 * flat.height
    assert all(isinstance(mark.drawable, Glyphs) for mark in flat.marks)


def test_the_hat_clears_its_letter():
    for letter in "yWb":
        plain, hatted = typeset(Text(letter), SIZE), typeset(Hat(Text(letter)), SIZE)
        accent = hatted.marks[-1]
        assert accent.y + accent.drawable.ink.bottom() < plain.marks[0].drawable.ink.top()
        assert hatted.width == plain.width


def painted(palette, **options):
    image = QImage(400, 60, QImage.Format.Format_RGB32)
    image.fill(palette.panel)
    painter = QPainter(image)
    typeset(GRADIENT, SIZE).paint(painter, 10, 40, palette, **options)
    painter.end()
    return image


def test_one_box_is_painted_in_any_colours():
    light, dark = painted(LIGHT), painted(DARK)
    assert light != dark
    assert painted(LIGHT, highlighted={Hit("x")}) != light
    assert painted(LIGHT, highlighted={Hit("absent")}) == light


def test_a_vector_picture_needs_no_font():
    target = QBuffer()
    written = QByteArray()
    target.setBuffer(written)
    generator = QSvgGenerator()
    generator.setOutputDevice(target)
    painter = QPainter(generator)
    typeset(GRADIENT, SIZE).paint(painter, 10, 40, LIGHT)
    painter.end()
    assert b"<path" in written.data()
    assert b"<text" not in written.data()


def test_speed_of_a_formula(capsys):
    image = QImage(400, 60, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    start = time.perf_counter()
    for _ in range(100):
        typeset.__wrapped__(GRADIENT, SIZE).paint(painter, 10, 40, LIGHT)
    spent = (time.perf_counter() - start) / 100
    painter.end()
    with capsys.disabled():
        print(f" [formula: {spent * 1e3 / 0.6:.2f} of 0.6 ms]", end="")  # noqa: T201

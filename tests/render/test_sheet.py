from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from mlpstudio.core.interpreter import Interpreter
from mlpstudio.core.parameters import make_parameters
from mlpstudio.core.sheet import Reading, Role, Slot
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.palette import DARK, LIGHT
from mlpstudio.render.sheet import SheetLayout, SheetStyle, lay_out
from mlpstudio.render.sheet_paint import (
    block_picture,
    hand,
    heat_image,
    largest_size,
    levels,
    longest,
    reduced,
)
from tests.core.networks import Case, cases, worked_example

FORMAT = NumberFormat()


def layout_of(case: Case, width: int, style: SheetStyle | None = None) -> tuple[Reading, SheetLayout]:
    trace = Interpreter(case.network, case.training, case.data, case.parameters).record()
    reading = Reading(trace)
    made = lay_out(reading.sections, reading.shape, words, width, style or SheetStyle())
    return reading, made


def words(slot: Slot) -> str:
    return {Role.OLD: "old", Role.RESULT: "new"}.get(slot.role, "")


def inked(block, values, shape, palette=LIGHT, ratio=1.0):
    return block_picture(block, values, shape, FORMAT, palette, ratio).toImage()


@given(cases(), st.integers(200, 1200), st.integers(6, 20))
def test_nothing_on_the_sheet_overlaps_and_everything_fits_the_width(case: Case, width: int, characters: int):
    _, made = layout_of(case, width, SheetStyle(characters=characters))
    for one, other in combinations(made.blocks, 2):
        assert not one.rect.intersects(other.rect)
    for block in made.blocks:
        assert block.rect.contains(block.grid)
        assert block.rect.bottom() <= made.height
        if block.shape[1] * block.cell[0] < width - 60:
            assert block.rect.left() >= 0
    for heading in made.headings:
        assert not any(b.rect.top() < heading.baseline < b.rect.bottom() for b in made.blocks)


@given(cases(), st.integers(240, 900))
def test_cells_are_found_where_they_are_drawn(case: Case, width: int):
    _, made = layout_of(case, width)
    for block in made.blocks:
        rows, columns = block.shape
        for cell in {(0, 0), (rows - 1, columns - 1), (rows // 2, columns // 2)}:
            place = block.cell_rect(cell)
            assert made.at(place.center()) is block
            assert block.cell_at(place.center()) == cell
        assert block.cell_at(block.rect.topLeft() + QPointF(1, 1)) is None


def test_the_layout_follows_from_shapes_alone():
    first, case = layout_of(worked_example(), 360)[1], worked_example()
    larger = make_parameters(case.network, [(1e9 * p.weights, -1e-9 * p.biases) for p in case.parameters])
    second = layout_of(replace(case, parameters=larger), 360)[1]
    assert [block.rect for block in first.blocks] == [block.rect for block in second.blocks]


def test_old_new_and_difference_stand_side_by_side():
    _, made = layout_of(worked_example(), 510)
    for symbol in ("W1", "b1", "b2"):  # three times the three numbers of W2 are wider than that
        blocks = [made.block(Slot(symbol, role)) for role in (Role.OLD, Role.RESULT, Role.DELTA)]
        assert len({block.rect.top() for block in blocks}) == 1
        lefts = [block.rect.left() for block in blocks]
        assert lefts == sorted(lefts)


def test_a_matrix_that_does_not_fit_is_a_picture():
    style = SheetStyle()
    sections = layout_of(worked_example(), 400)[0].sections
    for shape, numeric in (((3, 4), True), ((12, 1), True), ((13, 1), False), ((3, 9), False)):
        made = lay_out(sections, lambda slot, shape=shape: shape, words, 400, style)
        assert all(block.numeric == numeric for block in made.blocks)
        for block in made.blocks:
            assert block.rect.right() <= 400
            assert block.grid.height() <= 300


@pytest.mark.parametrize("shape", [(1000, 1000), (1, 5000), (5000, 1), (784, 64), (10, 64), (13, 13)])
@pytest.mark.parametrize("width", [300, 360, 1900])
def test_pictures_of_any_shape_can_be_seen_and_keep_to_the_width(shape, width):
    sections = layout_of(worked_example(), 400)[0].sections
    made = lay_out(sections, lambda slot: shape, words, width, SheetStyle())
    for block in made.blocks:
        if not block.numeric:
            assert block.grid.width() >= 11
            assert block.grid.height() >= 11
            assert block.grid.right() <= width
            assert block.grid.height() <= 170


def test_empty_cells_tell_nothing():
    reading, made = layout_of(worked_example(), 400)
    slot = Slot("u1", Role.RESULT)
    block = made.block(slot)
    value = reading.value(slot, 1)
    pictures = [inked(block, None, (3, 1)), inked(block, value, (3, 1)), inked(block, value * 3, (3, 1))]
    assert pictures[0] != pictures[1]
    assert pictures[1] != pictures[2]
    assert {picture.size().toTuple() for picture in pictures} == {
        (round(block.rect.width()), round(block.rect.height()))
    }


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_a_heat_picture_has_the_colours_of_the_signs(palette):
    image = heat_image(levels(np.array([[1.0, 0.0, -1.0]]), 1.0), palette, numbered=True)
    ground = QColor(palette.panel)
    positive, zero, negative = (image.pixelColor(column, 0) for column in range(3))
    assert zero == ground
    assert positive.blue() - positive.red() > ground.blue() - ground.red()
    assert negative.red() - negative.blue() > ground.red() - ground.blue()


reals = arrays.arrays(
    np.float64, arrays.array_shapes(min_dims=2, max_dims=2, max_side=30),
    elements=st.floats(-1e9, 1e9) | st.just(np.inf) | st.just(np.nan),
)  # fmt: skip


@given(reals, st.integers(2, 17))
def test_every_number_fits_its_cell(values, digits):
    number_format = NumberFormat(digits)
    with np.errstate(invalid="ignore"):
        made = hand(values, number_format, 12.0, digits + 4)
    assert 0 < made.size <= 12.0
    widest = max(len(made.writer.aligned(value)) for value in values.ravel().tolist())
    assert widest * made.size <= (digits + 4) * 12.0 + 1e-9


def test_a_large_matrix_is_written_like_a_small_one():
    random = np.random.default_rng(0)
    values = random.normal(size=(300, 300))
    made = hand(values, FORMAT, 12.0, 8)
    assert made.writer == FORMAT.writer(values)
    whole = np.rint(values * 100)
    assert hand(whole, FORMAT, 12.0, 8).writer.decimals == 0
    whole[123, 45] = 0.5
    assert hand(whole, FORMAT, 12.0, 8).writer.decimals
    assert longest(made.writer, values) <= 8


@given(reals)
def test_heat_stays_within_its_range(values):
    largest = largest_size(values)
    assert np.isfinite(largest)
    found = levels(values, largest)
    assert found.shape == values.shape
    assert found.max() <= 254
    with np.errstate(invalid="ignore"):
        assert (found[values == 0] == 127).all()


@pytest.mark.parametrize("shape", [(7, 5), (100, 3), (3, 100), (101, 99), (1000, 7)])
def test_the_strongest_cell_of_every_block_is_kept(shape):
    random = np.random.default_rng(2)
    values = random.normal(size=shape)
    values[shape[0] // 2, shape[1] // 2] = -50.0
    for rows, columns in ((5, 5), (40, 40), (2000, 2000)):
        found = reduced(values, rows, columns)
        assert found.shape[0] <= max(rows, 1)
        assert found.shape[1] <= columns
        assert found.min() == -50.0
        assert found.max() == values.max()


def test_pictures_are_sharp_on_dense_screens():
    reading, made = layout_of(worked_example(), 400)
    slot = Slot("W1", Role.GIVEN)
    picture = block_picture(made.block(slot), reading.value(slot, 0), (3, 2), FORMAT, LIGHT, 2.0)
    assert picture.devicePixelRatio() == 2.0
    assert picture.width() == 2 * round(made.block(slot).rect.width())


def test_a_smaller_batch_stands_in_the_room_of_a_full_one():
    sections = layout_of(worked_example(), 400)[0].sections
    made = lay_out(sections, lambda slot: (3, 4), words, 400, SheetStyle())
    block = made.block(Slot("u1", Role.RESULT))
    full, part = inked(block, np.ones((3, 4)), (3, 4)), inked(block, np.ones((3, 2)), (3, 2))
    assert full.size() == part.size()
    edge = block.cell_rect((1, 3)).translated(-block.rect.topLeft())
    assert full.pixelColor(edge.center().toPoint()) != QColor(LIGHT.panel)
    assert part.pixelColor(edge.center().toPoint()) == QColor(LIGHT.panel)
    assert QRectF(0, 0, full.width(), full.height()).contains(edge)

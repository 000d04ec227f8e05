"""A network whose inputs are an image: pixels are neurons in one block, all else stands beside it."""

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from mlpstudio.render import network_layout
from mlpstudio.render.copies import Copies
from mlpstudio.render.network import ColumnPicture, EdgeRef, LinkPicture, NetworkPicture, NeuronRef
from mlpstudio.render.network_image import ImageLayout, lay_out
from mlpstudio.render.network_paint import paint
from mlpstudio.render.palette import DARK, LIGHT, color

SIZES = [(712, 446), (420, 300), (560, 216), (1400, 800), (280, 200)]
SHAPES = [(8, 8), (28, 28), (2, 3), (12, 4), (4, 12), (64, 64)]
everywhere = [pytest.param(s, z, id=f"{s[0]}x{s[1]} in {z[0]}x{z[1]}") for s in SHAPES for z in SIZES]


def network(shape, *counts, focus=frozenset(), values=None, states=None):
    generator = np.random.default_rng(1)
    pixels = shape[0] * shape[1]
    values = generator.random(pixels) if values is None else values
    columns = [ColumnPicture("input x", values, f"{pixels}×1", image=shape, states=states or {})]
    for count in counts:
        columns.append(ColumnPicture("hidden · ReLU", generator.normal(size=count), f"{count}"))
    links = [LinkPicture(generator.normal(size=(b, a))) for a, b in pairwise((pixels, *counts))]
    return NetworkPicture(tuple(columns), tuple(links), focus)


def painted(picture, palette=LIGHT, size=(712, 446), copies=None):
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(color(palette.canvas))
    painter = QPainter(image)
    paint(painter, lay_out(picture, *size), palette, copies)
    painter.end()
    return image


@pytest.mark.parametrize(("shape", "size"), everywhere)
def test_everything_has_a_place_of_its_own(shape, size):
    layout = lay_out(network(shape, 32, 10), *size)
    assert isinstance(layout, ImageLayout)
    block = layout.block
    assert layout.bounds.contains(block)
    assert block.width() / shape[1] == pytest.approx(block.height() / shape[0])
    for column in layout.columns[1:]:
        assert column.x - layout.radius > block.right() + 30
        assert column.x + layout.radius <= layout.width
    for before, after in pairwise(layout.columns[1:]):
        assert after.x - before.x > 2 * layout.radius
    titles = [words.rect for words in layout.words]
    assert not any(rect.intersects(block) for rect in titles)


@pytest.mark.parametrize(("shape", "size"), everywhere)
def test_each_pixel_can_be_pointed_at(shape, size):
    layout = lay_out(network(shape, 5, 2), *size)
    for unit in range(0, shape[0] * shape[1], max(shape[0] * shape[1] // 50, 1)):
        center = layout.center(NeuronRef(0, unit))
        assert center is not None
        assert layout.neuron_at(center.x(), center.y()) == NeuronRef(0, unit)
        assert layout.pixel(unit).contains(center)
        assert layout.edge_at(center.x(), center.y()) is None
    for x, y in ((-3, -3), (layout.block.width() + 3, layout.block.height() + 3), (-3, 20)):
        assert layout.neuron_at(layout.block.left() + x, layout.block.top() + y) is None
    for unit in layout.columns[1].indices:
        center = layout.center(NeuronRef(1, unit))
        assert layout.neuron_at(center.x(), center.y()) == NeuronRef(1, unit)


def test_lines_leave_the_block_in_the_row_of_their_pixel_and_can_be_pointed_at():
    layout = lay_out(network((8, 8), 4, 2), 900, 600)
    link = layout.links[0]
    assert len(link.lines) == 256
    assert (link.lines[:, 0] == layout.block.right()).all()
    for line, pixel in zip(link.lines.tolist(), link.inputs.tolist(), strict=True):
        place = layout.pixel(pixel)
        assert place.top() < line[1] < place.bottom()
    starts = {(line[1], pixel) for line, pixel in zip(link.lines.tolist(), link.inputs.tolist(), strict=True)}
    assert len({height for height, _ in starts}) == 64
    # Near its neuron a strong line is the nearest.
    x0, y0, x1, y1 = link.lines[-1].tolist()
    found = layout.edge_at(x0 + 0.97 * (x1 - x0), y0 + 0.97 * (y1 - y0))
    assert isinstance(found, EdgeRef)
    assert (found.link, found.unit) == (0, int(link.units[-1]))


def test_many_lines_lie_over_a_heat_picture_beside_the_block():
    layout = lay_out(network((8, 8), 32, 10), 900, 600)
    link = layout.links[0]
    assert isinstance(link.heat, QRectF)
    assert link.heat.left() > layout.block.right()
    assert link.heat.right() < layout.columns[1].x - layout.radius
    assert len(link.lines) <= 600
    assert "of 2,368" in layout.notice


def test_without_an_image_nothing_is_changed():
    picture = network((2, 3), 4, 1)
    plain = NetworkPicture(
        (ColumnPicture("input x", picture.columns[0].values, "6×1"), *picture.columns[1:]), picture.links
    )
    made, usual = lay_out(plain, 712, 446), network_layout.lay_out(plain, 712, 446)
    assert type(made) is network_layout.NetworkLayout
    assert [(c.x, c.heights) for c in made.columns] == [(c.x, c.heights) for c in usual.columns]
    assert made.blocks == ()


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_ink_is_where_the_numbers_are(palette):
    values = np.zeros(64)
    values[27] = 16.0
    values[28] = 8.0
    image = painted(network((8, 8), 3, 2, values=values), palette)
    layout = lay_out(network((8, 8), 3, 2), 712, 446)
    seen = [QColor(image.pixel(layout.pixel(unit).center().toPoint())).lightnessF() for unit in (27, 28, 29)]
    ink, bare = QColor(palette.ink).lightnessF(), QColor(palette.panel).lightnessF()
    assert seen[0] == pytest.approx(ink, abs=0.02)
    assert seen[1] == pytest.approx((ink + bare) / 2, abs=0.05)
    assert seen[2] == pytest.approx(bare, abs=0.02)


def test_negative_numbers_have_the_colours_of_their_signs():
    values = np.zeros(64)
    values[9], values[18] = 2.0, -2.0
    image = painted(network((8, 8), 3, 2, values=values))
    layout = lay_out(network((8, 8), 3, 2), 712, 446)
    for unit, wanted in ((9, LIGHT.positive), (18, LIGHT.negative), (40, LIGHT.panel)):
        assert QColor(image.pixel(layout.pixel(unit).center().toPoint())).name() == wanted


@pytest.mark.parametrize("values", [np.full(64, np.nan), np.zeros(64), np.r_[np.inf, -np.inf, np.zeros(62)]])
def test_numbers_that_are_not_there_or_too_large_are_drawn_all_the_same(values):
    painted(network((8, 8), 3, 2, values=values))


def test_a_pixel_lights_up_and_so_does_the_whole_image():
    plain = painted(network((8, 8), 3, 2))
    pointed = painted(network((8, 8), 3, 2, focus=frozenset({NeuronRef(0, 27)})))
    current = painted(network((8, 8), 3, 2, states=dict.fromkeys(range(64), "current")))
    layout = lay_out(network((8, 8), 3, 2), 712, 446)

    def changed(other: QImage) -> QRectF:
        found, block = QRectF(), layout.block.adjusted(-6, -6, -1, 6)  # at the right are the lines
        for x in range(int(block.left()), int(block.right())):
            for y in range(int(block.top()), int(block.bottom())):
                if plain.pixel(x, y) != other.pixel(x, y):
                    found = found.united(QRectF(x, y, 1, 1))
        return found

    at = changed(pointed)
    assert layout.pixel(27).adjusted(-4, -4, 4, 4).contains(at)
    assert at.contains(layout.pixel(27))
    assert changed(current).contains(layout.block.adjusted(0, 0, -2, 0))


def test_copies_look_like_what_is_drawn():
    picture, copies = network((8, 8), 12, 4), Copies()
    drawn, first, again = painted(picture), painted(picture, copies=copies), painted(picture, copies=copies)
    assert first == again
    channels = [np.frombuffer(image.constBits(), np.uint8).astype(int) for image in (drawn, first)]
    assert np.abs(channels[0] - channels[1]).max() <= 2


def test_it_can_be_saved_as_svg():
    buffer, generator = QBuffer(), QSvgGenerator()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    generator.setOutputDevice(buffer)
    painter = QPainter(generator)
    paint(painter, lay_out(network((8, 8), 5, 2), 712, 446), LIGHT)
    painter.end()
    assert b"<image" in bytes(buffer.data().data())

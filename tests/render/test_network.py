import time
from itertools import combinations, pairwise

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from mlpstudio.render.network import ColumnPicture, EdgeRef, LinkPicture, NetworkPicture, NeuronRef
from mlpstudio.render.network_layout import lay_out
from mlpstudio.render.network_lines import heat_image
from mlpstudio.render.network_paint import _sized, paint
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.palette import DARK, LIGHT

WORKED = NetworkPicture(
    (
        ColumnPicture("input x", np.array([1.0, 2]), states={1: "current"}),
        ColumnPicture(
            "hidden · ReLU",
            np.array([6.0, 7, 0]),
            subtitle="3×2",
            captions={0: "δ 18", 1: "δ 36", 2: "gate closed · no update"},
            states={0: "current", 1: "current", 2: "closed"},
            current=True,
        ),
        ColumnPicture("output · identity", np.array([21.0]), captions={0: "∂L/∂ŷ 18"}, above={0: "target 3"}),
    ),
    (
        LinkPicture(np.array([[18.0, 36], [36, 72], [0, 0]]), current=True, plus=False),
        LinkPicture(np.array([[1.0, 2, 3]])),
    ),
    focus={EdgeRef(0, 1, 1), NeuronRef(1, 1)},
)


def network(*counts, focus=frozenset(), captions=True, expanded=False, current=None):
    generator = np.random.default_rng(sum(counts))
    columns = tuple(
        ColumnPicture(
            f"hidden {number} · leaky ReLU" if number else "input x",
            generator.normal(size=count),
            subtitle=f"{count}",
            captions={index: f"δ {index}" for index in range(min(count, 12))} if captions and number else {},
            above={0: "target 3"} if captions and number == len(counts) - 1 else {},
            expanded=expanded,
        )
        for number, count in enumerate(counts)
    )
    links = tuple(
        LinkPicture(generator.normal(size=(below, above)), current=number == current)
        for number, (above, below) in enumerate(pairwise(counts))
    )
    return NetworkPicture(columns, links, focus)


NETWORKS = {
    "worked example": WORKED,
    "a single neuron": network(1, 1),
    "one neuron, many inputs": network(12, 1),
    "2-6-3-1": network(2, 6, 3, 1, current=1),
    "2-8-8-1, neuron pointed at": network(2, 8, 8, 1, focus={NeuronRef(1, 3)}),
    "2-4-2-1": network(2, 4, 2, 1),
    "3-3-3": network(3, 3, 3, focus={EdgeRef(1, 2, 0)}),
    "deep": network(2, 8, 8, 8, 8, 8, 8, 1),
    "very deep": network(2, *[3] * 14, 1),
    "digits": network(784, 128, 64, 10, current=0),
    "classes": network(4, 16, 3, captions=False),
    "expanded": network(30, 40, 5, expanded=True, captions=False),
    "wide": network(1, 200, 1),
    "hidden edge pointed at": network(784, 128, 10, focus={EdgeRef(0, 64, 400), NeuronRef(0, 500)}),
}
SIZES = [(712, 446), (420, 300), (1400, 800)]
everywhere = [
    pytest.param(picture, size, id=f"{name} {size[0]}")
    for name, picture in NETWORKS.items()
    for size in SIZES
]


def circles(layout):
    radius = layout.radius
    return [
        QRectF(column.x - radius, height - radius, 2 * radius, 2 * radius)
        for column in layout.columns
        for height in column.heights
    ]


@pytest.mark.parametrize(("picture", "size"), everywhere)
def test_nothing_overlaps_and_nothing_is_clipped(picture, size):
    layout = lay_out(picture, *size)
    bounds = layout.bounds.adjusted(-0.5, -0.5, 0.5, 0.5)
    assert bounds.contains(QRectF(0, 0, *size)) or layout.width >= size[0]
    labels, words, neurons = (
        [label.rect for label in layout.labels],
        [word.rect for word in layout.words],
        circles(layout),
    )
    for rect in labels + words + neurons:
        assert bounds.contains(rect)
    for one, other in combinations(labels + neurons, 2):
        assert not one.intersects(other)
    for one, other in combinations(words, 2):
        assert not one.intersects(other)
    for word in words:
        assert not any(word.intersects(other) for other in labels + neurons)


@pytest.mark.parametrize(("picture", "size"), everywhere)
def test_what_is_drawn_can_be_pointed_at(picture, size):
    layout = lay_out(picture, *size)
    for number, column in enumerate(layout.columns):
        for index, height in zip(column.indices, column.heights, strict=True):
            assert layout.neuron_at(column.x, height) == NeuronRef(number, index)
            assert layout.edge_at(column.x, height) is None
        if column.gap is not None:
            assert layout.gap_at(column.x, column.gap) == number
    for label in layout.labels:
        assert layout.edge_at(label.rect.center().x(), label.rect.center().y()) == label.edge
    assert layout.neuron_at(-50, -50) is None
    assert layout.edge_at(-50, -50) is None
    assert layout.gap_at(-50, -50) is None


@pytest.mark.parametrize("palette", [LIGHT, DARK.for_phase("backward")])
@pytest.mark.parametrize("picture", NETWORKS.values(), ids=NETWORKS.keys())
def test_every_network_is_painted(picture, palette):
    layout = lay_out(picture, 712, 446)
    image = QImage(int(layout.width) + 1, int(layout.height) + 1, QImage.Format.Format_RGB32)
    image.fill(palette.canvas)
    blank = image.copy()
    painter = QPainter(image)
    paint(painter, layout, palette)
    painter.end()
    assert image != blank


def test_all_labels_of_the_worked_example_find_a_place():
    labels = {label.edge: label for label in lay_out(WORKED, 712, 446).labels}
    assert len(labels) == 9
    assert labels[EdgeRef(0, 1, 1)].text.text == "72"
    assert labels[EdgeRef(0, 1, 1)].focused
    assert labels[EdgeRef(1, 0, 2)].text.text == "+3"


def test_a_large_layer_is_elided_and_can_be_expanded():
    layout = lay_out(network(784, 128, 10), 712, 446)
    assert layout.columns[1].indices == (*range(8), 127)
    assert "⋮ 119 more" in [word.glyphs.text for word in layout.words]
    assert layout.center(NeuronRef(0, 400)) is None
    expanded = lay_out(network(60, 20, expanded=True), 712, 446)
    assert len(expanded.columns[0].indices) == 60
    assert expanded.height > 446


def test_many_connections_become_the_strongest_over_a_heat_picture():
    picture = network(40, 40, expanded=True)
    (link,) = lay_out(picture, 712, 446).links
    assert len(link.lines) == 300
    assert link.heat is not None
    assert (
        link.shares.min()
        >= np.sort(np.abs(picture.links[0].weights).ravel())[-300] / np.abs(picture.links[0].weights).max()
        - 1e-12
    )
    assert "300 of 1,600" in lay_out(picture, 712, 446).notice
    assert lay_out(WORKED, 712, 446).notice == ""


def test_neurons_without_a_value_show_their_name():
    column = ColumnPicture("output", np.array([np.nan, 2.5]), names=("ŷ",))
    assert column.texts((0, 1)) == ("ŷ", "2.5")
    assert ColumnPicture("output", np.array([np.nan])).texts((0,)) == ("",)


def test_labels_stay_while_only_numbers_change():
    def places(values):
        picture = NetworkPicture(WORKED.columns, (LinkPicture(np.array(values), plus=False), WORKED.links[1]))
        return [label.rect.center() for label in lay_out(picture, 712, 446).labels]

    assert places([[1.0, 2], [3, 4], [5, 6]]) == places([[9.0, 8], [7, 6], [5, 4]])


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf, 0.0])
def test_weights_that_are_no_numbers_are_drawn_as_nothing(value):
    columns = (ColumnPicture("x", np.array([value])), ColumnPicture("y", np.array([value])))
    layout = lay_out(NetworkPicture(columns, (LinkPicture(np.array([[value]])),)), 400, 300)
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint(painter, layout, LIGHT)
    painter.end()


def test_links_must_fit_their_columns():
    columns = (ColumnPicture("x", np.zeros(2)), ColumnPicture("y", np.zeros(3)))
    with pytest.raises(ValueError, match="link 0"):
        NetworkPicture(columns, (LinkPicture(np.zeros((2, 3))),))
    with pytest.raises(ValueError, match="1 links"):
        NetworkPicture(columns, ())


def test_a_heat_picture_keeps_the_strongest_of_what_it_merges():
    values = np.zeros((300, 7))
    values[123, 3] = -5.0
    image = heat_image(values, LIGHT.canvas, LIGHT, 1.0)
    assert (image.width(), image.height()) == (7, 96)
    colors = {image.pixelColor(x, y).name() for x in range(7) for y in range(96)}
    assert colors == {LIGHT.canvas, LIGHT.negative}


def test_the_network_is_written_as_svg_without_fonts():
    target = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(target)
    painter = QPainter(generator)
    paint(painter, lay_out(WORKED, 712, 446), LIGHT)
    painter.end()
    assert b"<text" not in target.data().data()


def test_speed_of_a_network(capsys):
    picture = NETWORKS["digits"]
    image = QImage(712, 446, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint(painter, lay_out(picture, 712, 446), LIGHT)
    start = time.perf_counter()
    for _ in range(5):
        paint(painter, lay_out(picture, 712, 446), LIGHT)
    spent = (time.perf_counter() - start) / 5
    painter.end()
    with capsys.disabled():
        print(f" [784-128-64-10: {spent * 1e3 / 50:.2f} of 50 ms]", end="")  # noqa: T201


def test_what_is_too_small_to_read_is_told_to_be_about_nothing():
    values = np.array([0.000532])
    writer = NumberFormat(4).writer(values)
    small, large = (_sized(values.tobytes(), ("",), writer, radius) for radius in (11.0, 26.0))
    assert [text for text, _ in small] == ["≈0"]
    assert [text for text, _ in large] == [writer.text(values[0])]

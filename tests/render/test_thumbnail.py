"""Small pictures of projects: quick, of the size asked for, and showing what there is."""

import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from mlpstudio.core.data import Dataset
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import make_parameters
from mlpstudio.project.image import with_image
from mlpstudio.project.project import Project, new_project, with_data, with_network, with_parameters
from mlpstudio.project.shorthand import read_shorthand
from mlpstudio.project.templates import TEMPLATES, blank_project, fresh_project
from mlpstudio.render.palette import DARK, LIGHT, Palette
from mlpstudio.render.thumbnail import network_thumbnail, thumbnail

SIZE = QSize(160, 100)


def project_of(name: str) -> Project:
    return next(template for template in TEMPLATES if template.id == name).project()


def pixels(image: QImage) -> np.ndarray:
    """Return the picture as rows x columns x (blue, green, red)."""
    view = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return view[:, : image.width(), :3].copy()


def amount(image: QImage, color: str) -> int:
    """Return how many pixels are exactly of a colour."""
    wanted = QColor(color)
    return int((pixels(image) == (wanted.blue(), wanted.green(), wanted.red())).all(axis=2).sum())


def margins(image: QImage, palette: Palette) -> tuple[int, int, int, int]:
    """Return how many rows and columns are empty: left, top, right, bottom."""
    ground = QColor(palette.canvas)
    drawn = (pixels(image) != (ground.blue(), ground.green(), ground.red())).any(axis=2)
    columns, rows = np.flatnonzero(drawn.any(axis=0)), np.flatnonzero(drawn.any(axis=1))
    return columns[0], rows[0], image.width() - 1 - columns[-1], image.height() - 1 - rows[-1]


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.id)
def test_it_has_the_size_asked_for_and_clear_edges(qapp, template, ratio, palette):
    image = thumbnail(template.project(), SIZE, palette, ratio)
    assert image.size() == SIZE * ratio
    assert image.devicePixelRatio() == ratio
    assert min(margins(image, palette)) >= 6 * ratio


@pytest.mark.parametrize("name", ["circle", "moons", "spirals", "xor"])
def test_both_classes_are_seen_beside_the_network(qapp, name):
    image = thumbnail(project_of(name), SIZE, LIGHT, 2)
    left = image.copy(0, 0, image.width() * 46 // 100, image.height())
    assert amount(left, LIGHT.positive) > 40
    assert amount(left, LIGHT.negative) > 40


def test_three_classes_have_three_colors(qapp):
    image = thumbnail(project_of("blobs"), SIZE, LIGHT, 2)
    assert min(amount(image, ink) for ink in (LIGHT.positive, LIGHT.negative, "#7a8b00")) > 40


def test_numbers_are_dots_in_the_accent(qapp):
    assert amount(thumbnail(project_of("sine"), SIZE, DARK, 2), DARK.accent) > 100


def test_data_that_cannot_be_drawn_leaves_the_room_to_the_network(qapp):
    for project in (project_of("iris"), blank_project(), project_of("worked-example")):
        assert amount(thumbnail(project, SIZE, LIGHT), LIGHT.line) < 10
    left, _, right, _ = margins(thumbnail(project_of("iris"), SIZE, LIGHT), LIGHT)
    assert abs(left - right) <= 2


def test_weights_are_seen_and_cut_connections_are_not(qapp):
    project = project_of("worked-example")
    picture = thumbnail(project, SIZE, LIGHT)
    weights = [(-layer.weights, layer.biases) for layer in project.parameters]
    other = with_parameters(project, make_parameters(project.network, weights))
    assert (pixels(thumbnail(other, SIZE, LIGHT)) != pixels(picture)).any()
    first, last = project.network.layers
    cut = Layer(3, "relu", mask=np.zeros((3, 2)))
    bare = thumbnail(with_network(project, Network(2, (cut, last))), SIZE, LIGHT)
    ground = QColor(LIGHT.canvas)
    empty = [
        (pixels(image) == (ground.blue(), ground.green(), ground.red())).all(axis=2).sum()
        for image in (bare, picture)
    ]
    assert empty[0] > empty[1] + 200
    assert first.mask is None


def test_a_network_without_weights_has_no_signs(qapp):
    shown = pixels(network_thumbnail(read_shorthand("2-3-1"), SIZE, LIGHT)).astype(int)
    assert (shown.max(axis=2) - shown.min(axis=2)).max() < 40


def test_a_large_network_takes_no_time(qapp):
    project = fresh_project(read_shorthand("784-128-64-10 relu softmax"))
    best = 1.0
    for _ in range(8):
        before = time.process_time()
        thumbnail(project, SIZE, LIGHT)
        best = min(best, time.process_time() - before)
    assert best < 0.010


@given(
    st.lists(st.integers(1, 40), min_size=2, max_size=12),
    st.sampled_from([(160, 100), (80, 50), (300, 200), (100, 160), (1, 1), (40, 400)]),
    st.booleans(),
)
@settings(max_examples=40)
def test_any_network_fits(qapp, sizes, size, weighted):
    network = Network(sizes[0], tuple(Layer(units) for units in sizes[1:]))
    project = new_project(network)
    image = thumbnail(project, QSize(*size), LIGHT) if weighted else network_thumbnail(
        network, QSize(*size), LIGHT
    )  # fmt: skip
    assert image.size() == QSize(*size)
    if min(size) >= 50:
        assert min(margins(image, LIGHT)) >= 2


@pytest.mark.parametrize("inputs", [1, 2])
@pytest.mark.parametrize("value", [0.0, 1e308])
def test_data_of_any_size_is_drawn(qapp, inputs, value):
    project = new_project(Network(inputs, (Layer(1),)))
    rows = np.full((6, inputs), value)
    rows[3:] *= -1
    image = thumbnail(with_data(project, Dataset(rows, rows[:, :1])), SIZE, LIGHT)
    assert amount(image, LIGHT.panel) > 500


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_images_stand_beside_their_network(palette):
    project = project_of("digits")
    made, plain = (thumbnail(each, SIZE, palette) for each in (project, with_image(project, None)))
    assert amount(made, palette.ink) > 20
    assert amount(plain, palette.ink) == 0

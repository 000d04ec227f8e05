"""Pictures in the neurons: what each answers to all inputs, small inside of it and large beside it."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mlpstudio.core.computed import Computed
from mlpstudio.core.data import Dataset, Split
from mlpstudio.core.messages import Message
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.training import Training
from mlpstudio.project.project import Project
from mlpstudio.project.structure import Edit
from mlpstudio.project.templates import worked_example
from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.network import NeuronRef
from mlpstudio.render.network_faces import tag_rect, tag_size
from mlpstudio.render.network_layout import NetworkLayout
from mlpstudio.render.network_paint import _texts
from mlpstudio.render.palette import LIGHT, color
from mlpstudio.session.settings import NEURON_PICTURES
from mlpstudio.ui.canvas.neuron_card import LEAST, placed
from tests.patience import wait_until
from tests.ui.giving import TEXTS, choose, colors, read_csv, read_svg, right_click, save, texts


def project(sizes: tuple[int, ...], last: str = "identity", **data: object) -> Project:
    hidden = tuple(Layer(units, "tanh") for units in sizes[1:-1])
    network = Network(sizes[0], (*hidden, Layer(sizes[-1], last)))
    random = np.random.default_rng(5)
    x = random.normal(size=(60, sizes[0]))
    y = np.eye(sizes[-1])[random.integers(0, sizes[-1], 60)] if last == "softmax" else np.sin(x[:, :1])
    loss = "cross_entropy" if last == "softmax" else "half_squared_error"
    return Project(
        network, initial_parameters(network, 2), Dataset(x, y, **data), Training(loss=loss, batch_size=10)
    )


def turned_on(shown):
    action = shown.action("neuron_pictures")
    assert not action.isChecked()
    action.trigger()
    shown.settle()
    return shown.window


def place_of(window, neuron: NeuronRef) -> QPoint:
    center = window.canvas.layout_of_network().center(neuron)
    return window.canvas.transform().map(center).toPoint()


def point_at(window, neuron: NeuronRef) -> None:
    place = place_of(window, neuron)
    QTest.mouseMove(window.canvas, place + QPoint(3, 0))
    QTest.mouseMove(window.canvas, place)


def rest(window) -> None:
    """Wait until what is pointed at is shown large: after a moment in which the pointer rests."""
    wait_until(window.canvas_pictures.card.isVisible)


def faces_of(window):
    return window.canvas.faces(window.canvas.layout_of_network())


def test_they_are_off_at_first_and_the_switch_is_kept(make_window):
    shown = make_window()
    window = shown.window
    before = window.canvas.grab().toImage()
    assert window.canvas.faces is None
    assert window.canvas_pictures._card is None  # nothing is computed, nor loaded
    turned_on(shown)
    assert window.settings.get(NEURON_PICTURES)
    after = window.canvas.grab().toImage()
    changed = np.argwhere(pixels(before) != pixels(after))
    layout, way = window.canvas.layout_of_network(), window.canvas.transform()
    centers = [way.map(QPointF(x, y)) for column in layout.columns[1:] for x, y in column.centers.tolist()]
    reach = layout.radius * way.m11() + 5
    assert len(changed) > 1000
    for y, x in changed.tolist():  # nothing else moves
        assert min((c.x() - x) ** 2 + (c.y() - y) ** 2 for c in centers) <= reach**2
    shown.action("neuron_pictures").trigger()
    shown.settle()
    assert window.canvas.grab().toImage() == before
    shown.action("neuron_pictures").trigger()
    again = make_window().window
    assert again.actions_table["neuron_pictures"].isChecked()


def pixels(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width())


def test_they_show_what_the_network_computes(shown):
    window = turned_on(shown)
    faces, given = faces_of(window), worked_example()
    x, y = (extent.centers(24) for extent in window.canvas_pictures.card.responses.ground.extents)
    inputs = np.stack([a.ravel() for a in np.meshgrid(x, y)])
    first, second = given.parameters
    z = np.maximum(first.weights @ inputs + first.biases[:, None], 0)
    assert np.allclose(faces.columns[1].values.reshape(3, -1), z, atol=1e-12)
    output = second.weights @ z + second.biases[:, None]
    assert np.allclose(faces.columns[2].values.reshape(1, -1), output, atol=1e-11)
    assert set(faces.columns) == {1, 2}  # inputs answer nothing


def test_one_input_gives_curves(make_window, saved):
    given = project((1, 4, 1))
    window = turned_on(make_window(saved(given)))
    values = faces_of(window).columns[1].values
    x = window.canvas_pictures.card.responses.ground.extents[0].points(24)
    first = given.parameters[0]
    assert np.allclose(values, np.tanh(first.weights @ x[None, :] + first.biases[:, None]), atol=1e-12)


def test_scaled_inputs_are_scaled_here_too(make_window, saved):
    given = project((2, 3, 1), scaling="standard")
    window = turned_on(make_window(saved(given)))
    x, y = (extent.centers(24) for extent in window.canvas_pictures.card.responses.ground.extents)
    raw = np.stack([a.ravel() for a in np.meshgrid(x, y)], axis=1)
    inputs = given.data.scaler()(raw).T
    first = given.parameters[0]
    expected = np.tanh(first.weights @ inputs + first.biases[:, None])
    assert np.allclose(faces_of(window).columns[1].values.reshape(3, -1), expected, atol=1e-12)


def test_they_follow_the_parameters_and_only_them(shown):
    window = turned_on(shown)
    first = faces_of(window)
    window.session.next()
    assert faces_of(window) is first  # most clicks change no parameter
    window.session.next_iteration()
    window.session.next()
    assert faces_of(window) is not first
    assert not np.array_equal(faces_of(window).columns[2].values, first.columns[2].values)


def test_an_edit_leaves_no_old_picture(shown):
    window = turned_on(shown)
    point_at(window, NeuronRef(1, 1))
    rest(window)
    old = window.canvas_pictures.card.plot.plot.values
    window.editor.add_neuron(1)
    shown.settle()
    assert faces_of(window).columns[1].values.shape == (4, 24, 24)
    assert faces_of(window).sizes == (2, 4, 1)
    point_at(window, NeuronRef(2, 0))
    rest(window)
    assert window.canvas_pictures.card.plot.title == "Output: ŷ over x₁, x₂"
    assert not np.array_equal(window.canvas_pictures.card.plot.plot.values, old)


def test_other_data_is_shown_at_once_with_the_same_parameters(make_window, saved):
    shown = make_window(saved(project((2, 3, 1))))
    window = turned_on(shown)
    before, given = faces_of(window), window.session.here()
    wider = Dataset(3 * given.data.inputs, given.data.targets)
    window.editing.do(lambda old: Edit(replace(old, data=wider), Message("other data")))
    shown.settle()
    ground = window.canvas_pictures.card.responses.ground
    assert ground.extents[0].span == pytest.approx(3 * np.ptp(given.data.inputs[:, 0]) * 1.16)
    assert not np.array_equal(faces_of(window).columns[1].values, before.columns[1].values)


def test_other_networks_have_none(make_window, saved):
    shown = make_window(saved(project((3, 4, 1))))
    action = shown.action("neuron_pictures")
    assert not action.isEnabled()
    shown.window.settings.set(NEURON_PICTURES, True)
    shown.settle()
    assert faces_of(shown.window) is None
    point_at(shown.window, NeuronRef(1, 0))
    QTest.qWait(230)
    assert not shown.window.canvas_pictures.card.isVisible()


def test_the_number_stands_on_a_tag_that_can_be_read(shown):
    window = turned_on(shown)
    window.session.seek(0, 3)
    shown.settle()
    image = window.canvas.grab().toImage()
    layout, way = window.canvas.layout_of_network(), window.canvas.transform()
    texts_, radius = _texts(layout, layout.columns[1]), layout.radius
    for (text, size), (x, y) in zip(texts_, layout.columns[1].centers.tolist(), strict=True):
        rect = way.mapRect(
            tag_rect(glyphs(text, "number bold", tag_size(size, radius)), QPointF(x, y), radius)
        )
        tones = [
            image.pixelColor(a, b)
            for a in range(int(rect.left()) + 2, int(rect.right()) - 1)
            for b in range(int(rect.top()) + 2, int(rect.bottom()) - 1)
        ]
        assert min(tone.lightness() for tone in tones) < 80  # ink
        assert sum(tone == color(LIGHT.panel) for tone in tones) > 0.3 * len(tones)  # on the panel's ground
        assert window.canvas.layout_of_network().neuron_at(x, y) is not None


@pytest.mark.parametrize("sizes", [(2, 3, 1), (2, 8, 8, 1), (2, 24, 3)])
def test_tags_overlap_nothing(make_window, saved, sizes):
    shown = make_window(saved(project(sizes, "softmax" if sizes[-1] == 3 else "identity")))
    window = turned_on(shown)
    for size, direction in (((1024, 700), "right"), ((1920, 1080), "right"), ((1280, 800), "down")):
        window.resize(*size)
        shown.action(f"draw_{direction}").trigger()
        shown.settle()
        for click in range(0, window.session.clicks + 1, 3):
            window.session.seek(0, click)
            assert not overlaps(window.canvas.layout_of_network())


def overlaps(layout: NetworkLayout) -> list[tuple[object, object]]:
    """Return every tag that lies over another one, over words, or over another neuron."""
    tags, found = [], []
    for number, column in enumerate(layout.columns):
        for (text, size), unit in zip(_texts(layout, column), column.indices, strict=True):
            neuron = NeuronRef(number, unit)
            shaped = glyphs(text, "number bold", tag_size(size, layout.radius))
            if number:
                tags.append((neuron, tag_rect(shaped, layout.center(neuron), layout.radius)))
    for owner, rect in tags:
        found += [(owner, who) for who, other in tags if who != owner and rect.intersects(other)]
        # Between baseline and the line above there is free ground in the rectangle of words.
        inks = (words.glyphs.ink.translated(words.x, words.baseline) for words in layout.words)
        found += [(owner, ink) for ink in inks if rect.intersects(ink)]
        for number, column in enumerate(layout.columns):
            for unit, (x, y) in zip(column.indices, column.centers.tolist(), strict=True):
                across = max(abs(x - rect.center().x()) - rect.width() / 2, 0)
                down = max(abs(y - rect.center().y()) - rect.height() / 2, 0)
                if (number, unit) != owner and np.hypot(across, down) < layout.radius:
                    found.append((owner, NeuronRef(number, unit)))
    return found


# The card


def test_pointing_at_a_neuron_shows_it_large(shown):
    window = turned_on(shown)
    card = window.canvas_pictures.card
    point_at(window, NeuronRef(1, 1))
    assert not card.isVisible()  # not before the pointer rests
    rest(window)
    assert card.isVisible()
    assert card.plot.title == "Hidden, neuron 2: z₂ over x₁, x₂"
    assert card.plot.plot.points.label == "z₂ = 7"
    assert card.plot.plot.points.ringed.tolist() == [True]
    assert colors(card.grab().toImage()) > 10
    wait_until(lambda: card.plot.plot.values.shape == (96, 96))  # it is made finer
    point_at(window, NeuronRef(2, 0))
    assert card.plot.title == "Output: ŷ over x₁, x₂"  # at once: it is there already
    point_at(window, NeuronRef(0, 0))
    assert not card.isVisible()
    point_at(window, NeuronRef(1, 0))
    rest(window)
    QTest.mouseMove(window.canvas, QPoint(4, 4))
    assert not card.isVisible()


def test_it_covers_not_what_it_is_about_and_moves_nothing(shown):
    window = turned_on(shown)
    card, layout = window.canvas_pictures.card, window.canvas.layout_of_network()
    before = [column.centers.tolist() for column in layout.columns]
    for neuron in (NeuronRef(1, 0), NeuronRef(1, 1), NeuronRef(1, 2), NeuronRef(2, 0)):
        point_at(window, neuron)
        rest(window)
        assert card.isVisible()
        assert window.canvas.rect().contains(card.geometry())
        place, radius = place_of(window, neuron), layout.radius
        assert not QRectF(card.geometry()).intersects(
            QRectF(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius)
        )
    assert [column.centers.tolist() for column in window.canvas.layout_of_network().columns] == before


def test_keys_bring_it_and_escape_takes_it_away(shown):
    window = turned_on(shown)
    card = window.canvas_pictures.card
    window.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(4):
        shown.press(Qt.Key.Key_Down)
        shown.press(Qt.Key.Key_Right)
    assert window.canvas.marked.column > 0
    assert card.isVisible()
    assert card.neuron == window.canvas.marked
    shown.press(Qt.Key.Key_Escape)
    assert not card.isVisible()


def test_work_with_a_neuron_sends_it_away(shown):
    window = turned_on(shown)
    card = window.canvas_pictures.card
    point_at(window, NeuronRef(1, 1))
    rest(window)
    QTest.mouseClick(window.canvas, Qt.MouseButton.LeftButton, pos=place_of(window, NeuronRef(1, 1)))
    assert not card.isVisible()
    point_at(window, NeuronRef(1, 1))
    QTest.qWait(230)
    assert not card.isVisible()  # before one has been elsewhere
    QApplication.sendEvent(window.canvas, QEvent(QEvent.Type.Leave))
    point_at(window, NeuronRef(1, 1))
    rest(window)
    assert card.isVisible()
    shown.action("neuron_pictures").trigger()
    assert not card.isVisible()


def test_it_shows_samples_of_both_parts_and_the_current_one(make_window, saved):
    given = project((2, 5, 3), "softmax", split=Split(0.25, 3))
    window = turned_on(make_window(saved(given)))
    point_at(window, NeuronRef(1, 2))
    rest(window)
    points = window.canvas_pictures.card.plot.plot.points
    assert points.held.sum() == 15
    assert len(points.rows) == 60
    row = int(points.rows[points.ringed][0])
    first = given.parameters[0]
    z = np.tanh(first.weights @ given.data.inputs[row] + first.biases)
    shown_ = window.canvas.layout_of_network().columns[1].picture.values
    window.session.next()
    window.session.next()
    shown_ = window.canvas.layout_of_network().columns[1].picture.values
    assert np.allclose(shown_, z)  # the sample in the neurons is the one that is ringed


coordinates = st.floats(0, 2000)


@settings(max_examples=50)
@given(coordinates, coordinates, st.floats(8, 80), st.floats(50, 2000), st.floats(50, 1500))
def test_a_card_lies_within_bounds_and_beside_its_neuron(x, y, radius, width, height):
    bounds = QRectF(0, 0, width, height)
    rect = placed(QPointF(x, y), radius, bounds, [QPointF(x, y), QPointF(x + 100, y)])
    if rect is not None:
        assert bounds.contains(rect)
        assert rect.width() >= LEAST.width()
        assert rect.height() >= LEAST.height()
        assert not rect.intersects(QRectF(x - radius, y - radius, 2 * radius, 2 * radius))


# For others


def test_the_network_and_a_neuron_are_given_away(shown, tmp_path):
    window = turned_on(shown)
    window.session.seek(0, 4)
    place = place_of(window, NeuronRef(1, 1))

    def menu():
        return right_click(window.canvas, place)

    title = "Hidden, neuron 2: z₂ over x₁, x₂"
    opened = menu()
    assert texts(opened)[-2:] == ["Network", title]
    choose(opened)
    image = QImage(str(save(menu, tmp_path, "Network", "Save as PNG…")))
    assert image.size() == 2 * window.canvas.size()
    drawn, words = read_svg(save(menu, tmp_path, "Network", "Save as SVG…"))
    assert colors(drawn) > 20
    assert {"6", "7", "21", "hidden · ReLU", "target 3"} <= set(words)
    header, rows = read_csv(save(menu, tmp_path, "Network", "Save data as CSV…").read_text("utf-8"))
    assert header == ["kind", "layer", "unit", "input", "value"]
    assert ["weight", "1", "2", "1", "-3.0"] in rows
    assert ["bias", "1", "2", "0", "2.0"] in rows
    assert ["activation", "2", "1", "0", "21.0"] in rows
    header, rows = read_csv(save(menu, tmp_path, title, "Save data as CSV…").read_text("utf-8"))
    assert header == ["x₁", "x₂", "z₂"]
    numbers = np.array(rows, dtype=float)
    assert len(numbers) == 96 * 96
    assert np.array_equal(numbers[:, 2], np.maximum(-3 * numbers[:, 0] + 4 * numbers[:, 1] + 2, 0))
    drawn, words = read_svg(save(menu, tmp_path, title, "Save as SVG…"))
    assert title in words


def test_the_keyboard_gives_the_network_away(shown):
    from tests.ui.giving import menu_key

    opened = menu_key(shown.window.canvas)
    assert texts(opened)[-1] == "Network"
    assert texts(opened.actions()[-1].menu()) == TEXTS
    choose(opened)


def test_computed_inputs_are_no_directions_of_their_own(make_window, saved):
    """Over x₁ and x₂, whatever is computed from them."""
    given = project((2, 3, 1))
    data = replace(given.data, inputs=np.c_[given.data.inputs, given.data.inputs[:, 0] ** 2],
                   computed=(Computed(2, "square", (0,)),))  # fmt: skip
    network = replace(given.network, inputs=3)
    parameters = initial_parameters(network, 2)
    window = turned_on(make_window(saved(Project(network, parameters, data, given.training))))
    x, y = (extent.centers(24) for extent in window.canvas_pictures.card.responses.ground.extents)
    x1, x2 = (a.ravel() for a in np.meshgrid(x, y))
    z = np.tanh(parameters[0].weights @ np.stack([x1, x2, x1**2]) + parameters[0].biases[:, None])
    assert np.allclose(faces_of(window).columns[1].values.reshape(3, -1), z, atol=1e-12)
    point_at(window, NeuronRef(1, 0))
    rest(window)
    assert window.canvas_pictures.card.plot.title == "Hidden, neuron 1: z₁ over x₁, x₂"

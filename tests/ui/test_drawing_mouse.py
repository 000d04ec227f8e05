"""Drawing with the mouse in the real window: every gesture, cancelled, refused and taken back."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from mlpstudio.core.data import Dataset
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.training import Training
from mlpstudio.project.arranging import turn
from mlpstudio.project.placing import placing_of
from mlpstudio.project.project import Project, new_project
from mlpstudio.render.network import EdgeRef, NeuronRef
from mlpstudio.session.selection import LayerRef
from mlpstudio.session.settings import REDUCED_MOTION
from mlpstudio.ui.canvas.additions import around, ghost, pluses
from tests.cases import case
from tests.ui.drawing import Hand

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def hand(shown) -> Hand:
    return Hand(shown.window)


def blank(make_window, saved, *sizes: int) -> Hand:
    layers = tuple(Layer(size) for size in sizes[1:])
    return Hand(make_window(saved(new_project(Network(sizes[0], layers)))).window)


def test_a_network_is_drawn_from_nothing_with_the_mouse_alone(make_window, saved):
    hand = blank(make_window, saved, 1, 1)
    first = hand.project
    hand.click(hand.ghost(0))
    hand.click(hand.plus(1))
    assert hand.sizes == (2, 3, 1)
    assert hand.selected == {LayerRef(1)}
    assert hand.undo_text.endswith("layer 1 inserted, 9 weights drawn")
    stack = hand.window.session.document.stack
    stack.undo()
    stack.undo()
    assert hand.project is first


def test_ghosts_add_neurons_one_click_each(hand):
    before = hand.project
    for count in (4, 5, 6):
        hand.click(hand.ghost(1))
        assert hand.sizes == (2, count, 1)
        assert hand.selected == {NeuronRef(1, count - 1)}
    assert np.array_equal(hand.project.parameters[0].weights[:3], before.parameters[0].weights)


def test_two_quick_clicks_never_type_over_the_neuron_that_came(hand):
    hand.move(hand.ghost(1))
    hand.click_twice(hand.ghost(1))
    assert hand.sizes[1] in (4, 5)
    assert hand.window.editor.typing.field is None


def test_what_can_be_added_is_seen_only_where_it_helps(hand):
    editor = hand.window.editor
    hand.move(hand.ground())
    assert [addition.at for addition in editor.additions(hand.layout)] == [1, 2]
    places = [hand.neuron(1, unit) for unit in range(3)]
    hand.move(hand.neuron(1, 1) + QPoint(0, 45))
    assert editor.additions(hand.layout)[-1].column == 1
    assert [hand.neuron(1, unit) for unit in range(3)] == places
    hand.window.editing.locked = True
    assert editor.additions(hand.layout) == ()
    hand.window.editing.locked = False
    hand.window.session.begin_running()
    assert editor.additions(hand.layout) == ()
    hand.window.session.pause()


SIZES = [(1024, 700), (1440, 900), (1920, 1080)]


@pytest.mark.parametrize("sizes", [(2, 3, 1), (2, 8, 8, 1), (3, 40, 12, 5, 2), (2, *[4] * 9, 1)])
@pytest.mark.parametrize("down", [False, True])
def test_pluses_and_ghosts_cover_nothing(make_window, saved, sizes, down):
    project = new_project(Network(sizes[0], tuple(Layer(units, "tanh") for units in sizes[1:])))
    shown = make_window(saved(turn(project, "down" if down else "right").project), SIZES[0])
    for size in SIZES:
        with case(*size):
            shown.window.resize(*size)
            shown.settle()
            layout = Hand(shown.window).layout
            for addition in (*pluses(layout), *(ghost(layout, column) for column in range(len(sizes)))):
                place = around(addition)
                assert layout.bounds.contains(place)
                assert not any(place.intersects(words.rect) for words in layout.words)
                for column in layout.columns:
                    away = np.hypot(*(column.centers - (addition.center.x(), addition.center.y())).T)
                    assert (away > layout.radius + addition.radius - 1e-6).all()


# Selecting


def test_a_click_in_a_column_adds_a_neuron_there(hand):
    between = (hand.neuron(1, 0) + hand.neuron(1, 1)) / 2
    before = hand.project
    hand.click(between)
    assert hand.sizes == (2, 4, 1)
    assert hand.project.parameters[0].weights[[0, 2, 3]].tolist() == [[1, 2], [-3, 4], [1, -1]]
    assert hand.selected == {NeuronRef(1, 1)}
    assert hand.taken_back(before)


def test_a_click_just_beside_a_neuron_means_that_neuron(hand):
    project, radius = hand.project, hand.layout.radius * hand.window.canvas.transform().m11()
    for unit, way in ((0, 1), (1, -1), (2, -1)):
        beside = hand.neuron(1, unit) + QPoint(0, round(way * (radius + 4)))
        hand.click(beside)
        assert hand.selected == {NeuronRef(1, unit)}
        assert hand.project is project


def test_a_click_in_a_column_lets_go_of_what_is_selected_first(hand):
    hand.click(hand.neuron(1, 1))
    project = hand.project
    hand.click((hand.neuron(1, 0) + hand.neuron(1, 1)) / 2)
    assert not hand.selected
    assert hand.project is project


def test_a_click_on_words_under_a_neuron_adds_nothing(hand):
    for _ in range(8):
        hand.window.session.next()
    hand.settle()
    project = hand.project
    neuron = hand.layout.center(NeuronRef(1, 1))
    under = [words.rect.center() for words in hand.layout.words if words.rect.top() > neuron.y()]
    hand.click(hand.at(min(under, key=lambda place: (place - neuron).manhattanLength())))
    assert hand.project is project


def test_clicks_select_and_escape_lets_go(hand):
    hand.click(hand.neuron(1, 1))
    assert hand.selected == {NeuronRef(1, 1)}
    hand.click(hand.edge(0, 2, 1))
    assert hand.selected == {EdgeRef(0, 2, 1)}
    hand.click(hand.title(1))
    assert hand.selected == {LayerRef(1)}
    hand.click(hand.neuron(0, 0), CTRL)
    assert hand.selected == {LayerRef(1), NeuronRef(0, 0)}
    hand.click(hand.neuron(0, 0), CTRL)
    assert hand.selected == {LayerRef(1)}
    hand.click(hand.ground())
    assert not hand.selected
    hand.click(hand.neuron(1, 0))
    hand.click(hand.neuron(1, 2), SHIFT)
    assert hand.selected == {NeuronRef(1, 0), NeuronRef(1, 1), NeuronRef(1, 2)}
    hand.press(Qt.Key.Key_Escape)
    assert hand.selected == {NeuronRef(1, 0)}
    hand.press(Qt.Key.Key_Escape)
    assert not hand.selected


def test_shift_adds_what_is_in_no_row_with_the_last(hand):
    hand.click(hand.neuron(1, 0))
    hand.click(hand.edge(0, 2, 1), SHIFT)
    hand.click(hand.neuron(2, 0), SHIFT)
    assert hand.selected == {NeuronRef(1, 0), EdgeRef(0, 2, 1), NeuronRef(2, 0)}


def test_a_click_selects_while_it_runs(hand):
    hand.window.session.begin_running()
    place = hand.neuron(1, 1)
    QTest.mousePress(hand.canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    hand.window.session.train(0.001)
    hand.window.session.show_end()
    hand.release(place)
    hand.window.session.pause()
    assert hand.selected == {NeuronRef(1, 1)}


def test_a_rubber_band_selects_and_escape_brings_the_old_selection_back(hand):
    hand.click(hand.neuron(2, 0))
    start = hand.neuron(1, 0) - QPoint(60, 60)
    hand.begin_drag(start, hand.neuron(1, 1) + QPoint(40, 40))
    assert hand.selected == {NeuronRef(1, 0), NeuronRef(1, 1)}
    hand.press(Qt.Key.Key_Escape)
    assert hand.selected == {NeuronRef(2, 0)}
    hand.release(hand.neuron(1, 1))
    assert hand.selected == {NeuronRef(2, 0)}
    hand.drag(start, hand.neuron(1, 1) + QPoint(40, 40), SHIFT)
    assert hand.selected == {NeuronRef(2, 0), NeuronRef(1, 0), NeuronRef(1, 1)}


def test_a_band_without_neurons_selects_connections(hand):
    middle = hand.edge(1, 0, 1)
    hand.drag(middle - QPoint(30, 50), middle + QPoint(30, 30))
    assert hand.selected
    assert all(isinstance(part, EdgeRef) and part.link == 1 for part in hand.selected)


@pytest.mark.parametrize("button", [Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton])
def test_the_picture_is_dragged_with_other_buttons(hand, button):
    before = hand.neuron(1, 1)
    hand.drag(hand.ground() + QPoint(20, -40), hand.ground() + QPoint(60, -70), button=button)
    assert hand.neuron(1, 1) - before == QPoint(40, -30)
    assert not hand.selected
    assert QApplication.activePopupWidget() is None


def test_the_picture_is_dragged_where_editing_is_locked(hand):
    before = hand.neuron(1, 1)
    hand.window.actions_table["lock"].trigger()
    project = hand.project
    hand.drag(hand.neuron(0, 0), hand.neuron(0, 0) + QPoint(0, 90))
    assert hand.neuron(1, 1) - before == QPoint(0, 90)
    hand.click(hand.neuron(1, 1))
    assert hand.selected == {NeuronRef(1, 1)}
    hand.press(Qt.Key.Key_Delete)
    assert "locked" in hand.bubble
    assert hand.project is project
    hand.window.editing.locked = False


# Moving


def test_a_neuron_is_dragged_past_its_neighbour(hand):
    before = hand.project
    hand.drag(hand.neuron(1, 0), hand.neuron(1, 1) + QPoint(3, 30))
    assert np.array_equal(hand.project.parameters[0].weights, before.parameters[0].weights[[1, 0, 2]])
    assert np.array_equal(hand.project.parameters[1].weights, before.parameters[1].weights[:, [1, 0, 2]])
    assert hand.selected == {NeuronRef(1, 1)}
    assert hand.taken_back(before)
    hand.drag(hand.neuron(1, 2), hand.neuron(1, 0) - QPoint(0, 30))
    assert np.array_equal(hand.project.parameters[0].weights, before.parameters[0].weights[[2, 1, 0]])


def test_a_neuron_dropped_where_it_was_changes_nothing(hand):
    before = hand.project
    hand.drag(hand.neuron(1, 1), hand.neuron(1, 1) + QPoint(4, 30))
    assert hand.project is before


@pytest.mark.parametrize(("away", "modifier"), [((70, 10), 0), ((6, 40), ALT)])
def test_a_neuron_is_placed_freely_and_lines_follow(hand, away, modifier):
    modifier = modifier or Qt.KeyboardModifier.NoModifier
    for _ in range(3):
        hand.window.session.next_iteration()
    before, place = hand.project, hand.window.session.moment.place
    start = hand.neuron(1, 1)
    hand.drag(start, start + QPoint(*away), modifier)
    assert placing_of(hand.project).offsets == {(1, 1): away}
    assert hand.neuron(1, 1) - start == QPoint(*away)
    assert hand.project.parameters is before.parameters
    assert hand.window.session.moment.place == place
    line = hand.layout.line(EdgeRef(0, 1, 0))
    assert abs(line.y2() - hand.layout.center(NeuronRef(1, 1)).y()) < 1e-6
    assert hand.layout.neuron_at(*hand.layout.center(NeuronRef(1, 1)).toTuple()) == NeuronRef(1, 1)
    assert hand.taken_back(before)
    hand.window.actions_table["tidy"].trigger()
    hand.settle()
    assert hand.neuron(1, 1) == start
    assert not hand.window.actions_table["tidy"].isEnabled()


def test_selected_neurons_are_placed_together(hand):
    hand.click(hand.neuron(1, 0))
    hand.click(hand.neuron(1, 1), SHIFT)
    hand.drag(hand.neuron(1, 0), hand.neuron(1, 0) + QPoint(50, 0))
    assert placing_of(hand.project).offsets == {(1, 0): (50, 0), (1, 1): (50, 0)}


# Connecting


def cut(hand: Hand, edge: EdgeRef) -> None:
    hand.window.selection.choose({edge})
    hand.window.actions_table["cut_connection"].trigger()
    hand.settle()


def test_a_cut_connection_is_drawn_again(hand):
    cut(hand, EdgeRef(0, 2, 0))
    before = hand.project
    assert not before.network.layers[0].mask[2, 0]
    hand.drag(hand.rim(0, 0), hand.neuron(1, 2))
    assert hand.project.network.layers[0].mask is None
    assert hand.selected == {EdgeRef(0, 2, 0)}
    assert hand.undo_text == "connection made, 1 weight drawn"
    assert hand.taken_back(before)


REFUSED = [
    ((0, 0), (2, 0), "skip 1 layer"),
    ((1, 1), (0, 0), "forward only"),
    ((1, 0), (1, 2), "one layer"),
    ((0, 0), (1, 1), "already connected"),
]


@pytest.mark.parametrize(("start", "end", "reason"), REFUSED)
def test_impossible_connections_are_refused_at_the_pointer(hand, start, end, reason):
    before = hand.project
    hand.begin_drag(hand.rim(*start), hand.neuron(*end))
    assert reason in hand.bubble
    assert (hand.window.editor.bubble.place - QPointF(hand.neuron(*end))).manhattanLength() < 2
    hand.release(hand.neuron(*end))
    assert hand.project is before
    assert not hand.bubble


def test_a_neuron_is_not_connected_to_itself(hand):
    hand.begin_drag(hand.rim(1, 1), hand.rim(1, 1) + QPoint(80, 0))
    hand.move(hand.neuron(1, 1), Qt.MouseButton.LeftButton)
    assert "itself" in hand.bubble
    hand.release(hand.neuron(1, 1))
    assert hand.window.session.document.stack.count() == 0


DRAGS = {
    "reorder": lambda hand: (hand.neuron(1, 0), hand.neuron(1, 2)),
    "place": lambda hand: (hand.neuron(1, 0), hand.neuron(1, 0) + QPoint(80, 20)),
    "connect": lambda hand: (hand.rim(0, 0), hand.neuron(1, 2)),
    "band": lambda hand: (hand.ground(), hand.neuron(1, 0)),
}


@pytest.mark.parametrize("name", DRAGS)
def test_escape_in_a_drag_leaves_no_trace(hand, name):
    cut(hand, EdgeRef(0, 2, 0))
    before, selected = hand.project, hand.selected
    count = hand.window.session.document.stack.count()
    start, end = DRAGS[name](hand)
    hand.begin_drag(start, end)
    assert hand.window.editor.gesture is not None
    hand.press(Qt.Key.Key_Escape)
    assert hand.window.editor.gesture is None
    hand.move(end + QPoint(5, 5), Qt.MouseButton.LeftButton)
    hand.release(end)
    assert hand.project is before
    assert hand.window.session.document.stack.count() == count
    assert hand.selected == selected


@pytest.mark.parametrize("name", DRAGS)
def test_another_button_cancels_a_drag(hand, name):
    before = hand.project
    start, end = DRAGS[name](hand)
    hand.begin_drag(start, end)
    QTest.mousePress(hand.canvas, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, end)
    hand.release(end)
    assert hand.project is before
    hand.release(end, button=Qt.MouseButton.RightButton)
    menu = QApplication.activePopupWidget()
    if menu is not None:
        menu.close()
    hand.settle()


# Typing over


def test_a_weight_is_typed_over_its_label(hand):
    before = hand.project
    hand.click_twice(hand.edge(0, 1, 0))
    field = hand.window.editor.typing.field
    assert field.text() == "-3"
    assert field.hasFocus()
    hand.type("1/4")
    hand.press(Qt.Key.Key_Return)
    assert hand.project.parameters[0].weights[1, 0] == 0.25
    assert hand.window.editor.typing.field is None
    assert hand.canvas.hasFocus()
    assert hand.taken_back(before)


def test_a_bias_is_typed_and_what_is_no_number_is_refused_in_place(hand):
    before = hand.project
    hand.click_twice(hand.neuron(1, 1))
    hand.type("two")
    hand.press(Qt.Key.Key_Return)
    assert hand.project is before
    assert hand.bubble
    assert hand.window.editor.typing.field.text() == "two"
    hand.window.editor.typing.field.selectAll()
    hand.type("-0,5")
    hand.press(Qt.Key.Key_Return)
    assert hand.project.parameters[0].biases.tolist() == [1, -0.5, 0]


def test_escape_closes_the_field_and_nothing_has_changed(hand):
    before = hand.project
    hand.click_twice(hand.neuron(1, 1))
    hand.type("7")
    hand.press(Qt.Key.Key_Escape)
    assert hand.project is before
    assert hand.window.editor.typing.field is None
    assert hand.canvas.hasFocus()


def test_a_field_takes_what_it_says_when_one_goes_elsewhere(hand):
    hand.click_twice(hand.neuron(1, 1))
    hand.type("7")
    hand.window.step_bar.setFocus()
    hand.click(hand.ground())
    assert hand.project.parameters[0].biases[1] == 7
    assert hand.window.editor.typing.field is None


def test_the_values_of_inputs_are_said_to_be_data(hand):
    hand.click_twice(hand.neuron(0, 0))
    assert hand.window.editor.typing.field is None
    assert "table of samples" in hand.bubble


def test_a_layer_is_named_on_its_title(hand):
    hand.click_twice(hand.title(1))
    hand.type("features")
    hand.press(Qt.Key.Key_Return)
    assert hand.project.network.layer(1).name == "features"
    assert "features · ReLU" in [words.glyphs.text for words in hand.layout.titles]


def test_names_stand_by_their_neurons(hand):
    for column, name in ((0, "height"), (1, "tall"), (2, "weight")):
        hand.click(hand.neuron(column, 0))
        hand.press(Qt.Key.Key_F2)
        hand.type(name)
        hand.press(Qt.Key.Key_Return)
    words = [words.glyphs.text for words in hand.layout.words]
    assert {"height", "tall", "weight · target 3"} <= set(words)


def test_naming_leaves_the_run_where_it_is(hand):
    for _ in range(3):
        hand.window.session.next_iteration()
    moment = hand.window.session.moment
    hand.click(hand.neuron(1, 0))
    hand.press(Qt.Key.Key_F2)
    hand.type("first")
    hand.press(Qt.Key.Key_Return)
    assert hand.project.network.layer(1).unit_names == ("first", "", "")
    after = hand.window.session.moment
    assert after.place == moment.place
    assert after.last == moment.last
    assert after.trace.values[-1].tolist() == moment.trace.values[-1].tolist()


# Around it


def test_zoom_and_place_stay_after_an_edit_and_go_with_another_document(hand, saved):
    hand.canvas.zoom_in()
    hand.drag(hand.ground(), hand.ground() + QPoint(20, -20), button=Qt.MouseButton.MiddleButton)
    zoom, shift = hand.canvas.zoom, hand.canvas.transform().map(QPointF())
    hand.click(hand.neuron(1, 1))
    hand.press(Qt.Key.Key_Insert)
    assert hand.canvas.zoom == zoom
    assert hand.canvas.transform().map(QPointF()) == shift
    hand.window.session.document.begin(new_project(Network(1, (Layer(1),))))
    assert hand.canvas.zoom == 1
    assert not hand.selected


def test_neurons_glide_and_a_click_meets_what_is_there(hand, qtbot):
    hand.window.settings.set(REDUCED_MOTION, "off")
    glide = hand.canvas._glide
    assert 0 < glide.duration < 1000
    glide.duration = 60_000  # it is not over before a slow machine has drawn it
    hand.click(hand.ghost(1))
    assert glide.active
    hand.canvas.grab()
    hand.click(hand.neuron(1, 3))
    assert hand.selected == {NeuronRef(1, 3)}
    assert glide.active
    glide._animation.setCurrentTime(glide.duration - 1)
    qtbot.waitUntil(lambda: not glide.active)


def test_nothing_glides_for_those_who_want_less_motion(hand):
    hand.window.settings.set(REDUCED_MOTION, "on")
    hand.click(hand.ghost(1))
    assert not hand.canvas._glide.active


def test_the_menu_holds_what_can_be_done_there(hand):
    hand.move(hand.neuron(1, 1))
    QTest.mouseClick(
        hand.canvas, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, hand.neuron(1, 1)
    )
    hand.settle()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert {"Type value", "Copy", "Delete", "Connect", "Add neuron"} <= set(texts)
    assert "Cut connection" not in texts
    assert hand.selected == {NeuronRef(1, 1)}
    next(action for action in menu.actions() if action.text() == "Delete").trigger()
    menu.close()
    hand.settle()
    assert hand.sizes == (2, 2, 1)


def test_a_large_layer_stays_usable(make_window, saved):
    network = Network(2, (Layer(60, "relu"), Layer(1)))
    data = Dataset([[1.0, 2.0]], [[1.0]])
    hand = Hand(make_window(saved(Project(network, initial_parameters(network, 0), data, Training()))).window)
    hand.click(hand.neuron(1, 59))
    hand.press(Qt.Key.Key_Delete)
    assert hand.sizes == (2, 59, 1)
    hand.click(hand.ghost(1))
    assert hand.sizes == (2, 60, 1)
    assert hand.selected == {NeuronRef(1, 59)}
    before = hand.project
    hand.drag(hand.neuron(1, 0), hand.neuron(1, 2) + QPoint(0, 12))
    assert np.array_equal(hand.project.parameters[0].weights[:3], before.parameters[0].weights[[1, 2, 0]])
    column = hand.layout.columns[1]
    hand.click(hand.at(QPointF(column.x, column.gap)))
    assert len(hand.layout.columns[1].indices) == 60


def test_undo_selects_nothing_that_is_gone(hand):
    hand.click(hand.ghost(1))
    assert hand.selected == {NeuronRef(1, 3)}
    hand.press(Qt.Key.Key_Z, modifier=CTRL)
    assert not hand.selected
    assert QGuiApplication.clipboard() is not None

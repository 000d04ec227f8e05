"""Drawing from the keyboard in the real window: walking, adding, connecting, clipboard, typing."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from mlpstudio.core.network import Layer, Network
from mlpstudio.project.placing import placing_of
from mlpstudio.project.project import new_project
from mlpstudio.render.network import EdgeRef, NeuronRef
from mlpstudio.session.selection import LayerRef
from mlpstudio.ui.canvas import editor as editor_module
from tests.ui.drawing import Hand

K = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
BOTH = CTRL | SHIFT


@pytest.fixture
def hand(shown) -> Hand:
    QGuiApplication.clipboard().clear()
    return Hand(shown.window)


@pytest.fixture
def heard(monkeypatch) -> list[str]:
    """What a screen reader would be told."""
    told: list[str] = []
    monkeypatch.setattr(editor_module, "announce", lambda widget, text: told.append(text))
    return told


def enabled(hand: Hand, name: str) -> bool:
    return hand.window.actions_table[name].isEnabled()


# Walking


def test_arrows_step_without_a_selection_and_walk_with_one(hand, heard):
    session = hand.window.session
    hand.press(K.Key_Right)
    assert session.moment.place == (0, 1)
    hand.press(K.Key_Down)
    assert hand.selected == {NeuronRef(0, 0)}
    hand.press(K.Key_Right)
    assert hand.selected == {EdgeRef(0, 0, 0)}
    hand.press(K.Key_Down)
    assert hand.selected == {EdgeRef(0, 1, 0)}
    hand.press(K.Key_Right)
    assert hand.selected == {NeuronRef(1, 1)}
    assert heard[-1] == "Hidden, neuron 2 of 3, pre-activation 7, bias 2."
    hand.press(K.Key_Left, K.Key_Down)
    assert hand.selected == {EdgeRef(0, 1, 1)}
    assert heard[-1] == "Connection from x₂ to z₂ in hidden, weight 4."
    hand.press(K.Key_Left, K.Key_Up, K.Key_Up)
    assert hand.selected == {LayerRef(0)}
    hand.press(K.Key_Right, K.Key_Right)
    assert hand.selected == {LayerRef(2)}
    assert session.moment.place == (0, 1)
    hand.press(K.Key_Escape, K.Key_Right)
    assert not hand.selected
    assert session.moment.place == (0, 2)


def test_up_begins_at_a_layer(hand):
    hand.press(K.Key_Up)
    assert hand.selected == {LayerRef(0)}


def test_walking_ends_at_the_edges_of_the_network(hand):
    hand.press(K.Key_Down, *[K.Key_Right] * 9)
    assert hand.selected == {NeuronRef(2, 0)}
    hand.press(*[K.Key_Left] * 9)
    assert hand.selected == {NeuronRef(0, 0)}
    hand.press(*[K.Key_Down] * 9)
    assert hand.selected == {NeuronRef(0, 1)}


def test_shift_and_arrows_select_more(hand):
    hand.click(hand.neuron(1, 0))
    hand.press(K.Key_Down, K.Key_Down, modifier=SHIFT)
    assert hand.selected == {NeuronRef(1, unit) for unit in range(3)}
    hand.press(K.Key_Up, modifier=SHIFT)
    assert hand.selected == {NeuronRef(1, 0), NeuronRef(1, 1)}


def test_walking_unfolds_a_large_layer(make_window, saved):
    hand = Hand(make_window(saved(new_project(Network(2, (Layer(40), Layer(1)))))).window)
    last = hand.layout.columns[1].indices[-2]
    hand.click(hand.neuron(1, last))
    hand.press(K.Key_Down)
    assert hand.selected == {NeuronRef(1, last + 1)}
    assert len(hand.layout.columns[1].indices) == 40


def test_arrows_follow_the_drawing_from_top_to_bottom(hand):
    hand.window.actions_table["draw_down"].trigger()
    hand.settle()
    hand.press(K.Key_Down, K.Key_Right)
    assert hand.selected == {NeuronRef(0, 1)}
    hand.press(K.Key_Down, K.Key_Down)
    assert hand.selected == {NeuronRef(1, 1)}
    hand.press(K.Key_Left)
    assert hand.selected == {NeuronRef(1, 0)}


# Adding and removing


def test_insert_and_delete(hand):
    first = hand.project
    hand.click(hand.neuron(1, 0))
    hand.press(K.Key_Insert)
    assert hand.sizes == (2, 4, 1)
    hand.press(K.Key_Insert, modifier=SHIFT)
    assert hand.sizes == (2, 4, 4, 1)
    assert hand.selected == {LayerRef(2)}
    hand.press(K.Key_Delete)
    assert hand.sizes == (2, 4, 1)
    hand.click(hand.neuron(1, 3))
    hand.press(K.Key_Delete)
    assert hand.sizes == (2, 3, 1)
    assert hand.selected == {NeuronRef(1, 2)}
    assert np.array_equal(hand.project.parameters[0].weights, first.parameters[0].weights)
    stack = hand.window.session.document.stack
    assert stack.count() == 4
    for _ in range(4):
        hand.press(K.Key_Z, modifier=CTRL)
    assert hand.project is first


def test_delete_cuts_connections_and_c_mends_them(hand):
    before = hand.project
    hand.click(hand.edge(0, 1, 1))
    hand.press(K.Key_Delete)
    assert not hand.project.network.layers[0].mask[1, 1]
    assert hand.selected == {EdgeRef(0, 1, 1)}
    assert not enabled(hand, "delete")
    assert hand.taken_back(before)
    hand.window.selection.choose({EdgeRef(0, 1, 1)})
    cut = hand.project
    hand.press(K.Key_C)
    assert hand.project.network.layers[0].mask is None
    assert hand.taken_back(cut)


def test_a_cut_connection_is_drawn_dotted_and_can_be_clicked(hand):
    hand.click(hand.edge(0, 2, 0))
    hand.press(K.Key_X)
    hand.press(K.Key_Escape)
    hand.click(hand.at(hand.layout.line(EdgeRef(0, 2, 0)).pointAt(0.85)))
    assert hand.selected == {EdgeRef(0, 2, 0)}
    hand.press(K.Key_Return)
    assert "connect it" in hand.bubble


def test_what_cannot_be_removed_is_said(hand):
    before = hand.project
    hand.click(hand.neuron(2, 0))
    hand.press(K.Key_Delete)
    assert hand.project is before
    assert "at least 1 output" in hand.bubble
    hand.press(K.Key_Escape)
    assert not hand.bubble
    assert hand.selected == {NeuronRef(2, 0)}


def test_neurons_and_connections_go_in_one_edit(hand):
    before = hand.project
    hand.click(hand.neuron(1, 0))
    hand.click(hand.edge(0, 2, 1), CTRL)
    hand.press(K.Key_Delete)
    assert hand.sizes == (2, 2, 1)
    assert not hand.project.network.layers[0].mask[1, 1]
    assert hand.taken_back(before)


# Connecting


def test_connecting_by_keys(hand, heard):
    hand.click(hand.edge(0, 2, 0))
    hand.press(K.Key_Delete)
    before = hand.project
    hand.click(hand.neuron(0, 0))
    hand.press(K.Key_C)
    assert hand.window.editor.gesture.target == NeuronRef(1, 2)
    assert not hand.bubble
    hand.press(K.Key_Up)
    assert "already connected" in hand.bubble
    assert heard[-1] == "these two are already connected"
    hand.press(K.Key_Return)
    assert hand.project is before
    hand.press(K.Key_Right)
    assert "skip" in hand.bubble
    hand.press(K.Key_Left, K.Key_Left)
    assert "one layer" in hand.bubble or "itself" in hand.bubble
    hand.press(K.Key_Right, K.Key_Down, K.Key_Down, K.Key_Return)
    assert hand.project.network.layers[0].mask is None
    assert hand.selected == {EdgeRef(0, 2, 0)}
    assert hand.taken_back(before)


def test_escape_ends_connecting(hand):
    before = hand.project
    hand.click(hand.neuron(0, 0))
    hand.press(K.Key_C, K.Key_Down, K.Key_Escape)
    assert hand.window.editor.gesture is None
    assert hand.project is before
    assert hand.selected == {NeuronRef(0, 0)}
    hand.press(K.Key_C, K.Key_C)
    assert hand.project is before


# Clipboard


def test_neurons_are_copied_cut_and_pasted(hand):
    before = hand.project
    assert not enabled(hand, "paste")
    hand.click(hand.neuron(1, 1))
    hand.press(K.Key_C, modifier=CTRL)
    hand.press(K.Key_V, modifier=CTRL)
    assert hand.sizes == (2, 4, 1)
    assert hand.selected == {NeuronRef(1, 3)}
    assert hand.project.parameters[0].weights[3].tolist() == [-3, 4]
    assert hand.project.parameters[0].biases[3] == 2
    assert hand.taken_back(before)
    again = hand.project
    hand.click(hand.neuron(1, 3))
    hand.press(K.Key_X, modifier=CTRL)
    assert hand.sizes == (2, 3, 1)
    assert hand.taken_back(again)


def test_a_layer_is_copied_and_pasted_after_another(hand):
    before = hand.project
    hand.click(hand.title(1))
    hand.press(K.Key_C, modifier=CTRL)
    hand.press(K.Key_V, modifier=CTRL)
    assert hand.sizes == (2, 3, 3, 1)
    assert hand.selected == {LayerRef(2)}
    assert hand.taken_back(before)


def test_neurons_and_layers_are_duplicated(hand):
    before = hand.project
    hand.click(hand.neuron(1, 0))
    hand.click(hand.neuron(1, 2), CTRL)
    hand.press(K.Key_D, modifier=CTRL)
    assert hand.sizes == (2, 5, 1)
    assert hand.selected == {NeuronRef(1, 1), NeuronRef(1, 4)}
    assert hand.taken_back(before)
    one = hand.project
    hand.click(hand.title(1))
    hand.press(K.Key_D, modifier=CTRL)
    assert hand.sizes == (2, 5, 5, 1)
    assert hand.selected == {LayerRef(2)}
    assert hand.taken_back(one)


def test_other_things_on_the_clipboard_are_not_pasted(hand):
    QGuiApplication.clipboard().setText("1, 2, 3")
    hand.click(hand.neuron(1, 1))
    assert not enabled(hand, "paste")


def test_all_and_none(hand):
    hand.press(K.Key_A, modifier=CTRL)
    assert len(hand.selected) == 6
    hand.press(K.Key_A, modifier=BOTH)
    assert not hand.selected
    assert not enabled(hand, "select_none")


def test_fields_keep_their_own_keys(hand):
    hand.click(hand.neuron(1, 1))
    before = hand.project
    field = hand.window.toolbar._rate_field
    field.setFocus()
    hand.settle()
    for key, modifier in ((K.Key_C, CTRL), (K.Key_X, CTRL), (K.Key_A, CTRL), (K.Key_Delete, None)):
        hand.press(key, modifier=modifier or Qt.KeyboardModifier.NoModifier)
    assert hand.project is before
    assert hand.selected == {NeuronRef(1, 1)}


# Typing


def test_enter_types_over_and_f2_renames(hand):
    before = hand.project
    hand.press(K.Key_Down, K.Key_Right, K.Key_Return)
    field = hand.window.editor.typing.field
    assert field.text() == "1"
    assert "weight" in field.accessibleName()
    hand.type("sqrt(4)")
    hand.press(K.Key_Return)
    assert hand.project.parameters[0].weights[0, 0] == 2
    assert hand.taken_back(before)
    hand.press(K.Key_Right, K.Key_Return)
    hand.type("9")
    hand.press(K.Key_Enter)
    assert hand.project.parameters[0].biases[0] == 9
    hand.press(K.Key_F2)
    hand.type("alpha")
    hand.press(K.Key_Return)
    assert hand.project.network.layer(1).unit_names == ("alpha", "", "")
    hand.press(K.Key_Up, K.Key_Return)
    hand.type("inner")
    hand.press(K.Key_Return)
    assert hand.project.network.layer(1).name == "inner"
    assert hand.selected == {LayerRef(1)}


def test_keys_in_a_field_do_not_walk_below_it(hand):
    hand.click(hand.neuron(1, 1))
    hand.press(K.Key_Return, K.Key_Down, K.Key_Up, K.Key_Home, K.Key_Insert)
    assert hand.selected == {NeuronRef(1, 1)}
    assert hand.sizes == (2, 3, 1)
    assert hand.window.editor.typing.field.text() == "2"


def test_tab_takes_what_a_field_says_and_goes_on(hand):
    hand.click(hand.neuron(1, 1))
    hand.press(K.Key_Return)
    hand.type("6")
    hand.press(K.Key_Tab)
    assert hand.project.parameters[0].biases[1] == 6
    assert hand.window.editor.typing.field is None
    assert QApplication.focusWidget() is not hand.canvas


def test_what_is_no_number_is_said_also_when_one_leaves_it(hand):
    hand.click(hand.neuron(1, 1))
    hand.press(K.Key_Return)
    hand.type("six")
    hand.press(K.Key_Tab)
    assert hand.window.session.document.stack.count() == 0
    assert "six" in hand.bubble


def test_escape_takes_what_was_refused_away_with_the_field(hand):
    hand.click(hand.neuron(1, 1))
    hand.press(K.Key_Return)
    hand.type("six")
    hand.press(K.Key_Return)
    assert hand.bubble
    hand.press(K.Key_Escape)
    assert not hand.bubble
    assert hand.canvas.hasFocus()


def test_a_field_follows_the_zoom(hand):
    hand.click(hand.neuron(1, 0))
    hand.press(K.Key_Return)
    hand.canvas.zoom_in()
    middle = hand.window.editor.typing.field.geometry().center()
    assert (middle - hand.neuron(1, 0)).manhattanLength() <= 3


def test_the_menu_key_shows_what_can_be_done(hand):
    hand.click(hand.neuron(1, 1))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), hand.window.pos())
    QApplication.sendEvent(hand.canvas, event)
    menu = QApplication.activePopupWidget()
    assert "Delete" in [action.text() for action in menu.actions()]
    menu.close()
    hand.settle()


def test_a_field_that_says_what_was_there_makes_no_edit(hand):
    hand.click(hand.neuron(1, 1))
    hand.press(K.Key_Return, K.Key_Return)
    assert hand.window.session.document.stack.count() == 0
    assert hand.window.editor.typing.field is None


# Layout and start


def test_top_to_bottom_and_back(hand):
    before = hand.project
    assert hand.window.actions_table["draw_right"].isChecked()
    hand.window.actions_table["draw_down"].trigger()
    hand.settle()
    assert placing_of(hand.project).direction == "down"
    centers = [hand.layout.columns[column].centers for column in range(3)]
    assert centers[0][0, 1] < centers[1][0, 1] < centers[2][0, 1]
    assert hand.taken_back(before)
    hand.press(K.Key_Z, modifier=CTRL)
    assert hand.window.actions_table["draw_right"].isChecked()


def test_a_new_random_start_says_its_seed(hand):
    before = hand.project
    hand.window.actions_table["new_start"].trigger()
    assert hand.project.training.seed == before.training.seed + 1
    assert hand.undo_text == f"new random start, seed {before.training.seed + 1}"
    assert hand.taken_back(before)


def test_commands_can_be_given_only_where_they_can_act(hand):
    names = ("cut", "copy", "paste", "duplicate", "delete", "add_neuron", "connect", "cut_connection",
             "edit_value", "rename", "tidy", "select_none")  # fmt: skip
    assert not any(enabled(hand, name) for name in names)
    hand.click(hand.neuron(2, 0))
    assert not enabled(hand, "connect")
    hand.click(hand.title(0))
    assert not enabled(hand, "duplicate")
    assert not enabled(hand, "rename")
    hand.click(hand.edge(0, 0, 0))
    assert enabled(hand, "cut_connection")
    assert not enabled(hand, "copy")
    hand.click(hand.ground())
    assert not any(enabled(hand, name) for name in names)


def test_what_is_said_of_an_edit_stands_in_the_status_line(hand):
    for _ in range(2):
        hand.window.session.next_iteration()
    hand.click(hand.title(1))
    hand.press(K.Key_Insert)
    assert "a new run begins with the weights of iteration 2" in hand.window.status.sentence.text()


def test_an_edit_from_elsewhere_is_refused_in_the_banner(hand):
    from functools import partial

    from mlpstudio.project.drawing import remove_units

    hand.window.editing.do(partial(remove_units, neurons=[(2, 0)]))
    assert "at least 1 output" in hand.window.banner.text
    assert not hand.bubble


def test_tab_still_leaves_the_canvas(hand):
    hand.click(hand.neuron(1, 1))
    hand.press(K.Key_Tab)
    assert QApplication.focusWidget() is not hand.canvas
    assert hand.selected == {NeuronRef(1, 1)}

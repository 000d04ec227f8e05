"""Whole drawings: the worked example from nothing, and whatever hands may do, taken back."""

from __future__ import annotations

import random
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from mlpstudio.core.data import Dataset
from mlpstudio.core.network import Layer, Network
from mlpstudio.project.project import new_project, with_data
from mlpstudio.render.network import EdgeRef, NeuronRef
from mlpstudio.session.selection import LayerRef
from tests.ui.drawing import Hand

WEIGHTS = ([[1, 2], [-3, 4], [1, -1]], [[1, 2, 3]])
BIASES = ([1, 2, 0], [1])


def test_the_worked_example_is_drawn_and_typed_from_nothing(make_window, saved):
    hand = Hand(make_window(saved(new_project(Network(1, (Layer(1),))))).window)
    hand.click(hand.ghost(0))
    hand.click(hand.plus(1))
    for link, rows in enumerate(WEIGHTS):
        for unit, row in enumerate(rows):
            for source, weight in enumerate(row):
                hand.click_twice(hand.edge(link, unit, source))
                hand.type(str(weight))
                hand.press(Qt.Key.Key_Return)
    for column, biases in enumerate(BIASES, 1):
        for unit, bias in enumerate(biases):
            hand.click_twice(hand.neuron(column, unit))
            hand.type(str(bias))
            hand.press(Qt.Key.Key_Return)
    project = hand.project
    for layer, weights, biases in zip(project.parameters, WEIGHTS, BIASES, strict=True):
        assert layer.weights.tolist() == weights
        assert layer.biases.tolist() == biases
    hand.window.session.document.replace(with_data(project, Dataset([[1, 2]], [[3]])), "data")
    hand.window.session.next_iteration()
    assert hand.window.session.moment.trace.value("loss").item() == 162


ACTIONS = {
    "ghost": lambda hand, dice: hand.click(hand.ghost(dice.randrange(len(hand.sizes)))),
    "plus": lambda hand, dice: hand.click(hand.plus(dice.randrange(1, len(hand.sizes)))),
    "select neuron": lambda hand, dice: hand.click(some_neuron(hand, dice)),
    "select layer": lambda hand, dice: hand.click(hand.title(dice.randrange(len(hand.sizes)))),
    "delete": lambda hand, dice: hand.press(Qt.Key.Key_Delete),
    "insert": lambda hand, dice: hand.press(Qt.Key.Key_Insert),
    "duplicate": lambda hand, dice: hand.press(Qt.Key.Key_D, modifier=Qt.KeyboardModifier.ControlModifier),
    "copy": lambda hand, dice: hand.press(Qt.Key.Key_C, modifier=Qt.KeyboardModifier.ControlModifier),
    "paste": lambda hand, dice: hand.press(Qt.Key.Key_V, modifier=Qt.KeyboardModifier.ControlModifier),
    "drag": lambda hand, dice: hand.drag(some_neuron(hand, dice), some_place(hand, dice)),
    "connect": lambda hand, dice: hand.drag(hand.rim(0, 0), some_neuron(hand, dice)),
    "arrows": lambda hand, dice: hand.press(
        *dice.choices((Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Up), k=3)
    ),
    "tidy": lambda hand, dice: hand.window.actions_table["tidy"].trigger(),
    "turn": lambda hand, dice: hand.window.actions_table[dice.choice(("draw_down", "draw_right"))].trigger(),
    "step": lambda hand, dice: hand.window.session.next_iteration(),
    "cancelled": lambda hand, dice: (
        hand.begin_drag(some_neuron(hand, dice), some_place(hand, dice)),
        hand.press(Qt.Key.Key_Escape),
        hand.release(QPoint(3, 3)),
    ),
}


def some_neuron(hand: Hand, dice: random.Random) -> QPoint:
    column = dice.randrange(len(hand.sizes))
    return hand.neuron(column, dice.choice(hand.layout.columns[column].indices))


def some_place(hand: Hand, dice: random.Random) -> QPoint:
    return QPoint(dice.randrange(hand.canvas.width()), dice.randrange(hand.canvas.height()))


@pytest.mark.parametrize("seed", range(4))
def test_whatever_hands_do_can_be_taken_back_and_made_again(shown, seed, monkeypatch):
    monkeypatch.setenv("MLPSTUDIO_REDUCED_MOTION", "1")
    hand, dice = Hand(shown.window), random.Random(seed)
    first, stack = hand.project, hand.window.session.document.stack
    hand.canvas.setFocus()
    for _ in range(30):
        ACTIONS[dice.choice(list(ACTIONS))](hand, dice)
        hand.settle()
        assert_sound(hand)
    last = hand.project
    assert stack.count() > 3
    while stack.canUndo():
        stack.undo()
        assert_sound(hand)
    assert hand.project is first
    while stack.canRedo():
        stack.redo()
    assert hand.project is last


def assert_sound(hand: Hand) -> None:
    """What is selected is there, what is drawn is the project, and no gesture is left."""
    network = hand.project.network
    assert hand.window.selection.current.within(network) == hand.window.selection.current
    assert tuple(column.picture.count for column in hand.layout.columns) == network.sizes
    assert hand.window.editor.gesture is None
    assert hand.window.session.moment.project is hand.project
    assert all(np.isfinite(layer.weights).all() for layer in hand.project.parameters)


def test_a_large_selection_is_edited_at_once(make_window, saved):
    project = new_project(Network(3, (Layer(30), Layer(20), Layer(2))))
    hand = Hand(make_window(saved(replace(project, title="large"))).window)
    hand.press(Qt.Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
    assert len(hand.selected) == 55
    neurons = {NeuronRef(1, unit) for unit in range(29)}
    hand.window.selection.choose(neurons | {LayerRef(2), EdgeRef(0, 29, 1)})
    hand.press(Qt.Key.Key_Delete)
    assert hand.sizes == (3, 1, 2)
    assert hand.project.network.layers[0].mask.tolist() == [[True, False, True]]
    assert hand.taken_back(hand.window.session.document.stack.command(0)._before)

"""What a screen reader finds on the canvas: every layer, neuron and weight, with its name and its value."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication

from mlpstudio.project import templates
from mlpstudio.render.numbers import full
from mlpstudio.ui import announcer
from mlpstudio.ui.canvas import accessible
from tests.ui.conftest import Window
from tests.ui.drawing import Hand
from tests.ui.test_announcements import Spy


@pytest.fixture
def reader(qapp) -> Iterator[None]:
    """Qt's own machinery, as if a screen reader were there."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def children(node: QAccessibleInterface) -> list[QAccessibleInterface]:
    found = [node.child(index) for index in range(node.childCount())]
    for index, child in enumerate(found):
        assert child.parent() == node
        assert node.indexOfChild(child) == index
    return found


def name(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name)


def test_layers_neurons_and_weights_have_names_and_the_values_of_the_moment(shown: Window, reader):
    canvas, session = shown.window.canvas, shown.window.session
    root = QAccessible.queryAccessibleInterface(canvas)
    assert name(root) == "Network"
    layers = children(root)
    assert [name(layer) for layer in layers] == [
        "Input x, 2 neurons.", "Hidden, 3 neurons, ReLU.", "Output, 1 neuron, identity.",
    ]  # fmt: skip
    hidden = children(layers[1])[1]
    assert "activation" not in name(hidden).replace("pre-activation", "")  # not computed yet
    session.advance(3)
    shown.settle()
    values = session.moment.values
    assert name(hidden) == (
        f"Hidden, neuron 2 of 3, pre-activation {full(values['u1'][1, 0])}, "
        f"activation {full(values['z1'][1, 0])}, bias {full(values['b1'][1, 0])}."
    )
    assert name(children(layers[0])[1]) == f"Input 2 of 2: {full(values['x'][1, 0])}."
    weights = children(hidden)
    assert [name(weight) for weight in weights] == [
        f"Connection from x{number} to z₂ in hidden, weight {full(values['W1'][1, unit])}."
        for unit, number in enumerate("₁₂")
    ]
    session.advance(12)  # the update: what is read is the new weight
    assert full(session.moment.values["W1"][1, 0]) in name(weights[0])
    assert f"weight {full(values['W1'][1, 0])}," not in name(weights[0])


def test_places_on_the_screen_lead_to_parts_and_back(shown: Window, reader):
    canvas, hand = shown.window.canvas, Hand(shown.window)
    root = QAccessible.queryAccessibleInterface(canvas)
    for column, unit in ((0, 1), (1, 2), (2, 0)):
        neuron = children(children(root)[column])[unit]
        center = canvas.mapToGlobal(hand.neuron(column, unit))
        assert (neuron.rect().center() - center).manhattanLength() <= 2
        assert name(root.childAt(center.x(), center.y())) == name(neuron)
    on_edge = canvas.mapToGlobal(hand.edge(0, 1, 0))
    assert name(root.childAt(on_edge.x(), on_edge.y())).startswith("Connection from x₁ to z₂")


def test_the_keyboard_walks_it_and_hears_values(shown: Window, monkeypatch: pytest.MonkeyPatch):
    spy = Spy()
    shown.window.session.advance(3)
    shown.settle()
    monkeypatch.setattr(announcer, "QAccessible", spy)
    root = QAccessible.queryAccessibleInterface(shown.window.canvas)
    shown.window.canvas.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right):
        shown.press(key)
        assert spy.said[-1] == name(root.focusChild())
    assert spy.said[-1].startswith("Hidden, neuron 2 of 3, pre-activation 7, activation 7")
    shown.press(Qt.Key.Key_Tab)
    assert root.focusChild() is None


def test_readers_are_told_of_new_values_and_of_what_is_gone(shown: Window, reader, monkeypatch):
    told: list[str] = []

    class Ears:
        Event = QAccessible.Event

        def __getattr__(self, what: str) -> object:
            return getattr(QAccessible, what)

        def updateAccessibility(self, event) -> None:
            told.append(name(event.accessibleInterface()))

    root = QAccessible.queryAccessibleInterface(shown.window.canvas)
    neuron = children(children(root)[1])[2]
    monkeypatch.setattr(accessible, "QAccessible", Ears())
    shown.press(Qt.Key.Key_Right)
    shown.settle()
    assert name(neuron) in told
    assert "pre-activation −1" in name(neuron)
    hand = Hand(shown.window)
    hand.click(hand.neuron(1, 2))
    shown.action("delete").trigger()
    shown.settle()
    assert not neuron.isValid()
    assert len(children(children(root)[1])) == 2


def test_of_a_large_network_only_what_is_asked_for_is_made(shown: Window, reader):
    digits = next(template for template in templates.TEMPLATES if "digits" in template.id)
    shown.window.session.document.begin(digits.project())
    shown.settle()
    root = QAccessible.queryAccessibleInterface(shown.window.canvas)
    sizes = shown.window.session.moment.project.network.sizes
    assert [root.child(index).childCount() for index in range(root.childCount())] == list(sizes)
    last = root.child(1).child(sizes[1] - 1)
    assert f"neuron {sizes[1]} of {sizes[1]}" in name(last)
    assert not last.rect().isEmpty()  # also where it is not drawn
    assert len(root._parts) == len(sizes) + 1


def test_the_stage_has_it_too_and_nothing_is_left_when_it_is_gone(shown: Window, reader):
    root = QAccessible.queryAccessibleInterface(shown.window.canvas)
    kept = list(accessible._KEPT)
    shown.action("present").trigger()
    shown.settle()
    stage = shown.window.presenting.presenter.stage
    stage.pressed.emit("next")
    there = QAccessible.queryAccessibleInterface(stage.page.canvas)
    hidden = children(children(there)[1])[0]
    assert "pre-activation 6" in name(hidden)
    assert there in accessible._KEPT[len(kept) :]
    shown.window.presenting.presenter.leave()
    del stage
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert kept == accessible._KEPT
    assert not shiboken6.isValid(hidden)
    assert children(root)

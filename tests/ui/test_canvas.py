"""The drawn network under the mouse: selecting, unfolding large layers, gates that are closed."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from mlpstudio.core.data import Dataset
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import initial_parameters, make_parameters
from mlpstudio.core.training import Training
from mlpstudio.project import storage
from mlpstudio.project.project import Project
from mlpstudio.render.network import EdgeRef, NeuronRef


def point(canvas, x: float, y: float) -> QPoint:
    return canvas.transform().map(QPoint(round(x), round(y)))


def neuron(canvas, column: int, unit: int) -> QPoint:
    center = canvas.layout_of_network().center(NeuronRef(column, unit))
    return point(canvas, center.x(), center.y())


def test_a_click_keeps_a_neuron_marked_until_it_is_let_go(make_window):
    shown = make_window()
    window, canvas = shown.window, shown.window.canvas
    window.session.advance(10)
    shown.click(canvas, neuron(canvas, 1, 0))
    shown.settle()
    marked = window.marking.pointing.current.parts
    assert NeuronRef(1, 0) in marked
    QTest.mouseMove(canvas, QPoint(5, canvas.height() - 5))
    shown.settle()
    assert window.marking.pointing.current.parts == marked
    window.session.next()
    shown.press(Qt.Key.Key_Escape)
    shown.settle()
    assert window.marking.pointing.current.parts != marked


def test_a_click_on_a_line_selects_the_connection(make_window):
    shown = make_window()
    window, canvas = shown.window, shown.window.canvas
    window.session.advance(10)
    layout = canvas.layout_of_network()
    one, other = layout.center(NeuronRef(0, 1)), layout.center(NeuronRef(1, 2))
    at = one + (other - one) * 0.55
    shown.click(canvas, point(canvas, at.x(), at.y()))
    shown.settle()
    assert EdgeRef(0, 2, 1) in window.marking.pointing.current.parts
    assert window.marking.pointing.current.hit.symbol == "dL_dW1"


def test_a_large_layer_unfolds_and_folds_again(make_window, tmp_path):
    network = Network(2, (Layer(40, "relu"), Layer(1)))
    data = Dataset([[1.0, 2.0]], [[1.0]])
    storage.write(tmp_path / "wide.mlp", Project(network, initial_parameters(network, 0), data, Training()))
    shown = make_window(tmp_path / "wide.mlp")
    canvas = shown.window.canvas
    layout = canvas.layout_of_network()
    column = layout.columns[1]
    few = len(column.indices)
    assert few < 40
    shown.click(canvas, point(canvas, column.x, column.gap))
    assert len(canvas.layout_of_network().columns[1].indices) == 40
    column = canvas.layout_of_network().columns[1]
    shown.click(canvas, point(canvas, column.x, 30))
    assert len(canvas.layout_of_network().columns[1].indices) == few


def test_closed_for_a_sample_is_told_apart_from_dead_for_all(make_window, tmp_path):
    network = Network(1, (Layer(3, "relu"), Layer(1)))
    parameters = make_parameters(
        network, [([[1.0], [-1.0], [1.0]], [0.0, 0.0, -99.0]), ([[1.0, 1.0, 1.0]], [0.0])]
    )
    data = Dataset(np.array([[2.0], [-3.0]]), np.array([[1.0], [1.0]]))
    storage.write(tmp_path / "gates.mlp", Project(network, parameters, data, Training()))
    shown = make_window(tmp_path / "gates.mlp")
    shown.window.session.advance(2)
    shown.settle()
    words = [word.glyphs.text for word in shown.window.canvas.layout_of_network().words]
    assert "closed for this sample" in words
    assert "dead for all 2 samples" in words


def test_what_arrives_at_a_closed_gate_is_shown_before_the_gate_stops_it(make_window):
    shown = make_window()
    shown.window.session.advance(8)
    shown.settle()
    words = [word.glyphs.text for word in shown.window.canvas.layout_of_network().words]
    assert {"∂L/∂z 18", "∂L/∂z 36", "∂L/∂z 54"} <= set(words)
    shown.window.session.next()
    shown.settle()
    words = [word.glyphs.text for word in shown.window.canvas.layout_of_network().words]
    assert {"δ 18", "δ 36", "gate closed · no update"} <= set(words)


def test_neurons_keep_their_size_while_captions_come_and_go(make_window):
    shown = make_window(size=(1024, 700))
    seen = set()
    for _ in range(shown.window.session.clicks):
        shown.window.session.next()
        shown.settle()
        seen.add(shown.window.canvas.layout_of_network().radius)
    assert len(seen) == 1
    words = [word.glyphs.text for word in shown.window.canvas.layout_of_network().words]
    assert {"δ 18", "δ 36", "target 3"} <= set(words)

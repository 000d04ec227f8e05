"""The check panel with mouse and keys: proof, paths on the canvas, ledger, one formula, marks of steps."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from mlpstudio.core.data import Dataset
from mlpstudio.core.engine import Engine
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import initial_parameters, make_parameters
from mlpstudio.core.trace import Trace
from mlpstudio.core.training import Training
from mlpstudio.project.choosing import set_activation
from mlpstudio.project.project import Project, with_training
from mlpstudio.project.wiring import set_weights
from mlpstudio.render.boxes import Hit
from mlpstudio.render.network import EdgeRef, NeuronRef
from mlpstudio.ui.check import proof_page
from mlpstudio.ui.check.formula_page import FormulaPage
from mlpstudio.ui.check.ledger_page import LedgerPage
from mlpstudio.ui.check.paths_page import PathsPage
from mlpstudio.ui.check.proof_page import ProofPage
from mlpstudio.ui.check.rows import Rows
from mlpstudio.ui.panels.check import CheckPanel
from tests.cases import case
from tests.ui.conftest import Window

Saved = Callable[[Project], Path]


def larger(samples: int = 32) -> Project:
    """8-16-16-4 with a batch of 32."""
    network = Network(8, (Layer(16, "relu"), Layer(16, "tanh"), Layer(4, "softmax")))
    random = np.random.default_rng(0)
    data = Dataset(random.normal(size=(samples, 8)), np.eye(4)[random.integers(0, 4, samples)])
    training = Training(loss="cross_entropy", batch_size=32)
    return Project(network, initial_parameters(network, 0), data, training)


def opened(shown: Window, page: str) -> CheckPanel:
    """Bring the panel, and choose a page with the mouse."""
    shown.window.docks["check"].bring()
    shown.settle()
    panel = shown.window.late["check"].panel
    shown.click(panel.switch.buttons[page])
    shown.settle()
    return panel


def choose(shown: Window, part: EdgeRef | NeuronRef) -> None:
    """Click a part of the network on the canvas."""
    editor = shown.window.editor
    place = editor.place_of(part).toPoint()
    QTest.mouseMove(shown.window.canvas, place)
    shown.click(shown.window.canvas, place)
    shown.settle()
    assert part in shown.window.selection.current.parts


def drawn(shown: Window, panel: CheckPanel) -> None:
    QTest.qWait(60)
    shown.settle()
    assert panel.isVisible()


def point_at(shown: Window, rows: Rows, row: int) -> None:
    QTest.mouseMove(rows, QPoint(2, 1))
    QTest.mouseMove(rows, rows.rect_of(row).center())
    shown.settle()


def numbers(rows: Rows) -> list[tuple[str, ...]]:
    return [line.numbers for line in rows.lines]


# Proof


def test_one_number_is_proved_and_every_step_of_the_iteration(shown: Window, qtbot):
    shown.window.session.advance(10)
    panel = opened(shown, "proof")
    page = panel.page
    assert isinstance(page, ProofPage)
    assert page.formula.accessibleName() == "∂L/∂w_22^(1) = 72"
    assert page.verdict.mark == "agrees"
    assert page.verdict.words.text() == "Differences agree: 72.000000 (nudging w₂₂⁽¹⁾ by ±4e−6)"
    qtbot.waitUntil(lambda: page.summary.words.text() == "All 19 steps of iteration 0 agree")
    steps = shown.window.session.moment.trace.program
    assert [line.mark for line in page.table.lines] == ["agrees"] * len(steps)
    assert page.table.lines[0].numbers == ("computed again",)
    assert not page.proving.busy


def test_the_picture_shows_where_the_update_lands(shown: Window):
    shown.window.session.advance(10)
    page = opened(shown, "proof").page
    curve = page.plot._curve
    assert (curve.now, curve.loss, curve.slope) == (4, 162, 72)
    assert curve.landing == pytest.approx((3.28, 0.5 * (18 - 2 * 2 * 0.72) ** 2))
    assert curve.low < curve.landing[0] < curve.high
    assert "the update moves it from 4 to 3.28" in page.legend.text()


def test_a_short_step_is_told_with_digits_enough(make_window, saved: Saved):
    project = larger()
    shown = make_window(saved(with_training(project, replace(project.training, learning_rate=1e-6))))
    text = opened(shown, "proof").page.legend.text()
    before, after = re.search(r"the loss goes from (\S+) to (\S+)\.", text).groups()
    assert before != after
    now, lands = re.search(r"moves it from (\S+) to (\S+);", text).groups()
    assert now != lands


def test_a_tiny_slope_is_written_as_everywhere_else():
    assert proof_page._long(-2.4988962e-9) == "−2.4988962e−9"
    assert proof_page._long(72.0) == "72.000000"


def test_a_click_on_a_row_and_a_key_lead_to_the_step(shown: Window):
    shown.window.session.advance(10)
    panel = opened(shown, "proof")
    table = panel.page.table
    panel.ensureWidgetVisible(table)
    shown.click(table, table.rect_of(0).center())
    assert shown.place == (0, 1)
    table.setFocus()
    shown.press(Qt.Key.Key_End)
    shown.press(Qt.Key.Key_Return)
    assert shown.place == (0, 15)
    assert table.accessibleDescription() == table.lines[-1].spoken


def test_a_kink_is_no_mistake(make_window, saved: Saved, qtbot):
    network = Network(1, (Layer(1, "relu"), Layer(1)))
    parameters = make_parameters(network, [(np.array([[1.0]]), np.array([-1.0])),
                                           (np.array([[1.0]]), np.array([0.0]))])  # fmt: skip
    project = Project(network, parameters, Dataset(np.array([[1.0]]), np.array([[3.0]])), Training())
    shown = make_window(saved(project))
    page = opened(shown, "proof").page
    assert page.verdict.mark == "kink"
    assert page.verdict.words.text().startswith("At a kink")
    qtbot.waitUntil(lambda: page.summary.mark == "agrees")
    assert {line.mark for line in page.table.lines} == {"agrees", "kink"}


def test_an_edited_network_is_proved_anew_and_nothing_old_stays(shown: Window, qtbot):
    shown.window.session.advance(10)
    page = opened(shown, "proof").page
    qtbot.waitUntil(lambda: page.summary.mark == "agrees")
    shown.window.editing.do(lambda project: set_weights(project, values={(0, 1, 1): 5.0}))
    assert page.summary.mark == "waits"
    assert {line.mark for line in page.table.lines} == {"waits"}
    assert page.plot._curve.now == 5
    qtbot.waitUntil(lambda: page.summary.mark == "agrees")


def test_nothing_is_computed_while_hidden(shown: Window):
    panel = opened(shown, "proof")
    page = panel.page
    shown.window.docks["matrices"].bring()
    shown.settle()
    assert not page.proving.busy
    before = page.formula.accessibleName()
    shown.window.session.advance(10)
    choose(shown, EdgeRef(0, 0, 1))
    QTest.qWait(60)
    assert page.formula.accessibleName() == before
    assert not page.proving.busy
    shown.window.docks["check"].bring()
    drawn(shown, panel)
    assert page.formula.accessibleName() == "∂L/∂w_12^(1) = 36"


def test_while_it_runs_nothing_is_proved(shown: Window):
    page = opened(shown, "proof").page
    shown.action("run").trigger()
    QTest.qWait(150)
    assert not page.proving.busy
    assert not shown.window.checking.proving.busy
    assert shown.window.step_panel.mark.isHidden()
    shown.action("run").trigger()
    shown.settle()
    assert page.proving.busy


# Paths


def test_the_paths_of_a_selected_weight_and_one_on_the_canvas(shown: Window):
    shown.window.session.advance(10)
    panel = opened(shown, "paths")
    choose(shown, EdgeRef(0, 1, 0))
    drawn(shown, panel)
    page = panel.page
    assert isinstance(page, PathsPage)
    assert page.formula.accessibleName() == "∂L/∂w_21^(1) = ∑ paths = 36"
    assert numbers(page.table) == [("36",)]
    assert page.table.lines[0].note.plain() == "1 · 1 · 2 · 18"
    assert page.switch.isHidden() or not page.switch.isVisible()
    point_at(shown, page.table, 0)
    assert shown.window.checking.path.edges == (EdgeRef(0, 1, 0), EdgeRef(1, 0, 1))
    pointed = shown.window.marking.pointing.current
    assert pointed.operands == {Hit("x", (0, 0)), Hit("dz1_du1", (1, 0)), Hit("W2", (0, 1)),
                                Hit("dL_dy_hat", (0, 0))}  # fmt: skip
    assert NeuronRef(2, 0) in pointed.parts
    QTest.mouseMove(page.table, QPoint(5, page.table.height() + 200))
    QTest.mouseMove(panel.switch, QPoint(5, 5))
    shown.settle()
    assert shown.window.checking.path.edges == ()
    assert shown.window.marking.pointing.current.parts == {EdgeRef(0, 1, 0)}


def test_the_path_is_painted(shown: Window):
    shown.window.session.advance(10)
    panel = opened(shown, "paths")
    canvas = shown.window.canvas
    choose(shown, EdgeRef(0, 1, 1))
    drawn(shown, panel)
    start, end = (QPointF(shown.window.editor.place_of(NeuronRef(c, u))) for c, u in ((1, 1), (2, 0)))
    place = (start * 0.7 + end * 0.3).toPoint()
    before = canvas.grab().toImage().pixelColor(place)
    point_at(shown, panel.page.table, 0)
    after = canvas.grab().toImage().pixelColor(place)
    assert after.name() == canvas.theme.backward
    assert before != after


def test_a_closed_gate_is_told(shown: Window):
    shown.window.session.advance(10)
    panel = opened(shown, "paths")
    choose(shown, EdgeRef(0, 2, 0))
    drawn(shown, panel)
    assert numbers(panel.page.table) == [("0",)]
    assert panel.page.note.text() == "It passes a closed gate, so it brings 0."


def test_what_is_pointed_at_is_spoken_of_while_nothing_is_selected(shown: Window):
    shown.window.session.advance(10)
    panel = opened(shown, "paths")
    assert (panel.subject.layer, panel.subject.cell) == (1, (1, 1))
    QTest.mouseMove(shown.window.canvas, shown.window.editor.place_of(EdgeRef(0, 0, 0)).toPoint())
    drawn(shown, panel)
    assert panel.subject.cell == (0, 0)
    assert panel.page.formula.accessibleName().startswith("∂L/∂w_11^(1)")
    shown.window.canvas.pointed.emit(None)  # the mouse leaves the canvas
    drawn(shown, panel)
    assert panel.subject.cell == (0, 0)


def test_the_paths_of_a_batch_are_summed_over_its_samples(make_window, saved: Saved):
    shown = make_window(saved(larger()))
    panel, window = opened(shown, "paths"), shown.window
    choose(shown, NeuronRef(1, 0))
    drawn(shown, panel)
    page = panel.page
    assert page.sentence.text().startswith("64 paths lead from b₁⁽¹⁾ to the loss, each summed over the 32 s")
    assert [line.lead for line in page.table.lines[-2:]] == ["52 more", "Sum: the gradient"]
    gradient = float(window.session.moment.trace.value("dL_db1")[0, 0])
    assert page.table.lines[-1].numbers == (panel._numbers.text(gradient),)
    assert "∑" in page.table.lines[0].note.plain()
    point_at(shown, page.table, 0)
    largest = page.table.lines[0].key
    assert window.checking.path.edges == (EdgeRef(1, largest.units[1], 0), EdgeRef(2, *largest.units[:0:-1]))
    marked = window.marking.pointing.current.operands
    assert marked == {Hit("W2", (largest.units[1], 0)), Hit("W3", (largest.units[2], largest.units[1]))}
    shown.click(page.switch.buttons["sample"])
    shown.settle()
    assert page.sentence.text().startswith("64 paths")
    assert page.table.lines[-1].lead == "Sum: this sample's share of the gradient"
    assert all("sample 1:" in line.lead.plain() for line in page.table.lines if line.key is not None)
    window.canvas.sample.choose(4)
    drawn(shown, panel)
    assert all("sample 5:" in line.lead.plain() for line in page.table.lines if line.key is not None)
    panel.switch.buttons["ledger"].click()
    panel.page.switch.buttons["sample"].click()
    drawn(shown, panel)
    shown.settle()
    point_at(shown, panel.page.requests, 0)
    cells = {hit for hit in window.marking.pointing.current.operands if hit.symbol == "dL_du2"}
    assert [hit.cell[1] for hit in cells] == [4]


# Ledger


def test_the_ledger_of_a_selected_neuron(shown: Window):
    shown.window.session.advance(10)
    panel = opened(shown, "ledger")
    choose(shown, NeuronRef(1, 2))
    drawn(shown, panel)
    page = panel.page
    assert isinstance(page, LedgerPage)
    assert page.title.text() == "Hidden neuron 3, layer 1"
    assert "Its gate is closed, so all of that is lost" in page.sentence.text()
    assert numbers(page.requests) == [("54",)]
    told = {line.lead: line.numbers[0] for line in page.account.lines}
    assert told["lost at the closed gate"] == "−54"
    assert told["passes: the error signal"] == "0"
    point_at(shown, page.requests, 0)
    assert EdgeRef(1, 0, 2) in shown.window.marking.pointing.current.parts
    choose(shown, NeuronRef(2, 0))
    drawn(shown, panel)
    assert page.title.text() == "Output neuron 1"
    assert not page.requests.isVisible()


# One formula


def test_identities_are_one_layer_and_one_relu_breaks_that(make_window, saved: Saved):
    network = Network(2, (Layer(3), Layer(1)))
    parameters = make_parameters(
        network,
        [(np.array([[1, 2], [-3, 4], [1, -1]]), np.array([1, 2, 0])), (np.array([[1, 2, 3]]), np.array([1]))],
    )
    project = Project(network, parameters, Dataset(np.array([[1.0, 2.0]]), np.array([[3.0]])), Training())
    shown = make_window(saved(project))
    page = opened(shown, "formula").page
    assert isinstance(page, FormulaPage)
    assert page.verdict.mark == "agrees"
    assert numbers(page.outputs) == [("18", "18")]
    assert page.apart.text() == "No difference over this batch."
    shown.window.editing.do(lambda project: set_activation(project, 1, "relu"))
    assert page.verdict.mark == "broken"
    assert "ReLU in layer 1 keeps this network from being one layer" in page.verdict.words.text()
    assert numbers(page.outputs) == [("21", "18")]
    shown.action("undo").trigger()
    assert page.verdict.mark == "agrees"


def test_the_network_as_one_formula_with_letters_and_numbers(shown: Window):
    panel = opened(shown, "formula")
    page = panel.page
    assert page.general.accessibleName() == "ŷ = W^(2) ReLU(W^(1) x + b^(1)) + b^(2)"
    assert "2 · ReLU(−3 · x_1 + 4 · x_2 + 2)" in page.numbers.accessibleName()
    panel.ensureWidgetVisible(page.put_in)
    shown.click(page.put_in, QPoint(8, page.put_in.height() // 2))
    assert "2 · ReLU(−3 · 1 + 4 · 2 + 2)" in page.numbers.accessibleName()
    assert "The network says 21 to it." in page.note.text()


# The mark of a step


def mark(shown: Window) -> QWidget:
    return shown.window.step_panel.mark


def test_a_step_gets_its_mark_when_it_is_quiet_and_the_mark_opens_the_check(shown: Window, qtbot):
    shown.action("next").trigger()
    assert not mark(shown).isVisible()
    qtbot.waitUntil(lambda: mark(shown).isVisible())
    assert mark(shown).accessibleName() == "Checked"
    shown.action("next").trigger()
    assert not mark(shown).isVisible()
    qtbot.waitUntil(lambda: mark(shown).isVisible())
    shown.action("back").trigger()  # proved already
    assert mark(shown).isVisible()
    shown.window.session.advance(9)
    qtbot.waitUntil(lambda: mark(shown).isVisible())
    assert "6 of its numbers measured" in mark(shown).toolTip()
    shown.click(mark(shown))
    shown.settle()
    assert shown.window.docks["check"].in_front
    assert isinstance(shown.window.late["check"].panel.page, ProofPage)


def test_quick_clicks_wait_for_no_check(shown: Window):
    for _ in range(12):
        shown.action("next").trigger()
        assert not shown.window.checking.proving.proof.found
        assert not mark(shown).isVisible()


def test_no_mark_on_a_step_that_was_edited_away(shown: Window, qtbot):
    shown.action("next").trigger()
    qtbot.waitUntil(lambda: mark(shown).isVisible())
    shown.window.editing.do(lambda project: set_weights(project, values={(0, 1, 1): 5.0}))
    assert not mark(shown).isVisible()


def test_a_wrong_step_gets_no_check_mark(shown: Window, qtbot, monkeypatch):
    from mlpstudio.core import proof

    monkeypatch.setattr(proof.Proof, "_recompute", lambda self, index, known: (False, 1.0))
    shown.action("next").trigger()
    qtbot.waitUntil(lambda: mark(shown).isVisible())
    assert mark(shown).accessibleName() == "Differs"


def test_a_wrong_number_of_the_engine_gets_no_check_mark_and_is_named(shown: Window, qtbot, monkeypatch):
    honest = Engine.record

    def record(engine: Engine, *arguments: object) -> Trace | None:
        trace = honest(engine, *arguments)
        assert trace is not None
        index = next(i for i, step in enumerate(trace.program) if step.target == "dL_dW1")
        wrong = trace.values[index].copy()
        wrong[1, 1] *= 1.01
        return replace(trace, values=(*trace.values[:index], wrong, *trace.values[index + 1 :]))

    monkeypatch.setattr(Engine, "record", record)
    session = shown.window.session
    session.next_iteration()
    session.advance(9)
    assert shown.place == (1, 9)
    qtbot.waitUntil(lambda: mark(shown).isVisible())
    assert mark(shown).accessibleName() != "Differs"  # the steps before it are right
    shown.action("next").trigger()
    assert shown.place == (1, 10)
    assert not mark(shown).isVisible()
    qtbot.waitUntil(lambda: mark(shown).isVisible())
    assert mark(shown).accessibleName() == "Differs"
    shown.click(mark(shown))
    shown.settle()
    panel = shown.window.late["check"].panel
    assert panel.isVisible()
    page = panel.page
    qtbot.waitUntil(lambda: page._proof is not None and page._proof.done)
    assert page.verdict.mark == "differs"
    assert page.verdict.words.text().startswith("Differences do not agree: ")
    wrong = {line.lead.plain() for line in page.table.lines if line.mark == "differs"}
    assert any("w_22" in lead for lead in wrong), wrong
    assert "differ" in page.summary.words.text()


@pytest.mark.parametrize("size", [(1024, 700), (1440, 900)])
def test_nothing_is_wider_than_the_panel(make_window, saved: Saved, size: tuple[int, int]):
    shown = make_window(saved(larger()), size)
    shown.window.session.advance(12)
    for page in ("proof", "paths", "ledger", "formula", "rate", "surface"):
        with case(page):
            panel = opened(shown, page)
            QTest.qWait(30)
            for widget in panel.page.findChildren(QWidget):
                if widget.isVisible():
                    right = widget.mapTo(panel, QPoint(widget.width(), 0)).x()
                    assert right <= panel.width(), widget

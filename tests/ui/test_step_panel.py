"""The step panel with mouse and keys: per neuron, the chain of a gradient, what an update brought."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from mlpstudio.project import project as edits
from mlpstudio.render.boxes import Hit
from mlpstudio.session.settings import STEP_VIEW, Settings
from tests.session.conftest import example
from tests.ui.conftest import Window


def button(shown: Window, text: str) -> QAbstractButton:
    found = [b for b in shown.window.step_panel.switch.findChildren(QAbstractButton) if b.text() == text]
    assert len(found) == 1
    return found[0]


def test_the_switch_shows_one_equation_for_each_neuron_and_is_remembered(shown: Window, make_window):
    window = shown.window
    window.session.next()
    shown.settle()
    panel = window.step_panel
    assert panel.equations.isVisible()
    shown.click(button(shown, "per neuron"))
    assert panel.neurons.isVisible()
    assert not panel.equations.isVisible()
    told = panel.neurons.accessibleName()
    assert "u_2^(1) = −3 x_1 + 4 x_2 + 2 = −3 · 1 + 4 · 2 + 2 = 7" in told
    assert Settings().get(STEP_VIEW) == "neurons"
    again = make_window()
    again.window.session.next()
    again.settle()
    assert again.window.step_panel.neurons.isVisible()
    shown.click(button(shown, "matrices"))
    assert panel.equations.isVisible()


@pytest.mark.parametrize("symbol", ["dL_dy_hat", "dz1_du1"])
def test_a_click_on_a_factor_of_the_chain_goes_to_its_step(shown: Window, symbol: str):
    window = shown.window
    window.session.advance(10)
    shown.settle()
    chain = window.step_panel.chain
    assert chain.isVisible()
    told = chain.formula.accessibleName()
    assert told == "∂L/∂W^(1) = ∂L/∂ŷ · ∂ŷ/∂z^(1) · ∂z^(1)/∂u^(1) · ∂u^(1)/∂W^(1)"
    wanted = [s.click for s in window.session.moment.trace.program if s.target == symbol]
    rects = chain.matrices.rects(Hit(symbol))
    shown.click(chain.matrices, rects[0].center().toPoint())
    assert shown.place == (0, wanted[0])


def test_a_factor_that_is_no_step_leads_nowhere(shown: Window):
    window = shown.window
    window.session.advance(10)
    shown.settle()
    chain = window.step_panel.chain
    shown.click(chain.matrices, chain.matrices.rects(Hit("W2"))[0].center().toPoint())
    assert shown.place == (0, 10)


def test_after_the_update_it_tells_what_it_brought(shown: Window):
    window = shown.window
    window.session.advance(14)
    assert not window.step_panel.outlook.isVisible()
    window.session.next()
    shown.settle()
    card = window.step_panel.outlook
    assert card.isVisible()
    assert card._line.text().splitlines() == ["ŷ  21 → 4.008   (target 3)", "L  162 → 0.508"]


def test_a_title_shows_its_brackets(make_window, saved):
    shown = make_window(saved(edits.with_texts(example(), title="<b>x</b>")))
    shown.window.session.document.begin(edits.with_texts(example(), title="<b>x</b>"))
    assert shown.window.name_bar.label.text() == "<b>x</b>"
    assert shown.window.name_bar.label.textFormat() == Qt.TextFormat.PlainText
    assert shown.window.windowTitle().startswith("<b>x</b>")


def test_zooming_with_keys_wheel_and_drag(shown: Window):
    canvas = shown.window.canvas
    control = Qt.KeyboardModifier.ControlModifier
    shown.press(Qt.Key.Key_Plus, control)
    assert canvas.zoom == 1.25
    shown.press(Qt.Key.Key_Minus, control)
    assert canvas.zoom == 1
    shown.press(Qt.Key.Key_Plus, control)
    before = canvas.transform().map(QPointF(0, 0))
    QTest.mousePress(canvas, Qt.MouseButton.MiddleButton, pos=QPoint(60, 300))
    for step in (20, 40):
        QTest.mouseMove(canvas, QPoint(60 + step, 300 + step))
    QTest.mouseRelease(canvas, Qt.MouseButton.MiddleButton, pos=QPoint(100, 340))
    assert canvas.transform().map(QPointF(0, 0)) != before
    shown.press(Qt.Key.Key_0, control)
    assert canvas.zoom == 1

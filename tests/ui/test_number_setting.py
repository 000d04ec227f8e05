"""The number setting: one for the whole window, log and loss panel too; tips and copies keep every digit."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mlpstudio.render.network import EdgeRef, NeuronRef
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.session.settings import DIGITS, NUMBERS, Settings
from mlpstudio.ui.canvas import tips
from mlpstudio.ui.words import fixed, telling
from tests.cases import case
from tests.patience import wait_until
from tests.session.conftest import batches, example
from tests.ui.conftest import Window

TIP = Qt.ItemDataRole.ToolTipRole


def row(shown: Window, number: int) -> list[str]:
    model = shown.window.log_panel.model
    return [model.index(number, column).data() for column in range(1, model.columnCount())]


@pytest.fixture
def trained(shown: Window) -> Window:
    shown.window.session.advance(15 * 12)
    shown.settle()
    return shown


def test_automatic_is_the_default_and_stands_in_the_menu(trained: Window):
    assert NUMBERS.default == "automatic"
    assert trained.action("numbers_automatic").isChecked()
    assert row(trained, 0) == ["162.0000", "21.0000", "193.8659"]
    assert trained.window.loss_panel._picture.label.toPlainText().startswith("3.433e−7 at iteration 11")
    assert trained.window.choices.numbers == NumberFormat(4, "automatic")


CHOICES = [
    ("numbers_3", ["162", "21", "194"], "3.43e−7 "),
    ("numbers_9", ["162", "21", "193.865933"], "3.43294628e−7 "),
    ("numbers_fixed_2", ["162.00", "21.00", "193.87"], "0.00 "),
    ("numbers_fixed_6", ["162.000000", "21.000000", "193.865933"], "0.000000 "),
    ("numbers_fixed_0", ["162", "21", "194"], "0 at"),
]


def test_a_choice_holds_in_log_and_loss_too(trained: Window):
    for action, texts, loss in CHOICES:
        with case(action):
            window = trained.window
            trained.action(action).trigger()
            trained.settle()
            assert row(trained, 0) == texts
            label = window.loss_panel._picture.label.toPlainText()
            told = window.session.moment.losses.at(11)
            assert label == f"{telling(told, window.choices.numbers)} at iteration 11"
            assert label.startswith(loss)
            model = window.log_panel.model
            assert model.index(0, 3).data(TIP) == "‖∇L‖: 193.86593305684215"
            QApplication.clipboard().clear()
            window.log_panel.copy_all()
            wait_until(lambda: QApplication.clipboard().text() != "")
            assert "193.86593305684215" in QApplication.clipboard().text()
            trained.action("numbers_automatic").trigger()
            assert row(trained, 0) == ["162.0000", "21.0000", "193.8659"]


def test_columns_of_the_log_are_wide_enough(trained: Window):
    for action in ("numbers_17", "numbers_fixed_8", "numbers_2"):
        with case(action):
            trained.action(action).trigger()
            trained.settle()
            table, model = trained.window.log_panel.table, trained.window.log_panel.model
            for column in range(model.columnCount()):
                for number in range(model.rowCount()):
                    needed = table.sizeHintForIndex(model.index(number, column)).width()
                    assert needed <= table.columnWidth(column)


def test_hovering_tells_the_loss_in_the_chosen_form(trained: Window):
    panel = trained.window.loss_panel
    trained.action("numbers_fixed_1").trigger()
    panel._hover(0)
    assert panel._picture.label.toPlainText() == "162.0 at iteration 0"
    panel._pointed(QPointF(-50, -50))


def test_tips_have_every_digit(trained: Window):
    """Of the loss, of what an update brought, and of neurons and connections on the canvas."""
    window = trained.window
    trained.action("numbers_2").trigger()
    trained.settle()
    moment = window.session.moment
    loss = moment.losses.at(11)
    assert f"{loss!r}".replace("e-07", "e−07") in window.loss_panel._picture.widget.toolTip()
    assert f"{loss!r}".replace("e-07", "e−07") in window.step_panel.outlook._line.toolTip()
    told = tips.told(moment, NeuronRef(2, 0))
    assert told[0] == "ŷ"
    assert f"activation: {moment.values['y_hat'][0, 0]}" in told
    edge = tips.told(moment, EdgeRef(0, 1, 0))
    assert edge[0] == "x₁ → z₂"
    assert f"weight w: {moment.values['W1'][1, 0]}".replace("-", "−") in edge
    assert any(line.startswith("gradient: ") for line in edge)


def test_the_canvas_shows_its_tip_under_the_mouse(trained: Window, monkeypatch: pytest.MonkeyPatch):
    window = trained.window
    window.session.seek(0, 0)
    trained.settle()
    shown: list[str] = []
    monkeypatch.setattr(tips.QToolTip, "showText", lambda place, text, widget: shown.append(text))
    column = window.canvas.layout_of_network().columns[0]
    place = window.canvas.transform().map(QPointF(column.x, column.heights[1])).toPoint()
    for where in (place, QPoint(4, 4)):
        QApplication.sendEvent(
            window.canvas, QHelpEvent(QEvent.Type.ToolTip, where, window.canvas.mapToGlobal(where))
        )
    assert shown == ["<qt>x₂<br>input: 2</qt>"]


def test_a_tip_shows_the_brackets_of_a_name(make_window, saved):
    project = example()
    network = replace(project.network, input_names=("<b>a</b>", "b"))
    shown = make_window(saved(replace(project, network=network)))
    column = shown.window.canvas.layout_of_network().columns[0]
    place = shown.window.canvas.transform().map(QPointF(column.x, column.heights[0]))
    assert shown.window.tips.text_at(place).startswith("<qt>&lt;b&gt;a&lt;/b&gt;<br>")


def test_every_part_of_a_batch_has_a_tip_at_every_click(make_window, saved):
    shown = make_window(saved(batches()))
    session = shown.window.session
    for position in range(session.clicks + 1):
        session.seek(0, position)
        moment = session.moment
        for part in (NeuronRef(0, 1), NeuronRef(1, 3), NeuronRef(2, 0), EdgeRef(0, 3, 1), EdgeRef(1, 0, 3)):
            lines = tips.told(moment, part)
            assert "" not in lines
            assert len(lines) == len(set(lines))
            assert ("sample" in lines[0]) == isinstance(part, NeuronRef)


def test_it_is_remembered(trained: Window, settings_folder: Path):
    trained.action("numbers_fixed_3").trigger()
    assert (Settings().get(NUMBERS), Settings().get(DIGITS)) == ("fixed", 3)
    trained.action("numbers_automatic").trigger()
    assert Settings().get(NUMBERS) == "automatic"


def test_nonsense_in_the_file_still_has_a_place_in_the_menu(make_window, settings_folder: Path):
    settings_folder.mkdir(parents=True, exist_ok=True)
    (settings_folder / "settings.ini").write_text("[view]\nnumbers=fixed\ndigits=40\n", encoding="utf-8")
    shown = make_window()
    assert shown.action("numbers_fixed_4").isChecked()


@given(st.floats(-9e4, 9e4), st.integers(0, 8))
def test_decimals_are_kept_and_nothing_is_minus_zero(value: float, digits: int):
    text = fixed(value, NumberFormat(digits, "fixed"))
    assert float(text.replace("−", "-")) == pytest.approx(value, abs=0.51 * 10.0**-digits)
    assert len(text.partition(".")[2]) == digits
    assert not (text.startswith("−") and not text.strip("−0."))


def test_a_small_loss_fits_its_column():
    texts = [telling(loss) for loss in (5.1e-5, 4.9876e-5, 3.599e-5, 1.2e-5, 2.34567e-12)]
    assert texts == ["0.0001", "4.988e−5", "3.599e−5", "1.2e−5", "2.346e−12"]


def test_the_windows_of_runs_write_numbers_so_too(shown: Window, qtbot):
    shown.action("numbers_fixed_4").trigger()
    shown.action("compare_runs").trigger()
    compare = shown.window.runs.compare
    for _ in range(7):
        compare.go_on()
    assert compare.sides[0].loss.text() == "loss 162.0000"
    shown.action("sweep").trigger()
    sweep = shown.window.runs.sweep
    sweep.form.list.setText("0.01, 0.002")
    sweep.form.seeds.setValue(1)
    sweep.form.epochs.setValue(5)
    with qtbot.waitSignal(sweep.sweeper.ended):
        sweep.form.start.click()
    fixed = sweep.sorted.index(0, 1).data()
    assert len(fixed.split(".")[1]) == 4
    assert sweep.multiples.tiles[0].accessibleName().endswith(fixed)
    shown.action("numbers_6").trigger()
    assert compare.sides[0].loss.text() == "loss 162"
    assert sweep.sorted.index(0, 1).data() != fixed
    # The button with the focus is pressed by Enter, not the default one of the form.
    for button, told in ((sweep.copy, "clipboard"), (compare.next, "step 8")):
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Return)
        assert told in (sweep._said.text().lower() if button is sweep.copy else compare.place.text())
    compare.close()
    sweep.close()

"""The table of epochs where there are more of them than a table of Qt can hold."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView

from mlpstudio.project.project import with_run
from mlpstudio.render.fonts import number_font
from mlpstudio.ui import epoch_table
from mlpstudio.ui.epoch_table import EpochTable
from tests.session.conftest import batches, example
from tests.ui.conftest import Window
from tests.ui.test_log_panel import run, wait


class Lines:
    """A log of as many epochs as wanted, each of which tells its number."""

    def __init__(self) -> None:
        self.track = object()

    def columns(self, first: int, last: int) -> tuple[np.ndarray, np.ndarray]:
        epochs = np.arange(first, last)
        return epochs, np.array([epochs, epochs, epochs], float)


@pytest.fixture
def long_table(qtbot) -> QTableView:
    table = QTableView()
    qtbot.addWidget(table)
    table.setModel(EpochTable(table))
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(24)
    table.resize(400, 240)
    table.show()
    return table


@pytest.mark.parametrize("epochs", [10, 1_000_000, 80_000_000, 90_000_000, 3_000_000_000])
def test_of_any_number_of_epochs_the_latest_are_in_sight(long_table: QTableView, epochs: int):
    model, log = long_table.model(), Lines()
    columns = ("epoch", "loss", "norm")
    model.show_log(log, epochs - 5, epochs - 5, columns)
    model.show_log(log, epochs, epochs, columns)
    QApplication.processEvents()
    long_table.scrollTo(model.index(model.here, 0))
    assert model.epochs == epochs
    assert model.index(model.here, 0).data() == f"{epochs - 1:,}"
    assert long_table.rowAt(20) >= 0
    assert long_table.rowAt(long_table.rowViewportPosition(model.here) + 5) == model.here


def test_an_early_epoch_of_very_many_is_in_sight_too(long_table: QTableView):
    model, log, epochs = long_table.model(), Lines(), 200_000_000
    columns = ("epoch", "loss", "norm")
    model.show_log(log, epochs, epochs, columns)
    first, pale = model.first, Qt.ItemDataRole.ForegroundRole
    assert first > 0
    assert model.index(0, 0).data() == f"{first:,}"
    assert model.index(model.rowCount() - 1, 0).data(pale) is None
    model.show_log(log, epochs, 3, columns)  # gone back to
    assert (model.first, model.here) == (0, 2)
    assert model.index(2, 0).data() == "2"
    assert model.index(2, 0).data(pale) is None
    assert model.index(3, 0).data(pale) is not None
    model.show_log(log, epochs, epochs, columns)
    assert model.first == first


def test_of_very_many_epochs_a_row_leads_to_its_own(shown: Window, monkeypatch):
    monkeypatch.setattr(epoch_table, "_MOST", 8)
    monkeypatch.setattr(epoch_table, "_SHIFT", 4)
    run(shown, 21)
    panel = shown.window.log_panel
    assert (panel.model.first, panel.model.rowCount(), panel.model.here) == (16, 5, 4)
    panel.table.selectRow(1)
    panel.copy_selected()
    wait(shown)
    assert QApplication.clipboard().text().splitlines()[1].split("\t")[0] == "17"
    panel.copy_all()
    wait(shown)
    assert len(QApplication.clipboard().text().splitlines()) == 22
    panel.table.setCurrentIndex(panel.model.index(1, 0))
    panel.table.setFocus()
    shown.press(Qt.Key.Key_Return)
    assert shown.place == (17, 15)
    shown.window.session.seek(2, 15)
    shown.settle()
    assert (panel.model.first, panel.model.rowCount(), panel.model.here) == (0, 8, 2)


def test_the_table_follows_the_end_where_its_first_row_moves_on(shown: Window, monkeypatch):
    monkeypatch.setattr(epoch_table, "_MOST", 40)
    monkeypatch.setattr(epoch_table, "_SHIFT", 20)
    panel = shown.window.log_panel
    for _ in range(12):
        run(shown, 20)  # after each of them the last row has the same number as before
        assert panel.table.rowViewportPosition(panel.model.here) < panel.table.viewport().height()
        assert panel.table.rowAt(panel.table.viewport().height() - 12) == panel.model.here
    assert panel.model.first == 200


def test_qt_finds_no_fault_whatever_is_shown(qtbot, monkeypatch):
    monkeypatch.setattr(epoch_table, "_MOST", 16)
    monkeypatch.setattr(epoch_table, "_SHIFT", 4)
    model, log, random = EpochTable(), Lines(), np.random.default_rng(1)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for _ in range(500):
        rows = int(random.integers(0, 60))
        past = int(random.integers(0, rows + 1))
        model.show_log(log, rows, past, ("epoch", "loss"))
        assert model.here < model.rowCount() <= 16
        assert model.first + model.here == past - 1
    assert tester is not None


@pytest.mark.parametrize("size", [(1024, 700), (1440, 900)])
def test_epochs_of_any_length_have_room(make_window, saved, size):
    given, far = example(), 543_870_712
    shown = make_window(saved(with_run(given, far, given.parameters, given.parameters, ())), size)
    run(shown, 40)
    table = shown.window.log_panel.table
    text = shown.window.log_panel.model.index(39, 0).data()
    assert text == f"{far + 39:,}"
    needed = QFontMetricsF(number_font(12)).horizontalAdvance(text) + 8
    assert table.columnWidth(0) >= needed or size[0] < 1440  # in a narrow window the tip has it whole
    assert table.horizontalScrollBar().maximum() == 0


def test_a_short_run_has_room_for_its_numbers_again(make_window, saved):
    given, far = example(), 543_870_712
    shown = make_window(saved(with_run(given, far, given.parameters, given.parameters, ())))
    run(shown, 3)
    wide = shown.window.log_panel.table.columnWidth(0)
    shown.window.session.document.begin(example())
    run(shown, 3)
    assert shown.window.log_panel.table.columnWidth(0) < wide
    assert shown.window.session.moment.project.data.samples != batches().data.samples

"""The log: travelling, following, marking, and giving its rows away with every digit."""

from __future__ import annotations

import csv
import errno
from dataclasses import replace
from pathlib import Path
from tempfile import SpooledTemporaryFile

import numpy as np
import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from mlpstudio.ui.log_text import TITLES
from mlpstudio.ui.words import fixed
from tests.session.conftest import batches
from tests.ui.conftest import Window


def run(shown: Window, iterations: int) -> None:
    shown.window.session.advance(shown.window.session.clicks * iterations)
    shown.settle()


def wait(shown: Window) -> None:
    while shown.window.log_panel._writer._timer.isActive():
        QApplication.processEvents()


def test_columns_and_what_they_mean(make_window, saved):
    one, many = make_window(), make_window(saved(batches()))
    horizontal = Qt.Orientation.Horizontal
    for shown, titles in (
        (one, ["epoch", "loss", "prediction", "‖∇L‖"]),
        (many, ["epoch", "loss", "‖∇L‖"]),
    ):
        model = shown.window.log_panel.model
        assert [model.headerData(k, horizontal) for k in range(model.columnCount())] == titles
        for column in range(model.columnCount()):
            assert model.headerData(column, horizontal, Qt.ItemDataRole.ToolTipRole)
    run(one, 3)
    model = one.window.log_panel.model
    assert model.index(0, 3).data() == "193.8659"
    assert model.index(0, 3).data(Qt.ItemDataRole.ToolTipRole) == "‖∇L‖: 193.86593305684215"


@pytest.mark.parametrize("size", [(1024, 700), (1440, 900)])
def test_all_columns_are_in_sight(make_window, size: tuple[int, int]):
    shown = make_window(size=size)
    run(shown, 30)
    table = shown.window.log_panel.table
    assert table.horizontalScrollBar().maximum() == 0
    width = table.fontMetrics().horizontalAdvance("193.8659")
    assert all(table.columnWidth(column) > width for column in range(1, 4))
    assert table.rowAt(0) > 0  # it has followed the end
    assert table.rowViewportPosition(table.rowAt(0)) == 0  # the first row that is seen is whole
    losses = [shown.window.log_panel.model.index(row, 1) for row in range(30)]
    exact = [float(each.data(Qt.ItemDataRole.ToolTipRole).split()[-1].replace("−", "-")) for each in losses]
    small = [each.data() for each, loss in zip(losses, exact, strict=True) if 0 < loss < 5e-5]
    assert small
    assert all(set(text) - set("0.") for text in small)  # however small, a loss is not told as none


def test_enter_travels_and_the_row_is_marked(shown: Window):
    run(shown, 12)
    panel = shown.window.log_panel
    assert panel.model.here == 11
    panel.table.setCurrentIndex(panel.model.index(4, 0))
    panel.table.setFocus()
    shown.press(Qt.Key.Key_Return)
    assert shown.place == (4, 15)
    shown.settle()
    assert panel.model.here == 4
    background = Qt.ItemDataRole.BackgroundRole
    marked = [row for row in range(12) if panel.model.index(row, 1).data(background) is not None]
    assert marked == [4]


def test_it_follows_the_end_but_not_when_the_user_has_scrolled_up(shown: Window, qtbot):
    window, table = shown.window, shown.window.log_panel.table
    bar = table.verticalScrollBar()
    run(shown, 60)
    assert bar.value() == bar.maximum() > 0
    window.session.begin_running()
    window.session.advance(15 * 10)
    assert bar.value() == bar.maximum()
    bar.setValue(3)
    window.session.begin_running()
    window.session.advance(15 * 10)
    assert window.session.running
    assert bar.value() == 3
    bar.setValue(bar.maximum())
    window.session.advance(15 * 10)
    assert bar.value() == bar.maximum()
    window.session.pause()


def test_copying_a_selection(shown: Window):
    run(shown, 12)
    panel = shown.window.log_panel
    table, model = panel.table, panel.model
    table.selectionModel().select(
        model.index(1, 0), QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    )
    table.selectionModel().select(
        model.index(2, 0), QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    )
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    wait(shown)
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0] == "epoch\tloss\tprediction\tgradient_norm"
    assert [line.split("\t")[0] for line in lines[1:]] == ["1", "2"]
    row = shown.window.session.moment.epochs.row(1)
    assert [float(text) for text in lines[1].split("\t")] == [
        1, row.loss, row.prediction, row.gradient_norm,
    ]  # fmt: skip


def test_shift_and_click_select_and_do_not_travel(shown: Window):
    run(shown, 12)
    panel = shown.window.log_panel
    table, model = panel.table, panel.model
    table.scrollToTop()
    shown.click(table.viewport(), table.visualRect(model.index(1, 1)).center())
    assert shown.place == (1, 15)
    place = table.visualRect(model.index(3, 1)).center()
    QTest.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, place
    )  # fmt: skip
    assert sorted(index.row() for index in table.selectionModel().selectedRows()) == [1, 2, 3]


def test_copying_and_saving_everything(make_window, saved, tmp_path: Path):
    shown = make_window(saved(batches()))
    run(shown, 3 * 700)
    panel, epochs = shown.window.log_panel, shown.window.session.moment.epochs
    shown.click(panel.controls.copy)
    wait(shown)
    copied = QApplication.clipboard().text()
    panel.save_path(str(tmp_path / "log.csv"))
    wait(shown)
    text = (tmp_path / "log.csv").read_text(encoding="utf-8")
    assert text == copied.replace("\t", ",")
    rows = list(csv.DictReader(text.splitlines()))
    assert list(rows[0]) == ["epoch", "loss", "gradient_norm"]
    assert set(rows[0]) <= set(TITLES.values())
    assert len(rows) == 700
    for index in (0, 1, 511, 512, 699):
        row = epochs.row(index)
        assert int(rows[index]["epoch"]) == row.epoch == index
        assert float(rows[index]["loss"]) == row.loss
        assert float(rows[index]["gradient_norm"]) == row.gradient_norm


def test_saving_asks_for_a_file(shown: Window, tmp_path: Path):
    run(shown, 3)
    panel = shown.window.log_panel
    shown.click(panel.controls.save)
    dialog = panel.findChildren(QFileDialog)[0]
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    assert dialog.defaultSuffix() == "csv"
    dialog.fileSelected.emit(str(tmp_path / "x.csv"))
    wait(shown)
    assert (tmp_path / "x.csv").read_text(encoding="utf-8").count("\n") == 4
    dialog.reject()


def test_a_file_that_cannot_be_written_is_told(shown: Window, tmp_path: Path):
    run(shown, 3)
    panel = shown.window.log_panel
    panel.save_path(str(tmp_path / "no" / "log.csv"))
    wait(shown)
    box = panel.findChildren(QMessageBox)[0]
    assert "no such folder" in box.text()
    assert box.textFormat() == Qt.TextFormat.PlainText
    box.accept()


def test_more_than_memory_should_hold_goes_to_the_file_by_way_of_the_disk(
    shown: Window, tmp_path, monkeypatch
):
    monkeypatch.setattr("mlpstudio.ui.log_text._IN_MEMORY", 1000)
    monkeypatch.setattr("mlpstudio.ui.log_text._READ", 700)
    run(shown, 1500)
    panel, path = shown.window.log_panel, tmp_path / "log.csv"
    panel.save_path(str(path))
    wait(shown)
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [int(row["epoch"]) for row in rows] == list(range(1500))


def test_a_disk_that_is_full_is_told_and_a_long_text_given_up(shown: Window, tmp_path, monkeypatch):
    class Full(SpooledTemporaryFile):
        def write(self, text: str) -> int:
            raise OSError(errno.ENOSPC, "no space")

        def close(self) -> None:  # which writes what is left
            super().close()
            raise OSError(errno.ENOSPC, "no space")

    run(shown, 3)
    panel, path = shown.window.log_panel, tmp_path / "log.csv"
    monkeypatch.setattr("mlpstudio.ui.log_text.SpooledTemporaryFile", Full)
    panel.save_path(str(path))
    wait(shown)
    box = panel.findChildren(QMessageBox)[0]
    assert "no space" in box.text()
    assert not path.exists()
    assert panel.controls.copy.isVisible()
    box.accept()


def test_half_a_text_is_never_handed_on(shown: Window, monkeypatch):
    """Where its source fails with something else than a disk that is full."""
    handed: list[str] = []

    def source():
        yield "some"
        raise MemoryError

    writer = shown.window.log_panel._writer
    monkeypatch.setattr("mlpstudio.ui.log_text._SLICE", 10.0)
    with pytest.raises(MemoryError):
        writer.write(source(), 2000, lambda made: handed.extend(made))
    assert not writer._timer.isActive()
    assert writer._made is None
    wait(shown)
    assert handed == []


def test_what_no_clipboard_should_hold_is_refused(shown: Window, monkeypatch):
    monkeypatch.setattr("mlpstudio.ui.panels.log._MOST_COPIED", 10)
    run(shown, 11)
    QApplication.clipboard().setText("before")
    panel = shown.window.log_panel
    panel.copy_all()
    box = panel.findChildren(QMessageBox)[0]
    assert box.text() == "11 rows are too many for the clipboard: save them as CSV."
    assert QApplication.clipboard().text() == "before"
    box.accept()


def test_a_long_copy_can_be_stopped(shown: Window, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("mlpstudio.ui.log_text._SLICE", 0.0)
    run(shown, 3000)
    QApplication.clipboard().setText("before")
    panel = shown.window.log_panel
    panel.copy_all()
    assert panel.controls.stop.isVisible()
    assert not panel.controls.copy.isVisible()
    shown.click(panel.controls.stop)
    assert not panel.controls.stop.isVisible()
    assert QApplication.clipboard().text() == "before"
    assert not panel._writer._timer.isActive()


def test_an_empty_log_says_what_will_be_there(shown: Window):
    panel = shown.window.log_panel
    assert "first row appears" in panel._empty.text()
    assert panel._empty.isVisible()
    assert not panel.controls.save.isEnabled()
    run(shown, 1)
    assert panel.table.isVisible()
    assert panel.controls.save.isEnabled()


def test_rows_of_a_branch(shown: Window):
    run(shown, 40)
    session = shown.window.session
    session.seek(20, 0)
    training = replace(session.document.project.training, learning_rate=0.001)
    session.change_training(training, "slower")
    run(shown, 10)
    epochs, values = session.moment.epochs.columns(0, 30)
    assert epochs.tolist() == list(range(30))
    rows = [session.moment.epochs.row(k) for k in range(30)]
    assert values[0].tolist() == [row.loss for row in rows]
    assert np.allclose(values[1], [row.gradient_norm for row in rows], rtol=0)
    assert shown.window.log_panel.model.rowCount() == 30


def test_the_context_menu(shown: Window):
    table = shown.window.log_panel.table
    assert table.contextMenuPolicy() == Qt.ContextMenuPolicy.ActionsContextMenu
    assert [action.text() for action in table.actions()] == ["Copy", "Copy all", "Save as CSV…"]


def test_large_numbers_keep_their_exponent():
    assert fixed(1.62e302) == "1.62e302"
    assert fixed(-123456.7) == "−123457"
    assert fixed(162) == "162.0000"


@pytest.mark.parametrize("iteration", [0, 7, 9])
def test_what_an_empty_log_says_is_true(make_window, saved, tmp_path: Path, iteration: int):
    first = make_window(saved(batches()))
    if iteration:
        run(first, iteration)
    per_epoch = first.window.session.moment.batches.per_epoch
    assert first.window.files.save_path(str(tmp_path / "midway.mlp"))
    shown = make_window(tmp_path / "midway.mlp")
    panel, loss = shown.window.log_panel, shown.window.loss_panel
    epoch = iteration // per_epoch
    assert panel.model.rowCount() == 0
    assert f"epoch {epoch} is complete" in panel._empty.text()
    assert ("goes on at iteration" in panel._empty.text()) == (iteration > 0)
    told = f"goes on with the loss of iteration {iteration}." if iteration else "of the first iteration"
    assert told in loss._empty.text()
    run(shown, per_epoch * (epoch + 1) - iteration)
    assert panel.model.rowCount() == 1
    assert panel.model.index(0, 0).data() == str(epoch)


def test_a_run_saved_midway_can_begin_anew_at_once(make_window, saved, tmp_path: Path):
    first = make_window(saved(batches()))
    run(first, 7)
    assert first.window.files.save_path(str(tmp_path / "midway.mlp"))
    shown = make_window(tmp_path / "midway.mlp")
    assert shown.place == (7, 0)
    assert shown.action("restart").isEnabled()
    assert not shown.action("back").isEnabled()
    shown.action("restart").trigger()
    assert shown.place == (0, 0)
    assert not shown.action("restart").isEnabled()
    run(shown, shown.window.session.moment.batches.per_epoch)
    assert shown.window.log_panel.model.index(0, 0).data() == "0"


def test_the_steps_of_an_iteration_in_words(shown: Window):
    panel, session = shown.window.log_panel, shown.window.session
    shown.click(panel.controls.steps)
    assert panel.steps.toPlainText() == "Iteration 0"
    for _ in range(10):
        session.next()
    shown.settle()
    lines = panel.steps.toPlainText().splitlines()
    assert [line.split(".")[0] for line in lines[1:]] == [str(click) for click in range(1, 11)]
    # The same sentence as in the status line.
    assert lines[-1] == f"10. Weight gradient, layer 1. {shown.window.status.sentence.text()}"
    shown.click(panel.controls.copy)
    assert QApplication.clipboard().text().splitlines() == lines
    session.back()
    shown.settle()
    assert panel.steps.toPlainText().splitlines() == lines[:-1]
    assert not panel.controls.save.isVisible()
    shown.click(panel.controls.steps)
    assert panel.controls.save.isVisible()
    assert not panel.steps.isVisible()
    session.next_iteration()
    shown.settle()
    shown.click(panel.controls.steps)
    assert panel.steps.toPlainText().splitlines()[-1].startswith("15. New biases, layer 2")

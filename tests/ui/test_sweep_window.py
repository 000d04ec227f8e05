"""The window of a sweep: asked for, run in the background, cancelled, sorted, taken, kept, copied, saved."""

import csv
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from mlpstudio.core.history import History
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.project.templates import TEMPLATES
from tests.cases import case
from tests.ui.giving import TEXTS, choose, read_csv, right_click, save, texts
from tests.ui.test_accessibility import nameless


@pytest.fixture
def sweep(shown):
    shown.action("sweep").trigger()
    shown.settle()
    yield shown.window.runs.sweep
    shown.window.runs.sweep.sweeper.cancel()
    shown.window.runs.sweep.close()


def type_into(field, text):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def swept(qtbot, shown, sweep, values="0.01, 0.002", seeds=1, epochs=15):
    type_into(sweep.form.list, values)
    sweep.form.seeds.setValue(seeds)
    sweep.form.epochs.setValue(epochs)
    with qtbot.waitSignal(sweep.sweeper.ended):
        shown.click(sweep.form.start)
    shown.settle()


def cell(sweep, row, column):
    return sweep.sorted.index(row, column).data()


def test_a_sweep_fills_plots_and_table_with_what_histories_compute(qtbot, shown, sweep):
    project = shown.window.session.document.project
    assert "3 seeds" not in sweep.form.about.text()
    swept(qtbot, shown, sweep, seeds=3)
    assert len(sweep.multiples.tiles) == 2
    planes = {id(tile.plane) for tile in sweep.multiples.tiles}
    assert len(planes) == 1  # the same axes for all
    for tile, rate in zip(sweep.multiples.tiles, (0.01, 0.002), strict=True):
        training = replace(project.training, learning_rate=rate)
        finals = []
        for seed in range(3):
            start = initial_parameters(project.network, seed)
            history = History(project.network, replace(training, seed=seed), project.data, start)
            history.extend(15)
            finals.append([history.losses.at(iteration) for iteration in range(15)])
        drawn = sorted(line.losses.tolist() for line in tile.lines)
        assert drawn == sorted(finals)
        strong = tile.lines[-1]
        assert strong.role == "strong"
        assert strong.losses[-1] == np.median([losses[-1] for losses in finals])
    assert [cell(sweep, row, 0) for row in range(2)] == ["0.01", "0.002"]
    header = [
        sweep.sorted.headerData(n, Qt.Orientation.Horizontal) for n in range(sweep.sorted.columnCount())
    ]
    assert header == ["learning rate", "median loss", "lowest", "highest", "diverged"]


def test_a_click_on_the_header_sorts_and_a_click_on_a_plot_chooses(qtbot, shown, sweep):
    swept(qtbot, shown, sweep, "0.002, 0.01, 0.005")
    header = sweep.table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(1) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    shown.settle()
    order = [cell(sweep, row, 0) for row in range(3)]
    assert order in (["0.01", "0.005", "0.002"], ["0.002", "0.005", "0.01"])
    sweep.table.setCurrentIndex(QModelIndex())
    assert not sweep.take.isEnabled()
    shown.click(sweep.multiples.tiles[2])
    shown.settle()
    assert sweep.take.isEnabled()
    assert cell(sweep, sweep.table.selectionModel().currentIndex().row(), 0) == "0.005"


def test_taking_is_one_edit_and_the_run_then_computes_what_the_sweep_did(qtbot, shown, sweep):
    session = shown.window.session
    session.advance(3 * session.clicks)
    swept(qtbot, shown, sweep)
    shown.click(sweep.multiples.tiles[1])
    edits = session.document.stack.index()
    shown.click(sweep.take)
    shown.settle()
    assert session.document.stack.index() == edits + 1
    assert session.document.project.training.learning_rate == 0.002
    assert shown.place == (0, 0)
    session.advance(15 * session.clicks)
    losses = [session.moment.losses.at(iteration) for iteration in range(15)]
    assert losses == sweep.sweeper.outcomes[1].epoch_losses.tolist()
    shown.click(sweep.keep)
    shown.settle()
    assert [run.name for run in session.document.project.runs] == ["Learning rate 0.002"]


def test_cancel_stops_midway_and_what_came_out_stays(qtbot, shown, sweep):
    type_into(sweep.form.list, "0.01, 0.002, 1e-9")
    sweep.form.seeds.setValue(1)
    sweep.form.epochs.setValue(60_000)
    shown.click(sweep.form.start)
    qtbot.waitUntil(lambda: len(sweep.sweeper.outcomes) >= 1)
    assert sweep.cancel.isVisible()
    assert 0 < sweep.progress.value() < 1000
    # The window answers meanwhile: a click on Next is a step.
    shown.action("next").trigger()
    assert shown.place == (0, 1)
    shown.click(sweep.cancel)
    shown.settle()
    assert not sweep.sweeper.running
    assert not sweep.cancel.isVisible()
    assert "cancelled" in sweep.state.text()
    assert cell(sweep, 0, 1) != "–"
    assert cell(sweep, 2, 1) == "–"


def test_what_cannot_be_used_is_said_and_nothing_begins(shown, sweep):
    for typed, said in (("0.1, fast", "fast"), ("", "at least one value"), ("0.1, -2", "Learning rate -2")):
        type_into(sweep.form.list, typed or " ")
        shown.click(sweep.form.start)
        assert said in sweep.form.mistake.text()
        assert sweep.form.mistake.isVisible()
        assert not sweep.sweeper.running
    type_into(sweep.form.list, "0.1")
    assert not sweep.form.mistake.isVisible()


def test_enter_begins_once(qtbot, shown, sweep):
    begun = []
    sweep.form.asked.connect(begun.append)
    type_into(sweep.form.list, "0.01")
    with qtbot.waitSignal(sweep.sweeper.ended):
        QTest.keyClick(sweep.form.list, Qt.Key.Key_Return)
    assert len(begun) == 1


def test_a_value_that_runs_away_leaves_its_plot_and_is_counted(qtbot, shown, sweep):
    swept(qtbot, shown, sweep, "0.01, 1e150", epochs=30)
    assert cell(sweep, 1, 1) == "–"
    assert cell(sweep, 1, 4) == "1 / 1"
    plane = sweep.multiples.tiles[0].plane
    assert 10.0**plane.high < 100 * 162
    assert sweep.multiples.tiles[1].accessibleName() == "learning rate 1e+150: diverged"


def test_everything_has_a_name(qtbot, shown, sweep):
    swept(qtbot, shown, sweep)
    shown.action("compare_runs").trigger()
    shown.action("keep_run").trigger()
    shown.settle()
    compare = shown.window.runs.compare
    assert nameless(sweep) + nameless(compare) + nameless(shown.window) == []
    compare.close()


def test_choices_have_boxes_and_numbers_ranges(qtbot, shown, sweep):
    form = sweep.form
    form.setting.setCurrentIndex(form.setting.findData("activation"))
    shown.settle()
    assert {name for name, box in form.things if box.isChecked()} == {"relu", "tanh", "sigmoid"}
    assert not form.list.isVisible()
    form.setting.setCurrentIndex(form.setting.findData("width"))
    shown.settle()
    shown.click(form.way.buttons["range"])
    shown.settle()
    assert form.low.isVisible()
    type_into(form.low, "1")
    type_into(form.high, "16")
    assert form.values() == (1, 2, 4, 8, 16)
    form.seeds.setValue(1)
    form.epochs.setValue(3)
    with qtbot.waitSignal(sweep.sweeper.ended):
        shown.click(form.start)
    assert [outcome.trial.network.sizes[1] for outcome in sweep.sweeper.outcomes] == [1, 2, 4, 8, 16]


def test_the_table_is_copied_and_saved_with_every_digit(qtbot, shown, sweep, tmp_path):
    swept(qtbot, shown, sweep)
    shown.click(sweep.copy)
    copied = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert copied[0][:2] == ["learning rate", "median loss"]
    assert float(copied[1][1]) == sweep.sweeper.outcomes[0].loss
    sweep.save_table(str(tmp_path / "table.csv"))
    with (tmp_path / "table.csv").open(newline="") as file:
        assert list(csv.reader(file)) == copied
    sweep.save_table(str(tmp_path / "nowhere" / "table.csv"))
    assert "nowhere" in sweep._said.text()


def test_closing_the_window_goes_on_and_closing_the_program_stops(qtbot, shown, sweep):
    type_into(sweep.form.list, "1e-9")
    sweep.form.epochs.setValue(1_000_000)
    shown.click(sweep.form.start)
    sweep.close()
    assert sweep.sweeper.running
    shown.window.files._closing = True
    shown.window.close()
    assert not sweep.sweeper.running


def test_a_long_sweep_says_how_long_it_takes(qtbot, shown, sweep, monkeypatch):
    now = [100.0]
    monkeypatch.setattr("mlpstudio.ui.runs.sweep_window.time.monotonic", lambda: now[0])
    type_into(sweep.form.list, "1e-9")
    sweep.form.epochs.setValue(1_000_000)
    shown.click(sweep.form.start)
    assert "left" not in sweep.state.text()
    now[0] += 60
    sweep.sweeper.advanced.emit(0.5)  # of three trainings
    assert sweep.state.text().endswith("about 5 min left")
    sweep.sweeper.cancel()
    assert "left" not in sweep.state.text()


def test_the_best_value_is_chosen_when_all_is_done(qtbot, shown, sweep):
    assert not sweep.take.isEnabled()
    swept(qtbot, shown, sweep, values="0.0001, 0.01, 0.001", epochs=20)
    losses = [float(found.median) for found in sweep._summaries()]
    assert sweep._row() == losses.index(min(losses)) == 1
    assert sweep._said.text() == "Chosen: the lowest loss"
    shown.click(sweep.take)
    assert shown.window.session.document.project.training.learning_rate == 0.01


def test_a_long_run_does_not_ask_for_as_many_epochs(shown):
    session = shown.window.session
    session.advance(700 * session.clicks)
    shown.settle()
    shown.action("sweep").trigger()
    shown.settle()
    sweep = shown.window.runs.sweep
    assert session.moment.reached.rows == 700
    assert sweep.form.epochs.value() == 500
    sweep.close()


def test_the_list_that_is_offered_can_be_read(shown, sweep):
    field = sweep.form.list
    assert field.fontMetrics().horizontalAdvance(field.text()) <= field.width() - 20


def test_plots_are_given_away_with_their_numbers(qtbot, shown, sweep, tmp_path):
    swept(qtbot, shown, sweep, seeds=2)
    tile = sweep.multiples.tiles[1]
    opened = right_click(tile, QPoint(60, 60))
    assert texts(opened) == TEXTS
    choose(opened)
    file = save(lambda: right_click(tile, QPoint(60, 60)), tmp_path, "Save data as CSV…")
    header, rows = read_csv(file.read_text("utf-8"))
    assert header == ["epoch", "loss_1", "loss_2"]
    assert [int(row[0]) for row in rows] == list(range(15))
    for column, line in enumerate(tile.lines, 1):
        assert [float(row[column]) for row in rows] == line.losses.tolist()
    (picture,) = tile.pictures()
    assert b"0.002" in picture.svg()  # the heading: which value it is


def test_every_title_of_the_table_is_whole_in_the_smallest_window(qtbot, shown, sweep):
    project = next(found for found in TEMPLATES if found.id == "moons").project()
    shown.window.session.document.begin(project)
    sweep.show_project(project, 3)
    swept(qtbot, shown, sweep, "0.1, 0.0003", epochs=3)
    sweep.resize(sweep.minimumSize())
    shown.settle()
    header, model = sweep.table.horizontalHeader(), sweep.sorted
    titles = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert len(titles) == 7
    for column in (*range(1, len(titles)), 0):
        with case(titles[column]):
            where = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
            QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
            assert model.sortColumn() == column
            for number, title in enumerate(titles):
                room = header.sectionSize(number) - 16 - (12 if number == column else 0)
                assert header.fontMetrics().horizontalAdvance(title) <= room, title
            assert sweep.table.horizontalScrollBar().maximum() == 0


def test_no_button_is_squeezed_by_what_is_said_beside_it(shown, sweep):
    sweep.resize(sweep.minimumSize())
    sweep._said.setText("Chosen: the lowest test loss of all the values that were tried, and more words")
    shown.settle()
    for button in (sweep.take, sweep.keep, sweep.copy, sweep.save, sweep.close_button):
        assert button.width() >= button.sizeHint().width()

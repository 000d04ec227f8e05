"""Prediction and error beside the samples, and a sample that is clicked comes onto the canvas."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest

from mlpstudio.core.data import Split
from mlpstudio.core.interpreter import predict
from mlpstudio.project.project import Project, with_training
from mlpstudio.project.templates import TEMPLATES
from mlpstudio.render.network import NeuronRef
from mlpstudio.ui.canvas.depiction import Depiction
from mlpstudio.ui.canvas.tips import told
from mlpstudio.ui.data_answers import BRIEF, briefly
from tests.ui.test_data_panel import Data

Key = Qt.Key


def template(name: str) -> Project:
    return next(found for found in TEMPLATES if found.id == name).project()


def texts(data: Data, row: int) -> list[str]:
    rows = data.table.rows
    return [rows.data(rows.index(row, column)) for column in range(rows.columns, rows.columnCount())]


def heads(data: Data) -> list[str]:
    rows = data.table.rows
    return [rows.headerData(c, Qt.Orientation.Horizontal) for c in range(rows.columns, rows.columnCount())]


@pytest.fixture
def moons(make_window, saved) -> Data:
    """Batches of 10 of the 160 samples in the training part, in order."""
    project = template("moons")
    training = replace(project.training, batch_size=10, shuffle=False)
    return Data(make_window(saved(with_training(project, training))))


def subtitle(data: Data) -> str:
    window = data.shown.window
    window.canvas.layout_of_network()
    return window.canvas._depiction.picture().columns[0].subtitle


def test_numbers_stand_beside_the_samples_and_follow_the_run(make_window, saved):
    project = template("one-input")
    data = Data(make_window(saved(project)))
    session = data.shown.window.session
    assert heads(data) == ["ŷ", "error"]
    before = texts(data, 0)
    session.next_iteration()
    session.next_iteration()
    data.shown.settle()
    after = texts(data, 0)
    assert after != before
    here = session.here()
    wanted = predict(here.network, here.parameters, here.data.scale(here.data.inputs))
    assert float(after[0].replace("−", "-")) == pytest.approx(wanted[0, 0], abs=1e-3)
    error = wanted[0, 0] - here.data.targets[0, 0]
    assert float(after[1].replace("−", "-")) == pytest.approx(error, abs=1e-3)


def test_an_edit_is_answered_at_once(make_window, saved):
    data = Data(make_window(saved(template("one-input"))))
    before = texts(data, 0)
    data.click(0, 0)
    data.type("7", Key.Key_Return)
    assert data.values[0][0] == 7
    here = data.shown.window.session.here()
    wanted = predict(here.network, here.parameters, here.data.scale(here.data.inputs))
    assert texts(data, 0) != before
    assert float(texts(data, 0)[0].replace("−", "-")) == pytest.approx(wanted[0, 0], abs=1e-3)


def test_classes_are_named_and_judged(make_window, saved):
    data = Data(make_window(saved(template("iris"))))
    assert heads(data) == ["predicted", "verdict"]
    here = data.shown.window.session.here()
    wanted = predict(here.network, here.parameters, here.data.scale(here.data.inputs)).argmax(axis=1)
    right = wanted == here.data.targets.argmax(axis=1)
    assert [texts(data, row)[1] == "right" for row in range(150)] == right.tolist()
    assert not right.all(), "before training some have to be wrong, or this tells nothing"


def test_nothing_is_computed_while_hidden_and_only_rows_in_sight(make_window, saved):
    shown = make_window(saved(template("spirals")))
    data = Data(shown)
    answers = data.table.rows.answers
    assert set(answers._blocks) == {0}
    data.panel.window().docks["data"].toggleViewAction().trigger()
    shown.settle()
    predictor = answers._predictor
    shown.window.session.next_iteration()
    shown.settle()
    assert answers._predictor is predictor


def test_the_answers_can_neither_be_chosen_nor_edited(moons):
    moons.click(0, 2)
    moons.click(1, 3)
    assert moons.at == (0, 2)
    moons.key(Key.Key_Right)
    assert moons.at == (0, 2)
    moons.key(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert moons.table.block == (slice(0, 200), slice(0, 3))
    place = moons.place(1, 3)
    QTest.mouseDClick(moons.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not moons.field.active


def test_samples_that_are_held_out_are_marked(moons):
    rows = moons.table.rows
    project = moons.shown.window.session.document.project
    held_out = set(project.data.parts()[1].tolist())
    assert len(held_out) == 40
    marked = {row for row in range(200) if rows.headerData(row, Qt.Orientation.Vertical).startswith("test")}
    assert marked == held_out


def test_a_sample_that_is_clicked_comes_onto_the_canvas(moons):
    window = moons.shown.window
    train = window.session.document.project.data.parts()[0]
    wanted = int(train[6])
    moons.click(wanted, 3)  # also on an answer
    assert subtitle(moons) == f"2×10 · sample {wanted + 1}"
    window.session.next()
    moons.shown.settle()
    picture = window.canvas._depiction.picture() if window.canvas.layout_of_network() else None
    inputs = window.session.document.project.data.inputs
    assert np.array_equal(picture.columns[0].values, inputs[wanted])
    lines = told(window.session.moment, NeuronRef(0, 0), window.canvas.sample)
    assert lines[0].endswith(f"sample {wanted + 1}")
    assert float(lines[1].split(": ")[1].replace("−", "-")) == inputs[wanted, 0]


def test_the_arrow_keys_walk_over_the_samples(moons):
    train = moons.shown.window.session.document.project.data.parts()[0]
    first, second = int(train[0]), int(train[0]) + 1
    moons.click(first, 0)
    moons.key(Key.Key_Down)
    assert moons.shown.window.canvas.sample.row == second


def test_a_sample_that_is_in_no_batch_is_told_of(moons):
    window = moons.shown.window
    train, test = window.session.document.project.data.parts()
    moons.click(int(train[30]), 0)
    assert "not in the batch of this iteration" in window.status.sentence.text()
    assert subtitle(moons).endswith(f"sample {int(train[0]) + 1}")
    for _ in range(3):
        window.session.next_iteration()
    moons.shown.settle()
    assert window.session.moment.trace.iteration in (2, 3)
    window.session.next()
    moons.shown.settle()
    assert subtitle(moons).endswith(f"sample {int(train[30]) + 1}")
    moons.click(int(test[0]), 0)
    assert "held out for testing" in window.status.sentence.text()


def test_without_a_wish_the_first_sample_is_shown_by_its_number_in_the_table(moons):
    moment = moons.shown.window.session.moment
    split = replace(moment.project.data, split=Split(0.2))
    first = int(split.parts()[0][0]) + 1
    column = Depiction(moment, frozenset(), frozenset()).picture().columns[0]
    assert column.subtitle.endswith(f"sample {first}")


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0.5, "0.5"), (-0.0895, "−0.089"), (-0.00895, "−0.009"), (-0.000895, "−0.001"), (-4.2e-5, "−4e−5"),
        (-2.345, "−2.35"), (-123456.7, "−123457"), (0.0, "0"), (float("inf"), "∞"), (1 / 3, "0.333"),
    ],
)  # fmt: skip
def test_brief_answers_lose_digits_not_their_end(number: float, text: str):
    assert briefly(number) == text
    assert len(text) <= BRIEF or abs(number) > 1


def test_no_answer_is_cut_off_where_there_is_little_room(make_window, saved):
    data = Data(make_window(saved(template("sine"))))
    table, rows = data.table, data.table.rows
    assert rows.brief
    for large in (1.0, -98765.0):
        data.click(0, 1)
        data.type(str(large), Key.Key_Return)
        metrics = QFontMetrics(rows.data(rows.index(0, 2), Qt.ItemDataRole.FontRole))
        for column in (2, 3):
            widest = max(metrics.horizontalAdvance(texts(data, row)[column - 2]) for row in range(40))
            assert table.columnWidth(column) >= widest + 8, (large, column)

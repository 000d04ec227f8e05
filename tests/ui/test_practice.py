"""Practising in the window, with mouse and keys: answers, hints, exercises, score, and that nothing leaks."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from mlpstudio.core.data import Dataset
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.training import Training
from mlpstudio.project.choosing import set_activation
from mlpstudio.project.exercising import exercise_project
from mlpstudio.project.project import Project
from mlpstudio.session.settings import PRACTICE_STEPS, PRACTICE_WHOLE
from mlpstudio.ui.dock import PANELS
from mlpstudio.ui.panels.practice import PracticePanel
from mlpstudio.ui.practice.desk import OPEN
from mlpstudio.ui.practice.fields import AnswerField
from tests.ui.conftest import Window
from tests.ui.practice import Painted, numbers_in, secrets, texts
from tests.ui.test_accessibility import differences, nameless, reachable, reached, walk
from tests.ui.test_check_panel import larger

Saved = Callable[[Project], Path]


def odd(samples: int = 1) -> Project:
    """2-3-1 whose numbers are all different, so that each can be told wherever it is written."""
    network = Network(2, (Layer(3, "tanh"), Layer(1)))
    random = np.random.default_rng(11)
    data = Dataset(random.normal(size=(samples, 2)), random.normal(size=(samples, 1)) * 3)
    return Project(network, initial_parameters(network, 5), data, Training(learning_rate=0.37))


def practise(shown: Window) -> PracticePanel:
    shown.action("practice").trigger()
    shown.settle()
    panel = shown.window.late["practice"].panel
    assert panel.isVisible()
    return panel


def type_in(shown: Window, text: str) -> None:
    """Type into the field that has the focus, and press Enter."""
    field = QApplication.focusWidget()
    assert isinstance(field, AnswerField)
    field.selectAll()
    QTest.keyClicks(field, text)
    shown.press(Qt.Key.Key_Return)
    shown.settle()


def solve(shown: Window) -> None:
    """Answer what is asked, field by field."""
    asked = shown.window.practice.practising.question
    for cell in asked.cells:
        type_in(shown, repr(asked.value(cell)))


def until(shown: Window, symbol: str) -> None:
    practising = shown.window.practice.practising
    while practising.question is None or practising.question.symbol != symbol:
        practising.skip() if practising.asks() else practising.next()
    shown.window.late["practice"].panel.asking.go_to_open()
    shown.settle()


def said(panel: PracticePanel) -> str:
    return panel.asking.remark.words.text() if panel.asking.remark.isVisible() else ""


# Answers


def test_a_round_by_keys(shown: Window):
    shown.press(Qt.Key.Key_F8)
    shown.settle()
    panel = shown.window.late["practice"].panel
    assert shown.action("practice").isChecked()
    field = QApplication.focusWidget()
    assert isinstance(field, AnswerField)
    assert field.accessibleName() == "u₁⁽¹⁾"
    type_in(shown, "6")
    assert said(panel) == "u₁⁽¹⁾: Right."
    assert field.property("mark") == "right"
    assert field.isReadOnly()
    type_in(shown, "5")
    assert said(panel) == (
        "u₂⁽¹⁾: The bias was forgotten: add it to the sum of the products. That is how 5 comes out."
    )
    assert QApplication.focusWidget().text() == "5"
    assert QApplication.focusWidget().property("invalid")
    type_in(shown, "-3 + 8 + 2,0")
    QTest.keyClicks(QApplication.focusWidget(), "-1")
    assert shown.place == (0, 0)
    shown.press(Qt.Key.Key_F10)  # judges what was typed, and goes on
    shown.settle()
    assert shown.place == (0, 1)
    assert panel.asking.title.text() == "Activation, layer 1"
    assert QApplication.focusWidget().accessibleName() == "z₁⁽¹⁾"
    shown.press(Qt.Key.Key_F10)  # nothing was typed: nothing is told
    assert shown.place == (0, 1)
    solve(shown)
    assert shown.place == (0, 2)
    assert QApplication.focusWidget() is panel.asking.go_on
    shown.press(Qt.Key.Key_Return)
    shown.settle()
    assert panel.asking.title.text() == "Pre-activation, layer 2"
    assert isinstance(QApplication.focusWidget(), AnswerField)
    shown.press(Qt.Key.Key_F8)
    shown.settle()
    assert not shown.action("practice").isChecked()
    assert panel.begin.isVisible()
    shown.action("next").trigger()
    assert shown.place == (0, 3)


WRONG = (
    ("u1", 0, "5", "The bias was forgotten"),
    ("z1", 2, "-1", "The activation function was forgotten"),
    ("loss", 0, "18^2", "This is twice the number"),
    ("dL_dy_hat", 0, "-18", "The sign is the other way round"),
    ("dL_dW2", 1, "21*7", "The activation was taken where the error signal belongs"),
    ("dL_dz1", 1, "13,32", "The new weights were taken"),
    ("dL_du1", 2, "54", "The slope of the activation was forgotten"),
    ("dL_dW1", 3, "144", "The weight's own value was taken"),
    ("W1", 3, "-68", "The learning rate was forgotten"),
    ("W1", 3, "4.72", "The step was added"),
    ("W1", 3, "3,3", "Right as far as it goes. Type 3 digits"),
    ("W1", 3, "17", "17 is not right"),
    ("W1", 3, "abc", "This is no number yet"),
    ("W1", 3, "n14", 'This is no number yet: "n" is no number; did you mean "ln"?'),
)


def test_a_question_is_seen_with_all_that_there_is_room_for(make_window):
    shown = make_window(size=(1024, 700))
    shown.window.docks["check"].bring()  # the panel of practice has not been seen yet
    shown.settle()
    panel = practise(shown)
    field = panel.asking.fields.fields[(0, 0)]
    assert field.hasFocus()
    bottom = panel.asking.buttons.mapTo(panel.viewport(), QPoint(0, panel.asking.buttons.height())).y()
    assert abs(bottom + 8 - panel.viewport().height()) <= 1 or panel.verticalScrollBar().value() == 0
    assert field.mapTo(panel.viewport(), QPoint(0, 0)).y() >= 0
    solve(shown)
    shown.action("next").trigger()  # and so is the next one
    shown.settle()
    bottom = panel.asking.buttons.mapTo(panel.viewport(), QPoint(0, panel.asking.buttons.height())).y()
    assert abs(bottom + 8 - panel.viewport().height()) <= 1


def test_wrong_answers_are_diagnosed_and_stay(shown: Window):
    panel = practise(shown)
    for symbol, number, typed, expected in WRONG:
        until(shown, symbol)
        question = panel.asking.question
        field = panel.asking.fields.fields[question.cells[number]]
        field.setFocus()
        type_in(shown, typed)
        name = f"{field.accessibleName()}: " if len(question.cells) > 1 else ""
        assert said(panel).startswith(name + expected)
        assert QApplication.focusWidget() is field
        assert field.text() == typed
        assert typed == "3,3" or field.selectedText() == typed  # another number is typed over it
        assert bool(field.property("invalid")) is (typed != "3,3")  # which is right in part
        assert shown.place == (0, question.click - 1)


def test_hints_in_three_stages_then_shown_then_the_score_tells_all(shown: Window, tmp_path: Path):
    panel = practise(shown)
    view = panel.asking
    for stage in (1, 2, 3):
        assert view.hint.text() == f"Hint {stage} of 3"
        assert view.hint.isEnabled()
        shown.click(view.hint)
        assert isinstance(QApplication.focusWidget(), AnswerField)
        assert view.hints.text().count("\n") == stage - 1
    assert not view.hint.isEnabled()
    assert view.hints.text().splitlines()[1:] == [
        "u₁⁽¹⁾: 1 · 1 + 2 · 2 + 1 = ?", "u₁⁽¹⁾: 5 + 1 = ?"
    ]  # fmt: skip
    type_in(shown, "6")
    shown.click(view.show_it)
    field = view.fields.fields[(1, 0)]
    assert (field.text(), field.property("mark"), field.isReadOnly()) == ("7", "shown", True)
    assert said(panel) == "u₂⁽¹⁾: It is 7."
    type_in(shown, "0")
    assert said(panel).startswith("u₃⁽¹⁾: ")
    type_in(shown, "-1")
    assert panel.score.accessibleDescription() == (
        "Pre-activation: 3 asked, 0 right at once, 1 after another try, 1 after a hint, 1 given up"
    )
    file = tmp_path / "score.csv"
    shown.window.practice.write_score(str(file))
    with file.open(newline="", encoding="utf-8") as stream:
        records = list(csv.DictReader(stream))
    assert records[0] == {
        "kind": "skill", "id": "pre_activation", "count": "3", "first": "0", "again": "1", "hinted": "1",
        "shown": "1",
    }  # fmt: skip
    shown.window.practice.write_score(str(tmp_path / "no" / "score.csv"))
    assert shown.window.banner.isVisible()
    shown.click(panel.score.save)
    dialog = shown.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()
    shown.click(panel.score.reset)
    box = shown.window.findChild(QMessageBox)
    assert panel.score.words.isHidden()
    box.button(QMessageBox.StandardButton.Reset).click()
    shown.settle()
    assert panel.score.words.isVisible()
    assert panel.score.save.isHidden()


def test_skip_goes_on_and_next_of_the_canvas_leads_to_the_question(shown: Window):
    panel = practise(shown)
    shown.click(panel.asking.skip)
    shown.settle()
    assert shown.place == (0, 1)
    assert panel.asking.title.text() == "Activation, layer 1"
    shown.window.docks["step"].bring()
    shown.window.canvas.setFocus()
    shown.press(Qt.Key.Key_Right)
    shown.settle()
    assert shown.place == (0, 1)
    assert isinstance(QApplication.focusWidget(), AnswerField)
    for name in ("run", "run_epochs", "run_until", "sweep", "compare_runs"):
        assert not shown.action(name).isEnabled()
    shown.window.canvas.setFocus()
    shown.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert shown.place == (0, 1)
    shown.press(Qt.Key.Key_Left)
    assert panel.asking.isHidden()
    assert "known already" in panel.words.text()
    shown.action("next").trigger()
    assert panel.asking.isVisible()
    shown.action("restart").trigger()
    assert panel.asking.title.text() == "Pre-activation, layer 1"


def test_what_is_asked_is_chosen_and_kept(shown: Window):
    panel = practise(shown)
    head, window = panel.choice, shown.window
    head.amount.setFocus()
    head.amount.setCurrentIndex(head.amount.findData("one"))
    head.amount.activated.emit(head.amount.currentIndex())
    assert len(panel.asking.fields.fields) == 1
    head.steps.setCurrentIndex(head.steps.findData("error_signal"))
    head.steps.activated.emit(head.steps.currentIndex())
    shown.settle()
    assert window.settings.get(PRACTICE_STEPS) == "error_signal"
    assert window.settings.get(PRACTICE_WHOLE) is False
    assert panel.asking.isHidden()
    shown.action("next_iteration").trigger()
    shown.settle()
    assert shown.place == (0, 7)
    assert panel.asking.title.text() == "Gradient at the activation, layer 1"


def test_larger_matrices_are_asked_by_a_few_numbers_and_the_setting_of_numbers_holds(
    make_window, saved: Saved
):
    network = Network(3, (Layer(5, "relu"), Layer(6, "softmax")))
    random = np.random.default_rng(2)
    data = Dataset(random.normal(size=(2, 3)), np.eye(6)[[1, 4]])
    project = Project(network, initial_parameters(network, 1), data, Training(loss="cross_entropy"))
    shown = make_window(saved(project))
    panel = practise(shown)
    assert len(panel.asking.fields.fields) == 3
    others = [label.text() for label in panel.asking.fields._others.values()]
    assert len(others) == 7
    assert "3 of 10 numbers are asked." in panel.asking.note.text()
    shown.action("numbers_fixed_1").trigger()
    assert all(len(text.partition(".")[2]) == 1 for text in
               (label.text() for label in panel.asking.fields._others.values()) if text != "0")  # fmt: skip
    until(shown, "dL_dW2")
    assert not panel.asking.fields._others  # 6 x 5: only what is asked
    assert len(panel.asking.fields.fields) == 3
    solve(shown)
    assert shown.window.practice.practising.question.done


# Exercises


def test_exercises_without_end_with_care_for_unsaved_work(shown: Window):
    window, desk = shown.window, shown.window.practice
    window.editing.do(lambda project: set_activation(project, 1, "tanh"))
    shown.action("new_exercise").trigger()
    box = window.findChild(QMessageBox)
    assert box is not None  # nothing is lost without being asked
    assert desk.exercise is None
    box.button(QMessageBox.StandardButton.Discard).click()
    shown.settle()
    panel = window.late["practice"].panel
    assert desk.exercise == 1
    assert desk.on
    assert window.session.document.project == exercise_project(1, "Exercise 1")
    assert (panel.head.subject.text(), panel.head.seed.text()) == ("Exercise", "1")
    assert isinstance(QApplication.focusWidget(), AnswerField)
    solve(shown)
    shown.click(panel.head.other)
    shown.settle()
    assert desk.exercise == 2
    assert panel.asking.question.symbol == "u1"
    assert not panel.asking.question.entries[0].done
    shown.click(panel.asking.skip)
    shown.click(panel.head.same)
    shown.settle()
    assert (desk.exercise, shown.place) == (2, (0, 0))
    panel.head.seed.setFocus()
    panel.head.seed.selectAll()
    QTest.keyClicks(panel.head.seed, "40")
    shown.press(Qt.Key.Key_Return)
    shown.settle()
    assert desk.exercise == 40
    assert window.session.document.project == exercise_project(40, "Exercise 40")
    panel.head.seed.setFocus()
    panel.head.seed.selectAll()
    QTest.keyClicks(panel.head.seed, "-4")
    shown.press(Qt.Key.Key_Return)
    assert (desk.exercise, panel.head.seed.property("invalid")) == (40, True)
    window.session.document.begin(odd())
    shown.settle()
    assert desk.exercise is None
    assert panel.head.same.isHidden()


# Leaks


def test_no_view_tells_what_is_asked(make_window, saved: Saved, monkeypatch: pytest.MonkeyPatch):
    shown = make_window(saved(odd(samples=2)))
    window = shown.window
    window.session.advance(5 * 15)  # it has been farther: its future is known
    window.session.first()
    shown.action("neuron_pictures").trigger()
    for name in ("check", "metrics", "data", "inspector", "output", "try"):
        window.docks[name].bring()  # these are made, and have shown all that they have to tell
    shown.settle()
    practise(shown)
    painted, found = Painted(monkeypatch), 0
    practising = window.practice.practising
    for symbol in ("u1", "u2", "dL_dz1", "W1"):
        until(shown, symbol)
        trace, position = window.session.moment.trace, window.session.moment.position
        hidden = secrets(trace, position)
        assert len(hidden) > 10
        painted.texts.clear()
        for name in ("step", "matrices", "code", "check", "data", "output", "practice"):
            window.docks[name].bring()
            shown.settle()
            window.grab()
            leaks = hidden & numbers_in([*texts(window), *painted.texts])
            assert leaks == set(), f"{name} at click {position}"
        answers = {cell: repr(practising.question.value(cell)) for cell in practising.question.cells}
        for cell, typed in answers.items():
            practising.answer(cell, typed)
        window.docks["step"].bring()
        shown.settle()
        window.grab()
        found += bool(hidden & numbers_in([*texts(window), *painted.texts]))
    assert found == 4  # what is answered is found where it would have been found before


def test_what_computes_further_is_covered_and_back_afterwards(shown: Window):
    window = shown.window
    practise(shown)
    for name, _ in PANELS:
        window.docks[name].bring()
        shown.settle()
        late = window.late.get(name)
        if late is not None and late._panel is not None:
            assert late.panel.isVisible() is (name in OPEN)
    shown.action("practice").trigger()
    for name, _ in PANELS:
        window.docks[name].bring()
        shown.settle()
        if name in window.late:
            assert window.late[name].panel.isVisible(), name


# For everybody


def test_names_and_tab_while_practising(shown: Window):
    panel = practise(shown)
    type_in(shown, "5")
    shown.click(panel.asking.hint)
    shown.settle()
    assert nameless(shown.window) == []
    for done in (False, True):
        if done:
            panel.asking.go_to_open()
            solve(shown)
        shown.window.canvas.setFocus()
        expected = reachable(shown.window)
        forth = walk(shown, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
        assert differences(expected, reached(forth)) == []
        assert differences(reached(forth), expected) == []
    shown.window.practice._choose("update", True)
    shown.settle()
    assert nameless(shown.window) == []


def test_questions_and_judgements_are_announced(shown: Window, monkeypatch: pytest.MonkeyPatch):
    heard: list[str] = []
    monkeypatch.setattr("mlpstudio.ui.practice.desk.announce", lambda widget, text: heard.append(text))
    practise(shown)
    assert heard[-1] == "Pre-activation, layer 1: type u₁⁽¹⁾, u₂⁽¹⁾, u₃⁽¹⁾"
    type_in(shown, "5")
    assert "bias was forgotten" in heard[-1]


def test_of_large_operands_what_goes_into_the_number_is_shown(make_window, saved: Saved):
    shown = make_window(saved(larger()))
    panel = practise(shown)
    trace, question = shown.window.session.moment.trace, panel.asking.question
    for cell in question.cells:
        panel.asking.fields.fields[cell].setFocus()
        shown.settle()
        weights, x, bias = (
            part for part in panel.asking.operands._shown.equations[0] if hasattr(part, "values")
        )
        assert np.array_equal(weights.values[0], trace.given["W1"][cell[0]])
        assert np.array_equal(x.values[:, 0], trace.given["x"][:, cell[1]])
        assert bias.values == trace.given["b1"][cell[0]]
        assert weights.caption.plain().endswith(f"row {cell[0] + 1}")
        assert x.caption.plain().endswith(f"column {cell[1] + 1}")
    shown.window.practice._choose("weight_gradient", True)  # of 32 samples
    assert "by hand" in panel.words.text()


def test_practice_asks_by_operations_whatever_the_grain(make_window):
    shown = make_window()
    shown.action("grain_iteration").trigger()
    shown.action("practice").trigger()
    shown.settle()
    session = shown.window.session
    assert not shown.action("step_inside").isEnabled()
    place = session.moment.place
    session.step_inside()
    session.next()
    assert session.moment.place == place
    assert session.moment.term is None

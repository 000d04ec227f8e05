"""The training panel: each control edits exactly its setting, refuses in place, and undo brings all back."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mlpstudio.core.network import Layer, Network
from mlpstudio.core.optimizers import OPTIMIZERS, Adam, AdamW, Momentum, Nesterov
from mlpstudio.core.schedules import SCHEDULES, Cosine
from mlpstudio.core.training import Training
from mlpstudio.project.project import new_project, with_training
from mlpstudio.ui.controls import Chooser
from mlpstudio.ui.panels.training import TrainingPanel
from mlpstudio.ui.training.controls import Setting
from tests.cases import case
from tests.session.conftest import batches, example
from tests.ui.conftest import Window


@pytest.fixture
def window(make_window, saved) -> Window:
    made = make_window(saved(batches()))
    made.window.docks["training"].bring()
    made.settle()
    return made


def panel_of(shown: Window) -> TrainingPanel:
    return shown.window.late["training"].panel


def training_of(shown: Window) -> Training:
    return shown.window.session.document.project.training


def differing(before: Training, after: Training) -> set[str]:
    return {f.name for f in fields(Training) if getattr(before, f.name) != getattr(after, f.name)}


def typed(field: Setting, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def picked(chooser: Chooser, name: str) -> None:
    """Choose with the keyboard, as Qt tells it."""
    index = chooser.findData(name)
    chooser.setCurrentIndex(index)
    chooser.activated.emit(index)


CONTROLS = [
    ("loss", lambda p: picked(p.loss.loss, "huber"), "huber"),
    ("reduction", lambda p: picked(p.loss.reduction, "sum"), "sum"),
    ("optimizer", lambda p: picked(p.optimizer.optimizer, "adam"), Adam()),
    ("learning_rate", lambda p: typed(p.rate.rate, "1/8"), 0.125),
    ("schedule", lambda p: picked(p.rate.schedule, "cosine"), Cosine()),
    ("batch_size", lambda p: typed(p.batch.count, "2"), 2),
    ("batch_size", lambda p: picked(p.batch.kind, "all"), None),
    ("shuffle", lambda p: p.batch.shuffle.click(), False),
    ("l1", lambda p: typed(p.penalty.l1, "1e-3"), 1e-3),
    ("l2", lambda p: typed(p.penalty.l2, "0,5"), 0.5),
    ("dropout", lambda p: typed(p.dropout.share, "1/4"), 0.25),
    ("seed", lambda p: typed(p.seed.seed, "9223372036854775807"), 2**63 - 1),
    ("precision", lambda p: picked(p.precision.precision, "float32"), "float32"),
]


@pytest.mark.parametrize("midway", [False, True])
def test_each_control_edits_its_setting_alone(window: Window, midway: bool):
    for key, act, value in CONTROLS:
        with case(key, value):
            session, panel = window.window.session, panel_of(window)
            if midway:
                for _ in range(8):
                    session.next_iteration()
                session.seek(3, session.clicks)
            before, moment = session.document.project, session.moment
            act(panel)
            after = session.document.project
            assert differing(before.training, after.training) == {key}
            assert getattr(after.training, key) == value
            assert after.parameters is before.parameters
            assert after.data is before.data
            assert session.document.stack.count() == 1
            former = session.moment.former
            assert (former.until > former.begin) == midway  # the run goes on, what it was before is pale
            assert session.moment.iteration == (4 if midway else 0)
            session.document.stack.undo()
            assert session.document.project is before
            assert session.moment.place == moment.place
            session.document.stack.redo()
            assert session.document.project is after
            session.document.stack.undo()
            assert session.document.project is before


def test_every_number_of_every_optimizer(window: Window):
    for name in OPTIMIZERS:
        with case(name):
            panel = panel_of(window)
            if name != "gradient_descent":
                picked(panel.optimizer.optimizer, name)
            assert list(panel.optimizer.numbers.fields) == list(OPTIMIZERS[name]().numbers())
            for key in list(panel.optimizer.numbers.fields):
                typed(panel.optimizer.numbers.fields[key], "0.25")
                assert training_of(window).optimizer.numbers()[key] == 0.25
            assert panel.optimizer.formulas.accessibleName()
            assert panel.optimizer.sentence.text()
            for _ in range(window.window.session.document.stack.count()):
                window.window.session.document.stack.undo()


def test_every_number_of_every_schedule(window: Window):
    for name in SCHEDULES:
        with case(name):
            panel = panel_of(window)
            if name != "constant":
                picked(panel.rate.schedule, name)
            for key in list(panel.rate.numbers.fields):
                typed(panel.rate.numbers.fields[key], "3")
                assert training_of(window).schedule.numbers()[key] == 3
            assert training_of(window).schedule.name == name
            assert panel.rate.formulas.accessibleName()
            for _ in range(window.window.session.document.stack.count()):
                window.window.session.document.stack.undo()


def test_numbers_that_somebody_chose_come_along(window: Window):
    panel = panel_of(window)
    picked(panel.optimizer.optimizer, "momentum")
    typed(panel.optimizer.numbers.fields["momentum"], "0.5")
    picked(panel.optimizer.optimizer, "nesterov")
    assert training_of(window).optimizer == Nesterov(0.5)
    picked(panel.optimizer.optimizer, "rmsprop")
    picked(panel.optimizer.optimizer, "adagrad")
    assert training_of(window).optimizer.eps == 1e-10  # its own: nobody chose the other one
    picked(panel.optimizer.optimizer, "adam")
    typed(panel.optimizer.numbers.fields["beta1"], "0.8")
    picked(panel.optimizer.optimizer, "adamw")
    assert training_of(window).optimizer == AdamW(beta1=0.8)


REFUSED = [
    (lambda p: p.rate.rate, "0", "a number above 0"),
    (lambda p: p.rate.rate, "two", "is no number"),
    (lambda p: p.rate.rate, "1,000", "a decimal or a thousand"),
    (lambda p: p.batch.count, "0", "at least 1 sample"),
    (lambda p: p.batch.count, "2.5", "a whole number"),
    (lambda p: p.penalty.l2, "-1", "0 or more"),
    (lambda p: p.dropout.share, "1", "from 0 to below 1"),
    (lambda p: p.seed.seed, "-1", "a seed from 0"),
]


def test_what_cannot_be_is_refused_in_place(window: Window):
    for which, text, reason in REFUSED:
        with case(text, reason):
            panel, session = panel_of(window), window.window.session
            field, before, held = which(panel), session.document.project, which(panel).text()
            part = next(part for part in panel.parts if part.isAncestorOf(field))
            typed(field, text)
            assert session.document.project is before
            assert session.document.stack.count() == 0
            assert reason in part.mistake.text()
            assert part.mistake.isVisible()
            assert field.text() == text  # nothing that was typed is lost
            assert field.property("invalid") is True
            QTest.keyClick(field, Qt.Key.Key_Escape)
            assert (field.text(), field.property("invalid")) == (held, None)
            assert not part.mistake.isVisible()


def test_a_loss_that_the_data_cannot_have_is_refused(window: Window):
    panel, before = panel_of(window), window.window.session.document.project
    picked(panel.loss.loss, "cross_entropy")
    assert window.window.session.document.project is before
    assert panel.loss.mistake.isVisible()
    assert panel.loss.loss.currentData() == "half_squared_error"


def test_a_loss_brings_the_output_it_needs_and_keeps_what_was_learned(make_window, saved):
    shown = make_window()
    session = shown.window.session
    shown.window.docks["training"].bring()
    shown.settle()
    data = replace(session.document.project.data, targets=[[1.0]])
    session.document.begin(replace(example(), data=data))
    for _ in range(3):
        session.next_iteration()
    here = session.here().parameters
    picked(panel_of(shown).loss.loss, "binary_cross_entropy")
    project = session.document.project
    assert project.network.layers[-1].activation == "sigmoid"
    assert all((a.weights == b.weights).all() for a, b in zip(project.parameters, here, strict=True))
    session.document.stack.undo()
    assert session.moment.place == (2, session.moment.clicks)


def test_a_mistake_is_gone_when_another_edit_changes_the_number(window: Window):
    panel, session = panel_of(window), window.window.session
    typed(panel.rate.rate, "0")
    assert panel.rate.mistake.isVisible()
    training = with_training(session.document.project, Training(learning_rate=0.3)).training
    session.change_training(training, "x")
    assert panel.rate.rate.text() == "0.3"
    assert not panel.rate.mistake.isVisible()


def test_undo_shows_what_holds(window: Window):
    panel = panel_of(window)
    picked(panel.optimizer.optimizer, "momentum")
    assert training_of(window).optimizer == Momentum()
    window.window.session.document.stack.undo()
    assert panel.optimizer.optimizer.currentData() == "gradient_descent"
    assert panel.optimizer.numbers.fields == {}


def test_locked_editing_shows_only(window: Window):
    panel, editing = panel_of(window), window.window.editing
    editing.locked = True
    before = window.window.session.document.project
    assert panel._lock.isVisible()
    typed(panel.rate.rate, "0.5")
    panel.batch.shuffle.click()
    assert not panel.loss.loss.isEnabled()
    picked(panel.optimizer.optimizer, "adam")
    assert window.window.session.document.project is before
    assert panel.optimizer.optimizer.currentData() == "gradient_descent"
    editing.locked = False
    typed(panel.rate.rate, "0.5")
    assert training_of(window).learning_rate == 0.5


def test_locked_numbers_that_come_later_are_read_only_too(window: Window):
    panel, editing = panel_of(window), window.window.editing
    editing.locked = True
    window.window.session.change_training(Training(optimizer=Adam()), "x")
    assert all(field.isReadOnly() for field in panel.optimizer.numbers.fields.values())


def test_the_wheel_changes_nothing(window: Window):
    panel, before = panel_of(window), window.window.session.document.project
    chooser = panel.loss.loss
    chooser.setFocus()
    event = QWheelEvent(
        QPointF(9, 9), chooser.mapToGlobal(QPointF(9, 9)), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(chooser, event)
    assert window.window.session.document.project is before
    assert chooser.currentData() == before.training.loss


def test_the_rate_of_the_epoch_is_told(window: Window):
    panel, session = panel_of(window), window.window.session
    picked(panel.rate.schedule, "exponential")
    typed(panel.rate.numbers.fields["factor"], "0.5")
    assert "In epoch 0 it is 0.05." in panel.rate.sentence.text()
    for _ in range(7):
        session.next_iteration()
    assert session.moment.trace.epoch == 2
    assert "In epoch 2 it is 0.0125." in panel.rate.sentence.text()
    told = "the learning rate is 0.0125 in epoch 2."
    step = window.window.step_panel
    assert told in step._sentence.text()  # where the update multiplies with it, too
    picked(panel.rate.schedule, "constant")
    session.back()
    window.settle()
    assert "schedule" not in step._sentence.text()  # what there is now did not make that rate


def test_a_hidden_panel_does_nothing_and_knows_all_when_shown(window: Window, monkeypatch):
    panel, session = panel_of(window), window.window.session
    window.window.docks["training"].close()
    window.settle()
    with monkeypatch.context() as patch:
        patch.setattr(panel.loss, "show_moment", None)
        session.next_iteration()
        session.change_training(Training(learning_rate=0.7), "x")
    window.window.docks["training"].bring()
    window.settle()
    assert panel.rate.rate.text() == "0.7"


def test_without_samples_everything_can_be_set(make_window):
    shown = make_window()
    shown.window.session.document.begin(new_project(Network(2, (Layer(2), Layer(1)))))
    shown.window.docks["training"].bring()
    shown.settle()
    panel = panel_of(shown)
    picked(panel.batch.kind, "some")
    typed(panel.rate.rate, "0.2")
    assert training_of(shown).learning_rate == 0.2


def test_a_choice_has_all_of_the_room_beside_the_arrow(window: Window):
    chooser = panel_of(window).loss.loss
    words = chooser.fontMetrics().horizontalAdvance(chooser.currentText())
    chooser.setFixedWidth(words + 40)
    window.settle()
    assert not chooser.is_cut
    chooser.setFixedWidth(words + 20)
    window.settle()
    assert chooser.is_cut

"""The learning rate in the tool bar is typed as people type numbers."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mlpstudio.core.schedules import StepDecay
from tests.cases import case


def type_rate(shown, text):
    field = shown.window.toolbar._rate_field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    shown.settle()
    return shown.window.session.document.project.training.learning_rate, field.text()


def test_the_learning_rate_is_what_was_typed(shown):
    for text, rate in (("0,3", 0.3), ("1/4", 0.25), ("0.3", 0.3), ("3e-4", 3e-4)):
        with case(text):
            used, written = type_rate(shown, text)
            assert used == rate
            assert float(written) == rate


def test_a_learning_rate_that_cannot_be_used_goes_from_the_field(shown):
    for text in ("fast", "-1", "0", "1,000"):
        with case(text):
            assert type_rate(shown, text) == (0.01, "0.01")
            assert shown.window.banner.text == f"Learning rate: {text} is no number above 0."


def test_the_same_learning_rate_written_otherwise_is_no_edit(shown):
    before = shown.window.session.document.project
    assert type_rate(shown, "0,01") == (0.01, "0.01")
    assert shown.window.session.document.project is before


def test_locked_editing_keeps_the_learning_rate_in_every_way(shown):
    window = shown.window
    before = window.session.document.project
    window.editing.locked = True
    try:
        assert type_rate(shown, "0.3") == (0.01, "0.01")
        window.actions_table["lower_rate"].trigger()
        assert window.session.document.project is before
        assert window.banner.text == "Editing is locked. Ctrl+L unlocks it."
    finally:
        window.editing.locked = False
    assert type_rate(shown, "0.3") == (0.3, "0.3")


def test_with_a_schedule_the_rate_by_now_stands_beside_that_of_the_start(shown):
    window, bar = shown.window, shown.window.toolbar
    training = window.session.document.project.training
    assert bar._rate_now.isHidden()
    window.session.change_training(replace(training, schedule=StepDecay(every=1, factor=0.5)), "schedule")
    window.resize(1440, 900)
    shown.settle()
    for epoch, now in enumerate(("0.01", "0.005", "0.0025", "0.00125")):
        with case(str(epoch)):
            assert (bar._rate_field.text(), bar._rate_now.text()) == ("0.01", f"now {now}")
            assert bar._rate_now.isVisible()
            assert f"it is {now} in epoch {epoch}" in bar._rate_field.toolTip()
            assert bar._rate_label.text() == "η at start"
            assert bar._rate_field.accessibleName() == "Learning rate at the start"
            window.session.seek(epoch, 0)
            for _ in range(window.session.clicks):
                window.session.next()
            window.session.next()
            shown.settle()
    window.session.change_training(training, "constant")
    shown.settle()
    assert bar._rate_now.isHidden()
    assert bar._rate_field.accessibleName() == "Learning rate"

"""The learning rate in the tool bar is typed as people type numbers."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

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

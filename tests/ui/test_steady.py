"""What a step changes is laid out once, and nothing around it moves."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget

from mlpstudio.ui.column import Column
from mlpstudio.ui.shortened import ShortenedLabel
from mlpstudio.ui.steady import SteadyLabel
from mlpstudio.ui.wrapped import WrappedLabel

LONG = "A sentence that needs several lines where there is little room for it, as in a narrow panel."


class Layouts(QObject):
    """Counts how often somebody is asked to lay out anew."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


@pytest.fixture
def row(qtbot) -> tuple[QWidget, SteadyLabel, QLabel]:
    window = QWidget()
    qtbot.addWidget(window)
    label, after = SteadyLabel(), QLabel("after")
    layout = QHBoxLayout(window)
    layout.addWidget(label)
    layout.addWidget(after)
    layout.addStretch(1)
    label.setText("step 10 of 15")
    window.resize(400, 40)
    window.show()
    qtbot.waitExposed(window)
    return window, label, after


def test_a_text_of_the_same_length_moves_nothing(row):
    window, label, after = row
    layouts, place = Layouts(window), after.geometry()
    for number in range(1, 16):
        label.setText(f"step {number} of 15")
        QApplication.processEvents()
        assert label.fontMetrics().horizontalAdvance(label.text()) <= label.contentsRect().width()
    assert layouts.count <= 1  # one of the numbers may be wider than the first one
    assert abs(after.geometry().x() - place.x()) <= 4


def test_a_longer_text_gets_its_room_and_a_much_shorter_one_gives_it_back(row):
    _, label, after = row
    place = after.x()
    label.setText("building block 10 of 15, a longer text")
    QApplication.processEvents()
    assert after.x() > place
    assert label.fontMetrics().horizontalAdvance(label.text()) <= label.contentsRect().width()
    label.setText("ready")
    QApplication.processEvents()
    assert after.x() < place


def test_a_label_before_other_words_leaves_no_more_of_a_gap_than_it_is_told(qtbot):
    label = SteadyLabel(spare=12)
    qtbot.addWidget(label)
    label.setText("Iteration 12,345")
    label.setText("Iteration 123")
    assert label.sizeHint().width() <= label.fontMetrics().horizontalAdvance(label.text()) + 14


def test_a_text_that_nobody_needs_is_whole_or_not_there(qtbot):
    label = ShortenedLabel()
    qtbot.addWidget(label)
    label.resize(70, 20)
    empty = label.grab().toImage()
    label.setText("drag to any iteration")
    assert label.grab().toImage() != empty
    label.whole_only = True
    assert label.grab().toImage() == empty


def test_a_screen_reader_is_told_the_text(row):
    _, label, _ = row
    label.setText(" · step 3 of 15")
    assert label.accessibleName() == "step 3 of 15"


def test_what_does_not_fit_is_in_the_tip_as_plain_text(qtbot):
    label = SteadyLabel(filling=True)
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.setText("<b>bold</b> and much more than there is room for")
    label.grab()
    assert "&lt;b&gt;bold" in label.toolTip()
    label.setText("x")
    label.grab()
    assert label.toolTip() == ""


@pytest.fixture
def column(qtbot) -> Column:
    made = Column((10, 4, 10, 4), 6)
    qtbot.addWidget(made)
    made.add(QLabel("one"), WrappedLabel(LONG), QLabel("three"))
    made.resize(200, 300)
    made.show()
    qtbot.waitExposed(made)
    return made


def below_each_other(column: Column) -> list[QWidget]:
    shown = [w for w in column.findChildren(QLabel) if not w.isHidden()]
    for one, other in pairwise(shown):
        assert other.y() == one.y() + one.height() + 6
    return shown


def test_a_column_has_everything_below_each_other_at_its_height(column):
    one, words, last = below_each_other(column)
    assert (one.x(), one.y(), one.width()) == (10, 4, 180)
    assert words.height() == words.heightForWidth(180) > 2 * one.height()
    assert column.heightForWidth(200) == last.geometry().bottom() + 1 + 4


def test_a_column_closes_up_when_something_hides_or_gets_shorter(column):
    one, words, last = below_each_other(column)
    words.setText("short")
    QApplication.processEvents()
    below_each_other(column)
    place = last.y()
    words.hide()
    QApplication.processEvents()
    assert last.y() == one.geometry().bottom() + 1 + 6 < place
    words.show()
    QApplication.processEvents()
    assert last.y() == place


def test_a_column_holds_its_width_whatever_is_seen_of_it(column):
    column.hold_width(200)
    before = [w.geometry() for w in below_each_other(column)]
    column.resize(190, 300)  # as when a scroll bar comes
    assert [w.geometry() for w in below_each_other(column)] == before


def test_iterations_lay_out_the_window_no_more(shown):
    for _ in range(11):
        shown.window.session.next_iteration()
    shown.settle()
    layouts = Layouts(shown.window)
    for _ in range(8):  # of as many digits
        shown.window.session.next_iteration()
        shown.settle()
    assert shown.window.session.moment.iteration == 18
    assert layouts.count <= 1  # one of the numbers may be wider than the first one

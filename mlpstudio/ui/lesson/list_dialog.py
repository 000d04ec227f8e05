"""The lessons, with what each is about, how long it takes, and how far one is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mlpstudio.teaching.lesson import Lesson
from mlpstudio.teaching.progress import Done, Progress
from mlpstudio.ui.icons import icon
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.wrapped import WrappedLabel

_ROW = 48


class LessonList(QDialog):
    """The list. Which lesson is to begin it only tells.

    Parameters
    ----------
    lessons
        What there is, in order.
    """

    begun = Signal(object)
    """With the :class:`Lesson`."""

    def __init__(self, lessons: Sequence[Lesson], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Lessons"))
        self.lessons = tuple(lessons)
        self._progress = Progress()
        self._theme: Theme | None = None
        self.list, self.summary = QListWidget(), WrappedLabel()
        self.begin, self.close_button = QPushButton(self.tr("Begin")), QPushButton(self.tr("Close"))
        self._lay_out()
        self.list.currentRowChanged.connect(self._show_row)
        self.list.itemActivated.connect(self._begin)
        self.begin.clicked.connect(self._begin)
        self.close_button.clicked.connect(self.close)

    def _lay_out(self) -> None:
        words = WrappedLabel(
            self.tr("Each works on a project of its own. Yours stays as it is, and is back afterwards.")
        )
        set_look(words, role="muted")
        self.list.setAccessibleName(self.tr("Lessons"))
        self.list.setUniformItemSizes(True)
        self.list.setIconSize(QSize(18, 18))
        for _ in self.lessons:
            item = QListWidgetItem()
            item.setSizeHint(QSize(200, _ROW))
            self.list.addItem(item)
        self.summary.setMinimumHeight(36)
        self.summary.setAlignment(Qt.AlignmentFlag.AlignTop)
        heading = QLabel(self.tr("Lessons"))
        set_look(heading, role="title")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.begin)
        self.close_button.setAutoDefault(False)
        self.begin.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        for widget in (heading, words, self.list, self.summary):
            column.addWidget(widget, 1 if widget is self.list else 0)
        column.addLayout(buttons)
        self.resize(520, 560)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.show_progress(self._progress)

    def show_progress(self, progress: Progress) -> None:
        """Show how far each lesson is."""
        self._progress = progress
        first_open = None
        for row, lesson in enumerate(self.lessons):
            done = progress.of(lesson.id)
            item = self.list.item(row)
            item.setText(f"{row + 1}  {lesson.title}\n{self._told(lesson, done)}")
            item.setIcon(self._sign(done))
            if first_open is None and not done.finished:
                first_open = row
        if self.list.currentRow() < 0 and self.lessons:
            self.list.setCurrentRow(first_open or 0)
        self._show_row(self.list.currentRow())

    def _sign(self, done: Done) -> QIcon:
        theme = self._theme
        if theme is None:
            return QIcon()
        return icon("check", theme.accent) if done.finished else icon("task", theme.muted)

    def _told(self, lesson: Lesson, done: Done) -> str:
        minutes = self.tr("{minutes} minutes").format(minutes=lesson.minutes)
        if done.finished:
            return self.tr("{minutes}, done").format(minutes=minutes)
        if done.tasks:
            return self.tr("{minutes}, {done} of {all} tasks done").format(
                minutes=minutes, done=len(done.tasks), all=len(lesson.tasks)
            )
        return minutes

    def _show_row(self, row: int) -> None:
        self.begin.setEnabled(0 <= row < len(self.lessons))
        if self.begin.isEnabled():
            lesson = self.lessons[row]
            done = self._progress.of(lesson.id)
            self.summary.setText(lesson.summary)
            again = self.tr("Do it again") if done.finished else self.tr("Begin")
            self.begin.setText(self.tr("Go on") if done.tasks and not done.finished else again)

    def _begin(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self.lessons):
            self.close()
            self.begun.emit(self.lessons[row])

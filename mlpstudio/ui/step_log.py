"""The log of an iteration in words: each step so far in its sentence, as the status line tells it."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from mlpstudio.core.instances import instance
from mlpstudio.core.narration import click_title, meaning, told_index
from mlpstudio.core.trace import Trace
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.session.moment import Moment
from mlpstudio.ui.words import worded


class StepLog(QPlainTextEdit):
    """A paragraph for each step up to the current one, to be read and copied.

    A step that was told is not told again; while training runs, or nobody sees it, nothing is.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("step-log")
        self.setAccessibleName(self.tr("Steps of this iteration in words"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(12)
        self._numbers = NumberFormat()
        self._moment: Moment | None = None
        self._trace: Trace | None = None
        self._told: list[str] = []

    def show_moment(self, moment: Moment) -> None:
        """Tell what has been computed up to a moment."""
        self._moment = moment
        if self.isVisible() and not moment.running:
            self._draw(moment)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell what happened while it was hidden."""
        super().showEvent(event)
        if self._moment is not None:
            self._draw(self._moment)

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self._numbers, self._trace = numbers, None
        if self.isVisible() and self._moment is not None:
            self._draw(self._moment)

    def _draw(self, moment: Moment) -> None:
        trace = moment.trace
        if trace is not self._trace:
            self._trace, self._told = trace, []
        if trace is None:
            text = self.tr("There is nothing to tell yet.")
        else:
            told = self._told
            told += [self._sentence(trace, click) for click in range(len(told) + 1, moment.position + 1)]
            head = self.tr("Iteration {iteration}").format(iteration=f"{trace.iteration:,}")
            text = "\n".join([head, *told[: moment.position]])
        if text != self.toPlainText():
            self.setPlainText(text)
            self.moveCursor(QTextCursor.MoveOperation.End)
            self.moveCursor(QTextCursor.MoveOperation.StartOfBlock)
            self.ensureCursorVisible()

    def _sentence(self, trace: Trace, click: int) -> str:
        index = told_index(trace, click)
        said = instance(trace, index) or meaning(trace, index)
        title = worded(click_title(trace, click))
        return f"{click}. {title}. {worded(said, self._numbers)}"

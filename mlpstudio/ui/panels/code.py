"""The code panel: an iteration as lines of numpy, the lines of this click marked; a click leads to a step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QLabel, QStackedLayout, QVBoxLayout, QWidget

from mlpstudio.core.narration import click_title
from mlpstudio.session.moment import Moment
from mlpstudio.session.pointing import Pointed
from mlpstudio.ui.source import SourceView
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.words import worded


class CodePanel(QWidget):
    """The numpy lines of an iteration."""

    pointed = Signal(object)
    """With the :class:`Hit` of the variable under the mouse, or None."""

    step_chosen = Signal(object)
    """With the click (from 1) whose line was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("code-panel")
        self.setAccessibleName(self.tr("Code"))
        self.setMinimumWidth(240)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._moment: Moment | None = None
        self._waiting = False
        self.source = SourceView()
        self.source.step_chosen.connect(self._choose)
        self.source.pointed.connect(self.pointed)
        self._empty = QLabel(self.tr("The iteration as lines of numpy. They appear with the first sample."))
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        set_look(self._empty, role="muted")
        self._pages = QStackedLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addLayout(self._pages)
        # After that: pages of a layout that has no place yet would show as windows of their own.
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.source)

    def show_moment(self, moment: Moment) -> None:
        """Show the iteration of a moment and mark the lines of its click; does nothing while hidden."""
        self._moment = moment
        self._waiting = not self.isVisible()
        if not self._waiting:
            self._draw(moment)

    def show_pointed(self, pointed: Pointed) -> None:
        """Mark the variable that is pointed at, wherever it stands."""
        self.source.mark(None if pointed.hit is None else pointed.hit.symbol)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.source.set_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was not drawn while hidden."""
        super().showEvent(event)
        if self._waiting and self._moment is not None:
            self._waiting = False
            self._draw(self._moment)

    def _draw(self, moment: Moment) -> None:
        trace = moment.trace
        self._pages.setCurrentIndex(0 if trace is None else 1)
        if trace is None:
            return
        self.source.show_trace(trace)
        title = "" if not moment.steps else worded(click_title(trace, moment.position))
        self.source.show_steps(moment.steps, None if moment.phase is None else moment.phase.value, title)

    def _choose(self, step: int) -> None:
        if self._moment is not None and self._moment.trace is not None:
            self.step_chosen.emit(self._moment.trace.program[step].click)

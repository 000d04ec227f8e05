"""The code panel: an iteration as lines of code, those of this click marked; a click leads to a step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QLabel, QStackedLayout, QVBoxLayout, QWidget

from mlpstudio.core.code_languages import LANGUAGES
from mlpstudio.core.narration import click_title
from mlpstudio.core.program import Program
from mlpstudio.core.trace import Trace
from mlpstudio.core.training import Training
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.session.moment import Moment
from mlpstudio.session.pointing import Pointed
from mlpstudio.ui.code_controls import CodeControls
from mlpstudio.ui.code_script import ScriptGiver
from mlpstudio.ui.live_source import LiveSource
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.words import worded


class CodePanel(QWidget):
    """The lines of an iteration: numpy, plain Python or PyTorch."""

    pointed = Signal(object)
    """With the :class:`Hit` of the variable under the mouse, or None."""

    step_chosen = Signal(object)
    """With the click (from 1) whose line or variable was chosen."""

    language_chosen = Signal(object)
    """With the name of the language that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("code-panel")
        self.setAccessibleName(self.tr("Code"))
        self.setMinimumWidth(306)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._moment: Moment | None = None
        self._waiting = False
        self._shown: tuple[str, Program, Training] | None = None
        self.giver = ScriptGiver(self)
        self.head = CodeControls(self.giver)
        self.head.languages.chosen.connect(self._language_chosen)
        self.source = LiveSource()
        self.source.offered = (self.giver.copying, self.giver.saving)
        self.source.step_chosen.connect(self._choose)
        self.source.pointed.connect(self.pointed)
        self._empty = QLabel(self.tr("The iteration as lines of code. They appear with the first sample."))
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        set_look(self._empty, role="muted")
        self._lay_out()

    def _lay_out(self) -> None:
        self._pages = QStackedLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self.head)
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

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self.source.set_number_format(numbers)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.head.set_theme(theme)
        self.source.set_theme(theme)

    def set_language(self, name: str) -> None:
        """Write the iteration in another language: one of :data:`LANGUAGES`."""
        self.head.languages.choose(name)
        if self._moment is not None:
            self.show_moment(self._moment)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was not drawn while hidden."""
        super().showEvent(event)
        if self._waiting and self._moment is not None:
            self._waiting = False
            self._draw(self._moment)

    def _draw(self, moment: Moment) -> None:
        trace = moment.trace
        if self.head.isHidden() != (trace is None):
            self.head.setVisible(trace is not None)
        self._pages.setCurrentIndex(0 if trace is None else 1)
        self.giver.follow(trace, moment.project.title, self.head.languages.current)
        if trace is None:
            return
        self._write(trace)
        self.source.show_values(trace, moment.position)
        title = "" if not moment.steps else worded(click_title(trace, moment.position))
        self.source.show_steps(moment.steps, None if moment.phase is None else moment.phase.value, title)

    def _write(self, trace: Trace) -> None:
        """Write the lines; those of another iteration of the same program stay as they are."""
        name, shown = self.head.languages.current, self._shown
        if shown is not None and (shown[0], shown[2]) == (name, trace.training) and shown[1] is trace.program:
            return
        self._shown = name, trace.program, trace.training
        language = LANGUAGES[name]
        self.source.show_lines(language.source(trace))
        self.source.setAccessibleName(self.tr("The iteration in {language}").format(language=language.name))

    def _language_chosen(self, name: str) -> None:
        self.set_language(name)
        self.language_chosen.emit(name)

    def _choose(self, step: int) -> None:
        if self._moment is not None and self._moment.trace is not None:
            self.step_chosen.emit(self._moment.trace.program[step].click)

"""The training panel: every setting of the training, with its formula and what it means."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from mlpstudio.core.messages import Message
from mlpstudio.project.project import Project
from mlpstudio.project.structure import Edit
from mlpstudio.session.moment import Moment
from mlpstudio.ui.editing import LOCKED, Editing
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.training.part import Part, Source
from mlpstudio.ui.training.parts import (
    BatchPart,
    DropoutPart,
    LossPart,
    OptimizerPart,
    PenaltyPart,
    PrecisionPart,
    RatePart,
    SeedPart,
)
from mlpstudio.ui.words import worded


class TrainingPanel(QScrollArea):
    """The settings. An edit midway lets the run go on with it, as a branch.

    Parameters
    ----------
    editing
        The way to the document.
    """

    def __init__(self, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("training-panel")
        self.setAccessibleName(self.tr("Training"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(240)
        self.verticalScrollBar().rangeChanged.connect(self._fits)
        self._fits(0, 0)
        self._editing = editing
        self._moment: Moment | None = None
        self._stale = False
        self._asking: tuple[Part, Source] | None = None
        self.loss, self.optimizer, self.rate = LossPart(), OptimizerPart(), RatePart()
        self.batch, self.penalty, self.dropout = BatchPart(), PenaltyPart(), DropoutPart()
        self.seed, self.precision = SeedPart(), PrecisionPart()
        self.parts: tuple[Part, ...] = (
            self.loss, self.optimizer, self.rate, self.batch, self.penalty, self.dropout,
            self.seed, self.precision,
        )  # fmt: skip
        self._shown: tuple[object, ...] = ()
        self._lock = QLabel(worded(LOCKED))
        self._lay_out()
        editing.refused.connect(self._refused)
        editing.lock_changed.connect(self.set_locked)
        self.set_locked(editing.locked)

    def _lay_out(self) -> None:
        set_look(self._lock, role="warning")
        self._lock.setWordWrap(True)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._lock)
        for index, part in enumerate(self.parts):
            if index:
                line = QFrame()
                line.setFrameShape(QFrame.Shape.HLine)
                column.addWidget(line)
            column.addWidget(part)
            part.asked.connect(self._asked)
        column.addStretch(1)
        self.setWidget(content)

    def _fits(self, low: int, high: int) -> None:
        """Be a stop of the keyboard only where there is something to scroll."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if high > low else Qt.FocusPolicy.NoFocus)

    # What the window says

    def show_moment(self, moment: Moment) -> None:
        """Show the settings of a moment; while the panel is hidden, only note it."""
        self._moment = moment
        self._stale = True
        if self.isVisible():
            self._update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for part in self.parts:
            part.set_theme(theme)

    def set_locked(self, locked: bool) -> None:
        """Let nothing be edited, or let it again."""
        self._lock.setVisible(locked)
        for part in self.parts:
            part.set_locked(locked)

    def showEvent(self, event: QShowEvent) -> None:
        """Take in what happened while the panel was hidden."""
        super().showEvent(event)
        if self._stale:
            self._update()

    def _update(self) -> None:
        """Show what changed: most moments change at most the learning rate of a schedule."""
        moment = self._moment
        if moment is None:
            return
        self._stale = False
        project = moment.project
        shown = (project.training, project.network, project.data)
        if len(self._shown) != len(shown) or any(
            old is not new for old, new in zip(self._shown, shown, strict=True)
        ):
            self._shown = shown
            for part in self.parts:
                part.show_moment(moment)
                part.settle()
                part.set_locked(self._editing.locked)  # fields may be new
        else:
            self.rate.show_epoch(moment)

    # What is asked for

    def _asked(self, change: Callable[[Project], Edit], source: Source, begins: bool) -> None:
        part = self.sender()
        assert isinstance(part, Part)
        self._asking = (part, source)
        (self._editing.do if begins else self._editing.arrange)(change)
        self._asking = None

    def _refused(self, reason: Message) -> None:
        """Say in place why not, where it was asked for here."""
        if self._asking is not None:
            part, source = self._asking
            part.refuse(worded(reason), source)

"""The runs panel: kept runs, each with what differs from the present settings, and what to do with them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mlpstudio.project.differences import Setup, differences
from mlpstudio.project.kept import KeptRun
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.session.moment import Moment
from mlpstudio.ui.icons import icon
from mlpstudio.ui.runs.row import RunRow
from mlpstudio.ui.runs.words import differing
from mlpstudio.ui.side_by_side import SideBySide
from mlpstudio.ui.theme import Theme, set_look


class RunsPanel(QWidget):
    """The list. What is asked for it only tells: commands and edits are made elsewhere."""

    keep_asked = Signal()
    compare_asked = Signal()
    sweep_asked = Signal()
    former_asked = Signal()
    """The run that a change ended shall be kept."""
    former_refused = Signal()
    """It shall not be offered any longer."""
    named = Signal(object, object)
    shown_changed = Signal(object, object)
    back_asked = Signal(object)
    deleted = Signal(object)
    """As of :class:`~mlpstudio.ui.runs.row.RunRow`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("runs-panel")
        self.setAccessibleName(self.tr("Runs"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._moment: Moment | None = None
        self._theme: Theme | None = None
        self._numbers = NumberFormat(mode="automatic")
        self._locked = self._stale = False
        self._shown: tuple[object, ...] = ()
        self.rows: list[RunRow] = []
        self.keep = QPushButton(self.tr("Keep"))
        self.keep.setAccessibleName(self.tr("Keep this run"))
        self.compare, self.sweep = QPushButton(self.tr("Compare…")), QPushButton(self.tr("Sweep…"))
        self.offer, self._offer_words = QFrame(), QLabel()
        self.take, self.refuse = QPushButton(self.tr("Keep it")), QToolButton()
        self._empty = QLabel(
            self.tr(
                "Keep a run, change a setting, run again: both curves then lie over each other in the loss "
                "panel. Kept runs are saved with the project."
            )
        )
        self._list, self._area = QVBoxLayout(), QScrollArea()
        self._lay_out()
        for button, asked in (
            (self.keep, self.keep_asked), (self.compare, self.compare_asked), (self.sweep, self.sweep_asked),
            (self.take, self.former_asked), (self.refuse, self.former_refused),
        ):  # fmt: skip
            button.clicked.connect(asked)

    def _lay_out(self) -> None:
        head, offer, content, whole = SideBySide(), QHBoxLayout(self.offer), QWidget(), QVBoxLayout(self)
        head.setContentsMargins(14, 6, 12, 6)
        for button, tip in (
            (self.keep, self.tr("Keep settings and curve of this run, to compare others with it")),
            (self.compare, self.tr("Step through two runs side by side")),
            (self.sweep, self.tr("Train with several values of a setting in the background")),
        ):
            button.setToolTip(tip)
            button.setAutoDefault(False)
            head.addWidget(button)
        offer.setContentsMargins(16, 4, 8, 4)
        offer.setSpacing(8)
        set_look(self.offer, card=True)
        for words in (self._offer_words, self._empty):
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
        self.refuse.setAccessibleName(self.tr("Do not keep it"))
        self.refuse.setToolTip(self.tr("Do not keep it"))
        self.refuse.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.take.setAutoDefault(False)
        offer.addWidget(self._offer_words, 1)
        offer.addWidget(self.take)
        offer.addWidget(self.refuse)
        self.offer.hide()
        set_look(self._empty, role="muted")
        self._empty.setContentsMargins(16, 4, 16, 8)
        self._list.setContentsMargins(0, 0, 0, 8)
        self._list.setSpacing(0)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._empty)
        column.addLayout(self._list)
        column.addStretch(1)
        self._area.setWidget(content)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        around = QHBoxLayout()
        around.setContentsMargins(12, 0, 12, 4)
        around.addWidget(self.offer)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(around)
        whole.addWidget(self._area, 1)

    # What the window says

    def show_moment(self, moment: Moment) -> None:
        """Show the kept runs of a moment; while the panel is hidden, only note it."""
        self._moment = moment
        self._stale = True
        if self.isVisible():
            self._update()

    def show_offer(self, words: str) -> None:
        """Offer the run that a change ended; with no words, nothing."""
        self._offer_words.setText(words)
        self.offer.setVisible(bool(words))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.refuse.setIcon(icon("close", theme.muted))
        for row in self.rows:
            row.set_theme(theme)

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self._numbers, self._shown = numbers, ()
        if self.isVisible():
            self._update()

    def set_locked(self, locked: bool) -> None:
        """Let nothing be edited, or let it again."""
        self._locked = locked
        for row in self.rows:
            row.set_locked(locked)

    def showEvent(self, event: QShowEvent) -> None:
        """Take in what happened while the panel was hidden."""
        super().showEvent(event)
        if self._stale:
            self._update()

    def _update(self) -> None:
        """Show what changed: most moments change nothing here."""
        moment = self._moment
        if moment is None:
            return
        self._stale = False
        project = moment.project
        able = moment.losses is not None and moment.reached.losses > moment.losses.first
        self.keep.setEnabled(able)
        shown = (project.runs, project.network, project.training, id(project.data), id(project.parameters))
        if shown == self._shown:
            return
        self._shown = shown
        self._show_runs(project.runs)
        here = Setup.of(project)
        for row in self.rows:
            found = differences(Setup.of_run(row.run), here)
            row.show_words(differing(found), self._numbers)

    def _show_runs(self, runs: tuple[KeptRun, ...]) -> None:
        """Have a row for each run; rows that are there already only take another run of the same mark."""
        self._empty.setVisible(not runs)
        if [row.run.mark for row in self.rows] != [run.mark for run in runs]:
            for row in self.rows:
                self._list.removeWidget(row)
                row.hide()
                row.deleteLater()
            self.rows = [self._row(run) for run in runs]
        for row, run in zip(self.rows, runs, strict=True):
            row.show_run(run)

    def _row(self, run: KeptRun) -> RunRow:
        row = RunRow(run)
        row.named.connect(self.named)
        row.shown_changed.connect(self.shown_changed)
        row.back_asked.connect(self.back_asked)
        row.deleted.connect(self.deleted)
        row.set_locked(self._locked)
        if self._theme is not None:
            row.set_theme(self._theme)
        self._list.addWidget(row)
        return row

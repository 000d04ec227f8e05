"""The window of a sweep: what is asked for, how far it is, small multiples, and a table."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSize, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.core.metrics import tells_classes
from mlpstudio.core.sweep import Outcome, Summary
from mlpstudio.project.files import FileProblem, write_bytes
from mlpstudio.project.kept import KeptRun
from mlpstudio.project.project import Project
from mlpstudio.project.sweeping import Plan, kept_outcome
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.session.sweeping import Sweeper
from mlpstudio.ui.enter_dialog import EnterDialog
from mlpstudio.ui.room import within_screen
from mlpstudio.ui.runs.multiples import Multiples
from mlpstudio.ui.runs.sweep_form import SweepForm
from mlpstudio.ui.runs.sweep_table import SORT, SweepTable, SweepView
from mlpstudio.ui.segments import Segments
from mlpstudio.ui.shortened import ShortenedLabel
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.words import complaint, titled, worded

_SIZE, _LEAST = QSize(1080, 760), QSize(920, 560)
_ROW = 26
_TELLING = 3.0  # seconds; what takes less needs no word about how long it takes


class SweepWindow(EnterDialog):
    """Stays open beside the work. Closing it stops nothing: it goes on, and shows it when it is opened again.

    Parameters
    ----------
    window
        What it belongs to.
    theme
        The colours.
    """

    taken = Signal(object)
    """With the :class:`KeptRun` whose settings shall be taken."""
    kept = Signal(object)
    """With the :class:`KeptRun` that shall be kept."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self.setObjectName("sweep")
        self.setWindowTitle(self.tr("Sweep a setting"))
        self.sweeper = Sweeper(self)
        self._plan: Plan | None = None
        self._classes = False
        self._begun, self._left = 0.0, ""
        self.form, self.multiples, self.model = SweepForm(), Multiples(), SweepTable()
        self.sorted, self.table = QSortFilterProxyModel(self), SweepView()
        self.progress, self.cancel, self.state = QProgressBar(), QPushButton(self.tr("Cancel")), QLabel()
        self.scale = Segments(
            (("log", self.tr("log"), self.tr("Logarithmic scale")),
             ("linear", self.tr("linear"), self.tr("Linear scale")))
        )  # fmt: skip
        self.take, self.keep = (
            QPushButton(self.tr("Take these settings")),
            QPushButton(self.tr("Keep as a run")),
        )
        self.copy, self.save = QPushButton(self.tr("Copy table")), QPushButton(self.tr("Save as CSV…"))
        self.close_button = QPushButton(self.tr("Close"))
        self._pages, self._said = QStackedWidget(), ShortenedLabel()
        self._said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._prepare()
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._show_state()
        self.setMinimumSize(_LEAST)
        self.resize(within_screen(_SIZE, window))

    def _prepare(self) -> None:
        self.sorted.setSourceModel(self.model)
        self.sorted.setSortRole(SORT)
        table = self.table
        table.setModel(self.sorted)
        table.setObjectName("sweep-table")
        table.setAccessibleName(self.tr("What came out for each value"))
        table.setSortingEnabled(True)
        table.horizontalHeader().setSortIndicatorShown(False)  # the header draws it beside the title
        table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW)
        self.take.setToolTip(
            self.tr("Begin a run with this value, with the seed in the middle. Undo returns.")
        )
        self.keep.setToolTip(self.tr("Keep the seed in the middle among the runs, with its curve"))
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("How far the sweep is"))
        for button in (self.take, self.keep, self.copy, self.save, self.cancel, self.close_button):
            button.setAutoDefault(False)
        for label, role in ((self.state, "muted"), (self._said, "caption")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            set_look(label, role=role)

    def _lay_out(self) -> None:
        side, area, content = QScrollArea(), QScrollArea(), QWidget()
        side.setWidget(self.form)
        side.setWidgetResizable(True)
        side.setFixedWidth(self.form.width() + 14)
        side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        plots = QVBoxLayout(content)
        plots.setContentsMargins(16, 4, 12, 8)
        plots.addWidget(self.multiples)
        plots.addStretch(1)
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for scrolled in (side, area):
            scrolled.setFrameShape(QFrame.Shape.NoFrame)
        head, results, found = QHBoxLayout(), QWidget(), QVBoxLayout()
        head.setContentsMargins(16, 12, 16, 4)
        head.setSpacing(12)
        head.addWidget(self.state)
        head.addWidget(self.progress, 1)
        head.addStretch(0)
        head.addWidget(self.cancel)
        head.addWidget(self.scale)
        inner = QVBoxLayout(results)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addLayout(head)
        inner.addWidget(area, 3)
        inner.addWidget(_line(QFrame.Shape.HLine))
        inner.addWidget(self.table, 2)
        empty = QLabel(
            self.tr("Each value gets a plot of its loss here, all on the same axes, and a line in a table.")
        )
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setWordWrap(True)
        set_look(empty, role="muted")
        self._pages.addWidget(empty)
        self._pages.addWidget(results)
        foot, middle, whole = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        foot.setContentsMargins(16, 12, 16, 12)
        foot.setSpacing(8)
        for button in (self.take, self.keep, self.copy, self.save):
            foot.addWidget(button)
        foot.addWidget(self._said, 1)
        foot.addWidget(self.close_button)
        found.addWidget(self._pages)
        middle.setSpacing(0)
        middle.addWidget(side)
        middle.addWidget(_line(QFrame.Shape.VLine))
        middle.addLayout(found, 1)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(middle, 1)
        whole.addWidget(_line(QFrame.Shape.HLine))
        whole.addLayout(foot)

    def _connect(self) -> None:
        self.form.asked.connect(self.begin)
        self.sweeper.came_out.connect(self._came_out)
        self.sweeper.advanced.connect(self._advanced)
        self.sweeper.ended.connect(self._ended)
        self.cancel.clicked.connect(self.sweeper.cancel)
        self.scale.chosen.connect(self._scale_chosen)
        self.multiples.chosen.connect(self._tile_chosen)
        self.table.selectionModel().currentRowChanged.connect(self._row_chosen)
        self.take.clicked.connect(self._take)
        self.table.doubleClicked.connect(self._take)
        self.keep.clicked.connect(self._keep)
        self.copy.clicked.connect(self.copy_table)
        self.save.clicked.connect(self._save)
        self.close_button.clicked.connect(self.close)

    # What is shown

    def show_project(self, project: Project, epochs: int) -> None:
        """Offer the settings of what is open; results stay until another sweep begins."""
        self.form.show_project(project, epochs)

    def forget(self) -> None:
        """Let go of the results: another document is open."""
        self.sweeper.cancel()
        self._plan = None
        self._pages.setCurrentIndex(0)
        self._show_state()

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self.multiples.set_number_format(numbers)
        self.model.set_number_format(numbers)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.multiples.set_theme(theme)

    def begin(self, plan: Plan) -> None:
        """Begin a sweep; where that is not possible, say why."""
        try:
            trials = plan.trials()
        except InvalidInput as refused:
            self.form.refuse(worded(refused.message))
            return
        self._plan = plan
        data = plan.project.data
        self._classes = tells_classes(plan.project.network, data.targets)
        self.sweeper.start(trials)
        self._begun, self._left = time.monotonic(), ""
        self.progress.setRange(0, 1000)
        self.progress.setValue(0)
        self._said.clear()
        self._pages.setCurrentIndex(1)
        self.table.clearSelection()
        self._show_results()
        self._show_state()

    def _came_out(self, outcome: Outcome) -> None:
        self._show_results()
        self._advanced(float(len(self.sweeper.outcomes)))
        self._show_state()

    def _advanced(self, done: float) -> None:
        count = max(len(self.sweeper.trials), 1)
        self.progress.setValue(round(1000 * done / count))
        passed = time.monotonic() - self._begun
        if self.sweeper.running and passed > _TELLING and done > 0:
            left = passed * (count - done) / done
            told = self.tr("about {time} left").format(time=_duration(left))
            self._left = told if left > _TELLING else ""
            self._show_state()

    def _ended(self, whole: bool) -> None:
        best = self._best()
        if whole and best is not None and self._row() is None:
            self.table.selectRow(self.sorted.mapFromSource(self.model.index(best, 0)).row())
            if not self._said.text():
                self._said.setText(self.tr("Chosen: the lowest {loss}").format(loss=self._judged_by()))
        self._show_state()

    def _judged_by(self) -> str:
        tested = self._plan is not None and self._plan.project.data.split.test > 0
        return self.tr("test loss") if tested else self.tr("loss")

    def _best(self) -> int | None:
        """Return the value with the lowest loss, of the test samples where some are held out."""
        tested = self._plan is not None and self._plan.project.data.split.test > 0
        losses = [found.test_loss if tested else found.median for found in self._summaries()]
        known = [(loss, row) for row, loss in enumerate(losses) if loss is not None]
        return min(known)[1] if known else None

    def _summaries(self) -> list[Summary]:
        plan, outcomes = self._plan, self.sweeper.outcomes
        count = 0 if plan is None else len(plan.values)
        return [Summary(tuple(one for one in outcomes if one.trial.value == row)) for row in range(count)]

    def _show_results(self) -> None:
        plan = self._plan
        if plan is None:
            return
        what = worded(Message(plan.variable.title))
        names, found = [titled(plan.variable.told(value)) for value in plan.values], self._summaries()
        self.multiples.show_summaries([f"{what} {name}" for name in names], found, plan.epochs)
        self.model.show_summaries(
            what, names, found, tested=plan.project.data.split.test > 0, classes=self._classes
        )

    def _show_state(self) -> None:
        running, count = self.sweeper.running, len(self.sweeper.trials)
        done = len(self.sweeper.outcomes)
        if running:
            text = self.tr("{done} of {count} trainings")
            text += f" · {self._left}" if self._left else ""
        elif done == count:
            text = self.tr("{count} trainings · strong: the seed in the middle")
        else:
            text = self.tr("cancelled after {done} of {count} trainings")
        self.state.setText(text.format(done=f"{done:,}", count=f"{count:,}"))
        self.progress.setVisible(running)
        self.cancel.setVisible(running)
        typical = self._typical()
        chosen = typical is not None and typical.iterations > 0
        for button, able in (
            (self.take, chosen), (self.keep, chosen), (self.copy, done > 0), (self.save, done > 0),
        ):  # fmt: skip
            button.setEnabled(able and self._plan is not None)

    def _scale_chosen(self, scale: str) -> None:
        self.multiples.set_log(scale == "log")

    # A value that is chosen

    def _tile_chosen(self, number: int) -> None:
        self.table.selectRow(self.sorted.mapFromSource(self.model.index(number, 0)).row())
        self.table.setFocus()

    def _row_chosen(self, current: QModelIndex, before: QModelIndex) -> None:
        self.multiples.select(self._row())
        self._show_state()

    def _row(self) -> int | None:
        current = self.table.selectionModel().currentIndex()
        return self.sorted.mapToSource(current).row() if current.isValid() else None

    def _typical(self) -> Outcome | None:
        """Return the outcome in the middle of the value that is chosen."""
        row, summaries = self._row(), self._summaries()
        return None if row is None or row >= len(summaries) else summaries[row].typical

    def _chosen(self) -> KeptRun | None:
        """Return the same as a run."""
        typical, plan = self._typical(), self._plan
        if typical is None or plan is None:
            return None
        value = titled(plan.variable.told(plan.values[typical.trial.value]))
        name = f"{worded(Message(plan.variable.title))} {value}"
        return kept_outcome(typical, name[:1].upper() + name[1:])

    def _take(self) -> None:
        run = self._chosen()
        if run is not None:
            self.taken.emit(run)
            self._said.setText(self.tr("Taken: {name}").format(name=run.name))

    def _keep(self) -> None:
        run = self._chosen()
        if run is not None:
            self.kept.emit(run)
            self._said.setText(self.tr("Kept: {name}").format(name=run.name))

    # The table for others

    def copy_table(self) -> None:
        """Put the table on the clipboard, with every digit, as spreadsheets take it."""
        QGuiApplication.clipboard().setText(self.model.text("\t"))
        self._said.setText(self.tr("The table is on the clipboard."))

    def _save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the table"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Tables (*.csv)"), self.tr("All files (*)")])
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(self.tr("sweep.csv"))
        dialog.fileSelected.connect(self.save_table)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_table(self, name: str) -> None:
        """Write the table as CSV, with every digit; where that fails, say why."""
        try:
            write_bytes(name, [self.model.text(",").encode()])
        except FileProblem as problem:
            self._said.setText(complaint(problem))
        else:
            self._said.setText(self.tr("Saved as {name}.").format(name=Path(name).name))


def _duration(seconds: float) -> str:
    """Return a time in round figures: ``40 s``, ``3 min``, ``2 h``."""
    if seconds < 55:
        return f"{max(round(seconds / 5) * 5, 5)} s"
    return f"{round(seconds / 60)} min" if seconds < 90 * 60 else f"{round(seconds / 3600)} h"


def _line(shape: QFrame.Shape) -> QFrame:
    line = QFrame()
    line.setFrameShape(shape)
    return line

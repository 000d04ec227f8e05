"""The samples as a table: inputs, targets, predictions, a row a sample; and an empty row for one more."""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QWidget

from mlpstudio.core.data import Dataset
from mlpstudio.core.metrics import tells_classes
from mlpstudio.core.parameters import Array
from mlpstudio.project.cells import table
from mlpstudio.project.preparing import in_full
from mlpstudio.project.project import Project
from mlpstudio.render.fonts import number_font
from mlpstudio.render.matrix import longest
from mlpstudio.render.numbers import NumberFormat, Writer, full
from mlpstudio.render.palette import mixed
from mlpstudio.session.moment import Moment
from mlpstudio.ui.column_widths import heading
from mlpstudio.ui.data_answers import BRIEF, Answers
from mlpstudio.ui.names import class_names, input_names, target_names
from mlpstudio.ui.theme import TEXT_SIZE, Theme

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_AROUND, _BRIEF_AROUND = 16, 12  # the digits of a cell
_ANSWER = 9  # characters: predictions change all the time, and columns shall not
ENTERED, SCALED, WORDS, FULL = "entered", "scaled", "words", "full"
"""How numbers are shown: as they were entered, as the network sees them, one-hot targets as a class, targets
multiplied by what they are counted in."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_Role = Qt.ItemDataRole


class DataModel(QAbstractTableModel):
    """What the table of data shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Dataset | None = None
        self.values: Array = np.zeros((0, 0))
        """All samples, samples x (inputs + targets)."""
        self.inputs = 0
        """How many of the columns are inputs."""
        self.computed: dict[int, str] = {}
        """Names of what each computed input is computed from, by its column."""
        self._names: tuple[str, ...] = ()
        self._format = NumberFormat()
        self._writers: dict[int, Writer] = {}
        self._widths: dict[int, int] = {}
        self._font = number_font(TEXT_SIZE - 1)
        self._ground: QColor | None = None
        self._muted: QColor | None = None
        self._wrong: QColor | None = None
        self.answers = Answers()
        self._test: frozenset[int] = frozenset()
        self._headings = 0
        self.shown_row: int | None = None
        """The row of the sample that is on the canvas."""
        self.display = ENTERED
        self._classes: tuple[str, ...] = ()
        self._scaled: Array = self.values
        self._full: Array = self.values
        self._full_names: tuple[str, ...] = ()
        self._marked: QColor | None = None
        self.brief = False
        """Whether answers are written with few digits, so that more columns fit; tips have every digit."""

    @property
    def displays(self) -> tuple[str, ...]:
        """How the numbers can be shown."""
        scaled = self._shown is not None and self._shown.scaling != "none" and len(self.values) > 0
        units = self._shown is not None and bool(self._shown.units) and len(self.values) > 0
        offered = (SCALED, scaled), (WORDS, bool(self._classes)), (FULL, units)
        return (ENTERED, *(name for name, there in offered if there))

    @property
    def usual(self) -> str:
        """What the way to show numbers is called in which they are edited."""
        if FULL in self.displays:
            return self.tr("As entered, targets divided")
        return self.tr("Shown as entered")

    def show_as(self, display: str) -> None:
        """Show the numbers in another way; they stay what they are."""
        self.display = display if display in self.displays else ENTERED
        self.answers.in_full = self.display == FULL
        self._writers.clear()
        self._widths.clear()
        self._all_changed()
        if self._names:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    @property
    def hidden(self) -> range:
        """The columns that a class stands for, but for the one in which it stands."""
        return range(self.inputs + 1, self.columns) if self.display == WORDS else range(0)

    def is_shown_otherwise(self, columns: slice) -> bool:
        """Tell whether some columns show something else than what was entered: that cannot be edited."""
        if self.display == SCALED:
            return bool(columns.start < self.inputs)
        return bool(self.display in (WORDS, FULL) and columns.stop > self.inputs)

    @property
    def seen(self) -> Array:
        """The numbers that are seen."""
        return {SCALED: self._scaled, FULL: self._full}.get(self.display, self.values)

    def mark(self, row: int | None) -> None:
        """Mark the row of the sample that is on the canvas."""
        before, self.shown_row = self.shown_row, row
        if before == row:
            return
        for changed in (before, row):
            if changed is not None and changed < len(self.values) and self._names:
                self.headerDataChanged.emit(Qt.Orientation.Vertical, changed, changed)
                self.dataChanged.emit(self.index(changed, 0), self.index(changed, self.columnCount() - 1))

    @property
    def columns(self) -> int:
        """How many columns can be edited: inputs and targets. Those of the answers follow them."""
        return len(self._names)

    @property
    def answers_outputs(self) -> bool:
        """Whether the first columns of the answers are the predictions, output by output."""
        kinds = [heading.kind for heading in self.answers.headings]
        outputs = self.columns - self.inputs
        return len(kinds) >= outputs and all(kind == "prediction" for kind in kinds[:outputs])

    def show_moment(self, moment: Moment) -> bool:
        """Show the data of a moment and what is predicted; tell whether the data are others than before."""
        changed = self.answers.show_moment(moment)
        fresh = self.show_project(moment.project)
        if changed and not fresh and self.answers.headings and len(self.values):
            first = self.index(0, self.columns)
            self.dataChanged.emit(first, self.index(len(self.values) - 1, self.columnCount() - 1))
        return fresh

    def show_project(self, project: Project) -> bool:
        """Show the data of a project; tell whether they are others than before."""
        names = (*input_names(project), *target_names(project))
        if project.data is self._shown and names == self._names:
            return False
        values, before = table(project), self.values
        if values.shape[1] != before.shape[1] or len(self.answers.headings) != self._headings:
            self.beginResetModel()
            self._take(project, values, names)
            self.endResetModel()
            return True
        new, old = len(values), len(before)
        if new > old:
            self.beginInsertRows(_NOWHERE, old, new - 1)
            self._take(project, values, names)
            self.endInsertRows()
        elif new < old:
            self.beginRemoveRows(_NOWHERE, new, old - 1)
            self._take(project, values, names)
            self.endRemoveRows()
        else:
            self._take(project, values, names)
        self.dataChanged.emit(self.index(0, 0), self.index(new, self.columnCount() - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, new)
        return True

    def _take(self, project: Project, values: Array, names: tuple[str, ...]) -> None:
        self._shown, self._names, self.values = project.data, names, values
        self.inputs = project.network.inputs
        self.computed = {
            each.input: self.tr(" and ").join(names[source] for source in each.of)
            for each in project.data.computed
        }
        self._headings = len(self.answers.headings)
        held_out = project.data.split.test > 0
        self._test = frozenset(project.data.parts()[1].tolist()) if held_out else frozenset()
        self._writers.clear()
        self._widths.clear()
        one_hot = project.network.outputs > 1 and tells_classes(project.network, project.data.targets)
        self._classes = class_names(project) if one_hot and len(values) else ()
        self._scaled = self._full = values
        if project.data.units and len(values):
            self._full = np.hstack([project.data.inputs, in_full(project.data)])
        self._full_names = (*names[: self.inputs], *target_names(project, counted=False))
        if project.data.scaling != "none" and len(values):
            inputs = project.data.scale(project.data.inputs)
            self._scaled = np.hstack([inputs, project.data.targets])
        if self.display not in self.displays:
            self.display, self.answers.in_full = ENTERED, False

    def set_number_format(self, number_format: NumberFormat) -> None:
        """Write numbers in another way."""
        self._format = number_format
        self._writers.clear()
        self._widths.clear()
        self._all_changed()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._ground = QColor(mixed(theme.line, theme.panel, 0.28))
        self._muted, self._wrong = QColor(theme.muted), QColor(theme.error)
        self._marked = QColor(mixed(theme.accent, theme.panel, 0.13))
        self._all_changed()

    def _all_changed(self) -> None:
        if self._names:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.values), self.columnCount() - 1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the samples, and the empty row."""
        return 0 if parent.isValid() or not self._names else len(self.values) + 1

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return inputs, targets, and what is predicted."""
        return 0 if parent.isValid() or not self._names else len(self._names) + self._headings

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let answers be seen, and neither be chosen nor edited."""
        return super().flags(index) if index.column() < self.columns else Qt.ItemFlag.NoItemFlags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Return names, and numbers of samples."""
        if orientation == Qt.Orientation.Vertical:
            return self._row_header(section, role)
        if role == _Role.TextAlignmentRole:
            return _RIGHT
        if section >= self.columns:
            answer = self.answers.headings[section - self.columns]
            name = answer.full_name if self.display == FULL else answer.name
            return {_Role.DisplayRole: name, _Role.ToolTipRole: answer.tip}.get(_Role(role))
        if role == _Role.DisplayRole:
            return self._heading(section, heading(self._name(section)))
        if role == _Role.AccessibleTextRole:
            return self._heading(section, self._name(section))
        if role == _Role.ToolTipRole:
            if section in self.computed:
                return self.computed_text(section)
            text = self.tr("Input {name}") if section < self.inputs else self.tr("Target {name}")
            return text.format(name=self._names[section])
        return None

    def _name(self, column: int) -> str:
        return (self._full_names if self.display == FULL else self._names)[column]

    def _heading(self, column: int, name: str) -> str:
        if self.display == SCALED and column < self.inputs:
            return self.tr("{name} scaled").format(name=name)
        if self.display == WORDS and column == self.inputs:
            return self.tr("class")
        return name

    def computed_text(self, column: int) -> str:
        """Return what a computed column follows."""
        text = self.tr("{name} is computed from {sources}: edit that instead.")
        return text.format(name=self._names[column], sources=self.computed[column])

    def _row_header(self, row: int, role: int) -> Any:
        last, test = row >= len(self.values), row in self._test
        if role == _Role.UserRole:
            return row == self.shown_row and not last
        if role == _Role.ToolTipRole and row == self.shown_row and not last and not test:
            return self.tr("This sample is on the network. Drag the number to move the row (Alt+↑, Alt+↓).")
        if role == _Role.ToolTipRole and not last and not test:
            return self.tr("Drag the number to move the row (Alt+↑, Alt+↓)")
        if role == _Role.TextAlignmentRole:
            return _RIGHT
        if role == _Role.ToolTipRole and last:
            return self.tr("Type here for one sample more")
        if role == _Role.ToolTipRole and test:
            return self.tr("Held out for testing: training never sees this sample")
        if role == _Role.SizeHintRole and self._test:  # else only some rows are asked how wide they are
            widest = self._row_text(len(self.values), test=True)
            return QSize(QFontMetrics(self._font).horizontalAdvance(widest) + _AROUND, 0)
        if role != _Role.DisplayRole:
            return None
        return "+" if last else self._row_text(row + 1, test=test)

    def _row_text(self, number: int, *, test: bool) -> str:
        return self.tr("test {number}").format(number=number) if test else str(number)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """Return what Qt asks about a cell."""
        row, column = index.row(), index.column()
        if role == _Role.TextAlignmentRole:
            return _RIGHT
        if role == _Role.FontRole:
            return self._font
        if role == _Role.ForegroundRole and column in self.computed:
            return self._muted
        if role == _Role.BackgroundRole:
            return self._background(row, column)
        if row >= len(self.values):
            return None
        if column >= self.columns:
            return self._answer(row, column - self.columns, role)
        if role not in (_Role.DisplayRole, _Role.ToolTipRole, _Role.AccessibleTextRole):
            return None
        if self.display == WORDS and column == self.inputs:
            return self._classes[int(self.values[row, self.inputs :].argmax())]
        if role == _Role.DisplayRole:
            return self._writer(column).text(float(self.seen[row, column]))
        return full(self.seen[row, column])

    def _background(self, row: int, column: int) -> QColor | None:
        if row == self.shown_row and row < len(self.values):
            return self._marked
        return self._ground if self.inputs <= column < self.columns else None

    def _answer(self, row: int, column: int, role: int) -> Any:
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return self.answers.text(row, column, self._format, brief=self.brief)
        if role == _Role.ToolTipRole:
            return self.answers.tip(row, column)
        if role == _Role.ForegroundRole:
            return self._wrong if self.answers.wrong(row, column) else self._muted
        return None

    def _writer(self, column: int) -> Writer:
        if column not in self._writers:
            self._writers[column] = self._format.writer(self.seen[:, column])
        return self._writers[column]

    def width(self, column: int) -> int:
        """Return the width in pixels that the widest number of a column needs."""
        if column >= self.columns:
            targets = self.seen[:, self.inputs : self.columns]
            largest = len(f"-{np.abs(targets).max(initial=0.0):.0f}")
            characters = max(BRIEF if self.brief else _ANSWER, min(largest, _ANSWER))
            return QFontMetrics(self._font).horizontalAdvance("0" * characters) + self._around
        if column not in self._widths:
            characters = longest(self._writer(column), self.seen[:, column])
            if self.display == WORDS and column == self.inputs:
                characters = max(map(len, self._classes))
            self._widths[column] = QFontMetrics(self._font).horizontalAdvance("0" * characters)
        return self._widths[column] + self._around

    @property
    def _around(self) -> int:
        return _BRIEF_AROUND if self.brief else _AROUND

    def describe(self, row: int, column: int) -> str:
        """Return what a screen reader calls a cell."""
        return self.tr("{name}, sample {row}").format(name=self._names[column], row=row + 1)

"""The result of a step as fields: numbers that are asked are typed at their places in the matrix."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from mlpstudio.core.inline import in_line
from mlpstudio.core.markup import Row, Text, row
from mlpstudio.core.notation import SCREEN
from mlpstudio.core.number_text import LONGEST
from mlpstudio.core.practice import Entry, Question
from mlpstudio.core.terms import Cell
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.palette import Palette
from mlpstudio.render.strokes import round_bracket
from mlpstudio.render.typeset import AXIS, typeset
from mlpstudio.ui.icons import icon
from mlpstudio.ui.theme import Theme, set_look

_MOST_ROWS, _MOST_COLUMNS = 8, 4  # of a matrix that is shown as one; of a larger one only what is asked
_SIZE, _FOOT, _AROUND, _GAP = 17.0, 6.0, 6, 4
_NAMES = 78  # pixels of the widest name that stands before the brackets


class AnswerField(QLineEdit):
    """Where one number is typed.

    Parameters
    ----------
    cell
        Whose number.
    name
        What a screen reader calls it.
    """

    entered = Signal(object, str)
    """With the cell and what was typed, when Enter is pressed."""
    focused = Signal(object)
    """With the cell, when it gets the keyboard."""

    def __init__(self, cell: Cell, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cell = cell
        self._mark: QIcon | None = None
        self.setAccessibleName(name)
        self.setPlaceholderText("?")
        self.setMaxLength(LONGEST + 1)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        set_look(self, role="number")
        self.textEdited.connect(self._edited)

    def sizeHint(self) -> QSize:
        """Return room for a common number and its mark."""
        return QSize(88, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return room for a few digits."""
        return QSize(58, super().minimumSizeHint().height())

    def show_entry(self, entry: Entry, value: str, theme: Theme | None) -> None:
        """Show what became of what was typed; ``value`` is the right number, for one that is given up."""
        state = "right" if entry.right else "shown" if entry.shown else None
        self.setReadOnly(entry.done)
        if entry.done and self.text() != (value if entry.shown else entry.typed):
            self.setText(value if entry.shown else entry.typed)
        set_look(self, mark=state, invalid=True if entry.wrong and self.text() == entry.typed else None)
        self._mark = None
        if state is not None and theme is not None:
            self._mark = icon("check", theme.accent) if entry.right else icon("eye", theme.muted)
        self.update()

    def _edited(self) -> None:
        set_look(self, invalid=None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter ask for a judgement; it presses no button besides."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(self.cell, self.text())
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark of a number that is done: not by its colour alone."""
        super().paintEvent(event)
        if self._mark is not None:
            painter = QPainter(self)
            self._mark.paint(painter, QRect(7, (self.height() - 16) // 2, 16, 16))
            painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that it is spoken of now."""
        super().focusInEvent(event)
        self.focused.emit(self.cell)


class ResultFields(QWidget):
    """The matrix of a result, with a field for every number that is asked."""

    entered = Signal(object, str)
    focused = Signal(object)
    """As of :class:`AnswerField`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[Cell, AnswerField] = {}
        self._question: Question | None = None
        self._theme: Theme | None = None
        self._palette: Palette | None = None
        self._numbers = NumberFormat()
        self._others: dict[Cell, QLabel] = {}
        self._whole = False
        self._grid = QGridLayout(self)
        self._grid.setSpacing(_GAP)

    def show_question(self, question: Question) -> None:
        """Show a question; fields of the same one stay."""
        before, self._question = self._question, question
        same = before is not None and (before.trace, before.index) == (question.trace, question.index)
        if not same or before is None or before.cells != question.cells:
            self._build(question)
        for entry in question.entries:
            value = self._numbers.text(question.value(entry.cell))
            self.fields[entry.cell].show_entry(entry, value, self._theme)

    def forget(self) -> None:
        """Make new fields for whatever is shown next."""
        self._question = None

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self._numbers = numbers
        if self._question is not None:
            self._write(self._question)
            self.show_question(self._question)

    def color(self, theme: Theme, palette: Palette) -> None:
        """Take colours, with the phase's as the highlight."""
        self._theme, self._palette = theme, palette
        if self._question is not None:
            self.show_question(self._question)
        self.update()

    # Building

    def _build(self, question: Question) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        self.fields, self._others = {}, {}
        rows, columns = question.trace.values[question.index].shape
        self._whole = rows <= _MOST_ROWS and columns <= _MOST_COLUMNS
        if self._whole:
            self._build_matrix(question, rows, columns)
        else:
            self._build_list(question)
        self._write(question)
        order = [self.fields[cell] for cell in question.cells]
        for one, other in pairwise(order):
            self.setTabOrder(one, other)

    def _build_matrix(self, question: Question, rows: int, columns: int) -> None:
        left = round(self._name_width(question) + _FOOT + _AROUND)
        self._grid.setContentsMargins(left, _AROUND, round(_FOOT) + _AROUND, _AROUND)
        for down in range(rows):
            for across in range(columns):
                cell = (down, across)
                if cell in question.cells:
                    self._grid.addWidget(self._field(question, cell), down, across)
                    continue
                label = QLabel()
                set_look(label, role="number")
                label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                label.setContentsMargins(8, 0, 8, 0)
                label.setMinimumWidth(40)
                self._others[cell] = label
                self._grid.addWidget(label, down, across)
        self._grid.setColumnStretch(columns, 1)

    def _build_list(self, question: Question) -> None:
        self._grid.setContentsMargins(0, _AROUND, 0, _AROUND)
        for place, cell in enumerate(question.cells):
            name = QLabel(f"{cell_name(question, cell)} =")
            name.setTextFormat(Qt.TextFormat.PlainText)
            self._grid.addWidget(name, place, 0)
            self._grid.addWidget(self._field(question, cell), place, 1)
        self._grid.setColumnStretch(2, 1)

    def _field(self, question: Question, cell: Cell) -> AnswerField:
        field = AnswerField(cell, cell_name(question, cell), self)
        tight = self._whole and question.trace.values[question.index].shape[1] > 3
        field.setFixedWidth(70 if tight else 88)
        field.entered.connect(self.entered)
        field.focused.connect(self.focused)
        self.fields[cell] = field
        return field

    def _write(self, question: Question) -> None:
        matrix = question.trace.values[question.index]
        writer = self._numbers.writer(matrix)
        for cell, label in self._others.items():
            label.setText(writer.text(float(matrix[cell])))

    # Drawing

    @staticmethod
    def _name_width(question: Question) -> float:
        return typeset(_heading(question), _name_size(question)).width + 8

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the name and the brackets around the numbers."""
        if self._question is None or self._palette is None or not self._whole:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = _name_size(self._question)
        box = typeset(_heading(self._question), size)
        widgets = (*self.fields.values(), *self._others.values())
        cells = QRectF(widgets[0].geometry())
        for widget in widgets[1:]:
            cells = cells.united(QRectF(widget.geometry()))
        height = cells.height() + 6
        top = cells.top() - 3
        box.paint(painter, 0, cells.center().y() + AXIS * size, self._palette)
        for x, right in ((cells.left() - _FOOT - 2, False), (cells.right() + 2, True)):
            round_bracket(height, _FOOT, 1.7, right).paint(painter, x, top, self._palette.ink)
        painter.end()


def cell_name(question: Question, cell: Cell) -> str:
    """Return how a number is written: ``w₁₂⁽¹⁾``."""
    shape = question.trace.values[question.index].shape
    return in_line(SCREEN.cell(question.symbol, cell, (shape[0], shape[1]), question.trace.samples))


def _heading(question: Question) -> Row:
    own = question.symbol in question.trace.program[question.index].expression.symbols()
    return row(SCREEN.symbol(question.symbol), Text("←" if own else "=", "operator"))


def _name_size(question: Question) -> float:
    natural = typeset(_heading(question), _SIZE).width
    return _SIZE if natural <= _NAMES else max(11.0, _SIZE * _NAMES / natural)

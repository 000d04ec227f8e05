"""Widgets that show typeset mathematics and matrices, in which every symbol and cell can be pointed at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias, TypeVar

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mlpstudio.core.markup import Markup
from mlpstudio.render.boxes import Box, Hit
from mlpstudio.render.copies import Copies
from mlpstudio.render.elision import shown
from mlpstudio.render.equation import EquationPicture, MatrixPart, Part, Sizes, lay_out
from mlpstudio.render.matrix import cell_width, longest
from mlpstudio.render.numbers import NumberFormat, full
from mlpstudio.render.palette import Palette
from mlpstudio.render.typeset import typeset

NUMBERS = NumberFormat()
FORMULA, MATRIX = 19.0, 13.0  # font sizes in pixels
_LINE_GAP, _EQUATION_GAP = 10.0, 16.0
_MOST_ROWS, _FEW_ROWS = 12, 6


class Mathematics(QWidget):
    """What is common to both: what is marked, and what the mouse is on."""

    pointed = Signal(object)
    """With a :class:`Hit`, or None when the mouse leaves."""
    chosen = Signal(object)
    """With the :class:`Hit` that was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.palette_of_step: Palette | None = None
        self.marked: frozenset[Hit] = frozenset()
        self.strong: Hit | None = None
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Return that the height follows from the width."""
        return True

    def sizeHint(self) -> QSize:
        """Return a common width with its height."""
        return QSize(360, self.heightForWidth(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:
        """Return the height that the present width needs."""
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    def color(self, palette: Palette) -> None:
        """Take colours, with the phase's colour as the highlight."""
        if palette != self.palette_of_step:
            self.palette_of_step = palette
            self.update()

    def mark(self, marked: frozenset[Hit], strong: Hit | None) -> None:
        """Mark symbols and cells, one of them as the result that the others make."""
        if (marked, strong) != (self.marked, self.strong):
            self.marked, self.strong = marked, strong
            self.update()

    def hit(self, place: QPointF) -> Hit | None:
        """Return what is at a place."""
        raise NotImplementedError

    def of_symbol(self, symbol: str) -> frozenset[Hit]:
        """Return all numbers of a symbol that stand here."""
        return frozenset()

    def tip(self, hit: Hit) -> str:
        """Return what a tip says about it; empty for nothing."""
        raise NotImplementedError

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what the mouse is on."""
        self.pointed.emit(self.hit(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say what was clicked."""
        found = self.hit(event.position())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(found)

    def leaveEvent(self, event: QEvent) -> None:
        """Say that the mouse is on nothing here."""
        self.pointed.emit(None)

    def event(self, event: QEvent) -> bool:
        """Show a tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.hit(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if found is None else self.tip(found), self)
            return True
        return super().event(event)


_PartT = TypeVar("_PartT", bound=Part)
_Lines: TypeAlias = tuple[list[tuple[float, Box]], float]


class FormulaView(Mathematics):
    """Formulas, one below the other."""

    def __init__(self, parent: QWidget | None = None, *, size: float = FORMULA) -> None:
        super().__init__(parent)
        self._size_of_font = size
        self._formulas: tuple[Markup, ...] = ()
        self._placed: dict[float, _Lines] = {}

    def show_formulas(self, formulas: Sequence[Markup]) -> None:
        """Show other formulas."""
        self._formulas = tuple(formulas)
        self._placed.clear()
        self.setAccessibleName("; ".join(formula.plain() for formula in formulas))
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return round(self._lines(width)[1]) + 2

    def _size(self, formula: Markup, width: float) -> float:
        """Return the font size at which a formula fits; a long one is set smaller."""
        size = self._size_of_font
        natural = typeset(formula, size).width
        return size if natural <= width else max(11.0, size * width / natural)

    def _lines(self, width: float) -> _Lines:
        """Return the formulas with their baselines, and the height of all."""
        if width not in self._placed:
            self._placed[width] = self._place(width)
        return self._placed[width]

    def _place(self, width: float) -> _Lines:
        lines, y = [], 2.0
        for formula in self._formulas:
            size = self._size(formula, width - 4)
            box = typeset(formula, size)
            # Formulas of one line take the same room whatever they hold, so that nothing below them moves.
            ascent, descent = (
                max(box.ascent, 1.05 * self._size_of_font),
                max(box.descent, 0.35 * self._size_of_font),
            )
            lines.append((y + ascent, box))
            y += ascent + descent + _LINE_GAP
        return lines, max(y - _LINE_GAP, 0.0)

    def of_symbol(self, symbol: str) -> frozenset[Hit]:
        """Return all numbers of a symbol that stand here."""
        boxes = (box for _, box in self._lines(self.width())[0])
        return frozenset(part.hit for box in boxes for part in box.parts if part.hit.symbol == symbol)

    def hit(self, place: QPointF) -> Hit | None:
        """Return the symbol at a place."""
        for baseline, box in self._lines(self.width())[0]:
            found = box.hit(place.x(), place.y() - baseline)
            if found is not None:
                return found
        return None

    def tip(self, hit: Hit) -> str:
        """Return nothing: the name is there to be read."""
        return ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the formulas."""
        if self.palette_of_step is None:
            return
        painter = QPainter(self)
        symbols = frozenset(Hit(hit.symbol) for hit in self.marked)
        for baseline, box in self._lines(self.width())[0]:
            box.paint(painter, 0, baseline, self.palette_of_step, highlighted=symbols)
        painter.end()


def _written(part: _PartT, numbers: NumberFormat) -> _PartT:
    """Return a part with its writing of numbers, and with the width of cell that this needs."""
    if not isinstance(part, MatrixPart):
        return part
    writer = numbers.writer(part.values)
    if part.bare:
        return replace(part, writer=writer)
    rows, columns = (shown(count, _MOST_ROWS) for count in part.values.shape)
    seen = part.values[np.ix_(*([index for index in axis if index is not None] for axis in (rows, columns)))]
    return replace(part, writer=writer, fixed_cell=cell_width(longest(writer, seen), MATRIX))


def _limit(parts: Sequence[Part], width: float) -> tuple[int, int]:
    """Return the most rows and columns that are shown.

    Rows are few where some are left out anyway, so that all operands are seen; columns are no more than
    could find room.
    """
    rows = [part.values.shape[part.transposed] for part in parts if isinstance(part, MatrixPart)]
    most = _MOST_ROWS if max(rows, default=0) <= _MOST_ROWS else _FEW_ROWS
    return most, min(_MOST_ROWS, max(4, int(width / (3.2 * MATRIX))))


class EquationView(Mathematics):
    """Equations of matrices, one below the other."""

    picked = Signal(object, object)
    """With the :class:`Hit` of a cell that was clicked, and the matrix: old and new have one name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers = NUMBERS
        self._equations: tuple[tuple[Part, ...], ...] = ()
        self._written: list[list[Part]] = []
        self._known: dict[tuple[str, bool], MatrixPart] = {}
        self._sizes: Sizes = {}
        self._copies = Copies()
        # Layouts ask for the heights of several widths before one is chosen.
        self._pictures: dict[float, tuple[EquationPicture, ...]] = {}

    def show_equations(self, equations: Sequence[Sequence[Part]], description: str) -> None:
        """Show other equations.

        Parameters
        ----------
        equations
            The parts of each.
        description
            What a screen reader says.
        """
        self._equations = tuple(tuple(parts) for parts in equations)
        self._written.clear()
        self._pictures.clear()
        self.setAccessibleName(description)
        self.updateGeometry()
        self.update()

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self._numbers = numbers
        self._written.clear()
        self._known.clear()
        self._pictures.clear()
        self.updateGeometry()
        self.update()

    def pictures(self, width: float) -> tuple[EquationPicture, ...]:
        """Return the equations laid out for a width."""
        if width not in self._pictures:
            if not self._written:
                self._write()
            self._pictures[width] = tuple(
                lay_out(
                    parts, width - 2, self._numbers,
                    size=MATRIX, limit=_limit(parts, width), sizes=self._sizes,
                )
                for parts in self._written
            )  # fmt: skip
        return self._pictures[width]

    def _write(self) -> None:
        """Find how numbers are written: once, not for every width, and not again for what stays."""
        before, self._known = self._known, {}
        for parts in self._equations:
            self._written.append([self._part(part, before) for part in parts])
        kept = set(self._known.values())
        self._sizes = {key: picture for key, picture in self._sizes.items() if key[0] in kept}

    def _part(self, part: Part, before: Mapping[tuple[str, bool], MatrixPart]) -> Part:
        if not isinstance(part, MatrixPart) or part.bare:
            return _written(part, self._numbers)
        key = (part.symbol, part.transposed)
        known = self._known.get(key) or before.get(key)
        if known is None or known.values is not part.values or known.caption != part.caption:
            known = _written(part, self._numbers)
        self._known[key] = known
        return known

    def heightForWidth(self, width: int) -> int:
        """Return the height of all equations."""
        pictures = self.pictures(width)
        return round(sum(picture.height for picture in pictures) + _EQUATION_GAP * (len(pictures) - 1)) + 4

    def _placed(self) -> list[tuple[float, EquationPicture]]:
        placed, y = [], 2.0
        for picture in self.pictures(self.width()):
            placed.append((y, picture))
            y += picture.height + _EQUATION_GAP
        return placed

    def hit(self, place: QPointF) -> Hit | None:
        """Return the symbol or cell at a place."""
        for top, picture in self._placed():
            found = picture.hit(place.x() - 1, place.y() - top)
            if found is not None:
                return found
        return None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say which cell of which matrix was clicked."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        for top, picture in self._placed():
            x, y = event.position().x() - 1, event.position().y() - top
            found = picture.hit(x, y)
            for placed in picture.matrices:
                if found is not None and found.cell is not None and placed.rect.contains(x, y):
                    self.picked.emit(found, placed.part.values)
                    return

    def rects(self, hit: Hit) -> list[QRectF]:
        """Return where a symbol or cell is drawn."""
        return [
            rect.translated(1, top) for top, picture in self._placed() for rect in picture.rects(hit)
        ]  # fmt: skip

    def tip(self, hit: Hit) -> str:
        """Return every digit of a number."""
        for _, picture in self._placed():
            for placed in picture.matrices:
                if placed.part.symbol == hit.symbol and hit.cell is not None:
                    return full(float(placed.part.values[hit.cell]))
        return ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the equations."""
        if self.palette_of_step is None:
            return
        painter = QPainter(self)
        for top, picture in self._placed():
            if event.rect().intersects(QRectF(0, top, self.width(), picture.height).toAlignedRect()):
                picture.paint(
                    painter, 1, top, self.palette_of_step,
                    highlighted=self.marked, strong=self.strong, copies=self._copies,
                )  # fmt: skip
        painter.end()

"""Widgets that show typeset mathematics and matrices, in which every symbol and cell can be pointed at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mlpstudio.core.markup import Markup
from mlpstudio.render.boxes import Box, Hit
from mlpstudio.render.copies import Copies, alike
from mlpstudio.render.equation import EquationPicture, Part
from mlpstudio.render.equations import Equations
from mlpstudio.render.matrix import Filling
from mlpstudio.render.numbers import NumberFormat, full
from mlpstudio.render.palette import Palette
from mlpstudio.render.prepared import Ready, prepared
from mlpstudio.render.typeset import typeset
from mlpstudio.render.under_way import UnderWay

NUMBERS = NumberFormat()
FORMULA = 19.0  # font size in pixels
_LINE_GAP = 10.0
NOT_BEGUN = UnderWay(frozenset(), frozenset(), Filling((-1, -1), 0.0))


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

    def _awaited(self, place: QPointF) -> bool:
        """Tell whether what is at a place has no number yet."""
        return False

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
            hidden = found is None or self._awaited(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if found is None or hidden else self.tip(found), self)
            return True
        return super().event(event)


_Lines: TypeAlias = tuple[list[tuple[float, Box]], float]


class _Formulas:
    """Formulas as they are shown: with their places for each width, and their picture if it is prepared."""

    def __init__(self, formulas: Sequence[Markup]) -> None:
        self.formulas = tuple(formulas)
        self.told = "; ".join(formula.plain() for formula in self.formulas)
        self.placed: dict[float, _Lines] = {}
        self.ready: Ready | None = None


class FormulaView(Mathematics):
    """Formulas, one below the other."""

    def __init__(self, parent: QWidget | None = None, *, size: float = FORMULA) -> None:
        super().__init__(parent)
        self._size_of_font = size
        self._shown = _Formulas(())
        self._next: _Formulas | None = None
        self.cells: frozenset[Hit] = frozenset()
        self.line = 0

    def show_formulas(self, formulas: Sequence[Markup]) -> None:
        """Show other formulas."""
        known = self._next is not None and self._next.formulas == tuple(formulas)
        self._shown = self._next if self._next is not None and known else _Formulas(formulas)
        self.setAccessibleName(self._shown.told)
        self.updateGeometry()
        self.update()

    def mark_cells(self, cells: frozenset[Hit], line: int = 0) -> None:
        """Mark single numbers of one line, beside what is pointed at."""
        if (cells, line) != (self.cells, self.line):
            self.cells, self.line = cells, line
            self.update()

    def prepare(self, formulas: Sequence[Markup], marked: frozenset[Hit], palette: Palette) -> Iterator[None]:
        """Make the picture of formulas that may be shown, a little between two yields."""
        coming, width = _Formulas(formulas), self.width()
        lines, height = coming.placed[width] = self._place(coming, width)
        yield
        size = QSize(width, round(height) + 2)

        def draw(painter: QPainter) -> Iterator[None]:
            self._paint(painter, lines, palette, marked)
            yield

        look = (size.toTuple(), self.devicePixelRatioF(), palette, marked)
        image = yield from prepared(size, self.devicePixelRatioF(), palette.panel, draw)
        coming.ready, self._next = Ready(look, image), coming

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
        placed = self._shown.placed
        if width not in placed:
            placed[width] = self._place(self._shown, width)
        return placed[width]

    def _place(self, shown: _Formulas, width: float) -> _Lines:
        lines, y = [], 2.0
        for formula in shown.formulas:
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
        palette = self.palette_of_step
        if palette is None:
            return
        painter = QPainter(self)
        look = (self.size().toTuple(), self.devicePixelRatioF(), palette, self.marked)
        ready = self._shown.ready if alike(painter) else None
        if ready is not None and ready.look == look and not self.cells:
            painter.drawImage(QPointF(), ready.image)
        else:
            self._paint(painter, self._lines(self.width())[0], palette, self.marked)
        painter.end()

    def _paint(
        self, painter: QPainter, lines: list[tuple[float, Box]], palette: Palette, marked: frozenset[Hit]
    ) -> None:
        symbols = frozenset(Hit(hit.symbol) for hit in marked)
        for index, (baseline, box) in enumerate(lines):
            found = symbols | self.cells if index == self.line else symbols
            box.paint(painter, 0, baseline, palette, highlighted=found)


class EquationView(Mathematics):
    """Equations of matrices, one below the other."""

    picked = Signal(object, object)
    """With the :class:`Hit` of a cell that was clicked, and the matrix: old and new have one name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers = NUMBERS
        self._shown = Equations((), NUMBERS)
        self._next: Equations | None = None
        self._copies = Copies()
        self._under_way: tuple[int, UnderWay] | None = None

    def show_equations(self, equations: Sequence[Sequence[Part]], description: str) -> None:
        """Show other equations.

        Parameters
        ----------
        equations
            The parts of each.
        description
            What a screen reader says.
        """
        if self._next is not None and self._next.is_of(equations, self._numbers):
            self._shown = self._next
        else:
            self._shown = Equations(equations, self._numbers, self._shown)
        self.setAccessibleName(description)
        self.updateGeometry()
        self.update()

    def show_under_way(self, equation: int, under_way: UnderWay | None) -> None:
        """Show how far one of the equations has come, those after it not begun; None: all are complete."""
        found = None if under_way is None else (equation, under_way)
        if found != self._under_way:
            self._under_way = found
            self.update()

    def _come_to(self, equation: int) -> UnderWay | None:
        if self._under_way is None or equation < self._under_way[0]:
            return None
        return self._under_way[1] if equation == self._under_way[0] else NOT_BEGUN

    def _awaited(self, place: QPointF) -> bool:
        """Tell whether a number at a place has not been computed yet."""
        for index, (top, picture) in enumerate(self._placed()):
            come, found = self._come_to(index), picture.hit(place.x() - 1, place.y() - top)
            result = picture.matrices[-1].rect if picture.matrices else QRectF()
            if come is not None and found is not None and result.contains(place.x() - 1, place.y() - top):
                return found.cell is not None and (
                    come.filling.awaits(found.cell) or come.filling.cell == found.cell
                )
        return False

    def prepare(
        self,
        equations: Sequence[Sequence[Part]],
        marked: frozenset[Hit],
        strong: Hit | None,
        palette: Palette,
    ) -> Iterator[None]:
        """Make the picture of equations that may be shown, a little between two yields."""
        coming, width = Equations(equations, self._numbers, self._shown), self.width()
        yield from coming.laying_out(width)
        size, ratio = QSize(width, coming.height(width)), self.devicePixelRatioF()

        def draw(painter: QPainter) -> Iterator[None]:
            for top, picture in coming.placed(width):
                yield from picture.painting(
                    painter, 1, top, palette, highlighted=marked, strong=strong, copies=self._copies
                )

        look = (size.toTuple(), ratio, palette, marked, strong)
        image = yield from prepared(size, ratio, palette.panel, draw)
        coming.ready, self._next = Ready(look, image), coming

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self._numbers = numbers
        self._shown, self._next = Equations(self._shown.equations, numbers), None
        self.updateGeometry()
        self.update()

    def pictures(self, width: float) -> tuple[EquationPicture, ...]:
        """Return the equations laid out for a width."""
        return self._shown.pictures(width)

    def heightForWidth(self, width: int) -> int:
        """Return the height of all equations."""
        return self._shown.height(width)

    def _placed(self) -> list[tuple[float, EquationPicture]]:
        return self._shown.placed(self.width())

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
        if event.button() != Qt.MouseButton.LeftButton or self._awaited(event.position()):
            return
        for top, picture in self._placed():
            x, y = event.position().x() - 1, event.position().y() - top
            found = picture.hit(x, y)
            for placed in picture.matrices:
                if found is not None and found.cell is not None and placed.rect.contains(x, y):
                    self.picked.emit(found, placed.part.all_values)
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
                    return full(float(placed.part.all_values[hit.cell]))
        return ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the equations."""
        palette = self.palette_of_step
        if palette is None:
            return
        painter = QPainter(self)
        look = (self.size().toTuple(), self.devicePixelRatioF(), palette, self.marked, self.strong)
        ready = self._shown.ready if self._under_way is None and alike(painter) else None
        if ready is not None and ready.look == look:
            painter.drawImage(QPointF(), ready.image)
        else:
            for index, (top, picture) in enumerate(self._placed()):
                if event.rect().intersects(QRectF(0, top, self.width(), picture.height).toAlignedRect()):
                    picture.paint(
                        painter, 1, top, palette,
                        highlighted=self.marked, strong=self.strong, copies=self._copies,
                        under_way=self._come_to(index),
                    )  # fmt: skip
        painter.end()

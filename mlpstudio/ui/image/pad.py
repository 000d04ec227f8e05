"""The pad: drawn on with mouse, pen or keys; it also shows a sample, which one can draw on."""

from __future__ import annotations

from typing import cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPointingDevice,
    QTabletEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.palette import Palette, color, mixed
from mlpstudio.render.pixels import ink_image, paint_pixels
from mlpstudio.ui.image.drawing import Drawing

SIDE, LEAST = 200, 120
_UNDONE = 50  # lines that can be taken back
_FRAME = 3.0  # around the drawing
_STEP = 0.5  # how far an arrow key goes, in pixels of the network's image
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip


class Pad(QWidget):
    """A square to draw in.

    The left button draws, the right one erases. With the keys: arrows move, Space puts the brush down or
    lifts it, E changes between brush and eraser, Delete clears. Undo takes the latest line back, on the pad
    alone: nothing that is drawn here belongs to the project.
    """

    drawn = Signal()
    """After every change that somebody made."""
    tool_changed = Signal(object)
    """With "brush" or "eraser", when a key changed it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pad"))
        self.setAccessibleDescription(
            self.tr("Arrows move, Space puts the brush down or lifts it, E erases, Delete clears.")
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.tool = "brush"
        self.drawing = Drawing((8, 8))
        self.sample: NDArray[np.float64] | None = None
        self._palette: Palette | None = None
        self._last: QPointF | None = None
        self._at, self._down, self._keys = QPointF(0.5, 0.5), False, False
        self._pressure = 1.0
        self._sampled: NDArray[np.float64] | None = None
        self._before: list[tuple[QImage, NDArray[np.float64] | None]] = []
        self._undid = False

    def sizeHint(self) -> QSize:
        """Return the usual size."""
        return QSize(SIDE, SIDE)

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which one can draw."""
        return QSize(LEAST, SIDE)

    def set_shape(self, shape: tuple[int, int]) -> None:
        """Draw for images of another shape; what is drawn is gone with a change."""
        if shape != self.drawing.shape:
            self.drawing, self.sample, self._sampled = Drawing(shape), None, None
            self._before.clear()
            self.update()

    def color(self, palette: Palette) -> None:
        """Take colours."""
        self._palette = palette
        self.update()

    @property
    def empty(self) -> bool:
        """Whether nothing is shown."""
        return self.sample is None and self.drawing.empty

    def shares(self) -> NDArray[np.float64]:
        """Return what the network sees: rows x columns, the share of ink from 0 to 1."""
        if self.sample is not None:
            return self.sample
        if self._sampled is None:
            self._sampled = self.drawing.sampled()
        return self._sampled

    def show_sample(self, shares: NDArray[np.float64]) -> None:
        """Show a sample just as it is."""
        self.sample = shares
        self.update()

    def clear(self) -> None:
        """Take everything away."""
        if not self.empty:
            self._keep()
        self.sample = None
        self.drawing.clear()
        self._changed()

    def _keep(self) -> None:
        self._before.append((self.drawing.copy(), self.sample))
        del self._before[:-_UNDONE]

    def undo(self) -> None:
        """Take back the latest line, or the clearing."""
        self._undid, self._last = True, None
        if self._before:
            image, self.sample = self._before.pop()
            self.drawing.go_back(image)
            self._changed()

    def _changed(self) -> None:
        self._sampled = None
        self.update()
        self.drawn.emit()

    # Where things are

    @property
    def place(self) -> QRectF:
        """Where the drawing is."""
        rows, columns = self.drawing.shape
        unit = min((self.width() - 2 * _FRAME) / columns, (self.height() - 2 * _FRAME) / rows)
        size = columns * unit, rows * unit
        return QRectF(_FRAME, (self.height() - size[1]) / 2, *size)

    def _share(self, place: QPointF) -> QPointF:
        there = self.place
        return QPointF((place.x() - there.x()) / there.width(), (place.y() - there.y()) / there.height())

    # Drawing

    def _stroke(self, to: QPointF, erase: bool) -> None:
        if self._last is None:
            self._keep()
        if self.sample is not None:  # go on from what is shown
            self.drawing.take(self.sample)
            self.sample = None
        self.drawing.stroke(
            to if self._last is None else self._last, to, erase=erase, pressure=self._pressure
        )
        self._last = to
        self._changed()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a line with a dot."""
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            self._last, self._keys, self._down = None, False, False
            self._stroke(self._share(event.position()), self._erases(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the line."""
        if self._last is not None and event.buttons():
            self._stroke(self._share(event.position()), self._erases(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the line."""
        self._last, self._pressure = None, 1.0

    def _erases(self, event: QMouseEvent) -> bool:
        right = Qt.MouseButton.RightButton
        return self.tool == "eraser" or event.button() == right or bool(event.buttons() & right)

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Draw with a pen: the harder it is pressed, the wider; its other end erases."""
        kind, to = event.type(), self._share(event.position())
        erase = self.tool == "eraser" or event.pointerType() == QPointingDevice.PointerType.Eraser
        if kind == QEvent.Type.TabletPress:
            self._last = None
        if kind == QEvent.Type.TabletPress or (kind == QEvent.Type.TabletMove and self._last is not None):
            self._pressure = event.pressure() or 1.0
            self._stroke(to, erase)
        elif kind == QEvent.Type.TabletRelease:
            self._last, self._pressure = None, 1.0
        event.accept()  # else Qt makes a mouse of it, and draws once more

    def event(self, event: QEvent) -> bool:
        """Keep undo from the project where there is, or was, a line to be taken back."""
        override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if override and self._undoes(cast("QKeyEvent", event)):
            event.accept()
            return True
        return super().event(event)

    def _undoes(self, event: QKeyEvent) -> bool:
        return event.matches(QKeySequence.StandardKey.Undo) and bool(self._before or self._undid)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Draw with the keys."""
        key = Qt.Key(event.key())
        if self._undoes(event):
            self.undo()
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _ARROWS:
            self._walk(*_ARROWS[key])
        elif key == Qt.Key.Key_Space:
            self._put_down(not self._down)
        elif key == Qt.Key.Key_E:
            self.tool = "brush" if self.tool == "eraser" else "eraser"
            self.tool_changed.emit(self.tool)
            self.update()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
        else:
            super().keyPressEvent(event)

    def _walk(self, across: int, down: int) -> None:
        rows, columns = self.drawing.shape
        x = min(max(self._at.x() + across * _STEP / columns, 0.0), 1.0)
        y = min(max(self._at.y() + down * _STEP / rows, 0.0), 1.0)
        self._at, self._keys = QPointF(x, y), True
        if self._down:
            self._stroke(self._at, self.tool == "eraser")
        self.update()

    def _put_down(self, down: bool) -> None:
        self._down, self._keys, self._last = down, True, None
        if down:
            self._stroke(self._at, self.tool == "eraser")
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys draw, to whom they brought here."""
        self._keys = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Lift the brush."""
        self._keys = self._down = self._undid = False
        super().focusOutEvent(event)
        self.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet, what is on it, and where the keys are."""
        palette = self._palette
        if palette is None:
            return
        painter, place = QPainter(self), self.place
        painter.fillRect(place, color(palette.panel))
        if self.sample is not None:
            paint_pixels(painter, place, ink_image(self.sample, palette, (0.0, 1.0)), palette.panel)
        elif self.drawing.empty:
            self._paint_hint(painter, place, palette)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, _inked(self.drawing.mask(), palette.ink))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus() and self._keys
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ink = palette.accent if focused else mixed(palette.muted, palette.line, 0.4)
        painter.setPen(QPen(color(ink), 2.0 if focused else 1.2))
        painter.drawRoundedRect(place.adjusted(-1, -1, 1, 1), 5, 5)
        if focused:
            self._paint_cursor(painter, place, palette)
        painter.end()

    def _paint_hint(self, painter: QPainter, place: QRectF, palette: Palette) -> None:
        for line, text in enumerate((self.tr("Draw here"), self.tr("right button erases"))):
            words = glyphs(text, "text medium" if line == 0 else "text", 13.0 if line == 0 else 11.5)
            left = place.center().x() - words.width / 2
            words.paint(painter, left, place.center().y() + 18 * line, palette.muted)

    def _paint_cursor(self, painter: QPainter, place: QRectF, palette: Palette) -> None:
        at = QPointF(place.x() + self._at.x() * place.width(), place.y() + self._at.y() * place.height())
        painter.setPen(QPen(color(palette.accent), 2.0, Qt.PenStyle.SolidLine))
        painter.setBrush(color(palette.accent if self._down else palette.panel))
        if self.tool == "eraser":
            painter.drawRect(QRectF(at.x() - 6, at.y() - 6, 12, 12))
        else:
            painter.drawEllipse(at, 6, 6)


def _inked(mask: QImage, ink: str) -> QImage:
    """Return ink where a mask has it, and nothing elsewhere."""
    made = QImage(mask.size(), QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(color(ink))
    painter = QPainter(made)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(0, 0, mask)
    painter.end()
    return made

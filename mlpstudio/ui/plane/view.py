"""The plane as a widget: strokes of the mouse, and a cursor that does the same by keys."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from mlpstudio.project.painting import Kind
from mlpstudio.render.copies import alike
from mlpstudio.render.palette import Palette, color
from mlpstudio.render.plots.axes import TEXT, Frame
from mlpstudio.render.plots.marks import paint_label
from mlpstudio.render.plots.plane import PlanePlot, paint_circle, paint_cursor
from mlpstudio.render.words import fitted
from mlpstudio.ui.plane.keys import ZOOM, PlaneKeys
from mlpstudio.ui.plane.scene import PlaneScene
from mlpstudio.ui.plane.strokes import Brush, Change, Erase, Move, Palm, Point, Stroke, erased_at, paint_gone
from mlpstudio.ui.theme import TEXT_SIZE

REACH = 7.0
"""Pixels around a sample within which a click means that sample."""
SINGLE = 2
"""Radius, in percent of the plane, that the right button erases where the left one paints single samples."""
_DRAG = 4.0


class PlaneView(QWidget):
    """Shows samples as points; they are painted, erased, moved and chosen here.

    Parameters
    ----------
    scene, palm
        What is shown, and how the tools are set.
    """

    stroked = Signal(object)
    """With the edit that a stroke makes: a function from project to edit."""
    ended = Signal()
    """A stroke that began is over, made or given up."""
    began = Signal()
    """A stroke begins."""
    sample_chosen = Signal(object)
    """With the row of a sample that was clicked."""
    tool_wanted = Signal(object)
    class_wanted = Signal(object)
    """With the digit that was pressed."""
    size_wanted = Signal(object)
    """With -1 or 1: a smaller brush, or a larger one."""
    barred = Signal()
    """Somebody tried to paint where editing is locked."""

    def __init__(self, scene: PlaneScene, palm: Palm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # in every language
        self.setObjectName("plane")
        self.setAccessibleName(self.tr("Plane of the samples"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(120, 72)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.locked = False
        self._scene, self._palm = scene, palm
        self._palette: Palette | None = None
        self._plot: PlanePlot | None = None
        self._frame: Frame | None = None
        self._picture: QPixmap | None = None
        self._stroke: Stroke | None = None
        self._button: Qt.MouseButton | None = None
        self._pressed: QPointF | None = None
        self._pressed_row: int | None = None
        self.pointed: QPointF | None = None
        self.keys = PlaneKeys(self, scene, palm)
        self._ring = False

    def sizeHint(self) -> QSize:
        """Return a size at which everything can be read."""
        return QSize(260, 220)

    # What is shown

    @property
    def unit(self) -> float:
        """The size of letters, 1 at 100 %."""
        size = self.font().pixelSize()
        return size / TEXT_SIZE if size > 0 else 1.0

    @property
    def frame(self) -> Frame | None:
        """Where the numbers lie; None where there is no plane."""
        if self._frame is None and self._scene.paintable is not None and self._scene.project is not None:
            self._frame = self._scene.frame(QRectF(self.rect()), self.unit)
        return self._frame

    def color(self, palette: Palette) -> None:
        """Take colours."""
        self._palette = palette
        self.refresh()

    def refresh(self) -> None:
        """Draw the picture anew: samples, answers, or the part that is seen are others."""
        self._plot = self._frame = self._picture = None
        self.update()

    def cancel(self) -> None:
        """Give a stroke up; nothing was edited."""
        begun = self._stroke is not None
        self._let_go()
        if begun:
            self.ended.emit()

    def _let_go(self) -> None:
        self._stroke = self._button = self._pressed = self._pressed_row = None
        self.update()

    @property
    def active(self) -> bool:
        """Whether a stroke is under way."""
        return self._button is not None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw in the new size."""
        super().resizeEvent(event)
        self.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, and over it what is being done."""
        frame, palette = self.frame, self._palette
        if frame is None or palette is None:
            return
        painter = QPainter(self)
        if alike(painter):
            painter.drawPixmap(0, 0, self._drawn(palette))
        elif self._plot is not None:
            self._plot.paint(painter, QRectF(self.rect()), palette)
        painter.save()
        painter.setClipRect(frame.rect.adjusted(-6, -6, 6, 6))
        if self._stroke is not None:
            self._stroke.paint(painter, frame, palette, self.unit)
        elif self.pointed is not None and self._button is None and not self.locked:
            self._paint_hover(painter, frame, palette, self.pointed)
        if self.keys.place is not None and self.hasFocus():
            paint_cursor(painter, self.at(self.keys.place), palette, self.unit)
        painter.restore()
        self._paint_words(painter, frame, palette)
        if self._ring:
            painter.setPen(QPen(color(palette.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 0.5, -1.5, -1.5), 5, 5)
        painter.end()

    def _drawn(self, palette: Palette) -> QPixmap:
        if self._picture is None:
            ratio = self.devicePixelRatioF()
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(color(palette.panel))
            self._plot = self._scene.plot(self.unit)
            if self._plot is not None:
                painter = QPainter(self._picture)
                self._plot.paint(painter, QRectF(self.rect()), palette)
                painter.end()
        return self._picture

    def _paint_hover(self, painter: QPainter, frame: Frame, palette: Palette, place: QPointF) -> None:
        """Show what a click would do here."""
        if not frame.rect.contains(place):
            return
        tool = self._palm.tool
        if tool == "erase":
            gone = erased_at(self._scene, self._palm, place, frame)
            paint_gone(painter, self._scene, gone, frame, palette, self.unit)
        elif tool == "point" and self.row_at(place) is None:
            painter.setOpacity(0.55)
            ghost = Point(self._scene, self._palm, self._palm.number)
            ghost.move(place, frame)
            ghost.paint(painter, frame, palette, self.unit)
            painter.setOpacity(1.0)
        if tool != "point":
            paint_circle(painter, place, self._palm.radius(frame), palette)

    def _paint_words(self, painter: QPainter, frame: Frame, palette: Palette) -> None:
        place = self.pointed
        if self.keys.place is not None and self.hasFocus():
            place = self.at(self.keys.place)
        if place is None or not frame.rect.adjusted(-8, -8, 8, 8).contains(place):
            return
        size = TEXT * self.unit
        words = fitted(self.text_at(place), "text", size, self.width() - 2 * size)
        paint_label(
            painter, words, place, QRectF(self.rect()), palette,
            size=size, clear=16 * self.unit, bordered=True,
        )  # fmt: skip

    def text_at(self, place: QPointF) -> str:
        """Return what is at a place, in words."""
        row = self.row_at(place)
        if row is not None and self._stroke is None:
            return self._scene.sample_text(row)
        if self.frame is None:
            return ""
        return self._scene.place_text(self._scene.snapped(self.frame.numbers(place)))

    def row_at(self, place: QPointF) -> int | None:
        """Return the row of the sample at a place; None where there is none."""
        frame = self.frame
        if frame is None:
            return None
        found = self._scene.near(frame, place, REACH * self.unit)
        return int(found[0]) if len(found) else None

    def at(self, numbers: tuple[float, float]) -> QPointF:
        """Return where numbers lie, in pixels."""
        frame = self.frame
        if frame is None:
            return QPointF()
        return QPointF(float(frame.across(numbers[0])), float(frame.down(numbers[1])))

    def within(self, place: QPointF) -> QPointF:
        """Return the place of the plane that is nearest."""
        if self.frame is None:
            return place
        rect = self.frame.rect
        x = min(max(place.x(), rect.left()), rect.right())
        return QPointF(x, min(max(place.y(), rect.top()), rect.bottom()))

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke, take hold of a sample, or move what is seen."""
        frame, place = self.frame, event.position()
        if frame is None or self._button is not None:
            return
        self.keys.place, self._ring = None, False
        if event.button() == Qt.MouseButton.MiddleButton:
            self._button, self._pressed = event.button(), place
            return
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            return
        if not frame.rect.adjusted(-6, -6, 6, 6).contains(place):
            return
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        left = event.button() == Qt.MouseButton.LeftButton
        row = self.row_at(place) if left and self._palm.tool == "point" and not shift else None
        if self.locked and row is None:
            self.barred.emit()
            return
        self._button, self._pressed, self._pressed_row = event.button(), place, row
        if row is None:
            self._begin(self.stroke_of(left=left), place, frame)

    def stroke_of(self, *, left: bool) -> Stroke:
        """Return what a button does with the tool that is chosen."""
        palm, number = self._palm, self._palm.number
        paintable = self._scene.paintable
        two = paintable is not None and paintable.kind is Kind.CLASSES and paintable.classes == 2
        if palm.tool == "erase" or not (left or two):
            # Who paints single samples erases single ones.
            return Erase(self._scene, replace(palm, share=SINGLE) if palm.tool == "point" else palm)
        if not left:
            number = 1 - number
        return Point(self._scene, palm, number) if palm.tool == "point" else Brush(self._scene, palm, number)

    def _begin(self, stroke: Stroke, place: QPointF, frame: Frame) -> None:
        self.began.emit()
        self._stroke = stroke
        stroke.move(place, frame)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with a stroke; else point at what is here."""
        frame, place = self.frame, event.position()
        self.pointed = place
        if frame is None:
            return
        if self._button == Qt.MouseButton.MiddleButton and self._pressed is not None:
            way = self._pressed - place
            self._pressed = place
            across, down = way.x() / frame.rect.width(), -way.y() / frame.rect.height()
            self._scene.shift(across * frame.x.span, down * frame.y.span)
            self.refresh()
        elif self._stroke is not None:
            self._stroke.move(self.within(place), frame)
        elif self._pressed_row is not None and self._pressed is not None and not self.locked:
            if (place - self._pressed).manhattanLength() > _DRAG:
                self._begin(Move(self._scene, self._pressed_row, self._pressed, frame), place, frame)
        elif self._button is None:
            self.keys.place = None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a stroke with its edit; a click on a sample shows that sample."""
        if event.button() != self._button:
            return
        stroke, row = self._stroke, self._pressed_row
        self._let_go()
        if stroke is not None:
            self.finish(stroke)
        elif row is not None:
            self.sample_chosen.emit(row)

    def finish(self, stroke: Stroke) -> None:
        """Make the edit of a stroke."""
        change: Change | None = stroke.finish()
        if change is not None:
            self._scene.painted()
            self.stroked.emit(change)
        self.ended.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer; with Ctrl, change the size of the brush."""
        frame, steps = self.frame, event.angleDelta().y() / 120
        if frame is None or not steps or self._stroke is not None:
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.size_wanted.emit(1 if steps > 0 else -1)
        else:
            self._scene.zoom(ZOOM**steps, frame.numbers(self.within(event.position())))
            self.refresh()
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing any more."""
        self.pointed = None
        self.update()

    # The keyboard

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the plane from the shortcuts of the window."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self.keys.acts(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor, paint, erase; choose tools and classes; zoom."""
        if self.frame is None or not self.keys.acts(event):
            super().keyPressEvent(event)
            return
        if event.key() == Qt.Key.Key_Escape:
            self.keys.place = None
            self.cancel()
        elif self._button is None:  # one hand at a time
            self.keys.pressed(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the cursor to those who come by the keyboard."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._ring, self.pointed = True, None
            self.keys.begin()
            self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the cursor."""
        super().focusOutEvent(event)
        self._ring = False
        self.update()

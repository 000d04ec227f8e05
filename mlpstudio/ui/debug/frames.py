"""How long the pictures of the window are apart, in a corner of it."""

from __future__ import annotations

from collections import deque
from time import perf_counter

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from mlpstudio.render.fonts import number_font
from mlpstudio.ui.debug.pulse import Pulse
from mlpstudio.ui.theme import Theme

SPAN = 5.0
"""Seconds that the line and the percentile look back."""
PAUSE = 0.25
"""Seconds between two pictures from which on there may just have been nothing to draw."""
_WIDTH, _HEIGHT, _MARGIN, _PADDING = 196, 62, 12, 8
_TOP = 50.0  # milliseconds at the top of the line; longer ones reach it


class Frames:
    """Intervals between pictures, as far back as :data:`SPAN`. What is a pause is not counted."""

    def __init__(self) -> None:
        self._found: deque[tuple[float, float]] = deque()  # when, and milliseconds
        self._before: float | None = None
        self._blocked = 0.0

    def note_turn(self, gap: float) -> None:
        """Take note that the event loop turned so many seconds after the turn before."""
        self._blocked = max(self._blocked, gap)

    def note(self, now: float) -> None:
        """Take note of a picture."""
        if self._before is not None:
            gap = now - self._before
            # Where the loop turned all the while, nothing was late.
            if gap < PAUSE or self._blocked > 0.5 * gap:
                self._found.append((now, 1000 * gap))
        self._before, self._blocked = now, 0.0
        while self._found and self._found[0][0] < now - SPAN:
            self._found.popleft()

    @property
    def last(self) -> float | None:
        """The last interval in milliseconds; None where there is none yet."""
        return self._found[-1][1] if self._found else None

    @property
    def slowest(self) -> float | None:
        """The 99th percentile in milliseconds."""
        return float(np.percentile([gap for _, gap in self._found], 99)) if self._found else None

    def line(self) -> list[tuple[float, float]]:
        """Return the intervals: how many seconds before the last picture, and milliseconds."""
        now = self._before or 0.0
        return [(now - when, gap) for when, gap in self._found]


class FrameOverlay(QWidget):
    """Shows the intervals; it is drawn with the pictures that come anyway, and takes no events.

    Parameters
    ----------
    window
        Whose pictures.
    pulse
        Of its event loop.
    theme
        In which colours.
    """

    def __init__(self, window: QWidget, pulse: Pulse, theme: Theme) -> None:
        super().__init__(window)
        self.setObjectName("debug-frames")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Time between pictures"))
        self.resize(_WIDTH, _HEIGHT)
        self.frames = Frames()
        self._window, self._theme = window, theme
        pulse.beat.connect(self.frames.note_turn)
        window.installEventFilter(self)
        self._place()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the pictures of the window, and its size."""
        match event.type():
            case QEvent.Type.UpdateRequest:
                self.frames.note(perf_counter())
                self.update()  # within the picture that is about to be drawn: it asks for none of its own
            case QEvent.Type.Resize | QEvent.Type.Show:
                self._place()
            case _:
                pass
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.move(self._window.width() - _WIDTH - _MARGIN, self._window.height() - _HEIGHT - 3 * _MARGIN)
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the numbers, and the line below them."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(theme.panel)
        ground.setAlphaF(0.86)
        painter.setBrush(ground)
        painter.setPen(QColor(theme.line))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        room = QRectF(self.rect()).adjusted(_PADDING, 6, -_PADDING, -6)
        self._paint_numbers(painter, room)
        self._paint_line(painter, room.adjusted(0, 22, 0, 0))
        painter.end()

    def _paint_numbers(self, painter: QPainter, room: QRectF) -> None:
        theme, last, slowest = self._theme, self.frames.last, self.frames.slowest
        painter.setFont(number_font(11))
        painter.setPen(QColor(theme.ink))
        top = Qt.AlignmentFlag.AlignTop
        text = "–" if last is None else self.tr("{time:.1f} ms").format(time=last)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | top, text)
        painter.setPen(QColor(theme.muted if slowest is None or slowest < 100 else theme.error))
        text = self.tr("p99 –") if slowest is None else self.tr("p99 {time:.1f} ms").format(time=slowest)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | top, text)

    def _paint_line(self, painter: QPainter, room: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QColor(self._theme.line))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        points = [
            QPointF(
                room.right() - room.width() * ago / SPAN,
                room.bottom() - room.height() * min(gap / _TOP, 1.0),
            )
            for ago, gap in self.frames.line()
        ]
        painter.setPen(QColor(self._theme.accent))
        painter.drawPolyline(QPolygonF(points))

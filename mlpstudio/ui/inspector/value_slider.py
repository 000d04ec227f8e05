"""A slider over a range of numbers, of which a drag is one edit and leaves no trace if it is taken back."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from mlpstudio.core.extents import rounded
from mlpstudio.ui.inspector.edits import fresh_key
from mlpstudio.ui.jump_slider import JumpSlider

STEPS = 1000
"""Places of a slider."""


class ValueSlider(JumpSlider):
    """A slider over a range of numbers. One drag, or one visit by keys, has one merge key."""

    moved = Signal(object, object)
    """With the number, and the merge key."""
    abandoned = Signal(object)
    """With the merge key of a drag that Escape took back."""
    ended = Signal()
    """A drag is over, in either way."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setAccessibleName(name)
        self.setRange(0, STEPS)
        self.setPageStep(STEPS // 20)
        self.setSingleStep(STEPS // 200)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._low, self._high = -1.0, 1.0
        self._key = ""
        self._abandoned = False
        self.sliderPressed.connect(self._press)
        self.sliderReleased.connect(self._release)
        self.valueChanged.connect(self._move)

    @property
    def is_dragged(self) -> bool:
        """Whether a drag is under way."""
        return self.isSliderDown() and not self._abandoned

    def show_value(self, value: float, low: float, high: float) -> None:
        """Show a number in its range; a drag is left alone."""
        self._low, self._high = low, high
        place = round((value - low) / (high - low) * STEPS)
        if not self.isSliderDown() and place != self.value():
            with QSignalBlocker(self):
                self.setValue(place)

    def _press(self) -> None:
        self._key, self._abandoned = fresh_key(), False

    def _release(self) -> None:
        self._key = ""
        self.ended.emit()

    def _move(self, place: int) -> None:
        if self._abandoned:
            return
        span = self._high - self._low
        if not self._key:
            self._key = fresh_key()
        self.moved.emit(rounded(self._low + place / STEPS * span, span / STEPS), self._key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a drag back with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.is_dragged:
            key, self._abandoned = self._key, True
            self.abandoned.emit(key)
            self.setSliderDown(False)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a drag."""
        self._abandoned = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse, unless the drag was taken back."""
        if not self._abandoned:
            super().mouseMoveEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """End a visit by keys."""
        super().focusOutEvent(event)
        if not self.isSliderDown():
            self._key = ""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the panel: nothing is edited by accident."""
        event.ignore()


def lock_slider(slider: ValueSlider, locked: bool) -> None:
    """Let a slider show a number only."""
    if slider.isEnabled() == locked:
        slider.setEnabled(not locked)

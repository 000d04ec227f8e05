"""A slider that goes where one clicks, and can be dragged on from there."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider


class JumpSlider(QSlider):
    """A horizontal slider. Without this a click beside the handle moves it by a page only."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the handle under the pointer, and take hold of it."""
        option, place = QStyleOptionSlider(), event.position().toPoint()
        self.initStyleOption(option)
        control, part = QStyle.ComplexControl.CC_Slider, QStyle.SubControl
        handle = self.style().subControlRect(control, option, part.SC_SliderHandle, self)
        if event.button() == Qt.MouseButton.LeftButton and not handle.contains(place) and self.isEnabled():
            groove = self.style().subControlRect(control, option, part.SC_SliderGroove, self)
            left = place.x() - groove.left() - handle.width() // 2
            span = groove.width() - handle.width()
            self.setSliderDown(True)  # all that follows is one drag
            self.setSliderPosition(
                QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), left, span, option.upsideDown)
            )
            # Of few values the nearest is beside the pointer, where Qt would not take hold of the handle.
            self.initStyleOption(option)
            handle = self.style().subControlRect(control, option, part.SC_SliderHandle, self)
            event = QMouseEvent(
                event.type(), QPointF(handle.center()), event.globalPosition(), event.button(),
                event.buttons(), event.modifiers(),
            )  # fmt: skip
        super().mousePressEvent(event)

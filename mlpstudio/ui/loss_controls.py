"""What stands in the title of the loss panel: the scale, the way back from zooming, a run to be kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget


class LossControls(QWidget):
    """A few words to click."""

    log_toggled = Signal(bool)
    """With True for logarithmic."""
    fit_asked = Signal()
    keep_asked = Signal()
    """The run before the last change shall be kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        group = QButtonGroup(self)
        self.fit, self.linear, self.log = QToolButton(), QToolButton(), QToolButton()
        self.keep = QToolButton()
        for button, text, tip in (
            (self.keep, self.tr("keep run before the change"), self.tr("Keep the run that a change ended")),
            (self.fit, self.tr("fit"), self.tr("Show the whole curve (double click)")),
            (self.linear, self.tr("linear"), self.tr("Linear scale")),
            (self.log, self.tr("log"), self.tr("Logarithmic scale")),
        ):
            button.setText(text)
            button.setAccessibleName(tip)
            button.setToolTip(tip)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            layout.addWidget(button)
        for button in (self.linear, self.log):
            button.setCheckable(True)
            group.addButton(button)
        self.log.setChecked(True)
        self.log.toggled.connect(self.log_toggled)
        self.fit.hide()
        self.fit.clicked.connect(self.fit_asked)
        self.keep.hide()
        self.keep.clicked.connect(self.keep_asked)

    def show_log(self, log: bool) -> None:
        """Show which scale it is."""
        (self.log if log else self.linear).setChecked(True)

    def show_offer(self, offered: bool) -> None:
        """Offer to keep the run before the last change, where there is one."""
        self.keep.setVisible(offered)

    def show_zoomed(self, zoomed: bool) -> None:
        """Offer the way back only where there is one."""
        self.fit.setVisible(zoomed)

"""A dock with a title of its own: its name at the left, the panel's few controls at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QWidget

from mlpstudio.ui.theme import set_look


class PanelDock(QDockWidget):
    """A panel in the frame of the window.

    Parameters
    ----------
    name
        What saved layouts call it.
    title
        What people call it.
    panel
        What it holds.
    controls
        What stands in its title, if anything.
    """

    def __init__(
        self, name: str, title: str, panel: QWidget, controls: QWidget | None, parent: QWidget
    ) -> None:
        super().__init__(title, parent)
        self.setObjectName(name)
        self.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetMovable
            | QDockWidget.DockWidgetFeature.DockWidgetFloatable
        )
        self.setWidget(panel)
        bar = QWidget(self)
        layout = QHBoxLayout(bar)
        layout.setContentsMargins(16, 6, 12, 2)
        words = QLabel(title)
        set_look(words, role="title")
        layout.addWidget(words)
        layout.addStretch(1)
        if controls is not None:
            layout.addWidget(controls)
        bar.setMinimumHeight(34)
        self.setTitleBarWidget(bar)

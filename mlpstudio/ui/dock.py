"""The docks of the window, each with a title of its own: its name, and the panel's few controls."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QMainWindow, QWidget

from mlpstudio.session.settings import GEOMETRY, LAYOUT, Settings
from mlpstudio.ui.panels.loss import LossPanel
from mlpstudio.ui.theme import set_look

LAYOUT_VERSION = 1
LEAST = (860, 600)
USUAL = (1440, 900)


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
        layout.setContentsMargins(16, 4, 12, 0)
        layout.addStrut(34)
        words = QLabel(title)
        set_look(words, role="title")
        layout.addWidget(words)
        layout.addStretch(1)
        if controls is not None:
            layout.addWidget(controls)
        self.setTitleBarWidget(bar)


class Docks:
    """Where the panels stand: the step at the right, loss and log along the bottom.

    Parameters
    ----------
    window
        Whose docks they are.
    step, loss, log
        The panels.
    """

    def __init__(self, window: QMainWindow, step: QWidget, loss: LossPanel, log: QWidget) -> None:
        self._window = window
        bottom, right = Qt.DockWidgetArea.BottomDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        window.setCorner(Qt.Corner.BottomRightCorner, bottom)
        window.setCorner(Qt.Corner.BottomLeftCorner, bottom)
        self.step = PanelDock("step", _tr("Step"), step, None, window)
        self.loss = PanelDock("loss", _tr("Loss"), loss, loss.controls, window)
        self.log = PanelDock("log", _tr("Log"), log, None, window)
        window.addDockWidget(right, self.step)
        window.addDockWidget(bottom, self.loss)
        window.splitDockWidget(self.loss, self.log, Qt.Orientation.Horizontal)

    def restore(self, settings: Settings) -> None:
        """Bring the window to its usual form, or to the one in which it was left."""
        window = self._window
        window.setMinimumSize(*LEAST)
        room = window.screen().availableGeometry()
        window.resize(min(USUAL[0], room.width()), min(USUAL[1], room.height()))
        window.resizeDocks([self.step], [430], Qt.Orientation.Horizontal)
        window.resizeDocks([self.loss], [232], Qt.Orientation.Vertical)
        window.resizeDocks([self.loss, self.log], [880, 560], Qt.Orientation.Horizontal)
        window.restoreGeometry(settings.get(GEOMETRY))
        window.restoreState(settings.get(LAYOUT), LAYOUT_VERSION)

    def save(self, settings: Settings) -> None:
        """Keep the form for the next start."""
        settings.set(GEOMETRY, self._window.saveGeometry())
        settings.set(LAYOUT, self._window.saveState(LAYOUT_VERSION))
        settings.flush()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Docks", text)

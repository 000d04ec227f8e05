"""Brings to a window what developers asked for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from mlpstudio.flags import Flags
from mlpstudio.ui.appearance import Appearance
from mlpstudio.ui.debug.frames import FrameOverlay
from mlpstudio.ui.debug.pulse import Pulse
from mlpstudio.ui.debug.watchdog import Watchdog
from mlpstudio.ui.main_window import MainWindow


class Watching(QObject):
    """Watches a window until the program ends.

    Attributes
    ----------
    overlay, watchdog
        What was asked for; None where it was not.
    """

    def __init__(self, window: MainWindow, appearance: Appearance, flags: Flags) -> None:
        super().__init__(window)
        self.setObjectName("watching")
        self._pulse = Pulse(self)
        self.overlay = FrameOverlay(window, self._pulse, appearance.theme) if flags.frames else None
        if self.overlay is not None:
            appearance.changed.connect(self.overlay.set_theme)
        self.watchdog = Watchdog(self._pulse) if flags.watchdog else None
        program = QCoreApplication.instance()
        assert program is not None
        program.aboutToQuit.connect(self.stop)

    def stop(self) -> None:
        """Watch no more."""
        self._pulse.stop()
        if self.watchdog is not None:
            self.watchdog.stop()

"""Where the tour is asked for: at the very first start, and by its command. It is loaded only then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from mlpstudio.session.settings import TOUR

if TYPE_CHECKING:
    from mlpstudio.ui.main_window import MainWindow
    from mlpstudio.ui.tour.tour import Tour


class TourDesk(QObject):
    """Begins the tour.

    Parameters
    ----------
    window
        What it leads through.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.tour: Tour | None = None
        """The tour, once it was wanted."""
        window.actions_table.connect_to({"tour": self.begin})

    def offer(self) -> None:
        """Begin where nobody has ever used the program, and nothing else is asked or shown now."""
        settings, window = self._window.settings, self._window
        fresh = settings.new and not settings.get(TOUR)
        busy = QApplication.activeModalWidget() or window.presenting.presenter or window.lessons.lesson
        if fresh and not busy:
            self.begin()

    def begin(self) -> None:
        """Begin at the first stop."""
        from mlpstudio.ui.tour.tour import Tour

        if self.tour is None:
            self.tour = Tour(self._window)
        self._window.settings.set(TOUR, True)
        self._window.settings.flush()  # whatever happens next, nobody is shown it twice without asking
        self.tour.begin()

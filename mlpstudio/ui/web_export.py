"""The web page of a run, written while the window answers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mlpstudio.core.messages import Message
from mlpstudio.project.files import FileProblem, write_bytes
from mlpstudio.ui.slices import Slices, Work
from mlpstudio.ui.words import complaint, worded

if TYPE_CHECKING:
    from mlpstudio.ui.main_window import MainWindow


class WebExport(QObject):
    """Writes a page with the iterations that lead to where one is; at the beginning with the first ones.

    Parameters
    ----------
    window
        The window.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._path = ""
        self._slices = Slices(self)
        self._slices.done.connect(self._made)
        self._slices.failed.connect(self._fail)

    @property
    def busy(self) -> bool:
        """Whether a page is being written."""
        return self._slices.busy

    def write(self, path: str) -> None:
        """Write the page of here to a file; one that is still being written is given up."""
        self._path = path
        self._slices.start(self._work(), at_once=True)
        if self._slices.busy:
            self._window.status.say(Message("Writing {name} …", {"name": Path(path).name}))

    def _work(self) -> Work:
        from mlpstudio.export.web_page import ITERATIONS, first_traces, fitting, page_of

        session = self._window.session
        project, track, trace = session.document.project, session.track, session.moment.trace
        if track is None or trace is None:
            return page_of(project, first_traces(project, 0), ITERATIONS)
        here = trace.iteration
        if here < ITERATIONS and track.start == 0 and len(track.pieces) == 1:
            return page_of(project, first_traces(project, 0), ITERATIONS)
        first = max(track.start, here + 1 - min(ITERATIONS, fitting(trace)))
        traces = (track.trace(iteration) for iteration in range(first, here + 1))
        return page_of(project, traces, here + 1 - first, track.start)

    def _made(self, page: str) -> None:
        try:
            write_bytes(self._path, (page.encode("utf-8"),))
        except FileProblem as error:
            self._window.setbacks.say(complaint(error))
            return
        self._window.status.say(Message("Written to {name}.", {"name": Path(self._path).name}))

    def _fail(self, reason: Message) -> None:
        self._window.setbacks.say(worded(reason))

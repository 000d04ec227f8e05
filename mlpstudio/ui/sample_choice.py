"""A sample that is chosen in the data, or on the plot of the output, comes onto the canvas."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject

from mlpstudio.session.session import Session
from mlpstudio.ui.canvas.canvas import NetworkCanvas
from mlpstudio.ui.cell_edits import Late
from mlpstudio.ui.status import StatusLine


class SampleChoice(QObject):
    """Shows it there, or says why it cannot be shown.

    Parameters
    ----------
    panels
        Those in which a sample can be chosen; they may not be there yet.
    canvas, session, status
        What shows the sample, of which moment, and what tells where it is not in the batch.
    """

    def __init__(
        self, panels: Sequence[Late], canvas: NetworkCanvas, session: Session, status: StatusLine
    ) -> None:
        super().__init__(canvas)
        self._canvas, self._session, self._status = canvas, session, status
        for panel in panels:
            panel.made.connect(self._connect)

    def _connect(self, name: str, panel: Any) -> None:
        panel.sample_chosen.connect(self.choose)
        if hasattr(panel, "follow"):
            panel.follow(self._canvas.sample)

    def choose(self, row: int) -> None:
        """Show the sample in a row of the data wherever it is in the batch."""
        self._canvas.sample.choose(row)
        absence = self._canvas.sample.absence(self._session.moment)
        if absence is not None:
            self._status.say(absence)

"""A sample that is chosen in the data, or on the plot of the output, comes onto the canvas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject

from mlpstudio.session.session import Session
from mlpstudio.ui.actions import Actions
from mlpstudio.ui.batch_choice import BatchChoice
from mlpstudio.ui.canvas.canvas import NetworkCanvas
from mlpstudio.ui.cell_edits import Late
from mlpstudio.ui.status import StatusLine


class SampleChoice(QObject):
    """Shows it there, or says why it cannot be shown.

    Parameters
    ----------
    panels
        All of them, by name; those in which a sample can be chosen may not be there yet.
    canvas, session, status, actions
        What shows the sample, of which moment, what tells where it is not in the batch, and the commands that
        choose what of the batch is shown.
    """

    def __init__(
        self,
        panels: Mapping[str, Late],
        canvas: NetworkCanvas,
        session: Session,
        status: StatusLine,
        actions: Actions,
    ) -> None:
        super().__init__(canvas)
        self._canvas, self._session, self._status = canvas, session, status
        self.batch = BatchChoice(canvas, session, actions)
        for name in ("data", "output"):
            panels[name].made.connect(self._connect)

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

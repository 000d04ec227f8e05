"""A word in the status line when training goes wrong: vanishing or exploding gradients, dead neurons."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStatusBar, QToolButton

from mlpstudio.core.health import findings
from mlpstudio.core.trace import Trace
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.session.moment import Moment
from mlpstudio.session.session import Session
from mlpstudio.ui.announcer import announce
from mlpstudio.ui.appearance import Appearance
from mlpstudio.ui.dock import PanelDock
from mlpstudio.ui.icons import icon
from mlpstudio.ui.theme import Theme
from mlpstudio.ui.words import worded

PAUSE = 0.5
"""Seconds between two looks while it trains by itself."""
_NUMBERS = NumberFormat(3)
_PLACE = 3  # in the status line: behind sizes, samples and precision


class HealthNote(QToolButton):
    """Says in a word what is wrong with the latest complete iteration, and in its tip what that means.

    Hidden while nothing is wrong. Divergence is not its business: the banner tells of that.

    Parameters
    ----------
    session
        What may go wrong.
    status
        Where it stands.
    appearance
        Whose theme it follows.
    metrics
        The dock that says more: a click brings it.
    """

    def __init__(
        self, session: Session, status: QStatusBar, appearance: Appearance, metrics: PanelDock
    ) -> None:
        super().__init__(status)
        self.setObjectName("health-note")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._judged: Trace | None = None
        self._looked = float("-inf")
        self.hide()
        status.insertWidget(_PLACE, self)
        self.set_theme(appearance.theme)
        appearance.changed.connect(self.set_theme)
        session.moved.connect(self.show_moment)
        self.clicked.connect(metrics.bring)

    def show_moment(self, moment: Moment) -> None:
        """Judge an iteration when it is complete; what was found stands until the next one is."""
        trace = moment.trace
        if self._judged is not None and (trace is None or trace.network is not self._judged.network):
            self._judged = None
            self.hide()
        now = time.monotonic()
        if trace is None or trace is self._judged or moment.position < moment.clicks:
            return
        if moment.running and now - self._looked < PAUSE:
            return
        self._looked, self._judged = now, trace
        found = [worded(message, _NUMBERS) for message in findings(trace)]
        text = "\n".join(found)
        if found and text != self.toolTip():
            self.setText(found[0].partition(":")[0])
            self.setToolTip(text)
            self.setAccessibleName(found[0])
            if self.isHidden():
                announce(self, found[0])
        self.setVisible(bool(found))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.setIcon(icon("warning", theme.warning))

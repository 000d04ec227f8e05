"""What went wrong is told in the banner, with what can be done about it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from mlpstudio.core.divergence import Divergence
from mlpstudio.core.messages import InvalidInput
from mlpstudio.project.preparing import in_full, set_units, suggested_units
from mlpstudio.render.numbers import full
from mlpstudio.session.moment import Moment
from mlpstudio.session.rises import lowest_iteration
from mlpstudio.session.session import Session
from mlpstudio.ui.actions import Actions
from mlpstudio.ui.announcer import announce
from mlpstudio.ui.banner import Banner
from mlpstudio.ui.editing import LOCKED, Editing
from mlpstudio.ui.words import worded

SHARE = 10
"""By what the learning rate is divided where it was too large."""


def lowered(rate: float) -> float:
    """Return a tenth of a learning rate, with as few digits as the rate itself: 0.07 of 0.7."""
    return float(f"{rate / SHARE:.15g}")


class Setbacks(QObject):
    """Tells of divergence as long as it holds, and of anything else until it is closed.

    Parameters
    ----------
    banner
        Where it is told.
    actions
        The ways out.
    session
        What diverges.
    editing
        Whether anything may be changed.
    """

    def __init__(
        self, banner: Banner, actions: Actions, session: Session, editing: Editing, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._banner, self._session, self._editing = banner, session, editing
        self._restart, self._lower = actions["restart"], actions["lower_rate"]
        self._again = QAction(self.tr("Restart"), self)
        self._slower, self._divide, self._lock = QAction(self), QAction(self), actions["lock"]
        self._divide.triggered.connect(self.divide_targets)
        self._again.triggered.connect(self._restart.trigger)
        self._slower.triggered.connect(self._lower.trigger)
        self._told: Divergence | None = None
        actions.connect_to({"lower_rate": self.lower_rate})

    def show_moment(self, moment: Moment) -> None:
        """Tell that a run cannot go on; take it back where it can."""
        found = moment.divergence
        if found is not None and found is not self._told:
            ways, brief = self._ways_out(moment, found), worded(found.brief)
            self._banner.say(worded(found.message), "warning", ways, brief[:1].upper() + brief[1:])
        elif found is None and self._told is not None:
            self._banner.dismiss()
        self._told = found

    def say(self, text: str) -> None:
        """Say in one line what went wrong."""
        self._banner.say(text, "error")
        announce(self._banner, text)

    def say_locked(self, editing: Editing) -> bool:
        """Say that nothing can be edited, if that is so; return whether it is."""
        if editing.locked:
            self.say(worded(LOCKED))
        return editing.locked

    def lower_rate(self) -> None:
        """Divide the learning rate; after divergence the run goes on from where its loss was lowest."""
        self.change_rate(lowered(self._session.document.project.training.learning_rate))

    def change_rate(self, rate: float) -> None:
        """Go on with another learning rate; where it cannot be used, say why and stay.

        After divergence the last numbers are ruined long before they are no numbers any more, and would
        diverge at any rate: it goes on from where the loss was lowest.
        """
        training, moment = self._session.document.project.training, self._session.moment
        if rate == training.learning_rate or self.say_locked(self._editing):
            return
        try:
            changed = replace(training, learning_rate=rate)
            if moment.divergence is not None:
                self._session.seek(lowest_iteration(moment), 0)
            self._session.change_training(changed, self.tr("change of learning rate"))
        except InvalidInput as error:
            self.say(worded(error.message))

    def divide_targets(self) -> None:
        """Count large targets in larger units, from the start of the run on: no weight suits both."""
        if self.say_locked(self._editing):
            return
        session = self._session
        units = suggested_units(in_full(session.document.project.data))
        session.seek(session.moment.start, 0)
        text = worded(set_units(session.here(), units).message)
        session.edit(lambda project: set_units(project, units).project, text)

    def _ways_out(self, moment: Moment, found: Divergence) -> list[QAction]:
        """Return what may help: nothing that acts on training does before the first update."""
        ways = []
        rate = lowered(moment.project.training.learning_rate)
        if rate > 0 and found.blames_rate:
            self._slower.setText(self.tr("Go on with η = {rate}").format(rate=full(rate)))
            self._slower.setToolTip(self._lower.toolTip())
            ways.append(self._slower)
        data = moment.project.data
        units = suggested_units(in_full(data))
        if not data.units and max(units) > 1 and not self._lock.isChecked():
            self._divide.setText(self.tr("Divide targets by {unit}").format(unit=f"{max(units):,.10g}"))
            self._divide.setToolTip(
                self.tr("Starts again with smaller targets: names tell of it, the table shows them in full")
            )
            ways.append(self._divide)
        elif moment.place > (moment.start, 0) or moment.start > 0:
            self._again.setToolTip(self._restart.toolTip())
            ways.append(self._again)
        return ways

"""Goals of a run: where it stops by itself. They are found in what was computed, at any speed exactly."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np

from mlpstudio.core.messages import Message
from mlpstudio.core.records import record
from mlpstudio.session.milestones import Milestones, Standing
from mlpstudio.session.moment import Moment, Place
from mlpstudio.session.run import loss_click
from mlpstudio.session.track import Track


@record
class UntilEpoch:
    """Until an epoch, counted from 0, is complete: to the end of its last iteration."""

    epoch: int


@record
class UntilLoss:
    """Until a loss is at most this.

    Attributes
    ----------
    loss
        The bound.
    test
        Of the test part, to the end of the first epoch after which it is so small; else of a batch, to the
        first step that computes such a loss.
    """

    loss: float
    test: bool = False


@record
class UntilStalled:
    """Until the loss has had no new lowest value for some epochs; then back to where it was lowest.

    The loss is that of all samples of the training part, or of the test part, after an epoch.
    """

    epochs: int
    test: bool = False


@record
class UntilFlat:
    """Until, after an epoch, the gradient over all training samples is no longer than this."""

    norm: float


Goal: TypeAlias = UntilEpoch | UntilLoss | UntilStalled | UntilFlat


def epochs_on(moment: Moment, count: int) -> UntilEpoch:
    """Return the goal to complete so many more epochs; one that has begun counts as the first.

    Raises
    ------
    ValueError
        There is nothing to compute with.
    """
    if moment.batches is None:
        raise ValueError("without samples there are no epochs")
    coming = moment.iteration + (moment.position == moment.clicks)
    return UntilEpoch(moment.batches.epoch(coming) + count - 1)


class Pursuit:
    """A goal, looked for from one moment on.

    Parameters
    ----------
    goal
        What is looked for.
    moment
        Where the run begins; something can be computed there.

    Attributes
    ----------
    met
        Why there is nowhere to go; None if there is.
    by_way_of
        The end of what was computed before the goal lay back in it; None where the goal lies at the end.
    """

    def __init__(self, goal: Goal, moment: Moment) -> None:
        if moment.losses is None or moment.batches is None or moment.trace is None:
            raise ValueError("without samples nothing can be reached")
        self._goal = goal
        self._track: Track = moment.losses.track
        self._clicks = moment.clicks
        self._loss_click = loss_click(moment.trace)
        self._place: Place | None = None
        self._reason: Message | None = None
        self.by_way_of: Place | None = None
        self._milestones: Milestones | None = None
        # A loss that is known already was looked at by `met`.
        self._searched = moment.iteration + (moment.position >= self._loss_click)
        self.met = self._met(moment)

    @property
    def reason(self) -> Message:
        """Why it stops at the place that was found.

        Raises
        ------
        LookupError
            Nothing was found yet.
        """
        if self._reason is None:
            raise LookupError("the goal was not reached")
        return self._reason

    @property
    def limit(self) -> Place | None:
        """The last place that may be shown before more has been looked through; None where all has been."""
        return None if self._milestones is None else self._milestones.limit

    def follow(self, track: Track) -> None:
        """Look at the track as it is now: it may have come to a branch."""
        self._track = track
        if self._milestones is not None:
            self._milestones.follow(track)

    def find(self, seconds: float = float("inf")) -> Place | None:
        """Return the place of the goal as soon as its iteration has been computed, and looked at.

        What has to be measured is, for about so many seconds: see :attr:`limit`.
        """
        if self._place is None and self.met is None:
            match self._goal:
                case UntilEpoch(epoch):
                    self._find_epoch(epoch)
                case UntilLoss(bound, False):
                    self._find_loss(bound)
                case _:
                    self._find_milestone(seconds)
        return self._place

    def _met(self, moment: Moment) -> Message | None:
        """Return why there is nowhere to go, if there is not."""
        match self._goal:
            case UntilEpoch(epoch):
                if moment.place >= Place(self._last_of(epoch), self._clicks):
                    return Message("Epoch {epoch} is complete already.", {"epoch": epoch})
                return None
            case UntilLoss(bound, False):
                loss = self._loss(moment.iteration)
                if moment.position >= self._loss_click and loss <= bound:
                    return Message(
                        "The loss is {loss} here, which is at most {bound} already.",
                        {"loss": loss, "bound": bound},
                    )
                return None
            case UntilLoss(_, test) | UntilStalled(_, test):
                self._milestones = Milestones(moment, test=test, gradient=False)
            case UntilFlat():
                self._milestones = Milestones(moment, test=False, gradient=True)
        if self._milestones.loss_missing:
            return Message("There are no test samples: the data is not split.")
        return self._met_here(self._milestones.start)

    def _met_here(self, here: Standing) -> Message | None:
        match self._goal:
            case UntilLoss(bound) if here.value <= bound:
                return Message(
                    "The test loss is {loss} here, which is at most {bound} already.",
                    {"loss": here.value, "bound": bound},
                )
            case UntilFlat(bound) if here.value <= bound:
                return Message(
                    "The gradient has the length {norm} here, which is at most {bound} already.",
                    {"norm": here.value, "bound": bound},
                )
        return None

    def _last_of(self, epoch: int) -> int:
        return (epoch + 1) * self._track.head.batches.per_epoch - 1

    def _find_epoch(self, epoch: int) -> None:
        last = self._last_of(epoch)
        if last < self._track.end:
            self._place = Place(last, self._clicks)
            self._reason = Message("Stopped as asked: epoch {epoch} is complete.", {"epoch": epoch})

    def _find_loss(self, bound: float) -> None:
        first, end = self._searched, self._track.end
        self._searched = end
        if first >= end:
            return
        # A column for each iteration; of a past that is kept as blocks, a column for each block.
        columns, low, _ = self._track.losses.reduced(first, end, end - first)
        for column in np.flatnonzero(low <= bound):
            after = int(columns[column + 1]) if column + 1 < len(columns) else end
            for iteration in range(max(int(columns[column]), first), after):
                loss = self._loss(iteration)
                if loss <= bound:
                    self._place = Place(iteration, self._loss_click)
                    self._reason = Message(
                        "Stopped as asked: the loss of iteration {iteration} is {loss}, at most {bound}.",
                        {"iteration": iteration, "loss": loss, "bound": bound},
                    )
                    return

    def _loss(self, iteration: int) -> float:
        """Return a loss, computed again where only its block is kept."""
        kept = self._track.losses.at(iteration)
        return self._track.trace(iteration).loss if kept is None else kept

    def _find_milestone(self, seconds: float) -> None:
        """Look at the ends of epochs, each of which has been measured."""
        assert self._milestones is not None
        for standing in self._milestones.measured(seconds):
            match self._goal:
                case UntilStalled(epochs, test):
                    best = self._milestones.best
                    if standing.epoch - best.epoch >= epochs:
                        self._turn_back(standing, best, test)
                        return
                case UntilLoss(bound) | UntilFlat(bound) if standing.value <= bound:
                    self._place = standing.place
                    self._reason = self._reached(standing, bound)
                    return

    def _turn_back(self, standing: Standing, best: Standing, test: bool) -> None:
        self._place, self.by_way_of = best.place, standing.place
        text = "Stopped as asked: no lower {loss} for {count} epochs. Back at its lowest, {value}, {where}."
        where = Message("after epoch {epoch}", {"epoch": best.epoch})
        if best is self._milestones_start:
            where = Message("where this run began")
        values = {
            "loss": Message("test loss" if test else "training loss"),
            "count": standing.epoch - best.epoch, "value": best.value, "where": where,
        }  # fmt: skip
        self._reason = Message(text, values)

    @property
    def _milestones_start(self) -> Standing | None:
        return None if self._milestones is None else self._milestones.start

    def _reached(self, standing: Standing, bound: float) -> Message:
        values = {"epoch": standing.epoch, "value": standing.value, "bound": bound}
        if isinstance(self._goal, UntilFlat):
            text = (
                "Stopped as asked: after epoch {epoch} the gradient has the length {value}, at most {bound}."
            )
        else:
            text = "Stopped as asked: the test loss after epoch {epoch} is {value}, at most {bound}."
        return Message(text, values)

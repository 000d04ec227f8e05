"""Goals of a run: where it stops by itself. They are found in what was computed, at any speed exactly."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from mlpstudio.core.messages import Message
from mlpstudio.session.moment import Moment, Place
from mlpstudio.session.run import loss_click
from mlpstudio.session.track import Track


@dataclass(frozen=True, slots=True)
class UntilEpoch:
    """Until an epoch, counted from 0, is complete: to the end of its last iteration."""

    epoch: int


@dataclass(frozen=True, slots=True)
class UntilLoss:
    """Until a loss is at most this: to the first step that computes such a loss."""

    loss: float


Goal: TypeAlias = UntilEpoch | UntilLoss


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

    def follow(self, track: Track) -> None:
        """Look at the track as it is now: it may have come to a branch."""
        self._track = track

    def find(self) -> Place | None:
        """Return the place of the goal as soon as its iteration has been computed."""
        if self._place is None:
            match self._goal:
                case UntilEpoch(epoch):
                    self._find_epoch(epoch)
                case UntilLoss(bound):
                    self._find_loss(bound)
        return self._place

    def _met(self, moment: Moment) -> Message | None:
        """Return why there is nowhere to go, if there is not."""
        match self._goal:
            case UntilEpoch(epoch):
                if moment.place >= Place(self._last_of(epoch), self._clicks):
                    return Message("Epoch {epoch} is complete already.", {"epoch": epoch})
            case UntilLoss(bound):
                loss = self._loss(moment.iteration)
                if moment.position >= self._loss_click and loss <= bound:
                    return Message(
                        "The loss is {loss} here, which is at most {bound} already.",
                        {"loss": loss, "bound": bound},
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

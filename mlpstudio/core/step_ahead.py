"""The update of an iteration at any learning rate, before it is taken: new parameters, and the loss after it.

Every optimiser goes a way that does not depend on the learning rate, which only says how far along it. So
the new parameters are w + rate d, and to first order the loss is L + rate g . d, a straight line. How the
loss really goes along that way bends away from the line: the step is short where the two still agree, and
goes too far where the loss rises again.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from math import isfinite

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.expressions import Add, Expression, Scale, Subtract
from mlpstudio.core.interpreter import run
from mlpstudio.core.pieces import Pieces, finished
from mlpstudio.core.program import Phase
from mlpstudio.core.rules import Keep
from mlpstudio.core.trace import Matrix, Trace

Reals = NDArray[np.float64]

BLOCK = 0.006
"""Seconds that a block of samples takes, about."""
_CALL, _PRODUCT, _ELEMENT = 12e-6, 0.6e-9, 14e-9  # seconds: of a layer, a product, an element's function
_LEAST_BLOCK = 16
_HALVINGS, _DOUBLINGS = 150, 24
_LEVEL = 1e-3  # the share of what is gained by which a step twice as long has to gain more
_BEYOND = 3.0  # times the lowest place: on a parabola the loss is as high as before at twice that
_SPREAD = 12.0  # how far a logarithmic axis goes to either side
_FAR = 1e6  # times the loss before: the valley is far away
_WIDEST = 1e7  # and how far at most from the lowest place
_AFFORDED = 0.4  # seconds of computing for the whole curve, of large networks more
_FEW, _MANY = 24, 120
_RIGHT = 0.7  # of what can be gained along this way at all
_RIGHT_UNTIL = 1.6  # times the rate with the lowest loss
_HARDLY = 0.1


class StepAhead:
    """The update of a trace at any learning rate.

    Parameters
    ----------
    trace
        The iteration.

    Attributes
    ----------
    rate
        The learning rate of the iteration.
    loss
        The data loss before the update.
    way
        For each parameter what a rate of 1 adds to it, of the dtype of the training.
    slope
        How fast the loss changes with the rate at first: the gradient times the way, summed.
    """

    def __init__(self, trace: Trace) -> None:
        self.trace, self.rate, self.loss = trace, trace.training.learning_rate, trace.loss
        known = dict(trace.given)
        known.update(
            (step.target, value) for step, value in trace.steps() if step.target not in self._parameters
        )
        # State is that after its own step, as the parameter's step sees it.
        with np.errstate(all="ignore"):
            self.way: Mapping[str, Matrix] = {
                step.target: np.zeros_like(trace.given[step.target]) + _by_rate(step.expression, known)
                for step in trace.program
                if step.phase is Phase.UPDATE and step.target in self._parameters
            }
            self.slope = float(
                sum(
                    (np.asarray(known[f"dL_d{name}"], np.float64) * way).sum()
                    for name, way in self.way.items()
                )
            )
        self._steps = tuple(
            step for step in trace.program if step.phase is Phase.FORWARD or step.target == "loss"
        )  # fmt: skip

    @property
    def _parameters(self) -> set[str]:
        layers = enumerate(self.trace.network.layers, 1)
        return {f"{kind}{number}" for number, layer in layers for kind in ("Wb" if layer.bias else "W")}

    def parameters(self, rate: float) -> dict[str, Matrix]:
        """Return the new parameters by their ids (``W1``, ``b1`` as a column, ...), read-only."""
        found = {}
        with np.errstate(all="ignore"):
            for name, way in self.way.items():
                found[name] = self.trace.given[name] + rate * way
                found[name].flags.writeable = False
        return found

    def predicted(self, rate: float) -> float:
        """Return what the loss would be if it went on as it begins."""
        return self.loss + rate * self.slope

    def loss_at(self, rate: float) -> float:
        """Return the data loss of the same batch after an update; inf or nan where it overflows."""
        return finished(self.finding(rate))

    def finding(self, rate: float) -> Pieces[float]:
        """Do what :meth:`loss_at` does in pieces of a few milliseconds."""
        given, found = {**self.trace.given, **self.parameters(rate)}, 0.0
        size, samples = self._block(), self.trace.samples
        cut = [name for name in given if name in ("x", "y") or name.startswith("drop")]
        for first in range(0, samples, size):
            part = given
            if size < samples:
                # The loss divides by the samples of the whole batch: its parts sum to it.
                part = given | {name: given[name][:, first : first + size] for name in cut}
                if first:
                    yield
            found += float(run(self._steps, part)[-1][0, 0])
        return found

    @property
    def seconds(self) -> float:
        """About how long the loss at one rate takes to compute."""
        network = self.trace.network
        each = network.parameter_count * _PRODUCT + sum(network.sizes[1:]) * _ELEMENT
        return network.depth * _CALL + network.parameter_count * 2e-9 + self.trace.samples * each

    def _block(self) -> int:
        return max(int(BLOCK / max(self.seconds / self.trace.samples, 1e-12)), _LEAST_BLOCK)


def _by_rate(expression: Expression, values: Mapping[str, Matrix]) -> Matrix | float:
    """Return what an expression grows by with the learning rate, in which it is linear."""
    match expression:
        case Subtract(left, right):
            return _by_rate(left, values) - _by_rate(right, values)
        case Add(left, right):
            return _by_rate(left, values) + _by_rate(right, values)
        case Scale(number, inner) if number.name == "learning_rate":
            found: Matrix = inner.evaluate(values)
            return found
        case Keep(free, updated, _):
            return np.where(free.evaluate(values) != 0, _by_rate(updated, values), 0.0)
    return 0.0


class Verdict(StrEnum):
    """What a learning rate does."""

    UNBOUNDED = "unbounded"
    """The loss is no number any more."""
    TOO_FAR = "too far"
    """The loss rises: over the valley and up the other side."""
    PAST = "past"
    """Past the lowest place, but lower than before."""
    RIGHT = "right"
    """Near the lowest place along this way."""
    SHORT = "short"
    """The loss falls, and would fall further with a longer step."""
    HARDLY = "hardly"
    """Hardly anything changes."""
    UPHILL = "uphill"
    """The way leads uphill at first: momentum carries it."""
    FLAT = "flat"
    """There is no way to go: the gradient is 0."""


class RateCurve:
    """The loss over the learning rate, found piece by piece: coarsely at first.

    Parameters
    ----------
    ahead
        The update.
    log
        Whether the rates are spread evenly by their logarithm; None chooses what shows both the set rate and
        the place where the loss rises again.
    before
        The curve of an earlier update: its range is kept where this one can be seen well in it, so that the
        axis stands still from iteration to iteration.

    Attributes
    ----------
    low, high
        The range; None until it is known.
    log
        As chosen; None until it is known.
    done
        Whether it is complete.
    share
        How much of it is done, 0 to 1.
    """

    def __init__(
        self, ahead: StepAhead, log: bool | None = None, before: RateCurve | None = None
    ) -> None:  # fmt: skip
        self.ahead, self.log, self._before = ahead, log, before
        self.low: float | None = None
        self.high: float | None = None
        self.done, self.share = False, 0.0
        self._found: dict[float, float] = {0.0: ahead.loss}
        self._work = self._working()

    def go_on(self) -> None:
        """Compute one more piece."""
        try:
            next(self._work)
        except StopIteration:
            self.done, self.share = True, 1.0

    @property
    def points(self) -> tuple[Reals, Reals]:
        """Rates, from 0 upwards, and losses so far; losses that overflow are inf or nan."""
        rates = np.array(sorted(self._found))
        return rates, np.array([self._found[rate] for rate in rates.tolist()])

    @property
    def best(self) -> tuple[float, float]:
        """The rate with the lowest loss so far, and that loss; a rate of 0 where all others are worse."""
        return min(
            ((rate, loss) for rate, loss in self._found.items() if isfinite(loss)),
            key=lambda point: (point[1], point[0]),
            default=(0.0, self.ahead.loss),
        )

    def is_known(self, rate: float) -> bool:
        """Tell whether the loss at a rate was computed."""
        return rate in self._found

    def estimate(self, rate: float) -> float:
        """Return the loss at a rate by what is known: straight between its neighbours."""
        if rate in self._found:
            return self._found[rate]
        rates, losses = self.points
        with np.errstate(all="ignore"):
            return float(np.interp(rate, rates, losses)) if rate <= rates[-1] else float("nan")

    def note(self, rate: float, loss: float) -> None:
        """Take in a loss that was computed elsewhere."""
        self._found[rate] = loss

    def shows(self, *rates: float) -> bool:
        """Tell whether its range lets such rates be seen well: inside it, and not all in one corner."""
        if self.low is None or self.high is None:
            return False
        least, most = min(rates), max(rates)
        if self.log:
            return 2 * self.low <= least and 2 * most <= self.high
        return least >= 0.1 * most and 0.2 * self.high <= most <= 0.7 * self.high

    def judge(self, rate: float, loss: float) -> Verdict:
        """Say what an update with a rate does whose loss is known."""
        ahead = self.ahead
        if not any(way.any() for way in ahead.way.values()):
            return Verdict.FLAT
        if not isfinite(loss):
            return Verdict.UNBOUNDED
        best_rate, best = self.best
        gain = ahead.loss - min(best, loss)
        if loss > ahead.loss:
            return Verdict.UPHILL if ahead.slope > 0 and rate <= (best_rate or rate) else Verdict.TOO_FAR
        if gain <= 0:
            return Verdict.HARDLY
        if ahead.loss - loss >= _RIGHT * gain and rate <= _RIGHT_UNTIL * best_rate:
            return Verdict.RIGHT
        if rate > best_rate:
            return Verdict.PAST
        return Verdict.HARDLY if ahead.loss - loss < _HARDLY * gain else Verdict.SHORT

    # Inside

    def _finding(self, rate: float) -> Pieces[float]:
        if rate not in self._found:
            self._found[rate] = yield from self.ahead.finding(rate)
        return self._found[rate]

    def _working(self) -> Pieces[None]:
        ahead = self.ahead
        yield from self._finding(ahead.rate)
        yield
        valley = yield from self._valley()
        self._choose_range(valley)
        assert self.low is not None
        assert self.high is not None
        count = int(min(max(_AFFORDED / ahead.seconds, _FEW), _MANY))
        step = np.geomspace if self.log else np.linspace
        low = self.low if self.log else self.high / count
        rates = step(low, self.high, count)
        for number, index in enumerate(_coarse_first(count), 1):
            yield from self._finding(float(rates[index]))
            self.share = number / (count + 12)
            yield
        yield from self._refining(rates)

    def _valley(self) -> Pieces[float]:
        """Find the lowest place nearest to the set rate, by halves and doubles; 0 where there is none."""
        before, rate = self.ahead.loss, self.ahead.rate
        loss = self._found[rate]
        for _ in range(_HALVINGS):
            less = rate / (2.0 if loss < _FAR * before else 1024.0)
            shorter = yield from self._finding(less)
            yield
            if loss < before and not shorter < loss:
                break
            rate, loss = less, shorter
        else:
            return 0.0
        for _ in range(_DOUBLINGS):
            longer = yield from self._finding(rate * 2)
            yield
            if not longer < loss - _LEVEL * (before - loss):
                break  # it rises, or it is level from here on
            rate, loss = rate * 2, longer
        return rate

    def _choose_range(self, valley: float) -> None:
        rate, lowest = self.ahead.rate, self.best[0] or self.ahead.rate
        valley = valley or rate
        before, self._before = self._before, None  # a chain of curves would keep all iterations
        if before is not None and self.log in (None, before.log) and before.shows(rate, valley, lowest):
            self.low, self.high, self.log = before.low, before.high, before.log
            return
        if self.log is None:
            self.log = rate > 5 * lowest or rate < 0.1 * valley
        if self.log:
            # A rate that is further off stands at the edge.
            self.low = max(min(rate, valley, lowest) / _SPREAD, valley / _WIDEST)
            self.high = min(max(rate, valley, lowest) * _SPREAD, valley * _WIDEST)
        else:
            self.low, self.high = 0.0, max(_BEYOND * valley, 1.25 * rate)

    def _refining(self, rates: Reals) -> Pieces[None]:
        """Find the lowest place more exactly, between the neighbours of the lowest rate (golden section)."""
        known = sorted(self._found)
        best, _ = self.best
        at = known.index(best)
        if not 0 < at < len(known) - 1:
            return
        left, right, share = known[at - 1], known[at + 1], (5**0.5 - 1) / 2
        for number in range(12):
            one, two = right - share * (right - left), left + share * (right - left)
            first = yield from self._finding(one)
            second = yield from self._finding(two)
            left, right = (left, two) if first <= second else (one, right)
            self.share = (len(rates) + number) / (len(rates) + 12)
            yield


def _coarse_first(count: int) -> list[int]:
    """Return the numbers 0 to count - 1, every sixteenth first, then those between."""
    order: list[int] = []
    for stride in (16, 8, 4, 2, 1):
        order += [index for index in range(0, count, stride) if index not in set(order)]
    return order

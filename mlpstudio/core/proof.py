"""Proof of a recorded iteration: every step computed once more, and its derivatives measured from outside.

Two judges that know nothing of the engine. The interpreter evaluates the assignment of a step on what the
steps before it gave; the two have to agree to rounding, relative to the sum of the absolute terms. Central
differences nudge a number and look at what it is the derivative of: the loss, or for a slope the activation.
At a kink (a ReLU at 0) there is no single slope, which is said as such.

A proof goes on in small portions, so that a window can work on it between two frames.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.expressions import Add, Divide, Expression, Hadamard, MatMul, Scale, Subtract, Symbol
from mlpstudio.core.expressions import Transpose as Transposed
from mlpstudio.core.gradcheck import Cell, CellCheck, Slope, Verdict
from mlpstudio.core.interpreter import run
from mlpstudio.core.records import record
from mlpstudio.core.rules import Keep, RowSum, SoftmaxBackward, Total
from mlpstudio.core.symbols import activation_of, parse
from mlpstudio.core.trace import Matrix, Trace

MOST = 24
"""Cells of a step that are measured by differences."""
_TOLERANCE = {"float64": 1e-12, "float32": 4e-6}
_SLACK = 1e-3  # of the largest derivative of a step: what float32 may come to behind a long sum
_FLOOR = 1e-300  # where exponentials underflow, one side may have 0 and the other a denormal number

Reals = NDArray[np.float64]


@record
class StepProof:
    """What the two judges say of a step.

    Attributes
    ----------
    index
        Of the step in the program.
    target
        Its symbol.
    recomputed
        Whether the interpreter comes to the same numbers.
    deviation
        By how much it differs where it differs most.
    cells
        How many numbers the step has.
    checked
        Those measured by differences, the one that fits least first; empty for steps that are no derivative.
    """

    index: int
    target: str
    recomputed: bool
    deviation: float
    cells: int
    checked: tuple[CellCheck, ...]

    @property
    def verdict(self) -> Verdict:
        """Whether both judges agree; "kink" where every number that was measured lies at one."""
        if not self.recomputed or any(cell.verdict == "differs" for cell in self.checked):
            return "differs"
        bent = bool(self.checked) and all(cell.verdict == "kink" for cell in self.checked)
        return "kink" if bent else "agrees"

    @property
    def worst(self) -> CellCheck | None:
        """The measured number that fits least, those at kinks left aside where there are others."""
        return next((cell for cell in self.checked if cell.verdict != "kink"), next(iter(self.checked), None))

    @property
    def kinks(self) -> int:
        """How many of the measured numbers lie at a kink."""
        return sum(cell.verdict == "kink" for cell in self.checked)


class Proof:
    """Judges steps of an iteration, a portion at a time.

    Parameters
    ----------
    trace
        The iteration.
    indices
        Which steps; None for all.
    most
        How many numbers of each step are measured by differences; of larger matrices a choice is, always the
        same one.

    Attributes
    ----------
    found
        The steps that are done, by their index.
    """

    def __init__(self, trace: Trace, indices: Sequence[int] | None = None, *, most: int = MOST) -> None:
        self.trace = trace
        self.indices = tuple(range(len(trace.program)) if indices is None else indices)
        self.found: dict[int, StepProof] = {}
        self._most = most
        self._work = self._portions()
        self.done = not self.indices

    def go_on(self) -> None:
        """Do one portion: a step is computed once more, or one number is measured.

        Raises
        ------
        InvalidInput
            The loss of the batch is not a finite number.
        """
        if next(self._work, None) is None:
            self.done = True

    def finish(self) -> dict[int, StepProof]:
        """Do all that is left, and return what was found."""
        while not self.done:
            self.go_on()
        return self.found

    @property
    def agrees(self) -> bool:
        """Whether everything is done, and no step differs."""
        return self.done and not any(step.verdict == "differs" for step in self.found.values())

    def measure(self, symbol: str, cell: Cell) -> CellCheck | None:
        """Measure one number of a step at once; None for a step that is no derivative.

        Parameters
        ----------
        symbol
            A target of the iteration, ``dL_dW1``.
        cell
            Which number of it.
        """
        nudged = nudged_by(symbol, self.trace.network.depth)
        if nudged is None:
            return None
        values = self.trace.value(symbol)
        name, output = nudged
        return self._slope.check(
            name, cell, float(values[cell]), output=output, slack=self._slack(values)
        )  # fmt: skip

    def _portions(self) -> Iterator[bool]:
        known = self.trace.before(0)
        upto = 0
        for index in self.indices:
            for at in range(upto, index):
                known[self.trace.program[at].target] = self.trace.values[at]
            upto = index
            agrees, deviation = self._recompute(index, known)
            yield True
            checked = []
            for cell in self._cells(index):
                found = self.measure(self.trace.program[index].target, cell)
                if found is not None:
                    checked.append(found)
                yield True
            checked.sort(key=_misfit, reverse=True)
            step, values = self.trace.program[index], self.trace.values[index]
            self.found[index] = StepProof(index, step.target, agrees, deviation, values.size, tuple(checked))

    def _recompute(self, index: int, known: dict[str, Matrix]) -> tuple[bool, float]:
        step, value = self.trace.program[index], self.trace.values[index]
        (again,) = run((step,), known)
        with np.errstate(all="ignore"):
            sizes = magnitude(step.expression, known)
            if step.target == "loss" and self.trace.training.loss_function.needs is not None:
                # Logarithms of sums near 1, and differences of numbers as large as u.
                sizes = sizes + 1.0 + np.abs(known[f"u{self.trace.network.depth}"]).max()
            allowed = _TOLERANCE[self.trace.training.precision] * sizes + _FLOOR
            apart = np.abs(np.asarray(value, np.float64) - again)
            same = (apart <= allowed) | (value == again)  # infinities too
        return bool(same.all()) and bool(np.isfinite(value).all()), float(np.nanmax(apart, initial=0.0))

    def _cells(self, index: int) -> list[Cell]:
        step, values = self.trace.program[index], self.trace.values[index]
        if nudged_by(step.target, self.trace.network.depth) is None:
            return []
        chosen = np.arange(values.size)
        if values.size > self._most:
            random = np.random.default_rng([index, values.size])
            others = random.choice(values.size, self._most, replace=False)
            # The largest is always among them: it is what people look at.
            others[0] = int(np.argmax(np.abs(values)))
            chosen = np.unique(others)
        columns = values.shape[1]
        return [(int(at) // columns, int(at) % columns) for at in chosen]

    @cached_property
    def _slope(self) -> Slope:
        trace = self.trace
        masks = {
            symbol: np.asarray(value, np.float64)
            for symbol, value in trace.given.items() if symbol.startswith("drop")
        }  # fmt: skip
        parameters = trace.parameters(updated=False)
        inputs, targets = trace.given["x"].T, trace.given["y"].T
        return Slope(trace.network, trace.training, parameters, inputs, targets, masks)

    def _slack(self, values: Matrix) -> float:
        if self.trace.training.precision == "float64":
            return 0.0
        return _SLACK * float(np.abs(values).max(initial=0.0))


def nudged_by(symbol: str, depth: int) -> tuple[str, str] | None:
    """Return what has to be nudged to measure a derivative, and what to look at meanwhile.

    Parameters
    ----------
    symbol
        A target of an iteration.
    depth
        The number of layers.

    Returns
    -------
    tuple of str or None
        ``("W1", "loss")`` for ``dL_dW1``, ``("u1", "z1")`` for ``dz1_du1``; None for what is no derivative.
    """
    name = parse(symbol)
    if name.kind == "dL_dy_hat":
        return "y_hat", "loss"
    if name.kind.startswith("dL_d"):
        return f"{name.kind[4:]}{name.layer}", "loss"
    if name.kind == "dJ_dW":
        return f"W{name.layer}", "objective"
    if name.kind in ("dz_du", "dy_hat_du"):
        return f"u{name.layer}", activation_of(name.layer, depth)
    return None


def magnitude(expression: Expression, values: dict[str, Matrix]) -> Reals:
    """Return for each number of an expression the sum of the absolute values of what it is summed from.

    Parameters
    ----------
    expression
        Of a step.
    values
        The symbols as the step sees them.
    """
    match expression:
        case Symbol(symbol):
            return np.abs(np.asarray(values[symbol], np.float64))
        case MatMul(left, right):
            return np.asarray(magnitude(left, values) @ magnitude(right, values))
        case Transposed(inner):
            return magnitude(inner, values).T
        case Add(left, right) | Subtract(left, right) | Keep(_, left, right):
            return np.asarray(magnitude(left, values) + magnitude(right, values))
        case Hadamard(left, right):
            return np.asarray(magnitude(left, values) * magnitude(right, values))
        case Scale(number, inner):
            return np.asarray(abs(number.value) * magnitude(inner, values))
    return _magnitude_of_rule(expression, values)


def _magnitude_of_rule(expression: Expression, values: dict[str, Matrix]) -> Reals:
    match expression:
        case Divide(left, right):
            return np.asarray(magnitude(left, values) / np.abs(right.evaluate(values)))
        case RowSum(inner):
            return np.asarray(magnitude(inner, values).sum(axis=1, keepdims=True))
        case Total(inner):
            return np.asarray(magnitude(inner, values).sum().reshape(1, 1))
        case SoftmaxBackward(prediction, upstream):
            y, g = magnitude(prediction, values), magnitude(upstream, values)
            return np.asarray(y * (g + (y * g).sum(axis=0, keepdims=True)))
    return np.abs(np.asarray(expression.evaluate(values), np.float64))


def _misfit(cell: CellCheck) -> float:
    apart = abs(cell.gradient - cell.slope)
    return apart / cell.tolerance if cell.tolerance else apart

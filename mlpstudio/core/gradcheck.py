"""The gradients of backpropagation against central differences.

A parameter w is nudged by ``h = 1e-6 max(1, |w|)`` both ways; ``(f(w + h) - f(w - h)) / 2h`` has to agree
with the gradient to 1e-5 of its size, plus what the rounding of f itself amounts to. Where a kink lies
within the nudge (a ReLU at 0, |e| at 0) there is no single slope: it is reported as such, and is no failure.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Literal, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mlpstudio.core.dropout import Masks
from mlpstudio.core.interpreter import run, symbols_of
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.network import Network
from mlpstudio.core.parameters import Parameters, without_cuts
from mlpstudio.core.program import Phase, program
from mlpstudio.core.records import record
from mlpstudio.core.symbols import activation_of, parse, passed_on
from mlpstudio.core.trace import fixed_symbols
from mlpstudio.core.training import Training, dropped_layers

NUDGE = 1e-6
RELATIVE = 1e-5
MOST_CELLS = 200
_NUDGES = 6

Matrix: TypeAlias = NDArray[np.floating]
Cell: TypeAlias = tuple[int, int]
Verdict: TypeAlias = Literal["agrees", "kink", "differs"]
Progress: TypeAlias = Callable[[int, int], None]

_BENT = ("relu", "leaky_relu", "elu")


@record
class CellCheck:
    """One parameter: its gradient, the slope of the loss measured from outside, and how they compare."""

    cell: Cell
    gradient: float
    slope: float
    tolerance: float
    verdict: Verdict

    @property
    def difference(self) -> float:
        """The difference relative to the larger of the two; 0 where both are 0."""
        largest = max(abs(self.gradient), abs(self.slope))
        return abs(self.gradient - self.slope) / largest if largest else 0.0


@record
class ParameterCheck:
    """One matrix of parameters.

    Attributes
    ----------
    parameter, gradient
        Their symbol ids: "W1" with "dL_dW1", or "dJ_dW1" where a penalty acts.
    cells
        How many numbers it has.
    checked
        The cells looked at; the worst first: those that differ most for their tolerance.
    """

    parameter: str
    gradient: str
    cells: int
    checked: tuple[CellCheck, ...]

    @property
    def worst(self) -> CellCheck:
        """The cell that fits least, kinks left aside where there are others."""
        return next((c for c in self.checked if c.verdict != "kink"), self.checked[0])

    def count(self, verdict: Verdict) -> int:
        """Return how many cells had that verdict."""
        return sum(cell.verdict == verdict for cell in self.checked)


@record
class GradientCheck:
    """All parameters of a network, on one batch."""

    parameters: tuple[ParameterCheck, ...]
    samples: int

    @property
    def agrees(self) -> bool:
        """Whether no cell differs."""
        return not any(parameter.count("differs") for parameter in self.parameters)


def check_gradients(
    network: Network,
    training: Training,
    parameters: Parameters,
    inputs: ArrayLike,
    targets: ArrayLike,
    *,
    gradients: Mapping[str, ArrayLike] | None = None,
    masks: Mapping[str, Matrix] | None = None,
    most: int = MOST_CELLS,
    seed: int = 0,
    progress: Progress | None = None,
) -> GradientCheck:
    """Compare gradients with central differences, in float64.

    Parameters
    ----------
    network, training, parameters
        What is trained, and how; with a penalty the gradient of loss and penalty is compared.
    inputs, targets
        The batch: samples x inputs (scaled already) and samples x outputs.
    gradients
        By symbol id, those to be judged; None judges those of the assignments themselves.
    masks
        With dropout what is dropped throughout, by symbol id; None takes the masks of iteration 0.
    most
        Cells per matrix; of larger ones a random choice is checked, drawn from ``seed``.
    progress
        Called with the cells done and their number.

    Raises
    ------
    InvalidInput
        The loss of the batch is not a finite number.
    """
    slope = Slope(network, training, parameters, inputs, targets, masks)
    judged = slope.base if gradients is None else gradients
    names = [symbol for symbol in slope.base if symbol[0] in "Wb" and symbol[1:].isdigit()]
    chosen = {name: slope.cells(name, most, seed) for name in names}
    total, done, found = sum(map(len, chosen.values())), 0, []
    for name, cells in chosen.items():
        gradient = slope.gradient_id(name)
        values = np.asarray(judged[gradient], dtype=np.float64)
        checked = []
        for cell in cells:
            checked.append(slope.check(name, cell, float(values[cell])))
            done += 1
            if progress is not None:
                progress(done, total)
        checked.sort(key=_misfit, reverse=True)
        found.append(ParameterCheck(name, gradient, values.size, tuple(checked)))
    return GradientCheck(tuple(found), np.shape(inputs)[0])


@record
class _Nudge:
    """Which number is nudged, what is watched meanwhile, and how much more it may differ."""

    name: str
    cell: Cell
    output: str
    at: Cell
    slack: float


def _misfit(cell: CellCheck) -> float:
    misfit = abs(cell.gradient - cell.slope)
    return misfit / cell.tolerance if cell.tolerance else misfit


class Slope:
    """A result as a function of one number before it, and its slope measured from outside, in float64.

    Parameters
    ----------
    network, training, parameters
        What is trained, and how.
    inputs, targets
        The batch: samples x inputs (scaled already) and samples x outputs.
    masks
        With dropout what is dropped throughout, by symbol id; None takes the masks of iteration 0.

    Attributes
    ----------
    base
        Every symbol before the update.

    Raises
    ------
    InvalidInput
        The loss of the batch is not a finite number.
    """

    def __init__(
        self,
        network: Network,
        training: Training,
        parameters: Parameters,
        inputs: ArrayLike,
        targets: ArrayLike,
        masks: Mapping[str, Matrix] | None,
    ) -> None:
        self.network, self.training = network, replace(training, precision="float64")
        x, y = (np.asarray(rows, dtype=np.float64).T for rows in (inputs, targets))
        double = np.dtype(np.float64)
        symbols = symbols_of(without_cuts(network, parameters), double)
        carried = training.optimizer.carried
        state = {
            f"{prefix}_{name}": np.zeros_like(value) for name, value in symbols.items() for prefix in carried
        }
        samples = x.shape[1]
        if masks is None:
            masks = Masks(network, self.training, samples).symbols(0, samples)
        fixed = {**fixed_symbols(network, double), **masks}
        given = {"x": x, "y": y, "t": np.ones((1, 1)), **symbols, **state, **fixed}
        steps = program(network, self.training, samples)
        before_update = tuple(step for step in steps if step.phase is not Phase.UPDATE)
        values = run(before_update, given)
        self.base = given | {step.target: value for step, value in zip(before_update, values, strict=True)}
        self.steps = tuple(step for step in steps if step.phase in (Phase.FORWARD, Phase.LOSS))
        if not np.isfinite(self.base["loss"]).all():
            raise InvalidInput("the loss of these samples is no finite number, so it has no slope")
        self.rounding = 8 * np.finfo(np.float64).eps * self._size()

    def gradient_id(self, name: str) -> str:
        """Return the id of what the optimiser gets for a parameter."""
        penalised = name[0] == "W" and self.training.has_penalty
        return f"{'dJ' if penalised else 'dL'}_d{name}"

    def cells(self, name: str, most: int, seed: int) -> list[Cell]:
        """Return the cells to check, in reading order."""
        shape = self.base[name].shape
        count = shape[0] * shape[1]
        chosen = np.arange(count)
        if count > most:
            random = np.random.default_rng([seed, parse(name).layer, ord(name[0])])
            chosen = np.sort(random.choice(count, most, replace=False))
        return [(int(at) // shape[1], int(at) % shape[1]) for at in chosen]

    def check(
        self, name: str, cell: Cell, gradient: float, *, output: str = "", slack: float = 0.0
    ) -> CellCheck:
        """Compare one derivative with the slope.

        Parameters
        ----------
        name, cell
            The number that is nudged: of a parameter, or of anything on the way to the loss ("u1", "z1").
        gradient
            The derivative that is judged.
        output
            What it is a derivative of: "loss", "objective", or for a slope the activation ("z1"), in the
            same cell then. Empty for what the optimiser makes small.
        slack
            How much more it may differ, where it was computed in float32.
        """
        output = output or ("objective" if self.gradient_id(name).startswith("dJ") else "loss")
        mask = self.network.layer(parse(name).layer).mask if name[0] == "W" else None
        if mask is not None and not mask[cell]:
            # A cut connection counts as 0 whatever is stored for it: nothing depends on it.
            return CellCheck(cell, gradient, 0.0, 0.0, "agrees" if gradient == 0 else "differs")
        nudge = _Nudge(name, cell, output, cell if output not in ("loss", "objective") else (0, 0), slack)
        h = NUDGE * max(1.0, abs(float(self.base[name][cell])))
        slope, bent = self._central(nudge, h)
        first = self._judged(nudge, gradient, slope, h)
        if first.verdict == "agrees":
            return first
        if bent:
            return replace(first, verdict="kink")
        return self._closer(nudge, first, h)

    def _closer(self, nudge: _Nudge, first: CellCheck, h: float) -> CellCheck:
        """Judge once more by smaller nudges: a strongly curved loss (large inputs) bends within the first.

        A smaller nudge is believed only while its rounding is below half of what there is to explain: a
        gradient that is wrong stays wrong. Where the slope no longer changes, nothing more can be found.
        """
        unexplained = abs(first.gradient - first.slope)
        slope, last = first.slope, np.inf
        for _ in range(_NUDGES):
            half, _ = self._central(nudge, h / 2)
            found = self._judged(nudge, first.gradient, (4 * half - slope) / 3, h / 2)
            if found.verdict == "agrees":
                return found
            h, before, last = h / 10, last, found.slope
            if abs(last - before) <= found.tolerance or 4 * self._rounding_of(nudge) / h > unexplained:
                break
            slope, _ = self._central(nudge, h)
        return first

    def _judged(self, nudge: _Nudge, gradient: float, slope: float, h: float) -> CellCheck:
        relative = RELATIVE * max(abs(gradient), abs(slope))
        tolerance = relative + self._rounding_of(nudge) / h + nudge.slack
        verdict: Verdict = "agrees" if abs(gradient - slope) <= tolerance else "differs"
        return CellCheck(nudge.cell, gradient, slope, tolerance, verdict)

    def _rounding_of(self, nudge: _Nudge) -> float:
        """Return what rounding may change in the output."""
        if nudge.output in ("loss", "objective"):
            return self.rounding
        values = (self.base[symbol][nudge.cell] for symbol in (nudge.name, nudge.output))
        return 8 * float(np.finfo(np.float64).eps) * (1.0 + sum(abs(float(value)) for value in values))

    def _central(self, nudge: _Nudge, h: float) -> tuple[float, bool]:
        """Return the central difference, and whether a kink lies between its two ends."""
        name, at = nudge.name, nudge.at
        old = float(self.base[name][nudge.cell])
        below, above = self._at(name, nudge.cell, old - h), self._at(name, nudge.cell, old + h)
        rise = float(above[nudge.output][at] - below[nudge.output][at])
        slope = rise / ((old + h) - (old - h))
        penalised = nudge.output == "objective" and self.training.l1 > 0 and name[0] == "W"
        crossed = penalised and (old - h < 0) != (old + h < 0)
        sides = zip(self._sides(below), self._sides(above), strict=True)
        return slope, crossed or any(bool((one != other).any()) for one, other in sides)

    def _at(self, name: str, cell: Cell, value: float) -> Mapping[str, Matrix]:
        """Return all symbols with one number changed; what does not come of it stays as it is."""
        changed = self.base[name].copy()
        changed[cell] = value
        known = self.base | {name: changed}
        first = next(i for i, step in enumerate(self.steps) if name in step.expression.symbols())
        steps = self.steps[first:]
        return known | {s.target: v for s, v in zip(steps, run(steps, known), strict=True)}

    def _sides(self, known: Mapping[str, Matrix]) -> list[NDArray[np.bool_]]:
        """Return on which side of its kinks everything lies."""
        layers = enumerate(self.network.layers, 1)
        sides = [known[f"u{number}"] > 0 for number, layer in layers if layer.activation in _BENT]
        error = known["y_hat"] - known["y"]
        if self.training.loss == "mean_absolute_error":
            sides.append(error > 0)
        if self.training.loss == "huber":
            sides += [error > 1, error < -1]
        return sides

    def _size(self) -> float:
        """Return the sum of all absolute terms that go into the loss, each with its effect on the loss.

        A rounding error of one of them, relative to the term, moves the loss by at most this much.
        """
        base, depth = self.base, self.network.depth
        dropped = dropped_layers(self.network, self.training)
        size = float(abs(base["loss"]).sum()) + float(abs(base.get("penalty", np.zeros(1))).sum())
        for number in range(1, depth + 1):
            error = abs(base[f"dL_du{number}"])
            terms = abs(base[f"W{number}"]) @ abs(base[passed_on(number - 1, depth, dropped=bool(dropped))])
            size += float((error * (terms + abs(base.get(f"b{number}", np.zeros((1, 1)))))).sum())
            upstream = "dL_dy_hat" if number == depth else f"dL_dz{number}"
            if upstream in base:
                size += float((abs(base[upstream]) * abs(base[activation_of(number, depth)])).sum())
        for number in dropped:
            size += float((abs(base[f"dL_dzd{number}"]) * abs(base[f"zd{number}"])).sum())
        if "dL_dy_hat" in base:
            return size + float((abs(base["dL_dy_hat"]) * abs(base["y"])).sum())
        samples = base["x"].shape[1]
        share = self.training.loss_function.divisor(self.network.outputs, samples, self.training.reduction)
        return size + 2 * float(abs(base[f"u{depth}"]).sum()) / share

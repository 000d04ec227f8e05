"""The engine's arithmetic on batches: one iteration as a straight line of numpy calls into one arena.

A numpy call costs 0.2 to 0.6 microseconds whatever it does, so on small networks calls are what counts. For
one network, training and batch shape the calls never change: they are written out once, as source made from
our own templates and numbers (never from anything a user typed), and compiled. Nothing is allocated in an
iteration.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.arena import Arena
from mlpstudio.core.calls import (
    ACTIVATION_CALLS,
    LOSS_CALLS,
    NAMES,
    NUMBERS,
    SOFTMAX,
    SOFTMAX_BACKWARD,
)  # fmt: skip
from mlpstudio.core.feed import Feed
from mlpstudio.core.layout import Flat, Layout
from mlpstudio.core.recording import Losses, Notes, Recorded
from mlpstudio.core.training import Training, is_fused
from mlpstudio.core.updates import LINES, constants, correction, corrects

Matrix: TypeAlias = NDArray[np.floating]
Step: TypeAlias = Callable[[Matrix, Matrix, Matrix, Matrix], float]

BLOCK = 1 << 15
"""Vectors longer than that are updated in blocks of that many elements, which stay in the cache."""

_NAME = re.compile(r"[a-z]\w*")


def renamed(lines: Sequence[str], names: Mapping[str, str]) -> list[str]:
    """Return lines with names replaced."""
    return [_NAME.sub(lambda found: names.get(found[0], found[0]), line) for line in lines]


class MatrixKernel:
    """The iteration of one network under one training on batches of one size.

    Parameters
    ----------
    layout
        Of the network and the optimiser's state.
    training
        The settings.
    samples
        Columns of the batch.
    vector
        Parameters and optimiser state, which every step updates in place.

    Attributes
    ----------
    arena
        Everything that a step computes, but for the new parameters.
    source
        The compiled source.
    step
        ``step(inputs, transposed, targets, flat targets)``: computes an iteration, returns its loss.
    correct
        To be called with the number of the update (from 1) before each step; None where it does not matter.
    """

    def __init__(self, layout: Layout, training: Training, samples: int, vector: Flat) -> None:
        self._layout, self._training, self._network = layout, training, layout.network
        self._vector = vector
        self.arena = Arena(layout, training, samples, vector.dtype)
        self._lines: list[str] = []
        self._names: dict[str, Any] = dict(NAMES)
        for name, value in (dict(NUMBERS) | constants(training)).items():
            self._names[name] = np.array(value, vector.dtype)
        result = self._write()
        body = "".join(f"    {line}\n" for line in [*self._lines, f"return {result}"])
        self.source = f"def step(x, xt, y, y1):\n{body}"
        # The source consists of the templates in calls.py and updates.py with numbered names.
        exec(compile(self.source, f"<iteration on {samples} samples>", "exec"), self._names)
        self.step: Step = self._names["step"]
        self.correct = correction(training, self._names) if corrects(training.optimizer) else None
        self.gradient = self.arena.view("gradient")[0]
        self.prediction = self.arena.view(f"z{self._network.depth}")

    def _write(self) -> str:
        """Write all lines; return the expression of the loss."""
        self._bind_matrices()
        for number in range(1, self._network.depth + 1):
            self._forward(number)
        result = self._loss()
        for activation in self.arena.groups():
            if activation in ACTIVATION_CALLS:
                names = {kind: f"{kind}_{activation}" for kind in "uzdr"}
                self._add(ACTIVATION_CALLS[activation].derivative, names)
        for number in range(self._network.depth, 0, -1):
            self._backward(number)
        self._update()
        return result

    def _add(self, lines: Sequence[str], names: Mapping[str, str] | None = None) -> None:
        self._lines += renamed(lines, names or {})

    def _bind_matrices(self) -> None:
        arena, names, depth = self.arena, self._names, self._network.depth
        names |= {name: arena.view(name) for name in arena.places if name not in ("gradient", "objective")}
        weights = self._layout.part(self._vector, 0)
        gradient = arena.view("gradient")[0]
        for number, block in enumerate(self._layout.blocks, 1):
            matrix = block.matrix(weights)
            # Bound methods: np.matmul and even np.dot look for overrides first.
            names[f"weigh{number}"] = matrix.dot
            names[f"back{number}"] = matrix.T.dot
            names[f"signal{number}"] = names[f"du{number}"].dot
            names[f"dw{number}"] = block.matrix(gradient)
            names[f"at{number}"] = names[f"a{number}"].T
        for activation, calls in ACTIVATION_CALLS.items():
            if calls.scratch and activation in arena.groups():
                names[f"r_{activation}"] = np.empty_like(names[f"u_{activation}"])
        for name in ("q", "r"):
            names[name] = np.empty_like(names[f"u{depth}"])
        names["ones"] = np.ones(self._network.outputs, self._vector.dtype)
        names["top"], names["sums"] = np.empty((2, arena.samples), self._vector.dtype)

    def _forward(self, number: int) -> None:
        below = "x" if number == 1 else f"a{number - 1}"
        self._lines.append(f"weigh{number}({below}, u{number})")
        activation = self._network.layer(number).activation
        names = {kind: f"{kind}{number}" for kind in "uzd"}
        if activation == "softmax":
            self._add(SOFTMAX, names)
        elif activation != "identity":
            self._add(ACTIVATION_CALLS[activation].value, names)

    def _loss(self) -> str:
        depth, calls, loss = (
            self._network.depth,
            LOSS_CALLS[self._training.loss],
            self._training.loss_function,
        )
        names = self._names
        divisor = loss.divisor(self._network.outputs, self.arena.samples, self._training.reduction)
        names |= {"e1": names["error"].ravel(), "q1": names["q"].ravel(), "r1": names["r"].ravel()}
        self._add(calls.slope, {"p": f"z{depth}", "u": f"u{depth}", "e": "error"})
        self._lines.append(f"loss = {calls.value}")
        if divisor != loss.factor:
            names["share"] = np.array(loss.factor / divisor, self._vector.dtype)
            self._lines.append("multiply(error, share, slope)")
        whole = divisor * (2 if calls.halved else 1)
        return "loss" if whole == 1 else f"loss * {1.0 / whole!r}"

    def _backward(self, number: int) -> None:
        layer, depth = self._network.layer(number), self._network.depth
        if number < depth:
            self._lines.append(f"back{number + 1}(du{number + 1}, dz{number})")
        if layer.activation == "softmax":
            if not is_fused(self._network, self._training):
                self._add(SOFTMAX_BACKWARD, {"z": f"z{number}", "d": "slope", "g": f"du{number}"})
        elif layer.activation != "identity" and not (
            number == depth and is_fused(self._network, self._training)
        ):
            self._names[f"dy{number}"] = (
                self.arena.places[f"dz{number}"].top(layer.units).view(self.arena.buffer)
            )
            self._lines.append(f"multiply(dy{number}, d{number}, du{number})")
        self._lines.append(f"signal{number}({'xt' if number == 1 else f'at{number - 1}'}, dw{number})")

    def _update(self) -> None:
        """From the gradient to the new parameters; all of it on flat vectors."""
        names, layout, dtype = self._names, self._layout, self._vector.dtype
        names["w"], names["g"] = layout.part(self._vector, 0), self.arena.view("gradient")[0]
        names |= {prefix: layout.part(self._vector, i) for i, prefix in enumerate(layout.carried, 1)}
        scratch = np.empty(layout.size, dtype)
        names["t"] = scratch
        cut, free = layout.cut(), layout.free()
        if cut is not None:
            names["cut"] = cut.astype(dtype)
            self._lines.append("multiply(g, cut, g)")
        gradient = self._penalised(free)
        if free is not None:
            names["free"], names["freed"] = free.astype(dtype), np.empty(layout.size, dtype)
            names["frozen"], names["held"] = free == 0, np.empty(layout.size, dtype)
            self._lines.append(f"multiply({gradient}, free, freed)")
            gradient = "freed"
            self._lines.append("copyto(held, w)")
        self._optimise(gradient)
        if free is not None:
            # The update of a frozen parameter is 0, or 0 / 0: either way the old value stays.
            self._lines.append("copyto(w, held, where=frozen)")

    def _penalised(self, free: Flat | None) -> str:
        """Add the slope of the penalty to the gradient; return the name of what the optimiser gets."""
        training, names = self._training, self._names
        if not training.has_penalty:
            return "g"
        acts = self._layout.weights_only() * (1.0 if free is None else free)
        names["j"] = self.arena.view("objective")[0]
        source = "g"
        for name, value, slope in (("l2", training.l2, "w"), ("l1", training.l1, "t")):
            if value:
                names[name] = (value * acts).astype(self._vector.dtype)
                if name == "l1":
                    self._lines.append("sign(w, t)")
                self._lines += [f"multiply({slope}, {name}, t)", f"add({source}, t, j)"]
                source = "j"
        return "j"

    def _optimise(self, gradient: str) -> None:
        names, size = self._names, self._layout.size
        optimizer = self._training.optimizer
        if corrects(optimizer):
            names |= {name: np.zeros((), self._vector.dtype) for name in ("rate_t", "eps_t")}
        if optimizer.name == "adamw":
            decay = self._training.learning_rate * optimizer.numbers()["weight_decay"]
            names["kept"] = (1.0 - decay * self._layout.weights_only()).astype(self._vector.dtype)
        lines = renamed(LINES[optimizer.name], {"r": "t", "g": gradient})
        if size <= BLOCK:
            self._lines += lines
            return
        used = [name for name in ("w", gradient, "t", "kept", *self._layout.carried) if name in names]
        parts = [[names[name][first : first + BLOCK] for name in used] for first in range(0, size, BLOCK)]
        names["blocks"] = [tuple(part) for part in parts]
        local = [f"{name}_" for name in used]
        self._lines.append(f"for {', '.join(local)} in blocks:")
        self._lines += ["    " + line for line in renamed(lines, dict(zip(used, local, strict=True)))]


class BatchArithmetic:
    """Trains with matrix kernels: one for full batches, one for a smaller last batch.

    Parameters
    ----------
    layout, training, feed
        Those of the engine.
    vector
        Parameters and optimiser state, updated in place.
    """

    def __init__(self, layout: Layout, training: Training, feed: Feed, vector: Flat) -> None:
        self._layout, self._training, self._feed, self._vector = layout, training, feed, vector
        batches = feed.batches
        shapes = {batches.size, batches.samples - (batches.per_epoch - 1) * batches.size}
        self.kernels = {size: MatrixKernel(layout, training, size, vector) for size in shapes}
        self._noted = batches.samples == 1 and layout.network.outputs == 1

    def run(self, first: int, began: int, losses: Losses, notes: Notes | None = None) -> None:
        """Compute as many iterations as there are places for losses.

        Parameters
        ----------
        first
            The first iteration.
        began
            The iteration with the first update of the optimiser's state.
        losses
            Where their losses go, float64.
        notes
            Where what the first iterations of epochs tell goes.
        """
        kernels, per_epoch = self.kernels, self._feed.batches.per_epoch
        for index, batch in enumerate(self._feed.run(first, len(losses))):
            kernel = kernels[batch[2].shape[1]]
            if kernel.correct is not None:
                kernel.correct(first + index - began + 1)
            losses[index] = kernel.step(*batch)
            if notes is not None and (first + index) % per_epoch == 0:
                self._note(kernel, notes)

    def record(self, iteration: int, began: int, notes: Notes | None = None) -> Recorded:
        """Compute one iteration and return everything that was computed."""
        before, losses = self._vector.copy(), np.empty(1)
        self.run(iteration, began, losses, notes)
        arena = self.kernels[self._feed.batch(iteration).samples].arena
        buffer = arena.buffer.copy()
        return Recorded(
            iteration,
            iteration - began + 1,
            before,
            self._vector.copy(),
            arena.symbols(buffer),
            float(losses[0]),
        )

    def _note(self, kernel: MatrixKernel, notes: Notes) -> None:
        notes.squares.append(float(kernel.gradient.dot(kernel.gradient)))
        if self._noted:
            notes.predictions.append(float(kernel.prediction[0, 0]))

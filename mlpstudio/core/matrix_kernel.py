"""The engine's arithmetic on batches: one iteration as a straight line of numpy calls into one arena.

A numpy call costs 0.2 to 0.6 microseconds whatever it does, so on small networks calls are what counts. For
one network, training and batch shape the calls never change: they are written out once, as source made from
our own templates and numbers (never from anything a user typed), and compiled. Nothing is allocated in an
iteration.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.arena import Arena
from mlpstudio.core.calls import (
    ACTIVATION_CALLS,
    FEW,
    LARGE,
    LARGE_CALLS,
    LOSS_CALLS,
    NAME,
    NAMES,
    NUMBERS,
    SOFTMAX,
    SOFTMAX_BACKWARD,
    SOFTMAX_OF_FEW,
    ActivationCalls,
    renamed,
)  # fmt: skip
from mlpstudio.core.layout import Flat, Layout
from mlpstudio.core.recording import Losses, Notes, Slot
from mlpstudio.core.training import Training, dropped_layers, is_fused
from mlpstudio.core.updates import LINES, constants, corrected_rate, correction, corrects, root

Matrix: TypeAlias = NDArray[np.floating]
Run: TypeAlias = Callable[
    [Iterable[tuple[Matrix, ...]], Losses, int, int, Notes | None, Iterator[Slot] | None], None
]

BLOCK = 1 << 16
"""Vectors longer than that are updated in blocks of that many elements, which stay in the cache."""


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
    lines
        The calls of one iteration.
    """

    def __init__(self, layout: Layout, training: Training, samples: int, vector: Flat) -> None:
        self._layout, self._training, self._network = layout, training, layout.network
        self._vector = vector
        self._dropped = dropped_layers(layout.network, training)
        self.arena = Arena(layout, training, samples, vector.dtype)
        self.lines: list[str] = []
        self._names: dict[str, Any] = dict(NAMES)
        for name, value in (dict(NUMBERS) | constants(training)).items():
            self._names[name] = np.array(value, vector.dtype)
        self._names |= {"vector": vector, "arena": self.arena.buffer}
        self._write()
        self._runs: dict[tuple[bool, ...], Any] = {}

    def run(self, *, noted: bool, predicted: bool, taped: bool) -> Run:
        """Return the compiled loop over batches.

        Its arguments: the batches, with dropout each followed by the masks of its iteration; where their
        losses go, and from which place on; the number of updates before; notes; the slots of a tape. With
        ``noted`` the gradient of each iteration is noted, with ``predicted`` the (only) prediction too, and
        ``taped`` copies each iteration into a slot.
        """
        run: Run = self._compiled(noted, predicted, taped, False)
        return run

    def pieces(self, *, noted: bool, predicted: bool) -> Callable[..., Iterator[None]]:
        """Return the same loop as a generator that makes a pause after every call; without a tape."""
        pieces: Callable[..., Iterator[None]] = self._compiled(noted, predicted, False, True)
        return pieces

    def _compiled(self, *key: bool) -> Any:
        if key not in self._runs:
            name = f"<iteration on {self.arena.samples} samples>"
            # The source consists of the templates in calls.py and updates.py, with numbered names.
            exec(compile(self.source(*key), name, "exec"), self._names)
            # Names that hold what is made of them would keep all arrays until garbage is looked for.
            self._runs[key] = self._names.pop("run")
        return self._runs[key]

    def set_rate(self, rate: float) -> None:
        """Go on with another learning rate; only where the training has a schedule."""
        training = replace(self._training, learning_rate=rate)
        self._names["rate"][()] = rate
        if corrects(training.optimizer):
            self._names["corrected"][0] = corrected_rate(training)
        if "kept" in self._names:
            self._names["kept"][:] = self._kept(training)

    def source(self, noted: bool, predicted: bool, taped: bool, paused: bool = False) -> str:
        """Return the source of the loop; ``paused`` of the one that :meth:`pieces` returns."""
        body = [*(_with_pauses(self.lines) if paused else self.lines)]
        if corrects(self._training.optimizer):
            rate, eps = correction(self._training)
            body = [f"root = {root(self._training)}", f"rate_t[()] = {rate}", f"eps_t[()] = {eps}", *body]
        if noted:
            body.append("squares.append(float(g.dot(g)))")
        if predicted:
            body.append(f"predictions.append(z{self._network.depth}.item())")
        if taped:
            body = ["before, after = next(slots)", "copyto(before, vector)", *body, "copyto(after, arena)"]
        # Local names are found faster than global ones.
        used = dict.fromkeys(name for line in body for name in NAME.findall(line) if name in self._names)
        bound = "".join(f", {name}={name}" for name in used)
        head = [f"def run(batches, losses, at, t, notes, slots{bound}):"]
        if noted or predicted:
            head.append("    squares, predictions = notes.squares, notes.predictions")
        masks = "".join(f", drop{number}" for number in self._dropped)
        head.append(f"    for x, xt, y, y1{masks} in batches:")
        return "\n".join([*head, *(f"        {line}" for line in ["t += 1", *body, "at += 1"])]) + "\n"

    def _write(self) -> None:
        self._bind_matrices()
        for number in range(1, self._network.depth + 1):
            self._forward(number)
        self._loss()
        for activation in self.arena.groups():
            if activation in ACTIVATION_CALLS:
                names = {kind: f"{kind}_{activation}" for kind in "uzdr"}
                self._add(self._calls(activation, f"u_{activation}").derivative, names)
        for number in range(self._network.depth, 0, -1):
            self._backward(number)
        self._update()

    def _add(self, lines: Sequence[str], names: Mapping[str, str] | None = None) -> None:
        self.lines += renamed(lines, names or {})

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
        names["ones"], names["ones_n"] = (
            np.ones(n, self._vector.dtype) for n in (self._network.outputs, arena.samples)
        )
        names["top"], names["sums"] = np.empty((2, arena.samples), self._vector.dtype)
        if self._network.outputs <= FEW:
            names["spread"] = np.ones((self._network.outputs, self._network.outputs), self._vector.dtype)
            names["spreads"] = np.empty_like(names[f"u{depth}"])
            names["sums"] = names["spreads"][0]

    def _forward(self, number: int) -> None:
        below = "x" if number == 1 else f"a{number - 1}"
        self.lines.append(f"weigh{number}({below}, u{number})")
        activation = self._network.layer(number).activation
        names = {kind: f"{kind}{number}" for kind in "uzd"}
        if activation == "softmax":
            few = self._network.outputs <= FEW
            self._add(SOFTMAX_OF_FEW if few else SOFTMAX, names)
        elif activation != "identity":
            self._add(self._calls(activation, f"u{number}").value, names)
        if number in self._dropped:
            self.lines.append(f"multiply(z{number}, drop{number}, zd{number})")

    def _calls(self, activation: str, place: str) -> ActivationCalls:
        large = activation in LARGE_CALLS and self._names[place].size >= LARGE
        return (LARGE_CALLS if large else ACTIVATION_CALLS)[activation]

    def _loss(self) -> None:
        depth, calls, loss = (
            self._network.depth,
            LOSS_CALLS[self._training.loss],
            self._training.loss_function,
        )
        names = self._names
        divisor = loss.divisor(self._network.outputs, self.arena.samples, self._training.reduction)
        names |= {"e1": names["error"].ravel(), "q1": names["q"].ravel(), "r1": names["r"].ravel()}
        self._add(calls.slope, {"p": f"z{depth}", "u": f"u{depth}", "e": "error"})
        whole = divisor * (2 if calls.halved else 1)
        scaled = f"({calls.value}) * {1.0 / whole!r}" if whole > 1 else calls.value
        self.lines.append(f"losses[at] = {scaled}")
        if divisor != loss.factor:
            names["share"] = np.array(loss.factor / divisor, self._vector.dtype)
            self.lines.append("multiply(error, share, slope)")

    def _backward(self, number: int) -> None:
        layer, depth = self._network.layer(number), self._network.depth
        if number < depth:
            whole = f"dzd{number}_" if number in self._dropped else f"dz{number}"
            self.lines.append(f"back{number + 1}(du{number + 1}, {whole})")
        if number in self._dropped:
            self.lines.append(f"multiply(dzd{number}, drop{number}, dz{number})")
        if layer.activation == "softmax":
            if not is_fused(self._network, self._training):
                self._add(SOFTMAX_BACKWARD, {"z": f"z{number}", "d": "slope", "g": f"du{number}"})
        elif layer.activation != "identity" and not (
            number == depth and is_fused(self._network, self._training)
        ):
            self._names[f"dy{number}"] = (
                self.arena.places[f"dz{number}"].top(layer.units).view(self.arena.buffer)
            )
            self.lines.append(f"multiply(dy{number}, d{number}, du{number})")
        self.lines.append(f"signal{number}({'xt' if number == 1 else f'at{number - 1}'}, dw{number})")

    def _update(self) -> None:
        """From the gradient to the new parameters; all of it on flat vectors."""
        names, layout, dtype = self._names, self._layout, self._vector.dtype
        names["w"], names["g"] = layout.part(self._vector, 0), self.arena.view("gradient")[0]
        names |= {prefix: layout.part(self._vector, i) for i, prefix in enumerate(layout.carried, 1)}
        scratch = np.empty(layout.size, dtype)
        names["scratch"] = scratch
        cut, free = layout.cut(), layout.free()
        if cut is not None:
            names["cut"] = cut.astype(dtype)
            self.lines.append("multiply(g, cut, g)")
        gradient = self._penalised(free)
        if free is not None:
            names["free"], names["freed"] = free.astype(dtype), np.empty(layout.size, dtype)
            names["frozen"], names["held"] = free == 0, np.empty(layout.size, dtype)
            self.lines.append(f"multiply({gradient}, free, freed)")
            gradient = "freed"
            self.lines.append("copyto(held, w)")
        self._optimise(gradient)
        if free is not None:
            # The update of a frozen parameter is 0, or 0 / 0: either way the old value stays.
            self.lines.append("copyto(w, held, where=frozen)")

    def _penalised(self, free: Flat | None) -> str:
        """Add the slope of the penalty to the gradient; return the name of what the optimiser gets."""
        training, names = self._training, self._names
        if not training.has_penalty:
            return "g"
        acts = self._layout.weights_only() * (1.0 if free is None else free)
        names["j"] = self.arena.view("objective")[0]
        source = "g"
        for name, value, slope in (("l2", training.l2, "w"), ("l1", training.l1, "scratch")):
            if value:
                names[name] = (value * acts).astype(self._vector.dtype)
                if name == "l1":
                    self.lines.append("sign(w, scratch)")
                self.lines += [f"multiply({slope}, {name}, scratch)", f"add({source}, scratch, j)"]
                source = "j"
        return "j"

    def _kept(self, training: Training) -> Flat:
        """Return what AdamW's decay leaves of each parameter."""
        decay = training.learning_rate * training.optimizer.numbers()["weight_decay"]
        return (1.0 - decay * self._layout.weights_only()).astype(self._vector.dtype)

    def _optimise(self, gradient: str) -> None:
        names, size = self._names, self._layout.size
        optimizer = self._training.optimizer
        if corrects(optimizer):
            names |= {name: np.zeros((), self._vector.dtype) for name in ("rate_t", "eps_t")}
            names["corrected"] = [corrected_rate(self._training)]
        if optimizer.name == "adamw":
            names["kept"] = self._kept(self._training)
        lines = renamed(LINES[optimizer.name], {"r": "scratch", "g": gradient})
        if size <= BLOCK:
            self.lines += lines
            return
        used = [name for name in ("w", gradient, "scratch", "kept", *self._layout.carried) if name in names]
        # All blocks share the scratch of the first, which so never leaves the cache.
        ends = [(first, min(first + BLOCK, size)) for first in range(0, size, BLOCK)]
        names["blocks"] = [
            tuple(names[n][: b - a] if n == "scratch" else names[n][a:b] for n in used) for a, b in ends
        ]
        local = [f"{name}_" for name in used]
        self.lines.append(f"for {', '.join(local)} in blocks:")
        self.lines += ["    " + line for line in renamed(lines, dict(zip(used, local, strict=True)))]


def _with_pauses(lines: Sequence[str]) -> Iterator[str]:
    """Yield lines with a pause after each, and one after each round of the loop over blocks."""
    inside = False
    for line in lines:
        if inside and not line.startswith(" "):
            yield "    yield"
        inside = line.startswith(" ")
        yield line
        if not inside and not line.endswith(":"):
            yield "yield"
    if inside:
        yield "    yield"

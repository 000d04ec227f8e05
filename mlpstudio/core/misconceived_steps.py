"""One cell of a step with everything that the step sees: what a mistake is computed on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from mlpstudio.core.expressions import Expression
from mlpstudio.core.program import Assignment, program
from mlpstudio.core.symbols import SymbolName, parse, passed_on
from mlpstudio.core.terms import Cell
from mlpstudio.core.trace import Matrix, Trace
from mlpstudio.core.training import dropped_layers

LINEAR = ("dL_dy_hat", "dL_du", "dL_dz", "dL_dzd", "dL_dW", "dL_db")
"""Kinds of symbols that are proportional to the error: its sign and factors go through to them."""


@dataclass(frozen=True)
class Seen:
    """A cell of the step ``trace.program[index]``."""

    trace: Trace
    index: int
    cell: Cell

    @property
    def step(self) -> Assignment:
        """The step."""
        return self.trace.program[self.index]

    @cached_property
    def name(self) -> SymbolName:
        """The parts of the symbol that the step computes."""
        return parse(self.step.target)

    @property
    def layer(self) -> int:
        """The layer 1..N of the step; 0 for the loss."""
        return self.step.layer

    @property
    def depth(self) -> int:
        """The number of layers."""
        return self.trace.network.depth

    @cached_property
    def known(self) -> dict[str, Matrix]:
        """Every symbol's value as the step sees it."""
        return self.trace.before(self.index)

    @property
    def value(self) -> float:
        """The right number."""
        return float(self.trace.values[self.index][self.cell])

    @property
    def input(self) -> str:
        """The id of what the layer gets."""
        dropped = bool(dropped_layers(self.trace.network, self.trace.training))
        return passed_on(self.layer - 1, self.depth, dropped=dropped)

    @property
    def weights(self) -> str | None:
        """The id of the weights that the step multiplies by; None where it does not."""
        if self.name.kind == "u":
            return f"W{self.layer}"
        above = f"W{self.layer + 1}"
        multiplies = self.name.kind in ("dL_dz", "dL_dzd") and above in self.step.expression.symbols()
        return above if multiplies else None

    def step_of(self, symbol: str) -> Assignment | None:
        """Return the step before this one that computed a symbol; None where there is none."""
        return next((s for s in self.trace.program[: self.index] if s.target == symbol), None)

    def pick(self, matrix: Matrix) -> float:
        """Return this cell of a matrix."""
        return float(np.asarray(matrix)[self.cell])

    def instead(self, symbol: str, matrix: Matrix) -> float | None:
        """Return what the step gives with another matrix for a symbol; None where it does not use it."""
        if symbol not in self.step.expression.symbols():
            return None
        return self.pick(self.step.expression.evaluate({**self.known, symbol: matrix}))


def at_rate_one(trace: Trace, index: int) -> Expression:
    """Return the expression of a step as it were with a learning rate of 1."""
    training = replace(trace.training, learning_rate=1.0)
    return program(trace.network, training, trace.samples)[index].expression

"""A recorded iteration: every symbol's matrix, read-only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.data import Indices
from mlpstudio.core.network import Network
from mlpstudio.core.parameters import LayerParameters, Parameters, frozen
from mlpstudio.core.program import Assignment, Program, holds
from mlpstudio.core.records import record
from mlpstudio.core.training import Training

Matrix = NDArray[np.floating]


@record(eq=False)
class Trace:
    """One iteration as it was computed.

    Attributes
    ----------
    iteration, epoch
        Both count from 0.
    network, training
        What was trained, and how.
    rows
        Positions of the samples of this batch in the training part of the data.
    given
        What was known before: ``x`` (inputs x samples), ``y`` (outputs x samples), ``W1``, ``b1`` (a column),
        ..., optimiser state (``m_W1``), ``t`` (1 x 1, counts updates from 1), masks (``mask1``, ``free_W1``),
        what dropout keeps (``drop1``, units x samples, 0 or 1 / (1 - p)).
    program
        The assignments.
    values
        The matrix of each assignment, in the same order; read-only, of the dtype of the training.
    data_rows
        Where the samples of this batch stand in the whole data, held-out ones included; None where they are
        of no data set.
    """

    iteration: int
    epoch: int
    network: Network
    training: Training
    rows: Indices
    given: Mapping[str, Matrix]
    program: Program
    values: tuple[Matrix, ...]
    data_rows: Indices | None = None

    def sketch(self, iteration: int, epoch: int) -> Trace:
        """Return what can be said of another iteration of this training before it is recorded: its steps.

        It has no values, and who asks for one gets an error.
        """
        return replace(
            self, iteration=iteration, epoch=epoch, rows=self.rows[:0], given={}, values=(), data_rows=None
        )

    def number_of(self, column: int) -> int:
        """Return the number, from 1, that the sample in a column of the batch has in the whole data."""
        rows = self.rows if self.data_rows is None else self.data_rows
        return int(rows[column]) + 1

    @property
    def clicks(self) -> int:
        """The number of clicks, n; positions run from 0 (ready) to n."""
        return self.program[-1].click if self.program else 0

    @property
    def samples(self) -> int:
        """Columns of the batch."""
        return int(self.given["x"].shape[1])

    @property
    def loss(self) -> float:
        """The data loss before the update."""
        return float(self.value("loss")[0, 0])

    def value(self, symbol: str) -> Matrix:
        """Return what the iteration computed for a symbol: of a parameter, its new value.

        Raises
        ------
        KeyError
            The symbol is no step of this iteration.
        """
        for step, value in zip(self.program, self.values, strict=True):
            if step.target == symbol:
                return value
        raise KeyError(symbol)

    def before(self, index: int) -> dict[str, Matrix]:
        """Return every symbol's value as the step ``program[index]`` sees it."""
        known = dict(self.given)
        known.update((s.target, v) for s, v in zip(self.program[:index], self.values[:index], strict=True))
        return known

    def at_click(self, click: int) -> tuple[int, ...]:
        """Return the indices of the steps that appear with a click 1..n."""
        return tuple(i for i, step in enumerate(self.program) if step.click == click)

    def known(self, click: int) -> dict[str, Matrix]:
        """Return every symbol's value after that many clicks."""
        return self.before(sum(step.click <= click for step in self.program))

    def parameters(self, *, updated: bool) -> Parameters:
        """Return the parameters before or after the update, as float64."""
        source: Mapping[str, Matrix] = self.given
        if updated:
            source = dict(zip((s.target for s in self.program), self.values, strict=True))
        return tuple(
            LayerParameters(
                frozen(source[f"W{number}"]),
                frozen(source[f"b{number}"][:, 0]) if layer.bias else None,
            )
            for number, layer in enumerate(self.network.layers, 1)
        )

    def steps(self) -> Sequence[tuple[Assignment, Matrix]]:
        """Return assignments and their values."""
        return list(zip(self.program, self.values, strict=True))


def fixed_symbols(network: Network, dtype: np.dtype[np.floating]) -> dict[str, Matrix]:
    """Return the masks that the assignments of a network refer to, as 0 and 1.

    ``mask{l}`` where connections are cut, ``free_W{l}`` and ``free_b{l}`` where something is frozen.
    """
    found: dict[str, Matrix] = {}
    for number, layer in enumerate(network.layers, 1):
        shape = network.weight_shape(number)
        if layer.mask is not None:
            found[f"mask{number}"] = layer.mask.astype(dtype)
        if holds(layer, "W"):
            kept = np.zeros(shape, bool) if layer.frozen_mask is None else layer.frozen_mask
            found[f"free_W{number}"] = (~(kept | ("weights" in layer.frozen))).astype(dtype)
        if layer.bias and holds(layer, "b"):
            found[f"free_b{number}"] = np.zeros((layer.units, 1), dtype)
    for matrix in found.values():
        matrix.flags.writeable = False
    return found

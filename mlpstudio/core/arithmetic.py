"""What the two arithmetics of the engine have in common: batches by numpy, single samples by plain Python."""

from __future__ import annotations

from typing import Protocol

from mlpstudio.core.recording import Losses, Notes, Recorded


class Tape(Protocol):
    """The last iterations of a run, as they were computed.

    Attributes
    ----------
    first, end
        The iterations held: from ``first`` up to ``end - 1``.
    """

    first: int
    end: int

    def rewind(self, iteration: int) -> None:
        """Forget this iteration and all later ones."""

    def recorded(self, iteration: int) -> Recorded:
        """Return an iteration that is held."""


class Arithmetic(Protocol):
    """Computes iterations; updates the engine's vector in place."""

    def run(
        self, first: int, began: int, losses: Losses, notes: Notes | None = None, tape: Tape | None = None
    ) -> None:
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
        tape
            What keeps the last of them.

        Raises
        ------
        ArithmeticError, ValueError
            Possibly, where numbers leave the finite ones.
        """

    def record(self, iteration: int, began: int, notes: Notes | None = None) -> Recorded:
        """Compute one iteration and return everything that was computed."""

    def tape(self, capacity: int, budget: int) -> Tape:
        """Return an empty tape for that many iterations, of at most that many bytes."""

"""What a task of a lesson can ask for: conditions on where the program is, checked from its state."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import Any, Literal, TypeAlias

import msgspec
import numpy as np

from mlpstudio.core.activations import ACTIVATIONS
from mlpstudio.core.messages import InvalidInput, nearest
from mlpstudio.core.program import Phase
from mlpstudio.core.trace import Trace
from mlpstudio.project.project import Project

Spot: TypeAlias = tuple[int, int]
PhaseName: TypeAlias = Literal["forward", "loss", "backward", "update"]


@dataclass(frozen=True, eq=False)
class State:
    """Where the program is, as far as tasks may ask.

    Attributes
    ----------
    project
        What is open, as edited.
    trace
        The iteration; None where there is nothing to compute.
    iteration, position
        The place: iteration from 0, click from 0 (ready).
    loss
        The last training loss that is known; None before the first.
    epochs
        How many epochs are complete.
    last
        The farthest iteration that the run has been at.
    diverged
        Whether training ran away.
    block
        The building block that is shown, from 1; 0 for none.
    selected
        Neurons that are selected: layer (0 for the inputs) and number from 1.
    panels
        Names of the panels that are in front.
    """

    project: Project
    trace: Trace | None = None
    iteration: int = 0
    position: int = 0
    loss: float | None = None
    epochs: int = 0
    last: int = 0
    diverged: bool = False
    block: int = 0
    selected: frozenset[tuple[int, int]] = frozenset()
    panels: frozenset[str] = frozenset()

    @property
    def ready(self) -> Trace | None:
        """The iteration, where its numbers mean something."""
        return None if self.diverged else self.trace


class Condition(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind"):
    """Something that holds in a state, or does not."""

    def holds(self, state: State) -> bool:
        """Tell whether it holds."""
        raise NotImplementedError

    def check(self, project: Project) -> None:
        """Refuse what this project can never be asked.

        Raises
        ------
        InvalidInput
            With what was expected.
        """


class Reach(Condition, frozen=True, tag="reach"):
    """A step, or the end of a phase, is reached, in an iteration or any later one.

    Exactly one of ``symbol`` and ``phase`` is given; with neither, the iteration itself is meant.
    """

    symbol: str = ""
    phase: PhaseName | None = None
    iteration: int = 0

    def holds(self, state: State) -> bool:
        """Tell whether it holds."""
        if state.trace is None or state.iteration != self.iteration:
            return state.iteration > self.iteration
        clicks = self._clicks(state.trace)
        return not (self.symbol or self.phase) or (bool(clicks) and max(clicks) <= state.position)

    def _clicks(self, trace: Trace) -> list[int]:
        return [
            step.click for step in trace.program
            if step.target == self.symbol or step.phase is (self.phase and Phase(self.phase))
        ]  # fmt: skip


class Back(Condition, frozen=True, tag="back"):
    """One stands at the beginning of an iteration, having been as far as another one."""

    iteration: int = 0
    been: int = 1

    def holds(self, state: State) -> bool:
        """Tell whether it holds."""
        return (state.iteration, state.position) == (self.iteration, 0) and state.last >= self.been


class Block(Condition, frozen=True, tag="block"):
    """A building block of the chain rule is shown, counted from 1 from the output back."""

    number: int = 1

    def holds(self, state: State) -> bool:
        """Tell whether it holds."""
        return state.block >= self.number


class Loss(Condition, frozen=True, tag="loss"):
    """The last loss is below or above a bound, perhaps with few hidden neurons, or within some epochs."""

    below: float = inf
    above: float = -inf
    most_hidden: int | None = None
    most_epochs: int | None = None

    def holds(self, state: State) -> bool:
        """Tell whether it holds."""
        hidden = sum(layer.units for layer in state.project.network.layers[:-1])
        return (
            state.loss is not None
            and self.above < state.loss < self.below
            and (self.most_hidden is None or hidden <= self.most_hidden)
            and (self.most_epochs is None or state.epochs <= self.most_epochs)
        )


class Awake(Condition, frozen=True, tag="awake"):
    """A neuron is open for at least one sample (``open``), or for none: its pre-activation is above 0."""

    layer: int
    neuron: int
    open: bool = True

    def holds(self, state: State) -> bool:
        """Tell whether it holds."""
        row = _row(state.ready, f"u{self.layer}", self.neuron)
        return row is not None and bool(np.any(row > 0)) is self.open


class Between(Condition, frozen=True, tag="value"):
    """A number of the iteration, or of the parameters it starts from, lies in a range.

    ``cell`` is a row and a column from 1; a number that is computed counts once its step is reached, unless
    ``ahead`` is set.
    """

    symbol: str
    cell: Spot = (1, 1)
    least: float | None = None
    most: float | None = None
    ahead: bool = False

    def holds(self, state: State) -> bool:
        """Tell whether it holds."""
        trace = state.ready
        if trace is None:
            return False
        known = trace.known(trace.clicks if self.ahead else state.position)
        matrix = trace.given.get(self.symbol) if self.symbol in trace.given else known.get(self.symbol)
        row, column = self.cell
        if matrix is None or row > matrix.shape[0] or column > matrix.shape[1]:
            return False
        value = float(matrix[row - 1, column - 1])
        return (self.least is None or value >= self.least) and (self.most is None or value <= self.most)

    def check(self, project: Project) -> None:
        """Refuse a cell that is none."""
        if min(self.cell) < 1:
            raise InvalidInput("a cell is a row and a column, from 1", place=".cell")


class Rate(Condition, frozen=True, tag="rate"):
    """The learning rate lies in a range."""

    least: float = 0.0
    most: float = inf

    def holds(self, state: State) -> bool:
        """Tell whether it holds."""
        return self.least <= state.project.training.learning_rate <= self.most


class Epochs(Condition, frozen=True, tag="epochs"):
    """So many epochs are complete."""

    least: int

    def holds(self, state: State) -> bool:
        """Tell whether it holds."""
        return state.epochs >= self.least


class Shape(Condition, frozen=True, tag="network"):
    """The network is built in a certain way."""

    least_layers: int = 1
    most_hidden: int | None = None
    hidden_activation: str = ""
    not_hidden: str = ""

    def holds(self, state: State) -> bool:
        """Tell whether it holds."""
        layers = state.project.network.layers
        hidden = layers[:-1]
        return (
            len(layers) >= self.least_layers
            and (self.most_hidden is None or sum(layer.units for layer in hidden) <= self.most_hidden)
            and self.hidden_activation in {"", *(layer.activation for layer in hidden)}
            and all(layer.activation != self.not_hidden for layer in hidden)
        )

    def check(self, project: Project) -> None:
        """Refuse an activation that there is not."""
        for key, name in (("hidden_activation", self.hidden_activation), ("not_hidden", self.not_hidden)):
            if name and name not in ACTIVATIONS:
                raise InvalidInput("unknown activation “{name}”; {help}", place=f".{key}", name=name,
                                   help=nearest(name, ACTIVATIONS))  # fmt: skip


class Diverged(Condition, frozen=True, tag="diverged"):
    """Training ran away."""

    def holds(self, state: State) -> bool:
        """Tell whether it holds."""
        return state.diverged


class Selected(Condition, frozen=True, tag="selected"):
    """A neuron is selected: its layer (0 for the inputs) and its number, from 1."""

    layer: int
    neuron: int

    def holds(self, state: State) -> bool:
        """Tell whether it holds."""
        return (self.layer, self.neuron) in state.selected


class PanelOpen(Condition, frozen=True, tag="panel"):
    """A panel is in front."""

    name: str

    def holds(self, state: State) -> bool:
        """Tell whether it holds."""
        return self.name in state.panels


class All(Condition, frozen=True, tag="all"):
    """Several conditions at once."""

    of: list[Reach | Block | Loss | Awake | Between | Rate | Epochs | Shape | Diverged | Selected | PanelOpen]

    def holds(self, state: State) -> bool:
        """Tell whether it holds."""
        return all(condition.holds(state) for condition in self.of)

    def check(self, project: Project) -> None:
        """Refuse what any of them would."""
        for index, condition in enumerate(self.of):
            try:
                condition.check(project)
            except InvalidInput as error:
                raise error.at(f".of[{index}]") from None


AnyCondition: TypeAlias = (
    Reach
    | Back
    | Block
    | Loss
    | Awake
    | Between
    | Rate
    | Epochs
    | Shape
    | Diverged
    | Selected
    | PanelOpen
    | All
)
"""Any of them, as a lesson holds it."""


def _row(trace: Trace | None, symbol: str, row: int) -> np.ndarray[Any, Any] | None:
    """Return a row of what an iteration computes, with all of its samples."""
    if trace is None:
        return None
    for step, value in zip(trace.program, trace.values, strict=True):
        if step.target == symbol and row <= value.shape[0]:
            found: np.ndarray[Any, Any] = value[row - 1]
            return found
    return None

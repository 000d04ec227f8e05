"""What sentences about single numbers are made from: a step, one of its cells, and the names of its parts."""

from __future__ import annotations

from collections.abc import Callable

from mlpstudio.core.messages import Message
from mlpstudio.core.network import Network
from mlpstudio.core.records import record
from mlpstudio.core.terms import Cell, Factor, Term
from mlpstudio.core.trace import Trace

_MOST_TERMS = 4
_LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_Writer = Callable[[float], str]


@record
class Calculation:
    """The terms of a number as arithmetic: ``−3 · 1 + 4 · 2 + 2``. Numbers are formatted where shown."""

    terms: tuple[Term, ...]

    @property
    def count(self) -> int:
        """How many terms there are."""
        return len(self.terms)

    def text(self, write: _Writer) -> str:
        """Return the line, each number written by ``write``; long sums end with an ellipsis."""
        parts = [
            _signed(term, write, first=index == 0) for index, term in enumerate(self.terms[:_MOST_TERMS])
        ]
        if len(self.terms) > _MOST_TERMS:
            parts.append(" + …")
        return "".join(parts)

    def __str__(self) -> str:
        return self.text(lambda value: f"{value:.4g}".replace("-", "−"))


def _signed(term: Term, write: _Writer, *, first: bool) -> str:
    factors = [
        _factor(factor, write, leading=first and index == 0) for index, factor in enumerate(term.factors)
    ]
    product = " · ".join(factors)
    if first:
        return product if term.sign > 0 else f"−{product}"
    return f" + {product}" if term.sign > 0 else f" − {product}"


def _factor(factor: Factor, write: _Writer, *, leading: bool) -> str:
    text = write(factor.value)
    return text if leading or not text.startswith(("−", "-")) else f"({text})"


@record
class Told:
    """What a sentence is made from: a step, one of its cells, and its value."""

    trace: Trace
    index: int
    cell: Cell
    value: float

    @property
    def layer(self) -> int:
        """The layer of the step."""
        return self.trace.program[self.index].layer

    @property
    def network(self) -> Network:
        """The network."""
        return self.trace.network

    def number(self, symbol: str, cell: Cell) -> float:
        """Return a cell of another symbol as this step sees it; a column serves every sample."""
        matrix = self.trace.before(self.index)[symbol]
        return float(matrix[cell[0], min(cell[1], matrix.shape[1] - 1)])

    def calculation(self) -> Calculation:
        """Return the terms that make the number."""
        known = self.trace.before(self.index)
        return Calculation(self.trace.program[self.index].expression.terms(known, self.cell))

    def of_sample(self, text: str, **values: object) -> Message:
        """Return a sentence that names the sample where there are several."""
        if self.trace.samples == 1:
            return Message(text, values)
        sample = self.trace.number_of(self.cell[1])
        return Message("Sample {sample}: {told}", {"sample": sample, "told": Message(text, values)})


def neuron(network: Network, layer: int, unit: int) -> Message:
    """Return what a neuron is called inside a sentence; ``unit`` counts from 0."""
    if layer == network.depth:
        return Message("the output") if network.outputs == 1 else Message("output {unit}", {"unit": unit + 1})
    if network.depth == 2:
        return Message("hidden neuron {unit}", {"unit": unit + 1})
    return Message("neuron {unit} of layer {layer}", {"unit": unit + 1, "layer": layer})


def indexed(letter: str, *places: int) -> str:
    """Return a letter with its indices below, counted from 1: ``w₂₂``."""
    separator = "," if any(place >= 9 for place in places) else ""
    return letter + separator.join(str(place + 1).translate(_LOWERED) for place in places)


def input_name(network: Network, layer: int, unit: int, *, dropped: bool = False) -> str:
    """Return the letter of what a layer 1..N gets from place ``unit`` (from 0): ``x₂``, ``z₂`` or ``z̃₂``."""
    return indexed("x" if layer == 1 else "z\N{COMBINING TILDE}" if dropped else "z", unit)

"""What is pointed at: a cell of a symbol, a neuron or a connection. All views show the same thing marked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field
from math import prod

from PySide6.QtCore import QObject, Signal

from mlpstudio.core.instances import LARGEST, told_cell
from mlpstudio.core.narration import told_index
from mlpstudio.core.records import record
from mlpstudio.core.sheet import per_sample
from mlpstudio.core.symbols import activation_of, is_symbol, parse
from mlpstudio.core.terms import Cell, Factor, Inner, Operand, Term
from mlpstudio.core.trace import Trace
from mlpstudio.core.walk import Walked
from mlpstudio.core.walk_told import operands_of
from mlpstudio.render.boxes import Hit
from mlpstudio.render.network import EdgeRef, NeuronRef, Ref
from mlpstudio.session.moment import Moment

_EDGES = frozenset({"W", "dL_dW", "dJ_dW", "mask", "m", "v", "s", "mhat", "vhat", "free"})
_NEURONS = frozenset({"u", "z", "b", "dL_du", "dL_dz", "dL_db", "dz_du", "dy_hat_du", "zd", "drop", "dL_dzd"})
_MOST_EDGES = 600  # of a layer that are set off together
_MOST_TERMS = 2000  # a number made of more is not taken apart for every move of the mouse


@record
class Pointed:
    """What is pointed at, and what belongs to it.

    Attributes
    ----------
    hit
        The symbol, and its cell where it is one; None where nothing is pointed at.
    operands
        The cells that make the pointed number.
    parts
        Neurons and connections of the network that it stands for.
    """

    hit: Hit | None = None
    operands: frozenset[Hit] = field(default_factory=frozenset)
    parts: frozenset[Ref] = field(default_factory=frozenset)


NOTHING = Pointed()


class Pointing(QObject):
    """The one thing that is pointed at in the whole window."""

    changed = Signal(object)
    """With a :class:`Pointed`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.current = NOTHING

    def show(self, pointed: Pointed) -> None:
        """Point at something; telling the same again does nothing."""
        if pointed != self.current:
            self.current = pointed
            self.changed.emit(pointed)

    def clear(self) -> None:
        """Point at nothing."""
        self.show(NOTHING)


def at_symbol(moment: Moment, hit: Hit) -> Pointed:
    """Return what it means to point at a symbol or one of its cells, in the step of this moment."""
    trace = moment.trace
    if trace is None:
        return Pointed(hit)
    return Pointed(hit, operands(moment, hit), parts(trace, hit))


def told(moment: Moment) -> Pointed:
    """Return what the sentence about a moment speaks of; nothing where its network is too large for that."""
    trace, walked = moment.trace, moment.under_way
    if walked is not None:
        return _under_way(walked)
    if trace is None or not moment.steps or max(trace.network.sizes) > LARGEST:
        return NOTHING
    index = told_index(trace, moment.position)
    return at_symbol(moment, Hit(trace.program[index].target, told_cell(trace, index)))


def _under_way(walked: Walked) -> Pointed:
    """Return the number that is being computed, its operands, and the part of the network of its term."""
    factors = [Hit(*operand) for operand in sorted(operands_of((walked.term,)))]
    found = [parts(walked.trace, hit) for hit in factors]
    touched: frozenset[Ref] = frozenset(part for each in found for part in each)
    edges = frozenset(part for part in touched if isinstance(part, EdgeRef))
    target = Hit(walked.target, walked.place.cell)
    return Pointed(target, frozenset(factors), edges or touched or parts(walked.trace, target))


def at_part(moment: Moment, part: Ref, sample: int = 0) -> Pointed:
    """Return what it means to point at a neuron or a connection: its cell in what the step computes or reads.

    Parameters
    ----------
    moment, part
        Where we are, and what is pointed at.
    sample
        The place in the batch of the sample that is shown.
    """
    for index in moment.steps:
        assert moment.trace is not None
        target = moment.trace.program[index].target
        cell = cell_of(moment.trace, target, part, sample)
        if cell is not None:
            hit = Hit(target, cell)
            return Pointed(hit, operands(moment, hit), frozenset({part}))
    for index in moment.steps:
        assert moment.trace is not None
        for symbol in moment.trace.program[index].expression.symbols():
            cell = cell_of(moment.trace, symbol, part, sample)
            if cell is not None:
                return Pointed(Hit(symbol, cell), frozenset(), frozenset({part}))
    return Pointed(None, frozenset(), frozenset({part}))


def operands(moment: Moment, hit: Hit) -> frozenset[Hit]:
    """Return the cells that make a cell of a result of this moment's click; none for anything else."""
    trace = moment.trace
    if trace is None or hit.cell is None:
        return frozenset()
    for index in moment.steps:
        step, value = trace.program[index], trace.values[index]
        inside = hit.cell[0] < value.shape[0] and hit.cell[1] < value.shape[1]
        if step.target != hit.symbol or not inside:
            continue
        known = trace.before(index)
        shapes = [known[symbol].shape for symbol in step.expression.symbols()]
        # A penalty is made of all weights, any other number of a row or a column.
        terms = sum(map(prod, shapes)) if step.target == "penalty" else max(map(max, shapes))
        if terms > _MOST_TERMS:
            return frozenset()
        return frozenset(_cells(step.expression.terms(known, hit.cell)))
    return frozenset()


def _cells(terms: Iterable[Term]) -> Iterable[Hit]:
    for term in terms:
        for factor in term.factors:
            yield from _cells_of(factor)


def _cells_of(factor: Factor) -> Iterable[Hit]:
    if isinstance(factor, Operand):
        yield Hit(factor.symbol, factor.cell)
    elif isinstance(factor, Inner):
        yield from _cells(factor.terms)


def parts(trace: Trace, hit: Hit) -> frozenset[Ref]:
    """Return the neurons and connections of a cell of a symbol; all of them for a whole symbol."""
    if not is_symbol(hit.symbol):  # a setting has no place in the network
        return frozenset()
    if hit.cell is None:
        return _all_parts(trace, hit.symbol)
    unit, other = hit.cell
    name, depth = parse(hit.symbol), trace.network.depth
    if name.kind in _EDGES and (name.of or "W") == "W":
        return frozenset({EdgeRef(name.layer - 1, unit, other)})
    column = {"x": 0, "y_hat": depth, "y": depth, "dL_dy_hat": depth}.get(hit.symbol, name.layer)
    if name.kind in _NEURONS or name.of == "b" or hit.symbol in ("x", "y", "y_hat", "dL_dy_hat"):
        return frozenset({NeuronRef(column, unit)})
    return frozenset()


def _all_parts(trace: Trace, symbol: str) -> frozenset[Ref]:
    """Return the parts of all cells of a symbol; of very many connections the neurons that they lead to."""
    known = trace.given.get(symbol)
    if known is None and any(step.target == symbol for step in trace.program):
        known = trace.value(symbol)
    if known is None:
        return frozenset()
    units, others = known.shape
    if parse(symbol).kind in _EDGES and units * others > _MOST_EDGES:
        return frozenset(NeuronRef(parse(symbol).layer, unit) for unit in range(units))
    columns = range(others) if parse(symbol).kind in _EDGES else range(1)
    return frozenset().union(
        *(parts(trace, Hit(symbol, (unit, other))) for unit in range(units) for other in columns)
    )


def latest(moment: Moment, part: Ref, sample: int = 0) -> Hit | None:
    """Return the number of a neuron or a connection that was computed last by now, or that was given."""
    trace = moment.trace
    if trace is None:
        return None
    computed = [step.target for step in trace.program if step.click <= moment.position]
    given = ("x",) if isinstance(part, NeuronRef) else (f"W{part.link + 1}",)
    for symbol in (*reversed(computed), *given):
        cell = cell_of(trace, symbol, part, sample)
        if cell is not None:
            return Hit(symbol, cell)
    return None


def cell_of(trace: Trace, symbol: str, part: Ref, sample: int = 0) -> Cell | None:
    """Return the cell of a symbol that stands for a part of the network; of the sample in that place."""
    name, depth = parse(symbol), trace.network.depth
    if isinstance(part, EdgeRef):
        fits = name.kind in _EDGES and (name.of or "W") == "W" and name.layer == part.link + 1
        return (part.unit, part.input) if fits else None
    if symbol == "x":
        return (part.unit, sample) if part.column == 0 else None
    layer = depth if symbol in ("y_hat", "dL_dy_hat") else name.layer
    if layer == part.column and (
        name.kind in _NEURONS or symbol in (activation_of(depth, depth), "dL_dy_hat")
    ):
        return part.unit, sample if per_sample(symbol) else 0
    return None

"""A network as plain data: what a picture of it shows, and nothing about where.

:func:`mlpstudio.render.network_layout.lay_out` gives everything its place, and
:func:`mlpstudio.render.network_paint.paint` draws it: on the canvas, in SVG, PDF and PNG alike.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import field
from typing import Literal, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.records import record
from mlpstudio.render.numbers import NumberFormat, Reals, Writer

#: plain; current: of the current step; closed: a ReLU gate that lets nothing through for this sample;
#: dead: closed for every sample; dropped: by dropout, for this sample.
NeuronState: TypeAlias = Literal["plain", "current", "closed", "dead", "dropped"]
Mask: TypeAlias = NDArray[np.bool_]

_PLAIN = NumberFormat(3)


class NeuronRef(NamedTuple):
    """A neuron: column 0 holds the inputs, column k the units of layer k."""

    column: int
    unit: int


class EdgeRef(NamedTuple):
    """A connection: link k leads from column k to column k + 1."""

    link: int
    unit: int
    input: int


Ref: TypeAlias = NeuronRef | EdgeRef


@record(eq=False)
class ColumnPicture:
    """A column of neurons.

    Attributes
    ----------
    title, subtitle
        Above it: ``hidden · ReLU``, and its dimensions.
    values
        What stands in the neurons; NaN where nothing is computed yet: the name stands there instead.
    names
        Short names such as ``x₁``, for neurons without a value; may be empty.
    captions, above
        Lines under and over single neurons, such as ``δ 36`` or ``target 3``.
    states
        The neurons that are not plain.
    image
        Rows and columns, where the neurons are the pixels of an image; of the first column only.
    writer
        How the values are written; without one, with three significant digits.
    limit
        The most places that are shown (neurons and the gap).
    expanded
        Show every neuron; the picture grows in height.
    current
        The layer of the current step: its title stands out.
    named
        Whether neurons have names of their own, which stand above them.
    """

    title: str
    values: Reals
    subtitle: str = ""
    names: tuple[str, ...] = ()
    captions: Mapping[int, str] = field(default_factory=dict)
    above: Mapping[int, str] = field(default_factory=dict)
    states: Mapping[int, NeuronState] = field(default_factory=dict)
    image: tuple[int, int] | None = None
    writer: Writer | None = None
    limit: int = 10
    expanded: bool = False
    current: bool = False
    named: bool = False

    @property
    def count(self) -> int:
        """The number of neurons."""
        return int(self.values.shape[0])

    def state(self, index: int) -> NeuronState:
        """Return the state of a neuron."""
        return self.states.get(index, "plain")

    def texts(self, indices: tuple[int, ...], coarse: bool = False) -> tuple[str, ...]:
        """Return what stands in some neurons; ``coarse`` for small circles."""
        values = self.values[list(indices)]
        writer = NumberFormat(2).writer(values) if coarse else self.writer or _PLAIN.writer(values)
        return tuple(
            (self.names[index] if index < len(self.names) else "") if np.isnan(value) else writer.text(value)
            for index, value in zip(indices, values.tolist(), strict=True)
        )


@record(eq=False)
class LinkPicture:
    """All connections between two columns.

    Attributes
    ----------
    weights
        What thickness and sign are taken from, units x inputs: the weights, or in the backward phase the
        gradient.
    current
        Which connections belong to the current step, all or some of them.
    cut
        Which connections are cut (mask 0).
    labelled
        Whether numbers stand on the lines while there is room for them.
    plus
        Whether positive labels carry a plus sign, as weights do.
    writer
        How the labels are written.
    largest
        The number that has the full thickness; else the largest of this link.
    """

    weights: Reals
    current: Mask | bool = False
    cut: Mask | None = None
    labelled: bool = True
    plus: bool = True
    writer: Writer | None = None
    largest: float | None = None

    def label(self, value: float, writer: Writer) -> str:
        """Return the text on a line."""
        text = writer.text(value)
        return f"+{text}" if self.plus and value > 0 else text

    def is_current(self, unit: int, source: int) -> bool:
        """Whether a connection belongs to the current step."""
        return self.current if isinstance(self.current, bool) else bool(self.current[unit, source])


@record(eq=False)
class NetworkPicture:
    """A network as it shall be seen.

    Attributes
    ----------
    columns, links
        One link fewer than columns.
    focus
        Neurons and connections that are pointed at, selected or being explained: they are the strongest
        thing in the picture, and always labelled.
    down
        Whether the signal runs from top to bottom, and not from left to right.
    offsets
        How far neurons are from their usual places, in pixels along and across the signal.

    Raises
    ------
    ValueError
        If the links do not fit between the columns.
    """

    columns: tuple[ColumnPicture, ...]
    links: tuple[LinkPicture, ...]
    focus: Set[Ref] = frozenset()
    down: bool = False
    offsets: Mapping[NeuronRef, tuple[float, float]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for number, link in enumerate(self.links):
            wanted = (self.columns[number + 1].count, self.columns[number].count)
            if link.weights.shape != wanted:
                raise ValueError(f"link {number} is {link.weights.shape}, between its columns {wanted} fits")
        if len(self.links) != len(self.columns) - 1:
            raise ValueError(
                f"{len(self.columns)} columns need {len(self.columns) - 1} links, not {len(self.links)}"
            )

    @property
    def stepping(self) -> bool:
        """Whether something belongs to the current step, so that the rest recedes."""
        return any(bool(np.any(link.current)) for link in self.links) or any(
            "current" in column.states.values() for column in self.columns
        )

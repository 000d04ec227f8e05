"""Equations one below the other: how their numbers are written, and where everything lies, for each width."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias, TypeVar

import numpy as np

from mlpstudio.render.elision import shown
from mlpstudio.render.equation import EquationPicture, MatrixPart, Part, Sizes, lay_out
from mlpstudio.render.matrix import cell_width, longest
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.prepared import Ready

MATRIX = 13.0  # font size in pixels
_EQUATION_GAP = 16.0
_MOST_ROWS, _FEW_ROWS = 12, 6

_PartT = TypeVar("_PartT", bound=Part)
_Known: TypeAlias = dict[tuple[str, bool], MatrixPart]


class Equations:
    """Equations as they are shown: how their numbers are written, and their pictures for each width.

    Parameters
    ----------
    equations
        The parts of each.
    numbers
        How numbers are written.
    before
        What was shown before: what stays is written once, and keeps the pictures of its matrices.
    """

    def __init__(
        self, equations: Sequence[Sequence[Part]], numbers: NumberFormat, before: Equations | None = None
    ) -> None:
        self.equations = tuple(tuple(parts) for parts in equations)
        self.known: _Known = {}
        self.sizes: Sizes = {}
        self.ready: Ready | None = None
        self._numbers = numbers
        self._before: tuple[_Known, Sizes] = ({}, {}) if before is None else before._kept
        self._written: list[list[Part]] = []
        # Layouts ask for the heights of several widths before one is chosen.
        self._pictures: dict[float, tuple[EquationPicture, ...]] = {}

    def is_of(self, equations: Sequence[Sequence[Part]], numbers: NumberFormat) -> bool:
        """Tell whether they are made of these very parts, with numbers written so."""
        # Matrices are told apart by what they are, not by what they hold.
        return numbers == self._numbers and self.equations == tuple(tuple(parts) for parts in equations)

    def pictures(self, width: float) -> tuple[EquationPicture, ...]:
        """Return the equations laid out for a width."""
        for _ in self.laying_out(width):
            pass
        return self._pictures[width]

    def laying_out(self, width: float) -> Iterator[None]:
        """Lay them out, with a pause after each."""
        if width in self._pictures:
            return
        if not self._written:
            self._write()
            yield
        made = []
        for parts in self._written:
            limit = _limit(parts, width)
            made.append(lay_out(parts, width - 2, self._numbers, size=MATRIX, limit=limit, sizes=self.sizes))
            yield
        self._pictures[width] = tuple(made)

    def height(self, width: float) -> int:
        """Return the height of all of them."""
        pictures = self.pictures(width)
        return round(sum(picture.height for picture in pictures) + _EQUATION_GAP * (len(pictures) - 1)) + 4

    def placed(self, width: float) -> list[tuple[float, EquationPicture]]:
        """Return them with their upper ends."""
        placed, y = [], 2.0
        for picture in self.pictures(width):
            placed.append((y, picture))
            y += picture.height + _EQUATION_GAP
        return placed

    def _write(self) -> None:
        """Find how numbers are written: once, not for every width, and not again for what stays."""
        (known, sizes), self._before = self._before, ({}, {})
        for parts in self.equations:
            self._written.append([self._part(part, known) for part in parts])
        kept = set(self.known.values())
        self.sizes = {key: picture for key, picture in sizes.items() if key[0] in kept}

    @property
    def _kept(self) -> tuple[_Known, Sizes]:
        """What the next ones may keep of these; of those before, where nobody asked for these."""
        return (self.known, self.sizes) if self._written else self._before

    def _part(self, part: Part, before: Mapping[tuple[str, bool], MatrixPart]) -> Part:
        if not isinstance(part, MatrixPart) or part.bare:
            return _written(part, self._numbers)
        key = (part.symbol, part.transposed)
        known = self.known.get(key) or before.get(key)
        if known is None or known.values is not part.values or known.caption != part.caption:
            known = _written(part, self._numbers)
        self.known[key] = known
        return known


def _written(part: _PartT, numbers: NumberFormat) -> _PartT:
    """Return a part with its writing of numbers, and with the width of cell that this needs."""
    if not isinstance(part, MatrixPart):
        return part
    writer = numbers.writer(part.all_values)
    if part.bare:
        return replace(part, writer=writer)
    rows, columns = (shown(count, _MOST_ROWS) for count in part.values.shape)
    seen = part.values[np.ix_(*([index for index in axis if index is not None] for axis in (rows, columns)))]
    if part.whole is not None:  # of a page that moves, as wide as any page may need to be
        seen = part.whole
    return replace(part, writer=writer, fixed_cell=cell_width(longest(writer, seen), MATRIX))


def _limit(parts: Sequence[Part], width: float) -> tuple[int, int]:
    """Return the most rows and columns that are shown.

    Rows are few where some are left out anyway, so that all operands are seen; columns are no more than
    could find room.
    """
    rows = [part.values.shape[part.transposed] for part in parts if isinstance(part, MatrixPart)]
    most = _MOST_ROWS if max(rows, default=0) <= _MOST_ROWS else _FEW_ROWS
    return most, min(_MOST_ROWS, max(4, int(width / (3.2 * MATRIX))))

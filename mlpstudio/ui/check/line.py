"""One row of a painted table, and the marks that stand at its end."""

from __future__ import annotations

from typing import Literal, TypeAlias

from mlpstudio.core.markup import Markup
from mlpstudio.core.records import record

Mark: TypeAlias = Literal["", "agrees", "kink", "differs", "waits", "broken"]

LINE, SECOND = 28, 18
"""Pixels of a line, and of a second one below it."""


@record(eq=False)
class Line:
    """One row.

    Attributes
    ----------
    lead
        What it is about.
    numbers
        One text for each column.
    note
        A second, paler line; None for none.
    mark
        What stands at its end.
    key
        What is emitted where the row is pointed at or chosen; None where it is only read.
    spoken
        The row for a screen reader; its tip too.
    bar
        A share from -1 to 1 that is drawn as a thin bar below; 0 draws none.
    strong
        Whether it is a sum of the others.
    stands_for
        Symbols, neurons and connections that it tells of: it is set off where one of them is pointed at.
    """

    lead: Markup | str
    numbers: tuple[str, ...] = ()
    note: Markup | str | None = None
    mark: Mark = ""
    key: object = None
    spoken: str = ""
    bar: float = 0.0
    strong: bool = False
    stands_for: frozenset[object] = frozenset()

    @property
    def height(self) -> int:
        """In pixels."""
        return LINE + (SECOND if self.note is not None else 0)

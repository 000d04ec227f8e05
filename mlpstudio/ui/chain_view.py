"""The chain line: a gradient as the product of local derivatives, each with its matrix."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from mlpstudio.core.chain import chain
from mlpstudio.core.markup import Markup, Text, row
from mlpstudio.core.notation import SCREEN
from mlpstudio.core.symbols import parse
from mlpstudio.core.trace import Trace
from mlpstudio.render.boxes import Hit
from mlpstudio.render.equation import MatrixPart, Part, SignPart
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.palette import Palette
from mlpstudio.ui.column import Column
from mlpstudio.ui.mathematics import EquationView, FormulaView
from mlpstudio.ui.theme import set_look
from mlpstudio.ui.wrapped import WrappedLabel

_FORMULA = 16.0
_MOST_FACTORS = 6  # on a line: more of them would be too small to read


class ChainView(Column):
    """The chain of one gradient; empty and hidden for steps that are none."""

    pointed = Signal(object)
    """With the :class:`Hit` under the mouse, or None."""
    chosen = Signal(object)
    """With the :class:`Hit` of a symbol that was clicked."""
    picked = Signal(object, object)
    """With the :class:`Hit` of a cell that was clicked, and its matrix."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("chain-view")
        self._line: _Line | None = None
        self._heading = QLabel(self.tr("Chain rule"))
        set_look(self._heading, role="strong")
        self.formula, self.matrices = FormulaView(size=_FORMULA), EquationView()
        self._note = WrappedLabel(
            self.tr(
                "Each factor as it stands: going back, weights are transposed, slopes multiply elementwise."
            )
        )
        set_look(self._note, role="caption")
        for view in (self.formula, self.matrices):
            view.pointed.connect(self.pointed)
            view.chosen.connect(self._chosen)
        self.matrices.picked.connect(self.picked)
        self.add(self._heading, self.formula, self.matrices, self._note)

    def show_chain(self, trace: Trace, target: str) -> None:
        """Show the chain of a gradient."""
        line = self._line_of(trace, target)
        self.setVisible(line is not None)
        if line is None:
            return
        self.formula.show_formulas(line.formulas)
        told = self.tr("The factors of {gradient}").format(gradient=line.gradient)
        self.matrices.show_equations([line.matrices], told)

    def prepare(
        self, trace: Trace, target: str, marked: frozenset[Hit], strong: Hit | None, palette: Palette
    ) -> Iterator[None]:
        """Make the pictures of a chain that may be shown, a little between two yields."""
        line = self._line = self._line_of(trace, target)
        yield
        if line is not None:
            yield from self.formula.prepare(line.formulas, _symbols(strong), palette)
            yield from self.matrices.prepare([line.matrices], marked, strong, palette)

    def _line_of(self, trace: Trace, target: str) -> _Line | None:
        known = self._line
        return known if known is not None and known.is_of(trace, target) else _line(trace, target)

    def _chosen(self, hit: Hit) -> None:
        if hit.cell is None:
            self.chosen.emit(hit)

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self.matrices.set_number_format(numbers)

    def mark(self, marked: frozenset[Hit], strong: Hit | None) -> None:
        """Mark what is pointed at."""
        self.formula.mark(_symbols(strong), None)
        self.matrices.mark(marked, strong)

    def color(self, palette: Palette) -> None:
        """Take colours."""
        self.formula.color(palette)
        self.matrices.color(palette)


class _Line(NamedTuple):
    """The chain of one gradient, as formulas and as matrices."""

    trace: Trace
    target: str
    gradient: str
    formulas: tuple[Markup, ...]
    matrices: tuple[Part, ...]

    def is_of(self, trace: Trace, target: str) -> bool:
        return self.trace is trace and self.target == target


def _line(trace: Trace, target: str) -> _Line | None:
    """Return the chain of a gradient; None for what is none."""
    factors = chain(trace.network, trace.training, target)
    if len(factors) < 2:
        return None
    known = dict(trace.given) | {s.target: v for s, v in trace.steps() if s.target not in trace.given}
    name = parse(target)
    by = f"{target.split('_d', 1)[1]}"
    left = SCREEN.derivative("L", by) if name.layer else SCREEN.symbol(target)
    lines: list[Markup] = []
    for first in range(0, len(factors), _MOST_FACTORS):
        parts: list[Markup | str] = ["·", Text(" ", "space")] if first else [left, "="]
        for factor in factors[first : first + _MOST_FACTORS]:
            parts += [factor.markup(SCREEN), "·"]
        lines.append(row(*parts[:-1]))
    matrices: list[Part] = []
    for factor in factors:
        if factor.symbol:
            part = MatrixPart(factor.symbol, known[factor.symbol], factor.equation(SCREEN))
            matrices += [SignPart.of("·"), part]
    return _Line(trace, target, left.plain(), tuple(lines), tuple(matrices[1:]))


def _symbols(strong: Hit | None) -> frozenset[Hit]:
    return frozenset() if strong is None else frozenset({Hit(strong.symbol)})

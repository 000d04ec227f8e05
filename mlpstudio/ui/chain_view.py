"""The chain line: a gradient as the product of local derivatives, each with its matrix."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from mlpstudio.core.chain import Factor, chain
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
        factors = chain(trace.network, trace.training, target)
        self.setVisible(len(factors) > 1)
        if len(factors) < 2:
            return
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
        self.formula.show_formulas(lines)
        matrices: list[Part] = []
        for factor in factors:
            matrices += (
                [SignPart.of("·"), self._matrix(factor, known[factor.symbol])] if factor.symbol else []
            )
        self.matrices.show_equations(
            [matrices[1:]], self.tr("The factors of {gradient}").format(gradient=left.plain())
        )

    def _chosen(self, hit: Hit) -> None:
        if hit.cell is None:
            self.chosen.emit(hit)

    @staticmethod
    def _matrix(factor: Factor, values: object) -> MatrixPart:
        return MatrixPart(factor.symbol, values, factor.equation(SCREEN))  # type: ignore[arg-type]

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self.matrices.set_number_format(numbers)

    def mark(self, marked: frozenset[Hit], strong: Hit | None) -> None:
        """Mark what is pointed at."""
        self.formula.mark(frozenset(Hit(hit.symbol) for hit in (strong,) if hit is not None), None)
        self.matrices.mark(marked, strong)

    def color(self, palette: Palette) -> None:
        """Take colours."""
        self.formula.color(palette)
        self.matrices.color(palette)

"""What a page says about an activation: formula, derivative, range, use, and the picture with its dots."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mlpstudio.core.activation_facts import FACTS
from mlpstudio.core.activations import ACTIVATIONS
from mlpstudio.ui.inspector.activation_plot import ActivationPlot, Reals
from mlpstudio.ui.inspector.form import Words
from mlpstudio.ui.mathematics import FormulaView
from mlpstudio.ui.theme import Theme
from mlpstudio.ui.words import worded

_FORMULA = 15.0


class ActivationPart(QWidget):
    """Formula, picture, range and use of one activation.

    Parameters
    ----------
    brief
        Whether the sentences are left out.
    """

    def __init__(self, parent: QWidget | None = None, *, brief: bool = False) -> None:
        super().__init__(parent)
        self._name = ""
        self.formulas = FormulaView(size=_FORMULA)
        self.plot = ActivationPlot()
        self.dots, self.range, self.use = Words("caption"), Words("muted"), Words("muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.formulas, self.plot, self.dots, self.range, self.use):
            column.addWidget(widget)
        for widget in (self.formulas, self.range, self.use):
            widget.setVisible(not brief)

    def show_activation(
        self, name: str, u: Reals | None, chosen: int | None = None, names: Sequence[str] = ()
    ) -> None:
        """Show an activation, as :meth:`ActivationPlot.show_activation` does, and what there is to know."""
        if name != self._name:
            self._name = name
            facts = FACTS[name]
            self.formulas.show_formulas((facts.formula, facts.derivative))
            self.range.say(self.tr("Range {range}").format(range=facts.range))
            self.use.say(worded(facts.use))
        self.plot.show_activation(name, u, chosen, names)
        self.dots.say(self._dots(u))

    def _dots(self, u: Reals | None) -> str:
        if not ACTIVATIONS[self._name].elementwise:
            return self.tr("The shares of the sample shown.")
        if u is None:
            return self.tr("The dots come with the forward pass.")
        if not self.plot.holds(u):
            return self.tr("All dots are too far out to be drawn.")
        if u.shape[1] == 1:
            return self.tr("Each dot is a neuron of this layer.")
        return self.tr("Each dot is a neuron with one of {count} samples.").format(count=u.shape[1])

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.formulas.color(theme.painting)
        self.plot.set_theme(theme)

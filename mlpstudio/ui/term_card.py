"""The card of the term under way: which number, which of its products, the sum so far; and the ways on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from mlpstudio.core.inline import in_line
from mlpstudio.core.markup import Text
from mlpstudio.core.notation import SCREEN
from mlpstudio.core.walk import Walked
from mlpstudio.core.walk_told import name_of, product_line, sum_line
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.palette import Palette
from mlpstudio.session.moment import Grain, Moment
from mlpstudio.ui.column import Column
from mlpstudio.ui.mathematics import FormulaView
from mlpstudio.ui.steady import SteadyLabel
from mlpstudio.ui.theme import set_look

_FORMULA = 15.0
_EMPTY = Text(" ", "space")


class TermCard(Column):
    """Shown while steps are walked through term by term; of one height, whatever it says."""

    number_skipped = Signal()
    """The next number is wanted."""
    line_skipped = Signal()
    """The next row is wanted, or the next sample."""
    left = Signal()
    """The end of the step is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((14, 6, 6, 10), 4, parent)
        self.setObjectName("term-card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.heading = SteadyLabel(filling=True)
        set_look(self.heading, role="strong")
        self.lines = FormulaView(size=_FORMULA)
        self.number, self.line, self.out = QToolButton(), QToolButton(), QToolButton()
        self.number.setText(self.tr("Number ›"))
        self.line.setText(self.tr("Row ›"))
        self.out.setText(self.tr("Step out"))
        self.number.setToolTip(self.tr("Go to the next number of the result (N)"))
        self.line.setToolTip(self.tr("Go to the next row of the result, or to the next sample (Shift+N)"))
        self.out.setToolTip(self.tr("Complete this step (Shift+F11)"))
        head = QHBoxLayout(top := QWidget())
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(0)
        head.addWidget(self.heading, 1)
        for button, told in (
            (self.number, self.number_skipped), (self.line, self.line_skipped), (self.out, self.left),
        ):  # fmt: skip
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(told)
            head.addWidget(button)
        self.add(top, self.lines)
        self.hide()

    def show_moment(self, moment: Moment, numbers: NumberFormat) -> None:
        """Tell of the term of a moment; between two steps, that one is complete."""
        walked = moment.under_way
        shown = walked is not None or (moment.grain is Grain.TERM and moment.trace is not None)
        self.setVisible(shown)
        if not shown:
            return
        for button in (self.number, self.line, self.out):
            button.setEnabled(walked is not None)
        if walked is None:
            ready = moment.position == 0
            self.heading.setText(self.tr("Next goes inside") if ready else self.tr("Step complete"))
            self.lines.show_formulas([_EMPTY, _EMPTY])
            return
        self.line.setText(self.tr("Sample ›") if walked.by_samples else self.tr("Row ›"))
        self.heading.setText(self._heading(walked))
        self.lines.show_formulas([
            product_line(walked, SCREEN, numbers.text),
            sum_line(walked, SCREEN, numbers.text, self.tr("so far:")),
        ])  # fmt: skip

    def _heading(self, walked: Walked) -> str:
        name, terms = in_line(name_of(walked, SCREEN)), len(walked.terms)
        text = self.tr("{name} · number {number} of {count}")
        if terms > 1:
            text = self.tr("{name} · term {term} of {terms}")
        return text.format(
            name=name, number=f"{walked.number:,}", count=f"{walked.cells:,}",
            term=f"{walked.place.term + 1:,}", terms=f"{terms:,}",
        )  # fmt: skip

    def color(self, palette: Palette) -> None:
        """Take colours."""
        self.lines.color(palette)

"""The step on the stage: its formula, its sentence, its numbers, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from mlpstudio.core.markup import Markup
from mlpstudio.core.narration import click_meaning, meaning
from mlpstudio.core.notation import SCREEN
from mlpstudio.render.boxes import Hit
from mlpstudio.render.equation import MatrixPart, Part
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.step import equation_parts, result_parts
from mlpstudio.session.moment import Moment
from mlpstudio.session.pointing import Pointed
from mlpstudio.ui.column import Column
from mlpstudio.ui.mathematics import EquationView, FormulaView
from mlpstudio.ui.phases import phase_name
from mlpstudio.ui.term_card import TermCard
from mlpstudio.ui.theme import Theme
from mlpstudio.ui.words import worded
from mlpstudio.ui.wrapped import WrappedLabel


class StageStep(Column):
    """Shows what the current click computes."""

    pointed = Signal(object)
    """With the :class:`Hit` under the mouse, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((14, 12, 14, 8), 10, parent)
        self.setAccessibleName(self.tr("Step"))
        self.formulas, self.equations = FormulaView(), EquationView()
        self.sentence, self.term_card = WrappedLabel(), TermCard()
        self._theme: Theme | None = None
        self._moment: Moment | None = None
        self._numbers = NumberFormat(mode="automatic")
        self._space = QSize(320, 340)
        self._shown: list[Sequence[Part]] = []
        self.formulas.pointed.connect(self.pointed)
        self.equations.pointed.connect(self.pointed)
        self.add(self.formulas, self.equations, self.term_card, self.sentence)

    def show_moment(self, moment: Moment) -> None:
        """Show the step of a moment."""
        self._moment = moment
        trace, block, walked = moment.trace, moment.building_block, moment.under_way
        self.term_card.show_moment(moment, self._numbers)
        if trace is None:
            text = self.tr("This project has no samples: there is nothing to compute.")
            if moment.divergence is not None:
                text = worded(moment.divergence.message)
            self._say([], [], text)
        elif block is not None:
            found = trace.given.get(block.symbol)
            values = trace.value(block.symbol) if found is None else found
            part = MatrixPart(block.symbol, values, block.markup(SCREEN))
            self._say([block.equation(SCREEN)], [[part]], worded(block.meaning))
        elif walked is not None:
            step = trace.program[walked.place.step]
            self._say([step.markup(SCREEN)], [], worded(meaning(trace, walked.place.step)))
        elif moment.steps:
            formulas = [trace.program[index].markup(SCREEN) for index in moment.steps]
            told = worded(click_meaning(trace, moment.position), self._numbers)
            self._say(formulas, [equation_parts(trace, index, SCREEN) for index in moment.steps], told)
        else:
            self._say([trace.program[0].markup(SCREEN)], [], worded(meaning(trace, 0)))
        self._recolor()

    def _say(self, formulas: Sequence[Markup], equations: Sequence[Sequence[Part]], sentence: str) -> None:
        self.formulas.show_formulas(formulas)
        self.formulas.setVisible(bool(formulas))
        self.sentence.setText(sentence)
        self._shown = []
        self._equations(equations)
        self._fit()

    def _equations(self, equations: Sequence[Sequence[Part]]) -> None:
        if list(equations) != self._shown:
            self._shown = list(equations)
            self.equations.show_equations(equations, self.tr("The step in numbers"))
        self.equations.setVisible(bool(equations))

    def set_room(self, room: QSize) -> None:
        """Show as much as finds room, in pixels."""
        if room != self._space:
            self._space = room
            if self._moment is not None:
                self.show_moment(self._moment)

    def _fit(self) -> None:
        """Leave out what matters least until all of it is seen: the sentence, then what led to the result."""
        moment = self._moment
        self.sentence.show()
        if self._fits() or moment is None or moment.trace is None:
            return
        self.sentence.hide()
        if self._fits() or moment.aside or not moment.steps:
            return
        trace, steps = moment.trace, moment.steps
        last = equation_parts(trace, steps[-1], SCREEN)
        self._equations([*(result_parts(trace, index, SCREEN) for index in steps[:-1]), last])
        if not self._fits():
            self._equations([last])
        if not self._fits():
            self._equations([result_parts(trace, steps[-1], SCREEN)])
            self.sentence.show()
            self.sentence.setVisible(self._fits())

    def _fits(self) -> bool:
        return self._placed(self._space.width(), place=False) <= self._space.height()

    def show_pointed(self, pointed: Pointed) -> None:
        """Mark what is pointed at, and the cells that make it."""
        hit = pointed.hit
        marked = pointed.operands if hit is None else pointed.operands | {hit}
        self.formulas.mark(frozenset() if hit is None else frozenset({Hit(hit.symbol)}), None)
        self.equations.mark(marked, hit)

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self._numbers = numbers
        self.equations.set_number_format(numbers)
        if self._moment is not None:
            self.show_moment(self._moment)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._recolor()

    def _recolor(self) -> None:
        if self._theme is None:
            return
        phase = None if self._moment is None else phase_name(self._moment)
        if self._moment is not None and self._moment.block:
            phase = "backward"
        palette = self._theme.painting.for_phase(phase)
        for view in (self.formulas, self.equations, self.term_card):
            view.color(palette)

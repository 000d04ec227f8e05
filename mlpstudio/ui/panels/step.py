"""The step panel: what this click computes, as a formula, in a sentence, and in numbers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from mlpstudio.core.narration import PHASES, click_meaning, click_title, meaning
from mlpstudio.core.notation import SCREEN
from mlpstudio.core.trace import Trace
from mlpstudio.render.boxes import Hit
from mlpstudio.render.equation import Part
from mlpstudio.render.step import equation_parts, result_parts
from mlpstudio.session.moment import Moment
from mlpstudio.session.pointing import Pointed
from mlpstudio.ui.mathematics import EquationView, FormulaView
from mlpstudio.ui.phases import phase_name
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.words import worded

_MARGIN = 16
_MOST_EQUATIONS = 3


class StepPanel(QScrollArea):
    """What the current click shows."""

    pointed = Signal(object)
    """With the :class:`Hit` under the mouse, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("step-panel")
        self.setAccessibleName(self.tr("Step"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(300)
        self._theme: Theme | None = None
        self._moment: Moment | None = None
        self._chip, self._title, self._sentence = QLabel(), QLabel(), QLabel()
        set_look(self._chip, chip="forward")
        set_look(self._title, role="title")
        set_look(self._sentence, role="muted")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.formulas, self.equations = FormulaView(), EquationView()
        for view in (self.formulas, self.equations):
            view.pointed.connect(self.pointed)
        self._lay_out()

    def _lay_out(self) -> None:
        content = QWidget()
        heading = QHBoxLayout()
        heading.setSpacing(10)
        heading.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        heading.addWidget(self._title, 1)
        self._content = layout = QVBoxLayout(content)
        layout.setContentsMargins(16, 8, _MARGIN, 16)
        layout.setSpacing(10)
        layout.addLayout(heading)
        layout.addWidget(self.formulas)
        layout.addWidget(self._sentence)
        layout.addSpacing(2)
        layout.addWidget(self.equations)
        layout.addStretch(1)
        self.setWidget(content)
        self.verticalScrollBar().rangeChanged.connect(self._range_changed)

    def _range_changed(self, least: int, most: int) -> None:
        """Let the scroll bar take its room from the margin, so that nothing moves when it comes and goes."""
        taken = self.verticalScrollBar().sizeHint().width() if most > least else 0
        self._content.setContentsMargins(16, 8, max(_MARGIN - taken, 0), 16)

    def show_moment(self, moment: Moment) -> None:
        """Show the step of a moment."""
        self._moment = moment
        if moment.trace is None or not moment.steps:
            self._show_ready(moment)
        else:
            self._show_step(moment)
        self._recolor()

    def _show_ready(self, moment: Moment) -> None:
        """Say what will be here: nothing has been computed yet in this iteration, or nothing can be."""
        self._chip.setVisible(False)
        trace = moment.trace
        if trace is None:
            self._title.setText(self.tr("Nothing to compute"))
            text = self.tr("This project has no samples. With at least one, every step appears here.")
            if moment.divergence is not None:
                text = worded(moment.divergence.message)
            self.formulas.show_formulas([])
            self.equations.show_equations([], "")
        else:
            first = trace.program[0]
            self._title.setText(self.tr("Ready for iteration {number}").format(number=f"{trace.iteration:,}"))
            text = self.tr("{sentence} Next shows it in numbers.").format(sentence=worded(meaning(trace, 0)))
            self.formulas.show_formulas([first.markup(SCREEN)])
            self.equations.show_equations([], "")
        self._sentence.setText(text)

    def _show_step(self, moment: Moment) -> None:
        trace = moment.trace
        assert trace is not None
        assert moment.phase is not None
        self._chip.setVisible(True)
        self._chip.setText(worded(PHASES[moment.phase]))
        set_look(self._chip, chip=moment.phase.value)
        title = worded(click_title(trace, moment.position))
        self._title.setText(title)
        self._sentence.setText(worded(click_meaning(trace, moment.position)))
        self.formulas.show_formulas([trace.program[index].markup(SCREEN) for index in moment.steps])
        self.equations.show_equations(
            [_parts(trace, index, moment.steps) for index in moment.steps],
            self.tr("{title} in numbers").format(title=title),
        )

    def show_pointed(self, pointed: Pointed) -> None:
        """Mark what is pointed at, and the cells that make it."""
        marked = pointed.operands
        if pointed.hit is not None:
            marked |= {pointed.hit}
        self.formulas.mark(frozenset({Hit(pointed.hit.symbol)} if pointed.hit else ()), None)
        self.equations.mark(marked, pointed.hit)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._recolor()

    def _recolor(self) -> None:
        if self._theme is None:
            return
        palette = self._theme.painting.for_phase(None if self._moment is None else phase_name(self._moment))
        self.formulas.color(palette)
        self.equations.color(palette)


def _parts(trace: Trace, index: int, together: Sequence[int]) -> Sequence[Part]:
    """Return the equation of a step; where many steps stand together, of all but the last the result."""
    if len(together) <= _MOST_EQUATIONS or index == together[-1]:
        return equation_parts(trace, index, SCREEN)
    return result_parts(trace, index, SCREEN)

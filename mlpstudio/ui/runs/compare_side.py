"""One of the two columns of a comparison: the network, the current step with formula and result, the loss."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from mlpstudio.core.narration import PHASES, click_title
from mlpstudio.core.notation import SCREEN
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.step import equation_parts
from mlpstudio.session.moment import Moment
from mlpstudio.ui.canvas.canvas import NetworkCanvas
from mlpstudio.ui.loss_lines import loss_text
from mlpstudio.ui.mathematics import EquationView, FormulaView
from mlpstudio.ui.phases import phase_name
from mlpstudio.ui.runs.curves import NOTHING, Line
from mlpstudio.ui.runs.marks import Swatch
from mlpstudio.ui.shortened import ShortenedLabel
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.words import worded
from mlpstudio.ui.wrapped import WrappedLabel

_FORMULA = 17.0


class CompareSide(QWidget):
    """A column. It only shows: nothing in it can be edited.

    Parameters
    ----------
    role
        How its curve is drawn: as that of a :class:`~mlpstudio.ui.runs.curves.Line`.
    """

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moment: Moment | None = None
        self._theme: Theme | None = None
        self._numbers = NumberFormat(mode="automatic")
        self.canvas, self._swatch, self.name = (
            NetworkCanvas(),
            Swatch(Line(NOTHING, NOTHING, role).pen),
            ShortenedLabel(),
        )
        self.loss, self._chip, self.title = QLabel(), QLabel(), WrappedLabel()
        self.formulas, self.equations, self.note = FormulaView(size=_FORMULA), EquationView(), WrappedLabel()
        set_look(self.name, role="title")
        set_look(self.loss, role="number")
        set_look(self._chip, chip="forward")
        set_look(self.title, role="strong")
        set_look(self.note, role="warning")
        self.note.hide()
        self.canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.canvas.setMinimumSize(240, 150)
        self._lay_out()

    def _lay_out(self) -> None:
        head, step, content, area = QHBoxLayout(), QHBoxLayout(), QWidget(), QScrollArea()
        head.setContentsMargins(16, 8, 16, 8)
        head.setSpacing(8)
        head.addWidget(self._swatch)
        head.addWidget(self.name, 1)
        head.addWidget(self.loss)
        step.setSpacing(8)
        step.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        step.addWidget(self.title, 1)
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        column.addWidget(self.note)
        column.addLayout(step)
        column.addWidget(self.formulas)
        column.addWidget(self.equations)
        column.addStretch(1)
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumHeight(96)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.canvas, 1)
        whole.addWidget(area, 1)

    def show_name(self, name: str) -> None:
        """Say which run it is."""
        self.name.setText(name)
        self.canvas.setAccessibleName(self.tr("Network of {name}").format(name=name))
        self.canvas.begin()

    def show_moment(self, moment: Moment) -> None:
        """Draw a moment of this side."""
        self._moment = moment
        self.canvas.show_moment(moment)
        trace = moment.trace
        self._write_loss(moment)
        self.note.setVisible(moment.divergence is not None)
        if moment.divergence is not None:
            self.note.setText(worded(moment.divergence.message))
        stepped = trace is not None and bool(moment.steps) and moment.divergence is None
        self._chip.setVisible(stepped)
        if trace is None or not stepped or moment.phase is None:
            ready = self.tr("Ready for iteration {number}").format(number=f"{moment.iteration:,}")
            self.title.setText("" if moment.divergence is not None else ready)
            first = moment.next_step if moment.divergence is None else None
            self.formulas.show_formulas(
                [] if first is None else [first.markup(SCREEN)]
            )  # what Next will show
            self.equations.show_equations([], "")
        else:
            self._chip.setText(worded(PHASES[moment.phase]))
            set_look(self._chip, chip=moment.phase.value)
            self.title.setText(worded(click_title(trace, moment.position)))
            self.formulas.show_formulas([trace.program[index].markup(SCREEN) for index in moment.steps])
            self.equations.show_equations(
                [equation_parts(trace, index, SCREEN) for index in moment.steps],
                self.tr("{title} in numbers").format(title=self.title.text()),
            )
        self._recolor()

    def _write_loss(self, moment: Moment) -> None:
        losses, last, text = moment.losses, moment.known.losses - 1, ""
        if losses is not None and last >= losses.first:
            text = self.tr("loss {loss}").format(loss=loss_text(losses, last, self._numbers))
        self.loss.setText(text)

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self._numbers = numbers
        self.canvas.set_number_format(numbers)
        self.equations.set_number_format(numbers)
        if self._moment is not None:
            self._write_loss(self._moment)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.canvas.set_theme(theme)
        self._swatch.set_theme(theme)
        self._recolor()

    def _recolor(self) -> None:
        if self._theme is not None and self._moment is not None:
            palette = self._theme.painting.for_phase(phase_name(self._moment))
            self.formulas.color(palette)
            self.equations.color(palette)

"""The try panel: any input, no target needed, and its forward pass step by step. The run is left alone."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from mlpstudio.core.data import Dataset, Scaler
from mlpstudio.core.narration import click_meaning, click_title
from mlpstudio.core.notation import SCREEN
from mlpstudio.core.parameters import Array
from mlpstudio.render.boxes import Hit
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.step import equation_parts
from mlpstudio.session import pointing
from mlpstudio.session.moment import Moment
from mlpstudio.ui.forward_strip import ForwardStrip
from mlpstudio.ui.input_fields import InputFields
from mlpstudio.ui.learned.wording import bracketed
from mlpstudio.ui.mathematics import EquationView, FormulaView
from mlpstudio.ui.names import class_names, input_names, output_names
from mlpstudio.ui.result_view import ResultView
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.tried import Tried
from mlpstudio.ui.words import worded


class TryPanel(QScrollArea):
    """Fields for an input, what the network answers, and how it comes to that."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("try-panel")
        self.setAccessibleName(self.tr("Try"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(300)
        self._numbers = NumberFormat()
        self._moment: Moment | None = None
        self._tried: Tried | None = None
        self._scaler: tuple[Dataset, Scaler] | None = None
        self._stale = False
        self.position = 1
        self._taken: int | None = None
        self.fields = InputFields(())
        self._make_widgets()
        self._lay_out()

    def _make_widgets(self) -> None:
        self.sample = QSpinBox()
        self.sample.setAccessibleName(self.tr("Take the inputs from sample"))
        self.sample.setKeyboardTracking(False)
        self.sample.valueChanged.connect(self._take)
        self._take_label = QLabel(self.tr("Take from sample"))
        self._take_label.setBuddy(self.sample)
        self._note, self._answer, self._title, self._sentence = QLabel(), QLabel(), QLabel(), QLabel()
        for label, role in (
            (self._take_label, "muted"), (self._note, "caption"), (self._answer, "muted"),
            (self._title, "strong"), (self._sentence, "muted"),
        ):  # fmt: skip
            set_look(label, role=role)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(label is not self._take_label)
        self.result, self.strip = ResultView(), ForwardStrip()
        self.formulas, self.equations, self.line = FormulaView(), EquationView(), FormulaView()
        self.back, self.next = QPushButton(self.tr("‹ Back")), QPushButton(self.tr("Next ›"))
        self.back.setAccessibleName(self.tr("Back in this forward pass"))
        self.next.setAccessibleName(self.tr("Next in this forward pass"))
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self.strip.chosen.connect(self._go_to)
        self.equations.pointed.connect(self._point)

    def _lay_out(self) -> None:
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(16, 14, 16, 16)
        self._column.setSpacing(10)
        intro = QLabel(self.tr("Any input, no target needed. The run stays where it is."))
        set_look(intro, role="muted")
        intro.setWordWrap(True)
        taking, stepping = QHBoxLayout(), QHBoxLayout()
        taking.addWidget(self._take_label)
        taking.addWidget(self.sample)
        taking.addStretch(1)
        stepping.setSpacing(8)
        stepping.addWidget(self.back)
        stepping.addWidget(self.next)
        stepping.addWidget(self._title, 1)
        for item in (intro, self.fields, taking, self._note, self.result, self._answer, self.strip, stepping,
                     self.formulas, self._sentence, self.equations, self.line):  # fmt: skip
            if isinstance(item, QHBoxLayout):
                self._column.addLayout(item)
            else:
                self._column.addWidget(item)
        self._column.addStretch(1)
        self.setWidget(content)

    # What the window says

    def show_moment(self, moment: Moment) -> None:
        """Use the parameters of a moment; while the panel is hidden, only note it."""
        self._moment = moment
        self._stale = True
        if self.isVisible():
            self._update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        palette = theme.painting.for_phase("forward")
        for view in (self.result, self.strip, self.formulas, self.equations, self.line):
            view.color(palette)

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self._numbers = numbers
        self.strip.set_number_format(numbers)
        self.equations.set_number_format(numbers)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Take in what happened while the panel was hidden."""
        super().showEvent(event)
        if self._stale:
            self._update()

    # The input

    def _update(self) -> None:
        if self._moment is None:
            return
        self._stale = False
        project = self._moment.project
        every = input_names(project)
        names = tuple(every[number] for number in project.data.originals)
        if names != self.fields.names:
            self._replace_fields(names)
        samples = project.data.samples
        if self._taken is not None and self._taken >= samples:
            self._taken = None  # that sample is gone, and its target with it
        with QSignalBlocker(self.sample):
            self.sample.setRange(1, max(samples, 1))
        for widget in (self._take_label, self.sample):
            widget.setVisible(samples > 0)
        self._compute()

    def _replace_fields(self, names: tuple[str, ...]) -> None:
        """Show fields for other inputs, filled from the first sample there is."""
        assert self._moment is not None
        old, self.fields = self.fields, InputFields(names)
        self._column.replaceWidget(old, self.fields)
        self.fields.show()  # now, and not with the next round of events: Tab passes over what is hidden
        old.hide()
        old.deleteLater()
        # The order of Tab is that of creation, and these are the youngest.
        for before, after in pairwise([*self.fields.stops, self.sample, self.back, self.next]):
            QWidget.setTabOrder(before, after)
        self._tried, self._taken, self.position = None, None, 1
        data = self._moment.project.data
        if data.samples:
            self._fill(0)
        self.fields.changed.connect(self._typed)
        self.fields.judged.connect(self._show_note)

    def _take(self, number: int) -> None:
        self._fill(number - 1)
        self._compute()

    def _fill(self, row: int) -> None:
        assert self._moment is not None
        with QSignalBlocker(self.fields):
            self.fields.set_numbers(self._moment.project.data.typed(row))
        self._taken = row
        with QSignalBlocker(self.sample):
            self.sample.setRange(1, max(self._moment.project.data.samples, 1))
            self.sample.setValue(row + 1)

    def _typed(self) -> None:
        self._taken = None
        self._compute()

    def _compute(self) -> None:
        """Walk the network through what the fields hold; while one cannot be read, the last answer pales."""
        numbers = self.fields.numbers
        if numbers is not None and self._moment is not None:
            data = self._moment.project.data
            if self._scaler is None or self._scaler[0] is not data:
                self._scaler = data, data.scaler()
            self._tried = Tried(self._moment, data.completed(numbers[np.newaxis])[0], self._scaler[1])
            self.position = min(self.position, self._tried.trace.clicks)
        self._show()

    # Stepping

    def _go_back(self) -> None:
        self._go(self.position - 1)

    def _go_on(self) -> None:
        self._go(self.position + 1)

    def _go_to(self, symbol: str) -> None:
        if self._tried is not None:
            self._go(self._tried.click_of(symbol))

    def _go(self, position: int) -> None:
        if self._tried is not None:
            self.position = min(max(position, 1), self._tried.trace.clicks)
            self._show_step(self._tried)

    # What is shown

    def _show(self) -> None:
        tried = self._tried
        self._show_note()
        if tried is None:
            return
        pale = self.fields.numbers is None
        self.result.show_result(tried.result(self._numbers), pale=pale)
        self._answer.setText(self._answer_text(tried))
        self._answer.setVisible(bool(self._answer.text()))
        self.strip.show_pass(tried.trace)
        self.strip.set_pale(pale)
        self._show_step(tried)

    def _show_note(self) -> None:
        """Say what is wrong with a field, or how the inputs are scaled."""
        mistake = self.fields.mistake
        set_look(self._note, role="error" if mistake else "caption")
        text = mistake
        if not mistake and self._tried is not None:
            text = self._prepared_text(self._tried)
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def _prepared_text(self, tried: Tried) -> str:
        """Say what else the network sees than what was typed."""
        parts = []
        names, computed = input_names(tried.project), tried.project.data.computed
        if computed:
            values = [
                f"{names[each.input]} = {self._numbers.text(tried.inputs[each.input])}" for each in computed
            ]
            parts.append(self.tr("Computed: {values}.").format(values=", ".join(values)))
        if tried.is_scaled:
            parts.append(self._scaled_text(tried.scaled))
        return " ".join(parts)

    def _scaled_text(self, scaled: Array) -> str:
        numbers = bracketed(scaled, self._numbers)
        assert self._moment is not None
        if self._moment.project.data.scaling == "standard":
            text = self.tr("Scaled to {numbers}, as the data is: mean 0, standard deviation 1.")
        else:
            text = self.tr("Scaled to {numbers}, as the data is: from 0 to 1.")
        return text.format(numbers=numbers)

    def _answer_text(self, tried: Tried) -> str:
        """Return which class wins, what is predicted in full, and the target of the sample taken from."""
        units = tried.project.data.units
        parts = []
        if not np.isfinite(tried.outputs).all():
            parts.append(self.tr("Numbers on the way are too large to be computed with"))
        parts += [
            f"{name} = {self._numbers.text(unit * value)}"
            for name, unit, value in zip(
                output_names(tried.project, counted=False), units, tried.outputs, strict=False
            )
            if unit != 1
        ]
        if tried.winner is not None:
            outputs = tried.outputs
            share = float(outputs.max()) if len(outputs) > 1 else float(abs(1 - tried.winner - outputs[0]))
            name = class_names(tried.project)[tried.winner]
            parts.append(self.tr("{name}: {share}").format(name=name, share=self._numbers.text(share)))
        if self._taken is not None and self.fields.numbers is not None:
            target = tried.project.data.targets[self._taken]
            if tried.winner is not None and len(target) > 1:
                wanted = class_names(tried.project)[int(target.argmax())]
            else:
                wanted = bracketed(target * units if units else target, self._numbers)
            parts.append(self.tr("target {target}").format(target=wanted))
        return " · ".join(parts)

    def _show_step(self, tried: Tried) -> None:
        trace, moment = tried.trace, tried.at(self.position)
        self.back.setEnabled(self.position > 1)
        self.next.setEnabled(self.position < trace.clicks)
        self._title.setText(worded(click_title(trace, self.position)))
        self._sentence.setText(worded(click_meaning(trace, self.position), self._numbers))
        self.formulas.show_formulas([trace.program[index].markup(SCREEN) for index in moment.steps])
        title = self.tr("{title} in numbers").format(title=self._title.text())
        parts = [equation_parts(trace, index, SCREEN) for index in moment.steps]
        self.equations.show_equations(parts, title)
        self.strip.show_current(tuple(trace.program[index].target for index in moment.steps))
        self.strip.setAccessibleName(
            self.tr("Step {number} of {count}: {title}").format(
                number=self.position, count=trace.clicks, title=self._title.text()
            )
        )
        self._point(None)

    def _point(self, hit: Hit | None) -> None:
        """Mark a number, what it is made of, and show how; without one, the first number of the step."""
        if self._tried is None:
            return
        pointed = pointing.NOTHING
        if hit is not None and hit.cell is not None:
            pointed = pointing.at_symbol(self._tried.at(self.position), hit)
        marked = pointed.operands | ({pointed.hit} if pointed.hit else frozenset())
        self.equations.mark(marked, pointed.hit)
        self.strip.mark(marked, pointed.hit)
        if self._moment is not None and self._moment.running:
            # A line of numbers costs more to set than all else, and nobody reads one that changes at once.
            self.line.show_formulas([])
            return
        line = None if hit is None else self._tried.line(hit, self._numbers)
        line = line or self._tried.line(self._tried.told(self.position), self._numbers)
        self.line.show_formulas([] if line is None else [line])

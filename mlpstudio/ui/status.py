"""The status line: what is open at its left, what the current number means at its right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from mlpstudio.core.instances import instance, told_of
from mlpstudio.core.messages import Message
from mlpstudio.core.narration import label, meaning, told_index
from mlpstudio.core.number_refs import value_of
from mlpstudio.core.origins import given_sentence
from mlpstudio.core.walk_told import sentence
from mlpstudio.render.boxes import Hit
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.session.asking import beginning_of, seen
from mlpstudio.session.moment import Moment
from mlpstudio.session.pointing import Pointed
from mlpstudio.ui.steady import SteadyLabel
from mlpstudio.ui.words import worded


class StatusLine(QStatusBar):
    """Sizes, samples and precision; then the step in one sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(0, 0, 12, 0)  # as far from the edge as the words at the left
        self._network, self._samples, self._precision = QLabel(), QLabel(), QLabel()
        self.sentence = SteadyLabel(filling=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.sentence.setContentsMargins(6, 2, 12, 2)
        self.sentence.setAccessibleName(self.tr("What this step does"))
        self._moment: Moment | None = None
        self._pointed: Pointed | None = None
        self._reason: Message | None = None
        self._told: Pointed | None = None
        self._numbers = NumberFormat()
        for words in (self._network, self._samples, self._precision):
            words.setContentsMargins(8, 0, 4, 0)
            self.addWidget(words)
        self.addWidget(self.sentence, 1)

    def show_moment(self, moment: Moment) -> None:
        """Say what is open, and what this step does."""
        self._moment, self._reason = moment, None
        project = moment.project
        sizes = "-".join(str(size) for size in project.network.sizes)
        self._network.setText(
            self.tr("{sizes} · {count} parameters").format(
                sizes=sizes, count=f"{project.network.parameter_count:,}"
            )
        )
        samples = project.data.samples
        self._samples.setText(
            self.tr("1 sample") if samples == 1 else self.tr("{count} samples").format(count=f"{samples:,}")
        )
        self._precision.setText(project.training.precision)

    def show_pointed(self, pointed: Pointed) -> None:
        """Tell of the cell that is pointed at, if it is a result of this step; else of the step."""
        self._pointed = pointed
        if self._moment is not None:
            reason = self._reason if pointed == self._told else None
            self.sentence.setText(worded(reason or _message(self._moment, pointed), self._numbers))

    def say(self, reason: Message) -> None:
        """Tell why it is here, until something is pointed at or the next step."""
        self._reason, self._told = reason, self._pointed
        if self._pointed is not None:
            self.show_pointed(self._pointed)

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self._numbers = numbers
        if self._pointed is not None:
            self.show_pointed(self._pointed)


def _message(moment: Moment, pointed: Pointed) -> Message:
    trace = moment.trace
    if moment.divergence is not None:
        return moment.divergence.message
    if trace is None:
        return Message("There are no samples to compute with.")
    if moment.under_way is not None and (
        pointed.hit is None or pointed.hit == Hit(moment.under_way.target, moment.under_way.place.cell)
    ):
        return sentence(moment.under_way)
    if moment.building_block is not None:
        return moment.building_block.meaning
    if not moment.steps:
        first = moment.next_step or trace.program[0]
        return Message(
            "Iteration {iteration} is ready: {step} comes first.",
            {"iteration": trace.iteration, "step": label(first)},
        )
    for index in moment.steps:
        hit = pointed.hit
        if hit is not None and hit.cell is not None and hit.symbol == trace.program[index].target:
            said = told_of(trace, index, hit.cell)
            if said is not None:
                return said
    said = None if pointed.hit is None else _elsewhere(moment, pointed.hit)
    if said is not None:
        return said
    index = told_index(trace, moment.position)
    return instance(trace, index) or meaning(trace, index)


def _elsewhere(moment: Moment, hit: Hit) -> Message | None:
    """Tell of a number that an earlier step computed, or that was given."""
    trace = moment.trace
    ref = None if trace is None or hit.cell is None else seen(moment, hit.symbol, hit.cell)
    if trace is None or ref is None:
        return None
    if ref.step is not None:
        return told_of(trace, ref.step, ref.cell)
    return given_sentence(trace, ref.symbol, ref.cell, value_of(trace, ref), beginning_of(moment))

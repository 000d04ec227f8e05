"""What stands on the stage: the step's name, the network, its mathematics or a question, and the keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from mlpstudio.core.narration import PHASES, click_title, title
from mlpstudio.core.practice import Question
from mlpstudio.core.program import Phase
from mlpstudio.render.boxes import Hit
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.session import pointing
from mlpstudio.session.moment import Moment
from mlpstudio.session.pointing import Pointed
from mlpstudio.ui.canvas.canvas import NetworkCanvas
from mlpstudio.ui.column import Column
from mlpstudio.ui.marking import Marking
from mlpstudio.ui.practice.asking import QuestionView
from mlpstudio.ui.presenting.keys import listed
from mlpstudio.ui.presenting.step_view import StageStep
from mlpstudio.ui.shortened import ShortenedLabel
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.words import worded
from mlpstudio.ui.wrapped import WrappedLabel


class Page(QWidget):
    """One page of a presentation. It can be looked at and pointed at; nothing in it edits anything.

    Parameters
    ----------
    moment
        What it shows first.
    """

    def __init__(self, moment: Moment) -> None:
        super().__init__()
        self.setObjectName("presentation")
        self.setAutoFillBackground(True)
        self.chip, self.title, self.place = QLabel(), ShortenedLabel(), QLabel()
        self.canvas, self.step, self.question = NetworkCanvas(), StageStep(), QuestionView()
        self.note, self.hint, self.loss = WrappedLabel(), ShortenedLabel(), QLabel()
        self.question.remark.sharpness = 4.0
        self.prompt = WrappedLabel(self.tr("Enter checks. PageDown checks, then reveals, then goes on."))
        self.keys = _Keys()
        self.right = QStackedWidget()
        self._moment, self._numbers = moment, NumberFormat(mode="automatic")
        self._usual = self.tr("PageDown next · PageUp back · A ask · ? keys · Esc leave")
        self.marking = Marking((self.canvas, self.step), moment, self)
        self.canvas.pointed.connect(self.marking.at_part)
        self.step.pointed.connect(self.marking.at_symbol)
        self._lay_out()
        self.say("")
        self.show_note("")

    def _lay_out(self) -> None:
        for label, role in (
            (self.title, "title"), (self.place, "muted"), (self.hint, "muted"), (self.loss, "muted"),
            (self.prompt, "muted"), (self.note, "strong"),
        ):  # fmt: skip
            set_look(label, role=role)
        set_look(self.chip, chip="forward")  # so that its room is known before it is shown
        self.canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        question = self.question
        for hidden in (question.head, question.buttons, question.note):
            hidden.hide()
        asking = Column((14, 12, 14, 8), 8)
        asking.add(question, self.prompt)
        self.asking = asking
        for shown in (self.step, asking, self.keys):
            self.right.addWidget(_Room(shown))
        head, middle, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (head, foot):
            row.setContentsMargins(16, 8, 16, 8)
            row.setSpacing(12)
        head.addWidget(self.chip)
        head.addWidget(self.title, 1)
        head.addWidget(self.place)
        middle.setSpacing(0)
        middle.addWidget(self.canvas, 49)
        middle.addWidget(_line(QFrame.Shape.VLine))
        middle.addWidget(self.right, 51)
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.loss)
        self.note.setContentsMargins(16, 8, 16, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(_line(QFrame.Shape.HLine))
        column.addLayout(middle, 1)
        column.addWidget(_line(QFrame.Shape.HLine))
        column.addWidget(self.note)
        column.addLayout(foot)

    # What is shown

    def show_moment(self, moment: Moment) -> None:
        """Show a moment, without a question."""
        self._moment = moment
        self.canvas.show_moment(moment)
        self.step.show_moment(moment)
        self.marking.show_moment(moment)
        self.right.setCurrentIndex(0)
        trace, walked = moment.trace, moment.under_way
        phase, name = moment.phase, moment.project.title or self.tr("Ready")
        if trace is not None and moment.steps:
            name = worded(click_title(trace, moment.position))
        if moment.block:
            phase = Phase.BACKWARD
            name = self.tr("Building block {number} of {count}").format(
                number=moment.block, count=len(moment.blocks)
            )
        elif trace is not None and walked is not None:
            step = trace.program[walked.place.step]
            phase, name = step.phase, worded(click_title(trace, step.click))
        self._show_head(phase, name)
        self._show_place(moment)

    def show_question(self, question: Question) -> None:
        """Ask the class for a number, and show what has come of it."""
        step = question.trace.program[question.index]
        cell = question.cells[0]
        self._show_head(step.phase, worded(title(step)))
        self.question.show_question(question)
        self.prompt.setVisible(not question.done and not question.entries[0].wrong)
        parts = pointing.parts(question.trace, Hit(question.symbol, cell))
        self.canvas.show_pointed(Pointed(parts=parts))
        self.right.setCurrentIndex(1)

    def show_keys(self, shown: bool) -> None:
        """Show every key in place of the step, or the step again."""
        self.right.setCurrentIndex(2 if shown else 0)

    @property
    def shows_keys(self) -> bool:
        """Whether every key is shown."""
        return self.right.currentIndex() == 2

    def _show_head(self, phase: Phase | None, name: str) -> None:
        self.chip.setVisible(phase is not None)
        if phase is not None:
            self.chip.setText(worded(PHASES[phase]))
            set_look(self.chip, chip=phase.value)
        self.title.setText(name)

    def _show_place(self, moment: Moment) -> None:
        place = ""
        if moment.trace is not None:
            place = self.tr("step {number} of {count}").format(number=moment.position, count=moment.clicks)
        self.place.setText(place)
        told = self.tr("iteration {number}").format(number=f"{moment.iteration:,}")
        if moment.trace is not None and moment.is_known("loss"):
            loss = self._numbers.text(moment.trace.loss)
            if self._numbers.mode == "automatic":  # as a training listing has it
                loss = f"{moment.trace.loss:.4f}"
            told = self.tr("Loss {loss} · {iteration}").format(loss=loss, iteration=told)
        self.loss.setText(told)

    def say(self, text: str) -> None:
        """Say something at the bottom; with nothing to say the keys stand there."""
        self.hint.setText(text or self._usual)

    def show_note(self, note: str) -> None:
        """Show the note of a script; none with an empty one."""
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours: those of this page alone."""
        self.setStyleSheet(theme.style_sheet())
        self.setPalette(theme.palette())
        for view in (self.canvas, self.step, self.question):
            view.set_theme(theme)

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self._numbers = numbers
        for view in (self.canvas, self.step, self.question):
            view.set_number_format(numbers)


class _Keys(Column):
    """Every key and what it does."""

    def __init__(self) -> None:
        super().__init__((14, 10, 14, 6), 4)
        for key, meaning in listed():
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            cap, words = QLabel(key), WrappedLabel(meaning)
            cap.setFixedWidth(92)
            set_look(cap, role="strong")
            row.addWidget(cap, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(words, 1)
            self.add(line)


class _Room(QScrollArea):
    """Holds all of it, also where there is little room."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._step: StageStep | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        self._step = content if isinstance(content, StageStep) else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell a step how much room there is."""
        super().resizeEvent(event)
        if self._step is not None:  # Qt may ask while the widget is still being put in
            self._step.set_room(self.maximumViewportSize())


def _line(shape: QFrame.Shape) -> QFrame:
    line = QFrame()
    line.setFrameShape(shape)
    return line

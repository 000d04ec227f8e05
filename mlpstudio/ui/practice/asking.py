"""What is asked: the step, its operands, the fields, what there is to say of an answer, and the way on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget

from mlpstudio.core.answers import ENOUGH_DIGITS
from mlpstudio.core.hints import STAGES
from mlpstudio.core.narration import PHASES, title
from mlpstudio.core.notation import SCREEN
from mlpstudio.core.practice import Question
from mlpstudio.core.shapes import dimensions
from mlpstudio.core.terms import Cell
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.ui.column import Column
from mlpstudio.ui.icons import icon
from mlpstudio.ui.mathematics import EquationView, FormulaView
from mlpstudio.ui.phases import NAMES
from mlpstudio.ui.practice.fields import ResultFields, cell_name
from mlpstudio.ui.practice.operands import is_cut, operands
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.words import worded
from mlpstudio.ui.wrapped import WrappedLabel

_FORMULA = 16.0


class QuestionView(Column):
    """Shows a question. What is typed and asked for it only tells."""

    answered = Signal(object, str)
    """With a cell and what was typed."""
    hint_asked = Signal(object)
    show_asked = Signal(object)
    """With the cell that is spoken of."""
    skip_asked = Signal()
    next_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=10, parent=parent)
        self.question: Question | None = None
        self.cell: Cell = (0, 0)
        """The cell that is spoken of: that of the field that has or had the keyboard."""
        self._theme: Theme | None = None
        self._numbers = NumberFormat(mode="automatic")
        self.chip, self.title = QLabel(), WrappedLabel()
        self.formula, self.operands, self.fields = FormulaView(size=_FORMULA), EquationView(), ResultFields()
        self.note, self.remark, self.hints = WrappedLabel(), Remark(), WrappedLabel()
        self.check, self.hint = QPushButton(self.tr("Check")), QPushButton(self.tr("Hint"))
        self.show_it, self.skip = QPushButton(self.tr("Show")), QPushButton(self.tr("Skip"))
        self.go_on = QPushButton(self.tr("Next question"))
        self.head, self.buttons = QWidget(), QWidget()
        self._lay_out()
        self.fields.entered.connect(self._entered)
        self.fields.focused.connect(self._focused)
        self.check.clicked.connect(self.check_all)
        self.hint.clicked.connect(self._ask_hint)
        self.show_it.clicked.connect(self._ask_show)
        self.skip.clicked.connect(self.skip_asked)
        self.go_on.clicked.connect(self.next_asked)

    def _lay_out(self) -> None:
        set_look(self.chip, chip="forward")
        set_look(self.title, role="title")
        set_look(self.note, role="caption")
        heading = QHBoxLayout(self.head)
        heading.setContentsMargins(0, 0, 0, 0)
        heading.setSpacing(10)
        heading.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        heading.addWidget(self.title, 1)
        line = QHBoxLayout(self.buttons)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        self.check.setToolTip(self.tr("Judge what was typed (Enter)"))
        self.hint.setToolTip(
            self.tr("The formula in words, then the numbers put in, then all but the last part")
        )
        self.show_it.setToolTip(self.tr("Give this number up and show it"))
        self.skip.setToolTip(self.tr("Go on without an answer; it does not count"))
        for button in (self.check, self.go_on, self.hint, self.show_it):
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self.skip)
        set_look(self.skip, quiet=True)
        for button in (self.check, self.go_on, self.hint, self.show_it, self.skip):
            button.setAutoDefault(False)
        self.check.setDefault(True)
        self.go_on.setDefault(True)
        self.add(
            self.head,
            self.formula,
            self.operands,
            self.fields,
            self.remark,
            self.hints,
            self.buttons,
            self.note,
        )

    # What is shown

    def show_question(self, question: Question) -> None:
        """Show a question, or what became of it."""
        before, self.question = self.question, question
        other = before is None or (before.trace, before.index) != (question.trace, question.index)
        held = other and self.isAncestorOf(QApplication.focusWidget() or self)
        if other:
            self._show_step(question)
        if other or self.cell not in question.cells:
            self.cell = question.cells[0]
        if other:
            self._show_operands(question)
        self.fields.show_question(question)
        if other:
            for field in self.fields.fields.values():
                field.setToolTip(_enough())
                field.setAccessibleDescription(_enough())
        self._show_said(question)
        if held:  # the field that had the keyboard is gone
            self.go_to_open()

    def forget(self) -> None:
        """Let the same question be a new one when it is shown again, with nothing typed."""
        self.question = None
        self.fields.forget()

    def _show_step(self, question: Question) -> None:
        trace, index = question.trace, question.index
        step = trace.program[index]
        self.chip.setText(worded(PHASES[step.phase]))
        set_look(self.chip, chip=step.phase.value)
        self.title.setText(worded(title(step)))
        self.formula.show_formulas([step.markup(SCREEN)])
        self.fields.setAccessibleName(self.title.text())
        told = [self.tr("{count} digits are enough; 0,5 and 1/3 and 4 − 0.01 · 72 are read too.").format(
            count=ENOUGH_DIGITS)]  # fmt: skip
        rows, columns = trace.values[index].shape
        if len(question.cells) < rows * columns:
            asked = self.tr("{asked} of {all} numbers are asked.")
            told.insert(0, asked.format(asked=len(question.cells), all=f"{rows * columns:,}"))
        shapes = dimensions(trace, index)
        if shapes:
            told.insert(0, self.tr("Dimensions: {shapes}.").format(shapes=shapes))
        self.note.setText(" ".join(told))
        self._recolor()

    def _show_operands(self, question: Question) -> None:
        told = self.tr("The operands in numbers")
        self.operands.show_equations([operands(question, self.cell)], told)

    def _show_said(self, question: Question) -> None:
        entry = question.entry(self.cell)
        several = len(question.cells) > 1
        said = question.said(self.cell)
        words = "" if said is None else worded(said, self._numbers)
        if entry.shown:
            words = self.tr("It is {value}.").format(value=self._numbers.text(question.value(self.cell)))
        if words and several:
            words = f"{cell_name(question, self.cell)}: {words}"
        kind = "right" if entry.right else "shown" if entry.shown else "wrong" if entry.wrong else "part"
        self.remark.say(words, kind, self._theme)
        self.fields.fields[self.cell].setAccessibleDescription(words or _enough())
        self.remark.setVisible(bool(words))
        self._show_buttons(question)

    @property
    def spoken(self) -> str:
        """What a screen reader is told of a new question."""
        return self.tr("{title}: type {what}").format(
            title=self.title.text(),
            what=", ".join(field.accessibleName() for field in self.fields.fields.values()),
        )

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._recolor()
        if self.question is not None:
            self._show_said(self.question)

    def _recolor(self) -> None:
        if self._theme is None:
            return
        phase = None if self.question is None else NAMES[self.question.phase]
        palette = self._theme.painting.for_phase(phase)
        self.formula.color(palette)
        self.operands.color(palette)
        self.fields.color(self._theme, palette)

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self._numbers = numbers
        self.operands.set_number_format(numbers)
        self.fields.set_number_format(numbers)
        if self.question is not None:
            self._show_said(self.question)

    # What is done

    def check_all(self) -> None:
        """Have everything judged that was typed and is not yet."""
        if self.question is not None:
            for cell in self.question.cells:
                field = self.fields.fields.get(cell)
                if field is not None and field.text().strip() and not self._is_judged(cell):
                    self.cell = cell
                    self.answered.emit(cell, field.text())
            self.go_to_open()

    def _is_judged(self, cell: Cell) -> bool:
        assert self.question is not None
        entry = self.question.entry(cell)
        return entry.done or (entry.typed == self.fields.fields[cell].text() and bool(entry.typed))

    def go_to_open(self) -> None:
        """Give the keyboard to the first field that is asked still, else to the way on."""
        if self.question is None:
            return
        for entry in self.question.entries:
            if not entry.done:
                field = self.fields.fields[entry.cell]
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                field.selectAll()
                return
        self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _entered(self, cell: Cell, typed: str) -> None:
        """Judge a field, and go to the next one that is asked when it is right."""
        asked = self.question
        if asked is None:
            return
        self.cell = cell
        if typed.strip() and not asked.entry(cell).done:
            self.answered.emit(cell, typed)
        if self.question is None:
            return
        if self.question.entry(cell).done:
            self.go_to_open()
        elif self.question.entry(cell).wrong:
            self.fields.fields[cell].selectAll()  # another number is typed over it

    def _focused(self, cell: Cell) -> None:
        question = self.question
        if question is None or cell not in question.cells:
            return
        if cell == self.cell:
            return
        entry, here = question.entry(cell), question.entry(self.cell)
        self.cell = cell
        if is_cut(question):
            self._show_operands(question)
        # What was said of a right number stays until there is something to say of the next one.
        if here.done and entry.answer is None and entry.complaint is None:
            self._show_buttons(question)
        else:
            self._show_said(question)

    def _show_buttons(self, question: Question) -> None:
        """Show what can be done for the cell that is spoken of."""
        entry, done = question.entry(self.cell), question.done
        self.check.setVisible(not done)
        self.go_on.setVisible(done)
        for button in (self.hint, self.show_it, self.skip):
            button.setVisible(not done)
        hints = "\n".join(worded(hint, self._numbers) for hint in question.hints(self.cell))
        self.hints.setText(hints)
        self.hints.setVisible(bool(hints) and not done)
        self.hint.setEnabled(not entry.done and entry.hints < STAGES)
        self.hint.setText(
            self.tr("Hint {number} of {count}").format(number=min(entry.hints + 1, STAGES), count=STAGES)
        )
        self.show_it.setEnabled(not entry.done)

    def _ask_hint(self) -> None:
        self.hint_asked.emit(self.cell)
        self.fields.fields[self.cell].setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_show(self) -> None:
        self.show_asked.emit(self.cell)
        self.go_to_open()


def _enough() -> str:
    digits = QCoreApplication.translate("QuestionView", "{count} digits are enough")
    return digits.format(count=ENOUGH_DIGITS)


class Remark(QWidget):
    """What there is to say of an answer, with a sign before it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign, self.words = QLabel(), WrappedLabel()
        self._sign.setFixedSize(18, 18)
        self._now: tuple[str, str] = ("", "")
        self.sharpness = 1.0
        """Pixels of the sign for each of the screen: more where all of it is painted larger."""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.words, 1)

    def say(self, words: str, kind: str, theme: Theme | None) -> None:
        """Say something of a number that is "right", "wrong", right in "part", or "shown"."""
        self.words.setText(words)
        if theme is not None:
            looks = {"right": ("check", theme.accent), "wrong": ("close", theme.error),
                     "part": ("warning", theme.warning)}  # fmt: skip
            drawing, ink = looks.get(kind, ("eye", theme.muted))
            self._sign.setPixmap(icon(drawing, ink).pixmap(QSize(16, 16), self.sharpness))

"""A part of the training panel: a title, its controls, a sentence, a formula, and what was refused."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from mlpstudio.core.markup import Markup
from mlpstudio.project.project import Project
from mlpstudio.project.structure import Edit
from mlpstudio.session.moment import Moment
from mlpstudio.ui.controls import Chooser
from mlpstudio.ui.mathematics import FormulaView
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.training.controls import Setting

Source = Setting | Chooser | None
_FORMULA = 15.0


class Part(QWidget):
    """One or a few settings.

    Parameters
    ----------
    title
        What they are called.
    """

    asked = Signal(object, object, object)
    """With an edit (a function of the project), the control that asks (it is told if that is refused), and
    whether another run begins with it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.sentence, self.mistake = QLabel(title), QLabel(), QLabel()
        self.formulas = FormulaView(size=_FORMULA)
        self.controls = QGridLayout()
        self.controls.setHorizontalSpacing(8)
        self.controls.setVerticalSpacing(6)
        self.controls.setColumnStretch(0, 1)
        for label, role in ((self.title, "strong"), (self.sentence, "caption"), (self.mistake, "error")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            set_look(label, role=role)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addLayout(self.controls)
        for widget in (self.mistake, self.sentence, self.formulas):
            column.addWidget(widget)
        self.mistake.hide()

    def show_moment(self, moment: Moment) -> None:
        """Show the settings of a project, and what follows from them at a moment."""
        raise NotImplementedError

    def add(self, widget: QWidget, label: str = "") -> QWidget:
        """Put a control below the others: across, or behind a label. Return the label, else the control."""
        line = self.controls.rowCount()
        if not label:
            self.controls.addWidget(widget, line, 0, 1, 2)
            return widget
        words = QLabel(label)
        words.setBuddy(widget)
        words.setWordWrap(True)
        set_look(words, role="muted")
        self.controls.addWidget(words, line, 0)
        self.controls.addWidget(widget, line, 1, Qt.AlignmentFlag.AlignRight)
        if isinstance(widget, Setting):
            widget.judged.connect(self.show_mistake)
        return words

    def ask(self, change: Callable[[Project], Edit], source: Source, *, begins: bool = False) -> None:
        """Ask for an edit, with which another run may begin."""
        self.asked.emit(change, source, begins)

    def refuse(self, reason: str, source: Source) -> None:
        """Say why an edit is not possible, and show what holds."""
        if source is not None:
            source.refuse(reason)
        self._say(reason)

    def settle(self) -> None:
        """Take back what was said of an edit that was not possible; mistakes in fields stay."""
        self.show_mistake()

    def show_mistake(self) -> None:
        """Say what is wrong with the first field that has a mistake; nothing, where none has."""
        self._say(next((field.mistake for field in self.findChildren(Setting) if field.mistake), ""))

    def tell(self, sentence: str, formulas: Sequence[Markup] = ()) -> None:
        """Say in a sentence what is set, with its formulas."""
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.formulas.show_formulas(formulas)
        self.formulas.setVisible(bool(formulas))

    def set_locked(self, locked: bool) -> None:
        """Show the settings only, or let them be edited; what fields hold can be copied all the same."""
        for field in self.findChildren(Setting):
            field.setReadOnly(locked)
        for control in (*self.findChildren(QComboBox), *self.findChildren(QCheckBox)):
            control.setEnabled(not locked)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.formulas.color(theme.painting)

    def _say(self, reason: str) -> None:
        text = f"{reason[:1].upper()}{reason[1:]}" if reason else ""
        self.mistake.setText(f"{text}." if text and text[-1] not in ".?!" else text)
        self.mistake.setVisible(bool(reason))

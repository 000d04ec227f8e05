"""The task of a page: what is asked, where it is answered, what there is to say of it, hints."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from mlpstudio.teaching.lesson import Page
from mlpstudio.teaching.prose import Prose
from mlpstudio.teaching.tasks import Choose, Tell
from mlpstudio.ui.column import Column
from mlpstudio.ui.icons import icon
from mlpstudio.ui.lesson.prose_view import ProseView
from mlpstudio.ui.theme import Theme, set_look


class OptionRow(QWidget):
    """One answer to choose: a button, and the text beside it, which may hold formulas."""

    def __init__(self, text: Prose, group: QButtonGroup, index: int, theme: Theme | None) -> None:
        super().__init__()
        self.button, self._text = QRadioButton(), ProseView()
        self._text.show_prose(text)
        self.button.setAccessibleName(text.plain)
        self.button.setToolTip(text.plain)
        group.addButton(self.button, index)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(26, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 3, 0, 3)  # its first line at the height of the button
        beside.addWidget(self._text)
        layout.addLayout(beside, 1)
        if theme is not None:
            self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._text.set_theme(theme)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose it by a click on its text as well."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.button.click()


class Said(QWidget):
    """Something that is said, with a sign before it."""

    def __init__(self) -> None:
        super().__init__()
        self._sign, self.text = QLabel(), ProseView()
        self._now: tuple[str, str] = ("", "")
        self._sign.setFixedSize(18, 18)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 1)

    def say(self, prose: Prose, drawing: str, shade: str, theme: Theme | None) -> None:
        """Say it; the sign is a drawing in a colour of the theme."""
        self._now = (drawing, shade)
        self.text.show_prose(prose)
        self.setVisible(bool(prose.blocks))
        if theme is not None:
            self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.text.set_theme(theme)
        drawing, shade = self._now
        if drawing:
            self._sign.setPixmap(icon(drawing, getattr(theme, shade)).pixmap(QSize(16, 16)))


class TaskView(Column):
    """Shows a task. What is typed, chosen and asked for it only tells."""

    answered = Signal(str)
    """With what was typed."""
    chosen = Signal(object)
    """With the number of the answer that was chosen, from 0."""
    hint_asked = Signal()
    show_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=10, parent=parent)
        self._theme: Theme | None = None
        self.ask, self.said = Said(), Said()
        self.field, self.check = QLineEdit(), QPushButton(self.tr("Check"))
        self.hint, self.show_me = QPushButton(self.tr("Hint")), QPushButton(self.tr("Show me"))
        self.entry, self.buttons = QWidget(), QWidget()
        self.rows: list[OptionRow] = []
        self.hints: list[Said] = []
        self._options = Column(spacing=4)
        self._hints = Column(spacing=8)
        self._group = QButtonGroup(self)
        self._lay_out()
        self.field.returnPressed.connect(self._typed)
        self.check.clicked.connect(self._typed)
        self.hint.clicked.connect(self.hint_asked)
        self.show_me.clicked.connect(self.show_asked)
        self._group.idClicked.connect(self._picked)

    def _lay_out(self) -> None:
        self.field.setAccessibleName(self.tr("Your answer"))
        self.field.setMaximumWidth(140)
        self.field.setPlaceholderText(self.tr("a number"))
        set_look(self.field, role="number")
        self.hint.setToolTip(self.tr("Say a little more; each time a little clearer"))
        self.show_me.setToolTip(self.tr("Point at the control that is meant"))
        entry = QHBoxLayout(self.entry)
        entry.setContentsMargins(26, 0, 0, 0)
        entry.setSpacing(8)
        entry.addWidget(self.field)
        entry.addWidget(self.check)
        entry.addStretch(1)
        buttons = QHBoxLayout(self.buttons)
        buttons.setContentsMargins(26, 0, 0, 0)
        buttons.setSpacing(8)
        for button in (self.hint, self.show_me):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.check.setAutoDefault(False)
        self.add(self.ask, self._options, self.entry, self.said, self._hints, self.buttons)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for said in (self.ask, self.said, *self.hints):
            said.set_theme(theme)
        for row in self.rows:
            row.set_theme(theme)

    def show_page(self, page: Page, *, done: bool) -> None:
        """Show the task of a page from its beginning."""
        task = page.task
        for old in (*self.rows, *self.hints):
            old.hide()
            old.deleteLater()
        self.rows, self.hints = [], []
        self._options.clear()
        self._hints.clear()
        self.setVisible(task is not None)
        if task is None:
            return
        self.field.clear()
        self.entry.setVisible(isinstance(task, Tell))
        self._options.setVisible(isinstance(task, Choose))
        self._hints.hide()
        if isinstance(task, Choose):
            for index, option in enumerate(task.options):
                self.rows.append(OptionRow(page.said(option.text), self._group, index, self._theme))
            self._options.add(*self.rows)
            for row in self.rows:
                row.show()
        self.hint.setVisible(bool(task.hints))
        self.hint.setEnabled(bool(task.hints))
        self.show_me.setVisible(bool(page.show))
        self.said.say(Prose(), "", "ink", self._theme)
        self.show_state(page, done=done)

    def show_state(self, page: Page, *, done: bool) -> None:
        """Show whether the task is done."""
        task = page.task
        if task is None:
            return
        sign, shade = ("check", "accent") if done else ("task", "muted")
        self.ask.say(page.said(task.ask), sign, shade, self._theme)
        state = self.tr("Done") if done else self.tr("To do")
        self.setAccessibleName(f"{self.tr('Task')}, {state}: {self.ask.text.prose.plain}")
        if done and task.done:
            self.said.say(page.said(task.done), "check", "accent", self._theme)

    def say(self, prose: Prose, *, right: bool) -> None:
        """Say something of an attempt."""
        self.said.say(prose, *(("check", "accent") if right else ("close", "error")), self._theme)

    def add_hint(self, prose: Prose, *, more: bool) -> None:
        """Show one more hint."""
        said = Said()
        self.hints.append(said)
        self._hints.add(
            said
        )  # first: what is shown and has no parent would be a window, and take the keyboard
        self._hints.show()
        said.say(prose, "help", "muted", self._theme)
        self.hint.setEnabled(more)

    def _typed(self) -> None:
        self.answered.emit(self.field.text())

    def _picked(self, index: int) -> None:
        self.chosen.emit(index)

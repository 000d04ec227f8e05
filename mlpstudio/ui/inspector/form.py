"""How a page of the inspector is laid out: titles, sections, and rows of a word and its control."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from mlpstudio.render.numbers import NumberFormat
from mlpstudio.session.moment import Moment
from mlpstudio.session.selection import Selected
from mlpstudio.ui.controls import TakenNumber
from mlpstudio.ui.inspector.controls import Stepper, read_only
from mlpstudio.ui.inspector.edits import Edits
from mlpstudio.ui.shortened import ShortenedLabel
from mlpstudio.ui.theme import Theme, set_look

_BETWEEN = 8
_SECTION = 10
_NUMBER = 80  # pixels of a number that is read


class Lockable(Protocol):
    """A control that knows itself how to be read only."""

    def set_read_only(self, locked: bool) -> None:
        """Show only, or let edit."""


class Words(QLabel):
    """Words in a role of the style sheet, as plain text that wraps."""

    def __init__(self, role: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        set_look(self, role=role)
        self.setText(text)

    def say(self, text: str) -> None:
        """Show another text, if it is another one."""
        if text != self.text():
            self.setText(text)


class Tick(QCheckBox):
    """A box to be ticked, with words beside it that wrap where there is little room."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setFixedWidth(24)
        self.words = _TickWords(text, self)

    def changeEvent(self, event: QEvent) -> None:
        """Let the words pale with the box."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.words.setEnabled(self.isEnabled())


class _TickWords(Words):
    def __init__(self, text: str, box: QCheckBox) -> None:
        super().__init__("", text)
        self._box = box
        self.setBuddy(box)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick the box, as a click on it does."""
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() == Qt.MouseButton.LeftButton:
            self._box.click()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release comes here."""
        event.accept()


class Reading(QLabel):
    """A number to be read, in digits of one width, at the right."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("–", parent)
        self._name = name
        self.setAccessibleName(f"{name}: –")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_look(self, role="number")

    def say(self, text: str) -> None:
        """Show another number."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(f"{self._name}: {text}")

    def sizeHint(self) -> QSize:
        """Return room in steps, so that numbers that change move nothing."""
        usual = super().sizeHint()
        return QSize(max(_NUMBER, -(-usual.width() // 16) * 16), usual.height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: no digit is cut off."""
        return self.sizeHint()


class Row(QWidget):
    """A word at the left, its control at the right, and below what is wrong with what was typed."""

    def __init__(self, word: str, control: QWidget, *, stacked: bool = False, grows: bool = False) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.label, self.control = Words("", word), control
        self.label.setBuddy(control.entry if isinstance(control, Stepper) else control)
        if stacked:
            column.addWidget(self.label)
            column.addWidget(control)
        else:
            line = QHBoxLayout()
            line.setSpacing(12)
            line.addWidget(self.label, 1)
            line.addWidget(control, 1 if grows else 0)
            line.setAlignment(self.label, Qt.AlignmentFlag.AlignVCenter)
            column.addLayout(line)
        self.complaint = Words("error")
        self.complaint.hide()
        column.addWidget(self.complaint)
        self._field: Any = control.entry if isinstance(control, Stepper) else control
        if hasattr(self._field, "judged"):
            self._field.judged.connect(self._judged)

    def complain(self, reason: str) -> None:
        """Say what is wrong; nothing where nothing is."""
        self.complaint.say(reason)
        self.complaint.setVisible(bool(reason))

    def _judged(self) -> None:
        self.complain(self._field.mistake)


class Page(QWidget):
    """One page of the inspector: it shows a part of the network as it is in a moment.

    Parameters
    ----------
    edits
        What its controls do.
    """

    def __init__(self, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edits = edits
        self.numbers = NumberFormat()
        self.locked = False
        self._moment: Moment | None = None
        self._selected: Selected | None = None
        self._editable: list[QWidget | Lockable] = []
        self._themed: list[Any] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 14, 16, 16)
        self._column.setSpacing(_BETWEEN)

    # Building

    def title(self) -> tuple[ShortenedLabel, QLabel]:
        """Add the title of the page, with a paler word beside it; return both."""
        title, kind = ShortenedLabel(), QLabel()
        set_look(title, role="title")
        set_look(kind, role="muted")
        kind.setTextFormat(Qt.TextFormat.PlainText)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(title)
        line.addWidget(kind)
        line.addStretch(1)
        self._column.addLayout(line)
        return title, kind

    def section(self, text: str) -> QLabel:
        """Add a hairline and the title of a section below it."""
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        self._column.addSpacing(_SECTION - _BETWEEN + 2)
        self._column.addWidget(line)
        title = Words("strong", text)
        self._column.addWidget(title)
        return title

    def row(
        self, word: str, control: QWidget, *, edits: bool = True, stacked: bool = False, grows: bool = False
    ) -> Row:
        """Add a row; a control that edits is locked with the page."""
        made = Row(word, control, stacked=stacked, grows=grows)
        self._column.addWidget(made)
        if edits:
            self._editable.append(control)
        return made

    def reading(self, word: str) -> Reading:
        """Add a row with a number that is only read."""
        made = Reading(word)
        self.row(word, made, edits=False)
        return made

    def tick(self, text: str) -> Tick:
        """Add a box to be ticked."""
        made = Tick(text)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(made.words, 1, Qt.AlignmentFlag.AlignVCenter)
        self._column.addLayout(line)
        self._editable.append(made)
        return made

    def add(self, widget: QWidget, *, edits: bool = False) -> None:
        """Add a widget over the whole width."""
        self._column.addWidget(widget)
        if edits:
            self._editable.append(widget)

    def themed(self, *widgets: Any) -> None:
        """Hand the theme on to these."""
        self._themed += widgets

    def finish(self) -> None:
        """Leave the rest of the page free."""
        self._column.addStretch(1)

    # What the panel says

    def show_part(self, moment: Moment, selected: Selected) -> None:
        """Show what is selected, as it is in a moment."""
        self._moment, self._selected = moment, selected
        self.refresh()

    def refresh(self) -> None:
        """Show it; every page for itself."""
        raise NotImplementedError

    @property
    def moment(self) -> Moment:
        """What is shown."""
        assert self._moment is not None
        return self._moment

    @property
    def selected(self) -> Selected:
        """What is selected."""
        assert self._selected is not None
        return self._selected

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for widget in self._themed:
            widget.set_theme(theme)

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self.numbers = numbers
        if self._moment is not None:
            self.refresh()

    def set_locked(self, locked: bool) -> None:
        """Show everything read only, or let it be edited."""
        self.locked = locked
        for control in self._editable:
            lock(control, locked)

    def attempt(self, row: Row, edit: Callable[[], str]) -> None:
        """Edit from a row; where that is not possible, the row says why."""
        reason = edit()
        field = row.control.entry if isinstance(row.control, Stepper) else row.control
        if reason and isinstance(field, TakenNumber):
            field.refuse(reason)
        else:
            row.complain(reason)
        if reason and self._moment is not None:
            self.refresh()


def lock(control: QWidget | Lockable, locked: bool) -> None:
    """Let a control be read only: texts can still be copied, everything else is off."""
    if isinstance(control, QLineEdit):
        read_only(control, locked)
    elif isinstance(control, QPlainTextEdit):
        control.setReadOnly(locked)
        set_look(control, locked=locked or None)
    elif hasattr(control, "set_read_only"):
        control.set_read_only(locked)
    elif isinstance(control, QWidget):
        control.setEnabled(not locked)


def button(text: str, tip: str, slot: Callable[..., object], made: QAbstractButton) -> QAbstractButton:
    """Fill a button in, and return it."""
    made.setText(text)
    made.setToolTip(tip)
    made.setAccessibleName(text)
    made.setAccessibleDescription(tip)
    made.clicked.connect(slot)
    return made

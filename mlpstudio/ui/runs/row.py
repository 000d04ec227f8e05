"""A kept run in the list: its mark, its name, what differs, how it ended, and what can be done with it."""

from __future__ import annotations

from functools import partial
from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from mlpstudio.project.keeping import MOST_LETTERS
from mlpstudio.project.kept import KeptRun
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.ui.icons import icon
from mlpstudio.ui.runs.marks import Swatch, mark_pen
from mlpstudio.ui.runs.words import ending, trainings
from mlpstudio.ui.shortened import ShortenedLabel
from mlpstudio.ui.theme import Theme, set_look


class NameField(QLineEdit):
    """The name, which looks like words until it is typed in; Escape brings back what it was."""

    named = Signal(object)
    """With another name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.setMaxLength(MOST_LETTERS)
        self.setObjectName("run-name")
        self.editingFinished.connect(self._take)

    def show_name(self, name: str) -> None:
        """Show a name, unless another one is being typed."""
        if name != self._name or not self.isModified():
            self._name = name
            self.setText(name)
            self.setCursorPosition(0)

    def _take(self) -> None:
        name = " ".join(self.text().split())
        if self.isModified() and name and name != self._name:
            self.setModified(False)
            self.named.emit(name)
        else:
            self.setText(self._name)
            self.setModified(False)
        self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let go of what was typed with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.setText(self._name)
            self.setModified(False)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer the name to be typed over, where a key led here."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()


class RunRow(QWidget):
    """A kept run.

    Parameters
    ----------
    run
        Which one.
    """

    named = Signal(object, object)
    shown_changed = Signal(object, object)
    back_asked = Signal(object)
    deleted = Signal(object)
    """Each with the run, and the first two with the name, or with whether its curve shall be drawn."""

    def __init__(self, run: KeptRun, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.run = run
        self.box, self.swatch, self.name = (
            QCheckBox(),
            Swatch(partial(mark_pen, mark=run.mark, width=2.0)),
            NameField(),
        )
        self.about = ShortenedLabel()
        self.back, self.delete = QToolButton(), QToolButton()
        self.back.setText(self.tr("Go back"))
        self.back.setToolTip(
            self.tr("Go back to these settings, with the weights that the run began with. Undo returns.")
        )
        self.delete.setToolTip(self.tr("Delete this kept run; Undo brings it back"))
        self.box.setToolTip(self.tr("Draw its curve in the loss panel"))
        for button in (self.back, self.delete):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_look(self.about, role="caption")
        self._lay_out()
        self.show_run(run)
        self.box.toggled.connect(self._toggled)
        self.name.named.connect(self._named)
        self.back.clicked.connect(self._back)
        self.delete.clicked.connect(self._delete)

    def _lay_out(self) -> None:
        words, head, line = QVBoxLayout(), QHBoxLayout(), QHBoxLayout(self)
        head.setSpacing(8)
        head.addWidget(self.name, 1)
        head.addWidget(self.back)
        head.addWidget(self.delete)
        words.setSpacing(0)
        words.addLayout(head)
        below = QHBoxLayout()
        below.setContentsMargins(6, 0, 0, 0)  # as far in as the letters of the name
        below.addWidget(self.about)
        words.addLayout(below)
        line.setContentsMargins(16, 2, 8, 6)
        line.setSpacing(8)
        line.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.swatch, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        self.box.setFixedHeight(30)
        self.swatch.setFixedHeight(30)

    def show_run(self, run: KeptRun) -> None:
        """Show the same run with another name, or another state of its box."""
        self.run = run
        self.name.show_name(run.name)
        # Names may hold brackets of HTML, which are to be read and not obeyed.
        self.name.setToolTip(f"<qt><b>{escape(run.name)}</b><br>{self.tr('Type another name')}</qt>")
        self.box.blockSignals(True)
        self.box.setChecked(run.shown)
        self.box.blockSignals(False)
        for control, text in (
            (self.box, self.tr("Draw the curve of {name}")),
            (self.name, self.tr("Name of {name}")),
            (self.back, self.tr("Go back to the settings of {name}")),
            (self.delete, self.tr("Delete {name}")),
        ):
            control.setAccessibleName(text.format(name=run.name))

    def show_words(self, difference: str, numbers: NumberFormat) -> None:
        """Say what differs from the present settings, and how it ended."""
        told = difference or self.tr("the present settings")
        self.about.setText(" · ".join(filter(None, (told, trainings(self.run), ending(self.run, numbers)))))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.swatch.set_theme(theme)
        self.delete.setIcon(icon("trash", theme.muted))
        self.delete.setIconSize(QSize(16, 16))

    def set_locked(self, locked: bool) -> None:
        """Let nothing be edited, or let it again."""
        self.name.setReadOnly(locked)
        self.back.setEnabled(not locked)
        self.delete.setEnabled(not locked)

    def _toggled(self, on: bool) -> None:
        self.shown_changed.emit(self.run, on)

    def _named(self, name: str) -> None:
        self.named.emit(self.run, name)

    def _back(self) -> None:
        self.back_asked.emit(self.run)

    def _delete(self) -> None:
        self.deleted.emit(self.run)

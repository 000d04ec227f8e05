"""The script of a demonstration, to be edited: its steps in order, with notes."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mlpstudio.core.narration import click_title
from mlpstudio.project import script
from mlpstudio.project.script import MOST_LETTERS, ScriptStep, script_of
from mlpstudio.session.moment import Moment
from mlpstudio.session.session import Session
from mlpstudio.ui.theme import set_look
from mlpstudio.ui.words import worded
from mlpstudio.ui.wrapped import WrappedLabel


class ScriptDialog(QDialog):
    """Shows the steps of a script and asks for edits of it; it stays beside the window.

    Parameters
    ----------
    session
        Whose script it is, and the place that can be added.
    window
        What it belongs to.
    """

    edited = Signal(object, str)
    """With a function of :mod:`mlpstudio.project.script` that lacks only the project, and a merge key."""
    replay_asked = Signal()

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._steps: tuple[ScriptStep, ...] = ()
        self._filled: tuple[object, ...] = ()
        self.setWindowTitle(self.tr("Script"))
        self.setObjectName("script-dialog")
        self.setMinimumSize(520, 420)
        self.list, self.note = QListWidget(), QLineEdit()
        self.ask, self.opens = QCheckBox(), QCheckBox()
        self.add, self.up, self.down, self.delete, self.replay, self.dismiss = (
            QPushButton(text)
            for text in (
                self.tr("Add this place"), self.tr("Up"), self.tr("Down"), self.tr("Delete"),
                self.tr("Present it"), self.tr("Close"),
            )
        )  # fmt: skip
        self._empty = WrappedLabel(
            self.tr(
                "No steps yet. Add the place where the window stands, or press R while you present: "
                "every stop becomes a step."
            )
        )
        self._lay_out()
        self._connect()
        self.show_moment(session.moment)

    def _lay_out(self) -> None:
        self.setSizeGripEnabled(True)
        self.list.setAccessibleName(self.tr("Steps of the script"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setSpacing(4)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.note.setMaxLength(MOST_LETTERS)
        self.note.setPlaceholderText(self.tr("What is to be said here"))
        self.note.setAccessibleName(self.tr("Note of the step"))
        self.ask.setText(self.tr("Ask the class for the next number"))
        self.opens.setText(self.tr("The file opens presenting"))
        self.opens.setToolTip(self.tr("Whoever opens it sees the script at once, over the whole screen"))
        set_look(self._empty, role="muted")
        label = QLabel(self.tr("Note"))
        label.setBuddy(self.note)
        moves, noting, ends = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for button in (self.add, self.up, self.down, self.delete):
            moves.addWidget(button)
        moves.addStretch(1)
        noting.addWidget(label)
        noting.addWidget(self.note, 1)
        ends.addWidget(self.opens)
        ends.addStretch(1)
        ends.addWidget(self.replay)
        ends.addWidget(self.dismiss)
        for row in (moves, noting, ends):
            row.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self._empty)
        layout.addWidget(self.list, 1)
        layout.addLayout(moves)
        layout.addLayout(noting)
        layout.addWidget(self.ask)
        layout.addLayout(ends)
        for button in (self.add, self.up, self.down, self.delete, self.replay, self.dismiss):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self._session.moved.connect(self.show_moment)
        self.list.currentRowChanged.connect(self._show_step)
        self.add.clicked.connect(self._add)
        self.up.clicked.connect(self._move_up)
        self.down.clicked.connect(self._move_down)
        self.delete.clicked.connect(self._delete)
        self.note.editingFinished.connect(self._note)
        self.ask.clicked.connect(self._ask)
        self.opens.clicked.connect(self._open)
        self.replay.clicked.connect(self._replay)
        self.dismiss.clicked.connect(self.close)

    # What is shown

    def show_moment(self, moment: Moment) -> None:
        """Show the script of a moment's project."""
        made = script_of(moment.project)
        self.add.setEnabled(moment.trace is not None)
        self.opens.setChecked(made.opens)
        filled = (made.steps, moment.project.network)
        if filled == self._filled:
            return
        self._filled, self._steps = filled, made.steps
        row = min(max(self.list.currentRow(), 0), len(made.steps) - 1)
        self.list.blockSignals(True)
        self.list.clear()
        for number, step in enumerate(made.steps, 1):
            QListWidgetItem(self._told(number, step, moment), self.list)
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self._empty.setVisible(not made.steps)
        self._show_step()

    def _told(self, number: int, step: ScriptStep, moment: Moment) -> str:
        where = self.tr("iteration {number}").format(number=f"{step.iteration:,}")
        if moment.trace is not None and 0 < step.click <= moment.trace.clicks:
            where = f"{where} · {worded(click_title(moment.trace, step.click))}"
        told = f"{number}.  {where}"
        if step.spot is not None:
            told += self.tr(" · spotlight")
        if step.zoom > 1:
            told += self.tr(" · {zoom} times as large").format(zoom=f"{step.zoom:g}")
        if step.ask:
            told += self.tr(" · asks")
        return f"{told}\n      {step.note}" if step.note else told

    def _show_step(self) -> None:
        row = self.list.currentRow()
        there = 0 <= row < len(self._steps)
        for widget in (self.delete, self.note, self.ask):
            widget.setEnabled(there)
        self.replay.setEnabled(bool(self._steps))
        self.up.setEnabled(there and row > 0)
        self.down.setEnabled(there and row + 1 < len(self._steps))
        note = self._steps[row].note if there else ""
        if self.note.text() != note:
            self.note.setText(note)
        self.ask.setChecked(there and self._steps[row].ask)

    # What is asked for

    def _add(self) -> None:
        row = self.list.currentRow() + 1 if self._steps else 0
        step = ScriptStep(*self._session.moment.place)
        self.edited.emit(partial(script.add, steps=(step,), at=row), "")
        self.list.setCurrentRow(row)

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, way: int) -> None:
        row = self.list.currentRow()
        self.edited.emit(partial(script.move, index=row, to=row + way), "")
        self.list.setCurrentRow(row + way)

    def _delete(self) -> None:
        self.edited.emit(partial(script.remove, index=self.list.currentRow()), "")

    def _note(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._steps):
            self._change(row, replace(self._steps[row], note=script.noted(self.note.text())))

    def _ask(self, asks: bool) -> None:
        row = self.list.currentRow()
        self._change(row, replace(self._steps[row], ask=asks))

    def _change(self, row: int, step: ScriptStep) -> None:
        if step != self._steps[row]:
            self.edited.emit(partial(script.change, index=row, step=step), "")

    def _open(self, opens: bool) -> None:
        self.edited.emit(partial(script.open_presenting, opens=opens), "")

    def _replay(self) -> None:
        self._note()
        self.close()
        self.replay_asked.emit()

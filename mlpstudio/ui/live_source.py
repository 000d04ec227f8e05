"""Code that answers: a variable tells what it holds, and leads to the step that computed it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from mlpstudio.core.code import CodeLine
from mlpstudio.core.code_words import CodeWord, Content, content
from mlpstudio.core.trace import Matrix, Trace
from mlpstudio.render.boxes import Hit
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.ui.announcer import announce
from mlpstudio.ui.source import SourceView
from mlpstudio.ui.value_tip import spoken, value_tip


class LiveSource(SourceView):
    """The code of an iteration, for mouse and keyboard.

    Attributes
    ----------
    offered
        What else the context menu offers.
    """

    step_chosen = Signal(object)
    """With the index in the program of the step whose line or variable was chosen."""

    pointed = Signal(object)
    """With the :class:`Hit` of the variable under the mouse or the cursor, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offered: tuple[QAction, ...] = ()
        self._numbers = NumberFormat()
        self._trace: Trace | None = None
        self._click = 0
        self._word: CodeWord | None = None
        self._pressed: tuple[int | None, CodeWord | None] = (None, None)

    def show_lines(self, lines: tuple[CodeLine, ...]) -> None:
        """Show lines of code."""
        self._word = None
        super().show_lines(lines)

    def show_values(self, trace: Trace, click: int) -> None:
        """Let variables tell what they hold in an iteration, as far as it is computed after a click."""
        self._trace, self._click = trace, click

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self._numbers = numbers

    # What a variable holds

    def tip(self, word: CodeWord) -> str:
        """Return what a tip says about a variable: what it holds where it stands; empty for nothing."""
        found = self._content(word)
        if found is None or self.theme is None:
            return ""
        values, note = self._told(found)
        return value_tip(word.symbol, values, found.values.shape, note, self._numbers, self.theme)

    def _content(self, word: CodeWord) -> Content | None:
        return None if self._trace is None else content(self._trace, word)

    def _told(self, found: Content) -> tuple[Matrix | None, str]:
        """Return numbers, unless they are still to come, and where they come from."""
        if found.source is None or self._trace is None:
            return found.values, self.tr("Known before the first step")
        if self._trace.program[found.source].click > self._click:
            return None, self.tr("Not computed yet. Click to go to its step.")
        return found.values, self.tr("Click to go to the step that computes it")

    def _choose(self, step: int | None, word: CodeWord | None) -> None:
        """Lead to the step that computed a variable, or where it was given to that of the line."""
        chosen = self._leads_to(step, word)
        if chosen is not None:
            self.step_chosen.emit(chosen)

    def _leads_to(self, step: int | None, word: CodeWord | None) -> int | None:
        found = None if word is None else self._content(word)
        return step if found is None or found.source is None else found.source

    def _point_at(self, step: int | None, word: CodeWord | None) -> None:
        if step != self.under:
            self.under = step
            self.viewport().update()
        if word != self._word:
            self._word = word
            leads = word is not None and self._leads_to(step, word) is not None
            self.viewport().setCursor(
                Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.IBeamCursor
            )
        self.pointed.emit(None if word is None else Hit(word.symbol))

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection, or a click."""
        left, place = event.button() == Qt.MouseButton.LeftButton, event.position().toPoint()
        self._pressed = (self.step_at(place), self.word_at(place)) if left else (None, None)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lead to the step of what was clicked, and not merely selected from."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        found = (self.step_at(place), self.word_at(place))
        pressed, self._pressed = self._pressed, (None, None)
        if found == pressed and not self.textCursor().hasSelection():
            self._choose(*found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say which variable the mouse is on, and set off the lines of the step under it."""
        super().mouseMoveEvent(event)
        place = event.position().toPoint()
        self._point_at(self.step_at(place), self.word_at(place))

    def leaveEvent(self, event: QEvent) -> None:
        """Say that the mouse is on nothing here."""
        super().leaveEvent(event)
        self._point_at(None, None)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show what the variable under the mouse holds."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().viewportEvent(event)
        word = self.word_at(event.pos())
        text = "" if word is None else self.tip(word)
        if not text and self.step_at(event.pos()) is not None:
            text = self.tr("Click to go to this step")
        QToolTip.showText(
            event.globalPos(), text, self.viewport(), QRect() if word is None else self.word_rect(word)
        )
        return True

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor, which points as the mouse does; Enter leads to the step of what it is on."""
        line, word = self._at_cursor()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(None if line is None else self.lines[line].step, word)
            return
        before = self.textCursor().position()
        super().keyPressEvent(event)
        if self.textCursor().position() != before:
            self._follow_cursor()

    def _at_cursor(self) -> tuple[int | None, CodeWord | None]:
        """Return the line of the cursor, and the variable that it stands in or before."""
        cursor = self.textCursor()
        line, column = cursor.blockNumber(), cursor.positionInBlock()
        found = (word for word in self.words_of(line) if word.start <= column < word.end)
        return (line if line < len(self.lines) else None), next(found, None)

    def _follow_cursor(self) -> None:
        line, word = self._at_cursor()
        fresh = word != self._word
        self._point_at(None if line is None else self.lines[line].step, word)
        found = None if word is None else self._content(word)
        if word is None or found is None or self.textCursor().hasSelection():
            QToolTip.hideText()
        elif fresh:
            place = self.word_rect(word)
            QToolTip.showText(
                self.viewport().mapToGlobal(place.bottomLeft()), self.tip(word), self.viewport(), place
            )
            values, note = self._told(found)
            announce(self, spoken(word.symbol, values, found.values.shape, note, self._numbers))

    # The menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu; with the key, at the cursor."""
        key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.cursorRect().center() if key else event.pos()
        self.context_menu(place).popup(self.viewport().mapToGlobal(place))

    def context_menu(self, place: QPoint) -> QMenu:
        """Return the menu at a place: the way to the step of that line, copying, and what is offered."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        step = self.step_at(place)
        if step is not None:
            self.under = step
            menu.addAction(self.tr("Go to this step"), self._choose_under)
            menu.addSeparator()
        if self.textCursor().hasSelection():
            menu.addAction(self.tr("Copy"), self.copy)
        menu.addAction(self.tr("Copy all lines"), self.copy_lines)
        menu.addActions(self.offered)
        menu.addSeparator()
        menu.addAction(self.tr("Select all"), self.selectAll)
        return menu

    def _choose_under(self) -> None:
        if self.under is not None:
            self.step_chosen.emit(self.under)

    def copy_lines(self) -> None:
        """Put all lines on the clipboard."""
        QGuiApplication.clipboard().setText("".join(f"{line.text}\n" for line in self.lines))

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the selected lines as plain text, for an editor."""
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText())
        return data

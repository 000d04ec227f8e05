"""Lines of code that are read and clicked: bands over the current ones, comments that recede."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from mlpstudio.core.code import CodeLine, iteration_source, script
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.symbols import parse
from mlpstudio.core.trace import Trace
from mlpstudio.render.boxes import Hit
from mlpstudio.render.fonts import number_font
from mlpstudio.render.palette import color, mixed
from mlpstudio.ui.theme import Theme
from mlpstudio.ui.words import worded

_TEXT_SIZE: Final = 12
_BAR = 3.0  # of the band, in pixels
_LEAD = 2.0  # above and below each line
_ENDS = 8.0  # above the first line and below the last
_HANG = 26.0  # of the second and later lines of a statement that is too wide


class SourceView(QTextEdit):
    """Read-only lines of code, of which some can be marked with a band."""

    step_chosen = Signal(object)
    """With the index in the program of the step whose line was chosen."""

    pointed = Signal(object)
    """With the :class:`Hit` of the variable under the mouse, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Code of this iteration"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.document().setDocumentMargin(0)
        self._tints = _Tints(self.document())
        self._theme: Theme | None = None
        self._trace: Trace | None = None
        self._lines: tuple[CodeLine, ...] = ()
        self._blocks: dict[int, int] = {}
        self._steps: tuple[int, ...] = ()
        self._phase: str | None = None
        self._under: int | None = None
        self._pressed: int | None = None
        self._marked: str | None = None
        self._take_font()

    def show_trace(self, trace: Trace) -> None:
        """Show the lines of an iteration; those of another iteration of the same program stay as they are."""
        before, self._trace = self._trace, trace
        if before is not None and before.program is trace.program and before.training == trace.training:
            return
        self._lines = iteration_source(trace.program, trace.training)
        self._blocks = {
            line.step: index for index, line in enumerate(self._lines) if line.step is not None
        }  # fmt: skip
        scrolled = self.verticalScrollBar().value()
        self._write()
        self.verticalScrollBar().setValue(scrolled)

    def _write(self) -> None:
        self._tints.setDocument(None)  # once at the end is enough
        self.clear()
        form = QTextBlockFormat()
        form.setLeftMargin(_HANG + 10)
        form.setTextIndent(-_HANG)
        form.setRightMargin(2)
        form.setTopMargin(_LEAD)
        form.setBottomMargin(_LEAD)
        cursor = QTextCursor(self.document())
        cursor.setBlockFormat(form)
        frame = self.document().rootFrame().frameFormat()
        frame.setTopMargin(_ENDS)
        frame.setBottomMargin(_ENDS)
        self.document().rootFrame().setFrameFormat(frame)
        cursor.insertText("\n".join(self._shown(line) for line in self._lines))
        self._tints.setDocument(self.document())

    @staticmethod
    def _shown(line: CodeLine) -> str:
        return line.text if line.note is None else f"# {worded(line.note)}"

    def show_steps(self, steps: tuple[int, ...], phase: str | None, title: str) -> None:
        """Mark the lines of some steps in the colour of a phase, and keep them in sight.

        Parameters
        ----------
        steps
            Indices in the program.
        phase
            The phase they belong to.
        title
            What the step is called, for a screen reader.
        """
        if (steps, phase) != (self._steps, self._phase):
            self._steps, self._phase = steps, phase
            self.setAccessibleDescription(
                self.tr("{title}: {lines}").format(title=title, lines="; ".join(self._texts(steps)))
                if steps
                else self.tr("Before the first step")
            )
            self.viewport().update()
        self._keep_in_sight()

    def _texts(self, steps: tuple[int, ...]) -> list[str]:
        return [self._lines[self._blocks[step]].text for step in steps]

    def mark(self, symbol: str | None) -> None:
        """Mark a variable wherever it stands; None marks nothing."""
        if symbol != self._marked:
            self._marked = symbol
            self._mark()

    def _mark(self) -> None:
        found: list[QTextEdit.ExtraSelection] = []
        if self._marked is not None and self._theme is not None:
            form = QTextCharFormat()
            form.setBackground(color(mixed(self._theme.accent, self._theme.canvas, 0.22)))
            word = re.compile(rf"\b{re.escape(self._marked)}\b")
            for index, line in enumerate(self._lines):
                if line.step is None:
                    continue
                start = self.document().findBlockByNumber(index).position()
                for match in word.finditer(line.text):
                    cursor = QTextCursor(self.document())
                    cursor.setPosition(start + match.start())
                    cursor.setPosition(start + match.end(), QTextCursor.MoveMode.KeepAnchor)
                    selection = QTextEdit.ExtraSelection()
                    selection.cursor, selection.format = cursor, form
                    found.append(selection)
        self.setExtraSelections(found)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._tints.set_theme(theme)
        self._mark()
        self.viewport().update()

    def context_menu(self, place: QPoint) -> QMenu:
        """Return the menu at a place: copying, and the way to the step of that line."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        step = self._step_at(place)
        if step is not None:
            self._under = step
            menu.addAction(self.tr("Go to this step"), self._choose_under)
            menu.addSeparator()
        if self.textCursor().hasSelection():
            menu.addAction(self.tr("Copy"), self.copy)
        menu.addAction(self.tr("Copy all lines"), self.copy_lines)
        menu.addAction(self.tr("Copy as a script with the given numbers"), self.copy_script)
        menu.addSeparator()
        menu.addAction(self.tr("Select all"), self.selectAll)
        return menu

    def copy_lines(self) -> None:
        """Put all lines on the clipboard."""
        QGuiApplication.clipboard().setText("".join(f"{line.text}\n" for line in self._lines))

    def copy_script(self) -> None:
        """Put all lines, and the numbers that they start from, on the clipboard."""
        if self._trace is not None:
            QGuiApplication.clipboard().setText(script(self._trace))

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the selected lines as plain text, for an editor."""
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText())
        return data

    def _choose_under(self) -> None:
        if self._under is not None:
            self.step_chosen.emit(self._under)

    def _block_rect(self, block: QTextBlock) -> QRectF:
        """Return where a line is seen, in the viewport."""
        rect = self.document().documentLayout().blockBoundingRect(block)
        return rect.translated(0, -self.verticalScrollBar().value()).adjusted(0, -_LEAD, 0, _LEAD)

    def step_rect(self, step: int) -> QRectF:
        """Return where the line of a step is seen, in the viewport."""
        return self._block_rect(self.document().findBlockByNumber(self._blocks[step]))

    def _step_at(self, place: QPoint) -> int | None:
        block = self.cursorForPosition(place).block()
        inside = block.blockNumber() < len(self._lines) and self._block_rect(block).top() <= place.y()
        if not inside or place.y() >= self._block_rect(block).bottom():
            return None
        return self._lines[block.blockNumber()].step

    def _keep_in_sight(self) -> None:
        """Scroll as little as shows the marked lines, with one more line on that side."""
        if not self._steps:
            return
        first, last = self.step_rect(self._steps[0]), self.step_rect(self._steps[-1])
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if first.top() < 0:
            bar.setValue(round(bar.value() + first.top() - first.height()))
        elif last.bottom() > height:
            bar.setValue(round(bar.value() + last.bottom() + first.height() - height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bands and, over them, the lines."""
        if self._theme is not None:
            painter = QPainter(self.viewport())
            self._paint_bands(painter, self._theme)
            painter.end()
        super().paintEvent(event)

    def _paint_bands(self, painter: QPainter, theme: Theme) -> None:
        width = self.viewport().width()
        if self._under is not None and self._under not in self._steps and self._under in self._blocks:
            place = self.step_rect(self._under)
            place.setRect(0, place.top(), width, place.height())
            painter.fillRect(place, color(mixed(theme.ink, theme.canvas, 0.05)))
        for step in self._steps:
            phase = str(getattr(theme, self._phase or "accent"))
            place = self.step_rect(step)
            place.setRect(0, place.top(), width, place.height())
            painter.fillRect(place, color(mixed(phase, theme.canvas, 0.17)))
            painter.fillRect(QRectF(0, place.top(), _BAR, place.height()), color(phase))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection, or a click."""
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = self._step_at(event.position().toPoint()) if left else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lead to the step of a line that was clicked, and not merely selected from."""
        super().mouseReleaseEvent(event)
        step = self._step_at(event.position().toPoint())
        clicked = self._pressed is not None and step == self._pressed and not self.textCursor().hasSelection()
        self._pressed = None
        if clicked:
            self.step_chosen.emit(step)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say which variable the mouse is on, and set off the line under it."""
        super().mouseMoveEvent(event)
        place = event.position().toPoint()
        self._point_at(self._step_at(place), self._symbol_at(place))

    def leaveEvent(self, event: QEvent) -> None:
        """Say that the mouse is on nothing here."""
        super().leaveEvent(event)
        self._point_at(None, None)

    def _point_at(self, step: int | None, symbol: str | None) -> None:
        if step != self._under:
            self._under = step
            self.viewport().setToolTip("" if step is None else self.tr("Click to go to this step"))
            self.viewport().update()
        self.pointed.emit(None if symbol is None else Hit(symbol))

    def _symbol_at(self, place: QPoint) -> str | None:
        step = self._step_at(place)
        if step is None:
            return None
        cursor = self.cursorForPosition(place)
        text, at = self._lines[self._blocks[step]].text, cursor.positionInBlock()
        for match in re.finditer(r"[A-Za-z_]\w*", text):
            if match.start() <= at <= match.end() and self._on_letters(place, cursor):
                return _symbol(match.group())
        return None

    def _on_letters(self, place: QPoint, cursor: QTextCursor) -> bool:
        return abs(self.cursorRect(cursor).center().x() - place.x()) <= _TEXT_SIZE

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead to the step of the line that the cursor is on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            block = self.textCursor().blockNumber()
            step = self._lines[block].step if block < len(self._lines) else None
            if step is not None:
                self.step_chosen.emit(step)
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu; with the key, at the cursor."""
        key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.cursorRect().center() if key else event.pos()
        self.context_menu(place).popup(self.viewport().mapToGlobal(place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the marked lines in sight."""
        super().resizeEvent(event)
        self._keep_in_sight()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the window's text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._take_font()

    def _take_font(self) -> None:
        window = QGuiApplication.font().pixelSize()
        font = number_font(_TEXT_SIZE if window <= 0 else max(window - 1, 8))
        font.setFeature(
            QFont.Tag("calt"), 0
        )  # code shows the characters that were typed: <= and not one sign
        self.setFont(font)


class _Tints(QSyntaxHighlighter):
    """Comments recede, and so does what only says where a function comes from."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._rules: list[tuple[re.Pattern[str], QTextCharFormat]] = []

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        calls = QColor(mixed(theme.muted, theme.ink, 0.6))
        self._rules = [
            (re.compile(r"\bimport\b"), _form(calls)),
            (re.compile(r"\bnp\.(?:\w+\.)?\w+|(?<=\))\.\w+|(?<=\w)\.(?:sum|max|astype|T)\b"), _form(calls)),
            (re.compile("#.*"), _form(QColor(theme.muted))),
        ]
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Tint a line."""
        for pattern, form in self._rules:
            for found in pattern.finditer(text):
                self.setFormat(found.start(), found.end() - found.start(), form)


def _form(ink: QColor) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(ink)
    return form


def _symbol(word: str) -> str | None:
    """Return a word if it is the id of a symbol."""
    try:
        parse(word)
    except InvalidInput:
        return None
    return word

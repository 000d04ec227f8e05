"""Lines of code to be read: bands over the current ones, a variable marked wherever it stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import ceil
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from mlpstudio.core.code import CodeLine
from mlpstudio.core.code_words import CodeWord, code_words
from mlpstudio.render.fonts import number_font
from mlpstudio.render.palette import color, mixed
from mlpstudio.ui.source_tints import Tints
from mlpstudio.ui.theme import Theme
from mlpstudio.ui.words import worded

_TEXT_SIZE: Final = 12
_BAR = 3.0  # of the band, in pixels
_LEAD = 2.0  # above and below each line
_ENDS = 8.0  # above the first line and below the last
_LEFT = 10.0
_FADE = 20  # pixels in which a line that goes on at the right fades out


class SourceView(QTextEdit):
    """Read-only lines of code, of which some can be marked with a band.

    Attributes
    ----------
    lines
        What is shown.
    theme
        Its colours.
    under
        The index in the program of the step whose lines are pointed at; None for none.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # in every language
        self.setAccessibleName(self.tr("Code of this iteration"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        # Code is broken where it is broken: what is too wide is scrolled.
        self.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
        self.viewport().setMouseTracking(True)
        self.document().setDocumentMargin(0)
        self._tints = Tints(self.document())
        self.theme: Theme | None = None
        self.lines: tuple[CodeLine, ...] = ()
        self._words: Mapping[int, list[CodeWord]] = {}
        self._places: Mapping[str, list[CodeWord]] = {}
        self._blocks: dict[int, tuple[int, int]] = {}
        self._steps: tuple[int, ...] = ()
        self._phase: str | None = None
        self._described: tuple[str, tuple[CodeLine, ...]] | None = None
        self.under: int | None = None
        self._marked: str | None = None
        self._take_font()

    # What is shown

    def show_lines(self, lines: tuple[CodeLine, ...]) -> None:
        """Show lines of code."""
        self.lines, self.under = lines, None
        texts = [line.text if line.note is None else f"# {worded(line.note)}" for line in lines]
        words: dict[int, list[CodeWord]] = defaultdict(list)
        places: dict[str, list[CodeWord]] = defaultdict(list)
        for word in code_words(lines, texts):
            words[word.line].append(word)
            places[word.symbol].append(word)
        blocks: dict[int, tuple[int, int]] = {}
        for index, line in enumerate(lines):
            if line.step is not None:
                blocks[line.step] = blocks.get(line.step, (index, index))[0], index
        self._words, self._places, self._blocks = words, places, blocks
        scrolled = self.verticalScrollBar().value()
        self._write("\n".join(texts))
        self.verticalScrollBar().setValue(scrolled)
        self._mark()

    def _write(self, text: str) -> None:
        self._tints.setDocument(None)  # once at the end is enough
        self.setExtraSelections([])
        self.clear()
        form = QTextBlockFormat()
        form.setLeftMargin(_LEFT)
        form.setRightMargin(_LEFT)
        form.setTopMargin(_LEAD)
        form.setBottomMargin(_LEAD)
        cursor = QTextCursor(self.document())
        cursor.setBlockFormat(form)
        frame = self.document().rootFrame().frameFormat()
        frame.setTopMargin(_ENDS)
        frame.setBottomMargin(_ENDS)
        self.document().rootFrame().setFrameFormat(frame)
        cursor.insertText(text)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._tints.setDocument(self.document())

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
            self.viewport().update()
        if (title, self.lines) != self._described:
            self._describe(title)
        self._keep_in_sight()

    def _describe(self, title: str) -> None:
        told = self.tr("Before the first step")
        if self._steps:
            lines = "; ".join(text for step in self._steps for text in self.texts(step))
            told = self.tr("{title}: {lines}").format(title=title, lines=lines)
        self._described = title, self.lines
        self.setAccessibleDescription(told)

    def texts(self, step: int) -> list[str]:
        """Return the lines of a step."""
        first, last = self._blocks[step]
        return [line.text.strip() for line in self.lines[first : last + 1]]

    def mark(self, symbol: str | None) -> None:
        """Mark a variable wherever it stands; None marks nothing."""
        if symbol != self._marked:
            self._marked = symbol
            self._mark()

    def _mark(self) -> None:
        found: list[QTextEdit.ExtraSelection] = []
        if self._marked is not None and self.theme is not None:
            form = QTextCharFormat()
            form.setBackground(color(mixed(self.theme.accent, self.theme.canvas, 0.22)))
            for word in self._places.get(self._marked, ()):
                selection = QTextEdit.ExtraSelection()
                selection.cursor, selection.format = self._cursor_on(word), form
                found.append(selection)
        self.setExtraSelections(found)

    def _cursor_on(self, word: CodeWord) -> QTextCursor:
        start = self.document().findBlockByNumber(word.line).position()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start + word.start)
        cursor.setPosition(start + word.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.theme = theme
        self._tints.set_theme(theme)
        self._mark()
        self.viewport().update()

    # Where things are

    def _block_rect(self, block: QTextBlock) -> QRectF:
        """Return where a line is seen, in the viewport."""
        rect = self.document().documentLayout().blockBoundingRect(block)
        return rect.translated(0, -self.verticalScrollBar().value()).adjusted(0, -_LEAD, 0, _LEAD)

    def step_rect(self, step: int) -> QRectF:
        """Return where the lines of a step are seen, in the viewport."""
        first, last = map(self.document().findBlockByNumber, self._blocks[step])
        return self._block_rect(first).united(self._block_rect(last))

    def word_rect(self, word: CodeWord) -> QRect:
        """Return where a variable is seen, in the viewport."""
        whole = self._cursor_on(word)
        end = self.cursorRect(whole)
        whole.setPosition(whole.anchor())
        return self.cursorRect(whole).united(end)

    def line_at(self, place: QPoint) -> int | None:
        """Return the number of the line at a place of the viewport; None beside all of them."""
        block = self.cursorForPosition(place).block()
        rect = self._block_rect(block)
        inside = block.blockNumber() < len(self.lines) and rect.top() <= place.y() < rect.bottom()
        return block.blockNumber() if inside else None

    def step_at(self, place: QPoint) -> int | None:
        """Return the index in the program of the step whose line is at a place of the viewport."""
        line = self.line_at(place)
        return None if line is None else self.lines[line].step

    def word_at(self, place: QPoint) -> CodeWord | None:
        """Return the variable at a place of the viewport."""
        line = self.line_at(place)
        words = () if line is None else self.words_of(line)
        return next((word for word in words if self.word_rect(word).contains(place)), None)

    def words_of(self, line: int) -> Sequence[CodeWord]:
        """Return the variables in a line."""
        return self._words.get(line, ())

    def _keep_in_sight(self) -> None:
        """Scroll as little as shows the marked lines, with one more line on that side."""
        if not self._steps:
            return
        top = self.step_rect(self._steps[0]).top()
        bottom = self.step_rect(self._steps[-1]).bottom()
        line = self._block_rect(self.document().firstBlock()).height()
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if top < 0:
            by = top - line
        elif bottom > height:  # of what is higher than the view, the beginning
            by = min(bottom + line - height, max(top - line, 0.0))
        else:
            return
        bar.setValue(self._whole_lines(bar.value() + by))

    def _whole_lines(self, value: float) -> int:
        """Return a place of the scroll bar, at most a line farther, at which the uppermost line is whole."""
        layout, first = self.document().documentLayout(), self.document().firstBlock()
        begin = layout.blockBoundingRect(first).top()
        pitch = layout.blockBoundingRect(first.next()).top() - begin
        return (
            round(begin - 1 + pitch * max(ceil((value - begin) / pitch), 0)) if value > 0 and pitch > 0 else 0
        )

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bands and, over them, the lines."""
        if self.theme is not None:
            painter = QPainter(self.viewport())
            self._paint_bands(painter, self.theme)
            painter.end()
        super().paintEvent(event)
        if (
            self.theme is not None
            and self.horizontalScrollBar().value() < self.horizontalScrollBar().maximum()
        ):
            painter = QPainter(self.viewport())
            self._paint_fade(painter, self.theme)
            painter.end()

    def _bands(self, theme: Theme) -> list[tuple[QRectF, QColor]]:
        """Return where the bands lie, and their colours: what is pointed at first, then the marked steps."""
        under = self.under
        pointed = [] if under is None or under in self._steps or under not in self._blocks else [under]
        phase = str(getattr(theme, self._phase or "accent"))
        found = []
        for step in (*pointed, *self._steps):
            place = self.step_rect(step)
            place.setRect(0, place.top(), self.viewport().width(), place.height())
            ink, share = (theme.ink, 0.05) if step in pointed else (phase, 0.17)
            found.append((place, color(mixed(ink, theme.canvas, share))))
        return found

    def _paint_bands(self, painter: QPainter, theme: Theme) -> None:
        for place, ground in self._bands(theme):
            painter.fillRect(place, ground)
        for step in self._steps:
            place = self.step_rect(step)
            bar = color(str(getattr(theme, self._phase or "accent")))
            painter.fillRect(QRectF(0, place.top(), _BAR, place.height()), bar)

    def _paint_fade(self, painter: QPainter, theme: Theme) -> None:
        """Let lines that go on at the right fade out: no letter is cut in two."""
        left = self.viewport().width() - _FADE
        bands = self._bands(theme)
        rest = QRegion(self.viewport().rect())
        for place, _ in bands:
            rest -= place.toAlignedRect()
        for region, ground in (
            (rest, QColor(theme.canvas)),
            *((QRegion(place.toAlignedRect()), ground) for place, ground in bands),
        ):
            painter.setClipRegion(region)
            painter.fillRect(QRect(left, 0, _FADE, self.viewport().height()), _fade(left, ground))

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
        # Code shows the characters that were typed: <= and not one sign.
        font.setFeature(QFont.Tag("calt"), 0)
        self.setFont(font)


def _fade(left: float, ground: QColor) -> QLinearGradient:
    gone = QColor(ground)
    gone.setAlpha(0)
    fade = QLinearGradient(QPointF(left, 0), QPointF(left + _FADE - 2, 0))
    fade.setColorAt(0, gone)
    fade.setColorAt(1, ground)
    return fade

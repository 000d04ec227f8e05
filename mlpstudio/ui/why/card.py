"""The card "Why 72?": a number in symbols, in numbers and in a sentence; its operands lead on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget
from shiboken6 import isValid

from mlpstudio.core.inline import in_line
from mlpstudio.core.messages import Message
from mlpstudio.core.notation import SCREEN
from mlpstudio.core.number_refs import NumberRef, name_of, value_of
from mlpstudio.core.trace import Trace
from mlpstudio.core.why import Piece, Why, why
from mlpstudio.render.boxes import Hit
from mlpstudio.render.numbers import NumberFormat, full
from mlpstudio.render.palette import Palette
from mlpstudio.session.asking import Asking, Stop, beginning_of
from mlpstudio.session.moment import Moment
from mlpstudio.session.pointing import NOTHING, Pointed
from mlpstudio.ui.column import Column
from mlpstudio.ui.icons import icon
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.why.lines import Item, LinkedLines
from mlpstudio.ui.words import worded
from mlpstudio.ui.wrapped import WrappedLabel

_FORMULA, _SHARES, _TRAIL = 16.0, 13.0, 13.0
_MOST_LINES = 3  # of an equation: symbols, numbers, result; more are shares
_MOST_STOPS = 5


class _More:
    """Where the words "12 more" lead: to all terms."""


MORE = _More()


class WhyCard(Column):
    """Shown while something is asked; it costs nothing while nothing is.

    Parameters
    ----------
    asking
        What is asked.

    Attributes
    ----------
    answer
        What is shown; None while nothing is.
    home
        Where the keyboard's focus goes when the card goes that has it.
    """

    pointed = Signal(object)
    """With the :class:`Hit` of the operand that the mouse or the keyboard is on, or None."""
    held = Signal(object, object)
    """With the :class:`Hit` of the number that is answered, or None, and the moment."""

    def __init__(self, asking: Asking, parent: QWidget | None = None) -> None:
        super().__init__((14, 8, 10, 12), 4, parent)
        self.setObjectName("why-card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.asking = asking
        self.answer: Why | None = None
        self.home: QWidget | None = None
        self._moment: Moment | None = None
        self._numbers = NumberFormat()
        self._pointed = NOTHING
        self.heading = QLabel()
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        set_look(self.heading, role="strong")
        self.back, self.shut = QPushButton(self.tr("‹ Back")), QToolButton()
        set_look(self.back, quiet=True)
        self.back.setToolTip(self.tr("Back to the number before (Alt+Left)"))
        self.shut.setAccessibleName(self.tr("Close this answer"))
        self.shut.setToolTip(self.tr("Close (Esc)"))
        self.shut.setIconSize(QSize(16, 16))
        for button in (self.back, self.shut):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.trail, self.lines = LinkedLines(_TRAIL), LinkedLines(_FORMULA)
        self.sentence, self.notes = WrappedLabel(), WrappedLabel()
        for words in (self.sentence, self.notes):
            set_look(words, role="muted")
        head = QHBoxLayout(top := QWidget())
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(4)
        head.addWidget(self.heading, 1)
        head.addWidget(self.back)
        head.addWidget(self.shut)
        self.add(top, self.trail, self.lines, self.sentence, self.notes)
        self.back.clicked.connect(self._back)
        self.shut.clicked.connect(asking.close)
        self.lines.followed.connect(self._follow)
        self.trail.followed.connect(asking.back)
        self.lines.pointed.connect(self.pointed)
        self.hide()

    # What is shown

    def show_moment(self, moment: Moment) -> None:
        """Show the answer as it is at a moment."""
        self._moment = moment
        if self.asking.current is None:
            self._clear()
            return
        self.asking.show_moment(moment)
        self.refresh()

    def refresh(self) -> None:
        """Show what is asked."""
        ref, moment = self.asking.current, self._moment
        if ref is None or moment is None or moment.trace is None or not self.asking.is_here(moment):
            self._clear()
            return
        self.answer = why(
            moment.trace, ref, SCREEN, self._numbers.text,
            beginning=beginning_of(moment), every=self.asking.every,
        )  # fmt: skip
        self._show(moment.trace, self.answer)
        self.show()
        self.held.emit(self.asking.hit, moment)
        self.show_pointed(self._pointed)  # the number may have been pointed at before it was asked for

    def _clear(self) -> None:
        if self.answer is None:
            return
        self.answer = None
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            home = self.home if self.home is not None and isValid(self.home) else None
            home = home if home is not None and home.isVisible() else self.window()
            home.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.held.emit(None, self._moment)

    def _show(self, trace: Trace, answer: Why) -> None:
        value = self._numbers.text(answer.value)
        self.heading.setText(self.tr("Why {value}?").format(value=value))
        self.heading.setToolTip(full(answer.value))
        links = {Hit(symbol, cell): ref for (symbol, cell), ref in answer.links.items()}
        lines = [[self._item(piece, links) for piece in line] for line in answer.lines]
        last = lines[-1] if answer.ref.step is not None or len(lines) == 1 else lines[0]
        last[-1] = Item(words=value, face="number bold")
        size = _FORMULA if len(lines) <= _MOST_LINES else _SHARES
        self.lines.show_lines(lines, self._describe, size)
        self.sentence.setText(worded(answer.sentence, self._numbers))
        notes = " ".join(worded(note, self._numbers) for note in answer.notes)
        self.notes.setText(notes)
        self.notes.setVisible(bool(notes))
        self._show_trail(trace, answer)
        self.setAccessibleName(self.heading.text())
        self.setAccessibleDescription(f"{self.lines.text}\n{self.sentence.text()}")

    def _item(self, piece: Piece, links: dict[Hit, NumberRef]) -> Item:
        if piece.words is not None:
            return Item(words=worded(piece.words, self._numbers), link=MORE if piece.more else piece.link)
        return Item(piece.markup, links=links if piece.linked else None, quiet=piece.quiet)

    def _show_trail(self, trace: Trace, answer: Why) -> None:
        stops = self.asking.trail
        self.back.setVisible(bool(stops))
        self.trail.setVisible(bool(stops))
        if not stops:
            return
        first = max(len(stops) - _MOST_STOPS, 0)
        items = [Item(words="…")] if first else []
        for index, stop in enumerate(stops[first:], first):
            items += [_stop(stop, index), Item(words="›")]
        items.append(Item(answer.name))
        self.trail.show_lines([items], self._describe_stop)

    def _describe(self, to: object) -> str:
        """Return every digit of where a link leads."""
        moment = self._moment
        if not isinstance(to, NumberRef):
            return self.tr("Show all terms")
        if moment is None or moment.trace is None:
            return ""
        if to.iteration != moment.trace.iteration:
            return self.tr("Iteration {iteration}").format(iteration=f"{to.iteration:,}")
        name = in_line(name_of(moment.trace, to, SCREEN))
        return f"{name} = {full(value_of(moment.trace, to))}"

    def _describe_stop(self, to: object) -> str:
        return self.tr("Back to here")

    # Colours and marks

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self._numbers = numbers
        if self.answer is not None:
            self.refresh()

    def set_theme(self, theme: Theme, palette: Palette) -> None:
        """Take colours, with the phase's colour as the highlight."""
        if self.answer is None:
            return
        self.shut.setIcon(icon("close", theme.muted))
        for lines in (self.lines, self.trail):
            lines.color(palette, theme.focus)

    def show_pointed(self, pointed: Pointed) -> None:
        """Mark what is pointed at."""
        self._pointed = pointed
        if self.answer is not None:
            hit = pointed.hit
            marked: frozenset[Hit] = frozenset({hit} if hit is not None else ())
            if hit is not None and hit.cell is None:
                marked |= self.lines.of_symbol(hit.symbol)
            if hit is not None and hit == self.asking.hit and (hit.symbol, hit.cell) in self.answer.links:
                marked = frozenset()  # an update: the old number has the same name, and is not what is meant
            self.lines.mark(marked)

    # What is asked for

    def _follow(self, to: object) -> None:
        if isinstance(to, NumberRef):
            self.asking.follow(to)
        else:
            self.asking.show_every()

    def _back(self) -> None:
        self.asking.back()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back, or close."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Backspace or (event.key() == Qt.Key.Key_Left and alt):
            self.asking.back()
        elif event.key() == Qt.Key.Key_Escape:
            self.asking.close()
        else:
            super().keyPressEvent(event)

    @property
    def text(self) -> str:
        """All of it as text."""
        parts = [self.heading.text(), self.lines.text, self.sentence.text(), self.notes.text()]
        return "\n".join(part for part in parts if part)

    def copy(self) -> None:
        """Put all of it on the clipboard."""
        QGuiApplication.clipboard().setText(self.text)

    def menu(self) -> QMenu:
        """Return the menu: copying, all terms, closing."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy as text"), self.copy)
        if self.answer is not None and any(piece.more for line in self.answer.lines for piece in line):
            menu.addAction(self.tr("Show all terms"), self.asking.show_every)
        menu.addSeparator()
        menu.addAction(self.tr("Close"), self.asking.close)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu."""
        self.menu().popup(event.globalPos())


def _stop(stop: Stop, index: int) -> Item:
    if isinstance(stop.name, Message):
        return Item(words=worded(stop.name), link=index)
    return Item(stop.name, link=index)

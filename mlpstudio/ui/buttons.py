"""Buttons of the tool bar: what they do, and in a paler tone the key that does it too."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QWidget

from mlpstudio.render.copies import alike
from mlpstudio.render.palette import Phase, mixed
from mlpstudio.ui.theme import Theme, set_look

_GAP, _ICON = 8, 16
_KEPT = 64  # pictures of one button


class ActionButton(QPushButton):
    """A button of an action.

    Parameters
    ----------
    action
        What it does; text, state and tip follow the action.
    text
        What stands on it.
    hint
        The key, beside the text.
    """

    def __init__(self, action: QAction, text: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action, self._hint, self._hinted = action, hint, True
        self._ink = self._pale = self._faint = QColor()
        self._ground: QColor | None = None
        self._text, self._room, self._theme_name = "", -1, ""
        self._copies: dict[tuple[object, ...], QPixmap] = {}
        self._texts: tuple[str, ...] = ()
        self._reserved: int | None = 0
        # A click leaves the focus where one steps; the button is reached by Tab.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_text(text)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._action_changed)
        self._action_changed()

    def text(self) -> str:
        """Return what stands on it: Qt's own text would have the whole bar laid out whenever it changes."""
        return self._text

    def set_text(self, text: str) -> None:
        """Change what stands on it."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text.strip("‹› "))
            before = self._room
            if self.sizeHint().width() != before:
                self.updateGeometry()
            self.update()

    def set_hinted(self, hinted: bool) -> None:
        """Show the key, or leave it out where there is little room."""
        if hinted != self._hinted:
            self._hinted = hinted
            self.updateGeometry()
            self.update()

    def reserve(self, texts: Sequence[str]) -> None:
        """Stay as wide as the widest of these texts needs, whatever stands on it."""
        self._texts = tuple(texts)
        self._reserved = None
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the font changes, as it does when the style sheet is applied."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._reserved = None
            self.updateGeometry()

    def setIcon(self, icon: QIcon | QPixmap) -> None:
        """Show another icon."""
        self._copies.clear()
        super().setIcon(icon)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._ink, self._pale, self._ground = QColor(theme.ink), QColor(theme.muted), QColor(theme.panel)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # it hides all that is below it
        self._faint = QColor(mixed(theme.muted, theme.panel, 0.75))
        self._theme_name = theme.name
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size that text, icon and key need."""
        metrics = QFontMetrics(self.font())
        if self._reserved is None:
            self._reserved = max((metrics.horizontalAdvance(text) for text in self._texts), default=0)
        width = max(self._reserved, metrics.horizontalAdvance(self.text()))
        if not self.icon().isNull():
            width += _ICON + (_GAP if self.text() else 0)
        if self._hinted and self._hint:
            width += _GAP + QFontMetrics(self._small()).horizontalAdvance(self._hint)
        self._room = width + 28
        return QSize(self._room, 34)

    def minimumSizeHint(self) -> QSize:
        """Return the same: nothing is cut off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button: a copy of it where it has looked like this before, as most do at every step."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        ratio = self.devicePixelRatioF()
        look = self._text, self._hinted, self._theme_name, self.property("phase"), self.font().key()
        state = int(option.state.value), self.width(), self.height(), ratio, *look
        painter = QPainter(self)
        if not alike(painter):
            self._paint(painter, option)
            painter.end()
            return
        copy = self._copies.get(state)
        if copy is None:
            copy = QPixmap(self.size() * ratio)
            copy.setDevicePixelRatio(ratio)
            copy.fill(Qt.GlobalColor.transparent)
            onto = QPainter(copy)
            self._paint(onto, option)
            onto.end()
            if len(self._copies) >= _KEPT:
                self._copies.clear()
            self._copies[state] = copy
        painter.drawPixmap(0, 0, copy)
        painter.end()

    def _paint(self, painter: QPainter, option: QStyleOptionButton) -> None:
        """Draw the button of the style, then icon, text and key."""
        option.text, option.icon = "", QIcon()
        if self._ground is not None:
            painter.fillRect(self.rect(), self._ground)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        hint = self._hint if self._hinted else ""
        metrics, small = QFontMetrics(self.font()), QFontMetrics(self._small())
        text = metrics.horizontalAdvance(self.text())
        tail = _GAP + small.horizontalAdvance(hint) if hint else 0
        head = 0 if self.icon().isNull() else _ICON + (_GAP if self.text() else 0)
        x = (self.width() - head - text - tail) // 2
        if head:
            mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
            self.icon().paint(painter, QRect(x, (self.height() - _ICON) // 2, _ICON, _ICON), mode=mode)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(self.font())
        painter.setPen(self._ink if self.isEnabled() else self._faint)
        painter.drawText(QRect(x + head, 0, text + 4, self.height()), flags, self.text())
        painter.setFont(self._small())
        painter.setPen(self._pale if self.isEnabled() else self._faint)
        painter.drawText(QRect(x + head + text + _GAP, 0, tail, self.height()), flags, hint)

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(font.pixelSize() - 1, 9))
        font.setWeight(QFont.Weight.Normal)
        return font

    def _action_changed(self) -> None:
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())


class PhaseButton(ActionButton):
    """The one primary button, in the colour of the phase that it leads to."""

    def __init__(self, action: QAction, text: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(action, text, hint, parent)
        self._phase: Phase | None = None
        self._theme: Theme | None = None

    def set_phase(self, phase: Phase | None) -> None:
        """Take the colour of a phase; None is a button without colour."""
        if phase != self._phase:
            self._phase = phase
            set_look(self, phase=phase)
            self._recolor()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._recolor()

    def _recolor(self) -> None:
        if self._theme is None:
            return
        super().set_theme(self._theme)
        if self._phase is None:
            return
        ground = self._theme.fill_of(self._phase)
        self._ink = QColor(self._theme.on_phase)
        self._pale = QColor(mixed(self._theme.on_phase, ground, 0.85))
        self.update()

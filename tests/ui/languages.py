"""A language that nobody speaks, a walk through the window, and a look for words that are cut."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from mlpstudio.ui.buttons import ActionButton
from mlpstudio.ui.controls import Chooser
from mlpstudio.ui.dock import PANELS
from tests.ui.conftest import Window

_KEPT = re.compile(r"(\{[^}]*\}|<[^>]*>|&\w+;|&|%\w+)")
_ACCENTED = str.maketrans("aeiouyncsAEIOUYNCS", "áéíóúýñçšÁÉÍÓÚÝÑÇŠ")
_OTHERS = {"Form", "PlotItem", "GraphicsScene"}  # menus of pyqtgraph, which the window never shows
OPEN, CLOSE = "⟦", "⟧"
LONGER = 1.4


def pseudo(text: str) -> str:
    """Return a text that is longer by 40 percent, accented and in brackets; places, tags and keys stay."""
    return "\n".join(_line(line) if line else "" for line in text.split("\n"))


def _line(text: str) -> str:
    parts = _KEPT.split(text)
    words = "".join(parts[::2])
    missing = round((LONGER - 1) * len(words))
    out = []
    for index, part in enumerate(parts):
        if index % 2 or not part:
            out.append(part)
            continue
        told = ""
        for letter in part:
            told += letter.translate(_ACCENTED)
            if missing > 0 and letter in "aeiou":
                told += letter
                missing -= 1
        out.append(told)
    return OPEN + "".join(out) + "·" * max(missing - 2, 0) + CLOSE


class Pseudo(QTranslator):
    """Speaks it, and notes what was asked for."""

    def __init__(self, known: set[tuple[str, str]]) -> None:
        super().__init__()
        self._known = known
        self.asked: dict[str, set[str]] = {}

    def translate(self, context, source, disambiguation=None, n=-1):
        if not context.startswith("Q"):
            self.asked.setdefault(source, set()).add(context)
            if (context, source) not in self._known:
                return None  # where a base class asks, Qt asks again in its name
        return pseudo(source)

    def isEmpty(self) -> bool:
        return False

    def others(self) -> set[str]:
        """Return the texts of menus that the window never shows."""
        return {source for source, contexts in self.asked.items() if contexts <= _OTHERS}

    def unknown(self) -> dict[str, set[str]]:
        """Return what was asked for that no translator would find in a file."""
        return {
            source: contexts
            for source, contexts in self.asked.items()
            if re.search(r"[^\W\d_]", _KEPT.sub("", source))
            and not contexts <= _OTHERS
            and not any((context, source) in self._known for context in contexts)
        }


# A walk through the window


def walk(shown: Window) -> Iterator[str]:
    """Bring one thing after another to the screen, and tell what it is."""
    window = shown.window
    shown.settle()
    yield "at first"
    for _ in range(window.session.clicks):
        window.session.next()
        shown.settle()
        yield f"step {window.session.moment.position}"
    for action in ("step_inside", "next_number", "step_out", "why"):
        if shown.action(action).isEnabled():
            shown.action(action).trigger()
            shown.settle()
            yield action
    for name, _ in PANELS:
        window.docks[name].bring()
        shown.settle()
        yield f"panel {name}"
        if name == "check":
            yield from _pages(shown)
        if name == "data":
            for view in ("plane", "table"):
                window.late["data"].panel.show_view(view)
                shown.settle()
                yield f"data as {view}"
    for name in ("settings", "edits", "about", "keys", "palette", "run_until", "lessons", "new",
                 "generate_data", "computed_inputs", "export_worksheet", "export_picture", "export_webp",
                 "compare_runs", "sweep", "name_bookmark", "tour", "practice", "present"):  # fmt: skip
        if shown.action(name).isEnabled():
            before = set(QApplication.topLevelWidgets())
            shown.action(name).trigger()
            shown.settle()
            yield name
            _leave(shown, before)
    window.setbacks.change_rate(-1)
    shown.settle()
    yield "a complaint"


def _pages(shown: Window) -> Iterator[str]:
    pages = shown.window.late["check"].panel.switch.buttons
    for name, button in pages.items():
        button.click()
        shown.settle()
        yield f"check {name}"


def _leave(shown: Window, before: set[QWidget]) -> None:
    for widget in set(QApplication.topLevelWidgets()) - before:
        widget.close()
    shown.settle()


# What is read


def visible(window: QWidget) -> list[QWidget]:
    """Return all that can be seen of it."""
    return [w for w in window.findChildren(QWidget) if w.isVisible() and not w.visibleRegion().isEmpty()]


def tops() -> list[QWidget]:
    """Return the windows that are open."""
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def words(window: QWidget) -> set[str]:
    """Return every text that can be read or heard."""
    found: set[str] = {window.windowTitle()}
    for widget in visible(window):
        found |= _shown(widget)
        found |= {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()}
    for action in window.findChildren(QAction):
        if not _within_pyqtgraph(action):
            found |= {action.text(), action.toolTip()}
    return {text for text in found if text}


def _shown(widget: QWidget) -> set[str]:
    match widget:
        case QLabel() | QAbstractButton():
            return {widget.text()}
        case QComboBox():
            return {widget.itemText(index) for index in range(widget.count())}
        case QTabBar():
            return {widget.tabText(index) for index in range(widget.count())}
        case QGroupBox():
            return {widget.title()}
        case QLineEdit():
            return {widget.placeholderText()}
        case QHeaderView() if widget.model() is not None:
            model, way = widget.model(), widget.orientation()
            return {str(model.headerData(each, way) or "") for each in range(min(widget.count(), 12))}
    return set()


def _within_pyqtgraph(thing: QObject) -> bool:
    """Tell whether it belongs to menus that the window never shows."""
    while thing is not None and not type(thing).__module__.startswith("pyqtgraph"):
        thing = thing.parent()
    return thing is not None


_INSIDE = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
_WORD = re.compile(r"[A-Za-zÀ-ž]{3,}")


def untranslated(text: str) -> str:
    """Return what of a text did not come from the translator, where that has a word."""
    rest = text
    while (fewer := _INSIDE.sub("", rest)) != rest:
        rest = fewer
    rest = re.sub(r"<[^>]*>|&\w+;", "", rest)
    return rest.strip() if _WORD.search(rest) else ""


# What is cut


def cut(window: QWidget) -> list[str]:
    """Return what has less room than it needs, and does not shorten itself on purpose."""
    found = [f"{_name(widget)}: {text!r}" for widget in visible(window) for text in _cut(widget)]
    return found + [f"{_name(widget)} sticks out" for widget in visible(window) if _sticks_out(widget)]


def _name(widget: QWidget) -> str:
    own = widget.objectName() or type(widget).__name__
    parent = widget.parentWidget()
    return f"{type(parent).__name__}/{own}" if parent else own


def _cut(widget: QWidget) -> Iterator[str]:
    for kind, look in _LOOKS.items():
        if isinstance(widget, kind):
            yield from look(widget)
            return


def _label(label: QLabel) -> Iterator[str]:
    if _cut_label(label):
        yield label.text()


def _drawn_button(button: ActionButton) -> Iterator[str]:
    if button.fontMetrics().horizontalAdvance(button.text()) + 12 > button.width():
        yield button.text()


def _button(button: QAbstractButton) -> Iterator[str]:
    words = not isinstance(button, QToolButton) or button.icon().isNull()
    if words and button.text() and button.width() + 1 < button.sizeHint().width():
        yield button.text()


def _chooser(chooser: Chooser) -> Iterator[str]:
    """It shortens itself, and tells the whole in a tip."""
    return iter(())


def _combo(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    room = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    if box.fontMetrics().horizontalAdvance(box.currentText()) > room.width() + 1 and not box.toolTip():
        yield box.currentText()


def _tabs(bar: QTabBar) -> Iterator[str]:
    for index in range(bar.count()):
        text = bar.tabText(index)
        fits = bar.fontMetrics().horizontalAdvance(text) <= bar.tabRect(index).width()
        if not fits and not bar.tabToolTip(index):
            yield text


def _field(field: QLineEdit) -> Iterator[str]:
    text = "" if field.text() else field.placeholderText()
    if field.fontMetrics().horizontalAdvance(text) > field.contentsRect().width() and not field.toolTip():
        yield text


def _header(header: QHeaderView) -> Iterator[str]:
    for section in range(min(header.count(), 12) if header.model() is not None else 0):
        text = str(header.model().headerData(section, header.orientation()) or "")
        tip = header.model().headerData(section, header.orientation(), Qt.ItemDataRole.ToolTipRole)
        wide = max(map(header.fontMetrics().horizontalAdvance, text.split("\n")))
        if wide > header.sectionSize(section) and not tip:
            yield text


_LOOKS: dict[type[QWidget], Callable[[Any], Iterator[str]]] = {
    QLabel: _label, ActionButton: _drawn_button, QToolButton: _button, QPushButton: _button,
    QCheckBox: _button, QRadioButton: _button, Chooser: _chooser, QComboBox: _combo, QTabBar: _tabs,
    QLineEdit: _field, QHeaderView: _header,
}  # fmt: skip


def _cut_label(label: QLabel) -> bool:
    if not label.text() or label.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored:
        return False
    if type(label).__name__ in ("ShortenedLabel",):
        return False
    room = label.contentsRect().size()
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + 2
    if "<" in label.text() and label.textFormat() != label.textFormat().PlainText:
        return label.sizeHint().width() > label.width() + 1
    lines = label.text().split("\n")
    return max(map(label.fontMetrics().horizontalAdvance, lines)) > room.width() + 1


def _sticks_out(widget: QWidget) -> bool:
    """Tell whether a widget with words leaves its parent at a side, and cannot be scrolled to."""
    if not isinstance(widget, QLabel | QAbstractButton | QComboBox | QLineEdit):
        return False
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        place = QRect(widget.mapTo(parent, QPoint()), widget.size())
        if place.left() < -1 or place.right() > parent.width() + 1:
            return not _scrolls(parent)
        parent = parent.parentWidget()
    return False


def _scrolls(widget: QWidget) -> bool:
    outer = widget.parentWidget()
    return isinstance(outer, QScrollArea) and outer.horizontalScrollBar().maximum() > 0

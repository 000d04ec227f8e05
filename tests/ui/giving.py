"""Pictures as they are taken from a context menu: real right clicks, real files, read back by others."""

from __future__ import annotations

import csv
import io
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from tests.patience import wait_until

TEXTS = [
    "Copy picture",
    "Save as PNG…",
    "Save as SVG…",
    "Save as PDF…",
    "Copy data as CSV",
    "Save data as CSV…",
]


def right_click(widget: QWidget, place: QPoint | None = None) -> QMenu:
    """Press and release the right button as the window system does, and return the menu that opened."""
    window = widget.window()
    there = widget.mapTo(window, widget.rect().center() if place is None else place)
    handle = window.windowHandle()
    QTest.mouseClick(handle, Qt.MouseButton.MiddleButton, pos=there)  # or a second one was a double click
    QTest.mouseClick(handle, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, there)
    return opened()


def menu_key(widget: QWidget) -> QMenu:
    """Ask for the menu where a widget has the focus, as the window system does for the key for menus."""
    widget.window().activateWindow()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    assert widget.hasFocus()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), widget.mapToGlobal(QPoint()))
    QApplication.sendEvent(widget.window().windowHandle(), event)
    return opened()


def opened() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def choose(menu: QMenu, *way: str) -> None:
    """Click an entry, or one in a menu within."""
    for text in way:
        action = next(action for action in menu.actions() if action.text() == text)
        if action.menu() is not None:
            menu.setActiveAction(action)
            action.menu().popup(menu.mapToGlobal(menu.actionGeometry(action).topRight()))
            menu = action.menu()
            continue
        QTest.mouseClick(
            menu,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            menu.actionGeometry(action).center(),
        )
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    QApplication.processEvents()


def save(open_menu: Callable[[], QMenu], folder: Path, *way: str) -> Path:
    """Save by the menu under the name that is proposed, in a folder."""
    choose(open_menu(), *way)
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog) and w.isVisible())
    path = folder / Path(dialog.selectedFiles()[0]).name
    dialog.selectFile(str(path))
    dialog.accept()
    wait_until(path.is_file)  # many numbers are written in slices
    return path


def read_csv(text: str) -> tuple[list[str], list[list[str]]]:
    header, *rows = csv.reader(io.StringIO(text), strict=True)
    assert all(len(row) == len(header) for row in rows)
    return header, rows


def read_svg(path: Path) -> tuple[QImage, list[str]]:
    """Return what a drawing looks like, and its texts."""
    root = ElementTree.fromstring(path.read_bytes())
    words = ["".join(node.itertext()).strip() for node in root.iter() if node.tag.endswith("}text")]
    renderer = QSvgRenderer(str(path))
    assert renderer.isValid()
    image = QImage(renderer.defaultSize(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.magenta)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image, words


def colors(image: QImage) -> int:
    """Return how many colours there are: an empty picture has one."""
    step = max(image.width() // 60, 1)
    return len(
        {image.pixel(x, y) for x in range(0, image.width(), step) for y in range(0, image.height(), step)}
    )

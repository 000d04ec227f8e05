"""Gives pictures away: every picture has one menu, by the right button or the key for menus.

It copies the picture, saves it as PNG, SVG or PDF, and copies or saves its numbers as CSV.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol, TypeAlias, cast

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QFileDialog, QMenu, QMessageBox, QWidget

from mlpstudio.core.messages import Message
from mlpstudio.project.files import FileProblem, write_bytes
from mlpstudio.render.palette import color
from mlpstudio.render.picture import SCALE, SCALES, Picture
from mlpstudio.session.settings import FOLDER, Settings
from mlpstudio.ui.file_dialogs import ask, file_name, warn
from mlpstudio.ui.log_text import LogWriter
from mlpstudio.ui.status import StatusLine
from mlpstudio.ui.words import complaint

_DRAWN = ("png", "svg", "pdf")  # kinds of files that a picture can be: what is typed decides
Pictures: TypeAlias = Callable[[], Sequence[Picture]]


class _Home(Protocol):
    """What is needed of a main window: panels do not know it."""

    settings: Settings
    status: StatusLine


class Giver(QObject):
    """Offers the pictures of a widget in its context menu.

    Parameters
    ----------
    parent
        Whose it is.
    widget
        What the pictures are of.
    pictures
        Returns what can be given away now: asked when the menu opens. With several, each has a menu of its
        own within.
    """

    def __init__(self, parent: QObject, widget: QWidget, pictures: Pictures) -> None:
        super().__init__(parent)
        self._widget, self._ask = widget, pictures
        self._offered: tuple[Picture, ...] = ()
        self._writer = LogWriter(self)
        self._writer.failed.connect(self._not_written)
        self._chosen: tuple[Picture, str, int] | None = None
        self._waiting: tuple[Picture, str, str, int] | None = None

    def watch(self) -> None:
        """Open the menu wherever the widget is asked for one."""
        self._widget.installEventFilter(self)
        if isinstance(self._widget, QAbstractScrollArea):
            self._widget.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the menu where it is asked for."""
        if event.type() != QEvent.Type.ContextMenu or not isinstance(event, QContextMenuEvent):
            return False
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self._widget.mapToGlobal(self._widget.rect().center())
        return self.open(place)

    def open(self, place: QPoint) -> bool:
        """Open the menu at a place of the screen; tell whether there is anything to give."""
        menu = QMenu(self._widget)
        if not self.fill(menu):
            menu.deleteLater()
            return False
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
        return True

    # The menu

    def fill(self, menu: QMenu) -> bool:
        """Add everything that can be done to a menu; tell whether there is anything."""
        offered = tuple(self._ask())
        self._offered = offered
        if len(offered) == 1:
            self._fill(menu, 0)
        for number, picture in enumerate(offered if len(offered) > 1 else ()):
            within = menu.addMenu(picture.title.replace("&", "&&"))
            self._fill(within, number)
        return bool(offered)

    def add_to(self, menu: QMenu) -> None:
        """Add a menu for each picture to a menu that has other entries too."""
        self._offered = tuple(self._ask())
        for number, picture in enumerate(self._offered):
            if number == 0:
                menu.addSeparator()
            self._fill(menu.addMenu(picture.title.replace("&", "&&")), number)

    def _fill(self, menu: QMenu, number: int) -> None:
        for kind, text in (
            ("copy", self.tr("Copy picture")),
            ("png", self.tr("Save as PNG…")),
            ("svg", self.tr("Save as SVG…")),
            ("pdf", self.tr("Save as PDF…")),
            ("", ""),
            ("copy_csv", self.tr("Copy data as CSV")),
            ("csv", self.tr("Save data as CSV…")),
        ):
            if not kind:
                menu.addSeparator()
                continue
            action = QAction(text, menu)
            action.setObjectName(kind)
            action.setData(number)
            menu.addAction(action)
        menu.triggered.connect(self._asked)

    def _asked(self, action: QAction) -> None:
        kind, number = action.objectName(), action.data()
        if kind and isinstance(number, int) and number < len(self._offered):
            picture = self._offered[number]
            if kind == "copy":
                self.copy(picture)
            elif kind == "copy_csv":
                self.copy_data(picture)
            else:
                self.choose_file(picture, kind)

    # What it does

    def copy(self, picture: Picture) -> None:
        """Put a picture on the clipboard: as pixels, and as a drawing for those who take that."""
        data = QMimeData()
        data.setImageData(picture.image())
        data.setData("image/svg+xml", picture.svg())
        QGuiApplication.clipboard().setMimeData(data)

    def copy_data(self, picture: Picture) -> None:
        """Put the numbers of a picture on the clipboard."""
        listing = picture.listing()
        self._writer.write(listing.pieces(), len(listing), self._put_on_clipboard)

    def choose_file(self, picture: Picture, kind: str) -> None:
        """Ask for a file, and write a picture ("png", "svg", "pdf") or its numbers ("csv") to it.

        Of pixels the kinds of files that are offered are their sizes.
        """
        kinds = {
            "svg": [self.tr("SVG drawings (*.svg)")],
            "pdf": [self.tr("PDF pages (*.pdf)")],
            "csv": [self.tr("Tables (*.csv)")],
            "png": self._sizes(picture),
        }
        self._chosen = picture, kind, SCALE
        home = self._home
        folder = "" if home is None else home.settings.get(FOLDER)
        dialog = QFileDialog(
            self._widget.window(), self.tr("Save data") if kind == "csv" else self.tr("Save picture"), folder
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([*kinds[kind], self.tr("All files (*)")])
        if kind == "png":
            dialog.selectNameFilter(kinds[kind][SCALE - 1])
            dialog.filterSelected.connect(self._size_chosen)
        dialog.setDefaultSuffix(kind)
        dialog.selectFile(file_name(picture.title, f".{kind}"))
        dialog.fileSelected.connect(self._save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _sizes(self, picture: Picture) -> list[str]:
        text, size = self.tr("PNG, {scale}×: {width} × {height} pixels (*.png)"), picture.size
        return [
            text.format(scale=scale, width=scale * size.width(), height=scale * size.height())
            for scale in SCALES
        ]

    def _size_chosen(self, name: str) -> None:
        if self._chosen is not None and name in (sizes := self._sizes(self._chosen[0])):
            self._chosen = *self._chosen[:2], SCALES[sizes.index(name)]

    def _save(self, path: str) -> None:
        chosen, self._chosen = self._chosen, None
        if chosen is not None:
            picture, kind, scale = chosen
            kind, named = as_typed(path, kind)
            if named == path or not os.path.exists(named):  # Path refuses names that are too long
                self.save(picture, kind, named, scale)
                return
            self._waiting = picture, kind, named, scale  # the dialog asked about another name
            yes, no = QMessageBox.StandardButton.Save, QMessageBox.StandardButton.Cancel
            question = self.tr("Replace {name}?").format(name=Path(named).name)
            ask(self._widget.window(), question, self.tr("There is such a file already."), (no, yes),
                self._replace)  # fmt: skip

    def _replace(self, answer: int) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None and answer == QMessageBox.StandardButton.Save:
            self.save(*waiting)

    def save(self, picture: Picture, kind: str, path: str, scale: int = SCALE) -> None:
        """Write a picture or its numbers to a file; a failure is said, and leaves the old file."""
        if kind == "csv":
            listing = picture.listing()
            self._writer.write(listing.pieces(), len(listing), partial(self._write_text, path))
        else:
            self._write(path, [picture.file(kind, scale)])

    def _put_on_clipboard(self, made: Iterator[str]) -> None:
        QGuiApplication.clipboard().setText("".join(made))

    def _write_text(self, path: str, made: Iterator[str]) -> None:
        self._write(path, (piece.encode() for piece in made))

    def _write(self, path: str, pieces: Iterable[bytes]) -> None:
        try:
            write_bytes(path, pieces)
        except FileProblem as error:
            self._not_written(error)
            return
        home = self._home
        if home is not None:
            home.settings.set(FOLDER, str(Path(path).parent))
            home.status.say(Message("Written to {name}.", {"name": Path(path).name}))

    def _not_written(self, error: FileProblem) -> None:
        warn(self._widget.window(), self.tr("Not saved"), complaint(error))

    @property
    def _home(self) -> _Home | None:
        """The main window that the widget belongs to, also by a dialog; None where there is none."""
        widget: QWidget | None = self._widget
        while widget is not None and not (hasattr(widget, "settings") and hasattr(widget, "status")):
            widget = widget.parentWidget()
        return cast(_Home | None, widget)


def as_typed(path: str, kind: str) -> tuple[str, str]:
    """Return which kind of file a name asks for, and the name with the suffix of that kind.

    Who types the name of another kind of picture wants that one; any other suffix, as in "v1.2" or "a.jpg",
    belongs to the name, or is none that can be written.
    """
    typed = Path(path).suffix.lower().removeprefix(".")
    if typed == kind or (kind in _DRAWN and typed in _DRAWN):
        return typed, path
    return kind, f"{path}.{kind}"


def paint_focus(painter: QPainter, widget: QWidget, ink: str) -> None:
    """Draw a ring around a picture that has the focus: its menu is at hand."""
    if widget.hasFocus():
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color(ink), 1))
        painter.drawRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

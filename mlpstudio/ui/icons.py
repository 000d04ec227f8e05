"""The program's icons, in any colour.

The drawings in ``resources/icons`` are lines in ``currentColor``; here that colour is put in and the
drawing is rendered sharply for screens of one, two and three device pixels per pixel. Only the scales that a
connected screen needs are rendered: all of them would cost the start of the program 2 ms an icon.
"""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from mlpstudio import resources

SIZES = (16, 20)
"""Edge lengths, in device-independent pixels, of menus and of buttons."""

APPLICATION_SIZES = (16, 24, 32, 48, 64, 128, 256)
LARGEST_SCALE = 3
_DISABLED_OPACITY = 0.4


class UnknownIconError(LookupError):
    """No drawing has this name."""


def icon(name: str, colour: str) -> QIcon:
    """Return an icon drawn in one colour.

    Parameters
    ----------
    name
        File name without its ending, as in ``"finish-phase"``.
    colour
        Any colour that Qt reads, as in ``"#1b2430"``.

    Returns
    -------
    QIcon
        With pictures at 16 and 20 pixels, sharp on every connected screen, and paler ones for disabled
        controls.

    Raises
    ------
    UnknownIconError
        If there is no drawing of that name.
    """
    ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    return _icon(name, QColor(colour).name(), min(math.ceil(ratio), LARGEST_SCALE))


@lru_cache(maxsize=256)
def _icon(name: str, colour: str, sharpest: int) -> QIcon:
    drawing = _renderer(name, colour)
    made = QIcon()
    for size in SIZES:
        for scale in range(1, sharpest + 1):
            picture = _picture(drawing, size, scale)
            made.addPixmap(picture, QIcon.Mode.Normal)
            made.addPixmap(paler(picture), QIcon.Mode.Disabled)
    return made


@lru_cache(maxsize=1)
def application_icon() -> QIcon:
    """Return the icon of the program itself, which keeps its own colours."""
    drawing = _renderer("app", "#000000")
    made = QIcon()
    for size in APPLICATION_SIZES:
        made.addPixmap(_picture(drawing, size, 1))
    return made


def _renderer(name: str, colour: str) -> QSvgRenderer:
    try:
        source = resources.path("icons", f"{name}.svg").read_text(encoding="utf-8")
    except resources.MissingResourceError as missing:
        raise UnknownIconError(f"There is no icon called {name!r} in resources/icons.") from missing
    return QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))


def _picture(drawing: QSvgRenderer, size: int, scale: int) -> QPixmap:
    picture = QPixmap(size * scale, size * scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    drawing.render(painter, QRectF(0, 0, size * scale, size * scale))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


def paler(picture: QPixmap) -> QPixmap:
    """Return a picture as it is shown where it cannot be chosen."""
    pale = QPixmap(picture.size())
    pale.fill(Qt.GlobalColor.transparent)
    pale.setDevicePixelRatio(picture.devicePixelRatio())
    painter = QPainter(pale)
    painter.setOpacity(_DISABLED_OPACITY)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return pale

"""A window as it can be given away: as pixels, as a drawing, and as a page, in the theme that it has.

Qt keeps a widget within its place by a clip of the screen, which drawings and pages do not know. So there
each widget is painted by itself, within the part of it that is seen. A page has one clip, which some widgets
replace by their own: what is seen in part only becomes pixels there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPen, QRegion
from PySide6.QtWidgets import QGraphicsItem, QGraphicsView, QWidget

from mlpstudio.render.picture import PAGE_SCALE, pdf_of, pixels_of, png_of, svg_of

_DEFINED = re.compile(r"<defs>(.*?)</defs>(.*)</svg>", re.DOTALL)
_NAMED = re.compile(r'(?<= id=")|(?<=="url\(#)')  # within attributes: in a text a quote is written &quot;

_NO_PIXELS = QGraphicsItem.CacheMode.NoCache
_FINE = 4  # pixels of a pixel


class _Part(NamedTuple):
    """A widget without what lies in it: where it is in the window, and what of it is seen."""

    widget: QWidget
    place: QPoint
    seen: QRect


def window_file(window: QWidget, kind: str, scale: int) -> bytes:
    """Return a window as a file: "png", so many times its size, "svg" or "pdf"."""
    if kind == "png":
        return png_of(window_image(window, scale))
    return window_svg(window) if kind == "svg" else window_pdf(window)


def window_image(window: QWidget, scale: int) -> QImage:
    """Return a window as pixels, so many times its size."""

    def paint(painter: QPainter) -> None:
        QWidget.render(window, painter, QPoint())  # a graphics view has another one

    with _drawn_anew(window, scale):
        return pixels_of(window.size(), scale, paint)


def window_pdf(window: QWidget) -> bytes:
    """Return a window as a page of its size, with its letters as letters."""

    def paint(painter: QPainter) -> None:
        for part in _parts(window, QPoint(), window.rect()):
            painter.save()
            painter.setClipRect(part.seen)
            if part.seen.size() == part.widget.size():
                _paint(painter, part, window)
            else:
                painter.drawImage(part.seen, _pixels(part, window))
            painter.restore()

    with _drawn_anew(window, PAGE_SCALE):
        return pdf_of(window.size(), window.windowTitle(), paint)


def window_svg(window: QWidget) -> bytes:
    """Return a window as a drawing, with its letters as letters."""
    size = window.size()
    whole = svg_of(size, window.windowTitle(), lambda painter: None).decode("utf-8")
    head, _, _ = whole.partition("<defs>")
    defined, drawn = [], []
    with _drawn_anew(window, 1):
        made = [
            svg_of(size, "", partial(_paint, part=part, window=window)).decode("utf-8")
            for part in _parts(window, QPoint(), window.rect())
        ]
    for number, part in enumerate(_parts(window, QPoint(), window.rect())):
        found = _DEFINED.search(_NAMED.sub(f"p{number}-", made[number]))
        if found is None or "<" not in found[2].replace("<g", "").replace("</g", ""):
            continue  # it paints nothing of its own
        x, y, width, height = part.seen.x(), part.seen.y(), part.seen.width(), part.seen.height()
        defined.append(
            f'<clipPath id="c{number}"><rect x="{x}" y="{y}" width="{width}" height="{height}"/></clipPath>'
            f"{found[1]}"
        )
        drawn.append(f'<g clip-path="url(#c{number})">{found[2]}</g>')
    return f"{head}<defs>{''.join(defined)}</defs>{''.join(drawn)}</svg>\n".encode()


def _parts(widget: QWidget, place: QPoint, within: QRect) -> Iterator[_Part]:
    """Yield a widget and all in it that is seen, what lies below first."""
    seen = QRect(place, widget.size()) & within
    if seen.isEmpty():
        return
    yield _Part(widget, place, seen)
    for child in widget.children():
        if isinstance(child, QWidget) and not (child.isHidden() or child.isWindow()):
            yield from _parts(child, place + child.pos(), seen)


@contextmanager
def _drawn_anew(window: QWidget, scale: int) -> Iterator[None]:
    """Let plots keep no pixels of their axes meanwhile, and draw their lines so many times as wide.

    Those are so many pixels of the device wide, however large it is.
    """
    views = window.findChildren(QGraphicsView)
    items: list[Any] = [item for view in views for item in view.items() if item.isVisible()]
    kept = [(item, item.cacheMode()) for item in items if item.cacheMode() != _NO_PIXELS]
    lines = [(item, QPen(item.opts["pen"])) for item in items if "pen" in getattr(item, "opts", ())]
    for item, _ in kept:
        item.setCacheMode(_NO_PIXELS)
    for item, pen in lines:
        wide = QPen(pen)
        wide.setWidthF(max(pen.widthF(), 1.0) * scale)
        item.setPen(wide)
    try:
        yield
    finally:
        for item, mode in kept:
            item.setCacheMode(mode)
        for item, pen in lines:
            item.setPen(pen)


def _pixels(part: _Part, window: QWidget) -> QImage:
    """Return what is seen of a part, with what lies below it showing through."""
    image = QImage(part.seen.size() * _FINE, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(_FINE)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.translate(-part.seen.topLeft())
    _paint(painter, part, window)
    painter.end()
    return image


def _paint(painter: QPainter, part: _Part, window: QWidget) -> None:
    flags = QWidget.RenderFlag(0)
    if part.widget is window:
        flags = QWidget.RenderFlag.DrawWindowBackground
    painter.translate(part.place)
    QWidget.render(part.widget, painter, QPoint(), QRegion(), flags)

"""The matrices of an iteration as they can be given away: all of them, or a single one."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter

from mlpstudio.core.messages import InvalidInput, nearest
from mlpstudio.core.sheet import Reading, Section, Slot
from mlpstudio.project.listings import Listing
from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.numbers import NumberFormat, Reals
from mlpstudio.render.palette import Palette, color
from mlpstudio.render.picture import Picture
from mlpstudio.render.sheet import SheetLayout, SheetStyle, lay_out
from mlpstudio.render.sheet_paint import paint_block
from mlpstudio.session.moment import Moment
from mlpstudio.ui.words import worded

_WIDTH = 760
_CLEAR = 16
_MOST_ROWS, _MOST_CELLS = 100, 4000  # of a single matrix in numbers; a larger one is a heat picture
_FINE = 4.0  # pixels of a pixel in heat pictures


def sheet_picture(moment: Moment, matrix: str | None = None, numbers: NumberFormat | None = None) -> Picture:
    """Return the matrices that are known at a moment.

    Parameters
    ----------
    moment
        What is shown; a matrix that is not computed yet is empty.
    matrix
        The id of a single one, such as "W1", "dL_dW1" or, after the update, "W1_new"; None for all.
    numbers
        How numbers are written; None for as usual.

    Raises
    ------
    InvalidInput
        There are none as there are no samples, or none of that id.
    """
    if moment.trace is None:
        raise InvalidInput("there are no samples, and without them no matrices")
    reading = Reading(moment.trace)
    slots = reading.slots() if matrix is None else (_named(reading, matrix),)
    layout = _layout(reading, None if matrix is None else slots[0])
    place = _place(layout, matrix is None)

    def draw(painter: QPainter, bounds: QRectF, palette: Palette) -> None:
        scale = min(bounds.width() / place.width(), bounds.height() / place.height())
        painter.save()
        painter.scale(scale, scale)
        painter.translate(-place.topLeft())
        if matrix is None:
            _paint_headings(painter, layout, place.width(), palette)
        for block in layout.blocks:
            value, shape = reading.value(block.slot, moment.position), reading.shape(block.slot)
            paint_block(
                painter, block, value, shape, numbers or NumberFormat(), palette, _FINE, opens=False
            )  # fmt: skip
        painter.restore()

    title = QCoreApplication.translate("SheetPicture", "Matrices")
    if matrix is not None:
        title = worded(reading.title(slots[0]))
    size = QSize(math.ceil(place.width()), math.ceil(place.height()))
    return Picture(title, size, draw, lambda: _listing(reading, slots, moment.position))


def _named(reading: Reading, matrix: str) -> Slot:
    known = {reading.id(slot): slot for slot in reading.slots()}
    if matrix not in known:
        raise InvalidInput('there is no matrix "{name}"; {hint}', name=matrix, hint=nearest(matrix, known))
    return known[matrix]


def _layout(reading: Reading, single: Slot | None) -> SheetLayout:
    def word(slot: Slot) -> str:
        told = reading.word(slot)
        return "" if told is None else worded(told)

    if single is None:
        return lay_out(reading.sections, reading.shape, word, _WIDTH, SheetStyle())
    rows, columns = reading.shape(single)
    legible = rows <= _MOST_ROWS and rows * columns <= _MOST_CELLS
    section = Section(reading.sections[0].title, ((single,),))
    style = SheetStyle()
    width = columns * style.cell[0] + 4 * _CLEAR if legible else _WIDTH
    return lay_out((section,), reading.shape, word, width, style, rows if legible else 0)


def _place(layout: SheetLayout, whole: bool) -> QRectF:
    """Return the part of a sheet that there is anything in."""
    blocks = QRectF()
    for block in layout.blocks:
        blocks = blocks.united(block.rect)
    right, bottom = blocks.right() + _CLEAR, blocks.bottom() + _CLEAR
    return QRectF(0, 0, right, bottom) if whole else blocks.adjusted(-_CLEAR, -_CLEAR / 2, _CLEAR, _CLEAR)


def _paint_headings(painter: QPainter, layout: SheetLayout, width: float, palette: Palette) -> None:
    for number, heading in enumerate(layout.headings):
        if number:
            painter.fillRect(QRectF(0, heading.top, width, 1), color(palette.line))
        text = glyphs(worded(heading.section.title), "text bold", 1.02 * layout.style.size)
        text.paint(painter, _CLEAR, heading.baseline, palette.ink)


def _listing(reading: Reading, slots: tuple[Slot, ...], position: int) -> Listing:
    """Return every number that is known: a row for each, with rows and columns counted from 1."""
    names: list[str] = []
    places = [np.empty((2, 0), dtype=np.intp)]
    found: list[Reals] = [np.empty(0)]
    for slot in slots:
        value = reading.value(slot, position)
        if value is not None:
            names.extend([reading.id(slot)] * value.size)
            places.append(np.indices(value.shape).reshape(2, -1) + 1)
            found.append(value.ravel())
    rows, columns = np.concatenate(places, axis=1)
    return Listing(("matrix", "row", "column", "value"), (names, rows, columns, np.concatenate(found)))

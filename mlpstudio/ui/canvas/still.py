"""Pictures of a network that no window shows: one moment of it, an iteration or a training in motion."""

from __future__ import annotations

import io
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, wait

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPen

from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.core.narration import click_title, told_index
from mlpstudio.core.notation import SCREEN
from mlpstudio.core.trace import Trace
from mlpstudio.project.project import Project
from mlpstudio.render.equation import EquationPicture
from mlpstudio.render.equation import lay_out as lay_out_equation
from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.network import NetworkPicture
from mlpstudio.render.network_image import lay_out
from mlpstudio.render.network_layout import NetworkLayout
from mlpstudio.render.network_paint import paint
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.palette import LIGHT, Palette, color
from mlpstudio.render.picture import Picture
from mlpstudio.render.step import equation_parts
from mlpstudio.render.words import fitted
from mlpstudio.session.moment import Known, Moment, Place
from mlpstudio.ui.canvas.depiction import Depiction
from mlpstudio.ui.canvas.network_picture import numbers_of
from mlpstudio.ui.phases import phase_name
from mlpstudio.ui.words import worded

_COLUMN, _ROW, _TITLES = 250.0, 92.0, 92.0
_LEAST = (660.0, 320.0)
_HEAD, _MARGIN = 44.0, 24.0
STEP, MOVE, _LAST = 1400, 150, 3000
"""Milliseconds of a frame that is read, and of one that is a part of a movement; of the last one."""
_PAUSE = 0.005  # seconds
_CURVE = 90.0  # height of the loss
_MOST = (6, 8)  # rows and columns of a matrix below the network
_NUMBERS = NumberFormat()


def moment_of(project: Project, trace: Trace | None, position: int) -> Moment:
    """Return a place of an iteration of which nothing else is told.

    Parameters
    ----------
    project
        What is shown.
    trace
        The iteration; None where there is none.
    position
        After how many clicks.
    """
    known = Known(0, 0)
    iteration = 0 if trace is None else trace.iteration
    return Moment(project, trace, Place(iteration, position), 0, known, known, 0)


def network_picture(moment: Moment, numbers: NumberFormat = _NUMBERS) -> Picture:
    """Return the network as it is at a moment, as large as it needs to be; no step stands out."""
    depiction = Depiction(moment, frozenset(), frozenset(), numbers)
    depiction.steps = ()
    layout = _layout(depiction.picture())

    def draw(painter: QPainter, bounds: QRectF, palette: Palette) -> None:
        scale = min(bounds.width() / layout.width, bounds.height() / layout.height)
        painter.save()
        painter.scale(scale, scale)
        paint(painter, layout, palette)
        painter.restore()

    size = QSize(round(layout.width), round(layout.height))
    title = " ".join(moment.project.title.split()) or "MLP Studio"
    return Picture(title, size, draw, lambda: numbers_of(moment, depiction.at), LIGHT.canvas)


def _layout(picture: NetworkPicture) -> NetworkLayout:
    tallest = max(min(column.count, column.limit) for column in picture.columns)
    along, across = _COLUMN * len(picture.columns), _ROW * tallest + _TITLES
    if picture.down:
        return lay_out(picture, max(across + 100, _LEAST[0]), max(0.6 * along, _LEAST[1]))
    return lay_out(picture, max(along, _LEAST[0]), max(across, _LEAST[1]))


def iteration_frames(moments: Sequence[Moment]) -> Iterator[QImage]:
    """Yield a picture for each moment of an iteration: the network, below it the step in numbers."""
    layouts = [_layout(Depiction(moment, frozenset(), frozenset()).picture()) for moment in moments]
    width = max(layout.width for layout in layouts)
    equations = [_equation(moment, width - 2 * _MARGIN) for moment in moments]
    lower = max((equation.height for equation in equations if equation is not None), default=0.0)
    upper = max(layout.height for layout in layouts)
    size = QSize(round(width), round(upper + _HEAD + lower + _MARGIN))
    for moment, layout, equation in zip(moments, layouts, equations, strict=True):
        image, painter = _begun(size, upper)
        palette = LIGHT.for_phase(phase_name(moment))
        paint(painter, layout, palette)
        title = fitted(_title(moment), "text bold", 15.0, width - 2 * _MARGIN)
        glyphs(title, "text bold", 15.0).paint(painter, _MARGIN, upper + 28, palette.highlight_text)
        if equation is not None:
            equation.paint(painter, _MARGIN, upper + _HEAD, palette)
        painter.end()
        yield image


def _title(moment: Moment) -> str:
    if moment.trace is None or moment.position == 0:
        return " ".join(moment.project.title.split())
    return f"{moment.position} / {moment.clicks}   {worded(click_title(moment.trace, moment.position))}"


def _equation(moment: Moment, room: float) -> EquationPicture | None:
    if moment.trace is None or moment.position == 0:
        return None
    parts = equation_parts(moment.trace, told_index(moment.trace, moment.position), SCREEN)
    return lay_out_equation(parts, room, _NUMBERS, limit=_MOST)


def training_frames(moments: Sequence[Moment]) -> Iterator[QImage]:
    """Yield a picture for each of some iterations of a training: the network, below it the loss so far.

    Parameters
    ----------
    moments
        Each with its trace, in their order.
    """
    traces = [moment.trace for moment in moments if moment.trace is not None]
    losses = [trace.loss for trace in traces]
    layouts = []
    for moment in moments:
        depiction = Depiction(moment, frozenset(), frozenset())
        depiction.steps = ()
        layouts.append(_layout(depiction.picture()))
    width, upper = max(layout.width for layout in layouts), max(layout.height for layout in layouts)
    size = QSize(round(width), round(upper + _HEAD + _CURVE + _MARGIN))
    place = QRectF(_MARGIN, upper + _HEAD, width - 2 * _MARGIN, _CURVE)
    ends = _ends(losses, place)
    for number, (trace, layout) in enumerate(zip(traces, layouts, strict=True), 1):
        image, painter = _begun(size, upper)
        paint(painter, layout, LIGHT)
        told = Message("Epoch {epoch}: loss {loss}", {"epoch": trace.epoch, "loss": trace.loss})
        glyphs(worded(told), "text bold", 15.0).paint(painter, _MARGIN, upper + 28, LIGHT.ink)
        painter.setPen(QPen(color(LIGHT.line), 1))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        painter.setPen(QPen(color(LIGHT.loss), 2))
        painter.drawPolyline(ends[:number])
        painter.setBrush(color(LIGHT.loss))
        painter.drawEllipse(ends[number - 1], 3.5, 3.5)
        painter.end()
        yield image


def _ends(losses: Sequence[float], place: QRectF) -> list[QPointF]:
    """Return where losses lie: the largest at the top, 0 at the bottom."""
    largest, last = max(losses) or 1.0, max(len(losses) - 1, 1)
    return [
        QPointF(place.left() + place.width() * n / last, place.bottom() - place.height() * loss / largest)
        for n, loss in enumerate(losses)
    ]


def _begun(size: QSize, upper: float) -> tuple[QImage, QPainter]:
    """Return an empty frame, and what draws on it."""
    image = QImage(size, QImage.Format.Format_RGB888)
    image.fill(color(LIGHT.canvas))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, upper, size.width(), size.height() - upper), color(LIGHT.panel))
    painter.fillRect(QRectF(0, upper, size.width(), 1), color(LIGHT.line))
    return image, painter


def animation(frames: Sequence[QImage], shown: int = STEP) -> Generator[float, None, bytes]:
    """Make pictures of one size an animated WebP that begins again after its end; return the file.

    On a thread, as it takes a few seconds: this yields meanwhile.

    Parameters
    ----------
    frames
        The pictures, in their order.
    shown
        Milliseconds of each but the last.

    Raises
    ------
    InvalidInput
        The package Pillow is not installed: Qt writes pictures that stand still only.
    """
    try:
        from PIL import Image
    except ImportError:
        raise InvalidInput(
            'an animation needs the Python package "pillow" (pip install pillow), which is not installed'
        ) from None
    pictures = []
    for frame in frames:
        size, pixels = (frame.width(), frame.height()), bytes(frame.constBits())
        pictures.append(Image.frombuffer("RGB", size, pixels, "raw", "RGB", frame.bytesPerLine()))
    durations = [shown] * (len(pictures) - 1) + [_LAST]
    written = io.BytesIO()
    pool = ThreadPoolExecutor(1)
    try:
        # The quickest of the methods that is not several times as large; frames need those before.
        saving = pool.submit(
            pictures[0].save, written, "WEBP", save_all=True, append_images=pictures[1:],
            duration=durations, loop=0, lossless=True, method=2, kmin=0, kmax=0,
        )  # fmt: skip
        while not saving.done():
            yield 1.0
            wait((saving,), _PAUSE)
        saving.result()
    finally:
        # Where it is given up nobody waits for the packing, which cannot be stopped.
        pool.shutdown(wait=False, cancel_futures=True)
    return written.getvalue()

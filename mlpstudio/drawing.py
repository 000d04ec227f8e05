"""Drawing without a window: the one module that the command line starts Qt through, and only for drawn kinds.

:mod:`mlpstudio.export.kinds` imports it by its name when a drawn kind is written, so that neither the
commands nor the kinds of text depend on Qt. Where a window is open, its application is used. The window
itself is loaded only for pictures of it: most files need the painters alone.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from math import isfinite
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from mlpstudio.core.engine import Engine
from mlpstudio.core.gauge import Gauge
from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.core.program import Phase
from mlpstudio.core.trace import Trace
from mlpstudio.export.kinds import Options, trace_of
from mlpstudio.project.project import Project
from mlpstudio.render.glyphs import printable
from mlpstudio.render.paper import SHEETS, Page, PaperPainter, paginate
from mlpstudio.render.picture import Picture
from mlpstudio.render.worksheet import WorksheetBlocks
from mlpstudio.session.moment import Moment, Place
from mlpstudio.teaching.worksheet import worksheet
from mlpstudio.ui.canvas.depiction import Depiction
from mlpstudio.ui.canvas.still import (
    MOVE,
    STEP,
    animation,
    iteration_frames,
    moment_of,
    training_frames,
)
from mlpstudio.ui.picture_of import picture_of
from mlpstudio.ui.words import worded

if TYPE_CHECKING:
    from mlpstudio.ui.main_window import MainWindow

WINDOW = (1440, 900)
"""Size of a window in pixels, unless it is chosen."""
_FRAMES, _WINDOW_FRAMES = 60, 30  # of a training at most
_started: list[QApplication] = []  # kept: an application that is forgotten ends

Writing: TypeAlias = Generator[float, None, bytes]


def content(kind: str, project: Project, options: Options) -> bytes | Writing:
    """Return what a file of a drawn kind holds, or what makes it in pieces.

    Parameters
    ----------
    kind
        A name in :data:`mlpstudio.export.kinds.KINDS` whose kind is drawn.
    project, options
        What is drawn, and how.

    Raises
    ------
    InvalidInput
        It cannot be drawn: it is too large, has no samples, or its training diverges before.
    """
    start(options.scale if options.what == "window" else 1)
    return _KINDS[kind](project, options)


def start(sharpness: int = 1) -> None:
    """Make Qt ready to draw; of several calls the first one does it.

    Parameters
    ----------
    sharpness
        Pixels of a pixel that icons have.
    """
    if QApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # nothing is shown, and there may be no screen
        os.environ.setdefault("QT_SCALE_FACTOR", str(sharpness))
        _started.append(QApplication(["mlpstudio"]))


def worksheet_pdf(project: Project, options: Options) -> bytes:
    """Return the worksheet as a PDF: questions first, the answer key on pages of its own behind them."""
    made = worksheet(project, options.seed, options.iteration, options.trace)
    sheet = SHEETS[options.paper]
    picture = Depiction(moment_of(made.project, made.trace, 0), frozenset(), frozenset()).picture()
    blocks = WorksheetBlocks(made, picture, worded, sheet.room[0])
    parts = [(Message("{page} / {pages}"), paginate(tuple(blocks.questions()), sheet.room[1]))]
    if options.answers:
        answers = paginate(tuple(blocks.answers()), sheet.room[1])
        parts.append((Message("Answer key {page} / {pages}"), answers))
    return _pdf(made.title, PaperPainter(sheet), blocks.foot, parts)


def _pdf(title: str, paper: PaperPainter, foot: str, parts: list[tuple[Message, list[Page]]]) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(paper.resolution())
    writer.setPageLayout(paper.layout())
    writer.setTitle(printable(title))
    writer.setCreator("MLP Studio")
    painter = QPainter(writer)
    first = True
    for numbering, pages in parts:
        for number, page in enumerate(pages, 1):
            if not first:
                writer.newPage()
            first = False
            words = worded(Message(numbering.text, {"page": number, "pages": len(pages)}))
            paper.page(painter, page, (foot, words))
    painter.end()
    return _bytes(buffer.data())


def still(kind: str, project: Project, options: Options) -> bytes:
    """Return what the options name: "png" as pixels, "svg" as a drawing, "pdf" as a page of its size."""
    if options.what == "window":
        from mlpstudio.ui.window_picture import window_file

        with _window_there(project, options) as window:
            return window_file(window, kind, options.scale)
    return _picture(project, options).file(kind, options.scale)


def _picture(project: Project, options: Options) -> Picture:
    moment = trained(project, options.epochs) if options.what == "loss" else _moment(project, options)
    return picture_of(options.what, moment, options.part, options.size)


def trained(project: Project, epochs: int) -> Moment:
    """Return the moment after a training of some epochs, with its losses and those of the test samples."""
    from mlpstudio.session.document import Document
    from mlpstudio.session.session import Session

    session = Session(Document(replace(project, run=None)))
    batches, track = session.moment.batches, session.track
    if batches is None or track is None:
        raise InvalidInput("there are no samples, and without them no loss")
    session.advance(epochs * batches.per_epoch * session.clicks)
    moment = session.moment
    if moment.losses is not None and moment.reached.losses and project.data.split.test:
        gauge = Gauge(project.network, project.training, project.data)
        for at in _some(moment.reached.losses, _FRAMES):
            found = gauge.measure(gauge.symbols(track.parameters_at(at)), test=True).loss
            if found is not None:
                moment.losses.note_held_out(at, found)
    return moment


def _moment(project: Project, options: Options) -> Moment:
    """Return the moment that is drawn: where the options do not say it, that of which most is told."""
    trace = options.trace
    if trace is None and project.data.samples:
        trace = trace_of(project, options.iteration)
    position = options.position
    if position is None:
        whole = trace is not None and options.what == "matrices"
        position = trace.clicks if trace is not None and whole else _forward(trace)
    clicks = 0 if trace is None else trace.clicks
    if position > clicks:
        raise InvalidInput("an iteration has {count} steps here, not {step}", count=clicks, step=position)
    return moment_of(project, trace, position)


def _forward(trace: Trace | None) -> int:
    """Return the click that ends the forward pass; 0 without samples."""
    steps = () if trace is None else trace.program
    return max((step.click for step in steps if step.phase is Phase.FORWARD), default=0)


def _some(count: int, most: int) -> list[int]:
    """Return at most so many of the first numbers, evenly spread, the first and the last among them."""
    return sorted({round(n * (count - 1) / (most - 1)) for n in range(most)})


# What moves


def moving_webp(project: Project, options: Options) -> Writing:
    """Make an animation: of an iteration, a frame for each click; of a training, one every few updates."""
    shown = MOVE if options.training else STEP
    if options.what == "window":
        frames = _window_training(project, options) if options.training else _window_steps(project, options)
        return (yield from _animated(frames, _WINDOW_FRAMES, shown))
    if options.training:
        moments = []
        for moment in _training(project, options.epochs):
            moments.append(moment)
            yield 0.5 * len(moments) / _FRAMES
        return (yield from _animated(training_frames(moments), len(moments), shown))
    moment = _moment(project, options)
    places = [replace(moment, place=Place(moment.iteration, n)) for n in range(moment.clicks + 1)]
    return (yield from _animated(iteration_frames(places), len(places), shown))


def _animated(frames: Iterator[QImage], count: int, shown: int) -> Writing:
    made = []
    for frame in frames:
        made.append(frame)
        yield min(len(made) / count, 1.0)
    return (yield from animation(made, shown))


def _training(project: Project, epochs: int) -> Iterator[Moment]:
    """Yield moments of a training that begins with the project, its first and its last among them."""
    engine = Engine(project.network, project.training, project.data, project.parameters)
    for at in _some(max(epochs * engine.batches.per_epoch, 1), _FRAMES):
        engine.run(at - engine.iteration)
        trace = engine.record()
        if trace is None or not isfinite(trace.loss):
            if at == 0:
                raise InvalidInput("the training diverges with its first update")
            return
        yield moment_of(project, trace, _forward(trace))


# The window


@contextmanager
def _window(project: Project, options: Options) -> Iterator[MainWindow]:
    """Open a window with a project, as it is the first time."""
    from mlpstudio.ui.pictures import new_window

    with new_window(options.size or WINDOW) as window:
        window.appearance.choose(options.theme)
        # Neither the place of its run nor a script that opens presenting: the options say what is shown.
        window.session.document.begin(replace(project, run=None, script=None))
        yield window


@contextmanager
def _window_there(project: Project, options: Options) -> Iterator[MainWindow]:
    """Open a window that shows the place that the options say."""
    from mlpstudio.ui.pictures import settle

    moment = _moment(project, options)
    with _window(project, options) as window:
        window.session.compute(moment.iteration + 1, float("inf"))
        window.session.reach(moment.place)
        settle(window)
        yield window


def _window_steps(project: Project, options: Options) -> Iterator[QImage]:
    """Yield a picture of a window at each click of an iteration."""
    from mlpstudio.ui.pictures import settle
    from mlpstudio.ui.window_picture import window_image

    with _window_there(project, replace(options, position=0)) as window:
        yield window_image(window, 1)
        for _ in range(window.session.clicks):
            window.session.advance(1)
            settle(window)
            yield window_image(window, 1)


def _window_training(project: Project, options: Options) -> Iterator[QImage]:
    """Yield a picture of a window at some iterations of a training."""
    from mlpstudio.ui.pictures import settle
    from mlpstudio.ui.window_picture import window_image

    with _window_there(project, replace(options, iteration=0, position=0)) as window:
        session = window.session
        batches = session.moment.batches
        count = 1 if batches is None else max(options.epochs * batches.per_epoch, 1)
        for at in _some(count, _WINDOW_FRAMES):
            if not session.compute(at + 1, float("inf")):
                return
            session.reach(Place(at, session.clicks))
            settle(window)
            yield window_image(window, 1)


_KINDS: Mapping[str, Callable[[Project, Options], bytes | Writing]] = {
    "worksheet": worksheet_pdf,
    "svg": partial(still, "svg"),
    "png": partial(still, "png"),
    "pdf": partial(still, "pdf"),
    "webp": moving_webp,
}


def _bytes(data: QByteArray) -> bytes:
    return bytes(data.data())

"""Drawing without a window: the one module that the command line starts Qt through, and only for drawn kinds.

:mod:`mlpstudio.export.kinds` imports it by its name when a drawn kind is written, so that neither the
commands nor the kinds of text depend on Qt. Where a window is open, its application is used.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import replace
from math import isfinite

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QPainter, QPdfWriter

from mlpstudio.core.engine import Engine
from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.core.program import Phase
from mlpstudio.export.kinds import Options, trace_of
from mlpstudio.project.project import Project
from mlpstudio.render.glyphs import printable
from mlpstudio.render.paper import SHEETS, Page, PaperPainter, paginate
from mlpstudio.render.worksheet import WorksheetBlocks
from mlpstudio.session.moment import Moment, Place
from mlpstudio.teaching.worksheet import worksheet
from mlpstudio.ui.canvas.depiction import Depiction
from mlpstudio.ui.canvas.still import (
    MOVE,
    animation,
    iteration_frames,
    moment_of,
    network_picture,
    training_frames,
)
from mlpstudio.ui.words import worded

_FRAMES = 60  # of a training at most
_started: list[QGuiApplication] = []  # kept: an application that is forgotten ends


def content(kind: str, project: Project, options: Options) -> bytes:
    """Return what a file of a drawn kind holds.

    Parameters
    ----------
    kind
        A name in :data:`mlpstudio.export.kinds.KINDS` whose kind is drawn.
    project, options
        What is drawn, and how.

    Raises
    ------
    InvalidInput
        It cannot be drawn: it is too large, or its training diverges before.
    """
    start()
    return _KINDS[kind](project, options)


def start() -> None:
    """Make Qt ready to draw; of several calls the first one does it."""
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # nothing is shown, and there may be no screen
        _started.append(QGuiApplication(["mlpstudio"]))


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


def network_svg(project: Project, options: Options) -> bytes:
    """Return the network as a drawing."""
    return network_picture(_moment(project, options)).svg()


def network_png(project: Project, options: Options) -> bytes:
    """Return the network as pixels."""
    return network_picture(_moment(project, options)).png(options.scale)


def network_pdf(project: Project, options: Options) -> bytes:
    """Return the network as a page of its size."""
    return network_picture(_moment(project, options)).pdf()


def moving_webp(project: Project, options: Options) -> bytes:
    """Return an animation: of an iteration, a frame for each click; of a training, one every few updates."""
    if options.training:
        return animation(training_frames(_training(project, options.epochs)), MOVE)
    moment = _moment(project, options)
    frames = [replace(moment, place=Place(moment.iteration, n)) for n in range(moment.clicks + 1)]
    return animation(iteration_frames(frames))


def _training(project: Project, epochs: int) -> list[Moment]:
    """Return moments of a training that begins with the project, its first and its last among them."""
    engine = Engine(project.network, project.training, project.data, project.parameters)
    total = max(epochs * engine.batches.per_epoch, 1)
    moments: list[Moment] = []
    for at in sorted({round(n * (total - 1) / (_FRAMES - 1)) for n in range(_FRAMES)}):
        engine.run(at - engine.iteration)
        trace = engine.record()
        if trace is None or not isfinite(trace.loss):
            break
        forward = max(step.click for step in trace.program if step.phase is Phase.FORWARD)
        moments.append(moment_of(project, trace, forward))
    if not moments:
        raise InvalidInput("the training diverges with its first update")
    return moments


def _moment(project: Project, options: Options) -> Moment:
    """Return the moment that is drawn: after the forward pass, unless the options say where."""
    trace = options.trace
    if trace is None and project.data.samples:
        trace = trace_of(project, options.iteration)
    position = options.position
    if position is None:
        forward = () if trace is None else trace.program
        position = max((step.click for step in forward if step.phase is Phase.FORWARD), default=0)
    return moment_of(project, trace, position)


_KINDS: Mapping[str, Callable[[Project, Options], bytes]] = {
    "worksheet": worksheet_pdf,
    "svg": network_svg,
    "png": network_png,
    "pdf": network_pdf,
    "webp": moving_webp,
}


def _bytes(data: QByteArray) -> bytes:
    return bytes(data.data())

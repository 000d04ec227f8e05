"""Drawing without a window: the one module that the command line starts Qt through, and only for drawn kinds.

:mod:`mlpstudio.export.kinds` imports it by its name when a drawn kind is written, so that neither the
commands nor the kinds of text depend on Qt. Where a window is open, its application is used.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QPainter, QPdfWriter

from mlpstudio.core.messages import Message
from mlpstudio.export.kinds import Options
from mlpstudio.project.project import Project
from mlpstudio.render.glyphs import printable
from mlpstudio.render.paper import SHEETS, Page, PaperPainter, paginate
from mlpstudio.render.worksheet import WorksheetBlocks
from mlpstudio.session.moment import Known, Moment, Place
from mlpstudio.teaching.worksheet import worksheet
from mlpstudio.ui.canvas.depiction import Depiction
from mlpstudio.ui.words import worded

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
    return {"worksheet": worksheet_pdf}[kind](project, options)


def start() -> None:
    """Make Qt ready to draw; of several calls the first one does it."""
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # nothing is shown, and there may be no screen
        _started.append(QGuiApplication(["mlpstudio"]))


def worksheet_pdf(project: Project, options: Options) -> bytes:
    """Return the worksheet as a PDF: questions first, the answer key on pages of its own behind them."""
    made = worksheet(project, options.seed, options.iteration)
    sheet = SHEETS[options.paper]
    known = Known(0, 0)
    moment = Moment(made.project, made.trace, Place(made.trace.iteration, 0), 0, known, known, 0)
    blocks = WorksheetBlocks(
        made, Depiction(moment, frozenset(), frozenset()).picture(), worded, sheet.room[0]
    )
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


def _bytes(data: QByteArray) -> bytes:
    return bytes(data.data())

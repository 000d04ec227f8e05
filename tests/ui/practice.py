"""What a window tells while it practises: every text of every widget, and every text that is painted."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable

import numpy as np
import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from mlpstudio.core.code_words import code_words
from mlpstudio.core.trace import Trace
from mlpstudio.render import glyphs
from mlpstudio.render.network import EdgeRef, NeuronRef
from mlpstudio.render.numbers import NumberFormat, full
from mlpstudio.ui.canvas.tips import told
from mlpstudio.ui.main_window import MainWindow
from mlpstudio.ui.words import fixed

_NUMBER = re.compile(r"[−-]?\d[\d,]*(?:\.\d+)?(?:e[−-]?\d+)?")


class Painted:
    """Takes note of every text that our painters draw."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.texts: list[str] = []
        paint, numbers = glyphs.Glyphs.paint, glyphs.paint_numbers

        def noted(shaped, painter, x, baseline, ink):
            self.texts.append(shaped.text)
            paint(shaped, painter, x, baseline, ink)

        def all_noted(painter, texts, size, ink, *, bold=False):
            texts = list(texts)
            self.texts += [text for text, _, _ in texts]
            numbers(painter, texts, size, ink, bold=bold)

        monkeypatch.setattr(glyphs.Glyphs, "paint", noted)
        for module in list(sys.modules.values()):
            if getattr(module, "paint_numbers", None) is numbers:
                monkeypatch.setattr(module, "paint_numbers", all_noted)


def texts(window: MainWindow) -> Iterable[str]:
    """Return every text of every widget that is seen, and what canvas and code say of their parts."""
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        yield widget.toolTip()
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            yield widget.text()
        elif isinstance(widget, QPlainTextEdit | QTextEdit):
            yield widget.toPlainText()
    source = window.late["code"].panel.source
    for word in code_words(source.lines, [line.text for line in source.lines]):
        yield re.sub("<[^>]*>|&nbsp;", " ", source.tip(word))
    moment = window.session.moment
    network = moment.project.network
    for column, units in enumerate(network.sizes):
        for unit in range(units):
            yield from told(moment, NeuronRef(column, unit))
            for source in range(network.sizes[column - 1] if column else 0):
                yield from told(moment, EdgeRef(column - 1, unit, source))


def numbers_in(found: Iterable[str]) -> set[str]:
    """Return the numbers that stand in texts, however their minus is written."""
    return {
        number.replace("−", "-").strip() for text in found for number in _NUMBER.findall(text)
    }  # fmt: skip


def writings(matrices: Iterable[np.ndarray]) -> set[str]:
    """Return how the numbers of matrices may be written in a window."""
    found: set[str] = set()
    for matrix in matrices:
        writer = NumberFormat().writer(matrix)
        for value in np.asarray(matrix).ravel().tolist():
            for text in (writer.text(value), NumberFormat().text(value), full(value), fixed(value)):
                found.add(text.replace("−", "-"))
    return found


def secrets(trace: Trace, position: int) -> set[str]:
    """Return how the numbers of an iteration may be written that are not known at a position."""
    later = [value for step, value in trace.steps() if step.click > position]
    known = [*trace.given.values(), *(v for step, v in trace.steps() if step.click <= position)]
    unsuspicious = {text for text in writings(later) if len(text.strip("-0.")) < 4}
    return writings(later) - writings(known) - unsuspicious

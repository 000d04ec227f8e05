"""Paths: every way from a weight to the loss, the largest first, with its factors, one on the canvas."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtWidgets import QWidget

from mlpstudio.core.inline import in_line
from mlpstudio.core.markup import Fenced, Markup, Row, Tagged, Text, row
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.paths import Path, Paths, paths
from mlpstudio.render.boxes import Hit
from mlpstudio.render.network import EdgeRef, NeuronRef, Ref
from mlpstudio.render.numbers import full
from mlpstudio.session.pointing import Pointed
from mlpstudio.ui.check.page import Asked, CheckPage, beside, sample_switch, words
from mlpstudio.ui.check.rows import Line, Rows
from mlpstudio.ui.check.subject import Subject, letter_of
from mlpstudio.ui.mathematics import FormulaView
from mlpstudio.ui.words import worded

MOST = 12


class PathsPage(CheckPage):
    """The page of the paths."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: Asked | None = None
        self.formula, self.sentence = FormulaView(size=17.0), words("muted")
        self.switch = sample_switch()
        self._samples = beside(self.switch)
        self.table = Rows(self.tr("Paths to the loss"), ("",))
        self.note = words("caption")
        self.add(self.formula, self.sentence, self._samples, self.table, self.note)
        self.switch.chosen.connect(self._switched)
        self.table.pointed.connect(self._point)

    def show_asked(self, asked: Asked) -> None:
        """Show it."""
        self._asked = asked
        self._samples.setVisible(asked.trace.samples > 1)
        subject = asked.subject
        single = asked.trace.samples > 1 and self.switch.current == "sample"
        try:
            found = paths(
                asked.trace, subject.layer, subject.unit, subject.source,
                sample=0 if single else None, most=MOST,
            )  # fmt: skip
        except InvalidInput as error:
            text = worded(error.message)
            self._show(asked, None, f"{text[:1].upper()}{text[1:]}.")
            return
        self._show(asked, found, self._told(found, asked))

    def _show(self, asked: Asked, found: Paths | None, sentence: str) -> None:
        self.sentence.setText(sentence)
        gradient = asked.subject.gradient(asked.trace.network)
        self.formula.show_formulas([] if found is None else [self._heading(asked, found, gradient)])
        self.formula.setVisible(found is not None)
        self.table.show_lines([] if found is None else self._lines(asked, found))
        self.note.setText(self._zeros(found) if found is not None else "")
        self.note.setVisible(bool(self.note.text()))

    def _heading(self, asked: Asked, found: Paths, gradient: Markup) -> Markup:
        total = Text(asked.numbers.text(found.total), "number")
        return row(
            gradient, "=", Row((Text("∑", "name"), Text(" ", "space"), Text("paths", "name"))), "=", total
        )

    def _told(self, found: Paths, asked: Asked) -> str:
        letter = in_line(asked.subject.letter(asked.trace.network))
        if not found.count:
            return self.tr("{letter} is cut: no path leads from it to the loss.").format(letter=letter)
        if found.count == 1:
            return self.tr("One path leads from {letter} to the loss. Its product is the gradient.").format(
                letter=letter
            )
        text = self.tr("{count} paths lead from {letter} to the loss. Together they are the gradient.")
        return text.format(count=f"{found.count:,}", letter=letter)

    def _lines(self, asked: Asked, found: Paths) -> list[Line]:
        write = asked.numbers.text
        largest = max((abs(path.product) for path in found.largest), default=0.0)
        lines = []
        for path in found.largest:
            way, product = self._way(asked, path), path.product
            lines.append(
                Line(
                    way, (write(product),), _product(path, write), key=path,
                    spoken=f"{way.plain()}: {_product(path, full).plain()} = {full(product)}",
                    bar=product / largest if largest and found.count > 1 else 0.0,
                )
            )  # fmt: skip
        if found.rest:
            rest = self.tr("{count} more").format(count=f"{found.rest:,}")
            lines.append(Line(rest, (write(found.rest_total),), spoken=f"{rest}: {full(found.rest_total)}"))
        if found.count > 1:
            name = self.tr("Sum: the gradient")
            if asked.trace.samples > 1 and self.switch.current == "sample":
                name = self.tr("Sum: this sample's share of the gradient")
            lines.append(
                Line(name, (write(found.total),), spoken=f"{name}: {full(found.total)}", strong=True)
            )  # fmt: skip
        return lines

    def _way(self, asked: Asked, path: Path) -> Markup:
        """Return a path as the letters of what it passes."""
        project, subject = asked.project, asked.subject
        parts: list[Markup | str] = []
        if asked.trace.samples > 1:
            number = Text(
                self.tr("sample {number}:").format(number=asked.trace.number_of(path.sample)), "name"
            )
            parts += [number, Text(" ", "space")]
        for neuron in _neurons(subject, path):
            parts += [letter_of(project, neuron), "→"]
        return row(*parts, Text("L", "matrix"))

    def _zeros(self, found: Paths) -> str:
        told = []
        if found.closed:
            text = self.tr("{count} of them pass a closed gate and bring 0.")
            if found.count == 1:
                text = self.tr("It passes a closed gate, so it brings 0.")
            told.append(text.format(count=f"{found.closed:,}"))
        if found.dropped:
            told.append(
                self.tr("{count} pass a dropped neuron and bring 0.").format(count=f"{found.dropped:,}")
            )  # fmt: skip
        if found.zero:
            text = self.tr("{count} bring 0, as an input, a weight or the error on the way is 0.")
            told.append(text.format(count=f"{found.zero:,}"))
        return " ".join(told)

    # Hands

    def _point(self, path: Path | None) -> None:
        if path is None or self._asked is None:
            self.pointed.emit(None)
            return
        self.pointed.emit(pointed_path(self._asked.subject, path))

    def _switched(self, name: str) -> None:
        if self._asked is not None:
            self.show_asked(self._asked)


def _neurons(subject: Subject, path: Path) -> list[NeuronRef]:
    start = [] if subject.source is None else [NeuronRef(subject.layer - 1, subject.source)]
    return start + [NeuronRef(subject.layer + at, unit) for at, unit in enumerate(path.units)]


def pointed_path(subject: Subject, path: Path) -> Pointed:
    """Return what it means to point at a path: its neurons and connections, and every factor's cell."""
    neurons = _neurons(subject, path)
    parts: set[Ref] = set(neurons)
    for one, other in pairwise(neurons):
        parts.add(EdgeRef(one.column, other.unit, one.unit))
    cells = frozenset(Hit(factor.symbol, factor.cell) for factor in path.factors if factor.symbol)
    return Pointed(None, cells, frozenset(parts))


def _product(path: Path, write: Callable[[float], str]) -> Markup:
    """Return the factors as a product of numbers."""
    parts: list[Markup | str] = []
    for factor in path.factors:
        text: Markup = Text(write(factor.value), "number")
        if factor.symbol:
            text = Tagged(text, factor.symbol, factor.cell)
        parts += [text if factor.value >= 0 or not parts else Fenced(text), "·"]
    return row(*parts[:-1])

"""Paths: every way from a weight to the loss, the largest first, with its factors, one on the canvas."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from math import prod
from typing import TypeAlias

from PySide6.QtWidgets import QWidget

from mlpstudio.core.batch_paths import BatchPath, BatchPaths, batch_paths
from mlpstudio.core.inline import in_line
from mlpstudio.core.markup import Fenced, Markup, Row, Tagged, Text, row
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.paths import Path, PathFactor, Paths, paths
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
Found: TypeAlias = Paths | BatchPaths


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
        where = (asked.trace, subject.layer, subject.unit, subject.source)
        found: Found
        try:
            if self._is_batch(asked):
                found = batch_paths(*where, most=MOST)
            else:
                found = paths(*where, sample=asked.sample, most=MOST)
        except InvalidInput as error:
            text = worded(error.message)
            self._show(asked, None, f"{text[:1].upper()}{text[1:]}.")
            return
        self._show(asked, found, self._told(found, asked))

    def _is_batch(self, asked: Asked) -> bool:
        return asked.trace.samples > 1 and self.switch.current == "whole"

    def _show(self, asked: Asked, found: Found | None, sentence: str) -> None:
        self.sentence.setText(sentence)
        gradient = asked.subject.gradient(asked.trace.network)
        self.formula.show_formulas([] if found is None else [self._heading(asked, found, gradient)])
        self.formula.setVisible(found is not None)
        self.table.show_lines([] if found is None else self._lines(asked, found))
        note = ""
        if isinstance(found, Paths):
            note = self._zeros(found)
        elif found is not None:
            note = self._of_batch(found)
        self.note.setText(note)
        self.note.setVisible(bool(self.note.text()))

    def _heading(self, asked: Asked, found: Found, gradient: Markup) -> Markup:
        total = Text(asked.numbers.text(found.total), "number")
        return row(
            gradient, "=", Row((Text("∑", "name"), Text(" ", "space"), Text("paths", "name"))), "=", total
        )

    def _told(self, found: Found, asked: Asked) -> str:
        letter = in_line(asked.subject.letter(asked.trace.network))
        if not found.count:
            return self.tr("{letter} is cut: no path leads from it to the loss.").format(letter=letter)
        if self._is_batch(asked):
            text = self.tr(
                "{count} paths lead from {letter} to the loss, each summed over the {samples} samples. "
                "Together they are the gradient."
            )
            if found.count == 1:
                text = self.tr(
                    "One path leads from {letter} to the loss. Summed over the {samples} samples, it is the "
                    "gradient."
                )
            return text.format(count=f"{found.count:,}", letter=letter, samples=f"{asked.trace.samples:,}")
        if found.count == 1:
            return self.tr("One path leads from {letter} to the loss. Its product is the gradient.").format(
                letter=letter
            )
        text = self.tr("{count} paths lead from {letter} to the loss. Together they are the gradient.")
        return text.format(count=f"{found.count:,}", letter=letter)

    def _lines(self, asked: Asked, found: Found) -> list[Line]:
        write = asked.numbers.text
        largest = max((abs(path.product) for path in found.largest), default=0.0)
        lines = []
        for path in found.largest:
            way, product = self._way(asked, path), path.product
            note, spoken = self._product(asked, path, write), self._product(asked, path, full)
            lines.append(
                Line(
                    way, (write(product),), note, key=path,
                    spoken=f"{way.plain()}: {spoken.plain()} = {full(product)}",
                    stands_for=self._stands_for(path),
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

    def _way(self, asked: Asked, path: Path | BatchPath) -> Markup:
        """Return a path as the letters of what it passes."""
        project, subject = asked.project, asked.subject
        parts: list[Markup | str] = []
        if asked.trace.samples > 1 and isinstance(path, Path):
            number = Text(
                self.tr("sample {number}:").format(number=asked.trace.number_of(path.sample)), "name"
            )
            parts += [number, Text(" ", "space")]
        for neuron in _neurons(subject, path):
            parts += [letter_of(project, neuron), "→"]
        return row(*parts, Text("L", "matrix"))

    def _product(self, asked: Asked, path: Path | BatchPath, write: Callable[[float], str]) -> Markup:
        """Return the factors as a product of numbers; of a batch the weights, and the sum of all else."""
        if isinstance(path, Path):
            return row(*_factors(path.factors, write)[:-1])
        weights, product = prod(factor.value for factor in path.weights), path.product
        if not path.weights:
            samples = f"{asked.trace.samples:,}"
            return Text(self.tr("over {count} samples").format(count=samples), "name")
        if not weights:
            return row(*_factors(path.weights, write)[:-1])
        summed = Text(write(product / weights), "number")
        total = summed if product / weights >= 0 else Fenced(summed)
        parts = [*_factors(path.weights, write), Text("∑", "name"), Text(" ", "space"), total]
        if path.closed:
            told = self.tr("closed for {count} of {samples}")
            text = told.format(count=f"{path.closed:,}", samples=f"{asked.trace.samples:,}")
            parts += [Text(",", "name"), Text(" ", "space"), Text(text, "name")]
        return row(*parts)

    def _of_batch(self, found: BatchPaths) -> str:
        """Say what the second lines are, and what is to be known of those that are not shown."""
        told = []
        if any(path.weights for path in found.largest):
            told.append(
                self.tr("Below each path its weights, times the sum over the samples of all else: input, "
                        "slopes and error.")
            )  # fmt: skip
        if found.zero:
            text = self.tr("{count} of them bring nothing of any sample.")
            if found.count == 1:
                text = self.tr("It brings nothing of any sample.")
            told.append(text.format(count=f"{found.zero:,}"))
        if not found.certain:
            told.append(
                self.tr("There are too many to sum each: these are the largest that were found.")
            )  # fmt: skip
        return " ".join(told)

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

    def _stands_for(self, path: Path | BatchPath) -> frozenset[object]:
        """Return the parts of the network that this path passes, and not every path."""
        assert self._asked is not None
        start = self._asked.subject.layer
        neurons = [NeuronRef(start + at, unit) for at, unit in enumerate(path.units)]
        edges = [EdgeRef(one.column, other.unit, one.unit) for one, other in pairwise(neurons)]
        return frozenset({*neurons[1:], *edges})

    # Hands

    def _point(self, path: Path | BatchPath | None) -> None:
        if path is None or self._asked is None:
            self.pointed.emit(None)
            return
        self.pointed.emit(pointed_path(self._asked.subject, path))

    def _switched(self, name: str) -> None:
        if self._asked is not None:
            self.show_asked(self._asked)


def _neurons(subject: Subject, path: Path | BatchPath) -> list[NeuronRef]:
    start = [] if subject.source is None else [NeuronRef(subject.layer - 1, subject.source)]
    return start + [NeuronRef(subject.layer + at, unit) for at, unit in enumerate(path.units)]


def pointed_path(subject: Subject, path: Path | BatchPath) -> Pointed:
    """Return what it means to point at a path: its neurons and connections, and every factor's cell."""
    neurons = _neurons(subject, path)
    parts: set[Ref] = set(neurons)
    for one, other in pairwise(neurons):
        parts.add(EdgeRef(one.column, other.unit, one.unit))
    factors = path.factors if isinstance(path, Path) else path.weights
    cells = frozenset(Hit(factor.symbol, factor.cell) for factor in factors if factor.symbol)
    return Pointed(None, cells, frozenset(parts))


def _factors(factors: Sequence[PathFactor], write: Callable[[float], str]) -> list[Markup | str]:
    """Return factors as a product of numbers, a dot after each."""
    parts: list[Markup | str] = []
    for factor in factors:
        text: Markup = Text(write(factor.value), "number")
        if factor.symbol:
            text = Tagged(text, factor.symbol, factor.cell)
        parts += [text if factor.value >= 0 or not parts else Fenced(text), "·"]
    return parts

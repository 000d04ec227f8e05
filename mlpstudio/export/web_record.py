"""Recorded iterations for a web page: all that it shows is written here, and the page computes nothing.

Numbers are texts, as the window writes them, each with all its digits beside; formulas are MathML elements
(:mod:`mlpstudio.export.mathml`), each once in a table, and referred to by their place in it.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator, Sequence
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.inline import symbol_text
from mlpstudio.core.markup import Fenced, Markup, Row, Tagged, Text
from mlpstudio.core.markup import Matrix as Rows
from mlpstudio.core.narration import PHASES, click_title, sentence
from mlpstudio.core.notation import SCREEN
from mlpstudio.core.number_refs import NumberRef
from mlpstudio.core.origins import Beginning
from mlpstudio.core.origins import settings_of as numbers_of
from mlpstudio.core.pieces import finished
from mlpstudio.core.program import Phase
from mlpstudio.core.records import record
from mlpstudio.core.trace import Trace
from mlpstudio.core.why import Piece, Why, why
from mlpstudio.core.written_numbers import NumberFormat, full
from mlpstudio.export.literals import one_line
from mlpstudio.export.mathml import mathml
from mlpstudio.export.sentences import filled
from mlpstudio.export.substitution import Detail, InNumbers, calculation, settings_of, shown
from mlpstudio.project.project import Project

Json: TypeAlias = dict[str, Any]
Matrix = NDArray[np.floating]

MOST = 10
"""Rows and columns of a matrix up to which all of them are on the page."""
_IN_FORMULA = 6
_NUMBERS = NumberFormat(mode="automatic")


@record
class Recorded:
    """What a page plays.

    Attributes
    ----------
    project
        What was trained; names come from it.
    traces
        Its iterations, one after the other.
    begun
        The first iteration of the run that they are of.
    note
        What else is to be said: that there are fewer iterations than asked for. Empty where there is nothing.
    """

    project: Project
    traces: Sequence[Trace]
    begun: int = 0
    note: str = ""


def numbers_in(trace: Trace) -> int:
    """Return how many numbers of an iteration a page shows: of large matrices not all."""
    sizes = (*(m.shape for m in trace.given.values()), *(m.shape for m in trace.values))
    return sum(min(rows, MOST) * min(columns, MOST) for rows, columns in sizes)


def record_of(recorded: Recorded) -> Json:
    """Return the record as JSON values."""
    return finished(recording(recorded))


def recording(recorded: Recorded) -> Generator[float, None, Json]:
    """Make the record in pieces: yield the share that is done, and return it."""
    return (yield from _Writer(recorded).record())


class _Writer:
    """Writes one record; formulas that occur again are in it once."""

    def __init__(self, recorded: Recorded) -> None:
        self._recorded = recorded
        self._formulas: list[Any] = []
        self._places: dict[str, int] = {}
        data, first = recorded.project.data, recorded.traces[0].iteration
        computed = len(data.originals)
        scaled = data.scale(np.ones((1, data.inputs.shape[1]))).tolist() != [[1.0] * data.inputs.shape[1]]
        self._beginning = Beginning(recorded.begun, scaled, frozenset(range(computed, data.inputs.shape[1])))
        self._first = first

    def record(self) -> Generator[float, None, Json]:
        project, traces = self._recorded.project, self._recorded.traces
        network = project.network
        iterations: list[Json] = []
        for trace in traces:
            made: Json = {}
            for share in self._iteration(trace, made):
                yield (len(iterations) + share) / len(traces)
            iterations.append(made)
        return {
            "title": one_line(project.title),
            "note": self._recorded.note,
            "most": MOST,
            "layers": [
                {
                    "units": network.inputs, "title": "input",
                    "names": [one_line(name) for name in network.input_names],
                },
                *(
                    {
                        "units": layer.units, "title": one_line(layer.name), "kind": layer.function.title,
                        "names": [one_line(name) for name in layer.unit_names],
                    }
                    for layer in network.layers
                ),
            ],
            "phases": {str(phase): filled(PHASES[phase], _NUMBERS.text) for phase in Phase},
            "symbols": self._symbols(),
            "iterations": iterations,
            "formulas": self._formulas,
        }  # fmt: skip

    def _symbols(self) -> Json:
        names = dict.fromkeys(
            symbol
            for trace in self._recorded.traces
            for symbol in (*trace.given, *(step.target for step in trace.program))
        )
        return {
            symbol: [self._place(SCREEN.symbol(symbol)), symbol_text(symbol)] for symbol in names
        }  # fmt: skip

    def _iteration(self, trace: Trace, made: Json) -> Iterator[float]:
        """Put what there is of an iteration into ``made``; yield the share that is done."""
        settings = {
            name: [*_number(value), self._why(trace, NumberRef(trace.iteration, name, (0, 0)))]
            for name, value in numbers_of(trace.training).items()
        }
        steps: list[Json] = []
        given: Json = {}
        made |= {
            "iteration": trace.iteration,
            "epoch": trace.epoch,
            "loss": _number(trace.loss),
            "samples": [trace.number_of(column) for column in range(trace.samples)],
            "titles": [
                filled(click_title(trace, click), _NUMBERS.text) for click in range(1, trace.clicks + 1)
            ],
            "given": given,
            "settings": settings,
            "steps": steps,
        }
        parts = len(trace.given) + len(trace.program)
        for symbol, matrix in trace.given.items():
            given[symbol] = self._matrix(trace, symbol, matrix)
            yield len(given) / parts
        for index in range(len(trace.program)):
            steps.append(self._step(trace, index))
            yield (len(given) + len(steps)) / parts

    def _step(self, trace: Trace, index: int) -> Json:
        step, value = trace.program[index], trace.values[index]
        values = trace.before(index)
        numbers = _InNumbers(
            values=values, settings=settings_of(trace.training), detail=Detail(most=_IN_FORMULA)
        )
        members = calculation(step, value, numbers)
        given = [self._place(member) for member in members[:-1]]
        return {
            "id": step.target,
            "phase": str(step.phase),
            "layer": step.layer,
            "click": step.click,
            "formula": self._place(step.markup(SCREEN)),
            "numbers": given,
            "of": list(dict.fromkeys(step.expression.symbols())),
            "says": filled(sentence(trace, index), _NUMBERS.text),
            "value": self._matrix(trace, step.target, value, index),
        }

    def _matrix(self, trace: Trace, symbol: str, values: Matrix, step: int | None = None) -> Json:
        writer = _NUMBERS.writer(values)
        cells = list(_cells(values))
        return {
            "shape": list(values.shape),
            "full": [full(values[cell]) for cell in cells],
            "text": [writer.text(float(values[cell])) for cell in cells],
            "why": [self._why(trace, NumberRef(trace.iteration, symbol, cell, step)) for cell in cells],
        }

    # Why

    def _why(self, trace: Trace, ref: NumberRef) -> Json:
        told = why(trace, ref, SCREEN, _NUMBERS.text, beginning=self._beginning)
        return {
            "text": _NUMBERS.text(told.value),
            "lines": [[self._piece(piece) for piece in line] for line in self._lines(told)],
            "says": filled(told.sentence, _NUMBERS.text),
            "notes": [filled(note, _NUMBERS.text) for note in told.notes],
        }

    def _lines(self, told: Why) -> Iterator[tuple[Piece, ...]]:
        """Leave out the way to an iteration that the page does not have."""
        for line in told.lines:
            if all(piece.link is None or piece.link.iteration >= self._first for piece in line):
                yield line

    def _piece(self, piece: Piece) -> list[Any]:
        """Return a kind and what it is: plain or linked mathematics, words, or words that lead on."""
        if piece.markup is not None:
            return ["leads" if piece.linked else "is", self._place(piece.markup)]
        words = "" if piece.words is None else filled(piece.words, _NUMBERS.text)
        if piece.link is None:
            return ["words", words]
        row, column = piece.link.cell
        return ["go", words, piece.link.iteration, f"{piece.link.symbol},{row},{column}"]

    def _place(self, markup: Markup) -> int:
        element = mathml(markup)
        key = json.dumps(element, ensure_ascii=False)
        found = self._places.get(key)
        if found is None:
            found = self._places[key] = len(self._formulas)
            self._formulas.append(element)
        return found


@record
class _InNumbers(InNumbers):
    """Writes matrices as the window does: all numbers of one alike."""

    def symbol(self, symbol: str) -> Markup:
        matrix = self.values[symbol]
        if symbol in ("loss", "penalty", "objective", "t"):
            return Tagged(self._alone(float(matrix[0, 0])), symbol, (0, 0))
        return Tagged(self._rows(symbol, matrix), symbol)

    def constant(self, name: str) -> Markup:
        if name.startswith("1 - "):
            return Fenced(Row((Text("1", "number"), Text("−", "operator"), self.constant(name[4:]))))
        return Tagged(self._alone(self.settings[name]), name)

    def _alone(self, value: float) -> Markup:
        number = Text(_NUMBERS.text(value), "number")
        return Fenced(number) if value < 0 else number

    def _rows(self, symbol: str, matrix: Matrix) -> Rows:
        write = _NUMBERS.writer(matrix).text
        dots = Text("…", "number")
        return Rows(
            tuple(
                tuple(
                    dots
                    if r is None or c is None
                    else Tagged(Text(write(float(matrix[r, c])), "number"), symbol, (r, c))
                    for c in shown(matrix.shape[1], self.detail.most)
                )
                for r in shown(matrix.shape[0], self.detail.most)
            )
        )


def _cells(values: Matrix) -> Iterator[tuple[int, int]]:
    rows, columns = ([i for i in shown(count, MOST) if i is not None] for count in values.shape)
    return ((row, column) for row in rows for column in columns)


def _number(value: float) -> list[str]:
    return [full(value), _NUMBERS.text(value)]

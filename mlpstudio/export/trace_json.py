"""One iteration for other programs: every number of it, by the ids of its symbols, as JSON.

Vectors are columns, and every number is written with all its digits.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.trace import Trace
from mlpstudio.project.pretty import rows

Matrix = NDArray[np.floating]


def json_of(trace: Trace, *, sentences: bool = False) -> Iterator[str]:
    """Yield an iteration as lines of one JSON object; a trace holds finite numbers only.

    Parameters
    ----------
    trace
        The iteration.
    sentences
        Whether every step also says in words what it does, as its last key.
    """
    head = {"iteration": trace.iteration, "epoch": trace.epoch, "loss": trace.loss}
    yield json.dumps(head)[:-1] + ","
    yield ' "given": {'
    yield from _matrices(_ordered(trace))
    yield " },"
    yield ' "steps": ['
    last = len(trace.program) - 1
    for index, (step, value) in enumerate(trace.steps()):
        text = json.dumps(
            {
                "phase": step.phase, "id": step.target, "layer": step.layer, "click": step.click,
                "formula": step.formula,
            },
            ensure_ascii=False,
        )  # fmt: skip
        said = _said(trace, index) if sentences else ""
        yield f'  {text[:-1]}, "value": {_matrix(value)}{said}}}{"," if index < last else ""}'
    yield " ]}"


def _said(trace: Trace, index: int) -> str:
    from mlpstudio.export.sentences import sentence_of  # of use only where it was asked for

    return f', "sentence": {json.dumps(sentence_of(trace, index), ensure_ascii=False)}'


def _ordered(trace: Trace) -> Mapping[str, Matrix]:
    """Return what was known before: the batch, the parameters layer by layer, and then all else."""
    parameters = [f"{kind}{layer}" for layer in range(1, trace.network.depth + 1) for kind in "Wb"]
    first = [symbol for symbol in ("x", "y", *parameters) if symbol in trace.given]
    rest = [symbol for symbol in trace.given if symbol not in first]
    return {symbol: trace.given[symbol] for symbol in (*first, *rest)}


def _matrices(given: Mapping[str, Matrix]) -> Iterator[str]:
    last = len(given)
    for number, (symbol, matrix) in enumerate(given.items(), 1):
        yield f'  "{symbol}": {_matrix(matrix)}{"," if number < last else ""}'


def _matrix(values: Matrix) -> str:
    # A zero has no sign that would mean anything here: 0 times a negative number is written as 0.
    return "[" + ", ".join(line.decode() for line in rows(values + 0.0)) + "]"

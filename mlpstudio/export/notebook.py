"""A training as a Jupyter notebook: the first iteration step by step with its formulas, then the training."""

from __future__ import annotations

import json
from typing import Any

from mlpstudio.core.code import given_symbols
from mlpstudio.core.engine import Engine
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.narration import PHASES
from mlpstudio.core.notation import SCREEN
from mlpstudio.core.program import Phase
from mlpstudio.core.trace import Trace
from mlpstudio.export.literals import one_line
from mlpstudio.export.sentences import sentence_of
from mlpstudio.export.training_numpy import (
    batch_lines,
    epoch_lines,
    iteration_lines,
    rows_line,
    sections,
    steps_of,
    training_source,
)  # fmt: skip
from mlpstudio.project.project import Project

Cell = dict[str, Any]

_PLOT = """\
try:
    import matplotlib.pyplot as plt
except ImportError:
    print("With matplotlib the losses would be drawn here.")
else:
    plt.plot(losses)
    plt.xlabel("epoch")
    plt.ylabel("loss")
    plt.show()
"""


def notebook(project: Project, epochs: int) -> str:
    """Return the notebook as JSON, nbformat 4.5.

    Parameters
    ----------
    project
        What is trained; it has at least one sample.
    epochs
        How many are trained.

    Raises
    ------
    InvalidInput
        The first iteration cannot be computed.
    """
    trace = Engine(project.network, project.training, project.data, project.parameters).record()
    if trace is None:
        raise InvalidInput("the first iteration grows beyond all bounds: there are no numbers to write")
    *before, _, after = sections(project, epochs)
    cells = [_text(f"# {_plain(project.title) or 'A training'}\n\nAs MLP Studio does it: the same numbers.")]
    for part in before:
        cells += [_text(f"## {_capital(part.title)}"), _code(part.source)]
    cells += _first_iteration(project, trace)
    cells += [
        _text("## Training\n\nFrom the start again."),
        _code(f"{_changing(trace)} = start\n{training_source(project, noting=True)}"),
        _code(_PLOT),
        _text(f"## {_capital(after.title)}"),
        _code(f"{after.source}\n\npredict(inputs[:5])\n"),
    ]
    for number, cell in enumerate(cells):
        cell["id"] = f"cell-{number}"
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    whole = {
        "cells": cells,
        "metadata": {"kernelspec": kernel, "language_info": {"name": "python"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(whole, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def _first_iteration(project: Project, trace: Trace) -> list[Cell]:
    """Return the first iteration, a cell for each phase, with the formula of every step before it."""
    before = [f"start = {_changing(trace)}  # to begin from here again", "epoch = first = 0"]
    before += ["iteration = 0"] if project.training.dropout else []
    before += [rows_line(project), *epoch_lines(project), *batch_lines(project)]
    cells = [_text("## The first iteration, step by step"), _code("\n".join(before))]
    program = steps_of(project)
    for phase in Phase:
        indices = [index for index, step in enumerate(program) if step.phase is phase]
        told = (
            f"$${trace.program[index].markup(SCREEN).latex()}$$\n\n{_plain(sentence_of(trace, index))}"
            for index in indices
        )
        lines = iteration_lines(tuple(program[index] for index in indices), project.training.precision)
        last = program[indices[-1]].target
        cells += [
            _text(f"### {_capital(str(PHASES[phase]))}\n\n" + "\n\n".join(told)),
            _code("\n".join([*lines[1:], "", last])),
        ]
    return cells


def _changing(trace: Trace) -> str:
    """Return the names of what training changes."""
    kinds = (name for name in given_symbols(trace.program) if name not in ("x", "y"))
    names = [name for name in kinds if not name.startswith(("drop", "mask", "free"))]
    return ", ".join(names) + ("," if len(names) == 1 else "")


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


def _plain(text: str) -> str:
    """Return a text in which nothing is Markdown, HTML or TeX."""
    return "".join(
        f"\\{letter}" if letter in "\\`*_{}[]()#+-.!|$~^" else letter
        for letter in one_line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    )


def _text(source: str) -> Cell:
    return {"cell_type": "markdown", "metadata": {}, "source": source.splitlines(keepends=True)}


def _code(source: str) -> Cell:
    lines = source.rstrip("\n").splitlines(keepends=True)
    return {"cell_type": "code", "execution_count": None, "metadata": {}, "outputs": [], "source": lines}

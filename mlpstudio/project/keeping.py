"""Edits of kept runs: keep, name, show, delete, and go back to the settings of one. Functions to edits."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from mlpstudio.core.messages import Message
from mlpstudio.project.kept import KeptRun, check_room
from mlpstudio.project.project import Project, RunState
from mlpstudio.project.structure import Edit

MOST_LETTERS = 80
"""Of a name."""


def keep(project: Project, run: KeptRun) -> Edit:
    """Keep a run, with the first mark that is free.

    Raises
    ------
    InvalidInput
        There is no room for it.
    """
    taken = {other.mark for other in project.runs}
    mark = next(number for number in range(len(taken) + 1) if number not in taken)
    runs = (*project.runs, replace(run, mark=mark))
    check_room(project, runs)
    return Edit(replace(project, runs=runs), Message("run kept: {name}", {"name": run.name}))


def rename(project: Project, index: int, name: str) -> Edit:
    """Call a kept run something else; an empty name changes nothing."""
    name = " ".join(name.split())[:MOST_LETTERS]
    if not name or name == project.runs[index].name:
        return Edit(project, Message("name of a kept run"))
    return Edit(_with(project, index, name=name), Message("name of a kept run"))


def show(project: Project, index: int, shown: bool) -> Edit:
    """Draw the curve of a kept run beside that of the present one, or leave it out."""
    text = "curve of {name} shown" if shown else "curve of {name} hidden"
    return Edit(_with(project, index, shown=shown), Message(text, {"name": project.runs[index].name}))


def drop(project: Project, index: int) -> Edit:
    """Delete a kept run."""
    runs = (*project.runs[:index], *project.runs[index + 1 :])
    message = Message("kept run deleted: {name}", {"name": project.runs[index].name})
    return Edit(replace(project, runs=runs), message)


def go_back(project: Project, run: KeptRun) -> Edit:
    """Take network, data and training of a kept run, and the parameters that it began with."""
    # Another tuple of the same layers: the run begins anew also where nothing but the training differs.
    begun = tuple(layer for layer in run.parameters)
    midway = None if run.start == 0 else RunState(run.start, begun)
    made = replace(
        project, network=run.network, parameters=begun, data=run.data, training=run.training,
        run=midway,
    )  # fmt: skip
    return Edit(made, Message("settings of {name}", {"name": run.name}))


def _with(project: Project, index: int, **changes: object) -> Project:
    change = partial(replace, project.runs[index])
    runs = (*project.runs[:index], change(**changes), *project.runs[index + 1 :])
    return replace(project, runs=runs)

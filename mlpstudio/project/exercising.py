"""An exercise as a project."""

from __future__ import annotations

from mlpstudio.core.exercises import exercise
from mlpstudio.project.project import Project


def exercise_project(seed: int, title: str) -> Project:
    """Return the project of an exercise.

    Parameters
    ----------
    seed
        0 or more: it draws everything.
    title
        What to call it.
    """
    made = exercise(seed)
    return Project(made.network, made.parameters, made.data, made.training, title=title)

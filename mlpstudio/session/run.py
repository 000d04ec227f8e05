"""A run of a session, and questions about an iteration that the session asks."""

from __future__ import annotations

from dataclasses import dataclass

from mlpstudio.core.history import History
from mlpstudio.core.program import Assignment, Phase
from mlpstudio.core.trace import Trace
from mlpstudio.project.project import Project, with_run
from mlpstudio.session.moment import Former, Place
from mlpstudio.session.track import Track


@dataclass(eq=False)
class Run:
    """What was trained from a project, and where the cursor stands in it."""

    project: Project
    track: Track | None
    place: Place
    reached: Place
    former: Former | None = None


def track_of(project: Project, iteration: int) -> Track | None:
    """Return the track of a project that starts at its parameters; None where there are no samples."""
    if project.data.samples == 0:
        return None
    return Track(
        (History(project.network, project.training, project.data, project.parameters, iteration=iteration),)
    )


def project_at(run: Run, iteration: int, history: bool) -> Project:
    """Return the project of a run as it is saved at an iteration, with the way there if that is wanted."""
    if run.track is None:
        return run.project
    start = run.project.parameters if run.project.run is None else run.project.run.start
    way = run.track.way(iteration) if history else ()
    return with_run(run.project, iteration, start, run.track.parameters_at(iteration), way)


def last_loss_click(trace: Trace) -> int:
    """Return the last click of the loss phase: the backward phase begins after it."""
    return max(step.click for step in trace.program if step.phase is Phase.LOSS)


def loss_click(trace: Trace) -> int:
    """Return the click with which the loss is known."""
    steps: tuple[Assignment, ...] = trace.program
    return next(step.click for step in steps if step.target == "loss")

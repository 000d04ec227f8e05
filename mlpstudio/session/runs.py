"""The runs that undo can bring back: each with its place, and the latest few with their tracks."""

from __future__ import annotations

from collections.abc import Iterable

from mlpstudio.project.project import Project
from mlpstudio.session.run import Run

KEPT = 6
"""Runs that keep their tracks; that of another one is computed again when undo comes to it."""


class Runs:
    """The runs of the projects that the undo stack holds."""

    def __init__(self) -> None:
        # By identity: projects are compared in no other way.
        self._of: dict[int, tuple[Project, Run]] = {}
        self._recent: list[Run] = []

    def __len__(self) -> int:
        return len(self._of)

    def of(self, project: Project) -> Run | None:
        """Return the run of a project, if it had one."""
        found = self._of.get(id(project))
        return None if found is None else found[1]

    def clear(self) -> None:
        """Forget all."""
        self._of.clear()
        self._recent.clear()

    def keep(self, project: Project, run: Run) -> None:
        """Keep the run of a project, as the latest."""
        self._of[id(project)] = (project, run)
        self._recent = [other for other in self._recent if other is not run]
        self._recent.append(run)
        # One more: this edit may be the next of a drag, and take the place of the one before.
        self._lighten(KEPT + 1)
        self._rest(run)

    def forget_but(self, projects: Iterable[Project]) -> None:
        """Forget the runs of all other projects."""
        wanted = {id(project) for project in projects}
        self._of = {key: found for key, found in self._of.items() if key in wanted}
        left = {id(run) for _, run in self._of.values()}
        self._recent = [run for run in self._recent if id(run) in left]
        self._lighten(KEPT)

    def _rest(self, run: Run) -> None:
        """Let all others have no more than a quarter of the memory of a run together."""
        used = set() if run.track is None else set(run.track.pieces)
        tracks = [other.track for other in self._recent if other.track is not None]
        resting = {piece for track in tracks for piece in track.pieces} - used
        for piece in resting:
            piece.rest(run.budget // 4 // len(resting))

    def _lighten(self, kept: int) -> None:
        for run in self._recent[:-kept]:
            run.lighten()
        self._recent = self._recent[-kept:]

"""Bookmarks: places of a run that a project remembers. Training knows nothing of them."""

from __future__ import annotations

from bisect import insort
from dataclasses import dataclass, replace

from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.project.project import Project
from mlpstudio.project.structure import Edit

MOST = 1000
"""Of one project."""
MOST_LETTERS = 80
"""Of a name."""


@dataclass(frozen=True, slots=True, order=True)
class Bookmark:
    """A place of a run; bookmarks are ordered by their places.

    Attributes
    ----------
    iteration, click
        Where: clicks of an iteration count from 1, 0 is before the first.
    name
        What somebody called it; may be empty.

    Raises
    ------
    InvalidInput
        It is no place.
    """

    iteration: int
    click: int = 0
    name: str = ""

    def __post_init__(self) -> None:
        for place, value in ((".iteration", self.iteration), (".click", self.click)):
            if not 0 <= value < 2**63:
                raise InvalidInput("expected 0 or more, got {value}", place=place, value=value)

    @property
    def place(self) -> tuple[int, int]:
        """Iteration and click."""
        return self.iteration, self.click


def at(project: Project, iteration: int, click: int) -> Bookmark | None:
    """Return the bookmark of a place, if it has one."""
    return next((mark for mark in project.bookmarks if mark.place == (iteration, click)), None)


def add(project: Project, bookmark: Bookmark) -> Edit:
    """Remember a place, in order; one that is remembered already gets the name.

    Raises
    ------
    InvalidInput
        There are too many.
    """
    others = [mark for mark in project.bookmarks if mark.place != bookmark.place]
    if len(others) >= MOST:
        raise InvalidInput("a project has at most {most} bookmarks; remove one first", most=MOST)
    known = len(others) < len(project.bookmarks)
    insort(others, replace(bookmark, name=" ".join(bookmark.name.split())[:MOST_LETTERS]))
    message = Message("name of a bookmark" if known else "bookmark")
    return Edit(replace(project, bookmarks=tuple(others)), message)


def remove(project: Project, iteration: int, click: int) -> Edit:
    """Forget a place."""
    left = tuple(mark for mark in project.bookmarks if mark.place != (iteration, click))
    return Edit(replace(project, bookmarks=left), Message("bookmark removed"))


def checked(bookmarks: list[Bookmark]) -> tuple[Bookmark, ...]:
    """Return the bookmarks of a file in order.

    Raises
    ------
    InvalidInput
        There are too many, or two of one place.
    """
    if len(bookmarks) > MOST:
        raise InvalidInput("expected at most {most}, got {count}", most=MOST, count=len(bookmarks))
    seen: set[tuple[int, int]] = set()
    for index, mark in enumerate(bookmarks):
        if mark.place in seen:
            raise InvalidInput("this place has a bookmark already", place=f"[{index}]")
        seen.add(mark.place)
    return tuple(sorted(bookmarks))

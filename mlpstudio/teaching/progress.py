"""How far somebody has come with the lessons: a value, and its file."""

from __future__ import annotations

from dataclasses import field, replace

import msgspec

from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.records import record

FORMAT, VERSION = "mlpstudio-lessons", 1


@record
class Done:
    """How far one lesson is.

    Attributes
    ----------
    tasks
        Headings of the pages whose tasks are done.
    page
        The heading of the page to go on with; empty for the first.
    finished
        Whether the last page was reached with every task done.
    """

    tasks: tuple[str, ...] = ()
    page: str = ""
    finished: bool = False


@record
class Progress:
    """How far all lessons are, by their ids."""

    lessons: dict[str, Done] = field(default_factory=dict)

    def of(self, lesson: str) -> Done:
        """Return how far a lesson is."""
        return self.lessons.get(lesson, Done())

    def with_task(self, lesson: str, heading: str) -> Progress:
        """Return it with one more task done."""
        done = self.of(lesson)
        if heading in done.tasks:
            return self
        return self._with(lesson, replace(done, tasks=(*done.tasks, heading)))

    def at(self, lesson: str, heading: str) -> Progress:
        """Return it with another page to go on with."""
        return self._with(lesson, replace(self.of(lesson), page=heading))

    def finished(self, lesson: str) -> Progress:
        """Return it with a lesson finished."""
        return self._with(lesson, replace(self.of(lesson), finished=True))

    def _with(self, lesson: str, done: Done) -> Progress:
        return Progress(self.lessons | {lesson: done})


class _Part(msgspec.Struct):
    format: str
    version: int
    lessons: dict[str, Done]


def encoded(progress: Progress) -> bytes:
    """Return the content of a file."""
    return msgspec.json.format(msgspec.json.encode(_Part(FORMAT, VERSION, progress.lessons)), indent=1)


def decoded(data: bytes) -> Progress:
    """Read the content of a file.

    Raises
    ------
    InvalidInput
        It is none.
    """
    try:
        part = msgspec.json.decode(data, type=_Part)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise InvalidInput("this is no progress of lessons") from None
    if (part.format, part.version) != (FORMAT, VERSION):
        raise InvalidInput("this is no progress of lessons that this version knows")
    return Progress(part.lessons)

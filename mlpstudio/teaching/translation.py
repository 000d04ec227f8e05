"""A lesson in another language: ``lesson.de.md`` and ``lesson.de.json`` beside the English files.

They hold words alone. What a lesson does (projects, tasks, answers, conditions, panels) stands once, in
``lesson.json``, and words are laid over it: page by page in order, text by text.
"""

from __future__ import annotations

from pathlib import Path

from mlpstudio.core.messages import InvalidInput
from mlpstudio.teaching.parts import FilePart, read_part
from mlpstudio.teaching.tasks import AnyTask, TaskWords

ENGLISH = "en"
"""The language in which a lesson is always there."""
FORMAT, VERSION = "mlpstudio-lesson-words", 1


class Words(FilePart, frozen=True):
    """The shape of ``lesson.de.json``: the texts of tasks, by the English headings of their pages."""

    title: str
    summary: str
    tasks: dict[str, TaskWords]

    def check(self, headings: list[str]) -> None:
        """Refuse what is not there for exactly the tasks of a lesson.

        Parameters
        ----------
        headings
            The English headings of the pages with tasks.

        Raises
        ------
        InvalidInput
            What is missing, or too much.
        """
        for name in headings:
            if name not in self.tasks:
                raise InvalidInput("the task of “{name}” is not translated", place="$.tasks", name=name)
        for name in self.tasks:
            if name not in headings:
                raise InvalidInput("lesson.json has no task on a page “{name}”", place="$.tasks", name=name)

    def laid_over(self, name: str, task: AnyTask) -> AnyTask:
        """Return a task in these words.

        Raises
        ------
        InvalidInput
            It has other texts than there are words for.
        """
        try:
            return self.tasks[name].laid_over(task)
        except InvalidInput as error:
            raise error.at(f"$.tasks[{name!r}]") from None


def file_name(name: str, language: str) -> str:
    """Return the name of a file in a language: ``lesson.de.md`` for ``lesson.md``."""
    path = Path(name)
    return name if language == ENGLISH else f"{path.stem}.{language}{path.suffix}"


def read_words(data: bytes) -> Words:
    """Read ``lesson.de.json``.

    Raises
    ------
    InvalidInput
        It is none.
    """
    return read_part(data, Words, FORMAT, VERSION)

"""A lesson: pages of text with tasks, read from a folder (described in resources/lessons/README.md)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import msgspec

from mlpstudio import resources
from mlpstudio.core.messages import InvalidInput, nearest
from mlpstudio.project import storage
from mlpstudio.project.project import Project, with_texts
from mlpstudio.project.shorthand import read_shorthand
from mlpstudio.project.templates import TEMPLATES, fresh_project
from mlpstudio.teaching.figures import Figures
from mlpstudio.teaching.prose import Prose, read_prose
from mlpstudio.teaching.tasks import AnyTask, Part

FORMAT, VERSION = "mlpstudio-lesson", 1
SETTINGS, TEXT = "lesson.json", "lesson.md"
LONGEST = 60  # minutes


class PagePart(Part, frozen=True):
    """What a page has besides its text; see :class:`Page`."""

    project: str = ""
    task: AnyTask | None = None
    show: str = ""
    bring: tuple[str, ...] = ()
    hide: tuple[str, ...] = ()
    lock: bool = False


class LessonPart(Part, frozen=True):
    """The shape of ``lesson.json``."""

    format: str
    version: int
    title: str
    summary: str
    minutes: int
    project: str
    pages: dict[str, PagePart]


@dataclass(frozen=True, eq=False)
class Page:
    """A page of a lesson.

    Attributes
    ----------
    heading
        What stands above it; also its name where progress is kept.
    text
        Markdown with formulas, and the line of the file where it begins.
    begins
        Whether a project is opened with it.
    figures
        What its numbers are computed from: the project that is open on it, as the lesson gave it.
    task
        What there is to do; None where there is nothing.
    show
        The control that "Show me" points at; empty for none.
    bring, hide
        Panels to be brought to the front, and to be closed on this page.
    lock
        Whether nothing can be edited on it.
    """

    heading: str
    text: str
    line: int
    begins: bool
    figures: Figures
    task: AnyTask | None = None
    show: str = ""
    bring: tuple[str, ...] = ()
    hide: tuple[str, ...] = ()
    lock: bool = False

    @cached_property
    def prose(self) -> Prose:
        """The text, read and with its numbers.

        Raises
        ------
        InvalidInput
            It cannot be read.
        """
        return read_prose(self.text, self.figures, self.line)

    def said(self, text: str) -> Prose:
        """Read a text of the task."""
        return read_prose(text, self.figures)


@dataclass(frozen=True, eq=False)
class Lesson:
    """A lesson.

    Attributes
    ----------
    id
        The name of its folder.
    title, summary
        What it is called, and a line that says what it is about.
    minutes
        How long it takes, about.
    pages
        At least one.
    """

    id: str
    title: str
    summary: str
    minutes: int
    pages: tuple[Page, ...]

    @property
    def tasks(self) -> tuple[str, ...]:
        """The headings of the pages that have a task."""
        return tuple(page.heading for page in self.pages if page.task is not None)


def folders() -> tuple[Path, ...]:
    """Return the folders of the lessons that come with the program, in their order."""
    found = (folder for folder in resources.path("lessons").iterdir() if (folder / SETTINGS).is_file())
    return tuple(sorted(found))


def read_lesson(folder: Path) -> Lesson:
    """Read a lesson. Texts are read with their page; :func:`check_lesson` reads all of them.

    Raises
    ------
    InvalidInput
        What is wrong, and in which file and place.
    """
    try:
        part = _settings((folder / SETTINGS).read_bytes())
        text = (folder / TEXT).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidInput("the lesson cannot be read: {reason}", place=folder.name, reason=error) from None
    except InvalidInput as error:
        raise error.at(f"{folder.name}/{SETTINGS} ") from None
    try:
        pages = _split(text)
    except InvalidInput as error:
        raise error.at(f"{folder.name}/{TEXT} ") from None
    try:
        return Lesson(folder.name, part.title, part.summary, part.minutes, _pages(folder, part, pages))
    except InvalidInput as error:
        raise error.at(f"{folder.name}/{SETTINGS} ") from None


def check_lesson(lesson: Lesson) -> None:
    """Read every text of a lesson, and check every task against its project.

    Raises
    ------
    InvalidInput
        The first thing that is wrong, and in which file and place.
    """
    for page in lesson.pages:
        try:
            _ = page.prose
        except InvalidInput as error:
            raise error.at(f"{lesson.id}/{TEXT} ") from None
        if page.task is None:
            continue
        try:
            page.task.check(page.figures)
            for place, text in page.task.texts():
                _check_text(page, text, place)
        except InvalidInput as error:
            raise error.at(f"{lesson.id}/{SETTINGS} $.pages[{page.heading!r}].task") from None


def _check_text(page: Page, text: str, place: str) -> None:
    try:
        page.said(text)
    except InvalidInput as error:  # its line is always the first
        raise InvalidInput(error.message.text, place=place, **error.message.values) from None


def _settings(data: bytes) -> LessonPart:
    try:
        part = msgspec.json.decode(data, type=LessonPart)
    except msgspec.ValidationError as error:
        what, _, path = str(error).partition(" - at ")
        raise InvalidInput("{what}", place=path.strip("`") or "$", what=what.replace("`", "“", 1).replace(
            "`", "”", 1)) from None  # fmt: skip
    except msgspec.DecodeError as error:
        raise InvalidInput("this is no JSON: {reason}", place="$", reason=error) from None
    if (part.format, part.version) != (FORMAT, VERSION):
        raise InvalidInput("expected format “{format}”, version {version}", place="$.format", format=FORMAT,
                           version=VERSION)  # fmt: skip
    if not 1 <= part.minutes <= LONGEST:
        raise InvalidInput("expected 1 to {most} minutes", place="$.minutes", most=LONGEST)
    return part


def _split(text: str) -> list[tuple[str, int, str]]:
    """Return heading, line and text of each page."""
    pages: list[tuple[str, int, list[str]]] = []
    for number, line in enumerate(text.splitlines(), 1):
        found = re.fullmatch(r"# +(.+)", line.rstrip())
        if found is not None:
            if any(found[1] == heading for heading, _, _ in pages):
                raise InvalidInput("two pages have the heading “{name}”", place=f"line {number}",
                                   name=found[1])  # fmt: skip
            pages.append((found[1], number + 1, []))
        elif pages:
            pages[-1][2].append(line)
        elif line.strip():
            raise InvalidInput("a page begins with a heading (# ...)", place=f"line {number}")
    if not pages:
        raise InvalidInput("there is no page: a page begins with a heading (# ...)", place="line 1")
    return [(heading, first, "\n".join(lines)) for heading, first, lines in pages]


def _pages(folder: Path, part: LessonPart, texts: list[tuple[str, int, str]]) -> tuple[Page, ...]:
    headings = [heading for heading, _, _ in texts]
    for name in part.pages:
        if name not in headings:
            raise InvalidInput("lesson.md has no page “{name}”; {help}", place="$.pages", name=name,
                               help=nearest(name, headings))  # fmt: skip
    figures = _figures(folder, part.project, part.title, "$.project")
    pages = []
    for index, (heading, line, text) in enumerate(texts):
        more = part.pages.get(heading, PagePart())
        if more.project:
            figures = _figures(folder, more.project, part.title, f"$.pages[{heading!r}].project")
        pages.append(
            Page(
                heading, text, line, index == 0 or bool(more.project), figures, more.task, more.show,
                more.bring, more.hide, more.lock,
            )
        )  # fmt: skip
    return tuple(pages)


def _figures(folder: Path, name: str, title: str, place: str) -> Figures:
    try:
        project = _project(folder, name)
    except InvalidInput as error:
        raise error.at(f"{place} ") from None
    return Figures(with_texts(project, title=title, notes=""))


def _project(folder: Path, name: str) -> Project:
    """Return a project: of a file in the folder, a template, or a network in one line."""
    if name.endswith(".mlp"):
        path: Any = folder / name
        if path.parent != folder:
            raise InvalidInput("a project's file lies in the folder of its lesson")
        return storage.read(path)
    for template in TEMPLATES:
        if template.id == name:
            return template.project()
    if name[:1].isdigit():
        return fresh_project(read_shorthand(name))
    known = [template.id for template in TEMPLATES]
    raise InvalidInput("“{name}” is no project; {help}", name=name, help=nearest(name, known))

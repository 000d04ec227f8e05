"""A lesson: pages of text with tasks, read from a folder (described in resources/lessons/README.md)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from mlpstudio import resources
from mlpstudio.core.messages import InvalidInput, nearest
from mlpstudio.project import storage
from mlpstudio.project.project import Project, with_texts
from mlpstudio.project.shorthand import read_shorthand
from mlpstudio.project.templates import TEMPLATES, fresh_project
from mlpstudio.teaching.figures import Figures
from mlpstudio.teaching.parts import FilePart, Part, read_part
from mlpstudio.teaching.prose import Prose, read_prose
from mlpstudio.teaching.tasks import AnyTask
from mlpstudio.teaching.translation import ENGLISH, Words, file_name, read_words

FORMAT, VERSION = "mlpstudio-lesson", 1
SETTINGS, TEXT = "lesson.json", "lesson.md"
LONGEST = 60  # minutes
T = TypeVar("T")


class PagePart(Part, frozen=True):
    """What a page has besides its text; see :class:`Page`."""

    project: str = ""
    task: AnyTask | None = None
    show: str = ""
    bring: tuple[str, ...] = ()
    hide: tuple[str, ...] = ()
    lock: bool = False


class LessonPart(FilePart, frozen=True):
    """The shape of ``lesson.json``."""

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
    name
        Its English heading: its name in files and where progress is kept.
    heading
        What stands above it.
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

    name: str
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
    language
        In which it is written: ``en``, or that of a translation.
    title, summary
        What it is called, and a line that says what it is about.
    minutes
        How long it takes, about.
    pages
        At least one.
    """

    id: str
    language: str
    title: str
    summary: str
    minutes: int
    pages: tuple[Page, ...]

    @property
    def tasks(self) -> tuple[str, ...]:
        """The names of the pages that have a task."""
        return tuple(page.name for page in self.pages if page.task is not None)


def folders() -> tuple[Path, ...]:
    """Return the folders of the lessons that come with the program, in their order."""
    found = (folder for folder in resources.path("lessons").iterdir() if (folder / SETTINGS).is_file())
    return tuple(sorted(found))


def read_lesson(folder: Path, language: str = ENGLISH) -> Lesson:
    """Read a lesson in a language; in English where it is not there in that one, or only in part.

    Texts are read with their page; :func:`check_lesson` reads all of them.

    Raises
    ------
    InvalidInput
        What is wrong with the English one, and in which file and place.
    """
    if language != ENGLISH and (folder / file_name(TEXT, language)).is_file():
        try:
            return read_translation(folder, language)
        except InvalidInput:
            pass  # half a lesson in one language and half in another would be worse than English
    return read_translation(folder, ENGLISH)


def read_translation(folder: Path, language: str) -> Lesson:
    """Read a lesson in a language, and in no other.

    Raises
    ------
    InvalidInput
        What is wrong or missing, and in which file and place.
    """
    part = _read(folder, SETTINGS, _settings)
    texts = _read(folder, TEXT, _split)
    with _in_file(folder, SETTINGS):
        pages = _pages(folder, part, texts)
    if language == ENGLISH:
        return Lesson(folder.name, ENGLISH, part.title, part.summary, part.minutes, pages)
    words = _read(folder, file_name(SETTINGS, language), read_words)
    texts = _read(folder, file_name(TEXT, language), _split)
    with _in_file(folder, file_name(TEXT, language)):
        if len(texts) != len(pages):
            raise InvalidInput("expected {wanted} pages, got {given}", wanted=len(pages), given=len(texts))
    with _in_file(folder, file_name(SETTINGS, language)):
        pages = _translated(pages, words, texts)
    return Lesson(folder.name, language, words.title, words.summary, part.minutes, pages)


def _translated(pages: tuple[Page, ...], words: Words, texts: list[tuple[str, int, str]]) -> tuple[Page, ...]:
    words.check([page.name for page in pages if page.task is not None])
    figures: dict[Figures, Figures] = {}  # projects have the title of their lesson
    made = []
    for page, (heading, line, text) in zip(pages, texts, strict=True):
        task = None if page.task is None else words.laid_over(page.name, page.task)
        if page.figures not in figures:
            figures[page.figures] = Figures(with_texts(page.figures.project, title=words.title, notes=""))
        made.append(
            replace(page, heading=heading, text=text, line=line, task=task, figures=figures[page.figures])
        )
    return tuple(made)


def _read(folder: Path, name: str, read: Callable[[bytes], T]) -> T:
    try:
        data = (folder / name).read_bytes()
    except OSError as error:
        raise InvalidInput("the lesson cannot be read: {reason}", place=folder.name, reason=error) from None
    with _in_file(folder, name):
        return read(data)


@contextmanager
def _in_file(folder: Path, name: str) -> Iterator[None]:
    """Let what is refused be told with its file."""
    try:
        yield
    except InvalidInput as error:
        raise error.at(f"{folder.name}/{name} ") from None


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
            raise error.at(f"{lesson.id}/{file_name(TEXT, lesson.language)} ") from None
        if page.task is None:
            continue
        try:
            page.task.check(page.figures)
            for place, text in page.task.texts():
                _check_text(page, text, place)
        except InvalidInput as error:
            file = file_name(SETTINGS, lesson.language)
            place = "pages" if lesson.language == ENGLISH else "tasks"
            raise error.at(f"{lesson.id}/{file} $.{place}[{page.name!r}].task") from None


def _check_text(page: Page, text: str, place: str) -> None:
    try:
        page.said(text)
    except InvalidInput as error:  # its line is always the first
        raise InvalidInput(error.message.text, place=place, **error.message.values) from None


def _settings(data: bytes) -> LessonPart:
    part = read_part(data, LessonPart, FORMAT, VERSION)
    if not 1 <= part.minutes <= LONGEST:
        raise InvalidInput("expected 1 to {most} minutes", place="$.minutes", most=LONGEST)
    return part


def _split(data: bytes) -> list[tuple[str, int, str]]:
    """Return heading, line and text of each page."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InvalidInput("this is no text in UTF-8: {reason}", reason=error) from None
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
                heading, heading, text, line, index == 0 or bool(more.project), figures, more.task, more.show,
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

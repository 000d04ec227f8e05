"""Every lesson in the window: each page is shown and its task answered, and one's own project is back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mlpstudio import resources
from mlpstudio.selftest.waiting import Failure, settle

if TYPE_CHECKING:
    from mlpstudio.teaching.lesson import Lesson, Page
    from mlpstudio.ui.main_window import MainWindow


def take_lessons(window: MainWindow, folder: Path) -> str:
    """Go through every lesson, from a file of one's own, and leave it."""
    from mlpstudio.session.language import chosen_language
    from mlpstudio.teaching.lesson import folders, read_lesson

    own = folder / "own.mlp"
    own.write_bytes(resources.path("examples", "worked-example.mlp").read_bytes())
    window.session.document.open(own)
    before = own.read_bytes(), window.session.document.project, _panels(window)
    lessons = [read_lesson(folder, chosen_language()) for folder in folders()]
    if not lessons:
        raise Failure("there are no lessons")
    for lesson in lessons:
        _take(window, lesson)
        if (own.read_bytes(), window.session.document.project, _panels(window)) != before:
            raise Failure(f"{lesson.id} does not give back what was there before")
    return f"{len(lessons)} opened and left, {sum(len(lesson.pages) for lesson in lessons)} pages"


def _panels(window: MainWindow) -> set[str]:
    """The panels that are open; that of the lesson comes with the first one."""
    return {name for name, dock in window.docks.docks.items() if dock.is_open}


def _take(window: MainWindow, lesson: Lesson) -> None:
    desk = window.lessons
    for index, page in enumerate(lesson.pages):
        if index == 0:
            desk.begin(lesson, 0)
        else:
            desk.turn(1)
        settle()
        if desk.page is not page or desk.panel.heading.text() != page.heading:
            raise Failure(f"{lesson.id}: the page “{page.heading}” is not shown")
        _look(window, page, f"{lesson.id}, “{page.heading}”")
    desk.leave()
    settle()
    if desk.lesson is not None:
        raise Failure(f"{lesson.id} is not left")


def _look(window: MainWindow, page: Page, place: str) -> None:
    """Look whether a page has set the window up, and do what a reader can do on it."""
    from mlpstudio.teaching.tasks import Choose, Tell

    desk, task = window.lessons, page.task
    if window.session.document.project != page.figures.project:
        raise Failure(f"{place}: the project of the page is not open")
    if window.actions_table["lock"].isChecked() != page.lock:
        raise Failure(f"{place}: the lock is not as the page wants it")
    if hidden := [name for name in page.bring if not window.docks[name].is_open]:
        raise Failure(f"{place}: not open are {', '.join(hidden)}")
    desk.show_control()
    if task is None:
        return
    for _ in task.hints:
        desk.hint()
    if isinstance(task, Tell):
        desk.answer(repr(task.right(page.figures)))
    elif isinstance(task, Choose):
        desk.choose(next(index for index, option in enumerate(task.options) if option.right))
    settle()
    if isinstance(task, Tell | Choose) and not desk.done:
        raise Failure(f"{place}: the right answer is not taken")

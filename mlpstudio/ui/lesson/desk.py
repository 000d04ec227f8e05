"""Where lessons are begun, followed and left; their panel and commands are wired here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer

from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.session.document import Change
from mlpstudio.ui.announcer import announce
from mlpstudio.ui.lesson.lesson_dock import LessonDock
from mlpstudio.ui.words import complaint, worded

if TYPE_CHECKING:
    from mlpstudio.project.project import Project
    from mlpstudio.teaching.figures import Figures
    from mlpstudio.teaching.lesson import Lesson, Page
    from mlpstudio.teaching.progress import Progress
    from mlpstudio.ui.lesson.keeping import Kept
    from mlpstudio.ui.lesson.list_dialog import LessonList
    from mlpstudio.ui.lesson.ring import Ring
    from mlpstudio.ui.main_window import MainWindow
    from mlpstudio.ui.panels.lesson import LessonPanel


class LessonDesk(QObject):
    """Carries out what lessons and their readers ask for. What that needs is loaded when one begins.

    Parameters
    ----------
    window
        Whose session, panels and commands they are.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self.lesson: Lesson | None = None
        self.index = 0
        self.tries = self.hints = 0
        self._list: LessonList | None = None
        self.dock = LessonDock(window)
        self.dock.made.connect(self._made)
        self._ring: Ring | None = None
        self._kept: Kept | None = None
        self._figures: Figures | None = None
        self._own: dict[int, Project] = {}  # what became of the projects of a lesson that lie behind
        self._progress: Progress | None = None
        self._beginning = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._look)
        window.actions_table.connect_to({"lessons": self.show_list})
        window.session.document.changed.connect(self._changed_document)
        window.files.closing.connect(self._closing)

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return None if self.lesson is None else self.lesson.pages[self.index]

    @property
    def panel(self) -> LessonPanel:
        """The panel, made now if it was not there yet."""
        return self.dock.panel

    # Progress

    @property
    def progress(self) -> Progress:
        """How far all lessons are; read when it is first wanted."""
        if self._progress is None:
            from mlpstudio.session import lesson_file

            self._progress = lesson_file.load()
        return self._progress

    def _keep(self, progress: Progress) -> None:
        from mlpstudio.session import lesson_file

        if progress == self._progress:
            return
        self._progress = progress
        complaint = lesson_file.save(progress)
        if complaint is not None:
            self._window.setbacks.say(worded(complaint))
        if self._list is not None:
            self._list.show_progress(progress)

    @property
    def done(self) -> bool:
        """Whether the task of the page that is shown is done; also where there is none."""
        lesson, page = self.lesson, self.page
        assert lesson is not None
        assert page is not None
        return page.task is None or page.name in self.progress.of(lesson.id).tasks

    # The list

    def show_list(self) -> None:
        """Show all lessons, with how far one is."""
        from mlpstudio.session.language import chosen_language
        from mlpstudio.teaching.lesson import folders, read_lesson
        from mlpstudio.ui.lesson.list_dialog import LessonList

        if self._list is None:
            lessons = []
            for folder in folders():
                try:
                    lessons.append(read_lesson(folder, chosen_language()))
                except InvalidInput as error:
                    self._window.setbacks.say(complaint(error))
            self._list = LessonList(lessons, self._window)
            self._list.set_theme(self._window.appearance.theme)
            self._window.appearance.changed.connect(self._list.set_theme)
            self._list.begun.connect(self.begin)
        self._list.show_progress(self.progress)
        self._list.show()
        self._list.raise_()
        self._list.activateWindow()

    # Begin and leave

    def begin(self, lesson: Lesson, page: int | None = None) -> None:
        """Begin a lesson where it was left, when nothing is lost by it.

        Parameters
        ----------
        lesson
            Any lesson.
        page
            Where to begin instead, from 0.
        """
        if page is None:
            done = self.progress.of(lesson.id)
            names = [each.name for each in lesson.pages]
            page = names.index(done.page) if done.page in names and not done.finished else 0
        self._window.files.when_safe(partial(self._begin, lesson, page))

    def _begin(self, lesson: Lesson, page: int) -> None:
        from mlpstudio.ui.lesson.keeping import Kept

        window = self._window
        window.runner.pause()
        if window.practice.on:
            window.practice.end()
        if self.lesson is None:
            self._kept = Kept(window)
        self._own.clear()
        self.lesson, self._figures = lesson, None
        self.dock.show()
        for told in (self._session.moved, window.selection.changed):
            told.connect(self._later, Qt.ConnectionType.UniqueConnection)
        window.activateWindow()
        for earlier in lesson.pages[:page]:  # panels as they would be by now
            self._arrange(earlier)
        self._go_to(page)

    def leave(self) -> None:
        """Leave the lesson, when nothing is lost by it, and go back to one's own project."""
        if self.lesson is not None:
            self._window.files.when_safe(self._leave)

    def _leave(self) -> None:
        kept = self._end()
        if kept is not None:
            kept.restore_project()
        self._window.canvas.setFocus()

    def _end(self) -> Kept | None:
        """Follow the lesson no more; return what was before it."""
        if self.lesson is None:
            return None
        self._soon.stop()
        self._session.moved.disconnect(self._later)
        self._window.selection.changed.disconnect(self._later)
        if self._ring is not None:
            self._ring.dismiss()
        kept, self._kept = self._kept, None
        self.lesson, self._figures = None, None
        self._own.clear()
        self.dock.hide()
        if kept is not None:
            kept.restore_window()
        return kept

    def _changed_document(self, change: Change) -> None:
        if change.opened and not self._beginning and self.lesson is not None:
            self._end()  # another file was opened: that is what is wanted now

    def _closing(self) -> None:
        self._end()

    # Pages

    def turn(self, pages: object) -> None:
        """Go on or back by pages; behind the last one the lesson is finished."""
        lesson = self.lesson
        if lesson is None or not isinstance(pages, int):
            return
        index = self.index + pages
        if 0 <= index < len(lesson.pages):
            self._go_to(index)
        elif index >= len(lesson.pages):
            self._finish()

    def _finish(self) -> None:
        lesson = self.lesson
        assert lesson is not None
        missing = [task for task in lesson.tasks if task not in self.progress.of(lesson.id).tasks]
        if missing:
            self._go_to([page.name for page in lesson.pages].index(missing[0]))
            self._window.status.say(Message("This task is still to do."))
            return
        self._keep(self.progress.finished(lesson.id))
        self.leave()
        if self.lesson is None:
            self.show_list()

    def _go_to(self, index: int) -> None:
        lesson = self.lesson
        assert lesson is not None
        assert self._kept is not None
        self.index, self.tries, self.hints = index, 0, 0
        page = lesson.pages[index]
        self._window.runner.pause()
        self._open(page.figures)
        self._kept.lock(page.lock)
        self._arrange(page)
        self._keep(self.progress.at(lesson.id, page.name))
        self.panel.show_page(lesson, index, done=self.done)
        announce(self.panel, f"{page.heading}. {page.prose.plain}")
        self._later()

    def _arrange(self, page: Page) -> None:
        """Close panels and bring others, as a page wants it; what it points at is there, if behind a tab."""
        docks = self._window.docks
        for name in page.hide:
            docks[name].hide()
        if page.show in docks.docks and not docks[page.show].is_open:
            docks[page.show].show()
            self.dock.front()
        for name in page.bring:
            docks[name].bring()

    def _open(self, figures: Figures) -> None:
        """Open the project of a page; the one before stays as it was left, for the way back."""
        if figures is self._figures:
            return
        document = self._session.document
        if self._figures is not None:
            self._own[id(self._figures)] = document.project
        self._figures, self._beginning = figures, True
        try:
            document.begin(self._own.get(id(figures), figures.project))
        finally:
            self._beginning = False

    def again(self) -> None:
        """Bring the project back to how the lesson gave it: an edit, which can be undone."""
        if self._figures is None:
            return
        self._window.runner.pause()
        document = self._session.document
        if document.project is not self._figures.project:
            document.replace(self._figures.project, self.tr("Begin the page again"))
        self._session.restart()

    # Tasks

    def _later(self, what: object = None) -> None:
        """Look at the task when the window has drawn what has changed."""
        if not self._soon.isActive():
            self._soon.start()

    def _look(self) -> None:
        from mlpstudio.teaching.tasks import Do
        from mlpstudio.ui.lesson.state import state_of

        page = self.page
        if page is None or not isinstance(page.task, Do) or self.done:
            return
        docks = self._window.docks.docks.items()
        seen = [name for name, dock in docks if dock.is_open and dock.in_front]
        state = state_of(self._session.moment, self._window.selection.current, seen)
        if page.task.is_done(state):
            self._do()
            return
        remark = page.task.remark(state)
        if remark:
            self.panel.task.say(page.said(remark), right=False)
            self.panel.reveal()

    def _do(self) -> None:
        """Have the task of this page done."""
        lesson, page = self.lesson, self.page
        assert lesson is not None
        assert page is not None
        self._keep(self.progress.with_task(lesson.id, page.name))
        self.panel.show_state(page, done=True)
        announce(self.panel, self.panel.task.said.text.prose.plain)

    def answer(self, typed: str) -> None:
        """Judge a number."""
        from mlpstudio.teaching.tasks import Tell

        page = self.page
        if page is None or not isinstance(page.task, Tell) or not typed.strip():
            return
        try:
            outcome, words = page.task.answer(typed, page.figures)
        except InvalidInput as error:
            outcome, words = "wrong", error.message
        self._judged(page, outcome, words)

    def choose(self, index: object) -> None:
        """Judge a choice."""
        from mlpstudio.teaching.tasks import Choose

        page = self.page
        if page is not None and isinstance(page.task, Choose) and isinstance(index, int):
            self._judged(page, *page.task.answer(index))

    def _judged(self, page: Page, outcome: str, words: str | Message) -> None:
        right = outcome == "right"
        if right:
            self._do()
        else:
            self.tries += 1
        if isinstance(words, Message):
            self.panel.task.say(_plain(worded(words)), right=right)
        elif words:
            self.panel.task.say(page.said(words), right=right)
        self.panel.reveal()
        announce(self.panel, self.panel.task.said.text.prose.plain)

    def hint(self) -> None:
        """Give one more hint."""
        page = self.page
        if page is None or page.task is None or self.hints >= len(page.task.hints):
            return
        hint = page.said(page.task.hints[self.hints])
        self.hints += 1
        self.panel.task.add_hint(hint, more=self.hints < len(page.task.hints))
        self.panel.reveal()
        announce(self.panel, hint.plain)

    def show_control(self) -> None:
        """Point at the control that the page speaks of."""
        from mlpstudio.ui.lesson.ring import Ring, find_control

        page = self.page
        if page is None or not page.show:
            return
        if self._ring is None:
            self._ring = Ring(self._window)
        place = find_control(self._window, page.show)
        if place is not None:
            self._ring.point(place, self._window.appearance.theme)

    # The panel

    def _made(self, panel: Any) -> None:
        panel.turned.connect(self.turn)
        panel.left.connect(self.leave)
        panel.again.connect(self.again)
        task = panel.task
        task.answered.connect(self.answer)
        task.chosen.connect(self.choose)
        task.hint_asked.connect(self.hint)
        task.show_asked.connect(self.show_control)


def _plain(text: str) -> Any:
    from mlpstudio.teaching.prose import Block, Prose, Words

    return Prose((Block("paragraph", (Words(text),)),))

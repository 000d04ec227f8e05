"""Lessons in the window: a walk with real clicks, what a lesson gives back, and the list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QTabBar, QWidget

from mlpstudio.project import storage
from mlpstudio.selftest.lessons import take_lessons
from mlpstudio.selftest.waiting import Failure
from mlpstudio.session import lesson_file
from mlpstudio.session.language import chosen_language, speak
from mlpstudio.teaching import lesson as teaching
from mlpstudio.teaching.lesson import folders, read_lesson
from mlpstudio.teaching.progress import Progress
from mlpstudio.teaching.tasks import Do, Tell
from mlpstudio.ui.lesson.keeping import Kept
from mlpstudio.ui.lesson.ring import find_control
from mlpstudio.ui.main_window import MainWindow
from tests.teaching.learner import LEARNER, cell


def lesson(number: str):
    return read_lesson(next(folder for folder in folders() if folder.name.startswith(number)))


def in_sight(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect()


def arrangement(window: MainWindow) -> tuple[object, ...]:
    """Where the panels are that are seen, and the bars of tabs."""
    docks = [
        (name, dock.geometry()) for name, dock in window.docks.docks.items() if dock.is_open and dock.in_front
    ]
    bars = window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return docks, [
        (bar.tabText(0), bar.count(), bar.geometry()) for bar in bars if bar.isVisible() and bar.count()
    ]


def test_a_learner_walks_through_a_lesson(make_window) -> None:
    shown = make_window(size=(1024, 700))  # few lines of a lesson are seen at once
    window, desk = shown.window, shown.window.lessons
    own = window.session.document.project
    forward = lesson("06")
    shown.action("lessons").trigger()
    desk._list.list.setCurrentRow(5)
    shown.click(desk._list.begin)
    shown.settle()
    panel = desk.panel
    assert panel.isVisible()
    for page, steps in zip(forward.pages, LEARNER[forward.id], strict=True):
        assert panel.heading.text() == page.heading
        wrong, right = steps
        if isinstance(page.task, Tell):
            for typed, done in ((wrong, False), (right, True)):
                panel.task.field.setFocus()
                panel.task.field.clear()
                QTest.keyClicks(panel.task.field, typed)
                QTest.keyClick(panel.task.field, Qt.Key.Key_Return)
                assert (page.heading in desk.progress.of(forward.id).tasks) is done, page.heading
                assert panel.task.said.text.prose.blocks
                assert in_sight(panel.task.said)
                assert panel.on.isDefault() is done
        elif isinstance(page.task, Do):
            for acts, done in ((wrong, False), (right, True)):
                for act in acts:
                    act(window.session)
                shown.settle()
                assert (page.heading in desk.progress.of(forward.id).tasks) is done, page.heading
        for hint in page.task.hints:
            shown.click(panel.task.hint)
            assert panel.task.hints[-1].text.prose == page.said(hint)
            assert in_sight(panel.task.hints[-1])
        assert not panel.task.hint.isEnabled()
        window.session.document.stack.setClean()
        shown.click(panel.on)
        shown.settle()
    assert desk.lesson is None
    assert window.session.document.project is own
    assert desk.progress.of(forward.id).finished
    assert lesson_file.load() == desk.progress
    assert "done" in desk._list.list.item(5).text()
    desk._list.close()


def test_lessons_speak_the_language_of_the_window(make_window, qapp) -> None:
    shown = make_window()
    desk = shown.window.lessons
    before = chosen_language()
    try:
        speak(qapp, "de")
        shown.action("lessons").trigger()
    finally:
        speak(qapp, before)
    first = desk._list.lessons[0]
    assert first.language == "de"
    assert first.title in desk._list.list.item(0).text()
    shown.click(desk._list.begin)
    shown.settle()
    assert desk.panel.heading.text() == first.pages[0].heading == "Ein Neuron mit einer Eingabe"
    assert shown.window.session.document.project.title == first.title
    desk.answer("2")
    assert desk.panel.task.said.text.prose.plain.startswith("Richtig: 2.")
    desk.turn(1)
    english = lesson("01")
    assert desk.progress.of(first.id).tasks == (english.pages[0].heading,)
    desk.leave()
    desk.begin(english)  # in another language it goes on at the same page
    shown.settle()
    assert desk.index == 1
    assert desk.panel.heading.text() == english.pages[1].heading


def test_a_choice_and_what_is_missing(make_window) -> None:
    shown = make_window()
    desk = shown.window.lessons
    matrices = lesson("03")
    desk.begin(matrices, 4)
    shown.settle()
    rows = desk.panel.task.rows
    shown.click(rows[1]._text)  # on its words, as on its button
    assert desk.panel.task.said.text.prose.plain.startswith("The other way round")
    shown.click(rows[0].button)
    assert desk.progress.of(matrices.id).tasks == (matrices.pages[4].heading,)
    shown.click(desk.panel.on)  # the last page, but the first tasks are to do
    shown.settle()
    assert desk.index == 0
    assert not desk.progress.of(matrices.id).finished


def test_what_lessons_point_at_is_there(make_window) -> None:
    shown = make_window()
    for folder in folders():
        for page in read_lesson(folder).pages:
            assert not page.show or find_control(shown.window, page.show) is not None, page.show
            assert {*page.bring, *page.hide} <= set(shown.window.docks.docks), page.heading


def test_a_lesson_leaves_ones_own_file_alone_and_gives_the_window_back(make_window, tmp_path) -> None:
    path = tmp_path / "own.mlp"
    project = read_lesson(folders()[1]).pages[0].figures.project
    storage.write(path, project)
    before = path.read_bytes()
    shown = make_window(path)
    window, desk = shown.window, shown.window.lessons
    line, arranged = lesson("01"), arrangement(window)
    desk.begin(line)
    shown.settle()
    assert window.session.document.path is None
    assert window.actions_table["lock"].isChecked()
    assert not window.docks["log"].is_open
    desk.turn(2)
    shown.settle()
    assert not window.actions_table["lock"].isChecked()
    cell("b1", 1, 1, 7)(window.session)
    shown.settle()
    desk.turn(2)  # a page with its own project, and back: the edit is still there
    shown.settle()
    assert window.session.document.project.parameters[0].biases[0] == 0
    desk.turn(-1)
    shown.settle()
    assert window.session.document.project.parameters[0].biases[0] == 7
    desk.again()
    assert window.session.document.project.parameters[0].biases[0] == 0
    shown.action("undo").trigger()
    assert window.session.document.project.parameters[0].biases[0] == 7
    shown.click(desk.panel.leave)  # what was edited is asked for, as anywhere
    box = window.findChild(QMessageBox)
    if box is not None:
        box.button(QMessageBox.StandardButton.Discard).click()
    shown.settle()
    assert desk.lesson is None
    assert window.session.document.path == path
    assert path.read_bytes() == before
    QTest.qWait(50)  # Qt puts docks together in several turns
    assert arrangement(window) == arranged
    assert window.docks["log"].is_open
    assert not window.actions_table["lock"].isChecked()
    assert not window.actions_table["panel_lesson"].isVisible()
    desk.begin(line)  # it goes on where it was left
    shown.settle()
    assert desk.index == 3
    window.files.open_path(str(path))  # another file ends it
    shown.settle()
    assert desk.lesson is None


def test_show_me_points_and_goes(make_window) -> None:
    shown = make_window()
    desk = shown.window.lessons
    desk.begin(lesson("06"), 2)
    shown.settle()
    shown.click(desk.panel.task.show_me)
    ring = desk._ring
    assert ring.isVisible()
    assert ring.geometry().contains(
        shown.window.toolbar._next.mapTo(shown.window, shown.window.toolbar._next.rect().center())
    )
    shown.action("lessons").trigger()
    assert desk._list.list.count() == len(folders())
    assert desk._list.list.currentItem().text().startswith("1 ")
    desk._list.close()
    shown.window.resize(1300, 860)
    shown.settle()
    assert not ring.isVisible()


def test_what_a_page_points_at_is_there_in_a_narrow_window(make_window) -> None:
    shown = make_window(size=(1024, 700))
    window, desk = shown.window, shown.window.lessons
    inspector = window.docks["inspector"]
    assert not inspector.is_open
    desk.begin(lesson("05"), 5)  # it speaks of the tab beside the lesson
    shown.settle()
    assert inspector.is_open
    assert not inspector.in_front
    assert in_sight(desk.panel)
    desk.leave()
    shown.settle()
    assert not inspector.is_open


def test_progress_that_cannot_be_read_is_set_aside() -> None:
    assert lesson_file.load() == Progress()
    assert lesson_file.save(Progress().with_task("a", "b").at("a", "c").finished("a")) is None
    assert lesson_file.load().of("a").tasks == ("b",)
    path = lesson_file.state_folder() / lesson_file.NAME
    path.write_text("{")
    assert lesson_file.load() == Progress()
    assert path.with_name(lesson_file.ASIDE).read_text() == "{"


def test_the_self_test_hears_of_a_lesson_that_does_not_fit(make_window, tmp_path, monkeypatch) -> None:
    window = make_window().window
    one = folders()[:1]
    monkeypatch.setattr(teaching, "folders", lambda: one)
    with monkeypatch.context() as broken:
        broken.setattr(Tell, "right", lambda task, figures: -1.0)
        with pytest.raises(Failure, match="the right answer is not taken"):
            take_lessons(window, tmp_path)
    window.lessons.leave()
    monkeypatch.setattr(Kept, "restore_project", lambda kept: None)
    with pytest.raises(Failure, match="does not give back"):
        take_lessons(window, tmp_path)

"""Lessons without a window: their texts and numbers, a learner who finishes each, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mlpstudio.core.messages import InvalidInput
from mlpstudio.session.document import Document
from mlpstudio.session.selection import NOTHING
from mlpstudio.session.session import Session
from mlpstudio.teaching.conditions import State
from mlpstudio.teaching.lesson import Page, check_lesson, folders, read_lesson
from mlpstudio.teaching.progress import Progress, decoded, encoded
from mlpstudio.teaching.tasks import Choose, Do, Tell
from mlpstudio.ui.lesson.state import state_of
from tests.teaching.learner import LEARNER, Act


def by_name(folder: Path) -> str:
    return folder.name


@pytest.mark.parametrize("folder", folders(), ids=by_name)
def test_every_text_and_number_of_a_lesson_can_be_read(folder):
    lesson = read_lesson(folder)
    check_lesson(lesson)
    assert 5 <= lesson.minutes <= 15
    assert lesson.pages[-1].task is not None
    for page in lesson.pages:
        assert "{{" not in page.prose.plain
        if isinstance(page.task, Tell | Do):
            assert page.task.hints
            assert page.task.done


class Learner:
    """Does what a script says, and looks at the task after each move as the window does."""

    def __init__(self, page: Page) -> None:
        self.document = Document(page.figures.project)
        self.session = Session(self.document)
        self.figures = page.figures

    def open(self, page: Page) -> None:
        if page.figures is not self.figures:
            self.document.begin(page.figures.project)
            self.figures = page.figures

    @property
    def state(self) -> State:
        return state_of(self.session.moment, NOTHING, ())

    def does(self, acts: list[Act], task: Do) -> bool:
        done = task.is_done(self.state)
        for act in acts:
            act(self.session)
            done = done or task.is_done(self.state)
        return done


IN_GERMAN = [folder for folder in folders() if folder.name in ("03-matrix-form", "06-forward-pass")]


@pytest.mark.parametrize(
    ("folder", "language"),
    [(folder, "en") for folder in folders()] + [(folder, "de") for folder in IN_GERMAN],
    ids=lambda value: getattr(value, "name", value),
)
def test_a_learner_fails_each_task_and_then_does_it(folder, language):
    lesson, script = read_lesson(folder, language), LEARNER[folder.name]
    assert lesson.language == language
    learner = Learner(lesson.pages[0])
    for page, steps in zip(lesson.pages, script, strict=True):
        learner.open(page)
        match page.task:
            case Tell() as task:
                told_and_corrected(page, task, *steps)
            case Choose() as task:
                outcomes = [task.answer(index) for index in range(len(task.options))]
                assert [outcome for outcome, _ in outcomes].count("right") == 1
                assert all(page.said(words).blocks for _, words in outcomes)
            case Do() as task:
                wrong, right = steps
                assert not learner.does(wrong, task), page.heading
                assert page.said(task.remark(learner.state)).blocks or not task.reactions, page.heading
                assert learner.does(right, task), page.heading


def told_and_corrected(page: Page, task: Tell, wrong: str, right: str | None) -> None:
    outcome, words = task.answer(wrong, page.figures)
    assert outcome == "wrong", page.heading
    assert str(words)
    if right is None:  # a number with many digits
        right = repr(page.figures.number(task.value))
    outcome, words = task.answer(right, page.figures)
    assert (outcome, words) == ("right", task.done), page.heading
    for reaction in task.reactions:
        typed = repr(page.figures.number(reaction.number))
        assert task.answer(typed, page.figures) == ("wrong", reaction.say), page.heading


def test_claims_that_stand_in_words():
    """What lessons say in words, of many epochs, is so."""
    by_id = {folder.name: read_lesson(folder) for folder in folders()}

    def figures(lesson: str, page: int):
        return by_id[lesson].pages[page].figures

    assert figures("01-one-neuron", 4).number("loss @ 50") < 0.001
    assert figures("04-stacking", 3).number("loss @ 2000") > 0.69
    assert figures("09-update", 0).number("loss @ 20") < 1e-4
    assert figures("09-update", 5).number("loss @ 20") > 1
    assert (
        figures("10-dying-relu", 3).number("max(u1) @ 2")
        < 0
        < figures("10-dying-relu", 0).number("max(u1) @ 30")
    )
    deep = figures("13-going-wrong", 1)
    assert deep.number("abs(dL_du5)") > 200 * deep.number("abs(dL_du1)")
    twins = figures("13-going-wrong", 3)
    assert twins.number("W1[1,1] @ 100") == twins.number("W1[2,1] @ 100")


SETTINGS = {
    "format": "mlpstudio-lesson", "version": 1, "title": "T", "summary": "S", "minutes": 5,
    "project": "worked-example", "pages": {},
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "change", "complaint"),
    [
        ("# A\n\nOne $\\foo$.", {}, "lesson.md line 3: “\\foo” is not among the TeX commands"),
        ("# A\n\n{{u9}}", {}, "lesson.md line 3: this project computes no “u9”"),
        ("# A\n\n{{W1}}", {}, "lesson.md line 3: “W1” is a matrix, not one number"),
        ("# A\n\n{{__import__('os')}}", {}, "lesson.md line 3: “__import__('os')” is nothing that"),
        ("# A\n\nx\n\n| a | b |", {}, "lesson.md line 5: this part of Markdown is not for lessons"),
        ("# A\n\n# A", {}, "lesson.md line 3: two pages have the heading “A”"),
        ("words", {}, "lesson.md line 1: a page begins with a heading"),
        ("# A", {"minutes": 600}, "lesson.json $.minutes: expected 1 to 60 minutes"),
        ("# A", {"minutes": "5"}, "lesson.json $.minutes: Expected “int”"),
        ("# A", {"project": "xro"}, "lesson.json $.project : “xro” is no project; did you mean \"xor\"?"),
        ("# A", {"project": "../x.mlp"}, "lesson.json $.project : a project's file lies in the folder"),
        ("# A", {"pages": {"B": {}}}, "lesson.json $.pages: lesson.md has no page “B”"),
        ("# A", {"colour": 1}, "lesson.json $: Object contains unknown field “colour”"),
        ("# A", {"pages": {"A": {"task": {"kind": "tell", "ask": "?"}}}},
         "task: a number to tell has either “symbol” or “value”"),
        ("# A", {"pages": {"A": {"task": {"kind": "tell", "ask": "$", "value": "1"}}}},
         "task.ask: a formula has only one of its two $"),
        ("# A", {"pages": {"A": {"task": {"kind": "fly", "ask": "?"}}}}, "Invalid value 'fly'"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_place(tmp_path, text, change, complaint):
    (tmp_path / "lesson.json").write_text(json.dumps(SETTINGS | change))
    (tmp_path / "lesson.md").write_text(text)
    with pytest.raises(InvalidInput) as caught:
        check_lesson(read_lesson(tmp_path))
    assert complaint in str(caught.value)
    assert tmp_path.name in str(caught.value)


def test_progress_is_a_value_that_can_be_kept():
    progress = Progress().with_task("a", "one").at("a", "two").with_task("a", "one").finished("b")
    assert decoded(encoded(progress)) == progress
    assert progress.of("a").tasks == ("one",)
    for broken in (b"", b"{", b'{"format": "x", "version": 1, "lessons": {}}', b"\xff"):
        with pytest.raises(InvalidInput):
            decoded(broken)

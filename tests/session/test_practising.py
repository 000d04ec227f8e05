"""Practising without a window: where the session stands, and how far it lets anybody go."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from mlpstudio.core.data import Dataset
from mlpstudio.core.skills import Skill, Tally
from mlpstudio.project.exercising import exercise_project
from mlpstudio.project.project import with_texts
from mlpstudio.session import score_file
from mlpstudio.session.places import state_folder
from mlpstudio.session.practising import Practising
from tests.session.conftest import Told, example


@pytest.fixture
def practising(told: Told) -> Practising:
    made = Practising(told.session)
    made.begin()
    return made


def solve(practising: Practising) -> None:
    asked = practising.question
    assert asked is not None
    for cell in asked.cells:
        practising.answer(cell, repr(asked.value(cell)))


def test_nothing_goes_past_a_question(told: Told, practising: Practising):
    session = told.session
    for go in (session.next, session.next_phase, session.next_iteration, session.last, practising.next):
        go()
        assert told.moment.place == (0, 0)
    session.advance(40)
    session.seek(0, 12)
    session.show_block(1)
    assert told.moment.place == (0, 0)
    assert told.moment.block == 0
    assert told.moment.withheld
    assert practising.question.symbol == "u1"


def test_an_answer_reveals_its_step_and_next_asks_the_following_one(told: Told, practising: Practising):
    practising.answer((0, 0), "6")
    assert told.moment.place == (0, 0)
    practising.answer((1, 0), "7")
    practising.answer((2, 0), "-1")
    assert told.moment.place == (0, 1)
    assert practising.question.symbol == "u1"  # it stays to be looked at
    practising.next()
    assert practising.question.symbol == "z1"
    assert told.moment.place == (0, 1)


def test_a_whole_iteration_and_into_the_next_one(told: Told, practising: Practising):
    asked, count = [], 0
    for _ in range(17):
        asked.append(practising.question.symbol)
        count += len(practising.question.cells)
        solve(practising)
        practising.next()
    expected = [step.target for step in told.moment.trace.program]
    assert asked == [*(s for s in expected if s not in ("y_hat", "dy_hat_du2", "dL_du2")), "u1"]
    assert told.moment.place == (1, 1)
    assert practising.score.total == Tally(first=count)


def test_what_was_run_before_is_not_told(told: Told):
    session = told.session
    session.advance(15 * 5)
    session.first()
    assert (told.moment.last, told.moment.reached.losses) == (4, 5)
    practising = Practising(session)
    practising.begin()
    assert (told.moment.last, told.moment.reached.losses, told.moment.former) == (0, 0, None)
    session.last()
    assert told.moment.place == (0, 0)
    practising.end()
    assert (told.moment.last, told.moment.withheld) == (4, False)
    session.last()
    assert told.moment.place == (4, 15)


def test_back_asks_nothing_and_leads_on_to_the_question(told: Told, practising: Practising):
    for _ in range(3):
        solve(practising)
        practising.next()
    asked = practising.question
    told.session.back()
    told.session.back()
    assert practising.question is None
    practising.next()
    assert practising.question is None
    told.session.next_iteration()
    assert told.moment.place == (0, 3)
    assert (practising.question.symbol, practising.question.cells) == (asked.symbol, asked.cells)


def test_from_the_beginning_all_is_asked_once_more(told: Told, practising: Practising):
    for _ in range(4):
        solve(practising)
        practising.next()
    told.session.restart()
    assert practising.question is None
    practising.begin_again()
    assert practising.question.symbol == "u1"
    assert not practising.question.entries[0].done
    told.session.last()
    assert told.moment.place == (0, 0)


def test_steps_that_are_not_asked_go_by(told: Told, practising: Practising):
    practising.choose("backward", whole=False)
    assert practising.question is None
    practising.next()
    assert told.moment.place == (0, 1)
    told.session.next_iteration()
    assert told.moment.place == (0, 4)
    assert practising.question.symbol == "dL_dy_hat"
    assert len(practising.question.cells) == 1
    practising.choose("update", whole=True)
    told.session.next_iteration()
    assert practising.question.symbol == "W1"
    practising.choose("every", whole=True)
    assert practising.question.symbol == "W1"


def test_a_gate_and_its_error_signal_are_asked_before_either_is_shown(told: Told, practising: Practising):
    practising.choose("backward", whole=True)
    told.session.next_iteration()
    while practising.question.symbol != "dz1_du1":
        solve(practising)
        practising.next()
    place = told.moment.place
    solve(practising)
    assert told.moment.place == place
    practising.next()
    assert practising.question.symbol == "dL_du1"
    solve(practising)
    assert told.moment.place == (0, place.position + 1)


def test_skipping_shows_and_does_not_count(told: Told, practising: Practising):
    practising.skip()
    assert told.moment.place == (0, 1)
    assert practising.question.symbol == "z1"
    assert practising.score.total.count == 0


def test_an_edit_begins_with_a_question_and_a_new_project_too(told: Told, practising: Practising):
    solve(practising)
    practising.next()
    project = told.document.project
    told.document.replace(replace(project, training=replace(project.training, learning_rate=0.5)), "rate")
    assert practising.question.symbol == "z1"
    told.document.replace(with_texts(told.document.project, title="Other", notes=""), "title")
    assert practising.question.symbol == "z1"
    told.document.begin(exercise_project(5, "Five"))
    assert told.moment.place == (0, 0)
    assert practising.question.symbol == "u1"
    assert practising.question.trace is told.moment.trace
    told.session.next()
    assert told.moment.place == (0, 0)
    told.document.begin(replace(example(), data=Dataset(np.zeros((0, 2)), np.zeros((0, 1)))))
    assert practising.question is None


def test_the_score_is_kept(told: Told, practising: Practising):
    practising.answer((0, 0), "5")
    practising.answer((0, 0), "6")
    practising.hint((1, 0))
    practising.answer((1, 0), "7")
    practising.show((2, 0))
    expected = {Skill.PRE_ACTIVATION: Tally(again=1, hinted=1, shown=1)}
    assert practising.score.skills == expected
    later = Practising(told.session)
    assert later.score.skills == expected
    assert later.score.mistakes == {"bias_forgotten": 1}
    later.reset_score()
    assert score_file.load()[0].skills == {}


def test_two_windows_count_together(told: Told, practising: Practising):
    other = Practising(Told(example()).session)
    other.begin()
    assert other.score.total.count == 0
    practising.answer((0, 0), "6")
    other.answer((1, 0), "7")
    practising.answer((1, 0), "7")
    assert practising.score.total == Tally(first=3)


def test_a_score_that_cannot_be_kept_is_told_once_and_goes_on(
    told: Told, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("MLPSTUDIO_STATE_DIR", str(tmp_path / "file"))
    practising, said = Practising(told.session), []
    practising.complained.connect(said.append)
    practising.begin()
    solve(practising)
    assert practising.score.total == Tally(first=3)
    assert [("cannot be kept" in str(line)) for line in said].count(True) == 1


def test_a_broken_score_is_set_aside_and_that_is_said(told: Told):
    folder = state_folder()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / score_file.NAME).write_bytes(b"{broken")
    practising, said = Practising(told.session), []
    practising.complained.connect(said.append)
    assert practising.score.total.count == 0
    assert "practice-unreadable.json" in str(said[0])
    assert (folder / score_file.ASIDE).read_bytes() == b"{broken"
    assert len(said) == 1

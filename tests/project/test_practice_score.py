"""The score of practising: as it is kept, and as a table."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlpstudio.core.exercises import exercise
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.misconceptions import MISCONCEPTIONS
from mlpstudio.core.skills import Outcome, Score, Skill, Tally
from mlpstudio.project.exercising import exercise_project
from mlpstudio.project.practice_score import COLUMNS, decoded, encoded, table, told_mistakes

COUNTS = st.integers(0, 10**6)
SCORES = st.builds(
    Score,
    st.dictionaries(st.sampled_from(list(Skill)), st.builds(Tally, COUNTS, COUNTS, COUNTS, COUNTS)),
    st.dictionaries(st.sampled_from(sorted(MISCONCEPTIONS)), COUNTS),
)


@settings(max_examples=40, deadline=None)
@given(SCORES)
def test_a_score_comes_back(score):
    assert decoded(encoded(score)) == score


@settings(max_examples=40, deadline=None)
@given(SCORES)
def test_the_table_is_read_back_by_others(score):
    records = list(csv.DictReader(io.StringIO(table(score), newline="")))
    assert tuple(csv.reader(io.StringIO(table(score), newline="")).__next__()) == COLUMNS
    skills = {r["id"]: r for r in records if r["kind"] == "skill"}
    assert set(skills) == {skill.value for skill in score.skills}
    for skill, tally in score.skills.items():
        assert int(skills[skill.value]["count"]) == tally.count
        assert [int(skills[skill.value][o.value]) for o in Outcome] == [
            tally.first, tally.again, tally.hinted, tally.shown
        ]  # fmt: skip
    mistakes = {r["id"]: int(r["count"]) for r in records if r["kind"] == "mistake"}
    assert mistakes == dict(score.mistakes)


@pytest.mark.parametrize(
    "data",
    [b"", b"\xff", b"[]", b"{}", b'{"version": 2, "skills": {}, "mistakes": {}}',
     b'{"version": 1, "skills": [], "mistakes": {}}',
     b'{"version": 1, "skills": {"flying": {}}, "mistakes": {}}',
     b'{"version": 1, "skills": {"loss": {"first": 1}}, "mistakes": {}}',
     b'{"version": 1, "skills": {}, "mistakes": {"sign": -1}}',
     b'{"version": 1, "skills": {}, "mistakes": {"sign": true}}',
     b'{"version": 1, "skills": {}, "mistakes": {"laziness": 1}}'],
)  # fmt: skip
def test_what_is_no_score_is_refused(data):
    with pytest.raises(InvalidInput):
        decoded(data)


def test_the_most_common_mistakes_are_named():
    score = Score({}, {"sign": 2, "twice": 5})
    assert [str(told) for told in told_mistakes(score, 2)] == ["Twice the number (5×)", "Wrong sign (2×)"]


def test_an_exercise_is_a_project():
    project, made = exercise_project(7, "Seven"), exercise(7)
    assert project.title == "Seven"
    assert (project.network, project.training, project.parameters) == (
        made.network, made.training, made.parameters
    )  # fmt: skip

"""The score of practising as it is kept, and as a table for others."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping

from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.core.misconceptions import MISCONCEPTIONS
from mlpstudio.core.skills import NAMES, Outcome, Score, Skill, Tally

COLUMNS = ("kind", "id", "count", *(outcome.value for outcome in Outcome))
"""The first record of the table. Of a mistake only its count is known."""
_VERSION = 1


def encoded(score: Score) -> bytes:
    """Return a score as JSON."""
    skills = {
        skill.value: {outcome.value: getattr(tally, outcome.value) for outcome in Outcome}
        for skill, tally in score.skills.items()
    }
    made = {"version": _VERSION, "skills": skills, "mistakes": dict(score.mistakes)}
    return json.dumps(made, indent=1).encode()


def decoded(data: bytes) -> Score:
    """Return the score that was kept.

    Raises
    ------
    InvalidInput
        It is none, or one of a later version.
    """
    try:
        found = json.loads(data)
    except ValueError:
        raise InvalidInput("this is no score") from None
    if not isinstance(found, dict) or found.get("version") != _VERSION:
        raise InvalidInput("this is no score, or one of a later version")
    skills, mistakes = found.get("skills"), found.get("mistakes")
    if not isinstance(skills, dict) or not isinstance(mistakes, dict):
        raise InvalidInput("this is no score")
    try:
        tallies = {Skill(name): _tally(counts) for name, counts in skills.items()}
    except ValueError:
        raise InvalidInput("this score holds an unknown skill") from None
    if not set(mistakes) <= set(MISCONCEPTIONS):
        raise InvalidInput("this score holds an unknown mistake")
    return Score(tallies, {name: _count(count) for name, count in mistakes.items()})


def _tally(counts: object) -> Tally:
    if not isinstance(counts, Mapping) or set(counts) != {outcome.value for outcome in Outcome}:
        raise InvalidInput("this is no score")
    return Tally(**{name: _count(count) for name, count in counts.items()})


def _count(found: object) -> int:
    if not isinstance(found, int) or isinstance(found, bool) or found < 0:
        raise InvalidInput("expected 0 or more, got {value}", value=found)
    return found


def table(score: Score) -> str:
    """Return a score as CSV: a record for each skill that was practised, then one for each mistake."""
    made = io.StringIO(newline="")
    writer = csv.writer(made)
    writer.writerow(COLUMNS)
    for skill in Skill:
        tally = score.skills.get(skill)
        if tally is not None:
            counts = [getattr(tally, outcome.value) for outcome in Outcome]
            writer.writerow(["skill", skill.value, tally.count, *counts])
    for mistake, count in score.most_common(len(score.mistakes)):
        writer.writerow(["mistake", mistake, count, *([""] * len(Outcome))])
    return made.getvalue()


def told_mistakes(score: Score, most: int) -> tuple[Message, ...]:
    """Return the names of the most common mistakes with their counts."""
    return tuple(
        Message("{name} ({count}×)", {"name": MISCONCEPTIONS[mistake].name, "count": count})
        for mistake, count in score.most_common(most)
    )


def told_skill(skill: Skill, tally: Tally) -> Message:
    """Return how it went with a skill, in a sentence."""
    return Message(
        "{skill}: {count} asked, {first} right at once, {again} after another try, {hinted} after a hint, "
        "{shown} given up",
        {
            "skill": NAMES[skill], "count": tally.count, "first": tally.first, "again": tally.again,
            "hinted": tally.hinted, "shown": tally.shown,
        },
    )  # fmt: skip

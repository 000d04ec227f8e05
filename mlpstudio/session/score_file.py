"""The score of practising on the disk: one small file in the state folder, written as a whole."""

from __future__ import annotations

import os

from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.core.skills import Score
from mlpstudio.project.files import write_bytes
from mlpstudio.project.practice_score import decoded, encoded
from mlpstudio.session.places import private_folder, state_folder

NAME, ASIDE = "practice.json", "practice-unreadable.json"


def load() -> tuple[Score, Message | None]:
    """Return the score so far, and what there is to say.

    A file that cannot be read is set aside, so that nothing in it is lost, and the score begins anew.
    """
    path = state_folder() / NAME
    try:
        return decoded(path.read_bytes()), None
    except FileNotFoundError:
        return Score(), None
    except (InvalidInput, OSError) as error:
        said = Message("{reason}", {"reason": getattr(error, "strerror", "")})  # in the system's own language
        reason = error.message if isinstance(error, InvalidInput) else said
    try:
        os.replace(path, path.with_name(ASIDE))
    except OSError:
        return Score(), Message("The score of practising could not be read: {reason}.", {"reason": reason})
    return Score(), Message(
        "The score of practising could not be read ({reason}). It is kept as {name}; a new one begins.",
        {"reason": reason, "name": ASIDE},
    )


def save(score: Score) -> Message | None:
    """Keep a score; return why that was not possible, if it was not."""
    try:
        private_folder("")
        write_bytes(state_folder() / NAME, [encoded(score)])
    except (InvalidInput, OSError) as error:
        return Message("The score of practising cannot be kept: {reason}.", {"reason": str(error)})
    return None

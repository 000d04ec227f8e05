"""How far the lessons are, on the disk: one small file in the state folder, written as a whole."""

from __future__ import annotations

import os

from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.project.files import write_bytes
from mlpstudio.session.places import private_folder, state_folder
from mlpstudio.teaching.progress import Progress, decoded, encoded

NAME, ASIDE = "lessons.json", "lessons-unreadable.json"


def load() -> Progress:
    """Return how far the lessons are; a file that cannot be read is set aside, and nothing in it is lost."""
    path = state_folder() / NAME
    try:
        return decoded(path.read_bytes())
    except FileNotFoundError:
        return Progress()
    except (InvalidInput, OSError):
        pass
    try:
        os.replace(path, path.with_name(ASIDE))
    except OSError:
        return Progress()
    return Progress()


def save(progress: Progress) -> Message | None:
    """Keep it; return why that was not possible, if it was not."""
    try:
        private_folder("")
        write_bytes(state_folder() / NAME, [encoded(progress)])
    except (InvalidInput, OSError) as error:
        return Message("Progress in lessons cannot be kept: {reason}.", {"reason": str(error)})
    return None

"""Where the program keeps what is neither a setting nor a file of the user."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs


def state_folder() -> Path:
    """Return the folder of recovery data: the environment's MLPSTUDIO_STATE_DIR, else the system's place."""
    given = os.environ.get("MLPSTUDIO_STATE_DIR")
    return Path(given) if given else Path(platformdirs.user_state_dir("mlpstudio", appauthor=False))


def private_folder(name: str) -> Path:
    """Return a folder within the state folder that only the user can look into; made if it is not there.

    Raises
    ------
    OSError
        It cannot be made.
    """
    folder = state_folder() / name
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder

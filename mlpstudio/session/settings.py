"""Every setting once, as data: its key, its type and its default. Kept in one file that people can read."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

import platformdirs
from PySide6.QtCore import QByteArray, QSettings

T = TypeVar("T", str, int, float, bool, QByteArray)


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One setting.

    Attributes
    ----------
    key
        Its name in the file, with the group it belongs to.
    default
        What holds where nothing is saved, or something of another type.
    choices
        What it may be; empty where everything may.
    """

    key: str
    default: T
    choices: tuple[T, ...] = ()


THEME = Setting("view/theme", "system", ("system", "light", "dark"))
LOG_SCALE = Setting("loss/log_scale", True)
SPEED = Setting("run/speed", 40)
NUMBERS = Setting("view/numbers", "significant", ("significant", "fixed"))
DIGITS = Setting("view/digits", 4)
STEP_VIEW = Setting("step/view", "matrices", ("matrices", "neurons"))
BLOCKS_FIRST = Setting("step/blocks_first", False)
GEOMETRY = Setting("window/geometry", QByteArray())
LAYOUT = Setting("window/layout", QByteArray())
FOLDER = Setting("files/folder", "")
HISTORY = Setting("files/history", False)

ALL: tuple[Setting[str] | Setting[int] | Setting[bool] | Setting[QByteArray], ...] = (
    THEME,
    LOG_SCALE,
    SPEED,
    NUMBERS,
    DIGITS,
    STEP_VIEW,
    BLOCKS_FIRST,
    GEOMETRY,
    LAYOUT,
    FOLDER,
    HISTORY,
)
"""The table."""


def folder() -> Path:
    """Return the folder of the settings: the environment's MLPSTUDIO_CONFIG_DIR, else the system's place."""
    given = os.environ.get("MLPSTUDIO_CONFIG_DIR")
    return Path(given) if given else Path(platformdirs.user_config_dir("mlpstudio", appauthor=False))


class Settings:
    """The settings, as they are saved. Nothing is written before something is set."""

    def __init__(self) -> None:
        self._file = QSettings(str(folder() / "settings.ini"), QSettings.Format.IniFormat)

    def get(self, setting: Setting[T]) -> T:
        """Return a setting; its default where nothing usable is saved."""
        found = self._file.value(setting.key, setting.default, type=type(setting.default))
        if not isinstance(found, type(setting.default)) or (setting.choices and found not in setting.choices):
            return setting.default
        return found

    def set(self, setting: Setting[T], value: T) -> None:
        """Save a setting."""
        self._file.setValue(setting.key, value)

    def flush(self) -> None:
        """Write to the disk what has been set."""
        self._file.sync()

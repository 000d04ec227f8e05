"""Every setting once, as data: its key, its type, its default, and how the dialog shows it.

Kept in one file that people can read. What has a row in :data:`ROWS` stands in the dialog; the others are
the program's own.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import Any, Generic, TypeVar

import platformdirs
from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from mlpstudio.core.records import record
from mlpstudio.session.language import SYSTEM, offered

T = TypeVar("T", str, int, float, bool, QByteArray)


@record
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
    least, most
        The bounds of a number, both included.
    """

    key: str
    default: T
    choices: tuple[T, ...] = ()
    least: int | None = None
    most: int | None = None

    def allows(self, value: object) -> bool:
        """Tell whether it may be this value."""
        if self.choices and value not in self.choices:
            return False
        if self.least is None or self.most is None or not isinstance(value, int):
            return isinstance(value, type(self.default))
        return self.least <= value <= self.most


LANGUAGE = Setting("view/language", SYSTEM, (SYSTEM, *offered()))
THEME = Setting("view/theme", "system", ("system", "light", "dark"))
LOG_SCALE = Setting("loss/log_scale", True)
SPEED = Setting("run/speed", 40, least=0, most=100)
NUMBERS = Setting("view/numbers", "automatic", ("automatic", "significant", "fixed"))
DIGITS = Setting("view/digits", 4, least=0, most=17)
NEURON_PICTURES = Setting("view/neuron_pictures", False)
STEP_VIEW = Setting("step/view", "matrices", ("matrices", "neurons"))
GRAIN = Setting("step/grain", "operation", ("iteration", "phase", "operation", "term"))
BLOCKS_FIRST = Setting("step/blocks_first", False)
CODE = Setting("code/language", "numpy", ("numpy", "python", "torch"))
REDUCED_MOTION = Setting("view/reduced_motion", "system", ("system", "on", "off"))
MEMORY = Setting("run/memory", 256, least=64, most=4096)
LOCKED = Setting("edit/locked", False)
PRACTICE_STEPS = Setting("practice/steps", "every")
PRACTICE_WHOLE = Setting("practice/whole", True)
PRACTICE_SEED = Setting("practice/seed", 0)
GEOMETRY = Setting("window/geometry", QByteArray())
LAYOUT = Setting("window/layout", QByteArray())
FOLDER = Setting("files/folder", "")
HISTORY = Setting("files/history", False)
TOUR = Setting("help/tour_seen", False)

ALL: tuple[Setting[str] | Setting[int] | Setting[bool] | Setting[QByteArray], ...] = (
    LANGUAGE,
    THEME,
    LOG_SCALE,
    SPEED,
    NUMBERS,
    DIGITS,
    NEURON_PICTURES,
    STEP_VIEW,
    GRAIN,
    BLOCKS_FIRST,
    CODE,
    REDUCED_MOTION,
    MEMORY,
    LOCKED,
    PRACTICE_STEPS,
    PRACTICE_WHOLE,
    PRACTICE_SEED,
    GEOMETRY,
    LAYOUT,
    FOLDER,
    HISTORY,
    TOUR,
)
"""The table."""


@record
class Row:
    """How the dialog shows a setting; all words are translated where they are shown.

    Attributes
    ----------
    setting
        The setting.
    page
        One of :data:`PAGES`.
    title, about
        What it is called, and what it does, in a line.
    words
        What each choice is called; the two ends of a slider are called "least" and "most".
    names
        Choices that are called the same in every language.
    unit
        What stands behind a number.
    step
        How far a number goes with one press of an arrow.
    slider
        Whether a number is dragged.
    """

    setting: Setting[Any]
    page: str
    title: str
    about: str
    words: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    unit: str = ""
    step: int = 1
    slider: bool = False


PAGES = ("Appearance", "Numbers", "Stepping and running", "Files", "Advanced")
"""The pages of the dialog; one without rows is left out."""

ROWS: tuple[Row, ...] = (
    Row(LANGUAGE, "Appearance", "Language", "What everything is written in, from the next start on.",
        {"system": "As the system"}, names=offered()),
    Row(THEME, "Appearance", "Theme", "Light or dark, or whichever the desktop has.",
        {"system": "As the system", "light": "Light", "dark": "Dark"}),
    Row(REDUCED_MOTION, "Appearance", "Motion", "Whether things glide to a new place, or are there at once.",
        {"system": "As the system", "on": "Reduced", "off": "Full"}),
    Row(LOG_SCALE, "Appearance", "Logarithmic loss",
        "Plot the loss by its powers of ten, so that small losses can be told apart."),
    Row(NEURON_PICTURES, "Appearance", "Neuron pictures",
        "Draw in each neuron what it answers to all inputs, where a network has one or two of them."),
    Row(NUMBERS, "Numbers", "Notation", "What is counted: all digits that matter, or those behind the point.",
        {"automatic": "Automatic", "significant": "Significant digits", "fixed": "Decimals"}),
    Row(DIGITS, "Numbers", "Digits", "How many of them are written, in every view."),
    Row(STEP_VIEW, "Stepping and running", "A step is shown as",
        "Whole matrices, or one equation for each neuron.",
        {"matrices": "Matrices", "neurons": "Single neurons"}),
    Row(GRAIN, "Stepping and running", "Next goes on by",
        "What a click on Next completes, or a step of a slow run.",
        {"iteration": "Iteration", "phase": "Phase", "operation": "Operation", "term": "Single term"}),
    Row(BLOCKS_FIRST, "Stepping and running", "Building blocks first",
        "Before the backward phase, show every local derivative on a page of its own."),
    Row(CODE, "Stepping and running", "Code is written in",
        "In which language the panel Code writes an iteration.",
        {"numpy": "numpy", "python": "Python", "torch": "PyTorch"}),
    Row(SPEED, "Stepping and running", "Speed", "How fast Run goes, from one step a second to no waiting.",
        {"least": "slow", "most": "fast"}, slider=True),
    Row(HISTORY, "Files", "Save the history of a run",
        "A file that is opened again can then go back to where its run began."),
    Row(MEMORY, "Advanced", "Memory of a run",
        "The more, the quicker it goes back in a long run. Holds for runs that begin from now on. "
        "A very large network may need more than this.",
        unit="MB", step=64),
)  # fmt: skip
"""What the dialog shows: a setting appears in it by a row here."""


def folder() -> Path:
    """Return the folder of the settings: the environment's MLPSTUDIO_CONFIG_DIR, else the system's place."""
    given = os.environ.get("MLPSTUDIO_CONFIG_DIR")
    return Path(given) if given else Path(platformdirs.user_config_dir("mlpstudio", appauthor=False))


class Settings(QObject):
    """The settings, as they are saved. Nothing is written before something is set."""

    changed = Signal(object)
    """With the :class:`Setting` that has another value now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        path = folder() / "settings.ini"
        self.new = not path.exists()
        """Whether nothing had been saved before: this is the first start."""
        self._file = QSettings(str(path), QSettings.Format.IniFormat)

    def get(self, setting: Setting[T]) -> T:
        """Return a setting; its default where nothing usable is saved."""
        found = self._file.value(setting.key, setting.default, type=type(setting.default))
        if not isinstance(found, type(setting.default)) or not setting.allows(found):
            return setting.default
        return found

    def set(self, setting: Setting[T], value: T) -> None:
        """Save a setting, and tell of it if that changes it."""
        before = self.get(setting)
        self._file.setValue(setting.key, value)
        if value != before:
            self.changed.emit(setting)

    def reset(self, setting: Setting[T]) -> None:
        """Let a setting have its default again, also one that comes with a later version."""
        before = self.get(setting)
        self._file.remove(setting.key)
        if setting.default != before:
            self.changed.emit(setting)

    def flush(self) -> None:
        """Write to the disk what has been set."""
        self._file.sync()

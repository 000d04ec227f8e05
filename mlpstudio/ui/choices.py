"""What the user chose to see, kept for the next start: scale, speed, theme, numbers, views of a step.

Each choice goes into the settings, wherever it is made: in a menu, a panel, the tool bar or the dialog. All
of them follow the settings from there, so that none has to know the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QObject

from mlpstudio.render.numbers import NumberFormat
from mlpstudio.session.runner import Runner
from mlpstudio.session.session import Session
from mlpstudio.session.settings import (
    BLOCKS_FIRST,
    DIGITS,
    LOG_SCALE,
    MEMORY,
    NUMBERS,
    REDUCED_MOTION,
    SPEED,
    STEP_VIEW,
    THEME,
    Setting,
    Settings,
)  # fmt: skip
from mlpstudio.ui.actions import Actions
from mlpstudio.ui.canvas.canvas import NetworkCanvas
from mlpstudio.ui.motion import duration
from mlpstudio.ui.panels.loss import LossPanel
from mlpstudio.ui.panels.step import StepPanel
from mlpstudio.ui.step_toolbar import StepToolbar


class WritesNumbers(Protocol):
    """A view that writes numbers."""

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write them in another way."""


class Choices(QObject):
    """Carries choices from where they are made to the views, and keeps them.

    Parameters
    ----------
    settings
        Where they are kept.
    actions
        Those of the menus that show a choice.
    writers
        Every view that writes numbers: one setting holds for the whole window.
    """

    def __init__(
        self, settings: Settings, actions: Actions, writers: Sequence[WritesNumbers], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._settings, self._actions, self._writers = settings, actions, [*writers]

    def add_writer(self, writer: WritesNumbers) -> None:
        """Let a view that is made later write numbers as all others do."""
        self._writers.append(writer)
        writer.set_number_format(self.numbers)

    def connect_to(
        self,
        session: Session,
        runner: Runner,
        toolbar: StepToolbar,
        canvas: NetworkCanvas,
        loss: LossPanel,
        step: StepPanel,
    ) -> None:
        """Take over what was chosen before, and follow what is chosen from now on."""
        self._session, self._runner, self._toolbar = session, runner, toolbar
        self._canvas, self._loss, self._step = canvas, loss, step
        for name in self._actions.group("numbers"):
            self._actions[name].triggered.connect(self.choose_numbers)
        for name in self._actions.group("theme"):
            self._actions[name].triggered.connect(self._choose_theme)
        self._actions["log_scale"].triggered.connect(self.choose_scale)
        toolbar.speed_changed.connect(self.choose_speed)
        loss.scale_chosen.connect(self.choose_scale)
        step.view_chosen.connect(self._choose_view)
        step.blocks_chosen.connect(self._choose_blocks)
        self._followers = {
            THEME.key: self._show_theme,
            LOG_SCALE.key: self._show_scale,
            SPEED.key: self._show_speed,
            NUMBERS.key: self._show_numbers,
            DIGITS.key: self._show_numbers,
            STEP_VIEW.key: self._show_view,
            BLOCKS_FIRST.key: self._show_blocks,
            MEMORY.key: self._show_memory,
            REDUCED_MOTION.key: self._show_motion,
        }
        for show in dict.fromkeys(self._followers.values()):
            show()
        self._settings.changed.connect(self._setting_changed)

    def _setting_changed(self, setting: Setting[Any]) -> None:
        show = self._followers.get(setting.key)
        if show is not None:
            show()

    def choose_scale(self, log: bool) -> None:
        """Show the loss on a logarithmic scale, or a linear one."""
        self._settings.set(LOG_SCALE, log)

    def choose_speed(self, speed: int) -> None:
        """Run at another speed."""
        self._settings.set(SPEED, speed)

    @property
    def numbers(self) -> NumberFormat:
        """How numbers are written."""
        chosen, digits = self._settings.get(NUMBERS), self._settings.get(DIGITS)
        if chosen == "fixed":
            return NumberFormat(min(max(digits, 0), 17), "fixed")
        if chosen == "significant":
            return NumberFormat(min(max(digits, 2), 17), "significant")
        return NumberFormat(mode="automatic")

    def choose_numbers(self) -> None:
        """Write numbers as the action that was triggered says.

        It is ``numbers_automatic``, ``numbers_6`` or ``numbers_fixed_4``.
        """
        *_, kind, digits = self.sender().objectName().split("_")
        if digits == "automatic":
            self._settings.set(NUMBERS, digits)
            return
        self._settings.set(NUMBERS, "fixed" if kind == "fixed" else "significant")
        self._settings.set(DIGITS, int(digits))

    def _show_numbers(self) -> None:
        numbers = self.numbers
        if numbers.mode != "automatic" and self._settings.get(DIGITS) < numbers.digits:
            # Fewer digits than this notation has: the settings shall say what is seen.
            self._settings.set(DIGITS, numbers.digits)
            return
        name = {"automatic": "automatic", "fixed": f"fixed_{numbers.digits}"}
        self._actions.check(f"numbers_{name.get(numbers.mode, numbers.digits)}", "numbers")
        for writer in self._writers:
            writer.set_number_format(numbers)

    def _choose_theme(self) -> None:
        self._settings.set(THEME, self.sender().objectName().removeprefix("theme_"))

    def _choose_view(self, view: str) -> None:
        self._settings.set(STEP_VIEW, view)

    def _choose_blocks(self, first: bool) -> None:
        self._settings.set(BLOCKS_FIRST, first)

    def _show_theme(self) -> None:
        self._actions.check(f"theme_{self._settings.get(THEME)}", "theme")

    def _show_scale(self) -> None:
        log = self._settings.get(LOG_SCALE)
        self._actions["log_scale"].setChecked(log)
        self._loss.set_log(log)

    def _show_speed(self) -> None:
        speed = self._settings.get(SPEED)
        self._runner.set_speed(speed)
        self._toolbar.set_speed(speed)

    def _show_motion(self) -> None:
        self._canvas.move_for(duration(self._settings))

    def _show_view(self) -> None:
        self._step.set_view(self._settings.get(STEP_VIEW))

    def _show_blocks(self) -> None:
        self._session.show_blocks_first(self._settings.get(BLOCKS_FIRST))

    def _show_memory(self) -> None:
        self._session.memory = self._settings.get(MEMORY) * 2**20

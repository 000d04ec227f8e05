"""What the user chose to see, kept for the next start: scale, speed, theme, numbers, views of a step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject

from mlpstudio.render.numbers import NumberFormat
from mlpstudio.session.runner import Runner
from mlpstudio.session.session import Session
from mlpstudio.session.settings import (
    BLOCKS_FIRST,
    DIGITS,
    LOG_SCALE,
    NUMBERS,
    SPEED,
    STEP_VIEW,
    Settings,
)  # fmt: skip
from mlpstudio.ui.actions import Actions
from mlpstudio.ui.panels.loss import LossPanel
from mlpstudio.ui.panels.step import StepPanel

_MOST_DECIMALS = 8  # that the menu offers


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
        self._settings, self._actions, self._writers = settings, actions, writers

    def connect_to(self, session: Session, runner: Runner, loss: LossPanel, step: StepPanel) -> None:
        """Take over what was chosen before, and follow what is chosen from now on."""
        self._session, self._runner, self._loss, self._step = session, runner, loss, step
        loss.scale_chosen.connect(self.choose_scale)
        step.view_chosen.connect(self._choose_view)
        step.blocks_chosen.connect(self._choose_blocks)
        self.choose_scale(self._settings.get(LOG_SCALE))
        step.set_view(self._settings.get(STEP_VIEW))
        session.show_blocks_first(self._settings.get(BLOCKS_FIRST))
        self._show_numbers()

    def choose_scale(self, log: bool) -> None:
        """Show the loss on a logarithmic scale, or a linear one."""
        self._settings.set(LOG_SCALE, log)
        self._actions["log_scale"].setChecked(log)
        self._loss.set_log(log)

    def choose_speed(self, speed: int) -> None:
        """Run at another speed."""
        self._settings.set(SPEED, speed)
        self._runner.set_speed(speed)

    @property
    def numbers(self) -> NumberFormat:
        """How numbers are written."""
        chosen, digits = self._settings.get(NUMBERS), self._settings.get(DIGITS)
        if chosen == "fixed":
            return NumberFormat(min(max(digits, 0), _MOST_DECIMALS), "fixed")
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
        else:
            self._settings.set(NUMBERS, "fixed" if kind == "fixed" else "significant")
            self._settings.set(DIGITS, int(digits))
        self._show_numbers()

    def _show_numbers(self) -> None:
        numbers = self.numbers
        name = {"automatic": "automatic", "fixed": f"fixed_{numbers.digits}"}
        self._actions[f"numbers_{name.get(numbers.mode, numbers.digits)}"].setChecked(True)
        for writer in self._writers:
            writer.set_number_format(numbers)

    def _choose_view(self, view: str) -> None:
        self._settings.set(STEP_VIEW, view)

    def _choose_blocks(self, first: bool) -> None:
        self._settings.set(BLOCKS_FIRST, first)
        self._session.show_blocks_first(first)

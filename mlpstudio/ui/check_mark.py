"""The check mark of a step: there once the step was computed again and measured, and both agreed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from mlpstudio.core.proof import StepProof
from mlpstudio.ui.icons import icon
from mlpstudio.ui.theme import Theme

_LOOKS = {"agrees": ("check", "accent"), "kink": ("check", "muted"), "differs": ("warning", "error")}


class CheckMark(QToolButton):
    """A button that opens the check; nothing is seen of it as long as nothing is proved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("check-mark")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing moves when it comes
        self.setSizePolicy(policy)
        self.verdict = ""
        self._theme: Theme | None = None
        self.hide()

    def clear(self) -> None:
        """Show nothing."""
        self.verdict = ""
        self.hide()

    def say(self, steps: Sequence[StepProof]) -> None:
        """Show what was found of the steps of a click."""
        verdicts = {step.verdict for step in steps}
        self.verdict = next(verdict for verdict in ("differs", "kink", "agrees") if verdict in verdicts)
        measured = sum(len(step.checked) for step in steps)
        if self.verdict == "differs":
            text = self.tr("This step does not agree with its check. Open the check.")
        elif self.verdict == "kink":
            text = self.tr("Computed again by its formula: agrees. It lies at a kink, where no slope is.")
        elif measured:
            text = self.tr(
                "Checked: computed again by its formula, and {count} of its numbers measured by "
                "differences. Open the check."
            ).format(count=measured)
        else:
            text = self.tr("Checked: computed again by its formula, with the same numbers. Open the check.")
        self.setToolTip(text)
        self.setAccessibleName(self.tr("Differs") if self.verdict == "differs" else self.tr("Checked"))
        self.setAccessibleDescription(text)
        self._draw()
        self.show()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._draw()

    def _draw(self) -> None:
        if self._theme is not None and self.verdict:
            name, shade = _LOOKS[self.verdict]
            self.setIcon(icon(name, getattr(self._theme, shade)))

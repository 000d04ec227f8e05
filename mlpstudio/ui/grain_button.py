"""The button beside Next that says how far Next goes, and opens the choice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from mlpstudio.session.moment import Grain
from mlpstudio.ui.icons import icon
from mlpstudio.ui.theme import Theme

_WORDS: Mapping[Grain, str] = MappingProxyType(
    {
        Grain.ITERATION: "Iteration",
        Grain.PHASE: "Phase",
        Grain.OPERATION: "Operation",
        Grain.TERM: "Single term",
    }
)


class GrainButton(QToolButton):
    """Shows the grain, and has the menu of the four.

    Parameters
    ----------
    choices
        The commands that choose one.
    further
        Those that follow in the menu: steps inside and out.
    """

    def __init__(self, choices: Sequence[QAction], further: Sequence[QAction]) -> None:
        super().__init__()
        self._grain, self._worded, self._theme = Grain.OPERATION, True, ""
        self.setObjectName("grain")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setIconSize(QSize(16, 16))
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.addActions(list(choices))
        menu.addSeparator()
        menu.addActions(list(further))
        self.setMenu(menu)
        self._show()

    def show_grain(self, grain: Grain) -> None:
        """Say how far Next goes."""
        if grain is not self._grain:
            self._grain = grain
            self._show()

    def set_worded(self, worded: bool) -> None:
        """Say it in words, or leave them out where there is little room."""
        if worded != self._worded:
            self._worded = worded
            self._show()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme.ink
        self._show()

    def _show(self) -> None:
        word = QCoreApplication.translate("Actions", _WORDS[self._grain])
        self.setText(word)
        self.setAccessibleName(self.tr("Next goes on by: {grain}").format(grain=word))
        self.setToolTip(self.tr("How far Next and Back go: {grain}").format(grain=word))
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonTextOnly if self._worded else style.ToolButtonIconOnly)
        if self._theme:
            self.setIcon(icon(f"grain-{self._grain.value}", self._theme))

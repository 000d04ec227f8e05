"""The dock of the lesson panel: there while a lesson is under way, else without a trace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from mlpstudio.ui.dock import PanelDock
from mlpstudio.ui.late_panel import LatePanel
from mlpstudio.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mlpstudio.ui.main_window import MainWindow
    from mlpstudio.ui.panels.lesson import LessonPanel

NAME = "lesson"
_COMMAND = f"panel_{NAME}"
_WIDTH = 340


class LessonDock(QObject):
    """Comes with the first lesson, at the left: what a lesson speaks of is at the right and in the middle.

    Parameters
    ----------
    window
        Whose dock it is.
    """

    made = Signal(object)
    """With the panel, before it is told anything."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._dock: PanelDock | None = None
        self._late: LatePanel | None = None
        self._offer(False)

    @property
    def panel(self) -> LessonPanel:
        """The panel, made now if it was not there yet."""
        _, late = self._added()
        panel: LessonPanel = late.panel
        return panel

    def show(self) -> None:
        """Be there, in front."""
        dock, late = self._added()
        late.allow()
        dock.bring()
        self._window.resizeDocks([dock], [_WIDTH], Qt.Orientation.Horizontal)
        self._offer(True)

    def front(self) -> None:
        """Stay in front of what has come beside it."""
        if self._dock is not None:
            self._dock.raise_()

    def hide(self) -> None:
        """Be gone, from the menu too."""
        if self._dock is not None:
            self._dock.hide()
        self._offer(False)

    def _added(self) -> tuple[PanelDock, LatePanel]:
        if self._dock is not None and self._late is not None:
            return self._dock, self._late
        window, theme = self._window, self._window.appearance.theme
        self._late = late = LatePanel(NAME, _make, (280, 160))
        late.made.connect(self._made)
        self._dock = dock = PanelDock(NAME, window.actions_table[_COMMAND].text(), late, None, window)
        self._set_theme(theme)
        window.appearance.changed.connect(self._set_theme)
        window.docks.take(NAME, dock)
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
        window.tabifyDockWidget(window.docks["inspector"], dock)
        return dock, late

    def _made(self, name: str, panel: object) -> None:
        self.made.emit(panel)

    def _set_theme(self, theme: Theme) -> None:
        if self._dock is not None and self._late is not None:
            self._dock.set_theme(theme)
            self._late.set_theme(theme)

    def _offer(self, offered: bool) -> None:
        action = self._window.actions_table[_COMMAND]
        action.setVisible(offered)
        action.setEnabled(offered)


def _make(parent: QWidget) -> QWidget:
    from mlpstudio.ui.panels.lesson import LessonPanel

    return LessonPanel(parent)

"""The dock of the image panel: there while the inputs of the project are an image, else without a trace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QTabBar

from mlpstudio.project.image import image_of
from mlpstudio.project.project import Project
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.session.moment import Moment
from mlpstudio.session.pointing import Pointed
from mlpstudio.session.settings import LAYOUT
from mlpstudio.ui.dock import LAYOUT_VERSION, PanelDock
from mlpstudio.ui.late_panel import LatePanel
from mlpstudio.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mlpstudio.ui.actions import Actions
    from mlpstudio.ui.main_window import MainWindow
    from mlpstudio.ui.panels.image import ImagePanel

NAME = "image"
_COMMAND = f"panel_{NAME}"
_NOWHERE = Qt.DockWidgetArea.NoDockWidgetArea


class ImageDock(QObject):
    """Follows the project, and passes on what the window tells its panels.

    Parameters
    ----------
    window
        Whose dock it is; its other docks are not there yet.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dock: PanelDock | None = None
        self.late = LatePanel(NAME, _make, (300, 62))
        self.late.setParent(window)
        self.late.hide()
        self._project: Project | None = None
        self._theme: Theme | None = None
        self._offered = self._closed = False
        self._actions: Actions | None = None

    @property
    def panel(self) -> ImagePanel:
        """The panel, made now if it was not there yet."""
        panel: ImagePanel = self.late.panel
        return panel

    @property
    def resting(self) -> bool:
        """Whether nothing of it is seen."""
        return not self.late.isVisible()

    def connect_to(self, actions: Actions) -> None:
        """Let the menu show and close the panel; the docks of the window have their places by now."""
        self._actions = actions
        self._window.painted.connect(self.late.allow)
        self._window.marking.pointing.changed.connect(self.show_pointed)
        self.late.made.connect(self._made)
        actions["reset_layout"].triggered.connect(self._reset)
        self._show_command()

    def _made(self, name: str, panel: ImagePanel) -> None:
        panel.chose.connect(self._window.marking.at_part)

    # What the window tells its panels

    def show_moment(self, moment: Moment) -> None:
        """Come or go with the project, and draw a moment."""
        if moment.project is not self._project:
            self._project = moment.project
            self._offer(image_of(moment.project) is not None)
        if self._offered:
            self.late.show_moment(moment)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.late.set_theme(theme)
        if self.dock is not None:
            self.dock.set_theme(theme)

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self.late.set_number_format(numbers)

    def show_pointed(self, pointed: Pointed) -> None:
        """Mark what is pointed at."""
        self.late.show_pointed(pointed)

    # The dock

    def _offer(self, offered: bool) -> None:
        if offered == self._offered or self._actions is None:
            return
        self._offered = offered
        if not offered:
            if self.dock is not None:
                self._closed = not self.dock.is_open
                self.dock.hide()
        elif self.dock is None:
            self._add()
        elif not self._closed:
            self.dock.show()
        self._show_command()

    def _add(self) -> None:
        """Make the dock, where it was left by the last window or beside the other tabs at the right."""
        window = self._window
        self.dock = PanelDock(NAME, window.actions_table[_COMMAND].text(), self.late, None, window)
        if self._theme is not None:
            self.dock.set_theme(self._theme)
        window.docks.take(NAME, self.dock)
        if not window.isVisible():  # what was kept of its place is used only while it is restored
            window.restoreState(window.settings.get(LAYOUT), LAYOUT_VERSION)
        if not window.restoreDockWidget(self.dock) and window.dockWidgetArea(self.dock) == _NOWHERE:
            self._place(self.dock)

    def _place(self, dock: PanelDock) -> None:
        """Put it behind the other tabs at the right: the one that is seen stays in front."""
        window, beside = self._window, self._window.docks["try"]
        front = self._front()
        dock.setFloating(False)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        window.tabifyDockWidget(beside, dock)
        dock.show()
        if front is not None:
            front.raise_()

    def _front(self) -> PanelDock | None:
        """Return the dock at the right whose tab is the current one."""
        docks = self._window.docks
        titles = {dock.windowTitle(): dock for name, dock in docks.docks.items() if name != NAME}
        # Before the window is shown, bars of earlier layouts are still around.
        bars = self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        for bar in sorted(reversed(bars), key=QTabBar.isVisible, reverse=True):
            words = [bar.tabText(index) for index in range(bar.count())]
            if docks["try"].windowTitle() in words:
                return titles.get(bar.tabText(bar.currentIndex()))
        return None

    def _reset(self) -> None:
        if self.dock is not None and self._offered:
            self._place(self.dock)

    def _show_command(self) -> None:
        assert self._actions is not None
        action = self._actions[_COMMAND]
        action.setVisible(self._offered)
        action.setEnabled(self._offered)
        action.setChecked(self.dock is not None and self.dock.is_open)


def _make(parent: QWidget) -> QWidget:
    from mlpstudio.ui.panels.image import ImagePanel

    return ImagePanel(parent)

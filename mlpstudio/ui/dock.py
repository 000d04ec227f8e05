"""The docks of the window, each with a title of its own: its name, and the panel's few controls."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QChildEvent, QCoreApplication, QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QTabBar,
    QTabWidget,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from mlpstudio.session.settings import GEOMETRY, LAYOUT, Settings
from mlpstudio.ui.icons import icon
from mlpstudio.ui.theme import Theme, set_look

if TYPE_CHECKING:
    from mlpstudio.ui.actions import Actions

LAYOUT_VERSION = 6
LEFT = (("inspector", "Inspector"), ("data", "Data"), ("training", "Training"))
RIGHT = (
    ("step", "Step"),
    ("matrices", "All matrices"),
    ("code", "Code"),
    ("check", "Check"),
    ("practice", "Practice"),
    ("try", "Try"),
    ("metrics", "Metrics"),
)
BOTTOM = (("loss", "Loss"), ("output", "What it has learned"), ("log", "Log"))
BEHIND = (("output", ("runs", "Runs")),)
"""What stands behind a panel at the bottom, as a tab."""
PANELS = (*LEFT, *RIGHT, *BOTTOM, *(panel for _, panel in BEHIND))
LEAST = (860, 600)
USUAL = (1440, 900)
_RIGHT_WIDTH = 430
_FEW = 7  # tabs; more of them stand closer together
_ROOMY = 1200  # from which width of the window on there is room for the left docks
_LEFT_WIDTHS = ((1700, 360), (1400, 300), (0, 270))  # from which width on how wide they are
_FLOATING, _OFF = (480, 560), (120, 140)  # at most so large, and so far from the corner of the window


class PanelDock(QDockWidget):
    """A panel in the frame of the window.

    Parameters
    ----------
    name
        What saved layouts call it.
    title
        What people call it.
    panel
        What it holds.
    controls
        What stands in its title, if anything.
    """

    def __init__(
        self, name: str, title: str, panel: QWidget, controls: QWidget | None, parent: QWidget
    ) -> None:
        super().__init__(title, parent)
        self._window = parent
        self.home: QWidget = parent
        """What gets the focus when it was in here and the panel goes out of sight."""
        self.setObjectName(name)
        feature = QDockWidget.DockWidgetFeature
        self.setFeatures(feature.DockWidgetMovable | feature.DockWidgetFloatable | feature.DockWidgetClosable)
        policy = panel.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing moves when another tab is chosen
        panel.setSizePolicy(policy)
        self.setWidget(panel)
        bar = QWidget(self)
        layout = QHBoxLayout(bar)
        layout.setContentsMargins(16, 4, 12, 0)
        layout.addStrut(34)
        words = QLabel(title)
        set_look(words, role="title")
        layout.addWidget(words)
        layout.addStretch(1)
        if controls is not None:
            layout.addWidget(controls)
        self.close_button = QToolButton()
        self.close_button.setAccessibleName(_tr("Close {panel}").format(panel=title))
        self.close_button.setToolTip(_tr("Close this panel; the menu View brings it back"))
        # The keyboard has the menu for it: a stop for Tab in every title would be in the way.
        self.close_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.close_button.clicked.connect(self.close)
        layout.addWidget(self.close_button)
        self._title, self._no_title = bar, QWidget(self)
        self._no_title.hide()
        self.setTitleBarWidget(bar)
        self.in_front = True
        self.visibilityChanged.connect(self._seen)
        self.topLevelChanged.connect(self._floated)

    @property
    def is_open(self) -> bool:
        """Whether it is there, though perhaps behind another tab."""
        return not self.isHidden()

    def bring(self) -> None:
        """Show it in front."""
        self.show()
        self.raise_()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.close_button.setIcon(icon("close", theme.muted))

    def _floated(self, floating: bool) -> None:
        """Come into sight: Qt keeps what lies behind another tab far outside of the screen."""
        if not floating:
            return
        self._seen(True)
        if not any(screen.geometry().intersects(self.geometry()) for screen in QGuiApplication.screens()):
            self.resize(self.size().expandedTo(self.widget().sizeHint().boundedTo(QSize(*_FLOATING))))
            self.move(self._window.mapToGlobal(QPoint(*_OFF)))

    def _seen(self, seen: bool) -> None:
        self.in_front = seen
        # To Qt, what lies behind another tab is visible still: Tab would lead into it.
        panel = self.widget()
        focus = QApplication.focusWidget()
        if not seen and focus is not None and (panel is focus or panel.isAncestorOf(focus)):
            # Else Qt would hand it to any control next to it, and stepping keys would act there.
            self.home.setFocus()
        panel.setVisible(seen)

    def show_title(self, shown: bool) -> None:
        """Show the title, or leave it to the tab."""
        wanted = self._title if shown else self._no_title
        if self.titleBarWidget() is not wanted:
            self.setTitleBarWidget(wanted)
            self._title.setVisible(shown)
            self._no_title.setVisible(not shown)


class Docks(QObject):
    """Where the panels stand: what is edited at the left, the step at the right, loss and log at the bottom.

    In a narrow window the left ones are closed; they come back when it gets wider.

    Docks that share a place are chosen by tabs, which bear their names: then they need no title of their own.

    Parameters
    ----------
    window
        Whose docks they are.
    panels
        The panels by the names of their docks: those of :data:`PANELS`, as many as there are.
    home
        What gets the focus of a panel that goes out of sight.
    """

    def __init__(self, window: QMainWindow, panels: Mapping[str, QWidget], home: QWidget) -> None:
        super().__init__(window)
        self._window = window
        bottom, right = Qt.DockWidgetArea.BottomDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        left = Qt.DockWidgetArea.LeftDockWidgetArea
        window.setCorner(Qt.Corner.BottomRightCorner, bottom)
        window.setCorner(Qt.Corner.BottomLeftCorner, bottom)
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        window.setDocumentMode(True)
        self.docks = {
            name: PanelDock(name, _tr(title), panels[name], getattr(panels[name], "controls", None), window)
            for name, title in PANELS
            if name in panels
        }
        self._left = [self.docks[name] for name, _ in LEFT if name in self.docks]
        self._made_room: list[PanelDock] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._retitle)
        self._many = True  # changes that are told dock by dock, and looked at once when all are made
        self._seen = False  # of a window that is shown or hidden, each dock tells so
        for dock in self.docks.values():
            dock.home = home
            self._follow(dock)
        for area, names in ((left, LEFT), (right, RIGHT), (bottom, BOTTOM)):
            for name, _ in names:
                if name in self.docks:
                    window.addDockWidget(area, self.docks[name])
        self._arrange()
        self._changed()
        self._usual = window.saveState(LAYOUT_VERSION)
        self._roomy, self._left_width = True, 0
        window.installEventFilter(self)

    def __getitem__(self, name: str) -> PanelDock:
        return self.docks[name]

    def _arrange(self) -> None:
        """Bring every dock to its usual place."""
        window = self._window
        for other in self._left[1:]:
            window.tabifyDockWidget(self._left[0], other)
        if self._left:
            self._left[0].raise_()
        step, *others = (self.docks[name] for name, _ in RIGHT)
        for dock in others:
            window.tabifyDockWidget(step, dock)
        step.raise_()
        for (left, _), (right, _) in pairwise(BOTTOM):
            window.splitDockWidget(self.docks[left], self.docks[right], Qt.Orientation.Horizontal)
        for front, (name, _) in BEHIND:
            if name in self.docks:
                window.tabifyDockWidget(self.docks[front], self.docks[name])
                self.docks[front].raise_()

    def _changed(self) -> None:
        """Have made many changes."""
        self._many = False
        self._retitle()

    def _follow(self, dock: PanelDock) -> None:
        for changed in (dock.dockLocationChanged, dock.visibilityChanged, dock.topLevelChanged):
            changed.connect(self._moved)

    def _moved(self) -> None:
        """See to titles and tabs now, and to tabs again when Qt has put the docks together."""
        if self._seen and not self._many:
            self._retitle()
            self._soon.start()

    def _retitle(self) -> None:
        if self._many or not isValid(self._window):  # its docks tell of their end too
            return
        behind_tabs: set[QDockWidget] = set()
        for dock in self.docks.values():
            if dock not in behind_tabs and (others := self._window.tabifiedDockWidgets(dock)):
                behind_tabs.update(others, (dock,))
            dock.show_title(dock not in behind_tabs or dock.isFloating())
        bars = self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        names = [{bar.tabText(index) for index in range(bar.count())} for bar in bars]
        seen = [mine for bar, mine in zip(bars, names, strict=True) if bar.isVisible()]
        for bar, mine in zip(bars, names, strict=True):
            bar.setAccessibleName(_tr("Panels"))
            bar.installEventFilter(self)
            # Of closed docks Qt keeps the bar, visible, outside the window: Tab shall not go there.
            bar.setFocusPolicy(Qt.FocusPolicy.TabFocus if len(mine) > 1 else Qt.FocusPolicy.NoFocus)
            set_look(bar, many=bar.count() > _FEW or None)
            # WORKAROUND: while docks are put together tab by tab, Qt leaves the bar of the first few behind,
            # in the way of what is painted there.
            if bar.isVisible() and mine and any(mine < others for others in seen):
                bar.hide()
        for bar, mine in zip(bars, names, strict=True):
            twins = [other for other, names_of in zip(bars, names, strict=True) if names_of == mine]
            headed = any(self._heads(twin) and not twin.isHidden() for twin in twins)
            if len(twins) > 1 and headed and not bar.isHidden() and not self._heads(bar):
                bar.hide()
            elif len(mine) > 1 and not headed and self._heads(bar):
                bar.show()  # it was empty for a while, and Qt has filled it again

    def _heads(self, bar: QTabBar) -> bool:
        """Tell whether a bar stands over one of the docks, and is none that Qt left behind."""
        place = bar.geometry()
        left, bottom = place.left(), place.bottom()
        frames = (dock.geometry() for dock in self.docks.values() if dock.is_open)
        return any(frame.left() == left and abs(frame.top() - bottom) <= 2 for frame in frames)

    def take(self, name: str, dock: PanelDock) -> None:
        """Have one more dock, which comes and goes with the project; the menu shows and closes it."""
        self.docks[name] = dock
        dock.home = self["step"].home
        self._follow(dock)
        dock.visibilityChanged.connect(self._check)
        self._actions[f"panel_{name}"].triggered.connect(self._toggle)

    def connect_to(self, actions: Actions) -> None:
        """Let the commands of the menu show and close panels, and bring all of them back."""
        self._actions = actions
        actions.connect_to({"reset_layout": self.reset})
        for name, dock in self.docks.items():
            actions[f"panel_{name}"].triggered.connect(self._toggle)
            dock.visibilityChanged.connect(self._check)
        self._check()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for dock in self.docks.values():
            dock.set_theme(theme)

    def _toggle(self) -> None:
        """Show a panel that is closed or behind another one; close one that is seen."""
        dock = self.docks[self.sender().objectName().removeprefix("panel_")]
        if dock in self._made_room:
            self._made_room.remove(dock)
        if dock.is_open and dock.in_front:
            dock.close()
        else:
            dock.bring()
        self._check()

    def _check(self) -> None:
        for name, dock in self.docks.items():
            self._actions[f"panel_{name}"].setChecked(dock.is_open)

    def restore(self, settings: Settings) -> None:
        """Bring the window to its usual form, or to the one in which it was left."""
        window = self._window
        window.setMinimumSize(*LEAST)
        room = window.screen().availableGeometry()
        window.resize(min(USUAL[0], room.width()), min(USUAL[1], room.height()))
        self._size()
        window.restoreGeometry(settings.get(GEOMETRY))
        self._many = True
        window.restoreState(settings.get(LAYOUT), LAYOUT_VERSION)
        self._make_room()
        self._changed()

    def reset(self) -> None:
        """Bring every panel back to its usual place and size; closed ones are there again."""
        self._window.restoreState(self._usual, LAYOUT_VERSION)
        self._size()
        self._make_room()

    def _size(self) -> None:
        window = self._window
        self._size_left()
        window.resizeDocks([self["step"]], [_RIGHT_WIDTH], Qt.Orientation.Horizontal)
        window.resizeDocks([self["loss"]], [232], Qt.Orientation.Vertical)
        window.resizeDocks([self[name] for name, _ in BOTTOM], [560, 440, 440], Qt.Orientation.Horizontal)

    def _size_left(self) -> None:
        if self._left:
            self._left_width = self._usual_left
            self._window.resizeDocks(self._left[:1], [self._left_width], Qt.Orientation.Horizontal)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width of the window, and bars of tabs, which Qt makes and puts aside by itself."""
        bar = watched if event.type() == QEvent.Type.Move else None  # not Show: Qt may answer hide with show
        if isinstance(event, QChildEvent) and event.polished():
            bar = event.child()
        if isinstance(bar, QTabBar):
            self._soon.start()
        if watched is not self._window:
            return False
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._seen = event.type() == QEvent.Type.Show  # which comes when all docks have told
            self._moved()
        if event.type() == QEvent.Type.Resize and self._usual_left != self._left_width:
            self._widen()
        if event.type() == QEvent.Type.Resize and (self._window.width() >= _ROOMY) != self._roomy:
            self._make_room()
            if not self._roomy:  # by now the right ones were squeezed, for the left ones that are gone
                self._window.resizeDocks([self["step"]], [_RIGHT_WIDTH], Qt.Orientation.Horizontal)
        return super().eventFilter(watched, event)

    @property
    def _usual_left(self) -> int:
        """How wide the left docks are in a window of this width, unless somebody chose otherwise."""
        return next(width for least, width in _LEFT_WIDTHS if self._window.width() >= least)

    def _widen(self) -> None:
        """Give the left docks their share of a wider or narrower window, unless somebody chose a width."""
        before, self._left_width = self._left_width, self._usual_left
        if any(abs(dock.width() - before) <= 2 for dock in self._left if dock.isVisible()):
            self._size_left()

    def _make_room(self) -> None:
        """Close the left docks where the drawing would have no room beside them; else bring them back."""
        self._roomy = self._window.width() >= _ROOMY
        if not self._roomy:
            room = [dock for dock in self._left if dock.is_open and not dock.isFloating()]
            self._made_room = sorted(room, key=lambda dock: not dock.in_front)  # that one comes back in front
            for dock in self._made_room:
                dock.hide()
        elif self._made_room:
            for dock in self._left:
                if dock in self._made_room:
                    dock.show()
            self._made_room[0].raise_()
            self._made_room = []
            self._size_left()
        self._soon.start()  # Qt puts docks together again after they are shown

    def save(self, settings: Settings) -> None:
        """Keep the form for the next start."""
        for dock in self._made_room:  # it was the window's width, not people, that closed them
            dock.show()
        settings.set(GEOMETRY, self._window.saveGeometry())
        settings.set(LAYOUT, self._window.saveState(LAYOUT_VERSION))
        settings.flush()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Docks", text)

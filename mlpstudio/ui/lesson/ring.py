"""A calm ring round the control that a lesson speaks of, and where that control is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QTabBar, QWidget

from mlpstudio.render.network import NeuronRef
from mlpstudio.render.palette import color
from mlpstudio.ui.dock import PanelDock
from mlpstudio.ui.theme import Theme

if TYPE_CHECKING:
    from mlpstudio.ui.main_window import MainWindow

_STAYS = 4000  # milliseconds
_AROUND, _WIDTH, _RADIUS = 5, 3.0, 9.0


class Ring(QWidget):
    """Lies over the window and lets every click through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme: Theme | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_STAYS)
        self._soon.timeout.connect(self.dismiss)
        window.installEventFilter(self)

    def point(self, place: QRect, theme: Theme) -> None:
        """Lie round a place of the window for some seconds."""
        self._theme = theme
        self.setGeometry(place.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND))
        self.show()
        self.raise_()
        self._soon.start()

    def dismiss(self) -> None:
        """Go."""
        self._soon.stop()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go when the window gets another size or is closed: the control is elsewhere then."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Close, QEvent.Type.Hide):
            self.dismiss()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color(self._theme.accent), _WIDTH))
        half = _WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), _RADIUS, _RADIUS)
        painter.end()


def find_control(window: MainWindow, name: str) -> QRect | None:
    """Return where a control is in the window; of a panel that lies behind others, its tab.

    Parameters
    ----------
    window
        The window.
    name
        The id of a command (its button, else its menu), the name of a panel, ``canvas``, ``step_bar``,
        ``rate``, ``speed``, or a neuron as ``neuron 1 3``: layer (0 for the inputs) and number from 1.
    """
    kind, *numbers = name.split()
    if kind == "neuron" and len(numbers) == 2 and all(number.isdigit() for number in numbers):
        return _neuron(window, int(numbers[0]), int(numbers[1]) - 1)
    widgets: dict[str, QWidget] = {
        "canvas": window.canvas, "step_bar": window.step_bar, "rate": window.toolbar._rate_field,
        "speed": window.toolbar._speed,
    }  # fmt: skip
    if name in window.docks.docks:
        return _panel(window, window.docks[name])
    if name in widgets:
        return _place(window, widgets[name])
    return _command(window, name)


def _command(window: MainWindow, name: str) -> QRect | None:
    try:
        action = window.actions_table[name]
    except KeyError:
        return None
    for button in window.toolbar.findChildren(QAbstractButton):
        mine = getattr(button, "action", None) is action or getattr(button, "_action", None) is action
        if mine and button.isVisible():
            return _place(window, button)
    bar = window.menuBar()
    for menu in bar.findChildren(QMenu):
        title = menu.menuAction()
        if title in bar.actions() and (action in menu.actions() or _is_within(menu, action)):
            return bar.actionGeometry(title).translated(bar.mapTo(window, QPoint()))
    return None


def _is_within(menu: QMenu, action: QAction) -> bool:
    return any(action in inner.actions() for inner in menu.findChildren(QMenu))


def _panel(window: MainWindow, dock: PanelDock) -> QRect | None:
    """Return the place of a panel, or of its tab where it lies behind another: the lesson may be that one."""
    if not dock.is_open:
        dock.show()
    if dock.in_front:
        return _place(window, dock)
    for bar in window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
        for index in range(bar.count()):
            if bar.isVisible() and bar.tabText(index) == dock.windowTitle():
                return bar.tabRect(index).translated(bar.mapTo(window, QPoint()))
    return None


def _neuron(window: MainWindow, column: int, unit: int) -> QRect | None:
    layout = window.canvas.layout_of_network()
    center = None if layout is None else layout.center(NeuronRef(column, unit))
    if layout is None or center is None:
        return None
    reach = layout.radius
    rect = QRectF(center.x() - reach, center.y() - reach, 2 * reach, 2 * reach)
    place = window.canvas.transform().mapRect(rect).toAlignedRect()
    return place.translated(window.canvas.mapTo(window, QPoint()))


def _place(window: QWidget, widget: QWidget) -> QRect | None:
    if not widget.isVisible():
        return None
    return QRect(widget.mapTo(window, QPoint()), widget.size())

"""A hand that draws in the real window: clicks, drags and keys on the canvas."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mlpstudio.project.project import Project
from mlpstudio.render.network import EdgeRef, NeuronRef
from mlpstudio.render.network_layout import NetworkLayout
from mlpstudio.session.selection import LayerRef, Part
from mlpstudio.ui.canvas.additions import ghost, pluses
from mlpstudio.ui.main_window import MainWindow

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Hand:
    """Draws in a window."""

    def __init__(self, window: MainWindow) -> None:
        self.window, self.canvas = window, window.canvas

    @property
    def project(self) -> Project:
        return self.window.session.document.project

    @property
    def sizes(self) -> tuple[int, ...]:
        return self.project.network.sizes

    @property
    def layout(self) -> NetworkLayout:
        return self.canvas.layout_of_network()

    @property
    def selected(self) -> frozenset[Part]:
        return self.window.selection.current.parts

    @property
    def bubble(self) -> str:
        bubble = self.window.editor.bubble
        return "" if bubble is None else bubble.text

    @property
    def undo_text(self) -> str:
        return self.window.session.document.stack.undoText()

    # Places

    def at(self, place: QPointF) -> QPoint:
        return self.canvas.transform().map(place).toPoint()

    def neuron(self, column: int, unit: int) -> QPoint:
        return self.at(self.layout.center(NeuronRef(column, unit)))

    def rim(self, column: int, unit: int) -> QPoint:
        layout = self.layout
        return self.at(layout.center(NeuronRef(column, unit)) + layout.point(0.86 * layout.radius, 0))

    def edge(self, link: int, unit: int, source: int, share: float = 0.5) -> QPoint:
        edge = EdgeRef(link, unit, source)
        label = next((label for label in self.layout.labels if label.edge == edge), None)
        if label is not None:
            return self.at(label.rect.center())
        return self.at(self.layout.line(edge).pointAt(share))

    def title(self, column: int) -> QPoint:
        return self.at(self.layout.point(self.layout.columns[column].x, 28))

    def plus(self, at: int) -> QPoint:
        return self.at(next(plus.center for plus in pluses(self.layout) if plus.at == at))

    def ghost(self, column: int) -> QPoint:
        return self.at(ghost(self.layout, column).center)

    def ground(self) -> QPoint:
        return QPoint(6, self.canvas.height() - 6)

    # Mouse

    def move(self, place: QPoint, buttons=Qt.MouseButton.NoButton, modifier=NONE) -> None:
        there = QPointF(place), QPointF(self.canvas.mapToGlobal(place))
        event = QMouseEvent(QEvent.Type.MouseMove, *there, Qt.MouseButton.NoButton, buttons, modifier)
        QApplication.sendEvent(self.canvas, event)

    def click(self, place: QPoint, modifier=NONE) -> None:
        self.move(place)
        QTest.mouseClick(self.canvas, LEFT, modifier, place)
        self.settle()

    def click_twice(self, place: QPoint) -> None:
        QTest.mouseClick(self.canvas, LEFT, NONE, place)
        QTest.mouseDClick(self.canvas, LEFT, NONE, place)
        self.settle()

    def begin_drag(self, start: QPoint, end: QPoint, modifier=NONE, button=LEFT) -> None:
        """Press, and move as far as the end."""
        self.move(start)
        QTest.mousePress(self.canvas, button, modifier, start)
        for step in range(1, 9):
            self.move(start + (end - start) * step / 8, button, modifier)

    def drag(self, start: QPoint, end: QPoint, modifier=NONE, button=LEFT) -> None:
        self.begin_drag(start, end, modifier, button)
        self.release(end, modifier, button)

    def release(self, place: QPoint, modifier=NONE, button=LEFT) -> None:
        QTest.mouseRelease(self.canvas, button, modifier, place)
        self.settle()

    # Keys

    def press(self, *keys: Qt.Key, modifier=NONE) -> None:
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        self.settle()

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)

    def settle(self) -> None:
        for _ in range(3):
            QApplication.processEvents()

    # What must be true after every edit

    def taken_back(self, before: Project) -> bool:
        """Undo the last edit, tell whether all is as it was, and make it again."""
        stack = self.window.session.document.stack
        stack.undo()
        same = self.project is before
        stack.redo()
        self.settle()
        return same


__all__ = ["LEFT", "NONE", "Hand", "LayerRef"]

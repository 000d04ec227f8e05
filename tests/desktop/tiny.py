"""The smallest window that the harness can drive: it shows that keys, clicks and pictures are real."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget


@dataclass(frozen=True)
class Moment:
    iteration: int
    position: int


class Session(QObject):
    moved = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.position = 0

    def next(self) -> None:
        self.step(1)

    def back(self) -> None:
        self.step(-1)

    def step(self, stride: int) -> None:
        self.position += stride
        self.moved.emit(Moment(0, self.position))


class Window(QMainWindow):
    def __init__(self, title: str) -> None:
        super().__init__()
        self.setWindowTitle(title)
        self.session = Session(self)
        area = QWidget()
        self.setCentralWidget(area)
        self.button = QPushButton("Next")
        self.button.setObjectName("next")
        self.button.setStyleSheet("background: #c0267e; border: none; min-height: 60px")
        self.button.clicked.connect(self.session.next)
        self.field = QLineEdit()
        self.field.setObjectName("field")
        self.field.textChanged.connect(self.statusBar().showMessage)
        layout = QVBoxLayout(area)
        layout.addWidget(self.button)
        layout.addWidget(self.field)
        self.keys = [
            QShortcut(QKeySequence(Qt.Key.Key_F10), self, self.session.next),
            QShortcut(QKeySequence("Shift+F10"), self, self.session.back),
        ]
        self.setGeometry(100, 80, 400, 300)


def build(arguments: list[str]) -> Window:
    application = QApplication.instance() or QApplication(["tiny"])
    window = Window(" ".join(arguments))
    application.aboutToQuit.connect(window.deleteLater)
    return window

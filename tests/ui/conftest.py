"""The real window for tests, shown offscreen with its plot."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pyqtgraph
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mlpstudio import app
from mlpstudio.project import storage
from mlpstudio.project.project import Project
from mlpstudio.session.moment import Moment
from mlpstudio.ui.main_window import MainWindow
from tests.patience import TURNS, let_all_be_there_at_once


class Window:
    """A window, and what its session told."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.moments: list[Moment] = []
        window.session.moved.connect(self.moments.append)

    @property
    def places(self) -> list[tuple[int, int]]:
        return [tuple(moment.place) for moment in self.moments]

    @property
    def place(self) -> tuple[int, int]:
        return tuple(self.window.session.moment.place)

    def action(self, name: str) -> QAction:
        return self.window.actions_table[name]

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key in what has the focus."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        QTest.mouseClick(
            widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
            widget.rect().center() if place is None else place,
        )  # fmt: skip

    def settle(self) -> None:
        for _ in range(3):
            QApplication.processEvents()

    def rest(self) -> None:
        """Let everything that is computed when there is time be computed, without the wait for that time."""
        for _ in range(TURNS):
            QApplication.processEvents()
            timers = self.window.findChildren(QTimer)
            waiting = [timer for timer in timers if timer.isSingleShot() and 0 <= timer.remainingTime() < 500]
            if not waiting:
                return self.settle()
            intervals = [timer.interval() for timer in waiting]
            for timer in waiting:
                timer.setInterval(0)  # it is over now
            QApplication.processEvents()
            for timer, interval in zip(waiting, intervals, strict=True):
                timer.setInterval(interval)
        raise AssertionError("it does not come to rest")


@pytest.fixture(autouse=True)
def all_there_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    let_all_be_there_at_once(monkeypatch)


@pytest.fixture
def make_window(qtbot, qapp) -> Iterator[Callable[..., Window]]:
    """Make shown windows; each is closed and gone after the test."""
    made: list[MainWindow] = []

    def make(file: Path | None = None, size: tuple[int, int] = (1440, 900)) -> Window:
        window = app.build([] if file is None else [str(file)])
        made.append(window)
        window.loss_panel.use(pyqtgraph)
        window.resize(*size)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        window.canvas.setFocus()
        shown = Window(window)
        shown.settle()
        return shown

    yield make
    for window in made:
        window.files._closing = True
        window.close()
        window.deleteLater()
    QApplication.processEvents()
    gc.collect()


@pytest.fixture
def shown(make_window: Callable[..., Window]) -> Window:
    return make_window()


@pytest.fixture
def saved(tmp_path: Path) -> Callable[[Project], Path]:
    """Write projects to files."""

    def save(project: Project, name: str = "project.mlp") -> Path:
        storage.write(tmp_path / name, project)
        return tmp_path / name

    return save

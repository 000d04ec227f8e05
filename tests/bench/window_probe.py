"""One measurement of the window in a process of its own: ``python -m tests.bench.window_probe NAME ...``.

Prints one line of JSON. The parent sets the offscreen platform and a fresh folder for the settings.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import mlpstudio  # noqa: F401  sets the number of threads, before anything loads numpy

SIZE = (1440, 900)
MILLISECONDS = 1000.0  # of a second


def bare() -> None:
    """Show a window of PySide6 with one plot of pyqtgraph, as any program of this kind must."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication(sys.argv[:1])
    import pyqtgraph

    window = QMainWindow()
    plot = pyqtgraph.PlotWidget()
    plot.plot([0.0, 1.0, 2.0], [2.0, 1.0, 0.5])
    window.setCentralWidget(plot)
    _show(window)
    _leave(application)


def program() -> None:
    """Show the window of the program, as it starts for a new user."""
    from mlpstudio.__main__ import loaded

    app = loaded()
    window = app.build()
    _show(window)
    _leave(app.application())


def _show(window: Any) -> None:
    """Show a window, and say when it has been painted."""
    watch = _watch(window)
    window.resize(*SIZE)
    window.show()
    _until(lambda: bool(watch.frames))
    print(json.dumps({"painted": watch.frames[0]}), flush=True)


def _leave(application: Any) -> None:
    import os

    # Ending takes time of its own, which is not what is measured.
    del application
    sys.stdout.flush()
    os._exit(0)


def _watch(window: Any) -> Any:
    """Return what notes when pictures of a window have been completed."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Watch(QObject):
        """Notes the pictures of a window, all of its widgets together."""

        def __init__(self) -> None:
            super().__init__(window)
            self.frames: list[float] = []
            window.installEventFilter(self)

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if watched is window and event.type() == QEvent.Type.UpdateRequest and window.isVisible():
                window.removeEventFilter(self)
                window.event(event)  # paints
                self.frames.append(time.monotonic())
                window.installEventFilter(self)
                return True
            if watched is window and event.type() == QEvent.Type.Paint and not self.frames:
                # The first picture comes with the window, without being asked for.
                QTimer.singleShot(0, self._first)
            return False

        def _first(self) -> None:
            if not self.frames:
                self.frames.append(time.monotonic())

    return Watch()


def _until(done: Callable[[], bool]) -> None:
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    while not done():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _settle(seconds: float = 0.4) -> None:
    """Let everything happen that waits for a quiet moment."""
    from PySide6.QtWidgets import QApplication

    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.002)


def _window(name: str) -> tuple[Any, Any]:
    """Return a shown window with a network of the table, and what notes its pictures."""
    import pyqtgraph

    from mlpstudio import app
    from mlpstudio.project.project import Project
    from tests.bench.workloads import workloads

    window = app.build()
    window.loss_panel.use(pyqtgraph)
    found = workloads()[name]
    window.session.document.begin(Project(found.network, found.parameters, found.data, found.training))
    window.resize(*SIZE)
    window.show()
    watch = _watch(window)
    _settle()
    gc.freeze()  # as the program does, a while after its first picture
    return window, watch


def run(name: str, seconds: str) -> None:
    """Train at full speed, with the window and without; print intervals of frames and both rates."""
    from PySide6.QtWidgets import QApplication

    from mlpstudio.core.history import History
    from mlpstudio.session.runner import FASTEST
    from tests.bench.workloads import workloads

    found, length = workloads()[name], float(seconds)

    def headless() -> float:
        history = History(found.network, found.training, found.data, found.parameters)
        begun = time.monotonic()
        while time.monotonic() - begun < length / 2:
            history.extend_for(0.05)
        return history.end / (time.monotonic() - begun)

    before = headless()
    window, watch = _window(name)
    window.runner.set_speed(FASTEST)
    window.runner.run()
    _settle()
    watch.frames.clear()
    first, begun = window.session._run.track.end, time.monotonic()
    while time.monotonic() - begun < length:
        QApplication.processEvents()
    rate = (window.session._run.track.end - first) / (time.monotonic() - begun)
    frames = watch.frames
    window.runner.pause()
    gaps = [MILLISECONDS * (b - a) for a, b in pairwise(frames)]
    _print({"gaps": gaps, "rate": rate, "headless": (before + headless()) / 2})


HUMAN = 0.25  # seconds between two clicks of somebody who looks at each step
BACK_TO_BACK = 0.0


def click(name: str, count: str, pace: str = "human") -> None:
    """Click on Next; print how long each took until the step was painted, and until everything was.

    The step is there with the next picture after the window was told of it: bar, canvas, step, sentence.
    What has been learned follows in a picture of its own. At a ``human`` pace the event loop turns between
    two clicks, so that the window may prepare what comes; ``back-to-back`` the next click comes at once. Also
    printed is the longest time that the window's thread was busy at a stretch between two clicks.
    """
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    window, watch = _window(name)
    button = window.toolbar._next
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    told: list[int] = []  # the number of pictures before the window was told of the step
    window.session.moved.connect(lambda _: told.append(len(watch.frames)))
    took, whole, busy, between = [], [], [], []
    for _ in range(int(count)):
        watch.frames.clear()
        told.clear()
        begun, worked = time.monotonic(), time.thread_time()
        QTest.mouseClick(button, left, none, QPoint(20, 15))
        seen = -1
        while seen != len(watch.frames):  # until no further picture comes
            seen = len(watch.frames)
            QApplication.processEvents()
        busy.append(MILLISECONDS * (time.thread_time() - worked))
        took.append(MILLISECONDS * (watch.frames[told[0]] - begun))
        whole.append(MILLISECONDS * (watch.frames[-1] - begun))
        between.append(MILLISECONDS * _turn(HUMAN if pace == "human" else BACK_TO_BACK))
    _print({"took": took, "whole": whole, "busy": busy, "between": between})


def _turn(seconds: float) -> float:
    """Let the event loop turn; return the longest turn, in seconds of the thread's own time."""
    from PySide6.QtWidgets import QApplication

    end, longest = time.monotonic() + seconds, 0.0
    while time.monotonic() < end:
        begun = time.thread_time()
        QApplication.processEvents()
        longest = max(longest, time.thread_time() - begun)
        time.sleep(0.0005)
    return longest


def curve(count: str) -> None:
    """Draw the loss curve of a run of some length again and again; print how long each picture took."""
    import numpy as np

    window, _ = _window("W1")
    points, panel = int(count), window.loss_panel
    history = window.session._run.track.head
    losses = np.exp(-np.linspace(0, 3, points)) + 0.1 * np.random.default_rng(0).random(points)
    history.losses.append(losses)
    history._past.end = points
    moment = window.session.moment
    took = []
    for number in range(40):
        known = points - 40 + number
        shown = _at(moment, known)
        begun = time.monotonic()
        panel.show_moment(shown)
        panel._picture.widget.viewport().repaint()
        took.append(MILLISECONDS * (time.monotonic() - begun))
    _print({"took": took[5:]})


def _at(moment: Any, iteration: int) -> Any:
    from dataclasses import replace

    from mlpstudio.session.moment import Known, Place

    known = Known(iteration, 0)
    return replace(moment, place=Place(iteration, moment.clicks), known=known, reached=known, last=iteration)


def _print(found: dict[str, Any]) -> None:
    import os

    print(json.dumps(found), flush=True)
    os._exit(0)


PROBES: dict[str, Callable[..., None]] = {
    "bare": bare, "program": program, "run": run, "click": click, "curve": curve,
}  # fmt: skip

if __name__ == "__main__":
    PROBES[sys.argv[1]](*sys.argv[2:])

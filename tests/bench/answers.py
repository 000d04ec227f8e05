"""How long the window does not answer: ``python -m tests.bench.answers import`` (or sweep, or train metrics).

What follows ``train`` are panels that are shown. Offscreen, with fresh settings. Two figures for each: as
somebody at the window would see it, and of computing time alone, which other work on the machine cannot
lengthen.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import mlpstudio  # noqa: F401  sets the number of threads, before anything loads numpy

ROWS = 100_000
SECONDS = 6.0


class Gaps:
    """Notes how far apart the turns of the event loop are."""

    def __init__(self, window: Any) -> None:
        from mlpstudio.ui.debug.pulse import Pulse

        self._pulse = Pulse(window)
        self._pulse.beat.connect(self._turned)
        self.clear()

    def clear(self) -> None:
        self.wall: list[float] = []
        self.computing: list[float] = []
        self._at = time.thread_time()
        self._skips = True

    def _turned(self, gap: float) -> None:
        at = time.thread_time()
        if not self._skips:  # the first gap began before
            self.wall.append(1000 * gap)
            self.computing.append(1000 * (at - self._at))
        self._at, self._skips = at, False

    def tell(self, what: str) -> None:
        longest, computing = max(self.wall, default=0.0), max(self.computing, default=0.0)
        over = sum(gap > 100 for gap in self.computing)
        print(f"{what:44} {longest:5.0f} ms, of computing {computing:4.0f} ms; over 100 of those: {over}")


def _wait(seconds: float, done: Callable[[], bool] = lambda: False) -> None:
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    end = time.perf_counter() + seconds
    while time.perf_counter() < end and not done():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _window() -> tuple[Any, Gaps]:
    import pyqtgraph

    from mlpstudio import app

    window = app.build()
    window.loss_panel.use(pyqtgraph)
    window.resize(1440, 900)
    window.show()
    gaps = Gaps(window)
    _wait(1.5)
    return window, gaps


def _table(path: Path) -> None:
    """Write a table with gaps in 2 % of its cells, and two columns of texts."""
    import numpy as np

    random = np.random.default_rng(1)
    numbers = random.normal(0, 3, (ROWS, 8)).round(4).astype(str).astype(object)
    holes = random.random(numbers.shape) < 0.02
    numbers[holes] = random.choice(["", "NA", "?"], int(holes.sum()))
    kinds = random.choice(["setosa", "versicolor", "virginica", "", "another one"], ROWS)
    answers = random.choice(["yes", "no"], ROWS)
    lines = [
        ",".join((*row, kind, answer)) for row, kind, answer in zip(numbers, kinds, answers, strict=True)
    ]
    path.write_text("a,b,c,d,e,f,g,h,species,target\n" + "\n".join(lines) + "\n")


def read_table() -> None:
    """Import a messy table of 100,000 rows and 10 columns."""
    from PySide6.QtCore import QTimer

    from mlpstudio.ui.file_care import FileCare

    window, gaps = _window()
    importing = window.findChild(FileCare).importing
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "table.csv"
        _table(path)
        for number in range(3):
            _wait(0.3)
            gaps.clear()
            wall, computing = time.perf_counter(), time.process_time()
            QTimer.singleShot(0, lambda: importing.open(str(path)))
            _wait(60, lambda: importing.dialog is not None and not importing.dialog.busy)
            seconds = time.perf_counter() - wall, time.process_time() - computing
            gaps.tell(f"table read, {seconds[0]:.2f} s, of computing {seconds[1]:.2f} s")
            gaps.clear()
            importing.dialog.choices.missing.setCurrentIndex(1 + number % 2)
            _wait(0.5, lambda: not importing.dialog.busy)
            gaps.tell("another choice for missing values")
            gaps.clear()
            QTimer.singleShot(0, importing.dialog.reject)
            _wait(0.3)


def train(*panels: str) -> None:
    """Train 784-1024-1024-10 with Adam on batches of 256 at full speed."""
    import numpy as np
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QDockWidget

    from mlpstudio.core.data import Dataset, Split
    from mlpstudio.core.network import Layer, Network
    from mlpstudio.core.optimizers import OPTIMIZERS
    from mlpstudio.core.parameters import initial_parameters
    from mlpstudio.core.training import Training
    from mlpstudio.project.project import Project
    from mlpstudio.session.runner import FASTEST

    random = np.random.default_rng(0)
    network = Network(784, (Layer(1024, "relu"), Layer(1024, "relu"), Layer(10, "softmax")))
    inputs = random.random((4096, 784)) * (random.random((4096, 784)) < 0.2)
    data = Dataset(inputs, np.eye(10)[random.integers(0, 10, 4096)], Split(0.2))
    training = Training("cross_entropy", OPTIMIZERS["adam"](), 1e-3, batch_size=256)
    window, gaps = _window()
    window.session.document.begin(Project(network, initial_parameters(network, 0), data, training))
    window.runner.set_speed(FASTEST)
    _wait(2)
    for panel in ("", *panels):
        for dock in window.findChildren(QDockWidget):
            if panel and dock.objectName().startswith(panel):
                dock.show()
                dock.raise_()
        _wait(1)
        gaps.clear()
        first = window.session.track.end
        QTimer.singleShot(0, window.runner.run)
        _wait(SECONDS)
        done = window.session.track.end - first
        gaps.tell(f"training{' with ' + panel if panel else ''}, {done / SECONDS:.1f} iterations/s")
        gaps.clear()
        QTimer.singleShot(0, window.runner.pause)
        _wait(1)
        gaps.tell("pause")


def sweep() -> None:
    """Sweep the learning rate of small and large networks, while somebody steps in the window."""
    from mlpstudio.project.project import Project
    from tests.bench.workloads import workloads

    window, gaps = _window()
    for name in ("W1", "W4", "W5"):
        found = workloads()[name]
        window.session.document.begin(Project(found.network, found.parameters, found.data, found.training))
        window.actions_table["sweep"].trigger()
        shown = window.runs.sweep
        shown.form.list.setText("0.001, 0.003, 0.01, 0.03")
        shown.form.seeds.setValue(3)
        shown.form.epochs.setValue(500)
        _wait(0.5)
        gaps.clear()
        shown.form.start.click()
        end = time.perf_counter() + SECONDS
        while time.perf_counter() < end:
            window.actions_table["next"].trigger()
            _wait(0.25)
        gaps.tell(f"sweep of {name}, with a step four times a second")
        gaps.clear()
        shown.sweeper.cancel()
        _wait(0.5)
        gaps.tell("cancel")
        shown.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as settings:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ["MLPSTUDIO_CONFIG_DIR"] = os.environ["MLPSTUDIO_STATE_DIR"] = settings
        {"import": read_table, "train": train, "sweep": sweep}[sys.argv[1]](*sys.argv[2:])
        sys.stdout.flush()
        os._exit(0)

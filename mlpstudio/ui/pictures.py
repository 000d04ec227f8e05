"""Pictures of the real window in several steps, for machines without a display and for the README.

``python -m mlpstudio.ui.pictures OUTDIR [--theme light|dark] [--size WxH] [FILE]``
"""

from __future__ import annotations

import argparse
import gc
import importlib
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mlpstudio.session.moment import Moment
    from mlpstudio.ui.main_window import MainWindow

THEMES = ("light", "dark")
_ITERATIONS = 40
_FOLDERS = ("MLPSTUDIO_CONFIG_DIR", "MLPSTUDIO_STATE_DIR")
_PAUSE, _ALIKE, _MOST_PAUSES = 200, 2, 50  # milliseconds; how many of them without a change, and at most


def main(arguments: Sequence[str]) -> int:
    """Save the pictures and name each file on standard output.

    Parameters
    ----------
    arguments
        As in the description of this module.

    Returns
    -------
    int
        The exit code.
    """
    given = _parser().parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for file in take(given.folder, given.theme or THEMES, given.size, given.file):
        sys.stdout.write(f"{file}\n")
    return 0


def take(folder: Path, themes: Sequence[str], size: tuple[int, int], file: str | None) -> list[Path]:
    """Save pictures of the window: ready, each phase, and after some training.

    Parameters
    ----------
    folder
        Where they go; made if it is not there.
    themes
        "light", "dark" or both.
    size
        Of the window, in pixels.
    file
        The project; None takes the worked example.

    Returns
    -------
    list of Path
        The files written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    with new_window(size, file) as window:
        for theme in themes:
            window.appearance.choose(theme)
            window.session.restart()
            for name in ("ready", "forward", "loss", "backward", "update", "trained"):
                _go_to(window, name)
                written.append(_save(window, folder / f"{theme}-{name}.png"))
    return written


@contextmanager
def new_window(size: tuple[int, int], file: str | None = None) -> Iterator[MainWindow]:
    """Open a window as it is the first time, not as somebody left it, and close it in the end.

    Parameters
    ----------
    size
        Of the window, in pixels.
    file
        The project; None takes the worked example.
    """
    app = importlib.import_module("mlpstudio.app")
    with tempfile.TemporaryDirectory() as folder:
        before = {name: os.environ.get(name) for name in _FOLDERS}
        os.environ.update(dict.fromkeys(_FOLDERS, folder))
        try:
            window: MainWindow = app.build([] if file is None else [file])
            try:
                window.loss_panel.use(importlib.import_module("pyqtgraph"))
                window.resize(*size)
                window.show()
                yield window
            finally:
                _end(window)
                del window
                gc.collect()  # what is left refers to itself, and shall not go in the middle of a painting
        finally:
            for name, value in before.items():
                if value is None:
                    del os.environ[name]
                else:
                    os.environ[name] = value


def _end(window: MainWindow) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent

    window.close()
    window.settings.flush()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()


def settle(window: MainWindow) -> None:
    """Wait until a window shows all that it computes while nothing happens: until it stays the same."""
    from PySide6.QtCore import QEventLoop, QTimer

    image, alike = None, 0
    for _ in range(_MOST_PAUSES):
        loop = QEventLoop()
        QTimer.singleShot(_PAUSE, loop.quit)
        loop.exec()
        before, image = image, window.grab().toImage()
        alike = alike + 1 if image == before else 0
        if alike == _ALIKE:
            return


def _go_to(window: MainWindow, name: str) -> None:
    """Go to the step of a phase that shows most."""
    session, moment = window.session, window.session.moment
    if name == "trained":
        session.restart()
        session.advance(_ITERATIONS * max(session.clicks, 1))
    elif name != "ready":
        session.seek(moment.iteration, _click(moment, name))


def _click(moment: Moment, phase: str) -> int:
    """Return the click to show: in the backward phase a weight gradient, else the first of the phase."""
    trace = moment.trace
    if trace is None:
        return 0
    steps = [step for step in trace.program if step.phase.value == phase]
    gradients = [step for step in steps if step.target == "dL_dW1"]
    return (gradients or steps)[0].click


def _save(window: MainWindow, path: Path) -> Path:
    from PySide6.QtWidgets import QApplication

    for _ in range(3):  # a first layout may lead to a second one
        QApplication.processEvents()
    window.grab().save(str(path))
    return path


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m mlpstudio.ui.pictures", description="Save pictures of the window in several steps."
    )
    parser.add_argument("folder", type=Path, metavar="OUTDIR", help="where the pictures go")
    parser.add_argument("file", nargs="?", metavar="FILE", help="a project file; else the worked example")
    parser.add_argument("--theme", choices=THEMES, action="append", help="else both")
    parser.add_argument("--size", type=_size, default=(1440, 900), metavar="WxH", help="else 1440x900")
    return parser


def _size(text: str) -> tuple[int, int]:
    try:
        width, height = (int(part) for part in text.split("x"))
    except ValueError:
        raise argparse.ArgumentTypeError(f"expected a size such as 1440x900, not {text!r}") from None
    if not (200 <= width <= 8000 and 200 <= height <= 8000):
        raise argparse.ArgumentTypeError("expected a width and a height from 200 to 8000")
    return width, height


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""The parts of the self-test: the window used as a person does, and what works without one."""

from __future__ import annotations

import importlib
import pkgutil
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

import mlpstudio
from mlpstudio import resources
from mlpstudio.console import say
from mlpstudio.selftest.lessons import take_lessons
from mlpstudio.selftest.waiting import Failure, close_others, is_blank, settle, wait

if TYPE_CHECKING:
    from mlpstudio.project.project import Project
    from mlpstudio.ui.main_window import MainWindow

WORKED: Final = {
    "loss": [[162]],
    "y_hat": [[21]],
    "dL_dy_hat": [[18]],
    "dL_dW2": [[108, 126, 0]],
    "dL_db2": [[18]],
    "dL_du1": [[18], [36], [0]],
    "dL_dW1": [[18, 36], [36, 72], [0, 0]],
    "dL_db1": [[18], [36], [0]],
}
"""What the first iteration of the worked example computes, as by hand."""

_WORKED_LOSSES = ("162.0000", "0.5080", "0.1182", "0.0282")
_SIZE = (1440, 900)


class Trial:
    """One run of all parts.

    Parameters
    ----------
    folder
        Where files are written.
    """

    def __init__(self, folder: Path) -> None:
        self.complaints: list[str] = []
        self.failed = 0
        self._folder = folder
        self._window: MainWindow | None = None

    @property
    def parts(self) -> tuple[tuple[str, Callable[[], str]], ...]:
        """What is tried, in this order: a name, and what returns a line about how it went, or raises."""
        return (
            ("window", self._open_window),
            ("worked example", self._check_numbers),
            ("stepping", self._step),
            ("training", self._train),
            ("examples", self._open_examples),
            ("templates", self._begin_templates),
            ("lessons", lambda: take_lessons(self._shown, self._folder)),
            ("panels", self._show_panels),  # after the others, which go faster while few are made
            ("files", self._save_and_read),
            ("exports", lambda: _export_all(self._folder)),
            ("command line", _command_line),
            ("closing", self._close),
            ("modules", _load_modules),
        )

    def run(self) -> int:
        """Try all parts one after the other, also after one that failed; return how many there are."""
        for name, part in self.parts:
            begun = time.perf_counter()
            told, well = self._tried(part)
            say(f"{'ok  ' if well else 'FAIL'}  {name:<16}{time.perf_counter() - begun:6.2f} s  {told}")
        return len(self.parts)

    def _tried(self, part: Callable[[], str]) -> tuple[str, bool]:
        self.complaints.clear()
        try:
            told = part()
            reasons = list(self.complaints)
        except Exception as error:  # whatever it is, it is told, and the next part is tried
            if not isinstance(error, Failure):
                self.complaints.append(traceback.format_exc())
            told, reasons = f"{type(error).__name__}: {error}", self.complaints or [str(error)]
        if not reasons:
            return told, True
        self.failed += 1
        sys.stdout.flush()
        for reason in reasons:
            sys.stderr.write(f"{reason.rstrip()}\n")
        sys.stderr.flush()
        return told, False

    @property
    def _shown(self) -> MainWindow:
        if self._window is None:
            raise Failure("there is no window")
        return self._window

    def _open_window(self) -> str:
        from PySide6.QtGui import QGuiApplication

        from mlpstudio import app

        window = app.build()
        painted: list[bool] = []
        window.painted.connect(lambda: painted.append(True))
        window.resize(*_SIZE)
        window.show()
        wait(lambda: bool(painted), "the first picture of the window")
        wait(lambda: "pyqtgraph" in sys.modules, "the plotting library")
        settle(0.1)
        self._window = window
        picture = window.grab()
        if picture.isNull() or is_blank(picture.toImage()):
            raise Failure("the window shows nothing")
        version = sys.modules["pyqtgraph"].__version__
        return (
            f"{window.width()} × {window.height()} on {QGuiApplication.platformName()}, pyqtgraph {version}"
        )

    def _show_panels(self) -> str:
        """Bring every panel and every dialog up, both themes: much is loaded only then."""
        from mlpstudio import app

        window = self._shown
        window.session.document.open(app.worked_example())
        names = [*window.late, "step", "loss", "log"]
        for name in names:
            window.docks[name].bring()
            settle()
        for theme in ("dark", "light"):
            window.appearance.choose(theme)
            settle()
        dialogs = ("settings", "edits", "keys", "about", "new")
        for name in dialogs:
            window.actions_table[name].trigger()
            settle()
        close_others(window)
        return f"{len(names)} panels, {len(dialogs)} dialogs, 2 themes"

    def _check_numbers(self) -> str:
        import numpy as np

        from mlpstudio import app

        window = self._shown
        window.session.document.open(app.worked_example())
        trace = window.session.moment.trace
        if trace is None:
            raise Failure("nothing is computed")
        for symbol, expected in WORKED.items():
            got = trace.value(symbol)
            if not np.array_equal(got, np.array(expected, float)):
                raise Failure(f"{symbol} is {got.tolist()}, expected {expected}")
        return f"loss {trace.loss:g}, {len(WORKED)} matrices as computed by hand"

    def _step(self) -> str:
        """Step through an iteration and back with the commands of the window."""
        session, actions = self._shown.session, self._shown.actions_table
        start, clicks = session.moment.place, session.clicks
        for name, end in (("next", clicks), ("back", 0)):
            for _ in range(clicks):
                actions[name].trigger()
                settle()
            place = session.moment.place
            if place != (start.iteration, end):
                raise Failure(
                    f"{clicks} times {name} led to {tuple(place)}, expected {(start.iteration, end)}"
                )
        return f"{clicks} clicks forwards, {clicks} back"

    def _train(self) -> str:
        """Run at full speed for a moment; the first losses are known."""
        window = self._shown
        window.runner.set_speed(100)
        window.actions_table["run"].trigger()
        wait(lambda: window.session.moment.iteration >= 50, "fifty iterations")
        window.runner.pause()
        reached, track = window.session.moment.iteration, window.session.track
        if track is None:
            raise Failure("there is no run")
        losses = tuple(f"{track.losses.at(number):.4f}" for number in range(len(_WORKED_LOSSES)))
        if losses != _WORKED_LOSSES:
            raise Failure(f"the losses are {losses}, expected {_WORKED_LOSSES}")
        window.actions_table["restart"].trigger()
        return f"{reached} iterations, losses {', '.join(losses)}, ..."

    def _open_examples(self) -> str:
        files = sorted(resources.path("examples").rglob("*.mlp"))
        if not files:
            raise Failure("there are no examples")
        for file in files:
            if not self._shown.files.open_path(str(file)):
                raise Failure(f"{file.name} is not opened")
            self._use(file.name)
        return f"{len(files)} opened"

    def _begin_templates(self) -> str:
        from mlpstudio.project.templates import TEMPLATES

        for template in TEMPLATES:
            self._shown.session.document.begin(template.project())
            self._use(template.id)
        return f"{len(TEMPLATES)} begun"

    def _use(self, name: str) -> None:
        """Go through an iteration of what has been opened, back, and train a little."""
        session = self._shown.session
        session.next_iteration()
        session.first()
        session.train(0.01)
        shown = session.show_end()
        settle()
        if not shown or session.moment.trace is None or session.exhausted:
            raise Failure(f"{name} does not train")

    def _save_and_read(self) -> str:
        """Write a file under a name with signs of several scripts, and read the same from it."""
        from mlpstudio.project import storage

        path = self._folder / "Übung 1 – 神经网络 δ.mlp"
        project = self._shown.session.project_here()
        storage.write(path, project)
        again = self._folder / "again.mlp"
        storage.write(again, storage.read(path))
        if path.read_bytes() != again.read_bytes():
            raise Failure("what was written and read is written differently")
        return f"{path.name}, {path.stat().st_size:,} bytes, read as written"

    def _close(self) -> str:
        window = self._shown
        window.session.document.open(resources.path("examples", "worked-example.mlp"))  # nothing to ask about
        close_others(window)
        window.close()
        settle()
        if window.isVisible():
            raise Failure("the window does not close")
        window.deleteLater()
        settle()
        return "closed"


def _load_modules() -> str:
    """Load every module of the program: what a package lacks shows here, and not when somebody needs it."""
    names = [
        module.name
        for module in pkgutil.walk_packages(mlpstudio.__path__, "mlpstudio.")
        if module.name != "mlpstudio.__main__"
    ]
    for name in names:
        importlib.import_module(name)
    return f"{len(names)} loaded"


def _export_all(folder: Path) -> str:
    """Write the worked example as every kind that there is."""
    from mlpstudio.core.messages import InvalidInput
    from mlpstudio.export.kinds import KINDS, Options
    from mlpstudio.project import templates

    project: Project = templates.worked_example()
    written, left_out = 0, []
    for name, kind in KINDS.items():
        try:
            content = kind.content(project, Options())
        except InvalidInput as refused:  # a kind that needs a package which is an extra, as onnx does
            left_out.append(f"{name} ({refused})")
            continue
        (folder / f"export-{name}{kind.suffix}").write_bytes(content)
        if not content:
            raise Failure(f"{name} is empty")
        written += 1
    if not written:
        raise Failure("nothing could be exported")
    return "; ".join(
        [f"{written} of {len(KINDS)} kinds written", *(f"left out: {name}" for name in left_out)]
    )


def _command_line() -> str:
    """Run a command as a terminal does."""
    import contextlib
    import io

    from mlpstudio import cli

    heard = io.StringIO()
    with contextlib.redirect_stdout(heard):
        code = cli.main(["train", str(resources.path("examples", "worked-example.mlp")), "--epochs", "1"])
    if (code, heard.getvalue()) != (0, "Epoch 0: Loss = 162.0000, Prediction = 21.0000\n"):
        raise Failure(f"train ended with {code} and wrote {heard.getvalue()!r}")
    return "train"

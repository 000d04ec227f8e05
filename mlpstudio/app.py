"""Start-up of the window, in the order in which it happens. The only place that wires.

1. ``application``: Qt, name and icon.
2. ``Settings``, and from them the language, before there is any word, and the theme; the fonts come with it.
3. ``Document``: the file that was named, else the worked example.
4. ``Session``, ``MainWindow``.
5. The window shows. Only then is the plotting library loaded, on a thread of its own, and only then are
   files watched and lost work is offered; at the very first start, the tour begins.
"""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from mlpstudio import __version__, resources
from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.flags import flags, language, without_flags
from mlpstudio.project import storage
from mlpstudio.session.document import Document
from mlpstudio.session.language import ENGLISH, SYSTEM, offered, resolved, speak
from mlpstudio.session.session import Session
from mlpstudio.session.settings import LANGUAGE, MEMORY, Settings
from mlpstudio.ui.appearance import Appearance
from mlpstudio.ui.beginning import Beginning
from mlpstudio.ui.canvas import accessible
from mlpstudio.ui.icons import application_icon
from mlpstudio.ui.main_window import MainWindow
from mlpstudio.ui.plotting import PlotLoader
from mlpstudio.ui.words import complaint, worded

_SETTLED = 1500  # milliseconds from the first picture until everything is loaded
_log = logging.getLogger(__name__)


def main(arguments: Sequence[str]) -> int:
    """Run the program until its window is closed.

    Parameters
    ----------
    arguments
        A file to open, or nothing; and flags of :mod:`mlpstudio.flags`.

    Returns
    -------
    int
        The exit code.
    """
    window = build(arguments)
    sys.excepthook = report
    window.painted.connect(keep_quiet)
    if not without_flags(arguments):
        window.painted.connect(window.tour.offer)
    window.show()
    return application().exec()


def build(arguments: Sequence[str] = ()) -> MainWindow:
    """Return the window, not shown yet, with the file that was named or the worked example.

    A file that cannot be used is told in a line in the window, beside the worked example.
    """
    program = application()
    accessible.install()
    settings = Settings()
    asked_for = language(arguments)
    speak(program, resolved(asked_for or settings.get(LANGUAGE)))
    appearance = Appearance(program, settings)
    document, problem = _document(without_flags(arguments))
    session = Session(document, memory=settings.get(MEMORY) * 2**20)
    window = MainWindow(session, settings, appearance)
    beginning = Beginning(document, window.files, window.actions_table, appearance, window)
    beginning.setObjectName("beginning")
    beginning.begun.connect(window.banner.hide)
    loader = PlotLoader(window)
    loader.loaded.connect(window.loss_panel.use)
    window.painted.connect(loader.start)
    program.aboutToQuit.connect(loader.wait)
    window.painted.connect(_FileCareLoader(window).begin)
    plain = asked_for in ("", SYSTEM) or asked_for.replace("-", "_").split("_")[0] == ENGLISH
    if not plain and resolved(asked_for) == ENGLISH:
        problem = problem or worded(
            Message(
                'There is no language "{name}"; known are {known}.',
                {"name": asked_for, "known": ", ".join(offered())},
            )
        )
    if problem:
        window.setbacks.say(problem)
    if any(asked := flags(arguments)):
        from mlpstudio.ui.debug.watching import Watching

        Watching(window, appearance, asked)
    return window


class _FileCareLoader(QObject):
    """Begins to look after files when the window is there; until then nothing of it is even loaded."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def begin(self) -> None:
        """Begin."""
        from mlpstudio.ui.file_care import FileCare

        FileCare(self._window).begin()


def keep_quiet() -> None:
    """Let the collector work from the first picture on, and keep what is there for good out of its sight.

    Looking through all of it takes up to 20 milliseconds, in the middle of a run: what is there as soon as
    the plots are loaded too.
    """
    gc.enable()
    QTimer.singleShot(_SETTLED, gc.freeze)


def application() -> QApplication:
    """Return the one application, made when it is first asked for."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QApplication.setApplicationName("mlpstudio")
    QApplication.setApplicationDisplayName("MLP Studio")
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("mlpstudio")
    made = QApplication([sys.argv[0]])
    made.setWindowIcon(application_icon())
    return made


def worked_example() -> Path:
    """Return the file that opens at the first start."""
    return resources.path("examples", "worked-example.mlp")


def _document(arguments: Sequence[str]) -> tuple[Document, str]:
    """Return what to open, and what is wrong with the file that was named."""
    problem = ""
    if arguments:
        path = Path(arguments[0])
        try:
            return Document(storage.read(path), path), ""
        except InvalidInput as error:
            problem = complaint(error)
    # The example is opened without its path: Save shall not write into the program's own files.
    return Document(storage.read(worked_example())), problem


def report(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
    """Log an error that nobody expected, and say so; the window stays usable."""
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    _log.critical("An unexpected error", exc_info=(kind, error, traceback))
    if QApplication.instance() is None:
        return
    box = QMessageBox(QApplication.activeWindow())
    box.setIcon(QMessageBox.Icon.Critical)
    box.setText(QApplication.translate("App", "Something went wrong that should not have."))
    box.setInformativeText(f"{kind.__name__}: {error}")
    box.finished.connect(box.deleteLater)
    box.open()

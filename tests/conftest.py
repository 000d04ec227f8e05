"""What every test stands on: one thread of arithmetic, no screen, own settings, nothing left behind."""

# They are read once, when numpy and Qt are loaded.
import os

os.environ["OPENBLAS_NUM_THREADS"] = "1"
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LANGUAGE"] = "en"  # whatever the desktop speaks

import functools
import gc
import itertools
import sys
import threading
from collections.abc import Generator, Iterator
from pathlib import Path

import hypothesis
import pytest

from tests.patience import PatientBot

hypothesis.settings.register_profile("developer", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") == "true" else "developer")

_fresh = itertools.count()


def pytest_configure(config: pytest.Config) -> None:
    # The offscreen platform says so whenever a window is shown or raised; it tells nothing about the program.
    config.addinivalue_line("qt_log_ignore", "^This plugin does not support ")


def pytest_collection_finish() -> None:
    """Keep what stays until the end, thousands of tests and all modules, out of the collector's sight.

    Each test with a window is followed by a full collection, which would look through all of it.
    """
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Clear away a window once nothing of its test holds it, and look no more through what stays then.

    What stays are the modules that were loaded and what the program keeps on purpose, such as shaped texts.
    It grows from test to test, and each further collection would look through all of it.
    """
    done = yield
    if "make_window" in getattr(item, "fixturenames", ()):
        gc.collect()
        gc.freeze()
    return done


@pytest.fixture(scope="session")
def _settings_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("settings")


@pytest.fixture(autouse=True)
def settings_folder(_settings_root: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the program's settings in this test; it does not exist before something is saved."""
    folder = _settings_root / str(next(_fresh))
    monkeypatch.setenv("MLPSTUDIO_CONFIG_DIR", str(folder))
    monkeypatch.setenv("MLPSTUDIO_STATE_DIR", f"{folder}-state")
    return folder


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> PatientBot:
    """Drive windows; what is waited for may take long on a slow machine."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread, an active timer, a running animation or a window behind.

    Such a thing acts in the middle of a later test and fails that one. A test of pure arithmetic pays
    nothing: where Qt is not loaded, only Python's threads are looked at.
    """
    threads_before = set(threading.enumerate())
    before = {id(thing) for thing in _living()}
    yield
    left = [f"thread {thread.name}" for thread in set(threading.enumerate()) - threads_before]
    if _found(before):
        gc.collect()  # A reference cycle may hold what nobody uses any more.
        left += [_stopped(thing) for thing in _found(before)]
    if left:
        pytest.fail(f"{request.node.name} left behind: {', '.join(sorted(left))}", pytrace=False)


def _found(before: set[int]) -> list[object]:
    return [thing for thing in _living() if id(thing) not in before]


def _living() -> list[object]:
    """Return what acts by itself or can be seen: timers, threads, animations, windows."""
    core, widgets = sys.modules.get("PySide6.QtCore"), sys.modules.get("PySide6.QtWidgets")
    if core is None or core.QCoreApplication.instance() is None:
        return []
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    living = [thing for thing in sys.modules["shiboken6"].getAllValidWrappers() if _acts(type(thing))]
    living = [thing for thing in living if _is_active(thing)]
    if widgets is not None:
        # Qt makes the window of a tool tip and takes it away, after a while.
        windows = widgets.QApplication.topLevelWidgets()
        living += [window for window in windows if window.metaObject().className() != "QTipLabel"]
    return living


@functools.cache
def _acts(kind: type) -> bool:
    """Whether things of a kind can act by themselves; of tens of thousands of points and glyphs none does."""
    core = sys.modules["PySide6.QtCore"]
    return issubclass(kind, core.QTimer | core.QThread | core.QAbstractAnimation)


def _is_active(thing: object) -> bool:
    core = sys.modules["PySide6.QtCore"]
    if isinstance(thing, core.QTimer):
        return thing.isActive()
    if isinstance(thing, core.QThread):
        return thing.isRunning() and not thing.isCurrentThread()
    return thing.state() == core.QAbstractAnimation.State.Running  # type: ignore[attr-defined]


def _stopped(thing: object) -> str:
    """Stop what was left behind, so that only the guilty test fails, and return its description."""
    core = sys.modules["PySide6.QtCore"]
    description = repr(thing)
    if isinstance(thing, core.QThread):
        thing.requestInterruption()
        thing.quit()
        thing.wait(2000)
    elif isinstance(thing, core.QTimer | core.QAbstractAnimation):
        thing.stop()
    elif thing.parent() is None:  # type: ignore[attr-defined]
        thing.close()  # type: ignore[attr-defined]
        thing.deleteLater()  # type: ignore[attr-defined]
    return description

"""``mlpstudio --self-test``: the program tries itself out, and tells a line of each part.

It is for those who package the program or wonder whether an installation is whole: it opens the real window,
offscreen where there is no display, and uses it. Settings and files of the user are left alone. Nothing else
loads this module.
"""

from __future__ import annotations

import os
import platform
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

import mlpstudio
from mlpstudio.console import say, start_output
from mlpstudio.selftest.trial import Trial

GOOD, BAD = 0, 1

_QUIET = (
    "This plugin does not support ",  # the offscreen platform says so of any window, and means itself
    "Detected locale ",  # of a machine without a language: Qt takes UTF-8 then, as is right
)


def main() -> int:
    """Try everything out; print a line for each part.

    Returns
    -------
    int
        0 where all is well, 1 where something is not; that is told on stderr.
    """
    start_output()
    begun = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="mlpstudio-self-test-") as folder:
        os.environ["MLPSTUDIO_CONFIG_DIR"] = str(Path(folder, "settings"))
        os.environ["MLPSTUDIO_STATE_DIR"] = str(Path(folder, "state"))
        if _has_no_display():
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        trial = Trial(Path(folder))
        with _listening(trial.complaints):
            say(_versions())
            parts = trial.run()
    took = time.perf_counter() - begun
    if trial.failed:
        sys.stdout.flush()
        sys.stderr.write(f"{trial.failed} of {parts} parts failed, {took:.1f} s.\n")
        return BAD
    say(f"All {parts} parts are well, {took:.1f} s.")
    return GOOD


def _has_no_display() -> bool:
    shown = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    return sys.platform.startswith("linux") and not shown


def _versions() -> str:
    import numpy as np
    import PySide6
    from PySide6.QtCore import qVersion

    kind = "packaged" if getattr(sys, "frozen", False) else "from source"
    return (
        f"MLP Studio {mlpstudio.__version__} ({kind}), Python {platform.python_version()}, Qt {qVersion()}, "
        f"PySide6 {PySide6.__version__}, numpy {np.__version__}, {platform.platform()}"
    )


@contextmanager
def _listening(complaints: list[str]) -> Iterator[None]:
    """Note whatever Qt complains about, and errors in slots, which Python prints and forgets."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    def hear(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not text.startswith(_QUIET):
            complaints.append(f"Qt: {text}")

    def note(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        complaints.append("".join(traceback.format_exception(kind, error, trace)))

    heard_before, noted_before = qInstallMessageHandler(hear), sys.excepthook
    sys.excepthook = note
    try:
        yield
    finally:
        sys.excepthook = noted_before
        qInstallMessageHandler(heard_before)

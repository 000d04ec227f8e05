"""How long the packaged program takes to its first picture, against the run from source.

``python -m tests.packaging.measure [FOLDER] [--runs 10]``; the folder is that of the program, else
``dist/mlpstudio``. Both are looked at from outside: from the start of the process until the screen (Xvfb)
shows anything, with fresh settings, in turns, after a first start of each that is not counted. Exit code 1
where the median of the package is more than 1.3 times that of the source.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from tests.desktop import harness

MOST = 1.3
ROOT = Path(__file__).parent.parent.parent


def until_painted(command: list[str], display: str, buffer: Path) -> float:
    """Start a program, wait until the screen shows a picture, end it; return the seconds until then."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            **os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_QPA_PLATFORMTHEME": "",
            "MLPSTUDIO_CONFIG_DIR": folder, "MLPSTUDIO_STATE_DIR": folder,
        }  # fmt: skip
        environment.pop("WAYLAND_DISPLAY", None)
        with buffer.open("rb") as screen:
            before = _pixels(screen.fileno())
            begun = time.monotonic()
            process = subprocess.Popen(command, cwd=ROOT, env=environment)
            try:
                while _pixels(screen.fileno()) == before:
                    if process.poll() is not None or time.monotonic() - begun > 60:
                        raise SystemExit(f"{command[0]} shows nothing (exit code {process.poll()})")
                    time.sleep(0.002)
                took = time.monotonic() - begun
                # It ends on its own terms, with everything loaded; the next one begins on an empty screen.
                time.sleep(2)
            finally:
                process.terminate()
                process.wait(20)
            end = time.monotonic() + 10
            while _pixels(screen.fileno()) != before and time.monotonic() < end:
                time.sleep(0.01)
    return took


def _pixels(screen: int) -> bytes:
    """A line of pixels across the middle of the screen."""
    return os.pread(screen, 1440 * 4, 4000 + 1440 * 4 * 300)


def main() -> int:
    """Measure, print, judge."""
    parser = argparse.ArgumentParser(prog="python -m tests.packaging.measure")
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "dist" / "mlpstudio")
    parser.add_argument("--runs", type=int, default=10)
    given = parser.parse_args()
    commands = {
        "source": [sys.executable, "-m", "mlpstudio"],
        "package": [str(given.folder.resolve() / "mlpstudio")],
    }
    times: dict[str, list[float]] = {name: [] for name in commands}
    with (
        tempfile.TemporaryDirectory() as folder,
        harness.virtual_screen(Path(folder)) as screen,
    ):
        for number in range(given.runs + 1):
            for name, command in commands.items():
                took = until_painted(command, screen.display, screen.buffer / "Xvfb_screen0")
                if number:
                    times[name].append(took)
    for name, found in times.items():
        print(f"{name:<8} first picture after {1000 * median(found):5.0f} ms "
              f"({1000 * min(found):.0f} to {1000 * max(found):.0f}, median of {len(found)})")  # fmt: skip
    ratio = median(times["package"]) / median(times["source"])
    print(f"package / source {ratio:.2f} (at most {MOST})")
    return int(ratio > MOST)


if __name__ == "__main__":
    sys.exit(main())

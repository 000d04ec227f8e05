"""A real window on a virtual screen, used with real keys and clicks, and looked at.

:class:`Screen` is an X server without a monitor (Xvfb); :class:`Program` is the program in a process of its
own, started through :mod:`tests.desktop.launch`, which reports what the session tells and answers where a
thing is on the screen. Keys and clicks come from xdotool, through the X server, as from a person's hands.
"""

from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).parent.parent.parent
TOOLS = ("Xvfb", "xdotool")
PATIENCE = 60.0
"""Seconds after which something that should happen counts as not happening."""


def missing_tools() -> list[str]:
    """The programs that the desktop tests need and this machine has not."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


@dataclass(frozen=True)
class Screen:
    """A virtual screen: its X display and the folder of its frame buffer."""

    display: str
    buffer: Path

    def picture(self) -> np.ndarray:
        """What is shown now: (height, width, 3) uint8, red green blue."""
        return read_xwd((self.buffer / "Xvfb_screen0").read_bytes())


@contextmanager
def virtual_screen(folder: Path, width: int = 1440, height: int = 900) -> Iterator[Screen]:
    """Start an X server on a display number that it chooses itself, and end it afterwards."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24"]
    command += ["-fbdir", str(folder), "-nolisten", "tcp", "-noreset", "-dpi", "96"]
    with (folder / "xvfb.log").open("wb") as log:
        server = subprocess.Popen(command, pass_fds=[writing], stdout=log, stderr=log)
    os.close(writing)
    try:
        ready, _, _ = select.select([reading], [], [], PATIENCE)
        number = os.read(reading, 16).decode().strip() if ready else ""
        if not number:
            raise RuntimeError(f"Xvfb did not start: {(folder / 'xvfb.log').read_text()}")
        yield Screen(f":{number}", folder)
    finally:
        os.close(reading)
        server.terminate()
        server.wait(PATIENCE)


def read_xwd(dump: bytes) -> np.ndarray:
    """Read the X window dump that Xvfb keeps of its screen: 32 bits a pixel, blue first.

    The header is 25 big-endian words (X11/XWDFile.h): word 0 its size, 4 and 5 width and height, 12 the bytes
    of a line, 19 the number of colours in the table that follows, of 12 bytes each.
    """
    header = np.frombuffer(dump, dtype=">u4", count=25)
    start = int(header[0]) + 12 * int(header[19])
    width, height, line = int(header[4]), int(header[5]), int(header[12])
    if header[11] != 32 or header[7] != 0:
        raise ValueError("Only little-endian dumps with 32 bits a pixel are read.")
    pixels = np.frombuffer(dump, dtype=np.uint8, offset=start, count=line * height)
    return pixels.reshape(height, line // 4, 4)[:, :width, 2::-1].copy()


def save_png(picture: np.ndarray, file: Path) -> None:
    """Write a picture where a person can look at it."""
    from PySide6.QtGui import QImage

    height, width, _ = picture.shape
    QImage(picture.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).save(str(file))


@dataclass
class Program:
    """The running program. Everything that it reported stands in :attr:`events`, oldest first."""

    screen: Screen
    process: subprocess.Popen[str]
    log: Path
    output: Path
    events: list[dict[str, Any]] = field(default_factory=list)
    _read: int = 0
    _waited: int = 0
    _asked: int = 0

    @property
    def moments(self) -> list[tuple[int, int]]:
        """Where the session went, as (iteration, position)."""
        self._collect()
        return [(e["iteration"], e["position"]) for e in self.events if e["event"] == "moved"]

    def wait_for(self, event: str, **values: object) -> dict[str, Any]:
        """Wait for the next event of this kind with these values, after the last one waited for."""
        found: list[dict[str, Any]] = []

        def arrived() -> bool:
            for index in range(self._waited, len(self.events)):
                candidate = self.events[index]
                if candidate["event"] == event and all(candidate.get(k) == v for k, v in values.items()):
                    self._waited = index + 1
                    found.append(candidate)
                    return True
            return False

        self.wait_until(arrived, f"{event} with {values}")
        return found[0]

    def wait_until(self, condition: Callable[[], bool], what: str) -> None:
        """Wait until a condition holds; it is looked at whenever something may have changed."""
        end = time.monotonic() + PATIENCE
        while True:
            self._collect()
            if condition():
                return
            gone = self.process.poll() is not None
            if gone or time.monotonic() > end:
                told = "\n".join(map(str, self.events[-8:]))
                how = f"the program ended with {self.process.poll()}" if gone else f"waited {PATIENCE:.0f} s"
                raise AssertionError(
                    f"Not seen: {what} ({how}).\nLast events:\n{told}\nIts output:\n{self.said()}"
                )
            select.select([], [], [], 0.01)

    def ask(self, question: str, name: str = "") -> dict[str, Any]:
        """Ask the window something; see :mod:`tests.desktop.launch` for the questions."""
        self._asked += 1
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps({"number": self._asked, "ask": question, "name": name}) + "\n")
        self.process.stdin.flush()
        answers: list[dict[str, Any]] = []

        def answered() -> bool:
            answers[:] = [e for e in self.events if e["event"] == "answer" and e["number"] == self._asked]
            return bool(answers)

        self.wait_until(answered, f"an answer to {question} {name}")
        return answers[0]

    def widget(self, name: str) -> dict[str, Any]:
        """What a visible widget shows, and where: by its object name, its accessible name or its text."""
        answer = self.ask("widget", name)
        assert answer["found"], f"Nothing visible is called {name!r}; there are: {answer['names']}"
        return answer

    def press(self, *keys: str) -> None:
        """Press keys as xdotool names them, one after the other: "Right", "ctrl+z", "F10"."""
        self._xdotool("key", "--delay", "20", *keys)

    def type(self, text: str) -> None:
        """Type a text into whatever has the focus."""
        self._xdotool("type", "--delay", "20", "--", text)

    def click(self, at: str | tuple[int, int], button: int = 1) -> None:
        """Click in the middle of a widget, or at a point of the screen."""
        x, y = self.middle(at) if isinstance(at, str) else at
        self._xdotool("mousemove", "--sync", str(x), str(y), "click", str(button))

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press the left button at one point, move in three strides, and let go at the other."""
        self._xdotool("mousemove", "--sync", *map(str, start), "mousedown", "1")
        for share in (1 / 3, 2 / 3, 1):
            x, y = (round(a + (b - a) * share) for a, b in zip(start, end, strict=True))
            self._xdotool("mousemove", "--sync", str(x), str(y))
        self._xdotool("mouseup", "1")

    def middle(self, name: str) -> tuple[int, int]:
        """The middle of a widget on the screen."""
        x, y, width, height = self.widget(name)["rectangle"]
        return x + width // 2, y + height // 2

    def drawn(self, name: str) -> tuple[int, int]:
        """Where something on the canvas is on the screen: ``neuron 1 0``, ``plus 1``, ``ghost 0``."""
        self.ask("settle")
        x, y = self.ask("drawn", name)["at"]
        return x, y

    def number(self, name: str) -> tuple[int, int]:
        """Where a number of the step is on the screen: ``dL_dW1 1 1``."""
        self.ask("settle")
        x, y = self.ask("number", name)["at"]
        return x, y

    def operand(self, symbol: str) -> tuple[int, int]:
        """Where the link to an operand of the answer is on the screen."""
        self.ask("settle")
        x, y = self.ask("operand", symbol)["at"]
        return x, y

    def point(self, at: tuple[int, int]) -> None:
        """Move the pointer."""
        self._xdotool("mousemove", "--sync", *map(str, at))

    def title(self) -> str:
        """The title of the active window."""
        return str(self.ask("window")["title"])

    def focus(self) -> str:
        """The name of what has the keyboard."""
        return str(self.ask("window")["focus"])

    def picture(self) -> np.ndarray:
        """What the screen shows, after all that was asked for has been painted."""
        self.ask("settle")
        return self.screen.picture()

    def said(self) -> str:
        """Everything that the program printed; a sound program prints nothing."""
        return self.output.read_text(encoding="utf-8", errors="replace")

    def close(self) -> int:
        """Close the window as its close button does, and return the exit code."""
        self.ask("close")
        return self.process.wait(PATIENCE)

    def takes_the_keyboard(self) -> bool:
        """Give the window the keyboard, as no window manager is here; return whether it has it.

        To the X server it may have had it all the time, so it is taken away first (1 is the root that the
        pointer is on). Both may come to Qt as one change, which is none: then it has to be done again.
        """
        if self.ask("window")["active"]:
            return True
        self._xdotool("windowfocus", "1")
        self._xdotool("windowfocus", "--sync", str(self.ask("window")["asking"]))
        return bool(self.ask("window")["active"])

    def _xdotool(self, *arguments: str) -> None:
        environment = {**os.environ, "DISPLAY": self.screen.display}
        subprocess.run(["xdotool", *arguments], env=environment, check=True, timeout=PATIENCE)

    def _collect(self) -> None:
        with self.log.open(encoding="utf-8") as stream:
            stream.seek(self._read)
            fresh = stream.read()
        whole = fresh[: fresh.rfind("\n") + 1]
        self._read += len(whole.encode())
        self.events += [json.loads(line) for line in whole.splitlines()]


@contextmanager
def program(
    screen: Screen, folder: Path, *arguments: str, module: str = "mlpstudio.app"
) -> Iterator[Program]:
    """Start the program on a screen, give it the keyboard, and end it afterwards.

    Parameters
    ----------
    screen
        Where its window opens.
    folder
        Where its settings, its reports and its output go; it must be fresh.
    *arguments
        The program's arguments, such as a file.
    module
        What has ``build(arguments)``, which returns the window.
    """
    log, output = folder / "events.jsonl", folder / "output.txt"
    log.touch()
    environment = {
        **os.environ,
        "DISPLAY": screen.display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_QPA_PLATFORMTHEME": "",
        "MLPSTUDIO_CONFIG_DIR": str(folder / "settings"),
        "MLPSTUDIO_STATE_DIR": str(folder / "state"),
        "PYTHONFAULTHANDLER": "1",
    }
    environment.pop("WAYLAND_DISPLAY", None)
    command = [sys.executable, "-m", "tests.desktop.launch", str(log), module, *arguments]
    with output.open("wb") as sink:
        process = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=sink, stderr=sink, text=True
        )
    running = Program(screen, process, log, output)
    try:
        running.wait_for("shown")
        running.wait_until(running.takes_the_keyboard, "the window has the keyboard")
        yield running
    finally:
        if process.poll() is None:
            process.kill()
        process.wait(PATIENCE)
        if process.stdin is not None:
            process.stdin.close()

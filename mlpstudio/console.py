"""The terminal: lines out, complaints, and a progress bar where somebody looks."""

from __future__ import annotations

import contextlib
import io
import os
import sys
import time
from types import TracebackType

_LONGEST = 600
_BAR = 30


def start_output() -> None:
    """Let every sign of a formula or a file name be written, whatever the system's own encoding is."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:  # closed by who started us: nobody listens, and the work is done all the same
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115
        elif isinstance(stream, io.TextIOWrapper):
            _widen(stream)


def _widen(stream: io.TextIOWrapper) -> None:
    if stream.encoding.lower().replace("-", "") == "utf8":
        stream.reconfigure(errors="backslashreplace")  # names of files may hold bytes that are no text
    # A terminal shows no other encoding than its own; what reads a pipe or a file expects UTF-8.
    elif stream.isatty():
        stream.reconfigure(errors="replace")
    else:
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def terminal_width(otherwise: int) -> int:
    """Return the columns of the terminal that the output goes to; a pipe or a file has none of its own."""
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or otherwise
    except (OSError, ValueError):
        return otherwise


def say(line: str) -> None:
    """Write a line."""
    sys.stdout.write(f"{line}\n")


def complain(text: str) -> None:
    """Write what is wrong to stderr: always one line, whatever a file name or a value contains."""
    line = "".join(sign if sign.isprintable() else ascii(sign)[1:-1] for sign in text)
    if len(line) > _LONGEST:
        line = f"{line[: _LONGEST // 2]} ... {line[-_LONGEST // 2 :]}"
    with contextlib.suppress(OSError, ValueError):
        sys.stderr.write(f"mlpstudio: {line}\n")
        sys.stderr.flush()


class Progress:
    """A bar on stderr for work that takes longer than a moment; nothing where stderr is no terminal.

    Parameters
    ----------
    title
        What is being done.
    """

    def __init__(self, title: str) -> None:
        self._title = title
        self._visible = sys.stderr.isatty()
        self._drawn = False
        self._next = time.monotonic() + 0.7

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.clear()

    def reached(self, done: int, total: int) -> None:
        """Show how far the work is."""
        now = time.monotonic()
        if not self._visible or now < self._next:
            return
        self._next = now + 0.1
        self._drawn = True
        filled = _BAR * done // max(total, 1)
        bar = "█" * filled + "░" * (_BAR - filled)
        sys.stderr.write(f"\r{self._title} {bar} {100 * done // max(total, 1)} %")
        sys.stderr.flush()

    def clear(self) -> None:
        """Take the bar away, so that a line can be written in its place."""
        if self._drawn:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
            self._drawn = False

"""The window's figures, each measured in processes of their own: offscreen, 1440 x 900, medians of runs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

from tests.bench.table import Options, Row, section

ROOT = Path(__file__).parent.parent.parent
RUNS = 10
QUICK_RUNS = 3
SECONDS = "3"
PACES = {"human": "one every quarter of a second", "back-to-back": "one after the other"}
CLICKS = {"human": "75", "back-to-back": "120"}
CLICK_TARGETS = {"W1": 16.0, "W2": 16.0, "W4": 16.0, "W5": 50.0}
TRAINED = ("W1", "W2", "W3", "W4", "W5")


@section("window")
def window(options: Options) -> Iterator[Row]:
    """Click, train, draw the loss and start, as a person would at the window."""
    if not options.wants("window"):
        return
    runs = RUNS if options.rounds >= RUNS else QUICK_RUNS
    yield from _start(runs)
    for name, target in CLICK_TARGETS.items():
        for pace in PACES:
            yield from _clicks(name, pace, target, runs)
    for name in TRAINED:
        found = [_probe("run", name, SECONDS) for _ in range(runs)]
        gaps = [run["gaps"] for run in found]
        yield Row(name, "full speed: between two frames, p99", _percentile(gaps, 99), "ms", 25, True)
        yield Row(name, "the same, median", _percentile(gaps, 50), "ms")
        share = median(run["rate"] / run["headless"] for run in found)
        yield Row(name, "full speed: of the speed without a window", share, "", 0.45)
    for count in (10**3, 10**5, 10**7):
        found = [_probe("curve", str(count))["took"] for _ in range(runs)]
        yield Row("curve", f"{count:,} losses, painted in the window", _percentile(found, 50), "ms", 5, True)


def _clicks(name: str, pace: str, target: float, runs: int) -> Iterator[Row]:
    """Click at a human pace, where the window can prepare the next picture, and as quickly as it answers."""
    found = [_probe("click", name, CLICKS[pace], pace) for _ in range(runs)]
    step, whole, busy, between = ([run[key] for run in found] for key in ("took", "whole", "busy", "between"))
    told = f"click on Next, {PACES[pace]}"
    yield Row(name, f"{told}: until painted, p99", _percentile(step, 99), "ms", target, True)
    yield Row(name, "the same, median", _percentile(step, 50), "ms")
    yield Row(name, "until everything else is painted too, p99", _percentile(whole, 99), "ms")
    yield Row(name, "the same, median", _percentile(whole, 50), "ms")
    yield Row(name, "processor time of the click, median", _percentile(busy, 50), "ms")
    if pace == "human":
        yield Row(name, "longest stretch of work between two, p99", _percentile(between, 99), "ms")


def _start(runs: int) -> Iterator[Row]:
    """Start the program and a bare window in turns; the first time of each warms the disk's cache."""
    times: dict[str, list[float]] = {"bare": [], "program": []}
    for number in range(runs + 1):
        for name, found in times.items():
            begun = time.monotonic()  # of the whole machine: the same clock in every process
            painted = _probe(name)["painted"] - begun
            if number:
                found.append(painted)
    bare, program = (median(found) for found in times.values())
    yield Row("start", "until painted, a bare window with a plot", 1000 * bare, "ms")
    yield Row("start", "until painted, the program", 1000 * program, "ms")
    yield Row("start", "of the bare window's time", program / bare, "x", 1.35, True)


def _percentile(runs: list[list[float]], share: float) -> float:
    """Return the median over runs of a percentile of each."""
    return median(float(np.percentile(run, share)) for run in runs)


def _probe(*arguments: str) -> dict[str, Any]:
    """Measure once, in a fresh process with fresh settings."""
    with tempfile.TemporaryDirectory() as settings:
        environment = {
            **os.environ, "QT_QPA_PLATFORM": "offscreen", "MLPSTUDIO_CONFIG_DIR": settings,
            "MLPSTUDIO_STATE_DIR": settings,
        }  # fmt: skip
        # Its users have compiled modules; where none may be kept, each start would compile what is new.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.window_probe", *arguments],
            cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=True,
        )  # fmt: skip
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found

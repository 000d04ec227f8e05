"""How long a command takes to start, beside a bare ``import numpy``: ``python -m tests.bench.commands``."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from statistics import median

from tests.commands import EXAMPLE, environment

ROUNDS = 15
NUMPY = ["-c", "import numpy"]
COMMANDS = {
    "--version": ["--version"],
    "train": ["train", EXAMPLE],
    "trace": ["trace", EXAMPLE],
    "check": ["check", EXAMPLE],
    "predict": ["predict", EXAMPLE],
}


def seconds(arguments: list[str], environ: dict[str, str]) -> float:
    started = time.perf_counter()
    subprocess.run([sys.executable, *arguments], env=environ, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started


def main() -> None:
    runs = {"import numpy": NUMPY} | {name: ["-m", "mlpstudio", *rest] for name, rest in COMMANDS.items()}
    taken: dict[str, list[float]] = {name: [] for name in runs}
    with tempfile.TemporaryDirectory() as cache:
        # As installed: with bytecode at hand, wherever the sources may not be written beside.
        environ = environment(PYTHONPYCACHEPREFIX=cache)
        environ.pop("PYTHONDONTWRITEBYTECODE", None)
        for name in runs:
            seconds(runs[name], environ)
        for _ in range(ROUNDS):
            for name, arguments in runs.items():
                taken[name].append(seconds(arguments, environ))
    base = taken["import numpy"]
    print(f"{'':14}{'ms':>6}{'ratio':>8}   (at most 2)")
    for name, times in taken.items():
        ratio = median(one / other for one, other in zip(times, base, strict=True))
        print(f"{name:14}{1000 * median(times):6.0f}{ratio:8.2f}")


if __name__ == "__main__":
    main()

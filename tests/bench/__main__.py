"""The command: ``python -m tests.bench [--quick] [W1 W2 ... recording late curve window]``."""

from __future__ import annotations

import argparse
import importlib.util
import os
import platform
import sys

import mlpstudio  # sets the number of threads, before numpy is loaded

# isort: split
import numpy as np

from tests.bench import core
from tests.bench.table import SECTIONS, Options, Row

WINDOW = "tests.bench.window"
"""Registers the figures of the window, where there is one."""


def main() -> int:
    """Measure and print; the exit status tells whether all targets are reached."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=core.__doc__)
    parser.add_argument(
        "selected", nargs="*", help="W1 to W6, W3full, recording, late, curve, window; default all"
    )
    parser.add_argument("--quick", action="store_true", help="fewer and shorter rounds: a first look")
    parser.add_argument("--rounds", type=int, help="interleaved rounds (15)")
    arguments = parser.parse_args()
    options = Options(
        frozenset(arguments.selected),
        arguments.rounds or (5 if arguments.quick else 15),
        0.03 if arguments.quick else 0.12,
    )
    if importlib.util.find_spec(WINDOW) is not None:
        importlib.import_module(WINDOW)
    print(_machine())
    rows: list[Row] = []
    for measure in SECTIONS.values():
        for row in measure(options):
            rows.append(row)
            print(row, flush=True)
    missed = [row for row in rows if row.reached is False]
    aimed = sum(row.reached is not None for row in rows)
    print(f"{aimed - len(missed)} of {aimed} targets reached")
    return 1 if missed else 0


def _machine() -> str:
    lines = [
        f"MLP Studio {mlpstudio.__version__}, Python {platform.python_version()}, numpy {np.__version__}, "
        f"{os.cpu_count()} cores, OPENBLAS_NUM_THREADS={os.environ.get('OPENBLAS_NUM_THREADS')}"
    ]
    if "OPENBLAS_CORETYPE" in os.environ:
        lines.append("OPENBLAS_CORETYPE is set, which may slow numpy: unset it, and OPENBLAS_L2_SIZE, here.")
    try:
        from threadpoolctl import threadpool_info
    except ImportError:
        return "\n".join(lines)
    kernels = {
        info.get("architecture") for info in threadpool_info() if info.get("internal_api") == "openblas"
    }
    return "\n".join([*lines, f"OpenBLAS kernels: {', '.join(sorted(map(str, kernels)))}"])


if __name__ == "__main__":
    sys.exit(main())

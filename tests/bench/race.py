"""Taking turns: everybody works for about the same time, round after round."""

from __future__ import annotations

from statistics import median
from time import perf_counter

from tests.bench.peers import Work


def timed(work: Work, units: int) -> float:
    """Return the seconds that some units take."""
    begun = perf_counter()
    work(units)
    return perf_counter() - begun


def units_for(work: Work, seconds: float, multiple: int = 1) -> int:
    """Return how many units, a multiple of something, take about that long."""
    units = multiple
    while True:
        needed = timed(work, units)
        if needed > seconds / 4:
            return max(1, round(units * seconds / needed / multiple)) * multiple
        units *= 4


def race(works: dict[str, tuple[Work, int]], rounds: int, seconds: float) -> dict[str, float]:
    """Return for each name the median of seconds per unit over interleaved rounds.

    Parameters
    ----------
    works
        By name: the work, and a number of units that it does at once (an epoch, for scikit-learn).
    """
    units = {name: units_for(work, seconds, multiple) for name, (work, multiple) in works.items()}
    found: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, (work, _multiple) in works.items():
            found[name].append(timed(work, units[name]) / units[name])
    return {name: median(times) for name, times in found.items()}

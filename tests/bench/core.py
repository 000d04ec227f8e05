"""The engine's figures: against its peers, and with recording."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from mlpstudio.core.engine import Engine, State
from mlpstudio.core.history import History
from mlpstudio.core.loss_series import LossSeries
from tests.bench import peers
from tests.bench.peers import Work
from tests.bench.race import race
from tests.bench.table import Options, Row, section
from tests.bench.workloads import Workload, workloads

TARGETS: dict[str, dict[str, float]] = {
    "W1": {"beginner": 4, "scikit-learn": 10, "torch": 30},
    "W2": {"scikit-learn": 8, "torch": 25},
    "W3": {"scikit-learn": 7, "torch": 18},
    "W3full": {"torch": 3.5},
    "W4": {"scikit-learn": 4, "torch": 7},
    "W5": {"scikit-learn": 2, "torch": 1.5, "peak": 0.4},
    "W6": {"scikit-learn": 1.4, "torch": 0.7},
}

TITLES = {
    "beginner": "times a beginner's script",
    "scikit-learn": "times scikit-learn fit",
    "scikit-learn float32": "times scikit-learn fit, given float32",
    "torch": "times torch float32, fused, one thread",
}

TAPE_BYTES = 8 * 2**20


def _peers(workload: Workload) -> dict[str, tuple[Work | None, int]]:
    per_epoch = -(-workload.data.samples // workload.batch)
    found: dict[str, tuple[Work | None, int]] = {
        "ours": (peers.ours(workload), 1),
        "scikit-learn": (peers.scikit_learn(workload, "float64"), per_epoch),
        "torch": (peers.torch(workload), 1),
    }
    if workload.training.precision == "float32":
        found["scikit-learn float32"] = (peers.scikit_learn(workload, "float32"), per_epoch)
    if workload.name in ("W1", "W2", "W3"):
        found["beginner"] = (peers.Beginner(workload), 1)
    if workload.name == "W5":
        found["peak"] = (peers.gemm(), 1)
    return found


@section("speed")
def speed(options: Options) -> Iterator[Row]:
    """Train W1 to W6 in turns with everybody who is installed."""
    for name, workload in workloads().items():
        if not options.wants(name):
            continue
        works = {
            who: (work, multiple) for who, (work, multiple) in _peers(workload).items() if work is not None
        }
        times = race(works, options.rounds, options.seconds)
        ours = times.pop("ours")
        yield Row(name, workload.text, 1 / ours, "/s")
        if (peak := times.pop("peak", None)) is not None:
            share = workload.flops / ours / (2 * 1024**3 / peak)
            yield Row(name, "of the machine's GEMM peak", share, "", TARGETS[name]["peak"])
        for who, seconds in times.items():
            yield Row(name, TITLES[who], seconds / ours, "x", TARGETS[name].get(who))


@section("recording")
def recording(options: Options) -> Iterator[Row]:
    """Run with and without a tape, and as a history that can go back to every iteration."""
    if not options.wants("recording"):
        return
    for name, workload in workloads().items():
        if name in ("W5", "W6"):
            continue
        times = race(
            {key: (work, 1) for key, work in _recorders(workload).items()}, options.rounds, options.seconds
        )
        yield Row(name, "recording on, of recording off", times["off"] / times["tape"], "", 0.7)
        yield Row(name, "history with log, of the engine alone", times["off"] / times["history"], "")


def _recorders(workload: Workload) -> dict[str, Work]:
    parts = workload.network, workload.training, workload.data, workload.parameters
    engine = Engine(*parts)
    start, tape = engine.state(), engine.tape(256, TAPE_BYTES)

    def off(iterations: int) -> None:
        engine.restore(start)
        engine.run(iterations)

    def on(iterations: int) -> None:
        engine.restore(start)
        engine.run(iterations, tape=tape)

    def whole(iterations: int) -> None:
        History(*parts).extend(iterations)

    return {"off": off, "tape": on, "history": whole}


@section("late")
def late(options: Options) -> Iterator[Row]:
    """Train on when units have died: what Adam remembers of them must cost no more than other numbers."""
    if not options.wants("late"):
        return
    workload = workloads()["W5"]
    engine = Engine(workload.network, workload.training, workload.data, workload.parameters)
    states = {"early": engine.state()}
    engine.run(2000)
    states["late"] = engine.state()

    def work(state: State) -> Work:
        def run(iterations: int) -> None:
            engine.restore(state)
            engine.run(iterations)

        return run

    times = race({key: (work(state), 1) for key, state in states.items()}, options.rounds, options.seconds)
    yield Row("W5", "after 2,000 iterations, of its first ones", times["early"] / times["late"], "", 0.8)


@section("curve")
def curve(options: Options) -> Iterator[Row]:
    """Reduce a loss curve to the columns of a plot."""
    if not options.wants("curve"):
        return
    for count in (10**3, 10**5, 10**7):
        series = LossSeries()
        series.append(np.random.default_rng(0).random(count))

        def reduce(times: int, series: LossSeries = series) -> None:
            for _ in range(times):
                series.reduced(0, series.count, 1400)

        seconds = race({"": (reduce, 1)}, options.rounds, options.seconds / 4)[""]
        yield Row(
            "curve", f"{count:,} losses to lowest and highest, without paint", seconds * 1e3, "ms", 5, True
        )

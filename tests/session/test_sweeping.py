"""A sweep in the background: what comes out is what a history computes; it can be cancelled midway."""

import json
import subprocess
import sys
import time

import numpy as np
import pytest
from PySide6.QtCore import QThread, QTimer

from mlpstudio.core.sweep import Attempt
from mlpstudio.project import storage
from mlpstudio.project.sweeping import Plan, kept_outcome
from mlpstudio.project.training_choices import set_batch_size
from mlpstudio.project.varying import VARIABLES
from mlpstudio.resources import path
from mlpstudio.session.sweeping import SLICE, Sweeper

EXAMPLE = storage.read(path("examples", "worked-example.mlp"))


@pytest.fixture
def sweeper(qapp):
    made = Sweeper()
    yield made
    made.cancel()


def test_a_sweep_gives_the_final_losses_of_the_command_line(qtbot, sweeper, tmp_path):
    plan = Plan(EXAMPLE, VARIABLES["learning_rate"], (0.01, 0.002), 1, 20)
    with qtbot.waitSignal(sweeper.ended) as ended:
        sweeper.start(plan.trials())
    assert ended.args == [True]
    assert not sweeper.running
    file = tmp_path / "slow.mlp"
    storage.write(file, VARIABLES["learning_rate"].apply(EXAMPLE, 0.002))
    told = subprocess.run(
        [sys.executable, "-m", "mlpstudio", "train", str(file), "--epochs", "20", "--format", "json"],
        capture_output=True, text=True, timeout=60, check=True,
    ).stdout  # fmt: skip
    rows = json.loads(told)
    assert [row["loss"] for row in rows] == sweeper.outcomes[1].epoch_losses.tolist()
    assert rows[-1]["loss"] == sweeper.outcomes[1].loss


def test_cancelling_midway_keeps_what_came_out(qtbot, sweeper, monkeypatch):
    go_on, slices = Attempt.go_on, []

    def noted(attempt: Attempt, seconds: float) -> None:
        slices.append((seconds, QThread.currentThread().isInterruptionRequested()))
        go_on(attempt, seconds)

    monkeypatch.setattr(Attempt, "go_on", noted)
    plan = Plan(EXAMPLE, VARIABLES["learning_rate"], (0.01, 0.001), 1, 10)
    endless = Plan(EXAMPLE, VARIABLES["learning_rate"], (0.0001,), 1, 1_000_000)
    advances = []
    sweeper.advanced.connect(advances.append)
    sweeper.start((*plan.trials(), *endless.trials()))
    qtbot.waitUntil(lambda: bool(advances) and advances[-1] > 2)
    with qtbot.waitSignal(sweeper.ended) as ended:
        sweeper.cancel()
    assert {seconds for seconds, _ in slices} == {SLICE}
    assert sum(cancelled for _, cancelled in slices) <= 1  # nobody waits for more than the slice under way
    assert ended.args == [False]
    assert len(sweeper.outcomes) == 2
    assert 2 < advances[-1] < 3
    sweeper.cancel()  # nothing more happens


def test_the_window_answers_while_a_sweep_runs(qtbot, sweeper):
    ticks = []
    timer = QTimer()
    timer.setInterval(5)
    # Of computing time, on both threads: others may use the machine too.
    timer.timeout.connect(lambda: ticks.append(time.process_time()))
    big = set_batch_size(EXAMPLE, None).project
    sweeper.start(Plan(big, VARIABLES["width"], (3, 400), 1, 1_000_000).trials())
    timer.start()
    qtbot.waitUntil(lambda: len(ticks) > 40)
    timer.stop()
    assert np.diff(ticks).max() < 0.1


def test_another_sweep_takes_the_place_of_one_that_runs(qtbot, sweeper):
    sweeper.start(Plan(EXAMPLE, VARIABLES["learning_rate"], (1e-5,), 1, 1_000_000).trials())
    with qtbot.waitSignal(sweeper.ended, check_params_cb=lambda whole: whole):
        sweeper.start(Plan(EXAMPLE, VARIABLES["learning_rate"], (0.01,), 1, 3).trials())
    assert [outcome.iterations for outcome in sweeper.outcomes] == [3]


def test_an_outcome_becomes_a_kept_run(qtbot, sweeper):
    with qtbot.waitSignal(sweeper.ended):
        sweeper.start(Plan(EXAMPLE, VARIABLES["learning_rate"], (0.01,), 1, 6).trials())
    run = kept_outcome(sweeper.outcomes[0], "Swept")
    assert (run.iterations, run.training.learning_rate, run.loss) == (6, 0.01, sweeper.outcomes[0].loss)
    assert len(run.curve.low) == 6

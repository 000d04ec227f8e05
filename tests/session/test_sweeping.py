"""A sweep in the background: what comes out is what a history computes; it can be cancelled midway."""

import json
import subprocess
import sys
import time

import numpy as np
import pytest
from PySide6.QtCore import QTimer

from mlpstudio.project import storage
from mlpstudio.project.sweeping import Plan, kept_outcome
from mlpstudio.project.training_choices import set_batch_size
from mlpstudio.project.varying import VARIABLES
from mlpstudio.resources import path
from mlpstudio.session.sweeping import Sweeper

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


def test_cancelling_midway_keeps_what_came_out(qtbot, sweeper):
    plan = Plan(EXAMPLE, VARIABLES["learning_rate"], (0.01, 0.001), 1, 10)
    endless = Plan(EXAMPLE, VARIABLES["learning_rate"], (0.0001,), 1, 1_000_000)
    advances = []
    sweeper.advanced.connect(advances.append)
    sweeper.start((*plan.trials(), *endless.trials()))
    qtbot.waitUntil(lambda: len(sweeper.outcomes) == 2 and len(advances) > 1)
    begun = time.perf_counter()
    with qtbot.waitSignal(sweeper.ended) as ended:
        sweeper.cancel()
    assert time.perf_counter() - begun < 0.3
    assert ended.args == [False]
    assert len(sweeper.outcomes) == 2
    assert 2 < advances[-1] < 3
    sweeper.cancel()  # nothing more happens


def test_the_window_answers_while_a_sweep_runs(qtbot, sweeper):
    ticks = []
    timer = QTimer()
    timer.setInterval(5)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    big = set_batch_size(EXAMPLE, None).project
    sweeper.start(Plan(big, VARIABLES["width"], (3, 400), 1, 1_000_000).trials())
    timer.start()
    qtbot.wait(400)
    timer.stop()
    assert len(ticks) > 10
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

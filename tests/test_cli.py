"""The commands without a window: what they compute and print."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from mlpstudio.core import gradcheck
from mlpstudio.core.data import Dataset, Split
from mlpstudio.core.interpreter import Interpreter
from mlpstudio.core.network import Initializer, Layer, Network
from mlpstudio.core.parameters import frozen
from mlpstudio.core.training import Training
from mlpstudio.project import storage
from mlpstudio.project.preparing import set_units
from mlpstudio.project.project import Project, new_project, with_data, with_parameters, with_training
from tests.commands import EXAMPLE, LOG, Command, Ran, process


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)


def batched(path: Path, **training: object) -> Project:
    """Write a project of 5 samples in batches of 2, and return it."""
    random = np.random.default_rng(1)
    network = Network(2, (Layer(3, "tanh"), Layer(2)))
    data = Dataset(random.normal(size=(5, 2)), random.normal(size=(5, 2)))
    settings = Training(**{"batch_size": 2, "learning_rate": 0.05} | training)  # type: ignore[arg-type]
    project = with_training(with_data(new_project(network), data), settings)
    storage.write(path, project)
    return project


# train


def test_the_log_to_the_digit() -> None:
    assert process("train", EXAMPLE) == Ran(0, LOG, "")


def test_epochs_iterations_and_every_so_many(command: Command) -> None:
    lines = LOG.splitlines(keepends=True)
    assert command("train", EXAMPLE, "--epochs", 3).out == "".join(lines[:3])
    assert command("train", EXAMPLE, "--iterations", 4).out == "".join(lines[:4])
    assert command("train", EXAMPLE, "--every", 4).out == lines[0] + lines[4] + lines[8]
    assert command("train", EXAMPLE, "--epochs", 0) == Ran(0, "", "")


def test_the_log_as_json(command: Command) -> None:
    ran = command("train", EXAMPLE, "--format", "json", "--epochs", 2)
    rows = json.loads(ran.out)
    assert [list(row) for row in rows] == [["epoch", "iteration", "loss", "prediction"]] * 2
    assert rows[0] == {"epoch": 0, "iteration": 0, "loss": 162.0, "prediction": 21.0}
    assert rows[1]["loss"] == pytest.approx(0.508032)
    assert json.loads(command("train", EXAMPLE, "--format", "json", "--epochs", 0).out) == []


def expected_epochs(project: Project, iterations: int) -> list[float]:
    """The sample-weighted mean of the losses of each epoch begun, by the interpreter."""
    stepper = Interpreter(project.network, project.training, project.data, project.parameters)
    seen: dict[int, list[tuple[float, int]]] = {}
    for _ in range(iterations):
        trace = stepper.record()
        seen.setdefault(trace.epoch, []).append((trace.loss, trace.samples))
    return [
        sum(loss * samples for loss, samples in batches) / sum(samples for _, samples in batches)
        for batches in seen.values()
    ]


@pytest.mark.parametrize("shuffle", [False, True])
def test_an_epoch_s_loss_is_the_mean_over_its_samples(
    tmp_path: Path, command: Command, shuffle: bool
) -> None:
    path = tmp_path / "net.mlp"
    project = batched(path, shuffle=shuffle, seed=4)
    rows = json.loads(command("train", path, "--epochs", 4, "--format", "json").out)
    assert [row["iteration"] for row in rows] == [0, 3, 6, 9]
    assert [row["prediction"] for row in rows] == [None] * 4
    assert [row["loss"] for row in rows] == pytest.approx(expected_epochs(project, 12), rel=1e-12)
    assert "Prediction" not in command("train", path).out


def test_iterations_may_end_inside_an_epoch(tmp_path: Path, command: Command) -> None:
    path, saved = tmp_path / "net.mlp", tmp_path / "out.mlp"
    project = batched(path)
    rows = json.loads(command("train", path, "--iterations", 5, "--format", "json", "--save", saved).out)
    assert [row["epoch"] for row in rows] == [0, 1]
    assert [row["loss"] for row in rows] == pytest.approx(expected_epochs(project, 5), rel=1e-12)
    stepper = Interpreter(project.network, project.training, project.data, project.parameters)
    traces = [stepper.record() for _ in range(5)]
    reached = traces[-1].parameters(updated=True)
    for layer, wanted in zip(storage.read(saved).parameters, reached, strict=True):
        np.testing.assert_allclose(layer.weights, wanted.weights, rtol=1e-12, atol=1e-15)


def test_losses_whose_sum_is_beyond_all_numbers(tmp_path: Path, command: Command) -> None:
    path = tmp_path / "net.mlp"
    network = Network(1, (Layer(1, initializer=Initializer("zeros")),))
    data = Dataset([[0]] * 3, [[1.2e154]] * 3)  # type: ignore[arg-type]
    training = Training(batch_size=1, learning_rate=1e-300)
    storage.write(path, with_data(new_project(network, training), data))
    ran = command("train", path, "--epochs", 2)
    assert ran == Ran(0, "Epoch 0: Loss = 7.2000e+307\nEpoch 1: Loss = 7.2000e+307\n", "")
    rows = json.loads(command("train", path, "--epochs", 1, "--format", "json").out)
    assert rows[0]["loss"] == pytest.approx(7.2e307, rel=1e-15)


def test_printing_less_changes_nothing_that_is_computed(tmp_path: Path, command: Command) -> None:
    path = tmp_path / "net.mlp"
    batched(path, shuffle=True)
    often, seldom = tmp_path / "a.mlp", tmp_path / "b.mlp"
    every = json.loads(command("train", path, "--epochs", 23, "--format", "json", "--save", often).out)
    some = json.loads(
        command("train", path, "--epochs", 23, "--every", 5, "--format", "json", "--save", seldom).out
    )
    assert some == every[::5]
    assert often.read_bytes() == seldom.read_bytes()


def test_what_is_saved_is_the_project_with_the_parameters_reached(tmp_path: Path, command: Command) -> None:
    saved = tmp_path / "out.mlp"
    assert command("train", EXAMPLE, "--iterations", 1, "--save", saved).code == 0
    before, after = storage.read(EXAMPLE), storage.read(saved)
    assert replace(after, parameters=before.parameters) == before
    np.testing.assert_allclose(
        after.parameters[0].weights, [[0.82, 1.64], [-3.36, 3.28], [1, -1]], rtol=1e-12
    )
    np.testing.assert_allclose(after.parameters[1].weights, [[-0.08, 0.74, 3]], rtol=1e-12)
    assert command("train", saved, "--epochs", 1).out == "Epoch 0: Loss = 0.5080, Prediction = 4.0080\n"


def test_divergence(tmp_path: Path, command: Command) -> None:
    path, saved = tmp_path / "net.mlp", tmp_path / "out.mlp"
    storage.write(path, replace(storage.read(EXAMPLE), training=Training(learning_rate=1000.0)))
    ran = command("train", path, "--epochs", 100, "--save", saved)
    assert ran.code == 3
    assert ran.err.count("\n") == 1
    assert "learning rate" in ran.err
    lines = ran.out.splitlines()
    assert lines[0] == "Epoch 0: Loss = 162.0000, Prediction = 21.0000"
    assert max(map(len, lines)) < 80
    assert "nan" not in ran.out.lower()
    assert "inf" not in ran.out.lower()
    reached = storage.read(saved)
    assert all(np.isfinite(layer.weights).all() for layer in reached.parameters)
    assert reached.parameters != storage.read(path).parameters
    rows = json.loads(command("train", path, "--epochs", 100, "--format", "json").out)
    assert len(rows) == len(lines)
    assert command("trace", path, "--iteration", 99).code == 3


@pytest.mark.parametrize("name", ["train", "trace", "check"])
@pytest.mark.parametrize(("large", "what"), [(1e300, "the pre-activation of layer 1"), (1e180, "the loss")])
def test_what_is_beyond_all_bounds_before_any_update(
    tmp_path: Path, command: Command, name: str, large: float, what: str
) -> None:
    path = tmp_path / "net.mlp"
    data = Dataset([[large, large]], [[3]])  # type: ignore[arg-type]
    project = with_data(storage.read(EXAMPLE), data)
    first = project.parameters[0]
    steep = replace(first, weights=frozen(first.weights * 1e10))
    storage.write(path, with_parameters(project, (steep, project.parameters[1])))
    ran = command(name, path)
    assert (ran.code, ran.err.count("\n")) == (3, 1)
    assert f"{what} is beyond all bounds before any update" in ran.err
    assert "learning rate" not in ran.err


def test_only_the_training_part_counts_as_samples(tmp_path: Path, command: Command) -> None:
    path = tmp_path / "net.mlp"
    data = Dataset([[1, 2], [3, 4]], [[3], [5]], Split(0.5))  # type: ignore[arg-type]
    storage.write(path, with_data(storage.read(EXAMPLE), data))
    assert "Prediction" in command("train", path).out


def test_saving_is_refused_before_the_work(tmp_path: Path, command: Command) -> None:
    ran = command("train", EXAMPLE, "--epochs", 10**9, "--save", tmp_path / "no" / "out.mlp")
    assert ran.code == 2
    assert "no such folder" in ran.err
    assert ran.out == ""


# trace


def test_the_first_iteration_to_the_digit(command: Command) -> None:
    trace = json.loads(command("trace", EXAMPLE, "--format", "json").out)
    assert list(trace) == ["iteration", "epoch", "loss", "given", "steps"]
    assert (trace["iteration"], trace["epoch"], trace["loss"]) == (0, 0, 162.0)
    assert trace["given"] == {
        "x": [[1], [2]], "y": [[3]], "W1": [[1, 2], [-3, 4], [1, -1]], "b1": [[1], [2], [0]],
        "W2": [[1, 2, 3]], "b2": [[1]],
    }  # fmt: skip
    assert trace["steps"][0] == {
        "phase": "forward", "id": "u1", "layer": 1, "click": 1, "formula": "u1 = W1 x + b1",
        "value": [[6], [7], [-1]],
    }  # fmt: skip
    values = {step["id"]: step["value"] for step in trace["steps"]}
    assert len(values) == 19
    assert trace["steps"][-1]["click"] == 15
    assert values["dL_dW1"] == [[18, 36], [36, 72], [0, 0]]
    assert values["dL_dW2"] == [[108, 126, 0]]
    assert values["dL_du1"] == [[18], [36], [0]]
    np.testing.assert_allclose(values["W1"], [[0.82, 1.64], [-3.36, 3.28], [1, -1]], rtol=1e-12)
    np.testing.assert_allclose(values["b2"], [[0.82]], rtol=1e-12)


def test_any_iteration(tmp_path: Path, command: Command) -> None:
    path = tmp_path / "net.mlp"
    project = batched(path)
    stepper = Interpreter(project.network, project.training, project.data, project.parameters)
    wanted = [stepper.record() for _ in range(6)][-1]
    trace = json.loads(command("trace", path, "--iteration", 5, "--format", "json").out)
    assert (trace["iteration"], trace["epoch"]) == (5, 1)
    assert len(trace["given"]["x"][0]) == 1
    for step, (assignment, value) in zip(trace["steps"], wanted.steps(), strict=True):
        assert step["id"] == assignment.target
        np.testing.assert_allclose(step["value"], value, rtol=1e-10, atol=1e-13)


def test_a_trace_for_the_eye(command: Command) -> None:
    text = command("trace", EXAMPLE).out
    assert "Iteration 0 (epoch 0), 1 sample, loss 162" in text
    assert "⎢ -3   4 ⎥ ⎡ 1 ⎤ + ⎢ 2 ⎥ = ⎢  7 ⎥" in text
    assert [line for line in text.splitlines() if line in ("Forward", "Loss", "Backward", "Update")] == [
        "Forward", "Loss", "Backward", "Update",
    ]  # fmt: skip


def test_sentences_in_json_are_asked_for(command: Command) -> None:
    steps = json.loads(command("trace", EXAMPLE, "--format", "json", "--sentences").out)["steps"]
    assert steps[0]["sentence"].endswith("hidden neuron 2 is 7 = -3 · 1 + 4 · 2 + 2.")
    assert command("trace", EXAMPLE, "--sentences").out == command("trace", EXAMPLE).out


def test_a_trace_for_a_paper(command: Command) -> None:
    text = command("trace", EXAMPLE, "--format", "latex").out
    assert r"\begin{bmatrix} 1 & 2 \\ -3 & 4 \\ 1 & -1 \end{bmatrix}" in text
    assert text.count(r"\[") == text.count(r"\]") == 19


# check


def test_gradients_that_agree(command: Command) -> None:
    ran = command("check", EXAMPLE)
    assert (ran.code, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert lines[0].endswith("worked-example.mlp is valid: 2-3-1, 13 parameters, 1 sample.")
    assert [line.split()[0] for line in lines[3:7]] == ["dL_dW1", "dL_db1", "dL_dW2", "dL_db2"]
    assert lines[-1] == "All gradients agree."


def test_gradients_that_disagree(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gradcheck, "RELATIVE", 1e-15)
    monkeypatch.setattr(gradcheck.Slope, "_size", lambda self: 0.0)
    ran = command("check", EXAMPLE)
    assert ran.code == 1
    assert "disagree" in ran.out.splitlines()[-1]


@pytest.mark.parametrize("precision", ["float64", "float32"])
def test_gradients_of_penalties_masks_and_frozen_parts(
    tmp_path: Path, command: Command, precision: str
) -> None:
    path = tmp_path / "net.mlp"
    project = batched(path, l1=0.1, l2=0.2, shuffle=True, precision=precision)
    mask = np.array([[1, 0], [1, 1], [0, 1]], bool)
    layer = replace(project.network.layers[0], mask=mask, frozen=frozenset({"biases"}))
    network = replace(project.network, layers=(layer, project.network.layers[1]))
    storage.write(path, replace(project, network=network))
    ran = command("check", path)
    assert ran.code == 0, ran.out
    assert "dJ_dW1" in ran.out
    assert "on 2 samples" in ran.out


def test_without_samples_a_file_is_valid_all_the_same(tmp_path: Path, command: Command) -> None:
    path = tmp_path / "net.mlp"
    storage.write(path, new_project(Network(2, (Layer(1),))))
    ran = command("check", path)
    assert ran.code == 0
    assert "no gradients" in ran.out
    for name in ("train", "trace", "predict"):
        ran = command(name, path)
        assert (ran.code, ran.out) == (2, "")
        assert f"{path}: $.data.inputs: " in ran.err


def test_a_large_network_is_checked_in_part(tmp_path: Path, command: Command) -> None:
    path = tmp_path / "net.mlp"
    network = Network(30, (Layer(40, "tanh"), Layer(2)))
    random = np.random.default_rng(0)
    data = Dataset(random.normal(size=(4, 30)), random.normal(size=(4, 2)))
    storage.write(path, with_data(new_project(network), data))
    ran = command("check", path)
    assert ran.code == 0
    assert "200 of 1200" in ran.out
    assert "random choice" in ran.out


# predict


def test_predictions(tmp_path: Path, command: Command) -> None:
    assert command("predict", EXAMPLE) == Ran(0, "21\n", "")
    table = tmp_path / "inputs.csv"
    table.write_text("a;b\n1;2\n0,5;-1\n")
    assert command("predict", EXAMPLE, "--inputs", table) == Ran(0, "21\n5.5\n", "")
    divided = tmp_path / "divided.mlp"
    storage.write(divided, set_units(storage.read(EXAMPLE), (1000.0,)).project)
    assert command("predict", divided, "--inputs", table) == Ran(0, "21000\n5500\n", "")  # in full
    assert process("predict", EXAMPLE, "--inputs", "-", given=b"1,2\n1,2\n") == Ran(0, "21\n21\n", "")


def test_inputs_are_scaled_as_in_training(tmp_path: Path, command: Command) -> None:
    path = tmp_path / "net.mlp"
    project = storage.read(EXAMPLE)
    data = Dataset([[1, 2], [3, 6]], [[3], [3]], scaling="min_max")  # type: ignore[arg-type]
    storage.write(path, with_data(project, data))
    hidden = np.maximum(project.parameters[0].weights @ [1, 1] + [1, 2, 0], 0)
    one = f"{int([1, 2, 3] @ hidden) + 1}\n"
    assert command("predict", path).out == "6\n" + one


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("1\n", "expected 2 numbers a row"),
        ("1,2,3\n", "expected 2 numbers a row"),
        ("1,2\n3,x\n", "line 2, column 2"),
        ("", "empty"),
    ],
)
def test_tables_that_do_not_fit(tmp_path: Path, command: Command, text: str, says: str) -> None:
    table = tmp_path / "inputs.csv"
    table.write_text(text)
    ran = command("predict", EXAMPLE, "--inputs", table)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert says in ran.err
    assert str(table) in ran.err


def test_a_prediction_beyond_all_bounds(tmp_path: Path, command: Command) -> None:
    table = tmp_path / "inputs.csv"
    table.write_text("1,2\n1e308,1e308\n")
    ran = command("predict", EXAMPLE, "--inputs", table)
    assert (ran.code, ran.out) == (3, "21\n")
    assert "row 2" in ran.err

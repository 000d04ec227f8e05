"""Dropout in files and in the commands: trained with it, traced, checked; predicted without it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from mlpstudio.core.dropout import Masks
from mlpstudio.core.interpreter import predict
from mlpstudio.core.messages import InvalidInput
from mlpstudio.project import storage
from tests.commands import EXAMPLE, Command


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)


def written(folder: Path, **training: object) -> Path:
    layers = [("tanh", 6), ("relu", 5), ("identity", 1)]
    tree = {
        "format": "mlpstudio", "version": 1,
        "network": {"inputs": 2, "layers": [{"units": n, "activation": name} for name, n in layers]},
        "data": {"inputs": [[1, 2], [0, -1], [2, 0]], "targets": [[3], [1], [0]]},
        "training": {"batch_size": 2, "learning_rate": 0.01, **training},
    }  # fmt: skip
    path = folder / "network.mlp"
    path.write_text(json.dumps(tree))
    return path


def test_the_share_is_read_and_written_and_a_file_without_it_is_as_before(tmp_path: Path) -> None:
    path = written(tmp_path, dropout=0.25)
    project = storage.read(path)
    assert project.training.dropout == 0.25
    assert json.loads(storage.encode(project))["training"]["dropout"] == 0.25
    assert storage.read(written(tmp_path)).training.dropout == 0.0
    assert b"dropout" not in storage.encode(storage.read(EXAMPLE))


@pytest.mark.parametrize(("share", "wanted"), [
    (1, "expected a share from 0 to below 1, got 1"), (-0.5, "got -0.5"), ("half", "expected a number"),
    (True, "expected a number"), (None, "expected a number"),
])  # fmt: skip
def test_a_share_that_cannot_be_is_refused_with_its_place(tmp_path: Path, share: object, wanted: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        storage.read(written(tmp_path, dropout=share))
    assert "training.dropout" in str(refused.value)
    assert wanted in str(refused.value)


def test_train_follows_the_seed(tmp_path: Path, command: Command) -> None:
    first = command("train", written(tmp_path, dropout=0.5, seed=1), "--epochs", 20)
    assert first.code == 0
    assert command("train", written(tmp_path, dropout=0.5, seed=1), "--epochs", 20) == first
    assert command("train", written(tmp_path, dropout=0.3, seed=1), "--epochs", 20).out != first.out
    # With as many iterations in another way the parameters are the same, to the last bit.
    saved = [tmp_path / "a.mlp", tmp_path / "b.mlp"]
    path = written(tmp_path, dropout=0.5, seed=1)
    command("train", path, "--epochs", 4, "--save", saved[0])
    command("train", path, "--iterations", 8, "--every", 1, "--save", saved[1])
    assert storage.read(saved[0]).parameters == storage.read(saved[1]).parameters


def test_a_trace_has_the_masks_and_their_steps(tmp_path: Path, command: Command) -> None:
    path = written(tmp_path, dropout=0.5, seed=5)
    project = storage.read(path)
    for iteration, samples in ((0, 2), (3, 1)):
        told = json.loads(command("trace", path, "--iteration", iteration, "--format", "json").out)
        steps = {step["id"]: step for step in told["steps"]}
        masks = Masks(project.network, project.training, 2).of(iteration, samples)
        for layer, mask in zip((1, 2), masks, strict=True):
            assert told["given"][f"drop{layer}"] == mask.tolist()
            product = [
                [z * kept for z, kept in zip(*rows, strict=True)]
                for rows in zip(steps[f"z{layer}"]["value"], mask.tolist(), strict=True)
            ]
            assert steps[f"zd{layer}"]["value"] == product
        assert list(steps).index("dL_dzd1") + 1 == list(steps).index("dL_dz1")
    assert "Dropout, layer 2" in command("trace", path).out
    assert r"{\tilde{z}}^{(2)} = z^{(2)} \odot D^{(2)}" in command("trace", path, "--format", "latex").out


@pytest.mark.parametrize("share", [0.0, 0.3, 0.5])
def test_check_agrees(tmp_path: Path, command: Command, share: float) -> None:
    ran = command("check", written(tmp_path, dropout=share, l2=0.1, seed=3))
    assert ran.code == 0, ran.out
    assert "All gradients agree." in ran.out


def test_predict_drops_nothing(tmp_path: Path, command: Command) -> None:
    path = written(tmp_path, dropout=0.5)
    plain = command("predict", path).out
    project = storage.read(path)
    expected = predict(project.network, project.parameters, project.data.inputs)
    assert [float(line) for line in plain.split()] == expected[:, 0].tolist()
    storage.write(path, replace(project, training=replace(project.training, dropout=0.0)))
    assert command("predict", path).out == plain

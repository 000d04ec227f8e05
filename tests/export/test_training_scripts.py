"""Exported trainings, run: they end in the numbers that the program's own training ends in."""

from __future__ import annotations

import contextlib
import io
import subprocess
import sys
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlpstudio.core.data import Split
from mlpstudio.core.engine import Engine
from mlpstudio.export.training_numpy import numpy_script
from mlpstudio.export.training_torch import torch_script
from mlpstudio.project.project import Project
from mlpstudio.project.templates import TEMPLATES
from tests.core.networks import Case, cases, worked_example

HOSTILE = 'a"\'"""\\\n{x}</script>\u2028\x85\r#\tü'
EPOCHS = 3


@st.composite
def projects(draw: st.DrawFn) -> Project:
    case = draw(cases())
    data = replace(
        case.data,
        scaling=draw(st.sampled_from(["none", "standard", "min_max"])),
        split=Split(draw(st.sampled_from([0.0, 0.4])), 7),
        columns=(HOSTILE,) * (case.network.inputs + case.network.outputs),
    )
    precision = draw(st.sampled_from(["float64", "float64", "float32"]))
    training = replace(case.training, precision=precision)
    return Project(case.network, case.parameters, data, training, HOSTILE)


def of(case: Case) -> Project:
    return Project(case.network, case.parameters, case.data, case.training)


def run(source: str) -> tuple[dict[str, Any], list[str]]:
    """Run a program; return its variables and what it printed."""
    out, names = io.StringIO(), {"__name__": "__main__"}
    with contextlib.redirect_stdout(out):
        exec(compile(source, "script.py", "exec"), names)
    return names, out.getvalue().splitlines()


def trained(project: Project) -> Engine:
    engine = Engine(project.network, project.training, project.data, project.parameters)
    engine.run(EPOCHS * engine.batches.per_epoch)
    return engine


def lines_of(project: Project, tmp_path, capsys) -> list[str]:
    """Return what the command prints."""
    from mlpstudio.cli import main
    from mlpstudio.project import storage

    storage.write(tmp_path / "project.mlp", project)
    assert main(["train", str(tmp_path / "project.mlp"), "--epochs", str(EPOCHS)]) == 0
    return capsys.readouterr().out.splitlines()


@settings(max_examples=40)
@given(projects())
def test_numpy_ends_in_the_same_parameters(project):
    engine = trained(project)
    if engine.divergence is not None:
        return
    names, printed = run(numpy_script(project, EPOCHS))
    assert len(printed) == EPOCHS
    close = (1e-9, 1e-11) if project.training.precision == "float64" else (2e-3, 2e-4)
    for number, layer in enumerate(engine.parameters(), 1):
        assert names[f"W{number}"].dtype == project.training.precision
        np.testing.assert_allclose(names[f"W{number}"], layer.weights, *close)
        if layer.biases is not None:
            np.testing.assert_allclose(names[f"b{number}"][:, 0], layer.biases, *close)


@pytest.mark.parametrize("template", [t.id for t in TEMPLATES])
def test_numpy_prints_what_the_command_prints(template, tmp_path, capsys):
    project = next(t for t in TEMPLATES if t.id == template).project()
    _, printed = run(numpy_script(project, EPOCHS))
    assert printed == lines_of(project, tmp_path, capsys)


def test_predictions_are_those_of_the_trained_network():
    project = next(t for t in TEMPLATES if t.id == "iris").project()
    names, _ = run(numpy_script(project, EPOCHS))
    from mlpstudio.core.interpreter import predict

    rows = project.data.inputs[::7]
    expected = predict(project.network, trained(project).parameters(), project.data.scale(rows))
    np.testing.assert_allclose(names["predict"](rows), expected, 1e-9)


def test_a_training_that_diverges_says_so():
    project = of(worked_example(learning_rate=1e6))
    with pytest.raises(SystemExit, match="beyond all bounds in epoch"):
        run(numpy_script(project, 50))


def test_pytorch_ends_in_the_same_parameters():
    pytest.importorskip("torch", reason="torch is not installed")

    @settings(max_examples=60)
    @given(projects())
    def check(project):
        engine = trained(project)
        if engine.divergence is not None:
            return
        names, printed = run(torch_script(project, EPOCHS))
        assert len(printed) == EPOCHS
        close = (1e-7, 1e-9) if project.training.precision == "float64" else (3e-3, 3e-4)
        for number, (layer, held) in enumerate(
            zip(project.network.layers, engine.parameters(), strict=True), 1
        ):
            made = getattr(names["network"], f"layer{number}")
            weights = made.weight.detach().numpy()
            if layer.mask is not None:
                weights = weights * layer.mask
            np.testing.assert_allclose(weights, held.weights, *close)
            if held.biases is not None:
                np.testing.assert_allclose(made.bias.detach().numpy(), held.biases, *close)

    check()


@pytest.mark.parametrize("processes", [2, 3])
def test_pytorch_shares_samples_among_processes(processes, tmp_path, capsys):
    pytest.importorskip("torch", reason="torch is not installed")
    project = next(t for t in TEMPLATES if t.id == "iris").project()
    project = replace(project, training=replace(project.training, l2=0.01, dropout=0.2, batch_size=16))
    (tmp_path / "script.py").write_text(torch_script(project, EPOCHS), encoding="utf-8")
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone", f"--nproc-per-node={processes}"]
    done = subprocess.run(
        [*command, "script.py"], cwd=tmp_path, capture_output=True, text=True, check=True, timeout=120
    )
    printed = [line for line in done.stdout.splitlines() if line.startswith("Epoch")]
    assert printed == lines_of(project, tmp_path, capsys)

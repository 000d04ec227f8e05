"""Commands on a file with computed inputs: they train, trace, check and predict as the window does."""

import json

import numpy as np
import pytest

from mlpstudio.cli import main
from mlpstudio.core.data import Dataset
from mlpstudio.core.interpreter import predict
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.training import Training
from mlpstudio.project import computing, storage
from mlpstudio.project.project import new_project, with_data


@pytest.fixture
def file(tmp_path):
    project = new_project(Network(1, (Layer(1, "identity"),)), Training(learning_rate=0.2))
    x = np.linspace(-1, 1, 9)[:, None]
    project = computing.with_computed(with_data(project, Dataset(x, x**2)), "square", (0,)).project
    path = tmp_path / "parabola.mlp"
    storage.write(path, project)
    return path


def test_a_line_of_the_square_learns_a_parabola(file, capsys, tmp_path):
    saved = tmp_path / "trained.mlp"
    assert main(["train", str(file), "--epochs", "400", "--save", str(saved), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)[-1]["loss"] < 1e-4
    assert storage.read(saved).data == storage.read(file).data
    assert main(["check", str(file)]) == 0


def test_the_trace_has_it_as_an_input(file, capsys):
    assert main(["trace", str(file), "--format", "json"]) == 0
    x = json.loads(capsys.readouterr().out)["given"]["x"]
    assert np.array_equal(np.array(x[1]), np.array(x[0]) ** 2)


def test_predictions_are_asked_with_what_is_not_computed(file, capsys, tmp_path):
    project, table = storage.read(file), tmp_path / "asked.csv"
    table.write_text("0.5\n2\n")
    assert main(["predict", str(file), "--inputs", str(table)]) == 0
    found = [float(line) for line in capsys.readouterr().out.split()]
    expected = predict(project.network, project.parameters, np.array([[0.5, 0.25], [2, 4]]))
    assert found == pytest.approx(expected[:, 0].tolist())
    table.write_text("0.5,0.25\n")
    assert main(["predict", str(file), "--inputs", str(table)]) == 2
    assert "1 input beside those computed" in capsys.readouterr().err

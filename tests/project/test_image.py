"""Inputs that are an image: the key survives its file, and one that does not fit is passed over."""

import gzip
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlpstudio import resources
from mlpstudio.core.data import Split
from mlpstudio.core.engine import Engine
from mlpstudio.core.interpreter import predict
from mlpstudio.core.metrics import accuracy
from mlpstudio.core.network import Layer, Network
from mlpstudio.project import storage
from mlpstudio.project.digits import CLASSES, SHAPE, digits
from mlpstudio.project.image import image_of, with_image
from mlpstudio.project.placing import moved, placing_of, turned
from mlpstudio.project.project import Project, new_project
from mlpstudio.project.templates import TEMPLATES


def made(inputs: int = 6) -> Project:
    return new_project(Network(inputs, (Layer(2),)))


def digits_project() -> Project:
    return next(template for template in TEMPLATES if template.id == "digits").project()


def test_the_key_survives_its_file(tmp_path: Path):
    storage.write(tmp_path / "image.mlp", with_image(made(), (2, 3)))
    assert '"image": [2, 3]' in (tmp_path / "image.mlp").read_text(encoding="utf-8")
    read = storage.read(tmp_path / "image.mlp")
    assert image_of(read) == (2, 3)
    assert with_image(read, None).layout is None


def test_the_template_survives_its_file(tmp_path: Path):
    project = digits_project()
    storage.write(tmp_path / "digits.mlp", project)
    read = storage.read(tmp_path / "digits.mlp")
    assert read == project
    assert image_of(read) == SHAPE
    assert read.network.layers[-1].unit_names == CLASSES


def test_the_key_and_the_places_of_neurons_leave_each_other_alone():
    project = turned(moved(with_image(made(), (2, 3)), {(1, 0): (5.0, -3.0)}), "down")
    assert image_of(project) == (2, 3)
    without = with_image(project, None)
    assert image_of(without) is None
    assert placing_of(without) == placing_of(project)


@pytest.mark.parametrize(
    "value",
    [[3, 3], [6, 1], [1, 6], [-2, -3], [2.0, 3.0], [2, 3, 1], [2], [], "2x3", {"rows": 2}, None, 6, [True, 6],
     [[2, 3]], ["2", "3"]],
)  # fmt: skip
def test_what_does_not_fit_is_passed_over_and_kept(value, tmp_path: Path):
    project = replace(made(), layout={"image": value, "direction": "down"})
    assert image_of(project) is None
    assert placing_of(project).direction == "down"
    storage.write(tmp_path / "odd.mlp", project)
    assert storage.read(tmp_path / "odd.mlp").layout == project.layout


@given(st.integers(2, 9), st.integers(2, 9))
def test_any_shape_comes_back(rows: int, columns: int):
    assert image_of(with_image(made(rows * columns), (rows, columns))) == (rows, columns)


@pytest.mark.parametrize("layout", [None, [], "image", 3, {}])
def test_a_layout_of_another_kind_has_no_image(layout):
    assert image_of(replace(made(), layout=layout)) is None


def test_the_digits_are_those_of_the_file():
    lines = gzip.decompress(resources.path("data", "digits.csv.gz").read_bytes()).decode().splitlines()
    data = digits()
    assert (data.samples, data.inputs.shape[1], data.targets.shape[1]) == (1797, 64, 10)
    for number in (0, 1, 900, 1796):
        *pixels, digit = (int(text) for text in lines[number].split(","))
        assert (data.inputs[number] * 16).tolist() == pixels
        assert data.targets[number].tolist() == np.eye(10)[digit].tolist()
    assert (data.inputs.min(), data.inputs.max()) == (0.0, 1.0)
    assert data.targets.sum(axis=0).tolist() == [178, 182, 177, 183, 181, 182, 181, 179, 174, 180]


@pytest.mark.parametrize(("seed", "least"), [(None, 0.97), (0, 0.95), (1, 0.95), (3, 0.95)])
def test_digits_that_were_held_out_are_told(seed: int | None, least: float):
    project = digits_project()
    data = project.data if seed is None else replace(project.data, split=Split(0.3, seed))
    engine = Engine(project.network, project.training, data, project.parameters)
    engine.run(30 * engine.batches.per_epoch)
    held = data.parts()[1]
    found = accuracy(predict(project.network, engine.parameters(), data.inputs[held]), data.targets[held])
    assert len(held) == 539
    assert found is not None
    assert found > least

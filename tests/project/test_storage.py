"""Reading and writing project files."""

from __future__ import annotations

import json
import os
import stat
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given

from mlpstudio import resources
from mlpstudio.core.data import Dataset
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.network import Initializer, Layer, Network
from mlpstudio.core.optimizers import Adam
from mlpstudio.core.parameters import Parameters, initial_parameters, make_parameters
from mlpstudio.core.training import Training
from mlpstudio.project import storage
from mlpstudio.project.pretty import lines
from mlpstudio.project.project import Project, new_project, with_parameters, with_texts
from tests.project.projects import projects
from tests.timing import Computing

# As the architecture page prints it.
WORKED_EXAMPLE = """
{"format": "mlpstudio", "version": 1, "title": "Worked example",
 "network": {"inputs": 2, "layers": [{"units": 3, "activation": "relu"}, {"units": 1, "activation": "identity"}]},
 "parameters": [{"weights": [[1, 2], [-3, 4], [1, -1]], "biases": [1, 2, 0]}, {"weights": [[1, 2, 3]], "biases": [1]}],
 "data": {"inputs": [[1, 2]], "targets": [[3]]},
 "training": {"loss": "half_squared_error", "optimizer": {"name": "gradient_descent"}, "learning_rate": 0.01}}
"""  # noqa: E501


def example_path() -> Path:
    return resources.path("examples", "worked-example.mlp")


def bits(parameters: Parameters) -> list[bytes]:
    return [a.tobytes() for layer in parameters for a in (layer.weights, layer.biases) if a is not None]


def test_the_worked_example_is_the_one_of_the_documentation() -> None:
    text = example_path().read_text("utf-8")
    assert json.loads(text) == json.loads(WORKED_EXAMPLE)
    assert list(json.loads(text)) == list(json.loads(WORKED_EXAMPLE))
    project = storage.read(example_path())
    assert project == storage.decode(WORKED_EXAMPLE.encode())
    assert project.network == Network(2, (Layer(3, "relu"), Layer(1, "identity")))
    assert project.parameters[0].weights.tolist() == [[1, 2], [-3, 4], [1, -1]]
    assert project.parameters[1].biases is not None
    assert project.parameters[1].biases.tolist() == [1]
    assert project.data == Dataset([[1, 2]], [[3]])  # type: ignore[arg-type]
    assert project.training == Training(learning_rate=0.01)


def test_writing_the_worked_example_gives_the_file_byte_for_byte() -> None:
    assert storage.encode(storage.read(example_path())) == example_path().read_bytes()


def test_a_large_file_is_written_with_rests_on_demand(tmp_path: Path) -> None:
    numbers = np.random.default_rng(1).normal(size=(20_000, 12))
    project = replace(storage.read(example_path()), data=Dataset(numbers[:, :2], numbers[:, 2:3]))
    rests: list[float] = []
    storage.write(tmp_path / "large.mlp", project, rests.append)
    assert (tmp_path / "large.mlp").read_bytes() == storage.encode(project)
    assert len(rests) >= 3, "others had to wait for all of it"
    assert min(rests) > 0


@given(projects())
def test_a_file_gives_back_the_project(project: Project) -> None:
    written = storage.encode(project)
    again = storage.decode(written)
    assert again == project
    assert bits(again.parameters) == bits(project.parameters)
    assert again.data.inputs.tobytes() == project.data.inputs.tobytes()
    assert storage.encode(again) == written
    json.loads(written, parse_constant=pytest.fail)


def test_defaults() -> None:
    project = storage.decode(
        b'{"format": "mlpstudio", "version": 1,'
        b' "network": {"inputs": 2, "layers": [{"units": 3, "activation": "tanh", "bias": false}]}}'
    )
    assert project == new_project(Network(2, (Layer(3, "tanh", bias=False),)))
    assert project.training == Training()
    assert project.data.samples == 0
    assert project.data.inputs.shape == (0, 2)


@pytest.mark.parametrize("biases", ["", ', "biases": null', ', "biases": []'])
def test_a_layer_without_bias_may_say_so(biases: str) -> None:
    network = '{"inputs": 1, "layers": [{"units": 1, "activation": "tanh", "bias": false}]}'
    text = f'{{"format": "mlpstudio", "version": 1, "network": {network}, "parameters": [{{"weights": [[1]]{biases}}}]}}'  # noqa: E501
    assert storage.decode(text.encode()).parameters[0].biases is None


def test_a_value_under_a_cut_connection_is_read_and_written_as_0() -> None:
    text = example_path().read_text("utf-8").replace('"relu"', '"relu", "mask": [[1, 0], [1, 1], [1, 1]]')
    project = storage.decode(text.encode())
    assert project.parameters[0].weights.tolist() == [[1, 0], [-3, 4], [1, -1]]
    assert b"[1, 0],\n        [-3, 4]" in storage.encode(project)


def test_initialisers_and_optimisers_with_their_numbers() -> None:
    network = Network(2, (Layer(1, initializer=Initializer("uniform", 7, (("low", -2.0),))),))
    training = Training(optimizer=Adam(beta1=0.5), seed=3)
    project = replace(new_project(network, training), training=training)
    written = json.loads(storage.encode(project))
    assert written["network"]["layers"][0]["initializer"] == {"name": "uniform", "seed": 7, "low": -2}
    assert written["training"]["optimizer"] == {"name": "adam", "beta1": 0.5}
    assert storage.decode(json.dumps(written).encode()) == project


def test_numbers_are_written_as_people_write_them() -> None:
    def written(value: object) -> bytes:
        return b"".join(lines(value))

    assert written([1.0, -2.0, 0.5, 1e-5, 1e300]) == b"[1, -2, 0.5, 0.00001, 1e300]"
    assert written(np.array([[1.0, -0.0]])) == b"[[1, -0.0]]"
    assert written(np.array([[-0.0, 10.0], [-10.0, -0.0]])) == b"[\n  [-0.0, 10],\n  [-10, -0.0]\n]"
    assert written(np.array([[10.0, 2**53]])) == b"[[10, 9007199254740992]]"
    assert written(np.array([[1.0], [2.0]])) == b"[\n  [1],\n  [2]\n]"
    assert written({"a": [], "b": {}}) == b'{"a": [], "b": {}}'


def test_long_values_are_broken_and_short_ones_are_not() -> None:
    text = b"".join(lines({"list": ["x" * 30] * 4, "short": [1, 2]}))
    assert text.count(b"\n") == 8
    assert b'  "short": [1, 2]\n' in text
    assert json.loads(text) == {"list": ["x" * 30] * 4, "short": [1, 2]}


def test_a_mark_in_front_of_the_text_is_passed_over() -> None:
    assert storage.decode(b"\xef\xbb\xbf" + WORKED_EXAMPLE.encode()) == storage.decode(
        WORKED_EXAMPLE.encode()
    )


@pytest.fixture
def project() -> Project:
    return storage.read(example_path())


def test_writing_replaces_a_file_and_keeps_its_permissions(tmp_path: Path, project: Project) -> None:
    path = tmp_path / "net.mlp"
    path.write_text("old")
    path.chmod(0o640)
    storage.write(path, project)
    assert storage.read(path) == project
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert os.listdir(tmp_path) == ["net.mlp"]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no umask")
def test_a_new_file_has_the_permissions_that_the_user_wants(tmp_path: Path, project: Project) -> None:
    old = os.umask(0o027)
    try:
        storage.write(tmp_path / "net.mlp", project)
    finally:
        os.umask(old)
    assert stat.S_IMODE((tmp_path / "net.mlp").stat().st_mode) == 0o640


def test_a_link_stays_a_link(tmp_path: Path, project: Project) -> None:
    target, link = tmp_path / "there" / "net.mlp", tmp_path / "link.mlp"
    target.parent.mkdir()
    target.write_text("old")
    link.symlink_to(target)
    storage.write(link, project)
    assert link.is_symlink()
    assert storage.read(target) == project


def test_a_failure_while_writing_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "net.mlp"
    path.write_text("old")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(storage.FileProblem, match="No space left on device"):
        storage.write(path, project)
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["net.mlp"]


def test_writing_where_nothing_can_be_written(tmp_path: Path, project: Project) -> None:
    for path, why in (
        (tmp_path, "folder"),
        (tmp_path / "no" / "net.mlp", "no such folder"),
        (tmp_path / "a\0b", "file name"),
    ):
        for write in (lambda at: storage.write(at, project), storage.check_writable):
            with pytest.raises(storage.FileProblem, match=why):
                write(path)


@pytest.mark.skipif(not os.path.exists("/dev/null"), reason="there is no such device")
@pytest.mark.parametrize("name", ["ñ" * 120, "網" * 80, "x" * 250])
def test_a_file_may_have_the_longest_name_there_is(tmp_path: Path, project: Project, name: str) -> None:
    path = tmp_path / f"{name}.mlp"
    storage.check_writable(path)
    storage.write(path, project)
    assert storage.read(path) == project
    assert list(tmp_path.iterdir()) == [path]


def test_a_name_that_is_too_long_is_refused_before_the_work(tmp_path: Path, project: Project) -> None:
    path = tmp_path / ("x" * 300)
    for attempt in (lambda: storage.check_writable(path), lambda: storage.write(path, project)):
        with pytest.raises(storage.FileProblem, match=f"^{path}: the file cannot be written: "):
            attempt()


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is no such device")
def test_a_device_that_never_ends_is_not_read_to_its_end() -> None:
    with Computing() as took, pytest.raises(storage.FileProblem, match="no text"):
        storage.read("/dev/zero")
    assert took.seconds < 0.3


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_a_pipe_is_read_to_its_end(tmp_path: Path, project: Project) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with ThreadPoolExecutor(1) as other:
        writing = other.submit(pipe.write_bytes, storage.encode(project) + b" " * 3_000_000)
        assert storage.read(pipe) == project
        writing.result()


def test_a_device_is_written_to_and_not_replaced(project: Project) -> None:
    storage.write("/dev/null", project)
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)


def test_a_complaint_names_file_place_and_reason(tmp_path: Path) -> None:
    path = tmp_path / "net.mlp"
    path.write_text(WORKED_EXAMPLE.replace('"units": 3', '"unitz": 3'))
    with pytest.raises(InvalidInput) as caught:
        storage.read(path)
    assert caught.value.place == "$.network.layers[0].unitz"
    assert str(caught.value) == (
        f'{path}: $.network.layers[0].unitz: there is no "unitz" here; did you mean "units"?'
    )


def test_ten_thousand_rows_are_one_line_each(tmp_path: Path) -> None:
    network = Network(3, (Layer(10_000, "relu"),))
    project = new_project(network)
    text = storage.encode(project)
    assert text.count(b"\n") > 10_000
    assert storage.decode(text) == project


def test_projects_share_what_an_edit_leaves(project: Project) -> None:
    network = project.network
    changed = make_parameters(network, [([[1, 2], [-3, 4], [9, 9]], [1, 2, 0]), ([[1, 2, 3]], [1])])
    edited = with_parameters(project, (changed[0], project.parameters[1]))
    assert edited.parameters[1] is project.parameters[1]
    assert edited.data is project.data
    same = initial_parameters(network, 0)
    assert with_parameters(project, same).parameters is same


def test_half_a_character_does_not_keep_a_project_from_being_saved(project: Project) -> None:
    saved = storage.encode(with_texts(project, title="a\ud800b"))
    assert storage.decode(saved).title == "a?b"

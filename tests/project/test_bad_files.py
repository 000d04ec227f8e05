"""Every file that cannot be used is refused in one line, with the place and what was expected."""

from __future__ import annotations

import contextlib
import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlpstudio import resources
from mlpstudio.core.messages import InvalidInput
from mlpstudio.project import storage
from mlpstudio.project.complaints import describe
from tests.timing import Computing

EXAMPLE: dict[str, Any] = json.loads(resources.path("examples", "worked-example.mlp").read_text("utf-8"))
TEXT = json.dumps(EXAMPLE)
MISSING = object()


def changed(path: str, value: object) -> bytes:
    """Return the worked example with one value changed; the path is that of the file."""
    tree = copy.deepcopy(EXAMPLE)
    inner: Any = tree
    *steps, last = [int(s) if s.isdigit() else s for s in path.replace("]", "").replace("[", ".").split(".")][
        1:
    ]
    for step in steps:
        inner = inner[step]
    if value is MISSING:
        del inner[last]
    else:
        inner[last] = value
    return json.dumps(tree).encode()


def complaint(data: bytes) -> InvalidInput:
    """Return the complaint about bytes, made within a second and in one line."""
    with Computing() as took, pytest.raises(InvalidInput) as caught:
        storage.decode(data)
    assert took.seconds < 1
    assert len(str(caught.value).splitlines()) == 1
    return caught.value


FIRST = "$.network.layers[0].initializer"
NO_PROJECT = {
    "not JSON": (b"hello", "line 1, column 1"),
    "not JSON, further down": (TEXT.replace("[[3]]", "\n\n  oops").encode(), "line 3, column 3"),
    "empty": (b"", "empty"),
    "white": (b" \n\t", "empty"),
    "cut off": (TEXT[:100].encode(), "line 1, column 101"),
    "something behind": (TEXT.encode() + b"x", "trailing"),
    "binary": (b"\x89PNG\r\n\x1a\n\0\0", "UTF-8"),
    "UTF-16": (TEXT.encode("utf-16"), "UTF-8"),
    "Latin-1": (TEXT.replace("Worked", "W\u00f6rked").encode("latin-1"), "UTF-8"),
    "NaN": (TEXT.replace("[1, 2, 3]", "[1, NaN, 3]").encode(), "NaN"),
    "Infinity": (TEXT.replace("[1, 2, 3]", "[1, Infinity, 3]").encode(), "Infinity"),
    "-Infinity": (TEXT.replace("[1, 2, 3]", "[1, -Infinity, 3]").encode(), "Infinity"),
    "a key twice": (TEXT.replace('"units": 3', '"units": 3, "units": 4').encode(), '"units" appears twice'),
    "a key twice, once escaped": (
        TEXT.replace('"title"', '"\\u0074itle": "x", "title"').encode(),
        '"title" appears twice',
    ),
}


@pytest.mark.parametrize(("data", "says"), NO_PROJECT.values(), ids=NO_PROJECT)
def test_what_is_no_json(data: bytes, says: str) -> None:
    assert says in str(complaint(data))


@pytest.mark.parametrize("opening", ["[", '{"a":', '[{"a":['])
@pytest.mark.parametrize("before", ["", TEXT[:-1] + ', "layout": ', '{"title": "\\"[[", "lesson": '])
def test_deep_nesting_is_refused_before_anything_recurses(opening: str, before: str) -> None:
    error = complaint((before + opening * 100_000).encode())
    assert "nested more than 100 deep" in str(error)


def test_brackets_in_texts_are_no_nesting() -> None:
    data = changed("$.title", '[{"' * 1000 + "\\")
    assert storage.decode(data).title == '[{"' * 1000 + "\\"


WRONG: dict[str, tuple[str, object, str]] = {
    # what, the value there, and what the complaint says; its place is the path, or what stands behind "@"
    "another format": ("$.format", "other", '"mlpstudio"'),
    "no format": ("$.format", MISSING, "no project of MLP Studio"),
    "newer": ("$.version", 7, "version 7"),
    "no version": ("$.version", MISSING, "nothing"),
    "version 0": ("$.version", 0, "from 1"),
    "version true": ("$.version", True, "true"),
    "unknown key": ("$.network.layers[0].unitz", 3, 'did you mean "units"?'),
    "unknown key at the top": ("$.titel", "x", 'did you mean "title"?'),
    "unknown key of an optimiser": ("$.training.optimizer.beta1", 0.5, "adam and adamw have it"),
    "number of no optimiser": ("$.training.optimizer", {"name": "adam", "bta1": 0.5}, '"beta1"?@.bta1'),
    "no numbers": ("$.training.optimizer.x", 1, '"gradient_descent" has no "x"; it has no numbers'),
    "eps 0": ("$.training.optimizer", {"name": "adagrad", "eps": 0}, "above 0, got 0@.eps"),
    "network missing": ("$.network", MISSING, "missing"),
    "units missing": ("$.network.layers[0].units", MISSING, "missing"),
    "no layers": ("$.network.layers", [], "at least one layer"),
    "layers null": ("$.network.layers", None, "expected a list, got null"),
    "0 units": ("$.network.layers[0].units", 0, "from 1 to 10,000,000"),
    "-1 units": ("$.network.layers[1].units", -1, "-1"),
    "fractional units": ("$.network.layers[0].units", 1.5, "expected a whole number, got 1.5"),
    "10^9 units": ("$.network.layers[0].units", 10**9, "1000000000"),
    "10^400 units": ("$.network.layers[0].units", 10**400, "more than 20 digits"),
    "true units": ("$.network.layers[0].units", True, "got true"),
    "a text for units": ("$.network.layers[0].units", "3", 'the text "3"'),
    "0 inputs": ("$.network.inputs", 0, "from 1"),
    "too many parameters": ("$.network.inputs@$.network.layers", 9_999_999, "at most 10,000,000"),
    "softmax inside": ("$.network.layers[0].activation", "softmax", "output layer only"),
    "softmax of one": ("$.network.layers[1].activation@$.network.layers[1].units", "softmax", "at least 2"),
    "unknown activation": ("$.network.layers[0].activation", "rleu", 'did you mean "relu"?'),
    "unknown initialiser": ("$.network.layers[0].initializer", {"name": "he_unifrom"}, '"he_uniform"?@.name'),
    "initialiser's number": (
        "$.network.layers[0].initializer", {"name": "uniform", "high": "a"}, "expected a number@.high"
    ),
    "foreign number": (FIRST, {"name": "zeros", "high": 1}, '"zeros" has no "high"; uniform has it@.high'),
    "low above high": (FIRST, {"name": "uniform", "low": 1, "high": -1}, "up to high, which is -1@.low"),
    "low far from high": (FIRST, {"name": "uniform", "low": -1e308, "high": 1.7e308}, "too far apart@.low"),
    "std below 0": (FIRST, {"name": "normal", "std": -1}, "0 or more, got -1@.std"),
    "std beyond": (FIRST, {"name": "normal", "mean": 1e308, "std": 1.7e308}, "too large@.std"),
    "endless seed of a layer": (FIRST, {"name": "zeros", "seed": 10**4000}, "more than 20 digits@.seed"),
    "endless seed of the split": ("$.data.split", {"test": 0.5, "seed": 10**25}, "from 0 to 9223@.seed"),
    "frozen": ("$.network.layers[0].frozen", ["weight"], '"weights" and "biases"'),
    "mask too small": ("$.network.layers[0].mask", [[1, 0]], "3 x 2 (units x inputs), got 1 x 2"),
    "mask ragged": ("$.network.layers[0].mask", [[1, 0], [1], [1, 1]], "length 2@[1]"),
    "mask of 2": ("$.network.layers[0].mask", [[1, 2], [1, 1], [1, 1]], "0 or 1, got 2@[0][1]"),
    "frozen mask": ("$.network.layers[0].frozen_mask", [[1, 0]], "3 x 2"),
    "too few rows": ("$.parameters[0].weights", [[1, 2]], "3 rows, one for each unit, got 1"),
    "ragged": ("$.parameters[0].weights", [[1, 2], [3], [4, 5]], "length 2 (one for each input)@[1]"),
    "flat": ("$.parameters[1].weights", [1, 2, 3], "expected a list, got 1@[0]"),
    "true for a number": ("$.parameters[0].weights[1][0]", True, "expected a number, got true"),
    "null for a number": ("$.parameters[0].weights[1][0]", None, "expected a number, got null"),
    "10^400": ("$.parameters[0].weights[1][0]", 10**400, "too large"),
    "too few biases": ("$.parameters[0].biases", [1], "3 biases, one for each unit, got 1"),
    "no biases": ("$.parameters[0].biases", MISSING, "3 biases"),
    "layers of parameters": ("$.parameters", [], "2 layers"),
    "rows that differ": ("$.data.targets", [[1], [2]], "as of inputs (1), got 2"),
    "no targets": ("$.data.targets", MISSING, "got 0"),
    "too many inputs": ("$.data.inputs", [[1, 2, 3]], "length 2 (one for each input)@[0]"),
    "too many targets": ("$.data.targets", [[1, 2]], "length 1 (one for each output)@[0]"),
    "split": ("$.data.split", {"test": 1}, "below 1@.test"),
    "scaling": ("$.data.scaling", "standrad", '"standard"'),
    "columns": ("$.data.columns", ["a"], "3 names, got 1"),
    "units": ("$.data.target_units", [1, 2], "one for each target, got 2"),
    "a unit of 0": ("$.data.target_units", [0], "above 0, got 0@[0]"),
    "unknown loss": ("$.training.loss", "half_square_error", 'did you mean "half_squared_error"?'),
    "cross-entropy alone": ("$.training.loss", "cross_entropy", '"softmax"'),
    "unknown optimiser": ("$.training.optimizer", {"name": "adamm"}, 'did you mean "adam"?@.name'),
    "nameless optimiser": ("$.training.optimizer", {}, "missing@.name"),
    "optimiser as a text": ("$.training.optimizer", "adam", 'the text "adam"'),
    "beta1": ("$.training.optimizer", {"name": "adam", "beta1": 1}, "below 1, got 1@.beta1"),
    "momentum true": ("$.training.optimizer", {"name": "momentum", "momentum": True}, "got true@.momentum"),
    "rate negative": ("$.training.learning_rate", -0.1, "above 0, got -0.1"),
    "rate 10^308": ("$.training.learning_rate", 1e308, "up to 1e+200, got 1e+308"),
    "decay 10^308": (
        "$.training.optimizer", {"name": "adamw", "weight_decay": 1e308}, "up to 1e+100@.weight_decay"
    ),
    "rate 0": ("$.training.learning_rate", 0, "above 0, got 0"),
    "rate as a text": ("$.training.learning_rate", "fast", 'expected a number, got the text "fast"'),
    "rate null": ("$.training.learning_rate", None, "got null"),
    "batch size 0": ("$.training.batch_size", 0, "at least 1 sample, got 0"),
    "batch size 1.5": ("$.training.batch_size", 1.5, "a whole number or null, got 1.5"),
    "l2": ("$.training.l2", -1, "0 or more"),
    "seed": ("$.training.seed", 10**30, "more than 20 digits"),
    "reduction": ("$.training.reduction", "avg", '"mean" or "sum"'),
    "precision": ("$.training.precision", "float16", '"float64" or "float32"'),
    "shuffle": ("$.training.shuffle", 1, "true or false, got 1"),
    "title": ("$.title", 3, "expected a text, got 3"),
    "run": ("$.run", {"iteration": -1, "start": EXAMPLE["parameters"]}, "0 or more@.iteration"),
    "start of the run": ("$.run", {"iteration": 1, "start": []}, "2 layers@.start"),
}  # fmt: skip


@pytest.mark.parametrize(("path", "value", "says"), WRONG.values(), ids=WRONG)
def test_what_is_no_project(path: str, value: object, says: str) -> None:
    path, _, elsewhere = path.partition("@")
    says, _, below = says.partition("@")
    error = complaint(changed(path, value))
    assert error.place == (elsewhere or path + below)
    assert says in str(error.message)


TOO_LARGE = {
    "an input": ("$.data.inputs[0][1]", 1e300),
    "a target": ("$.data.targets[0][0]", -1e39),
    "a weight": ("$.parameters[1].weights[0][2]", -1e300),
    "a bias": ("$.parameters[0].biases[1]", 1e39),
    "the learning rate": ("$.training.learning_rate", 1e150),
    "l2": ("$.training.l2", 1e90),
}


@pytest.mark.parametrize(("path", "value"), TOO_LARGE.values(), ids=TOO_LARGE)
def test_numbers_that_float32_has_not(path: str, value: float) -> None:
    data = changed(path, value)
    storage.decode(data)
    error = complaint(data.replace(b'"training": {', b'"training": {"precision": "float32", '))
    assert error.place == path
    assert f"{value:g} is too large for float32" in str(error)


def test_an_initialiser_beyond_float32() -> None:
    tree = json.loads(changed(FIRST, {"name": "constant", "value": 1e300}))
    del tree["parameters"]
    tree["training"]["precision"] = "float32"
    assert complaint(json.dumps(tree).encode()).place == FIRST


def test_a_decay_that_float32_has_not() -> None:
    optimizer = {"name": "adamw", "weight_decay": 1e30}
    training = {"optimizer": optimizer, "learning_rate": 1e30}
    storage.decode(changed("$.training", training))
    error = complaint(changed("$.training", training | {"precision": "float32"}))
    assert error.place == "$.training.optimizer.weight_decay"


def test_an_eps_that_float32_takes_for_0() -> None:
    optimizer = {"name": "adam", "eps": 1e-60}
    data = changed("$.training", {"optimizer": optimizer, "precision": "float32"})
    assert complaint(data).place == "$.training.optimizer.eps"


@pytest.mark.parametrize("scaling", ["standard", "min_max"])
def test_inputs_that_are_too_large_to_be_scaled(scaling: str) -> None:
    inputs = [[1, 1e308], [2, -1.1e308]]
    error = complaint(changed("$.data", {"inputs": inputs, "targets": [[1], [2]], "scaling": scaling}))
    assert error.place == "$.data.inputs[1][1]"
    assert "too large to be scaled" in str(error)


def test_a_number_beyond_all_numbers() -> None:
    error = complaint(TEXT.replace("[1, 2, 3]", "[1, 1e999, 3]").encode())
    assert error.place == "$.parameters[1].weights[0][1]"
    assert "too large" in str(error)


@pytest.mark.parametrize("digits", [25, 400, 5000])
def test_whole_numbers_of_any_length(digits: int) -> None:
    error = complaint(TEXT.replace('"units": 3', f'"units": 1{"0" * digits}').encode())
    assert error.place == "$.network.layers[0].units"


def test_a_huge_word_is_compared_with_none() -> None:
    complaint(changed("$.network.layers[0].activation", "x" * 10**6))


def test_a_place_with_a_line_break_in_its_name() -> None:
    assert complaint(changed("$.a\nb", 1)).place == "$.a\\nb"


@pytest.mark.parametrize(
    ("value", "text"),
    [(None, "null"), (True, "true"), (1.5, "1.5"), ("a" * 100, f'the text "{"a" * 57}..."'), ([], "a list")],
)
def test_values_are_called_by_their_names(value: object, text: str) -> None:
    assert describe(value) == text


@settings(max_examples=300)
@given(st.data())
def test_no_mutation_of_a_file_is_met_with_anything_but_a_complaint(data: st.DataObject) -> None:
    text = bytearray(TEXT.encode())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(text) - 1))
        piece = data.draw(
            st.sampled_from([b"", b"[", b"]", b"{", b'"', b",", b"0", b"-", b"1e999", b"\xff", b"true"])
        )
        text[at : at + data.draw(st.integers(0, 3))] = piece
    with contextlib.suppress(InvalidInput):
        storage.decode(bytes(text))


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    for path, why in ((tmp_path, "folder"), (tmp_path / "none.mlp", "no such file"), ("a\0b", "file name")):
        with pytest.raises(storage.FileProblem, match=why):
            storage.read(path)

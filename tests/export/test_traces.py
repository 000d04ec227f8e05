"""One iteration as text, as LaTeX and as JSON."""

from __future__ import annotations

import json
import re

import numpy as np
import pytest
from hypothesis import given, settings

from mlpstudio.core.interpreter import Interpreter
from mlpstudio.core.markup import Fenced, Matrix, Root, Scripts, Text, row
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.optimizers import Adam
from mlpstudio.core.trace import Trace
from mlpstudio.core.training import Training
from mlpstudio.export.sentences import latex_sentence_of, sentence_of
from mlpstudio.export.substitution import digits, matrix_of
from mlpstudio.export.textbox import box_of
from mlpstudio.export.trace_json import json_of
from mlpstudio.export.trace_latex import latex_of
from mlpstudio.export.trace_text import text_of
from mlpstudio.project.project import new_project
from tests.core.networks import Case, cases, worked_example


def trace_of(case: Case) -> Trace:
    return Interpreter(case.network, case.training, case.data, case.parameters).record()


def wide() -> Trace:
    network = Network(30, (Layer(20, "tanh"), Layer(12, "softmax")))
    random = np.random.default_rng(0)
    project = new_project(network, Training(loss="cross_entropy", optimizer=Adam()))
    data = type(project.data)(random.normal(size=(16, 30)), np.eye(12)[random.integers(0, 12, 16)])
    return trace_of(Case(network, project.training, data, project.parameters))


STEP = """\
 14  New weights, layer 2

     W2 = W2 − learning_rate dL_dW2
        = [ 1  2  3 ] − 0.01 [ 108  126  0 ] = [ -0.08  0.74  3 ]
"""


def test_a_step_as_text() -> None:
    assert STEP in "\n".join(text_of(trace_of(worked_example())))


def test_a_step_that_only_hands_on_has_no_calculation() -> None:
    text = "\n".join(text_of(trace_of(worked_example())))
    assert "     y_hat = u2\n        = [ 21 ]\n" in text


@settings(max_examples=40)
@given(cases())
def test_any_iteration_as_text(case: Case) -> None:
    trace = trace_of(case)
    text = "\n".join(text_of(trace))
    for step in trace.program:
        assert f"     {step.formula}\n" in text
    assert "nan" not in text
    for opening, closing in ("⎡⎤", "⎣⎦", "⎛⎞", "⎝⎠"):
        assert text.count(opening) == text.count(closing)


@pytest.mark.parametrize("width", [80, 120])
def test_large_matrices_are_shown_in_part(width: int) -> None:
    lines = list(text_of(wide(), width))
    assert "…" in "".join(lines)
    products = [line for line in lines if "⎥ ⎢" in line]
    assert products
    assert max(map(len, products)) <= width


@settings(max_examples=40)
@given(cases())
def test_any_iteration_as_latex(case: Case) -> None:
    trace = trace_of(case)
    text = "\n".join(latex_of(trace))
    assert text.count(r"\[") == text.count(r"\]") == len(trace.program)
    assert len(re.findall(r"\\left\b", text)) == len(re.findall(r"\\right\b", text))
    assert text.count(r"\begin{bmatrix}") == text.count(r"\end{bmatrix}")
    plain = re.sub(r"\\[{}]", "", text)
    depth = np.cumsum([{"{": 1, "}": -1}.get(sign, 0) for sign in plain])
    assert depth[-1] == 0
    assert depth.min() >= 0
    assert text.isascii(), sorted({sign for sign in text if not sign.isascii()})


def test_latex_matrices_have_at_most_ten_columns() -> None:
    for body in re.findall(r"\\begin{bmatrix}(.*?)\\end{bmatrix}", "\n".join(latex_of(wide()))):
        assert all(line.count("&") < 10 for line in body.split(r"\\"))
        assert body.count(r"\\") < 10


@settings(max_examples=40)
@given(cases())
def test_json_has_every_number_to_the_last_bit(case: Case) -> None:
    trace = trace_of(case)
    read = json.loads("\n".join(json_of(trace)), parse_constant=pytest.fail)
    assert read["loss"] == trace.loss
    assert list(read["given"])[:3] == ["x", "y", "W1"]
    assert read["given"].keys() == trace.given.keys()
    for symbol, matrix in trace.given.items():
        assert np.array_equal(np.array(read["given"][symbol], float), matrix)
    for step, (assignment, value) in zip(read["steps"], trace.steps(), strict=True):
        assert list(step) == ["phase", "id", "layer", "click", "formula", "value"]
        assert (step["phase"], step["id"]) == (assignment.phase, assignment.target)
        assert np.array_equal(np.array(step["value"], float), value)


def test_every_step_has_the_sentence_of_the_status_line() -> None:
    trace = trace_of(worked_example())
    text, latex = "\n".join(text_of(trace)), "\n".join(latex_of(trace))
    index = next(i for i, step in enumerate(trace.program) if step.target == "dL_dW1")
    said = "The gradient of w₂₂ is 72: hidden neuron 2 has the error signal 36, and its input x₂ is 2."
    assert sentence_of(trace, index).endswith(said)
    assert said in " ".join(text.split())
    for signs, plain in (("$w_{22}$", "w₂₂"), ("$x_{2}$", "x₂")):
        said = said.replace(plain, signs)
    assert said in latex
    for index in range(len(trace.program)):
        assert sentence_of(trace, index) in " ".join(text.split())
        assert latex_sentence_of(trace, index) in latex


@settings(max_examples=25)
@given(cases())
def test_sentences_of_any_iteration(case: Case) -> None:
    trace = trace_of(case)
    read = json.loads("\n".join(json_of(trace, sentences=True)))
    text, latex = " ".join("\n".join(text_of(trace)).split()), "\n".join(latex_of(trace))
    for index, step in enumerate(read["steps"]):
        assert list(step)[-2:] == ["value", "sentence"]
        assert step["sentence"].endswith(".")
        assert "{" not in step["sentence"]
        assert step["sentence"] in text
        assert latex_sentence_of(trace, index) in latex
        assert latex_sentence_of(trace, index).count("$") % 2 == 0


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0"),
        (-0.0, "0"),
        (3.0, "3"),
        (-1.5, "-1.5"),
        (1 / 3, "0.333333"),
        (4e-5, "4e-5"),
        (1e10, "1e10"),
    ],
)
def test_numbers_have_six_digits(value: float, text: str) -> None:
    assert digits(value) == text


def test_boxes_stand_on_one_axis() -> None:
    column = matrix_of(np.array([[1.0], [-20.5], [3.25]]), ids=True)
    assert box_of(column).lines == ("⎡   1    ⎤", "⎢ -20.5  ⎥", "⎣   3.25 ⎦")
    box = box_of(row(Text("2", "number"), "+", Root(Scripts(Fenced(column), sup=Text("2", "number")))))
    assert len({len(line) for line in box.lines}) == 1
    assert box.lines[box.axis].startswith("2 + √")
    assert box_of(Matrix(((Text("7", "number"),),))).lines == ("[ 7 ]",)

"""Formulas of lessons: what is read, and that everything else is refused and nothing crashes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlpstudio.core.messages import InvalidInput
from mlpstudio.project.templates import worked_example
from mlpstudio.teaching.figures import Figures
from mlpstudio.teaching.prose import read_prose
from mlpstudio.teaching.tex import parse_tex

PIECES = [
    "x", "W", "2", "0.5", "_", "^", "{", "}", "(", ")", "\\frac", "\\hat", "\\partial", "\\begin{bmatrix}",
    "\\end{bmatrix}", "&", "\\\\", "\\left", "\\right", "-", "+", "=", "'", "\\text{ab}", "\\sqrt",
    "\\foo", " ",
    "$", "é", "\\", "|", "[", "]",
]  # fmt: skip


@pytest.mark.parametrize(
    ("tex", "plain"),
    [
        (r"\hat{y} = w x + b", "ŷ = w x + b"),
        (r"W^{(1)}_2", "W_2^(1)"),
        (r"\frac{\partial L}{\partial \hat{y}}", "(∂L)/(∂ŷ)"),
        (r"3 \cdot -2 - 1", "3 · −2 − 1"),
        (r"\begin{bmatrix} 1 & 2 \\ 3 & 4 \end{bmatrix}", "[1, 2; 3, 4]"),
        (r"\sigma'(u)", "σ^(′)(u)"),
    ],
)
def test_formulas_are_read(tex, plain):
    assert parse_tex(tex).plain().replace(" ", "") == plain.replace(" ", "")


@pytest.mark.parametrize(
    "tex",
    ["", "x_", "x_1_2", "{x", "x}", r"\begin{bmatrix}1 & 2 \\ 3\end{bmatrix}", r"\left(x", r"\foo", "é",
    "{" * 99,
     r"\begin{align}x\end{align}"],
)  # fmt: skip
def test_the_rest_is_refused(tex):
    with pytest.raises(InvalidInput):
        parse_tex(tex)


def refusal(read: Callable[[], object]) -> InvalidInput | None:
    """Return what was refused; None where it was read. Nothing else may be raised."""
    try:
        read()
    except InvalidInput as error:
        return error
    return None


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
@settings(max_examples=120)
def test_no_formula_crashes(tex):
    refused = refusal(lambda: (made := parse_tex(tex)).plain() + made.latex())
    assert refused is None or "\n" not in str(refused)


FIGURES = Figures(worked_example())
MORE = ["\n", "- ", "# ", "**", "*", "`", "{{u1}}", "{{x[1]}}", "{{"]


@given(st.lists(st.sampled_from([*PIECES, *MORE]), max_size=12).map("".join))
@settings(max_examples=120)
def test_no_text_crashes_and_a_refusal_names_its_line(text):
    refused = refusal(lambda: read_prose(text, FIGURES, 7))
    if refused is not None:
        assert refused.place.startswith("line ")
        assert 7 <= int(refused.place.split()[1]) <= 7 + text.count("\n")


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("W1[2,1]", -3), ("u1[3]", -1), ("loss", 162), ("new(W2)[1,1]", -0.08), ("rate", 0.01),
        ("rows(W1)", 3),
        ("W1[1,2] * x[2] + b1[1]", 5), ("max(u1)", 7), ("relu(-2)", 0), ("slope_sigmoid(0)", 0.25),
        ("loss @ 1", 0.508032), ("-u1[3]", 1),
    ],
)  # fmt: skip
def test_numbers_come_from_the_engine(expression, value):
    assert FIGURES.number(expression) == pytest.approx(value)


@pytest.mark.parametrize(
    "expression", ["u1", "nothing", "1 / 0", "x[9]", "(1).real", "open('x')", "u1[0]", "'a'", "1 +",
    "loss @ 10**9",
                   "9 ** 9 ** 9 ** 9", "[1][0]", "lambda: 1"],
)  # fmt: skip
def test_other_expressions_are_refused(expression):
    with pytest.raises(InvalidInput):
        FIGURES.number(expression)

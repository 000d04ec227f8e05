"""Numbers as people type them."""

import math
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.number_text import LONGEST, read_number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.5", 0.5), ("0,5", 0.5), (",5", 0.5), (".5", 0.5), ("5.", 5.0), ("007", 7.0),
        ("1/3", 1 / 3), ("-2e-3", -2e-3), ("−2e-3", -2e-3), ("–1", -1.0), ("+4", 4.0), ("2E5", 2e5),
        ("1,5e2", 150.0),
        ("sqrt(2)", math.sqrt(2)), ("√2", math.sqrt(2)), ("√(1+3)", 2.0), ("pi/4", math.pi / 4),
        ("π", math.pi),
        ("PI", math.pi), ("e", math.e), ("-e", -math.e), ("exp(1)", math.e), ("ln(e)", 1.0),
        ("2*3+4", 10.0), ("2+3*4", 14.0), ("(2+3)*4", 20.0), ("2-3-4", -5.0), ("8/4/2", 1.0),
        ("1 / -4", -0.25),
        ("2^3", 8.0), ("2**3", 8.0), ("2^3^2", 512.0), ("2^-1", 0.5), ("-2^2", -4.0), ("(-2)^2", 4.0),
        ("0^0", 1.0),
        (" 1 + 1 ", 2.0), ("3×4", 12.0), ("3·4", 12.0), ("6÷3", 2.0), ("1:4", 0.25), ("--1", 1.0),
        ("0,125", 0.125), ("12,25", 12.25), ("2,7182", 2.7182), ("1234,5", 1234.5), ("1000", 1000.0),
        ("sin(0)", 0.0), ("cos(0)", 1.0), ("tanh(0)", 0.0), ("sqrt((1))", 1.0), ("1e-400", 0.0),
    ],
)  # fmt: skip
def test_reads(text: str, value: float):
    assert read_number(text) == value


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "a number is missing"),
        ("   ", "a number is missing"),
        ("-", "the end is missing"),
        ("1+", "the end is missing"),
        ("*2", 'a number is missing before "*"'),
        ("()", 'a number is missing before ")"'),
        ("(1", 'a ")" is missing'),
        ("1)", 'there is a ")" without its "("'),
        ("1 2", 'a sign such as * is missing between "1" and "2"'),
        ("2pi", 'a sign such as * is missing between "2" and "pi"'),
        ("(1 2)", 'a sign such as * is missing between "1" and "2"'),
        ("1/0", "nothing can be divided by 0"),
        ("sqrt(-1)", "sqrt of -1.0 has no value"),
        ("ln(0)", "ln of 0.0 has no value"),
        ("sqrt 2", 'a "(" is missing after "sqrt"'),
        ("(-1)^0.5", "this power has no value"),
        ("0^-1", "this power has no value"),
        ("1e999", "1e999 is too large"),
        ("9^9^9", "the result is too large"),
        ("1e308*10", "the result is too large"),
        ("exp(1000)", "the result is too large"),
        ("1.2.3", 'write "1.2.3" with one decimal point'),
        ("1,000.5", 'write "1,000.5" with one decimal point'),
        ("1,000", 'is "1,000" a decimal or a thousand? Write 1.000 or 1000'),
        ("sqr(2)", '"sqr" is no number; did you mean "sqrt"?'),
        ("nan", '"nan" is no number'),
        ("inf", '"inf" is no number'),
        ("1_000", '"_" does not belong'),
        ("0x10", "a sign such as * is missing"),
        ("__import__('os')", '"_" does not belong'),
        ("1;2", '";" does not belong'),
        ("1j", "a sign such as * is missing"),
        ("½", '"½" does not belong'),
        ("(" * 60 + "1" + ")" * 60, "characters"),
        ("(" * 50 + "1" + ")" * 50, "too many brackets"),
        ("-" * 100 + "1", "too many signs"),
        ("√" * 100 + "1", "too many brackets"),
        ("1" * (LONGEST + 1), "characters"),
    ],
)  # fmt: skip
def test_refuses_with_the_reason(text: str, reason: str):
    with pytest.raises(InvalidInput) as caught:
        read_number(text)
    assert reason in str(caught.value)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_reads_every_float_back_as_it_was_written(value: float):
    assert read_number(repr(value)) == value
    assert read_number(repr(value).replace("-", "−")) == value


@given(st.text(string.digits + "+-*/^().,eE √πpisqrtlnx", max_size=LONGEST))
def test_any_text_is_a_finite_number_or_is_refused(text: str):
    try:
        value = read_number(text)
    except InvalidInput:
        return
    assert math.isfinite(value)


def test_only_characters_of_numbers_are_digits():
    # A superscript two is a digit to Python, and no number to anybody.
    with pytest.raises(InvalidInput):
        read_number("5²")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1 000,5", 1000.5), ("1\N{THIN SPACE}000\N{THIN SPACE}000", 1e6),
        ("12 345.5", 12345.5), ("-1 000", -1000.0),
        ("50%", 0.5), ("50 %", 0.5), ("12,5 % * 2", 0.25), ("-5%", -0.05), ("2^50%", math.sqrt(2)),
        ("log(e)", 1.0), ("abs(-2)", 2.0), ("abs(1-3)^2", 4.0),
    ],
)  # fmt: skip
def test_reads_groups_of_digits_percents_and_more_functions(text: str, value: float):
    assert read_number(text) == pytest.approx(value, abs=0, rel=1e-15)


@pytest.mark.parametrize(
    "text",
    ["1 00", "1 0000", "0 000", "1 000 00", "1000 000", "1 000 1", "1,5 000", "1.500 000", "%", "5 % 2",
     "log(0)"],
)  # fmt: skip
def test_spaces_and_percents_that_mean_nothing_are_refused(text: str):
    with pytest.raises(InvalidInput):
        read_number(text)

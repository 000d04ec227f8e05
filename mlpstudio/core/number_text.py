"""Numbers as people type them: ``0.5``, ``0,5``, ``1/3``, ``-2e-3``, ``sqrt(2)``, ``pi/4``, ``5 %``.

A small calculator of its own: nothing is ever handed to Python to be run. What cannot be read is refused
with the reason, and nothing is guessed: ``1,000`` may be one or a thousand, so it is neither. Spaces between
groups of three digits, as in ``1 000 000,5``, can mean one thing only.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from mlpstudio.core.messages import InvalidInput, nearest

LONGEST = 120
"""Characters that are read; nobody types more into one field."""

CONSTANTS: Mapping[str, float] = MappingProxyType({"pi": math.pi, "π": math.pi, "e": math.e})
FUNCTIONS: Mapping[str, Callable[[float], float]] = MappingProxyType(
    {"sqrt": math.sqrt, "exp": math.exp, "ln": math.log, "log": math.log, "sin": math.sin, "cos": math.cos,
     "tanh": math.tanh, "abs": abs}
)  # fmt: skip
"""``log`` is the natural one, as everywhere in this field."""

_DEEPEST = 40  # brackets and signs within each other
_TOKEN = re.compile(
    r"(?P<number>(?:[0-9]+(?:[.,][0-9]*)*|[.,][0-9]+)(?:[eE][+-]?[0-9]+)?)(?![0-9.,])"
    r"|(?P<word>[A-Za-zπ]+)"
    r"|(?P<sign>\*\*|[-+*/^()√%])"
)
_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+")
_GROUPS = re.compile(r"(?<![0-9.,])[1-9][0-9]{0,2}(?: [0-9]{3})+(?![0-9])(?! [0-9])")
_ALIKE = str.maketrans(
    {"−": "-", "–": "-", "×": "*", "·": "*", "⋅": "*", "÷": "/", "∕": "/", "⁄": "/", ":": "/",
     "\N{NO-BREAK SPACE}": " ", "\N{NARROW NO-BREAK SPACE}": " ", "\N{THIN SPACE}": " "}
)  # fmt: skip


def read_number(text: str) -> float:
    """Return the number that a text stands for.

    Parameters
    ----------
    text
        A number with a decimal point or a decimal comma, or a term of such numbers with ``+ - * / ^``,
        brackets and ``%``, the constants of :data:`CONSTANTS` and the functions of :data:`FUNCTIONS`.

    Returns
    -------
    float
        Finite.

    Raises
    ------
    InvalidInput
        With the reason, in words for the person who typed it.
    """
    if len(text) > LONGEST:
        raise InvalidInput("expected a number, got {count} characters", count=len(text))
    reader = _Reader(_tokens(_GROUPS.sub(_joined, text.translate(_ALIKE))))
    if reader.token is None:
        raise InvalidInput("a number is missing")
    try:
        value = reader.sum(0)
    except OverflowError:
        raise InvalidInput("the result is too large") from None
    reader.finish()
    if not math.isfinite(value):
        raise InvalidInput("the result is too large")
    return value


def _joined(found: re.Match[str]) -> str:
    return found.group().replace(" ", "")


def _tokens(text: str) -> list[str]:
    tokens: list[str] = []
    place = 0
    while place < len(text):
        if text[place] == " ":
            place += 1
            continue
        found = _TOKEN.match(text, place)
        if found is None:
            raise InvalidInput('"{sign}" does not belong into a number', sign=text[place])
        tokens.append(found.group())
        place = found.end()
    return tokens


def _decimal(token: str) -> float:
    mantissa = re.split("[eE]", token)[0]
    commas, points = mantissa.count(","), mantissa.count(".")
    if commas + points > 1:
        raise InvalidInput('write "{typed}" with one decimal point', typed=token)
    if commas and _THOUSANDS.fullmatch(mantissa):
        raise InvalidInput(
            'is "{typed}" a decimal or a thousand? Write {decimal} or {whole}',
            typed=token, decimal=token.replace(",", "."), whole=token.replace(",", ""),
        )  # fmt: skip
    value = float(token.replace(",", "."))
    if math.isinf(value):
        raise InvalidInput("{typed} is too large", typed=token)
    return value


class _Reader:
    """Reads a sum by recursive descent: sums of products of signed powers of atoms."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens = tokens
        self._place = 0

    @property
    def token(self) -> str | None:
        """The next token; None at the end."""
        return self._tokens[self._place] if self._place < len(self._tokens) else None

    def take(self) -> str | None:
        token = self.token
        self._place += 1
        return token

    def finish(self) -> None:
        """Refuse what is left over."""
        token = self.token
        if token is None:
            return
        if token == ")":
            raise InvalidInput('there is a ")" without its "("')
        raise InvalidInput(
            'a sign such as * is missing between "{before}" and "{after}"',
            before=self._tokens[self._place - 1], after=token,
        )  # fmt: skip

    def sum(self, depth: int) -> float:
        if depth > _DEEPEST:
            raise InvalidInput("there are too many brackets")
        value = self.product(depth)
        while self.token in ("+", "-"):
            value = value + self.product(depth) if self.take() == "+" else value - self.product(depth)
        return value

    def product(self, depth: int) -> float:
        value = self.signed(depth)
        while self.token in ("*", "/"):
            if self.take() == "*":
                value *= self.signed(depth)
                continue
            divisor = self.signed(depth)
            if divisor == 0:
                raise InvalidInput("nothing can be divided by 0")
            value /= divisor
        return value

    def signed(self, depth: int) -> float:
        if depth > _DEEPEST:
            raise InvalidInput("there are too many signs")
        if self.token in ("+", "-"):
            return self.signed(depth + 1) if self.take() == "+" else -self.signed(depth + 1)
        return self.power(depth)

    def power(self, depth: int) -> float:
        base = self.atom(depth)
        while self.token == "%":
            self.take()
            base /= 100
        if self.token not in ("^", "**"):
            return base
        self.take()
        # From the right, and with a sign: 2^-3, 2^3^2 = 2^9.
        exponent = self.signed(depth + 1)
        if (base < 0 and not exponent.is_integer()) or (base == 0 and exponent < 0):
            raise InvalidInput("this power has no value")
        return float(base**exponent)

    def atom(self, depth: int) -> float:
        token = self.take()
        if token is None:
            raise InvalidInput("the end is missing")
        if token == "(":
            return self.bracketed(depth)
        if token == "√":
            return _applied("sqrt", self.atom(depth + 1) if depth < _DEEPEST else self.sum(depth + 1))
        if token[0].isdigit() or token[0] in ".,":
            return _decimal(token)
        if token[0].isalpha():
            return self.named(token.lower(), depth)
        raise InvalidInput('a number is missing before "{sign}"', sign=token)

    def bracketed(self, depth: int) -> float:
        value = self.sum(depth + 1)
        if self.token is None:
            raise InvalidInput('a ")" is missing')
        if self.token != ")":
            self.finish()
        self.take()
        return value

    def named(self, name: str, depth: int) -> float:
        if name in CONSTANTS:
            return CONSTANTS[name]
        if name not in FUNCTIONS:
            known = (*(name for name in CONSTANTS if name.isascii()), *FUNCTIONS)
            raise InvalidInput('"{name}" is no number; {hint}', name=name, hint=nearest(name, known))
        if self.take() != "(":
            raise InvalidInput('a "(" is missing after "{name}"', name=name)
        return _applied(name, self.bracketed(depth))


def _applied(name: str, argument: float) -> float:
    try:
        return FUNCTIONS[name](argument)
    except ValueError:
        raise InvalidInput("{name} of {argument} has no value", name=name, argument=argument) from None

r"""The part of TeX that lessons may use, read into the markup that the program draws formulas from.

Letters, numbers, ``_`` and ``^``, groups in braces; ``\frac``, ``\sqrt``, ``\hat``, ``\tilde``, ``\text``;
the names of :data:`SIGNS` and :data:`FUNCTIONS`; ``\left`` and ``\right`` before round and square brackets
and ``|``; ``\begin{bmatrix}``. Anything else is refused, so that no formula is ever drawn half.
"""

from __future__ import annotations

import re

from mlpstudio.core.markup import Fenced, Fraction, Hat, Markup, Matrix, Root, Row, Scripts, Text
from mlpstudio.core.messages import InvalidInput

GREEK = {
    "alpha": "α", "beta": "β", "delta": "δ", "epsilon": "ε", "eta": "η", "lambda": "λ", "mu": "μ", "pi": "π",
    "rho": "ρ", "sigma": "σ", "varphi": "φ", "Omega": "Ω",
}  # fmt: skip
"""Letters by their names."""
SIGNS = {
    "cdot": "·", "odot": "⊙", "times": "×", "le": "≤", "ge": "≥", "to": "→", "leftarrow": "←", "ne": "≠",
    "approx": "≈",
}  # fmt: skip
"""Operators and relations by their names."""
NAMES = {"partial": "∂", "nabla": "∇", "sum": "∑", "infty": "∞", "dots": "…"}
"""Signs without the space of an operator, by their names."""
FUNCTIONS = ("max", "min", "exp", "sin", "cos", "tanh", "ReLU", "sign")
"""Functions, which are set upright."""
_SPACES = {",": 1, "quad": 4}
_ACCENTS = ("hat", "tilde")
_TOKEN = re.compile(r"\\[A-Za-z]+|\\.|[0-9]+(?:\.[0-9]+)?|\s+|.", re.DOTALL)
_OPERATORS = {"-": "−", "+": "+", "=": "=", "<": "<", ">": ">", "/": "/", ",": ",", ":": ":", "*": "·"}
_OPEN = {"(": ")", "[": "]", "|": "|"}
_DEEPEST = 24  # braces within braces


def parse_tex(text: str) -> Markup:
    """Return the markup of a formula, written without its dollar signs.

    Raises
    ------
    InvalidInput
        What cannot be read, and what was expected.
    """
    tokens = [found for found in _TOKEN.findall(text) if not found.isspace()]
    reader = _Reader(tokens)
    made = reader.row(())
    if reader.token is not None:
        raise InvalidInput("“{sign}” does not belong here in “{formula}”", sign=reader.token, formula=text)
    if not made.items:
        raise InvalidInput("a formula is empty")
    return made


class _Reader:
    """Reads tokens by recursive descent."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens, self._place, self._depth = tokens, 0, 0

    @property
    def token(self) -> str | None:
        """The next token; None at the end."""
        return self._tokens[self._place] if self._place < len(self._tokens) else None

    def take(self) -> str:
        """Go past the next token."""
        token = self.token
        if token is None:
            raise InvalidInput("a formula ends too early")
        self._place += 1
        return token

    def expect(self, wanted: str) -> None:
        """Go past a token that has to be there."""
        found = self.token
        if found != wanted:
            raise InvalidInput("“{wanted}” is missing in a formula", wanted=wanted)
        self._place += 1

    def row(self, ends: tuple[str, ...]) -> Row:
        """Read parts up to one of some tokens."""
        self._depth += 1
        if self._depth > _DEEPEST:
            raise InvalidInput("a formula has more than {most} braces within braces", most=_DEEPEST)
        items: list[Markup] = []
        while self.token is not None and self.token not in ends:
            if self.token in ("}", "&", r"\\", r"\right", r"\end"):
                break
            items.append(self._scripted(starts=not items or _is_operator(items[-1])))
        self._depth -= 1
        return Row(tuple(items))

    def _scripted(self, *, starts: bool) -> Markup:
        base = self._atom(starts=starts)
        below: Markup | None = None
        above: Markup | None = None
        primes = 0
        while self.token in ("_", "^", "'"):
            sign = self.take()
            if sign == "'":
                primes += 1
            elif sign == "_" and below is None:
                below = self._argument()
            elif sign == "^" and above is None:
                above = self._argument()
            else:
                raise InvalidInput("a letter has two scripts at “{sign}” in a formula", sign=sign)
        if primes:
            if above is not None:
                raise InvalidInput("a letter has both a prime and a superscript in a formula")
            above = Text("′" * primes, "name")
        return base if below is None and above is None else Scripts(base, below, above)

    def _argument(self) -> Markup:
        """Read what belongs to a command or script: a group, or one sign."""
        if self.token == "{":
            return self._group()
        return self._atom(starts=True)

    def _group(self) -> Markup:
        self.expect("{")
        made = self.row(("}",))
        self.expect("}")
        return made.items[0] if len(made.items) == 1 else made

    def _atom(self, *, starts: bool) -> Markup:
        token = self.take()
        if token == "{":
            self._place -= 1
            return self._group()
        if token.startswith("\\"):
            return self._command(token[1:])
        if token[0] in "0123456789":
            return Text(token, "number")
        if token == "-" and starts and (self.token or " ")[0] in "0123456789":
            return Text("−" + self.take(), "number")  # the sign of a number, not a subtraction
        if token in _OPERATORS:
            return Text(_OPERATORS[token], "operator")
        if token.isascii() and token.isalpha():
            return Text(token, "matrix" if token.isupper() and token != "L" else "variable")
        if token in "()[]|!?":
            return Text(token, "name")
        raise InvalidInput("“{sign}” is not among what formulas of lessons can hold", sign=token)

    def _command(self, name: str) -> Markup:
        sign = _signed(name)
        if sign is not None:
            return sign
        if name == "frac":
            return Fraction(self._argument(), self._argument())
        if name == "sqrt":
            return Root(self._argument())
        if name in _ACCENTS:
            return Hat(self._argument(), "hat" if name == "hat" else "tilde")
        if name == "text":
            return self._words()
        if name == "left":
            return self._fenced()
        if name == "begin":
            return self._matrix()
        raise InvalidInput("“\\{name}” is not among the TeX commands that lessons can use", name=name)

    def _words(self) -> Markup:
        self.expect("{")
        words: list[str] = []
        while self.token is not None and self.token != "}":
            words.append(self.take())
        self.expect("}")
        return Text("".join(words), "name")

    def _fenced(self) -> Markup:
        left = self.take()
        if left not in _OPEN:
            raise InvalidInput("“\\left” needs (, [ or | in a formula")
        body = self.row((r"\right",))
        self.expect(r"\right")
        self.expect(_OPEN[left])
        if left == "(":
            return Fenced(body)
        return Fenced(body, "[", "]") if left == "[" else Fenced(body, "|", "|")

    def _matrix(self) -> Markup:
        self._environment()
        rows: list[tuple[Markup, ...]] = []
        cells: list[Markup] = []
        while True:
            cells.append(self.row(("&", r"\\", r"\end")))
            sign = self.take()
            if sign == "&":
                continue
            rows.append(tuple(cells))
            cells = []
            if sign == r"\end":
                break
            if sign != r"\\":
                raise InvalidInput("“{sign}” does not belong into a matrix", sign=sign)
        self._environment()
        if len({len(cells) for cells in rows}) != 1:
            raise InvalidInput("the rows of a matrix have different lengths")
        return Matrix(tuple(rows))

    def _environment(self) -> None:
        self.expect("{")
        for letter in "bmatrix":
            self.expect(letter)
        self.expect("}")


def _signed(name: str) -> Text | None:
    """Return the sign that a command stands for; None where it is no sign."""
    if name in GREEK:
        return Text(GREEK[name])
    if name in SIGNS:
        return Text(SIGNS[name], "operator")
    if name in NAMES:
        return Text(NAMES[name], "name")
    if name in _SPACES:
        return Text(" " * _SPACES[name], "space")
    if name == "top":
        return Text("T", "name")
    return Text(name, "name") if name in FUNCTIONS else None


def _is_operator(markup: Markup) -> bool:
    return isinstance(markup, Text) and (markup.style == "operator" or markup.text in ("(", "[", "|"))

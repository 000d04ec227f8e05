"""Mathematics as a small frozen tree: the one form that every rendering of a formula starts from.

The typesetter draws it with boxes; ``latex()`` writes it for a paper (amsmath, between dollar signs),
``plain()`` in one line of Unicode text for a terminal or a screen reader. A :class:`Tagged` node says
which symbol of the trace a part of the formula stands for, so that what is drawn can be pointed at.
"""

from __future__ import annotations

import unicodedata
from typing import Literal, TypeAlias

from mlpstudio.core.records import record

Style: TypeAlias = Literal["variable", "matrix", "number", "operator", "name", "space"]

_LATEX = {
    "∂": r"\partial ", "δ": r"\delta ", "η": r"\eta ", "β": r"\beta ", "λ": r"\lambda ", "α": r"\alpha ",
    "ε": r"\varepsilon ", "σ": r"\sigma ", "φ": r"\varphi ", "μ": r"\mu ", "·": r"\cdot ", "⊙": r"\odot ",
    "∇": r"\nabla ", "∑": r"\sum ", "−": "-", "×": r"\times ", "≤": r"\le ", "≥": r"\ge ", "→": r"\to ",
    "∞": r"\infty ", "ρ": r"\rho ", "Ω": r"\Omega ", "←": r"\leftarrow ", "…": r"\dots ", "π": r"\pi ",
    "%": r"\%", "_": r"\_", "&": r"\&", "#": r"\#", "{": r"\{", "}": r"\}", "$": r"\$",
    "\\": r"\backslash ", "~": r"\sim ", "^": r"\hat{\ }", "ℓ": r"\ell ", "′": "'", "ŷ": r"\hat{y}",
}  # fmt: skip
_FENCE = {"‖": r"\|", "[": "[", "]": "]"}
_ACCENTS = {"hat": "\N{COMBINING CIRCUMFLEX ACCENT}", "tilde": "\N{COMBINING TILDE}"}
_TIGHT = frozenset("/(),")


@record
class Text:
    """A run of characters in one style.

    ``variable`` is set in mathematical italics, ``matrix`` too (a capital), ``number`` upright,
    ``operator`` upright with the space of a binary operator or relation on both sides, ``name``
    upright without extra space (function names, brackets), ``space`` is white only.
    """

    text: str
    style: Style = "variable"

    def latex(self) -> str:
        """Return LaTeX."""
        if self.style == "space":
            return r"\,"
        if self.style == "name" and len(self.text) > 1 and self.text[0].isalpha():
            word = self.text.rstrip("′")
            primes = "'" * (len(self.text) - len(word))
            return rf"\operatorname{{{''.join(_LATEX.get(c, c) for c in word)}}}{primes}"
        return "".join(_LATEX.get(character, character) for character in self.text)

    def plain(self) -> str:
        """Return one line of text."""
        if self.style == "space":
            return " "
        if self.style == "operator" and self.text not in _TIGHT:
            return f" {self.text} "
        return self.text


@record
class Row:
    """Parts side by side."""

    items: tuple[Markup, ...]

    def latex(self) -> str:
        """Return LaTeX, with a space wherever two parts would run together."""
        parts: list[str] = []
        for item in self.items:
            part = item.latex()
            if isinstance(item, Text) and item.style == "operator" and item.text not in _TIGHT:
                part = f" {part.strip()} "
            elif parts and not parts[-1].endswith((" ", "(", "/", "|")) and part[:1].isalnum():
                part = f" {part}"
            parts.append(part)
        return "".join(parts)

    def plain(self) -> str:
        """Return one line of text; neighbours that are multiplied keep a space between them."""
        parts: list[str] = []
        for item in self.items:
            part = item.plain()
            if not part:
                continue
            if parts and not part.startswith((" ", ")", ",", "/")) and self._needs_space(parts[-1], item):
                part = f" {part}"
            parts.append(part)
        return "".join(parts).strip()

    @staticmethod
    def _needs_space(before: str, item: Markup) -> bool:
        if before.endswith((" ", "(", "/", "|", "‖", "∂", "∑", "−")):
            return False
        if before.endswith(")") and isinstance(item, Text) and item.style == "name":
            return False  # the T of a transposed matrix beside the mark of its layer
        return not isinstance(item, Fenced) or not (before[-1].isalnum() or before[-1] == "′")


@record
class Scripts:
    """A base with a subscript, a superscript or both."""

    base: Markup
    sub: Markup | None = None
    sup: Markup | None = None

    def latex(self) -> str:
        """Return LaTeX; a compound base is braced."""
        base = self.base.latex().rstrip()
        if not isinstance(self.base, Text | Fenced):
            base = f"{{{base}}}"
        below = "" if self.sub is None else f"_{{{self.sub.latex()}}}"
        above = "" if self.sup is None else f"^{{{self.sup.latex()}}}"
        return base + below + above

    def plain(self) -> str:
        """Return one line of text."""
        below = "" if self.sub is None else f"_{_grouped(self.sub)}"
        above = "" if self.sup is None else f"^{_grouped(self.sup)}"
        return f"{self.base.plain().strip()}{below}{above}"


@record
class Fraction:
    """A numerator over a denominator."""

    top: Markup
    bottom: Markup

    def latex(self) -> str:
        """Return LaTeX."""
        return rf"\frac{{{self.top.latex()}}}{{{self.bottom.latex()}}}"

    def plain(self) -> str:
        """Return one line of text."""
        return f"{_grouped(self.top)}/{_grouped(self.bottom)}"


@record
class Root:
    """The square root of the body."""

    body: Markup

    def latex(self) -> str:
        """Return LaTeX."""
        return rf"\sqrt{{{self.body.latex()}}}"

    def plain(self) -> str:
        """Return one line of text."""
        return f"sqrt({self.body.plain()})"


@record
class Hat:
    """A hat over the body: a prediction, or a bias-corrected mean; a tilde for what dropout leaves."""

    body: Markup
    sign: Literal["hat", "tilde"] = "hat"

    def latex(self) -> str:
        """Return LaTeX."""
        return rf"\{self.sign}{{{self.body.latex()}}}"

    def plain(self) -> str:
        """Return one line of text."""
        return self.over(self.body.plain())

    def over(self, body: str) -> str:
        """Put the sign over the text of the body; both are one character where there is one."""
        return unicodedata.normalize("NFC", body + _ACCENTS[self.sign])


@record
class Fenced:
    """The body between a pair of stretching brackets."""

    body: Markup
    left: Literal["(", "[", "|", "‖"] = "("
    right: Literal[")", "]", "|", "‖"] = ")"

    def latex(self) -> str:
        """Return LaTeX."""
        left, right = _FENCE.get(self.left, self.left), _FENCE.get(self.right, self.right)
        return rf"\left{left}{self.body.latex()}\right{right}"

    def plain(self) -> str:
        """Return one line of text."""
        return f"{self.left}{self.body.plain()}{self.right}"


@record
class Matrix:
    """Rows of cells in square brackets; every row has the same length."""

    rows: tuple[tuple[Markup, ...], ...]

    def latex(self) -> str:
        """Return LaTeX."""
        body = r" \\ ".join(" & ".join(cell.latex() for cell in cells) for cells in self.rows)
        return rf"\begin{{bmatrix}} {body} \end{{bmatrix}}"

    def plain(self) -> str:
        """Return one line of text: rows after semicolons."""
        return "[" + "; ".join(", ".join(cell.plain() for cell in cells) for cells in self.rows) + "]"


@record
class Tagged:
    """A body that stands for a symbol of the trace, or for one cell of it (row, column)."""

    body: Markup
    symbol: str
    cell: tuple[int, int] | None = None

    def latex(self) -> str:
        """Return LaTeX of the body."""
        return self.body.latex()

    def plain(self) -> str:
        """Return one line of text of the body."""
        return self.body.plain()


Markup: TypeAlias = Text | Row | Scripts | Fraction | Root | Hat | Fenced | Matrix | Tagged


def row(*items: Markup | str) -> Row:
    """Parts side by side; a plain string is taken as an operator."""
    return Row(tuple(Text(item, "operator") if isinstance(item, str) else item for item in items))


def _grouped(markup: Markup) -> str:
    """Bracket a part of several signs, so that a script or fraction stays readable in one line."""
    text = markup.plain().strip()
    simple = text.replace(".", "").isalnum() or (text.startswith("(") and text.find(")") >= len(text) - 2)
    return text if simple else f"({text})"

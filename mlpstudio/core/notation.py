"""Notation: which letters and signs are shown for the symbols. A frozen value; nothing else decides it."""

from __future__ import annotations

from mlpstudio.core.markup import Fenced, Fraction, Hat, Markup, Row, Scripts, Tagged, Text, row
from mlpstudio.core.records import record
from mlpstudio.core.symbols import parse

_CONSTANTS: dict[str, Markup] = {
    "learning_rate": Text("η"),
    "momentum": Text("μ"),
    "alpha": Text("α"),
    "beta1": Scripts(Text("β"), sub=Text("1", "number")),
    "beta2": Scripts(Text("β"), sub=Text("2", "number")),
    "eps": Text("ε"),
    "weight_decay": Text("λ"),
    "l1": Scripts(Text("λ"), sub=Text("1", "number")),
    "l2": Scripts(Text("λ"), sub=Text("2", "number")),
}
_PLAIN: dict[str, Markup] = {
    "x": Text("x"),
    "y": Text("y"),
    "t": Text("t"),
    "y_hat": Hat(Text("y")),
    "loss": Text("L", "matrix"),
    "objective": Text("J", "matrix"),
    "penalty": Text("Ω", "name"),
}
_LETTERS = {"u": "u", "z": "z", "W": "W", "b": "b", "zd": "z", "mask": "M", "drop": "D",
            "m": "m", "v": "v", "s": "s", "mhat": "m", "vhat": "v", "free": "F"}  # fmt: skip
_CAPITALS = ("W", "mask", "drop", "free")


@record
class Notation:
    """How symbols are written.

    Attributes
    ----------
    error_signal
        Show dL/du as the error signal, a delta, as most textbooks do.
    ids
        Show the ids themselves, for code, traces and terminals; no letters are chosen.
    """

    error_signal: bool = True
    ids: bool = False

    def symbol(self, symbol: str) -> Markup:
        """Return the markup of a symbol id, tagged with it."""
        if self.ids:
            return Tagged(Text(symbol, "name"), symbol)
        return Tagged(self._letters(symbol), symbol)

    def _letters(self, symbol: str) -> Markup:
        name = parse(symbol)
        if name.kind in _PLAIN:
            return _PLAIN[name.kind]
        if name.kind == "dL_du" and self.error_signal:
            return self._layered(Text("δ"), name.layer)
        if name.kind == "dL_dy_hat":
            return self.derivative("L", "y_hat")
        if name.kind == "dy_hat_du":
            return self.derivative("y_hat", f"u{name.layer}")
        if name.kind == "dz_du":
            return self.derivative(f"z{name.layer}", f"u{name.layer}")
        if "_d" in name.kind:
            return self.derivative(name.kind[1], f"{name.kind[4:]}{name.layer}")
        letter = Text(_LETTERS[name.kind], "matrix" if name.kind in _CAPITALS else "variable")
        base: Markup = letter
        if name.kind.endswith("hat") or name.kind == "zd":
            base = Hat(letter, "tilde" if name.kind == "zd" else "hat")
        if name.of:
            return Scripts(base, sub=self._letters(f"{name.of}{name.layer}"))
        return self._layered(base, name.layer)

    def cell(self, symbol: str, cell: tuple[int, int], shape: tuple[int, int], samples: int) -> Markup:
        """Return the markup of one number of a matrix: the letter in lower case, with its indices.

        A vector has one index. The column of a batch is a second one, the sample, unless there is only one.
        """
        whole = self._letters(symbol) if not self.ids else Text(symbol, "name")
        name = parse(symbol)
        weights = name.kind in ("W", "mask", "dL_dW", "dJ_dW") or name.of == "W"
        if shape == (1, 1) and name.kind in ("loss", "penalty", "objective", "t"):
            return Tagged(whole, symbol, cell)
        if shape == (1, 1) and name.kind in ("y", "y_hat", "dL_dy_hat"):
            return Tagged(whole, symbol, cell)
        numbers = [cell[0] + 1]
        if weights or (shape[1] > 1 and samples > 1):
            numbers.append(cell[1] + 1)
        separator = "," if not weights or max(shape) > 9 else ""
        index = Text(separator.join(map(str, numbers)), "number")
        if name.kind in ("dz_du", "dy_hat_du") and isinstance(whole, Row):
            top = (
                whole.items[1]
                if shape[0] == 1 and name.kind == "dy_hat_du"
                else _indexed(whole.items[1], index)
            )
            whole = Row((whole.items[0], top, *whole.items[2:]))
        return Tagged(_indexed(whole, index), symbol, cell)

    def power(self, base: Markup, exponent: Markup) -> Markup:
        """Return a power; a base with a subscript keeps it beside the exponent."""
        if isinstance(base, Tagged):
            return Tagged(self.power(base.body, exponent), base.symbol)
        if isinstance(base, Scripts):
            return Scripts(base.base, base.sub, exponent)
        return Scripts(base, sup=exponent)

    @staticmethod
    def _layered(base: Markup, layer: int) -> Markup:
        mark = Row((Text("(", "name"), Text(str(layer), "number"), Text(")", "name")))
        return Scripts(base, sup=mark)

    def derivative(self, of: str, by: str) -> Markup:
        """Return the markup of a partial derivative in one line, such as the one of L by W1."""
        top = Text(of, "matrix") if of in ("L", "J") else self._letters(of)
        return Row((Text("∂", "name"), top, Text("/", "operator"), Text("∂", "name"), self._letters(by)))

    def constant(self, name: str) -> Markup:
        """Return the markup of a named number, such as the learning rate; ``1 - beta1`` is bracketed."""
        if name.startswith("1 - "):
            return Fenced(row(Text("1", "number"), "−", self.constant(name[4:])))
        return Text(name, "name") if self.ids else _CONSTANTS[name]

    def number(self, value: float, ratio: tuple[int, int] | None = None) -> Markup:
        """Return the markup of a plain number; one known as a ratio of whole numbers is shown as such."""
        if ratio is not None and ratio[1] != 1:
            top, bottom = (Text(str(part), "number") for part in ratio)
            return row(top, Text("/", "operator"), bottom) if self.ids else Fraction(top, bottom)
        return Text(f"{value:g}".replace("-", "−"), "number")

    def transposed(self, inner: Markup) -> Markup:
        """Return the markup of a transposed matrix: an upright T, beside the mark of the layer."""
        mark = Text("T", "name")
        match inner:
            case Tagged(Scripts(base, sub, sup), symbol) if sup is not None:
                return Tagged(Scripts(base, sub, Row((sup, mark))), symbol)
        return Scripts(inner, sup=mark)

    def call(self, title: str, argument: Markup, *, prime: bool = False) -> Markup:
        """Return the markup of a function of an argument, or of its derivative there."""
        return Row((Text(f"{title}′" if prime else title, "name"), Fenced(argument)))


def _indexed(whole: Markup, index: Markup) -> Markup:
    """Put an index on a symbol: on its letter, or on the letter it is derived by."""
    match whole:
        case Row(items):
            return Row((*items[:-1], _indexed(items[-1], index)))
        case Scripts(base, None, sup):
            return Scripts(_small(base), index, sup)
        case Scripts(base, sub, sup) if sub is not None:
            return Scripts(base, _indexed(sub, index), sup)
    return Scripts(_small(whole), index)


def _small(base: Markup) -> Markup:
    return Text("w") if base == Text("W", "matrix") else base


SCREEN = Notation()
IDS = Notation(error_signal=False, ids=True)

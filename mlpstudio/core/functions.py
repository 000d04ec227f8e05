"""Functions that act on matrices element by element: the activations, and a few of arithmetic."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.activations import ACTIVATIONS
from mlpstudio.core.markup import Fenced, Markup, Root, Row, Scripts, Tagged, Text
from mlpstudio.core.records import record

Array = NDArray[np.floating]


@record
class Function:
    """A function as expressions use it.

    Attributes
    ----------
    title
        The name in formulas.
    value
        From a matrix to one of the same shape.
    source
        numpy source with ``{u}`` for the argument.
    derivative, derivative_source
        ``derivative(u, z)`` with ``z = value(u)``; None where expressions never take it.
    write
        From the argument, once bracketed where needed and once plain, to the formula; None writes a call.
    """

    title: str
    value: Callable[[Array], Array]
    source: str
    derivative: Callable[[Array, Array], Array] | None = None
    derivative_source: str = ""
    write: Callable[[Markup, Markup], Markup] | None = None


def _square(bracketed: Markup, plain: Markup) -> Markup:
    # A derivative is several signs in a row, and a layer's mark stands where the 2 has to stand.
    symbol = bracketed.body if isinstance(bracketed, Tagged) else bracketed
    crowded = isinstance(symbol, Row) or (isinstance(symbol, Scripts) and symbol.sup is not None)
    return Scripts(Fenced(bracketed) if crowded else bracketed, sup=Text("2", "number"))


def _root(bracketed: Markup, plain: Markup) -> Markup:
    return Root(plain)


def _bars(bracketed: Markup, plain: Markup) -> Markup:
    return Fenced(plain, "|", "|")


def _itself(bracketed: Markup, plain: Markup) -> Markup:
    return plain


_ARITHMETIC = {
    "square": Function("square", np.square, "{u}**2", write=_square),
    "sqrt": Function("sqrt", np.sqrt, "np.sqrt({u})", write=_root),
    "abs": Function("abs", np.abs, "np.abs({u})", write=_bars),
    "sign": Function("sign", np.sign, "np.sign({u})"),
    "clip": Function("clip", lambda u: np.clip(u, -1, 1), "np.clip({u}, -1, 1)"),
}

FUNCTIONS: Mapping[str, Function] = MappingProxyType(
    _ARITHMETIC
    | {
        name: Function(
            a.title,
            a.value,
            a.source,
            a.derivative,
            a.derivative_source,
            _itself if name == "identity" else None,
        )
        for name, a in ACTIVATIONS.items()
    }
)

"""Symbols in one line of Unicode text, with raised and lowered signs: for buttons, tips and sentences."""

from __future__ import annotations

from mlpstudio.core.markup import Fenced, Fraction, Hat, Markup, Row, Scripts, Tagged, Text
from mlpstudio.core.notation import SCREEN

_RAISED = str.maketrans("0123456789()+-−tn", "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁺⁻⁻ᵗⁿ")
_LOWERED = str.maketrans("0123456789()+-−", "₀₁₂₃₄₅₆₇₈₉₍₎₊₋₋")


def symbol_text(symbol: str) -> str:
    """Return a symbol in one line of Unicode text, as it is written on screen: ``∂L/∂W⁽¹⁾``."""
    return in_line(SCREEN.symbol(symbol))


def in_line(markup: Markup) -> str:
    """Return a formula in one line of Unicode text, its scripts as raised and lowered signs."""
    match markup:
        case Tagged(body):
            return in_line(body)
        case Row(items):
            return "".join(in_line(item) for item in items)
        case Scripts(base, sub, sup):
            below = "" if sub is None else in_line(sub).translate(_LOWERED)
            above = "" if sup is None else in_line(sup).translate(_RAISED)
            return in_line(base) + below + above
        case Hat(body):
            return markup.over(in_line(body))
        case Fenced(body, left, right):
            return f"{left}{in_line(body)}{right}"
        case Fraction() | Text():
            return markup.plain().strip()
    return markup.plain()

"""Formulas as MathML: a third rendering of the tree of marks, for pages that a browser shows.

An element is a plain list ``[tag, {attributes}, child, ...]``, whose children are elements or one text; the
attributes are left out where there are none. So it can stand in JSON, and be made into nodes of a document
without any text being read as markup; :func:`xml` writes the same with everything escaped.
"""

from __future__ import annotations

from html import escape
from itertools import pairwise
from typing import Any, TypeAlias

from mlpstudio.core.markup import Fenced, Fraction, Hat, Markup, Matrix, Root, Row, Scripts, Tagged, Text

Element: TypeAlias = list[Any]

_TIGHT = frozenset("/(),|‖")
_ACCENTS = {"hat": "^", "tilde": "~"}
_NAMESPACE = "http://www.w3.org/1998/Math/MathML"


def mathml(markup: Markup) -> Element:
    """Return the element of a formula, without the ``math`` around it.

    A part that stands for a symbol, or for one of its cells, has the attribute ``data-of``:
    ``W1`` or ``W1,0,2``.
    """
    match markup:
        case Text():
            return _text(markup)
        case Row(items):
            # An operator brings its own space, also after one that is there for lines of text.
            spare = [_is_space(a) and _is_operator(b) for a, b in pairwise(items)]
            return [
                "mrow",
                *(mathml(item) for item, out in zip(items, [*spare, False], strict=False) if not out),
            ]
        case Scripts():
            return _scripts(markup)
        case Fraction(top, bottom):
            return ["mfrac", mathml(top), mathml(bottom)]
        case Root(body):
            return ["msqrt", mathml(body)]
        case Hat(body, sign):
            return ["mover", {"accent": "true"}, mathml(body), ["mo", {"stretchy": "false"}, _ACCENTS[sign]]]
        case Fenced(body, left, right):
            return ["mrow", _fence(left, "prefix"), mathml(body), _fence(right, "postfix")]
        case Matrix(rows):
            lines = (["mtr", *(["mtd", mathml(cell)] for cell in cells)] for cells in rows)
            return ["mrow", _fence("[", "prefix"), ["mtable", *lines], _fence("]", "postfix")]
        case Tagged(body, symbol, cell):
            of = symbol if cell is None else f"{symbol},{cell[0]},{cell[1]}"
            return _with(mathml(body), {"data-of": of})


def xml(element: Element) -> str:
    """Return an element as XML in a ``math`` of its own, everything in it escaped."""
    return f'<math xmlns="{_NAMESPACE}">{_xml(element)}</math>'


def _is_space(markup: Markup) -> bool:
    return isinstance(markup, Text) and markup.style == "space"


def _is_operator(markup: Markup) -> bool:
    return isinstance(markup, Text) and markup.style == "operator"


def _text(text: Text) -> Element:
    match text.style:
        case "space":
            return ["mspace", {"width": "0.2em"}]
        case "number":
            return ["mn", text.text]
        case "operator":
            if text.text in _TIGHT:
                return ["mo", {"lspace": "0", "rspace": "0", "stretchy": "false"}, text.text]
            return ["mo", {"form": "infix"}, text.text]  # also where it begins a line
        case "name":
            if text.text == "−":
                return ["mo", {"form": "prefix"}, text.text]
            if text.text[:1].isalpha() or text.text[:1] == "∂":
                return ["mi", {"mathvariant": "normal"}, text.text]
            return ["mo", {"lspace": "0", "rspace": "0", "stretchy": "false"}, text.text]
    return ["mi", text.text]


def _scripts(scripts: Scripts) -> Element:
    base, sub, sup = scripts.base, scripts.sub, scripts.sup
    parts = [mathml(part) for part in (base, sub, sup) if part is not None]
    tag = "msubsup" if len(parts) == 3 else "msub" if sub is not None else "msup"
    return [tag, *parts] if len(parts) > 1 else parts[0]


def _fence(sign: str, form: str) -> Element:
    return ["mo", {"form": form, "fence": "true", "stretchy": "true"}, sign]


def _with(element: Element, attributes: dict[str, str]) -> Element:
    tag, *rest = element
    if rest and isinstance(rest[0], dict):
        if attributes.keys() & rest[0].keys():  # a cell within its matrix: each says what it is
            return ["mrow", attributes, element]
        return [tag, rest[0] | attributes, *rest[1:]]
    return [tag, attributes, *rest]


def _xml(element: Element | str) -> str:
    if isinstance(element, str):
        return escape("".join(letter if letter >= " " else " " for letter in element))
    tag, *rest = element
    attributes = rest.pop(0) if rest and isinstance(rest[0], dict) else {}
    written = "".join(f' {name}="{_xml(value)}"' for name, value in attributes.items())
    return f"<{tag}{written}>{''.join(map(_xml, rest))}</{tag}>"

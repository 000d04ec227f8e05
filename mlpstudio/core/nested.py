"""A network as its one nested formula: general, with the letters of its layers, and with its numbers.

With numbers every output becomes a sum of its weights times activations of sums, down to the inputs. What
would be too long is shortened: of each sum the largest terms are written and the others counted. A bias
of 0 is left out.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.markup import Fenced, Hat, Markup, Row, Scripts, Tagged, Text, row
from mlpstudio.core.network import Network
from mlpstudio.core.notation import Notation
from mlpstudio.core.parameters import LayerParameters, Parameters, without_cuts
from mlpstudio.core.symbols import activation_of

Write: TypeAlias = Callable[[float], str]

DEEPEST = 4
"""Layers that are written within each other; of more, those between are left out and counted."""
WIDTH = 58
"""Characters that the inside of one term may take, about."""
LINES = 8
"""Terms of an output that are written, each on a line of its own."""
_SPACE, _DOT = Text(" ", "space"), Text("·", "operator")
_SHORTEST = 14  # characters below which a sum is not written any more


def rule(notation: Notation) -> Markup:
    """Return the rule of any layer l of N: ``z^(l) = f(W^(l) z^(l-1) + b^(l))``."""
    here = Row((Text("(", "name"), Text("ℓ"), Text(")", "name")))
    before = Row((Text("(", "name"), Text("ℓ"), Text("−", "name"), Text("1", "number"), Text(")", "name")))
    z, weights, biases = Text("z"), Scripts(Text("W", "matrix"), sup=here), Scripts(Text("b"), sup=here)
    inner = row(Row((weights, _SPACE, Scripts(z, sup=before))), "+", biases)
    function = Scripts(Text("f"), sup=here)
    return row(Scripts(z, sup=here), "=", Row((function, Fenced(inner))))


def general(network: Network, notation: Notation) -> tuple[Markup, ...]:
    """Return the whole network as one formula, its layers within each other.

    Parameters
    ----------
    network
        Of more than :data:`DEEPEST` layers the last two are written so; how it goes on is said by the rule of
        a layer and by the first one, on lines of their own.
    notation
        How symbols are written.
    """
    depth = network.depth
    if depth <= DEEPEST:
        return (_whole(network, notation, 1, depth, notation.symbol("x")),)
    lowest = depth - 2
    many = Row((Text("ℓ"), Text(" = ", "name"), Text(f"2 … {lowest}", "number")))
    return (
        _whole(network, notation, depth - 1, depth, notation.symbol(f"z{lowest}")),
        row(rule(notation), Text("   ", "name"), many),
        _whole(network, notation, 1, 1, notation.symbol("x")),
    )


def _whole(network: Network, notation: Notation, first: int, last: int, inner: Markup) -> Markup:
    for number in range(first, last + 1):
        layer = network.layer(number)
        product: Markup = Row((notation.symbol(f"W{number}"), _SPACE, _bracketed(inner)))
        inner = row(product, "+", notation.symbol(f"b{number}")) if layer.bias else product
        if layer.activation != "identity":
            inner = notation.call(layer.function.title, inner)
    return row(notation.symbol(activation_of(last, network.depth)), "=", inner)


def _bracketed(inner: Markup) -> Markup:
    """Put a sum into brackets; a call or a symbol needs none."""
    if isinstance(inner, Row) and any(i == Text("+", "operator") for i in inner.items):
        return Fenced(inner)
    return inner


def in_numbers(
    network: Network,
    parameters: Parameters,
    write: Write,
    *,
    output: int = 0,
    inputs: NDArray[np.float64] | None = None,
    names: tuple[str, ...] = (),
) -> tuple[Markup, ...]:
    """Return the formula of one output with its numbers, a line for each of its terms.

    Parameters
    ----------
    network, parameters
        The network; cut connections are left out.
    write
        How numbers are written.
    output
        Which output, from 0.
    inputs
        The numbers of one sample, to be put in for the inputs; None leaves the letters.
    names
        What inputs are called, if not x₁, x₂, ...
    """
    return _Nested(network, without_cuts(network, parameters), write, inputs, names).lines(output)


class _Nested:
    def __init__(
        self,
        network: Network,
        parameters: Parameters,
        write: Write,
        inputs: NDArray[np.float64] | None,
        names: tuple[str, ...],
    ) -> None:
        self.network, self.parameters, self.write = network, parameters, write
        self.inputs, self.names = inputs, names

    def lines(self, output: int) -> tuple[Markup, ...]:
        network = self.network
        layer, depth = network.layers[-1], network.depth
        target: Markup = Hat(Text("y"))
        if network.outputs > 1:
            target = Scripts(target, sub=Text(str(output + 1), "number"))
        target = Tagged(target, "y_hat", (output, 0))
        own = self.parameters[-1]
        terms = self._terms(depth, output)
        shown = sorted(terms[:LINES])
        parts: list[tuple[str, Markup]] = [self._term(depth, output, source, WIDTH) for source in shown]
        if len(terms) > len(shown):
            parts.append(("+", _more(len(terms) - len(shown))))
        bias = self._bias(own, output)
        if bias or not parts:
            value = bias or 0.0
            parts.append(("−" if value < 0 else "+", Text(self.write(abs(value)), "number")))
        first = _signed(parts[0])
        name = layer.function.title
        if layer.activation == "softmax":
            # The share of one output needs the sums of all others: what is written is its own sum.
            u = Scripts(Text("u"), sub=Text(str(output + 1), "number"))
            share = Scripts(Text(name, "name"), sub=Text(str(output + 1), "number"))
            head = row(target, "=", Row((share, Fenced(Text("u")))))
            return (head, row(u, "=", first), *map(_continued, parts[1:]))
        if layer.activation != "identity":
            head = row(target, "=", _call(name, Text("u")))
            return (head, row(Text("u"), "=", first), *map(_continued, parts[1:]))
        return (row(target, "=", first), *map(_continued, parts[1:]))

    def _terms(self, number: int, unit: int) -> list[int]:
        """Return the sources of a neuron, the largest weights first; those of weight 0 are left out."""
        weights = self.parameters[number - 1].weights[unit]
        order = np.argsort(-np.abs(weights), kind="stable")
        return [int(source) for source in order if weights[source] != 0]

    def _bias(self, own: LayerParameters, unit: int) -> float | None:
        return None if own.biases is None else float(own.biases[unit])

    def _term(self, number: int, unit: int, source: int, room: int) -> tuple[str, Markup]:
        """Return the sign of a term, and weight times what it is multiplied with."""
        weight = float(self.parameters[number - 1].weights[unit, source])
        text = self.write(abs(weight))
        factor = Tagged(Text(text, "number"), f"W{number}", (unit, source))
        operand = self._operand(number - 1, source, room - len(text) - 3)
        return "−" if weight < 0 else "+", Row((factor, _DOT, operand))

    def _operand(self, number: int, unit: int, room: int) -> Markup:
        """Return what a neuron of layer 0..N-1 gives on, written out as far as there is room."""
        if number == 0:
            return self._input(unit)
        layer = self.network.layer(number)
        room -= 0 if layer.activation == "identity" else len(layer.function.title)
        if room < _SHORTEST:
            index = Text(str(unit + 1), "number")
            mark = Row((Text("(", "name"), Text(str(number), "number"), Text(")", "name")))
            return Tagged(Scripts(Text("z"), index, mark), f"z{number}", (unit, 0))
        inner = self._sum(number, unit, room - 2)
        if layer.activation == "identity":
            return Fenced(inner)
        return _call(layer.function.title, inner)

    def _sum(self, number: int, unit: int, room: int) -> Markup:
        """Return a sum within so many characters: the largest terms, and how many more there are."""
        terms = self._terms(number, unit)
        bias = self._bias(self.parameters[number - 1], unit)
        last = None if not bias else ("−" if bias < 0 else "+", self.write(abs(bias)))
        spare = 0 if last is None else len(last[1]) + 3
        parts: dict[int, tuple[str, Markup]] = {}
        for count, source in enumerate(terms):
            left = room - spare - sum(len(markup.plain()) + 3 for _, markup in parts.values())
            more = 0 if count + 1 == len(terms) else 10
            term = self._term(
                number, unit, source, max(left - more, 0) if not parts else min(left - more, 24)
            )
            if parts and len(term[1].plain()) > left - more:
                break
            parts[source] = term
        written = [parts[source] for source in sorted(parts)]
        if len(parts) < len(terms):
            written.append(("+", _more(len(terms) - len(parts))))
        if last is not None:
            written.append((last[0], Text(last[1], "number")))
        if not written:
            return Text("0", "number")
        items: list[Markup | str] = [_signed(written[0])]
        for sign, markup in written[1:]:
            items += [sign, markup]
        return items[0] if len(items) == 1 and not isinstance(items[0], str) else row(*items)

    def _input(self, unit: int) -> Markup:
        if self.inputs is None:
            if self.names and self.names[unit]:
                return Tagged(Text(self.names[unit], "name"), "x", (unit, 0))
            return Tagged(Scripts(Text("x"), sub=Text(str(unit + 1), "number")), "x", (unit, 0))
        value = float(self.inputs[unit])
        number = Tagged(Text(self.write(value), "number"), "x", (unit, 0))
        return Fenced(number) if value < 0 else number


def _call(title: str, inner: Markup) -> Markup:
    """Return a function of something."""
    return Row((Text(title, "name"), Fenced(inner)))


def _more(count: int) -> Markup:
    return Text(f"… {count} more", "name")


def _signed(part: tuple[str, Markup]) -> Markup:
    """Return the first term of a sum: a plus is not written."""
    sign, markup = part
    return markup if sign == "+" else Row((Text("−", "name"), markup))


def _continued(part: tuple[str, Markup]) -> Markup:
    """Return a further line of a sum, set in a little."""
    sign, markup = part
    return row(_SPACE, _SPACE, sign, markup)

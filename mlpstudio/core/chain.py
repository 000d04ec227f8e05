"""The chain rule of one iteration: which local derivatives a gradient is the product of.

``dL/dW1 = dL/dy_hat * dy_hat/dz1 * dz1/du1 * du1/dW1``: every factor has a matrix in the trace. A layer
with the identity as activation adds nothing to the chain, so its two factors are told as one.
"""

from __future__ import annotations

from mlpstudio.core.markup import Markup, Tagged, Text, row
from mlpstudio.core.messages import Message
from mlpstudio.core.network import Network
from mlpstudio.core.notation import Notation
from mlpstudio.core.records import record
from mlpstudio.core.symbols import activation_of, derivative_of, parse, passed_on
from mlpstudio.core.training import Training, dropped_layers, is_fused

# Derivatives that are matrices of the trace under their own names, and not under another letter.
_IS_ITSELF = ("dL_dy_hat", "dL_du", "dz_du", "dy_hat_du")


@record
class Factor:
    """One derivative of a chain.

    Attributes
    ----------
    of, by
        The symbols of the fraction, "y_hat" and "z1"; ``of`` is "L" for the first factor.
    symbol
        The id of the matrix that holds it; empty for a derivative that is 1 (by a bias).
    layer
        The layer it belongs to.
    local
        A derivative inside the network, which does not depend on the loss.
    """

    of: str
    by: str
    symbol: str
    layer: int
    local: bool = True

    def markup(self, notation: Notation) -> Markup:
        """Return the fraction, tagged with the matrix that holds it."""
        fraction = notation.derivative(self.of, self.by)
        return Tagged(fraction, self.symbol) if self.symbol else fraction

    def equation(self, notation: Notation) -> Markup:
        """Return the fraction and what it comes to: the weights, the input, a slope, or 1."""
        fraction = self.markup(notation)
        if not self.symbol:
            return row(fraction, "=", Text("1", "number"))
        value = notation.symbol(self.symbol)
        return fraction if parse(self.symbol).kind in _IS_ITSELF else row(fraction, "=", value)

    @property
    def meaning(self) -> Message:
        """What it says, in one sentence."""
        if not self.symbol:
            return Message("A bias is added as it is, so this derivative is 1.")
        kind, by = parse(self.symbol).kind, parse(self.by).kind
        if kind == "drop":
            return Message("What is dropped passes nothing on, and nothing back; what is kept is scaled.")
        if kind in _IS_ITSELF:
            if self.of == "L":
                return Message("How much the loss grows when this grows a little.")
            return Message(
                "The slope of the activation function at each pre-activation: 0 lets nothing through."
            )
        if by == "W":
            return Message(
                "A weight is multiplied by what comes in, so the derivative by the weight is what comes in."
            )
        return Message("What comes in is multiplied by the weights, so the derivative by it is the weights.")


def chain(network: Network, training: Training, target: str) -> tuple[Factor, ...]:
    """Return the factors of a gradient, from the loss to what it is taken by.

    Parameters
    ----------
    network, training
        Of the program.
    target
        ``dL_dy_hat``, or ``dL_du{l}``, ``dL_dz{l}``, ``dL_dzd{l}``, ``dL_dW{l}``, ``dL_db{l}``; anything else
        has no chain.
    """
    name = parse(target)
    if name.kind == "dL_dy_hat":
        return (Factor("L", "y_hat", target, network.depth, local=False),)
    if name.kind not in ("dL_du", "dL_dz", "dL_dzd", "dL_dW", "dL_db"):
        return ()
    factors = _down_to(network, training, name.layer, name.kind)
    if name.kind in ("dL_dW", "dL_db"):
        factors = _extended(network, training, factors, name.layer, weights=name.kind == "dL_dW")
    return tuple(factors)


def local_derivatives(network: Network, training: Training) -> tuple[Factor, ...]:
    """Return every derivative inside the network once, from the output back: the building blocks."""
    fused = is_fused(network, training)
    found: list[Factor] = []
    for number in range(network.depth, 0, -1):
        layer = network.layer(number)
        if number in dropped_layers(network, training):
            found.append(_dropping(number))
        in_one_go = (fused and number == network.depth) or not layer.function.elementwise
        if not in_one_go and layer.activation != "identity":
            found.append(_gate(network, number))
        before = _input_of(network, training, number)
        whole = _name_of(network, number)
        found.append(Factor(whole, f"W{number}", before, number))
        if number > 1:
            found.append(Factor(whole, before, f"W{number}", number))
    return tuple(found)


def _name_of(network: Network, number: int) -> str:
    """Name what a layer's weights act on: its pre-activation, or with the identity its activation."""
    if network.layer(number).activation == "identity":
        return activation_of(number, network.depth)
    return f"u{number}"


def _input_of(network: Network, training: Training, number: int) -> str:
    dropped = bool(dropped_layers(network, training))
    return passed_on(number - 1, network.depth, dropped=dropped)


def _dropping(number: int) -> Factor:
    return Factor(f"zd{number}", f"z{number}", f"drop{number}", number)


def _gate(network: Network, number: int) -> Factor:
    after = activation_of(number, network.depth)
    return Factor(after, f"u{number}", derivative_of(number, network.depth), number)


def _down_to(network: Network, training: Training, layer: int, kind: str) -> list[Factor]:
    """Return the factors from the loss to a layer's pre-activation, or up to the kind of gradient."""
    depth = network.depth
    if is_fused(network, training) or not network.layers[-1].function.elementwise:
        # Loss and softmax or sigmoid are differentiated in one go.
        factors = [Factor("L", f"u{depth}", f"dL_du{depth}", depth, local=False)]
    else:
        factors = [Factor("L", "y_hat", "dL_dy_hat", depth, local=False)]
        if network.layers[-1].activation != "identity":
            factors.append(_gate(network, depth))
    for number in range(depth, layer, -1):
        before = _input_of(network, training, number)
        factors.append(Factor(_name_of(network, number), before, f"W{number}", number))
        stop = kind if number - 1 == layer else ""
        if stop == "dL_dzd":
            break
        if number - 1 in dropped_layers(network, training):
            factors.append(_dropping(number - 1))
        if network.layer(number - 1).activation != "identity" and stop != "dL_dz":
            factors.append(_gate(network, number - 1))
    return factors


def _extended(
    network: Network, training: Training, factors: list[Factor], layer: int, *, weights: bool
) -> list[Factor]:
    of = factors[-1].by
    if weights:
        before = _input_of(network, training, layer)
        return [*factors, Factor(of, f"W{layer}", before, layer)]
    return [*factors, Factor(of, f"b{layer}", "", layer)]

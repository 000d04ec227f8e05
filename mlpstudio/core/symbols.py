"""Symbol ids: the names that traces, tests, files of code and exports use, whatever is shown on screen."""

from __future__ import annotations

import re
from functools import lru_cache

from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.records import record

_PATTERN = re.compile(
    r"(?P<plain>x|y|y_hat|loss|penalty|objective|dL_dy_hat|t)"
    r"|(?P<kind>u|z|zd|W|b|mask|drop|dL_du|dL_dz|dL_dzd|dL_dW|dL_db|dJ_dW|dy_hat_du)(?P<layer>[1-9]\d*)"
    r"|dz(?P<gate>[1-9]\d*)_du(?P=gate)"
    r"|(?P<state>m|v|s|mhat|vhat|free)_(?P<of>[Wb])(?P<state_layer>[1-9]\d*)"
)


@record
class SymbolName:
    """The parts of a symbol id.

    Attributes
    ----------
    kind
        The id without its layer: "W", "dL_dW", "dz_du", "m".
    layer
        1..N, or 0 for what belongs to no layer (the input x, the loss).
    of
        For optimiser state and free masks the parameter they belong to, "W" or "b"; else empty.
    """

    kind: str
    layer: int = 0
    of: str = ""


@lru_cache(maxsize=4096)
def parse(symbol: str) -> SymbolName:
    """Take a symbol id apart.

    Raises
    ------
    InvalidInput
        The text is no symbol id.
    """
    found = _PATTERN.fullmatch(symbol)
    if found is None:
        raise InvalidInput('there is no symbol "{symbol}"', symbol=symbol)
    part = found.groupdict()
    if part["plain"]:
        return SymbolName(part["plain"])
    if part["gate"]:
        return SymbolName("dz_du", int(part["gate"]))
    if part["state"]:
        return SymbolName(part["state"], int(part["state_layer"]), part["of"])
    return SymbolName(part["kind"], int(part["layer"]))


def is_symbol(text: str) -> bool:
    """Tell whether a text is a symbol id."""
    return _PATTERN.fullmatch(text) is not None


def activation_of(layer: int, depth: int) -> str:
    """Return the id of what layer 0..N gives on: the input, an activation, or the prediction."""
    if layer == 0:
        return "x"
    return "y_hat" if layer == depth else f"z{layer}"


def passed_on(layer: int, depth: int, *, dropped: bool) -> str:
    """Return the id of what the layer above layer 0..N gets: with dropout what it leaves of a hidden one."""
    return f"zd{layer}" if dropped and 0 < layer < depth else activation_of(layer, depth)


def derivative_of(layer: int, depth: int) -> str:
    """Return the id of the derivative of a layer's activation at its pre-activation."""
    return f"dy_hat_du{layer}" if layer == depth else f"dz{layer}_du{layer}"

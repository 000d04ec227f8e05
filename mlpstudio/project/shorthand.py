"""Networks written in one line: ``2-8-8-1 tanh`` or ``4, 16 relu, 8 tanh, 3 softmax``.

The first number counts the inputs, every further one the neurons of a layer. Hyphens, commas, arrows, ``x``,
spaces and brackets separate. Activations are written in one of two ways:

- behind the sizes: one is that of all hidden layers, a second one that of the output; as many as there are
  layers are taken in order. One alone is that of the output where nothing is hidden, or where it is softmax.
- behind the size that each of them belongs to, as soon as one stands before the last size.

A hidden layer that is told nothing gets ReLU, the output identity.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from mlpstudio.core.activations import ACTIVATIONS
from mlpstudio.core.messages import InvalidInput, Message, nearest
from mlpstudio.core.network import MAX_PARAMETERS, Layer, Network

MOST_LAYERS = 100
"""What is deeper is no shorthand any more."""

HIDDEN, OUTPUT = "relu", "identity"
"""The activations of layers that are told none."""

ALIASES = {
    "linear": "identity",
    "none": "identity",
    "id": "identity",
    "rectifier": "relu",
    "leaky": "leaky_relu",
    "leakyrelu": "leaky_relu",
    "lrelu": "leaky_relu",
    "logistic": "sigmoid",
    "sigm": "sigmoid",
    "sin": "sine",
    "swish": "silu",
    "hyperbolic": "tanh",
}
"""Other words for activations; upper case, hyphens and underscores do not matter in any of them."""

_NAMES = (
    {name: name for name in ACTIVATIONS} | {name.replace("_", ""): name for name in ACTIVATIONS} | ALIASES
)
_SOFTMAX = "softmax"
_TOKEN = re.compile(
    r"""(?P<gap>[\s,;:|/()\[\]{}<>=×·→⇒➔–—−-]+|[xX](?![^\W\d]))
      | (?P<number>[0-9]+)
      | (?P<word>leaky[\s_-]*relu(?!\w)|[^\W\d_]\w*)
      | (?P<other>.)""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_DIGITS = len(str(MAX_PARAMETERS))
_SHOWN = 24  # letters of a word that a message repeats


class Unfinished(InvalidInput):
    """What cannot be read yet: typing on may make it right."""


class _Token(NamedTuple):
    """A piece of the line, and where it begins, counted from 1."""

    kind: str
    text: str
    position: int


class _Word(NamedTuple):
    """An activation, the piece it was read from, and how many sizes stand before it."""

    name: str
    token: _Token
    sizes: int


def read_shorthand(text: str) -> Network:
    """Return the network that a line stands for.

    Raises
    ------
    InvalidInput
        What cannot be read: which word or number, and at which character. It is :class:`Unfinished` where
        what was typed so far can still become the line of a network.
    """
    sizes: list[int] = []
    words: list[_Word] = []
    for token in _tokens(text):
        if token.kind == "number":
            sizes.append(_size(token, first=not sizes))
        elif token.kind == "word":
            at_end = token.position - 1 + len(token.text) == len(text)
            words.append(_Word(_activation(token, at_end), token, len(sizes)))
        else:
            raise _complaint(token, "cannot stand in the description of a network")
    _check_sizes(sizes)
    inner = [word for word in words if word.sizes < len(sizes)]
    names = _by_layer(len(sizes) - 1, words) if inner else _behind(len(sizes) - 1, words)
    _check_softmax(sizes, names, words)
    layers = zip(sizes[1:], names, strict=True)
    return Network(sizes[0], tuple(Layer(units, name) for units, name in layers))


def write_shorthand(network: Network) -> str:
    """Return the line of a network: its sizes and activations, and nothing else of it."""
    *hidden, output = (layer.activation for layer in network.layers)
    if len(set(hidden)) > 1:
        layers = (f"{layer.units} {layer.activation}" for layer in network.layers)
        return ", ".join((str(network.inputs), *layers))
    words = [*hidden[:1], *([output] if output != OUTPUT else [])]
    return " ".join(("-".join(map(str, network.sizes)), *words))


def _tokens(text: str) -> list[_Token]:
    found = (_Token(m.lastgroup or "", m.group(), m.start() + 1) for m in _TOKEN.finditer(text))
    return [token for token in found if token.kind != "gap"]


def _complaint(
    token: _Token, what: str, kind: type[InvalidInput] = InvalidInput, **values: object
) -> InvalidInput:
    shown = token.text if len(token.text) <= _SHOWN else f"{token.text[:_SHOWN]}…"
    return kind(
        '"{word}" (character {position}) {what}',
        word=shown, position=token.position, what=Message(what, values),
    )  # fmt: skip


def _size(token: _Token, first: bool) -> int:
    digits = token.text.lstrip("0")
    if not digits:
        raise _complaint(
            token,
            "is too few: there is at least 1 input" if first else "is too few: a layer has at least 1 neuron",
        )
    if len(digits) > _DIGITS or int(digits) > MAX_PARAMETERS:
        raise _complaint(token, "is too many: at most {most:,} are possible", most=MAX_PARAMETERS)
    return int(digits)


def _plain(word: str) -> str:
    return re.sub(r"[\s_-]", "", word.lower())


def _activation(token: _Token, at_end: bool) -> str:
    word = _plain(token.text)
    name = _NAMES.get(word)
    if name is None:
        hint = nearest(token.text, _NAMES)
        if not hint.endswith("?"):  # nothing is near: without the other words for the same, the list is short
            hint = nearest(token.text, ACTIVATIONS)
        begun = at_end and any(known.startswith(word) for known in _NAMES)
        kind = Unfinished if begun else InvalidInput
        raise _complaint(token, "is no activation; {hint}", kind, hint=hint)
    return name


def _check_sizes(sizes: Sequence[int]) -> None:
    if not sizes:
        raise Unfinished("expected numbers of neurons, such as {example}", example="2-8-1 tanh")
    if len(sizes) == 1:
        raise Unfinished(
            "expected a second number: the neurons of the layer after the inputs, as in {example}",
            example=f"{sizes[0]}-1",
        )
    if len(sizes) - 1 > MOST_LAYERS:
        raise InvalidInput(
            "expected at most {most} layers, got {count}", most=MOST_LAYERS, count=len(sizes) - 1
        )


def _by_layer(layers: int, words: Sequence[_Word]) -> list[str]:
    """Return the activations where each stands behind its size."""
    told: dict[int, str] = {}
    for word in words:
        number = word.sizes - 1
        if number < 0:
            raise _complaint(word.token, "has to stand behind the number of neurons it belongs to")
        if number == 0:
            raise _complaint(word.token, "stands behind the inputs, which have no activation")
        if number in told:
            raise _complaint(word.token, "is one too many: its layer has {name} already", name=told[number])
        told[number] = word.name
    return [told.get(number, HIDDEN if number < layers else OUTPUT) for number in range(1, layers + 1)]


def _behind(layers: int, words: Sequence[_Word]) -> list[str]:
    """Return the activations where all stand behind the sizes."""
    names = [word.name for word in words]
    hidden = layers - 1
    if len(names) == layers:
        return names
    if not names:
        return [HIDDEN] * hidden + [OUTPUT]
    if not hidden:
        raise _complaint(words[1].token, "is one too many: there is only the output layer")
    if len(names) == 1:
        softmax = names[0] == _SOFTMAX
        return [HIDDEN] * hidden + names if softmax else names * hidden + [OUTPUT]
    if len(names) == 2:
        return names[:1] * hidden + names[1:]
    raise _complaint(
        words[2].token,
        "is one too many: expected one activation for the hidden layers and one for the output, "
        "or one for each of the {layers} layers",
        layers=layers,
    )


def _check_softmax(sizes: Sequence[int], names: Sequence[str], words: Sequence[_Word]) -> None:
    """Refuse softmax where it cannot be."""
    token = next((word.token for word in words if word.name == _SOFTMAX), None)
    if token is None:
        return
    if _SOFTMAX in names[:-1]:
        raise _complaint(token, "is possible in the output layer only")
    if sizes[-1] < 2:
        raise _complaint(token, "needs at least 2 outputs; there is 1")

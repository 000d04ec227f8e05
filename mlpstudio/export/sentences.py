"""The sentence of a step for documents: the one that the window shows, as plain text or as LaTeX."""

from __future__ import annotations

import re
from collections.abc import Callable
from string import Formatter
from typing import Any

from mlpstudio.core.messages import Message
from mlpstudio.core.narration import sentence
from mlpstudio.core.told import Calculation
from mlpstudio.core.trace import Trace
from mlpstudio.export.substitution import digits

_LOWERED = "₀₁₂₃₄₅₆₇₈₉"
_TILDE = "\N{COMBINING TILDE}"
_INDEXED = re.compile(rf"(?P<letter>\w{_TILDE}?)(?P<below>[{_LOWERED}]+(?:,[{_LOWERED}]+)*)")
_BELOW = "\0"  # an underscore that is none of the text
_UNRAISED = str.maketrans(_LOWERED, "0123456789")
_NEGATIVE = re.compile(r"(?<!\w)[-−](\d[\d.]*)")
_POWER = re.compile(r"(\$?)(-?\d[\d.]*)e(-?\d+)(\$?)")
_LATEX = {
    "−": "$-$", "·": r"$\cdot$", "…": r"\ldots{}", "∂": r"$\partial$", "ŷ": r"$\hat{y}$", "δ": r"$\delta$",
    "%": r"\%", "&": r"\&", "_": r"\_", "#": r"\#", "–": "--",
    _BELOW: "_",
}  # fmt: skip


def sentence_of(trace: Trace, index: int) -> str:
    """Return the sentence of a step as plain text, its numbers with six significant digits."""
    return filled(sentence(trace, index), digits)


def filled(message: Message, write: Callable[[float], str]) -> str:
    """Return a message as plain text, its numbers as ``write`` has them."""
    return _Words(write).format_field(message, "")


def latex_sentence_of(trace: Trace, index: int) -> str:
    """Return the sentence of a step as LaTeX in ASCII: letters with indices and signs as mathematics."""
    text = _INDEXED.sub(_with_indices, sentence_of(trace, index))
    text = _NEGATIVE.sub(r"$-\1$", text)
    text = _POWER.sub(r"$\2 \\cdot 10^{\3}$", text)
    return "".join(_LATEX.get(character, character) for character in text)


def _with_indices(found: re.Match[str]) -> str:
    letter, below = found["letter"], found["below"].translate(_UNRAISED)
    if letter.endswith(_TILDE):
        letter = rf"\tilde{{{letter[:-1]}}}"
    return f"${letter}{_BELOW}{{{below}}}$"


class _Words(Formatter):
    """Fills the places of a message, floats as the calculation beside it has them."""

    def __init__(self, write: Callable[[float], str]) -> None:
        self._write = write

    def format_field(self, value: Any, format_spec: str) -> str:
        match value:
            case Message():
                return self.vformat(value.text, (), dict(value.values))
            case Calculation():
                return value.text(self._write)
            case float() if not format_spec:
                return self._write(value)
        return str(format(value, format_spec))

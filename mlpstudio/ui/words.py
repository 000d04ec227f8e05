"""Words where they are shown: messages translated, their numbers in the window's format."""

from __future__ import annotations

from string import Formatter
from typing import Any

from PySide6.QtCore import QCoreApplication

from mlpstudio.core.instances import Calculation
from mlpstudio.core.messages import Message
from mlpstudio.render.numbers import MINUS, NumberFormat

_NUMBERS = NumberFormat()


def worded(message: Message, number_format: NumberFormat = _NUMBERS) -> str:
    """Return a message in the language of the window.

    Parameters
    ----------
    message
        What to say. Messages among its values are translated too.
    number_format
        How its numbers are written.
    """
    text = QCoreApplication.translate("Message", message.text)
    return _Words(number_format).vformat(text, (), dict(message.values))


class _Words(Formatter):
    """Fills the places of a message: numbers in the format of the window, unless the message has its own."""

    def __init__(self, number_format: NumberFormat) -> None:
        self._numbers = number_format

    def format_field(self, value: Any, format_spec: str) -> str:
        match value:
            case Message():
                return worded(value, self._numbers)
            case Calculation():
                return value.text(self._numbers.text)
            case int() if not format_spec and not isinstance(value, bool):
                return f"{value:,}"
            case float() if not format_spec:
                return self._numbers.text(value)
        return str(format(value, format_spec)).replace("-", MINUS) if format_spec else str(value)


def fixed(value: float) -> str:
    """Return a loss as the training log has it: four decimals; large numbers with fewer digits."""
    return f"{value:.4f}".replace("-", MINUS) if abs(value) < 1e5 else _NUMBERS.text(value)


def telling(value: float) -> str:
    """Return a loss like the log, but one that four decimals would round to 0 in powers of ten."""
    return fixed(value) if value == 0 or abs(value) >= 0.00005 else _NUMBERS.text(value)

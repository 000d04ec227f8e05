"""Words where they are shown: messages translated, their numbers in the window's format."""

from __future__ import annotations

from string import Formatter
from typing import Any

from PySide6.QtCore import QCoreApplication

from mlpstudio.core.instances import Calculation
from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.project.files import FileProblem
from mlpstudio.render.numbers import MINUS, NumberFormat, Writer

_NUMBERS = NumberFormat(mode="automatic")
_SMALL = Writer(None, _NUMBERS.digits)  # 3.599e−5: decimals would be wider than a column
_DECIMALS = 4  # of a loss in a training listing
_LARGE = 1e5  # from here on decimals of a loss tell nothing


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


def complaint(error: InvalidInput) -> str:
    """Return what is wrong, behind the file and the place in it where it has them."""
    file = error.path if isinstance(error, FileProblem) else ""
    return ": ".join(part for part in (file, error.place, worded(error.message)) if part)


def titled(title: str) -> str:
    """Return the title of a loss, an optimiser or a schedule in the language of the window.

    Activations keep theirs in every language: they are the names of functions, as in code.
    """
    return QCoreApplication.translate("Message", title)


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


def fixed(value: float, numbers: NumberFormat = _NUMBERS) -> str:
    """Return a loss as the training log has it: four decimals, unless the user chose otherwise.

    Numbers that are too large for a column of decimals are written with significant digits.
    """
    if numbers.mode == "significant":
        return numbers.text(value)
    decimals = numbers.digits if numbers.mode == "fixed" else _DECIMALS
    if not abs(value) < _LARGE:
        return _NUMBERS.text(value)
    text = f"{value:.{decimals}f}"
    return text.lstrip("-") if not text.strip("-0.") else text.replace("-", MINUS)


def telling(value: float, numbers: NumberFormat = _NUMBERS) -> str:
    """Return a loss like the log, but one that automatic decimals would round to 0 in powers of ten."""
    if numbers.mode == "automatic" and value != 0 and abs(value) < 0.5 * 10.0**-_DECIMALS:
        return _SMALL.text(value)
    return fixed(value, numbers)


def widest(numbers: NumberFormat) -> str:
    """Return a text as wide as losses get, for columns that shall not ask every cell."""
    if numbers.mode == "significant":
        return f"0.{'0' * numbers.digits}e{MINUS}00"
    return f"000.{'0' * (numbers.digits if numbers.mode == 'fixed' else _DECIMALS)}"

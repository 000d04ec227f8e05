"""Where the ticks of a plot stand, and what is written at them: few, round, and as people write numbers."""

from __future__ import annotations

import math
from typing import TypeAlias

from mlpstudio.render.numbers import MINUS, NumberFormat

Tick: TypeAlias = tuple[float, str]

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_PLAIN = 4  # powers of ten up to which they are written out
_NARROW = 0.3  # decades below which round numbers of a logarithmic axis are as good as evenly spaced
_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def linear(low: float, high: float, most: int, *, whole: bool = False) -> list[Tick]:
    """Return ticks at round numbers.

    Parameters
    ----------
    low, high
        What the axis shows.
    most
        How many there is room for.
    whole
        Only at whole numbers, with separators of thousands.
    """
    step = round_step((high - low) / max(most, 1))
    if whole:
        step = max(1.0, step if step % 1 == 0 else 2 * step)  # 5 and not 2.5 or 3
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    places = [number * step for number in range(first, last + 1)]
    if whole:
        return [(place, f"{place:,.0f}".replace("-", MINUS)) for place in places]
    if not places:
        return []
    # As many digits as tell neighbours apart, also far away from zero.
    largest = max(abs(places[0]), abs(places[-1]), step)
    digits = math.floor(math.log10(largest)) - math.floor(math.log10(step)) + 2
    writer = NumberFormat(min(max(digits, 6), 17)).writer(*places)
    return [(place, writer.text(place)) for place in places]


def logarithmic(low: float, high: float, most: int) -> list[Tick]:
    """Return ticks of a logarithmic axis; ``low`` and ``high`` are exponents, and so are the places.

    They stand at powers of ten. Where hardly any is seen, they stand at other round numbers too.
    """
    first, last = math.ceil(low - 1e-9), math.floor(high + 1e-9)
    if last - first >= 2 or high - low > 3:
        step = math.ceil(max(1.0, round_step((last - first) / max(most, 1))))
        return [(float(power), power_of_ten(power)) for power in range(first, last + 1) if power % step == 0]
    for factors in ((1, 2, 5), (1, 2, 3, 5, 7)) if high - low > _NARROW else ():
        places = [
            factor * 10.0**power
            for power in range(math.floor(low), last + 1)
            for factor in factors
            if low - 1e-9 <= math.log10(factor) + power <= high + 1e-9
        ]
        if len(places) >= min(3, most):
            return [(math.log10(place), _plain(place)) for place in places]
    return [(math.log10(place), text) for place, text in linear(10.0**low, 10.0**high, most) if place > 0]


def power_of_ten(power: int) -> str:
    """Return a power of ten as it stands at an axis: ``0.01``, ``100``, ``10⁻⁹``."""
    if abs(power) > _PLAIN:
        return f"10{str(power).translate(_RAISED)}"
    return f"{10**power:,}" if power >= 0 else f"{10.0**power:.{-power}f}"


def _plain(value: float) -> str:
    """Return one digit times a power of ten: ``0.02``, ``500``, ``2·10⁻⁹``."""
    power = math.floor(math.log10(value) + 1e-9)
    digit = round(value / 10.0**power)
    if abs(power) <= _PLAIN:
        return f"{digit * 10**power:,}" if power >= 0 else f"{digit * 10.0**power:.{-power}f}"
    return power_of_ten(power) if digit == 1 else f"{digit}·{power_of_ten(power)}"


def round_step(least: float) -> float:
    """Return the next of 1, 2, 2.5, 5 times a power of ten that is not below."""
    if not least > 0:
        return 1.0
    unit = 10.0 ** math.floor(math.log10(least))
    return next(unit * factor for factor in _STEPS if unit * factor >= least * (1 - 1e-9))

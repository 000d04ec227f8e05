"""How numbers are written: the rule is the core's, as pages that are exported write them like the window."""

from mlpstudio.core.written_numbers import (
    EVERY_DIGIT,
    MINUS,
    UNKNOWN,
    Mode,
    NumberFormat,
    Reals,
    Writer,
    full,
)  # fmt: skip

__all__ = ["EVERY_DIGIT", "MINUS", "UNKNOWN", "Mode", "NumberFormat", "Reals", "Writer", "full"]

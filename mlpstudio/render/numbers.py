"""How numbers are written in the window; pages that are exported write them alike, so the rule is the core's."""

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

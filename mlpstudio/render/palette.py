"""The colours that everything painted is made of, as one frozen value.

Colours are kept as ``#rrggbb`` texts: they compare, hash and can be read in a test. Painters turn them into
``QColor`` through the cached functions below. Nothing here is translucent: tints are mixed with what lies
beneath beforehand, because translucent antialiased strokes cost three to five times as much to paint.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Literal, TypeAlias

from PySide6.QtGui import QColor

from mlpstudio.core.records import record

Phase: TypeAlias = Literal["forward", "loss", "backward", "update"]


@record
class Palette:
    """The colours of one theme.

    ``highlight`` is the colour of the current step (a phase colour), ``highlight_text`` the shade of it that
    letters need for contrast, ``on_highlight`` what is written on a filled area of it.
    """

    background: str
    panel: str
    canvas: str
    ink: str
    muted: str
    line: str
    positive: str
    negative: str
    positive_text: str
    negative_text: str
    forward: str
    loss: str
    backward: str
    update: str
    forward_text: str
    loss_text: str
    backward_text: str
    update_text: str
    accent: str
    highlight: str
    highlight_text: str
    on_highlight: str

    @property
    def dark(self) -> bool:
        """Whether light letters stand on a dark ground."""
        return QColor(self.panel).lightnessF() < 0.5

    def for_phase(self, phase: Phase | None) -> Palette:
        """Return this palette with the phase's colour as the highlight; without a phase, the accent."""
        if phase is None:
            return replace(self, highlight=self.accent, highlight_text=self.accent)
        return replace(self, highlight=getattr(self, phase), highlight_text=getattr(self, f"{phase}_text"))

    def of_sign(self, value: float) -> str:
        """Return the colour of a number's sign; zero has none and is muted."""
        if value > 0:
            return self.positive
        return self.negative if value < 0 else self.muted

    def text_of_sign(self, value: float) -> str:
        """Return the colour of a number's sign in the shade that letters need."""
        if value > 0:
            return self.positive_text
        return self.negative_text if value < 0 else self.muted


LIGHT = Palette(
    background="#f6f7f9", panel="#ffffff", canvas="#fbfcfd",
    ink="#1b2430", muted="#66707f", line="#dfe3e9",
    positive="#2f6fde", negative="#dd6b20", positive_text="#1f5fc9", negative_text="#b04e0f",
    forward="#0d9488", loss="#b7860b", backward="#c0267e", update="#6d43d8",
    forward_text="#0b766d", loss_text="#8a6508", backward_text="#a81d69", update_text="#5b34c4",
    accent="#0f766e", highlight="#0f766e", highlight_text="#0f766e", on_highlight="#ffffff",
)  # fmt: skip

DARK = Palette(
    background="#14181d", panel="#1b2027", canvas="#171c22",
    ink="#e7ebf0", muted="#93a0b0", line="#2d343d",
    positive="#7aa7ff", negative="#ff9a52", positive_text="#7aa7ff", negative_text="#ff9a52",
    forward="#2dd4bf", loss="#e0b341", backward="#f06bb4", update="#a78bfa",
    forward_text="#2dd4bf", loss_text="#e0b341", backward_text="#f06bb4", update_text="#a78bfa",
    accent="#2dd4bf", highlight="#2dd4bf", highlight_text="#2dd4bf", on_highlight="#14181d",
)  # fmt: skip


@lru_cache(maxsize=512)
def color(text: str) -> QColor:
    """Return the colour of a ``#rrggbb`` text; the object is shared and must not be changed."""
    return QColor(text)


@lru_cache(maxsize=4096)
def _mixed(over: str, under: str, percent: int) -> str:
    top, ground, share = QColor(over), QColor(under), percent / 100
    pairs = ((top.red(), ground.red()), (top.green(), ground.green()), (top.blue(), ground.blue()))
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in pairs)


def mixed(over: str, under: str, share: float) -> str:
    """Return the opaque colour of ``over`` laid on ``under`` with the given share (0 to 1, steps of 1 %)."""
    return _mixed(over, under, round(100 * min(max(share, 0.0), 1.0)))

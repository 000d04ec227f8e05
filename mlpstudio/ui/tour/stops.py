"""The stops of the tour, as data: what is said at each, what it points at, and what one can do there."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from mlpstudio.core.records import record

CONTEXT: Final = "Tour"


@record
class Stop:
    """One stop.

    Attributes
    ----------
    targets
        What it points at, by the names of :func:`~mlpstudio.ui.lesson.ring.find_control`; the card stands
        beside the first one that can be seen. Where none can, the stop is passed over.
    title, text
        What is said.
    deed
        What one can do here: ``select``, ``step``, ``ask`` or ``run``; empty where there is nothing.
    wish, thanks
        How that is asked for, and what is said once it was done. ``{step}`` is what was computed.
    brings
        The panel that has to be in front, if any.
    """

    targets: tuple[str, ...]
    title: str
    text: str
    deed: str = ""
    wish: str = ""
    thanks: str = ""
    brings: str = ""


STOPS: Final = (
    Stop(
        ("canvas",),
        "This is the network",
        "Inputs at the left, output at the right. Every line is a weight: the thicker, the larger; blue is "
        "positive, orange negative.",
        "select", "Click a neuron.", "Selected. Its weights and its bias can be changed in the Inspector.",
    ),
    Stop(
        ("next", "step_bar"),
        "One step at a time",
        "Next computes one step, Back takes it back. The bar below the network shows all steps of an "
        "iteration, and a click on a mark goes there.",
        "step", "Press Next, or the key →.", "Computed: {step}.",
    ),
    Stop(
        ("step",),
        "Why this number?",
        "Each step stands here with formula and numbers, and every number can tell what made it.",
        "ask", "Click a number of the step, or press W.",
        "That is what made it. Its factors can be asked in turn.",
        brings="step",
    ),
    Stop(
        ("run", "speed"),
        "Let it train",
        "Run goes on by itself, as fast as the slider says. The same key pauses it.",
        "run", "Press Run, or the key F5.", "It trains: iteration after iteration, and all views follow.",
    ),
    Stop(
        ("loss", "matrices"),
        "Watch it learn",
        "A click on the loss curve goes back to that iteration. The tabs beside Step hold all matrices, the "
        "code, a check of every number, and a place to try inputs of your own.",
    ),
    Stop(
        ("lessons", "practice"),
        "Learn and practise",
        "The lessons in the menu Help explain all of this in small steps. Practice asks for each number "
        "before it is shown.",
    ),
    Stop(
        ("keys",),
        "Everything has a key",
        "? shows every key, and Ctrl+Shift+P finds any command by some of its letters. This tour is in the "
        "menu Help too.",
    ),
)  # fmt: skip
"""The tour."""


def worded(text: str) -> str:
    """Return a text of the stops in the language of the window."""
    return QCoreApplication.translate(CONTEXT, text)

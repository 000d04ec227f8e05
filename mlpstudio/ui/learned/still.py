"""What a network has learned as a picture that no panel shows: computed to the end at once."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize

from mlpstudio.core.messages import InvalidInput
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.picture import Picture
from mlpstudio.render.plots.captioned import plot_picture, room_for
from mlpstudio.session.moment import Moment
from mlpstudio.ui.learned.learned import Learned


def choices_of(moment: Moment) -> tuple[str, ...]:
    """Return the pictures that there are of a moment, in words; nothing where there is one only, or none."""
    learned = Learned()
    return learned.choices if learned.show(moment) and len(learned.choices) > 1 else ()


def learned_picture(
    moment: Moment, size: QSize, choice: int | None = None, numbers: NumberFormat | None = None
) -> Picture:
    """Return what the network of a moment answers.

    Parameters
    ----------
    moment
        Whose parameters are taken.
    size
        In pixels at 100 %.
    choice
        Which of its pictures, from 0; None for the one that is shown first.
    numbers
        How numbers are written; None for as usual.

    Raises
    ------
    InvalidInput
        There are no samples, or not as many pictures.
    """
    learned = Learned(numbers)
    if not learned.show(moment):
        raise InvalidInput("there are no samples, and without them no picture of what was learned")
    if choice is not None:
        count = max(len(learned.choices), 1)
        if choice >= count:
            raise InvalidInput(
                "there is no picture {number} of what was learned; there are {count}",
                number=choice + 1, count=count,
            )  # fmt: skip
        learned.choice = choice
    head = room_for(learned.caption).height()
    bounds = QRectF(0, 0, size.width(), size.height() - head)
    plot = learned.plot(bounds, 1.0)
    assert plot is not None
    for _ in learned.refinement(plot.frame(bounds).rect):
        pass
    plot = learned.plot(bounds, 1.0)
    assert plot is not None
    return plot_picture(learned.caption, size, plot)

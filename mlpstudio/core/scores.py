"""How good predictions of a part of the data are: what a panel of metrics shows of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.gauge import Measurement
from mlpstudio.core.metrics import accuracy, confusion, r_squared


@dataclass(frozen=True, eq=False)
class Scores:
    """The scores of a part of the data.

    Attributes
    ----------
    samples
        In it.
    loss
        Without penalty; None without samples.
    accuracy
        The share of samples whose class is right; None where outputs are no classes.
    confusion
        Samples by true class (rows) and predicted class (columns); likewise.
    r_squared
        The explained share of the variance; None where outputs are classes, or where nothing varies.
    """

    samples: int
    loss: float | None
    accuracy: float | None = None
    confusion: NDArray[np.int64] | None = None
    r_squared: float | None = None

    @classmethod
    def of(cls, measured: Measurement, *, classes: bool) -> Scores:
        """Return the scores of a measurement that is done."""
        found, wanted = measured.predictions, measured.part.targets
        if not len(wanted) or not np.isfinite(found).all():
            return cls(len(wanted), measured.loss)
        if classes:
            right = accuracy(found, wanted)
            return cls(len(wanted), measured.loss, right, confusion(found, wanted))
        with np.errstate(over="ignore", invalid="ignore"):
            explained = r_squared(found, wanted)
        finite = explained is not None and np.isfinite(explained)
        return cls(len(wanted), measured.loss, r_squared=explained if finite else None)

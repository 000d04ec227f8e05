"""Handwritten digits of 8 x 8 pixels, from the file that comes with the program."""

from __future__ import annotations

import gzip
from functools import cache

import numpy as np

from mlpstudio import resources
from mlpstudio.core.data import Dataset, Split

SHAPE = (8, 8)
"""Rows and columns of pixels."""
CLASSES = tuple("0123456789")
FULL = 16
"""What the file says of a pixel that is all ink."""


@cache
def digits() -> Dataset:
    """Return the 1,797 digits, three tenths of them held out; the file is read when they are first asked for.

    Returns
    -------
    Dataset
        Inputs are the 64 pixels, row by row from the upper left: the share of each that is ink, from 0 to 1.
        Targets are one-hot, 0 to 9.
    """
    text = gzip.decompress(resources.path("data", "digits.csv.gz").read_bytes()).decode("ascii")
    width = SHAPE[0] * SHAPE[1] + 1
    numbers = np.array(text.replace("\n", ",").rstrip(",").split(","), dtype=np.float64).reshape(-1, width)
    # Which digits are held out decides about 95.5 to 98 %.
    return Dataset(
        numbers[:, :-1] / FULL, np.eye(len(CLASSES))[numbers[:, -1].astype(np.intp)], Split(0.3, seed=2)
    )

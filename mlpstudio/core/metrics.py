"""How good predictions are: accuracy and confusion of classes, R squared of numbers.

Samples are rows, as in tables. With two outputs or more the class of a sample is its largest output; a
single output (a sigmoid) says yes from one half upwards.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mlpstudio.core.network import Network

THRESHOLD = 0.5


def tells_classes(network: Network, targets: ArrayLike) -> bool:
    """Tell whether the outputs stand for classes, so that an accuracy means something.

    That is so for softmax, for a single sigmoid with targets of 0 and 1, and for several outputs whose
    targets are one-hot.
    """
    wanted = np.asarray(targets)
    if network.outputs == 1:
        return network.layers[-1].activation == "sigmoid" and bool(np.isin(wanted, (0, 1)).all())
    one_hot = np.isin(wanted, (0, 1)).all() and (wanted.sum(axis=1) == 1).all()
    return network.layers[-1].activation == "softmax" or bool(one_hot)


def classes_of(outputs: ArrayLike) -> NDArray[np.intp]:
    """Return the class of each sample.

    Parameters
    ----------
    outputs
        samples x outputs: predictions, or one-hot targets. Where several are largest, the first counts.
    """
    values = np.asarray(outputs, dtype=np.float64)
    if values.shape[1] == 1:
        return (values[:, 0] >= THRESHOLD).astype(np.intp)
    largest: NDArray[np.intp] = values.argmax(axis=1)
    return largest


def accuracy(predictions: ArrayLike, targets: ArrayLike) -> float | None:
    """Return the share of samples whose class is right, 0 to 1; None without samples."""
    right = classes_of(predictions) == classes_of(targets)
    return float(right.mean()) if right.size else None


def confusion(predictions: ArrayLike, targets: ArrayLike) -> NDArray[np.int64]:
    """Count the samples of each true class (rows) by the class that was predicted (columns)."""
    wanted, found = classes_of(targets), classes_of(predictions)
    count = max(np.shape(targets)[1], 2)
    return np.bincount(wanted * count + found, minlength=count * count).reshape(count, count).astype(np.int64)


def r_squared(predictions: ArrayLike, targets: ArrayLike) -> float | None:
    """Return the share of the targets' variance that is predicted, averaged over the outputs.

    1 is perfect, 0 as good as always predicting the mean, below 0 worse than that. None where a target
    does not vary, so that there is nothing to explain.
    """
    wanted = np.asarray(targets, dtype=np.float64)
    if not len(wanted) or (wanted == wanted[0]).all(axis=0).any():
        return None
    left = np.square(np.asarray(predictions, dtype=np.float64) - wanted).sum(axis=0)
    spread = np.square(wanted - wanted.mean(axis=0)).sum(axis=0)
    return float((1.0 - left / spread).mean())

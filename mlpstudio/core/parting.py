"""Which samples are held out for testing: a draw by a seed, of all samples or of every class its share."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.parameters import Array

Indices = NDArray[np.intp]


def class_numbers(targets: Array) -> Indices | None:
    """Return the class of every sample, from 0; None where the targets do not stand for classes.

    Parameters
    ----------
    targets
        samples x outputs. Rows with a single 1 and else 0 stand for a class each; a single column does where
        it holds 0 and 1 alone.
    """
    if not len(targets) or not ((targets == 0) | (targets == 1)).all():
        return None
    if targets.shape[1] == 1:
        return targets[:, 0].astype(np.intp)
    if not (targets.sum(axis=1) == 1).all():
        return None
    numbers: Indices = targets.argmax(axis=1)
    return numbers


def parted(samples: int, share: float, seed: int, classes: Indices | None = None) -> tuple[Indices, Indices]:
    """Draw which samples are held out.

    Parameters
    ----------
    samples
        How many there are.
    share
        Of them, the part that is held out, from 0 up to below 1. At least one sample stays.
    seed
        Of the draw.
    classes
        Of every sample; with them each class keeps its share, to less than one sample, in both parts.

    Returns
    -------
    tuple
        The numbers of those that stay and of those held out, each in order.
    """
    held_out = min(round(share * samples), max(samples - 1, 0))
    if not held_out:
        return np.arange(samples), np.arange(0)  # nothing to draw: numpy.random is slow to load
    order = np.random.default_rng(seed).permutation(samples)
    if classes is not None:
        # The first of every class in the order that is drawn anyway, as many as are its due.
        due = _due(np.bincount(classes), share, held_out)
        order = order[np.argsort(_places(classes[order]) >= due[classes[order]], kind="stable")]
    return np.sort(order[held_out:]), np.sort(order[:held_out])


def _due(counts: Indices, share: float, held_out: int) -> Indices:
    """Return how many of each class are held out: whole parts first, the rest by the largest remainders."""
    exact = counts * (held_out / counts.sum())
    due: Indices = np.floor(exact).astype(np.intp)
    left = (exact - due).round(9)
    # A class that would be lost to training comes later; where remainders are alike, the larger class gives.
    order = np.lexsort((-counts, -left, due + 1 >= counts, left == 0))
    due[order[: held_out - int(due.sum())]] += 1
    return due


def _places(classes: Indices) -> Indices:
    """Return, for every sample, how many of its class come before it."""
    by_class = np.argsort(classes, kind="stable")
    found = np.empty(len(classes), np.intp)
    firsts = np.searchsorted(classes[by_class], classes[by_class])
    found[by_class] = np.arange(len(classes)) - firsts
    return found

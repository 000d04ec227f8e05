"""Computing without subnormal numbers, with which many processors are much slower than with others.

The means of gradients that Adam keeps of a dead unit get smaller with every iteration, until they are
subnormal (below 1.2e-38 in float32, 2.2e-308 in float64). There they stay: the product rounds to what it
began with. After 800 iterations of 784-128-64-10 with ReLU one took almost four times as long. Here they
count as 0. Where a processor does not pay for them, or no way is known to tell it, nothing is done.
"""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import cache
from typing import Any

import numpy as np

from mlpstudio.core.training import Training

LEAST = 512
"""Parameters from which they count as 0; in smaller networks every number may be checked by hand."""
_WORDS, _CONTROL = 8, 7  # of fenv_t on x86-64: 32-bit words, and which is that of the vector unit, MXCSR
_FLUSH = 0x8000 | 0x0040  # results that are subnormal become 0, and operands that are count as 0


def quickly(parameters: int, training: Training) -> AbstractContextManager[None]:
    """Return what computes without warnings, and without subnormal numbers in a network that is large enough.

    Parameters
    ----------
    parameters
        How many the network has.
    training
        How it is trained: a subnormal eps must not count as 0, or a gradient of 0 is divided by 0.
    """
    eps = training.optimizer.numbers().get("eps", 1.0)
    may = parameters >= LEAST and eps >= float(np.finfo(training.precision).tiny)
    library = _library() if may else None
    return _silent() if library is None else _flushing(library)


@contextmanager
def _silent() -> Iterator[None]:
    with np.errstate(all="ignore"):
        yield


@contextmanager
def _flushing(library: Any) -> Iterator[None]:
    before, within = _environment(library), _environment(library)
    within[_CONTROL] |= _FLUSH
    with np.errstate(all="ignore"):
        library.fesetenv(within)
        try:
            yield
        finally:
            library.fesetenv(before)  # of this thread alone; so is everything outside as it was


def _environment(library: Any) -> Any:
    import ctypes

    found = (ctypes.c_uint32 * _WORDS)()
    library.fegetenv(found)
    return found


@cache
def _library() -> Any:
    """Return what can tell the processor; None where it cannot be told or need not be."""
    if sys.platform != "linux" or platform.machine() != "x86_64":
        return None
    import ctypes

    try:
        library = ctypes.CDLL("libm.so.6")
    except OSError:
        return None
    return library if hasattr(library, "fegetenv") and hasattr(library, "fesetenv") else None

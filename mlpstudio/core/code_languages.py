"""The languages in which an iteration is written as code."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from mlpstudio.core.code import CodeLine, iteration_source, script_pieces
from mlpstudio.core.code_loops import loops_pieces, loops_source
from mlpstudio.core.code_torch import torch_pieces, torch_source
from mlpstudio.core.records import record
from mlpstudio.core.trace import Trace


@record
class Language:
    """How an iteration is written in a language; nothing of the language has to be there for that.

    Attributes
    ----------
    name
        What it is called, everywhere in the world.
    source
        Returns the lines of a trace, to be read.
    pieces
        Yields the script of a trace, which runs alone and prints every number.
    """

    name: str
    source: Callable[[Trace], tuple[CodeLine, ...]]
    pieces: Callable[[Trace], Iterator[str]]


def _numpy_source(trace: Trace) -> tuple[CodeLine, ...]:
    return iteration_source(trace.program, trace.training)


LANGUAGES: Mapping[str, Language] = MappingProxyType(
    {
        "numpy": Language("numpy", _numpy_source, script_pieces),
        "python": Language("Python", loops_source, loops_pieces),
        "torch": Language("PyTorch", torch_source, torch_pieces),
    }
)
"""By the names that settings use, in the order in which they are offered."""

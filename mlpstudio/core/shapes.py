"""The dimension check of a step: ``3×2 · 2×1 + 3×1 → 3×1``."""

from __future__ import annotations

import numpy as np

from mlpstudio.core.expressions import Add, Expression, Hadamard, MatMul, Values
from mlpstudio.core.trace import Trace


def dimensions(trace: Trace, index: int) -> str:
    """Return the shapes that a matrix product puts together, and what they make; empty without a product."""
    expression = trace.program[index].expression
    if not _has_product(expression):
        return ""
    rows, columns = trace.values[index].shape
    return f"{_written(expression, trace.before(index))} → {rows}×{columns}"


def _has_product(expression: Expression) -> bool:
    return isinstance(expression, MatMul) or any(map(_has_product, expression.operands()))


def _written(expression: Expression, known: Values) -> str:
    match expression:
        case MatMul(left, right):
            return f"{_written(left, known)} · {_written(right, known)}"
        case Add(left, right):
            return f"{_written(left, known)} + {_written(right, known)}"
        case Hadamard(left, right):
            return f"{_written(left, known)} ⊙ ({_written(right, known)})"
    rows, columns = np.shape(expression.evaluate(known))
    return f"{rows}×{columns}"

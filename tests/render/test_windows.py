"""Windows into large matrices: the place is inside, their size never changes, cells keep their names."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from mlpstudio.render.boxes import Hit
from mlpstudio.render.equation import MatrixPart, SignPart
from mlpstudio.render.matrix import Filling
from mlpstudio.render.under_way import UnderWay
from mlpstudio.render.windows import windowed


@given(
    shape=st.tuples(st.integers(1, 40), st.integers(1, 40)),
    at=st.tuples(st.integers(0, 39), st.integers(0, 39)),
    transposed=st.booleans(),
)
def test_what_is_computed_is_seen(shape, at, transposed):
    cell = (at[0] % shape[0], at[1] % shape[1])
    values = np.arange(shape[0] * shape[1], dtype=float).reshape(shape)
    parts = [
        MatrixPart("W1", values, transposed=transposed), SignPart.of("="), MatrixPart("u1", values),
    ]  # fmt: skip
    come = UnderWay(frozenset({Hit("W1", cell)}), frozenset(), Filling(cell, 0.0))
    other = UnderWay(frozenset({Hit("W1", (0, 0))}), frozenset(), Filling((0, 0), 0.0))
    for part, elsewhere, whole in zip(windowed(parts, come), windowed(parts, other), parts, strict=True):
        if not isinstance(part, MatrixPart):
            continue
        assert part.values.shape == elsewhere.values.shape
        assert part.all_values is values
        shown = part.place(cell)
        assert part.cell(shown) == cell
        drawn = part.values.T if part.transposed else part.values
        assert min(shown) >= 0
        assert drawn[shown] == values[cell]
        assert max(part.values.shape) <= 6
        assert (part.shape_text is None) == (part.values.shape == whole.values.shape)

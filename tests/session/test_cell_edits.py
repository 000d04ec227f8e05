"""Edits of cells in a session: any number of them is taken back to the identical project, and made again."""

from __future__ import annotations

from functools import partial

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from mlpstudio.core.messages import InvalidInput
from mlpstudio.project import cells
from mlpstudio.session.document import Document
from mlpstudio.session.session import Session
from tests.session.conftest import example

NUMBERS = st.floats(-100, 100)
SYMBOLS = st.sampled_from(["W1", "b1", "W2", "b2", "x", "y"])
BLOCKS = st.tuples(st.integers(1, 3), st.integers(1, 3))


@st.composite
def edits(draw):
    kind = draw(st.sampled_from(["block", "samples", "rows", "gone"]))
    row, column = draw(st.integers(0, 2)), draw(st.integers(0, 2))
    values = np.full(draw(BLOCKS), draw(NUMBERS))
    if kind == "block":
        return partial(
            cells.with_block,
            symbol=draw(SYMBOLS),
            row=row,
            column=column,
            values=values,
            samples=np.array([0]),
        )
    if kind == "samples":
        return partial(cells.with_samples, row=row, column=column, values=values)
    if kind == "rows":
        return partial(cells.with_new_samples, row=row, count=draw(st.integers(1, 2)))
    return partial(cells.without_samples, rows=[row])


@settings(max_examples=60)
@given(st.lists(st.tuples(edits(), st.integers(0, 40)), max_size=12))
def test_any_edits_are_taken_back_and_made_again(qapp, sequence):
    session = Session(Document(example()))
    document = session.document
    seen = [document.project]
    for edit, clicks in sequence:
        if session.clicks and clicks:
            session.advance(clicks)
        try:
            session.edit(edit, "edit")
        except (InvalidInput, IndexError):
            continue
        if document.project is not seen[-1]:
            seen.append(document.project)
    for project in reversed(seen[:-1]):
        document.stack.undo()
        assert document.project is project
    assert not document.stack.canUndo()
    for project in seen[1:]:
        document.stack.redo()
        assert document.project is project
    assert session.moment.project is document.project

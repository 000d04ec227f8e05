"""How the columns of the table of data share its width."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlpstudio.project.templates import TEMPLATES
from mlpstudio.ui.column_widths import heading, spread


@given(st.lists(st.integers(1, 200), min_size=1, max_size=12), st.integers(0, 1500))
def test_each_has_what_it_needs_and_all_is_used(needed: list[int], room: int):
    widths = spread(needed, room)
    assert all(width >= need for width, need in zip(widths, needed, strict=True))
    if sum(needed) >= room:
        assert widths == needed
    else:
        assert room - len(needed) < sum(widths) <= room


def test_those_that_fit_are_alike():
    assert spread([10, 10, 10], 90) == [30, 30, 30]
    assert spread([50, 10, 10], 90) == [50, 20, 20]


@given(st.text("ab= _-", max_size=30))
def test_a_long_name_stands_in_two_lines_and_keeps_its_letters(name: str):
    lines = heading(name).split("\n")
    assert len(lines) <= 2
    assert "".join(lines).replace(" ", "") == name.replace(" ", "")
    assert max(map(len, lines)) <= len(name)


@pytest.mark.parametrize("name", ["worked-example", "xor", "sine", "noisy-line"])
def test_predictions_and_errors_are_seen_at_the_usual_width(make_window, saved, name: str):
    project = next(template for template in TEMPLATES if template.id == name).project()
    shown = make_window(saved(project), (1440, 900))
    shown.window.docks["data"].bring()
    shown.settle()
    table = shown.window.late["data"].panel.table
    assert table.horizontalScrollBar().maximum() == 0
    model = table.rows
    for row in range(min(len(model.values), 12)):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            assert table.sizeHintForIndex(index).width() <= table.columnWidth(column)

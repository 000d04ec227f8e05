"""After an edit of the data no old result stays on screen as if it were current.

The judge is another window: each panel has to look, pixel by pixel, as in a new window that opens the edited
project. So nothing is listed here that a panel shows, and none can be forgotten.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QGuiApplication, QImage

from mlpstudio.core.data import Split
from mlpstudio.project import painting, preparing, rows, storage
from mlpstudio.project.project import with_data, with_training
from mlpstudio.project.structure import Edit
from mlpstudio.project.templates import TEMPLATES
from mlpstudio.ui.cell_edits import DataEdit
from mlpstudio.ui.dock import LEFT, PANELS, RIGHT
from tests.ui.conftest import Window

NUMBERS = frozenset({"canvas", "matrices", "metrics", "output", "loss", "log", "data"})
"""What shows other numbers after an edit, halfway through a run, of a number that training sees."""

OF_BEFORE = "runs"
"""The panel that keeps what was before an edit: it offers the run that the edit has ended, and says so."""

SHADES = 6


def edited(shown: Window, change: Callable[..., Edit]) -> None:
    shown.window.cell_edits.apply(DataEdit(change, pytest.fail))


def table(shown: Window):
    shown.window.docks["data"].bring()
    shown.settle()
    found = shown.window.late["data"].panel.table
    found.scrollToTop()
    return found


def open_view(shown: Window, view: str) -> None:
    table(shown)
    shown.window.late["data"].panel.show_view(view)
    shown.settle()


def a_cell(shown: Window) -> None:
    found = table(shown)
    found.begin(4, 0)
    found.field.setText("1.75")
    found.field._commit("down")


def a_paste(shown: Window) -> None:
    QGuiApplication.clipboard().setText("-0.5\t0.25\t1\n-0.25\t0.125\t0\n")
    found = table(shown)
    found.choose(19, 0)
    found.do("paste")


def a_deletion(shown: Window) -> None:
    found = table(shown)
    found.choose(2, 0, 3)
    found.do("delete")


def a_stroke(shown: Window) -> None:
    edited(shown, partial(painting.paint, inputs=np.array([[0.1, 1.3], [0.2, 1.4]]), targets=np.ones((2, 1))))


def another_order(shown: Window) -> None:
    edited(shown, partial(rows.moved, first=0, last=4, before=15))


def scaling(shown: Window) -> None:
    edited(shown, partial(preparing.set_scaling, scaling="min_max"))


def a_split(shown: Window) -> None:
    edited(shown, partial(preparing.set_split, split=Split(0.4, 7)))


EDITS: tuple[Callable[[Window], None], ...] = (
    a_cell, a_paste, a_deletion, a_stroke, another_order, scaling, a_split
)  # fmt: skip


def differ(one: QImage, other: QImage) -> bool:
    """Tell whether two pictures differ by more than shades that nobody sees.

    A map of colours may have been asked of the network on a grid that is finer by a column.
    """
    if one.size() != other.size():
        return True
    return bool(np.abs(pixels(one) - pixels(other)).max() > SHADES)


def pixels(image: QImage) -> NDArray[np.int64]:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(plain.constBits(), np.uint8).astype(np.int64)  # a copy: the image goes


def pictures(shown: Window) -> dict[str, QImage]:
    """Return what every panel looks like, and the canvas."""
    window, found = shown.window, {}
    left, right = [name for name, _ in LEFT], [name for name, _ in RIGHT]
    below = ("output", "runs")  # one behind the other
    for number in range(max(len(left), len(right))):
        for side in (left, right, below):
            window.docks[side[number % len(side)]].bring()
        window.canvas.setFocus()
        shown.rest()
        for name, _ in PANELS:
            dock = window.docks[name]
            if name not in found and dock.isVisible() and dock.in_front:
                found[name] = dock.widget().grab().toImage()
    found["canvas"], found["step bar"] = window.canvas.grab().toImage(), window.step_bar.grab().toImage()
    assert set(found) == {name for name, _ in PANELS} | {"canvas", "step bar"}
    return found


@pytest.fixture
def running(make_window, saved) -> Window:
    """Some iterations into a run, on a few samples, with a part held out."""
    project = next(found for found in TEMPLATES if found.id == "moons").project()
    data = project.data
    few = replace(data, inputs=data.inputs[::10], targets=data.targets[::10], split=Split(0.25, 3))
    training = replace(project.training, batch_size=4, shuffle=True)
    shown = make_window(saved(with_training(with_data(project, few), training)))
    shown.window.session.advance(7 * shown.window.session.clicks)
    shown.settle()
    return shown


# Each looks at all panels of two windows, brought to the front in turn, at rest: that takes seconds.
@pytest.mark.parametrize(
    ("edit", "view"), [*((edit, "table") for edit in EDITS), (a_stroke, "plane"), (scaling, "plane")]
)
def test_every_panel_looks_as_in_a_new_window(running, make_window, tmp_path, edit, view):
    open_view(running, view)
    edit(running)
    table(running).clearSelection()
    after = pictures(running)
    assert running.action("undo").isEnabled(), "an edit was made"
    storage.write(tmp_path / "again.mlp", running.window.session.document.project)
    other = make_window(tmp_path / "again.mlp")
    open_view(other, view)
    other.window.canvas.sample.choose(running.window.canvas.sample.row)
    fresh = pictures(other)
    assert [name for name, picture in fresh.items() if differ(picture, after[name])] in ([], [OF_BEFORE])


def test_these_pictures_tell_one_number_from_another(running):
    before = pictures(running)
    a_cell(running)
    table(running).clearSelection()
    after = pictures(running)
    assert {name for name in NUMBERS if not differ(after[name], before[name])} == set()

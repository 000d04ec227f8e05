"""What the axis of the loss curve tells: a loss of exactly 0, and losses that cannot be compared."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from mlpstudio.core.data import Dataset
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import make_parameters
from mlpstudio.core.training import Training
from mlpstudio.project.preparing import set_units
from mlpstudio.project.project import Project
from mlpstudio.ui.loss_plot import Scale
from tests.ui.conftest import Window


def line(target: float, rate: float = 0.5) -> Project:
    """One neuron, one sample: with this rate the loss is exactly 0 from the second iteration on."""
    network = Network(1, (Layer(1, bias=False),))
    data = Dataset(np.array([[1.0]]), np.array([[target]]))
    return Project(network, make_parameters(network, [([[0.0]], None)]), data, Training(learning_rate=rate))


def test_a_loss_of_0_stands_at_a_line_of_its_own_name():
    scale = Scale.of(True, np.array([200.0, 30.0, 0.0]))
    (height,) = scale.heights(np.array([0.0]))
    ticks = scale.ticks(height, 3.0, 6)
    assert ticks[0] == (height, "0")
    assert [text for place, text in ticks if place == height] == ["0"]
    assert "100" in [text for _, text in ticks]
    without = Scale.of(True, np.array([200.0, 30.0]))
    assert "0" not in [text for _, text in without.ticks(height, 3.0, 6)]


def test_names_of_lines_leave_room_for_the_0():
    scale = Scale.of(True, np.array([1.0, 1e-30, 0.0]))
    ticks = scale.ticks(-31.5, 0.5, 6)
    assert ticks[0] == (-31.0, "0")
    places = [place for place, _ in ticks]
    assert min(np.diff(places)) > 0.5 * 32 / 6


def test_it_is_so_in_the_panel_and_in_its_picture(make_window, saved):
    shown = make_window(saved(line(20.0, rate=1.0)))
    for _ in range(4):
        shown.window.session.next_iteration()
    shown.settle()
    losses = shown.window.session.moment.losses
    assert [losses.at(0), losses.at(2)] == [200.0, 0.0]
    ticks = shown.window.loss_panel._picture.item.getAxis("left")._tickLevels[0]
    assert dict(ticks)[shown.window.loss_panel._scale.floor] == "0"
    assert "10" not in dict(ticks).values()
    (picture,) = shown.window.loss_panel.pictures()
    assert b">0</text>" in picture.svg()


def kept_beside(shown: Window, units: float) -> None:
    """Keep a run, and count the targets in other units."""
    for _ in range(3):
        shown.window.session.next_iteration()
    shown.action("keep_run").trigger()
    shown.window.session.edit(lambda project: set_units(project, (units,)).project, "divided")
    shown.window.session.next_iteration()
    shown.settle()


def test_a_kept_run_of_other_targets_says_so(make_window, saved):
    shown = make_window(saved(line(200000.0, rate=0.1)))
    kept_beside(shown, 1e5)
    panel = shown.window.loss_panel
    assert panel.kept.names == ("Run 1, targets in full",)
    (picture,) = panel.pictures()
    assert b"Run 1, targets in full" in picture.svg()


def test_it_says_what_they_are_divided_by(make_window, saved):
    project = set_units(line(200000.0, rate=0.1), (1e5,)).project
    shown = make_window(saved(project))
    kept_beside(shown, 1.0)
    assert shown.window.loss_panel.kept.names == ("Run 1, targets / 100,000",)
    run = shown.window.session.document.project.runs[0]
    shown.window.session.document.begin(replace(project, runs=(run,)))
    shown.settle()
    assert shown.window.loss_panel.kept.names == ("Run 1",)

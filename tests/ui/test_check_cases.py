"""The check panel on networks of every kind: each page shows something true, or says why it cannot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtTest import QTest

from mlpstudio.core.data import Dataset
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.optimizers import Adam
from mlpstudio.core.parameters import initial_parameters, make_parameters
from mlpstudio.core.training import Training
from mlpstudio.project.project import Project
from mlpstudio.render.network import EdgeRef
from tests.timing import Computing
from tests.ui.conftest import Window
from tests.ui.test_check_panel import choose, larger, opened

Saved = Callable[[Project], Path]
PAGES = ("proof", "paths", "ledger", "formula")


def project(network: Network, samples: int = 5, **training: object) -> Project:
    random = np.random.default_rng(1)
    data = Dataset(
        random.normal(size=(samples, network.inputs)), random.normal(size=(samples, network.outputs))
    )
    return Project(network, initial_parameters(network, 2), data, Training(**training))  # type: ignore[arg-type]


def masked() -> Project:
    mask = np.array([[True, False], [True, True], [False, False]])
    layers = (Layer(3, "tanh", mask=mask), Layer(2, "sigmoid", bias=False), Layer(1))
    return project(Network(2, layers, ("age", "")), l1=0.01, l2=0.1)


CASES = {
    "masked": masked,
    "dropout": lambda: project(Network(3, (Layer(6, "relu"), Layer(5, "gelu"), Layer(2))), dropout=0.5),
    "single": lambda: project(Network(3, (Layer(2),))),
    "float32": lambda: project(Network(3, (Layer(12, "silu"), Layer(2, "softmax"))), precision="float32"),
    "adam": lambda: project(Network(2, (Layer(3, "elu"), Layer(1))), optimizer=Adam(), loss="huber"),
    "deep": lambda: project(Network(2, tuple(Layer(3, "sine") for _ in range(7)))),
}


@pytest.mark.parametrize("name", CASES)
def test_every_kind_of_network_is_proved(make_window, saved: Saved, qtbot, name: str):
    shown = make_window(saved(CASES[name]()))
    shown.window.session.advance(4)
    for page in PAGES:
        panel = opened(shown, page)
        panel.grab()
    page = opened(shown, "proof").page
    qtbot.waitUntil(lambda: page.summary.mark in ("agrees", "differs"))
    assert page.summary.mark == "agrees", [line.spoken for line in page.table.lines]
    assert page.verdict.mark in ("agrees", "kink")
    if name == "masked":
        choose(shown, EdgeRef(0, 0, 0))
        panel = opened(shown, "paths")
        assert panel.page.table.lines[0].lead.plain().startswith("age")
        shown.click(panel.page.switch.buttons["sample"])
        assert panel.page.table.lines[0].lead.plain().startswith("sample")
        assert "age" in panel.page.table.lines[0].lead.plain()


def test_numbers_without_end_are_said_on_every_page(make_window, saved: Saved):
    network = Network(1, (Layer(2), Layer(1)))
    parameters = make_parameters(
        network, [(np.full((2, 1), 1e200), np.zeros(2)), (np.full((1, 2), 1e200), np.zeros(1))]
    )
    data = Dataset(np.array([[1e200]]), np.array([[3.0]]))
    shown = make_window(saved(Project(network, parameters, data, Training())))
    for page in PAGES:
        opened(shown, page).grab()
    QTest.qWait(400)
    shown.settle()


def test_without_samples_it_says_what_will_be_here(make_window, saved: Saved):
    network = Network(2, (Layer(2), Layer(1)))
    shown = make_window(saved(replace(project(network), data=Dataset(np.zeros((0, 2)), np.zeros((0, 1))))))
    shown.window.docks["check"].bring()
    shown.settle()
    panel = shown.window.late["check"].panel
    assert panel.empty.isVisible()
    assert not panel.switch.isVisible()
    assert shown.window.step_panel.mark.isHidden()


def test_training_at_full_speed_goes_on_beside_each_page(make_window, saved: Saved):
    shown = make_window(saved(larger()))
    for page in PAGES:
        panel = opened(shown, page)
        shown.action("run").trigger()
        QTest.qWait(200)
        shown.action("run").trigger()
        shown.settle()
        trace = shown.window.session.moment.trace
        assert panel._shown[1] is trace
        assert f"Iteration {trace.iteration:,}" in panel.subject_line.text()


def test_a_click_on_next_waits_for_nothing(make_window, saved: Saved):
    """What the mark adds to a click is a small part of a frame; it begins to work when it is quiet."""
    shown: Window = make_window(saved(larger()))
    checking = shown.window.checking
    moment = shown.window.session.moment
    times = []
    for _ in range(50):
        with Computing() as took:
            checking.show_moment(moment)
        times.append(took.seconds)
    assert min(times) < 0.0005

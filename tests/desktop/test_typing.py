"""The worked example typed into an empty project in the real window, with real keys alone."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from mlpstudio.core.network import Initializer, Layer, Network
from mlpstudio.project import storage
from mlpstudio.project.project import new_project
from tests.desktop.harness import Program, Screen, program
from tests.session.conftest import example

PARAMETERS = ("1", "2", "-3", "4", "1", "-1", "1", "2", "0", "1", "2", "3", "1")


def tab_to(app: Program, name: str) -> None:
    for _ in range(60):
        if app.focus() == name:
            return
        app.press("Tab")
    raise AssertionError(f"Tab does not reach {name}")


def open_panel(app: Program, words: str) -> None:
    """Bring a panel to the front with the command palette."""
    focus = app.focus()
    app.press("ctrl+shift+p")
    app.wait_until(lambda: app.focus() == "Find a command", "the command palette")
    app.type(words)
    app.press("Return")
    app.wait_until(lambda: app.focus() == focus, "the focus back")


def type_the_numbers(app: Program) -> None:
    """Type data and parameters of the worked example into a 2-3-1."""
    open_panel(app, "panels data")
    tab_to(app, "samples")
    for number in ("1", "2", "3"):
        app.type(number)
        app.press("Tab")
    open_panel(app, "all matrices")
    tab_to(app, "All matrices of this iteration")
    app.press("ctrl+Down", "ctrl+Down")  # past x and y
    for number in PARAMETERS:
        app.type(number)
        app.press("Tab")


def test_the_worked_example_is_typed_by_keys(screen: Screen, tmp_path: Path):
    file = tmp_path / "typed.mlp"
    zeros = Initializer("zeros")
    network = Network(
        2, (Layer(3, "relu", initializer=zeros), Layer(1, "identity", initializer=zeros))
    )  # fmt: skip
    storage.write(file, new_project(network))
    with program(screen, tmp_path, str(file)) as app:
        app.wait_until(lambda: app.focus() == "canvas", "the focus on canvas")
        type_the_numbers(app)
        app.press("ctrl+s")
        app.wait_until(lambda: len(storage.read(file).data.inputs) == 1, "the saved file")
        app.press("F10")
        app.wait_for("moved", iteration=0, position=1)
        assert app.close() == 0
        assert app.said() == ""
    made, wanted = storage.read(file), example()
    assert made.parameters == wanted.parameters
    np.testing.assert_array_equal(made.data.inputs, wanted.data.inputs)
    np.testing.assert_array_equal(made.data.targets, wanted.data.targets)

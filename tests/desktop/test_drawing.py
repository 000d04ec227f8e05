"""The worked example from nothing in the real window: drawn with the mouse alone, typed, stepped."""

from __future__ import annotations

from pathlib import Path

from mlpstudio.project import storage
from tests.desktop.harness import Screen, program
from tests.desktop.test_typing import type_the_numbers
from tests.session.conftest import example


def test_from_nothing_to_the_first_iteration(screen: Screen, tmp_path: Path):
    file = tmp_path / "drawn.mlp"
    with program(screen, tmp_path) as app:
        app.wait_until(lambda: app.focus() == "canvas", "the focus on canvas")
        app.press("ctrl+n")
        app.wait_until(lambda: app.focus() == "What to begin with", "the gallery")
        app.press("Home", "Return")
        app.wait_until(lambda: app.title().startswith("untitled"), "the blank start")

        # Drawn with the mouse alone.
        app.click(app.drawn("plus 1"))
        app.point(app.drawn("neuron 0 0"))
        app.click(app.drawn("ghost 0"))
        app.wait_until(lambda: app.ask("widget", "2-3-1 · 13 parameters")["found"], "a drawn 2-3-1")

        # Its numbers are typed.
        app.click(app.drawn("ground"))
        type_the_numbers(app)

        # And stepped: the first iteration, click by click.
        app.click("Next: pre-activation u⁽¹⁾")
        app.wait_for("moved", iteration=0, position=1)
        for position in range(2, 16):
            app.press("F10")
            app.wait_for("moved", iteration=0, position=position)
        app.press("ctrl+s")
        app.wait_until(lambda: app.focus() == "fileNameEdit", "the dialog")
        app.type(str(file))
        app.press("Return")
        app.wait_until(file.exists, "the saved file")
        assert app.close() == 0
        assert app.said() == ""
    made, wanted = storage.read(file), example()
    assert made.run is not None
    assert made.run.start == wanted.parameters
    assert made.data == wanted.data
    assert made.parameters[0].weights.round(12).tolist() == [[0.82, 1.64], [-3.36, 3.28], [1, -1]]
    assert made.parameters[1].weights.round(12).tolist() == [[-0.08, 0.74, 3.0]]

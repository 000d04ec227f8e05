"""A presentation with the keys of a real clicker, over the whole of a real screen."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from tests.desktop.harness import Program, Screen, program


def whole(app: Program, screen: Screen) -> np.ndarray:
    app.ask("settle")
    return screen.picture()


def test_a_clicker_presents_asks_and_leaves(screen: Screen, tmp_path: Path):
    with program(screen, tmp_path) as app:
        app.wait_until(lambda: app.focus() == "canvas", "the focus on canvas")
        app.press("F12")
        app.wait_until(lambda: app.ask("window")["title"].startswith("Presentation"), "the stage")
        app.press("Next")  # as X calls PageDown
        app.wait_for("moved", iteration=0, position=1)
        bright = whole(app, screen)
        assert bright[:, :40].mean() > 150  # it reaches to the edge of the screen, over menus and docks
        app.press("b")
        app.wait_until(lambda: whole(app, screen).max() == 0, "a black screen")
        app.press("period")
        app.wait_until(lambda: np.array_equal(whole(app, screen), bright), "the page again")
        app.press("a")
        app.type("b.5")  # text in the field: nothing goes blank
        app.ask("settle")
        assert whole(app, screen).max() > 0
        app.press("Next", "Next")  # checks, reveals
        app.ask("settle")
        assert app.moments[-1] == (0, 1)
        app.press("Next")
        app.wait_for("moved", iteration=0, position=2)
        app.press("Prior", "Prior")
        app.wait_for("moved", iteration=0, position=0)
        app.press("Escape")
        app.wait_until(lambda: app.focus() == "canvas", "the window")
        assert app.close() == 0
        assert app.said() == ""

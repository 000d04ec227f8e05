"""The real window, walked through with real keys and clicks: a whole iteration and back."""

from pathlib import Path

import numpy as np

from tests.desktop.harness import Program, Screen, program

PHASES = {"forward": (0x0D, 0x94, 0x88), "loss": (0xB7, 0x86, 0x0B)}


def walk(app: Program, key: str, places: list[tuple[int, int]]) -> None:
    """Press a key once for each place, and wait until all have been told."""
    before = len(app.moments)
    app.press(*[key] * len(places))
    app.wait_until(lambda: len(app.moments) >= before + len(places), f"{len(places)} moves by {key}")
    assert app.moments[before:] == places


def test_a_whole_iteration_and_back_by_keys(screen: Screen, tmp_path: Path):
    with program(screen, tmp_path) as app:
        app.wait_until(lambda: app.focus() == "canvas", "the focus on canvas")
        forth = [(0, position) for position in range(1, 16)]
        walk(app, "Right", [*forth, (1, 1)])
        assert app.widget("Next: activation z⁽¹⁾")["enabled"]
        walk(app, "Left", [*reversed(forth), (0, 0)])
        walk(app, "F10", [*forth, (1, 1)])
        walk(app, "shift+F10", [*reversed(forth)])
        walk(app, "shift+Right", [(0, 3), (0, 4), (0, 11), (0, 15), (1, 3)])
        walk(app, "ctrl+Right", [(1, 15), (2, 15)])
        walk(app, "ctrl+Left", [(1, 15), (0, 15), (0, 0)])
        walk(app, "ctrl+Right", [(0, 15)])
        walk(app, "ctrl+Home", [(0, 0)])
        assert app.close() == 0
        assert app.said() == ""


def test_clicks_and_keys_together(screen: Screen, tmp_path: Path):
    with program(screen, tmp_path) as app:
        app.click("Next: pre-activation u⁽¹⁾")
        app.wait_for("moved", iteration=0, position=1)
        walk(app, "Right", [(0, 2)])
        app.click("Back")
        app.wait_for("moved", iteration=0, position=1)
        app.click("Finish phase")
        app.wait_for("moved", iteration=0, position=3)
        app.click("Iteration")
        app.wait_for("moved", iteration=0, position=15)
        assert app.close() == 0
        assert app.said() == ""


def test_space_on_the_focused_button_steps_once(screen: Screen, tmp_path: Path):
    # A real key is pressed and released; a button with a shortcut of its own for it would act twice.
    with program(screen, tmp_path) as app:
        for _ in range(40):
            if app.focus().startswith("Next:"):
                break
            app.press("Tab")
        walk(app, "space", [(0, 1)])
        walk(app, "space", [(0, 2)])
        assert app.moments == [(0, 1), (0, 2)]
        assert app.close() == 0


def test_space_on_the_canvas_runs_and_pauses(screen: Screen, tmp_path: Path):
    with program(screen, tmp_path) as app:
        app.wait_until(lambda: app.focus() == "canvas", "the focus on canvas")
        app.press("space")
        app.wait_until(lambda: len(app.moments) > 20, "a run")
        app.press("space")
        app.wait_until(lambda: app.widget("Run")["enabled"], "the pause")
        stopped = app.moments[-1]
        app.picture()
        assert app.moments[-1] == stopped
        assert app.close() == 0
        assert app.said() == ""


def test_the_window_changes_where_it_should(screen: Screen, tmp_path: Path):
    with program(screen, tmp_path) as app:
        ready = app.picture()
        walk(app, "Right", [(0, 1)])
        forward = app.picture()
        changed = np.argwhere((ready != forward).any(axis=2))
        assert len(changed) > 2000
        assert _has_colour(forward, PHASES["forward"])
        walk(app, "Left", [(0, 0)])
        back = app.picture()
        x, y, width, height = app.widget("canvas")["rectangle"]
        before, after = (shot[y : y + height, x : x + width] for shot in (ready, back))
        assert np.array_equal(before, after)
        assert app.close() == 0


def test_running_and_pausing(screen: Screen, tmp_path: Path):
    with program(screen, tmp_path) as app:
        app.press("F5")
        app.wait_until(lambda: len(app.moments) > 20, "a run")
        app.press("F5")
        app.wait_until(lambda: app.widget("Run")["enabled"], "the pause")
        stopped = app.moments[-1]
        app.picture()
        assert app.moments[-1] == stopped
        assert app.close() == 0
        assert app.said() == ""


def test_a_field_keeps_its_arrows(screen: Screen, tmp_path: Path):
    with program(screen, tmp_path) as app:
        app.click("Learning rate")
        app.press("End", "Left", "BackSpace")
        app.type("2")
        app.press("Return")
        app.wait_until(lambda: app.widget("Learning rate")["text"] == "0.21", "the typed number")
        assert all(place == (0, 0) for place in app.moments)
        app.press("ctrl+z")
        app.wait_until(lambda: app.widget("Learning rate")["text"] == "0.01", "the number before")
        walk(app, "Right", [(0, 1)])
        assert app.close() == 0


def test_commands_are_found_by_typing(screen: Screen, tmp_path: Path):
    with program(screen, tmp_path) as app:
        app.press("ctrl+shift+p")
        app.wait_until(lambda: app.focus() == "Find a command", "the command palette")
        app.type("nexst")
        app.press("Return")
        app.wait_for("moved", iteration=0, position=1)
        app.wait_until(lambda: app.focus() == "canvas", "the focus on canvas")
        app.press("ctrl+shift+p")
        app.wait_until(lambda: app.focus() == "Find a command", "the command palette")
        app.type("?")
        app.press("Escape")
        app.wait_until(lambda: app.focus() == "canvas", "the focus back")
        app.press("question")
        app.wait_until(lambda: app.focus() == "Keys", "the sheet of keys")
        app.press("Escape")
        walk(app, "Right", [(0, 2)])
        assert app.close() == 0
        assert app.said() == ""


def test_a_broken_file_is_told_beside_the_example(screen: Screen, tmp_path: Path):
    broken = tmp_path / "broken.mlp"
    broken.write_text('{"format": "mlpstudio", "version": 1}', encoding="utf-8")
    (tmp_path / "app").mkdir()
    with program(screen, tmp_path / "app", str(broken)) as app:
        assert "broken.mlp" in app.widget("banner-text")["text"]
        walk(app, "Right", [(0, 1)])
        assert app.close() == 0
        assert app.said() == ""


def _has_colour(picture: np.ndarray, colour: tuple[int, int, int]) -> bool:
    return bool((picture == np.array(colour)).all(axis=2).any())

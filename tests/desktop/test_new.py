"""File > New in the real window, with real keys: a network is typed, a template is taken."""

from pathlib import Path

from tests.desktop.harness import Program, Screen, program


def begin(app: Program) -> None:
    app.wait_until(lambda: app.focus() == "canvas", "the focus on canvas")
    app.press("ctrl+n")
    app.wait_until(lambda: app.focus() == "What to begin with", "the gallery")


def test_a_network_is_typed_and_stepped(screen: Screen, tmp_path: Path):
    with program(screen, tmp_path) as app:
        begin(app)
        app.type("2-4-1 tanh")
        # Whoever begins to type a number is in the field for it.
        app.wait_until(lambda: app.focus() == "Type a network", "the field")
        app.press("Return")
        app.wait_until(lambda: app.focus() == "canvas", "the focus back")
        app.press("Right")
        app.wait_for("moved", iteration=0, position=1)
        assert app.title().startswith("untitled")
        assert app.close() == 0
        assert app.said() == ""


def test_a_template_is_taken_with_arrows_and_left_with_escape(screen: Screen, tmp_path: Path):
    with program(screen, tmp_path) as app:
        begin(app)
        app.press("Right", "Right", "Escape")
        app.wait_until(lambda: app.focus() == "canvas", "the focus back")
        assert app.title().startswith("Worked example")
        begin(app)
        app.press("Right", "Right", "Return")
        app.wait_until(lambda: app.title().startswith("One neuron, one input"), "the template")
        assert app.close() == 0
        assert app.said() == ""

"""Why this number, asked with real clicks and keys: down to what was put in, and back along the trail."""

from __future__ import annotations

from pathlib import Path

from tests.desktop.harness import Program, Screen, program


def sees(app: Program, heading: str, place: tuple[int, int]) -> None:
    """Wait for an answer, and for the step that it belongs to."""
    app.wait_until(lambda: bool(app.ask("widget", heading)["found"]), f"the answer {heading}")
    app.wait_until(lambda: app.moments[-1] == place, f"the step {place}")


def test_down_to_the_inputs_and_back(screen: Screen, tmp_path: Path):
    with program(screen, tmp_path) as app:
        app.wait_until(lambda: app.focus() == "canvas", "the focus on canvas")
        app.press(*["Right"] * 10)
        app.wait_for("moved", iteration=0, position=10)
        app.click(app.number("dL_dW1 1 1"))
        sees(app, "Why 72?", (0, 10))
        for symbol, heading, position in (
            ("dL_du1", "Why 36?", 9), ("dz1_du1", "Why 1?", 9), ("u1", "Why 7?", 1), ("W1", "Why −3?", 1),
        ):  # fmt: skip
            app.click(app.operand(symbol))
            sees(app, heading, (0, position))
        app.click("‹ Back")
        sees(app, "Why 7?", (0, 1))
        app.press("Escape")
        app.wait_until(lambda: not app.ask("widget", "why-card")["found"], "no answer any more")

        # The same with keys alone.
        app.press("ctrl+Home", *["Right"] * 10)
        app.wait_until(lambda: app.moments[-1] == (0, 10), "the weight gradient")
        home = app.focus()
        app.press("w")
        sees(app, "Why 72?", (0, 10))
        app.press("Return")  # the error signal comes first
        sees(app, "Why 36?", (0, 9))
        app.press("Tab", "Return")
        sees(app, "Why 1?", (0, 9))
        app.press("Return")
        sees(app, "Why 7?", (0, 1))
        app.press("Tab", "Return")
        app.wait_until(
            lambda: "the input of sample 1" in app.ask("sentence")["text"],
            "the input at the end of the trail",
        )
        for heading, position in (("Why 7?", 1), ("Why 1?", 9), ("Why 36?", 9), ("Why 72?", 10)):
            app.press("BackSpace")
            sees(app, heading, (0, position))
        app.press("Escape")
        app.wait_until(lambda: not app.ask("widget", "why-card")["found"], "no answer any more")
        assert app.focus() == home
        assert app.close() == 0
        assert app.said() == ""

"""A round of practice in the real window, with real keys alone."""

from __future__ import annotations

from pathlib import Path

from tests.desktop.harness import Program, Screen, program


def answer(app: Program, number: str) -> None:
    app.type(number)
    app.press("Return")


def test_a_round_of_practice_by_keys(screen: Screen, tmp_path: Path):
    with program(screen, tmp_path) as app:
        app.press("F8")
        app.wait_until(lambda: app.focus() == "u₁⁽¹⁾", "the first field")
        answer(app, "5")  # without the bias
        assert app.focus() == "u₁⁽¹⁾"
        app.press("ctrl+a")
        answer(app, "6")
        app.wait_until(lambda: app.focus() == "u₂⁽¹⁾", "the second field")
        answer(app, "4*2-3+2")
        answer(app, "-1")
        app.wait_for("moved", iteration=0, position=1)
        app.press("Return")  # the next question
        app.wait_until(lambda: app.focus() == "z₁⁽¹⁾", "the first field of the activation")
        for number in ("6", "7", "0"):
            answer(app, number)
        app.wait_for("moved", iteration=0, position=2)
        app.press("F10")
        app.wait_until(lambda: app.focus() == "u₁⁽²⁾", "the field of the output")
        app.press("F10")  # nothing was typed: nothing is told
        assert app.moments[-1] == (0, 2)
        app.press("F8", "F10")
        app.wait_for("moved", iteration=0, position=3)
        assert app.close() == 0
        assert app.said() == ""
    score = (tmp_path / "state" / "practice.json").read_text(encoding="utf-8")
    assert '"bias_forgotten": 1' in score

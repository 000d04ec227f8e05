"""Panels that are made when they are first seen know all that they would have been told."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from mlpstudio import app
from mlpstudio.ui.late_panel import LatePanel
from tests.ui.conftest import Window

HIDDEN = ("matrices", "code", "check", "try", "metrics")


def late(shown: Window) -> dict[str, LatePanel]:
    return shown.window.late


def test_only_what_is_seen_is_made(shown: Window):
    made = {name: bool(panel.children()[1:]) for name, panel in late(shown).items()}
    seen = {"inspector", "output"}
    assert made == {name: name in seen for name in late(shown)}


@pytest.mark.parametrize("name", HIDDEN)
def test_a_panel_is_made_with_its_tab_and_nothing_moves(shown: Window, name: str):
    window = shown.window
    before = window.docks["step"].size(), window.canvas.size()
    window.session.advance(7)
    window.docks[name].bring()
    shown.settle()
    assert late(shown)[name].panel.isVisible()
    assert (window.docks[name].size(), window.canvas.size()) == before
    assert window.isActiveWindow()


def test_a_late_panel_shows_the_moment_and_is_connected(shown: Window):
    window = shown.window
    window.session.advance(7)
    window.docks["code"].bring()
    shown.settle()
    assert window.code_panel._moment is shown.moments[-1]
    window.code_panel.step_chosen.emit(2)
    assert shown.place == (0, 2)
    assert window.matrices_panel._moment is shown.moments[-1]
    assert window.try_panel._numbers == window.choices.numbers


def test_before_the_first_picture_no_late_panel_is_loaded():
    script = (
        "import sys; from mlpstudio import app; window = app.build(); window.show();"
        "names = ('inspector', 'matrices', 'code', 'output', 'try_it', 'training', 'metrics', 'check');"
        "assert not [name for name in names if f'mlpstudio.ui.panels.{name}' in sys.modules]"
    )
    subprocess.run([sys.executable, "-c", script], check=True, cwd=Path(app.__file__).parent.parent)

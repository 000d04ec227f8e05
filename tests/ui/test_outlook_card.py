"""What an update brought is told so that the words and the numbers agree."""

from __future__ import annotations

import numpy as np
import pytest

from mlpstudio.core.outlook import Outlook
from mlpstudio.render.numbers import MINUS, NumberFormat, told_apart
from mlpstudio.ui import outlook_card


@pytest.fixture
def card(shown, monkeypatch):
    def told(before: float, after: float) -> list[str]:
        seen = Outlook(np.zeros((2, 1)), np.zeros((2, 1)), before, after, True)
        monkeypatch.setattr(outlook_card, "outlook", lambda _: seen)
        shown.action("next_iteration").trigger()
        shown.settle()
        assert shown.window.step_panel.outlook.isVisible()
        card = shown.window.step_panel.outlook
        assert card._words.isVisible() == bool(card._words.text())
        return [*card._line.text().split("\n"), *filter(None, [card._words.text()])]

    return told


@pytest.mark.parametrize(
    ("before", "after"), [(0.25091, 0.250912), (3.0, 3.0 - 2**-49), (1e-9, 1.0000001e-9)]
)
@pytest.mark.parametrize("numbers", [NumberFormat(), NumberFormat(0, "fixed"), NumberFormat(3, "automatic")])
def test_two_losses_that_differ_look_different(before, after, numbers):
    texts = told_apart(before, after, numbers)
    one, other = (float(text.replace(MINUS, "-")) for text in texts)
    assert one != other
    assert (one < other) == (before < after)


def test_the_same_loss_twice_looks_the_same():
    assert told_apart(0.5, 0.5, NumberFormat()) == ("0.5", "0.5")


def test_a_wobble_beside_the_lowest_place_is_shown_and_blames_nobody(card):
    assert card(0.25091, 0.250912) == ["L  0.250910 → 0.250912"]


def test_a_loss_that_rises_is_said(card):
    line, why = card(0.25, 0.26)
    assert line == "L  0.25 → 0.26"
    assert why.startswith("The loss rose")


def test_sentences_are_not_set_in_the_letters_of_numbers(card, shown):
    card(0.25, 0.26)
    outlook = shown.window.step_panel.outlook
    assert outlook._words.fontInfo().family() != outlook._line.fontInfo().family()

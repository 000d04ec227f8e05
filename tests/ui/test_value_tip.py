"""Tips of variables: a small matrix in the number setting, a large one with gaps and its shape."""

import numpy as np
import pytest
from PySide6.QtGui import QTextDocument

from mlpstudio.render.numbers import NumberFormat
from mlpstudio.ui.theme import NAMES, Theme
from mlpstudio.ui.value_tip import spoken, value_tip

USUAL = NumberFormat()
FEW = np.array([[1.0, -2.5], [0.0, 1 / 3]])


def read(html: str) -> list[list[str]]:
    """Return the words of each line."""
    document = QTextDocument()
    document.setHtml(html)
    return [line.split() for line in document.toPlainText().replace("\xa0", " ").splitlines() if line.strip()]


def tip(values, numbers=USUAL, note="note", shape=None, name="W1", theme="light"):
    return value_tip(name, values, shape or values.shape, note, numbers, Theme.load(theme))


@pytest.mark.parametrize("theme", NAMES)
def test_a_small_matrix_is_shown_whole_in_the_number_setting(qapp, theme):
    words = [word for line in read(tip(FEW, theme=theme)) for word in line]
    assert words == ["W1", "2", "×", "2", "1.000", "−2.500", "0", "0.333", "note"]
    words = [word for line in read(tip(FEW, NumberFormat(1, "fixed"), theme=theme)) for word in line]
    assert words[4:8] == ["1.0", "−2.5", "0", "0.3"]


def test_a_large_matrix_has_gaps_and_says_its_shape(qapp):
    values = np.arange(1.0, 128 * 784 + 1).reshape(128, 784)
    words = [word for line in read(tip(values)) for word in line]
    assert words[:4] == ["W1", "128", "×", "784"]
    assert words.count("…") == 6
    assert words.count("⋮") == 7
    assert words[4:11] == ["1", "2", "3", "4", "5", "…", "784"]
    assert words[-2:] == [str(128 * 784), "note"]


def test_a_single_number_stands_behind_its_name(qapp):
    assert read(tip(np.array([[162.0]]), name="loss")) == [["loss", "=", "162"], ["note"]]
    assert read(tip(np.array([[np.inf]]), name="loss"))[0] == ["loss", "=", "∞"]


def test_what_is_not_computed_yet_has_a_shape_and_no_numbers(qapp):
    assert read(tip(None, shape=(3, 2))) == [["W1", "3", "×", "2"], ["note"]]
    assert read(tip(None, shape=(1, 1))) == [["W1"], ["note"]]


def test_it_is_said_in_a_sentence():
    assert spoken("W1", FEW, FEW.shape, "note", NumberFormat()) == "W1 = 1.000, −2.500; 0, 0.333. note"
    assert spoken("W1", np.ones((4, 4)), (4, 4), "note", NumberFormat()) == "W1, 4 × 4. note"
    assert spoken("W1", None, (1, 2), "note", NumberFormat()) == "W1, 1 × 2. note"

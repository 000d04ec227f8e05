"""The harness itself: real keys, real clicks, a real picture."""

from pathlib import Path

import numpy as np
import pytest

from tests.desktop.harness import Screen, program, read_xwd


def test_keys_clicks_and_pictures_are_real(screen: Screen, tmp_path: Path):
    with program(screen, tmp_path, "a", "title", module="tests.desktop.tiny") as tiny:
        assert tiny.title() == "a title"

        tiny.press("F10", "F10", "shift+F10")
        tiny.wait_for("moved", iteration=0, position=1)
        tiny.wait_for("moved", position=2)
        tiny.wait_for("moved", position=1)

        tiny.click("Next")
        tiny.wait_for("moved", position=2)
        tiny.press("space")
        tiny.wait_for("moved", position=3)
        assert tiny.moments == [(0, 1), (0, 2), (0, 1), (0, 2), (0, 3)]

        tiny.click("field")
        tiny.wait_until(lambda: tiny.focus() == "field", "the focus on field")
        tiny.type("0.05")
        tiny.wait_for("status", text="0.05")
        assert tiny.widget("field")["text"] == "0.05"

        x, y = tiny.middle("next")
        assert tuple(tiny.picture()[y - 20, x]) == (0xC0, 0x26, 0x7E)
        assert tiny.close() == 0
        assert tiny.said() == ""


def test_what_does_not_happen_is_said(screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    with program(screen, tmp_path, module="tests.desktop.tiny") as tiny:
        with pytest.raises(AssertionError, match=r"Nothing visible is called 'Absent'; there are: .*'next'"):
            tiny.widget("Absent")
        monkeypatch.setattr("tests.desktop.harness.PATIENCE", 0.2)
        with pytest.raises(AssertionError, match=r"Not seen: moved with \{'position': 7\}"):
            tiny.wait_for("moved", position=7)


def test_a_dump_is_read():
    words = [104, 7, 2, 24, 3, 2, 0, 0, 32, 0, 32, 32, 16, 4, 0, 0, 0, 8, 0, 1, 3, 2, 0, 0, 0]
    header = np.array(words, dtype=">u4").tobytes() + b"x11\0" + bytes(12)
    pixels = np.arange(2 * 16, dtype=np.uint8).tobytes()
    picture = read_xwd(header + pixels)
    assert picture.shape == (2, 3, 3)
    assert picture[0, 0].tolist() == [2, 1, 0]
    assert picture[1, 2].tolist() == [26, 25, 24]

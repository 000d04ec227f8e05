"""Every icon is a line drawing that Qt renders, in the colour asked for."""

import xml.etree.ElementTree as ElementTree

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from mlpstudio import resources
from mlpstudio.ui.icons import UnknownIconError, application_icon, icon

NAMES = sorted(file.stem for file in resources.path("icons").glob("*.svg"))
LINES = [name for name in NAMES if name != "app"]


def inked(made: QIcon, size: int, mode: QIcon.Mode = QIcon.Mode.Normal) -> set[str]:
    """The colours of the pixels that are wholly covered."""
    picture = made.pixmap(QSize(size, size), mode).toImage()
    assert not picture.isNull()
    pixels = (picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() > 100}


def test_there_are_icons():
    assert len(LINES) >= 45


@pytest.mark.parametrize("name", LINES)
def test_drawn_in_one_line_weight(name: str):
    root = ElementTree.parse(resources.path("icons", f"{name}.svg")).getroot()
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke") == "currentColor"
    assert root.get("stroke-width") == "1.75"
    assert root.get("fill") == "none"
    assert all(part.get("stroke-width") is None for part in root)


@pytest.mark.parametrize("name", LINES)
def test_rendered_in_the_colour_asked_for(qapp, name: str):
    assert any(close(colour, "#c0267e") for colour in inked(icon(name, "#c0267e"), 20))


def close(colour: str, wanted: str) -> bool:
    one, other = QColor(colour), QColor(wanted)
    apart = (one.red() - other.red(), one.green() - other.green(), one.blue() - other.blue())
    return max(map(abs, apart)) <= 3


def test_the_program_has_an_icon(qapp):
    for size in (16, 32, 256):
        assert len(inked(application_icon(), size)) > 3


def test_an_icon_is_made_once(qapp):
    assert icon("next", "#112233") is icon("next", "#112233")


def test_a_disabled_icon_is_paler(qapp):
    made = icon("save", "#112233")
    normal = made.pixmap(QSize(20, 20)).toImage()
    disabled = made.pixmap(QSize(20, 20), QIcon.Mode.Disabled).toImage()
    strongest = max(normal.pixelColor(x, y).alpha() for x in range(20) for y in range(20))
    palest = max(disabled.pixelColor(x, y).alpha() for x in range(20) for y in range(20))
    assert palest < 0.5 * strongest


def test_an_unknown_icon_is_named(qapp):
    with pytest.raises(UnknownIconError, match="no-such"):
        icon("no-such", "#000000")

"""The design tokens are complete and legible, and Qt understands the style sheet made from them."""

import json
import re

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QPushButton

from mlpstudio import resources
from mlpstudio.render.palette import DARK, LIGHT
from mlpstudio.ui import theme as themes
from mlpstudio.ui.theme import NAMES, Theme, ThemeName

PHASES = ("forward", "loss", "backward", "update")
GROUNDS = ("background", "panel", "canvas")
SIGNS = ("positive", "negative")
LETTERS = ("ink", "muted", *(f"{name}_text" for name in (*PHASES, *SIGNS)), "warning", "error")
GRAPHICS = (*PHASES, *SIGNS, "accent", "focus")


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dim, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dim + 0.05)


@pytest.fixture
def plain_application(qapp):
    """The application, with its look put back afterwards."""
    sheet, palette, font = qapp.styleSheet(), qapp.palette(), qapp.font()
    yield qapp
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)


def test_contrast_of_black_on_white_is_21():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("letters", LETTERS)
def test_letters_are_legible(name: ThemeName, letters: str, ground: str):
    theme = Theme.load(name)
    assert contrast(getattr(theme, letters), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("mark", GRAPHICS)
def test_graphics_are_seen(name: ThemeName, mark: str, ground: str):
    theme = Theme.load(name)
    assert contrast(getattr(theme, mark), getattr(theme, ground)) >= 3


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("phase", PHASES)
def test_phase_buttons_and_tints_are_legible(name: ThemeName, phase: str):
    theme = Theme.load(name)
    assert contrast(theme.on_phase, theme.fill_of(phase)) >= 4.5
    assert contrast(theme.text_of(phase), theme.tint(getattr(theme, phase))) >= 4.5


@pytest.mark.parametrize("name", NAMES)
def test_selected_rows_and_pressed_buttons_are_legible(name: ThemeName):
    theme = Theme.load(name)
    assert contrast(theme.ink, theme.tint(theme.accent, 0.30)) >= 4.5
    assert contrast(theme.ink, theme.tint(theme.ink, 0.11)) >= 4.5


def test_a_muted_text_says_less_than_ink():
    for name in NAMES:
        theme = Theme.load(name)
        assert contrast(theme.muted, theme.panel) < contrast(theme.ink, theme.panel)


@pytest.mark.parametrize(("name", "painted"), [("light", LIGHT), ("dark", DARK)])
def test_painters_use_the_same_colours(name: ThemeName, painted):
    assert Theme.load(name).painting == painted


@pytest.mark.parametrize("name", NAMES)
def test_every_place_of_the_style_sheet_is_filled(name: ThemeName):
    sheet = re.sub(r"/\*.*?\*/", "", Theme.load(name).style_sheet(1.25), flags=re.DOTALL)
    assert "@" not in sheet
    for drawing in re.findall(r'url\("([^"]+)"\)', sheet):
        assert f"/themes/{name}/" in drawing
        assert resources.path("themes", name, drawing.rsplit("/", 1)[1]).is_file()


@pytest.mark.parametrize("name", NAMES)
def test_drawings_of_the_style_sheet_use_the_tokens(name: ThemeName):
    theme = Theme.load(name)
    tokens = {theme.muted, theme.accent, theme.on_phase}
    for drawing in resources.path("themes", name).glob("*.svg"):
        assert set(re.findall("#[0-9a-f]{6}", drawing.read_text(encoding="utf-8"))) <= tokens, drawing.name


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
def test_qt_understands_it(plain_application: QApplication, qtbot, name: ThemeName, scale: float):
    # A rule that Qt cannot read is a warning "Could not parse", which fails the test.
    theme = Theme.load(name)
    themes.apply(plain_application, theme, scale)
    button = QPushButton("Next")
    qtbot.addWidget(button)
    themes.set_look(button, phase="backward")
    button.resize(200, button.sizeHint().height())
    button.show()
    assert 30 <= button.sizeHint().height() / scale <= 34
    assert button.grab().toImage().pixelColor(100, 4) == QColor(theme.backward_fill)
    assert plain_application.palette().color(QPalette.ColorRole.WindowText) == QColor(theme.ink)
    assert plain_application.font().family() == "Inter"


def test_a_look_that_changes_is_seen(plain_application: QApplication, qtbot):
    theme = Theme.load("light")
    themes.apply(plain_application, theme)
    button = QPushButton("Next")
    qtbot.addWidget(button)
    button.resize(200, 32)
    button.show()
    for phase in PHASES:
        themes.set_look(button, phase=phase)
        assert button.grab().toImage().pixelColor(100, 4) == QColor(theme.fill_of(phase))
    themes.set_look(button, phase=None)
    assert button.grab().toImage().pixelColor(100, 4) == QColor(theme.panel)


def test_a_theme_with_a_missing_token_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path):
    tokens = json.loads(resources.path("themes", "light.json").read_text(encoding="utf-8"))
    del tokens["ink"]
    (tmp_path / "broken.json").write_text(json.dumps(tokens), encoding="utf-8")
    monkeypatch.setattr(resources, "path", lambda *parts: tmp_path / parts[-1])
    with pytest.raises(ValueError, match="ink"):
        Theme.load("broken")  # type: ignore[arg-type]


def test_a_theme_with_something_else_than_a_colour_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path):
    tokens = json.loads(resources.path("themes", "light.json").read_text(encoding="utf-8"))
    tokens["ink"] = "black"
    (tmp_path / "named.json").write_text(json.dumps(tokens), encoding="utf-8")
    monkeypatch.setattr(resources, "path", lambda *parts: tmp_path / parts[-1])
    with pytest.raises(ValueError, match="ink is 'black'"):
        Theme.load("named")  # type: ignore[arg-type]

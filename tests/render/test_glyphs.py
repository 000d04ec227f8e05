import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontInfo

from mlpstudio.render import fonts
from mlpstudio.render.glyphs import _shape, _shaped, glyphs, italic
from mlpstudio.render.palette import DARK, LIGHT, mixed

SIGNS = "∂∇∑·⊙×−+=≤≥≠≈→←∞…‖|()[]{},;:/'²½₂αβγδεζηθλμνξπρσςτφχψωΓΔΘΛΞΠΣΦΨΩℓˆŷ√∈∀⋮⋯⋱°"


@pytest.mark.parametrize(
    "text", [SIGNS, italic(SIGNS), "abcxyzhABCWTL0123456789", italic("abcdefghijklmnopqrstuvwxyz")]
)
def test_every_sign_of_the_field_has_a_glyph_in_the_mathematics_font(text):
    shaped = glyphs(text, "math", 20)
    assert not shaped.missing
    assert {run.rawFont().familyName() for run in shaped.runs} == {fonts.MATH_FAMILY}


@pytest.mark.parametrize("face", ["number", "number bold"])
def test_digits_have_one_width(face):
    assert len({glyphs(digit, face, 13).width for digit in "0123456789−. –e∞"}) == 1


def test_widths_are_fractions_of_the_size():
    assert glyphs("δ", "math", 40).width == pytest.approx(4 * glyphs("δ", "math", 10).width)


def test_the_fonts_of_the_resources_are_used():
    for font, family in [
        (fonts.text_font(13), fonts.TEXT_FAMILY),
        (fonts.text_font(11.5), fonts.TEXT_FAMILY),
        (fonts.number_font(13, bold=True), fonts.NUMBER_FAMILY),
        (fonts.math_font(20), fonts.MATH_FAMILY),
    ]:
        assert QFontInfo(font).family() == family


def test_an_empty_text_has_no_width():
    assert glyphs("", "text", 13).width == 0
    assert glyphs("", "text", 13).ink.isEmpty()


def test_mixing_is_opaque_and_exact_at_its_ends():
    assert mixed("#ff0000", "#0000ff", 1) == "#ff0000"
    assert mixed("#ff0000", "#0000ff", 0) == "#0000ff"
    assert not LIGHT.dark
    assert DARK.dark


def test_a_phase_gives_the_highlight():
    assert LIGHT.for_phase("backward").highlight == LIGHT.backward
    assert LIGHT.for_phase("backward").highlight_text == LIGHT.backward_text
    assert LIGHT.for_phase(None).highlight == LIGHT.accent


def test_shaped_texts_do_not_outlive_the_application_noisily():
    code = (
        "from PySide6.QtGui import QGuiApplication; app = QGuiApplication([]);"
        "from mlpstudio.render.glyphs import glyphs; glyphs('x', 'math', 20)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_minus_of_numbers_is_longer_than_a_hyphen():
    assert glyphs("−", "number", 13).ink.width() > 1.2 * glyphs("-", "number", 13).ink.width()


@pytest.mark.parametrize("face", ["number", "number bold"])
@given(sign=st.sampled_from(["", "−", "+"]), value=st.decimals(0, 10**8, places=4))
def test_figures_put_side_by_side_are_what_shaping_makes(face, sign, value):
    text = f"{sign}{value:f}"
    width, ((font, indexes, places),) = _shape(text, face)
    shaped_width, ((shaped_font, shaped_indexes, shaped_places),) = _shaped(text, face)
    assert (width, font, indexes) == (shaped_width, shaped_font, shaped_indexes)
    assert places == shaped_places

"""Finding commands by some of their letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlpstudio.ui.actions import COMMANDS
from mlpstudio.ui.fuzzy import match, ranked

TEXTS = [command.text for command in COMMANDS]


def best(query: str) -> str:
    return TEXTS[ranked(query, TEXTS)[0][0]]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("sa", "Save"),
        ("sas", "Save as…"),
        ("save as", "Save as…"),
        ("zi", "Zoom in"),
        ("zo", "Zoom in"),
        ("zoo", "Zoom in"),
        ("dark", "Dark theme"),
        ("dt", "Dark theme"),
        ("fi", "Fit"),
        ("fiph", "Finish phase"),
        ("iter b", "Iteration back"),
        ("LOGA", "Logarithmic loss"),
        ("ui", "Quit"),
        ("run", "Run"),
    ],
)
def test_what_people_type(query: str, expected: str):
    assert best(query) == expected


def test_what_is_not_there_is_not_found():
    assert ranked("xyzzy", TEXTS) == []
    assert match("ba", "ab") is None
    assert match("a", "") is None
    assert match("save as as", "Save as…") is None


def test_words_of_a_query_begin_words():
    assert match("t h", "theme") is None
    assert match("li th", "Light theme").places == (0, 1, 6, 7)


def test_case_and_accents_do_not_matter():
    assert match("uber", "Über").places == (0, 1, 2, 3)
    assert match("ÉT", "etape").places == (0, 1)


def test_the_letters_that_are_marked_are_the_telling_ones():
    assert match("rl", "Reset layout").places == (0, 6)
    assert match("it", "Wait for an iteration").places == (12, 13)
    assert match("log", "Go to the log").places == (10, 11, 12)


def test_an_empty_query_finds_everything_in_its_order():
    assert [number for number, _ in ranked("  ", TEXTS)] == list(range(len(TEXTS)))


@given(st.text(max_size=12), st.text(max_size=24))
def test_places_are_the_letters(query: str, text: str):
    found = match(query, text)
    letters = "".join(query.split())
    if found is None:
        return
    assert len(found.places) == len(letters)
    assert list(found.places) == sorted(set(found.places))


@given(st.text(alphabet="abAB é-_", min_size=1, max_size=14), st.data())
def test_every_subsequence_is_found(text: str, data: st.DataObject):
    places = data.draw(st.lists(st.integers(0, len(text) - 1), unique=True).map(sorted))
    query = "".join(text[place] for place in places if not text[place].isspace())
    assert match(query, text) is not None

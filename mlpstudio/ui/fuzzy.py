"""Finding a text by some of its letters, in order: ``fi`` finds Fit, ``rl`` Reset layout.

Letters that stand together count most, then letters that begin words: what people type are beginnings.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from mlpstudio.core.records import record

_LETTER, _TOGETHER, _WORD, _FIRST = 1.0, 6.5, 6.0, 2.0
_GAP = 0.1  # for every letter of the text that is passed over
_NEVER = float("-inf")


@record
class Match:
    """How well a text is found by a query.

    Attributes
    ----------
    score
        The more the better.
    places
        The places of the letters that were found, in order.
    """

    score: float
    places: tuple[int, ...]


def match(query: str, text: str) -> Match | None:
    """Return the best way to find the letters of a query in a text, in order.

    Case and accents do not matter. After a space in the query, a word has to begin.

    Parameters
    ----------
    query
        What was typed; an empty one finds everything.
    text
        What is looked through.

    Returns
    -------
    Match or None
        None where a letter is missing.
    """
    letters = [_plain(letter) for letter in text]
    wanted = [
        (_plain(letter), number > 0 and place == 0)
        for number, word in enumerate(query.split())
        for place, letter in enumerate(word)
    ]
    if not wanted:
        return Match(0.0, ())
    begins = [_begins(text, place) for place in range(len(text))]
    scores, before = [_NEVER] * len(text), []
    for number, (letter, new_word) in enumerate(wanted):
        scores, came = _row(letter, new_word, number == 0, scores, letters, begins)
        before.append(came)
    place = max(range(len(text)), key=lambda place: scores[place], default=0)
    if not text or scores[place] == _NEVER:
        return None
    score, places = scores[place] - 0.01 * len(text), [place]
    for came in reversed(before[1:]):
        place = came[place]
        places.append(place)
    return Match(score, tuple(reversed(places)))


def ranked(query: str, texts: Iterable[str]) -> list[tuple[int, Match]]:
    """Return the numbers of the texts that are found, the best first; equally good ones in their order."""
    found = [(number, match(query, text)) for number, text in enumerate(texts)]
    return sorted(((number, m) for number, m in found if m is not None), key=lambda pair: -pair[1].score)


def _row(
    letter: str, new_word: bool, first: bool, before: list[float], letters: list[str], begins: list[bool]
) -> tuple[list[float], list[int]]:
    """Return, for every place, the best score with this letter there, and where the letter before it was."""
    scores, came = [_NEVER] * len(letters), [-1] * len(letters)
    apart, apart_from = _NEVER, -1  # the best of what came before, less what was passed over since
    for place, found in enumerate(letters):
        if place:
            apart -= _GAP
            if before[place - 1] > apart:
                apart, apart_from = before[place - 1], place - 1
        if found != letter or (new_word and not begins[place]):
            continue
        worth = _LETTER + _WORD * begins[place] + _FIRST * (place == 0)
        if first:
            scores[place] = worth - _GAP * place
            continue
        scores[place], came[place] = apart + worth, apart_from
        if place and not new_word and before[place - 1] + _TOGETHER > apart:
            scores[place], came[place] = before[place - 1] + _TOGETHER + worth, place - 1
    return scores, came


def _plain(letter: str) -> str:
    return unicodedata.normalize("NFKD", letter.casefold())[:1]


def _begins(text: str, place: int) -> bool:
    if not text[place].isalnum():
        return False
    return (
        place == 0 or not text[place - 1].isalnum() or (text[place].isupper() and text[place - 1].islower())
    )

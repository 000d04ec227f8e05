"""Messages: a key text and its values. They are translated where they are shown, never here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field

from mlpstudio.core.records import record


@record
class Message:
    """An English key text with ``{placeholders}``, and the values that go into them.

    A value may itself be a message.
    """

    text: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.text.format(**self.values)


class InvalidInput(ValueError):
    """Something a user gave cannot be used: what is wrong, where, and what was expected.

    Parameters
    ----------
    text, values
        The parts of the :class:`Message`.
    place
        Where it is, as a path into the file (``$.network.layers[0].units``); empty where there is none.
    """

    def __init__(self, text: str, *, place: str = "", **values: object) -> None:
        self.message = Message(text, values)
        self.place = place
        super().__init__(text)

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" if self.place else str(self.message)

    def at(self, prefix: str) -> InvalidInput:
        """Return the same complaint, placed below ``prefix``."""
        return InvalidInput(self.message.text, place=prefix + self.place, **self.message.values)


def nearest(word: str, known: Iterable[str]) -> str:
    """Return ``did you mean "..."?`` for the nearest known word, else what is known."""
    import difflib  # of use only where something is wrong, and not quick to load

    names = sorted(known)
    close = difflib.get_close_matches(
        word.lower().replace("-", "_").replace(" ", "_"), names, n=1, cutoff=0.5
    )
    if close:
        return f'did you mean "{close[0]}"?'
    return f"known {'are' if len(names) > 1 else 'is'} {', '.join(names) or 'nothing'}"

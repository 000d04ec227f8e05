"""What a command is: a row of the table of actions."""

from __future__ import annotations

from mlpstudio.core.records import record


@record
class Command:
    """One command.

    Attributes
    ----------
    id
        What code calls it.
    menu
        The menu it stands in, or a menu within it: ``View/Numbers``.
    text, tip
        What it is called, and what it does.
    keys
        Keys that act everywhere in the window.
    stepping_keys
        Keys that act where one steps: on the canvas, the step panel and the step bar. Fields, tables and
        sliders keep their own.
    canvas_keys
        Keys that act while the canvas itself has the focus: on a button they press it.
    drawing_keys
        Keys that act on the canvas alone; everywhere else they keep their own meaning.
    icon
        The name of a drawing; empty where there is none.
    checkable
        Whether it can be on or off.
    group
        Of commands in one group, one is on.
    separated
        Whether a line stands before it in its menu.
    number
        What stands for ``{number}`` in text and tip; None where they have no such place.
    """

    id: str
    menu: str
    text: str
    tip: str
    keys: tuple[str, ...] = ()
    stepping_keys: tuple[str, ...] = ()
    drawing_keys: tuple[str, ...] = ()
    icon: str = ""
    checkable: bool = False
    group: str = ""
    separated: bool = False
    canvas_keys: tuple[str, ...] = ()
    number: int | None = None

    @property
    def every_key(self) -> tuple[str, ...]:
        """All of its keys."""
        return (*self.stepping_keys, *self.keys, *self.drawing_keys)

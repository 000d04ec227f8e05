"""Which numbers of an iteration can be edited, and why the others cannot."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mlpstudio.core.inline import symbol_text
from mlpstudio.core.program import Program
from mlpstudio.core.sheet import Role, Slot
from mlpstudio.core.symbols import parse
from mlpstudio.project import cells
from mlpstudio.render.matrix import Cell
from mlpstudio.ui.matrix_area import Shown
from mlpstudio.ui.words import worded

_MOST_NAMED = 3  # symbols that are named where something computed is to be edited


def why_not(shown: Shown, slot: Slot, cell: Cell) -> str:
    """Return why a cell cannot be edited, in one line; empty where it can.

    What can be edited are the parameters under the cursor (the given ones, once the iteration is complete the
    new ones) and the samples of the batch.
    """
    reading, symbol = shown.reading, symbol_text(slot.symbol)
    title = worded(reading.title(slot))
    if slot.role is not Role.DELTA and parse(slot.symbol).kind in ("W", "b"):
        complete = shown.position >= reading.trace.clicks
        if slot.role is Role.RESULT and not complete:
            return _tr("{title} is what the update computes; edit {symbol} itself instead").format(
                title=title, symbol=symbol
            )
        if slot.role is not Role.RESULT and complete:
            return _tr("{title} has been updated; edit {symbol} new instead").format(
                title=title, symbol=symbol
            )
    if slot.role is Role.DELTA or not cells.is_held(slot.symbol):
        return _computed(reading.trace.program, slot.symbol, title)
    reason = None if shown.project is None else cells.cannot_edit(shown.project, slot.symbol, *cell)
    if reason is None:
        return ""
    text = worded(reason)
    return text[:1].upper() + text[1:] if text.startswith("the ") else text


def _computed(program: Program, symbol: str, title: str) -> str:
    sources = sorted(_sources(program, symbol), key=_order)
    if not sources:
        return _tr("{title} follows from settings and drawing, and cannot be edited").format(title=title)
    if len(sources) > _MOST_NAMED:
        return _tr("{title} is computed; edit weights, biases or data instead").format(title=title)
    *others, last = map(symbol_text, sources)
    names = _tr("{some} or {last}").format(some=", ".join(others), last=last) if others else last
    return _tr("{title} is computed; edit {names} instead").format(title=title, names=names)


def _sources(program: Program, symbol: str) -> set[str]:
    """Return what a symbol is computed from that a project holds."""
    made = {step.target: step for step in reversed(program)}
    found: set[str] = set()
    seen: set[str] = set()
    waiting = [symbol]
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        if name != symbol and cells.is_held(name):
            found.add(name)
        elif name in made:
            waiting += made[name].expression.symbols()
    return found


def _order(symbol: str) -> tuple[int, str]:
    """Weights and biases by layer, then inputs and targets."""
    name = parse(symbol)
    return (name.layer or 1 << 30), name.kind


def _tr(text: str) -> str:
    return QCoreApplication.translate("Editability", text)

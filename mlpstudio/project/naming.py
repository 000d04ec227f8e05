"""What inputs are called: as the network or the table names them, by their formula, else by letters."""

from __future__ import annotations

from collections.abc import Sequence

from mlpstudio.project.project import Project

_LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def lettered(letter: str, count: int) -> tuple[str, ...]:
    """Return a letter with an index for each of several numbers: ``x₁``, ``x₂``; a single one has none."""
    if count == 1:
        return (letter,)
    return tuple(letter + str(number).translate(_LOWERED) for number in range(1, count + 1))


def input_names(project: Project) -> tuple[str, ...]:
    """Return the names of all inputs, as plain text."""
    count = project.network.inputs
    given = project.network.input_names or project.data.columns[:count] or ("",) * count
    usual = lettered("x", count)
    names = [name or other for name, other in zip(given, usual, strict=True)]
    for each in project.data.computed:
        if not given[each.input]:
            names[each.input] = each.text(names)
    return tuple(names)


def in_units(names: Sequence[str], units: Sequence[float]) -> tuple[str, ...]:
    """Return names of targets with what they are counted in: ``price / 100,000``."""
    if not units:
        return tuple(names)
    return tuple(
        name if unit == 1 or not name else f"{name} / {unit:,.10g}"
        for name, unit in zip(names, units, strict=True)
    )


def units_text(units: Sequence[float]) -> str:
    """Return what targets are divided by: ``100,000``, or of several outputs ``100,000, 1``."""
    texts = [f"{unit:,.10g}" for unit in units]
    return texts[0] if len(set(texts)) == 1 else ", ".join(texts)


def given_input_names(project: Project) -> tuple[str, ...]:
    """Return the names that the network's inputs were given, and formulas; empty where there is neither."""
    given = project.network.input_names
    if not project.data.computed:
        return given
    names = list(given or ("",) * project.network.inputs)
    shown = input_names(project)
    for each in project.data.computed:
        names[each.input] = names[each.input] or shown[each.input]
    return tuple(names)

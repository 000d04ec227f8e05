"""Edits that compute further inputs from those that there are, and take them away again."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from itertools import combinations

from mlpstudio.core.computed import FORMULAS, Computed
from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.project.drawing import remove_units
from mlpstudio.project.naming import input_names
from mlpstudio.project.project import Project, with_data
from mlpstudio.project.structure import NEW, Edit, columns_of, drawn, rebuilt

MOST_ORIGINALS = 100
"""Inputs from which further ones are offered to be computed."""


def possible(project: Project, formula: str) -> tuple[tuple[int, ...], ...]:
    """Return of which inputs a formula can be computed: all of them, or all pairs."""
    return tuple(combinations(project.data.originals, FORMULAS[formula].sources))


def is_computed(project: Project, formula: str, of: tuple[int, ...]) -> bool:
    """Tell whether an input is computed so."""
    return any((each.formula, each.of) == (formula, of) for each in project.data.computed)


def formula_text(project: Project, formula: str, of: tuple[int, ...]) -> str:
    """Return a formula as plain text, with the names of inputs."""
    return Computed(0, formula, of).text(input_names(project))


def with_computed(project: Project, formula: str, of: tuple[int, ...]) -> Edit:
    """Compute one more input from others; it stands after all others, and its weights are drawn.

    Raises
    ------
    InvalidInput
        An input that is computed itself, a number that is too large for it, or what the network cannot have.
    """
    columns = columns_of(project.network)
    columns[0] = replace(columns[0], origins=(*columns[0].origins, NEW))
    text = formula_text(project, formula, of)
    made, weights = rebuilt(project, columns)
    added = Computed(project.network.inputs, formula, of)
    made = with_data(made, replace(made.data, computed=(*made.data.computed, added)))
    return Edit(made, Message("input {formula} computed{drawn}", {"formula": text, "drawn": drawn(weights)}))


def without_computed(project: Project, inputs: Collection[int]) -> Edit:
    """Take computed inputs away, with their weights.

    Raises
    ------
    InvalidInput
        One that is not computed.
    """
    computed = {each.input for each in project.data.computed}
    if not computed.issuperset(inputs) or not inputs:
        raise InvalidInput("only computed inputs can be taken away so")
    made = remove_units(project, [(0, number) for number in inputs]).project
    if len(inputs) > 1:
        return Edit(made, Message("{count} computed inputs removed", {"count": len(inputs)}))
    name = input_names(project)[next(iter(inputs))]
    return Edit(made, Message("computed input {formula} removed", {"formula": name}))

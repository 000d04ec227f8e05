"""What inputs, outputs and classes are called: as the network or the table names them, else by letters."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mlpstudio.project.naming import in_units
from mlpstudio.project.naming import input_names as input_names
from mlpstudio.project.naming import lettered as lettered
from mlpstudio.project.project import Project

translate = QCoreApplication.translate


def _completed(letter: str, named: tuple[str, ...]) -> tuple[str, ...]:
    """Return names, with letters for those that have none."""
    usual = lettered(letter, len(named))
    return tuple(name or other for name, other in zip(named, usual, strict=True))


def output_names(project: Project, *, counted: bool = True) -> tuple[str, ...]:
    """Return the names of all outputs, as plain text; unless said otherwise with what they are counted in."""
    network, columns = project.network, project.data.columns
    named = network.layers[-1].unit_names or columns[network.inputs :]
    names = _completed("ŷ", named or ("",) * network.outputs)
    return in_units(names, project.data.units) if counted else names


def target_names(project: Project, *, counted: bool = True) -> tuple[str, ...]:
    """Return the names of all targets, as plain text; unless said otherwise with what they are counted in."""
    network, columns = project.network, project.data.columns
    named = network.layers[-1].unit_names or columns[network.inputs :] or lettered("y", network.outputs)
    return in_units(named, project.data.units) if counted else named


def class_names(project: Project) -> tuple[str, ...]:
    """Return the names of all classes; a single output stands for two, no and yes."""
    network, columns = project.network, project.data.columns
    named = network.layers[-1].unit_names or columns[network.inputs :]
    if network.outputs == 1:
        name = (named[0] if named else "") or "y"
        return f"{name} = 0", f"{name} = 1"
    text = translate("Names", "class {number}")
    return tuple(
        name or text.format(number=number) for number, name in enumerate(named or ("",) * network.outputs, 1)
    )

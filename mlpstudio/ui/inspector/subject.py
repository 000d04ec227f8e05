"""What the pages tell of: the numbers of a moment as an edit would find them, and the names of its parts."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from mlpstudio.core.records import record
from mlpstudio.core.symbols import activation_of
from mlpstudio.core.whatif import WhatIf
from mlpstudio.project.project import Project
from mlpstudio.render.network import NeuronRef
from mlpstudio.session.moment import Moment
from mlpstudio.ui.names import input_names, lettered

Reals = NDArray[np.floating]
translate = QCoreApplication.translate


def is_complete(moment: Moment) -> bool:
    """Tell whether the update of this iteration is done, so that an edit would start from what it made."""
    return moment.trace is not None and moment.position == moment.clicks


def weights_of(moment: Moment, layer: int) -> Reals:
    """Return the weights of layer 1..N as an edit would find them (units x inputs)."""
    found = _parameter(moment, f"W{layer}")
    return moment.project.parameters[layer - 1].weights if found is None else found


def biases_of(moment: Moment, layer: int) -> Reals | None:
    """Return the biases of layer 1..N as an edit would find them; None where it has none."""
    if not moment.project.network.layer(layer).bias:
        return None
    found = _parameter(moment, f"b{layer}")
    return moment.project.parameters[layer - 1].biases if found is None else found[:, 0]


def _parameter(moment: Moment, symbol: str) -> Reals | None:
    if moment.trace is None:
        return None
    return moment.trace.value(symbol) if is_complete(moment) else moment.trace.given.get(symbol)


def what_if(moment: Moment, layer: int, unit: int, source: int | None = None) -> WhatIf | None:
    """Return the loss of the present batch as a function of one weight or bias; None without samples."""
    trace = moment.trace
    if trace is None:
        return None
    values = dict(trace.given)
    for number in range(1, trace.network.depth + 1):
        for symbol in (f"W{number}", f"b{number}"):
            found = _parameter(moment, symbol) if symbol in values else None
            if found is not None:
                values[symbol] = found
    return WhatIf(trace.network, moment.project.training, values, layer, unit, source)


def sums_of(moment: Moment, layer: int) -> Reals | None:
    """Return the pre-activations of layer 1..N (units x samples); None as long as they are not known."""
    return moment.values.get(f"u{layer}") if moment.is_known(f"u{layer}") else None


def activations_of(moment: Moment, column: int) -> Reals | None:
    """Return what a column gives on (units x samples); None as long as that is not known."""
    symbol = activation_of(column, moment.project.network.depth)
    if column and not moment.is_known(symbol):
        return None
    return moment.values.get(symbol)


def sample_shown(moment: Moment) -> int:
    """Return the number of the sample whose values are shown, from 1: the first of the batch; 0 for none."""
    return 0 if moment.trace is None else moment.trace.number_of(0)


@record
class Dead:
    """Whether a neuron lets nothing through: for the sample shown, and for how many of the batch."""

    here: bool
    everywhere: bool
    samples: int


def dead(moment: Moment, layer: int, unit: int) -> Dead | None:
    """Return whether the gate of a neuron is closed; None where it has none, or it is not known yet."""
    u = sums_of(moment, layer)
    if u is None or not moment.project.network.layer(layer).function.gate:
        return None
    return Dead(bool(u[unit, 0] <= 0), bool(u[unit].max() <= 0), u.shape[1])


# Names


def layer_title(project: Project, column: int) -> str:
    """Return what a column is called: ``Layer 1``, or the name it was given."""
    if column == 0:
        return translate("Inspector", "Inputs")
    return project.network.layer(column).name or translate("Inspector", "Layer {number}").format(
        number=column
    )


def layer_kind(project: Project, column: int) -> str:
    """Return what sort of layer it is."""
    if column == 0:
        return translate("Inspector", "input x")
    if column == project.network.depth:
        return translate("Inspector", "output")
    return translate("Inspector", "hidden")


def unit_name(project: Project, neuron: NeuronRef) -> str:
    """Return what a neuron is called: the name it was given, ``x₂``, ``ŷ``, or ``neuron 4``."""
    column, unit = neuron
    network = project.network
    if column == 0:
        return input_names(project)[unit] or lettered("x", network.inputs)[unit]
    given = network.layer(column).unit_names
    if given and given[unit]:
        return given[unit]
    if column == network.depth:
        return lettered("ŷ", network.outputs)[unit]
    return translate("Inspector", "neuron {number}").format(number=unit + 1)

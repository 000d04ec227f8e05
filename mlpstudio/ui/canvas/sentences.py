"""Parts of a network in words, for people who hear and do not see them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mlpstudio.project.naming import given_input_names
from mlpstudio.project.project import Project
from mlpstudio.render.network import EdgeRef, NeuronRef
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.session.moment import Moment
from mlpstudio.session.selection import LayerRef, Part, Selected
from mlpstudio.session.shown_sample import ShownSample
from mlpstudio.ui.canvas.depiction import layer_title, symbol
from mlpstudio.ui.canvas.tips import told

_NUMBERS = NumberFormat(4)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Canvas", text)


def selection_sentence(project: Project, selected: Selected) -> str:
    """Return what is selected, in one sentence."""
    if selected.only is not None:
        return part_sentence(project, selected.only)
    if not selected:
        return _tr("Nothing is selected.")
    counted = (
        (len(selected.layers), _tr("1 layer"), _tr("{count} layers")),
        (len(selected.neurons), _tr("1 neuron"), _tr("{count} neurons")),
        (len(selected.edges), _tr("1 connection"), _tr("{count} connections")),
    )
    parts = [one if count == 1 else many.format(count=count) for count, one, many in counted if count]
    return _tr("Selected: {parts}.").format(parts=", ".join(parts))


def part_sentence(project: Project, part: Part) -> str:
    """Return a part in one sentence, such as ``Hidden 1, neuron 2 of 3, bias 2``."""
    match part:
        case NeuronRef():
            return _neuron(project, part)
        case EdgeRef():
            return _edge(project, part)
        case LayerRef():
            return _layer(project, part)


def told_sentence(moment: Moment, part: Part, sample: ShownSample | None = None) -> str:
    """Return a part in one sentence, with all that is known of it at a moment.

    Parameters
    ----------
    moment
        Where we are.
    part
        The layer, the neuron or the connection.
    sample
        Which sample of a batch is told of; the first one where nothing is told.
    """
    project = moment.project
    if isinstance(part, LayerRef):
        return _layer(project, part)
    name = _neuron_place(project, part) if isinstance(part, NeuronRef) else _edge_place(project, part)
    values = told(moment, part, sample)[1:]
    if isinstance(part, NeuronRef) and part.column == 0:
        return f"{name}: {values[0].partition(': ')[2]}." if values else f"{name}."
    return f"{', '.join((name, *map(_spoken, values)))}."


def _spoken(line: str) -> str:
    """Return ``bias b: 2`` as one says it: the letter stands for the name, which was said."""
    label, _, value = line.partition(": ")
    words = label.split()
    return " ".join((*(words[:-1] if len(words) > 1 and len(words[-1]) == 1 else words), value))


def neuron_name(project: Project, neuron: NeuronRef) -> str:
    """Return what a neuron is called: the name that it was given, else its letter."""
    network = project.network
    names = network.layer(neuron.column).unit_names if neuron.column else given_input_names(project)
    return (names[neuron.unit] if names else "") or symbol(network, neuron)


def _title(project: Project, column: int) -> str:
    title = layer_title(project.network, column)
    return title[:1].upper() + title[1:]


def _neuron_place(project: Project, neuron: NeuronRef) -> str:
    network = project.network
    values = {
        "layer": _title(project, neuron.column),
        "number": neuron.unit + 1,
        "count": network.sizes[neuron.column],
    }
    if neuron.column == 0:
        text, names = _tr("Input {number} of {count}").format(**values), given_input_names(project)
    else:
        text = _tr("{layer}, neuron {number} of {count}").format(**values)
        names = network.layer(neuron.column).unit_names
    return f"{text}, {names[neuron.unit]}" if names and names[neuron.unit] else text


def _neuron(project: Project, neuron: NeuronRef) -> str:
    text = _neuron_place(project, neuron)
    biases = project.parameters[neuron.column - 1].biases if neuron.column else None
    if biases is not None:
        text += _tr(", bias {value}").format(value=_NUMBERS.text(float(biases[neuron.unit])))
    return f"{text}."


def _edge_place(project: Project, edge: EdgeRef) -> str:
    mask = project.network.layers[edge.link].mask
    values = {
        "start": neuron_name(project, NeuronRef(edge.link, edge.input)),
        "end": neuron_name(project, NeuronRef(edge.link + 1, edge.unit)),
        "layer": layer_title(project.network, edge.link + 1),
    }
    if mask is not None and not mask[edge.unit, edge.input]:
        return _tr("Connection from {start} to {end} in {layer}, cut").format(**values)
    return _tr("Connection from {start} to {end} in {layer}").format(**values)


def _edge(project: Project, edge: EdgeRef) -> str:
    text, mask = _edge_place(project, edge), project.network.layers[edge.link].mask
    if mask is None or mask[edge.unit, edge.input]:
        weight = float(project.parameters[edge.link].weights[edge.unit, edge.input])
        text += _tr(", weight {value}").format(value=_NUMBERS.text(weight))
    return f"{text}."


def _layer(project: Project, layer: LayerRef) -> str:
    count = project.network.sizes[layer.column]
    units = _tr("1 neuron") if count == 1 else _tr("{count} neurons").format(count=count)
    title = _title(project, layer.column)
    if layer.column == 0:
        return f"{title}, {units}."
    return f"{title}, {units}, {project.network.layer(layer.column).function.title}."

"""Other data for a project: what of its network and loss would have to change for them, and that change."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from mlpstudio.core.activations import ACTIVATIONS
from mlpstudio.core.data import Dataset, Split, empty_dataset
from mlpstudio.core.losses import LOSSES
from mlpstudio.core.messages import Message
from mlpstudio.core.parameters import Array
from mlpstudio.core.records import record
from mlpstudio.project.drawing import with_units
from mlpstudio.project.project import Project, with_data
from mlpstudio.project.structure import Edit

_RANGES = {
    "relu": (0.0, np.inf), "elu": (-1.0, np.inf), "sigmoid": (0.0, 1.0), "tanh": (-1.0, 1.0),
    "sine": (-1.0, 1.0), "softplus": (0.0, np.inf), "gelu": (-0.16, np.inf), "silu": (-0.27, np.inf),
}  # fmt: skip


@record
class Fit:
    """What a network would have to be for some data.

    Attributes
    ----------
    inputs, outputs
        How many the data need.
    activation, loss
        Of the output layer, and of the training: as they are where they suit the targets.
    shape, pair
        What does not fit, and what would be, in a sentence each; None where everything fits.
    loss_of_computed
        That computed inputs of the project go, in a sentence; None where they stay, or there are none.
    """

    inputs: int
    outputs: int
    activation: str
    loss: str
    shape: Message | None
    pair: Message | None
    loss_of_computed: Message | None = None

    @property
    def is_needed(self) -> bool:
        """Whether anything would have to change."""
        return self.shape is not None or self.pair is not None


def carried(project: Project, data: Dataset) -> Dataset:
    """Return data with the computed inputs of a project, where they have the inputs that those need.

    Raises
    ------
    InvalidInput
        A number that is too large for what would be computed from it.
    """
    kept, count = project.data, data.inputs.shape[1]
    if not kept.computed or data.computed or len(kept.originals) != count:
        return data
    names = [""] * kept.inputs.shape[1]
    for place, name in zip(kept.originals, data.columns[:count], strict=False):
        names[place] = name
    columns = (*names, *data.columns[count:]) if data.columns else ()
    return replace(data, inputs=kept.completed(data.inputs), columns=columns, computed=kept.computed)


def fit(project: Project, data: Dataset) -> Fit:
    """Return what would have to change for data, of which there is at least one sample.

    Computed inputs of the project stay where they can: see :func:`carried`.
    """
    data = carried(project, data)
    network, (inputs, outputs) = project.network, (data.inputs.shape[1], data.targets.shape[1])
    activation, loss = network.layers[-1].activation, project.training.loss
    shape = pair = None
    if (inputs, outputs) != (network.inputs, network.outputs):
        shape = Message(
            "The network has {has}; these data need {need}.",
            {"has": _counted(network.inputs, network.outputs), "need": _counted(inputs, outputs)},
        )
    if not _suits(activation, loss, data.targets):
        activation, loss = _chosen(data.targets)
        pair = Message(
            "These targets need {activation} in the output layer and the loss {loss}.",
            {"activation": ACTIVATIONS[activation].title, "loss": Message(LOSSES[loss].title)},
        )
    gone = None
    if project.data.computed and not data.computed:
        gone = Message("The inputs that are computed go: these data have other ones.")
    return Fit(inputs, outputs, activation, loss, shape, pair, gone)


def with_fitting_data(
    project: Project, data: Dataset, split: Split, adapt: bool = True, text: Message | None = None
) -> Edit:
    """Return the project with other data in place of its own.

    Parameters
    ----------
    project
        The one before.
    data
        At least one sample.
    split
        Which of them are kept for testing.
    adapt
        Whether inputs, outputs, output activation and loss are changed where they do not fit. All weights
        between neurons that stay are kept.
    text
        What is done, for the list of edits; None for data that are imported.

    Raises
    ------
    InvalidInput
        What a network cannot be; with ``adapt`` off also what does not fit.
    """
    data = replace(carried(project, data), split=split)
    if text is None:
        text = Message("data imported, {count} samples", {"count": data.samples})
        if data.samples == 1:
            text = Message("data imported, 1 sample")
    if project.data.computed and not data.computed:
        text = Message("{what}, without the computed inputs", {"what": text})
    wanted = fit(project, data)
    if not adapt or not wanted.is_needed:
        return Edit(with_data(project, data), text)
    # Between the old and the new shape no output activation or loss may be in the way.
    made = replace(project, data=empty_dataset(project.network), run=None)
    made = _with_pair(made, "identity", "half_squared_error")
    for column, units in ((0, wanted.inputs), (made.network.depth, wanted.outputs)):
        if made.network.sizes[column] != units:
            made = with_units(made, column, units).project
    made = replace(made, data=empty_dataset(made.network))
    made = with_data(_with_pair(made, wanted.activation, wanted.loss), data)
    if wanted.shape is not None:
        text = Message("{what}, for which the network changed", {"what": text})
    return Edit(made, text)


def _with_pair(project: Project, activation: str, loss: str) -> Project:
    network = project.network
    last = replace(network.layers[-1], activation=activation)
    network = replace(network, layers=(*network.layers[:-1], last))
    return replace(project, network=network, training=replace(project.training, loss=loss))


def _suits(activation: str, loss: str, targets: Array) -> bool:
    """Tell whether an output activation and a loss can learn targets."""
    if is_one_hot(targets):
        return activation in ("softmax", "sigmoid")
    if _is_binary(targets):
        return activation == "sigmoid"
    low, high = _RANGES.get(activation, (-np.inf, np.inf))
    in_range = bool((targets >= low).all() and (targets <= high).all())
    return activation != "softmax" and loss != "cross_entropy" and in_range


def _chosen(targets: Array) -> tuple[str, str]:
    if is_one_hot(targets):
        return "softmax", "cross_entropy"
    if _is_binary(targets):
        return "sigmoid", "binary_cross_entropy"
    return "identity", "half_squared_error"


def is_one_hot(targets: Array) -> bool:
    """Tell whether every row of targets (samples x outputs) has a single 1, and 0 elsewhere."""
    if targets.shape[1] < 2:
        return False
    return bool(np.isin(targets, (0.0, 1.0)).all() and (targets.sum(axis=1) == 1).all())


def _is_binary(targets: Array) -> bool:
    return targets.shape[1] == 1 and bool(np.isin(targets, (0.0, 1.0)).all()) and bool(np.ptp(targets) > 0)


def _counted(inputs: int, outputs: int) -> Message:
    texts = {
        (True, True): "1 input and 1 output", (True, False): "1 input and {outputs} outputs",
        (False, True): "{inputs} inputs and 1 output",
        (False, False): "{inputs} inputs and {outputs} outputs",
    }  # fmt: skip
    return Message(texts[inputs == 1, outputs == 1], {"inputs": inputs, "outputs": outputs})

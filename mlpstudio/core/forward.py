"""The forward pass of one input whose target nobody knows, recorded like an iteration."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.interpreter import run
from mlpstudio.core.network import Network
from mlpstudio.core.program import forward_program
from mlpstudio.core.trace import Matrix, Trace
from mlpstudio.core.training import Training


def forward_trace(network: Network, values: Mapping[str, Matrix], inputs: NDArray[np.floating]) -> Trace:
    """Return the forward pass as a trace that ends with the prediction: no loss, nothing after it.

    Parameters
    ----------
    network
        The network.
    values
        Its parameters by their ids, ``W1`` (units x inputs), ``b1`` (a column), ...; other ids are ignored.
    inputs
        The numbers that the network sees, scaled where the data is (one for each input).
    """
    parameters = {
        f"{kind}{number}": values[f"{kind}{number}"]
        for number, layer in enumerate(network.layers, 1)
        for kind in ("W", "b")
        if kind == "W" or layer.bias
    }
    x = np.array(inputs, dtype=parameters["W1"].dtype)[:, np.newaxis]
    x.flags.writeable = False
    given = {"x": x, **parameters}
    steps = forward_program(network)
    # Nothing of a training acts on a forward pass; a trace has to name one.
    return Trace(0, 0, network, Training(), np.zeros(1, np.intp), given, steps, run(steps, given))

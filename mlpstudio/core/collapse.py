"""What a network of identities amounts to: one weight matrix and one bias, whatever its depth.

``W2 (W1 x + b1) + b2 = (W2 W1) x + (W2 b1 + b2)``: layers without a bend between them are one layer. An
activation function other than the identity in a hidden layer stops that; one at the output is applied to the
single layer that the network then still is.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mlpstudio.core.interpreter import predict
from mlpstudio.core.network import Network
from mlpstudio.core.parameters import Parameters, without_cuts

Reals = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Single:
    """Layers 1 to ``upto`` as one, as if all of them were identities: ``u = weights x + biases``.

    Attributes
    ----------
    upto
        The last layer that is in it.
    weights
        units of that layer x inputs.
    biases
        A column; zeros where no layer has biases.
    """

    upto: int
    weights: Reals
    biases: Reals


@dataclass(frozen=True, eq=False)
class Collapse:
    """A network, and the single layer it would be without its hidden activation functions.

    Attributes
    ----------
    layers
        After each layer what the network amounts to up to there.
    bends
        The hidden layers whose activation is not the identity: they stop the network from being one layer.
    output
        The activation of the output layer, which is applied to the single layer too.
    predictions
        What the network says (samples x outputs).
    single_predictions
        What the single layer says to the same samples.
    """

    layers: tuple[Single, ...]
    bends: tuple[int, ...]
    output: str
    predictions: Reals
    single_predictions: Reals

    @property
    def whole(self) -> Single:
        """The one weight matrix and bias."""
        return self.layers[-1]

    @property
    def collapses(self) -> bool:
        """Whether the network is one layer."""
        return not self.bends

    @property
    def apart(self) -> float:
        """How far the two are apart where they differ most; 0 without samples."""
        return float(np.abs(self.predictions - self.single_predictions).max(initial=0.0))

    @property
    def farthest(self) -> int:
        """The sample for which they differ most."""
        return int(np.abs(self.predictions - self.single_predictions).max(axis=1).argmax())


def collapse(network: Network, parameters: Parameters, inputs: ArrayLike) -> Collapse:
    """Multiply a network out, layer by layer, and compare what comes of it with the network.

    Parameters
    ----------
    network, parameters
        The network; dropout, which belongs to training, is left aside, and cut connections count as 0.
    inputs
        Samples x inputs, scaled already; any number of them.
    """
    rows = np.asarray(inputs, np.float64).reshape(-1, network.inputs)
    kept = without_cuts(network, parameters)
    weights, biases = np.eye(network.inputs), np.zeros((network.inputs, 1))
    found = []
    with np.errstate(all="ignore"):
        for number, layer in enumerate(kept, 1):
            own = np.asarray(layer.weights, np.float64)
            biases = own @ biases
            if layer.biases is not None:
                biases = biases + np.asarray(layer.biases, np.float64)[:, None]
            weights = own if number == 1 else own @ weights
            found.append(Single(number, weights, biases))
        u = weights @ rows.T + biases
        single = network.layers[-1].function.value(u).T
    bends = tuple(n for n, layer in enumerate(network.layers[:-1], 1) if layer.activation != "identity")
    output = network.layers[-1].activation
    return Collapse(tuple(found), bends, output, predict(network, kept, rows), np.asarray(single))

"""What a run costs: about how long an iteration takes, and how many bytes a record of one has."""

from __future__ import annotations

import numpy as np

from mlpstudio.core.network import Network
from mlpstudio.core.records import record
from mlpstudio.core.training import Training
from mlpstudio.core.updates import corrects


@record
class Costs:
    """Of a network under a training.

    Attributes
    ----------
    network, training
        What is trained, and how.
    samples
        Columns of a full batch.
    """

    network: Network
    training: Training
    samples: int

    @property
    def seconds(self) -> float:
        """About how long an iteration takes."""
        count, units = self.network.parameter_count, sum(self.network.sizes[1:])
        return 8e-6 * self.network.depth + (1.5e-11 * self._width * count + 1e-8 * units) * self.samples

    @property
    def state(self) -> int:
        """Bytes of parameters and optimiser state."""
        return self._width * self.network.parameter_count * (1 + len(self.training.optimizer.carried))

    @property
    def trace(self) -> int:
        """Bytes of a trace, about."""
        numbers = 1 + self.training.has_penalty  # the gradient, and that of the objective
        if corrects(self.training.optimizer):
            numbers += 2
        activations = 5 * sum(self.network.sizes) * self.samples
        return 2 * self.state + self._width * (numbers * self.network.parameter_count + activations)

    @property
    def spacing(self) -> int:
        """How many iterations are computed again in about four milliseconds.

        More where copying the state would otherwise take more than a few hundredths of the time.
        """
        copying = 4e-10 * self.state
        return int(np.clip(max(4e-3, 30 * copying) / self.seconds, 8, 1024))

    @property
    def _width(self) -> int:
        return np.dtype(self.training.precision).itemsize

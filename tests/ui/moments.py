"""Moments for the tests of panels: a project, an iteration of it, and a place in that."""

from __future__ import annotations

import numpy as np

from mlpstudio.core.data import Batches, Dataset
from mlpstudio.core.interpreter import Interpreter
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.optimizers import Adam
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.training import Training
from mlpstudio.project.project import Project
from mlpstudio.session.moment import Known, Moment, Place
from tests.core.networks import Case, worked_example


class Walk:
    """The iterations of a case, computed as they are asked for in order."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.project = Project(case.network, case.parameters, case.data, case.training)
        self._stepper = Interpreter(case.network, case.training, case.data, case.parameters)
        self._traces = []

    def trace(self, iteration: int = 0):
        while len(self._traces) <= iteration:
            self._traces.append(self._stepper.record())
        return self._traces[iteration]

    def at(self, position: int, iteration: int = 0) -> Moment:
        trace = self.trace(iteration)
        known = Known(iteration, 0)
        batches = Batches.of(self.case.training, len(self.case.data.training_part()[0]))
        return Moment(
            self.project, trace, Place(iteration, position), 0, known, known, iteration, batches=batches
        )

    def click_of(self, symbol: str) -> int:
        return next(step.click for step in self.trace().program if step.target == symbol)


def worked() -> Walk:
    return Walk(worked_example())


def classifier(sizes: tuple[int, ...], batch: int, samples: int, activation: str = "tanh") -> Walk:
    """A network with softmax and Adam on random data."""
    hidden = tuple(Layer(units, activation) for units in sizes[1:-1])
    network = Network(sizes[0], (*hidden, Layer(sizes[-1], "softmax")))
    training = Training(loss="cross_entropy", optimizer=Adam(), batch_size=batch)
    random = np.random.default_rng(1)
    inputs = random.normal(size=(samples, sizes[0]))
    targets = np.eye(sizes[-1])[random.integers(0, sizes[-1], samples)]
    return Walk(Case(network, training, Dataset(inputs, targets), initial_parameters(network, 3)))


def nothing() -> Moment:
    """A project without samples."""
    case = worked_example()
    empty = Dataset(np.zeros((0, 2)), np.zeros((0, 1)))
    project = Project(case.network, case.parameters, empty, case.training)
    return Moment(project, None, Place(0, 0), 0, Known(0, 0), Known(0, 0), 0)

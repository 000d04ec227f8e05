"""Sessions for the tests: no window, and whatever a view would be told in a list."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication

from mlpstudio import resources
from mlpstudio.core.data import Dataset
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.training import Training
from mlpstudio.project import storage
from mlpstudio.project.project import Project
from mlpstudio.session.document import Document
from mlpstudio.session.moment import Moment
from mlpstudio.session.session import Session
from tests.patience import let_all_be_there_at_once


def example() -> Project:
    return storage.read(resources.path("examples", "worked-example.mlp"))


def batches(**training: object) -> Project:
    """A network on seven samples in batches of three: three iterations an epoch, the last one smaller."""
    network = Network(2, (Layer(4, "tanh"), Layer(1)))
    random = np.random.default_rng(3)
    data = Dataset(random.normal(size=(7, 2)), random.normal(size=(7, 1)))
    settings = Training(**{"batch_size": 3, "shuffle": True, "learning_rate": 0.05, **training})
    return Project(network, initial_parameters(network, 1), data, settings)


class Told:
    """A session and all that it told."""

    def __init__(self, project: Project, path: Path | None = None) -> None:
        self.document = Document(project, path)
        self.session = Session(self.document)
        self.moments: list[Moment] = []
        self.session.moved.connect(self.moments.append)

    @property
    def moment(self) -> Moment:
        return self.session.moment

    @property
    def places(self) -> list[tuple[int, int]]:
        return [tuple(moment.place) for moment in self.moments]


@pytest.fixture(autouse=True)
def all_there_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    let_all_be_there_at_once(monkeypatch)


@pytest.fixture
def told(qapp: QCoreApplication) -> Told:
    return Told(example())


@pytest.fixture
def told_batches(qapp: QCoreApplication) -> Told:
    return Told(batches())

"""What there is to be shown of a project: the same as long as its network's shape and its data stay."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

import numpy as np

from mlpstudio.core.data import Indices, Scaler
from mlpstudio.core.extents import Extent, input_extents
from mlpstudio.core.metrics import classes_of, tells_classes
from mlpstudio.core.parameters import Array
from mlpstudio.core.sampling import evenly
from mlpstudio.project.project import Project
from mlpstudio.ui.names import class_names, input_names, output_names

MOST_POINTS, MOST_HELD = 1000, 300
MOST_CURVES = 6
MOST_CHOICES = 200


class Kind(StrEnum):
    """How a network is shown."""

    CURVE = "curve"
    SURFACE = "surface"
    REGIONS = "regions"
    AGREEMENT = "agreement"
    CLASSES = "classes"


@dataclass(frozen=True, eq=False)
class Subject:
    """A project as it is shown; it has samples.

    Attributes
    ----------
    project
        Its network's parameters play no part.
    """

    project: Project

    def same_as(self, project: Project) -> bool:
        """Tell whether another project is shown in the same way, so that its ranges are kept."""
        mine, other = self.project, project
        return mine.data is other.data and (mine.network is other.network or mine.network == other.network)

    @cached_property
    def kind(self) -> Kind:
        """How it is shown."""
        network = self.project.network
        typed = len(self.project.data.originals)  # what is computed from inputs is no direction of its own
        if typed == 1:
            return Kind.CURVE
        if typed == 2:
            return Kind.REGIONS if network.layers[-1].activation == "softmax" else Kind.SURFACE
        return Kind.CLASSES if self.tells_classes else Kind.AGREEMENT

    @cached_property
    def tells_classes(self) -> bool:
        """Whether outputs stand for classes."""
        return tells_classes(self.project.network, self.project.data.targets)

    @cached_property
    def bounded(self) -> bool:
        """Whether outputs lie between 0 and 1."""
        return self.project.network.layers[-1].activation in ("sigmoid", "softmax")

    @cached_property
    def inputs(self) -> tuple[str, ...]:
        """Names of the inputs that are not computed."""
        names = input_names(self.project)
        return tuple(names[number] for number in self.project.data.originals)

    @cached_property
    def outputs(self) -> tuple[str, ...]:
        """Names of the outputs."""
        return output_names(self.project)

    @cached_property
    def classes(self) -> tuple[str, ...]:
        """Names of the classes."""
        return class_names(self.project)

    @cached_property
    def extents(self) -> tuple[Extent, ...]:
        """The range of each input that is not computed."""
        return input_extents(self.project.data.typed(slice(None)))

    @cached_property
    def training_rows(self) -> Indices:
        """The numbers, in the data set, of the samples that training sees."""
        return self.project.data.parts()[0]

    @cached_property
    def rows(self) -> Indices:
        """The numbers of the samples that are shown: those of training, then those held out."""
        training, held = self.training_rows, self.project.data.parts()[1]
        return np.concatenate(
            [training[evenly(len(training), MOST_POINTS)], held[evenly(len(held), MOST_HELD)]]
        )

    @cached_property
    def held(self) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
        """For each shown sample whether it is held out."""
        seen = min(len(self.training_rows), MOST_POINTS)
        return np.arange(len(self.rows)) >= seen

    @cached_property
    def samples(self) -> Array:
        """The inputs of the shown samples, scaled (samples x inputs)."""
        return self.scaler(self.project.data.inputs[self.rows])

    def seen(self, rows: Array) -> Array:
        """Return what the network sees of rows of inputs that are not computed: all of them, scaled."""
        return self.scaler(self.project.data.completed(rows))

    @cached_property
    def scaler(self) -> Scaler:
        """How inputs are scaled; measured once."""
        return self.project.data.scaler()

    @cached_property
    def targets(self) -> Array:
        """The targets of the shown samples (samples x outputs)."""
        return self.project.data.targets[self.rows]

    @cached_property
    def true_classes(self) -> Indices:
        """The class of each shown sample."""
        return classes_of(self.targets)

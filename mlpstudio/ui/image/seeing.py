"""What the image panel asks the network: one image, or all that are held out."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.data import Scaler
from mlpstudio.core.metrics import classes_of, tells_classes
from mlpstudio.core.sampling import Predictor
from mlpstudio.core.trace import Matrix
from mlpstudio.project.image import Shape, image_of
from mlpstudio.project.project import Project
from mlpstudio.session.moment import Moment
from mlpstudio.ui.image.judging import Judge, Judged
from mlpstudio.ui.names import class_names


class Seeing:
    """A network that sees images, at the parameters of the last moment.

    Attributes
    ----------
    shape
        Rows and columns of an image.
    span
        The inputs that are bare and full: the least and the largest number of the samples.
    """

    def __init__(self) -> None:
        self.project: Project | None = None
        self.shape: Shape = (1, 1)
        self.span = (0.0, 1.0)
        self._scaler: Scaler | None = None
        self._predictor: Predictor | None = None
        self._judge: Judge | None = None
        self._judged: Judged | None = None

    def show(self, moment: Moment) -> bool:
        """Take a moment; return whether anything is another than before."""
        project, shape = moment.project, image_of(moment.project)
        if shape is None:
            changed, self.project, self._predictor = self.project is not None, None, None
            return changed
        if self.project is None or project.data is not self.project.data:
            self._scaler, self._judge = project.data.scaler(), None
            known = project.data.inputs
            low, high = (float(known.min()), float(known.max())) if known.size else (0.0, 1.0)
            self.span = (low, high) if high > low else (low, low + 1.0)
        changed = project is not self.project or shape != self.shape
        self.project, self.shape = project, shape
        if moment.values:
            predictor = Predictor(project.network, moment.values)
        else:
            predictor = Predictor.of(project.network, project.parameters)
        if changed or not predictor.same_as(self._predictor):
            self._predictor, self._judged = predictor, None
            changed = True
        return changed

    @property
    def weights(self) -> Matrix | None:
        """The weights of the first layer: units x inputs."""
        return None if self._predictor is None else self._predictor.values["W1"]

    @property
    def tells_classes(self) -> bool:
        """Whether the outputs stand for classes."""
        project = self.project
        if project is None:
            return False
        if not project.data.samples:
            return project.network.layers[-1].activation == "softmax"
        return tells_classes(project.network, project.data.targets)

    @property
    def classes(self) -> tuple[str, ...]:
        """Their names."""
        return () if self.project is None else class_names(self.project)

    def shares(self, row: int) -> NDArray[np.float64]:
        """Return a sample as an image, from 0 to 1."""
        assert self.project is not None
        low, high = self.span
        image: NDArray[np.float64] = (self.project.data.inputs[row].reshape(self.shape) - low) / (high - low)
        return image

    def target(self, row: int) -> int:
        """Return the class that a sample should have."""
        assert self.project is not None
        return int(classes_of(self.project.data.targets[row : row + 1])[0])

    def answer(self, shares: NDArray[np.float64], row: int | None = None) -> NDArray[np.float64]:
        """Return what each class gets, for an image or for a sample just as it is."""
        assert self.project is not None
        assert self._predictor is not None
        assert self._scaler is not None
        low, high = self.span
        inputs = low + shares.reshape(1, -1) * (high - low)
        if row is not None:
            inputs = self.project.data.inputs[row : row + 1]
        outputs = self._predictor(self._scaler(inputs))[0]
        single = len(outputs) == 1 and self.tells_classes
        return np.array([1 - outputs[0], outputs[0]]) if single else outputs

    def judged(self) -> Judged | None:
        """Return which samples are told wrong; None where there are none or no classes."""
        project = self.project
        if project is None or self._predictor is None or not project.data.samples or not self.tells_classes:
            return None
        if self._judge is None:
            assert self._scaler is not None
            self._judge = Judge(project, self._scaler)
        if self._judged is None:
            self._judged = self._judge(self._predictor)
        return self._judged

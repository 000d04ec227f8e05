"""What stands in a grid of small images: weights of hidden neurons, or samples that are told wrong."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from mlpstudio.project.listings import Listing
from mlpstudio.project.project import Project
from mlpstudio.render.numbers import NumberFormat, Reals
from mlpstudio.render.palette import Palette
from mlpstudio.render.pixels import ink_image, signed_image
from mlpstudio.ui.image.bars import percent
from mlpstudio.ui.image.judging import Judged
from mlpstudio.ui.names import lettered


class Tiles(Protocol):
    """Small images with a line below each."""

    def __len__(self) -> int:
        """Return how many there are."""

    def image(self, index: int, palette: Palette) -> QImage:
        """Return a picture with one point for each pixel."""

    def caption(self, index: int) -> str:
        """Return the line below."""

    def tip(self, index: int) -> str:
        """Return all that can be told of it."""

    def listing(self) -> Listing:
        """Return the numbers that the images show."""


class WeightTiles:
    """The weights into each neuron of the first layer, as images.

    Parameters
    ----------
    project
        Whose neurons they are.
    weights
        Units x inputs.
    shape
        Rows and columns of an image.
    numbers
        How numbers are written.
    """

    def __init__(
        self, project: Project, weights: Reals, shape: tuple[int, int], numbers: NumberFormat
    ) -> None:
        layer, network = project.network.layers[0], project.network
        letter = "ŷ" if network.depth == 1 else "z"
        self._names = layer.unit_names or lettered(letter, layer.units)
        self._weights, self._shape, self._numbers = weights, shape, numbers
        sizes = np.abs(weights[np.isfinite(weights)])
        self._largest = float(sizes.max(initial=0.0))

    def __len__(self) -> int:
        return len(self._names)

    def image(self, index: int, palette: Palette) -> QImage:
        """Return the weights in the colours of their signs; all neurons share one scale."""
        return signed_image(self._weights[index].reshape(self._shape), palette, self._largest)

    def caption(self, index: int) -> str:
        """Return the name of the neuron."""
        return self._names[index]

    def tip(self, index: int) -> str:
        """Return its name, and from where to where its weights reach."""
        row = self._weights[index]
        text = _tr("{name}: weights from {low} to {high}")
        low, high = self._numbers.text(float(row.min())), self._numbers.text(float(row.max()))
        return text.format(name=self._names[index], low=low, high=high)

    def listing(self) -> Listing:
        """Return the weights, a row for each neuron, a column for each pixel, row by row."""
        rows, columns = np.indices(self._shape).reshape(2, -1) + 1
        header = (f"row_{row}_column_{column}" for row, column in zip(rows, columns, strict=True))
        return Listing(("neuron", *header), (self._names, *self._weights.T))


class WrongTiles:
    """Samples that are told wrong.

    Parameters
    ----------
    judged
        Which they are.
    inputs
        All samples: samples x inputs, not scaled.
    shape, span
        Of an image, and the numbers that are bare and full.
    names
        Of the classes.
    """

    def __init__(
        self,
        judged: Judged,
        inputs: NDArray[np.float64],
        shape: tuple[int, int],
        span: tuple[float, float],
        names: tuple[str, ...],
    ) -> None:
        self.judged = judged
        self._inputs, self._shape, self._span, self._names = inputs, shape, span, names

    def __len__(self) -> int:
        return len(self.judged.wrong)

    def image(self, index: int, palette: Palette) -> QImage:
        """Return the sample."""
        row = self._inputs[self.judged.wrong[index]].reshape(self._shape)
        return ink_image(row, palette, self._span)

    def caption(self, index: int) -> str:
        """Return target and prediction: ``8 → 3``."""
        wanted, found = self.judged.targets[index], self.judged.found[index]
        return f"{self._names[wanted]} → {self._names[found]}"

    def tip(self, index: int) -> str:
        """Return which sample it is, and how sure the network is."""
        text = _tr("Sample {number}: target {target}, told as {found} ({share})")
        return text.format(
            number=f"{int(self.judged.wrong[index]) + 1:,}", target=self._names[self.judged.targets[index]],
            found=self._names[self.judged.found[index]], share=percent(float(self.judged.shares[index])),
        )  # fmt: skip

    def listing(self) -> Listing:
        """Return sample, target and answer of each."""
        judged, names = self.judged, self._names
        return Listing(
            ("sample", "target", "told_as", "probability"),
            (
                np.asarray(judged.wrong) + 1,
                [names[number] for number in np.asarray(judged.targets).tolist()],
                [names[number] for number in np.asarray(judged.found).tolist()],
                np.asarray(judged.shares, dtype=np.float64),
            ),
        )


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImageTiles", text)

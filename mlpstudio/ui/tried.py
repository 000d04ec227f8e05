"""One input that is tried: its forward pass at the parameters of a moment, and where one is in it."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

import numpy as np

from mlpstudio.core.data import Scaler
from mlpstudio.core.equations import equation
from mlpstudio.core.forward import forward_trace
from mlpstudio.core.interpreter import symbols_of
from mlpstudio.core.markup import Fenced, Markup, Row, Text, row
from mlpstudio.core.metrics import classes_of, tells_classes
from mlpstudio.core.narration import told_index
from mlpstudio.core.notation import SCREEN
from mlpstudio.core.parameters import Array
from mlpstudio.core.trace import Trace
from mlpstudio.project.project import Project
from mlpstudio.render.boxes import Hit
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.session.moment import Moment, Place

_MOST = 4  # outputs that the result lists


class Tried:
    """A forward pass that leaves the run alone.

    Parameters
    ----------
    moment
        Whose parameters are used.
    inputs
        What was typed, one for each input, not yet scaled.
    scaler
        How the data is scaled.
    """

    def __init__(self, moment: Moment, inputs: Array, scaler: Scaler) -> None:
        self.project: Project = moment.project
        self.inputs = inputs
        self._moment, self._scaler = moment, scaler

    @cached_property
    def scaled(self) -> Array:
        """The numbers that the network sees."""
        return self._scaler(self.inputs)

    @property
    def is_scaled(self) -> bool:
        """Whether the network sees other numbers than those that were typed."""
        return self.project.data.scaling != "none" and self.project.data.samples > 0

    @cached_property
    def trace(self) -> Trace:
        """The forward pass."""
        project, moment = self.project, self._moment
        values = moment.values or symbols_of(project.parameters, np.dtype(project.training.precision))
        return forward_trace(project.network, values, self.scaled)

    @property
    def outputs(self) -> Array:
        """The prediction, one number for each output."""
        return self.trace.values[-1][:, 0].astype(np.float64)

    @property
    def winner(self) -> int | None:
        """The class that wins, where outputs stand for classes."""
        if not np.isfinite(self.outputs).all() or not self._classes:
            return None
        return int(classes_of(self.outputs[np.newaxis, :])[0])

    @property
    def _classes(self) -> bool:
        if self.project.data.samples:
            return tells_classes(self.project.network, self.project.data.targets)
        return self.project.network.layers[-1].activation == "softmax"

    def at(self, position: int) -> Moment:
        """Return the moment of a click of this forward pass, 1..n."""
        return replace(self._moment, trace=self.trace, place=Place(0, position))

    def click_of(self, symbol: str) -> int:
        """Return the click that computes a symbol; the first one for the input."""
        return next((step.click for step in self.trace.program if step.target == symbol), 1)

    def told(self, position: int) -> Hit:
        """Return the number of a click that is told first."""
        index = told_index(self.trace, position)
        return Hit(self.trace.program[index].target, (0, 0))

    def line(self, hit: Hit, numbers: NumberFormat) -> Markup | None:
        """Return how one number of the pass comes about; None for what is not computed in it."""
        for index, step in enumerate(self.trace.program):
            if step.target == hit.symbol and hit.cell is not None:
                return equation(self.trace, index, hit.cell, SCREEN, numbers.text)
        return None

    def result(self, numbers: NumberFormat) -> Markup:
        """Return the prediction as a formula: ``ŷ = 21``."""
        outputs = self.outputs
        write = numbers.writer(outputs[:_MOST]).text
        texts: list[Markup] = [Text(write(value), "number") for value in outputs[:_MOST].tolist()]
        if len(outputs) > _MOST:
            texts.append(Text("…", "name"))
        if len(texts) == 1:
            return row(SCREEN.symbol("y_hat"), "=", texts[0])
        listed: list[Markup] = []
        for text in texts:
            listed += [Text(",", "operator"), text] if listed else [text]
        return row(SCREEN.symbol("y_hat"), "=", Fenced(Row(tuple(listed))))

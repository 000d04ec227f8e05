"""What the network answers to the samples of the table, computed for the rows that are looked at."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication

from mlpstudio.core.data import Dataset, Scaler
from mlpstudio.core.metrics import classes_of, tells_classes
from mlpstudio.core.parameters import Array
from mlpstudio.core.records import record
from mlpstudio.core.sampling import Predictor
from mlpstudio.project.project import Project
from mlpstudio.render.numbers import MINUS, NumberFormat, full
from mlpstudio.session.moment import Moment
from mlpstudio.ui.names import class_names, lettered, output_names

_BLOCK = 256  # rows that are computed together: more than are in sight
BRIEF = 6
"""Characters of a number of ordinary size that is written briefly."""
_BRIEF = NumberFormat(3), NumberFormat(2), NumberFormat(3, "fixed")  # the first that fits


def _tr(text: str) -> str:
    return QCoreApplication.translate("DataAnswers", text)


def briefly(value: float) -> str:
    """Return a number with three digits, or fewer where it would be longer for being small."""
    texts = [form.text(value) for form in _BRIEF]
    if not 0 < abs(value) < 1:
        return texts[0]
    if abs(value) < 0.0005:
        digit, _, power = f"{value:.0e}".partition("e")
        return f"{digit}e{int(power)}".replace("-", MINUS)
    return next((text for text in texts if len(text) <= BRIEF), texts[-1])


@record
class Heading:
    """What stands over a column of answers.

    Attributes
    ----------
    name, tip
        A word or two, and a sentence.
    full_name
        Where numbers are multiplied by what the targets are counted in.
    kind
        ``prediction``, ``class``, ``error`` or ``verdict``.
    output
        The output that it tells of.
    """

    name: str
    tip: str
    kind: str
    output: int = 0
    full_name: str = ""


class Answers:
    """Predictions and errors of all samples, with the parameters under the cursor and nothing dropped.

    Nothing is computed before it is asked for, and then only the rows around it; what was computed is kept
    until parameters or data are others.
    """

    def __init__(self) -> None:
        self.headings: tuple[Heading, ...] = ()
        """A column each; where outputs stand for classes, the class and whether it is right."""
        self.in_full = False
        """Whether predictions and errors are multiplied by what the targets are counted in."""
        self._data: Dataset | None = None
        self._project: Project | None = None
        self._scaler: Scaler | None = None
        self._predictor: Predictor | None = None
        self._blocks: dict[int, Array] = {}
        self._classes: tuple[str, ...] = ()

    def show_moment(self, moment: Moment) -> bool:
        """Take parameters and data of a moment; tell whether the answers are others than before."""
        project = moment.project
        fresh = project.data is not self._data
        if fresh:
            self._data, self._scaler = project.data, project.data.scaler()
        if fresh or self._project is None or project.network is not self._project.network:
            self._name(project)
            fresh = True
        self._project = project
        if moment.values:
            predictor = Predictor(project.network, moment.values)
        else:
            predictor = Predictor.of(project.network, project.parameters)
        if not fresh and predictor.same_as(self._predictor):
            return False
        self._predictor = predictor
        self._blocks.clear()
        return True

    def _name(self, project: Project) -> None:
        self.headings, self._classes = (), ()
        if project.data.samples == 0:
            return
        names, full_names = output_names(project), output_names(project, counted=False)
        mark = "" if full_names == lettered("ŷ", len(names)) else "ŷ "
        tip = _tr("The prediction of the network")
        found = [
            Heading(mark + name, tip, "prediction", number, mark + full_names[number])
            for number, name in enumerate(names)
        ]
        if tells_classes(project.network, project.data.targets):
            self._classes = class_names(project)
            if len(names) > 1:
                tip = _tr("The class with the largest output")
                found = [Heading(_tr("predicted"), tip, "class", full_name=_tr("predicted"))]
            tip, name = _tr("Whether the predicted class is the target"), _tr("verdict")
            found.append(Heading(name, tip, "verdict", full_name=name))
        else:
            for number in range(len(names)):
                name = _tr("error") if len(names) == 1 else lettered(_tr("error "), len(names))[number]
                found.append(Heading(name, _tr("The error: prediction minus target"), "error", number, name))
        self.headings = tuple(found)

    def prediction(self, row: int) -> Array:
        """Return the outputs for a sample: one number each, inf or nan where they overflow."""
        found: Array = self._block(row)[row % _BLOCK]
        return found

    def _block(self, row: int) -> Array:
        number = row // _BLOCK
        if number not in self._blocks:
            assert self._data is not None
            assert self._scaler is not None
            assert self._predictor is not None
            rows = self._data.inputs[number * _BLOCK : (number + 1) * _BLOCK]
            self._blocks[number] = self._predictor(self._scaler(rows))
        return self._blocks[number]

    def right(self, row: int) -> bool:
        """Tell whether the predicted class of a sample is its target."""
        assert self._data is not None
        told = classes_of(self.prediction(row)[np.newaxis])
        return bool(told[0] == classes_of(self._data.targets[row : row + 1])[0])

    def text(self, row: int, column: int, numbers: NumberFormat, *, brief: bool = False) -> str:
        """Return what stands in a cell; ``brief`` with three digits, whatever the others of its column."""
        heading = self.headings[column]
        if heading.kind in ("class", "verdict") and not np.isfinite(self.prediction(row)).all():
            return "–"
        if heading.kind == "class":
            return self._classes[int(classes_of(self.prediction(row)[np.newaxis])[0])]
        if heading.kind == "verdict":
            return _tr("right") if self.right(row) else _tr("wrong")
        if brief:
            return briefly(self._number(row, heading))
        return numbers.writer(self._numbers(row, heading)).text(self._number(row, heading))

    def _number(self, row: int, heading: Heading) -> float:
        return float(self._numbers(row, heading)[row % _BLOCK])

    def _numbers(self, row: int, heading: Heading) -> Array:
        """Return a column of the block that a row is in."""
        assert self._data is not None
        found = self._block(row)[:, heading.output]
        if heading.kind == "error":
            first = row // _BLOCK * _BLOCK
            found = found - self._data.targets[first : first + _BLOCK, heading.output]
        return found * self._data.units[heading.output] if self.in_full and self._data.units else found

    def tip(self, row: int, column: int) -> str:
        """Return every digit of a cell, or of what its word comes from."""
        heading = self.headings[column]
        if heading.kind in ("prediction", "error"):
            return full(self._number(row, heading))
        values = self.prediction(row)
        if len(values) == 1:
            return full(float(values[0]))
        return "\n".join(f"{name}: {full(v)}" for name, v in zip(self._classes, values, strict=True))

    def wrong(self, row: int, column: int) -> bool:
        """Tell whether a cell says that a class is mistaken."""
        return self.headings[column].kind == "verdict" and not self.right(row)

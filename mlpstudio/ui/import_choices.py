"""What becomes of a table that is imported: missing values, scaling, the network, and a part for testing."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QWidget

from mlpstudio.core.data import Dataset, ScalingKind, Split
from mlpstudio.core.messages import Message
from mlpstudio.project.fitting import Fit
from mlpstudio.project.importing import Gaps, Missing
from mlpstudio.project.naming import in_units
from mlpstudio.project.preparing import counted, suggested_scaling, suggested_units
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.ui.fit_choices import FitOffer, HeldOutChoice, told
from mlpstudio.ui.number_field import NumberField
from mlpstudio.ui.theme import set_look
from mlpstudio.ui.words import worded

_MISSING: tuple[Missing, ...] = ("drop", "mean", "constant")
_NAMED = 6  # columns that are named in a line
_NAME = 28  # characters of a name
_NUMBERS = NumberFormat(4)


class ImportChoices(QWidget):
    """The lower half of the dialog.

    Parameters
    ----------
    seed
        Of the draw of the samples for testing.
    """

    changed = Signal()
    """Something else is chosen."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        self.missing, self.constant, self.gaps = QComboBox(), NumberField(self.tr("Constant")), told()
        self.inputs, self.targets, self.strays = told("number"), told("number"), told("warning")
        self.strays.hide()
        self.ignored, self._ignored_name = told(), QLabel(self.tr("Ignored"))
        self.divide, self.large, self._large_name = QCheckBox(), told(), QLabel(self.tr("Large targets"))
        self.divide.setChecked(True)
        self.divide.toggled.connect(self.changed)
        self.offer, self.testing = FitOffer(), HeldOutChoice(seed)
        self.adapt, self.misfit = self.offer.adapt, self.offer.misfit
        self.split, self.share, self.parts = self.testing.split, self.testing.share, self.testing.parts
        self.scaling, self.reach, self._chose_scaling = QComboBox(), told(), False
        for kind, text in (
            ("none", self.tr("Leave as they are")),
            ("standard", self.tr("Mean 0, deviation 1")),
            ("min_max", self.tr("From 0 to 1")),
        ):
            self.scaling.addItem(text, kind)
        self.scaling.setAccessibleName(self.tr("Scaling of the inputs"))
        self.scaling.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.missing.setAccessibleName(self.tr("Missing values"))
        for missing in _MISSING:
            self.missing.addItem("", missing)
        self.missing.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._lay_out()
        self.missing.currentIndexChanged.connect(self.changed)
        self.constant.changed.connect(self.changed)
        self.scaling.activated.connect(self._scaling_chosen)
        self.offer.changed.connect(self.changed)
        self.testing.changed.connect(self.changed)
        # Those that come and go are as high as their neighbours while they are there.
        self.ignored.setMinimumHeight(22)
        self.divide.setMinimumHeight(32)
        self.show_ignored(())
        self.show_gaps(None)
        self.show_data(None, None)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        labels = (
            *map(QLabel, (self.tr("Inputs"), self.tr("Targets"))), self._ignored_name,
            QLabel(self.tr("Missing values")), QLabel(self.tr("Scaling")), self._large_name,
            QLabel(self.tr("Network")), QLabel(self.tr("Testing")),
        )  # fmt: skip
        lines: tuple[tuple[QWidget, ...], ...] = (
            (self.inputs,), (self.targets,), (self.ignored,), (self.missing, self.constant, self.gaps),
            (self.scaling, self.reach), (self.divide, self.large), (self.offer,), (self.testing,),
        )  # fmt: skip
        heights = 22, 22, 0, 22, 32, 0, 32, 32
        for place, (label, widgets) in enumerate(zip(labels, lines, strict=True)):
            line = QHBoxLayout()
            set_look(label, role="strong")
            line.setSpacing(8)
            for widget in widgets:
                line.addWidget(widget, 1 if widget is widgets[-1] else 0)
            grid.addWidget(label, place, 0)
            grid.addLayout(line, place, 1)
            grid.setRowMinimumHeight(place, heights[place])
        grid.addWidget(self.strays, len(lines), 1)

    # What is chosen

    @property
    def how_missing(self) -> Missing:
        """What to do with missing values."""
        return _MISSING[self.missing.currentIndex()]

    @property
    def adapts(self) -> bool:
        """Whether the network changes where it does not fit."""
        return self.adapt.isChecked()

    @property
    def chosen_scaling(self) -> ScalingKind:
        """How the network is to see the inputs."""
        kind: ScalingKind = self.scaling.currentData()
        return kind

    def counted(self, data: Dataset) -> Dataset:
        """Return data with large targets divided, where that is chosen."""
        units = suggested_units(data.targets)
        return counted(data, units) if self.divide.isChecked() and max(units) > 1 else data

    @property
    def chosen_split(self) -> Split:
        """Which part is kept for testing."""
        return self.testing.chosen

    # What is told

    def show_gaps(self, gaps: Gaps | None) -> None:
        """Say what is missing, and what each choice would do about it."""
        some = gaps is not None and gaps.rows > 0
        self.missing.setVisible(some)
        self.constant.setVisible(some and self.how_missing == "constant")
        if gaps is None or not some:
            self.gaps.setText("" if gaps is None else self.tr("None in these columns."))
            return
        rows, values = f"{gaps.rows:,}", f"{gaps.values:,}"
        texts = (
            self.tr("Leave rows out ({count})").format(count=rows),
            self.tr("Fill in the mean of the column ({count})").format(count=values),
            self.tr("Fill in a constant ({count})").format(count=values),
        )
        self.missing.blockSignals(True)
        for place, text in enumerate(texts):
            self.missing.setItemText(place, text)
        self.missing.blockSignals(False)
        said = self.tr("{count} rows would be dropped.").format(count=rows)
        if gaps.rows == 1:
            said = self.tr("1 row would be dropped.")
        if self.how_missing != "drop":
            said = self.tr("{count} values would be filled in.").format(count=values)
            if gaps.without_category:
                more = self.tr("{count} rows without a category would be dropped.")
                said += " " + more.format(count=f"{gaps.without_category:,}")
        self.gaps.setText(said)

    def show_ignored(self, sentences: Sequence[Message]) -> None:
        """Say which columns become nothing, and why."""
        self.ignored.setText(" ".join(map(worded, sentences)))
        for shown in (self._ignored_name, self.ignored):
            shown.setVisible(bool(sentences))

    def show_strays(self, told_of: Message | None) -> None:
        """Say which column would be one of numbers, but for a few cells."""
        self.strays.setText("" if told_of is None else said_of(told_of))
        self.strays.setVisible(told_of is not None)

    def show_data(self, data: Dataset | None, fit: Fit | None) -> None:
        """Say what the data would be, and what the network would have to become."""
        width = 0 if data is None else data.inputs.shape[1]
        columns = () if data is None else data.columns
        for label, names in ((self.inputs, columns[:width]), (self.targets, columns[width:])):
            label.setText(_listed(names, self.tr("and {count} more")))
            label.setToolTip("")
        self._show_scaling(data)
        self._show_units(data)
        self.offer.show_fit(fit)
        self.testing.show_data(data)

    def _show_scaling(self, data: Dataset | None) -> None:
        """Say how far the inputs reach; until somebody chose, what suits them is chosen."""
        self.scaling.setVisible(data is not None)
        if data is None:
            self.reach.setText("")
            return
        suggested = suggested_scaling(data)
        if not self._chose_scaling:
            self.scaling.setCurrentIndex(self.scaling.findData(suggested))
        text = self.tr("Inputs go from {low} to {high}: the network can see them as they are.")
        if suggested != "none":
            text = self.tr(
                "Inputs go from {low} to {high}: scaled ones are learned better. The table keeps the numbers."
            )
        low, high = (_NUMBERS.text(float(number)) for number in (np.min(data.inputs), np.max(data.inputs)))
        self.reach.setText(text.format(low=low, high=high))

    def _show_units(self, data: Dataset | None) -> None:
        """Say how large the targets are where that is too large to be learned, and offer to divide them."""
        units = (1.0,) if data is None else suggested_units(data.targets)
        for shown in (self._large_name, self.divide, self.large):
            shown.setVisible(max(units) > 1)
        if data is None or max(units) == 1:
            return
        text = self.tr("Divide by {unit}").format(unit=f"{max(units):,.10g}")
        if len({unit for unit in units if unit > 1}) > 1:
            text = self.tr("Divide by powers of ten")
        self.divide.setText(text)
        size = float(np.abs(data.targets).max())
        largest = f"{round(size):,}" if size < 1e7 else _NUMBERS.text(size)
        names = in_units(data.columns[data.inputs.shape[1] :], units)
        named = next(name for name, unit in zip(names, units, strict=True) if unit > 1)
        text = self.tr("Targets of up to {largest}: updates for them would grow beyond all bounds.")
        if self.divide.isChecked():
            text = self.tr("Targets of up to {largest}: learned as {name}. The table can show them in full.")
        self.large.setText(text.format(largest=largest, name=named))

    def _scaling_chosen(self) -> None:
        self._chose_scaling = True
        self.changed.emit()


def said_of(message: Message) -> str:
    """Return a message as a sentence."""
    text = worded(message)
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "?")) else ".")


def _listed(names: Sequence[str], more: str) -> str:
    if not names:
        return "–"
    short = [name if len(name) <= _NAME else f"{name[: _NAME - 1]}…" for name in names[:_NAMED]]
    if len(names) > _NAMED:
        short.append(more.format(count=f"{len(names) - _NAMED:,}"))
    return f"{len(names):,}:  {', '.join(short)}"

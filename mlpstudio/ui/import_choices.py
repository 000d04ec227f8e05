"""What becomes of a table that is imported: missing values, the network for it, and a part for testing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QSpinBox, QWidget

from mlpstudio.core.activations import ACTIVATIONS
from mlpstudio.core.data import Dataset, Split
from mlpstudio.core.losses import LOSSES
from mlpstudio.core.messages import Message
from mlpstudio.project.fitting import Fit
from mlpstudio.project.importing import Gaps, Missing
from mlpstudio.ui.number_field import NumberField
from mlpstudio.ui.theme import set_look
from mlpstudio.ui.words import worded

_MISSING: tuple[Missing, ...] = ("drop", "mean", "constant")
_NAMED = 6  # columns that are named in a line
_NAME = 28  # characters of a name


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
        self._seed = seed
        self.missing, self.constant, self.gaps = QComboBox(), NumberField(self.tr("Constant")), _words()
        self.inputs, self.targets, self.misfit = _words("number"), _words("number"), _words()
        self.adapt, self.split = QCheckBox(), QCheckBox(self.tr("Keep a part for testing"))
        self.share, self.parts = QSpinBox(), _words()
        self.missing.setAccessibleName(self.tr("Missing values"))
        for missing in _MISSING:
            self.missing.addItem("", missing)
        self.missing.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.share.setRange(1, 90)
        self.share.setValue(20)
        self.share.setSuffix(self.tr(" %"))
        self.share.setAccessibleName(self.tr("Share for testing"))
        self.adapt.setChecked(True)
        self.split.setChecked(True)
        self._lay_out()
        self.missing.currentIndexChanged.connect(self.changed)
        self.constant.changed.connect(self.changed)
        self.adapt.toggled.connect(self.changed)
        self.split.toggled.connect(self.changed)
        self.share.valueChanged.connect(self.changed)
        self.show_gaps(None)
        self.show_data(None, None)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        names = (
            self.tr("Inputs"), self.tr("Targets"), self.tr("Missing values"), self.tr("Network"),
            self.tr("Testing"),
        )  # fmt: skip
        lines: tuple[tuple[QWidget, ...], ...] = (
            (self.inputs,), (self.targets,), (self.missing, self.constant, self.gaps),
            (self.adapt, self.misfit), (self.split, self.share, self.parts),
        )  # fmt: skip
        for place, (name, widgets) in enumerate(zip(names, lines, strict=True)):
            label, line = QLabel(name), QHBoxLayout()
            set_look(label, role="strong")
            line.setSpacing(8)
            for widget in widgets:
                line.addWidget(widget, 1 if widget is widgets[-1] else 0)
            grid.addWidget(label, place, 0)
            grid.addLayout(line, place, 1)
            grid.setRowMinimumHeight(place, 22 if place < 2 else 32)

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
    def chosen_split(self) -> Split:
        """Which part is kept for testing."""
        return Split(self.share.value() / 100 if self.split.isChecked() else 0.0, self._seed)

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

    def show_data(self, data: Dataset | None, fit: Fit | None) -> None:
        """Say what the data would be, and what the network would have to become."""
        width = 0 if data is None else data.inputs.shape[1]
        columns = () if data is None else data.columns
        for label, names in ((self.inputs, columns[:width]), (self.targets, columns[width:])):
            label.setText(_listed(names, self.tr("and {count} more")))
            label.setToolTip("")
        self._show_fit(fit)
        if data is None:
            self.parts.setText("")
            return
        held = len(Dataset(data.inputs, data.targets, self.chosen_split).parts()[1])
        said = self.tr("{test} of {all} samples, drawn with the seed {seed}.")
        if not self.split.isChecked():
            said = self.tr("All {all} samples are for training.")
        self.parts.setText(said.format(test=f"{held:,}", all=f"{data.samples:,}", seed=self._seed))
        self.share.setEnabled(self.split.isChecked())

    def _show_fit(self, fit: Fit | None) -> None:
        needed = fit is not None and fit.is_needed
        self.adapt.setVisible(needed)
        if fit is None or not needed:
            self.misfit.setText("" if fit is None else self.tr("It fits these data as it is."))
            return
        said = [worded(message) for message in (fit.shape, fit.pair) if message is not None]
        self.misfit.setText(" ".join(said))
        if fit.shape is None:
            text = self.tr("Change to {activation} and {loss}")
        elif fit.pair is None:
            text = self.tr("Change to {inputs} → {outputs}")
        else:
            text = self.tr("Change to {inputs} → {outputs}, {activation}")
        values = {"inputs": fit.inputs, "outputs": fit.outputs}
        titles = {"activation": ACTIVATIONS[fit.activation].title, "loss": LOSSES[fit.loss].title}
        self.adapt.setText(text.format(**values, **titles))
        self.adapt.setToolTip(self.tr("All weights between neurons that stay are kept."))


def said_of(message: Message) -> str:
    """Return a message as a sentence."""
    text = worded(message)
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "?")) else ".")


def _words(role: str = "muted") -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    set_look(label, role=role)
    return label


def _listed(names: Sequence[str], more: str) -> str:
    if not names:
        return "–"
    short = [name if len(name) <= _NAME else f"{name[: _NAME - 1]}…" for name in names[:_NAMED]]
    if len(names) > _NAMED:
        short.append(more.format(count=f"{len(names) - _NAMED:,}"))
    return f"{len(names):,}:  {', '.join(short)}"

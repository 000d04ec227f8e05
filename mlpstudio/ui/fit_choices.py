"""What new data ask for: the network that fits them, and a part that is kept for testing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSpinBox, QWidget

from mlpstudio.core.activations import ACTIVATIONS
from mlpstudio.core.data import Dataset, Split
from mlpstudio.core.losses import LOSSES
from mlpstudio.core.parting import class_numbers
from mlpstudio.project.fitting import Fit
from mlpstudio.ui.theme import set_look
from mlpstudio.ui.words import titled, worded


class FitOffer(QWidget):
    """Says what of the network does not fit some data, and offers to change it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.adapt, self.misfit = QCheckBox(), told()
        self.adapt.setChecked(True)
        self.adapt.toggled.connect(self.changed)
        _lay_out(self, self.adapt, self.misfit)

    def show_fit(self, fit: Fit | None) -> None:
        """Say what would have to change; None where there are no data."""
        needed = fit is not None and fit.is_needed
        self.adapt.setVisible(needed)
        if fit is None:
            self.misfit.setText("")
            return
        sentences = fit.shape, fit.pair, fit.loss_of_computed
        said = [worded(message) for message in sentences if message is not None]
        if not needed:
            said.insert(0, self.tr("It fits these data as it is."))
        self.misfit.setText(" ".join(said))
        if not needed:
            return
        if fit.shape is None:
            text = self.tr("Change to {activation} and {loss}")
        elif fit.pair is None:
            text = self.tr("Change to {inputs} → {outputs}")
        else:
            text = self.tr("Change to {inputs} → {outputs}, {activation}")
        values = {"inputs": fit.inputs, "outputs": fit.outputs}
        titles = {"activation": ACTIVATIONS[fit.activation].title, "loss": titled(LOSSES[fit.loss].title)}
        self.adapt.setText(text.format(**values, **titles))
        self.adapt.setToolTip(self.tr("All weights between neurons that stay are kept."))


class HeldOutChoice(QWidget):
    """Which share of some data is kept for testing; of classes, each keeps its share.

    Parameters
    ----------
    seed
        Of the draw.
    """

    changed = Signal()

    def __init__(self, seed: int) -> None:
        super().__init__()
        self._seed, self._has_classes = seed, False
        self.split, self.share, self.parts = (
            QCheckBox(self.tr("Keep a part for testing")),
            QSpinBox(),
            told(),
        )
        self.share.setRange(1, 90)
        self.share.setValue(20)
        self.share.setSuffix(self.tr(" %"))
        self.share.setAccessibleName(self.tr("Share for testing"))
        self.split.setChecked(True)
        self.split.toggled.connect(self.changed)
        self.share.valueChanged.connect(self.changed)
        _lay_out(self, self.split, self.share, self.parts)

    @property
    def chosen(self) -> Split:
        """Which part is kept for testing."""
        if not self.split.isChecked():
            return Split(0.0, self._seed)
        return Split(self.share.value() / 100, self._seed, self._has_classes)

    def show_data(self, data: Dataset | None) -> None:
        """Say how many samples would be kept; None where there are no data."""
        self._has_classes = data is not None and class_numbers(data.targets) is not None
        self.share.setEnabled(self.split.isChecked())
        if data is None:
            self.parts.setText("")
            return
        held = len(Dataset(data.inputs, data.targets, self.chosen).parts()[1])
        said = self.tr("{test} of {all} samples, drawn with the seed {seed}.")
        if not self.split.isChecked():
            said = self.tr("All {all} samples are for training.")
        elif self._has_classes:
            said = self.tr("{test} of {all} samples, of every class its share, drawn with the seed {seed}.")
        self.parts.setText(said.format(test=f"{held:,}", all=f"{data.samples:,}", seed=self._seed))


def told(role: str = "muted") -> QLabel:
    """Return a label for a sentence that may need several lines."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    set_look(label, role=role)
    return label


def _lay_out(widget: QWidget, *parts: QWidget) -> None:
    line = QHBoxLayout(widget)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    for part in parts:
        line.addWidget(part, 1 if part is parts[-1] else 0)

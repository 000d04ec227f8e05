"""Fields for the numbers of a generator: samples, noise and seed, and those of its own."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QGridLayout, QLabel, QSpinBox, QWidget

from mlpstudio.core.messages import Message
from mlpstudio.project.generating import MOST_GENERATED, Recipe
from mlpstudio.project.generators import Generator
from mlpstudio.ui.theme import set_look
from mlpstudio.ui.words import worded

_LARGEST_SEED = 2**31 - 1
_IN_LINE = 3  # fields


class GeneratorSettings(QWidget):
    """What a recipe is made with; each recipe keeps what was chosen for it."""

    changed = Signal()
    """A number is another one."""

    def __init__(self) -> None:
        super().__init__()
        self._recipe: Recipe | None = None
        self._kept: dict[str, dict[str, float]] = {}
        self.samples, self.noise, self.seed = QSpinBox(), QDoubleSpinBox(), QSpinBox()
        self.own: dict[str, QSpinBox | QDoubleSpinBox] = {}
        self._labels: list[QLabel] = []
        self.samples.setRange(1, MOST_GENERATED)
        self.samples.setStepType(QAbstractSpinBox.StepType.AdaptiveDecimalStepType)
        self.noise.setSingleStep(0.01)
        self.noise.setDecimals(3)
        self.noise.setToolTip(
            self.tr("Standard deviation of what is added: to the inputs of classes, else to the targets.")
        )
        self.seed.setRange(0, _LARGEST_SEED)
        self.seed.setToolTip(self.tr("The same seed draws the same data; another one draws others."))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        for column in range(_IN_LINE):
            self._grid.setColumnStretch(column, 1)
        self._put(self.samples, self.tr("Samples"), 0)
        self._put(self.noise, self.tr("Noise"), 1)
        self._put(self.seed, self.tr("Seed"), 2)

    def _put(self, box: QSpinBox | QDoubleSpinBox, text: str, place: int) -> QLabel:
        label = QLabel(text)
        set_look(label, role="caption")
        label.setBuddy(box)
        box.setAccessibleName(text)
        box.setLocale(QLocale.c())  # numbers are written with a point everywhere in the window
        box.setGroupSeparatorShown(False)
        box.setMinimumWidth(64)
        row, column = divmod(place, _IN_LINE)
        self._grid.addWidget(label, 2 * row, column)
        self._grid.addWidget(box, 2 * row + 1, column)
        box.valueChanged.connect(self._changed)
        return label

    def show_recipe(self, recipe: Recipe) -> None:
        """Show the numbers of a recipe: as they were chosen for it, else its usual ones."""
        if recipe is self._recipe:
            return
        self._recipe = recipe
        kept = self._kept.get(recipe.id, {})
        for box in self.own.values():
            box.hide()  # now: Tab passes over it
            box.deleteLater()
        for label in self._labels:
            label.hide()
            label.deleteLater()
        self.own, self._labels = {}, []
        for box, value in (
            (self.samples, kept.get("samples", recipe.samples)),
            (self.noise, kept.get("noise", recipe.noise)),
        ):
            with QSignalBlocker(box):
                if box is self.noise:
                    box.setRange(0.0, recipe.loudest)
                box.setValue(int(value) if box is self.samples else value)  # type: ignore[arg-type]
        before: QWidget = self.seed
        for place, setting in enumerate(recipe.settings, _IN_LINE):
            own = QSpinBox() if setting.is_whole else QDoubleSpinBox()
            own.setRange(setting.low, setting.high)  # type: ignore[arg-type]
            own.setSingleStep(setting.step)  # type: ignore[arg-type]
            own.setValue(kept.get(setting.key, setting.default))  # type: ignore[arg-type]
            self._labels.append(self._put(own, worded(Message(setting.text)), place))
            self.own[setting.key] = own
            self.setTabOrder(before, own)
            before = own

    def generator(self) -> Generator:
        """Return the generator that the numbers make."""
        assert self._recipe is not None
        numbers = {key: float(box.value()) for key, box in self.own.items()}
        return self._recipe.generator(self.samples.value(), self.noise.value(), self.seed.value(), numbers)

    def _changed(self) -> None:
        assert self._recipe is not None
        self._kept[self._recipe.id] = {
            "samples": self.samples.value(), "noise": self.noise.value(),
            **{key: box.value() for key, box in self.own.items()},
        }  # fmt: skip
        self.changed.emit()

"""The controls above the table of data: which part is held out for testing, how inputs are scaled."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSpinBox, QToolButton, QVBoxLayout, QWidget

from mlpstudio.core.data import Dataset, Split
from mlpstudio.core.parting import class_numbers
from mlpstudio.project import preparing
from mlpstudio.ui.cell_edits import DataEdit
from mlpstudio.ui.controls import CutBox
from mlpstudio.ui.data_model import ENTERED, FULL, SCALED, WORDS
from mlpstudio.ui.icons import icon
from mlpstudio.ui.side_by_side import SideBySide
from mlpstudio.ui.theme import Theme

_LARGEST_SEED = 2**31 - 1
_NAMED = 12  # classes whose shares are told
_ROWS = 210  # pixels of names and a handful of rows
_AROUND = 44  # pixels of frame and arrows


class DataPreparation(QWidget):
    """Share and seed of the test part, and the scaling."""

    edited = Signal(object)
    """With a :class:`DataEdit`."""
    display_chosen = Signal(object)
    """With one of the names in :mod:`mlpstudio.ui.data_model`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data: Dataset | None = None
        self._locked = False
        self._theme: Theme | None = None
        self.share, self.seed, self.scaling = QSpinBox(), QSpinBox(), CutBox()
        self.share.setRange(0, 90)
        self.share.setSingleStep(5)
        self.share.setPrefix(self.tr("test "))
        self.share.setSuffix(self.tr(" %"))
        self.share.setAccessibleName(self.tr("Share of the samples that is held out for testing, in percent"))
        self.share.setToolTip(
            self.tr(
                "So much of the samples is held out: training never sees it, and it tells what was learned."
            )
        )
        self.seed.setRange(0, _LARGEST_SEED)
        self.seed.setPrefix(self.tr("seed "))
        self.seed.setAccessibleName(self.tr("Seed of the draw"))
        self.seed.setToolTip(self.tr("Another seed draws other samples to be held out."))
        self.shares = QCheckBox(self.tr("Classes keep their shares"))
        self.scaling.setAccessibleName(self.tr("Scaling of the inputs"))
        for kind, text, tip in (
            ("none", self.tr("Inputs not scaled"), self.tr("The network sees the inputs as they are.")),
            (
                "standard",
                self.tr("Inputs scaled: standard"),
                self.tr(
                    "Each input is shifted and divided so that the training part has mean 0 and deviation 1."
                ),
            ),
            (
                "min_max",
                self.tr("Inputs scaled: min–max"),
                self.tr("Each input is shifted and divided so that the training part reaches from 0 to 1."),
            ),
        ):
            self.scaling.addItem(text, kind)
            self.scaling.setItemData(self.scaling.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.units = CutBox()
        self.units.setAccessibleName(self.tr("What the targets are counted in"))
        self.display = CutBox()
        self.display.setAccessibleName(self.tr("How the numbers of the table are shown"))
        self.display.setToolTip(self.tr("Changes what the table shows, and nothing that is computed"))
        self.display.hide()
        self.fold, self._content, self._room = QToolButton(), QWidget(), 0
        self.fold.setText(self.tr("Test part and scaling"))
        self.fold.setToolTip(
            self.tr("Show or hide what is done to the data; hidden, it leaves its room to the table")
        )
        self.fold.setCheckable(True)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.toggled.connect(self._show_fold)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 0, 8, 8)
        whole.setSpacing(4)
        whole.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(self._content)
        layout = QGridLayout(self._content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        split = SideBySide(spacing=4)
        split.addWidget(self.share)
        split.addWidget(self.seed)
        layout.addLayout(split, 0, 0, 1, 2)
        layout.addWidget(self.shares, 1, 0, 1, 2)
        layout.addWidget(self.scaling, 2, 0, 1, 2)
        layout.addWidget(self.units, 3, 0, 1, 2)
        layout.addWidget(self.display, 4, 0, 1, 2)
        for box in (self.share, self.seed):
            box.setKeyboardTracking(False)
            box.valueChanged.connect(self._split_chosen)
        self.shares.clicked.connect(self._split_chosen)
        for box, longest in ((self.share, "90"), (self.seed, "00000")):
            # Else the seed takes the room that its largest number would need.
            words = f"{box.prefix()}{longest}{box.suffix()}"
            box.setFixedWidth(box.fontMetrics().horizontalAdvance(words) + _AROUND)
        self.scaling.setMinimumWidth(120)
        self.scaling.activated.connect(self._scaling_chosen)
        self.units.setMinimumWidth(120)
        self.units.activated.connect(self._units_chosen)
        self.display.setMinimumWidth(120)
        self.display.activated.connect(self._display_activated)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._show_fold()

    def set_room(self, height: int) -> None:
        """Fold up where so many pixels for all of it and the table leave only a few rows of that."""
        self._room = height
        self._show_fold()

    def _show_fold(self) -> None:
        layout, needed = self._content.layout(), self._content.sizeHint().height()
        if layout is not None and layout.hasHeightForWidth():
            around = self.contentsMargins()
            width = self.width() - 24 - around.left() - around.right()
            needed = max(needed, layout.heightForWidth(width))
        scarce = 0 < self._room < needed + _ROWS
        self.fold.setVisible(scarce)
        self._content.setVisible(not scarce or self.fold.isChecked())
        if self._theme is not None:
            name = "chevron-down" if self.fold.isChecked() else "chevron-right"
            self.fold.setIcon(icon(name, self._theme.muted))

    def show_data(self, data: Dataset) -> None:
        """Show what is done to the data."""
        self._data = data
        for box, value in (
            (self.share, round(100 * data.split.test)), (self.seed, min(data.split.seed, _LARGEST_SEED)),
        ):  # fmt: skip
            with QSignalBlocker(box):
                box.setValue(value)
        self.shares.setVisible(class_numbers(data.targets) is not None)
        # Where nothing is held out yet, it is what would be done.
        self.shares.setChecked(data.split.stratified or data.split.test == 0)
        self.scaling.setCurrentIndex(self.scaling.findData(data.scaling))
        self.scaling.setToolTip(self.scaling.currentData(Qt.ItemDataRole.ToolTipRole))
        self._show_units(data)
        self._show_fold()
        self._enable()

    def show_shares(self, names: Sequence[str]) -> str:
        """Say how many samples of each class are held out, and return that; empty where there are no classes.

        Parameters
        ----------
        names
            Of the classes.
        """
        tip, said, data = self.tr("Of every class the same share is held out."), "", self._data
        classes = None if data is None else class_numbers(data.targets)
        if data is not None and classes is not None and data.split.test:
            every = np.bincount(classes, minlength=len(names))
            held = np.bincount(classes[data.parts()[1]], minlength=len(names))
            text = self.tr("{name} {held} of {all}")
            parts = [
                text.format(name=name, held=f"{part:,}", all=f"{whole:,}")
                for name, part, whole in zip(names[:_NAMED], held, every, strict=False)
            ]
            if len(names) > _NAMED:
                parts.append(self.tr("{count} classes more").format(count=len(names) - _NAMED))
            said = self.tr("Held out: {parts}.").format(parts=", ".join(parts))
        self.shares.setToolTip(f"{tip} {said}".strip())
        self.shares.setAccessibleDescription(said)
        return said

    def _show_units(self, data: Dataset) -> None:
        """Offer to count large targets in larger units; where all are small, there is nothing to choose."""
        whole = (1.0,) * data.targets.shape[1]
        suggested = preparing.suggested_units(preparing.in_full(data))
        offered = [whole, *dict.fromkeys(each for each in (suggested, data.units or whole) if each != whole)]
        self.units.clear()
        for units in offered:
            text = self.tr("Large targets divided")
            if units == whole:
                text = self.tr("Targets not divided")
            elif len(units) == 1:
                text = self.tr("Targets / {unit}").format(unit=f"{units[0]:,.10g}")
            self.units.addItem(text, units)
        self.units.setCurrentIndex(offered.index(data.units or whole))
        self.units.setVisible(len(offered) > 1)
        self.units.setToolTip(
            self.tr(
                "Updates for large targets grow beyond all bounds; divided ones are learned. The names tell "
                "of it, and the table shows them in full on demand."
            )
        )

    def show_displays(self, offered: Sequence[str], shown: str, usual: str) -> None:
        """Offer how numbers can be shown, where there is a choice; ``usual`` is what the first is called."""
        words = {
            ENTERED: usual,
            SCALED: self.tr("Shown scaled"),
            WORDS: self.tr("Classes as words"),
            FULL: self.tr("Targets shown in full"),
        }
        if [self.display.itemData(index) for index in range(self.display.count())] != [*offered]:
            self.display.clear()
            for name in offered:
                self.display.addItem(words[name], name)
        self.display.setCurrentIndex(self.display.findData(shown))
        self.display.setVisible(len(offered) > 1)
        self._show_fold()

    def _display_activated(self) -> None:
        self.display_chosen.emit(self.display.currentData())

    def set_locked(self, locked: bool) -> None:
        """Let nothing be edited, or let it again."""
        self._locked = locked
        self._enable()

    def _enable(self) -> None:
        self.share.setEnabled(not self._locked)
        self.scaling.setEnabled(not self._locked)
        self.units.setEnabled(not self._locked)
        for box in (self.seed, self.shares):
            box.setEnabled(not self._locked and self._data is not None and self._data.split.test > 0)

    def _split_chosen(self) -> None:
        data = self._data
        if data is None:
            return
        # What is shown rounded stays as it is where the other one was changed.
        share, seed = self.share.value(), self.seed.value()
        test = data.split.test if share == round(100 * data.split.test) else share / 100
        seed = data.split.seed if seed == min(data.split.seed, _LARGEST_SEED) else seed
        stratified = self.shares.isChecked() and class_numbers(data.targets) is not None
        split = Split(test, seed, stratified and test > 0)
        self._ask(DataEdit(partial(preparing.set_split, split=split), self._refused))

    def _scaling_chosen(self) -> None:
        kind = self.scaling.currentData()
        self._ask(DataEdit(partial(preparing.set_scaling, scaling=kind), self._refused))

    def _units_chosen(self) -> None:
        units = tuple(self.units.currentData())
        self._ask(DataEdit(partial(preparing.set_units, units=units), self._refused))

    def _ask(self, edit: DataEdit) -> None:
        self.edited.emit(edit)

    def _refused(self, reason: str) -> None:
        """Show what is still so, and why."""
        if self._data is not None:
            self.show_data(self._data)
        self.scaling.setToolTip(reason)

"""The tools of the plane: point, brush, eraser; the class or the value they paint; the size of the brush."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mlpstudio.project.painting import Kind
from mlpstudio.render.palette import Palette
from mlpstudio.render.plots.marks import class_shape, paint_points
from mlpstudio.ui.icons import icon
from mlpstudio.ui.names import class_names, target_names
from mlpstudio.ui.number_field import NumberField
from mlpstudio.ui.plane.scene import PlaneScene
from mlpstudio.ui.plane.strokes import Palm
from mlpstudio.ui.theme import Theme

_SIZE = 12  # of the mark of a class
_ICONS = {"point": "point", "brush": "brush", "erase": "eraser"}


class PlaneTools(QWidget):
    """Two rows of controls, the second for the size of the tool; and a button for another place: ``fit``."""

    changed = Signal()
    """Something is set in another way."""
    output_chosen = Signal(object)
    """With the output whose target is shown."""
    fit_wanted = Signal()

    def __init__(self, scene: PlaneScene, palm: Palm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene, self._palm = scene, palm
        self._theme: Theme | None = None
        self._filled: object = None
        self._group = QButtonGroup(self)
        self.buttons = {
            "point": self._tool("point", self.tr("Point: one sample a click (P)")),
            "brush": self._tool("brush", self.tr("Brush: several samples along a drag (B)")),
            "erase": self._tool("erase", self.tr("Erase the nearest sample, or all under the brush (E)")),
        }
        self.buttons["point"].setChecked(True)
        self.fit = QToolButton()
        self.fit.setAccessibleName(self.tr("Show all samples"))
        self.fit.setToolTip(self.tr("Show all samples (Home)"))
        self.fit.clicked.connect(self.fit_wanted)
        self.classes, self.outputs = QComboBox(), QComboBox()
        self.classes.setAccessibleName(self.tr("Class that is painted"))
        self.outputs.setAccessibleName(self.tr("Target that is painted"))
        self.value = NumberField(self.tr("Value that is painted"))
        self.value.setToolTip(self.tr("The target of the samples that are painted"))
        self.share, self.density = QSpinBox(), QSpinBox()
        self._spin(self.share, 1, 40, palm.share, self.tr("r "), self.tr(" %"))
        self.share.setAccessibleName(self.tr("Radius of the brush, in percent of the plane"))
        self.share.setToolTip(self.tr("Radius of the brush, in percent of the plane ( [ and ] )"))
        self._spin(self.density, 1, 50, palm.density, "", self.tr(" a dab"))
        self.density.setAccessibleName(self.tr("Samples for each dab of the brush"))
        self.density.setToolTip(self.tr("So many samples come with each dab of the brush"))
        self._lay_out()
        self._group.buttonClicked.connect(self._tool_clicked)
        self.classes.activated.connect(self._class_chosen)
        self.outputs.activated.connect(self._output_chosen)
        self.value.changed.connect(self._value_typed)
        self._show_rows()

    def _tool(self, name: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setCheckable(True)
        button.setAccessibleName(tip)
        button.setToolTip(tip)
        self._group.addButton(button)
        return button

    def _spin(self, box: QSpinBox, least: int, most: int, value: int, before: str, after: str) -> None:
        box.setRange(least, most)
        box.setValue(value)
        box.setPrefix(before)
        box.setSuffix(after)
        box.valueChanged.connect(self._spun)

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(4)
        for button in self.buttons.values():
            first.addWidget(button)
        first.addSpacing(4)
        for chooser in (self.classes, self.outputs):
            chooser.setMinimumContentsLength(4)
            chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            chooser.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            chooser.setMinimumWidth(72)
            first.addWidget(chooser, 1)
        self.classes.setIconSize(QSize(_SIZE, _SIZE))
        first.addWidget(self.value, 1)
        first.addStretch(0)
        for box in (self.share, self.density):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.setMinimumWidth(88)
            second.addWidget(box, 1)
        policy = self.density.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.density.setSizePolicy(policy)
        self._second = QWidget()
        self._second.setLayout(second)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 8, 4)
        column.setSpacing(4)
        column.addLayout(first)
        column.addWidget(self._second)

    # What is shown

    def show_scene(self) -> None:
        """Follow what samples stand for, and what classes and targets are called."""
        scene, palm = self._scene, self._palm
        if scene.paintable is None or scene.project is None:
            return
        outputs = scene.project.network.outputs
        if len(palm.values) != outputs:
            palm.values = [0.0] * outputs
        count = scene.paintable.classes
        if palm.number >= max(count, 1):
            palm.number = 0
        names = class_names(scene.project) if count else target_names(scene.project)
        filled = scene.paintable, names, self._theme
        if filled != self._filled:
            if scene.single and (self._filled is None or not isinstance(self._filled, tuple)
                                 or self._filled[0] != scene.paintable):  # fmt: skip
                palm.number = 1
            self._filled = filled
            self._fill(self.classes if count else self.outputs, names)
        with QSignalBlocker(self.classes), QSignalBlocker(self.outputs):
            self.classes.setCurrentIndex(palm.number)
            self.outputs.setCurrentIndex(scene.output)
        if not self.value.hasFocus() and self.value.number != palm.values[scene.output]:
            self.value.set_number(palm.values[scene.output])
        self._show_rows()

    def _fill(self, chooser: QComboBox, names: tuple[str, ...]) -> None:
        with QSignalBlocker(chooser):
            chooser.clear()
            for number, name in enumerate(names):
                if chooser is self.classes and self._theme is not None:
                    chooser.addItem(self._mark(number, self._theme.painting), name)
                else:
                    chooser.addItem(name)

    def _mark(self, number: int, palette: Palette) -> QIcon:
        picture = QPixmap(2 * _SIZE, 2 * _SIZE)
        picture.setDevicePixelRatio(2)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        fill = self._scene.tints.of_classes(np.array([number]), palette)
        middle = np.array([_SIZE / 2])
        paint_points(painter, middle, middle, fill, palette, shape=class_shape(number), radius=4.2)
        painter.end()
        return QIcon(picture)

    def _show_rows(self) -> None:
        """Show what the tool and the targets need."""
        scene, palm = self._scene, self._palm
        kind = None if scene.paintable is None else scene.paintable.kind
        several = scene.project is not None and scene.project.network.outputs > 1
        paints = palm.tool != "erase"
        self.classes.setVisible(paints and kind is Kind.CLASSES)
        self.outputs.setVisible(several and kind in (Kind.VALUES, Kind.TARGET))
        self.value.setVisible(paints and kind is Kind.VALUES)
        self.density.setVisible(palm.tool == "brush")
        self._second.setVisible(palm.tool != "point")

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for name, button in self.buttons.items():
            button.setIcon(icon(_ICONS[name], theme.ink))
        self.fit.setIcon(icon("fit", theme.ink))
        self.show_scene()

    # What is set

    def choose_tool(self, name: str) -> None:
        """Take another tool."""
        self.buttons[name].setChecked(True)
        self._palm.tool = name
        self._show_rows()
        self.changed.emit()

    def choose_class(self, digit: int) -> None:
        """Take the class of a digit: 0 and 1 of a single output, else from 1."""
        number = digit if self._scene.single else digit - 1
        paintable = self._scene.paintable
        if paintable is not None and 0 <= number < paintable.classes:
            self._palm.number = number
            self.classes.setCurrentIndex(number)
            self.changed.emit()

    def change_size(self, way: int) -> None:
        """Take a larger brush, or a smaller one."""
        self.share.setValue(self.share.value() + way)

    def _tool_clicked(self) -> None:
        self.choose_tool(next(name for name, button in self.buttons.items() if button.isChecked()))

    def _class_chosen(self, number: int) -> None:
        self._palm.number = number
        self.changed.emit()

    def _output_chosen(self, number: int) -> None:
        self.output_chosen.emit(number)

    def _value_typed(self) -> None:
        if self.value.number is not None:
            self._palm.values[self._scene.output] = self.value.number
            self.changed.emit()

    def _spun(self) -> None:
        self._palm.share, self._palm.density = self.share.value(), self.density.value()
        self.changed.emit()

"""What a sweep asks for: a setting, its values as a list or a range, seeds, epochs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.core.number_text import read_number
from mlpstudio.project.project import Project
from mlpstudio.project.sweeping import MOST_EPOCHS, Plan
from mlpstudio.project.varying import (
    MOST_VALUES,
    VARIABLES,
    Value,
    Variable,
    checked,
    possible,
    read_values,
    spaced,
)  # fmt: skip
from mlpstudio.ui.segments import Segments
from mlpstudio.ui.theme import set_look
from mlpstudio.ui.words import titled, worded
from mlpstudio.ui.wrapped import WrappedLabel

MOST_SEEDS = 20
WIDTH = 292


class SweepForm(QWidget):
    """The fields. What cannot be used is said below them, and nothing begins."""

    asked = Signal(object)
    """With the :class:`Plan`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self.setFixedWidth(WIDTH)
        self.setting, self.list = QComboBox(), QLineEdit()
        self.way = Segments(
            (
                ("list", self.tr("list"), self.tr("Type the values one by one")),
                ("range", self.tr("range"), self.tr("Values from one number to another")),
            )
        )
        self.low, self.high, self.count = QLineEdit("0.001"), QLineEdit("1"), QSpinBox()
        self.factors = QCheckBox(self.tr("by equal factors"))
        self.things: list[tuple[str, QCheckBox]] = []
        self.seeds, self.epochs = QSpinBox(), QSpinBox()
        self.about, self.mistake = WrappedLabel(), WrappedLabel()
        self.start = QPushButton(self.tr("Start"))
        self._range, self._things = QWidget(), QWidget()
        self._prepare()
        self._lay_out()
        self.setting.currentIndexChanged.connect(self._setting_chosen)
        self.way.chosen.connect(self._way_chosen)
        self.start.clicked.connect(self._ask)
        for line in (self.list, self.low, self.high):
            line.textChanged.connect(self._tell)
        for box in (self.count, self.seeds, self.epochs):
            box.valueChanged.connect(self._tell)
        self.factors.toggled.connect(self._tell)

    def _prepare(self) -> None:
        for field, name in (
            (self.setting, self.tr("Setting")), (self.list, self.tr("Values")),
            (self.low, self.tr("From")), (self.high, self.tr("To")), (self.count, self.tr("How many")),
            (self.seeds, self.tr("Seeds")), (self.epochs, self.tr("Epochs")),
        ):  # fmt: skip
            field.setAccessibleName(name)
        for line in (self.list, self.low, self.high):
            set_look(line, role="number")
        self.count.setRange(2, MOST_VALUES)
        self.count.setValue(5)
        self.seeds.setRange(1, MOST_SEEDS)
        self.seeds.setValue(3)
        self.epochs.setRange(1, MOST_EPOCHS)
        self.epochs.setGroupSeparatorShown(True)
        self.epochs.setValue(100)
        self.factors.setChecked(True)
        self.factors.setToolTip(self.tr("Each value is as many times the one before; else equal steps"))
        self.start.setDefault(True)
        set_look(self.about, role="caption")
        set_look(self.mistake, role="error")
        self.mistake.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        bounds = QFormLayout(self._range)
        bounds.setContentsMargins(0, 0, 0, 0)
        bounds.setSpacing(8)
        for words, field in (
            (self.tr("from"), self.low), (self.tr("to"), self.high), (self.tr("how many"), self.count),
        ):  # fmt: skip
            bounds.addRow(words, field)
        bounds.addRow("", self.factors)
        chosen = QVBoxLayout(self._things)
        chosen.setContentsMargins(0, 0, 0, 0)
        chosen.setSpacing(2)
        values = QHBoxLayout()
        values.addWidget(_strong(self.tr("Values")))
        values.addStretch(1)
        values.addWidget(self.way)
        column.addWidget(_strong(self.tr("Setting")))
        column.addWidget(self.setting)
        column.addSpacing(8)
        column.addLayout(values)
        for part in (self.list, self._range, self._things):
            column.addWidget(part)
        column.addSpacing(8)
        rest = QFormLayout()
        rest.setSpacing(8)
        rest.addRow(self.tr("Seeds"), self.seeds)
        rest.addRow(self.tr("Epochs"), self.epochs)
        for form in (bounds, rest):
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        column.addLayout(rest)
        column.addWidget(self.about)
        column.addWidget(self.mistake)
        column.addWidget(self.start)
        column.addStretch(1)

    # What is shown

    def show_project(self, project: Project, epochs: int) -> None:
        """Offer the settings of a project; what was chosen stays where that is possible."""
        before, self._project = self.variable.key if self.setting.count() else "", project
        self.setting.blockSignals(True)
        self.setting.clear()
        for variable in possible(project):
            if variable.key != "seed":  # it has a field of its own
                title = worded(Message(variable.title))
                self.setting.addItem(title[:1].upper() + title[1:], variable.key)
        self.setting.setCurrentIndex(max(self.setting.findData(before), 0))
        self.setting.blockSignals(False)
        if self.variable.key != before:
            self._setting_chosen()
            self.epochs.setValue(epochs)
        self._tell()

    @property
    def variable(self) -> Variable:
        """The setting that is chosen."""
        return VARIABLES[str(self.setting.currentData())]

    def _setting_chosen(self) -> None:
        """Offer the usual values of a setting."""
        variable, project = self.variable, self._project
        if project is None:
            return
        for _, box in self.things:
            box.hide()
            box.deleteLater()
        self.things = []
        if variable.kind == "choice":
            usual = {part.strip() for part in variable.usual.split(",")} | {str(variable.current(project))}
            for name, title in variable.things(project):
                box = QCheckBox(titled(title))
                box.setChecked(name in usual)
                box.toggled.connect(self._tell)
                self.things.append((name, box))
                layout = self._things.layout()
                assert layout is not None
                layout.addWidget(box)
        self.list.setText(variable.usual)
        self.list.setCursorPosition(0)
        self._suggest_range(variable)
        self._way_chosen()

    def _suggest_range(self, variable: Variable) -> None:
        numbers = [part for part in variable.usual.replace("all", "").split(", ") if part]
        if variable.kind != "choice":
            self.low.setText(numbers[0])
            self.high.setText(numbers[-1])
            self.factors.setChecked(read_number(numbers[0]) > 0)

    def _way_chosen(self) -> None:
        choosing, ranged = self.variable.kind == "choice", self.way.current == "range"
        self.way.setVisible(not choosing)
        self.list.setVisible(not choosing and not ranged)
        self._range.setVisible(not choosing and ranged)
        self._things.setVisible(choosing)
        self._tell()

    def _tell(self) -> None:
        """Say how much will be trained, as soon as that can be said; mistakes wait for Start."""
        self.mistake.hide()
        try:
            count = len(self.values())
        except InvalidInput:
            self.about.setText("")
            return
        seeds = self.seeds.value()
        text = self.tr("{count} trainings of {epochs} epochs each.").format(
            count=f"{count * seeds:,}", epochs=f"{self.epochs.value():,}"
        )
        more = self.tr("Every seed draws the weights anew.")
        if seeds == 1:
            more = self.tr("All begin with the weights that the run began with.")
        self.about.setText(f"{text} {more}")

    def values(self) -> tuple[Value, ...]:
        """Return the values that are asked for.

        Raises
        ------
        InvalidInput
            They cannot be read.
        """
        variable, project = self.variable, self._project
        if project is None:
            raise InvalidInput("expected at least one value")
        if variable.kind == "choice":
            return checked(tuple(name for name, box in self.things if box.isChecked()))
        if self.way.current == "list":
            return read_values(variable, self.list.text(), project)
        low, high = read_number(self.low.text()), read_number(self.high.text())
        whole = variable.kind == "whole"
        return spaced(low, high, self.count.value(), log=self.factors.isChecked(), whole=whole)

    def _ask(self) -> None:
        if self._project is None:
            return
        try:
            plan = Plan(self._project, self.variable, self.values(), self.seeds.value(), self.epochs.value())
        except InvalidInput as refused:
            self.refuse(worded(refused.message))
            return
        self.mistake.hide()
        self.asked.emit(plan)

    def refuse(self, reason: str) -> None:
        """Say why nothing begins."""
        text = f"{reason[:1].upper()}{reason[1:]}"
        self.mistake.setText(text if text[-1:] in ".?!" else f"{text}.")
        self.mistake.show()


def _strong(text: str) -> QLabel:
    label = QLabel(text)
    set_look(label, role="strong")
    return label

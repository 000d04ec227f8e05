"""Which two runs are compared: two that there are, or one with one setting changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.project.kept import KeptRun
from mlpstudio.project.project import Project
from mlpstudio.project.varying import VARIABLES, Value, Variable, possible, read_value, read_values
from mlpstudio.session.comparison import with_difference
from mlpstudio.ui.side_by_side import SideBySide
from mlpstudio.ui.theme import set_look
from mlpstudio.ui.words import titled, worded

_DIFFERENCE = -1  # of the right choice: the left run with one setting changed


class CompareChoice(QWidget):
    """The choice, in a line."""

    chosen = Signal(object, object)
    """With the two :class:`KeptRun`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs: tuple[KeptRun, ...] = ()
        self.one, self.other, self.setting = QComboBox(), QComboBox(), QComboBox()
        self.thing, self.value, self.mistake = QComboBox(), QLineEdit(), QLabel()
        for field, name in (
            (self.one, self.tr("Run on the left")), (self.other, self.tr("Run on the right")),
            (self.setting, self.tr("Setting that differs")), (self.thing, self.tr("Its value on the right")),
            (self.value, self.tr("Its value on the right")),
        ):  # fmt: skip
            field.setAccessibleName(name)
        for box in (self.one, self.other):
            box.setMinimumWidth(150)
            box.setMaximumWidth(240)
        set_look(self.value, role="number")
        set_look(self.mistake, role="error")
        self.value.setFixedWidth(110)
        self.mistake.hide()
        line, whole = SideBySide(), QVBoxLayout(self)
        for widget in (
            self.one, QLabel(self.tr("beside")), self.other, self.setting, self.thing, self.value,
        ):  # fmt: skip
            line.addWidget(widget)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(line)
        whole.addWidget(self.mistake)
        self.one.activated.connect(self._run_chosen)
        self.other.activated.connect(self._run_chosen)
        self.setting.activated.connect(self._setting_chosen)
        self.thing.activated.connect(self._ask)
        self.value.returnPressed.connect(self._ask)
        self.value.editingFinished.connect(self._left)

    def show_runs(self, runs: tuple[KeptRun, ...]) -> None:
        """Offer runs, the first of which is that of the window."""
        self._runs = runs
        for box in (self.one, self.other):
            box.clear()
            for number, run in enumerate(runs):
                box.addItem(run.name, number)
        self.other.insertItem(0, self.tr("the same, but for"), _DIFFERENCE)
        self.other.setCurrentIndex(0)
        self._offer_settings()

    def choose(self, one: int, other: int) -> None:
        """Choose two of the runs by their numbers."""
        self.one.setCurrentIndex(self.one.findData(one))
        self.other.setCurrentIndex(self.other.findData(other))
        self._run_chosen()

    @property
    def variable(self) -> Variable:
        """The setting that differs."""
        return VARIABLES[str(self.setting.currentData())]

    def _base(self) -> KeptRun:
        return self._runs[self.one.currentIndex()]

    def _project(self) -> Project:
        run = self._base()
        return Project(run.network, run.parameters, run.data, run.training)

    def _run_chosen(self) -> None:
        self._offer_settings()
        self._ask()

    def _offer_settings(self) -> None:
        """Offer the settings that the left run has, where one is to differ."""
        differing = self.other.currentData() == _DIFFERENCE
        self.setting.setVisible(differing)
        if differing:
            before = self.setting.currentData()
            self.setting.clear()
            for variable in possible(self._project()):
                self.setting.addItem(worded(Message(variable.title)), variable.key)
            self.setting.setCurrentIndex(max(self.setting.findData(before), 0))
        self._offer_values()

    def _setting_chosen(self) -> None:
        self._offer_values()
        self._ask()

    def _offer_values(self) -> None:
        """Offer a value that the left run does not have."""
        differing = self.other.currentData() == _DIFFERENCE
        choosing = differing and self.variable.kind == "choice"
        self.thing.setVisible(choosing)
        self.value.setVisible(differing and not choosing)
        if not differing:
            return
        variable, project = self.variable, self._project()
        current = variable.current(project)
        if choosing:
            self.thing.clear()
            for name, title in variable.things(project):
                if name != current:
                    self.thing.addItem(titled(title), name)
            return
        usual = [value for value in read_values(variable, variable.usual, project) if value != current]
        self.value.setText(variable.told(usual[-1]))
        self.value.setModified(False)

    def _left(self) -> None:
        if self.value.isModified():
            self._ask()

    def _read(self) -> Value:
        if self.variable.kind == "choice":
            return str(self.thing.currentData())
        return read_value(self.variable, self.value.text(), self._project())

    def ask(self) -> None:
        """Tell what is chosen."""
        self._ask()

    def _ask(self) -> None:
        self.value.setModified(False)
        one = self._base()
        try:
            if self.other.currentData() == _DIFFERENCE:
                value = self._read()
                name = f"{worded(Message(self.variable.title))} {titled(self.variable.told(value))}"
                one, other = with_difference(one, self.variable, value, name[:1].upper() + name[1:])
            else:
                other = self._runs[int(self.other.currentData())]
        except InvalidInput as refused:
            reason = worded(refused.message)
            self.mistake.setText(f"{reason[:1].upper()}{reason[1:]}.")
            self.mistake.show()
            return
        self.mistake.hide()
        self.chosen.emit(one, other)

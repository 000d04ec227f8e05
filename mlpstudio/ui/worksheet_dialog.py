"""What File > Export > Worksheet opens: whose numbers, which paper, and whether answers follow."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from mlpstudio.core.messages import InvalidInput
from mlpstudio.export.kinds import Options
from mlpstudio.project.project import Project
from mlpstudio.teaching.worksheet import check_by_hand
from mlpstudio.ui.number_field import NumberField
from mlpstudio.ui.theme import set_look
from mlpstudio.ui.words import worded

_LARGEST = 10**9  # seed
_WIDTH = 440


class WorksheetDialog(QDialog):
    """Asks what shall be on a worksheet.

    Parameters
    ----------
    project
        Whose worksheet it is.
    window
        What it stands before.
    """

    chosen = Signal(object)
    """With the :class:`Options`; the dialog is closed by then."""

    def __init__(self, project: Project, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Worksheet"))
        self.own = QRadioButton(self.tr("of this project, at this iteration"))
        self.variant = QRadioButton(self.tr("readable ones, variant"))
        self.seed = NumberField(self.tr("Variant"))
        self.a4, self.letter = QRadioButton("A4"), QRadioButton(self.tr("Letter"))
        self.answers = QCheckBox(self.tr("answer key on pages of its own behind it"))
        self.about, self.problem = QLabel(), QLabel()
        self.go, self.cancel = QPushButton(self.tr("Save as…")), QPushButton(self.tr("Cancel"))
        self._groups = [_group(self, self.own, self.variant), _group(self, self.a4, self.letter)]
        self._against = _reason(project)
        self.own.setEnabled(not self._against)
        (self.variant if self._against else self.own).setChecked(True)
        self.seed.set_number(1)
        metric = QLocale().measurementSystem() == QLocale.MeasurementSystem.MetricSystem
        (self.a4 if metric else self.letter).setChecked(True)
        self.answers.setChecked(True)
        self._lay_out()
        self._connect()
        self._explain()
        self.setMinimumWidth(_WIDTH)

    def _lay_out(self) -> None:
        for label, role in ((self.about, "caption"), (self.problem, "error")):
            set_look(label, role=role)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        set_look(self.cancel, quiet=True)
        self.go.setDefault(True)
        self.seed.setFixedWidth(110)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        rows = (
            (self.tr("Numbers"), (self.own,)),
            ("", (self.variant, self.seed)),
            (self.tr("Paper"), (self.a4, self.letter)),
            (self.tr("Answers"), (self.answers,)),
        )
        for row, (text, widgets) in enumerate(rows):
            label = QLabel(text)
            set_look(label, role="strong")
            grid.addWidget(label, row, 0)
            grid.addLayout(_line(*widgets), row, 1)
            grid.setRowMinimumHeight(row, 34)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addLayout(grid)
        layout.addWidget(self.about)
        layout.addWidget(self.problem)
        layout.addSpacing(4)
        layout.addLayout(buttons)
        self.problem.hide()

    def _connect(self) -> None:
        self._groups[0].buttonToggled.connect(self._explain)
        self.seed.textEdited.connect(self._typed)
        self.go.clicked.connect(self._take)
        self.cancel.clicked.connect(self.reject)

    def _typed(self) -> None:
        self.variant.setChecked(True)
        self.problem.hide()

    def _explain(self) -> None:
        """Say what the numbers are, or why they cannot be those of the project."""
        if self._against:
            text = self._against
        elif self.own.isChecked():
            text = self.tr("The iteration that is shown, with the numbers it has.")
        else:
            text = self.tr(
                "Whole numbers and halves for layers of this size, with ReLU; each variant has others."
            )
        self.about.setText(text)
        self.problem.hide()

    def _take(self) -> None:
        seed = self.seed.number
        if self.own.isChecked():
            seed = None
        elif seed is None or not seed.is_integer() or not 0 <= seed <= _LARGEST:
            self.problem.setText(self.tr("A variant is a whole number from 0."))
            self.problem.show()
            self.seed.setFocus()
            self.seed.selectAll()
            return
        options = Options(seed=None if seed is None else int(seed), answers=self.answers.isChecked())
        self.accept()
        self.chosen.emit(replace(options, paper="a4" if self.a4.isChecked() else "letter"))


def _group(dialog: QDialog, *buttons: QRadioButton) -> QButtonGroup:
    group = QButtonGroup(dialog)
    for button in buttons:
        group.addButton(button)
    return group


def _line(*widgets: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(12)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return line


def _reason(project: Project) -> str:
    """Return why the project's own numbers are none for a worksheet, as a sentence; empty where they are."""
    try:
        check_by_hand(project)
    except InvalidInput as error:
        text = worded(error.message)
        return QCoreApplication.translate("WorksheetDialog", "{reason}.").format(
            reason=text[:1].upper() + text[1:]
        )
    return ""

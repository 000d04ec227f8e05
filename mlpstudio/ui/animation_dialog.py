"""What File > Export > Animation opens: what moves, and whether it is an iteration or a training."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from mlpstudio.export.kinds import Options, What
from mlpstudio.ui.number_field import NumberField
from mlpstudio.ui.segments import Segments
from mlpstudio.ui.theme import set_look

if TYPE_CHECKING:
    from mlpstudio.ui.main_window import MainWindow

_MOST_EPOCHS = 10**6
_WIDTH = 460


class AnimationDialog(QDialog):
    """Asks what an animation shall show.

    Parameters
    ----------
    epochs
        How many are proposed.
    window
        What it stands before.
    """

    chosen = Signal(object)
    """With the :class:`Options`; the dialog is closed by then."""

    def __init__(self, epochs: int, window: MainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Animation"))
        self.what = Segments(
            [
                ("network", self.tr("Network"), self.tr("The network, below it the step in numbers")),
                ("window", self.tr("This window"), self.tr("All of the window, as it is arranged now")),
            ]
        )
        self.iteration = QRadioButton(self.tr("this iteration, step by step"))
        self.training = QRadioButton(self.tr("a training, epochs"))
        self.epochs = NumberField(self.tr("Epochs"))
        self.epochs.set_number(epochs)
        self.about, self.problem = QLabel(), QLabel()
        self.go, self.cancel = QPushButton(self.tr("Save as…")), QPushButton(self.tr("Cancel"))
        self._group = QButtonGroup(self)
        for button in (self.iteration, self.training):
            self._group.addButton(button)
        self.iteration.setChecked(True)
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
        self.what.setAccessibleName(self.tr("What it shows"))
        self.epochs.setFixedWidth(90)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            (self.tr("Shows"), (self.what,)),
            (self.tr("Of"), (self.iteration,)),
            ("", (self.training, self.epochs)),
        )
        for row, (text, widgets) in enumerate(rows):
            label, line = QLabel(text), QHBoxLayout()
            set_look(label, role="strong")
            line.setSpacing(12)
            for widget in widgets:
                line.addWidget(widget)
            line.addStretch(1)
            grid.addWidget(label, row, 0)
            grid.addLayout(line, row, 1)
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
        self._group.buttonToggled.connect(self._explain)
        self.what.chosen.connect(self._explain)
        self.epochs.textEdited.connect(self._typed)
        self.go.clicked.connect(self._take)
        self.cancel.clicked.connect(self.reject)

    def _typed(self) -> None:
        self.training.setChecked(True)
        self.problem.hide()

    def _explain(self) -> None:
        """Say what it will be like."""
        window, training = self.what.current == "window", self.training.isChecked()
        if window and training:
            text = self.tr("The window trains from where this run began, and comes back to here.")
        elif window:
            text = self.tr("The window goes through all steps by itself, and comes back to here.")
        elif training:
            text = self.tr("The network while it trains from where this run began, below it the loss.")
        else:
            text = self.tr("A frame for each step: the network, below it formula and matrices.")
        self.about.setText(text)
        self.problem.hide()

    def _take(self) -> None:
        epochs, training = self.epochs.number, self.training.isChecked()
        if training and (epochs is None or not epochs.is_integer() or not 1 <= epochs <= _MOST_EPOCHS):
            self.problem.setText(self.tr("Epochs are a whole number from 1."))
            self.problem.show()
            self.epochs.setFocus()
            self.epochs.selectAll()
            return
        what: What = "window" if self.what.current == "window" else "network"
        options = Options(training=training, epochs=int(epochs or 1) if training else 1, what=what)
        self.accept()
        self.chosen.emit(options)

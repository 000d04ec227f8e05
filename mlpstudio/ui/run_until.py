"""Run until: a small card that asks how far, while everything else goes on."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.number_text import read_number
from mlpstudio.session.goals import Goal, UntilEpoch, UntilFlat, UntilLoss, UntilStalled, epochs_on
from mlpstudio.session.moment import Moment
from mlpstudio.ui.number_field import NumberField
from mlpstudio.ui.overlay import Overlay
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.words import worded

FURTHER = 10
"""Epochs that are suggested, and that the command runs that asks nothing."""
_LOSS, _PATIENCE, _NORM = 0.01, 10, 0.001
_LAST_EPOCH = 1e15


class RunUntil(Overlay):
    """Asks for an epoch, a loss, epochs without a lower loss, or a length of the gradient.

    Parameters
    ----------
    window, theme
        As in :class:`Overlay`.
    """

    chosen = Signal(object)
    """With the :class:`Goal`."""

    def __init__(self, window: QMainWindow, theme: Theme) -> None:
        super().__init__(window, theme, modal=False)
        self.setObjectName("run-until")
        self.setAccessibleName(self.tr("Run until"))
        self.by_epoch = QRadioButton(self.tr("the end of epoch"))
        self.by_loss = QRadioButton(self.tr("the loss is at most"))
        self.by_stall = QRadioButton(self.tr("no lower loss, in epochs"))
        self.by_norm = QRadioButton(self.tr("the gradient is at most"))
        self.epoch = NumberField(self.tr("Epoch, counted from 0"))
        self.loss = NumberField(self.tr("Loss"))
        self.patience = NumberField(self.tr("Epochs without a lower loss"))
        self.norm = NumberField(self.tr("Length of the gradient"))
        self.test = QCheckBox(self.tr("the loss of the test samples"))
        self._fields = {
            self.by_epoch: self.epoch, self.by_loss: self.loss,
            self.by_stall: self.patience, self.by_norm: self.norm,
        }  # fmt: skip
        self.start, self.cancel = QPushButton(self.tr("Run")), QPushButton(self.tr("Cancel"))
        self._mistake, self._about, self._ways = QLabel(), QLabel(), QButtonGroup(self)
        self._typed = False
        self.loss.set_number(_LOSS)
        self.patience.set_number(_PATIENCE)
        self.norm.set_number(_NORM)
        self.by_epoch.setChecked(True)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Run until"))
        set_look(title, role="title")
        set_look(self._mistake, role="error")
        set_look(self.cancel, quiet=True)
        set_look(self._about, role="caption")
        for label in (self._mistake, self._about):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.start.setDefault(True)
        grid = QGridLayout()
        grid.setVerticalSpacing(8)
        grid.setHorizontalSpacing(12)
        for row, (way, field) in enumerate(self._fields.items()):
            self._ways.addButton(way)
            field.setFixedWidth(130)
            grid.addWidget(way, row, 0)
            grid.addWidget(field, row, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.start)
        layout = QVBoxLayout(self.card)
        layout.setContentsMargins(20, 14, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(title)
        layout.addLayout(grid)
        layout.addWidget(self.test)
        layout.addWidget(self._about)
        layout.addWidget(self._mistake)
        layout.addLayout(buttons)
        self._mistake.hide()

    def _connect(self) -> None:
        self._ways.buttonClicked.connect(self._way_meant)
        self._ways.buttonToggled.connect(self._explain)
        self.test.toggled.connect(self._explain)
        for field in self._fields.values():
            field.textEdited.connect(self._field_typed)
            field.returnPressed.connect(self._run)
        self.start.clicked.connect(self._run)
        self.cancel.clicked.connect(self.dismiss)

    def ask(self, moment: Moment) -> None:
        """Show it. It suggests ten epochs more until somebody has typed another one."""
        if not self._typed and moment.batches is not None:
            self.epoch.set_number(epochs_on(moment, FURTHER).epoch)
        split = moment.project.data.split.test > 0 and len(moment.project.data.parts()[1]) > 0
        self.test.setVisible(split)
        if not split:
            self.test.setChecked(False)
        self._explain()
        self._say("")
        self.show_card()
        self._meant().selectAll()

    def wanted(self, room: QSize) -> QRect:
        """Return where the card lies: at the top centre of what is below the tool bar."""
        layout = self.card.layout()
        if layout is not None:
            layout.activate()
        size = self.card.sizeHint()
        height = max(size.height(), 0 if layout is None else layout.heightForWidth(size.width()))
        return QRect((room.width() - size.width()) // 2, 52, size.width(), height)

    def first_field(self) -> QWidget:
        """Return the field of what is meant."""
        return self._meant()

    def _meant(self) -> NumberField:
        return next(field for way, field in self._fields.items() if way.isChecked())

    def _way_meant(self) -> None:
        self._meant().setFocus()
        self._meant().selectAll()
        self._say("")

    def _field_typed(self) -> None:
        field = self.sender()
        self._typed = self._typed or field is self.epoch
        next(way for way, own in self._fields.items() if own is field).setChecked(True)
        self._say("")

    def _explain(self) -> None:
        """Say what the rule looks at."""
        self.test.setEnabled(self.by_loss.isChecked() or self.by_stall.isChecked())
        part = self.tr("test") if self.test.isChecked() else self.tr("training")
        if self.by_stall.isChecked():
            text = self.tr("Measured on all {part} samples after each epoch. Then it goes back to the best.")
        elif self.by_norm.isChecked():
            text = self.tr("Its length, measured on all training samples after each epoch.")
        elif self.by_loss.isChecked() and self.test.isChecked():
            text = self.tr("Measured on all {part} samples after each epoch.")
        elif self.by_loss.isChecked():
            text = self.tr("The loss of a batch, at any iteration.")
        else:
            text = self.tr("Epochs count from 0.")
        self._about.setText(text.format(part=part))
        self.place()

    def _goal(self) -> Goal:
        """Return what was typed.

        Raises
        ------
        InvalidInput
            It is no epoch, no loss, no number of epochs, or no length.
        """
        number = read_number(self._meant().text())
        if self.by_loss.isChecked():
            return UntilLoss(number, self.test.isChecked())
        if self.by_norm.isChecked():
            if number < 0:
                raise InvalidInput("a length is 0 or more")
            return UntilFlat(number)
        least = 1 if self.by_stall.isChecked() else 0
        if number < least or not number.is_integer() or number > _LAST_EPOCH:
            text = (
                "expected a whole number of epochs from 1" if least else "an epoch is a whole number from 0"
            )
            raise InvalidInput(text)
        return UntilStalled(int(number), self.test.isChecked()) if least else UntilEpoch(int(number))

    def _run(self) -> None:
        try:
            goal = self._goal()
        except InvalidInput as refused:
            self._say(worded(refused.message))
            self._meant().setFocus()
            return
        self.dismiss()
        self.chosen.emit(goal)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Run with Enter from anywhere, but for the button that cancels."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.cancel.hasFocus():
            self.dismiss()
        elif enter:
            self._run()
        else:
            super().keyPressEvent(event)

    def _say(self, mistake: str) -> None:
        self._mistake.setText(mistake[:1].upper() + mistake[1:] + "." if mistake else "")
        self._mistake.setVisible(bool(mistake))
        self.place()

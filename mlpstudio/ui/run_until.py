"""Run until: a small card that asks how far, while everything else goes on."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
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
from mlpstudio.session.goals import Goal, UntilEpoch, UntilLoss, epochs_on
from mlpstudio.session.moment import Moment
from mlpstudio.ui.number_field import NumberField
from mlpstudio.ui.overlay import Overlay
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.words import worded

FURTHER = 10
"""Epochs that are suggested, and that the command runs that asks nothing."""
_LOSS = 0.01
_LAST_EPOCH = 1e15


class RunUntil(Overlay):
    """Asks for an epoch or a loss.

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
        self.epoch = NumberField(self.tr("Epoch, counted from 0"))
        self.loss = NumberField(self.tr("Loss"))
        self.start, self.cancel = QPushButton(self.tr("Run")), QPushButton(self.tr("Cancel"))
        self._mistake, self._ways = QLabel(), QButtonGroup(self)
        self._typed = False
        self.loss.set_number(_LOSS)
        self.by_epoch.setChecked(True)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Run until"))
        set_look(title, role="title")
        set_look(self._mistake, role="error")
        set_look(self.cancel, quiet=True)
        self._mistake.setTextFormat(Qt.TextFormat.PlainText)
        self._mistake.setWordWrap(True)
        self.start.setDefault(True)
        grid = QGridLayout()
        grid.setVerticalSpacing(8)
        grid.setHorizontalSpacing(12)
        for row, (way, field) in enumerate(((self.by_epoch, self.epoch), (self.by_loss, self.loss))):
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
        layout.addWidget(self._mistake)
        layout.addLayout(buttons)
        self._mistake.hide()

    def _connect(self) -> None:
        self.by_epoch.clicked.connect(self._epoch_meant)
        self.by_loss.clicked.connect(self._loss_meant)
        self.epoch.textEdited.connect(self._epoch_typed)
        self.loss.textEdited.connect(self._loss_typed)
        for field in (self.epoch, self.loss):
            field.returnPressed.connect(self._run)
        self.start.clicked.connect(self._run)
        self.cancel.clicked.connect(self.dismiss)

    def ask(self, moment: Moment) -> None:
        """Show it. It suggests ten epochs more until somebody has typed another one."""
        if not self._typed and moment.batches is not None:
            self.epoch.set_number(epochs_on(moment, FURTHER).epoch)
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
        return self.epoch if self.by_epoch.isChecked() else self.loss

    def _epoch_meant(self) -> None:
        self.epoch.setFocus()
        self.epoch.selectAll()

    def _loss_meant(self) -> None:
        self.loss.setFocus()
        self.loss.selectAll()

    def _epoch_typed(self) -> None:
        self._typed = True
        self.by_epoch.setChecked(True)
        self._say("")

    def _loss_typed(self) -> None:
        self.by_loss.setChecked(True)
        self._say("")

    def _goal(self) -> Goal:
        """Return what was typed.

        Raises
        ------
        InvalidInput
            It is no epoch, or no loss.
        """
        number = read_number(self._meant().text())
        if self.by_loss.isChecked():
            return UntilLoss(number)
        if number < 0 or not number.is_integer() or number > _LAST_EPOCH:
            raise InvalidInput("an epoch is a whole number from 0")
        return UntilEpoch(int(number))

    def _run(self) -> None:
        try:
            goal = self._goal()
        except InvalidInput as refused:
            self._say(worded(refused.message))
            self._meant().setFocus()
            return
        self.dismiss()
        self.chosen.emit(goal)

    def _say(self, mistake: str) -> None:
        self._mistake.setText(mistake[:1].upper() + mistake[1:] + "." if mistake else "")
        self._mistake.setVisible(bool(mistake))
        self.place()

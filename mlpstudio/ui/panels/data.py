"""The panel of the data: all samples in a table in which they are typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from mlpstudio.core.network import Network
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.session.moment import Moment
from mlpstudio.ui.computed_menu import ComputedMenu
from mlpstudio.ui.data_preparation import DataPreparation
from mlpstudio.ui.data_table import DataTable
from mlpstudio.ui.icons import icon
from mlpstudio.ui.theme import Theme, set_look


class DataPanel(QWidget):
    """All samples: a row a sample, inputs and then targets."""

    edited = Signal(object)
    """With a :class:`SamplesEdit` or a :class:`RowsEdit`."""
    began = Signal()
    """Somebody begins to type."""
    sample_chosen = Signal(object)
    """With the row of a sample that is to be shown on the canvas."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("data-panel")
        self.setAccessibleName(self.tr("Data"))
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._moment: Moment | None = None
        self._waiting = False
        self._network: Network | None = None
        self.table, self._count = DataTable(), QLabel()
        self.table.edited.connect(self.edited)
        self.table.began.connect(self.began)
        self.preparation = DataPreparation()
        self.preparation.edited.connect(self.edited)
        self.table.sample_chosen.connect(self.sample_chosen)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._open_menu)
        set_look(self._count, role="caption")
        self._count.setWordWrap(True)
        self._add = self._button(self.tr("Add a sample before this one"), self.tr("Insert"), "add")
        self._delete = self._button(self.tr("Delete the selected samples"), self.tr("Ctrl+Delete"), "delete")
        self._get, self.sources = QToolButton(), QMenu(self)
        self.computed = ComputedMenu(self.table.say_refusal, self)
        self.computed.edited.connect(self.edited)
        self._get.setAccessibleName(self.tr("Other data and computed inputs"))
        self._get.setToolTip(self.tr("Import or generate data, compute inputs from others"))
        self._get.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._get.setMenu(self.sources)
        head = QHBoxLayout()
        head.setContentsMargins(16, 6, 8, 6)
        head.setSpacing(4)
        head.addWidget(self._count, 1)
        head.addWidget(self._get)
        head.addWidget(self._add)
        head.addWidget(self._delete)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.preparation)
        layout.addWidget(self.table, 1)

    def _button(self, text: str, key: str, asked: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(asked)
        button.setAccessibleName(text)
        button.setToolTip(f"{text} ({key})")
        button.clicked.connect(self._clicked)
        return button

    def offer(self, actions: Sequence[QAction]) -> None:
        """Take commands that bring other data into the menu."""
        self.sources.addActions(actions)
        self.sources.addSeparator()
        self.sources.addMenu(self.computed)

    def show_computed(self) -> None:
        """Open the menu of computed inputs."""
        self.computed.popup(self._get.mapToGlobal(self._get.rect().bottomLeft()))

    # What is shown

    def show_moment(self, moment: Moment) -> None:
        """Show the data of a moment; does nothing while hidden."""
        self._moment = moment
        self._waiting = not self.isVisible()
        if not self._waiting:
            self._draw(moment)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was not drawn while hidden."""
        super().showEvent(event)
        if self._waiting and self._moment is not None:
            self._waiting = False
            self._draw(self._moment)

    def _draw(self, moment: Moment) -> None:
        network = moment.project.network
        if network is not self._network:  # another project, or another drawing
            self._network = network
            self.table.give_up()
        if not self.table.rows.show_moment(moment):
            return
        self.preparation.show_data(moment.project.data)
        self.computed.show_project(moment.project)
        self.table.fit_columns()
        self.table.follow_cell()
        samples = moment.project.data.samples
        if samples == 0:
            text = self.tr("No samples yet: type the first one, or paste a table.")
        elif samples == 1:
            text = self.tr("1 sample")
        else:
            text = self.tr("{count} samples").format(count=f"{samples:,}")
        self._count.setText(text)
        self._delete.setEnabled(samples > 0)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.table.rows.set_theme(theme)
        for button, name in ((self._get, "data"), (self._add, "plus"), (self._delete, "trash")):
            button.setIcon(icon(name, theme.muted))

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self.table.rows.set_number_format(numbers)
        self.table.fit_columns()

    def set_locked(self, locked: bool) -> None:
        """Let nothing be edited, or let it again."""
        self.table.set_locked(locked)
        self.preparation.set_locked(locked)
        self.computed.setEnabled(not locked)

    # What is asked for

    def _clicked(self) -> None:
        self.table.field.say_nothing()
        self.table.do(self.sender().objectName())

    def menu(self) -> QMenu:
        """Return the menu of the selected cells."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.triggered.connect(self._chosen)
        words = {
            "copy": self.tr("Copy"),
            "paste": self.tr("Paste"),
            "paste transposed": self.tr("Paste transposed"),
            "fill down": self.tr("Fill down"),
            "fill right": self.tr("Fill right"),
            "clear": self.tr("Set to 0"),
            "add": self.tr("Add a sample before this one"),
            "delete": self.tr("Delete the selected samples"),
        }
        for asked, text in words.items():
            if asked in ("fill down", "add"):
                menu.addSeparator()
            menu.addAction(text).setData(asked)
        return menu

    def _chosen(self, action: QAction) -> None:
        self.table.do(action.data())

    def _open_menu(self, place: QPoint) -> None:
        self.menu().popup(self.table.viewport().mapToGlobal(place))

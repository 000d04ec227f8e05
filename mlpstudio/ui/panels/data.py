"""The panel of the data: all samples in a table in which they are typed, or on a plane to paint on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mlpstudio.core.metrics import tells_classes
from mlpstudio.project.painting import Paintable
from mlpstudio.project.project import Project
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.session.moment import Moment
from mlpstudio.session.pointing import Pointed
from mlpstudio.session.shown_sample import ShownSample
from mlpstudio.ui.computed_menu import ComputedMenu
from mlpstudio.ui.data_preparation import DataPreparation
from mlpstudio.ui.data_table import DataTable
from mlpstudio.ui.icons import icon
from mlpstudio.ui.names import class_names
from mlpstudio.ui.plane.plane import Plane
from mlpstudio.ui.segments import Segments
from mlpstudio.ui.theme import Theme, set_look

_HEADS = 84  # pixels of what stands above the preparation


class DataPanel(QWidget):
    """All samples: a row a sample, inputs and then targets; or points, for one and two inputs."""

    edited = Signal(object)
    """With a :class:`SamplesEdit`, a :class:`RowsEdit` or a :class:`DataEdit`."""
    began = Signal()
    """Somebody begins to type."""
    stroke_began = Signal()
    """Somebody begins to paint."""
    stroke_ended = Signal()
    """What was painted is there, or given up."""
    sample_chosen = Signal(object)
    """With the row of a sample that is to be shown on the canvas."""
    pointed = Signal(object)
    """With the :class:`Hit` of the number that the mouse is on, if it is in the batch, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("data-panel")
        self.setAccessibleName(self.tr("Data"))
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._moment: Moment | None = None
        self._waiting = False
        self._project: Project | None = None
        self.table, self._count = DataTable(), QLabel()
        self.table.edited.connect(self.edited)
        self.table.began.connect(self.began)
        self.preparation = DataPreparation()
        self.preparation.edited.connect(self.edited)
        self.preparation.display_chosen.connect(self._display_chosen)
        self.table.sample_chosen.connect(self.sample_chosen)
        self.table.pointing.pointed.connect(self.pointed)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.plane = Plane()
        self.plane.edited.connect(self.edited)
        self.plane.began.connect(self.stroke_began)
        self.plane.ended.connect(self.stroke_ended)
        self.plane.sample_chosen.connect(self.sample_chosen)
        self.views = Segments(
            (
                ("table", self.tr("Table"), self.tr("Show the samples as a table")),
                ("plane", self.tr("Plane"), self._plane_tip),
            )
        )
        self.views.chosen.connect(self._view_chosen)
        self._wanted = "table"
        self._sample: ShownSample | None = None
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
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(10, 6, 8, 4)
        head.setSpacing(4)
        head.addWidget(self.views)
        head.addStretch(1)
        head.addWidget(self._get)
        head.addWidget(self.plane.tools.fit)
        self.plane.tools.fit.hide()
        about = QHBoxLayout()
        about.setContentsMargins(16, 0, 8, 2)
        about.setSpacing(4)
        about.addWidget(self._count, 1)
        about.addWidget(self._add)
        about.addWidget(self._delete)
        typed = QWidget()
        column = QVBoxLayout(typed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(about)
        column.addWidget(self.preparation)
        column.addWidget(self.table, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(typed)
        self._pages.addWidget(self.plane)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave some rows of the table in sight."""
        super().resizeEvent(event)
        self.preparation.set_room(self.height() - _HEADS)

    def _draw(self, moment: Moment) -> None:
        project, before = moment.project, self._project
        self._project = project
        if before is None or project.network is not before.network:  # another project, or another drawing
            self.table.give_up()
        if before is None or project.network is not before.network or project.data is not before.data:
            self.computed.show_project(project)
            self._offer_views(project)
        if self.view == "plane":
            self.plane.show_moment(moment, self._shown_row(moment))
        else:
            self._draw_table(moment)

    def _draw_table(self, moment: Moment) -> None:
        fresh = self.table.rows.show_moment(moment)
        self.table.rows.mark(self._shown_row(moment))
        if self._sample is not None:
            self.table.pointing.show_rows(self._sample.rows(moment))
        if not fresh:
            return
        self.preparation.show_data(moment.project.data)
        rows = self.table.rows
        self.preparation.show_displays(rows.displays, rows.display, rows.usual)
        self.table.fit_columns()
        self.table.follow_cell()
        samples = moment.project.data.samples
        if samples == 0:
            text = self.tr("No samples yet: type the first one, or paste a table.")
        elif samples == 1:
            text = self.tr("1 sample")
        else:
            text = self.tr("{count} samples").format(count=f"{samples:,}")
        held = len(moment.project.data.parts()[1]) if moment.project.data.split.test else 0
        if held:
            text = self.tr("{samples}, {held} held out").format(samples=text, held=f"{held:,}")
        self._count.setText(text)
        project = moment.project
        told = tells_classes(project.network, project.data.targets)
        self._count.setToolTip(self.preparation.show_shares(class_names(project) if told else ()))
        self._delete.setEnabled(samples > 0)

    # Table and plane

    @property
    def _plane_tip(self) -> str:
        return self.tr("Paint the samples as points of a plane")

    @property
    def view(self) -> str:
        """Which view is seen: "table" or "plane"."""
        return "plane" if self._pages.currentWidget() is self.plane else "table"

    def show_view(self, name: str) -> None:
        """Show the table or the plane; for three inputs or more there is no plane."""
        self._wanted = name
        if self._project is not None:
            self._offer_views(self._project)

    def _view_chosen(self, name: str) -> None:
        self.show_view(name)

    def _offer_views(self, project: Project) -> None:
        """Let the plane be chosen where there is one."""
        plane, there = self.views.buttons["plane"], Paintable.of(project) is not None
        plane.setEnabled(there)
        tip = self._plane_tip
        if not there:
            tip = self.tr("A plane has room for one or two inputs; this network has {count}")
            tip = tip.format(count=project.network.inputs)
        plane.setToolTip(tip)
        name = self._wanted if there else "table"
        self.views.choose(name)
        if name == self.view:
            return
        self.plane.view.cancel()
        self.table.give_up()
        page, focus = self._pages.currentWidget(), QApplication.focusWidget()
        held = page is not None and focus is not None and page.isAncestorOf(focus)
        self._pages.setCurrentIndex(1 if name == "plane" else 0)
        self.plane.tools.fit.setVisible(name == "plane")
        if self._moment is not None and self.isVisible():
            self._draw(self._moment)
            row = self._shown_row(self._moment)
            if name == "table" and row is not None:
                self.table.scrollTo(self.table.rows.index(row, max(self.table.currentIndex().column(), 0)))
        if held:  # else it goes to the first button of the other view
            view = self.plane.view if name == "plane" else self.table
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, sample: ShownSample) -> None:
        """Mark the sample that the canvas shows."""
        self._sample = sample
        sample.changed.connect(self._sample_changed)

    def _shown_row(self, moment: Moment) -> int | None:
        return None if self._sample is None else self._sample.shown_row(moment)

    def _sample_changed(self) -> None:
        if self._moment is not None:
            self.show_moment(self._moment)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.table.rows.set_theme(theme)
        self.table.header.color(theme.accent)
        self.table.pointing.color(theme.accent)
        self.plane.set_theme(theme)
        self.preparation.set_theme(theme)
        for button, name in ((self._get, "data"), (self._add, "plus"), (self._delete, "trash")):
            button.setIcon(icon(name, theme.muted))

    def show_pointed(self, pointed: Pointed) -> None:
        """Mark the number of a sample that is pointed at anywhere."""
        self.table.pointing.show_pointed(pointed)

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self.table.rows.set_number_format(numbers)
        self.plane.set_number_format(numbers)
        self.table.fit_columns()

    def set_locked(self, locked: bool) -> None:
        """Let nothing be edited, or let it again."""
        self.table.set_locked(locked)
        self.preparation.set_locked(locked)
        self.computed.setEnabled(not locked)
        self.plane.set_locked(locked)

    def _display_chosen(self, name: str) -> None:
        self.table.give_up()
        self.table.rows.show_as(name)
        self.table.fit_columns()

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
            "add after": self.tr("Add a sample after this one"),
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

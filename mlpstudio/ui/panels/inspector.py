"""The inspector: what is selected, in its numbers, and everything that can be edited about it."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from mlpstudio.render.network import EdgeRef, NeuronRef
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.session.moment import Moment
from mlpstudio.session.selection import NOTHING, LayerRef, Selected, Selection
from mlpstudio.ui.editing import LOCKED, Editing
from mlpstudio.ui.inspector.controls import Entry, TextEntry
from mlpstudio.ui.inspector.edge_page import EdgePage
from mlpstudio.ui.inspector.edits import Edits
from mlpstudio.ui.inspector.form import Page, Words
from mlpstudio.ui.inspector.layer_page import InputsPage, LayerPage
from mlpstudio.ui.inspector.many_page import ManyPage
from mlpstudio.ui.inspector.network_page import NetworkPage
from mlpstudio.ui.inspector.neuron_page import InputPage, NeuronPage
from mlpstudio.ui.theme import Theme
from mlpstudio.ui.words import worded

Kind: TypeAlias = type[Page]


class InspectorPanel(QScrollArea):
    """Shows one page at a time: the network, a layer, a neuron, an edge, or many.

    Parameters
    ----------
    editing
        The way to the document.
    selection
        What is shown. Nothing selected is the network.
    """

    def __init__(self, editing: Editing, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector-panel")
        self.setAccessibleName(self.tr("Inspector"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(240)
        # Tab goes from control to control, and the area follows; a stop at itself would be of no use.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._edits = Edits(editing, self)
        self._selection = selection
        self._pages: dict[Kind, Page] = {}
        self._page: Page | None = None
        self._theme: Theme | None = None
        self._numbers = NumberFormat()
        self._moment: Moment | None = None
        self._shown = NOTHING
        self._stale = False
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._lock = Words("warning", worded(LOCKED))
        self._lock.setContentsMargins(16, 12, 16, 0)
        self._column.addWidget(self._lock)
        self._lock.setVisible(editing.locked)  # in its place by now: else it would be a window of its own
        self.setWidget(content)
        # Selecting a neuron on the canvas must not wait for its page.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._update)
        selection.changed.connect(self._selected)
        editing.lock_changed.connect(self._show_lock)

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._page

    # What the window says

    def show_moment(self, moment: Moment) -> None:
        """Show the selection as it is in a moment; while the panel is hidden, only note it."""
        self._moment = moment
        if self.isVisible():
            self._update()
        else:
            self._stale = True

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for page in self._pages.values():
            page.set_theme(theme)

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self._numbers = numbers
        for page in self._pages.values():
            page.numbers = numbers
        if self._page is not None:
            self._page.set_number_format(numbers)

    def showEvent(self, event: QShowEvent) -> None:
        """Take in what happened while the panel was hidden."""
        super().showEvent(event)
        if self._stale:
            self._update()

    def hideEvent(self, event: QHideEvent) -> None:
        """Wait for nothing that nobody sees."""
        super().hideEvent(event)
        if self._soon.isActive():
            self._soon.stop()
            self._stale = True

    def _selected(self, selected: Selected) -> None:
        if self.isVisible():
            self._soon.start()
        else:
            self._stale = True

    def _show_lock(self, locked: bool) -> None:
        self._lock.setVisible(locked)
        for page in self._pages.values():
            page.set_locked(locked)

    # The pages

    def _update(self) -> None:
        if self._moment is None:
            return
        self._stale = False
        self._soon.stop()
        # An edit tells of its moment before the selection lets go of what is gone.
        selected = self._selection.current.within(self._moment.project.network)
        page = self._made(_kind_of(selected))
        if selected != self._shown:
            self._shown = selected
            _forget(page)
            self.verticalScrollBar().setValue(0)
        page.show_part(self._moment, selected)
        if page is not self._page:
            if self._page is not None:
                self._page.hide()
            self._page = page
            page.show()

    def _made(self, kind: Kind) -> Page:
        """Return a page, made when it is first needed."""
        if kind not in self._pages:
            page = self._pages[kind] = kind(self._edits)
            page.numbers = self._numbers
            page.hide()
            self._column.addWidget(page)
            if self._theme is not None:
                page.set_theme(self._theme)
            page.set_locked(self._edits.locked)
        return self._pages[kind]


def _kind_of(selected: Selected) -> Kind:
    match selected.only:
        case NeuronRef(column=column):
            return NeuronPage if column else InputPage
        case EdgeRef():
            return EdgePage
        case LayerRef(column=column):
            return LayerPage if column else InputsPage
    return ManyPage if selected else NetworkPage


def _forget(page: Page) -> None:
    """Let go of what was typed about another part."""
    for field in page.findChildren(Entry):
        field.forget()
    for text in page.findChildren(TextEntry):
        text.forget()

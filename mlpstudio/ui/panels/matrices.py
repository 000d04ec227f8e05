"""The panel of all matrices: the sheet with every one of them, and one by itself when it is opened."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QPalette, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from mlpstudio.core.notation import SCREEN
from mlpstudio.core.sheet import Reading, Role, Slot, markup
from mlpstudio.core.writing import FORMS, NamedMatrix
from mlpstudio.render.matrix import Cell
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.picture import Picture
from mlpstudio.session.moment import Moment
from mlpstudio.session.pointing import Pointed
from mlpstudio.ui.giving import Giver
from mlpstudio.ui.grid_view import GridView
from mlpstudio.ui.matrix_area import Shown
from mlpstudio.ui.matrix_editing import EditableArea
from mlpstudio.ui.sheet_picture import sheet_picture
from mlpstudio.ui.sheet_view import SheetView
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.words import worded

_WHY = "why"


class MatricesPanel(QWidget):
    """All matrices of an iteration."""

    pointed = Signal(object)
    """With the :class:`Hit` of the cell that the mouse or the cursor is on, or None."""
    edited = Signal(object)
    """With a :class:`CellEdit`."""
    asked = Signal(object, object, bool)
    """With slot and cell of a number, and whether somebody said so: why is it what it is?"""
    began = Signal()
    """Somebody begins to type."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("matrices-panel")
        self.setAccessibleName(self.tr("All matrices"))
        self.setMinimumWidth(240)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._moment: Moment | None = None
        self._reading: Reading | None = None
        self._pointed: Pointed | None = None
        self._waiting = False
        self.sheet, self.grid = SheetView(), GridView()
        for view in (self.sheet, self.grid):
            view.pointed.connect(self.pointed)
            view.menu_asked.connect(self._open_menu)
            view.copy_asked.connect(self._copy_one)
            view.asked.connect(self._cell_clicked)
            view.edited.connect(self.edited)
            view.began.connect(self.began)
        self.sheet.opened.connect(self.open_matrix)
        self.sheet.typed_at.connect(self._open_to_type)
        self._empty = QLabel(
            self.tr("Every matrix of an iteration side by side. They appear with the first sample.")
        )
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(16, 14, 16, 16)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        set_look(self._empty, role="muted")
        self._giver = Giver(self, self, self.pictures)
        self._back, self._title = QPushButton(self.tr("‹ All matrices")), QLabel()
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.sheet)
        self._pages.addWidget(self._single())

    def _single(self) -> QWidget:
        """Return the page of one matrix: its name and the way back above it."""
        page, head = QWidget(), QHBoxLayout()
        set_look(self._back, quiet=True)
        self._back.setToolTip(self.tr("Back to all matrices (Esc)"))
        self._back.clicked.connect(self.close_matrix)
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_Escape), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.close_matrix)
        set_look(self._title, role="strong")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        head.setContentsMargins(6, 6, 16, 2)
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.grid, 1)
        return page

    # What is shown

    def show_moment(self, moment: Moment) -> None:
        """Show the matrices that are known at a moment; does nothing while hidden."""
        self._moment = moment
        self._waiting = not self.isVisible()
        if not self._waiting:
            self._draw(moment)

    def show_pointed(self, pointed: Pointed) -> None:
        """Mark what is pointed at, and the cells that make it."""
        self._pointed = pointed
        for view in (self.sheet, self.grid):
            view.show_pointed(pointed)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for view in (self.sheet, self.grid):
            view.set_theme(theme)

    def set_number_format(self, number_format: NumberFormat) -> None:
        """Write numbers in another way."""
        self.sheet.set_number_format(number_format)
        self.grid.set_number_format(number_format)

    def set_locked(self, locked: bool) -> None:
        """Let nothing be edited, or let it again."""
        for view in (self.sheet, self.grid):
            view.set_locked(locked)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was not drawn while hidden."""
        super().showEvent(event)
        if self._waiting and self._moment is not None:
            self._waiting = False
            self._draw(self._moment)

    def _draw(self, moment: Moment) -> None:
        trace = moment.trace
        if trace is None:
            self._reading = None
            for view in (self.sheet, self.grid):
                view.give_up()
            self._pages.setCurrentIndex(0)
            return
        if self._reading is None or self._reading.trace is not trace:
            self._reading = Reading(trace)
        results, read = self._reading.marked(moment.steps)
        phase = None if moment.phase is None else moment.phase.value
        shown = Shown(self._reading, moment.position, results, read, phase, moment.project)
        samples = trace.samples if moment.batches is None else max(moment.batches.size, trace.samples)
        self.sheet.show_iteration(shown, samples)
        opened = self.grid.slot_
        if opened is not None and opened not in self._reading.slots():
            self.grid.slot_ = opened = None
        self.grid.show_iteration(shown)
        self._entitle()
        self._pages.setCurrentIndex(1 if opened is None else 2)

    # One matrix

    def open_matrix(self, slot: Slot, cell: Cell | None = None) -> None:
        """Show one matrix by itself, with a cell of it in the middle."""
        focused = self.sheet.hasFocus()
        self._pages.setCurrentIndex(2)
        self.grid.open(slot, cell)
        self.grid.keyboard = self.sheet.keyboard and focused
        self._entitle()
        if focused:
            self.grid.setFocus()

    def _open_to_type(self, slot: Slot, cell: Cell, typed: str) -> None:
        """Open a picture at the cell in which something is typed."""
        self.open_matrix(slot, cell)
        self.grid.begin(slot, cell, typed)

    def close_matrix(self) -> None:
        """Go back to the sheet, to the same matrix."""
        slot, focused = self.grid.slot_, self.grid.hasFocus() or self._back.hasFocus()
        if slot is None:
            return
        self.sheet.keyboard = self.grid.keyboard
        self.grid.slot_ = None
        self._pages.setCurrentIndex(1)
        self.sheet.cursor_slot, self.sheet.cursor_cell = slot, self.grid.cursor_cell
        if focused:
            self.sheet.setFocus()

    def _entitle(self) -> None:
        slot = self.grid.slot_
        if slot is None or self._reading is None:
            return
        name, (rows, columns) = worded(self._reading.title(slot)), self._reading.shape(slot)
        self._title.setText(f"{name}   {rows}×{columns}")
        self.grid.setAccessibleName(self.tr("Matrix {name}").format(name=name))

    # Copying

    def pictures(self) -> tuple[Picture, ...]:
        """Return what is shown as it can be given away: one matrix, or all of them."""
        if self._moment is None or self._reading is None:
            return ()
        slot = self.grid.slot_
        one = None if slot is None else self._reading.id(slot)
        return (sheet_picture(self._moment, one, self.sheet.number_format),)

    def menu(self, slot: Slot | None) -> QMenu:
        """Return the menu of a matrix: copying it or all; what is not computed yet is not copied."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.triggered.connect(self._chosen)
        known = slot is not None and bool(self._named((slot,)))
        if slot is not None and self._pages.currentIndex() == 1:
            menu.addAction(self.tr("Show by itself")).setData((slot,))
        if slot is not None and known and self._view.cursor_slot == slot:
            menu.addAction(self.tr("Why this number?")).setData((slot, self._view.cursor_cell, _WHY))
        if slot is not None and known:
            self._add_forms(menu, (slot,))
            self._add_edits(menu, slot)
        whole = menu.addMenu(self.tr("Copy all matrices")) if menu.actions() else menu
        self._add_forms(whole, self._all())
        self._giver.add_to(menu)
        return menu

    def _add_forms(self, menu: QMenu, slots: tuple[Slot, ...]) -> None:
        words = {
            "text": self.tr("Copy as text"),
            "csv": self.tr("Copy as CSV"),
            "latex": self.tr("Copy as LaTeX"),
            "numpy": self.tr("Copy as numpy"),
        }
        for form in FORMS:
            menu.addAction(words[form]).setData((*slots, form))

    def _add_edits(self, menu: QMenu, slot: Slot) -> None:
        """Add what can be done to the selected cells of a matrix."""
        view = self._view
        chosen = view.chosen
        if chosen is None or chosen.slot != slot:
            return
        words = {"copy": self.tr("Copy cells")}
        if not view.why_not(slot, (chosen.top, chosen.left)):
            words |= {
                "paste": self.tr("Paste"),
                "paste transposed": self.tr("Paste transposed"),
                "fill down": self.tr("Fill down"),
                "fill right": self.tr("Fill right"),
                "clear": self.tr("Set to 0"),
            }
        menu.addSeparator()
        for asked, text in words.items():
            menu.addAction(text).setData((asked,))
        menu.addSeparator()

    @property
    def _view(self) -> EditableArea:
        return self.grid if self._pages.currentIndex() == 2 else self.sheet

    def _chosen(self, action: QAction) -> None:
        """Do what an entry says: copy its slots in its form, open its slot, or edit the selected cells."""
        if not isinstance(action.data(), tuple):  # an entry of a picture
            return
        *slots, form = action.data()
        if form == _WHY:
            self.asked.emit(*slots, True)
        elif isinstance(form, Slot):
            self.open_matrix(form)
        elif not slots:
            self._view.do(form)
        else:
            self.copy(tuple(slots), form)

    def _cell_clicked(self, slot: Slot, cell: Cell) -> None:
        if not self._view.typing:
            self.asked.emit(slot, cell, False)

    def _all(self) -> tuple[Slot, ...]:
        """Return every slot once: what is old stands among the given too."""
        if self._reading is None:
            return ()
        given = {slot.symbol for slot in self._reading.slots() if slot.role is Role.GIVEN}
        return tuple(
            slot
            for slot in self._reading.slots()
            if slot.role is not Role.DELTA and not (slot.role is Role.OLD and slot.symbol in given)
        )

    def copy(self, slots: tuple[Slot, ...], form: str) -> None:
        """Put matrices on the clipboard, with all digits.

        Parameters
        ----------
        slots
            Which ones; those that are not computed yet are left out.
        form
            A key of :data:`mlpstudio.core.writing.FORMS`.
        """
        matrices = self._named(slots)
        if matrices:
            QGuiApplication.clipboard().setText(FORMS[form](matrices))

    def _named(self, slots: tuple[Slot, ...]) -> list[NamedMatrix]:
        if self._reading is None or self._moment is None:
            return []
        found = []
        for slot in slots:
            value = self._reading.value(slot, self._moment.position)
            if value is not None:
                title, formula = worded(self._reading.title(slot)), markup(slot, SCREEN)
                found.append(NamedMatrix(self._reading.id(slot), title, formula, value))
        return found

    def _copy_one(self, slot: Slot) -> None:
        self.copy((slot,), "text")

    def _open_menu(self, slot: Slot | None, place: QPoint) -> None:
        if self._reading is not None:
            self.menu(slot).popup(place)

"""Where "Why this number?" is asked: clicks on numbers, the command, menus; and where its answer is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from mlpstudio.core.instances import told_cell
from mlpstudio.core.narration import told_index
from mlpstudio.core.number_refs import number_at
from mlpstudio.core.origins import is_setting
from mlpstudio.core.sheet import Role, Slot
from mlpstudio.render.boxes import Hit
from mlpstudio.render.matrix import Cell
from mlpstudio.render.network import EdgeRef, NeuronRef
from mlpstudio.session.asking import Asking, seen
from mlpstudio.session.pointing import latest
from mlpstudio.ui.announcer import announce
from mlpstudio.ui.why.card import WhyCard

if TYPE_CHECKING:
    from mlpstudio.ui.main_window import MainWindow


class WhyDesk(QObject):
    """Takes the questions of a window.

    Parameters
    ----------
    window
        Whose step panel shows the answers.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.asking = Asking(window.session, self)
        self.card = WhyCard(self.asking)
        panel, action = window.step_panel, window.actions_table["why"]
        panel.hold_card(self.card)
        panel.asked.connect(self.ask)
        panel.chosen.connect(self._go_to_symbol)
        self.card.pointed.connect(window.marking.at_symbol)
        self.card.held.connect(window.marking.hold)
        window.marking.sample = window.canvas.sample.column
        window.canvas.sample.changed.connect(window.marking.rest)
        self.asking.changed.connect(self._changed)
        action.triggered.connect(self.ask_here)
        window.session.moved.connect(self._moved)
        self._moved()
        window.installEventFilter(self)
        for name in ("matrices", "code"):
            late = window.late[name]
            late.addAction(action)
            late.made.connect(self._connect_late)

    def _connect_late(self, name: str, panel: Any) -> None:
        if name == "matrices":
            panel.asked.connect(self._ask_of_matrix)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the answer where nobody else had a use for Escape: a click leaves the focus where it is."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() != Qt.Key.Key_Escape or self.card.answer is None:
            return False
        self.asking.close()
        return True

    def _moved(self, _: object = None) -> None:
        self._window.actions_table["why"].setEnabled(self._window.session.moment.trace is not None)

    def _go_to_symbol(self, hit: Hit) -> None:
        """Go to the step that computed a factor of the chain."""
        moment = self._window.session.moment
        program = () if moment.trace is None else moment.trace.program
        clicks = [step.click for step in program if step.target == hit.symbol]
        if clicks and clicks[0] <= moment.position:
            self._window.session.seek(moment.iteration, clicks[0])

    # Questions

    def ask(self, hit: Hit, values: object = None) -> None:
        """Ask for a number that was clicked; ``values`` is its matrix: old and new have one name."""
        moment = self._window.session.moment
        if moment.trace is None or (hit.cell is None and not is_setting(moment.trace, hit.symbol)):
            return
        cell = (0, 0) if hit.cell is None else hit.cell
        ref = seen(moment, hit.symbol, cell)
        if values is not None and values is moment.trace.given.get(hit.symbol):
            ref = number_at(moment.trace, hit.symbol, cell, before=0)
        self.asking.ask_for(ref)

    def ask_here(self) -> None:
        """Ask for what is pointed at or selected, else for the number that the step tells most of.

        The focus goes to the answer, so that the keyboard can follow its links.
        """
        hit = self._here()
        if hit is None or hit.cell is None:
            return
        focus = QApplication.focusWidget()
        if self.asking.ask(hit.symbol, hit.cell):
            self._window.docks["step"].bring()
            self._reveal()
            if focus is not None and not self.card.isAncestorOf(focus):
                self.card.home = focus
            self.card.lines.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _here(self) -> Hit | None:
        window = self._window
        moment = window.session.moment
        current, explicit = window.marking.pointing.current, window.marking.explicit
        if explicit is not None:
            return explicit
        parts = sorted(current.parts)
        only = window.selection.current.only
        part = only if isinstance(only, NeuronRef | EdgeRef) else None
        if current.hit is None and len(parts) == 1:
            part = parts[0]
        if part is not None:
            found = latest(moment, part, window.canvas.sample.column(moment))
            if found is not None:
                return found
        trace = moment.trace
        if trace is None or not moment.steps or (current.hit is not None and current.hit.cell is not None):
            return current.hit
        told = told_index(trace, moment.position)
        return Hit(trace.program[told].target, told_cell(trace, told))

    def _ask_of_matrix(self, slot: Slot, cell: Cell, deliberate: bool) -> None:
        """Ask for a cell among all matrices; without a word from the user only where the answer is seen."""
        seen = self._window.step_panel.isVisible()
        if slot.role is Role.DELTA or not (deliberate or seen):
            return
        trace = self._window.session.moment.trace
        if trace is None:
            return
        given = slot.role in (Role.GIVEN, Role.OLD)
        ref = number_at(trace, slot.symbol, cell, before=0 if given else None)
        if self.asking.ask_for(ref, there=deliberate) and deliberate:
            self._window.docks["step"].bring()
            self._reveal()

    # Answers

    def _changed(self) -> None:
        """Show what is asked, and say it."""
        self._window.step_panel.show_card()
        if self.card.answer is not None:
            self._reveal()
            announce(self.card, f"{self.card.heading.text()} {self.card.sentence.text()}")

    def _reveal(self) -> None:
        self._window.step_panel.reveal_card()

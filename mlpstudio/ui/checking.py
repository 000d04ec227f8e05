"""Checks each step quietly, once nobody clicks, and brings the check panel to who wants to see how."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from mlpstudio.core.messages import Message
from mlpstudio.core.proof import Proof, StepProof
from mlpstudio.core.trace import Trace
from mlpstudio.render.boxes import Hit
from mlpstudio.render.network import EdgeRef
from mlpstudio.session.moment import Moment
from mlpstudio.session.pointing import Pointed
from mlpstudio.session.selection import LayerRef
from mlpstudio.ui.canvas.ghost_overlay import GhostOverlay
from mlpstudio.ui.canvas.path_overlay import PathOverlay
from mlpstudio.ui.check.proving import Proving

if TYPE_CHECKING:
    from mlpstudio.ui.check.rate_page import Foreseen
    from mlpstudio.ui.main_window import MainWindow

CELLS = 6
"""Numbers of each step that are measured for its mark."""


class Checking(QObject):
    """Keeps the mark of the step panel, draws paths on the canvas, and wires the check panel.

    Parameters
    ----------
    window
        Whose steps are checked.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._mark, self._panel, self._docks = window.step_panel.mark, window.late["check"], window.docks
        self._session, self._marking = window.session, window.marking
        self._sample = window.canvas.sample
        self._setbacks, self._journey = window.setbacks, window.journey
        self.path, self.ghosts = PathOverlay(window.canvas), GhostOverlay(window.canvas)
        self._trace: Trace | None = None
        self._found: dict[int, StepProof] = {}
        self._moment: Moment | None = None
        self._foreseen: Foreseen | None = None
        self.proving = Proving(self)
        self.proving.advanced.connect(self._advanced)
        self.proving.failed.connect(self._failed)
        self._panel.made.connect(self._connect_panel)
        self._mark.clicked.connect(self.open)
        window.actions_table.connect_to({"what_if": self.open_what_if, "loss_surface": self.open_surface})
        self._mark.set_theme(window.appearance.theme)
        window.appearance.changed.connect(self._mark.set_theme)
        self._session.moved.connect(self.show_moment)
        self._docks["step"].visibilityChanged.connect(self._seen)
        self.show_moment(self._session.moment)

    def open(self) -> None:
        """Bring the check panel with its proof."""
        self._open("proof")

    def open_what_if(self) -> None:
        """Bring the check panel with the update at any learning rate."""
        self._open("rate")

    def open_surface(self) -> None:
        """Bring the check panel with the loss surface."""
        self._open("surface")

    def _open(self, page: str) -> None:
        self._docks["check"].bring()
        self._panel.panel.open_page(page)

    # The mark

    def show_moment(self, moment: Moment) -> None:
        """Take the mark away; it comes back when the step of this moment is proved."""
        self._moment = moment
        if moment.trace is not self._trace:
            self.path.show(())  # of another iteration, or of an edited network
            self._trace, self._found = moment.trace, {}
        self._renew()

    def _renew(self) -> None:
        moment = self._moment
        idle = moment is None or moment.trace is None or moment.running or moment.aside
        if moment is None or moment.trace is None or idle or not moment.steps:
            self.proving.forget()
            if not self._mark.isHidden():
                self._mark.clear()
        elif all(index in self._found for index in moment.steps):
            self.proving.forget()
            self._mark.say([self._found[index] for index in moment.steps])
        else:
            if not self._mark.isHidden():
                self._mark.clear()
            if self._docks["step"].in_front:
                self.proving.begin(Proof(moment.trace, moment.steps, most=CELLS))

    def _advanced(self) -> None:
        proof, moment = self.proving.proof, self._moment
        if proof is None or moment is None or proof.trace is not moment.trace:
            return
        if proof.done:
            self._found |= proof.found
            self.proving.forget()
            self._mark.say([self._found[index] for index in moment.steps])

    def _failed(self, message: Message) -> None:
        self._mark.clear()

    def _seen(self, seen: bool) -> None:
        if seen and self._moment is not None:
            self._renew()
        elif not seen:
            self.proving.forget()

    # The panel

    def _connect_panel(self, name: str, panel: Any) -> None:
        panel.follow(self._sample)
        panel.pointed.connect(self._point)
        panel.step_chosen.connect(self._go_to)
        panel.foreseen.connect(self._foresee)
        panel.rate_chosen.connect(self._use_rate)
        panel.sought.connect(self._seek)

    def _point(self, pointed: Pointed | Hit | None) -> None:
        self.path.show(pointed.parts if isinstance(pointed, Pointed) and pointed.hit is None else ())
        if isinstance(pointed, Hit):
            self._marking.at_symbol(pointed)
            return
        if pointed is not None:
            self._marking.pointing.show(pointed)
            return
        only = self._panel.panel.selection.current.only
        self._marking.at_part(None if isinstance(only, LayerRef) else only)

    def _foresee(self, foreseen: Foreseen | None) -> None:
        self._foreseen = foreseen
        self.ghosts.show(None if foreseen is None else self._new_weight)

    def _new_weight(self, edge: EdgeRef) -> float | None:
        """Return what a weight becomes; None where the network shows that already, or it is asked."""
        foreseen, moment = self._foreseen, self._moment
        if foreseen is None or moment is None or moment.trace is not foreseen.trace or moment.withheld:
            return None
        symbol, cell = f"W{edge.link + 1}", (edge.unit, edge.input)
        if moment.is_known(symbol) and foreseen.rate == foreseen.ahead.rate:
            return None
        return foreseen.new_value(symbol, cell)

    def _use_rate(self, rate: float) -> None:
        """Train on with another rate: with a schedule, with one that is this rate here."""
        moment = self._session.moment
        if moment.trace is not None:
            rate *= moment.project.training.learning_rate / moment.trace.training.learning_rate
        self._setbacks.change_rate(rate)

    def _seek(self, iteration: int) -> None:
        """Go to the beginning of an iteration, where its parameters are those that were pointed at."""
        self._journey.go(iteration, 0)

    def _go_to(self, click: int) -> None:
        self._session.seek(self._session.moment.iteration, click)

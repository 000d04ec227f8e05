"""The check panel: proof of the numbers, paths to the loss, a ledger of hidden neurons, one formula."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from mlpstudio.render.boxes import Hit
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.session.moment import Moment
from mlpstudio.session.pointing import NOTHING, Pointed
from mlpstudio.session.selection import Selected, Selection
from mlpstudio.session.shown_sample import ShownSample
from mlpstudio.ui.check.formula_page import FormulaPage
from mlpstudio.ui.check.ledger_page import LedgerPage
from mlpstudio.ui.check.page import Asked, CheckPage, beside, words
from mlpstudio.ui.check.paths_page import PathsPage
from mlpstudio.ui.check.proof_page import ProofPage
from mlpstudio.ui.check.subject import Subject, of_part, of_pointed
from mlpstudio.ui.column import Column
from mlpstudio.ui.segments import Segments
from mlpstudio.ui.theme import Theme
from mlpstudio.ui.words import worded

Kind: TypeAlias = type[CheckPage]

_PAGES: dict[str, Kind] = {
    "proof": ProofPage, "paths": PathsPage, "ledger": LedgerPage, "formula": FormulaPage
}  # fmt: skip
_SOON, _RUNNING = 30, 120  # milliseconds until another subject, or a moment of a run, is shown


class CheckPanel(QScrollArea):
    """Shows one page at a time. While it is hidden it computes nothing.

    Parameters
    ----------
    selection
        Of the window: an edge or a neuron that is selected is what is spoken of, else what is pointed at.
    """

    pointed = Signal(object)
    """With the :class:`Pointed` or :class:`Hit` of what the mouse is on here, or None."""
    step_chosen = Signal(object)
    """With the click (from 1) of a step that was chosen."""

    def __init__(self, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("check-panel")
        self.setAccessibleName(self.tr("Check"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(240)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.selection = selection
        self._moment: Moment | None = None
        self._sample: ShownSample | None = None
        self._theme: Theme | None = None
        self._numbers = NumberFormat()
        self._subject = Subject()
        self._told: Pointed | None = None
        self._marked = NOTHING
        self._expects_told = self._points = self._stale = False
        self._shown: tuple[object, ...] = ()
        self._pages: dict[str, CheckPage] = {}
        self.switch = Segments(
            (
                ("proof", self.tr("Proof"), self.tr("Measure gradients from outside, and check every step")),
                ("paths", self.tr("Paths"), self.tr("The paths of a weight to the loss")),
                ("ledger", self.tr("Ledger"), self.tr("What is asked of a hidden neuron, and what passes")),
                ("formula", self.tr("Formula"), self.tr("The network as one layer, and as one formula")),
            )
        )
        self.switch.chosen.connect(self._chosen)
        self.subject_line = words("caption")
        self.empty = words("muted")
        self.empty.hide()
        self._content = Column((16, 8, 16, 16), 10)
        self._choice = beside(self.switch)
        self._content.add(self._choice, self.subject_line, self.empty)
        self.setWidget(self._content)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._draw)
        selection.changed.connect(self._selected)

    @property
    def page(self) -> CheckPage:
        """The page that is chosen."""
        return self._made(self.switch.current)

    @property
    def subject(self) -> Subject:
        """What is spoken of."""
        return self._subject

    def open_page(self, name: str) -> None:
        """Show a page: "proof", "paths", "ledger" or "formula"."""
        self.switch.choose(name)
        self._chosen(name)

    # What the window says

    def follow(self, sample: ShownSample) -> None:
        """Speak of the sample that the canvas shows, where it is one sample."""
        self._sample = sample
        sample.changed.connect(self._renew)

    def show_moment(self, moment: Moment) -> None:
        """Show a moment; while the panel is hidden, only note it."""
        before = self._moment
        self._moment, self._expects_told = moment, True
        self._subject = self._subject.within(moment.project.network)
        if before is None or before.project.network is not moment.project.network:
            self._take_selection()
        if not self.isVisible():
            self._stale = True
        elif before is not None and before.project is moment.project and before.trace is not None:
            # Nothing that is seen is wrong: it is of the iteration that it names. The click comes first.
            if not moment.running:
                self._soon.start(0)
            elif not self._soon.isActive():
                self.page.rest()
                self._soon.start(_RUNNING)
        else:
            self._draw()

    def show_pointed(self, pointed: Pointed) -> None:
        """Speak of what is pointed at, unless something is selected.

        What a step tells most of is taken when the step is new; when the mouse leaves something, what was
        spoken of last stays.
        """
        self._marked = pointed
        if self.isVisible():
            self.page.show_pointed(pointed)
        fallback = pointed == self._told and not self._expects_told
        if self._expects_told:
            self._told, self._expects_told = pointed, False
        if self._points or fallback or self._moment is None or self.selection.current.only is not None:
            return
        self._take(of_pointed(pointed, self._moment.project.network, self._subject))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for page in self._pages.values():
            page.set_theme(theme)

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self._numbers = numbers
        self._renew()

    def showEvent(self, event: QShowEvent) -> None:
        """Take in what happened while the panel was hidden."""
        super().showEvent(event)
        self._take_selection()
        self._draw()

    def hideEvent(self, event: QHideEvent) -> None:
        """Compute nothing that nobody sees."""
        super().hideEvent(event)
        self._soon.stop()
        self._stale = True
        for page in self._pages.values():
            page.rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew; not for a scroll bar that comes and goes, which lies on the margin."""
        self._content.hold_width(self.width())
        super().resizeEvent(event)

    # What is spoken of

    def _selected(self, selected: Selected) -> None:
        if self._take_selection() and self.isVisible():
            self._soon.start(_SOON)

    def _take_selection(self) -> bool:
        only = self.selection.current.only
        if only is None or self._moment is None:
            self._say_subject()
            return False
        network = self._moment.project.network
        self._subject = of_part(only, network, self._subject).within(network)
        return True

    def _take(self, subject: Subject) -> None:
        if subject == self._subject:
            return
        self._subject = subject
        self._renew()

    def _renew(self) -> None:
        self._stale = True
        if self.isVisible() and not self._soon.isActive():
            self._soon.start(_SOON)

    # Drawing

    def _chosen(self, name: str) -> None:
        for other, page in self._pages.items():
            if other != name:
                page.rest()
        self.verticalScrollBar().setValue(0)
        if self.isVisible():
            self._draw()

    def _made(self, name: str) -> CheckPage:
        if name not in self._pages:
            page = self._pages[name] = _PAGES[name]()
            page.pointed.connect(self._point)
            page.step_chosen.connect(self.step_chosen)
            page.hide()
            self._content.add(page)
            if self._theme is not None:
                page.set_theme(self._theme)
        return self._pages[name]

    def _draw(self) -> None:
        moment = self._moment
        self._soon.stop()
        if moment is None:
            return
        self._stale = False
        trace, chosen = moment.trace, self.switch.current
        self._choice.setVisible(trace is not None)
        self.subject_line.setVisible(trace is not None)
        self.empty.setVisible(trace is None)
        if trace is None:
            self._say_why(moment)
        for name, page in list(self._pages.items()):
            page.setVisible(name == chosen and trace is not None)
        if trace is None:
            self._shown = ()
            return
        page = self._made(chosen)
        sample = 0 if self._sample is None else self._sample.column(moment)
        shown = (chosen, trace, moment.project, self._subject, self._numbers, moment.running, sample)
        if len(shown) != len(self._shown) or any(
            a is not b and a != b for a, b in zip(shown, self._shown, strict=True)
        ):
            self._shown = shown
            page.show_pointed(self._marked)
            page.show_asked(Asked(moment.project, trace, self._subject, self._numbers, sample))
        elif not moment.running:
            page.wake()
        if moment.running:
            page.rest()
        self._say_subject()
        page.show()

    def _say_why(self, moment: Moment) -> None:
        """Say why there is nothing to check."""
        text = self.tr("With the first sample, its numbers can be checked here.")
        if moment.divergence is not None:
            told = worded(moment.divergence.message)
            text = f"{told[:1].upper()}{told[1:]}."
        self.empty.setText(text)

    def _say_subject(self) -> None:
        moment = self._moment
        if moment is None or moment.trace is None:
            return
        iteration = f"{moment.trace.iteration:,}"
        if self.switch.current == "formula":
            text = self.tr("Iteration {iteration}, with the weights before its update.")
        elif self.selection.current.only is not None:
            text = self.tr("Iteration {iteration}. What is selected.")
        else:
            text = self.tr("Iteration {iteration}. Point at an edge or a neuron, or click it to keep it.")
        self.subject_line.setText(text.format(iteration=iteration))

    def _point(self, pointed: Pointed | Hit | None) -> None:
        self._points = True
        try:
            self.pointed.emit(pointed)
        finally:
            self._points = False

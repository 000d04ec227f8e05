"""The step panel: what this click computes, as a formula, in a sentence, and in numbers."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QWidget

from mlpstudio.core.chain import Factor
from mlpstudio.core.equations import lines
from mlpstudio.core.narration import PHASES, click_title, meaning
from mlpstudio.core.notation import SCREEN
from mlpstudio.core.program import Phase
from mlpstudio.core.trace import Trace
from mlpstudio.core.walk import Walked
from mlpstudio.core.walk_told import lines as neuron_lines
from mlpstudio.core.walk_told import operands_of
from mlpstudio.render.boxes import Hit
from mlpstudio.render.equation import MatrixPart
from mlpstudio.render.matrix import Filling
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.palette import Palette
from mlpstudio.render.under_way import UnderWay
from mlpstudio.render.windows import windowed
from mlpstudio.session.moment import Moment
from mlpstudio.session.pointing import Pointed
from mlpstudio.ui.blocks_note import BlocksNote
from mlpstudio.ui.chain_view import ChainView
from mlpstudio.ui.check_mark import CheckMark
from mlpstudio.ui.column import Column
from mlpstudio.ui.mathematics import EquationView, FormulaView
from mlpstudio.ui.outlook_card import OutlookCard
from mlpstudio.ui.phases import phase_name
from mlpstudio.ui.segments import Segments
from mlpstudio.ui.step_page import StepPage, page_of, parts_of, rate_told
from mlpstudio.ui.term_card import TermCard
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.why.card import WhyCard
from mlpstudio.ui.words import worded
from mlpstudio.ui.wrapped import WrappedLabel

_MARGIN = 16
_LINE = 15.0
_MOST_LINES = 16


class StepPanel(QScrollArea):
    """What the current click shows."""

    pointed = Signal(object)
    """With the :class:`Hit` under the mouse, or None."""
    chosen = Signal(object)
    """With the :class:`Hit` of a factor of the chain that was clicked."""
    view_chosen = Signal(object)
    """With "matrices" or "neurons"."""
    blocks_chosen = Signal(object)
    """With whether the building blocks shall come first."""
    asked = Signal(object, object)
    """With the :class:`Hit` of a cell that was clicked, and its matrix or None: why is it what it is?"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("step-panel")
        self.setAccessibleName(self.tr("Step"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(300)
        self._theme: Theme | None = None
        self._moment: Moment | None = None
        self._numbers = NumberFormat()
        self._card: WhyCard | None = None
        self._scrolled: tuple[int, int] | None = None  # before and after a card was revealed
        self._page: StepPage | None = None
        self._chips = {phase: QLabel(worded(name)) for phase, name in PHASES.items()}
        self._title, self.mark = WrappedLabel(), CheckMark(self)
        self._sentence, self._note = WrappedLabel(), WrappedLabel()
        for phase, chip in self._chips.items():  # one of each: to style a widget anew takes its time
            set_look(chip, chip=phase.value)
            chip.hide()
        set_look(self._title, role="title")
        for words in (self._sentence, self._note):
            set_look(words, role="muted")
        self.formulas, self.equations, self.neurons = FormulaView(), EquationView(), FormulaView(size=_LINE)
        self.chain, self.outlook, self.blocks_note = ChainView(), OutlookCard(), BlocksNote()
        self.term_card = TermCard()
        self._content, self._views = Column((16, 8, _MARGIN, 16), 10), QWidget()
        self.switch = Segments(
            (
                ("matrices", self.tr("matrices"), self.tr("Show the step as matrices")),
                ("neurons", self.tr("per neuron"), self.tr("Show the step as one equation per neuron")),
            )
        )
        self.blocks = QCheckBox(self.tr("Building blocks first"))
        self.blocks.setToolTip(
            self.tr("Before the backward phase, show every local derivative on a page of its own")
        )
        for view in (self.formulas, self.equations, self.neurons, self.chain):
            view.pointed.connect(self.pointed)
        self.chain.chosen.connect(self.chosen)
        self.chain.picked.connect(self.asked)
        self.equations.picked.connect(self.asked)
        for view in (self.formulas, self.neurons):
            view.chosen.connect(self._term_chosen)
        self.switch.chosen.connect(self._view_chosen)
        self.blocks.toggled.connect(self._blocks_chosen)
        self._lay_out()

    def _lay_out(self) -> None:
        heading = QHBoxLayout(head := QWidget())
        heading.setContentsMargins(0, 0, 0, 0)
        heading.setSpacing(10)
        for chip in self._chips.values():
            heading.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        heading.addWidget(self._title, 1)
        heading.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        views = QHBoxLayout(self._views)
        views.setContentsMargins(0, 0, 0, 0)
        views.addWidget(self.switch)
        views.addStretch(1)
        views.addWidget(self.blocks)
        self._content.add(
            head, self.formulas, self._sentence, self.term_card, self._views, self.blocks_note,
            self.equations, self.neurons, self._note, self.outlook, self.chain,
        )  # fmt: skip
        self.setWidget(self._content)

    def hold_card(self, card: WhyCard) -> None:
        """Show a card with answers below the equations."""
        self._card = card
        self._content.insert(card, self._note)

    def show_card(self) -> None:
        """Show what is asked now."""
        if self._card is not None:
            self._card.refresh()
            self._recolor()
            self._scroll_back()

    def _scroll_back(self) -> None:
        """Show what was seen before the card came, now that it has gone, unless somebody has scrolled."""
        if self._card is None or not self._card.isHidden() or self._scrolled is None:
            return
        before, after = self._scrolled
        self._scrolled = None
        bar = self.verticalScrollBar()
        if bar.value() == after:
            bar.setValue(before)

    def reveal_card(self) -> None:
        """Scroll as little as shows the whole card, and as much of the equations as there is room for."""
        if self._card is None or not self._card.isVisible():
            return
        for _ in range(2):  # the card has its place, and then the scroll bar its range
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        bar, place = self.verticalScrollBar(), self._card.geometry()
        before = bar.value() if self._scrolled is None else self._scrolled[0]
        highest = place.bottom() + 8 - self.viewport().height()
        if bar.value() < highest:
            bar.setValue(min(highest, place.top() - 4))
        elif bar.value() > place.top() - 4:
            bar.setValue(place.top() - 4)
        self._scrolled = before, bar.value()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew; not for a scroll bar that comes and goes, which lies on the margin."""
        self._content.hold_width(self.width())
        super().resizeEvent(event)

    def set_view(self, view: str) -> None:
        """Show steps as "matrices", or as equations of single "neurons"."""
        self.switch.choose(view)
        if self._moment is not None:
            self.show_moment(self._moment)

    def show_moment(self, moment: Moment) -> None:
        """Show the step of a moment."""
        self._moment = moment
        trace, block, walked = moment.trace, moment.building_block, moment.under_way
        stepped = trace is not None and (bool(moment.steps) or walked is not None)
        with_neurons = stepped and block is None and self.switch.current == "neurons"
        self.equations.setVisible(not with_neurons)
        self.neurons.setVisible(with_neurons)
        self.switch.setVisible(stepped and block is None)
        self._views.setVisible(trace is not None)
        self.blocks.blockSignals(True)
        self.blocks.setChecked(moment.blocks_first)
        self.blocks.blockSignals(False)
        self.outlook.show_moment(moment, self._numbers)
        self.blocks_note.show_moment(moment)
        self.term_card.show_moment(moment, self._numbers)
        if walked is None:
            self._sentence.show()
            self.equations.show_under_way(0, None)
            self.neurons.mark_cells(frozenset())
        # Nothing is hidden to be shown again at once: that would lay out and paint everything twice.
        if not stepped or moment.aside:
            self._note.hide()
            self.chain.hide()
        if trace is None or not stepped:
            self._show_ready(moment)
        elif block is not None:
            self._show_block(moment, trace, block)
        elif walked is not None:
            self._show_terms(trace, walked)
        else:
            self._show_step(moment, trace)
        if self._card is not None:
            self._card.show_moment(moment)
            if self._card.isHidden():
                self._scrolled = None
        self._recolor()

    def _show_ready(self, moment: Moment) -> None:
        """Say what will be here: nothing has been computed yet in this iteration, or nothing can be."""
        self._show_chip(None)
        trace = moment.trace
        self.equations.show_equations([], "")
        if trace is None:
            self._title.setText(self.tr("Nothing to compute"))
            text = self.tr("This project has no samples. With at least one, every step appears here.")
            if moment.divergence is not None:
                text = worded(moment.divergence.message)
            self.formulas.show_formulas([])
        else:
            first = trace.program[0]
            self._title.setText(self.tr("Ready for iteration {number}").format(number=f"{trace.iteration:,}"))
            text = self.tr("{sentence} Next shows it in numbers.").format(sentence=worded(meaning(trace, 0)))
            self.formulas.show_formulas([first.markup(SCREEN)])
        self._sentence.setText(text)

    def _show_chip(self, phase: Phase | None) -> None:
        for other, chip in self._chips.items():
            chip.setVisible(other is phase)

    def _show_heading(self, phase: Phase, title: str, sentence: str) -> None:
        self._show_chip(phase)
        self._title.setText(title)
        self._sentence.setText(sentence)

    def _show_block(self, moment: Moment, trace: Trace, block: Factor) -> None:
        """Show a local derivative by itself, before it is multiplied with the others."""
        title = self.tr("Building block {number} of {count}").format(
            number=moment.block, count=len(moment.blocks)
        )
        self._show_heading(Phase.BACKWARD, title, worded(block.meaning))
        self.formulas.show_formulas([block.equation(SCREEN)])
        found = trace.given.get(block.symbol)
        values = trace.value(block.symbol) if found is None else found
        self.equations.show_equations([[MatrixPart(block.symbol, values, block.markup(SCREEN))]], title)

    def _show_step(self, moment: Moment, trace: Trace) -> None:
        assert moment.phase is not None
        page = self._page_of(moment, trace)
        sentence = page.sentence
        if moment.phase is Phase.UPDATE and (
            rate := rate_told(trace, moment.project.training, self._numbers)
        ):
            sentence = f"{sentence} {rate}"
        self._show_heading(moment.phase, page.title, sentence)
        self.formulas.show_formulas(page.formulas)
        if self.switch.current == "neurons":
            self._show_neurons(moment, trace)
        else:
            self.equations.show_equations(
                page.equations, self.tr("{title} in numbers").format(title=page.title)
            )
            self._note.setText(self.tr("Dimensions: {shapes}").format(shapes=page.shapes))
            self._note.setVisible(bool(page.shapes))
        self.chain.show_chain(trace, trace.program[moment.steps[-1]].target)

    def _show_terms(self, trace: Trace, walked: Walked) -> None:
        """Show the step under way: what it computes has come as far as the term."""
        step = trace.program[walked.place.step]
        together = trace.at_click(step.click)
        title = worded(click_title(trace, step.click))
        self._show_heading(step.phase, title, worded(meaning(trace, walked.place.step)))
        self._sentence.hide()  # the card tells it, and the equation shall be seen beside it
        self.formulas.show_formulas([step.markup(SCREEN)])
        cells = frozenset(Hit(*operand) for operand in operands_of((walked.term,)))
        if self.switch.current == "neurons":
            shown, here = neuron_lines(walked, SCREEN, self._numbers.text, most=_MOST_LINES)
            self.neurons.show_formulas(shown)
            self.neurons.mark_cells(cells, here)
            return
        line = frozenset(Hit(*operand) for operand in operands_of(walked.terms))
        filling = Filling(walked.place.cell, walked.sum, walked.by_samples)
        come, place = UnderWay(cells, line, filling), together.index(walked.place.step)
        parts = [parts_of(trace, index, together) for index in together]
        parts[place] = windowed(parts[place], come)
        self.equations.show_equations(parts, self.tr("{title} in numbers").format(title=title))
        self.equations.show_under_way(place, come)

    def _page_of(self, moment: Moment, trace: Trace) -> StepPage:
        known = self._page
        if known is not None and known.is_of(trace, moment.position, self._numbers):
            return known
        return page_of(trace, moment.position, moment.steps, self._numbers)

    def prepare(self, moment: Moment, pointed: Pointed) -> Iterator[None]:
        """Make the pictures of a step that may be shown, a little between two yields."""
        trace, palette = moment.trace, self._palette_of(moment)
        if palette is None or trace is None or not moment.steps or moment.block or not self.isVisible():
            return
        marked, strong = _marked(pointed), pointed.hit
        page = self._page = self._page_of(moment, trace)
        yield
        symbols = frozenset({Hit(strong.symbol)} if strong else ())
        yield from self.formulas.prepare(page.formulas, symbols, palette)
        if self.switch.current != "neurons":
            yield from self.equations.prepare(page.equations, marked, strong, palette)
        target = trace.program[moment.steps[-1]].target
        yield from self.chain.prepare(trace, target, marked, strong, palette)

    def _show_neurons(self, moment: Moment, trace: Trace) -> None:
        shown = [
            line
            for index in moment.steps
            for line in lines(trace, index, SCREEN, self._numbers.text, most=_MOST_LINES)
        ]
        self.neurons.show_formulas(shown)
        numbers = [trace.values[index].shape[0] for index in moment.steps]
        told = []
        if trace.samples > 1:
            told.append(self.tr("The first of {count} samples of this batch.").format(count=trace.samples))
        if len(shown) < max(numbers) or len(shown) == _MOST_LINES * len(moment.steps):
            told.append(self.tr("The first {count} lines.").format(count=len(shown)))
        self._note.setText(" ".join(told))
        self._note.setVisible(bool(told))

    def show_pointed(self, pointed: Pointed) -> None:
        """Mark what is pointed at, and the cells that make it."""
        marked = _marked(pointed)
        walked = None if self._moment is None else self._moment.under_way
        if walked is not None and pointed.hit == Hit(walked.target, walked.place.cell):
            marked, pointed = frozenset(), Pointed()  # how far it has come is marked already
        symbols = frozenset({Hit(pointed.hit.symbol)} if pointed.hit else ())
        self.formulas.mark(symbols, None)
        single: frozenset[Hit] = frozenset({pointed.hit} if pointed.hit else ())
        if pointed.hit is not None and pointed.hit.cell is None:
            single |= self.neurons.of_symbol(pointed.hit.symbol)
        self.neurons.mark(single, None)
        self.equations.mark(marked, pointed.hit)
        self.chain.mark(marked, pointed.hit)
        if self._card is not None:
            self._card.show_pointed(pointed)

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self._numbers = numbers
        self.equations.set_number_format(numbers)
        self.chain.set_number_format(numbers)
        if self._card is not None:
            self._card.set_number_format(numbers)
        if self._moment is not None:
            self.show_moment(self._moment)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._recolor()

    def _recolor(self) -> None:
        palette = self._palette_of(self._moment)
        if self._theme is None or palette is None:
            return
        for view in (self.formulas, self.equations, self.neurons, self.chain, self.term_card):
            view.color(palette)
        if self._card is not None:
            self._card.set_theme(self._theme, palette)

    def _palette_of(self, moment: Moment | None) -> Palette | None:
        """Return the colours of a moment; None as long as there is no theme."""
        if self._theme is None:
            return None
        if moment is not None and moment.block:
            return self._theme.painting.for_phase("backward")
        return self._theme.painting.for_phase(None if moment is None else phase_name(moment))

    def _term_chosen(self, hit: Hit) -> None:
        self.asked.emit(hit, None)

    def _blocks_chosen(self, first: bool) -> None:
        self.blocks_chosen.emit(first)
        if first and self._moment is not None:
            self.blocks_note.tell(self._moment)

    def _view_chosen(self, view: str) -> None:
        self.set_view(view)
        self.view_chosen.emit(view)


def _marked(pointed: Pointed) -> frozenset[Hit]:
    return pointed.operands if pointed.hit is None else pointed.operands | {pointed.hit}

"""What happens in a presentation: going on, asking the class, replaying a script or recording one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from mlpstudio.core.instances import told_cell
from mlpstudio.core.practice import EVERY_STEP, Question, next_asked, question
from mlpstudio.core.terms import Cell
from mlpstudio.project.script import ScriptStep
from mlpstudio.render.network import NeuronRef
from mlpstudio.session.journey import Journey
from mlpstudio.session.moment import Moment
from mlpstudio.session.session import Session
from mlpstudio.ui.presenting.stage import STEP, Stage


class Presenter(QObject):
    """Carries out what the keys of a stage ask for.

    Parameters
    ----------
    session, journey
        What is shown, and how to get to its places.
    stage
        Where it is shown.
    script
        The steps that the clicker leads through; none, and it leads through the iteration.
    """

    left = Signal()
    """It is over."""
    recorded = Signal(object)
    """With the :class:`ScriptStep` tuple of what was recorded."""

    def __init__(
        self,
        session: Session,
        journey: Journey,
        stage: Stage,
        script: tuple[ScriptStep, ...] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._journey, self.stage, self._page = session, journey, stage, stage.page
        self.script, self.at = script, -1
        self.question: Question | None = None
        self._record: list[ScriptStep] | None = None
        self._notes, self._going = False, False
        self._coming: ScriptStep | None = None  # whose iteration is being computed
        self._commands = {
            "next": self.next, "back": self.back, "start": self.start, "blank": self.blank,
            "spotlight": self.spotlight, "next_neuron": self.next_neuron,
            "previous_neuron": self.previous_neuron, "freeze": self.freeze, "ask": self.ask,
            "zoom_in": self.zoom_in, "zoom_out": self.zoom_out, "zoom_off": self.zoom_off,
            "notes": self.notes, "record": self.record, "keys": self.keys, "leave": self.leave,
            "check": self.check, "hint": self.hint,
        }  # fmt: skip
        stage.pressed.connect(self.do)
        stage.spotted.connect(self._noted)
        stage.page.question.answered.connect(self._answered)
        session.moved.connect(self._moved)

    def begin(self) -> None:
        """Show the first page: that of the script, or where the session stands."""
        self._moved(self._session.moment)
        if self.script:
            self.start()

    def do(self, name: str) -> None:
        """Do what a key asks for."""
        if self._page.shows_keys and name != "leave":
            self._page.show_keys(False)
            self.stage.show_plain(False)
            if self.question is not None:
                self._page.show_question(self.question)
            if name == "keys":
                return
        if self.stage.blank and name in ("next", "back", "blank"):
            self.stage.show_blank(False)
            return
        self._commands[name]()

    # Going on

    def next(self) -> None:
        """Go on: a question is first checked, then answered, then left."""
        if self.question is not None:
            if not self.question.done:
                if not self.check():
                    self._take(self.question.shown(self.question.cells[0]))
                return
            self._leave_question()
        if not self.script:
            self._session.next()
            self._noted()
        elif self.at + 1 < len(self.script):
            self._go(self.at + 1)
        else:
            self._page.say(self.tr("The script ends here. PageUp goes back, Home to its start."))

    def back(self) -> None:
        """Go back; a question is left first."""
        if self.question is not None:
            self._leave_question()
            return
        if not self.script:
            self._session.back()
            self._noted()
        elif self.at > 0:
            self._go(self.at - 1)

    def start(self) -> None:
        """Go back to the start: of the script, or of the run."""
        self._leave_question()
        if self.script:
            self._go(0)
            return
        self.stage.shine(False)
        self.stage.zoom_to(1.0)
        self._session.first()
        self._noted()

    def _go(self, at: int) -> None:
        """Show a step of the script."""
        step, self.at = self.script[at], at
        self._coming, self._going = None, True
        self._leave_question()
        iteration, click = step.place
        self._journey.go(iteration, min(click, self._session.moment.clicks))
        self._going = False
        if self._session.running:
            self._coming = step
            self._page.say(self.tr("Computing iteration {number} …").format(number=f"{iteration:,}"))
        else:
            self._arrived(step)

    def _arrived(self, step: ScriptStep) -> None:
        """Show a step of the script whose place is reached."""
        self._coming = None
        spot = None if step.spot is None else NeuronRef(*step.spot)
        self.stage.shine(spot is not None, spot)
        self.stage.zoom_to(1.0)
        self.stage.zoom_to(step.zoom)
        place = self.tr("{number} of {count} in the script")
        told = place.format(number=self.at + 1, count=len(self.script))
        if step.note and not self._notes:
            told = self.tr("{place} · N note").format(place=told)
        self._page.say(told)
        self._show_note()
        if step.ask:
            self.ask()

    def _moved(self, moment: Moment) -> None:
        self.question = None
        self._page.show_moment(moment)
        if self._coming is not None and not moment.running:
            self._arrived(self._coming)
        elif not self._going and not self.script:
            self._say()

    def _say(self) -> None:
        """Say at the bottom what there is to know."""
        if self._record is not None:
            told = self.tr("Recording: {count} steps. R ends it.")
            self._page.say(told.format(count=len(self._record)))
        else:
            self._page.say("")

    # Asking

    def ask(self) -> None:
        """Hide the next number and ask for it, or leave a question."""
        if self.question is not None:
            self._leave_question()
            return
        moment = self._session.moment
        trace = moment.trace
        index = None if trace is None else next_asked(trace, moment.position, EVERY_STEP)
        if trace is None or index is None or trace.program[index].click != moment.position + 1:
            self._page.say(self.tr("Nothing to ask here: the next step only hands numbers on. Go on first."))
            return
        # The number of which the step will speak, so that its sentence is the answer.
        asked = question(trace, index, 0, whole=False, first=told_cell(trace, index))
        if asked is None:
            return
        self._page.question.forget()
        self._take(asked)
        self.stage.setFocus()
        self._page.question.go_to_open()
        self._page.say(self.tr("F2 hint · PageUp leaves the question"))
        self._noted()

    def check(self) -> bool:
        """Judge what was typed; return whether there was anything to judge."""
        if self.question is None:
            return False
        before = self.question
        self._page.question.check_all()
        return self.question is not before

    def hint(self) -> None:
        """Give one more hint."""
        if self.question is not None:
            self._take(self.question.hinted(self.question.cells[0]))

    def _answered(self, cell: Cell, typed: str) -> None:
        if self.question is not None:
            self._take(self.question.answered(cell, typed))

    def _take(self, asked: Question) -> None:
        self.question = asked
        self._page.show_question(asked)

    def _leave_question(self) -> None:
        if self.question is not None:
            self.question = None
            self._page.show_moment(self._session.moment)
            self._say()
            self.stage.setFocus()

    # What lies over the page

    def blank(self) -> None:
        """Show nothing."""
        self.stage.show_blank(True)

    def freeze(self) -> None:
        """Keep the picture, or show where things stand."""
        self.stage.freeze(not self.stage.frozen)

    def spotlight(self) -> None:
        """Turn the spotlight on, at the pointer, or off."""
        self.stage.shine(not self.stage.light)

    def next_neuron(self) -> None:
        """Put the spotlight on the next neuron."""
        self._shine_on(1)

    def previous_neuron(self) -> None:
        """Put the spotlight on the neuron before."""
        self._shine_on(-1)

    def _shine_on(self, way: int) -> None:
        neurons = self.stage.neurons()
        if neurons:
            spot = self.stage.spot
            at = neurons.index(spot) + way if spot in neurons else min(way, 0)
            self.stage.shine(True, neurons[at % len(neurons)])

    def zoom_in(self) -> None:
        """Show everything larger."""
        self.stage.zoom_to(self.stage.zoom * STEP)

    def zoom_out(self) -> None:
        """Show everything smaller."""
        self.stage.zoom_to(self.stage.zoom / STEP)

    def zoom_off(self) -> None:
        """Show the whole page."""
        self.stage.zoom_to(1.0)

    def keys(self) -> None:
        """Show every key."""
        self._page.show_keys(True)
        self.stage.show_plain(True)

    # Script

    def notes(self) -> None:
        """Show the notes, or hide them."""
        self._notes = not self._notes
        self._show_note()

    def _show_note(self) -> None:
        told = self.script and self.at >= 0 and self._notes
        self._page.show_note(self.script[self.at].note if told else "")

    def record(self) -> None:
        """Begin to record, or end it; from then on the clicker leads through the iteration."""
        if self._record is not None:
            self._end_record()
            return
        self.script, self.at, self._record = (), -1, []
        self._show_note()
        self._noted()

    def _noted(self) -> None:
        """Record where the presentation stands; the same place again only changes how it is shown."""
        if self._record is None:
            return
        spot = self.stage.spot
        step = ScriptStep(
            *self._session.moment.place,
            spot=None if spot is None else (spot.column, spot.unit),
            zoom=round(self.stage.zoom, 2),
            ask=self.question is not None,
        )
        if self._record and self._record[-1].place == step.place:
            step = replace(step, ask=step.ask or self._record[-1].ask)
            self._record[-1] = step
        else:
            self._record.append(step)
        if self.question is None:
            self._say()

    def _end_record(self) -> None:
        recorded, self._record = self._record, None
        if recorded:
            self.recorded.emit(tuple(recorded))
            told = self.tr("Recorded: {count} steps, at the end of the script.")
            self._page.say(told.format(count=len(recorded)))

    def leave(self) -> None:
        """End the presentation; what was recorded is kept."""
        self._end_record()
        if self._coming is not None:
            self._coming = None
            self._journey.stop()
        self.left.emit()

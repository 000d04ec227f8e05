"""The tool bar: stepping, running, and the two settings that everything depends on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSlider, QToolBar, QWidget

from mlpstudio.core.losses import LOSSES
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.narration import PHASES, block_label, label
from mlpstudio.core.number_text import read_number
from mlpstudio.core.program import Assignment, Program
from mlpstudio.core.training import Training
from mlpstudio.render.numbers import full
from mlpstudio.session.moment import Grain, Moment
from mlpstudio.session.runner import FASTEST, steps_per_second
from mlpstudio.ui.actions import Actions, hint
from mlpstudio.ui.buttons import ActionButton, PhaseButton
from mlpstudio.ui.grain_button import GrainButton
from mlpstudio.ui.icons import icon
from mlpstudio.ui.jump_slider import JumpSlider
from mlpstudio.ui.lock_button import LockButton
from mlpstudio.ui.phases import NAMES
from mlpstudio.ui.stops_button import StopsButton
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.words import titled, worded

_DENSITIES = 7
_SLIDER, _SHORT_SLIDER = 92, 60


class StepToolbar(QToolBar):
    """Restart, Back, Next, whole phases and iterations, Run with its speed, learning rate and loss, the lock.

    Parameters
    ----------
    actions
        What the buttons do.
    speed
        Of the slider, 0 to 100.
    """

    speed_changed = Signal(object)
    """With the speed, 0 to 100."""
    rate_edited = Signal(object)
    """With the learning rate that was typed, above 0."""
    refused = Signal(str)
    """With a line that says why what was typed cannot be used."""

    tells_how_far = True
    """Nothing here shows what an iteration computed: see :mod:`mlpstudio.ui.turns`."""

    def __init__(self, actions: Actions, speed: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stepping")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the network: Next leads to the right
        self.setWindowTitle(self.tr("Stepping"))
        self.setMovable(False)
        self._theme: Theme | None = None
        self._running = False
        self._program: Program | None = None
        self._rate = ""
        self._scheduled: object = self  # the rate and epoch that are told of; at first, nothing is
        self._restart = ActionButton(actions["restart"], self.tr("Restart"))
        self._back = ActionButton(actions["back"], self.tr("‹ Back"), hint("back"))
        self._next = PhaseButton(actions["next"], self.tr("Next"), hint("next"))
        self.grain = GrainButton(
            [actions[name] for name in actions.group("grain")], [actions["step_inside"], actions["step_out"]]
        )
        self._grain = Grain.OPERATION
        self._phase = ActionButton(actions["next_phase"], self.tr("Finish phase"), hint("next_phase"))
        self._iteration = ActionButton(
            actions["next_iteration"], self.tr("Iteration"), hint("next_iteration")
        )
        self._run = ActionButton(actions["run"], self.tr("Run"), "F5")
        self._run.reserve((self.tr("Run"), self.tr("Pause")))
        self.stops = StopsButton()
        set_look(self._restart, quiet=True)
        self._buttons = (
            self._restart, self._back, self._next, self._phase, self._iteration, self._run,
        )  # fmt: skip
        self._speed_label = _muted(self.tr("speed"))
        self._speed = self._make_speed(speed)
        self._rate_field = self._make_rate()
        self._rate_label = _muted("η")
        self._rate_label.setBuddy(self._rate_field)
        self._rate_now = _muted("")
        self._rate_now.setMinimumWidth(self._rate_now.fontMetrics().horizontalAdvance(self._now(0.000325)))
        self._loss_label, self._loss = _muted(self.tr("loss")), QLabel()
        self._lock = LockButton(actions["lock"])
        self._density, self._names, self._leading = 0, frozenset[str](), ""
        self._strip = _Strip(self)
        self.addWidget(self._strip)

    def show_moment(self, moment: Moment) -> None:
        """Say where Next leads to, and how training is set."""
        training, trace = moment.project.training, moment.trace
        if trace is not None and trace.program is not self._program:
            self._program = trace.program
            self._reserve()
        step = moment.next_step
        leads_to = "" if step is None else self._target(moment, step)
        if moment.next_block is not None and moment.grain in (Grain.OPERATION, Grain.TERM):
            leads_to = worded(block_label(moment.next_block))
        self._leading = leads_to
        self._show_next()
        self._next.set_phase(None if step is None else NAMES[step.phase])
        if moment.running != self._running:
            self._running = moment.running
            self._show_running()
        rate = full(training.learning_rate)
        if rate != self._rate:
            self._rate = rate
            self._show_rate()
        self._show_scheduled(training, 0 if trace is None else trace.epoch)
        self._loss.setText(titled(LOSSES[training.loss].title).partition(" (")[0])

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for button in self._buttons:
            button.set_theme(theme)
        self._restart.setIcon(icon("restart", theme.ink))
        self._show_icons()
        self._lock.set_theme(theme)
        self.grain.set_theme(theme)
        self.stops.set_theme(theme)
        self._show_running()

    def set_speed(self, speed: int) -> None:
        """Show another speed."""
        self._speed.setValue(speed)

    def widgets(self) -> tuple[QWidget | None, ...]:
        """Return what stands in the strip, in order; None is where the free room goes."""
        return (
            self._restart, self._back, self._next, self.grain, self._phase, self._iteration, _line(),
            self._run, self.stops, self._speed_label, self._speed, None, self._rate_label, self._rate_field,
            self._rate_now, self._loss_label, self._loss, self._lock,
        )  # fmt: skip

    def set_density(self, density: int) -> None:
        """Leave out what there is no room for: 0 shows everything, 6 the least."""
        self._density = density
        for button in self._buttons:
            button.set_hinted(density < 2)
        self._restart.set_text(self.tr("Restart") if density < 3 else "")
        self._restart.setAccessibleName(self.tr("Restart"))
        self._back.set_text(self.tr("‹ Back") if density < 4 else "‹")
        self._back.setAccessibleName(self.tr("Back"))
        phase = self.tr("Finish phase") if density < 3 else self.tr("Phase")
        self._phase.set_text(phase if density < 5 else "")
        self._phase.setAccessibleName(self.tr("Finish phase"))
        self._iteration.set_text(self.tr("Iteration") if density < 5 else "")
        self._iteration.setAccessibleName(self.tr("Iteration"))
        self._show_icons()
        self.grain.set_worded(density < 2)
        for widget in (self._loss_label, self._loss):
            widget.setVisible(density < 1)
        self._speed_label.setVisible(density < 3)
        self._rate_now.setVisible(density < 4 and bool(self._rate_now.text()))
        self._speed.setFixedWidth(_SLIDER if density < 4 else _SHORT_SLIDER)
        self._reserve_next()
        self._show_next()

    def set_grain(self, grain: Grain) -> None:
        """Say how far Next goes."""
        self.grain.show_grain(grain)
        self._grain = grain
        self._reserve()

    def _target(self, moment: Moment, step: Assignment) -> str:
        """Return what Next leads to: a phase and an iteration have a button of their own for their name."""
        if moment.grain is Grain.ITERATION:
            return self.tr("iteration")
        if moment.grain is Grain.PHASE:
            return worded(PHASES[step.phase]).lower()
        if moment.grain is Grain.TERM and moment.term is not None:
            return self.tr("term")
        return worded(label(step))

    def _reserve(self) -> None:
        """Keep the room of all that may stand on Next, so that nothing beside it moves."""
        program = self._program or ()
        if self._grain is Grain.ITERATION:
            texts = frozenset({self.tr("iteration")})
        elif self._grain is Grain.PHASE:
            texts = frozenset(worded(name).lower() for name in PHASES.values())
        else:
            texts = frozenset(worded(label(step)) for step in program)
        if texts != self._names:
            self._names = texts
            self._reserve_next()
            self._strip.fit()

    def _reserve_next(self) -> None:
        self._next.reserve(tuple(map(self._leads_to, self._names)))

    def _leads_to(self, name: str) -> str:
        return (self.tr("Next: {step} ›") if self._density < 6 else self.tr("{step} ›")).format(step=name)

    def _show_next(self) -> None:
        self._next.set_text(self._leads_to(self._leading) if self._leading else self.tr("Next"))
        if self._leading:
            self._next.setAccessibleName(self.tr("Next: {step}").format(step=self._leading))

    def _show_icons(self) -> None:
        """Draw instead of words where there is room for nothing else."""
        if self._theme is None:
            return
        self._phase.setIcon(icon("finish-phase", self._theme.ink) if self._density > 4 else QIcon())
        self._iteration.setIcon(icon("iteration", self._theme.ink) if self._density > 4 else QIcon())

    def _show_running(self) -> None:
        self._run.set_text(self.tr("Pause") if self._running else self.tr("Run"))
        if self._theme is not None:
            self._run.setIcon(icon("pause" if self._running else "run", self._theme.ink))

    def _make_speed(self, speed: int) -> QSlider:
        slider = JumpSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, FASTEST)
        slider.setPageStep(10)
        slider.setFixedWidth(92)
        slider.setValue(speed)
        slider.setAccessibleName(self.tr("Speed"))
        slider.valueChanged.connect(self._speed_moved)
        self._tell_speed(slider, speed)
        return slider

    def _make_rate(self) -> QLineEdit:
        field = QLineEdit()
        set_look(field, role="number")
        field.setFixedWidth(92)  # 0.000325
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.editingFinished.connect(self._rate_typed)
        return field

    def _show_scheduled(self, training: Training, epoch: int) -> None:
        """Say beside the learning rate, which a schedule begins with, what it is by now."""
        told = None if training.schedule.is_constant else (training.in_epoch(epoch).learning_rate, epoch)
        if told == self._scheduled:
            return
        self._scheduled, name = told, self.tr("Learning rate")
        tip, now = self.tr("Learning rate: how far each update goes against the gradient"), ""
        if told is not None:
            name, now = self.tr("Learning rate at the start"), self._now(told[0])
            tip = self.tr(
                "Learning rate at the start; by the schedule it is {rate} in epoch {epoch}."
            ).format(rate=_short(told[0]), epoch=f"{epoch:,}")
        self._rate_field.setAccessibleName(name)
        for widget in (self._rate_field, self._rate_now):
            widget.setToolTip(tip)
        self._rate_label.setText(self.tr("η at start") if now else "η")
        begins_or_ends = bool(now) != bool(self._rate_now.text())
        self._rate_now.setText(now)
        if begins_or_ends:
            self._strip.fit()

    def _now(self, rate: float) -> str:
        return self.tr("now {rate}").format(rate=_short(rate))

    def _rate_typed(self) -> None:
        text = self._rate_field.text()
        if text == self._rate:
            return
        try:
            rate = read_number(text)  # a filter of keys would make 3 of 0,3
        except InvalidInput:
            rate = 0.0
        if not 0 < rate < float("inf"):
            self.refused.emit(
                self.tr("Learning rate: {text} is no number above 0.").format(text=text.strip())
            )
        if 0 < rate < float("inf") and full(rate) != self._rate:
            self.rate_edited.emit(rate)
        self._show_rate()  # by now the new one, if it could be used

    def _show_rate(self) -> None:
        self._rate_field.setText(self._rate)
        self._rate_field.home(False)  # of a long number, the end is cut off and not the point

    def _speed_moved(self, speed: int) -> None:
        self._tell_speed(self._speed, speed)
        self.speed_changed.emit(speed)

    def _tell_speed(self, slider: QSlider, speed: int) -> None:
        rate = steps_per_second(speed)
        if rate is None:
            slider.setToolTip(self.tr("As fast as possible"))
        else:
            slider.setToolTip(self.tr("{count} steps a second").format(count=f"{rate:,.0f}"))


class _Strip(QWidget):
    """All that stands in the tool bar, as dense as its width demands."""

    def __init__(self, bar: StepToolbar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in bar.widgets():
            if widget is None:
                layout.addStretch(1)
            else:
                layout.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Return hardly any width: the strip gets denser as it gets narrower."""
        return QSize(200, 36)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as dense as the new width demands."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Choose the least dense form that fits."""
        for density in range(_DENSITIES):
            self._bar.set_density(density)
            if self._row.sizeHint().width() <= self.width():
                break


def _short(rate: float) -> str:
    return full(float(f"{rate:.3g}"))


def _muted(text: str) -> QLabel:
    made = QLabel(text)
    set_look(made, role="muted")
    return made


def _line() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.VLine)
    line.setFixedHeight(26)
    return line

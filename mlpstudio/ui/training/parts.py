"""What the training panel holds: loss, optimiser, learning rate, batches, penalty, chance and precision."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox

from mlpstudio.core.losses import LOSSES
from mlpstudio.core.messages import Message
from mlpstudio.core.optimizers import OPTIMIZERS
from mlpstudio.core.schedules import SCHEDULES
from mlpstudio.core.training_told import (
    LOSSES_TOLD,
    OPTIMIZERS_TOLD,
    batches_formula,
    dropout_formula,
    loss_formulas,
    penalty_formula,
    precision_formula,
    reduction_formula,
    schedule_formula,
    update_formulas,
)
from mlpstudio.project import training_choices as choices
from mlpstudio.project.choosing import set_loss
from mlpstudio.session.moment import Moment
from mlpstudio.ui.controls import Chooser
from mlpstudio.ui.training.controls import Numbers, Setting
from mlpstudio.ui.training.part import Part
from mlpstudio.ui.words import worded

USUAL_BATCH = 32
ALL, SOME = "all", "some"


def _titles(kinds: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [(name, worded(Message(kind.title))) for name, kind in kinds.items()]


class LossPart(Part):
    """Which loss, and how the losses of the samples become one."""

    def __init__(self) -> None:
        super().__init__("")
        self.title.setText(self.tr("Loss"))
        self.loss = Chooser(self.tr("Loss"), _titles(LOSSES))
        self.reduction = Chooser(
            self.tr("Over the samples"),
            (("mean", self.tr("mean over the samples")), ("sum", self.tr("sum over the samples"))),
        )
        self.add(self.loss)
        self.add(self.reduction)
        self._output = ""
        self.loss.chosen.connect(self._choose_loss)
        self.reduction.chosen.connect(self._choose_reduction)

    def show_moment(self, moment: Moment) -> None:
        """Show them."""
        training = moment.project.training
        self._output = moment.project.network.layers[-1].activation
        self.loss.show_name(training.loss)
        self.reduction.show_name(training.reduction)
        samples = 1 if moment.batches is None else moment.batches.size
        formulas = loss_formulas(moment.project.network, training, samples)
        if samples > 1:
            formulas = (*formulas, reduction_formula(training.reduction))
        self.tell(worded(LOSSES_TOLD[training.loss]), formulas)

    def _choose_loss(self, name: str) -> None:
        # Another activation of the output, which some losses need, begins a run: with the weights of here.
        needs = LOSSES[name].needs
        begins = needs is not None and needs != self._output
        self.ask(partial(set_loss, name=name), self.loss, begins=begins)

    def _choose_reduction(self, name: str) -> None:
        self.ask(partial(choices.set_reduction, name=name), self.reduction)


class OptimizerPart(Part):
    """Which optimiser, with its numbers."""

    def __init__(self) -> None:
        super().__init__("")
        self.title.setText(self.tr("Optimizer"))
        self.optimizer, self.numbers = Chooser(self.tr("Optimizer"), _titles(OPTIMIZERS)), Numbers()
        self.add(self.optimizer)
        self.add(self.numbers)
        self.optimizer.chosen.connect(self._choose)
        self.numbers.entered.connect(self._enter)
        self.numbers.judged.connect(self.show_mistake)

    def show_moment(self, moment: Moment) -> None:
        """Show it."""
        training = moment.project.training
        self.optimizer.show_name(training.optimizer.name)
        self.numbers.show_numbers(training.optimizer.numbers())
        self.tell(
            worded(OPTIMIZERS_TOLD[training.optimizer.name]),
            update_formulas(moment.project.network, training),
        )

    def _choose(self, name: str) -> None:
        self.ask(partial(choices.set_optimizer, name=name), self.optimizer)

    def _enter(self, key: str, value: float) -> None:
        self.ask(partial(choices.set_optimizer_number, key=key, value=value), self.numbers.fields[key])


class RatePart(Part):
    """The learning rate, and how it changes from epoch to epoch."""

    def __init__(self) -> None:
        super().__init__("")
        self.title.setText(self.tr("Learning rate"))
        self.rate = Setting(self.tr("Learning rate"))
        self.schedule, self.numbers = Chooser(self.tr("Schedule"), _titles(SCHEDULES)), Numbers()
        self.add(self.rate, self.tr("η  at the start"))
        self.add(self.schedule)
        self.add(self.numbers)
        self.rate.entered.connect(self._enter_rate)
        self.schedule.chosen.connect(self._choose)
        self.numbers.entered.connect(self._enter)
        self.numbers.judged.connect(self.show_mistake)
        self._told: tuple[object, int] | None = None

    def show_moment(self, moment: Moment) -> None:
        """Show them, and the rate of this epoch."""
        training = moment.project.training
        self.rate.show_value(training.learning_rate)
        self.schedule.show_name(training.schedule.name)
        self.numbers.show_numbers(training.schedule.numbers())
        self._told = None
        self.show_epoch(moment)

    def show_epoch(self, moment: Moment) -> None:
        """Show the rate of this epoch: it may be another one with every moment."""
        training = moment.project.training
        epoch = 0 if moment.trace is None else moment.trace.epoch
        if self._told == (training, 0 if training.schedule.is_constant else epoch):
            return
        self._told = (training, 0 if training.schedule.is_constant else epoch)
        sentence = worded(Message(training.schedule.meaning))
        if not training.schedule.is_constant:
            rate = training.in_epoch(epoch).learning_rate
            now = Message("In epoch {epoch} it is {rate}.", {"epoch": epoch, "rate": rate})
            sentence = f"{sentence} {worded(now)}"
        self.tell(sentence, (schedule_formula(training.schedule.name),))

    def _enter_rate(self, rate: float) -> None:
        self.ask(partial(choices.set_learning_rate, rate=rate), self.rate)

    def _choose(self, name: str) -> None:
        self.ask(partial(choices.set_schedule, name=name), self.schedule)

    def _enter(self, key: str, value: float) -> None:
        self.ask(partial(choices.set_schedule_number, key=key, value=value), self.numbers.fields[key])


class BatchPart(Part):
    """How many samples an update sees, and in which order."""

    def __init__(self) -> None:
        super().__init__("")
        self.title.setText(self.tr("Batches"))
        self.kind = Chooser(
            self.tr("Samples of an update"),
            ((ALL, self.tr("all samples in each update")), (SOME, self.tr("batches of samples"))),
        )
        self.count = Setting(self.tr("Samples of a batch"), whole=True)
        self.shuffle = QCheckBox(self.tr("shuffle in each epoch"))
        self.add(self.kind)
        self._size_label = self.add(self.count, self.tr("n  samples each"))
        self.add(self.shuffle)
        self._samples = 0
        self.kind.chosen.connect(self._choose)
        self.count.entered.connect(self._enter)
        self.shuffle.toggled.connect(self._toggle)

    def show_moment(self, moment: Moment) -> None:
        """Show them."""
        training, batches = moment.project.training, moment.batches
        self._samples = 0 if batches is None else batches.samples
        some = training.batch_size is not None
        self.kind.show_name(SOME if some else ALL)
        for widget in (self.count, self._size_label):
            widget.setVisible(some)
        self.count.show_value(training.batch_size or self._usual)
        with QSignalBlocker(self.shuffle):
            self.shuffle.setChecked(training.shuffle)
        if some:
            sentence = self.tr("Small batches: more updates in an epoch, quicker and noisier ones.")
        else:
            sentence = self.tr("Each update sees every sample: one in an epoch, and a smooth way down.")
        self.tell(sentence, () if batches is None else (batches_formula(batches.samples, batches.size),))

    @property
    def _usual(self) -> int:
        return USUAL_BATCH if self._samples > USUAL_BATCH else max(self._samples // 2, 1)

    def _choose(self, kind: str) -> None:
        size = None if kind == ALL else self._usual
        self.ask(partial(choices.set_batch_size, size=size), self.kind)

    def _enter(self, size: int) -> None:
        self.ask(partial(choices.set_batch_size, size=size), self.count)

    def _toggle(self, on: bool) -> None:
        self.ask(partial(choices.set_shuffle, shuffle=on), None)


class PenaltyPart(Part):
    """What large weights cost."""

    def __init__(self) -> None:
        super().__init__("")
        self.title.setText(self.tr("Penalty on weights"))
        self.l1, self.l2 = Setting(self.tr("L1")), Setting(self.tr("L2"))
        self.add(self.l1, self.tr("λ₁  L1"))
        self.add(self.l2, self.tr("λ₂  L2"))
        self.l1.entered.connect(self._enter_l1)
        self.l2.entered.connect(self._enter_l2)

    def show_moment(self, moment: Moment) -> None:
        """Show them."""
        training = moment.project.training
        self.l1.show_value(training.l1)
        self.l2.show_value(training.l2)
        sentence = self.tr(
            "L2 pulls every weight towards 0, the large ones most; L1 pulls all alike, so that few stay. "
            "Biases are left alone."
        )
        self.tell(sentence, (penalty_formula(),))

    def _enter_l1(self, value: float) -> None:
        self.ask(partial(choices.set_penalty, key="l1", value=value), self.l1)

    def _enter_l2(self, value: float) -> None:
        self.ask(partial(choices.set_penalty, key="l2", value=value), self.l2)


class DropoutPart(Part):
    """The share of hidden neurons that sit out."""

    def __init__(self) -> None:
        super().__init__("")
        self.title.setText(self.tr("Dropout"))
        self.share = Setting(self.tr("Share of activations that are dropped"))
        self.add(self.share, self.tr("p"))
        self.share.entered.connect(self._enter)

    def show_moment(self, moment: Moment) -> None:
        """Show it."""
        self.share.show_value(moment.project.training.dropout)
        sentence = self.tr(
            "In every iteration each hidden activation is dropped with this probability, and what is kept is "
            "divided by 1 − p. Evaluation drops nothing."
        )
        self.tell(sentence, (dropout_formula(),))

    def _enter(self, value: float) -> None:
        self.ask(partial(choices.set_dropout, share=value), self.share)


class SeedPart(Part):
    """What chance begins with."""

    def __init__(self) -> None:
        super().__init__("")
        self.title.setText(self.tr("Chance"))
        self.seed = Setting(self.tr("Seed"), whole=True)
        self.add(self.seed, self.tr("seed"))
        self.seed.entered.connect(self._enter)
        self.tell(self.tr("Shuffling and newly drawn weights follow from it: the same seed, the same run."))

    def show_moment(self, moment: Moment) -> None:
        """Show it."""
        self.seed.show_value(moment.project.training.seed)

    def _enter(self, seed: int) -> None:
        self.ask(partial(choices.set_seed, seed=seed), self.seed)


class PrecisionPart(Part):
    """How exactly numbers are computed."""

    def __init__(self) -> None:
        super().__init__("")
        self.title.setText(self.tr("Precision"))
        self.precision = Chooser(
            self.tr("Precision"),
            (
                ("float64", self.tr("float64, about 16 digits")),
                ("float32", self.tr("float32, about 7 digits")),
            ),
        )
        self.add(self.precision)
        self.precision.chosen.connect(self._choose)

    def show_moment(self, moment: Moment) -> None:
        """Show it."""
        precision = moment.project.training.precision
        self.precision.show_name(precision)
        sentence = self.tr("float64 is exact enough for anything here; most libraries train with float32.")
        self.tell(sentence, (precision_formula(precision),))

    def _choose(self, name: str) -> None:
        self.ask(partial(choices.set_precision, name=name), self.precision)

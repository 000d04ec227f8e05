"""The page of a layer: how many neurons, which activation, how its weights start. And that of the inputs."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QPushButton, QWidget

from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.network import INITIALIZERS, Initializer, Layer
from mlpstudio.project.choosing import set_activation, set_bias, set_frozen, set_initializer, set_layer_name
from mlpstudio.project.drawing import with_units
from mlpstudio.render.network import NeuronRef
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.ui.controls import Chooser
from mlpstudio.ui.inspector.activation_part import ActivationPart
from mlpstudio.ui.inspector.controls import Entry, Stepper, TextEntry
from mlpstudio.ui.inspector.edits import Edits
from mlpstudio.ui.inspector.form import Page, Reading, Row, Words, button
from mlpstudio.ui.inspector.network_page import activations_for
from mlpstudio.ui.inspector.subject import (
    activations_of,
    layer_kind,
    layer_title,
    sample_shown,
    sums_of,
    unit_name,
)  # fmt: skip
from mlpstudio.ui.words import worded

_WHOLE = NumberFormat()
_MOST_NAMES = 8
_MOST_INPUTS = 12


class LayerPage(Page):
    """A layer 1..N."""

    def __init__(self, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(edits, parent)
        self._heading, self._kind = self.title()
        self.name = TextEntry(self.tr("Name of the layer"))
        self.row(self.tr("Name"), self.name, grows=True)
        self.units = Stepper(self.tr("Units"), self.tr("One neuron fewer"), self.tr("One neuron more"))
        self._units_row = self.row(self.tr("Units"), self.units)
        self.activation = Chooser(self.tr("Activation"))
        self._activation_row = self.row(self.tr("Activation"), self.activation)
        self.part = ActivationPart()
        self.add(self.part)
        self.section(self.tr("Bias, and what training leaves alone"))
        self.bias = self.tick(self.tr("Bias"))
        self.weights = self.tick(self.tr("Freeze the weights"))
        self.biases = self.tick(self.tr("Freeze the biases"))
        self._make_start()
        self.finish()
        self.themed(self.units, self.part)
        self._connect()

    def _make_start(self) -> None:
        self.section(self.tr("How the weights start"))
        self.initializer = Chooser(self.tr("Initialiser"))
        self.initializer.offer(tuple((name, initializer_title(name)) for name in INITIALIZERS))
        self.row(self.tr("Initialiser"), self.initializer, stacked=True)
        titles = {
            "value": self.tr("Value"),
            "low": self.tr("From"),
            "high": self.tr("To"),
            "mean": self.tr("Mean"),
            "std": self.tr("Standard deviation"),
        }
        self.numbers_of: dict[str, tuple[Row, Entry]] = {}
        for key, title in titles.items():
            entry = Entry(title)
            entry.setObjectName(key)
            self.numbers_of[key] = self.row(title, entry), entry
            entry.entered.connect(self._number_entered)
        self.follows = self.tick(self.tr("Seed of the network"))
        self.seed = Entry(self.tr("Seed of its own"), whole=True)
        self._seed_row = self.row(self.tr("Seed of its own"), self.seed)
        self.again = button(
            self.tr("Draw anew"),
            self.tr("Draw the weights of this layer with the next seed, which then is its own"),
            self._draw_next,
            QPushButton(),
        )
        self.add(self.again, edits=True)

    def _connect(self) -> None:
        self.name.entered.connect(self._name_it)
        self.units.entered.connect(self._set_units)
        self.activation.chosen.connect(self._choose_activation)
        self.bias.clicked.connect(self._set_bias)
        self.weights.clicked.connect(self._freeze_weights)
        self.biases.clicked.connect(self._freeze_biases)
        self.initializer.chosen.connect(self._choose_initializer)
        self.follows.clicked.connect(self._follow)
        self.seed.entered.connect(self._own_seed)

    # What is shown

    @property
    def number(self) -> int:
        """Which layer."""
        return next(iter(self.selected.layers)).column

    @property
    def layer(self) -> Layer:
        """Its settings."""
        return self.moment.project.network.layer(self.number)

    def refresh(self) -> None:
        """Show it."""
        project, number, layer = self.moment.project, self.number, self.layer
        if self._heading.text() != layer_title(project, number):
            self._heading.setText(layer_title(project, number))
        self._kind.setText(layer_kind(project, number))
        self.name.show_text(layer.name, layer_kind(project, number))
        self.units.show_number(layer.units, 1)
        self.activation.offer(activations_for(number == project.network.depth, layer.units))
        self.activation.show_name(layer.activation)
        shares = layer.activation == "softmax"
        shown = range(min(layer.units, _MOST_NAMES)) if shares else ()
        names = [unit_name(project, NeuronRef(number, unit)) for unit in shown]
        self.part.show_activation(layer.activation, sums_of(self.moment, number), names=names)
        self.bias.setChecked(layer.bias)
        self.weights.setChecked("weights" in layer.frozen)
        self.biases.setChecked("biases" in layer.frozen)
        self.biases.setEnabled(layer.bias and not self.locked)
        self._refresh_start(layer.initializer)

    def _refresh_start(self, initializer: Initializer) -> None:
        self.initializer.show_name(initializer.name)
        numbers = dict(initializer.numbers)
        for key, (row, entry) in self.numbers_of.items():
            row.setVisible(key in numbers)
            if key in numbers:
                entry.show_number(numbers[key], self.numbers)
        own = initializer.seed
        self.follows.setChecked(own is None)
        self._seed_row.setVisible(own is not None)
        if own is not None:
            self.seed.show_number(own, _WHOLE)

    def set_locked(self, locked: bool) -> None:
        """Show everything read only; biases that are not there cannot be frozen anyway."""
        super().set_locked(locked)
        if self._moment is not None and self._selected is not None and self._selected.layers:
            self.refresh()

    # What is done

    def _name_it(self, name: str) -> None:
        self.edits.arrange(partial(set_layer_name, number=self.number, name=name))

    def _set_units(self, units: float, key: str) -> None:
        change = partial(with_units, column=self.number, units=int(units))
        self.attempt(self._units_row, partial(self.edits.do, change, key))

    def _choose_activation(self, name: str) -> None:
        change = partial(set_activation, number=self.number, name=name)
        self.attempt(self._activation_row, partial(self.edits.do, change))

    def _set_bias(self, bias: bool) -> None:
        self.edits.do(partial(set_bias, number=self.number, bias=bias))

    def _freeze_weights(self, frozen: bool) -> None:
        self.edits.do(partial(set_frozen, number=self.number, part="weights", frozen=frozen))

    def _freeze_biases(self, frozen: bool) -> None:
        self.edits.do(partial(set_frozen, number=self.number, part="biases", frozen=frozen))

    def _choose_initializer(self, name: str) -> None:
        self._start(replace(self.layer.initializer, name=name, numbers=()))

    def _number_entered(self, value: float, key: str) -> None:
        which = self.sender().objectName()
        row, entry = self.numbers_of[which]
        numbers = dict(self.layer.initializer.numbers) | {which: value}
        try:
            made = replace(self.layer.initializer, numbers=tuple(numbers.items()))
        except InvalidInput as refused:
            entry.refuse(worded(refused.message))
            return
        row.complain("")
        self._start(made, key)

    def _follow(self, follows: bool) -> None:
        seed = None if follows else self.moment.project.training.seed
        self._start(replace(self.layer.initializer, seed=seed))

    def _own_seed(self, seed: float, key: str) -> None:
        try:
            made = replace(self.layer.initializer, seed=int(seed))
        except InvalidInput as refused:
            self.seed.refuse(worded(refused.message))
            return
        self._start(made, key)

    def _draw_next(self) -> None:
        own = self.layer.initializer.seed
        seed = self.moment.project.training.seed if own is None else own
        self._start(replace(self.layer.initializer, seed=(seed + 1) % 2**63))

    def _start(self, initializer: Initializer, key: str = "") -> None:
        self.edits.do(partial(set_initializer, number=self.number, initializer=initializer), key)


def initializer_title(name: str) -> str:
    """Return what an initialiser is called on screen."""
    special = {"xavier": "Xavier", "he": "He"}
    return " ".join(special.get(word, word) for word in name.split("_"))


class InputsPage(Page):
    """The inputs: how many, and what they are now."""

    def __init__(self, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(edits, parent)
        heading, self._kind = self.title()
        heading.setText(self.tr("Inputs"))
        self.units = Stepper(self.tr("Inputs"), self.tr("One input fewer"), self.tr("One input more"))
        self._units_row = self.row(self.tr("Number"), self.units)
        self.section(self.tr("Values now"))
        self._sample = Words("caption")
        self.add(self._sample)
        self._readings: list[tuple[Row, Reading]] = []
        for _ in range(_MOST_INPUTS):
            reading = Reading("")
            self._readings.append((self.row("", reading, edits=False), reading))
        self._rest = Words("caption")
        self.add(self._rest)
        self.finish()
        self.themed(self.units)
        self.units.entered.connect(self._set_units)

    def refresh(self) -> None:
        """Show it."""
        project = self.moment.project
        count = project.network.inputs
        self.units.show_number(count, 1)
        x = activations_of(self.moment, 0)
        sample = sample_shown(self.moment)
        self._sample.say(
            self.tr("Sample {number}, as the network sees it").format(number=sample)
            if sample
            else self.tr("There are no samples yet.")
        )
        shown = min(count, _MOST_INPUTS)
        writer = None if x is None else self.numbers.writer(x[:shown, 0])
        for unit, (row, reading) in enumerate(self._readings):
            row.setVisible(unit < shown)
            if unit < shown:
                row.label.say(unit_name(project, NeuronRef(0, unit)))
                reading.say("–" if x is None or writer is None else writer.text(float(x[unit, 0])))
        self._rest.say(self.tr("and {count} more").format(count=count - shown) if count > shown else "")
        self._rest.setVisible(count > shown)

    def _set_units(self, units: float, key: str) -> None:
        change = partial(with_units, column=0, units=int(units))
        self.attempt(self._units_row, partial(self.edits.do, change, key))

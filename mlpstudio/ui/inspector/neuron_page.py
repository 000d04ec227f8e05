"""The page of a neuron: its numbers now, its place on the activation, its bias and the weights into it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mlpstudio.project.choosing import set_unit_name
from mlpstudio.project.wiring import set_biases, set_weights
from mlpstudio.render.network import NeuronRef
from mlpstudio.ui.inspector.activation_part import ActivationPart
from mlpstudio.ui.inspector.controls import Entry, TextEntry, read_only
from mlpstudio.ui.inspector.dial import Dial
from mlpstudio.ui.inspector.edits import Change, Edits
from mlpstudio.ui.inspector.form import Page, Row, Words
from mlpstudio.ui.inspector.subject import (
    activations_of,
    biases_of,
    dead,
    layer_title,
    sample_shown,
    sums_of,
    unit_name,
    weights_of,
    what_if,
)  # fmt: skip
from mlpstudio.ui.shortened import ShortenedLabel

MOST_WEIGHTS = 20


class NeuronPage(Page):
    """A neuron of a layer 1..N."""

    def __init__(self, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(edits, parent)
        self._shown: NeuronRef | None = None
        self._heading, self._kind = self.title()
        self.name = TextEntry(self.tr("Name of the neuron"))
        self.row(self.tr("Name"), self.name, grows=True)
        self.sum = self.reading(self.tr("Pre-activation u"))
        self.value = self.reading(self.tr("Activation z"))
        self._note = Words("caption")
        self.add(self._note)
        self.part = ActivationPart(brief=True)
        self.add(self.part)
        self._bias_title = self.section(self.tr("Bias"))
        self.bias = Dial(self.tr("Bias b"), self.tr("Gradient ∂L/∂b"), edits)
        self.add(self.bias, edits=True)
        self._no_bias = Words("muted", self.tr("The neurons of this layer have no bias."))
        self.add(self._no_bias)
        self.section(self.tr("Incoming weights"))
        self.weights: list[tuple[Row, Entry]] = []
        self._list = QWidget()
        self.add(self._list)
        self._lines = _lines(self._list)
        self._rest = Words("caption")
        self.add(self._rest)
        self.finish()
        self.themed(self.part, self.bias)
        self.name.entered.connect(self._name_it)

    @property
    def neuron(self) -> NeuronRef:
        """Which neuron."""
        return next(iter(self.selected.neurons))

    def refresh(self) -> None:
        """Show it."""
        project, neuron = self.moment.project, self.neuron
        if neuron != self._shown:
            self._shown = neuron
            self._forget()
        layer = project.network.layer(neuron.column)
        show_heading(self._heading, unit_name(project, neuron))
        self._kind.setText(layer_title(project, neuron.column))
        given = layer.unit_names[neuron.unit] if layer.unit_names else ""
        self.name.show_text(given, unit_name(project, neuron))
        u, z = sums_of(self.moment, neuron.column), activations_of(self.moment, neuron.column)
        self.sum.say("–" if u is None else self.numbers.text(float(u[neuron.unit, 0])))
        self.value.say("–" if z is None else self.numbers.text(float(z[neuron.unit, 0])))
        self._note.say(self._state())
        names: list[str] = []
        if layer.activation == "softmax":
            units = range(min(layer.units, 8))
            names = [unit_name(project, NeuronRef(neuron.column, unit)) for unit in units]
        self.part.show_activation(layer.activation, u, neuron.unit, names)
        self._refresh_bias()
        self._refresh_weights()

    def _forget(self) -> None:
        self.bias.forget()
        for row, entry in self.weights:
            entry.forget()
            row.complain("")

    def _state(self) -> str:
        """Return which sample is shown, and whether the gate is closed."""
        sample = sample_shown(self.moment)
        if not sample:
            return self.tr("There are no samples yet.")
        closed = dead(self.moment, self.neuron.column, self.neuron.unit)
        if closed is not None and closed.everywhere and closed.samples > 1:
            return self.tr("Dead for all {count} samples: it does not learn.").format(count=closed.samples)
        if closed is not None and closed.here:
            return self.tr("Sample {number}: the gate is closed.").format(number=sample)
        return self.tr("Sample {number}").format(number=sample)

    def _refresh_bias(self) -> None:
        neuron = self.neuron
        biases = biases_of(self.moment, neuron.column)
        self.bias.setVisible(biases is not None)
        self._no_bias.setVisible(biases is None)
        if biases is not None:
            self.bias.numbers = self.numbers
            what = what_if(self.moment, neuron.column, neuron.unit)
            self.bias.show_parameter(
                float(biases[neuron.unit]), what, self._bias_change, self.tr("There are no samples yet.")
            )

    def _bias_change(self, value: float) -> Change:
        column, unit = self.neuron
        return partial(set_biases, values={(column, unit): value})

    def _refresh_weights(self) -> None:
        project, (column, unit) = self.moment.project, self.neuron
        weights = weights_of(self.moment, column)[unit]
        mask = project.network.layer(column).mask
        shown = min(len(weights), MOST_WEIGHTS)
        while len(self.weights) < shown:
            self._add_weight(len(self.weights))
        for source, (row, entry) in enumerate(self.weights):
            row.setVisible(source < shown)
            if source >= shown:
                continue
            cut = mask is not None and not mask[unit, source]
            name = unit_name(project, NeuronRef(column - 1, source))
            row.label.say(self.tr("{name} (cut)").format(name=name) if cut else name)
            if not entry.accessibleName().endswith(f" {name}"):
                entry.setAccessibleName(self.tr("Weight from {name}").format(name=name))
            entry.show_number(float(weights[source]), self.numbers)
            read_only(entry, self.locked or cut)
        rest = len(weights) - shown
        self._rest.say(self.tr("and {count} more, in All matrices").format(count=rest) if rest else "")
        self._rest.setVisible(bool(rest))

    def _add_weight(self, source: int) -> None:
        entry = Entry("")
        entry.setObjectName(str(source))
        entry.entered.connect(self._weight_entered)
        row = Row("", entry)
        self._lines(row)
        self.weights.append((row, entry))

    def set_locked(self, locked: bool) -> None:
        """Show everything read only; what is cut is so anyway."""
        super().set_locked(locked)
        if self._moment is not None and self._selected is not None and self._selected.neurons:
            self._refresh_weights()

    # What is done

    def _name_it(self, name: str) -> None:
        column, unit = self.neuron
        self.edits.arrange(partial(set_unit_name, column=column, unit=unit, name=name))

    def _weight_entered(self, value: float, key: str) -> None:
        source = int(self.sender().objectName())
        edge = (self.neuron.column - 1, self.neuron.unit, source)
        change = partial(set_weights, values={edge: value})
        self.attempt(self.weights[source][0], partial(self.edits.do, change, key))


class InputPage(Page):
    """One input."""

    def __init__(self, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(edits, parent)
        self._heading, self._kind = self.title()
        self._kind.setText(self.tr("input"))
        self.name = TextEntry(self.tr("Name of the input"))
        self.row(self.tr("Name"), self.name, grows=True)
        self.value = self.reading(self.tr("Value now"))
        self._note = Words("caption")
        self.add(self._note)
        self.finish()
        self.name.entered.connect(self._name_it)

    def refresh(self) -> None:
        """Show it."""
        project = self.moment.project
        neuron = next(iter(self.selected.neurons))
        show_heading(self._heading, unit_name(project, neuron))
        given = project.network.input_names[neuron.unit] if project.network.input_names else ""
        self.name.show_text(given, unit_name(project, neuron))
        x, sample = activations_of(self.moment, 0), sample_shown(self.moment)
        self.value.say("–" if x is None else self.numbers.text(float(x[neuron.unit, 0])))
        self._note.say(
            self.tr("Sample {number}, as the network sees it").format(number=sample)
            if sample
            else self.tr("There are no samples yet.")
        )

    def _name_it(self, name: str) -> None:
        unit = next(iter(self.selected.neurons)).unit
        self.edits.arrange(partial(set_unit_name, column=0, unit=unit, name=name))


def show_heading(label: ShortenedLabel, text: str) -> None:
    """Show another title, if it is another one."""
    if label.text() != text:
        label.setText(text)


def _lines(widget: QWidget) -> Callable[[QWidget], None]:
    """Let a widget hold rows one below the other; return what adds one."""
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    return column.addWidget

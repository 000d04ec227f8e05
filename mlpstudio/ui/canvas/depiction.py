"""From a moment to a picture of the network: which numbers stand where, and what stands out."""

from __future__ import annotations

from collections.abc import Mapping, Set
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QCoreApplication

from mlpstudio.core.instances import LARGEST
from mlpstudio.core.network import Network
from mlpstudio.core.program import Assignment, Phase
from mlpstudio.core.symbols import activation_of, derivative_of, parse
from mlpstudio.core.trace import Matrix
from mlpstudio.core.training import dropped_layers
from mlpstudio.project.image import image_of
from mlpstudio.project.naming import given_input_names
from mlpstudio.project.placing import placing_of
from mlpstudio.render.network import (
    ColumnPicture,
    LinkPicture,
    NetworkPicture,
    NeuronRef,
    NeuronState,
    Ref,
)
from mlpstudio.render.numbers import NumberFormat, Reals
from mlpstudio.session.moment import Moment
from mlpstudio.session.shown_sample import ShownSample, mean_of

NUMBERS = NumberFormat()
MOST_DIGITS = 5
"""A neuron has room for this many digits; all of them are in its tip and in the matrices."""
_LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_FEW = 12  # connections that are all labelled, also when they are not looked at
_MOST_CAPTIONS = 40  # neurons of a column that may have a caption: more are never seen at once


def _tr(text: str) -> str:
    return QCoreApplication.translate("Canvas", text)


class Depiction:
    """Makes the picture of one moment.

    Parameters
    ----------
    moment
        What is shown.
    focus
        What is pointed at.
    expanded
        The columns that show every neuron.
    numbers
        How numbers are written, as far as there is room.
    sample
        Which sample of a batch is shown; the first one where nothing is told.
    """

    def __init__(
        self, moment: Moment, focus: Set[Ref], expanded: Set[int], numbers: NumberFormat = NUMBERS,
        sample: ShownSample | None = None,
    ) -> None:  # fmt: skip
        self.sample = ShownSample() if sample is None else sample
        self.at, self.mean = self.sample.column(moment), self.sample.is_mean(moment)
        self.numbers = NumberFormat(min(numbers.digits, MOST_DIGITS), numbers.mode)
        self.moment, self.focus, self.expanded = moment, focus, expanded
        self.network = moment.project.network
        self.steps: tuple[Assignment, ...] = ()
        self.known: Mapping[str, Matrix] = moment.values
        if moment.trace is not None and moment.term is None:  # of a step under way its term is marked
            self.steps = tuple(moment.trace.program[index] for index in moment.steps)
        self.step = moment.step
        training = moment.project.training if moment.trace is None else moment.trace.training
        # The gradient that a layer collects over the connections above it.
        self._collected = "dL_dzd" if dropped_layers(self.network, training) else "dL_dz"

    def picture(self) -> NetworkPicture:
        """Return the picture."""
        depth = self.network.depth
        columns = tuple(self._column(number) for number in range(depth + 1))
        links = tuple(self._link(number) for number in range(1, depth + 1))
        placing = placing_of(self.moment.project)
        offsets = {NeuronRef(*unit): offset for unit, offset in placing.offsets.items()}
        return NetworkPicture(columns, links, frozenset(self.focus), placing.direction == "down", offsets)

    def shows_gradient(self, layer: int) -> bool:
        """Whether the connections into a layer 1..N show their gradient."""
        step = self.step
        return (
            step is not None
            and step.phase == Phase.BACKWARD
            and step.layer == layer
            and parse(step.target).kind in ("dL_dW", "dJ_dW", "dL_db")
            and self.moment.is_known(f"dL_dW{layer}")
        )

    # Columns

    def _column(self, number: int) -> ColumnPicture:
        values = self._values(number)
        captions, above = self._captions(number)
        return ColumnPicture(
            title=self._title(number),
            subtitle=_tr("show fewer") if number in self.expanded else self._subtitle(number),
            values=values,
            image=image_of(self.moment.project) if number == 0 else None,
            names=self._names(number, len(values)),
            captions=captions,
            above=above,
            states=self._states(number, len(values)),
            writer=self.numbers.writer(values[np.isfinite(values)]) if len(values) <= LARGEST else None,
            expanded=number in self.expanded,
            current=self._is_current(number),
            named=any(self._given_names(number)),
        )

    def _given_names(self, number: int) -> tuple[str, ...]:
        """Return the names that somebody gave, empty ones for all others; nothing where there are none."""
        return (
            given_input_names(self.moment.project) if number == 0 else self.network.layer(number).unit_names
        )

    def _values(self, number: int) -> Reals:
        """Return what stands in the neurons: what they give on, or as yet the pre-activation, or NaN."""
        count = self.network.sizes[number]
        symbol = activation_of(number, self.network.depth)
        for candidate in (f"zd{number}", symbol, f"u{number}"):
            if candidate in self.known:
                return np.asarray(self._shown(self.known[candidate]), dtype=np.float64)
        return np.full(count, np.nan)

    def _shown(self, values: Matrix) -> Matrix:
        """Return what is shown of a quantity (rows x samples): a sample's numbers, or the means."""
        return mean_of(values) if self.mean else values[:, self.at]

    def _names(self, number: int, count: int) -> tuple[str, ...]:
        return _symbols(*_letter(self.network, number), count)

    def _title(self, number: int) -> str:
        title = layer_title(self.network, number)
        return title if number == 0 else f"{title} · {self.network.layer(number).function.title}"

    def _subtitle(self, number: int) -> str:
        """Return the dimensions: of the input, or of the weights into the layer."""
        sizes, trace = self.network.sizes, self.moment.trace
        if number == 0:
            if trace is None or trace.samples == 1:
                return f"{sizes[0]}×1"
            if self.mean:
                text = _tr("{rows}×{samples} · mean of {samples}")
                return text.format(rows=sizes[0], samples=f"{trace.samples:,}")
            sample = self.sample.number(self.moment)
            return _tr("{rows}×{samples} · sample {sample}").format(
                rows=sizes[0], samples=trace.samples, sample=f"{sample:,}"
            )
        return f"W⁽{str(number).translate(_RAISED)}⁾ {sizes[number]}×{sizes[number - 1]}"

    def _states(self, number: int, count: int) -> Mapping[int, NeuronState]:
        states: dict[int, NeuronState] = {}
        if self._is_current(number):
            states = dict.fromkeys(range(count), "current")
        states.update(self._closed(number))
        states.update(dict.fromkeys(self._dropped(number), "dropped"))
        return states

    def _is_current(self, number: int) -> bool:
        """Whether a column belongs to the current step: its own quantities, or what they are made from."""
        for step in self.steps:
            kind, layer = parse(step.target).kind, step.layer
            if kind == "loss" and number == self.network.depth:
                return True
            if layer == 0:
                continue
            if layer == number:
                return True
            if kind in ("dL_dW", "dJ_dW", "u") and layer == number + 1:
                return True
            if kind == self._collected and layer == number - 1:
                return True
        return False

    def _dropped(self, number: int) -> list[int]:
        """Return the neurons that dropout has dropped by now: for the sample that is shown, or for all."""
        if f"zd{number}" not in self.known:
            return []
        kept = self._shown(self.known[f"drop{number}"])
        return np.flatnonzero(kept == 0).tolist()

    def _closed(self, number: int) -> dict[int, NeuronState]:
        """Return the neurons whose gate is closed: for the sample that is shown, or for the whole batch."""
        if number == 0 or not self.network.layer(number).function.gate:
            return {}
        u = self.known.get(f"u{number}")
        if u is None or activation_of(number, self.network.depth) not in self.known:
            return {}
        shut = u.max(axis=1) <= 0 if self.mean else u[:, self.at] <= 0
        # Of a single sample one cannot tell whether others would open the gate.
        dead = set(np.flatnonzero(u.max(axis=1) <= 0).tolist()) if u.shape[1] > 1 else set()
        return {unit: "dead" if unit in dead else "closed" for unit in np.flatnonzero(shut).tolist()}

    def _captions(self, number: int) -> tuple[dict[int, str], dict[int, str]]:
        depth = self.network.depth
        below: dict[int, str] = {}
        above: dict[int, str] = {}
        above = {unit: name for unit, name in enumerate(self._given_names(number)[:_MOST_CAPTIONS]) if name}
        if number == 0 or self.moment.trace is None:
            return below, above
        if number == depth:
            targets = self._shown(self.moment.trace.given["y"][:_MOST_CAPTIONS])
            writer = self.numbers.writer(targets)
            for unit, value in enumerate(targets):
                target = _tr("target {value}").format(value=writer.text(float(value)))
                above[unit] = f"{above[unit]} · {target}" if unit in above else target
        for letter, symbol in self._signals(number):
            if self.moment.is_known(symbol):
                signal = self._shown(self.known[symbol][:_MOST_CAPTIONS])
                writer = self.numbers.writer(signal)
                below = {unit: f"{letter} {writer.text(float(value))}" for unit, value in enumerate(signal)}
                break
        # What arrives at a closed gate is the very thing to see in the step that computes it.
        arriving = "" if self.step is None else self.step.target
        words: dict[int, str] = {}
        if arriving not in (f"dL_dz{number}", f"dL_dzd{number}"):
            words = {unit: self._gate_words(number, state) for unit, state in self._closed(number).items()}
        if arriving != f"dL_dzd{number}":
            words |= dict.fromkeys(self._dropped(number), self._dropped_words(number))
        below |= {unit: text for unit, text in words.items() if unit < _MOST_CAPTIONS}
        return below, above

    def _signals(self, number: int) -> tuple[tuple[str, str], ...]:
        """Return the gradients that may stand under a neuron, the one to prefer first."""
        if number == self.network.depth:
            return ("∂L/∂ŷ", "dL_dy_hat"), ("δ", f"dL_du{number}")
        behind = ("∂L/∂z\N{COMBINING TILDE}", f"dL_dzd{number}")
        return ("δ", f"dL_du{number}"), ("∂L/∂z", f"dL_dz{number}"), behind

    def _gate_words(self, number: int, state: NeuronState) -> str:
        trace = self.moment.trace
        samples = 1 if trace is None else trace.samples
        if state == "dead":
            return _tr("dead for all {count} samples").format(count=samples)
        if samples > 1:
            return _tr("closed for this sample")
        if self.moment.is_known(derivative_of(number, self.network.depth)):
            return _tr("gate closed · no update")
        return _tr("gate closed")

    def _dropped_words(self, number: int) -> str:
        if self.mean:
            return _tr("dropped for all samples")
        if self.moment.trace is not None and self.moment.trace.samples > 1:
            return _tr("dropped for this sample")
        return _tr("dropped · no gradient") if self.moment.is_known(f"dL_dz{number}") else _tr("dropped")

    # Links

    def _link(self, layer: int) -> LinkPicture:
        network_layer = self.network.layer(layer)
        gradient = self.shows_gradient(layer)
        weights = self._gradient(layer) if gradient else self._weights(layer)
        small, current = weights.size <= LARGEST * LARGEST, self._is_current_link(layer)
        return LinkPicture(
            weights=weights,
            current=current,
            labelled=current or weights.size <= _FEW,
            cut=None if network_layer.mask is None else ~network_layer.mask,
            plus=not gradient,
            writer=self.numbers.writer(weights) if small else None,
        )

    def _gradient(self, layer: int) -> Reals:
        name = f"dJ_dW{layer}"
        return self.known[name if self.moment.is_known(name) else f"dL_dW{layer}"]

    def _weights(self, layer: int) -> Reals:
        found = self.known.get(f"W{layer}")
        return self.moment.project.parameters[layer - 1].weights if found is None else found

    def _is_current_link(self, layer: int) -> bool:
        for step in self.steps:
            name = parse(step.target)
            if step.layer == layer and name.kind in ("u", "dL_dW", "dJ_dW", "W"):
                return True
            if step.layer == layer and name.of == "W":
                return True
            if name.kind == self._collected and step.layer == layer - 1:
                return True
        return False


def legend(depiction: Depiction) -> tuple[str, str]:
    """Return what the lines mean, as a heading and a line below it."""
    step = depiction.step
    if step is not None and step.layer and depiction.shows_gradient(step.layer):
        return _tr("edge = gradient"), _tr("thickness |∂L/∂w| · dashed = 0")
    return _tr("edge = weight"), _tr("thickness |w| · blue +, orange −")


def symbol(network: Network, neuron: NeuronRef) -> str:
    """Return the letter of a neuron with its number: x₁, z₂, ŷ."""
    letter, alone = _letter(network, neuron.column)
    return letter if alone else letter + str(neuron.unit + 1).translate(_LOWERED)


def _letter(network: Network, column: int) -> tuple[str, bool]:
    """Return the letter of a column's neurons, and whether it needs no number."""
    letter = "x" if column == 0 else "ŷ" if column == network.depth else "z"
    return letter, letter == "ŷ" and network.outputs == 1


@lru_cache(maxsize=32)
def _symbols(letter: str, alone: bool, count: int) -> tuple[str, ...]:
    """Return the letters of so many neurons, which are the same in every picture."""
    return tuple(letter if alone else letter + str(unit + 1).translate(_LOWERED) for unit in range(count))


def layer_title(network: Network, column: int) -> str:
    """Return what a column is called: its name, or ``hidden 1``."""
    if column == 0:
        return _tr("input x")
    name = network.layer(column).name
    if name:
        return name
    if column == network.depth:
        return _tr("output")
    return _tr("hidden") if network.depth == 2 else _tr("hidden {number}").format(number=column)

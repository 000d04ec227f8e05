"""The page of a selection of several parts: how many there are, and what can be done to all of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mlpstudio.project.wiring import (
    Edge,
    randomise_weights,
    scale_weights,
    set_biases,
    set_connected,
    set_edges_frozen,
    set_weights,
)
from mlpstudio.ui.inspector.controls import read_only
from mlpstudio.ui.inspector.edits import Edits
from mlpstudio.ui.inspector.form import Page, Words, button
from mlpstudio.ui.inspector.subject import biases_of, weights_of
from mlpstudio.ui.number_field import NumberField


class ManyPage(Page):
    """Several neurons, edges or layers."""

    def __init__(self, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(edits, parent)
        self._heading, _ = self.title()
        self._counts = Words("muted")
        self.add(self._counts)
        self._edges, self._neurons = QWidget(), QWidget()
        self._neither = Words("muted", self.tr("Select edges or neurons to edit several at once."))
        for part in (self._edges, self._neurons, self._neither):
            self.add(part)
        self._make_edges()
        self._make_neurons()
        self.finish()

    def _make_edges(self) -> None:
        column = _column(self._edges)
        column.addWidget(Words("strong", self.tr("Weights")))
        self._range = Words("caption")
        column.addWidget(self._range)
        self.value = self._deed(self.tr("Set all to"), self.tr("Set"), self._set, column)
        self.factor = self._deed(self.tr("Multiply by"), self.tr("Scale"), self._scale, column)
        self.factor.field.set_number(2)
        self.seed = self._deed(self.tr("Draw with seed"), self.tr("Draw"), self._draw, column)
        self.freeze, self.release, self.cut, self.connect_all = (QPushButton() for _ in range(4))
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, (made, text, tip, slot) in enumerate(
            (
                (self.freeze, self.tr("Freeze"), self.tr("Training leaves them as they are"), self._freeze),
                (self.release, self.tr("Release"), self.tr("Training changes them again"), self._release),
                (self.cut, self.tr("Cut"), self.tr("They count as 0 from now on"), self._cut),
                (
                    self.connect_all,
                    self.tr("Connect"),
                    self.tr("Those that are cut are drawn anew"),
                    self._connect_all,
                ),
            )
        ):
            button(text, tip, slot, made)
            made.setMinimumWidth(72)
            self._editable.append(made)
            grid.addWidget(made, place // 2, place % 2)
        column.addLayout(grid)

    def _make_neurons(self) -> None:
        column = _column(self._neurons)
        column.addWidget(Words("strong", self.tr("Biases")))
        self._biases = Words("caption")
        column.addWidget(self._biases)
        self.bias = self._deed(self.tr("Set all biases to"), self.tr("Set"), self._set_bias, column)

    def _deed(self, word: str, text: str, slot: Callable[[float], object], column: QVBoxLayout) -> Deed:
        made = Deed(word, text)
        made.wanted.connect(slot)
        self._editable.append(made)
        column.addWidget(made)
        return made

    # What is shown

    def refresh(self) -> None:
        """Show it."""
        chosen = self.selected
        show = self.tr("{count} selected").format(count=len(chosen))
        if self._heading.text() != show:
            self._heading.setText(show)
        self._counts.say(self._counted())
        self._edges.setVisible(bool(chosen.edges))
        neurons = self._with_bias()
        self._neurons.setVisible(bool(neurons))
        self._neither.setVisible(not chosen.edges and not neurons)
        if chosen.edges:
            weights = [float(weights_of(self.moment, link + 1)[u, i]) for link, u, i in chosen.edges]
            self._range.say(self._spread(weights))
        if neurons:
            found = [biases_of(self.moment, column) for column, _ in neurons]
            biases = [float(b[unit]) for b, (_, unit) in zip(found, neurons, strict=True) if b is not None]
            self._biases.say(self._spread(biases))

    def _counted(self) -> str:
        chosen = self.selected
        kinds = (
            (len(chosen.layers), self.tr("1 layer"), self.tr("{count} layers")),
            (len(chosen.neurons), self.tr("1 neuron"), self.tr("{count} neurons")),
            (len(chosen.edges), self.tr("1 edge"), self.tr("{count} edges")),
        )
        there = (kind for kind in kinds if kind[0])
        return ", ".join(one if count == 1 else many.format(count=count) for count, one, many in there)

    def _spread(self, values: list[float]) -> str:
        low, high = min(values), max(values)
        if low == high:
            return self.tr("all {value}").format(value=self.numbers.text(low))
        writer = self.numbers.writer(np.array([low, high]))
        return self.tr("from {low} to {high}").format(low=writer.text(low), high=writer.text(high))

    def _with_bias(self) -> list[tuple[int, int]]:
        network = self.moment.project.network
        return [(c, u) for c, u in sorted(self.selected.neurons) if c > 0 and network.layer(c).bias]

    # What is done

    @property
    def edges(self) -> list[Edge]:
        """The connections that are selected."""
        return sorted((link, unit, source) for link, unit, source in self.selected.edges)

    def _set(self, value: float) -> None:
        network = self.moment.project.network
        masks = [layer.mask for layer in network.layers]
        there = [(k, u, i) for k, u, i in self.edges if (mask := masks[k]) is None or mask[u, i]]
        if not there:
            self.value.complain(self.tr("All of them are cut."))
            return
        self.value.complain(self.edits.do(partial(set_weights, values=dict.fromkeys(there, value))))

    def _scale(self, factor: float) -> None:
        self.factor.complain(self.edits.do(partial(scale_weights, edges=self.edges, factor=factor)))

    def _draw(self, seed: float) -> None:
        if seed < 0 or seed != int(seed) or seed >= 2**63:
            self.seed.complain(self.tr("A seed is a whole number from 0."))
            return
        self.seed.complain(self.edits.do(partial(randomise_weights, edges=self.edges, seed=int(seed))))

    def _set_bias(self, value: float) -> None:
        change = partial(set_biases, values=dict.fromkeys(self._with_bias(), value))
        self.bias.complain(self.edits.do(change))

    def _freeze(self) -> None:
        self.edits.do(partial(set_edges_frozen, edges=self.edges, frozen=True))

    def _release(self) -> None:
        self.edits.do(partial(set_edges_frozen, edges=self.edges, frozen=False))

    def _cut(self) -> None:
        self.edits.do(partial(set_connected, edges=self.edges, connected=False))

    def _connect_all(self) -> None:
        self.edits.do(partial(set_connected, edges=self.edges, connected=True))


class Deed(QWidget):
    """A number, and a button that does something with it; Enter in the field does too.

    Parameters
    ----------
    word, text
        What is done with the number, and what stands on the button.
    """

    wanted = Signal(object)
    """With the number."""

    def __init__(self, word: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self.button = NumberField(word), QPushButton()
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        button(text, word, self._want, self.button)
        self.button.setAccessibleName(word)
        self.button.setMinimumWidth(72)
        label, self.complaint = Words("", word), Words("error")
        label.setBuddy(self.field)
        self.complaint.hide()
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.field, 1)
        line.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addLayout(line)
        column.addWidget(self.complaint)
        self.field.returnPressed.connect(self._want)
        self.field.judged.connect(self._judged)

    def complain(self, reason: str) -> None:
        """Say what is wrong; nothing where nothing is."""
        self.complaint.say(reason)
        self.complaint.setVisible(bool(reason))

    def set_read_only(self, locked: bool) -> None:
        """Do nothing, or let it be done."""
        read_only(self.field, locked)
        self.button.setEnabled(not locked)

    def _judged(self) -> None:
        self.complain(self.field.mistake)

    def _want(self) -> None:
        if self.field.number is None:
            self.field.editingFinished.emit()  # what cannot be read is a mistake by now
        elif not self.field.isReadOnly():
            self.wanted.emit(self.field.number)


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 6, 0, 0)
    column.setSpacing(6)
    return column

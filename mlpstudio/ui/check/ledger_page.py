"""Ledger of a hidden neuron: who asks it for how much, what cancels, what its slope lets through."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mlpstudio.core.ledger import Ledger, ledger
from mlpstudio.core.markup import Fenced, Markup, Text, row
from mlpstudio.core.notation import SCREEN
from mlpstudio.render.boxes import Hit
from mlpstudio.render.network import EdgeRef, NeuronRef, Ref
from mlpstudio.render.numbers import full
from mlpstudio.session.pointing import Pointed
from mlpstudio.ui.check.page import Asked, CheckPage, beside, sample_switch, words
from mlpstudio.ui.check.rows import Line, Rows
from mlpstudio.ui.check.subject import letter_of
from mlpstudio.ui.words import worded

MOST = 16


class LedgerPage(CheckPage):
    """The page of the ledger."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: Asked | None = None
        self.title, self.sentence = words("strong"), words("muted")
        self.switch = sample_switch()
        self._samples = beside(self.switch)
        self.requests = Rows(self.tr("Who asks for how much"), ("",))
        self.heading = words("strong", self.tr("What becomes of it"))
        self.account = Rows(self.tr("What becomes of it"), ("",))
        self.note = words(
            "caption",
            self.tr(
                "Above 0: the loss grows with this neuron's activation, so it is asked to be lower. Below 0: "
                "to be higher."
            ),
        )
        self.add(
            self.title, self.sentence, self._samples, self.requests, self.heading, self.account, self.note
        )  # fmt: skip
        self.switch.chosen.connect(self._switched)
        self.requests.pointed.connect(self._point)

    def show_asked(self, asked: Asked) -> None:
        """Show it."""
        self._asked = asked
        network, (column, unit) = asked.trace.network, asked.subject.neuron
        hidden = 1 <= column < network.depth
        for widget in (self._samples, self.requests, self.heading, self.account, self.note):
            widget.setVisible(hidden)
        if not hidden:
            self.title.setText(self.tr("Output neuron {number}").format(number=unit + 1))
            text = self.tr("What an output is asked for comes from the loss itself. ")
            if network.depth == 1:
                text += self.tr("This network has no hidden neuron to keep a ledger of.")
            else:
                text += self.tr("Click a hidden neuron to see its ledger.")
            self.sentence.setText(text)
            return
        self._samples.setVisible(asked.trace.samples > 1)
        single = asked.trace.samples > 1 and self.switch.current == "sample"
        found = ledger(asked.trace, column, unit, sample=asked.sample if single else None)
        name = network.layer(column).unit_names[unit] if network.layer(column).unit_names else ""
        title = self.tr("Hidden neuron {number}, layer {layer}").format(number=unit + 1, layer=column)
        self.title.setText(f"{title}: {name}" if name else title)
        self.sentence.setText(worded(found.sentence, asked.numbers))
        self.requests.show_lines(self._requests(asked, found))
        self.account.show_lines(self._account(asked, found))

    def _requests(self, asked: Asked, found: Ledger) -> list[Line]:
        write = asked.numbers.text
        largest = max((abs(request.asked) for request in found.requests), default=0.0)
        shape, lines = asked.trace.network.weight_shape(found.layer + 1), []
        for request in found.requests[:MOST]:
            neuron = NeuronRef(found.layer + 1, request.unit)
            letter = letter_of(asked.project, neuron)
            lead = row(letter, Text(" " + self.tr("asks for"), "name"))
            if found.samples == 1:
                error = Text(write(request.error), "number")
                note: Markup = row(
                    SCREEN.cell(f"W{found.layer + 1}", (request.unit, found.unit), shape, 1), "·",
                    SCREEN.cell(f"dL_du{found.layer + 1}", (request.unit, 0), (shape[0], 1), 1), "=",
                    Text(write(request.weight), "number"), "·",
                    error if request.error >= 0 else Fenced(error),
                )  # fmt: skip
            else:
                note = row(
                    Text(self.tr("weight"), "name"), Text(" ", "space"),
                    Text(write(request.weight), "number"), "·",
                    Text(self.tr("error signals, together"), "name"), Text(" ", "space"),
                    Text(write(request.error), "number"),
                )  # fmt: skip
            lines.append(
                Line(
                    lead, (write(request.asked),), note, key=(found.layer, request.unit, found.unit),
                    stands_for=frozenset({EdgeRef(found.layer, request.unit, found.unit), neuron}),
                    spoken=f"{lead.plain()} {full(request.asked)}",
                    bar=request.asked / largest if largest and len(found.requests) > 1 else 0.0,
                )
            )  # fmt: skip
        hidden = found.requests[MOST:]
        if hidden:
            rest = sum(request.asked for request in hidden)
            lines.append(Line(self.tr("{count} more").format(count=len(hidden)), (write(rest),)))
        return lines

    def _account(self, asked: Asked, found: Ledger) -> list[Line]:
        write = asked.numbers.text
        lost = self.tr("held back by its slope")
        if found.state == "closed":
            lost = self.tr("lost at the closed gate")
        elif found.closed:
            lost = self.tr("lost at the gate, closed for {closed} of {samples} samples").format(
                closed=found.closed, samples=found.samples
            )
        elif found.saturated:
            lost = self.tr("lost to saturation")
        elif found.lost and (found.lost < 0) != (found.asked < 0):
            lost = self.tr("added by a slope above 1")
        rows = [
            (self.tr("asked to be lower"), found.up, False),
            (self.tr("asked to be higher"), found.down, False),
            (self.tr("of each side cancelled"), found.cancelled, False),
            (self.tr("left to pass"), found.asked, True),
        ]
        if found.dropped:
            rows.append((self.tr("by dropout"), -found.dropped, False))
        slope = self.tr("slope of {activation}").format(
            activation=asked.trace.network.layer(found.layer).function.title
        )
        if found.samples > 1:
            slope = self.tr("{slope}, mean").format(slope=slope)
        # A minus of 0 is none.
        rows += [(slope, found.slope, False), (lost, -found.lost + 0.0, False)]
        rows.append((self.tr("passes: the error signal"), found.passed, True))
        return [
            Line(name, (write(value),), spoken=f"{name}: {full(value)}", strong=strong)
            for name, value, strong in rows
        ]  # fmt: skip

    # Hands

    def _point(self, key: tuple[int, int, int] | None) -> None:
        if key is None:
            self.pointed.emit(None)
            return
        layer, unit, source = key
        edge = EdgeRef(layer, unit, source)
        cells = {Hit(f"W{layer + 1}", (unit, source))}
        cells |= {Hit(f"dL_du{layer + 1}", (unit, sample)) for sample in self._told_samples()}
        parts: set[Ref] = {edge, NeuronRef(layer + 1, unit), NeuronRef(layer, source)}
        self.pointed.emit(Pointed(None, frozenset(cells), frozenset(parts)))

    def _told_samples(self) -> range:
        """Return the places in the batch of the samples that are spoken of."""
        if self._asked is None:
            return range(0)
        if self._asked.trace.samples > 1 and self.switch.current == "whole":
            return range(self._asked.trace.samples)
        return range(self._asked.sample, self._asked.sample + 1)

    def _switched(self, name: str) -> None:
        if self._asked is not None:
            self.show_asked(self._asked)

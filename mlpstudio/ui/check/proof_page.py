"""Proof: a derivative beside its measured slope, the loss along the weight, and every step judged."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QWidget

from mlpstudio.core.gradcheck import NUDGE, CellCheck
from mlpstudio.core.inline import in_line
from mlpstudio.core.markup import Markup, Text, row
from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.core.notation import SCREEN
from mlpstudio.core.proof import Proof, StepProof
from mlpstudio.core.trace import Trace
from mlpstudio.core.whatif import WhatIf
from mlpstudio.render.boxes import Hit
from mlpstudio.render.numbers import NumberFormat, full, told_apart
from mlpstudio.ui.check.page import Asked, CheckPage, VerdictLine, hairline, words
from mlpstudio.ui.check.proving import Proving
from mlpstudio.ui.check.rows import Line, Mark, Rows
from mlpstudio.ui.check.subject import Subject
from mlpstudio.ui.inspector.what_if_plot import LossCurve, WhatIfPlot
from mlpstudio.ui.mathematics import FormulaView
from mlpstudio.ui.theme import Theme
from mlpstudio.ui.words import telling, worded

CELLS = 12
"""Numbers of each step that are measured for the table."""
_BUDGET, _MOST, _LEAST = 0.004, 81, 9
_SHORT = NumberFormat(2)


class ProofPage(CheckPage):
    """The page of the proof."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: Asked | None = None
        self._proof: Proof | None = None
        self.formula = FormulaView(size=17.0)
        self.verdict, self.plot, self.legend = VerdictLine(), WhatIfPlot(), words("caption")
        self.summary = VerdictLine()
        self.table = Rows(
            self.tr("Steps of this iteration"), (self.tr("computed"), self.tr("differences"))
        )  # fmt: skip
        self.note = words(
            "caption",
            self.tr(
                "Every step is computed once more by its formula. Every derivative is measured too: its "
                "number is nudged both ways, and the change of the loss divided by the nudge. A click on a "
                "row goes to the step."
            ),
        )
        self.add(
            self.formula, self.verdict, self.plot, self.legend, hairline(),
            self.summary, self.table, self.note,
        )  # fmt: skip
        self.proving = Proving(self)
        self.proving.advanced.connect(self._show_table)
        self.proving.failed.connect(self._fail)
        self.table.chosen.connect(self._choose)
        self.table.pointed.connect(self._point)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        super().set_theme(theme)
        self.plot.set_theme(theme)

    def show_asked(self, asked: Asked) -> None:
        """Show it; a proof of the same iteration goes on."""
        same = self._proof is not None and self._proof.trace is asked.trace
        self._asked = asked
        if not same or self._proof is None:
            self._proof = Proof(asked.trace, most=CELLS)
            self.proving.begin(self._proof)
        elif not self._proof.done and not self.proving.busy:
            self.proving.begin(self._proof)
        self._show_number(asked, self._proof)
        self._show_table()

    def rest(self) -> None:
        """Compute nothing any more."""
        self.proving.stop()

    def wake(self) -> None:
        """Go on with what was left."""
        if self._proof is not None and not self._proof.done and not self.proving.busy:
            self.proving.begin(self._proof)

    # One number

    def _show_number(self, asked: Asked, proof: Proof) -> None:
        subject, trace = asked.subject, asked.trace
        gradient = float(trace.value(f"dL_d{subject.parameter}")[subject.cell])
        number = Text(asked.numbers.text(gradient), "number")
        self.formula.show_formulas([row(subject.gradient(trace.network), "=", number)])
        try:
            found = proof.measure(f"dL_d{subject.parameter}", subject.cell)
        except InvalidInput as error:
            self.verdict.say("", _sentence(error.message))
            self.plot.show_curve(None, self.tr("The loss is not finite here."))
            self.legend.setText("")
            return
        assert found is not None
        self.verdict.say(found.verdict, self._told(subject, trace, found))
        self._show_curve(asked, gradient)

    def _told(self, subject: Subject, trace: Trace, found: CellCheck) -> str:
        value = float(trace.given[subject.parameter][subject.cell])
        nudge = NUDGE * max(1.0, abs(value))
        values = {
            "slope": _long(found.slope), "letter": in_line(subject.letter(trace.network)),
            "nudge": _SHORT.text(nudge), "gradient": _long(found.gradient),
        }  # fmt: skip
        if found.verdict == "agrees":
            text = self.tr("Differences agree: {slope} (nudging {letter} by ±{nudge})")
        elif found.verdict == "kink":
            text = self.tr(
                "At a kink: within ±{nudge} of {letter} a ReLU or an absolute value turns at 0, so there is "
                "no single slope. Differences give {slope}."
            )
        else:
            text = self.tr("Differences do not agree: {slope} instead of {gradient}")
        return text.format(**values)

    def _show_curve(self, asked: Asked, gradient: float) -> None:
        trace, subject = asked.trace, asked.subject
        what = WhatIf(
            trace.network, trace.training, trace.given, subject.layer, subject.unit, subject.source
        )  # fmt: skip
        now, lands = what.value, float(trace.value(subject.parameter)[subject.cell])
        if not np.isfinite([now, lands]).all():
            self.plot.show_curve(None, self.tr("The loss is not finite here."))
            self.legend.setText("")
            return
        half = max(4.0 * abs(lands - now), 0.25 * max(1.0, abs(now)))
        count = min(max(int(_BUDGET / max(what.seconds(1), 1e-9)), _LEAST), _MOST)
        values = np.linspace(now - half, now + half, count)
        every = what.losses(np.append(values, [now, lands]))
        losses, loss, landed = every[:-2], float(every[-2]), float(every[-1])
        curve = LossCurve(
            now - half, now + half, values, losses, now, loss, gradient, landing=(lands, landed)
        )  # fmt: skip
        self.plot.show_curve(curve)
        self.plot.called = in_line(subject.letter(trace.network))
        self.plot.setAccessibleName(
            self.tr("The loss as a function of {letter}").format(
                letter=in_line(subject.letter(trace.network))
            )
        )
        if lands == now:
            text = self.tr(
                "Curve: the loss along {letter}. Line: its slope here, the gradient. The update leaves it."
            )
        else:
            text = self.tr(
                "Curve: the loss along {letter} alone. Line: its slope here, the gradient. Ring: the update "
                "moves it from {now} to {lands}; by that alone the loss goes from {loss} to {landed}."
            )
        old, new = told_apart(now, lands, asked.numbers)
        told = {"letter": in_line(subject.letter(trace.network)), "now": old, "lands": new}
        told["loss"], told["landed"] = _losses(loss, landed, asked.numbers)
        self.legend.setText(text.format(**told))

    # All steps

    def _show_table(self) -> None:
        asked, proof = self._asked, self._proof
        if asked is None or proof is None:
            return
        self.table.show_lines(
            [self._line(asked, index, proof.found.get(index)) for index in range(len(asked.trace.program))]
        )
        done, every = len(proof.found), len(asked.trace.program)
        wrong = sum(step.verdict == "differs" for step in proof.found.values())
        if wrong:
            text = self.tr("{wrong} of {count} steps of iteration {iteration} differ")
        elif done < every:
            text = self.tr("Being checked: {done} of {count} steps of iteration {iteration} so far")
        else:
            text = self.tr("All {count} steps of iteration {iteration} agree")
        mark: Mark = "differs" if wrong else "agrees" if done == every else "waits"
        iteration = f"{asked.trace.iteration:,}"
        self.summary.say(mark, text.format(wrong=wrong, done=done, count=every, iteration=iteration))

    def _line(self, asked: Asked, index: int, found: StepProof | None) -> Line:
        step = asked.trace.program[index]
        symbol: Markup = SCREEN.symbol(step.target)
        stands_for: frozenset[object] = frozenset({step.target})
        if found is None:
            return Line(symbol, ("",), mark="waits", key=index, spoken=symbol.plain(), stands_for=stands_for)
        worst = found.worst
        if worst is None:
            told = self.tr("computed again")
            if not found.recomputed:
                told = self.tr("differs by {amount}").format(amount=asked.numbers.text(found.deviation))
            return Line(
                symbol, (told,), mark=found.verdict, key=index, spoken=f"{symbol.plain()}: {told}",
                stands_for=stands_for,
            )  # fmt: skip
        lead = SCREEN.cell(step.target, worst.cell, asked.trace.values[index].shape, asked.trace.samples)
        writer = asked.numbers.writer(worst.gradient, worst.slope)
        told = self.tr("{symbol}: computed {gradient}, differences {slope}").format(
            symbol=lead.plain(), gradient=full(worst.gradient), slope=full(worst.slope)
        )
        count = self.tr("{count} of {cells} numbers measured").format(
            count=len(found.checked), cells=f"{found.cells:,}"
        )
        if found.kinks:
            count += self.tr(", {kinks} at a kink").format(kinks=found.kinks)
        if not found.recomputed:
            count += self.tr(", differs from its formula")
        return Line(
            lead, (writer.text(worst.gradient), writer.text(worst.slope)), mark=found.verdict,
            key=index, spoken=f"{told}. {count}.", stands_for=stands_for,
        )  # fmt: skip

    # Hands

    def _point(self, index: int | None) -> None:
        """Point at the number that a row tells of; at the whole step where it tells of no single one."""
        if index is None or self._asked is None:
            self.pointed.emit(None)
            return
        found = None if self._proof is None else self._proof.found.get(index)
        cell = None if found is None or found.worst is None else found.worst.cell
        self.pointed.emit(Hit(self._asked.trace.program[index].target, cell))

    def _choose(self, index: int) -> None:
        if self._asked is not None:
            self.step_chosen.emit(self._asked.trace.program[index].click)

    def _fail(self, message: Message) -> None:
        self._proof = None
        self.summary.say("", _sentence(message))
        self.table.show_lines([])


def _long(value: float) -> str:
    """Return a number with digits enough to see how well it agrees."""
    mantissa, e, exponent = f"{value:#.8g}".partition("e")
    written = f"{mantissa}e{int(exponent)}" if e else mantissa  # without zeros before the exponent
    return written.replace("-", "−") if value else "0"


def _sentence(message: Message) -> str:
    text = worded(message)
    return f"{text[:1].upper()}{text[1:]}."


def _losses(before: float, after: float, numbers: NumberFormat) -> tuple[str, str]:
    """Write two losses as the log does, with more digits where that would not tell them apart."""
    texts = telling(before, numbers), telling(after, numbers)
    return texts if before == after or texts[0] != texts[1] else told_apart(before, after, numbers)

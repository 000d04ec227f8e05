"""One formula: what a network of identities amounts to, and any network written out within itself."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from mlpstudio.core.collapse import Collapse, collapse
from mlpstudio.core.markup import Markup, Row, Scripts, Text, row
from mlpstudio.core.nested import general, in_numbers, rule
from mlpstudio.core.network import Network
from mlpstudio.core.notation import SCREEN
from mlpstudio.render.equation import MatrixPart, Part, SignPart
from mlpstudio.render.numbers import NumberFormat, full
from mlpstudio.ui.check.page import Asked, CheckPage, VerdictLine, beside, hairline, words
from mlpstudio.ui.check.rows import Line, Rows
from mlpstudio.ui.check.subject import given_names
from mlpstudio.ui.mathematics import EquationView, FormulaView
from mlpstudio.ui.names import input_names, output_names

_SAMPLES = 4
_MOST_LAYERS = 4
"""Products that are shown one by one; of deeper networks the last."""
_WIDEST = 6
"""Units and inputs up to which products are shown in numbers; of larger networks what comes of them."""
_SHORT = NumberFormat(3)


class FormulaPage(CheckPage):
    """The page of the one formula."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: Asked | None = None
        self._of: object = None
        self.collapse_title = words("strong", self.tr("As one layer"))
        self.verdict, self.products = VerdictLine(), EquationView()
        self.product_rule = FormulaView(size=15.0)
        self.outputs = Rows(
            self.tr("Outputs of the network and of the one layer"), (self.tr("network"), self.tr("one layer"))
        )
        self.apart = words("caption")
        self.formula_title = words("strong", self.tr("As one formula"))
        self.rule, self.general = FormulaView(size=16.0), FormulaView(size=16.0)
        self.rule_note = words("caption", self.tr("Layer ℓ of N, from z⁽⁰⁾ = x to the prediction:"))
        self.choice, self.put_in = QComboBox(), QCheckBox(self.tr("with the first sample"))
        self.choice.setAccessibleName(self.tr("Output whose formula is written out"))
        self.put_in.setToolTip(self.tr("Put the inputs of the first sample of this batch into the formula"))
        self._controls = beside(self.choice, self.put_in)
        self.numbers = FormulaView(size=14.0)
        self.note = words("caption")
        self.add(
            self.collapse_title, self.verdict, self.product_rule, self.products, self.outputs, self.apart,
            hairline(),
            self.formula_title, self.general, self.rule_note, self.rule, self._controls, self.numbers,
            self.note,
        )  # fmt: skip
        self.choice.currentIndexChanged.connect(self._chosen)
        self.put_in.toggled.connect(self._chosen)

    def show_asked(self, asked: Asked) -> None:
        """Show it."""
        of = (asked.trace, asked.numbers)
        if self._of == of:
            return
        self._asked, self._of = asked, of
        self.products.set_number_format(asked.numbers)
        self._show_collapse(asked)
        names = list(output_names(asked.project))
        if [self.choice.itemText(i) for i in range(self.choice.count())] != names:
            self.choice.blockSignals(True)
            self.choice.clear()
            self.choice.addItems(names)
            self.choice.blockSignals(False)
        self.choice.setVisible(len(names) > 1)
        self.general.show_formulas(list(general(asked.trace.network, SCREEN)))
        self.rule.show_formulas([rule(SCREEN)])
        self._show_numbers(asked)

    # As one layer

    def _show_collapse(self, asked: Asked) -> None:
        trace = asked.trace
        found = collapse(trace.network, trace.parameters(updated=False), trace.given["x"].T)
        self.verdict.say("agrees" if found.collapses else "broken", self._told(asked, found))
        self.product_rule.show_formulas(list(_product_rule(trace.network)))
        self.products.show_equations(_products(asked, found), self.tr("The layers multiplied out"))
        names = output_names(asked.project)
        writer = asked.numbers.writer(
            found.predictions[:_SAMPLES, 0], found.single_predictions[:_SAMPLES, 0]
        )  # fmt: skip
        lines = []
        for sample in range(min(_SAMPLES, len(found.predictions))):
            said, single = float(found.predictions[sample, 0]), float(found.single_predictions[sample, 0])
            name = self.tr("{output} of sample {number}").format(
                output=names[0], number=asked.trace.number_of(sample)
            )
            spoken = self.tr("{name}: network {said}, one layer {single}").format(
                name=name, said=full(said), single=full(single)
            )
            lines.append(Line(name, (writer.text(said), writer.text(single)), spoken=spoken))
        self.outputs.show_lines(lines)
        text = self.tr("The largest difference over this batch: {apart}.")
        if found.collapses:
            text = self.tr("The largest difference over this batch: {apart}, which is rounding.")
            if not found.apart:
                text = self.tr("No difference over this batch.")
        self.apart.setText(text.format(apart=_SHORT.text(found.apart)))

    def _told(self, asked: Asked, found: Collapse) -> str:
        network = asked.trace.network
        if network.depth == 1:
            return self.tr("This network is one layer already.")
        if found.collapses:
            text = self.tr(
                "No hidden layer bends anything, so all {count} layers amount to this one W and b. A single "
                "ReLU between them would break that."
            ).format(count=network.depth)
            if found.output != "identity":
                text += " " + self.tr("At the output {activation} is applied to it.").format(
                    activation=network.layers[-1].function.title
                )
            return text
        first = found.bends[0]
        title = network.layer(first).function.title
        if len(found.bends) == 1:
            text = self.tr("{activation} in layer {layer} keeps this network from being one layer.")
        else:
            text = self.tr("{activation} in layer {layer} and {count} more keep it from being one layer.")
        text += " " + self.tr("With the identity instead it would be this W and b, and say something else:")
        return text.format(activation=title, layer=first, count=len(found.bends) - 1)

    # As one formula

    def _show_numbers(self, asked: Asked) -> None:
        trace, project = asked.trace, asked.project
        inputs = np.asarray(trace.given["x"][:, 0], np.float64) if self.put_in.isChecked() else None
        output = max(self.choice.currentIndex(), 0)
        lines = in_numbers(
            trace.network, trace.parameters(updated=False), _SHORT.text,
            output=output, inputs=inputs, names=given_names(input_names(project), "x"),
        )  # fmt: skip
        self.numbers.show_formulas(list(lines))
        shortened = any("…" in line.plain() for line in lines)
        told = [self.tr("Numbers to 3 digits, weights of 0 left out.")]
        if shortened:
            told.append(self.tr("Of long sums the largest terms are written, the others counted."))
        if inputs is not None:
            value = float(trace.value("y_hat")[output, 0])
            said = asked.numbers.text(value)
            told.append(self.tr("The network says {value} to it.").format(value=said))
            if asked.trace.training.dropout:
                told[-1] = self.tr("In training, dropout changes that to {value}.").format(value=said)
        self.note.setText(" ".join(told))

    def _chosen(self) -> None:
        if self._asked is not None:
            self._show_numbers(self._asked)


def _products(asked: Asked, found: Collapse) -> list[list[Part]]:
    """Return the products layer by layer, weights and biases; of one layer only those."""
    network, parameters = asked.trace.network, asked.trace.given
    lines: list[list[Part]] = []
    if len(found.layers) == 1 or max(network.sizes) > _WIDEST:
        whole, upto = found.whole, found.whole.upto
        lines.append([MatrixPart(f"whole_W{upto}", whole.weights, _name("W", upto))])
        lines.append([MatrixPart(f"whole_b{upto}", whole.biases, _name("b", upto))])
        return lines
    first = max(2, len(found.layers) - _MOST_LAYERS + 1)
    for single in found.layers[first - 1 :]:
        number = single.upto
        before = found.layers[number - 2]
        lines.append(
            [
                MatrixPart(f"W{number}", parameters[f"W{number}"], SCREEN.symbol(f"W{number}")),
                SignPart.of("·"),
                MatrixPart(f"whole_W{number - 1}", before.weights, _name("W", number - 1)),
                SignPart.of("="),
                MatrixPart(f"whole_W{number}", single.weights, _name("W", number)),
            ]
        )
        line: list[Part] = [
            MatrixPart(f"W{number}", parameters[f"W{number}"], SCREEN.symbol(f"W{number}")),
            SignPart.of("·"),
            MatrixPart(f"whole_b{number - 1}", before.biases, _name("b", number - 1)),
        ]
        if network.layer(number).bias:
            line += [
                SignPart.of("+"),
                MatrixPart(f"b{number}", parameters[f"b{number}"], SCREEN.symbol(f"b{number}")),
            ]
        line += [SignPart.of("="), MatrixPart(f"whole_b{number}", single.biases, _name("b", number))]
        lines.append(line)
    return lines


def _name(letter: str, upto: int) -> Markup:
    """Return how layers 1 to ``upto`` together are written."""
    if upto == 1:
        return SCREEN.symbol(f"{letter}1")
    mark = row(Text("(", "name"), Text(f"1…{upto}", "number"), Text(")", "name"))
    return Scripts(Text(letter, "matrix" if letter == "W" else "variable"), sup=mark)


def _product_rule(network: Network) -> tuple[Markup, ...]:
    """Return how the one W and b come of those of the layers."""
    depth = network.depth
    if depth == 1:
        return ()
    space = Text(" ", "space")
    product: list[Markup] = []
    for number in range(depth, 0, -1):
        if depth > _MOST_LAYERS and 1 < number < depth:
            product += [Text("…", "name"), space] if number == 2 else []
            continue
        product += [SCREEN.symbol(f"W{number}"), space]
    rules: list[Markup] = [row(_name("W", depth), "=", Row(tuple(product[:-1])))]
    last = network.layer(depth)
    biases: Markup = Row((SCREEN.symbol(f"W{depth}"), space, _name("b", depth - 1)))
    if last.bias:
        biases = row(biases, "+", SCREEN.symbol(f"b{depth}"))
    rules.append(row(_name("b", depth), "=", biases))
    return tuple(rules)

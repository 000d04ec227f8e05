"""One training iteration as a list of assignments: the one idea everything on screen renders."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache, reduce

from mlpstudio.core.expressions import (
    Add,
    Apply,
    Derivative,
    Expression,
    Hadamard,
    MatMul,
    Number,
    Scale,
    Symbol,
    Transpose,
    ratio,
)  # fmt: skip
from mlpstudio.core.losses import LossValue
from mlpstudio.core.markup import Markup, row
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.notation import IDS, Notation
from mlpstudio.core.records import record
from mlpstudio.core.rules import Keep, RowSum, SoftmaxBackward, Total
from mlpstudio.core.symbols import activation_of, derivative_of, parse, passed_on
from mlpstudio.core.training import Training, check_pair, dropped_layers, is_fused


class Phase(StrEnum):
    """The four phases of an iteration, in their order."""

    FORWARD = "forward"
    LOSS = "loss"
    BACKWARD = "backward"
    UPDATE = "update"


@record
class Assignment:
    """One step: a symbol gets the value of an expression.

    Attributes
    ----------
    phase
        The phase it belongs to.
    target
        The id of the symbol.
    expression
        What it gets. In the update phase a parameter in it is the old one.
    layer
        1..N; 0 for the loss, the penalty and their sum.
    click
        1..n: assignments with the same click appear together.
    """

    phase: Phase
    target: str
    expression: Expression
    layer: int
    click: int

    def markup(self, notation: Notation) -> Markup:
        """Return the whole formula, target and expression; an update of a symbol by itself has an arrow."""
        return _markup(self, notation)

    @property
    def formula(self) -> str:
        """The formula in one line of text with ids: ``u1 = W1 x + b1``."""
        return self.markup(IDS).plain()

    def numpy_source(self) -> str:
        """Return the line of numpy."""
        return f"{self.target} = {self.expression.numpy_source()}"


@lru_cache(maxsize=1024)
def _markup(step: Assignment, notation: Notation) -> Markup:
    sign = "←" if step.target in step.expression.symbols() and not notation.ids else "="
    return row(notation.symbol(step.target), sign, step.expression.markup(notation))


Program = tuple[Assignment, ...]


@lru_cache(maxsize=64)
def program(network: Network, training: Training, samples: int) -> Program:
    """Build the assignments of one iteration on a batch of that many samples.

    Parameters
    ----------
    network, training
        What is trained, and how.
    samples
        Columns of the batch; the last batch of an epoch may be smaller than the others.

    Raises
    ------
    InvalidInput
        The loss needs another output activation.
    """
    check_pair(network, training)
    builder = _Builder(network, training, samples)
    builder.forward()
    builder.loss()
    builder.backward()
    builder.update()
    return tuple(builder.steps)


def forward_program(network: Network) -> Program:
    """Build the forward pass alone: what a network does with an input whose target nobody knows."""
    builder = _Builder(network, Training(), 1)
    builder.forward()
    return tuple(builder.steps)


class _Builder:
    """Collects the assignments of one iteration; layers are numbered 1..N."""

    def __init__(self, network: Network, training: Training, samples: int) -> None:
        self.network, self.training, self.samples = network, training, samples
        self.depth = network.depth
        self.fused = is_fused(network, training)
        self.dropped = dropped_layers(network, training)
        self.divisor = training.loss_function.divisor(network.outputs, samples, training.reduction)
        self.steps: list[Assignment] = []

    def add(
        self, phase: Phase, target: str, expression: Expression, layer: int = 0, *, joins: bool = False
    ) -> Symbol:
        """Append a step; one that joins appears together with the step before."""
        click = self.steps[-1].click if self.steps else 0
        self.steps.append(Assignment(phase, target, expression, layer, click if joins else click + 1))
        return Symbol(target)

    def output_of(self, layer: int) -> Symbol:
        return Symbol(activation_of(layer, self.depth))

    def input_of(self, layer: int) -> Symbol:
        return Symbol(passed_on(layer - 1, self.depth, dropped=bool(self.dropped)))

    def forward(self) -> None:
        for number, layer in enumerate(self.network.layers, 1):
            product = MatMul(Symbol(f"W{number}"), self.input_of(number))
            summed = Add(product, Symbol(f"b{number}")) if layer.bias else product
            u = self.add(Phase.FORWARD, f"u{number}", summed, number)
            # An identity changes nothing, so it is no click of its own.
            z = self.add(
                Phase.FORWARD, self.output_of(number).id, Apply(layer.activation, u), number,
                joins=layer.activation == "identity",
            )  # fmt: skip
            if number in self.dropped:
                self.add(Phase.FORWARD, f"zd{number}", Hadamard(z, Symbol(f"drop{number}")), number)

    def loss(self) -> None:
        ids = (Symbol("y_hat"), Symbol("y"), Symbol(f"u{self.depth}"))
        loss = self.add(Phase.LOSS, "loss", LossValue(self.training.loss, *ids, self.divisor))
        if self.training.has_penalty:
            penalty = self.add(Phase.LOSS, "penalty", self._penalty())
            self.add(Phase.LOSS, "objective", Add(loss, penalty), joins=True)

    def _penalty(self) -> Expression:
        parts: list[Expression] = []
        l1, l2 = Number(self.training.l1, "l1"), Number(self.training.l2, "l2")
        for number, layer in enumerate(self.network.layers, 1):
            weights = self._penalised(number, layer)
            if l2.value:
                parts.append(Scale(ratio(1, 2), Scale(l2, Total(Apply("square", weights)))))
            if l1.value:
                parts.append(Scale(l1, Total(Apply("abs", weights))))
        return reduce(Add, parts)

    def _penalised(self, number: int, layer: Layer) -> Expression:
        weights = Symbol(f"W{number}")
        return Hadamard(Symbol(f"free_W{number}"), weights) if holds(layer, "W") else weights

    def backward(self) -> None:
        depth, activation = self.depth, self.network.layers[-1].activation
        gradient = self.training.loss_function.gradient(Symbol("y_hat"), Symbol("y"), self.divisor)
        if self.fused:
            self.add(Phase.BACKWARD, f"dL_du{depth}", gradient, depth)
        else:
            upstream = self.add(Phase.BACKWARD, "dL_dy_hat", gradient, depth)
            self._error_signal(depth, activation, upstream, joins=True)
        self._parameter_gradients(depth)
        for number in range(depth - 1, 0, -1):
            back: Expression = MatMul(Transpose(Symbol(f"W{number + 1}")), Symbol(f"dL_du{number + 1}"))
            if number in self.dropped:
                left = self.add(Phase.BACKWARD, f"dL_dzd{number}", back, number)
                back = Hadamard(left, Symbol(f"drop{number}"))
            upstream = self.add(Phase.BACKWARD, f"dL_dz{number}", back, number)
            self._error_signal(number, self.network.layer(number).activation, upstream, joins=False)
            self._parameter_gradients(number)

    def _error_signal(self, number: int, activation: str, upstream: Symbol, *, joins: bool) -> None:
        target = f"dL_du{number}"
        if activation == "softmax":
            backward = SoftmaxBackward(self.output_of(number), upstream)
            self.add(Phase.BACKWARD, target, backward, number, joins=True)
            return
        derivative = Derivative(activation, Symbol(f"u{number}"), self.output_of(number))
        name = derivative_of(number, self.depth)
        local = self.add(Phase.BACKWARD, name, derivative, number, joins=joins)
        self.add(Phase.BACKWARD, target, Hadamard(upstream, local), number, joins=True)

    def _parameter_gradients(self, number: int) -> None:
        layer, error = self.network.layer(number), Symbol(f"dL_du{number}")
        gradient: Expression = MatMul(error, Transpose(self.input_of(number)))
        if layer.mask is not None:
            gradient = Hadamard(Symbol(f"mask{number}"), gradient)
        plain = self.add(Phase.BACKWARD, f"dL_dW{number}", gradient, number)
        if self.training.has_penalty:
            self.add(Phase.BACKWARD, f"dJ_dW{number}", self._penalty_gradient(plain, number), number)
        if layer.bias:
            # Over a single sample there is nothing to sum.
            summed = RowSum(error) if self.samples > 1 else error
            self.add(Phase.BACKWARD, f"dL_db{number}", summed, number)

    def _penalty_gradient(self, plain: Expression, number: int) -> Expression:
        weights = self._penalised(number, self.network.layer(number))
        gradient = plain
        if self.training.l2:
            gradient = Add(gradient, Scale(Number(self.training.l2, "l2"), weights))
        if self.training.l1:
            gradient = Add(gradient, Scale(Number(self.training.l1, "l1"), Apply("sign", weights)))
        return gradient

    def update(self) -> None:
        rate = Number(self.training.learning_rate, "learning_rate")
        for number, layer in enumerate(self.network.layers, 1):
            for kind in "Wb" if layer.bias else "W":
                self._update_parameter(f"{kind}{number}", rate, holds(layer, kind))

    def _update_parameter(self, parameter: str, rate: Number, held: bool) -> None:
        weights = parameter.startswith("W")
        gradient: Expression = Symbol(
            f"{'dJ' if weights and self.training.has_penalty else 'dL'}_d{parameter}"
        )
        free = Symbol(f"free_{parameter}")
        if held:
            gradient = Hadamard(free, gradient)
        steps = self.training.optimizer.update(parameter, gradient, rate)
        for index, (target, expression) in enumerate(steps):
            if held and target == parameter:
                expression = Keep(free, expression, Symbol(parameter))
            self.add(Phase.UPDATE, target, expression, parse(target).layer, joins=index > 0)


def holds(layer: Layer, kind: str) -> bool:
    """Tell whether anything of a layer's weights ("W") or biases ("b") is frozen."""
    if kind == "b":
        return "biases" in layer.frozen
    return "weights" in layer.frozen or layer.frozen_mask is not None

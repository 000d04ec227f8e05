"""One iteration on a single sample as plain Python, a line for every number.

On very small networks the calls of numpy cost more than the arithmetic: here a network of a dozen
parameters trains about ten times as fast. The source is made of the templates below, of numbered names and
of numbers; nothing that a user typed gets into it. Names: ``w1_0_2`` is the weight of layer 1 from unit 2
to unit 0, ``b1_0`` a bias, ``mw1_0_2`` its state m, ``u1_0``, ``z1_0``, ``d1_0`` (derivative), ``ez1_0``
and ``eu1_0`` (dL/dz, dL/du), ``gw1_0_2`` (gradient), ``jw1_0_2`` (with penalty), ``x0``, ``y0`` the sample,
``p0`` the prediction.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import pi, sqrt
from types import MappingProxyType

from mlpstudio.core.calls import renamed
from mlpstudio.core.network import Network
from mlpstudio.core.symbols import activation_of, derivative_of
from mlpstudio.core.training import Training, is_fused
from mlpstudio.core.updates import constants, correction, corrects, root

_SIGMOID = "1.0 / (1.0 + exp(-{u})) if {u} > -700.0 else exp({u})"
_CDF = f"0.5 * (1.0 + erf({{u}} * {1.0 / sqrt(2.0)!r}))"

ACTIVATIONS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "identity": ("{u}", "1.0"),
        "relu": ("{u} if {u} > 0.0 else 0.0", "1.0 if {u} > 0.0 else 0.0"),
        "leaky_relu": ("{u} if {u} > 0.0 else {u} * 0.01", "1.0 if {u} > 0.0 else 0.01"),
        "elu": ("{u} if {u} > 0.0 else expm1({u})", "1.0 if {u} > 0.0 else exp({u})"),
        "sigmoid": (_SIGMOID, "{z} * (1.0 - {z})"),
        "tanh": ("tanh({u})", "1.0 - {z} * {z}"),
        "sine": ("sin({u})", "cos({u})"),
        "softplus": ("{u} + log1p(exp(-{u})) if {u} > 0.0 else log1p(exp({u}))", _SIGMOID),
        "gelu": (
            f"{{u}} * ({_CDF})", f"{_CDF} + {{u}} * exp(-0.5 * {{u}} * {{u}}) * {1.0 / sqrt(2.0 * pi)!r}"
        ),
        "silu": (f"{{u}} * ({_SIGMOID})", f"({_SIGMOID}) * (1.0 + {{u}} * (1.0 - ({_SIGMOID})))"),
    }
)  # fmt: skip
"""Value and derivative of each elementwise activation, from ``{u}`` and ``{z}``."""

LOSSES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "half_squared_error": ("0.5 * {e} * {e}", "{e}"),
        "mean_squared_error": ("{e} * {e}", "{e}"),
        "mean_absolute_error": ("abs({e})", "1.0 if {e} > 0.0 else -1.0 if {e} < 0.0 else 0.0"),
        "huber": (
            "0.5 * {e} * {e} if -1.0 <= {e} <= 1.0 else abs({e}) - 0.5",
            "1.0 if {e} > 1.0 else -1.0 if {e} < -1.0 else {e}",
        ),
        "binary_cross_entropy": (
            "({u} if {u} > 0.0 else 0.0) - {u} * {y} + log1p(exp(-abs({u})))",
            "{e}",
        ),
        "cross_entropy": ("{y} * (logs - ({u} - top))", "{e}"),
    }
)  # fmt: skip
"""What an output adds to the loss, and the slope; ``{e}`` is prediction - target."""

_ADAM = (
    "{m} = beta1 * {m} + {g}", "{v} = beta2 * {v} + {g} * {g}",
    "{w} = {w} - rate_t * {m} / (sqrt({v}) + eps_t)",
)  # fmt: skip

UPDATES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "gradient_descent": ("{w} = {w} - rate * {g}",),
        "momentum": ("{m} = momentum * {m} + {g}", "{w} = {w} - rate * {m}"),
        "nesterov": ("{m} = momentum * {m} + {g}", "{w} = {w} - rate * ({g} + momentum * {m})"),
        "rmsprop": ("{v} = alpha * {v} + {g} * {g}", "{w} = {w} - rate * ({g} / (factor * sqrt({v}) + eps))"),
        "adagrad": ("{s} = {s} + {g} * {g}", "{w} = {w} - rate * ({g} / (sqrt({s}) + eps))"),
        "adam": _ADAM,
        "adamw": _ADAM,
    }
)  # fmt: skip
"""The lines of each optimiser, as in :mod:`mlpstudio.core.updates`; the last one is the new parameter."""


class ScalarSource:
    """Writes the lines of an iteration.

    Parameters
    ----------
    network, training
        What is trained, and how.

    Attributes
    ----------
    lines
        The lines, in order, the update last.
    forward
        How many of them come before the update.
    loss, squares
        Expressions of the loss, and of the squared length of its gradient.
    shown
        Rows of names (or numbers) of each symbol of the trace that the lines compute.
    """

    def __init__(self, network: Network, training: Training) -> None:
        self.network, self.training = network, training
        self.lines: list[str] = []
        self.shown: dict[str, list[list[str]]] = {}
        self.squares = ""
        self._signals: list[str] = []
        for number in range(1, network.depth + 1):
            self._forward(number)
        self.loss = self._loss()
        for number in range(network.depth, 0, -1):
            self._backward(number)
        self.squares = " + ".join(self._signals)
        self.forward = len(self.lines)
        self._update()

    def below(self, number: int) -> list[str]:
        """Return the names of what a layer gets."""
        if number == 1:
            return [f"x{i}" for i in range(self.network.inputs)]
        return self.above(number - 1)

    def above(self, number: int) -> list[str]:
        """Return the names of what a layer gives on."""
        kind = "u" if self.network.layer(number).activation == "identity" else "z"
        return [f"{kind}{number}_{i}" for i in range(self.network.layer(number).units)]

    def parameters(self) -> list[str]:
        """Return the names of the parameters, in the order of the flat vector."""
        names = []
        for number, layer in enumerate(self.network.layers, 1):
            for i in range(layer.units):
                names += [f"w{number}_{i}_{j}" for j in range(self.network.weight_shape(number)[1])]
                if layer.bias:
                    names.append(f"b{number}_{i}")
        return names

    def state(self) -> list[str]:
        """Return the names of parameters and optimiser state, in the order of the flat vector."""
        names = self.parameters()
        return names + [f"{prefix}{name}" for prefix in self.training.optimizer.carried for name in names]

    def _exists(self, number: int, i: int, j: int) -> bool:
        mask = self.network.layer(number).mask
        return mask is None or bool(mask[i, j])

    def _show(self, symbol: str, names: list[str]) -> None:
        self.shown[symbol] = [[name] for name in names]

    def _forward(self, number: int) -> None:
        layer, inputs = self.network.layer(number), self.below(number)
        before = [f"u{number}_{i}" for i in range(layer.units)]
        for i, u in enumerate(before):
            terms = [f"w{number}_{i}_{j} * {z}" for j, z in enumerate(inputs) if self._exists(number, i, j)]
            if layer.bias:
                terms.append(f"b{number}_{i}")
            self.lines.append(f"{u} = {' + '.join(terms) or '0.0'}")
        if layer.activation == "softmax":
            self._softmax(number, before)
        elif layer.activation != "identity":
            value, _ = ACTIVATIONS[layer.activation]
            self.lines += [f"z{number}_{i} = {value.format(u=u)}" for i, u in enumerate(before)]
        self._show(f"u{number}", before)
        self._show(activation_of(number, self.network.depth), self.above(number))

    def _softmax(self, number: int, before: list[str]) -> None:
        values = [f"z{number}_{i}" for i in range(len(before))]
        self.lines.append(f"top = max({', '.join(before)})")
        self.lines += [f"{z} = exp({u} - top)" for z, u in zip(values, before, strict=True)]
        self.lines.append(f"total = {' + '.join(values)}")
        self.lines += [f"{z} = {z} / total" for z in values]

    def _loss(self) -> str:
        network, depth, loss = self.network, self.network.depth, self.training.loss_function
        value, slope = LOSSES[self.training.loss]
        divisor = loss.divisor(network.outputs, 1, self.training.reduction)
        if self.training.loss == "cross_entropy":
            self.lines.append("logs = log(total)")
        predictions, terms, errors = self.above(depth), [], []
        for i, p in enumerate(predictions):
            self.lines.append(f"e{i} = {p} - y{i}")
            terms.append(f"({value.format(e=f'e{i}', u=f'u{depth}_{i}', y=f'y{i}')})")
            scaled = slope.format(e=f"e{i}")
            if divisor != loss.factor:
                scaled = f"({scaled}) * {loss.factor / divisor!r}"
            errors.append(f"ez{depth}_{i}")
            self.lines.append(f"{errors[-1]} = {scaled}")
        self._show(f"dL_du{depth}" if is_fused(network, self.training) else "dL_dy_hat", errors)
        total = " + ".join(terms)
        return f"({total}) / {divisor}.0" if divisor != 1 else total

    def _backward(self, number: int) -> None:
        network, layer = self.network, self.network.layer(number)
        if number < network.depth:
            above = network.layer(number + 1).units
            for j in range(layer.units):
                terms = [
                    f"w{number + 1}_{i}_{j} * {self._error(number + 1, i)}"
                    for i in range(above)
                    if self._exists(number + 1, i, j)
                ]
                self.lines.append(f"ez{number}_{j} = {' + '.join(terms) or '0.0'}")
            self._show(f"dL_dz{number}", [f"ez{number}_{j}" for j in range(layer.units)])
        self._error_signal(number)
        self._gradients(number)

    def _passes(self, number: int) -> bool:
        """Tell whether dL/du is what comes from above."""
        fused = number == self.network.depth and is_fused(self.network, self.training)
        return fused or self.network.layer(number).activation == "identity"

    def _error(self, number: int, unit: int) -> str:
        return f"{'ez' if self._passes(number) else 'eu'}{number}_{unit}"

    def _error_signal(self, number: int) -> None:
        layer, units = self.network.layer(number), range(self.network.layer(number).units)
        if layer.activation == "softmax" and not self._passes(number):
            products = " + ".join(f"z{number}_{i} * ez{number}_{i}" for i in units)
            self.lines.append(f"mean = {products}")
            self.lines += [f"eu{number}_{i} = z{number}_{i} * (ez{number}_{i} - mean)" for i in units]
        elif not self._passes(number):
            _, derivative = ACTIVATIONS[layer.activation]
            for i in units:
                slope = derivative.format(u=f"u{number}_{i}", z=f"z{number}_{i}")
                self.lines += [f"d{number}_{i} = {slope}", f"eu{number}_{i} = ez{number}_{i} * d{number}_{i}"]
            self._show(derivative_of(number, self.network.depth), [f"d{number}_{i}" for i in units])
        self._show(f"dL_du{number}", [self._error(number, i) for i in units])

    def _gradients(self, number: int) -> None:
        layer, inputs = self.network.layer(number), self.below(number)
        units = range(layer.units)
        rows = [
            [f"gw{number}_{i}_{j}" if self._exists(number, i, j) else "0.0" for j in range(len(inputs))]
            for i in units
        ]
        for i in units:
            error = self._error(number, i)
            self.lines += [f"{g} = {error} * {z}" for g, z in zip(rows[i], inputs, strict=True) if g != "0.0"]
        self.shown[f"dL_dW{number}"] = rows
        if layer.bias:
            self._show(f"dL_db{number}", [self._error(number, i) for i in units])
        self._note_square(number, layer.mask is None)
        if self.training.has_penalty:
            self._penalise(number)

    def _note_square(self, number: int, whole: bool) -> None:
        """Note the squared length of a layer's gradient: that of an outer product is a product."""
        layer, inputs = self.network.layer(number), self.below(number)
        errors = [self._error(number, i) for i in range(layer.units)]
        if whole:
            lengths = [f"{z} * {z}" for z in inputs] + (["1.0"] if layer.bias else [])
            self._signals.append(f"({' + '.join(f'{e} * {e}' for e in errors)}) * ({' + '.join(lengths)})")
            return
        names = [name for row in self.shown[f"dL_dW{number}"] for name in row if name != "0.0"]
        names += errors if layer.bias else []
        self._signals += [f"{name} * {name}" for name in names]

    def _free(self, number: int, i: int, j: int | None) -> bool:
        """Tell whether training may change a weight, or with ``j`` None a bias."""
        layer = self.network.layer(number)
        if j is None:
            return "biases" not in layer.frozen
        return "weights" not in layer.frozen and not (
            layer.frozen_mask is not None and layer.frozen_mask[i, j]
        )

    def _penalise(self, number: int) -> None:
        """Add the slope of the penalty to the gradient of a layer's weights."""
        training, rows = self.training, [list(row) for row in self.shown[f"dL_dW{number}"]]
        for i, row in enumerate(rows):
            for j, gradient in enumerate(row):
                if gradient == "0.0" or not self._free(number, i, j):
                    continue
                w, row[j] = f"w{number}_{i}_{j}", f"jw{number}_{i}_{j}"
                added = f" + {training.l2!r} * {w}" if training.l2 else ""
                added += f" + {training.l1!r} * (({w} > 0.0) - ({w} < 0.0))" if training.l1 else ""
                self.lines.append(f"{row[j]} = {gradient}{added}")
        self.shown[f"dJ_dW{number}"] = rows

    def _update(self) -> None:
        for number, layer in enumerate(self.network.layers, 1):
            kind = "dJ_dW" if self.training.has_penalty else "dL_dW"
            for i, row in enumerate(self.shown[f"{kind}{number}"]):
                for j, gradient in enumerate(row):
                    if self._exists(number, i, j):
                        self._step(f"w{number}_{i}_{j}", gradient, self._free(number, i, j))
                if layer.bias:
                    self._step(f"b{number}_{i}", self._error(number, i), self._free(number, i, None))

    def _step(self, name: str, gradient: str, free: bool) -> None:
        """Write the update of one parameter; a frozen one stays, and its state gets a gradient of 0."""
        optimizer, numbers = self.training.optimizer, constants(self.training)
        places = {"w": name, "g": gradient if free else "0.0"} | {p: f"{p}{name}" for p in optimizer.carried}
        *states, last = UPDATES[optimizer.name]
        if free and optimizer.name == "adamw" and name.startswith("w"):
            kept = 1.0 - self.training.learning_rate * numbers["weight_decay"]
            self.lines.append(f"{name} = {name} * {kept!r}")
        constant = {key: repr(value) for key, value in numbers.items()}
        lines = [line.format(**places) for line in (*states, last)]
        self.lines += renamed(lines if free else lines[:-1], constant)


def run_source(source: ScalarSource, *, noted: bool, predicted: bool, taped: bool) -> str:
    """Return the source of the loop over samples.

    Its arguments: rows of samples; parameters and state; the number of updates before; functions that take
    each loss, each squared gradient, each prediction, and each state before an iteration. It returns
    parameters and state.
    """
    state = ", ".join(source.state())
    body = _iteration(source)
    after = [f"append({source.loss})"]
    if noted:
        after.append(f"square({source.squares or '0.0'})")
    if predicted:
        after.append(f"predict({source.above(source.network.depth)[0]})")
    if taped:
        after.append(f"tape(({state},))")
    at = len(body) - len(source.lines) + source.forward
    body[at:at] = after
    return "\n".join(
        [
            "def run(rows, state, t, append, square, predict, tape):",
            f"    {state}, = state",
            f"    for {_sample(source)} in rows:",
            *(f"        {line}" for line in body),
            f"    return {state},",
        ]
    )


def record_source(source: ScalarSource) -> str:
    """Return the source of one iteration: to its loss, squared gradient, what is shown, new state."""
    state = ", ".join(source.state())
    shown = ", ".join(name for rows in source.shown.values() for row in rows for name in row)
    body = _iteration(source)
    at = len(body) - len(source.lines) + source.forward
    body[at:at] = [f"kept = ({source.loss}, {source.squares or '0.0'}, ({shown},))"]
    return "\n".join(
        [
            "def record(row, state, t):",
            f"    {state}, = state",
            f"    {_sample(source)} = row",
            *(f"    {line}" for line in body),
            f"    return (*kept, ({state},))",
        ]
    )


def _sample(source: ScalarSource) -> str:
    network = source.network
    return ", ".join([*source.below(1), *(f"y{i}" for i in range(network.outputs))])


def _iteration(source: ScalarSource) -> list[str]:
    if not corrects(source.training.optimizer):
        return list(source.lines)
    rate, eps = correction(source.training)
    return ["t += 1", f"root = {root(source.training)}", f"rate_t = {rate}", f"eps_t = {eps}", *source.lines]

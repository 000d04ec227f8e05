"""One iteration as lines of PyTorch, every step written out, and autograd as the judge at the end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mlpstudio.core.code import (
    CodeLine,
    filled,
    given_lines,
    given_matrices,
    note,
    printed,
    settings,
    title_of,
)
from mlpstudio.core.expressions import (
    ATOM,
    PRODUCT,
    SCRIPT,
    SUM,
    Add,
    Apply,
    Derivative,
    Divide,
    Expression,
    Hadamard,
    MatMul,
    Scale,
    Subtract,
    Symbol,
    Transpose,
)  # fmt: skip
from mlpstudio.core.losses import LossValue
from mlpstudio.core.messages import Message
from mlpstudio.core.rules import Keep, RowSum, SoftmaxBackward, Total
from mlpstudio.core.trace import Trace
from mlpstudio.core.writing import numpy_rows

_FUNCTIONS = {
    "square": "torch.square({u})",
    "sqrt": "torch.sqrt({u})",
    "abs": "torch.abs({u})",
    "sign": "torch.sign({u})",
    "clip": "torch.clamp({u}, -1, 1)",
    "identity": "{u}",
    "relu": "torch.relu({u})",
    "leaky_relu": "torch.where({u} > 0, {u}, 0.01 * {u})",
    "elu": "torch.where({u} > 0, {u}, torch.expm1(torch.clamp({u}, max=0)))",
    "sigmoid": "torch.sigmoid({u})",
    "tanh": "torch.tanh({u})",
    "sine": "torch.sin({u})",
    "softplus": "torch.logaddexp({u}, torch.zeros_like({u}))",
    "gelu": "0.5 * {u} * (1 + torch.erf({u} / 2**0.5))",
    "silu": "{u} * torch.sigmoid({u})",
    "softmax": "torch.softmax({u}, dim=0)",
}
_DERIVATIVES = {
    "identity": "torch.ones_like({u})",
    "relu": "({u} > 0).to({u}.dtype)",
    "leaky_relu": "torch.where({u} > 0, 1.0, 0.01)",
    "elu": "torch.where({u} > 0, 1.0, torch.exp(torch.clamp({u}, max=0)))",
    "sigmoid": "{z} * (1 - {z})",
    "tanh": "1 - {z}**2",
    "sine": "torch.cos({u})",
    "softplus": "torch.sigmoid({u})",
    "gelu": "0.5 * (1 + torch.erf({u} / 2**0.5)) + {u} * torch.exp(-{u}**2 / 2) / (2 * torch.pi)**0.5",
    "silu": "torch.sigmoid({u}) * (1 + {u} * (1 - torch.sigmoid({u})))",
}
_LOSSES = {
    "half_squared_error": "torch.square({p} - {y}).sum()",
    "mean_squared_error": "torch.square({p} - {y}).sum()",
    "mean_absolute_error": "torch.abs({p} - {y}).sum()",
    "huber": "torch.where(torch.abs({p} - {y}) <= 1, torch.square({p} - {y}) / 2,"
             " torch.abs({p} - {y}) - 0.5).sum()",
    "binary_cross_entropy": "(torch.logaddexp({u}, torch.zeros_like({u})) - {u} * {y}).sum()",
    "cross_entropy": "({y} * (torch.logsumexp({u}, dim=0) - {u})).sum()",
}  # fmt: skip


def torch_source(trace: Trace) -> tuple[CodeLine, ...]:
    """Return the lines of an iteration in PyTorch; ids are the variables.

    They run where :func:`~mlpstudio.core.code.given_symbols` are defined as tensors. The last lines let
    autograd differentiate the same loss, and raise an AssertionError where it finds other gradients.

    Parameters
    ----------
    trace
        Whose program and settings are written.
    """
    return (*_preamble(trace), *_assignments(trace), *_check(trace))


def torch_script(trace: Trace) -> str:
    """Return a program that runs alone and prints every number of the iteration."""
    return "".join(torch_pieces(trace))


def torch_pieces(trace: Trace) -> Iterator[str]:
    """Yield the same piece by piece: that of a large network takes its time."""
    # The same brackets, under another name: the two are equally long where numpy's has 8 letters.
    values = (_as_tensors(row) for matrix in given_matrices(trace) for row in numpy_rows(matrix))
    yield from filled(torch_source(trace), values)
    yield from (f"{text}\n" for text in printed(trace.program, "{name}.tolist()"))


def _as_tensors(arrays: str) -> str:
    """Turn assignments of arrays into assignments of tensors, their rows still below each other."""
    wider = " " * (len("torch.tensor") - len("np.array"))
    arrays = re.sub(r", dtype=np\.\w+\)$", ")", arrays, flags=re.MULTILINE)
    arrays = re.sub(r"^( +)\[", rf"\1{wider}[", arrays, flags=re.MULTILINE)
    return (
        arrays.replace("np.array(", "torch.tensor(")
        .replace("np.inf", "torch.inf")
        .replace("np.nan", "torch.nan")
    )


def _preamble(trace: Trace) -> Iterator[CodeLine]:
    yield CodeLine("import torch")
    yield CodeLine("")
    yield CodeLine(f"torch.set_default_dtype(torch.{trace.training.precision})")
    yield CodeLine("")
    yield note(Message("settings"))
    found = settings(trace.program, trace.training)
    yield from (CodeLine(f"{name} = {value!r}") for name, value in found.items())
    yield CodeLine("")
    yield from given_lines(trace.program)
    yield CodeLine("")
    yield note(Message("for the check at the end: autograd follows these"))
    for name in _parameters(trace):
        yield CodeLine(f"old_{name} = {name}.requires_grad_()")


def _parameters(trace: Trace) -> Iterator[str]:
    for number, layer in enumerate(trace.network.layers, 1):
        yield f"W{number}"
        if layer.bias:
            yield f"b{number}"


def _assignments(trace: Trace) -> Iterator[CodeLine]:
    paragraph: tuple[object, int] | None = None
    for index, step in enumerate(trace.program):
        if paragraph != (step.phase, step.layer):
            paragraph = step.phase, step.layer
            yield CodeLine("")
            yield note(title_of(step))
        yield CodeLine(f"{step.target} = {_source(step.expression)}", index)


def _check(trace: Trace) -> Iterator[CodeLine]:
    """Differentiate the loss once more, with autograd."""
    targets = {step.target for step in trace.program}
    yield CodeLine("")
    yield note(Message("check: autograd has to find the same gradients"))
    yield CodeLine(f"{'objective' if 'objective' in targets else 'loss'}.backward()")
    tolerance = "rtol=1e-9, atol=1e-12" if trace.training.precision == "float64" else "rtol=1e-3, atol=1e-5"
    for name in _parameters(trace):
        ours = f"dJ_d{name}" if f"dJ_d{name}" in targets else f"dL_d{name}"
        mask = f"mask{name[1:]}"
        theirs = f"{mask} * old_{name}.grad" if name[0] == "W" and mask in trace.given else f"old_{name}.grad"
        yield CodeLine(f"torch.testing.assert_close({theirs}, {ours}, {tolerance})")


def _bound(expression: Expression, least: int) -> str:
    text = _source(expression)
    # A square is a call here, and a call needs no brackets.
    called = isinstance(expression, Apply) and expression.function == "square"
    return text if called or expression.precedence >= least else f"({text})"


def _source(expression: Expression) -> str:
    match expression:
        case MatMul(left, right):
            return f"{_bound(left, PRODUCT)} @ {_bound(right, SCRIPT)}"
        case Transpose(inner):
            return f"{_bound(inner, ATOM)}.T"
        case Add(left, right):
            return f"{_bound(left, SUM)} + {_bound(right, SUM)}"
        case Subtract(left, right):
            return f"{_bound(left, SUM)} - {_bound(right, PRODUCT)}"
        case Hadamard(left, right) | Scale(left, right):
            return f"{_bound(left, PRODUCT)} * {_bound(right, SCRIPT)}"
        case Divide(left, right):
            return f"{_bound(left, PRODUCT)} / {_bound(right, SCRIPT)}"
        case _:
            return _called(expression)


def _called(expression: Expression) -> str:
    match expression:
        case Apply(function, inner):
            form = _FUNCTIONS[function]
            simple = isinstance(inner, Symbol) or (form.startswith("torch.") and form.count("{u}") == 1)
            return form.format(u=_source(inner) if simple else f"({_source(inner)})")
        case Derivative(function, at, value):
            return _DERIVATIVES[function].format(u=at.id, z=value.id)
        case LossValue():
            body = _LOSSES[expression.loss].format(
                p=expression.prediction.id, y=expression.target.id, u=expression.pre_activation.id
            )
            whole = expression.divisor * (2 if expression.loss == "half_squared_error" else 1)
            return body if whole == 1 else f"{body} / {whole}"
        case RowSum(inner):
            return f"{_bound(inner, ATOM)}.sum(dim=1, keepdim=True)"
        case Total(inner):
            return f"{_bound(inner, ATOM)}.sum()"
        case SoftmaxBackward(prediction, upstream):
            y, g = prediction.id, upstream.id
            return f"{y} * ({g} - ({y} * {g}).sum(dim=0))"
        case Keep(free, new, old):
            return f"torch.where({free.id} > 0, {_source(new)}, {old.id})"
    return expression.numpy_source()  # symbols, numbers, bias correction: the same in both

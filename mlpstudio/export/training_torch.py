"""A whole training as an idiomatic PyTorch program that prints what ``mlpstudio train`` prints.

Started by ``torchrun`` it shares the samples of each batch among the processes: each computes the gradient of
its samples, and the gradients are summed, so that the losses are those of one process.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from mlpstudio.core.data import Batches
from mlpstudio.core.dropout import Masks
from mlpstudio.core.optimizers import Optimizer
from mlpstudio.core.training import is_fused
from mlpstudio.export.literals import array, is_packed, one_line
from mlpstudio.export.training_numpy import DROPOUT, Section, data_source, rate_source
from mlpstudio.project.project import Project

_FUNCTIONS = {
    "identity": "{u}",
    "relu": "torch.relu({u})",
    "leaky_relu": "functional.leaky_relu({u}, 0.01)",
    "elu": "functional.elu({u})",
    "sigmoid": "torch.sigmoid({u})",
    "tanh": "torch.tanh({u})",
    "sine": "torch.sin({u})",
    "softplus": "functional.softplus({u}, threshold=1000)",
    "gelu": "functional.gelu({u})",
    "silu": "functional.silu({u})",
    "softmax": "torch.softmax({u}, dim=1)",
}
# Sums over samples and outputs; what they are divided by follows.
_LOSSES = {
    "half_squared_error": "functional.mse_loss({p}, y, reduction='sum') / 2",
    "mean_squared_error": "functional.mse_loss({p}, y, reduction='sum')",
    "mean_absolute_error": "functional.l1_loss({p}, y, reduction='sum')",
    "huber": "functional.huber_loss({p}, y, reduction='sum')",
    "binary_cross_entropy": "functional.binary_cross_entropy_with_logits({p}, y, reduction='sum')",
    "cross_entropy": "functional.cross_entropy({p}, y, reduction='sum')",
}

_PROCESSES = """\
world, rank = int(os.environ.get("WORLD_SIZE", 1)), int(os.environ.get("RANK", 0))
if world > 1:
    distributed.init_process_group("gloo")


def shared(value):
    \"\"\"Return the sum of what all processes have.\"\"\"
    if world > 1:
        distributed.all_reduce(value)
    return value
"""


def torch_script(project: Project, epochs: int) -> str:
    """Return the program.

    Parameters
    ----------
    project
        What is trained; it has at least one sample.
    epochs
        How many the program trains.
    """
    found = [
        Section("samples as rows, as they were entered", data_source(project)),
        Section("the network", _network(project)),
        Section("parameters", _parameters(project)),
        Section("settings", _settings(project, epochs)),
        Section("one process, or several that share the samples (torchrun)", _PROCESSES),
    ]
    if project.training.dropout:
        found.append(Section("dropout: masks are a function of seed, layer, iteration and place", DROPOUT))
    found += [
        Section("training", _training(project)),
        Section("predictions for rows of inputs as they were entered", _prediction(project)),
    ]
    body = "\n\n".join(f"# {part.title}\n{part.source}" for part in found)
    title = one_line(project.title)
    return (
        (f"# {title}\n" if title else "")
        + "# A training as MLP Studio does it: it prints the same losses.\n"
        + "# Several processes:  torchrun --nproc-per-node 2 THIS_FILE\n\n"
        + _imports(body)
        + f"\n{body}"
    )


def _imports(body: str) -> str:
    lines = ["import base64"] if is_packed(body) else []
    lines += ["import math"] if "math." in body else []
    lines += ["import os"]
    lines += ["import zlib"] if is_packed(body) else []
    lines += ["", "import numpy as np", "import torch", "from torch import distributed, nn"]
    lines += ["from torch.nn import functional"]
    return "\n".join(lines) + "\n"


def _network(project: Project) -> str:
    network, training = project.network, project.training
    lines = ["class Network(nn.Module):", "    def __init__(self):", "        super().__init__()"]
    for number, layer in enumerate(network.layers, 1):
        bias = "" if layer.bias else ", bias=False"
        lines.append(
            f"        self.layer{number} = nn.Linear({network.sizes[number - 1]}, {layer.units}{bias})"
        )
    for number, layer in enumerate(network.layers, 1):
        if layer.mask is not None:
            lines.append(
                f"        self.register_buffer('mask{number}', "
                f"torch.ones({layer.units}, {network.sizes[number - 1]}))"
            )
    masks = ", *masks" if training.dropout else ""
    fused = is_fused(network, training)
    what = "the output's pre-activations, which the loss needs" if fused else "the predictions"
    lines += ["", f"    def forward(self, x{masks}):", f'        """Return {what} (samples x outputs)."""']
    read = "x"
    for number, layer in enumerate(network.layers, 1):
        call = f"self.layer{number}({read})"
        if layer.mask is not None:
            bias = f", self.layer{number}.bias" if layer.bias else ""
            call = f"functional.linear({read}, self.layer{number}.weight * self.mask{number}{bias})"
        last = number == network.depth
        value = call if last and fused else _FUNCTIONS[layer.activation].format(u=call)
        if last:
            lines.append(f"        return {value}")
            break
        lines.append(f"        z{number} = {value}")
        read = f"z{number}"
        if training.dropout:
            lines += ["        if masks:", f"            z{number} = z{number} * masks[{number - 1}]"]
    return "\n".join([f"torch.set_default_dtype(torch.{training.precision})", "", "", *lines]) + "\n"


def _parameters(project: Project) -> str:
    text, copies = "", []
    for number, (layer, held) in enumerate(zip(project.network.layers, project.parameters, strict=True), 1):
        text += array(f"W{number}", held.weights)
        copies.append(f"    network.layer{number}.weight.copy_(torch.tensor(W{number}))")
        if held.biases is not None:
            text += array(f"b{number}", held.biases[None, :])
            copies.append(f"    network.layer{number}.bias.copy_(torch.tensor(b{number}[0]))")
        if layer.mask is not None:
            text += array(f"mask{number}", layer.mask.astype(np.float64))
            copies.append(f"    network.mask{number}.copy_(torch.tensor(mask{number}))")
    text += "network = Network()\nwith torch.no_grad():\n" + "\n".join(copies) + "\n"
    for symbol, place, free in _free(project):
        text += array(f"free_{symbol}", free) if free.any() else ""
        if not free.any():
            text += f"{place}.requires_grad_(False)  # frozen\n"
        else:
            text += f"free_{symbol} = torch.tensor(free_{symbol})  # 0 where a weight is frozen\n"
    return text


def _free(project: Project) -> Iterator[tuple[str, str, np.ndarray]]:
    """Yield what is frozen in part or as a whole: symbol, its place in the module, and 1 where it is free."""
    for number, layer in enumerate(project.network.layers, 1):
        shape = project.network.weight_shape(number)
        if "weights" in layer.frozen:
            yield f"W{number}", f"network.layer{number}.weight", np.zeros(shape)
        elif layer.frozen_mask is not None and layer.frozen_mask.any():
            free = np.where(layer.frozen_mask, 0.0, 1.0)
            yield f"W{number}", f"network.layer{number}.weight", free
        if "biases" in layer.frozen and layer.bias:
            yield f"b{number}", f"network.layer{number}.bias", np.zeros((1, layer.units))


def _settings(project: Project, epochs: int) -> str:
    training = project.training
    size = Batches.of(training, len(project.data.parts()[0])).size
    varies = not training.schedule.is_constant
    rate = "first_learning_rate" if varies else "learning_rate"
    lines = [f"epochs = {epochs}", f"batch_size = {size}", f"{rate} = {training.learning_rate!r}"]
    lines += [
        f"{name} = {getattr(training, name)!r}" for name in ("l2", "l1", "dropout") if getattr(training, name)
    ]
    if training.shuffle:
        lines.append(f"seed = {training.seed}")
    if varies:
        lines += [
            "",
            "",
            "def learning_rate_in(epoch):",
            f"    return {rate_source(training.schedule)}",
            "",
            "",
        ]
    lines += _optimizer(project, training.optimizer, rate)
    return "\n".join(lines) + "\n"


def _optimizer(project: Project, optimizer: Optimizer, rate: str) -> list[str]:
    n = {name: repr(value) for name, value in optimizer.numbers().items()}
    options = {
        "gradient_descent": "SGD(parameters, lr={rate})",
        "momentum": "SGD(parameters, lr={rate}, momentum={momentum})",
        "nesterov": "SGD(parameters, lr={rate}, momentum={momentum}, nesterov=True)",
        "rmsprop": "RMSprop(parameters, lr={rate}, alpha={alpha}, eps={eps})",
        "adagrad": "Adagrad(parameters, lr={rate}, eps={eps})",
        "adam": "Adam(parameters, lr={rate}, betas=({beta1}, {beta2}), eps={eps})",
        "adamw": "AdamW(parameters, lr={rate}, betas=({beta1}, {beta2}), eps={eps})",
    }
    name = optimizer.name
    if name == "nesterov" and not optimizer.numbers()["momentum"]:
        name = "gradient_descent"  # torch refuses it, and it is the same
    lines = ["parameters = [value for value in network.parameters() if value.requires_grad]"]
    if name == "adamw":
        lines = [
            "# Weights decay, biases do not.",
            "trained = [value for value in network.parameters() if value.requires_grad]",
            "parameters = [",
            "    {'params': [value for value in trained if value.ndim == 2], "
            f"'weight_decay': {n['weight_decay']}}},",
            "    {'params': [value for value in trained if value.ndim == 1], 'weight_decay': 0.0},",
            "]",
        ]
    if _is_all_frozen(project):
        return ["optimizer = None  # everything is frozen"]
    return [*lines, f"optimizer = torch.optim.{options[name].format(rate=rate, **n)}"]


def _is_all_frozen(project: Project) -> bool:
    parameters = sum(1 + layer.bias for layer in project.network.layers)
    return sum(not free.any() for *_, free in _free(project)) == parameters


def _training(project: Project) -> str:
    network, training = project.network, project.training
    samples = len(project.data.parts()[0])
    size = Batches.of(training, samples).size
    one, two = " " * 4, " " * 8
    lines = [_penalty(project).rstrip("\n"), "", ""] if training.has_penalty else []
    lines += [
        "x_rows, y_rows = torch.tensor(scaled(inputs)), torch.tensor(targets).to(torch.get_default_dtype())"
    ]
    lines += ["iteration = 0"] if training.dropout else []
    lines.append("for epoch in range(epochs):")
    if not training.schedule.is_constant and not _is_all_frozen(project):
        lines += [f"{one}for group in optimizer.param_groups:", f"{two}group['lr'] = learning_rate_in(epoch)"]
    if training.shuffle:
        lines.append(f"{one}order = np.random.default_rng([seed, epoch]).permutation(len(x_rows))")
    else:
        lines.append(f"{one}order = np.arange(len(x_rows))")
    lines += [
        f"{one}total = 0.0",
        f"{one}for first in range(0, len(x_rows), batch_size):",
        f"{two}rows = order[first : first + batch_size]",
        f"{two}n = len(rows)",
        f"{two}rows = torch.from_numpy(rows[rank::world])  # the part of this process",
        f"{two}x, y = x_rows[rows], y_rows[rows]",
    ]
    lines += [f"{two}{line}" if line else "" for line in (*_forward(project, size), *_step(project))]
    shown = samples == 1 and network.outputs == 1
    if shown and is_fused(network, training):
        prediction = _FUNCTIONS[network.layers[-1].activation].format(u="u")
        lines.append(f"{two}prediction = {prediction}")
    lines += [
        f"{one}if rank == 0:",
        f'{two}print(f"Epoch {{epoch}}: Loss = {{total / len(x_rows):.4f}}'
        + (', Prediction = {prediction[0, 0].item():.4f}")' if shown else '")'),
    ]
    return "\n".join(lines) + "\n"


def _forward(project: Project, size: int) -> Iterator[str]:
    network, training = project.network, project.training
    masks = ""
    if training.dropout:
        yield "masks = ["
        for number, key in Masks(network, training, size).words():
            units = network.layer(number).units
            yield f"    dropout_mask({key}, {units}, n, iteration).T[rank::world],"
        yield "]"
        yield "masks = [torch.tensor(mask.copy()).to(x.dtype) for mask in masks]"
        yield "iteration += 1"
        masks = ", *masks"
    yield ""
    name = "u" if is_fused(network, training) else "prediction"
    yield f"{name} = network(x{masks})"
    divisor = training.loss_function.divisor(network.outputs, 1, training.reduction)
    parts = [str(divisor)] if divisor != 1 else []
    parts += ["n"] if training.reduction == "mean" and size > 1 else []
    whole = f" / {parts[0]}" if len(parts) == 1 else f" / ({' * '.join(parts)})" if parts else ""
    yield f"loss = {_LOSSES[training.loss].format(p=name)}{whole}"
    yield "objective = loss" if not training.has_penalty else "objective = loss + penalty() / world"


def _step(project: Project) -> Iterator[str]:
    yield "total += shared(loss.detach().clone()).item() * n"
    yield "if not math.isfinite(total):"
    yield '    raise SystemExit(f"The loss grew beyond all bounds in epoch {epoch}.")'
    if _is_all_frozen(project):
        return
    yield ""
    yield "optimizer.zero_grad()"
    yield "objective.backward()"
    yield "for value in network.parameters():"
    yield "    if value.requires_grad:"
    yield "        shared(value.grad)"
    partly = [(symbol, place) for symbol, place, free in _free(project) if free.any()]
    for symbol, place in partly:
        yield f"{place}.grad *= free_{symbol}"
        yield f"held_{symbol} = {place}.detach().clone()"
    yield "optimizer.step()"
    for symbol, place in partly:
        yield "with torch.no_grad():"
        yield f"    {place}.copy_(torch.where(free_{symbol} > 0, {place}, held_{symbol}))"


def _penalty(project: Project) -> str:
    """Return a function of the penalty; frozen weights have none, nor have biases or cut connections."""
    training = project.training
    partly = {symbol for symbol, _, free in _free(project) if free.any()}
    weights = []
    for number, layer in enumerate(project.network.layers, 1):
        if "weights" in layer.frozen:
            continue
        name = f"network.layer{number}.weight"
        name += f" * network.mask{number}" if layer.mask is not None else ""
        name += f" * free_W{number}" if f"W{number}" in partly else ""
        weights.append(name)
    parts = ["l2 / 2 * (weight**2).sum()"] if training.l2 else []
    parts += ["l1 * weight.abs().sum()"] if training.l1 else []
    return (
        f"def penalty():\n    return sum({' + '.join(parts)} for weight in ({', '.join(weights)},))\n\n\n"
        if weights
        else "def penalty():\n    return 0.0\n\n\n"
    )


def _prediction(project: Project) -> str:
    call = "network(torch.tensor(scaled(rows)))"
    if is_fused(project.network, project.training):
        call = _FUNCTIONS[project.network.layers[-1].activation].format(u=call)
    return f"def predict(rows):\n    with torch.no_grad():\n        return {call}.numpy()\n"

"""The network as an ONNX model. It needs the package ``onnx``, an optional extra."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.parameters import without_cuts
from mlpstudio.export.literals import one_line
from mlpstudio.project.naming import units_text
from mlpstudio.project.project import Project

_OPSET = 20  # the first that has Gelu
_OPERATORS: dict[str, tuple[str, dict[str, Any]]] = {
    "relu": ("Relu", {}),
    "leaky_relu": ("LeakyRelu", {"alpha": 0.01}),
    "elu": ("Elu", {"alpha": 1.0}),
    "sigmoid": ("Sigmoid", {}),
    "tanh": ("Tanh", {}),
    "sine": ("Sin", {}),
    "softplus": ("Softplus", {}),
    "gelu": ("Gelu", {"approximate": "none"}),
    "softmax": ("Softmax", {"axis": 1}),
}


def onnx_model(project: Project) -> bytes:
    """Return the model: rows of ``inputs`` as they were entered to rows of ``predictions``, both float32.

    Scaling is a part of it, and where targets are divided, predictions are multiplied back; the model says
    so. The batch size is free.

    Raises
    ------
    InvalidInput
        The package ``onnx`` is not installed.
    """
    try:
        from onnx import TensorProto, checker, helper, numpy_helper
    except ImportError:
        raise InvalidInput(
            'ONNX needs the Python package "onnx" (pip install onnx), which is not installed'
        ) from None
    constants: dict[str, np.ndarray] = {}
    nodes = [
        helper.make_node(kind, reads, [to], **more) for kind, reads, to, more in _nodes(project, constants)
    ]
    network = project.network
    graph = helper.make_graph(
        nodes,
        one_line(project.title) or "network",
        [helper.make_tensor_value_info("inputs", TensorProto.FLOAT, ["samples", network.inputs])],
        [helper.make_tensor_value_info("predictions", TensorProto.FLOAT, ["samples", network.outputs])],
        [numpy_helper.from_array(np.asarray(value, np.float32), name) for name, value in constants.items()],
    )
    units = project.data.units
    if units:
        graph.doc_string = (
            f"Trained on targets divided by {units_text(units)}; predictions are multiplied back, in full."
        )
    model = helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", _OPSET)], ir_version=9, producer_name="MLP Studio"
    )
    checker.check_model(model)
    content: bytes = model.SerializeToString()
    return content


Node = tuple[str, list[str], str, dict[str, Any]]


def _nodes(project: Project, constants: dict[str, np.ndarray]) -> Iterator[Node]:
    """Yield operator, inputs, output and attributes of each node; fill in what they read."""
    read = "inputs"
    if project.data.scaling != "none" and project.data.samples:
        scaler = project.data.scaler()
        constants |= {"shift": scaler.shift, "width": scaler.width}
        yield "Sub", [read, "shift"], "shifted", {}
        yield "Div", ["shifted", "width"], "x", {}
        read = "x"
    last = project.network.depth
    counted = "counted" if project.data.units else "predictions"
    for number, held in enumerate(without_cuts(project.network, project.parameters), 1):
        layer = project.network.layer(number)
        constants[f"W{number}"] = held.weights
        names = [read, f"W{number}"]
        if held.biases is not None:
            constants[f"b{number}"] = held.biases
            names.append(f"b{number}")
        end = counted if number == last else f"z{number}"
        plain = layer.activation == "identity"
        u = end if plain else f"u{number}"
        yield "Gemm", names, u, {"transB": 1}
        if layer.activation == "silu":
            yield "Sigmoid", [u], f"gate{number}", {}
            yield "Mul", [u, f"gate{number}"], end, {}
        elif not plain:
            operator, more = _OPERATORS[layer.activation]
            yield operator, [u], end, more
        read = end
    if project.data.units:
        constants["units"] = np.array(project.data.units)
        yield "Mul", [counted, "units"], "predictions", {}

"""Weights for other programs and back: one CSV with a row for each number, or an npz of arrays."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.network import Network
from mlpstudio.core.parameters import Parameters, make_parameters

HEADER = ("layer", "kind", "unit", "input", "value")


def weights_csv(parameters: Parameters) -> str:
    """Return a row for each number: layer, ``weight`` or ``bias``, unit, input, value; all count from 1.

    A value is the shortest text that reads back to the same bits. A bias has no input.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(HEADER)
    writer.writerows(_rows(parameters))
    return out.getvalue()


def _rows(parameters: Parameters) -> Iterator[tuple[object, ...]]:
    for number, layer in enumerate(parameters, 1):
        for unit, row in enumerate(layer.weights.tolist(), 1):
            for column, value in enumerate(row, 1):
                yield number, "weight", unit, column, repr(value)
        if layer.biases is not None:
            for unit, value in enumerate(layer.biases.tolist(), 1):
                yield number, "bias", unit, "", repr(value)


def weights_npz(parameters: Parameters) -> bytes:
    """Return an npz file with ``W1`` (units x inputs), ``b1`` (units), ``W2``, ...; float64."""
    out, arrays = io.BytesIO(), dict[str, Any]()
    for number, layer in enumerate(parameters, 1):
        arrays[f"W{number}"] = layer.weights
        if layer.biases is not None:
            arrays[f"b{number}"] = layer.biases
    np.savez(out, **arrays)
    return out.getvalue()


def read_weights(network: Network, content: bytes) -> Parameters:
    """Read weights for a network from what one of the two above has written, or from an npz of the like.

    Raises
    ------
    InvalidInput
        It is neither, a number is missing or not finite, or does not fit the network: what and where.
    """
    layers = _from_npz(network, content) if content.startswith(b"PK") else _from_csv(network, content)
    return make_parameters(network, layers)


Layers = list[tuple[Any, Any]]


def _from_npz(network: Network, content: bytes) -> Layers:
    try:
        with np.load(io.BytesIO(content), allow_pickle=False) as file:
            arrays = {name: np.asarray(file[name], np.float64) for name in file.files}
    except (ValueError, OSError, zipfile.BadZipFile, TypeError, EOFError, KeyError) as error:
        raise InvalidInput("this npz file cannot be read: {why}", why=str(error)) from None
    found: Layers = []
    for number, layer in enumerate(network.layers, 1):
        weights = _array(arrays, f"W{number}", network.weight_shape(number))
        biases = _array(arrays, f"b{number}", (layer.units,)) if layer.bias else None
        found.append((weights, biases))
    return found


def _array(arrays: dict[str, NDArray[np.float64]], name: str, shape: tuple[int, ...]) -> NDArray[np.float64]:
    if name not in arrays:
        raise InvalidInput("there is no {name} in the file", name=name)
    values = arrays[name]
    if values.size != int(np.prod(shape)) or (values.ndim == 2 and len(shape) == 2 and values.shape != shape):
        raise InvalidInput(
            "expected {name} to be {wanted}, got {got}",
            name=name, wanted=" x ".join(map(str, shape)), got=" x ".join(map(str, values.shape)),
        )  # fmt: skip
    return values.reshape(shape)


def _from_csv(network: Network, content: bytes) -> Layers:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InvalidInput("this is neither a CSV file in UTF-8 nor an npz file") from None
    rows = csv.reader(io.StringIO(text))
    header = next(rows, None)
    if header is None or tuple(name.strip() for name in header) != HEADER:
        raise InvalidInput('expected a first line "{header}"', header=",".join(HEADER))
    found: Layers = [
        (np.full(network.weight_shape(number), np.nan), np.full(layer.units, np.nan) if layer.bias else None)
        for number, layer in enumerate(network.layers, 1)
    ]
    for row in rows:
        if row:
            _place(found, row, f"line {rows.line_num}")
    for number, (weights, biases) in enumerate(found, 1):
        for kind, values in (("weight", weights), ("bias", biases)):
            if values is not None and np.isnan(values).any():
                raise InvalidInput("a {kind} of layer {layer} is missing", kind=kind, layer=number)
    return found


def _place(found: Layers, row: list[str], place: str) -> None:
    """Put the number of a row where it belongs."""
    try:
        number, kind, unit = int(row[0]), row[1].strip(), int(row[2])
        column, value = (int(row[3]) if kind == "weight" else 0), float(row[4])
    except (ValueError, IndexError):
        raise InvalidInput("{line}: expected layer, kind, unit, input and value", line=place) from None
    values = (
        found[number - 1][kind != "weight"]
        if 1 <= number <= len(found) and kind in ("weight", "bias")
        else None
    )
    at = (unit - 1, column - 1) if kind == "weight" else (unit - 1,)
    if values is None or not all(0 <= index < size for index, size in zip(at, values.shape, strict=True)):
        raise InvalidInput("{line}: the network has no such {kind}", line=place, kind=kind or "number")
    if not np.isfinite(value):
        raise InvalidInput("{line}: every number has to be finite", line=place)
    values[at] = value

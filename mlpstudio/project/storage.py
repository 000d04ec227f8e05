"""Project files (``.mlp``): strict reading, with complaints that name the place; atomic writing."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator

import msgspec

from mlpstudio.core.messages import InvalidInput
from mlpstudio.project.complaints import check_keys_once, check_nesting, describe, malformed, misshapen
from mlpstudio.project.decoding import project_of
from mlpstudio.project.encoding import tree_of
from mlpstudio.project.files import FileProblem, check_writable, read_bytes, write_bytes
from mlpstudio.project.pretty import lines
from mlpstudio.project.project import Project
from mlpstudio.project.schema import FORMAT, VERSION, FilePart, HeaderPart

SUFFIX = ".mlp"
_STRETCH = 0.001  # seconds of writing between two rests


def read(path: str | os.PathLike[str]) -> Project:
    """Read a project file.

    Raises
    ------
    FileProblem
        An :class:`InvalidInput` with the path: the file cannot be read, or what is wrong in it and where.
    """
    data = read_bytes(path)
    try:
        return decode(data)
    except InvalidInput as error:
        raise FileProblem(path, error.message, error.place) from None


def write(
    path: str | os.PathLike[str], project: Project, rest: Callable[[float], object] | None = None
) -> None:
    """Write a project file: it is there as a whole or, where anything fails, as it was before.

    Parameters
    ----------
    path, project
        Where, and what.
    rest
        Called with the seconds that the last stretch of writing took, some thousand times for a large
        project. A thread that rests in it leaves the interpreter to whoever waits for it.

    Raises
    ------
    FileProblem
        The file cannot be written.
    """
    pieces = _pieces(project)
    write_bytes(path, pieces if rest is None else _resting(pieces, rest))


def encode(project: Project) -> bytes:
    """Return a project as the bytes of a file."""
    return b"".join(_pieces(project))


def _pieces(project: Project) -> Iterator[bytes]:
    yield from lines(tree_of(project))
    yield b"\n"


def _resting(pieces: Iterable[bytes], rest: Callable[[float], object]) -> Iterator[bytes]:
    """Yield the pieces, and let rest whoever makes them."""
    began = time.perf_counter()
    for piece in pieces:
        yield piece
        took = time.perf_counter() - began
        if took > _STRETCH:
            rest(took)
            began = time.perf_counter()


def decode(data: bytes) -> Project:
    """Return the project that the bytes of a file describe.

    Raises
    ------
    InvalidInput
        What is wrong, and where: the place is a path such as ``$.network.layers[0].units``.
    """
    data = data.removeprefix(b"\xef\xbb\xbf")  # some editors put this mark in front of UTF-8
    check_nesting(data)
    try:
        _check_header(msgspec.json.decode(data, type=HeaderPart))
        check_keys_once(data)
        part = msgspec.json.decode(data, type=FilePart)
    except msgspec.ValidationError as error:
        raise misshapen(error, data) from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise malformed(error, data) from None
    return project_of(part)


def _check_header(header: HeaderPart) -> None:
    if header.format != FORMAT:
        got = "nothing" if header.format is None else describe(header.format)
        raise InvalidInput(
            'this is no project of MLP Studio: expected "{format}", got {got}',
            place="$.format", format=FORMAT, got=got,
        )  # fmt: skip
    version = header.version
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        got = "nothing" if version is None else describe(version)
        raise InvalidInput("expected a whole number from 1, got {got}", place="$.version", got=got)
    if version > VERSION:
        raise InvalidInput(
            "this file was written by a newer MLP Studio (file version {version}); "
            "this one reads versions up to {known}",
            place="$.version", version=describe(version), known=VERSION,
        )  # fmt: skip


__all__ = ["SUFFIX", "FileProblem", "check_writable", "decode", "encode", "read", "write"]

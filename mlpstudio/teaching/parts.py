"""Objects of the files of a lesson, and reading them."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from mlpstudio.core.messages import InvalidInput

P = TypeVar("P", bound="FilePart")


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An object of a lesson's file."""


class FilePart(Part, frozen=True):
    """The outermost object of a file."""

    format: str
    version: int


def read_part(data: bytes, kind: type[P], name: str, version: int) -> P:
    """Read a file.

    Parameters
    ----------
    data
        JSON.
    kind
        What its outermost object is.
    name, version
        The format that it is in.

    Raises
    ------
    InvalidInput
        What is wrong, and where.
    """
    try:
        part = msgspec.json.decode(data, type=kind)
    except msgspec.ValidationError as error:
        what, _, path = str(error).partition(" - at ")
        said = what.replace("`", "“", 1).replace("`", "”", 1)
        raise InvalidInput("{what}", place=path.strip("`") or "$", what=said) from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InvalidInput("this is no JSON: {reason}", place="$", reason=error) from None
    if (part.format, part.version) != (name, version):
        raise InvalidInput("expected format “{format}”, version {version}", place="$.format", format=name,
                           version=version)  # fmt: skip
    return part

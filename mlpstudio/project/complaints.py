"""What is wrong with a file, in one line that a learner understands: where it is, and what was expected."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from typing import Any

import msgspec
import numpy as np

from mlpstudio.core.messages import InvalidInput, nearest
from mlpstudio.project.schema import keys_at

MAX_DEPTH = 100

_AT = re.compile(r"(?P<what>.*?)(?: - at `(?P<path>[^`]*)`)?", re.DOTALL)
_UNKNOWN = re.compile(r"Object contains unknown field `(.*)`", re.DOTALL)
_MISSING = re.compile(r"Object missing required field `(.*)`")
_KIND = re.compile(r"Expected `([^`]*)`, got `([^`]*)`")
_MALFORMED = re.compile(r"JSON is malformed: (.*) \(byte (\d+)\)")
_STEP = re.compile(r"\.([^.\[]+)|\[(\d+)\]")
_KINDS = {
    "int": "a whole number", "float": "a number", "str": "a text", "bool": "true or false",
    "array": "a list", "object": "an object with keys", "null": "null",
}  # fmt: skip
# From a quotation mark to the next that is not escaped; a key has a colon behind it.
_STRING = re.compile(rb'"([^"\\]*+(?:\\.[^"\\]*+)*+)"(\s*+:)?', re.DOTALL)
_STRUCTURE = bytes(set(range(256)) - set(b'[]{}"'))


def shown(text: str) -> str:
    """Return a text of a file as a part of one line: not too long, and without line breaks."""
    cut = text if len(text) <= 60 else f"{text[:57]}..."
    return "".join(sign if sign.isprintable() else ascii(sign)[1:-1] for sign in cut)


def describe(value: object) -> str:
    """Return how a value of a file is called in a sentence."""
    match value:
        case bool():
            return "true" if value else "false"
        case None:
            return "null"
        case str():
            return f'the text "{shown(value)}"'
        case int() if abs(value) >= 10**20:
            return "a number of more than 20 digits"
        case int() | float():
            return str(value)
        case list():
            return "a list"
    return "an object with keys"


def check_nesting(data: bytes) -> None:
    """Refuse what is nested so deeply that no file of ours can be, whatever reads it next.

    Raises
    ------
    InvalidInput
        More than :data:`MAX_DEPTH` brackets within each other.
    """
    bare = re.sub(rb"\\.", b"", data, flags=re.DOTALL) if b"\\" in data else data
    signs = np.frombuffer(bare.translate(None, _STRUCTURE), dtype=np.uint8)
    outside = np.cumsum(signs == ord('"'), dtype=np.uint8) % 2 == 0
    opens = (signs == ord("[")) | (signs == ord("{"))
    closes = (signs == ord("]")) | (signs == ord("}"))
    depth = np.cumsum((opens & outside).astype(np.int32) - (closes & outside), dtype=np.int32)
    if depth.size and int(depth.max()) > MAX_DEPTH:
        raise InvalidInput("brackets are nested more than {most} deep", place="$", most=MAX_DEPTH)


def check_keys_once(data: bytes) -> None:
    """Refuse a key that an object has twice: one of its values would be lost without a word.

    Raises
    ------
    InvalidInput
        The key, and the line of its second appearance.
    """
    seen: list[set[bytes]] = []
    for at, token in _signs(data):
        if token == b"{":
            seen.append(set())
        elif token == b"}":
            del seen[-1:]
        elif seen:
            key = _unescaped(token)
            if key in seen[-1]:
                line, column = _position(data, at)
                raise InvalidInput(
                    'the key "{key}" appears twice in the same object (line {line}, column {column})',
                    key=shown(key.decode(errors="replace")), line=line, column=column,
                )  # fmt: skip
            seen[-1].add(key)


def _unescaped(token: bytes) -> bytes:
    """Return a quoted key as it is meant; one with a wrong escape is left to who reads the file next."""
    if b"\\" in token:
        with contextlib.suppress(msgspec.DecodeError, UnicodeError):
            return msgspec.json.decode(token, type=str).encode()
    return token[1:-1]


def _signs(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield braces and quoted keys with their positions; long stretches of numbers cost next to nothing."""
    following = {sign: data.find(sign) for sign in (b'"', b"{", b"}")}
    while following := {sign: at for sign, at in following.items() if at >= 0}:
        sign = min(following, key=following.__getitem__)
        at = following[sign]
        end = at + 1
        if sign == b'"':
            string = _STRING.match(data, at)
            if string is None:
                return
            end = string.end()
            if string[2] is not None:
                yield at, b'"' + string[1] + b'"'
        else:
            yield at, sign
        following = {s: data.find(s, end) if a < end else a for s, a in following.items()}


def malformed(error: Exception, data: bytes) -> InvalidInput:
    """Return the complaint about data that are no JSON."""
    if not data.strip():
        return InvalidInput("the file is empty")
    if b"\0" in data[:4096] or not _is_text(data):
        return InvalidInput("this is no text in UTF-8, so it cannot be a project file")
    found = _MALFORMED.fullmatch(str(error))
    if found is None:
        line, column = _position(data, len(data))
        return InvalidInput(
            "this is no complete JSON: the text ends too early, in line {line}, column {column}",
            line=line, column=column,
        )  # fmt: skip
    at = int(found[2])
    line, column = _position(data, at)
    word = re.match(rb"NaN|Infinity", data[at : at + 8])
    if word is not None:
        return InvalidInput(
            "{word} is no number of JSON (line {line}, column {column}); every number has to be finite",
            word=word[0].decode(), line=line, column=column,
        )  # fmt: skip
    return InvalidInput(
        "this is no JSON: {what} in line {line}, column {column}", what=found[1], line=line, column=column
    )


def _is_text(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _position(data: bytes, at: int) -> tuple[int, int]:
    """Return line and column of a byte, both from 1; columns count characters."""
    start = data.rfind(b"\n", 0, at) + 1
    return data.count(b"\n", 0, at) + 1, len(data[start:at].decode(errors="replace")) + 1


def misshapen(error: msgspec.ValidationError, data: bytes) -> InvalidInput:
    """Return the complaint about JSON that has not the shape of a project."""
    parts = _AT.fullmatch(str(error))
    assert parts is not None
    what, path = parts["what"], parts["path"] or "$"
    if unknown := _UNKNOWN.fullmatch(what):
        return unknown_key(unknown[1], keys_at(path), path)
    if missing := _MISSING.fullmatch(what):
        return InvalidInput("this is missing", place=f"{path}.{missing[1]}")
    if what in ("Number out of range", "Integer value out of range"):
        return InvalidInput("this number is too large", place=path)
    if what.startswith("Invalid enum value"):
        return InvalidInput(
            "expected 0 or 1, got {got}", place=path, got=_value_at(path, data, "another value")
        )
    if kind := _KIND.fullmatch(what):
        expected = " or ".join(_KINDS.get(name, name) for name in kind[1].split(" | "))
        got = _value_at(path, data, _KINDS.get(kind[2], kind[2]))
        return InvalidInput("expected {expected}, got {got}", place=path, expected=expected, got=got)
    return InvalidInput("{what}", place=path, what=what)


def unknown_key(key: str, known: list[str], path: str) -> InvalidInput:
    """Return the complaint about a key that nothing has at that path."""
    name = shown(key)
    return InvalidInput(
        'there is no "{key}" here; {hint}', place=f"{path}.{name}", key=name, hint=nearest(name, known)
    )


def _value_at(path: str, data: bytes, otherwise: str) -> str:
    """Describe the value at a path; the checked reader no longer knows it, so the file is read once more."""
    try:
        value: Any = msgspec.json.decode(data)
        for step in _STEP.finditer(path):
            value = value[step[1]] if step[1] is not None else value[int(step[2])]
    except (msgspec.DecodeError, ValueError, LookupError, TypeError, RecursionError):
        return otherwise
    return describe(value)

"""Files as a whole: read at once, written so that a failure leaves the old one.

Paths are plain texts in here: ``pathlib`` takes longer to load than most files to read.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterable
from typing import BinaryIO

from mlpstudio.core.messages import InvalidInput, Message

MAX_BYTES = 2**30
_PORTION = 2**20


class FileProblem(InvalidInput):
    """Something is wrong with a file.

    Attributes
    ----------
    path
        The file, as it was named.
    message, place
        What is wrong, and where in the file (empty where it is the file as such).
    """

    def __init__(self, path: str | os.PathLike[str], message: Message, place: str = "") -> None:
        super().__init__(message.text, place=place, **message.values)
        self.path = os.fspath(path)

    def __str__(self) -> str:
        return f"{self.path}: {super().__str__()}"


def read_bytes(path: str | os.PathLike[str]) -> bytes:
    """Read a file.

    Raises
    ------
    FileProblem
        It is missing, a folder, not readable, or larger than :data:`MAX_BYTES`.
    """
    try:
        with open(path, "rb") as file:
            size = os.fstat(file.fileno()).st_size
            data = file.read() if 0 < size <= MAX_BYTES else b"" if size else _read_unsized(file)
    except (OSError, ValueError) as error:
        raise FileProblem(path, _reason(error, "read")) from None
    if max(size, len(data)) > MAX_BYTES:
        raise FileProblem(path, Message("the file is larger than 1 GiB"))
    return data


def _read_unsized(file: BinaryIO) -> bytes:
    """Read a device or a pipe: they have no size, and may never end.

    What is no text is not read on: nothing that we read has a zero byte.
    """
    pieces = []
    left = MAX_BYTES + 1
    while left > 0 and (piece := file.read(min(left, _PORTION))):
        pieces.append(piece)
        left -= len(piece)
        if b"\0" in piece:
            break
    return b"".join(pieces)


def check_writable(path: str | os.PathLike[str]) -> None:
    """Complain before long work whose result could not be written.

    Raises
    ------
    FileProblem
        There is no such folder, the path is a folder, or writing is not permitted.
    """
    target = _target(path)
    try:
        problem = _obstacle(target)
    except OSError as error:  # a name that is too long, a folder that may not be looked into
        problem = error
    if problem is not None:
        raise FileProblem(path, _reason(problem, "written"))


def _obstacle(target: str) -> OSError | None:
    old, folder = _status(target), os.path.dirname(target)
    if old is not None and stat.S_ISDIR(old.st_mode):
        return IsADirectoryError()
    if not os.path.isdir(folder):
        return FileNotFoundError()
    if not os.access(folder if old is None else target, os.W_OK):
        return PermissionError()
    return None


def _status(target: str) -> os.stat_result | None:
    """Return the status of a file, None where there is none."""
    with contextlib.suppress(FileNotFoundError, NotADirectoryError):
        return os.stat(target)
    return None


def write_bytes(path: str | os.PathLike[str], pieces: Iterable[bytes]) -> None:
    """Write a file: under another name first, and then in one step in the place of the old one.

    A link stays a link, and the file keeps its permissions. What is no file, such as ``/dev/null``, is
    written to directly.

    Raises
    ------
    FileProblem
        It cannot be written; the old file is untouched.
    """
    target = _target(path)
    try:
        old = _status(target)
        if old is not None and not stat.S_ISREG(old.st_mode):
            _write_directly(target, pieces)
            return
        if old is not None and not os.access(target, os.W_OK):
            raise PermissionError
        _replace(target, pieces, None if old is None else stat.S_IMODE(old.st_mode))
    except OSError as error:
        raise FileProblem(path, _reason(error, "written")) from None


def unwritten(path: str | os.PathLike[str], error: OSError) -> FileProblem:
    """Return what says why a file could not be written."""
    return FileProblem(path, _reason(error, "written"))


def _target(path: str | os.PathLike[str]) -> str:
    try:
        return os.path.realpath(os.fspath(path))
    except (OSError, ValueError) as error:
        raise FileProblem(path, _reason(error, "written")) from None


def _write_directly(target: str, pieces: Iterable[bytes]) -> None:
    with open(target, "wb") as file:
        file.writelines(pieces)


def _replace(target: str, pieces: Iterable[bytes], mode: int | None) -> None:
    # A short name of its own: the file's may be as long as names can be.
    beside = os.path.join(os.path.dirname(target), f".mlpstudio-{os.urandom(6).hex()}.tmp")
    # Opened by hand: the usual temporary files are private, and a new file shall follow the user's umask.
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = os.open(beside, flags, 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            os.chmod(beside, mode)
        os.replace(beside, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(beside)
        raise
    _sync_folder(os.path.dirname(target))


def _sync_folder(folder: str) -> None:
    """Make the new name last through a power cut, where the system can."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _reason(error: Exception, done: str) -> Message:
    match error:
        case FileNotFoundError():
            return Message("there is no such file" if done == "read" else "there is no such folder")
        case IsADirectoryError():
            return Message("this is a folder, not a file")
        case PermissionError():
            return Message("no permission: the file cannot be {done}", {"done": done})
        case OSError() if error.strerror:
            return Message("the file cannot be {done}: {why}", {"done": done, "why": error.strerror})
    return Message("this is no possible file name")

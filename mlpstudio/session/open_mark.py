"""A mark that a file is open here, which other windows see. It keeps nobody from anything."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QLockFile

from mlpstudio.session.locks import lock_at, take
from mlpstudio.session.places import private_folder


class OpenMark:
    """The mark of one window.

    It lies in the state folder and not beside the file, so that a folder that cannot be written to does not
    matter. The mark of a program that has died is taken over.
    """

    def __init__(self) -> None:
        self._lock: QLockFile | None = None
        self._path: Path | None = None

    def put(self, path: Path | None) -> bool:
        """Mark a file in place of the one before.

        Parameters
        ----------
        path
            The file; None marks nothing.

        Returns
        -------
        bool
            Whether another window had marked it before.
        """
        resolved = None if path is None else _resolved(path)
        if self._lock is not None and resolved == self._path:
            return False
        self.take_away()
        if resolved is None:
            return False
        try:
            folder = private_folder("open")
        except OSError:
            return False
        name = hashlib.blake2b(str(resolved).encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()
        lock = lock_at(folder / f"{name}.lock")
        if take(lock):
            self._lock, self._path = lock, resolved
            return False
        return lock.error() is QLockFile.LockError.LockFailedError

    def take_away(self) -> None:
        """Mark nothing."""
        if self._lock is not None:
            self._lock.unlock()
        self._lock = self._path = None


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        return path.absolute()

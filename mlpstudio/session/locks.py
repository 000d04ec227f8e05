"""Locks that tell whether their owner is alive. Nobody waits for them; those of the dead are taken over."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLockFile


def lock_at(path: Path) -> QLockFile:
    """Return a lock that is not held yet; however old it is, it is stale only when its program has died."""
    lock = QLockFile(str(path))
    lock.setStaleLockTime(0)
    return lock


def take(lock: QLockFile) -> bool:
    """Take a lock if nobody who is alive holds it; return whether it is held now."""
    if lock.tryLock(0):
        return True
    if lock.error() is not QLockFile.LockError.LockFailedError:
        return False
    # Who is killed between making a lock and signing it leaves one that nobody owns: its length is 0.
    if _unsigned(lock.fileName()) and lock.removeStaleLockFile():
        return lock.tryLock(0)
    return False


def _unsigned(name: str) -> bool:
    try:
        return Path(name).stat().st_size == 0
    except OSError:
        return False

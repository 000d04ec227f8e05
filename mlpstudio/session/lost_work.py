"""What a program that ended badly has left behind: found, offered, and taken over or thrown away."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLockFile

from mlpstudio.core.messages import InvalidInput
from mlpstudio.project import storage
from mlpstudio.project.files import write_bytes
from mlpstudio.project.project import Project
from mlpstudio.session.locks import lock_at, take
from mlpstudio.session.on_disk import Seen
from mlpstudio.session.places import private_folder, state_folder

FOLDER = "recovery"
_OLD = 3600.0  # seconds after which nobody writes any more what was begun


@dataclass(frozen=True, eq=False)
class Record:
    """A kept project on the disk: the project, a note about it, and the lock of the window that keeps it.

    Attributes
    ----------
    base
        Folder and name, without a suffix.
    lock
        Held as long as the record belongs to this window.
    """

    base: Path
    lock: QLockFile

    @property
    def project(self) -> Path:
        """The kept project."""
        return self.base.with_suffix(storage.SUFFIX)

    @property
    def note(self) -> Path:
        """What file it belongs to."""
        return self.base.with_suffix(".json")

    def write(
        self,
        project: Project,
        path: Path | None,
        known: Seen | None,
        rest: Callable[[float], object] | None = None,
    ) -> None:
        """Keep a project; called on a thread of its own, which may ``rest`` now and then.

        Raises
        ------
        InvalidInput
            It cannot be written.
        """
        note = _note(path, known)
        if _bytes(self.note) != note:
            # Whatever is kept belongs to another file; it is saved, or was given up.
            with contextlib.suppress(OSError):
                self.project.unlink(missing_ok=True)
            write_bytes(self.note, [note])
        storage.write(self.project, project, rest)

    def clear(self) -> None:
        """Throw away what is kept, but go on holding the place."""
        for file in (self.project, self.note):
            with contextlib.suppress(OSError):
                file.unlink()

    def remove(self) -> None:
        """Throw it away, and let the place go."""
        self.clear()
        self.lock.unlock()


@dataclass(frozen=True, eq=False)
class LostWork:
    """What can be restored.

    Attributes
    ----------
    record
        Where it lies; held by this window until it is let go.
    path, known
        The file that it belonged to, if it had one, and what that was like.
    time
        When it was kept.
    project
        What it is; None where it cannot be read.
    """

    record: Record
    path: Path | None
    known: Seen | None
    time: datetime
    project: Project | None

    @property
    def name(self) -> str:
        """What to call it: its file, else its title; empty where it has neither."""
        title = "" if self.project is None else self.project.title
        return title if self.path is None else self.path.name

    def let_go(self) -> None:
        """Leave it where it is: another window, or the next start, will find it."""
        self.record.lock.unlock()

    def discard(self) -> None:
        """Throw it away."""
        self.record.remove()


def new_record() -> Record:
    """Return a place for the work of this window.

    Raises
    ------
    OSError
        The folder cannot be made, or not be written to.
    """
    base = private_folder(FOLDER) / f"{os.getpid()}-{os.urandom(4).hex()}"
    lock = lock_at(base.with_suffix(".lock"))
    if not take(lock):
        raise PermissionError(f"{base}.lock")
    return Record(base, lock)


def find() -> list[LostWork]:
    """Return what nobody who is alive keeps, the newest first, and hold it for this window."""
    folder = state_folder() / FOLDER
    found = []
    for base in sorted({file.with_suffix("") for file in _files(folder) if file.suffix != ".tmp"}):
        record = Record(base, lock_at(base.with_suffix(".lock")))
        if not take(record.lock):
            continue
        try:
            time = record.project.stat().st_mtime
        except OSError:  # it died before it had kept anything
            record.remove()
            continue
        path, known = _read_note(record.note)
        found.append(LostWork(record, path, known, datetime.fromtimestamp(time), _read(record.project)))
    return sorted(found, key=lambda lost: lost.time, reverse=True)


def _files(folder: Path) -> list[Path]:
    try:
        files = [Path(entry.path) for entry in os.scandir(folder) if entry.is_file()]
    except OSError:
        return []
    now = datetime.now().timestamp()
    for file in files:
        with contextlib.suppress(OSError):
            if file.suffix == ".tmp" and now - file.stat().st_mtime > _OLD:
                file.unlink()
    return files


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""


def _note(path: Path | None, known: Seen | None) -> bytes:
    return json.dumps(
        {
            "path": None if path is None else str(path.absolute()),
            "known": None if known is None else [known.modified, known.size, known.digest],
        }
    ).encode()


def _read_note(file: Path) -> tuple[Path | None, Seen | None]:
    """Return what file a record belongs to; none where the note is not as we write it."""
    try:
        note = json.loads(file.read_bytes())
        path, known = note["path"], note["known"]
        return None if path is None else Path(path), None if known is None else Seen(*known)
    except (OSError, ValueError, KeyError, TypeError):
        return None, None


def _read(file: Path) -> Project | None:
    try:
        return storage.read(file)
    except InvalidInput:
        return None

"""What a file was like when we last had to do with it, to notice what others do to it."""

from __future__ import annotations

import os

from mlpstudio.core.records import record

_MOST = 64 * 2**20  # bytes of a file whose content is looked at; of a larger one the time says enough


@record
class Seen:
    """A file as it was.

    Attributes
    ----------
    modified
        When it was written, in nanoseconds.
    size
        In bytes.
    digest
        Of its content; empty for a very large file.
    """

    modified: int
    size: int
    digest: str = ""


def seen(path: str | os.PathLike[str], before: Seen | None = None) -> Seen | None:
    """Return what a file is like now; None where there is none that can be read.

    Parameters
    ----------
    path
        The file.
    before
        What it was like. While time and size are the same the content is not read again, and what has the
        same content compares equal, whenever it was written.
    """
    try:
        with open(path, "rb") as file:
            status = os.fstat(file.fileno())
            if before is not None and (status.st_mtime_ns, status.st_size) == (before.modified, before.size):
                return before
            digest = ""
            if status.st_size <= _MOST:
                import hashlib  # not quick to load, and of no use before there is a file

                digest = hashlib.file_digest(file, "blake2b").hexdigest()[:32]
    except (OSError, ValueError):
        return None
    now = Seen(status.st_mtime_ns, status.st_size, digest)
    return before if before is not None and _same_content(before, now) else now


def _same_content(before: Seen, now: Seen) -> bool:
    return bool(now.digest) and (before.size, before.digest) == (now.size, now.digest)

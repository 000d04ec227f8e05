"""The files that were open last, with a small picture of each that is made when it is opened or saved."""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QSize

from mlpstudio.core.messages import InvalidInput
from mlpstudio.project.files import write_bytes
from mlpstudio.project.project import Project
from mlpstudio.render.palette import Palette
from mlpstudio.render.thumbnail import thumbnail
from mlpstudio.session.places import private_folder, state_folder

MOST = 10
"""Files that are remembered."""
PICTURE = QSize(56, 36)
"""The size of a picture, in the units of widgets."""
_SHARPNESS = 2.0


class RecentFiles:
    """The list, kept on the disk, where other windows find it too. What cannot be kept there is forgotten.

    Parameters
    ----------
    palettes
        The colours of each theme, by its name: a picture is made for each.
    """

    def __init__(self, palettes: Mapping[str, Palette]) -> None:
        self._palettes = palettes

    def paths(self) -> list[Path]:
        """Return the files, the last one first, whether they are still there or not."""
        try:
            found = json.loads((state_folder() / "recent.json").read_bytes())
        except (OSError, ValueError):
            return []
        texts = found if isinstance(found, list) else []
        return [Path(text) for text in texts if isinstance(text, str)][:MOST]

    def add(self, path: Path, project: Project) -> None:
        """Put a file at the head of the list, with a picture of what it holds."""
        path = path.absolute()
        before = self.paths()
        after = [path, *(other for other in before if other != path)][:MOST]
        with contextlib.suppress(InvalidInput, OSError):
            folder = private_folder("thumbnails")
            for name, palette in self._palettes.items():
                picture = thumbnail(project, PICTURE, palette, _SHARPNESS)
                picture.save(str(folder / _file_name(path, name)))
        self._write(before, after)

    def clear(self) -> None:
        """Forget all of them."""
        self._write(self.paths(), [])

    def picture(self, path: Path, theme: str) -> Path:
        """Return the file of a picture; it may be missing."""
        return state_folder() / "thumbnails" / _file_name(path, theme)

    def _write(self, before: list[Path], after: list[Path]) -> None:
        with contextlib.suppress(InvalidInput, OSError):
            private_folder("")
            write_bytes(state_folder() / "recent.json", [json.dumps([str(path) for path in after]).encode()])
            for path in set(before) - set(after):
                for name in self._palettes:
                    self.picture(path, name).unlink(missing_ok=True)


def _file_name(path: Path, theme: str) -> str:
    name = hashlib.blake2b(str(path).encode("utf-8", "surrogateescape"), digest_size=12).hexdigest()
    return f"{name}-{theme}.png"

"""Where the files that come with the program lie.

This is the only module that knows. The same files are found in three places:

- a source tree or an editable installation keeps them in ``resources`` beside the package,
- a wheel carries them inside the package, as ``mlpstudio/_resources``,
- a frozen program (PyInstaller) unpacks them to ``resources`` in its bundle folder.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


class MissingResourceError(FileNotFoundError):
    """A file that belongs to the program is not there: the installation is damaged."""


def _candidates() -> list[Path]:
    package = Path(__file__).resolve().parent
    places = [package / "_resources", package.parent / "resources"]
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        places.insert(0, Path(bundle) / "resources")
    return places


@cache
def root() -> Path:
    """Return the folder that holds all resources.

    Returns
    -------
    Path
        An existing folder.

    Raises
    ------
    MissingResourceError
        If none of the three places holds them.
    """
    places = _candidates()
    for place in places:
        # A foreign folder may be called "resources" too, when the package lies on a path of its own.
        if (place / "themes" / "light.json").is_file():
            return place
    looked = ", ".join(str(place) for place in places)
    raise MissingResourceError(
        f"The program's resources are missing (looked in {looked}). Please install it again."
    )


def path(*parts: str) -> Path:
    """Return the path of a file or folder that comes with the program.

    Parameters
    ----------
    *parts
        Folder names and the file name, as in ``path("icons", "next.svg")``.

    Returns
    -------
    Path
        An existing path.

    Raises
    ------
    MissingResourceError
        If there is no such file.
    """
    found = root().joinpath(*parts)
    if not found.exists():
        raise MissingResourceError(f"The program's file {'/'.join(parts)} is missing (looked in {root()}).")
    return found

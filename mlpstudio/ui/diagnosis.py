"""What this program is made of, and what a report of a defect should say about it and the machine."""

from __future__ import annotations

import json
import locale
import platform
import sys

from PySide6.QtCore import QLocale, QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

from mlpstudio import __version__, resources
from mlpstudio.core.records import record


@record
class Part:
    """Something that the program comes with.

    Attributes
    ----------
    name, version
        The version is empty where it is not known, as of what lies within another part.
    holder, licence
        Whose it is, and the licence's usual short name.
    file
        Where the text of the licence lies within the resources.
    """

    name: str
    version: str
    holder: str
    licence: str
    file: str

    def text(self) -> str:
        """Return the licence."""
        return resources.path(*self.file.split("/")).read_text(encoding="utf-8")


def parts() -> tuple[Part, ...]:
    """Return everything that comes with the program, itself first."""
    listed = json.loads(resources.path("licenses", "parts.json").read_text(encoding="utf-8"))
    return tuple(
        Part(part["name"], version_of(part["version"]), part["holder"], part["licence"], part["text"])
        for part in listed
    )


def version_of(name: str) -> str:
    """Return the version of a part that can tell it; of others, what was given.

    A module that is not loaded is not loaded for that: its version is empty then.
    """
    known = {"python": platform.python_version(), "qt": str(qVersion()), "mlpstudio": __version__}
    if name in known:
        return known[name]
    module = sys.modules.get("PySide6" if name == "pyside" else name)
    if module is not None:
        return str(getattr(module, "__version__", ""))
    return name if name[:1].isdigit() else ""


def report() -> str:
    """Return lines to be copied into a report: versions and the system, nothing about files or persons."""
    kind = "packaged" if getattr(sys, "frozen", False) else "from source"
    versions = ", ".join(
        f"{part.name.split(',')[0].split(' and ')[0]} {part.version}"
        for part in parts()[1:]
        if part.version and part.file.startswith("licenses/") and not part.name.startswith("GNU")
    )
    lines = [
        f"MLP Studio {__version__} ({kind})",
        versions,
        f"System: {QSysInfo.prettyProductName()}, {platform.platform()}",
        f"Display: {QGuiApplication.platformName()}; {_screens()}",
        f"Languages: {QLocale.system().name()}, {locale.getpreferredencoding(False)}",
    ]
    return "\n".join(lines) + "\n"


def _screens() -> str:
    found = []
    for screen in QGuiApplication.screens():
        size = screen.size()
        found.append(f"{size.width()} × {size.height()} at {screen.devicePixelRatio():g}")
    return ", ".join(found)

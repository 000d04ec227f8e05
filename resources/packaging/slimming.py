"""What is left out of the packaged program, and why. Used by mlpstudio.spec.

Every build is started afterwards (``--self-test``), since a missing part shows only when it is asked for.
Kept although it looks superfluous: ``pydoc``, ``multiprocessing``, ``QtTest``, ``QtOpenGL`` and
``QtOpenGLWidgets``, which pyqtgraph imports at once, and ICU, without which QtCore does not load.
"""

from __future__ import annotations

import posixpath
import re
import subprocess
from collections.abc import Iterable
from pathlib import Path, PurePath

MODULES = [
    # The network: the program opens no connection, and needs none of this. OpenSSL alone is 5 MB; hashlib has
    # the digests that are used built in.
    "ssl", "_ssl", "_hashlib", "PySide6.QtNetwork", "ftplib", "smtplib", "xmlrpc",
    # Terminals, debuggers, installers and tests: nothing of them is reached from a window.
    "readline", "curses", "tkinter", "turtle", "idlelib", "lib2to3", "distutils", "setuptools", "pip",
    "ensurepip", "unittest.mock", "doctest", "pdb", "sqlite3", "dbm", "pydoc_data", "_uuid",
    # Compilers of Fortran, tests and their data.
    "numpy.f2py", "numpy.testing", "numpy.tests", "numpy.conftest", "numpy.distutils",
    # Parts of pyqtgraph that are not used, with the three-dimensional ones first.
    "pyqtgraph.opengl", "pyqtgraph.examples", "pyqtgraph.canvas", "pyqtgraph.flowchart", "pyqtgraph.console",
    "pyqtgraph.dockarea", "pyqtgraph.jupyter", "pyqtgraph.flowchart.FlowchartCtrlTemplate_generic",
    # What PySide6-Essentials has beside Core, Gui, Widgets, Svg, OpenGL and Test.
    "PySide6.QtDBus", "PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtPrintSupport", "PySide6.QtQml",
    "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtSql", "PySide6.QtUiTools", "PySide6.QtXml",
    # Of Pillow, which writes animations as WebP, what other formats, fonts, cameras and windows need (10 MB).
    "PIL._avif", "PIL.AvifImagePlugin", "PIL._imagingft", "PIL._imagingcms", "PIL.ImageCms", "PIL._imagingtk",
    "PIL.ImageTk", "PIL._tkinter_finder", "PIL.ImageQt", "PIL._imagingmorph", "PIL.ImageMorph",
    # Found by the recipes of other libraries, and not installed: whatever a machine has is not taken along.
    "IPython", "matplotlib", "pandas", "scipy", "cupy", "numba", "h5py", "torch",
]  # fmt: skip

_PLUGINS = {
    # "offscreen" is for the self-test; the others are the desktops of the three systems.
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"),
    # XKB's compose keys and ibus, without which accents, Chinese and Japanese cannot be typed.
    "platforminputcontexts": ("composeplatforminputcontext", "ibusplatforminputcontext"),
    "platformthemes": (
        "qxdgdesktopportal",
    ),  # file dialogs of the desktop; the other one drags in all of GTK
    "wayland-decoration-client": ("bradient",),  # "adwaita" too would need Cairo and GLib
    "wayland-shell-integration": ("xdg-shell",),
    "iconengines": ("qsvgicon",),
    # PNG is within QtGui. These are for pictures that are dropped or pasted, and for the style sheet's SVG.
    "imageformats": ("qsvg", "qjpeg", "qico", "qwebp", "qgif"),
    "styles": ("qmodernwindowsstyle", "qmacstyle"),
}
"""Qt's plugins that stay, by folder; of a folder that is not named, none does."""

_SPOKEN = "|".join(sorted(file.stem for file in (Path(__file__).parent.parent / "translations").glob("*.qm")))

_LEFT_OUT = re.compile(
    r"""
    # Qt's own translations stay for the languages that the program speaks; English needs none.
    PySide6/(Qt/)?translations/(?!qtbase_(SPOKEN)\.qm$)
    | numpy/.*/tests/ | numpy/.*\.(pyi|pxd|h|a|lib)$ | \.(pyi|dist-info/RECORD)$
    | pyqtgraph/colors/maps/ | pyqtgraph/icons/peegee/ | pyqtgraph/examples/
    # Drawing 3D in software, for graphics cards that cannot (20 MB on Windows): nothing is drawn in 3D.
    | opengl32sw\.dll$ | d3dcompiler_\d+\.dll$
    # Qt's libraries that only what was left out above uses. On Linux they are found by looking (see needed).
    | Qt6?(Network|Pdf|Qml\w*|Quick\w*|VirtualKeyboard|SvgWidgets|PrintSupport|Sql|Designer\w*)
      (\.dll|\.framework/.*)$
    """.replace("SPOKEN", _SPOKEN),
    re.VERBOSE,
)

_OF_THE_SYSTEM = re.compile(
    r"""
    # Every Linux desktop has these, they keep what they promise for decades, and they read settings or
    # drivers of the system they are on: a copy from another one would fit less. The .deb names
    # them. libstdc++ and libgcc_s: Mesa's drivers want them as new as the system has them.
    ^lib(stdc\+\+|gcc_s|X11|X11-xcb|xcb|Xau|Xdmcp|glib-2\.0|gthread-2\.0|gio-2\.0|gobject-2\.0|gmodule-2\.0
        |dbus-1|fontconfig|freetype|expat|wayland-(client|cursor|egl)|EGL|GL|GLX|OpenGL|drm|vulkan)\.so
    """,
    re.VERBOSE,
)

_LIBRARY = re.compile(r"(^|/)lib[^/]*\.so(\.[\d.]+)?$")

Entry = tuple[str, str, str]
"""Of PyInstaller: where a file goes in the folder, where it comes from (or leads to), what it is."""


def keeps(entry: Entry) -> bool:
    """Tell whether a file belongs into the folder, by its place there."""
    place = PurePath(entry[0]).as_posix()
    parts = place.split("/")
    if "plugins" in parts[:-2] and "PySide6" in parts:
        kept = _PLUGINS.get(parts[parts.index("plugins") + 1], ())
        return parts[-1].removeprefix("lib").split(".")[0].rstrip("0123456789") in kept
    return not _LEFT_OUT.search(place) and not _OF_THE_SYSTEM.match(parts[-1])


def target(link: Entry) -> str:
    """Return where a link leads to, as a place in the folder."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(link[0]), link[1]))


def needed(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries without shared libraries that, on Linux, no extension and no kept plugin leads to.

    PyInstaller has gathered what the plugins need that were left out since: all of GTK, for one.
    """
    entries = list(entries)
    libraries = {Path(place).name for place, _, _ in entries if _is_library(place)}
    asked = [entry for entry in entries if not _is_library(entry[0]) or "libpython" in entry[0]]
    reached = {Path(place).name for place, _, _ in asked}
    sources = {Path(place).name: source for place, source, kind in entries if kind != "SYMLINK"}
    waiting = [source for _, source, kind in asked if kind in ("EXTENSION", "BINARY")]
    while waiting:
        for name in _asks_for(waiting.pop()) & libraries:
            if name not in reached:
                reached.add(name)
                waiting.append(sources[name])
    return [entry for entry in entries if not _is_library(entry[0]) or Path(entry[0]).name in reached]


def _asks_for(file: str) -> set[str]:
    """Return the libraries that a file names itself; ldd, which PyInstaller uses, names theirs too."""
    told = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=True).stdout
    return set(re.findall(r"^\s+NEEDED\s+(\S+)", told, re.MULTILINE))


def _is_library(place: str) -> bool:
    return bool(_LIBRARY.search(place)) and "/plugins/" not in place

"""The package for Debian, Ubuntu and what descends from them.

It has no scripts of its own: menus, icons and file types are renewed by the triggers of the packages that
keep them, when it is installed and when it is removed; and a program that writes nothing into its own folder
leaves nothing behind.
"""

from __future__ import annotations

import platform
import re
import shutil
import subprocess
from pathlib import Path

import mlpstudio

HERE = Path(__file__).parent
_ICONS = (16, 24, 32, 48, 64, 128, 256, 512)
_PLACE = "usr/lib/mlpstudio"

# Which package has a library that is not in the folder. "|" where it was renamed with the 64-bit clock.
_PACKAGES = {
    "libstdc++": "libstdc++6 (>= 11)",  # GLIBCXX_3.4.29
    "libgcc_s": "libgcc-s1",
    "libEGL": "libegl1",
    "libGL": "libgl1",
    "libX11": "libx11-6",
    "libX11-xcb": "libx11-xcb1",
    "libxcb": "libxcb1",
    "libdbus-1": "libdbus-1-3",
    "libfontconfig": "libfontconfig1",
    "libfreetype": "libfreetype6",
    "libglib-2.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0": "libglib2.0-0t64 | libglib2.0-0",
    "libwayland-client": "libwayland-client0",
    "libwayland-cursor": "libwayland-cursor0",
    "libwayland-egl": "libwayland-egl1",
}
_OF_LIBC = {"libc", "libm", "libdl", "libpthread", "librt", "libutil", "ld-linux-x86-64", "ld-linux-aarch64"}


def package(folder: Path, made: Path, dist: Path, glibc: str) -> list[Path]:
    """Write the .deb; return it, or nothing where dpkg-deb is missing, which is said."""
    if shutil.which("dpkg-deb") is None:
        print("!!!! NO .deb: dpkg-deb is missing (package dpkg). !!!!")
        return []
    tree = made / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(folder, tree / _PLACE, symlinks=True)
    _fill(tree, made)
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN" / "control").write_text(_control(tree, glibc), encoding="utf-8")
    for path in tree.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
    packed = dist / f"mlpstudio_{mlpstudio.__version__}_{_architecture()}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", str(tree), str(packed)],
        check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    return [packed]


def _fill(tree: Path, made: Path) -> None:
    """Put what the desktop needs around the program."""
    share = tree / "usr" / "share"

    def put(source: Path, *place: str) -> None:
        target = share.joinpath(*place)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)

    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / "mlpstudio").symlink_to("../lib/mlpstudio/mlpstudio")
    put(HERE / "linux" / "mlpstudio.desktop", "applications", "mlpstudio.desktop")
    put(HERE / "linux" / "mlpstudio.xml", "mime", "packages", "mlpstudio.xml")
    icons = ("icons", "hicolor")
    for size in _ICONS:
        put(made / f"mlpstudio-{size}.png", *icons, f"{size}x{size}", "apps", "mlpstudio.png")
        put(
            made / f"document-{size}.png",
            *icons,
            f"{size}x{size}",
            "mimetypes",
            "application-x-mlpstudio.png",
        )
    put(HERE.parent / "icons" / "app.svg", *icons, "scalable", "apps", "mlpstudio.svg")
    put(HERE / "linux" / "document.svg", *icons, "scalable", "mimetypes", "application-x-mlpstudio.svg")
    put(HERE / "RECEIVERS.md", "doc", "mlpstudio", "README.md")
    put(HERE.parent.parent / "LICENSE", "doc", "mlpstudio", "copyright")
    with (share / "doc" / "mlpstudio" / "copyright").open("a", encoding="utf-8") as stream:
        stream.write(f"\nWhat the package holds besides, and its licences: /{_PLACE}/licenses\n")
    for doubled in ("README.md", "LICENSE"):
        (tree / _PLACE / doubled).unlink()


def _architecture() -> str:
    return {"x86_64": "amd64", "aarch64": "arm64"}[platform.machine()]


def dependencies(tree: Path, glibc: str) -> list[str]:
    """Return the packages whose libraries are asked for and not in the folder.

    Raises
    ------
    SystemExit
        A library is neither there nor in the table: then it has to be put into one of the two.
    """
    files = [path for path in (tree / _PLACE).rglob("*") if path.is_file()]
    binaries = [path for path in files if ".so" in path.name or path.name == "mlpstudio"]
    present = {path.name for path in files}
    asked: set[str] = set()
    for path in binaries:
        told = subprocess.run(
            ["objdump", "-p", str(path)], capture_output=True, text=True, check=False
        ).stdout
        asked |= set(re.findall(r"^\s+NEEDED\s+(\S+)", told, re.MULTILINE))
    missing = {name.split(".so")[0] for name in asked - present} - _OF_LIBC
    if unknown := missing - _PACKAGES.keys():
        raise SystemExit(f"no package is known that has {', '.join(sorted(unknown))}")
    return [f"libc6 (>= {glibc})", *sorted({_PACKAGES[name] for name in missing})]


def _control(tree: Path, glibc: str) -> str:
    size = sum(path.lstat().st_size for path in tree.rglob("*") if path.is_file())
    return f"""\
Package: mlpstudio
Version: {mlpstudio.__version__}
Architecture: {_architecture()}
Maintainer: The MLP Studio developers <mlpstudio@localhost>
Installed-Size: {size // 1024}
Depends: {", ".join(dependencies(tree, glibc))}
Recommends: shared-mime-info, desktop-file-utils, hicolor-icon-theme
Section: education
Priority: optional
Description: See how a multi-layer perceptron computes and learns
 MLP Studio shows a neural network from the inside. Each click does one thing,
 such as one layer's pre-activation, the loss, one gradient or one update, and
 shows its formula, the matrices with their numbers, and a sentence that says
 what happened; any click can be taken back. Networks are drawn, data are
 painted or imported, and every number says what it was made from.
"""

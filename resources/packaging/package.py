"""From the folder that PyInstaller made to what is handed over: strip, pack, measure, start.

``python resources/packaging/package.py build/packaging dist``, as the last step of build.sh. Linux: .tar.xz
and .deb; Windows: .zip (setup.iss makes the installer of the same folder); macOS: .dmg. ``SHA256SUMS`` lies
beside them.
"""

from __future__ import annotations

import hashlib
import lzma
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
from collections import Counter
from pathlib import Path

import debian

import mlpstudio
from mlpstudio import resources

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
VERSION = mlpstudio.__version__
MEGABYTE = 1_000_000
LARGEST = {".xz": 60, ".zip": 60, ".dmg": 60, ".deb": 52}
"""Megabytes that each kind of package may have."""

_GROUPS = (
    ("ICU (Qt's tables of languages)", r".*libicu|.*icu\w*\.dll"),
    ("Qt", r"PySide6/(Qt/(lib|plugins|translations)|.*Qt6|plugins|translations)|libQt6"),
    ("Qt's Python bindings", r"PySide6/|shiboken6/|libpyside|libshiboken"),
    ("numpy and OpenBLAS", r"numpy(\.libs)?/"),
    ("fonts, examples, data, icons", r"resources/"),
    ("Python", r"libpython|python3|base_library|python\d+\.dll"),
    ("the program, pyqtgraph and the rest of Python", r"mlpstudio(\.exe)?$|MLP Studio|pyqtgraph/|msgspec/"),
    ("licences and notes", r"licenses/|.*\.(md|txt)$|LICENSE"),
)


def main(made: Path, dist: Path) -> None:
    """Pack the folder, and print what takes the space."""
    folder = made / "folder" / "mlpstudio"
    dist.mkdir(parents=True, exist_ok=True)
    for old in dist.glob("*"):
        shutil.rmtree(old) if old.is_dir() and not old.is_symlink() else old.unlink()
    if sys.platform == "linux":
        strip(folder)
    add_notes(folder)
    print_sizes(folder)
    started(folder)
    if sys.platform == "linux":
        packed = [archive(folder, dist), *debian.package(folder, made, dist, _glibc(folder))]
    elif sys.platform == "win32":
        packed = [Path(shutil.make_archive(str(dist / _name("windows")), "zip", folder.parent, folder.name))]
    else:
        packed = [disk_image(made / "folder" / "MLP Studio.app", folder, dist)]
    shutil.copytree(folder, dist / "mlpstudio", symlinks=True)
    too_large = [file for file in packed if file.stat().st_size > LARGEST[file.suffix] * MEGABYTE]
    sums = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in packed]
    (dist / "SHA256SUMS").write_text("".join(sums), encoding="utf-8")
    for file in packed:
        print(f"{file.stat().st_size / MEGABYTE:6.1f} MB  {file}")
    if too_large:
        raise SystemExit(f"larger than allowed ({LARGEST}): {', '.join(file.name for file in too_large)}")


def _name(system: str) -> str:
    return f"mlpstudio-{VERSION}-{system}-{platform.machine().lower().replace('amd64', 'x86_64')}"


def strip(folder: Path) -> None:
    """Take the tables of symbols out of libraries, as PyInstaller's ``strip=True`` would.

    Not out of numpy's own libraries: OpenBLAS was changed after it was linked, and does not load when
    stripped. Nor out of the program, which carries its modules behind its code.
    """
    libraries = [file for file in folder.rglob("*.so*") if file.is_file() and not file.is_symlink()]
    for file in libraries:
        if "numpy.libs" not in file.parts:
            subprocess.run(["strip", "--strip-unneeded", str(file)], check=True)


def add_notes(folder: Path) -> None:
    """Put the notes for receivers and all licences beside the program."""
    shutil.copy(HERE / "RECEIVERS.md", folder / "README.md")
    shutil.copy(ROOT / "LICENSE", folder / "LICENSE")
    shutil.copytree(resources.path("licenses"), folder / "licenses", dirs_exist_ok=True)


def print_sizes(folder: Path) -> None:
    """Print the table of what takes the space, before it is compressed."""
    sizes: Counter[str] = Counter()
    for file in (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()):
        inside = file.relative_to(folder).as_posix().removeprefix("_internal/")
        name = next((name for name, pattern in _GROUPS if re.match(pattern, inside)), "other libraries")
        sizes[name] += file.stat().st_size
    width = max(map(len, sizes))
    print(f"\n{'what takes the space (not compressed)':<{width}}      MB")
    for name, size in sizes.most_common():
        print(f"{name:<{width}}  {size / MEGABYTE:6.1f}")
    print(f"{'all of it':<{width}}  {sizes.total() / MEGABYTE:6.1f}\n", flush=True)


def started(folder: Path) -> None:
    """Let the program test itself: what was left out by mistake shows only then. Anything on stderr fails."""
    program = folder / ("mlpstudio.exe" if sys.platform == "win32" else "mlpstudio")
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP") if name in os.environ}
    with tempfile.TemporaryDirectory() as home:
        done = subprocess.run(
            [program, "--self-test"],
            env={
                **kept, "HOME": home, "USERPROFILE": home, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8",
            },
            cwd=home, capture_output=True, text=True, encoding="utf-8", timeout=600, check=False,
        )  # fmt: skip
    print(done.stdout, flush=True)
    if done.returncode or done.stderr.strip():
        raise SystemExit(
            f"the packaged program fails its self-test (exit code {done.returncode}):\n{done.stderr}"
        )


def _glibc(folder: Path) -> str:
    """Return the version of the C library that the package asks for, as in "2.35"."""
    versions = {(2, 17)}
    for file in (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()):
        if ".so" in file.name or file.name == "mlpstudio":
            told = subprocess.run(
                ["objdump", "-T", str(file)], capture_output=True, text=True, check=False
            ).stdout
            versions |= {tuple(map(int, found.split("."))) for found in re.findall(r"GLIBC_(2\.\d+)", told)}
    found = ".".join(map(str, max(versions)))
    print(f"It asks for glibc {found} or later.", flush=True)
    return found


def archive(folder: Path, dist: Path) -> Path:
    """Write the .tar.xz: sorted, owned by root, with one time: the same folder gives the same bytes."""
    moment = int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = moment
        member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
        return member

    packed = dist / f"{_name('linux')}.tar.xz"
    with lzma.open(packed, "wb", preset=9) as stream, tarfile.open(fileobj=stream, mode="w") as tar:
        for path in [folder, *sorted(folder.rglob("*"))]:
            inside = (
                path.relative_to(folder.parent).as_posix().replace("mlpstudio", f"mlpstudio-{VERSION}", 1)
            )
            tar.add(path, inside, recursive=False, filter=plain)
    return packed


def disk_image(app: Path, folder: Path, dist: Path) -> Path:
    """Write the .dmg of macOS: the program, a link to drag it to, and the notes."""
    packed = dist / f"{_name('macos')}.dmg"
    with tempfile.TemporaryDirectory() as name:
        inside = Path(name)
        subprocess.run(["ditto", str(app), str(inside / app.name)], check=True)
        (inside / "Applications").symlink_to("/Applications")
        for note in ("README.md", "LICENSE"):
            shutil.copy(folder / note, inside / note)
        shutil.copytree(folder / "licenses", inside / "licenses")
        make = ["hdiutil", "create", "-volname", "MLP Studio", "-srcfolder", name, "-ov", "-format", "ULMO"]
        subprocess.run([*make, str(packed)], check=True)
    return packed


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())

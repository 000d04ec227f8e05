"""The .deb: what it says of itself, installed into a system of its own, started, removed without a trace."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from mlpstudio import __version__
from tests.commands import LOG
from tests.packaging.conftest import User


@pytest.fixture
def system() -> Iterator[Path]:
    """An empty system in a folder, with the records of dpkg."""
    place = Path(tempfile.mkdtemp(prefix="mlpstudio-system-"))
    place.chmod(0o755)
    admin = place / "var" / "lib" / "dpkg"
    for name in ("info", "updates", "triggers"):
        (admin / name).mkdir(parents=True)
    (admin / "status").touch()
    (admin / "available").touch()
    yield place
    shutil.rmtree(place)


def dpkg(system: Path, *arguments: str) -> str:
    done = subprocess.run(
        ["dpkg", f"--root={system}", f"--log={system}/var/log.txt", "--force-depends", "--force-not-root",
         "--force-script-chrootless", *arguments],
        capture_output=True, text=True, check=False, env={**os.environ, "LC_ALL": "C"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def files(system: Path) -> set[str]:
    found = {path.relative_to(system).as_posix() for path in system.rglob("*")}
    return {path for path in found if not path.startswith("var")}


def test_what_it_says_of_itself(deb: Path):
    told = subprocess.run(["dpkg-deb", "--field", deb], capture_output=True, text=True, check=True).stdout
    fields = dict(re.findall(r"^(\S+): (.*)$", told, re.MULTILINE))
    assert fields["Package"] == "mlpstudio"
    assert fields["Version"] == __version__
    depends = {re.split(r"[ |]", entry.strip())[0] for entry in fields["Depends"].split(",")}
    assert {"libc6", "libegl1", "libgl1", "libfontconfig1", "libdbus-1-3", "libxcb1"} <= depends
    control = subprocess.run(["dpkg-deb", "--ctrl-tarfile", deb], capture_output=True, check=True).stdout
    assert b"postinst" not in control
    listed = subprocess.run(
        ["dpkg-deb", "--contents", deb], capture_output=True, text=True, check=True
    ).stdout
    for line in listed.splitlines():
        assert line.split()[1] == "root/root"
        assert line.startswith(("drwxr-xr-x", "-rw-r--r--", "-rwxr-xr-x", "l")), line


@pytest.mark.skipif(os.geteuid() != 0, reason="dpkg installs for root alone")
def test_installed_started_removed(deb: Path, system: Path, user: User):
    before = files(system)
    dpkg(system, "--install", str(deb))
    program = system / "usr" / "bin" / "mlpstudio"
    example = system / "usr/lib/mlpstudio/_internal/resources/examples/worked-example.mlp"
    ran = user.run(program, "train", example)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, LOG, "")
    tested = user.run(program, "--self-test")
    assert (tested.returncode, tested.stderr) == (0, "")
    dpkg(system, "--remove", "mlpstudio")
    assert files(system) == before


@pytest.fixture
def unpacked(deb: Path, tmp_path: Path) -> Path:
    subprocess.run(["dpkg-deb", "--extract", deb, tmp_path / "tree"], check=True)
    return tmp_path / "tree"


def test_menu_icon_and_file_type(unpacked: Path, tmp_path: Path):
    share = unpacked / "usr" / "share"
    entry = (share / "applications" / "mlpstudio.desktop").read_text("utf-8")
    assert "\nExec=mlpstudio %f\n" in entry
    assert "\nMimeType=application/x-mlpstudio;\n" in entry
    if shutil.which("desktop-file-validate"):
        checked = subprocess.run(
            ["desktop-file-validate", share / "applications" / "mlpstudio.desktop"],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert (checked.returncode, checked.stdout) == (0, "")
    for size in (16, 48, 256):
        for kind, name in (("apps", "mlpstudio"), ("mimetypes", "application-x-mlpstudio")):
            png = (share / f"icons/hicolor/{size}x{size}/{kind}/{name}.png").read_bytes()
            assert png.startswith(b"\x89PNG")
            assert int.from_bytes(png[16:20], "big") == size
    ElementTree.parse(share / "mime" / "packages" / "mlpstudio.xml")
    if shutil.which("update-mime-database"):
        subprocess.run(["update-mime-database", share / "mime"], check=True, capture_output=True)
        assert "60:application/x-mlpstudio:*.mlp\n" in (share / "mime" / "globs2").read_text("utf-8")
    assert (share / "doc" / "mlpstudio" / "copyright").read_text("utf-8").startswith("MIT License")

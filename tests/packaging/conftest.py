"""Tests of the packaged program, as somebody receives it. They need a build, which takes minutes to make.

MLPSTUDIO_BUILD names the folder with the packages; without it ``dist`` is looked into, but not in CI.
Where there is none, they are skipped, loudly.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop import harness

ROOT = Path(__file__).parent.parent.parent
HERE = Path(__file__).parent
NOBODY = 65534


def build_folder() -> Path | None:
    """The folder with the packages; None where there is nothing to test."""
    given = os.environ.get("MLPSTUDIO_BUILD")
    if given:
        return Path(given)
    return None if os.environ.get("CI") == "true" else ROOT / "dist"


def packages(pattern: str) -> list[Path]:
    folder = build_folder()
    return [] if folder is None else sorted(folder.glob(pattern))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    asked = any("tests/packaging" in str(report.nodeid) for report in terminalreporter.getreports("skipped"))
    if asked and not packages("*.tar.xz"):
        terminalreporter.write_line(
            "!!!! THE PACKAGED PROGRAM WAS NOT TESTED: sh resources/packaging/build.sh makes it. !!!!",
            red=True, bold=True,
        )  # fmt: skip


def package(pattern: str) -> Path:
    """The package of a kind. It is missing without harm only where no build was named."""
    found = packages(pattern)
    if found:
        return found[0]
    if os.environ.get("MLPSTUDIO_BUILD"):
        pytest.fail(f"MLPSTUDIO_BUILD has no {pattern}: {build_folder()}")
    pytest.skip("no build: sh resources/packaging/build.sh")


@pytest.fixture(scope="session")
def archive() -> Path:
    return package("*.tar.xz")


@pytest.fixture(scope="session")
def deb() -> Path:
    found = package("*.deb")
    if shutil.which("dpkg-deb") is None:
        pytest.skip("dpkg-deb is missing")
    return found


@pytest.fixture(scope="session")
def installed(archive: Path) -> Iterator[Path]:
    """The archive, unpacked into a read-only folder with spaces and letters of several scripts."""
    # Not below pytest's own folder: another user, who may not write, could not even look into that.
    place = Path(tempfile.mkdtemp(prefix="mlpstudio "))
    place.chmod(0o755)
    target = place / "Größe δ 神经网络"
    target.mkdir()
    subprocess.run(["tar", "xf", archive, "-C", target, "--no-same-owner"], check=True)
    (folder,) = target.iterdir()
    for path in (target, *target.rglob("*")):
        if not path.is_symlink():
            path.chmod(path.stat().st_mode & ~0o222)
    yield folder
    for path in (target, *target.rglob("*")):
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)
    shutil.rmtree(place)


class User:
    """Somebody with an empty home and no other program, no Python above all, who may not write elsewhere."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.home.mkdir()
        self.home.chmod(0o777)
        self.environment = {"PATH": str(home / "no programs"), "HOME": str(home), "LANG": "C.UTF-8"}
        # Root may write anywhere: then another user has to try.
        self.who = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}

    def run(self, *command: object, **more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(part) for part in command], env={**self.environment, **more}, cwd=self.home, text=True,
            capture_output=True, encoding="utf-8", timeout=240, check=False, **self.who,
        )  # fmt: skip

    def start(self, *command: object, **more: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [str(part) for part in command], env={**self.environment, **more}, cwd=self.home, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", **self.who,
        )  # fmt: skip


@pytest.fixture
def user() -> Iterator[User]:
    with tempfile.TemporaryDirectory(prefix="mlpstudio-home-") as folder:
        Path(folder).chmod(0o755)
        yield User(Path(folder) / "empty home")


@pytest.fixture(scope="session")
def display(tmp_path_factory: pytest.TempPathFactory) -> Iterator[harness.Screen]:
    missing = harness.missing_tools()
    if missing or sys.platform != "linux":
        pytest.skip(f"missing: {', '.join(missing) or 'X'}")
    with harness.virtual_screen(tmp_path_factory.mktemp("package-screen")) as made:
        yield made

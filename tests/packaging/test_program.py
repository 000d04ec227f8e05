"""The packaged program on a machine that has nothing else: started, used, looked at, measured."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import time
from pathlib import Path

import numpy as np
import pytest

from mlpstudio import __version__, resources
from tests.commands import LOG
from tests.desktop import harness
from tests.packaging.conftest import User, packages

EXAMPLE = resources.path("examples", "worked-example.mlp")


def state(folder: Path) -> list[tuple[str, int, int]]:
    found = [path for path in folder.rglob("*") if not path.is_symlink()]
    return sorted((str(path), path.stat().st_mtime_ns, path.stat().st_size) for path in found)


def all_well(told: subprocess.CompletedProcess[str]) -> None:
    assert told.stderr == ""
    assert told.returncode == 0
    assert told.stdout.startswith(f"MLP Studio {__version__} (packaged)")
    assert re.search(r"^All \d+ parts are well", told.stdout, re.MULTILINE)
    assert "FAIL" not in told.stdout


def test_it_tests_itself_without_a_display_and_writes_nothing_into_its_folder(installed: Path, user: User):
    before = state(installed)
    told = user.run(installed / "mlpstudio", "--self-test")
    all_well(told)
    assert "on offscreen" in told.stdout
    assert state(installed) == before
    assert list(user.home.iterdir()) == []


def test_it_tests_itself_on_a_screen(installed: Path, user: User, display: harness.Screen):
    told = user.run(installed / "mlpstudio", "--self-test", DISPLAY=display.display)
    all_well(told)
    assert "on xcb" in told.stdout


def test_commands(installed: Path, user: User):
    program = installed / "mlpstudio"
    for language in ("C.UTF-8", "C"):  # the second has no letter of the folder's name
        example = installed / "_internal/resources/examples/worked-example.mlp"
        ran = user.run(program, "train", example, LANG=language)
        assert (ran.returncode, ran.stdout, ran.stderr) == (0, LOG, "")
    assert user.run(program, "--version").stdout == f"mlpstudio {__version__}\n"
    wrong = user.run(program, "train", "none.mlp")
    assert (wrong.returncode, wrong.stdout, wrong.stderr.count("\n")) == (2, "", 1)


def test_the_window_opens_a_file_and_closes(
    installed: Path, user: User, display: harness.Screen, tmp_path: Path
):
    """As a double-click does; what it looks like is kept beside the other results of the tests."""
    file = user.home / "Übung δ.mlp"
    shutil.copy(EXAMPLE, file)
    file.chmod(0o644)
    process = user.start(installed / "mlpstudio", file, DISPLAY=display.display)
    environment = {**os.environ, "DISPLAY": display.display}
    try:
        found = subprocess.run(
            ["xdotool", "search", "--sync", "--onlyvisible", "--name", "Übung δ"],
            env=environment, timeout=30, check=True, capture_output=True, text=True,
        )  # fmt: skip
        window = found.stdout.split()[0]
        end = time.monotonic() + 20
        while len(np.unique(display.picture()[::9, ::9].reshape(-1, 3), axis=0)) < 50:
            assert time.monotonic() < end, "nothing is drawn"
            time.sleep(0.1)
        time.sleep(1)
        harness.save_png(display.picture(), tmp_path / "window.png")
        maps = Path(f"/proc/{process.pid}/maps").read_text()
        assert "libQt6Gui" in maps
        assert not re.search(r"Qt6Network|libssl|libcrypto", maps)
        assert str(installed) in maps
        # What it works with comes from its folder, but for the system's own libraries.
        foreign = {Path(line.split()[-1]).name for line in maps.splitlines() if "/site-packages/" in line}
        assert not foreign
        keys = ["windowfocus", "--sync", window, "key", "ctrl+q"]
        subprocess.run(["xdotool", *keys], env=environment, check=True, timeout=20)
        assert process.wait(20) == 0
    finally:
        process.kill()
        said, _ = process.communicate()
    assert said == ""


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is missing")
def test_it_opens_no_connection(installed: Path, user: User, tmp_path: Path):
    """Every system call that could: sockets of the internet are asked for by none, Qt's own code included."""
    trace = user.home / "trace"
    strace = shutil.which("strace")
    told = user.run(
        strace, "-f", "-qq", "-e", "trace=socket,connect,bind,sendto", "-o", trace,
        installed / "mlpstudio", "--self-test",
    )  # fmt: skip
    if "ptrace" in told.stderr:
        pytest.skip(f"strace may not trace here: {told.stderr}")
    assert told.returncode == 0
    assert not re.findall(r".*AF_INET.*", trace.read_text())


def test_sizes_and_checksums(archive: Path):
    limits = {".xz": 60, ".deb": 52}
    told = dict(
        reversed(line.split()) for line in (archive.parent / "SHA256SUMS").read_text("utf-8").splitlines()
    )
    files = [*packages("*.tar.xz"), *packages("*.deb")]
    assert {file.name for file in files} == set(told)
    for file in files:
        assert file.stat().st_size <= limits[file.suffix] * 1_000_000
        assert hashlib.sha256(file.read_bytes()).hexdigest() == told[file.name]


def test_what_must_come_along_and_what_must_not(installed: Path):
    names = {path.relative_to(installed).as_posix() for path in installed.rglob("*")}
    assert {"README.md", "LICENSE", "licenses/LGPL-3.txt", "licenses/parts.json"} <= names
    assert {
        f"_internal/PySide6/Qt/plugins/platforms/lib{name}.so" for name in ("qxcb", "qwayland", "qoffscreen")
    } <= names
    forbidden = (
        r"/tests?/|libgtk|libcrypto|libssl|Qt6(Network|Qml|Quick)|libstdc\+\+|/resources/(setup|packaging)"
    )
    assert not [name for name in names if re.search(forbidden, name)]

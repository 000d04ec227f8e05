"""Killed at any moment, a program leaves each file complete, old or new, and its work to be restored."""

from __future__ import annotations

import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import textwrap
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from mlpstudio.core.network import Layer, Network
from mlpstudio.project import project as edits
from mlpstudio.project import storage
from mlpstudio.project.files import FileProblem
from mlpstudio.session import lost_work
from mlpstudio.session.places import state_folder
from tests.session.conftest import example

ROOT = Path(__file__).parent.parent.parent
KILLS = 100


@contextmanager
def nursery(path: Path) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.session.nursery", str(path)],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        yield process
    finally:
        process.stdin.close()
        process.wait(20)
        process.stdout.close()


def killed(process: subprocess.Popen[str], chance: random.Random) -> list[tuple[str, int]]:
    """Let a child work for a while, kill it, and return what it had done.

    A while is some of its words and a part of the next one: where a machine is slow, or busy, a number of
    milliseconds would come before the child has done anything.
    """
    process.stdin.write("go\n")
    process.stdin.flush()
    word, pid = process.stdout.readline().split()
    assert word == "ready"
    done: list[tuple[str, int]] = []

    def listen() -> bool:
        word, _, number = process.stdout.readline().strip().partition(" ")
        assert word != "failed", number
        if word != "dead":
            done.append((word, int(number)))
        return word != "dead"

    begun = time.perf_counter()
    words = chance.randint(1, 5)
    for _ in range(words):
        listen()
    # Most of these times are short: what is kept is saved very soon.
    time.sleep(chance.random() ** 3 * (time.perf_counter() - begun) / words)
    os.kill(int(pid), signal.SIGKILL)
    while listen():
        pass
    return done


@pytest.fixture
def quick_folder(tmp_path, monkeypatch) -> Iterator[Path]:
    """A folder in memory, if there is one: a kill comes in the middle of writing more often."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else tmp_path) as folder:
        monkeypatch.setenv("MLPSTUDIO_STATE_DIR", f"{folder}/state")
        yield Path(folder)


def test_a_hundred_kills_lose_nothing(qapp, quick_folder):
    path = quick_folder / "work.mlp"
    large = edits.new_project(Network(64, (Layer(48, "tanh"), Layer(10))))
    storage.write(path, edits.with_texts(large, title="0"))
    chance, kills, interrupted, restored = random.Random(4), 0, 0, 0

    def enough() -> bool:
        """Whether kills came often enough while something went on: the test would be worth nothing else."""
        return kills >= KILLS and interrupted > KILLS // 50 and restored > KILLS // 10

    with nursery(path) as process:
        while not enough() and kills < 4 * KILLS:  # where a processor is shared, kills come late
            before = int(storage.read(path).title)
            done = killed(process, chance)
            file = int(storage.read(path).title)  # it can be read: it is complete
            saved = max([before, *(n for word, n in done if word == "saved")])
            saving = max([before, *(n for word, n in done if word == "saving")])
            assert file in (saved, saving), done
            found = lost_work.find()
            kept = max([before, *(n for word, n in done if word in ("kept", "saved"))])
            offered = [file, *(int(lost.project.title) for lost in found)]
            assert max(offered) >= kept, done
            assert all(lost.path == path for lost in found)
            interrupted += saving > saved
            restored += max(offered) > file
            kills += 1
            for lost in found:
                lost.discard()
    assert enough(), (kills, interrupted, restored)
    left = {file.suffix for file in (state_folder() / "recovery").iterdir()}
    assert left <= {".tmp"}


# Disks


def limited(script: str, path: Path) -> str:
    """Run a script in a process whose files may not be longer than 20,000 bytes; return what it says."""
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script), str(path)],
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000)),
    )  # fmt: skip
    return done.stdout


def test_a_file_that_does_not_fit_leaves_the_old_one(tmp_path):
    path = tmp_path / "a.mlp"
    storage.write(path, example())
    before = path.read_bytes()
    said = limited(
        """
        import sys
        from mlpstudio.core.network import Layer, Network
        from mlpstudio.project import project as edits, storage
        try:
            storage.write(sys.argv[1], edits.new_project(Network(100, (Layer(100),))))
        except storage.FileProblem as problem:
            print(problem)
        """,
        path,
    )
    assert "a.mlp: the file cannot be written" in said
    assert len(said.splitlines()) == 1
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["a.mlp"]


def test_work_that_cannot_be_kept_is_told_and_what_was_kept_stays(tmp_path):
    path = tmp_path / "a.mlp"
    storage.write(path, example())
    said = limited(
        """
        import os, sys
        from pathlib import Path
        from PySide6.QtCore import QCoreApplication
        from mlpstudio.core.network import Layer, Network
        from mlpstudio.project import project as edits, storage
        from mlpstudio.session.document import Document
        from mlpstudio.session.recovery import Recovery
        from mlpstudio.session.session import Session
        app = QCoreApplication([])
        session = Session(Document(storage.read(sys.argv[1]), Path(sys.argv[1])))
        recovery = Recovery(session)
        recovery.failed.connect(lambda problem: print(problem, flush=True))
        def keep():
            recovery.keep()
            while recovery._thread is not None:
                app.processEvents()
        session.edit(lambda project: edits.with_texts(project, title="small"), "")
        keep()
        large = edits.new_project(Network(100, (Layer(100),)))
        session.edit(lambda project: large, "")
        keep()
        keep()
        os._exit(0)
        """,
        path,
    )
    assert "cannot be kept for recovery" in said
    assert len(said.splitlines()) == 1
    (lost,) = lost_work.find()
    assert lost.name == "a.mlp"
    assert lost.project.title == "small"
    lost.discard()


@pytest.fixture
def disk(tmp_path) -> Iterator[Path]:
    """A disk of 64 KiB of its own."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    if shutil.which("mount") is None or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("no disk can be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_leaves_the_old_file(disk: Path):
    path = disk / "a.mlp"
    storage.write(path, example())
    before = path.read_bytes()
    with pytest.raises(FileProblem, match="No space left"):
        storage.write(path, edits.new_project(Network(100, (Layer(100),))))
    assert path.read_bytes() == before
    assert [file.name for file in disk.iterdir()] == ["a.mlp"]


def test_a_disk_that_is_read_only_leaves_the_old_file(disk: Path, monkeypatch):
    path = disk / "a.mlp"
    storage.write(path, example())
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    with pytest.raises(FileProblem, match="cannot be written"):
        storage.write(path, edits.with_texts(example(), title="x"))
    assert storage.read(path) == example()
    monkeypatch.setenv("MLPSTUDIO_STATE_DIR", str(disk))
    assert lost_work.find() == []

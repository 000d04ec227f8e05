"""The work of a window is kept while it goes on, and found when the window has died."""

import itertools
import os
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest

from mlpstudio.project import project as edits
from mlpstudio.project import storage
from mlpstudio.project.project import Project
from mlpstudio.session import lost_work, recovery
from mlpstudio.session.places import state_folder
from mlpstudio.session.recovery import Recovery
from tests.session.conftest import Told, batches, example
from tests.timing import Computing


@pytest.fixture
def quick(monkeypatch):
    monkeypatch.setattr(recovery, "AFTER_EDIT", 20)
    monkeypatch.setattr(recovery, "AFTER_MOVE", 40)
    monkeypatch.setattr(recovery, "_BETWEEN", 10)


def kept() -> list[Path]:
    return sorted((state_folder() / "recovery").glob("*.mlp"))


def retitle(told: Told, title: str) -> None:
    told.session.edit(lambda project: edits.with_texts(project, title=title), title)


def keeping(told: Told) -> Recovery:
    return Recovery(told.session, told.session)


def held(project: Project, path: Path | None = None) -> None:
    """Leave what a window leaves that dies at once: a record whose lock nobody holds."""
    record = lost_work.new_record()
    record.write(project, path, None)
    record.lock.unlock()


def test_nothing_is_kept_while_nothing_changes(told: Told, quick, qtbot):
    recovering = keeping(told)
    told.session.next()
    recovering.keep()
    qtbot.wait(80)
    assert not (state_folder() / "recovery").exists()
    recovering.end()


def test_an_edit_is_kept_within_seconds_and_thrown_away_when_it_is_saved(told: Told, quick, qtbot, tmp_path):
    recovering = keeping(told)
    retitle(told, "half done")
    qtbot.waitUntil(lambda: len(kept()) == 1)
    assert storage.read(kept()[0]).title == "half done"
    written = kept()[0].stat().st_mtime_ns
    qtbot.wait(100)
    assert kept()[0].stat().st_mtime_ns == written  # not again while nothing changes
    told.session.save(tmp_path / "a.mlp")
    assert kept() == []
    recovering.end()
    assert list((state_folder() / "recovery").iterdir()) == []


def test_who_leaves_does_not_wait_for_the_rests(told: Told, quick, qtbot, monkeypatch):
    resting = threading.Event()
    # Rests that nobody could wait for, and data that are not written without one.
    monkeypatch.setattr(recovery, "_RESTS", 1e6)
    monkeypatch.setattr(storage, "_STRETCH", 0.0)
    waits = threading.Event.wait
    monkeypatch.setattr(
        threading.Event, "wait", lambda event, timeout=None: (resting.set(), waits(event, timeout))[1]
    )
    recovering = keeping(told)
    retitle(told, "half done")
    qtbot.waitUntil(resting.is_set)
    assert kept() == []
    told.session.save(told.session.document.path or state_folder() / "a.mlp")
    recovering.end()
    assert list((state_folder() / "recovery").iterdir()) == []


def test_where_the_run_is_is_kept_too(told: Told, quick, qtbot):
    recovering = keeping(told)
    for _ in range(5):
        told.session.next_iteration()
    qtbot.waitUntil(lambda: bool(kept()) and storage.read(kept()[0]).run.iteration == 5)
    told.session.first()
    qtbot.waitUntil(lambda: kept() == [])  # that is what was opened
    recovering.end()


def test_undoing_everything_leaves_nothing_to_keep(told: Told, quick, qtbot):
    recovering = keeping(told)
    retitle(told, "wrong")
    qtbot.waitUntil(lambda: len(kept()) == 1)
    told.document.stack.undo()
    qtbot.waitUntil(lambda: kept() == [])
    recovering.end()


def test_a_continuous_drag_does_not_put_it_off(told: Told, quick, qtbot, monkeypatch):
    monkeypatch.setattr(recovery, "AFTER_EDIT", 300)  # a slow machine too makes several edits in that time
    recovering, steps = keeping(told), itertools.count()

    def dragged() -> bool:
        retitle(told, str(next(steps)))
        return bool(kept())

    qtbot.waitUntil(dragged)  # every 10 ms, if the machine can
    recovering.end()


def test_it_is_written_on_a_thread_of_its_own(told: Told, monkeypatch, qtbot):
    recovering, threads = keeping(told), []
    monkeypatch.setattr(
        storage, "write", lambda path, project, rest: threads.append(threading.current_thread().name)
    )
    retitle(told, "x")
    recovering.keep()
    qtbot.waitUntil(lambda: recovering._thread is None)
    assert threads == ["recovery"]
    recovering.end()


def test_a_folder_that_cannot_be_written_is_told_once(told: Told, quick, qtbot, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("MLPSTUDIO_STATE_DIR", str(tmp_path / "file"))
    recovering, problems = keeping(told), []
    recovering.failed.connect(problems.append)
    for title in "abc":
        retitle(told, title)
        recovering.keep()
    assert len(problems) == 1
    assert "\n" not in problems[0]
    recovering.end()


def test_what_a_dead_window_kept_is_found_and_what_a_living_one_keeps_is_not(told: Told, qtbot, tmp_path):
    recovering = keeping(told)
    retitle(told, "mine")
    recovering.keep()
    qtbot.waitUntil(lambda: len(kept()) == 1 and recovering._thread is None)
    assert lost_work.find() == []
    held(edits.with_texts(example(), title="theirs"), tmp_path / "theirs.mlp")
    found = lost_work.find()
    assert [(lost.name, lost.path, lost.project.title) for lost in found] == [
        ("theirs.mlp", tmp_path / "theirs.mlp", "theirs")
    ]
    assert lost_work.find() == []  # it is held now
    found[0].let_go()
    (again,) = lost_work.find()
    again.discard()
    assert len(kept()) == 1
    recovering.end()


def test_restoring_takes_the_record_over(told: Told, quick, qtbot, tmp_path):
    storage.write(tmp_path / "a.mlp", example())
    held(edits.with_texts(batches(), title="lost"), tmp_path / "a.mlp")
    recovering = keeping(told)
    (lost,) = lost_work.find()
    recovering.take_over(lost)
    assert told.document.project.title == "lost"
    assert told.document.path == tmp_path / "a.mlp"
    assert told.document.modified
    assert kept() == [lost.record.project]
    retitle(told, "going on")
    qtbot.waitUntil(lambda: storage.read(kept()[0]).title == "going on")
    told.session.save(tmp_path / "a.mlp")
    assert kept() == []
    recovering.end()


def test_a_record_that_cannot_be_read_stays_and_says_so(qapp):
    held(example())
    kept()[0].write_text("{", encoding="utf-8")
    (lost,) = lost_work.find()
    assert lost.project is None
    lost.let_go()
    assert len(kept()) == 1


def test_a_large_project_does_not_hold_the_window_up(qapp, qtbot, monkeypatch):
    """The thread writes; what the window does itself is to hand it a project that is there already."""
    from mlpstudio.core.network import Layer, Network

    writes, writers = lost_work.Record.write, []
    monkeypatch.setattr(
        lost_work.Record,
        "write",
        lambda *given: (writers.append(threading.current_thread()), writes(*given)),
    )
    project = edits.new_project(Network(784, (Layer(256), Layer(10))))
    told = Told(project)
    recovering = keeping(told)
    retitle(told, "large")
    with Computing() as took:
        recovering.keep()
    writer = recovering._thread
    assert writer is not None
    qtbot.waitUntil(lambda: recovering._thread is None)
    assert writers == [writer]
    assert took.seconds < 0.02  # to write it takes three times that
    assert storage.read(kept()[0]).title == "large"
    recovering.end()


def test_the_record_of_a_killed_process_is_found(qapp, tmp_path):
    script = """
        import os, signal
        from PySide6.QtCore import QCoreApplication
        from mlpstudio.project import project as edits, storage
        from mlpstudio.session.document import Document
        from mlpstudio.session.recovery import Recovery
        from mlpstudio.session.session import Session
        app = QCoreApplication([])
        session = Session(Document(storage.read("resources/examples/worked-example.mlp")))
        recovery = Recovery(session)
        session.edit(lambda project: edits.with_texts(project, title="killed"), "title")
        recovery.keep()
        recovery._thread.join()
        os.kill(os.getpid(), signal.SIGKILL)
    """
    root = Path(__file__).parent.parent.parent
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(script)], cwd=root, timeout=60, check=False)
    assert done.returncode == -9
    assert list((state_folder() / "recovery").glob("*.lock"))
    (lost,) = lost_work.find()
    assert lost.name == "killed"
    assert not lost.record.project.name.startswith(f"{os.getpid()}-")
    lost.discard()
    assert list((state_folder() / "recovery").iterdir()) == []


def test_a_lock_that_nobody_signed_is_taken_over(qapp, tmp_path):
    """Its maker was killed before it could write who it is."""
    folder = state_folder() / "recovery"
    folder.mkdir(parents=True)
    (folder / "1-a.lock").touch()
    storage.write(folder / "1-a.mlp", example())
    (lost,) = lost_work.find()
    lost.discard()
    assert list(folder.iterdir()) == []

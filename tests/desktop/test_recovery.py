"""The real program, killed in the middle of work, and started again."""

import shutil
from pathlib import Path

from mlpstudio import resources
from mlpstudio.project import storage
from tests.desktop.harness import Screen, program


def change_the_rate(app) -> None:
    app.click("Learning rate")
    app.press("End", "Left", "BackSpace")
    app.type("2")
    app.press("Return")
    app.wait_until(lambda: app.widget("Learning rate")["text"] == "0.21", "the typed number")


def test_what_a_killed_program_had_open_is_offered(screen: Screen, tmp_path: Path):
    file, first, second = tmp_path / "work.mlp", tmp_path / "first", tmp_path / "second"
    shutil.copy(resources.path("examples", "worked-example.mlp"), file)
    before = file.read_bytes()
    first.mkdir()
    with program(screen, first, str(file)) as app:
        change_the_rate(app)
        kept = first / "state" / "recovery"
        app.wait_until(lambda: bool(list(kept.glob("*.mlp"))), "the work is kept")
        app.process.kill()
    assert file.read_bytes() == before
    second.mkdir()
    shutil.copytree(first / "state", second / "state")
    with program(screen, second) as app:
        app.wait_until(lambda: app.ask("widget", "Restore work.mlp")["found"], "the offer")
        app.click("Restore work.mlp")
        app.wait_until(lambda: app.widget("Learning rate")["text"] == "0.21", "the work of before")
        app.wait_until(lambda: not app.ask("widget", "Restore work.mlp")["found"], "the offer is gone")
        app.wait_until(app.takes_the_keyboard, "the window has the keyboard")
        app.press("ctrl+s")
        app.wait_until(lambda: file.read_bytes() != before, "the file is saved")
        assert storage.read(file).training.learning_rate == 0.21
        app.ask("close")
        assert app.process.wait(20) == 0
        assert app.said() == ""
    assert list((second / "state" / "recovery").iterdir()) == []


def test_closing_asks_and_saves(screen: Screen, tmp_path: Path):
    file = tmp_path / "work.mlp"
    shutil.copy(resources.path("examples", "worked-example.mlp"), file)
    (tmp_path / "app").mkdir()
    with program(screen, tmp_path / "app", str(file)) as app:
        change_the_rate(app)
        app.ask("close")
        app.wait_until(lambda: app.ask("widget", "Save")["found"], "the question")
        app.click("Save")
        assert app.process.wait(20) == 0
        assert app.said() == ""
    assert storage.read(file).training.learning_rate == 0.21

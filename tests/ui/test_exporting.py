"""Exports from the menu, and weights that come back."""

from __future__ import annotations

import json
import re
import subprocess
import sys

import numpy as np
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog

from mlpstudio.export.kinds import KINDS
from mlpstudio.project.templates import TEMPLATES
from mlpstudio.render.numbers import full
from mlpstudio.teaching.worksheet import number_text
from mlpstudio.ui.exporting import NAMES
from mlpstudio.ui.picture_dialog import PictureDialog
from mlpstudio.ui.web_export import WebExport
from mlpstudio.ui.worksheet_dialog import WorksheetDialog


@pytest.fixture
def chosen(shown, tmp_path):
    """Trigger a command whose dialog is answered with a file of that name; return the file."""

    def choose(command: str, name: str):
        shown.window.actions_table[command].trigger()
        shown.settle()
        (dialog,) = [d for d in shown.window.findChildren(QFileDialog) if d.isVisible()]
        suggested = (dialog.selectedFiles() or [""])[0]
        dialog.fileSelected.emit(str(tmp_path / name))
        dialog.close()
        shown.settle()
        return tmp_path / name, suggested

    return choose


def test_everything_can_be_exported_from_the_menu(shown, chosen, qtbot):
    assert {*KINDS} == {*NAMES, "svg", "png", "pdf"}  # those three are pictures
    session = shown.window.session
    for _ in range(3):
        session.next_iteration()
    session.next()
    for kind in KINDS.values():
        if kind.drawn:
            continue  # asks more than a file name
        path, suggested = chosen(f"export_{kind.name}", f"out {kind.name}{kind.suffix}")
        if kind.name == "web":  # takes its time, while the window answers
            qtbot.waitUntil(path.exists)
            qtbot.waitUntil(lambda: "Written" in shown.window.status.sentence.text())
        assert path.stat().st_size > 0, kind
        assert suggested.endswith(f"Worked example {kind.name}{kind.suffix}")
        assert path.name in shown.window.status.sentence.text()
    # The program trains from where the run began; the document has the iteration that is shown.
    script = path.with_name("out numpy.py")
    ran = subprocess.run([sys.executable, script], capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines()[0] == "Epoch 0: Loss = 162.0000, Prediction = 21.0000"
    assert "Iteration 3 (epoch 3)" in path.with_name("out latex.tex").read_text()
    json.loads(path.with_name("out notebook.ipynb").read_text())
    # What has the weights of here goes back in as they are, as one edit that can be undone.
    here = session.here().parameters
    session.restart()
    start = session.here().parameters
    for name in ("out csv.csv", "out npz.npz"):
        chosen("import_weights", name)
        assert session.here().parameters == here
        assert "weights taken from" in shown.window.session.document.stack.undoText()
        shown.window.editing.undo()
        assert session.here().parameters == start


def test_practice_does_not_give_its_numbers_away(shown, chosen):
    session = shown.window.session
    session.advance(9)
    shown.action("practice").trigger()
    for name in ("latex", "web", "notebook", "worksheet", "webp"):
        shown.window.banner.dismiss()
        shown.action(f"export_{name}").trigger()
        shown.settle()
        assert not [d for d in shown.window.findChildren(QDialog) if d.isVisible()]
        assert "practice asks for" in shown.window.banner.text
    shown.action("export_picture").trigger()
    shown.settle()
    (dialog,) = [d for d in shown.window.findChildren(PictureDialog) if d.isVisible()]
    # What is seen anyway, and nothing that would tell more.
    assert [dialog.what.itemData(row) for row in range(dialog.what.count())] == ["network", "window"]
    dialog.reject()
    shown.action("practice").trigger()
    path, _ = chosen("export_latex", "all.tex")
    assert path.stat().st_size > 0


def test_what_cannot_be_taken_or_written_is_said_and_nothing_is_lost(shown, chosen, tmp_path):
    before = shown.window.session.document.project
    np.savez(tmp_path / "other.npz", W1=np.zeros((9, 9)))
    chosen("import_weights", "other.npz")
    assert "expected W1 to be 3 x 2, got 9 x 9" in shown.window.banner.text
    (tmp_path / "bad.csv").write_text("hello")
    chosen("import_weights", "bad.csv")
    assert "bad.csv: expected a first line" in shown.window.banner.text
    assert shown.window.session.document.project is before
    chosen("export_numpy", "no/such/folder.py")
    assert "there is no such folder" in shown.window.banner.text


def test_a_worksheet_is_asked_for_and_written(shown, chosen, tmp_path, qtbot):
    window = shown.window
    window.session.next_iteration()

    def dialog() -> WorksheetDialog:
        window.actions_table["export_worksheet"].trigger()
        shown.settle()
        return next(d for d in window.findChildren(WorksheetDialog) if d.isVisible())

    def saved(name: str) -> list[str]:
        (files,) = [d for d in window.findChildren(QFileDialog) if d.isVisible()]
        files.fileSelected.emit(str(tmp_path / name))
        files.close()
        shown.settle()
        document = pypdfium2.PdfDocument((tmp_path / name).read_bytes())
        texts = [page.get_textpage().get_text_bounded() for page in document]
        document.close()
        return texts

    # As it is: the numbers of the iteration that is shown, on A4 or Letter as people here have it.
    asked = dialog()
    assert asked.own.isChecked()
    assert asked.answers.isChecked()
    qtbot.mouseClick(asked.go, Qt.MouseButton.LeftButton)
    texts = saved("own.pdf")
    assert "Answer key" in "".join(texts)
    weight = window.session.moment.trace.given["W2"][0, 0]
    assert number_text(float(weight)).replace("\N{MINUS SIGN}", "–") in texts[0]
    # Typing a variant chooses it; nonsense is refused in place.
    asked = dialog()
    asked.seed.selectAll()
    qtbot.keyClicks(asked.seed, "1.5")
    assert asked.variant.isChecked()
    qtbot.mouseClick(asked.go, Qt.MouseButton.LeftButton)
    assert asked.isVisible()
    assert asked.problem.isVisible()
    asked.seed.selectAll()
    qtbot.keyClicks(asked.seed, "12")
    asked.answers.click()
    asked.letter.click()
    qtbot.mouseClick(asked.go, Qt.MouseButton.LeftButton)
    texts = saved("variant.pdf")
    assert "Variant 12" in texts[0]
    assert "Answer key" not in "".join(texts)
    # What is too large to be written by hand has variants only, and the dialog says why.
    window.session.document.begin(next(t for t in TEMPLATES if t.id == "iris").project())
    shown.settle()
    asked = dialog()
    assert not asked.own.isEnabled()
    assert asked.variant.isChecked()
    assert "at most 6 neurons, got 8" in asked.about.text()
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    shown.settle()


def test_without_samples_a_program_is_refused(shown, chosen):
    from mlpstudio.project.project import new_project

    network = next(iter(TEMPLATES)).project().network
    shown.window.session.document.begin(new_project(network))
    path, _ = chosen("export_pytorch", "x.py")
    assert "there are no samples" in shown.window.banner.text
    assert not path.exists()


def test_a_web_page_has_the_iterations_that_lead_to_here(shown, tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr("mlpstudio.export.web_page.ITERATIONS", 3)
    session, window = shown.window.session, shown.window
    web = window.findChild(WebExport)

    def page() -> dict:
        path = tmp_path / "page.html"
        path.unlink(missing_ok=True)
        web.write(str(path))
        assert "Writing" in window.status.sentence.text()
        qtbot.waitUntil(lambda: not web.busy)
        record = re.search(r'id="record">(.*?)</script>', path.read_text("utf-8"), re.DOTALL)
        return json.loads(record[1])

    assert [one["iteration"] for one in page()["iterations"]] == [0, 1, 2]
    for _ in range(6):
        session.next_iteration()
    made = page()
    assert made["iterations"][-1]["iteration"] == session.moment.trace.iteration == 5
    assert [one["loss"][0] for one in made["iterations"]] == [
        full(session.track.losses.at(i)) for i in range(3, 6)
    ]
    assert made["note"] == ""
    # What cannot be written is said, and nothing else happens.
    web.write(str(tmp_path / "no folder" / "page.html"))
    qtbot.waitUntil(lambda: not web.busy)
    assert "no folder" in window.banner.text

"""Scripts saved from the real window, run by an interpreter of their own, print what the window shows."""

from __future__ import annotations

import ast
import importlib.util
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QToolTip

from mlpstudio.core.trace import Trace
from mlpstudio.project.project import Project
from mlpstudio.session.settings import CODE, Settings
from tests.commands import EXAMPLE, process
from tests.patience import wait_until
from tests.ui.conftest import Window
from tests.ui.giving import choose, right_click
from tests.ui.moments import classifier

LANGUAGES = {"numpy": "numpy", "python": "Python", "torch": "PyTorch"}
THERE = {"torch": importlib.util.find_spec("torch") is not None}


def run(path: Path) -> dict[str, str]:
    """Run a script far from this program, and return what it prints of each variable."""
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    done = subprocess.run(
        [sys.executable, path.name],
        cwd=path.parent, env=environment, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return dict(line.split(" = ") for line in done.stdout.splitlines())


def check(printed: dict[str, str], trace: Trace, rtol: float = 1e-12) -> None:
    assert list(printed) == [step.target for step in trace.program]
    for step, value in trace.steps():
        number = np.array(ast.literal_eval(printed[step.target]), float).reshape(value.shape)
        np.testing.assert_allclose(number, value, rtol=rtol, atol=1e-13, err_msg=step.formula)


def accept(folder: Path) -> Path:
    """Take the name that the dialog proposes, in a folder."""
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog) and w.isVisible())
    assert dialog.defaultSuffix() == "py"
    path = folder / Path(dialog.selectedFiles()[0]).name
    dialog.selectFile(str(path))
    dialog.accept()
    wait_until(path.is_file)
    return path


def line_of(source, text: str) -> int:
    return next(number for number, line in enumerate(source.lines) if line.text.strip().startswith(text))


def click_word(shown: Window, symbol: str, line: str) -> None:
    source = shown.window.code_panel.source
    word = next(word for word in source.words_of(line_of(source, line)) if word.symbol == symbol)
    cursor = source.textCursor()
    cursor.setPosition(source.document().findBlockByNumber(word.line).position())
    source.setTextCursor(cursor)
    source.ensureCursorVisible()
    shown.click(source.viewport(), source.word_rect(word).center())
    shown.settle()


def test_a_walk_through_all_three_languages(
    make_window: Callable[..., Window], tmp_path: Path, qapp: QApplication
):
    shown = make_window(Path(EXAMPLE))
    window = shown.window
    assert window.settings.get(CODE) == "numpy"
    window.session.advance(16)  # into the second iteration
    window.docks["code"].bring()
    shown.settle()
    panel, source = window.code_panel, window.code_panel.source
    trace = window.session.moment.trace
    told = process("train", EXAMPLE, "--epochs", 2).out.splitlines()[1]
    lines = {"numpy": "u2 = W2", "python": "u2[0][0] = ", "torch": "u2 = W2"}
    for name, title in LANGUAGES.items():
        shown.click(panel.head.languages.buttons[name])
        assert Settings().get(CODE) == name
        # A variable leads to its step, a line to its own; the bands follow, the arrow keys still step.
        click_word(shown, "z1", lines[name])
        assert window.session.moment.step.target == "z1"
        click_word(shown, "u2", lines[name])
        assert window.session.moment.steps == (2, 3)
        assert "u2" in source.accessibleDescription()
        shown.click(panel.head.languages.buttons[name])
        word = next(w for w in source.words_of(line_of(source, lines[name])) if w.symbol == "z1")
        QTest.mouseMove(source.viewport(), source.word_rect(word).center())
        QTest.mouseMove(source.viewport(), source.word_rect(word).center() + QPoint(1, 0))
        assert window.marking.pointing.current.hit.symbol == "z1"
        # Saved by the button, under the name that is proposed, and run.
        shown.click(panel.head.save)
        path = accept(tmp_path)
        assert path.name == f"Worked example iteration 1 {title}.py"
        assert path.name in window.status.sentence.text()
        if not THERE.get(name, True):
            compile(path.read_text(encoding="utf-8"), path.name, "exec")
            continue
        printed = run(path)
        check(printed, trace)
        loss = np.ravel(ast.literal_eval(printed["loss"]))[0]
        guess = np.ravel(ast.literal_eval(printed["y_hat"]))[0]
        assert told == f"Epoch 1: Loss = {loss:.4f}, Prediction = {guess:.4f}"
    QToolTip.hideText()
    assert "torch" not in sys.modules
    # What was chosen holds in the next window, and in the dialog of settings.
    second = make_window(Path(EXAMPLE))
    second.window.docks["code"].bring()
    second.settle()
    assert second.window.code_panel.head.languages.current == "torch"
    second.window.settings.set(CODE, "python")
    assert second.window.code_panel.source.toPlainText().startswith("import math")


def test_scripts_of_a_batch_are_copied_and_saved_by_the_menu_and_run(shown: Window, tmp_path: Path):
    project: Project = classifier((8, 16, 16, 4), 32, 64).project
    shown.window.session.document.replace(project, "project")
    shown.window.docks["code"].bring()
    shown.settle()
    panel, status = shown.window.code_panel, shown.window.status.sentence
    shown.window.session.next_iteration()  # the second batch
    for name in LANGUAGES:
        shown.click(panel.head.languages.buttons[name])
        shown.settle()
        choose(right_click(panel.source.viewport()), "Save as script…")
        path = accept(tmp_path)
        choose(right_click(panel.source.viewport()), "Copy as a script with the given numbers")
        wait_until(lambda: "clipboard" in status.text())
        assert QApplication.clipboard().text() == path.read_text(encoding="utf-8")
        if THERE.get(name, True):
            check(run(path), shown.window.session.moment.trace, 1e-9)


def test_enter_leads_to_a_step_in_the_window(shown: Window):
    shown.window.docks["code"].bring()
    shown.settle()
    source = shown.window.code_panel.source
    shown.click(shown.window.code_panel.head.languages.buttons["python"])
    source.setFocus()
    for _ in range(line_of(source, "dL_dz1 = zeros")):
        shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_Return)
    assert shown.window.session.moment.step.target == "dL_dz1"
    QToolTip.hideText()

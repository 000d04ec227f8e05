"""What import-linter cannot see: parts of PySide6, and what is imported on the way to a command."""

import ast
from pathlib import Path

import pytest

import mlpstudio

PACKAGE = Path(mlpstudio.__file__).parent


def imported(file: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {f"{node.module}", *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


@pytest.mark.parametrize("floor", ["session", "render"])
def test_session_and_painting_know_no_widget(floor):
    for file in (PACKAGE / floor).rglob("*.py"):
        assert not {name for name in imported(file) if "QtWidgets" in name}, file


@pytest.mark.parametrize("file", ["app.py", "ui/main_window.py"])
def test_nothing_on_the_way_to_the_first_paint_names_the_plots(file):
    tree = ast.parse((PACKAGE / file).read_text("utf-8"))
    top = {
        name for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom) for name in _names(node)
    }
    assert not {name for name in top if name.startswith("pyqtgraph")}


def _names(node: ast.Import | ast.ImportFrom) -> set[str]:
    return {alias.name for alias in node.names} if isinstance(node, ast.Import) else {node.module or ""}


def test_files_stay_small_enough_to_hold_in_the_head():
    long = {
        str(f.relative_to(PACKAGE)): n
        for f in PACKAGE.rglob("*.py")
        if (n := len(f.read_text().splitlines())) > 400
    }
    assert not long
    assert len((PACKAGE / "ui" / "main_window.py").read_text().splitlines()) <= 250

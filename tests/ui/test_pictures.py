"""Pictures of the window, as a machine without a display makes them."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from mlpstudio.ui.main_window import MainWindow
from mlpstudio.ui.pictures import new_window

ROOT = Path(__file__).parent.parent.parent


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mlpstudio.ui.pictures", *arguments]
    return subprocess.run(command, cwd=ROOT, timeout=120, check=False, capture_output=True, text=True)


def test_pictures_of_every_phase(tmp_path: Path):
    done = run(str(tmp_path / "new"), "--theme", "light", "--size", "1024x700")
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    files = [Path(line) for line in done.stdout.splitlines()]
    assert [file.name for file in files] == [
        f"light-{name}.png" for name in ("ready", "forward", "loss", "backward", "update", "trained")
    ]
    pictures = [QImage(str(file)) for file in files]
    assert {(picture.width(), picture.height()) for picture in pictures} == {(1024, 700)}
    assert len({bytes(picture.constBits()) for picture in pictures}) == len(pictures)


def test_a_size_that_is_none_is_refused(tmp_path: Path):
    done = run(str(tmp_path), "--size", "big")
    assert done.returncode == 2
    assert "1440x900" in done.stderr


def test_a_window_is_gone_after_an_error_too(qapp):
    with pytest.raises(ZeroDivisionError), new_window((1024, 700)):
        raise ZeroDivisionError
    assert not [widget for widget in qapp.topLevelWidgets() if isinstance(widget, MainWindow)]

"""The guards of the tests themselves: what must fail a test does."""

import subprocess
import sys
from pathlib import Path

CASES = """
import threading
from PySide6.QtCore import QObject, QThread, QTimer, QVariantAnimation, Signal, qWarning
from PySide6.QtWidgets import QLabel, QWidget
kept = []

def test_clean(qtbot):
    label = QLabel("a")
    qtbot.addWidget(label)
    label.show()
    timer = QTimer(label)
    timer.start(5)

def test_timer(qapp):
    timer = QTimer()
    timer.start(60_000)
    kept.append(timer)

def test_animation(qapp):
    animation = QVariantAnimation()
    animation.setStartValue(0.0)
    animation.setEndValue(1.0)
    animation.setLoopCount(-1)
    animation.start()
    kept.append(animation)

def test_thread(qapp):
    thread = QThread()
    thread.start()
    kept.append(thread)

def test_python_thread():
    stop = threading.Event()
    threading.Thread(target=stop.wait, args=(2,), daemon=True, name="forgotten").start()

def test_widget(qapp):
    widget = QWidget()
    widget.show()
    kept.append(widget)

class Sender(QObject):
    sent = Signal()

def test_slot(qapp):
    def fail():
        raise ValueError("in a slot")
    sender = Sender()
    sender.sent.connect(fail)
    sender.sent.emit()

def test_warning(qapp):
    qWarning("something is wrong")

def test_clean_again(qapp):
    pass
"""


def test_what_must_fail_a_test_does(tmp_path: Path):
    root = Path(__file__).parent.parent
    for name in ("pyproject.toml", "tests/conftest.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text((root / name).read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "tests" / "test_cases.py").write_text(CASES, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/test_cases.py"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    verdicts = [line for line in run.stdout.splitlines() if line.startswith(("FAILED ", "ERROR "))]
    failed = {line.split("::")[1].split()[0] for line in verdicts}
    guilty = {"timer", "animation", "thread", "python_thread", "widget", "slot", "warning"}
    assert failed == {f"test_{name}" for name in guilty}, run.stdout + run.stderr


def test_pure_tests_load_no_qt():
    script = "import sys, tests.conftest; assert not {'PySide6', 'numpy'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", script], cwd=Path(__file__).parent.parent, timeout=60, check=True)

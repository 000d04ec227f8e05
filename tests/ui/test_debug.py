"""What developers can switch on: the time between pictures in a corner, and a log of what blocked."""

import logging
import os
import signal
import subprocess
import sys
import time

import pyqtgraph
import pytest
from PySide6.QtCore import QEventLoop, QObject, QPoint, QTimer
from PySide6.QtWidgets import QApplication

from mlpstudio import __main__, app
from mlpstudio.flags import FRAMES, VARIABLE, WATCHDOG, Flags, flags, without_flags
from mlpstudio.ui.debug.frames import Frames

LOGGER = "mlpstudio.ui.debug.watchdog"


@pytest.fixture
def watched(qtbot, qapp):
    """A window with everything on; afterwards nothing of it runs any more."""
    window = app.build([FRAMES, WATCHDOG])
    window.loss_panel.use(pyqtgraph)
    window.resize(1200, 800)
    window.show()
    qtbot.waitExposed(window)
    wait(0.3)
    watching = window.findChild(QObject, "watching")
    yield window, watching
    watching.stop()
    window.files._closing = True
    window.close()
    window.deleteLater()
    QApplication.processEvents()


def wait(seconds):
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


def lines(caplog):
    return [record.getMessage() for record in caplog.records if record.name == LOGGER]


def milliseconds(line):
    return float(line.split(" for ")[1].split()[0])


def sleepy():
    time.sleep(0.16)


def test_flags_are_no_files_and_do_not_make_a_command(monkeypatch):
    monkeypatch.delenv(VARIABLE, raising=False)
    assert without_flags(["net.mlp", FRAMES, WATCHDOG]) == ["net.mlp"]
    assert flags(["net.mlp", WATCHDOG]) == Flags(watchdog=True)
    assert flags([]) == Flags()
    monkeypatch.setenv(VARIABLE, "frames, watchdog")
    assert flags([]) == Flags(frames=True, watchdog=True)
    opened = []
    monkeypatch.setattr(app, "main", lambda given: opened.append(given) or 0)
    assert __main__.main([FRAMES]) == 0
    assert opened == [[FRAMES]]


def test_a_window_that_nobody_watches_has_nothing_of_it(shown):
    assert shown.window.findChild(QObject, "watching") is None
    assert shown.window.findChild(QObject, "debug-frames") is None


def test_a_block_is_logged_once_with_its_length_and_place(watched, caplog):
    with caplog.at_level(logging.WARNING, LOGGER):
        QTimer.singleShot(0, sleepy)
        wait(0.4)
    (line,) = (line for line in lines(caplog) if "sleepy" in line)
    assert 155 <= milliseconds(line) < 400
    assert "test_debug.py" in line


def test_our_own_function_is_named_and_who_called_it(watched, caplog, monkeypatch):
    window, _ = watched
    monkeypatch.setattr(type(window.status), "show_moment", lambda self, moment: sleepy())
    with caplog.at_level(logging.WARNING, LOGGER):
        QTimer.singleShot(0, window.session.next)
        wait(0.5)
    # What follows a step in a picture of its own may take that long on a slow machine, too.
    (line,) = (line for line in lines(caplog) if "Turns.show_all" in line)
    assert ": _Group.show_moment (ui/turns.py:" in line
    assert " < Turns.show_all (ui/turns.py:" in line


def test_waiting_is_no_block_neither_here_nor_in_a_dialog(watched, caplog):
    with caplog.at_level(logging.WARNING, LOGGER):
        wait(0.4)
        QTimer.singleShot(0, lambda: wait(0.3))
        wait(0.4)
    assert not lines(caplog)


SUSPENDED = """
import logging, sys, threading, time
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from mlpstudio.ui.debug.pulse import Pulse
from mlpstudio.ui.debug.watchdog import Watchdog
logging.basicConfig(stream=sys.stdout, format="%(message)s")
program = QCoreApplication([])
pulse = Pulse(program)
dog = Watchdog(pulse)
def sleepy():
    time.sleep(0.2)
class Parent(QObject):
    said = Signal()
    def listen(self):
        sys.stdin.readline()
        self.said.emit()
    def block(self):
        QTimer.singleShot(100, sleepy)
        QTimer.singleShot(500, program.quit)
parent = Parent()
parent.said.connect(parent.block)
listening = threading.Thread(target=parent.listen)
listening.start()
QTimer.singleShot(0, lambda: print("ready", flush=True))
program.exec()
listening.join()
dog.stop()
pulse.stop()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="processes cannot be suspended by a signal there")
def test_a_suspended_process_was_not_blocked():
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", SUSPENDED], text=True, **pipes) as process:
        assert process.stdout.readline() == "ready\n"
        time.sleep(0.1)
        os.kill(process.pid, signal.SIGSTOP)
        time.sleep(1.0)
        os.kill(process.pid, signal.SIGCONT)
        told = process.communicate("now\n")[0].splitlines()  # then it blocks itself
    # On a machine that is busy with other things there may be more of them, but hardly of so many.
    assert any("sleepy" in line for line in told)
    assert not any(milliseconds(line) > 950 for line in told)


def test_the_box_takes_no_clicks_and_asks_for_no_pictures(watched, qtbot, monkeypatch):
    window, watching = watched
    box = watching.overlay
    assert box.isVisible()
    assert window.childAt(box.mapTo(window, QPoint(20, 20))) is not box

    wait(0.2)
    painted = box.frames._before
    wait(0.3)
    assert box.frames._before == painted
    monkeypatch.setattr("mlpstudio.ui.debug.frames.PAUSE", 60.0)
    box.frames.note(time.perf_counter())
    window.canvas.update()
    qtbot.waitUntil(lambda: box.frames.last is not None)
    window.resize(900, 640)
    qtbot.waitUntil(lambda: window.rect().contains(box.geometry()))


def test_pauses_do_not_count_but_blocks_do():
    frames = Frames()
    frames.note(0.0)
    assert frames.last is None
    assert frames.slowest is None
    frames.note(0.016)
    frames.note_turn(0.02)
    frames.note(2.0)  # nobody asked for a picture
    assert frames.last == pytest.approx(16)
    frames.note_turn(0.9)
    frames.note(3.0)
    assert frames.last == pytest.approx(1000)
    assert frames.line()[0] == (pytest.approx(2.984), pytest.approx(16))
    for number in range(600):
        frames.note(3.01 + 0.01 * number)
    assert frames.slowest == pytest.approx(10)

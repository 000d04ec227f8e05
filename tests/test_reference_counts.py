"""PySide6 keeps the reference counts of True and None, which an unsound release does not.

PySide6 6.12.0 on Python 3.11 loses a reference to True with every signal and one to None with nearly every
call that returns nothing; the process aborts after some hundred of them. It is checked in a process of its
own, since it would take this one with it.
"""

import subprocess
import sys

SCRIPT = """
import sys
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QApplication, QGraphicsLineItem, QWidget

class Sender(QObject):
    sent = Signal(object)

class Canvas(QWidget):
    painted = 0
    def paintEvent(self, event):
        painter = QPainter(self)
        painter.setPen(QPen(QColor("#c0267e"), 2))
        painter.drawLine(0, 0, 100, 100)
        painter.end()
        Canvas.painted += 1

application = QApplication(["counts"])
sender, canvas, item = Sender(), Canvas(), QGraphicsLineItem(0, 0, 1, 1)
received = []
sender.sent.connect(received.append)
canvas.resize(100, 100)
canvas.show()
application.processEvents()

def work(signals, pens, frames):
    for number in range(signals):
        sender.sent.emit(number)
    received.clear()
    for number in range(pens):
        item.setPen(QPen(QColor(number % 256, 0, 0)))
    for _ in range(frames):
        canvas.repaint()

work(100, 10, 5)
before = sys.getrefcount(True), sys.getrefcount(None)
painted = Canvas.painted
work(5_000, 200, 100)
after = sys.getrefcount(True), sys.getrefcount(None)
assert Canvas.painted - painted >= 100
print(after[0] - before[0], after[1] - before[1])
"""


def test_signals_pens_and_frames_lose_no_reference():
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=60, check=False
    )
    assert run.returncode == 0, f"The process died with {run.returncode}: {run.stderr}"
    of_true, of_none = map(int, run.stdout.split())
    # A handful more or less is ordinary (a frame on the stack, a cache); unsound releases lose thousands.
    assert abs(of_true) <= 20
    assert abs(of_none) <= 20

"""Start the real program and report what it does.

``python -m tests.desktop.launch LOG MODULE [ARGUMENT...]``

Writes one JSON line to LOG per event, and answers questions that come as JSON lines on standard input. It
only listens and looks: whatever happens to the window comes through the X server.

Events: ``shown``; ``moved`` (iteration, position) per signal of the session; ``status`` (text) per message
of the status bar; ``answer`` (number, ...).

Questions: ``window`` (title, id, active, focus); ``widget`` with a name (rectangle on the screen, text,
enabled, checked, focus); ``drawn`` with what is on the canvas, as ``neuron 1 0`` or ``plus 1`` (its place on
the screen); ``number`` and ``operand`` (places in the step panel and in the answer to why), ``sentence``
(the words of that answer); ``settle`` (answered when everything is painted); ``close``.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QSocketNotifier
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget


class Observer(QObject):
    """Listens to a window and answers questions about it."""

    def __init__(self, window: QWidget, log: Path) -> None:
        super().__init__(window)
        self.window = window
        self.log = log.open("a", encoding="utf-8", buffering=1)
        self.unread = b""
        self.notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self.notifier.activated.connect(self.read_questions)
        session = getattr(window, "session", None)
        if session is not None:
            session.moved.connect(self.report_moment)
        if isinstance(window, QMainWindow):
            window.statusBar().messageChanged.connect(self.report_status)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.window and event.type() == QEvent.Type.Show:
            self.report("shown")
        return False

    def report(self, event: str, **values: object) -> None:
        self.log.write(json.dumps({"event": event, **values}) + "\n")

    def report_moment(self, moment: Any) -> None:
        self.report("moved", iteration=moment.iteration, position=moment.position)

    def report_status(self, text: str) -> None:
        self.report("status", text=text)

    def read_questions(self) -> None:
        chunk = os.read(sys.stdin.fileno(), 65536)
        if not chunk:  # The test has gone.
            self.notifier.setEnabled(False)
            return
        *lines, self.unread = (self.unread + chunk).split(b"\n")
        for line in lines:
            question = json.loads(line)
            answer = getattr(self, f"answer_{question['ask']}")(question["name"])
            self.report("answer", number=question["number"], **answer)

    def answer_window(self, _name: str) -> dict[str, object]:
        window = QApplication.activeWindow() or self.window
        focus = QApplication.focusWidget()
        # What asks something at the start keeps the window below from everything, the keyboard too.
        asking = QApplication.activeModalWidget() or self.window
        return {
            "title": window.windowTitle(),
            "id": int(self.window.winId()),
            "asking": int(asking.window().winId()),
            "active": QApplication.activeWindow() is not None,
            "focus": "" if focus is None else named(focus),
        }

    def answer_widget(self, name: str) -> dict[str, object]:
        shown = [widget for widget in QApplication.allWidgets() if widget.isVisible()]
        found = [widget for widget in shown if name in names(widget)]
        if not found:
            return {"found": False, "names": sorted({named(widget) for widget in shown} - {""})}
        # A label inside a button may carry the same name: what lies on top is what a person would take.
        widget = max(found, key=depth)
        corner = widget.mapToGlobal(QPoint(0, 0))
        return {
            "found": True,
            "rectangle": [corner.x(), corner.y(), widget.width(), widget.height()],
            "text": text_of(widget),
            "enabled": widget.isEnabled(),
            "checked": bool(widget.property("checked")),
            "focus": widget.hasFocus(),
        }

    def answer_drawn(self, name: str) -> dict[str, object]:
        from tests.ui.drawing import Hand  # knows where things on the canvas are, and only tells

        hand = Hand(self.window)
        what, *numbers = name.split()
        place = hand.canvas.mapToGlobal(getattr(hand, what)(*map(int, numbers)))
        return {"at": [place.x(), place.y()]}

    def answer_number(self, name: str) -> dict[str, object]:
        """Where a number stands in the equations of the step: ``dL_dW1 1 1``."""
        from mlpstudio.render.boxes import Hit

        symbol, row, column = name.split()
        equations = self.window.step_panel.equations
        place = equations.rects(Hit(symbol, (int(row), int(column))))[-1].center().toPoint()
        at = equations.mapToGlobal(place)
        return {"at": [at.x(), at.y()]}

    def answer_operand(self, symbol: str) -> dict[str, object]:
        """Where the link to an operand stands in the answer."""
        lines = self.window.why.card.lines
        links = [link for link in lines.links() if getattr(link.to, "symbol", "") == symbol]
        at = lines.mapToGlobal(links[0].rect.center().toPoint())
        return {"at": [at.x(), at.y()]}

    def answer_sentence(self, _name: str) -> dict[str, object]:
        """What the answer to why says in words."""
        return {"text": self.window.why.card.sentence.text()}

    def answer_settle(self, _name: str) -> dict[str, object]:
        for _ in range(3):  # A first painting may lead to a layout, and that to a second painting.
            QApplication.processEvents()
        return {}

    def answer_close(self, _name: str) -> dict[str, object]:
        return {"closed": self.window.close()}


def text_of(widget: QWidget) -> str:
    """What a widget says, whatever its kind calls it."""
    for name in ("text", "currentText", "plainText", "title", "windowTitle"):
        value = widget.property(name)
        if isinstance(value, str) and value:
            return value
    return ""


def names(widget: QWidget) -> set[str]:
    """The names under which a test finds a widget."""
    texts = (widget.objectName(), widget.accessibleName(), text_of(widget).replace("&", ""))
    return {text for text in texts if text}


def named(widget: QWidget) -> str:
    """The name that says most."""
    return widget.objectName() or widget.accessibleName() or text_of(widget) or type(widget).__name__


def depth(widget: QWidget) -> int:
    """How many widgets this one lies in."""
    parent = widget.parentWidget()
    return 0 if parent is None else 1 + depth(parent)


def main() -> int:
    log, module, arguments = Path(sys.argv[1]), sys.argv[2], sys.argv[3:]
    window = importlib.import_module(module).build(arguments)
    observer = Observer(window, log)
    if window.isVisible():
        observer.report("shown")
    window.show()
    return QApplication.exec()


if __name__ == "__main__":
    sys.exit(main())

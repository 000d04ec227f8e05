"""Works on a proof between two frames: a few milliseconds at a time, after a moment of quiet."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal

from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.core.proof import Proof

QUIET = 250
"""Milliseconds without a click before it begins: it is never in the way of the next one."""
SLICE = 0.004
"""Seconds that it works at a stretch."""
_PAUSE = 10  # milliseconds between two stretches


class Proving(QObject):
    """Goes on with one proof at a time."""

    advanced = Signal()
    """After a stretch in which a step was done."""
    failed = Signal(object)
    """With the :class:`Message` of why there is nothing to prove."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.proof: Proof | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    def begin(self, proof: Proof) -> None:
        """Work on a proof, once it has been quiet for a while."""
        self.proof = proof
        if not proof.done:
            self._timer.start(QUIET)

    def stop(self) -> None:
        """Leave it as it is."""
        self._timer.stop()

    def forget(self) -> None:
        """Leave it, and let go of it."""
        self._timer.stop()
        self.proof = None

    @property
    def busy(self) -> bool:
        """Whether it has something to do."""
        return self._timer.isActive()

    def _go_on(self) -> None:
        proof = self.proof
        if proof is None:
            return
        until = time.perf_counter() + SLICE
        before = len(proof.found)
        try:
            while not proof.done and time.perf_counter() < until:
                proof.go_on()
        except InvalidInput as error:
            self.proof = None
            self.failed.emit(Message(error.message.text, error.message.values))
            return
        if not proof.done:
            self._timer.start(_PAUSE)
        if len(proof.found) > before or proof.done:
            self.advanced.emit()

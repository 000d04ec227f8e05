"""How far the history of a run has been computed again, where that takes a while."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from mlpstudio.session.replay import Replay
from mlpstudio.ui.theme import set_look


class ReplayDialog(QDialog):
    """Shows the progress of a replay, which can be skipped; hidden while there is none.

    Parameters
    ----------
    replay
        What is under way.
    window
        What it stands before: nothing can be changed there meanwhile.
    """

    def __init__(self, replay: Replay, window: QWidget) -> None:
        super().__init__(window)
        self._replay = replay
        self.setWindowTitle(self.tr("History of the run"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        title, self._words, self.bar = QLabel(self.tr("History of the run")), QLabel(), QProgressBar()
        set_look(title, role="title")
        set_look(self._words, role="muted")
        self.bar.setAccessibleName(self.tr("Iterations computed again"))
        self.bar.setTextVisible(False)
        self.skip = QPushButton(self.tr("Go on without it"))
        self.skip.clicked.connect(self.reject)
        self.setMinimumWidth(400)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        for widget in (title, self._words, self.bar):
            layout.addWidget(widget)
        layout.addSpacing(4)
        layout.addWidget(self.skip, 0, Qt.AlignmentFlag.AlignRight)
        replay.progressed.connect(self.show_progress)
        replay.ended.connect(self._finish)

    def reject(self) -> None:
        """Leave the run without its past."""
        self._replay.stop()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing it is skipping."""
        self._replay.stop()
        super().closeEvent(event)

    def show_progress(self, progress: tuple[int, int]) -> None:
        """Show how far it is: the next iteration, and the last one."""
        done, last = progress
        self._words.setText(
            self.tr("Computing iteration {done} of {last} again, so that Back leads to the beginning.")
            .format(done=f"{done:,}", last=f"{last:,}")
        )  # fmt: skip
        self.bar.setRange(0, 1000)
        self.bar.setValue(1000 * done // max(last, 1))
        if not self.isVisible():
            self.open()

    def _finish(self, there: bool) -> None:
        if self.isVisible():
            self.accept()

"""What the update has brought, in one line: prediction and loss before and after it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from mlpstudio.core.outlook import Outlook, outlook
from mlpstudio.core.trace import Trace
from mlpstudio.render.numbers import NumberFormat, full, told_apart
from mlpstudio.session.moment import Moment
from mlpstudio.ui.theme import set_look

_WOBBLE = 1e-3  # the share by which the loss may rise beside its lowest place without a word
_MOST = 10_000_000  # products of a forward pass that is made at once


class OutlookCard(QFrame):
    """Shown when an iteration is complete."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outlook-card")
        set_look(self, card="true")
        self._heading, self._line = QLabel(self.tr("What this update brought")), QLabel()
        self._words = QLabel()
        set_look(self._heading, role="strong")
        set_look(self._line, role="number")
        self._shown: tuple[Trace, NumberFormat]
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._tell)
        for words in (self._heading, self._line, self._words):
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.setSpacing(4)
        layout.addWidget(self._heading)
        layout.addWidget(self._line)
        layout.addWidget(self._words)

    def show_moment(self, moment: Moment, numbers: NumberFormat) -> None:
        """Tell of a complete iteration; hide before it is."""
        trace = moment.trace
        complete = trace is not None and moment.position == moment.clicks > 0 and not moment.withheld
        large = trace is not None and trace.network.parameter_count * trace.samples > _MOST
        if large and moment.running:
            complete = False  # another forward pass: nobody shall wait for it while it runs
        self._later.stop()
        self.setVisible(complete)
        if trace is None or not complete:
            return
        self._shown = trace, numbers
        if large:  # nor for the first picture
            self._show(["…"], "")
            self._later.start(0)
        else:
            self._tell()

    def _tell(self) -> None:
        trace, numbers = self._shown
        seen = outlook(trace)
        lines = []
        if seen.prediction_before.size == 1:
            before, after = (
                numbers.text(float(p[0, 0])) for p in (seen.prediction_before, seen.prediction_after)
            )
            target = numbers.text(float(trace.given["y"][0, 0]))
            lines.append(
                self.tr("ŷ  {before} → {after}   (target {target})").format(
                    before=before, after=after, target=target
                )
            )
        before, after = told_apart(seen.loss_before, seen.loss_after, numbers)
        lines.append(self.tr("L  {before} → {after}").format(before=before, after=after))
        words = ""
        if not seen.finite:
            lines, words = [], self.tr("The update went too far: the next loss is too large for a number.")
        elif seen.loss_after > (1 + _WOBBLE) * seen.loss_before:
            words = self.tr("The loss rose: the step was too long. A smaller learning rate helps.")
        self._show(lines, words)
        self._line.setToolTip(_every_digit(seen) if seen.finite else "")

    def _show(self, lines: list[str], words: str) -> None:
        """Show numbers, and below them what they mean."""
        self._line.setText("\n".join(lines))
        self._words.setText(words)
        self._line.setVisible(bool(lines))
        self._words.setVisible(bool(words))
        self.setAccessibleName("; ".join([*lines, *([words] if words else [])]))


def _every_digit(seen: Outlook) -> str:
    lines = [f"L  {full(seen.loss_before)} → {full(seen.loss_after)}"]
    if seen.prediction_before.size == 1:
        before, after = (full(p[0, 0]) for p in (seen.prediction_before, seen.prediction_after))
        lines.insert(0, f"ŷ  {before} → {after}")
    return "\n".join(lines)

"""What of a batch the network shows, one sample or the mean: a button says which, and changes it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QMargins, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QToolButton

from mlpstudio.render.palette import color
from mlpstudio.session.moment import Moment
from mlpstudio.session.session import Session
from mlpstudio.session.shown_sample import ShownSample
from mlpstudio.ui.actions import Actions
from mlpstudio.ui.canvas.canvas import NetworkCanvas

_AWAY = 16  # from the corner of the canvas; less where there is little room
_ROOMY = 560


class BatchChoice(QToolButton):
    """Is there where a batch has more than one sample.

    Parameters
    ----------
    canvas
        What it lies on, in the lower left corner.
    session, actions
        Whose batches these are, and the commands that choose.
    """

    def __init__(self, canvas: NetworkCanvas, session: Session, actions: Actions) -> None:
        super().__init__(canvas)
        self.setObjectName("batch")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._canvas, self._session, self._actions = canvas, session, actions
        self._sample: ShownSample = canvas.sample
        self._said: str | None = None
        self._widest = ""
        self._placed: object = None  # what it has its place for
        menu = QMenu(self)
        for name in ("batch_mean", "batch_sample"):
            menu.addAction(actions[name])
        menu.addSeparator()
        for name in ("previous_sample", "next_sample"):
            menu.addAction(actions[name])
        self.setMenu(menu)
        actions.connect_to(
            {
                "batch_mean": self._sample.choose_mean, "batch_sample": self._sample.choose_sample,
                "next_sample": self.next, "previous_sample": self.previous,
            }
        )  # fmt: skip
        self._sample.changed.connect(self._renew)
        canvas.installEventFilter(self)
        canvas.corner = self
        self._renew()

    def _renew(self) -> None:
        self.show_moment(self._session.moment)

    def show_moment(self, moment: Moment) -> None:
        """Say what the network shows at a moment; both are drawn together."""
        self._sample.follow(moment.project.data)
        count = 0 if moment.trace is None else moment.trace.samples
        text = widest = ""
        if count > 1:
            if self._sample.is_mean(moment):
                text = widest = self.tr("Mean of {count}").format(count=f"{count:,}")
            else:
                text = self.tr("Sample {number}").format(number=f"{self._sample.number(moment):,}")
                widest = self.tr("Sample {number}").format(number=f"{len(moment.project.data.inputs):,}")
        if (text, widest) == (self._said, self._widest):
            return
        # In a run the number is another in each picture: the button has room for all of them.
        self._widest = widest
        before, self._said = self._said, text
        self._actions.check("batch_mean" if self._sample.mean else "batch_sample", "batch")
        for name in ("batch_mean", "batch_sample", "next_sample", "previous_sample"):
            self._actions[name].setEnabled(bool(text))
        self.setVisible(bool(text))
        self.setText(text)
        about = self.tr("The network shows: {what}. Choose the mean of the batch, or another sample of it.")
        self.setToolTip(about.format(what=text))
        self.setAccessibleName(about.format(what=text))
        if self.width() != self.sizeHint().width() or not before or not text:
            self._placed = None
            self._canvas.update()

    def sizeHint(self) -> QSize:
        """Return the size for the widest text that may come here."""
        # As Qt counts it: by another count it would be a pixel wider for one text than for another.
        flag, letters = Qt.TextFlag.TextShowMnemonic, self.fontMetrics()
        missing = letters.size(flag, self._widest).width() - letters.size(flag, self.text()).width()
        return super().sizeHint().grownBy(QMargins(0, 0, max(missing, 0), 0))

    def event(self, event: QEvent) -> bool:
        """Cover the canvas without a hole, which style sheets do not believe.

        Its text is another in each picture of a run, and the network below need not be painted again for it.
        """
        done = super().event(event)
        if event.type() in (QEvent.Type.Polish, QEvent.Type.StyleChange):
            self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        return done

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, and in its rounded corners the ground of the canvas."""
        if self._canvas.theme is not None:
            painter = QPainter(self)
            painter.fillRect(self.rect(), color(self._canvas.theme.canvas))
            painter.end()
        super().paintEvent(event)

    def next(self) -> None:
        """Show the next sample of the batch; after the last one comes the first."""
        self._go(1)

    def previous(self) -> None:
        """Show the sample of the batch before."""
        self._go(-1)

    def _go(self, way: int) -> None:
        moment = self._session.moment
        rows = self._sample.rows(moment)
        if not len(rows):
            return
        at = self._sample.column(moment)
        if self._sample.is_mean(moment):
            self._sample.choose(int(rows[at]))
            return
        # In the order of the table, whatever order the batch has.
        order = np.argsort(rows, kind="stable")
        found = int(np.flatnonzero(order == at)[0])
        self._sample.choose(int(rows[order[(found + way) % len(rows)]]))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Find its place when the canvas is painted: only then is known where the network is."""
        if event.type() == QEvent.Type.Paint and watched is self.parent() and not self.isHidden():
            moment = self._canvas.moment
            wanted = self._canvas.size(), None if moment is None else moment.project.network.sizes
            if wanted != self._placed:
                self._placed = wanted
                self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """Stand in the corner, closer to its edges where the network would be covered."""
        self.adjustSize()
        width, height = self._canvas.width(), self._canvas.height()
        for away in (_AWAY, _AWAY // 2, _AWAY // 4)[width < _ROOMY :]:
            self.move(away, height - self.height() - away)
            if self._canvas.leaves_free(QRectF(self.geometry())):
                return

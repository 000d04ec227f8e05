"""The output panel, "What it has learned": the network as a function, at the parameters under the cursor."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.plots.points import Plot
from mlpstudio.render.prepared import Ready
from mlpstudio.session.moment import Moment
from mlpstudio.session.pointing import Pointed
from mlpstudio.ui.learned.learned import Learned
from mlpstudio.ui.plot_view import PlotView
from mlpstudio.ui.steady import SteadyLabel
from mlpstudio.ui.theme import Theme, set_look

IDLE = 150
"""Milliseconds without a change after which the picture is made finer."""
_UNDER_WAY = 600  # the same while running: at full speed this panel's turn comes sooner
WIDEST_CHOOSER = 170


class OutputPanel(QWidget):
    """What the network has learned: curve, heat map, agreement with the targets, or classes."""

    sample_chosen = Signal(object)
    """With the row of a sample that was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("output-panel")
        self.setAccessibleName(self.tr("What it has learned"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._learned = Learned()
        self._moment: Moment | None = None
        self._stale = False
        self._drawn: object = None
        self._refining: Iterator[None] | None = None
        self._ready: tuple[object, Plot, Ready | None] | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._refine)
        self.view = PlotView(self._learned.text_at, self._learned.full_text_at)
        self.view.row_clicked.connect(self.sample_chosen)
        self._caption, self._empty, self.chooser = SteadyLabel(filling=True), QLabel(), QComboBox()
        self._lay_out()
        self.chooser.currentIndexChanged.connect(self._chosen)

    def _lay_out(self) -> None:
        set_look(self._caption, role="caption")
        set_look(self._empty, role="muted")
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(16, 8, 16, 8)
        self._empty.setText(self.tr("The network's answers will be drawn here, once there is a sample."))
        self.chooser.setAccessibleName(self.tr("What is shown"))
        self.chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.chooser.setMaximumWidth(WIDEST_CHOOSER)
        head = QHBoxLayout()
        head.setContentsMargins(14, 6, 10, 0)  # clear of the line below the tabs
        head.addWidget(self._caption, 1)
        head.addWidget(self.chooser)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(shown)
        self._pages.addWidget(self._empty)
        self._pages.setCurrentWidget(self._empty)

    # What the window says

    def show_moment(self, moment: Moment) -> None:
        """Draw a moment; while the panel is hidden, only note it."""
        self._moment, self._stale = moment, True
        if self.isVisible():
            self._draw()

    def prepare(self, moment: Moment, _: Pointed) -> Iterator[None]:
        """Make the picture of a moment that will be shown, a little between two yields."""
        if not self.isVisible() or not self._learned.show(moment):
            return
        state = self._state
        if state == self._drawn:
            return
        yield
        yield from self._learned.answering(self.view.bounds, self.view.unit)
        plot = self._learned.plot(self.view.bounds, self.view.unit)
        yield
        if plot is not None:
            ready = yield from self.view.prepared(plot)
            self._ready = state, plot, ready

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.view.color(theme.painting)

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self._learned.numbers = numbers
        self._stale = True
        if self.isVisible():
            self._draw()

    # Drawing

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what happened while the panel was hidden, and go on refining."""
        super().showEvent(event)
        if self._stale:
            self._draw()
        elif self._drawn is not None:
            self._idle.start(IDLE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw in the new size."""
        super().resizeEvent(event)
        if self.isVisible():
            self._draw()

    def _draw(self) -> None:
        if self._moment is None:
            return
        self._stale = False
        found = self._learned.show(self._moment)
        if self._state == self._drawn:
            return
        self._drawn = self._state
        self._pages.setCurrentIndex(0 if found else 1)
        if not found:
            self._stop()
            self.view.show_plot(None)
            return
        self._fill_chooser()
        # The room may be another one now that this page is shown.
        self._drawn = self._state
        self._show_plot()
        self._stop()
        self._idle.start(_UNDER_WAY if self._moment.running else IDLE)

    @property
    def _state(self) -> tuple[object, ...]:
        """What the picture depends on."""
        return self._learned.state, self.view.bounds, self.view.unit

    def _fill_chooser(self) -> None:
        choices = self._learned.choices
        if tuple(self.chooser.itemText(index) for index in range(self.chooser.count())) != choices:
            with QSignalBlocker(self.chooser):
                self.chooser.clear()
                self.chooser.addItems(choices)
            wide = self.chooser.view().sizeHintForColumn(0) + 40
            self.chooser.view().setMinimumWidth(min(wide, 4 * WIDEST_CHOOSER))
        with QSignalBlocker(self.chooser):
            self.chooser.setCurrentIndex(self._learned.choice)
        self.chooser.setVisible(len(choices) > 1)

    def _show_plot(self) -> None:
        caption = self._learned.caption
        self._caption.setText(caption)
        if self._ready is not None and self._ready[0] == self._drawn:
            self.view.show_plot(*self._ready[1:])
        else:
            self.view.show_plot(self._learned.plot(self.view.bounds, self.view.unit))
        self.view.setAccessibleName(caption)

    def _chosen(self, index: int) -> None:
        if index >= 0 and self._moment is not None:
            self._learned.choice = index
            self._draw()

    # Refining

    def _stop(self) -> None:
        self._idle.stop()
        self._refining = None

    def _refine(self) -> None:
        """Go on with the refinement, one part at a time, so that the window answers in between."""
        begins = self._refining is None
        if self._refining is None:
            self._refining = self._learned.refinement(self._frame())
        if next(self._refining, self) is self:
            self._refining = None
            if not begins:  # else it is as fine as it gets
                self._show_plot()
        elif self.isVisible():
            self._idle.start(0)

    def _frame(self) -> QRectF:
        """Return where the numbers of the plot lie."""
        plot = self._learned.plot(self.view.bounds, self.view.unit)
        return self.view.bounds if plot is None else plot.frame(self.view.bounds).rect

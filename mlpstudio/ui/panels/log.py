"""The log: a row for every epoch that is complete. A click on a row travels there."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QFontMetricsF,
    QGuiApplication,
    QKeySequence,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mlpstudio.project.files import FileProblem, write_bytes
from mlpstudio.render.fonts import number_font
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.session.moment import Moment
from mlpstudio.ui.epoch_table import EpochTable
from mlpstudio.ui.file_dialogs import warn
from mlpstudio.ui.icons import icon
from mlpstudio.ui.log_text import LogWriter, pieces
from mlpstudio.ui.step_log import StepLog
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.words import complaint, widest

_ROW = 24
_MOST_COPIED = 5_000_000  # rows on the clipboard, some hundred megabytes
_BAR = 3
_MARGIN, _BELOW = 12, 4
_AROUND_TITLE, _BAR_ROOM = 16, 12  # of a heading, and for the scroll bar


class LogControls(QWidget):
    """What stands in the title of the log: copy and save, and how far a long text has come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self._share = QLabel()
        set_look(self._share, role="caption")
        layout.addWidget(self._share)
        self.copy, self.save, self.stop = QToolButton(), QToolButton(), QToolButton()
        self.steps = QToolButton()
        self.steps.setCheckable(True)
        for button, text, tip in (
            (self.steps, self.tr("steps"), self.tr("Tell the steps of this iteration in words")),
            (self.copy, "", self.tr("Copy all rows, with every digit")),
            (self.save, "", self.tr("Save all rows as CSV, with every digit")),
            (self.stop, self.tr("stop"), self.tr("Stop copying or saving")),
        ):
            button.setText(text)
            button.setAccessibleName(tip)
            button.setToolTip(tip)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            layout.addWidget(button)
        self.show_progress(None)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.copy.setIcon(icon("copy", theme.muted))
        self.save.setIcon(icon("save", theme.muted))

    def show_progress(self, share: float | None) -> None:
        """Show how much of a text is made; None where none is."""
        self._share.setText("" if share is None else f"{100 * share:.0f} %")
        self.stop.setVisible(share is not None)
        self.copy.setVisible(share is None)
        self.save.setVisible(share is None and not self.steps.isChecked())


class LogPanel(QWidget):
    """The table, and what it will hold as long as it is empty."""

    sought = Signal(object, object)
    """With an iteration and a position."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("log-panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._moment: Moment | None = None
        self._following, self._scrolling = True, False
        self._widest, self._longest = widest(NumberFormat(mode="automatic")), "000,000"
        self.model = EpochTable(self)
        self.table = self._make_table()
        self._empty = QLabel()
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._empty.setContentsMargins(16, 8, 16, 8)
        set_look(self._empty, role="muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, _MARGIN, _BELOW)
        self._pages = QStackedLayout()
        layout.addLayout(self._pages)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.table)
        self._steps: StepLog | None = None
        self._numbers = NumberFormat()
        self._writer = LogWriter(self)
        self.controls = LogControls()
        self._writer.progressed.connect(self.controls.show_progress)
        self._writer.failed.connect(self._not_written)
        self.controls.copy.clicked.connect(self.copy_shown)
        self.controls.steps.toggled.connect(self._tell_steps)
        self.controls.save.clicked.connect(self.save_as)
        self.controls.stop.clicked.connect(self._writer.stop)
        self._make_actions()

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setAccessibleName(self.tr("Log of epochs"))
        table.setModel(self.model)
        table.setItemDelegate(_Delegate(self.model, table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setCornerButtonEnabled(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(_ROW)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.clicked.connect(self._clicked)
        table.activated.connect(self._travel)
        table.verticalScrollBar().valueChanged.connect(self._scrolled)
        return table

    def _make_actions(self) -> None:
        """Make what the context menu offers."""
        self._copy = QAction(self.tr("Copy"), self)
        self._copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self._copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._copy.triggered.connect(self.copy_selected)
        self._copy_all = QAction(self.tr("Copy all"), self)
        self._copy_all.triggered.connect(self.copy_all)
        self._save = QAction(self.tr("Save as CSV…"), self)
        self._save.triggered.connect(self.save_as)
        self.table.addActions([self._copy, self._copy_all, self._save])
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def show_moment(self, moment: Moment) -> None:
        """Show the epochs of a moment's run that may be told."""
        before, self._moment = self._moment, moment
        if moment.running and (before is None or not before.running):
            self._following = True
        past, columns = self.model.here, self.model.columns
        self.model.show_log(moment.epochs, moment.reached.rows, moment.known.rows, self._columns_of(moment))
        epoch = 0 if moment.batches is None else moment.batches.epoch(moment.last)
        longest, self._longest = self._longest, max(f"{epoch:,}", "000,000", key=len)
        if columns != self.model.columns or len(longest) != len(self._longest):
            self._share_width()
        some = self.model.rowCount() > 0
        if self._steps is not None:
            self._steps.show_moment(moment)
        self._turn_page()
        if self.model.here != past and (self._following or not moment.running):
            self._show_here()
        if not some:
            self._empty.setText(self._told_of_nothing(moment))
        self.controls.copy.setEnabled(some or self.controls.steps.isChecked())
        for widget in (self.controls.save, self._copy_all, self._save):
            if widget.isEnabled() != some:
                widget.setEnabled(some)

    def has_news(self, moment: Moment) -> bool:
        """Tell whether a moment of the same run has other rows than what is shown."""
        before = self._moment
        if before is None or self.controls.steps.isChecked() or not moment.goes_on_from(before):
            return True
        return before.known.rows != moment.known.rows or before.running != moment.running

    @property
    def steps(self) -> StepLog:
        """The steps in words; made when they are first asked for."""
        if self._steps is None:
            self._steps = StepLog()
            self._steps.set_number_format(self._numbers)
            self._pages.addWidget(self._steps)
            if self._moment is not None:
                self._steps.show_moment(self._moment)
        return self._steps

    def _turn_page(self) -> None:
        """Show the steps in words if that was asked for, else the epochs, or that there are none yet."""
        page: QWidget = self.table if self.model.rowCount() else self._empty
        if self.controls.steps.isChecked():
            page = self.steps
        if self._pages.currentWidget() is not page:
            self._pages.setCurrentWidget(page)
            self._pages.activate()

    def _tell_steps(self, told: bool) -> None:
        self._turn_page()
        self.controls.copy.setEnabled(told or self.model.rowCount() > 0)
        self.controls.save.setVisible(not told)
        tip = self.tr("Copy all rows, with every digit")
        if told:
            tip = self.tr("Copy the steps in words")
        self.controls.copy.setAccessibleName(tip)
        self.controls.copy.setToolTip(tip)

    def _told_of_nothing(self, moment: Moment) -> str:
        """Return what will be here, and when; a run that was saved midway has forgotten its rows."""
        if moment.epochs is None or moment.batches is None:
            return self.tr("There are no samples, so there are no epochs.")
        epoch = f"{moment.batches.epoch(moment.start):,}"
        if moment.start == 0:
            text = self.tr(
                "The first row appears when epoch {epoch} is complete. Click a row to travel there."
            )
            return text.format(epoch=epoch)
        text = self.tr(
            "The run goes on at iteration {iteration}, where it was saved. The next row appears when epoch "
            "{epoch} is complete. Restart begins anew and brings the rows before."
        )
        return text.format(iteration=f"{moment.start:,}", epoch=epoch)

    @staticmethod
    def _columns_of(moment: Moment) -> tuple[str, ...]:
        single = moment.project.data.samples == 1 and moment.project.network.outputs == 1
        return ("epoch", "loss", "prediction", "norm") if single else ("epoch", "loss", "norm")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns, and leave room for whole rows only: else the first is cut."""
        super().resizeEvent(event)
        self._share_width()
        layout = self.layout()
        assert layout is not None
        rows = self.height() - _BELOW - self.table.horizontalHeader().sizeHint().height()
        layout.setContentsMargins(0, 0, _MARGIN, _BELOW + max(rows, 0) % _ROW)

    def _share_width(self) -> None:
        """Give every column what it needs, and what is left to those of numbers alike.

        Sample texts say how narrow columns may be: asking every cell takes a second.
        """
        metrics, count = QFontMetricsF(number_font(12)), len(self.model.columns)
        texts = "000,000", self._longest, self._widest
        epoch, longest, least = (round(metrics.horizontalAdvance(text)) + 14 for text in texts)
        letters = self.table.horizontalHeader().fontMetrics()
        titles = (self.model.headerData(column, Qt.Orientation.Horizontal) for column in range(count))
        heads = [letters.horizontalAdvance(str(title)) + _AROUND_TITLE for title in titles]
        width = self.contentsRect().width() - _MARGIN - _BAR_ROOM
        epoch = max(epoch, min(longest, width - sum(max(least, head) for head in heads[1:])))
        other = max((width - max(epoch, heads[0])) // (count - 1), least)
        wide = [max(other, head) for head in heads[1:]]
        over = sum(wide) + max(epoch, heads[0]) - width  # of long heads, taken from the others
        for number in sorted(range(count - 1), key=lambda number: -wide[number] + heads[number + 1]):
            taken = max(min(over, wide[number] - max(least, heads[number + 1])), 0)
            wide[number] -= taken
            over -= taken
        for column, room in enumerate((max(epoch, heads[0], width - sum(wide)), *wide)):
            self.table.setColumnWidth(column, room)

    def _show_here(self) -> None:
        """Bring the row of where we are into sight."""
        self._scrolling = True
        # New rows are laid out later otherwise, and the bar would end before them.
        self.table.executeDelayedItemsLayout()
        self.table.scrollTo(self.model.index(max(self.model.here, 0), 0))
        self._scrolling = False

    def _scrolled(self, value: int) -> None:
        """Follow the end of the log, or not any more when the user has scrolled away from it."""
        if not self._scrolling:
            self._following = value >= self.table.verticalScrollBar().maximum()

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self._widest = widest(numbers)
        self._numbers = numbers
        if self._steps is not None:
            self._steps.set_number_format(numbers)
        self.model.set_number_format(numbers)
        self._share_width()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.model.set_theme(theme)
        self.controls.set_theme(theme)
        delegate = self.table.itemDelegate()
        assert isinstance(delegate, _Delegate)
        delegate.color = QColor(theme.accent)
        self.table.viewport().update()

    # Travelling

    def _clicked(self, index: QModelIndex) -> None:
        # With a key held down rows are selected, to be copied.
        if QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self._travel(index)

    def _travel(self, index: QModelIndex) -> None:
        moment = self._moment
        if moment is not None and moment.epochs is not None and index.isValid():
            self.sought.emit(moment.epochs.last(self.model.first + index.row()), moment.clicks)

    # Giving it away

    def copy_selected(self) -> None:
        """Put the selected rows on the clipboard."""
        selection, first = self.table.selectionModel().selection(), self.model.first
        parts = [selection.at(number) for number in range(selection.size())]
        if parts:  # by their bounds: they may be tens of millions of rows
            top, bottom = min(part.top() for part in parts), max(part.bottom() for part in parts)
            self._write(first + top, first + bottom + 1, "\t", self._put_on_clipboard)

    def copy_shown(self) -> None:
        """Put on the clipboard what is shown: all rows, or the steps in words."""
        if self.controls.steps.isChecked():
            QGuiApplication.clipboard().setText(self.steps.toPlainText())
        else:
            self.copy_all()

    def copy_all(self) -> None:
        """Put all rows on the clipboard."""
        self._write(0, self.model.epochs, "\t", self._put_on_clipboard)

    def save_as(self) -> None:
        """Ask for a file and write all rows to it."""
        dialog = QFileDialog(self, self.tr("Save the log"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Tables (*.csv)"), self.tr("All files (*)")])
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("log.csv")
        dialog.fileSelected.connect(self.save_path)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_path(self, path: str) -> None:
        """Write all rows to a file."""
        self._path = path
        self._write(0, self.model.epochs, ",", self._write_file)

    def _write(self, first: int, last: int, separator: str, done: Callable[[Iterator[str]], None]) -> None:
        log, columns = self.model.log, self.model.columns
        if done == self._put_on_clipboard and last - first > _MOST_COPIED:
            text = self.tr("{rows} rows are too many for the clipboard: save them as CSV.")
            warn(self, self.tr("Copy the log"), text.format(rows=f"{last - first:,}"))
        elif log is not None and last > first:
            self._writer.write(pieces(log, first, last, columns, separator), last - first, done)

    def _put_on_clipboard(self, made: Iterator[str]) -> None:
        QGuiApplication.clipboard().setText("".join(made))

    def _write_file(self, made: Iterator[str]) -> None:
        try:
            write_bytes(self._path, (piece.encode() for piece in made))
        except FileProblem as error:
            self._not_written(error)

    def _not_written(self, error: FileProblem) -> None:
        warn(self, self.tr("Save the log"), complaint(error))


class _Delegate(QStyledItemDelegate):
    """Draws a bar before the row of where we are."""

    def __init__(self, model: EpochTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.color = QColor()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the cell, and the bar in the first one."""
        super().paint(painter, option, index)
        if index.column() == 0 and index.row() == self._model.here:
            rect: QRect = option.rect
            painter.fillRect(rect.left(), rect.top(), _BAR, rect.height(), self.color)

"""What was left behind when the program ended badly, offered at the next start."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QSize, Qt, QTime, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mlpstudio.render.palette import Palette
from mlpstudio.render.thumbnail import thumbnail
from mlpstudio.session.lost_work import LostWork
from mlpstudio.ui.shortened import ShortenedLabel
from mlpstudio.ui.theme import set_look

_MOST_SHOWN = 4  # beyond this many the list is scrolled
_WIDTH = 560
_PICTURE = QSize(96, 60)


class RecoveryOffer(QDialog):
    """Shows what was left behind: Restore, Discard, or later.

    Parameters
    ----------
    found
        At least one.
    palette
        The colours of previews.
    window
        What it stands before.
    """

    restore = Signal(object)
    """With the :class:`LostWork` that is to be opened. The others are offered again at the next start."""

    def __init__(self, found: Sequence[LostWork], palette: Palette, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Restore your work"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._left = list(found)
        self._rows = {id(lost): self._row(lost, palette) for lost in found}
        title = QLabel(self.tr("Restore your work"))
        words = QLabel(
            self.tr("MLP Studio ended before this was saved. What was open has been kept for you.")
        )
        words.setWordWrap(True)
        set_look(title, role="title")
        set_look(words, role="muted")
        self.later = QPushButton(self.tr("Later"))
        self.later.setToolTip(self.tr("Offer it again at the next start"))
        self.later.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(8)
        layout.addWidget(title)
        layout.addWidget(words)
        layout.addSpacing(4)
        layout.addWidget(self._list(), 1)
        layout.addSpacing(4)
        layout.addWidget(self.later, 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(_WIDTH)
        self.resize(_WIDTH, layout.totalHeightForWidth(_WIDTH))
        self.finished.connect(self._let_go)
        self.finished.connect(self.deleteLater)
        first = next((row.restore for row in self._rows.values() if row.restore.isEnabled()), self.later)
        first.setDefault(True)
        first.setFocus()

    def rows(self) -> list[_Row]:
        """Return the rows that are still there, from the top."""
        return [self._rows[id(lost)] for lost in self._left]

    def _list(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for row in self._rows.values():
            column.addWidget(row)
        column.addStretch(1)
        if len(self._rows) <= _MOST_SHOWN:
            return inner
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        row = next(iter(self._rows.values()))
        area.setMinimumHeight(_MOST_SHOWN * (row.sizeHint().height() + 8))
        return area

    def _row(self, lost: LostWork, palette: Palette) -> _Row:
        row = _Row(lost, lost.name or self.tr("untitled"), palette)
        row.restored.connect(self._restore)
        row.discarded.connect(self._discard)
        return row

    def _restore(self, lost: LostWork) -> None:
        self._left.remove(lost)
        self.accept()
        self.restore.emit(lost)

    def _discard(self, lost: LostWork) -> None:
        lost.discard()
        self._left.remove(lost)
        self._rows[id(lost)].hide()
        if not self._left:
            self.accept()
        self.resize(self.width(), self.minimumHeight())

    def _let_go(self) -> None:
        """Leave what was not decided for the next start."""
        for lost in self._left:
            lost.let_go()
        self._left.clear()


class _Row(QFrame):
    """One project: its picture, which one it is and when it was kept, and what can be done with it."""

    restored = Signal(object)
    discarded = Signal(object)

    def __init__(self, lost: LostWork, name: str, palette: Palette) -> None:
        super().__init__()
        self._lost = lost
        set_look(self, card=True)
        self.picture, self.name, self.place = QLabel(), ShortenedLabel(), ShortenedLabel()
        self.time = QLabel(_when(lost.time))
        self.restore, self.discard = QPushButton(self.tr("Restore")), QPushButton(self.tr("Discard"))
        self.restore.setAccessibleName(self.tr("Restore {name}").format(name=name))
        self.discard.setAccessibleName(self.tr("Discard {name}").format(name=name))
        self.discard.setToolTip(self.tr("Throw it away for good"))
        set_look(self.discard, quiet=True)
        self.name.setText(name)
        self.place.setText(self._describe(lost))
        set_look(self.name, role="strong")
        for words in (self.time, self.place):
            set_look(words, role="caption")
        self.picture.setFixedSize(_PICTURE)
        if lost.project is not None:
            image = thumbnail(lost.project, _PICTURE, palette, self.devicePixelRatioF())
            self.picture.setPixmap(QPixmap.fromImage(image))
        self.restore.setEnabled(lost.project is not None)
        self.restore.clicked.connect(self._restore)
        self.discard.clicked.connect(self._discard)
        self._lay_out()

    def _restore(self) -> None:
        self.restored.emit(self._lost)

    def _discard(self) -> None:
        self.discarded.emit(self._lost)

    def _describe(self, lost: LostWork) -> str:
        if lost.project is None:
            return self.tr("It cannot be read.")
        sizes = "-".join(str(size) for size in lost.project.network.sizes)
        if lost.project.run is not None:
            sizes = self.tr("{sizes}, iteration {iteration}").format(
                sizes=sizes, iteration=f"{lost.project.run.iteration:,}"
            )
        return sizes if lost.path is None else f"{sizes} · {lost.path.parent}"

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.name, self.time, self.place):
            words.addWidget(label)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self.picture)
        layout.addSpacing(4)
        layout.addLayout(words, 1)
        layout.addWidget(self.discard)
        layout.addWidget(self.restore)


def _when(time: datetime) -> str:
    """Return when something was kept, as one says it."""
    short = QLocale.FormatType.ShortFormat
    clock = QLocale().toString(QTime(time.hour, time.minute), short)
    day = time.date()
    if day == date.today():
        return _tr("today at {time}").format(time=clock)
    if day == date.today() - timedelta(days=1):
        return _tr("yesterday at {time}").format(time=clock)
    written = QLocale().toString(QDate(day.year, day.month, day.day), short)
    return _tr("{day} at {time}").format(day=written, time=clock)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RecoveryOffer", text)

"""The card of the tour: what is said at a stop, what one can do there, and how to go on or leave."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMainWindow, QPushButton, QVBoxLayout, QWidget

from mlpstudio.ui.icons import icon
from mlpstudio.ui.lesson.ring import Ring
from mlpstudio.ui.overlay import Overlay
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.tour.places import beside
from mlpstudio.ui.tour.stops import Stop, worded
from mlpstudio.ui.wrapped import WrappedLabel

_WIDTH, _MARK = 340, 16


class TourCard(Overlay):
    """Shows a stop beside what it speaks of; the rest of the window can be used as ever.

    Parameters
    ----------
    window, theme
        As in :class:`~mlpstudio.ui.overlay.Overlay`.
    """

    turned = Signal(int)
    """With 1 to go on, -1 to go back."""
    left = Signal()
    """The tour is not wanted any more."""

    def __init__(self, window: QMainWindow, theme: Theme) -> None:
        super().__init__(window, theme, modal=False)
        self.setObjectName("tour")
        self._targets: Sequence[QRect] = ()
        self._quiet: QRect | None = None
        self.count, self.title, self.text = QLabel(), QLabel(), WrappedLabel()
        self.wish, self._mark = WrappedLabel(), QLabel()
        self.skip, self.back = QPushButton(self.tr("Skip")), QPushButton(self.tr("Previous"))
        self.next = QPushButton(self.tr("Continue"))
        self.skip.setToolTip(self.tr("End the tour (Esc); the menu Help has it"))
        self.back.setAccessibleName(self.tr("Previous stop"))
        self._done = False
        self._lay_out()
        self.skip.clicked.connect(self.left)
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self.set_theme(theme)

    def _lay_out(self) -> None:
        set_look(self.count, role="caption")
        set_look(self.title, role="title")
        set_look(self.wish, role="strong")
        set_look(self.skip, quiet=True)
        set_look(self.next, phase="forward")
        self._mark.setFixedSize(_MARK, _MARK + 2)
        self._mark.setAlignment(Qt.AlignmentFlag.AlignBottom)
        head, asked, buttons = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.count)
        asked.setSpacing(8)
        asked.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        asked.addWidget(self.wish, 1)
        buttons.setSpacing(8)
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addLayout(asked)
        column.addSpacing(4)
        column.addLayout(buttons)

    # What it says

    def show_stop(self, stop: Stop, number: int, count: int) -> None:
        """Show a stop, the first one being number 0."""
        self.title.setText(worded(stop.title))
        self.text.setText(worded(stop.text))
        self.count.setText(self.tr("{number} of {count}").format(number=number + 1, count=count))
        self.back.setVisible(number > 0)
        self.skip.setVisible(number + 1 < count)
        self.next.setText(self.tr("Continue") if number + 1 < count else self.tr("Done"))
        name = self.tr("Next stop") if number + 1 < count else self.tr("End the tour")
        self.next.setAccessibleName(name)
        self._say(worded(stop.wish), done=False)
        self.setAccessibleName(self.tr("Tour: {title}").format(title=self.title.text()))
        self.setAccessibleDescription(self.spoken)

    def thank(self, text: str) -> None:
        """Say that it was done."""
        self._say(text, done=True)

    def _say(self, text: str, *, done: bool) -> None:
        self._done = done
        self.wish.setText(text)
        self.wish.setVisible(bool(text))
        self._mark.setVisible(bool(text))
        self._draw_mark()

    @property
    def spoken(self) -> str:
        """What a screen reader says of the stop."""
        return " ".join(part for part in (self.text.text(), self.wish.text()) if part)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        super().set_theme(theme)
        self._draw_mark()

    def _draw_mark(self) -> None:
        name = "check" if self._done else "chevron-right"
        self._mark.setPixmap(icon(name, self.theme.accent).pixmap(QSize(_MARK, _MARK)))

    # Where it stands

    def stand(self, targets: Sequence[QRect], quiet: QRect | None) -> None:
        """Stand beside some places of the window, and leave another one free where that can be."""
        self._targets, self._quiet = targets, quiet
        self.place()

    def wanted(self, room: QSize) -> QRect:
        """Return where the card lies."""
        layout = self.card.layout()
        size = QSize(_WIDTH, self.card.sizeHint().height())
        if layout is not None:
            layout.activate()
            size.setHeight(layout.heightForWidth(_WIDTH))
        if not self._targets:
            return QRect((room.width() - size.width()) // 2, (room.height() - size.height()) // 2,
                         size.width(), size.height())  # fmt: skip
        corner = self.corner
        targets = [target.translated(-corner) for target in self._targets]
        quiet = None if self._quiet is None else self._quiet.translated(-corner)
        return beside(size, targets, QRect(0, 0, room.width(), room.height()), quiet)

    def first_field(self) -> QWidget:
        """Return what Enter presses at first."""
        return self.next

    def dismiss(self) -> None:
        """Tell that it is closed, as with Escape."""
        if self.isVisible():
            super().dismiss()
            self.left.emit()

    def _go_on(self) -> None:
        self.turned.emit(1)

    def _go_back(self) -> None:
        self.turned.emit(-1)


class Frame(Ring):
    """A ring that stays as long as the stop does."""

    def point(self, place: QRect, theme: Theme) -> None:
        """Lie round a place of the window."""
        super().point(place, theme)
        self._soon.stop()
        self.setGeometry(self.geometry().intersected(self.window().rect().adjusted(1, 1, -1, -1)))

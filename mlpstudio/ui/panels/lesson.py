"""The lesson panel: a page with its text and task, the way on and back, and how far one is."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from mlpstudio.render.palette import color
from mlpstudio.teaching.lesson import Lesson, Page
from mlpstudio.ui.column import Column
from mlpstudio.ui.icons import icon
from mlpstudio.ui.lesson.prose_view import ProseView
from mlpstudio.ui.lesson.task_view import TaskView
from mlpstudio.ui.shortened import ShortenedLabel
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.wrapped import WrappedLabel

_BAR = 4


class PageBar(QWidget):
    """A short line for each page: filled up to this one."""

    def __init__(self) -> None:
        super().__init__()
        self._pages, self._at = 1, 0
        self._theme: Theme | None = None
        self.setFixedHeight(_BAR)

    def show_page(self, at: int, pages: int) -> None:
        """Show a page, counted from 0."""
        self._at, self._pages = at, pages
        self.setAccessibleName(self.tr("Page {page} of {pages}").format(page=at + 1, pages=pages))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines."""
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        gap = 4.0
        width = (self.width() - gap * (self._pages - 1)) / self._pages
        for page in range(self._pages):
            painter.setBrush(color(theme.accent if page <= self._at else theme.line))
            painter.drawRoundedRect(QRectF(page * (width + gap), 0, width, _BAR), _BAR / 2, _BAR / 2)
        painter.end()


class LessonPanel(QWidget):
    """Shows a page of a lesson. Wishes it only tells; they are carried out elsewhere."""

    turned = Signal(object)
    """With the number of pages to go on, -1 for one back."""
    left = Signal()
    """The lesson is to be left."""
    again = Signal()
    """The project is to be as it was when the page began."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lesson-panel")
        self.setAccessibleName(self.tr("Lesson"))
        self.name, self.place = ShortenedLabel(), ShortenedLabel()
        self.again_button, self.leave = QToolButton(), QPushButton(self.tr("Leave"))
        self.bar, self.heading, self.text, self.task = PageBar(), WrappedLabel(), ProseView(), TaskView()
        self.back, self.on = QPushButton(self.tr("Back")), QPushButton(self.tr("Continue"))
        self._line, self._content, self._scroll = QFrame(), Column((16, 12, 16, 16), 14), QScrollArea()
        self._lay_out()
        self.back.clicked.connect(self._go_back)
        self.on.clicked.connect(self._go_on)
        self.leave.clicked.connect(self.left)
        self.again_button.clicked.connect(self.again)

    def _lay_out(self) -> None:
        set_look(self.name, role="strong")
        set_look(self.place, role="caption")
        set_look(self.heading, role="title")
        set_look(self.leave, quiet=True)
        self.again_button.setAccessibleName(self.tr("Begin this page again"))
        self.again_button.setToolTip(self.tr("Bring the project back to how the lesson gave it"))
        self.leave.setToolTip(self.tr("Leave the lesson, back to your own project"))
        self._line.setFrameShape(QFrame.Shape.HLine)
        self._line.setFixedHeight(1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content.add(self.heading, self.text, self._line, self.task)
        self._scroll.setWidget(self._content)
        for button in (self.back, self.on, self.leave):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(_row((16, 0, 12, 0), self.name, None, self.again_button, self.leave))
        column.addWidget(_row((16, 0, 16, 0), self.bar))
        column.addWidget(self._scroll, 1)
        column.addWidget(_row((16, 4, 16, 12), self.back, self.place, None, self.on))

    def show_page(self, lesson: Lesson, index: int, *, done: bool) -> None:
        """Show a page from its top, and whether its task is done."""
        page, last = lesson.pages[index], index + 1 == len(lesson.pages)
        self.name.setText(lesson.title)
        self.bar.show_page(index, len(lesson.pages))
        self.place.setText(f"{index + 1} / {len(lesson.pages)}")
        self.heading.setText(page.heading)
        self.text.show_prose(page.prose)
        self._line.setVisible(page.task is not None)
        self.task.show_page(page, done=done)
        self.back.setEnabled(index > 0)
        self.on.setText(self.tr("Finish") if last else self.tr("Continue"))
        self._show_way(done=done)
        answers = (
            *(row.button for row in self.task.rows),
            self.task.field,
        )  # options are made with each page
        for before, after in pairwise((self.leave, *answers)):
            QWidget.setTabOrder(before, after)
        self._scroll.verticalScrollBar().setValue(0)

    def show_state(self, page: Page, *, done: bool) -> None:
        """Show whether the task is done."""
        self.task.show_state(page, done=done)
        self._show_way(done=done)
        self.reveal()

    def reveal(self) -> None:
        """Scroll to what was said last."""
        for _ in range(5):  # what is said has its place, what holds it, and the scroll bar its range
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        said = self.task.hints[-1] if self.task.hints else self.task.said
        for widget in (self.task.buttons, said):  # what was said before all, where there is no room for both
            if said.isVisible():
                self._scroll.ensureWidgetVisible(widget, 0, 16)

    def _show_way(self, *, done: bool) -> None:
        self.on.setDefault(done)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.bar.set_theme(theme)
        self.text.set_theme(theme)
        self.task.set_theme(theme)
        self.again_button.setIcon(icon("restart", theme.muted))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew; not for a scroll bar that comes and goes, which lies on the margin."""
        self._content.hold_width(self.width())
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:
        """Return a width in which texts read well."""
        return QSize(340, 480)

    def _go_back(self) -> None:
        self.turned.emit(-1)

    def _go_on(self) -> None:
        self.turned.emit(1)


def _row(margins: tuple[int, int, int, int], *widgets: QWidget | None) -> QWidget:
    made = QWidget()
    layout = QHBoxLayout(made)
    layout.setContentsMargins(*margins)
    layout.setSpacing(8)
    for widget in widgets:
        if widget is None:
            layout.addStretch(1)
        else:
            layout.addWidget(widget)
    return made

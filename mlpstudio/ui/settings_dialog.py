"""The settings: a few pages, a search over all of them, and a way back to how it was. Effective at once."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mlpstudio.session.settings import PAGES, ROWS, Setting, Settings
from mlpstudio.ui.enter_dialog import EnterDialog
from mlpstudio.ui.icons import icon
from mlpstudio.ui.setting_row import SettingRow, translated
from mlpstudio.ui.theme import Theme, set_look

_SIZE = QSize(760, 480)
_PAGES = 184  # width of the list of pages
_ITEM = 34


class SettingsDialog(EnterDialog):
    """The dialog. It stays open beside the window as long as one likes; each follows the other.

    Parameters
    ----------
    settings
        What is shown and changed.
    window
        What it belongs to.
    theme
        In which colours.
    """

    def __init__(self, settings: Settings, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self.setObjectName("settings")
        self.setWindowTitle(self.tr("Settings"))
        self._settings = settings
        self.field, self.list, self.area = _Search(), QListWidget(), QScrollArea()
        self.nothing = QLabel(self.tr("No setting is found by this."))
        self.reset_button, self.close_button = (
            QPushButton(self.tr("Reset all")),
            QPushButton(self.tr("Close")),
        )
        self.rows = [SettingRow(row, settings) for row in ROWS]
        self._heads: dict[str, QLabel] = {}
        self._lines: dict[int, QFrame] = {}
        self._fill_pages()
        self._lay_out()
        self.set_theme(theme)
        self.field.textChanged.connect(self._filter)
        self.list.currentRowChanged.connect(self._page_chosen)
        self.list.itemClicked.connect(self.field.clear)
        self.reset_button.clicked.connect(self.reset_all)
        self.close_button.clicked.connect(self.close)
        settings.changed.connect(self._setting_changed)
        self.list.setCurrentRow(0)
        self._show_resettable()
        self.resize(_SIZE)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for row in self.rows:
            row.set_theme(theme)
        self.field.glass.setPixmap(icon("search", theme.muted).pixmap(16, 16))

    def reset_all(self) -> None:
        """Let every setting of the dialog be what it is by itself."""
        for row in self.rows:
            self._settings.reset(row.row.setting)
        if self.focusWidget() is self.reset_button or self.focusWidget() is None:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def found(self) -> list[SettingRow]:
        """Return the rows that are shown: of the page, or those that are found."""
        return [row for row in self.rows if not row.isHidden()]

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the search field."""
        super().showEvent(event)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _fill_pages(self) -> None:
        for page in PAGES:
            if any(row.row.page == page for row in self.rows):
                item = QListWidgetItem(translated(page))
                item.setSizeHint(QSize(_PAGES - 24, _ITEM))
                self.list.addItem(item)
                self._heads[page] = QLabel(translated(page))
                set_look(self._heads[page], role="title")

    def _lay_out(self) -> None:
        self.field.setPlaceholderText(self.tr("Search all settings"))
        self.field.setAccessibleName(self.tr("Search all settings"))
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setObjectName("pages")
        self.list.setFixedWidth(_PAGES)
        self.field.setFixedWidth(_PAGES)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reset_button.setToolTip(self.tr("Let everything be as it was at the first start"))
        set_look(self.nothing, role="muted")
        for button in (self.reset_button, self.close_button):
            button.setAutoDefault(False)
        side, foot, middle, whole = QVBoxLayout(), QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        side.setContentsMargins(12, 16, 12, 12)
        side.setSpacing(12)
        side.addWidget(self.field)
        side.addWidget(self.list, 1)
        foot.setContentsMargins(16, 12, 16, 12)
        foot.addWidget(self.reset_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        middle.setSpacing(0)
        middle.addLayout(side)
        middle.addWidget(_line(QFrame.Shape.VLine))
        middle.addWidget(self._content(), 1)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(middle, 1)
        whole.addWidget(_line(QFrame.Shape.HLine))
        whole.addLayout(foot)

    def _content(self) -> QScrollArea:
        """Return all rows, below the titles of their pages."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 16, 16, 16)
        column.setSpacing(0)
        column.addWidget(self.nothing)
        for page, head in self._heads.items():
            column.addWidget(head)
            for row in self.rows:
                if row.row.page == page:
                    column.addWidget(row)
                    self._lines[id(row)] = _line(QFrame.Shape.HLine)
                    column.addWidget(self._lines[id(row)])
        column.addStretch(1)
        self.area.setWidget(content)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return self.area

    # What is shown

    def _filter(self, query: str) -> None:
        """Show what is found on all pages; without a query, the page that is chosen."""
        page = tuple(self._heads)[max(self.list.currentRow(), 0)]
        searching = bool(query.strip())
        for head in self._heads.values():
            head.hide()
        for row in self.rows:
            row.setVisible(row.matches(query) if searching else row.row.page == page)
            self._lines[id(row)].hide()
        shown = self.found()
        for place, page in enumerate(dict.fromkeys(row.row.page for row in shown)):
            self._heads[page].setContentsMargins(0, 12 if place else 0, 0, 0)
            self._heads[page].show()
        for row, following in pairwise(shown):
            self._lines[id(row)].setVisible(row.row.page == following.row.page)
        self.nothing.setVisible(not shown)
        # What is found is on all of them: none is marked.
        self.list.item(self.list.currentRow()).setSelected(not searching)
        self.area.verticalScrollBar().setValue(0)

    def _page_chosen(self, index: int) -> None:
        if self.field.text():
            self.field.clear()
        else:
            self._filter("")

    def _setting_changed(self, setting: Setting[Any]) -> None:
        for row in self.rows:
            if row.row.setting is setting:
                row.show_value()
        self._show_resettable()

    def _show_resettable(self) -> None:
        self.reset_button.setEnabled(any(row.differs for row in self.rows))


class _Search(QLineEdit):
    """The search field, with a magnifying glass at its left end."""

    def __init__(self) -> None:
        super().__init__()
        self.glass = QLabel(self)
        self.glass.setFixedSize(16, 16)
        self.setTextMargins(22, 0, 0, 0)
        self.setClearButtonEnabled(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the glass in the middle of the height."""
        super().resizeEvent(event)
        self.glass.move(9, (self.height() - 16) // 2)


def _line(shape: QFrame.Shape) -> QFrame:
    line = QFrame()
    line.setFrameShape(shape)
    return line

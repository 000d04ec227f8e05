"""What this program is, what it is made of, under which licences, and a report to copy."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mlpstudio import __version__
from mlpstudio.ui.diagnosis import Part, parts, report
from mlpstudio.ui.icons import application_icon
from mlpstudio.ui.theme import set_look
from mlpstudio.ui.wrapped import WrappedLabel

_SIZE = QSize(960, 560)
_LIST, _ITEM, _ICON = 248, 34, 64


class AboutBox(QDialog):
    """The box. Its list has this installation first, then each part; the text beside it is what is chosen.

    Parameters
    ----------
    window
        What it belongs to; it does not block it.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("about")
        self.setWindowTitle(self.tr("About MLP Studio"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.parts: tuple[Part, ...] = parts()
        self.list, self.text = QListWidget(), QPlainTextEdit()
        self.line, self.caption = WrappedLabel(), WrappedLabel()
        self.copy_button = QPushButton(self.tr("Copy report"))
        self.close_button = QPushButton(self.tr("Close"))
        self._fill()
        self._lay_out()
        self.list.currentRowChanged.connect(self._choose)
        self.copy_button.clicked.connect(self.copy_report)
        self.close_button.clicked.connect(self.close)
        self.list.setCurrentRow(0)
        self.resize(_SIZE)

    def copy_report(self) -> None:
        """Put the report on the clipboard, and show what was copied."""
        self.list.setCurrentRow(0)
        QGuiApplication.clipboard().setText(report())
        self.caption.setText(self.tr("Copied. It says nothing about your files."))

    def _fill(self) -> None:
        for words in (self.tr("This installation"), *(part.name for part in self.parts)):
            item = QListWidgetItem(words)
            item.setSizeHint(QSize(_LIST - 24, _ITEM))
            item.setToolTip(words)
            self.list.addItem(item)

    def _choose(self, row: int) -> None:
        if row <= 0:
            self.line.setText(self.tr("This installation"))
            self.caption.setText(self.tr("What a report of a defect should say"))
            self.text.setPlainText(report())
        else:
            part = self.parts[row - 1]
            self.line.setText(f"{part.name} {part.version}".strip())
            self.caption.setText(f"{part.licence} · {part.holder}")
            self.text.setPlainText(part.text())

    def _lay_out(self) -> None:
        self.list.setObjectName("pages")
        self.list.setAccessibleName(self.tr("This installation, and what the program is made of"))
        self.list.setFixedWidth(_LIST)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.text.setAccessibleName(self.tr("Versions, or the text of the licence"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        set_look(self.line, role="strong")
        set_look(self.caption, role="caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addLayout(self._head())
        middle, right = QHBoxLayout(), QVBoxLayout()
        middle.setSpacing(16)
        right.setSpacing(4)
        right.addWidget(self.line)
        right.addWidget(self.caption)
        right.addSpacing(4)
        right.addWidget(self.text, 1)
        middle.addWidget(self.list)
        middle.addLayout(right, 1)
        column.addLayout(middle, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.copy_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column.addLayout(foot)
        self.close_button.setDefault(True)

    def _head(self) -> QHBoxLayout:
        mark, name = QLabel(), QLabel(f"MLP Studio {__version__}")
        mark.setPixmap(application_icon().pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
        mark.setFixedSize(_ICON, _ICON)
        purpose = WrappedLabel(
            self.tr(
                "See how a multi-layer perceptron computes and learns, one click at a time, "
                "forwards and backwards."
            )
        )
        free = WrappedLabel(self.tr("Free software under the MIT licence. It opens no network connection."))
        set_look(name, role="title")
        set_look(free, role="muted")
        words = QVBoxLayout()
        words.setSpacing(4)
        name.setTextFormat(Qt.TextFormat.PlainText)
        for label in (name, purpose, free):
            words.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row


def show(window: QWidget) -> None:
    """Open the box, which does not block the window."""
    AboutBox(window).open()

"""One setting in the dialog: its title and explanation, the control that changes it, and the way back."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mlpstudio.session.settings import Row, Settings
from mlpstudio.ui.icons import icon
from mlpstudio.ui.jump_slider import JumpSlider
from mlpstudio.ui.theme import Theme, set_look

_WORD = re.compile(r"\w+")
CONTROL = 208
"""Width of a control: all of them end at one line."""


def translated(text: str) -> str:
    """Return a text of the table of settings in the language of the window."""
    return QCoreApplication.translate("Settings", text)


def called(row: Row, value: str) -> str:
    """Return what a choice of a row is called."""
    return row.names[value] if value in row.names else translated(row.words[value])


class SettingRow(QWidget):
    """A setting.

    Parameters
    ----------
    row
        Which one, and how it is shown.
    settings
        Where it is kept; the row follows it.
    """

    def __init__(self, row: Row, settings: Settings) -> None:
        super().__init__()
        self.row, self._settings = row, settings
        self.title, self.about = QLabel(translated(row.title)), QLabel(translated(row.about))
        self.control = _control(row)
        self.control.setAccessibleName(self.title.text())
        self.control.setAccessibleDescription(self.about.text())
        self.control.chosen.connect(self._chosen)
        self.back = QToolButton()
        words = self._word(row.setting.default)
        self.back.setToolTip(self.tr("Reset to {value}").format(value=words))
        self.back.setAccessibleName(
            self.tr("Reset {title} to {value}").format(title=self.title.text(), value=words)
        )
        self.back.clicked.connect(self._reset)
        self._lay_out()
        self.show_value()

    def _lay_out(self) -> None:
        for label in (self.title, self.about):
            label.setTextFormat(Qt.TextFormat.PlainText)
        set_look(self.title, role="strong")
        set_look(self.about, role="caption")
        self.about.setWordWrap(True)
        keeping = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        keeping.setRetainSizeWhenHidden(True)  # its place is kept: nothing moves when it comes and goes
        self.back.setSizePolicy(keeping)
        words, line = QVBoxLayout(), QHBoxLayout(self)
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.about)
        line.setContentsMargins(0, 12, 0, 12)
        line.setSpacing(8)
        line.addLayout(words, 1)
        line.addSpacing(16)
        line.addWidget(self.control, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.back, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def differs(self) -> bool:
        """Whether it is not what it is by itself."""
        return bool(self._settings.get(self.row.setting) != self.row.setting.default)

    def matches(self, query: str) -> bool:
        """Tell whether all words of a query begin words of title, explanation, page or choices."""
        row = self.row
        choices = (translated(word) for word in row.words.values())
        text = " ".join((self.title.text(), self.about.text(), translated(row.page), *choices))
        words = _WORD.findall(text.casefold())
        return all(any(word.startswith(typed) for word in words) for typed in _WORD.findall(query.casefold()))

    def show_value(self) -> None:
        """Show what the setting is now."""
        self.control.show_value(self._settings.get(self.row.setting))
        if self.back.hasFocus() and not self.differs:
            self.control.setFocus(Qt.FocusReason.OtherFocusReason)
        self.back.setVisible(self.differs)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.back.setIcon(icon("undo", theme.muted))

    def _word(self, value: Any) -> str:
        """Return what a value is called."""
        if isinstance(value, bool):
            return self.tr("on") if value else self.tr("off")
        if isinstance(value, str):
            return called(self.row, value)
        return f"{value} {self.row.unit}".strip()

    def _chosen(self, value: object) -> None:
        self._settings.set(self.row.setting, value)

    def _reset(self) -> None:
        self._settings.reset(self.row.setting)


class _Control(QWidget):
    """What changes a setting; the widget within has focus and name."""

    chosen = Signal(object)
    """With the value that the user chose."""

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self.field = field
        self.setFixedWidth(CONTROL)
        self.setFocusProxy(field)
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.installEventFilter(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(field)

    def setAccessibleName(self, name: str) -> None:
        """Name the field."""
        self.field.setAccessibleName(name)

    def setAccessibleDescription(self, text: str) -> None:
        """Describe the field."""
        self.field.setAccessibleDescription(text)

    def show_value(self, value: Any) -> None:
        """Show a value."""
        raise NotImplementedError

    def _changed(self, value: object) -> None:
        self.chosen.emit(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the page, as long as the field has no focus."""
        if event.type() == QEvent.Type.Wheel and not self.field.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class _Switch(_Control):
    """On or off."""

    def __init__(self) -> None:
        self._box = QCheckBox()
        super().__init__(self._box)
        self._box.toggled.connect(self._changed)

    def show_value(self, value: Any) -> None:
        """Show a value."""
        self._box.setText(self.tr("on") if value else self.tr("off"))
        self._box.setChecked(value)


class _Choice(_Control):
    """One of a few words."""

    def __init__(self, row: Row) -> None:
        self._box = QComboBox()
        super().__init__(self._box)
        for value in row.setting.choices:
            self._box.addItem(called(row, value), value)
        self._box.activated.connect(self._activated)

    def show_value(self, value: Any) -> None:
        """Show a value."""
        self._box.setCurrentIndex(self._box.findData(value))

    def _activated(self, index: int) -> None:
        self.chosen.emit(self._box.itemData(index))


class _Number(_Control):
    """A number, typed."""

    def __init__(self, row: Row) -> None:
        self._box = QSpinBox()
        super().__init__(self._box)
        self._box.setRange(row.setting.least or 0, row.setting.most or 0)
        self._box.setSingleStep(row.step)
        self._box.setSuffix(f" {row.unit}" if row.unit else "")
        self._box.setKeyboardTracking(False)  # a number that is half typed is none
        self._box.valueChanged.connect(self._changed)

    def show_value(self, value: Any) -> None:
        """Show a value."""
        self._box.setValue(value)


class _Slider(_Control):
    """A number, dragged; its ends have words."""

    def __init__(self, row: Row) -> None:
        self._slider = JumpSlider(Qt.Orientation.Horizontal)
        super().__init__(self._slider)
        self._slider.setRange(row.setting.least or 0, row.setting.most or 0)
        self._slider.setPageStep(10)
        self._slider.valueChanged.connect(self._changed)
        line = self.layout()
        assert isinstance(line, QHBoxLayout)
        for place, end in ((0, "least"), (2, "most")):
            label = QLabel(translated(row.words.get(end, "")))
            set_look(label, role="caption")
            line.insertWidget(place, label)

    def show_value(self, value: Any) -> None:
        """Show a value."""
        self._slider.setValue(value)


def _control(row: Row) -> _Control:
    if isinstance(row.setting.default, bool):
        return _Switch()
    if row.setting.choices:
        return _Choice(row)
    return _Slider(row) if row.slider else _Number(row)

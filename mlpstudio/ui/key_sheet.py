"""The sheet of keys: every key of the table of actions, and those that panels have of their own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, pairwise

from PySide6.QtCore import QCoreApplication, QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mlpstudio.core.records import record
from mlpstudio.ui.actions import COMMANDS, MENUS, translated
from mlpstudio.ui.icons import icon
from mlpstudio.ui.key_caps import KeyCaps, Keys, caps
from mlpstudio.ui.overlay import Overlay
from mlpstudio.ui.theme import Theme, set_look

PANEL_KEYS: tuple[tuple[str, tuple[tuple[str, tuple[str, ...]], ...]], ...] = (
    (
        "Everywhere",
        (
            ("Next control, previous control", ("Tab", "Shift+Tab")),
            ("Close what lies over the window", ("Esc",)),
            ("Step out of a step under way", ("Esc",)),
        ),
    ),
    (
        "Canvas",
        (
            ("Begin to select, with nothing selected", ("Down", "Up")),
            ("Walk neurons, connections, layers", ("Left", "Right", "Up", "Down")),
            ("Select up to there", ("Shift+Up", "Shift+Down")),
            ("Let go, one thing after the other", ("Esc",)),
            ("Drag the picture with the mouse", ("Space",)),
        ),
    ),
    (
        "Slider over the iterations",
        (
            ("Iteration back, iteration on", ("Left", "Right")),
            ("First iteration, last one", ("Home", "End")),
            ("Far back, far on", ("PgDown", "PgUp")),
        ),
    ),
    (
        "Matrices",
        (
            ("Go from number to number", ("Left", "Right", "Up", "Down")),
            ("First and last number of the row", ("Home", "End")),
            ("Open the matrix alone", ("Ctrl+Enter",)),
            ("Back to all matrices", ("Esc",)),
        ),
    ),
    (
        "Numbers of matrices and data",
        (
            ("Edit", ("Enter", "F2")),
            ("Take it and go down, up", ("Enter", "Shift+Enter")),
            ("Take it and go right, left", ("Tab", "Shift+Tab")),
            ("Leave it as it was", ("Esc",)),
            ("Select all", ("Ctrl+A",)),
            ("Copy, paste", ("Ctrl+C", "Ctrl+V")),
            ("Paste transposed", ("Ctrl+Shift+V",)),
            ("Fill down, fill right", ("Ctrl+D", "Ctrl+R")),
            ("Set to 0", ("Del",)),
            ("Add a sample, delete", ("Ins", "Ctrl+Del")),
            ("Add a sample after it", ("Alt+Ins",)),
            ("Move samples up, down", ("Alt+Up", "Alt+Down")),
        ),
    ),
    (
        "Plane of the samples",
        (
            ("Move the cursor, finely with Shift", ("Left", "Right", "Up", "Down")),
            ("Paint, or show the sample there", ("Enter",)),
            ("Paint on top of a sample", ("Shift+Enter",)),
            ("Erase the nearest", ("Del",)),
            ("Point, brush, eraser", ("P", "B", "E")),
            ("Choose a class", ("1", "2")),
            ("Smaller, larger brush", ("[", "]")),
            ("Zoom, show all", ("+", "-", "Home")),
            ("Give up", ("Esc",)),
        ),
    ),
    (
        "Code",
        (("Go to the step of the line", ("Enter",)),),
    ),
    (
        "Log",
        (
            ("Row up, row down", ("Up", "Down")),
            ("First row, last row", ("Ctrl+Home", "Ctrl+End")),
            ("Travel to the epoch", ("Enter",)),
        ),
    ),
)
"""Keys that panels have of their own, by panel: what they do, and which."""

_ROW, _HEAD, _COLUMN, _BETWEEN = 26, 34, 300, 32
_WIDEST = 1040


@record
class Group:
    """Some keys that belong together, and where they act."""

    title: str
    note: str
    rows: tuple[tuple[str, tuple[Keys, ...]], ...]

    @property
    def height(self) -> int:
        """About how high it is."""
        return _HEAD + _ROW * len(self.rows) + (_ROW if self.note else 0)


def groups() -> tuple[Group, ...]:
    """Return all keys: the menus of the table of actions first, then the panels."""
    found = []
    for menu in MENUS:
        commands = [
            command for command in COMMANDS if command.menu.partition("/")[0] == menu and command.every_key
        ]
        note = any(command.stepping_keys for command in commands)
        rows = tuple(
            (translated(command.text, command.number), tuple(caps(key) for key in command.every_key))
            for command in commands
        )
        if rows:
            found.append(Group(translated(menu), _tr("Arrows step where no field has them") * note, rows))
    rows = tuple(
        (translated(command.text, command.number), tuple(caps(key) for key in command.canvas_keys))
        for command in COMMANDS
        if command.canvas_keys
    )
    found.append(Group(_tr("On the network"), _tr("While the network has the focus"), rows))
    for panel, keys in PANEL_KEYS:
        rows = tuple((_tr(text), tuple(caps(key) for key in which)) for text, which in keys)
        found.append(Group(_tr(panel), "", rows))
    return tuple(found)


def columns(groups: Sequence[Group], count: int) -> list[list[Group]]:
    """Part groups into columns, in their order, so that the highest column is as low as it can be."""
    best: list[list[Group]] = [list(groups)]
    lowest = sum(group.height for group in groups)
    for cuts in combinations(range(1, len(groups)), count - 1):
        edges = [0, *cuts, len(groups)]
        parted = [list(groups[first:last]) for first, last in pairwise(edges)]
        height = max(sum(group.height for group in column) for column in parted)
        if height < lowest:
            best, lowest = parted, height
    return best


class KeySheet(Overlay):
    """All keys on one card."""

    def __init__(self, window: QMainWindow, theme: Theme) -> None:
        super().__init__(window, theme, modal=True)
        self.setObjectName("key-sheet")
        self.setAccessibleName(_tr("Keys"))
        self._groups, self._count = groups(), 0
        self._caps: list[KeyCaps] = []
        self.close_button, self.area = QToolButton(), QScrollArea()
        self.close_button.setAccessibleName(_tr("Close"))
        self.close_button.setToolTip(_tr("Close (Esc)"))
        self.close_button.clicked.connect(self.dismiss)
        self.area.setAccessibleName(_tr("Keys"))
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head, title = QHBoxLayout(), QLabel(_tr("Keys"))
        set_look(title, role="title")
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.close_button)
        layout = QVBoxLayout(self.card)
        layout.setContentsMargins(24, 14, 8, 16)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self.area)
        self.set_theme(theme)

    def wanted(self, room: QSize) -> QRect:
        """Return where the card lies: as many columns as there is room for."""
        width = min(_WIDEST, room.width())
        self._fill(min(max((width - 40) // (_COLUMN + _BETWEEN // 2), 1), 3))
        written = self.area.widget()
        layout = self.card.layout()
        margins = QMargins() if layout is None else layout.contentsMargins()
        within = width - margins.left() - margins.right()
        # Long words take a second line: how high all is follows from how wide it is.
        content = 0 if written is None else max(written.heightForWidth(within), 0)
        head = self.close_button.sizeHint().height() + 6
        height = min(content + head + margins.top() + margins.bottom() + 2, room.height())
        return QRect((room.width() - width) // 2, (room.height() - height) // 3, width, height)

    def first_field(self) -> QWidget:
        """Return what scrolls."""
        return self.area

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        super().set_theme(theme)
        self.close_button.setIcon(icon("close", theme.muted))
        for drawn in self._caps:
            drawn.set_theme(theme)

    def _fill(self, count: int) -> None:
        """Write all groups in so many columns."""
        if count == self._count:
            return
        self._count = count
        self._caps = []
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 16, 0)
        row.setSpacing(_BETWEEN)
        for parted in columns(self._groups, count):
            column = QVBoxLayout()
            column.setSpacing(4)
            for group in parted:
                column.addWidget(self._written(group))
            column.addStretch(1)
            row.addLayout(column, 1)
        self.area.setWidget(content)

    def _written(self, group: Group) -> QWidget:
        """Return a group: its title, and a line for each thing that keys do."""
        made, title = QWidget(), QLabel(group.title)
        made.setAccessibleName(group.title)
        set_look(title, role="strong")
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 8)
        grid.setVerticalSpacing(4)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(0, 1)
        grid.addWidget(title, 0, 0, 1, 2)
        if group.note:
            note = QLabel(group.note)
            set_look(note, role="caption")
            grid.addWidget(note, 1, 0, 1, 2)
        for place, (text, keys) in enumerate(group.rows, 2):
            words, drawn = QLabel(text), KeyCaps(keys, self.theme)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
            set_look(words, role="muted")
            self._caps.append(drawn)
            grid.addWidget(words, place, 0)
            grid.addWidget(drawn, place, 1, Qt.AlignmentFlag.AlignRight)
        return made


def _tr(text: str) -> str:
    return QCoreApplication.translate("Keys", text)

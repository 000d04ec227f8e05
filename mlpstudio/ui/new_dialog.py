"""What File > New opens: a line that draws a network while it is typed, and a gallery to begin with."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.network import Network
from mlpstudio.project.project import Project, with_texts
from mlpstudio.project.shorthand import Unfinished, read_shorthand
from mlpstudio.project.templates import TEMPLATES, Template, blank_project, fresh_project
from mlpstudio.ui.announcer import announce
from mlpstudio.ui.gallery import Card, Gallery
from mlpstudio.ui.summary import Summary
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.words import worded

BLANK = "blank"
_LARGEST = QSize(1180, 760)
_SIDE = 306  # the width of what is told about the choice


class NewDialog(QDialog):
    """Asks what to begin with. At the right is always what the button will make.

    Parameters
    ----------
    window
        What it stands before.
    theme
        The colours.
    """

    chosen = Signal(object)
    """With the :class:`Project`; the dialog is closed by then."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("New project"))
        self.field, self.said = _Field(), QLabel()
        self.gallery = Gallery(_cards(), theme)
        self.summary = Summary(theme)
        self.create_button, self.cancel_button = (
            QPushButton(self.tr("Create")),
            QPushButton(self.tr("Cancel")),
        )
        self._network: Network | None = None  # as far as it could be read
        self._typing = self._readable = False
        self._lay_out()
        self._connect()
        room = window.size() - QSize(64, 48)
        self.resize(_LARGEST.boundedTo(room.expandedTo(self.minimumSizeHint())))
        self.gallery.choose(BLANK)
        self.gallery.setFocus()

    def _lay_out(self) -> None:
        name, other = QLabel(self.tr("Type a network")), QLabel(self.tr("or choose what to begin with"))
        for label in (name, other):
            set_look(label, role="strong")
        set_look(self.said, role="caption")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.field.setAccessibleName(self.tr("Type a network"))
        self.gallery.setAccessibleName(self.tr("What to begin with"))
        self.create_button.setDefault(True)
        set_look(self.cancel_button, quiet=True)
        # Two lines, so that nothing moves when a mistake has more to tell.
        self.said.ensurePolished()
        self.said.setMinimumHeight(2 * self.said.fontMetrics().lineSpacing())
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        left = QVBoxLayout()
        left.setSpacing(4)
        for widget in (name, self.field, self.said):
            left.addWidget(widget)
        left.addSpacing(8)
        left.addWidget(other)
        left.addWidget(self.gallery, 1)
        middle = QHBoxLayout()
        middle.setSpacing(14)
        middle.addLayout(left, 1)
        self.summary.setFixedWidth(_SIDE)
        self.summary.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        middle.addWidget(self.summary)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.create_button)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(middle, 1)
        layout.addWidget(line)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._typed)
        self.field.entered.connect(self._typed_again)
        self.gallery.chose.connect(self._card_chosen)
        self.gallery.taken.connect(self._take)
        self.gallery.typed.connect(self._type)
        self.create_button.clicked.connect(self._take)
        self.cancel_button.clicked.connect(self.reject)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in other colours."""
        self.gallery.set_theme(theme)
        self.summary.set_theme(theme)

    # What is chosen

    def _typed(self, text: str) -> None:
        """Draw what was typed, or say what cannot be read; without text the gallery has its choice back."""
        if not text.strip():
            self.gallery.choose(self.gallery.card.id)
            return
        self._typing = True
        self.gallery.clearSelection()
        told = self.tr("Starts with random weights and one sample, so that it can be stepped at once.")
        try:
            self._network = read_shorthand(text)
        except InvalidInput as error:
            self._readable = False
            told = "" if self._network is None else self.tr("Drawn as far as it could be read.")
            self._say(
                _sentence(worded(error.message)), "caption" if isinstance(error, Unfinished) else "error"
            )
        else:
            self._readable = True
            self._say("", "caption")
        self.summary.show_network(self._network, self.tr("Your network"), told)
        self.create_button.setEnabled(self._readable)

    def _typed_again(self) -> None:
        if not self._typing and self.field.text().strip():
            self._typed(self.field.text())

    def _type(self, text: str) -> None:
        self.field.setText(text)
        self.field.setFocus()
        self.field.deselect()
        self.field.setCursorPosition(len(text))

    def _card_chosen(self, card: Card) -> None:
        self._typing, self._network = False, None
        self._say("", "caption")
        self.summary.show_project(self.gallery.project(), card.title, card.description, card.notes)
        self.create_button.setEnabled(True)

    def _project(self) -> Project | None:
        """Return what would be made; None where what was typed cannot be read."""
        if not self._typing:
            return self.gallery.project()
        if self._network is None or not self._readable:
            return None
        return fresh_project(self._network)

    def _take(self) -> None:
        project = self._project()
        if project is None or not self.isVisible():
            return
        self.accept()
        self.chosen.emit(project)

    def _say(self, text: str, role: str) -> None:
        hint = self.tr("Inputs, then the neurons of each layer: {first} or {second}").format(
            first="2-8-8-1 tanh", second="4, 16 relu, 8 tanh, 3 softmax"
        )
        self.said.setText(text or hint)
        set_look(self.said, role=role)
        set_look(self.field, invalid=True if role == "error" else None)
        self.field.setAccessibleDescription(text or hint)
        if role == "error":
            announce(self.field, text)


class _Field(QLineEdit):
    """Where a network is typed."""

    entered = Signal()
    """It has got the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText("2-8-8-1 tanh")
        self.setMaxLength(1000)
        self.setClearButtonEnabled(False)
        set_look(self, role="number")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that what is in it is meant again."""
        super().focusInEvent(event)
        self.entered.emit()


def _cards() -> list[Card]:
    blank = Card(
        BLANK,
        _tr("Blank"),
        _tr("One input and one neuron: the rest is yours"),
        _tr("Press Next: there is one sample, input 1 and target 1.\nDraw neurons and layers around it."),
        blank_project,
    )
    return [blank, *(_card(template) for template in TEMPLATES)]


def _card(template: Template) -> Card:
    title, notes = _tr(template.title), _tr(template.notes)
    return Card(
        template.id, title, _tr(template.description), notes, partial(_made, template.make, title, notes)
    )


def _made(make: Callable[[], Project], title: str, notes: str) -> Project:
    return with_texts(make(), title=title, notes=notes)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + ("" if text.endswith("?") else ".")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Templates", text)

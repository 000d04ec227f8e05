"""The page that is there when nothing is selected: the network as a whole."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from mlpstudio.core.activations import ACTIVATIONS
from mlpstudio.core.losses import LOSSES
from mlpstudio.project.choosing import new_start, set_activation, set_loss
from mlpstudio.project.texts import set_notes, set_title
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.session.moment import Moment
from mlpstudio.session.selection import Selected
from mlpstudio.ui.controls import Chooser
from mlpstudio.ui.inspector.controls import Entry, TextEntry
from mlpstudio.ui.inspector.edits import Edits, fresh_key
from mlpstudio.ui.inspector.form import Page, Reading, Row, Words, button, lock
from mlpstudio.ui.inspector.subject import layer_kind, layer_title

MOST_LAYERS = 12
_PAUSE = 600  # milliseconds after the last key until notes are taken over
_LARGEST_SEED = 2**63 - 1


def activations_for(last: bool, units: int) -> tuple[tuple[str, str], ...]:
    """Return the activations that a layer may have: names and titles."""
    softmax = last and units >= 2
    return tuple((a.name, a.title) for a in ACTIVATIONS.values() if a.elementwise or softmax)


class Notes(QPlainTextEdit):
    """Notes in plain text, which are taken over in a pause of typing, and when the field is left."""

    entered = Signal(object, object)
    """With the text, and the merge key of this visit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held, self._key = "", ""
        self.setTabChangesFocus(True)
        self.setFixedHeight(84)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._take)
        self.textChanged.connect(self._pause.start)

    def show_text(self, text: str) -> None:
        """Show the notes that hold, unless others are just being typed."""
        if text == self._held or self._pause.isActive():
            return
        self._held = text
        if text != self.toPlainText():
            with QSignalBlocker(self):
                self.setPlainText(text)

    def _take(self) -> None:
        self._pause.stop()
        text = self.toPlainText()
        if text != self._held and not self.isReadOnly():
            self._held = text
            self._key = self._key or fresh_key()
            self.entered.emit(text, self._key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take over what was typed."""
        super().focusOutEvent(event)
        self._take()
        self._key = ""


class NetworkPage(Page):
    """Title, notes, size, loss, seed, and the layers."""

    def __init__(self, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(edits, parent)
        self._rows: list[tuple[Row, Chooser]] = []
        heading, _ = self.title()
        heading.setText(self.tr("Network"))
        self.name = TextEntry(self.tr("Title"))
        self.row(self.tr("Title"), self.name, stacked=True)
        self.notes = Notes()
        self.notes.setAccessibleName(self.tr("Notes"))
        self.notes.setPlaceholderText(self.tr("What is this network for? What did you see?"))
        self.row(self.tr("Notes"), self.notes, stacked=True)
        self.shape = Reading(self.tr("Shape"))
        self.shape.setWordWrap(True)  # a deep network's would make the page wider than its dock
        self.row(self.tr("Shape"), self.shape, edits=False, grows=True)
        self.parameters = self.reading(self.tr("Parameters"))
        self.loss = Chooser(self.tr("Loss"))
        self.loss.offer(tuple((loss.name, loss.title) for loss in LOSSES.values()))
        self._loss_row = self.row(self.tr("Loss"), self.loss, stacked=True)
        self.section(self.tr("Random start"))
        self.seed = Entry(self.tr("Seed"), whole=True)
        self._seed_row = self.row(self.tr("Seed"), self.seed)
        self.again = button(
            self.tr("New random start"),
            self.tr("Draw all weights and biases anew, with the next seed"),
            self._draw_next,
            QPushButton(),
        )
        self.add(self.again, edits=True)
        self.section(self.tr("Layers"))
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self._column.addLayout(self._list)
        self._rest = Words("caption")
        self.add(self._rest)
        self.finish()
        self.name.entered.connect(self._name_it)
        self.notes.entered.connect(self._note)
        self.loss.chosen.connect(self._choose_loss)
        self.seed.entered.connect(self._draw)

    def show_part(self, moment: Moment, selected: Selected) -> None:
        """Show the network; while only the moment is another one, nothing here is."""
        same = self._moment is not None and self._moment.project is moment.project
        self._moment, self._selected = moment, selected
        if not same:
            self.refresh()

    def refresh(self) -> None:
        """Show it."""
        project = self.moment.project
        network = project.network
        self.name.show_text(project.title, self.tr("untitled"))
        self.notes.show_text(project.notes)
        self.shape.say(shape_text(network.sizes))
        self.parameters.say(f"{network.parameter_count:,}")
        self.loss.show_name(project.training.loss)
        self.loss.setToolTip(project.training.loss_function.title)
        self.seed.show_number(project.training.seed, NumberFormat())
        self._refresh_layers()

    def _refresh_layers(self) -> None:
        project = self.moment.project
        network = project.network
        shown = min(network.depth, MOST_LAYERS)
        while len(self._rows) > shown:
            row, chooser = self._rows.pop()
            self._editable.remove(chooser)
            row.hide()
            row.deleteLater()
        while len(self._rows) < shown:
            self._add_layer(len(self._rows) + 1)
        for number, (row, chooser) in enumerate(self._rows, 1):
            layer = network.layer(number)
            name = f"{layer_title(project, number)} · {layer.units}"
            row.label.say(name)
            row.label.setToolTip(layer_kind(project, number))
            chooser.setAccessibleName(self.tr("Activation of {layer}").format(layer=name))
            chooser.offer(activations_for(number == network.depth, layer.units))
            chooser.show_name(layer.activation)
        rest = network.depth - shown
        self._rest.say(self.tr("and {count} more layers").format(count=rest) if rest else "")
        self._rest.setVisible(bool(rest))

    def _add_layer(self, number: int) -> None:
        chooser = Chooser("")
        row = Row("", chooser)
        self._rows.append((row, chooser))
        self._editable.append(chooser)
        self._list.addWidget(row)
        lock(chooser, self.locked)
        chooser.setObjectName(str(number))
        chooser.chosen.connect(self._choose_activation)

    # What is done

    def _name_it(self, title: str) -> None:
        self.edits.arrange(partial(set_title, title=title))

    def _note(self, notes: str, key: str) -> None:
        self.edits.arrange(partial(set_notes, notes=notes), key)

    def _choose_loss(self, name: str) -> None:
        self.attempt(self._loss_row, partial(self.edits.train, partial(set_loss, name=name)))

    def _choose_activation(self, name: str) -> None:
        number = int(self.sender().objectName())
        row = self._rows[number - 1][0]
        self.attempt(row, partial(self.edits.do, partial(set_activation, number=number, name=name)))

    def _draw(self, seed: float, key: str) -> None:
        change = partial(new_start, seed=int(seed))
        self.attempt(self._seed_row, partial(self.edits.do, change, key))

    def _draw_next(self) -> None:
        seed = self.moment.project.training.seed
        self._draw(0 if seed >= _LARGEST_SEED else seed + 1, "")


def shape_text(sizes: tuple[int, ...]) -> str:
    """Return the sizes of a network in a line; of a deep one, the first and the last."""
    shown = [f"{size}" for size in sizes]
    if len(shown) > 9:
        shown = [*shown[:5], "…", *shown[-3:]]
    return " – ".join(shown)

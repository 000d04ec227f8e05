"""A project at a glance: its picture, what it is called, what it is made of, and what to try with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from mlpstudio.core.network import Network
from mlpstudio.project.project import Project
from mlpstudio.project.shorthand import write_shorthand
from mlpstudio.render.palette import color
from mlpstudio.render.thumbnail import network_thumbnail, thumbnail
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.words import titled

_RADIUS = 8.0
_RING = 6  # the room for the ring around the words
_MOST_LETTERS = 60  # of the line of a network, which may have a hundred layers


class Summary(QWidget):
    """The picture stays in sight, the words below it scroll where there is little room.

    Parameters
    ----------
    theme
        The colours of the picture.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.picture = ProjectPicture(theme)
        self.title, self.network, self.facts = _words("title"), _words("number"), _words("caption")
        self.description, self._heading = _words(""), _words("strong")
        self._heading.setText(self.tr("What to try"))
        self._notes = QWidget()
        self._grid = QGridLayout(self._notes)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._lay_out()

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(4)
        for widget in (self.title, self.description):
            column.addWidget(widget)
        column.addSpacing(4)
        for widget in (self.network, self.facts):
            column.addWidget(widget)
        column.addSpacing(12)
        column.addWidget(self._heading)
        column.addSpacing(4)
        column.addWidget(self._notes)
        column.addStretch(1)
        self.words = QScrollArea()
        self.words.setWidget(inner)
        self.words.setWidgetResizable(True)
        self.words.setFrameShape(QFrame.Shape.NoFrame)
        self.words.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.words.setAccessibleName(self.tr("About what is chosen"))
        self.words.verticalScrollBar().rangeChanged.connect(self._reach)
        self.words.installEventFilter(self)
        self.words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        framed = QVBoxLayout()
        framed.setContentsMargins(0, 0, _RING, 0)
        framed.addWidget(self.words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_RING, 0, 0, _RING)
        layout.setSpacing(12)
        layout.addWidget(self.picture)
        layout.addLayout(framed, 1)

    @property
    def notes(self) -> tuple[str, ...]:
        """The notes that are shown, one by one."""
        labels = [self._grid.itemAtPosition(row, 1) for row in range(self._grid.rowCount())]
        widgets = [None if item is None else item.widget() for item in labels]
        return tuple(widget.text() for widget in widgets if isinstance(widget, QLabel))

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.picture.set_theme(theme)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show and hide the ring around the words."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a ring around the words while the keys scroll them."""
        if not self.words.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color(self._theme.focus), 2.0))
        ring = QRectF(self.words.geometry()).adjusted(1 - _RING, 1 - _RING, _RING - 1, _RING - 1)
        painter.drawRoundedRect(ring, 6, 6)
        painter.end()

    def _reach(self, least: int, most: int) -> None:
        """Let Tab come here only where there is something to scroll: it is not read otherwise."""
        policy = Qt.FocusPolicy.TabFocus if most > least else Qt.FocusPolicy.NoFocus
        self.words.setFocusPolicy(policy)

    def show_project(self, project: Project, title: str, description: str, notes: str) -> None:
        """Show a project, with words in the language of the window; a line of the notes is a note."""
        self.picture.show_project(project)
        self._show_words(project.network, title, description, notes)
        self.facts.setText(" · ".join((self._parameters(project.network), *self._facts(project))))

    def show_network(self, network: Network | None, title: str, description: str) -> None:
        """Show a network that nothing has been drawn for yet; None where there is none to be seen."""
        self.picture.show_network(network)
        self._show_words(network, title, description, "")
        self.facts.setText("" if network is None else self._parameters(network))

    def _show_words(self, network: Network | None, title: str, description: str, notes: str) -> None:
        self.title.setText(title)
        self.description.setText(description)
        line = "" if network is None else write_shorthand(network)
        # A line without spaces is never broken: it may break after each hyphen.
        line = line if len(line) <= _MOST_LETTERS else f"{line[:_MOST_LETTERS]}…"
        self.network.setText(line.replace("-", "-\u200b"))
        self.picture.setAccessibleName(f"{title}: {line}")
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, note in enumerate(notes.splitlines()):
            mark = _words("muted")
            mark.setText("•")
            text = _words("")
            text.setText(note)
            self._grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(text, row, 1)
        self._heading.setVisible(bool(notes))
        self.words.verticalScrollBar().setValue(0)

    def _parameters(self, network: Network) -> str:
        count = network.parameter_count
        return self.tr("{count:,} parameters").format(count=count)

    def _facts(self, project: Project) -> tuple[str, str]:
        data, training = project.data, project.training
        held = len(data.parts()[1])
        if data.samples == 1:
            samples = self.tr("1 sample")
        elif held:
            samples = self.tr("{count:,} samples, {held:,} held out").format(count=data.samples, held=held)
        else:
            samples = self.tr("{count:,} samples").format(count=data.samples)
        return samples, titled(training.optimizer.title)


class ProjectPicture(QWidget):
    """The picture of a project or of a network, as wide as there is room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: Project | Network | None = None
        self._image: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the shape of a picture that does not push words out of sight."""
        return QSize(288, 168)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme, self._image = theme, None
        self.update()

    def show_project(self, project: Project) -> None:
        """Show a project with its weights and data."""
        self._show(project)

    def show_network(self, network: Network | None) -> None:
        """Show a network without weights; None is an empty picture."""
        self._show(network)

    def _show(self, shown: Project | Network | None) -> None:
        self._shown, self._image = shown, None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it, framed."""
        if self._image is None or self._image.size() != self.size() * self.devicePixelRatioF():
            self._image = self._drawn()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.setClipPath(outline)
        painter.drawImage(0, 0, self._image)
        painter.setClipping(False)
        painter.setPen(QPen(color(self._theme.line), 1.0))
        painter.drawPath(outline)
        painter.end()

    def _drawn(self) -> QImage:
        size, ratio, palette = self.size(), self.devicePixelRatioF(), self._theme.painting
        if isinstance(self._shown, Project):
            return thumbnail(self._shown, size, palette, ratio)
        if self._shown is not None:
            return network_thumbnail(self._shown, size, palette, ratio)
        image = QImage(size * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(color(palette.canvas))
        return image


def _words(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        set_look(label, role=role)
    return label

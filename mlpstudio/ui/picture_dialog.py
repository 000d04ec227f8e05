"""What File > Export > Picture opens: what a picture shows, which kind of file, how large; with a preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.records import record
from mlpstudio.core.sheet import Reading
from mlpstudio.render.palette import color
from mlpstudio.render.picture import SCALE, SCALES, Picture
from mlpstudio.session.settings import LOG_SCALE
from mlpstudio.ui.learned.still import choices_of
from mlpstudio.ui.picture_of import picture_of
from mlpstudio.ui.segments import Segments
from mlpstudio.ui.theme import set_look
from mlpstudio.ui.window_picture import window_file, window_image
from mlpstudio.ui.words import worded

if TYPE_CHECKING:
    from mlpstudio.ui.main_window import MainWindow

_PREVIEW = QSize(420, 280)
_KINDS = ("svg", "png", "pdf")


@record
class Wanted:
    """A picture that somebody wants.

    Attributes
    ----------
    what
        "network", "matrices", "loss", "output" or "window".
    part
        Of matrices the id of a single one, of an output the number of its picture; None for all.
    kind
        "svg", "png" or "pdf".
    scale
        Of pixels: how many times the size at 100 %.
    """

    what: str
    part: str | None = None
    kind: str = "svg"
    scale: int = SCALE


def wanted_picture(window: MainWindow, wanted: Wanted) -> Picture:
    """Return the picture of what a window shows now, which is not the window itself.

    Raises
    ------
    InvalidInput
        There is nothing to be drawn.
    """
    log = window.settings.get(LOG_SCALE)
    moment, numbers = window.session.moment, window.choices.numbers
    return picture_of(wanted.what, moment, wanted.part, numbers=numbers, log=log)


def wanted_file(window: MainWindow, wanted: Wanted) -> bytes:
    """Return what the file of a picture holds; it raises what :func:`wanted_picture` does."""
    if wanted.what == "window":
        return window_file(window, wanted.kind, wanted.scale)
    return wanted_picture(window, wanted).file(wanted.kind, wanted.scale)


class PictureDialog(QDialog):
    """Asks for a picture.

    Parameters
    ----------
    window
        What it is of.
    """

    chosen = Signal(object)
    """With the :class:`Wanted`; the dialog is closed by then."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Picture"))
        self._window = window
        self.what, self.part = QComboBox(), QComboBox()
        self.kind = Segments(
            [(kind, kind.upper(), tip) for kind, tip in zip(_KINDS, self._tips(), strict=True)]
        )
        text = self.tr("{scale} times its size at 100 %")
        self.scale = Segments([(str(scale), f"{scale}×", text.format(scale=scale)) for scale in SCALES])
        self.preview, self.about, self._part_name = QLabel(), QLabel(), QLabel(self.tr("Which"))
        self.go, self.cancel = QPushButton(self.tr("Save as…")), QPushButton(self.tr("Cancel"))
        self._size = QSize()
        self.scale.choose(str(SCALE))
        for name, text in self._subjects():
            self.what.addItem(text, name)
        self._lay_out()
        self._connect()
        self._what_chosen()

    def _tips(self) -> tuple[str, str, str]:
        return (
            self.tr("A drawing, sharp at any size, whose texts can be edited"),
            self.tr("Pixels, for slides and web pages"),
            self.tr("A page of its size, sharp at any size"),
        )

    def _subjects(self) -> list[tuple[str, str]]:
        """Return what there is to be shown; while numbers are asked, only what is seen anyway."""
        moment = self._window.session.moment
        found = [("network", self.tr("Network"))]
        if moment.trace is not None and not moment.withheld:
            found += [("matrices", self.tr("Matrices of this iteration"))]
            if moment.reached.losses > moment.start:
                found += [("loss", self.tr("Loss"))]
            found += [("output", self.tr("What it has learned"))]
        return [*found, ("window", self.tr("This window"))]

    def _lay_out(self) -> None:
        for field, name in ((self.what, self.tr("What it shows")), (self.part, self.tr("Which"))):
            field.setAccessibleName(name)
            field.setMinimumWidth(240)
        self.kind.setAccessibleName(self.tr("Kind of file"))
        self.scale.setAccessibleName(self.tr("Size"))
        self.preview.setFixedSize(_PREVIEW)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_look(self.about, role="caption")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        set_look(self.cancel, quiet=True)
        self.go.setDefault(True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        self._part_name.setBuddy(self.part)
        rows: tuple[tuple[QLabel, QWidget], ...] = (
            (QLabel(self.tr("Shows")), self.what), (self._part_name, self.part),
            (QLabel(self.tr("File")), self.kind), (QLabel(self.tr("Size")), self.scale),
        )  # fmt: skip
        for row, (label, widget) in enumerate(rows):
            set_look(label, role="strong")
            grid.addWidget(label, row, 0)
            grid.addWidget(widget, row, 1, Qt.AlignmentFlag.AlignLeft)
        side = QVBoxLayout()
        side.setSpacing(12)
        side.addLayout(grid)
        side.addWidget(self.about)
        side.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go)
        side.addLayout(buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(20)
        layout.addWidget(self.preview)
        layout.addLayout(side)

    def _connect(self) -> None:
        self.what.currentIndexChanged.connect(self._what_chosen)
        self.part.currentIndexChanged.connect(self._show)
        self.kind.chosen.connect(self._explain)
        self.scale.chosen.connect(self._explain)
        self.go.clicked.connect(self._take)
        self.cancel.clicked.connect(self.reject)

    @property
    def wanted(self) -> Wanted:
        """What is chosen by now."""
        part = self.part.currentData() if self.part.count() else None
        return Wanted(self.what.currentData(), part, self.kind.current, int(self.scale.current))

    def _what_chosen(self) -> None:
        """Offer the parts of what was chosen."""
        moment, parts = self._window.session.moment, list[tuple[str, str | None]]()
        if self.what.currentData() == "matrices" and moment.trace is not None:
            reading = Reading(moment.trace)
            parts = [(self.tr("All of them"), None)]
            parts += [
                (worded(reading.title(slot)), reading.id(slot))
                for slot in reading.slots()
                if reading.value(slot, moment.position) is not None
            ]
        elif self.what.currentData() == "output":
            parts = [(text, str(number)) for number, text in enumerate(choices_of(moment), 1)]
        with QSignalBlocker(self.part):
            self.part.clear()
            for text, part in parts:
                self.part.addItem(text, part)
        for widget in (self.part, self._part_name):
            widget.setVisible(bool(parts))
        self._show()

    def _show(self) -> None:
        """Show what it will look like."""
        ratio = self.devicePixelRatioF()
        try:
            small = self._image(_PREVIEW * ratio)
        except InvalidInput as error:
            self.preview.setText(worded(error.message))
            self.go.setEnabled(False)
            return
        self.go.setEnabled(True)
        small.setDevicePixelRatio(ratio)
        self._frame(small)
        self.preview.setPixmap(QPixmap.fromImage(small))
        self.preview.setAccessibleName(self.what.currentText())
        self._explain()

    def _frame(self, image: QImage) -> None:
        """Show where a picture ends whose ground is that of the dialog."""
        painter = QPainter(image)
        painter.setPen(QPen(color(self._window.appearance.theme.line), 1))
        painter.drawRect(QRectF(QPointF(), image.deviceIndependentSize()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def _image(self, room: QSize) -> QImage:
        """Return it as large as it fits in a room, and note its size at 100 %."""
        wanted = self.wanted
        if wanted.what == "window":
            image = window_image(self._window, 1)
            self._size = image.size()
            smooth = Qt.TransformationMode.SmoothTransformation
            return image.scaled(image.size().boundedTo(room), Qt.AspectRatioMode.KeepAspectRatio, smooth)
        picture = wanted_picture(self._window, wanted)
        self._size = picture.size
        return picture.preview(room)

    def _explain(self) -> None:
        """Say how large it becomes; of drawings there is no size to be chosen."""
        pixels = self.kind.current == "png"
        self.scale.setEnabled(pixels)
        size = self._size * (int(self.scale.current) if pixels else 1)
        text = self.tr("{width} × {height} pixels") if pixels else self.tr("Sharp at any size.")
        self.about.setText(text.format(width=f"{size.width():,}", height=f"{size.height():,}"))

    def _take(self) -> None:
        self.accept()
        self.chosen.emit(self.wanted)


def title_of(what: str) -> str:
    """Return what files of a picture are called after, beside the title of the project."""
    words = {
        "network": QCoreApplication.translate("PictureDialog", "network"),
        "matrices": QCoreApplication.translate("PictureDialog", "matrices"),
        "loss": QCoreApplication.translate("PictureDialog", "loss"),
        "output": QCoreApplication.translate("PictureDialog", "output"),
        "window": QCoreApplication.translate("PictureDialog", "window"),
    }
    return words[what]

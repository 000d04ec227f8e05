"""The image panel: draw what the network shall tell; look at its weights, and at what it tells wrong."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from mlpstudio.render.network import NeuronRef
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.session.moment import Moment
from mlpstudio.session.pointing import Pointed
from mlpstudio.ui.image import pad
from mlpstudio.ui.image.bars import Bars, percent
from mlpstudio.ui.image.judging import Judged
from mlpstudio.ui.image.mosaic import Mosaic
from mlpstudio.ui.image.pad import Pad
from mlpstudio.ui.image.seeing import Seeing
from mlpstudio.ui.image.tiles import WeightTiles, WrongTiles
from mlpstudio.ui.image.verdict import Verdict
from mlpstudio.ui.segments import Segments
from mlpstudio.ui.shortened import ShortenedLabel
from mlpstudio.ui.theme import Theme, set_look

_MARGIN, _GAP = 16, 12
_BESIDE = 132  # the least width of what stands beside the pad
_LOWEST = 176  # the side of the pad in a low panel


class ImagePanel(QScrollArea):
    """A pad with what the network tells of it; below, weights or mistakes as small images."""

    chose = Signal(object)
    """With the neuron whose weights were clicked, a :class:`NeuronRef`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("image-panel")
        self.setAccessibleName(self.tr("Image"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(300)
        self.seeing = Seeing()
        self._moment: Moment | None = None
        self._numbers = NumberFormat()
        self._stale = False
        self._pointed: frozenset[int] = frozenset()
        self.sample: int | None = None
        """The sample on the pad; None for a drawing."""
        self._make_widgets()
        self._lay_out()

    def _make_widgets(self) -> None:
        self.pad, self.verdict, self.bars, self.mosaic = Pad(), Verdict(), Bars(), Mosaic()
        self.tools = Segments(
            (("brush", self.tr("Brush"), self.tr("Draw")), ("eraser", self.tr("Eraser"), self.tr("Erase")))
        )
        self.clear = QPushButton(self.tr("Clear"))
        self.clear.setAccessibleName(self.tr("Clear the pad"))
        self.views = Segments(
            (
                ("weights", self.tr("Weights"), self.tr("What each neuron of the first layer looks for")),
                ("wrong", self.tr("Told wrong"), self.tr("Samples that the network tells wrong")),
            )
        )
        self._note, self._count = QLabel(), ShortenedLabel()
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        for label in (self._note, self._count):
            set_look(label, role="caption")
        self.pad.drawn.connect(self._drawn)
        self.pad.tool_changed.connect(self.tools.choose)
        self.tools.chosen.connect(self._take_tool)
        self.clear.clicked.connect(self.pad.clear)
        self.views.chosen.connect(self._switch)
        self.mosaic.chosen.connect(self._chosen)

    def _lay_out(self) -> None:
        content = QWidget()
        column, top, beside = QVBoxLayout(content), QHBoxLayout(), QVBoxLayout()
        tools, views = QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(_MARGIN, 14, _MARGIN, 12)
        column.setSpacing(8)
        top.setSpacing(_GAP)
        beside.setSpacing(8)
        beside.addWidget(self.verdict)
        beside.addWidget(self.bars, 1)
        top.addWidget(self.pad)
        top.addLayout(beside, 1)
        for row, widgets in ((tools, (self.tools, self.clear)), (views, (self.views, self._count))):
            row.setSpacing(8)
            for widget in widgets:
                row.addWidget(widget, int(widget is self._count))
        tools.addStretch(1)
        column.addLayout(top)
        column.addLayout(tools)
        column.addWidget(self._note)
        column.addLayout(views)
        column.addWidget(self.mosaic, 1)
        self.setWidget(content)

    # What the window says

    def show_moment(self, moment: Moment) -> None:
        """Use the parameters of a moment; while the panel is hidden, only note it."""
        self._moment = moment
        self._stale = True
        if self.isVisible():
            self._update()

    def show_pointed(self, pointed: Pointed) -> None:
        """Mark the neurons of the first layer that are pointed at."""
        parts = (part for part in pointed.parts if isinstance(part, NeuronRef) and part.column == 1)
        self._pointed = frozenset(part.unit for part in parts)
        self._mark()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for view in (self.pad, self.verdict, self.bars, self.mosaic):
            view.color(theme.painting)

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self._numbers = numbers
        if self._moment is not None and self.isVisible():
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Take in what happened while the panel was hidden."""
        super().showEvent(event)
        if self._stale:
            self._update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the pad as large as there is room beside the bars."""
        super().resizeEvent(event)
        room = self.viewport().width() - 2 * _MARGIN - _GAP - _BESIDE
        # In a low panel, what is below the pad shall be in sight too.
        side = min(max(room, pad.LEAST), pad.SIDE, max(self.viewport().height() // 2, _LOWEST))
        self.pad.setFixedSize(side, side)

    # The network's answers

    def _update(self) -> None:
        if self._moment is None:
            return
        self._stale = False
        before = self.seeing.project
        if not self.seeing.show(self._moment):
            return
        project = self.seeing.project
        if project is None:
            return
        self.pad.set_shape(self.seeing.shape)
        if before is not None and project.data is not before.data and self.sample is not None:
            self.sample = None  # it is no longer there
            self.pad.clear()
        self._show()

    def _show(self) -> None:
        if self.seeing.project is not None:
            self._show_answer()
            self._show_tiles()

    def _take_tool(self, name: str) -> None:
        self.pad.tool = name
        self.pad.update()

    def _drawn(self) -> None:
        self.sample = None
        if self.views.current == "wrong":
            self.mosaic.let_go()
        if self.seeing.project is not None:
            self._show_answer()

    def _show_answer(self) -> None:
        """Tell what is on the pad."""
        seeing, target = self.seeing, None
        names = seeing.classes if seeing.tells_classes else ()
        if self.sample is not None:
            target = seeing.target(self.sample) if names else None
            self._note.setText(self._sample_text(self.sample, names, target))
        elif self.pad.empty:
            self._note.setText(self.tr("Whatever you draw is told at once, with the weights of this moment."))
        else:
            self._note.setText(self.tr("The network sees it cut out, centred and as high as the image."))
        if self.pad.empty:
            self.verdict.show_verdict(None, "", "", False)
            self.bars.show_values(names, None)
            return
        shares = self.pad.shares()
        outputs = seeing.answer(shares, self.sample)
        if not names or not np.isfinite(outputs).all():
            self.verdict.show_verdict(shares, f"{self._numbers.text(float(outputs[0]))}", "", False)
            self.bars.show_values(names, None, target)
            return
        winner = int(outputs.argmax())
        wrong = target is not None and winner != target
        self.verdict.show_verdict(shares, names[winner], percent(float(outputs[winner])), wrong)
        self.bars.show_values(names, outputs, target)

    def _sample_text(self, row: int, names: tuple[str, ...], target: int | None) -> str:
        number = f"{row + 1:,}"
        if target is None:
            return self.tr("Sample {number}").format(number=number)
        text = self.tr("Sample {number}: it should be {target}. Draw on it to change it.")
        return text.format(number=number, target=names[target])

    # The small images

    def _switch(self) -> None:
        self.mosaic.let_go()
        self.mosaic.verticalScrollBar().setValue(0)
        self._show_tiles()

    def _show_tiles(self) -> None:
        seeing = self.seeing
        project, weights = seeing.project, seeing.weights
        if project is None or weights is None:
            return
        if self.views.current == "weights":
            self.mosaic.setAccessibleName(self.tr("Weights of the first layer"))
            tiles = WeightTiles(project, weights, seeing.shape, self._numbers)
            self.mosaic.show_tiles(tiles)
            text = self.tr("{count} neurons · blue +, orange −")
            self._count.setText(text.format(count=f"{len(tiles):,}"))
        else:
            self.mosaic.setAccessibleName(self.tr("Samples that are told wrong"))
            self._show_wrong(seeing.judged())
        self._mark()

    def _show_wrong(self, judged: Judged | None) -> None:
        seeing = self.seeing
        if judged is None or seeing.project is None:
            self._count.setText("")
            self.mosaic.show_tiles(None, self.tr("There are no samples with classes to be told."))
            return
        inputs = seeing.project.data.inputs
        tiles = WrongTiles(judged, inputs, seeing.shape, seeing.span, seeing.classes)
        self.mosaic.show_tiles(tiles, self.tr("All are told right."))
        self._count.setText(self._count_text(judged))

    def _count_text(self, judged: Judged) -> str:
        part = self.tr("held out") if judged.held else self.tr("samples")
        if judged.asked < judged.there:
            text = self.tr("{wrong} of the first {asked} of {there} {part}")
        else:
            text = self.tr("{wrong} of {asked} {part}")
        return text.format(
            wrong=f"{len(judged.wrong):,}", asked=f"{judged.asked:,}", there=f"{judged.there:,}", part=part
        )

    def _mark(self) -> None:
        """Mark what stands for the neurons pointed at, or for the sample on the pad."""
        if self.views.current == "weights":
            self.mosaic.mark(self._pointed)
            return
        judged = self.seeing.judged()
        shown = [] if judged is None else np.flatnonzero(judged.wrong == self.sample).tolist()
        self.mosaic.mark(frozenset())
        self.mosaic.go_to(shown[0] if self.sample is not None and shown else -1)

    def _chosen(self, index: int) -> None:
        if self.views.current == "weights":
            self.chose.emit(NeuronRef(1, index))
            return
        judged = self.seeing.judged()
        if judged is not None:
            self.sample = int(judged.wrong[index])
            self.pad.show_sample(self.seeing.shares(self.sample))
            self._show_answer()

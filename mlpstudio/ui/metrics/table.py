"""Loss, accuracy and R squared of the training and of the test part, side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from mlpstudio.core.scores import Scores
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.ui.metrics.layers import NOTHING
from mlpstudio.ui.theme import set_look
from mlpstudio.ui.words import telling


class ScoreTable(QWidget):
    """A line for each score, with what to read from it below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self.heads = (QLabel(self.tr("training")), QLabel(self.tr("test")))
        for column, head in enumerate(self.heads, 1):
            set_look(head, role="caption")
            self._grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignRight)
        self.cells: dict[str, tuple[QLabel, QLabel]] = {}
        self._lines: dict[str, tuple[QLabel, ...]] = {}
        self._add("samples", self.tr("samples"), "")
        self._add("loss", self.tr("loss"), "")
        self._add("accuracy", self.tr("accuracy"), self.tr("The share of samples whose class is right."))
        self._add("r_squared", self.tr("R²"), self.tr("1 is perfect; 0 is as good as always the mean."))

    def _add(self, key: str, name: str, about: str) -> None:
        line = self._grid.rowCount()
        label, note = QLabel(name), QLabel(about)
        cells = QLabel(NOTHING), QLabel(NOTHING)
        self._grid.addWidget(label, line, 0)
        for column, (cell, head) in enumerate(zip(cells, self.heads, strict=True), 1):
            set_look(cell, role="number")
            cell.setAccessibleName(f"{name}, {head.text()}")
            self._grid.addWidget(cell, line, column, Qt.AlignmentFlag.AlignRight)
        set_look(note, role="caption")
        note.setWordWrap(True)
        self._grid.addWidget(note, line + 1, 0, 1, 3)
        note.setVisible(bool(about))
        self.cells[key] = cells
        self._lines[key] = (label, *cells, note)
        self._note_of_loss = self._lines.get("loss", (note,))[-1]

    def show_scores(
        self, scores: tuple[Scores, ...], numbers: NumberFormat, *, classes: bool, split: bool,
        divided: str = "",
    ) -> None:  # fmt: skip
        """Show scores of the training part, and of the test part where there is one; none while unknown.

        ``divided`` is what targets are divided by, if they are: the loss is one of those numbers.
        """
        self._show_lines(classes, split, divided)
        for column in range(2):
            found = scores[column] if column < len(scores) else None
            texts = {key: NOTHING for key in self.cells}
            if found is not None:
                texts["samples"] = f"{found.samples:,}"
                texts["loss"] = NOTHING if found.loss is None else telling(found.loss, numbers)
                texts["accuracy"] = _percent(found.accuracy)
                texts["r_squared"] = NOTHING if found.r_squared is None else numbers.text(found.r_squared)
            for key, text in texts.items():
                if self.cells[key][column].text() != text:
                    self.cells[key][column].setText(text)

    def _show_lines(self, classes: bool, split: bool, divided: str) -> None:
        for key, hidden in (("accuracy", not classes), ("r_squared", classes)):
            for label in self._lines[key]:
                label.setVisible(not hidden)
        for key, (_, cell) in self.cells.items():
            shown = split and not (key == "accuracy" and not classes) and not (key == "r_squared" and classes)
            cell.setVisible(shown)
        self.heads[1].setVisible(split)
        text = self.tr("Over all samples at these parameters, without penalty.")
        if divided:
            text += " " + self.tr("Of targets divided by {units}.").format(units=divided)
        if split:
            text += " " + self.tr("Training falling while test rises: it learns by heart.")
        self._note_of_loss.setText(text)
        self._note_of_loss.setVisible(True)


def _percent(share: float | None) -> str:
    return NOTHING if share is None else f"{100 * share:.1f} %"

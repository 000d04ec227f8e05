"""The figures of one layer: gradient, update, what is off or saturated, and where its numbers lie."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from mlpstudio.core.activations import ACTIVATIONS
from mlpstudio.core.health import Figures
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.ui.metrics.histogram import Histogram
from mlpstudio.ui.theme import Theme, set_look

NOTHING = "–"


class LayerView(QWidget):
    """One layer.

    Parameters
    ----------
    number
        1..N.
    """

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._shown: tuple[object, ...] = ()
        self.title = QLabel()
        set_look(self.title, role="strong")
        names = (self.tr("gradient"), self.tr("update / weights"), self.tr("off"), self.tr("saturated"))
        self.figures = tuple(QLabel(NOTHING) for _ in names)
        self.weights, self.activations = Histogram(self.tr("Weights")), Histogram(self.tr("Activations"))
        self.weights.title = self.tr("Layer {number}, weights").format(number=number)
        self.activations.title = self.tr("Layer {number}, activations").format(number=number)
        figures, pictures = QGridLayout(), QGridLayout()
        for layout in (figures, pictures):
            layout.setHorizontalSpacing(12)
            layout.setVerticalSpacing(0)
        for column, (name, value) in enumerate(zip(names, self.figures, strict=True)):
            figures.addWidget(_caption(name), 0, column)
            figures.addWidget(value, 1, column)
            figures.setColumnStretch(column, 1)
            value.setAccessibleName(name)
            set_look(value, role="number")
        for column, (name, view) in enumerate(
            ((self.tr("weights"), self.weights), (self.tr("activations"), self.activations))
        ):
            pictures.addWidget(_caption(name), 0, column)
            pictures.addWidget(view, 1, column)
            pictures.setColumnStretch(column, 1)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(6)
        column_.addWidget(self.title)
        column_.addLayout(figures)
        column_.addLayout(pictures)

    def show_figures(self, figures: Figures, numbers: NumberFormat) -> None:
        """Show the figures of an iteration, as far as they are known."""
        values = figures.values.get(f"u{self._number}"), figures.gradient, figures.weights, figures.after
        shown = (*values, figures.activations, figures.activation, numbers)
        if len(self._shown) == len(shown) and all(
            old is new or (index > 4 and old == new)
            for index, (old, new) in enumerate(zip(self._shown, shown, strict=True))
        ):
            return  # most clicks change nothing here
        before, self._shown = self._shown, shown
        title = ACTIVATIONS[figures.activation].title
        self.title.setText(
            self.tr("Layer {number} · {activation}").format(number=self._number, activation=title)
        )
        texts = (
            _number(figures.gradient_norm, numbers), _number(figures.update_ratio, numbers),
            _share(figures.dead), _share(figures.saturated),
        )  # fmt: skip
        for label, text in zip(self.figures, texts, strict=True):
            if label.text() != text:
                label.setText(text)
        if not before or before[2] is not figures.weights:
            self.weights.show_matrix(figures.weights)
        if not before or before[4] is not figures.activations:
            self.activations.show_matrix(figures.activations)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.weights.color(theme.painting)
        self.activations.color(theme.painting)


def _caption(text: str) -> QLabel:
    label = QLabel(text)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
    set_look(label, role="caption")
    return label


def _number(value: float | None, numbers: NumberFormat) -> str:
    return NOTHING if value is None else numbers.text(value)


def _share(value: float | None) -> str:
    return NOTHING if value is None else f"{100 * value:.0f} %"

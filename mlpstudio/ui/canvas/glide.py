"""Neurons glide to their new places after an edit. Only the picture moves: a click meets what is there."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

from mlpstudio.render.network_grid import MANY
from mlpstudio.render.network_layout import NetworkLayout
from mlpstudio.render.network_parts import PlacedColumn
from mlpstudio.ui.motion import BRIEF


class Glide(QObject):
    """One movement at a time, from the picture before an edit to the one after it."""

    moved = Signal()
    """The picture has to be drawn again."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.duration = BRIEF
        """Milliseconds; 0 where nothing shall move."""
        self._before: NetworkLayout | None = None
        self._made: tuple[NetworkLayout, float, NetworkLayout] | None = None
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._step)
        self._animation.finished.connect(self.stop)

    @property
    def active(self) -> bool:
        """Whether something moves."""
        return self._before is not None

    def begin(self, before: NetworkLayout) -> None:
        """Let what comes glide from where it was."""
        lines = sum(link.weights.size for link in before.picture.links)
        if self.duration and lines <= MANY:
            self._animation.stop()
            self._before = before
            self._animation.setDuration(self.duration)
            self._animation.start()

    def stop(self) -> None:
        """Let everything be at its place."""
        self._before = self._made = None
        self._animation.stop()
        self.moved.emit()

    def shown(self, after: NetworkLayout) -> NetworkLayout:
        """Return the picture on the way to ``after``."""
        before, share = self._before, float(self._animation.currentValue() or 0.0)
        if before is None or before.down != after.down:
            return after
        if self._made is None or self._made[:2] != (after, share):
            columns = tuple(
                _between(_former(before, after, number), column, share)
                for number, column in enumerate(after.columns)
            )
            self._made = after, share, replace(after, columns=columns)
        return self._made[2]

    def _step(self, share: Any) -> None:
        if self.active:
            self.moved.emit()


def _former(before: NetworkLayout, after: NetworkLayout, number: int) -> PlacedColumn | None:
    """Return where a column comes from: the outputs from the outputs, the others by their numbers."""
    if number == len(after.columns) - 1:
        return before.columns[-1]
    return before.columns[number] if number < len(before.columns) - 1 else None


def _between(former: PlacedColumn | None, column: PlacedColumn, share: float) -> PlacedColumn:
    if former is None:
        return column
    places = dict(zip(former.indices, former.centers, strict=True))
    starts = np.array(
        [places.get(index, end) for index, end in zip(column.indices, column.centers, strict=True)]
    )
    return replace(column, centers=starts + share * (column.centers - starts))

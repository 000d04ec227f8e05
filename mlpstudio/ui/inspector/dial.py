"""A weight or bias with everything one does to it: a field, a slider, and what it does to the loss."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mlpstudio.core.inline import in_line
from mlpstudio.core.whatif import WhatIf, range_around
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.ui.inspector.controls import Entry, read_only
from mlpstudio.ui.inspector.edits import Change, Edits
from mlpstudio.ui.inspector.form import Reading, Row
from mlpstudio.ui.inspector.value_slider import ValueSlider, lock_slider
from mlpstudio.ui.inspector.what_if_plot import LossCurve, WhatIfPlot
from mlpstudio.ui.theme import Theme
from mlpstudio.ui.words import telling

BUDGET = 0.004
"""Seconds that a curve may take while a click waits for it."""
_MOST, _LEAST = 97, 9
_PATIENCE = 0.02  # seconds; a curve that takes longer comes when there is a pause
_PAUSE = 150  # milliseconds


class Dial(QWidget):
    """One parameter.

    Parameters
    ----------
    word
        What it is called, "Weight" or "Bias".
    gradient
        What the slope of the loss is called.
    edits
        What it does.
    """

    def __init__(self, word: str, gradient: str, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits = edits
        self._make: Callable[[float], Change] | None = None
        self._what: WhatIf | None = None
        self._curve: WhatIf | None = None
        self._points: tuple[np.ndarray, np.ndarray] | None = None
        self._print: int | None = None
        self._range: tuple[float, float] | None = None
        self._before: float | None = None
        self._empty = ""
        self._value = 0.0
        self._free = True
        self.numbers = NumberFormat()
        self.field = Entry(word)
        self.slider = ValueSlider(word)
        self.plot = WhatIfPlot()
        self.row = Row(word, self.field)
        self.loss, self.slope = Reading(self.tr("Loss of this batch")), Reading(gradient)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.row, self.plot, self.slider):
            column.addWidget(widget)
        column.addWidget(Row(self.tr("Loss of this batch"), self.loss))
        column.addWidget(Row(gradient, self.slope))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._compute_late)
        self.field.entered.connect(self._entered)
        self.slider.moved.connect(self._dragged)
        self.slider.abandoned.connect(self._abandoned)
        self.slider.ended.connect(self._ended)

    # What is shown

    def show_parameter(
        self, value: float, what: WhatIf | None, make: Callable[[float], Change], empty: str = ""
    ) -> None:
        """Show a parameter.

        Parameters
        ----------
        value
            What it is.
        what
            The loss along it; None where there is none.
        make
            Returns the edit that gives it another value.
        empty
            Why there is no curve.
        """
        self._value, self._what, self._make, self._empty = value, what, make, empty
        if not self.slider.is_dragged:
            self._range = range_around(value, self._range)
        low, high = self._range or range_around(value)
        self.field.show_number(value, self.numbers)
        self.slider.show_value(value, low, high)
        self._show_curve()

    def forget(self) -> None:
        """Another parameter will be shown: let go of range, curve and what was typed."""
        self._range = self._points = self._curve = self._print = self._before = None
        self.field.forget()
        self.row.complain("")

    def set_free(self, free: bool) -> None:
        """Let the parameter be edited, or show it only."""
        self._free = free
        self._lock()

    def set_read_only(self, locked: bool) -> None:
        """Show it only, or let it be edited."""
        self._locked = locked
        self._lock()

    _locked = False

    def _lock(self) -> None:
        locked = self._locked or not self._free
        read_only(self.field, locked)
        lock_slider(self.slider, locked)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.plot.set_theme(theme)

    def _show_curve(self) -> None:
        what = self._what
        if what is None:
            self._points = self._curve = self._print = None
            self.plot.show_curve(None, self._empty)
            self.loss.say("–")
            self.slope.say("–")
            return
        self._follow(what)
        assert self._curve is not None
        self.plot.called = in_line(what.letter)
        loss = self._loss_at(self._value)
        slope = self._curve.slope(self._value)
        self.loss.say(telling(loss) if np.isfinite(loss) else "∞")
        self.slope.say(self.numbers.text(slope))
        if self._points is None:
            self.plot.show_curve(None, self.tr("The curve comes in a moment."))
            return
        low, high = self._range or range_around(self._value)
        # An edit may begin with another batch: where the drag began is shown on the curve of this one.
        before = None if self._before is None else (self._before, self._loss_at(self._before))
        self.plot.show_curve(LossCurve(low, high, *self._points, self._value, loss, slope, before))

    def _loss_at(self, value: float) -> float:
        assert self._curve is not None
        return float(self._curve.losses(np.array([value]))[0])

    def _follow(self, what: WhatIf) -> None:
        """Compute the curve anew, unless only the parameter itself is another one."""
        fingerprint = hash((what.fingerprint, self._range))
        if fingerprint == self._print and self._curve is not None:
            return
        self._print, self._curve = fingerprint, what
        self._pause.stop()
        if what.seconds(_LEAST) > _PATIENCE:
            self._points = None
            self._pause.start()
            return
        self._compute()

    def _compute(self) -> None:
        if self._curve is None or self._range is None:
            return
        count = int(BUDGET / max(self._curve.seconds(1), 1e-9))
        values = np.linspace(*self._range, min(max(count, _LEAST), _MOST))
        self._points = values, self._curve.losses(values)

    def _compute_late(self) -> None:
        self._compute()
        self._show_curve()

    def hideEvent(self, event: QHideEvent) -> None:
        """Wait for nothing that nobody sees."""
        super().hideEvent(event)
        self._pause.stop()

    # What is done

    def _edit(self, value: float, key: str) -> None:
        if self._make is None:
            return
        reason = self._edits.do(self._make(value), key)
        if reason:
            self.field.refuse(reason)

    def _entered(self, value: float, key: str) -> None:
        self._edit(value, key)

    def _dragged(self, value: float, key: str) -> None:
        if self.slider.isSliderDown() and self._before is None and self._curve is not None:
            self._before = self._value
        self._edit(value, key)

    def _abandoned(self, key: str) -> None:
        self._before = None
        self._edits.abandon(key)

    def _ended(self) -> None:
        self._before = None
        if self._make is not None:
            self.show_parameter(self._value, self._what, self._make, self._empty)

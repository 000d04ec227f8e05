"""The loss panel: the curve of the loss, the place where we are on it, its future, and what a change left."""

from __future__ import annotations

import math
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.picture import Picture
from mlpstudio.session.moment import Moment, Place
from mlpstudio.session.track import TrackLosses
from mlpstudio.ui.giving import Giver
from mlpstudio.ui.held_out_curve import HeldOutCurve
from mlpstudio.ui.kept_curves import KeptCurves, losses_of, overlaid
from mlpstudio.ui.loss_controls import LossControls
from mlpstudio.ui.loss_lines import bounds, end_of, goes_on, lines, notes, told_of, why_empty
from mlpstudio.ui.loss_picture import loss_pictures
from mlpstudio.ui.loss_plot import Curves, LossPlot, Scale
from mlpstudio.ui.loss_span import LEAST_SPAN, whole_span
from mlpstudio.ui.plot_span import Span
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.words import worded

Array = NDArray[np.float64]

_CLOSEST = 4.0  # iterations that one can zoom in to
_AXIS = 64  # pixels that an axis takes, with its words
_NOTCH = 0.8  # what is left of the extent after a notch of the wheel


class LossPanel(QWidget):
    """The curve. It is drawn by pyqtgraph, which is loaded after the window shows: see :meth:`use`."""

    sought = Signal(object, object)
    """With an iteration and a position; the position is None where it shall stay."""
    scale_chosen = Signal(object)
    """With True for logarithmic."""

    tells_how_far = True
    """Nothing here shows what an iteration computed: see :mod:`mlpstudio.ui.turns`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("loss-panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._moment: Moment | None = None
        self._theme: Theme | None = None
        self._log = True
        self._numbers = NumberFormat(mode="automatic")
        self._picture: LossPlot | None = None
        self._drawn: object = None
        self._drawn_point: object = None
        self._scale = Scale(True, 0.0, 1.0)
        self._whole = Span(0, LEAST_SPAN, 0, 1)
        self._zoom: Span | None = None
        self._refit = False
        self._hovered: int | None = None
        self._before_click: Place | None = None
        self.held_out = HeldOutCurve(self)
        self.held_out.grew.connect(self._draw)
        self.controls = LossControls()
        self.controls.log_toggled.connect(self._log_toggled)
        self.controls.fit_asked.connect(self.fit)
        self._note, self._empty, self.kept = QLabel(self), QLabel(self), KeptCurves(self)
        for label, role in ((self._note, "caption"), (self._empty, "muted")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            set_look(label, role=role)
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(8, 0, 4, 6)
        self.setMinimumSize(220, 120)

    @property
    def plot(self) -> Any:
        """The plot of the library; None as long as that is not loaded."""
        return None if self._picture is None else self._picture.item

    @property
    def zoomed(self) -> bool:
        """Whether only a part of the curve is shown."""
        return self._zoom is not None

    def use(self, pyqtgraph: ModuleType) -> None:
        """Make the plot, now that the library is there; asking again does nothing."""
        if self._picture is not None:
            return
        self._picture = LossPlot(pyqtgraph, self.tr("loss"), self.tr("iteration"))
        self._picture.widget.setAccessibleName(self.tr("Loss over iterations"))
        self._picture.add_to(self)
        Giver(self, self._picture.widget, self.pictures).watch()
        gestures = self._picture.gestures
        gestures.pointed.connect(self._pointed)
        gestures.clicked.connect(self._clicked)
        gestures.clicked_twice.connect(self._clicked_twice)
        gestures.dragged.connect(self._dragged)
        gestures.turned.connect(self._turned)
        gestures.pressed.connect(self._pressed)
        gestures.focused.connect(self._focused)
        if self._theme is not None:
            self._picture.set_theme(self._theme)
        self._draw()

    def show_moment(self, moment: Moment) -> None:
        """Draw the losses that may be told at a moment."""
        if self._zoom is not None and not goes_on(self._moment, moment):
            self._zoom = None
        self._moment = moment
        self._draw()

    def hideEvent(self, event: QHideEvent) -> None:
        """Measure nothing that nobody sees."""
        super().hideEvent(event)
        self.held_out.stop()

    def set_log(self, log: bool) -> None:
        """Choose the scale."""
        if log != self._log:
            self._log = log
            self._refit = self._zoom is not None
            self.controls.show_log(log)
            self._draw()

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write losses in another way."""
        self._numbers = numbers
        self._drawn = self._drawn_point = None
        self._draw()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        if self._picture is not None:
            self._picture.set_theme(theme)
        self._draw()

    def pictures(self) -> tuple[Picture, ...]:
        """Return the curve as it can be given away."""
        return loss_pictures(self._moment, self._scale, self._zoom or self._whole, self.size())

    def fit(self) -> None:
        """Show the whole curve."""
        self._zoom = None
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep words in their corner."""
        super().resizeEvent(event)
        self._draw()
        self._place_words()

    # Drawing

    def _draw(self) -> None:
        moment, theme, picture = self._moment, self._theme, self._picture
        if picture is None or moment is None or theme is None:
            return
        # A picture of the plot takes several milliseconds: most clicks change nothing in it.
        track = None if moment.losses is None else moment.losses.track
        known, reached, former = moment.known.losses, moment.reached.losses, moment.former
        diverged = track is not None and track.divergence is not None
        tested = 0 if track is None else sum(len(piece.held_out) for piece in track.pieces)
        curve = (track, known, reached, former, diverged, self._log, self._zoom, self.size(), theme, tested,
                 overlaid(moment))  # fmt: skip
        point = (*curve, moment.phase if known else None)
        if point == self._drawn_point:
            return
        changed, self._drawn, self._drawn_point = curve != self._drawn, curve, point
        if changed:
            self._draw_curves(picture, moment)
            self._drawn = (*curve[:6], self._zoom, *curve[7:])
            self._write_note(moment)
        self._draw_cursor()

    def _draw_curves(self, picture: LossPlot, moment: Moment) -> None:
        columns = max(self.width() - 90, 60)
        drawn = lines(moment, columns, -math.inf, math.inf)
        kept = overlaid(moment)
        every = np.concatenate([*(y for _, y in drawn), *losses_of(kept)])
        before, self._scale = self._scale, Scale.of(self._log, every)
        self._whole = whole_span(moment, self._scale, self._scale.heights(every))
        if self._zoom is not None:
            drawn = lines(moment, columns, self._zoom.left, self._zoom.right)
            self._zoom = self._kept_zoom(self._zoom, before, np.concatenate([y for _, y in drawn]))
        self.controls.show_zoomed(self._zoom is not None)
        picture.show_span(self._zoom or self._whole, self._scale)
        picture.show_curves(Curves(*((x, self._scale.heights(y)) for x, y in drawn)))
        picture.show_end(end_of(moment))
        if self._theme is not None and (kept or self.kept.curves):
            self.kept.draw(picture, kept, self._scale, self._theme, moment.project.data)

    def _kept_zoom(self, zoom: Span, before: Scale, losses: Array) -> Span:
        """Return the part that is shown, where the scale became another one."""
        if self._refit:
            self._refit = False
            heights = self._scale.heights(losses)
            heights = heights[np.isfinite(heights)]
            if heights.size and heights.min() < heights.max():
                return zoom.with_heights(float(heights.min()), float(heights.max())).padded(0, 0.06)
            return zoom.with_heights(self._whole.low, self._whole.high)
        if not self._log and before.unit != self._scale.unit and not before.log:
            share = before.unit / self._scale.unit
            return zoom.with_heights(zoom.low * share, zoom.high * share)
        return zoom

    def _draw_cursor(self) -> None:
        """Draw where we are, and what the pointer shows; say the loss of one of them."""
        moment, theme, picture = self._moment, self._theme, self._picture
        assert moment is not None
        assert theme is not None
        assert picture is not None
        iteration = moment.known.losses - 1
        shown = self._zoom or self._whole
        height = None if moment.losses is None else self._height(moment.losses, iteration)
        inside = height is not None and shown.contains(iteration, height)
        color = theme.accent if moment.phase is None else str(getattr(theme, moment.phase.value))
        picture.show_cursor((iteration, height) if inside and height is not None else None, color)
        hovered = self._hovered
        if hovered is not None and moment.losses is not None and bounds(moment)[1] >= hovered:
            y = self._height_at(moment, hovered)
            picture.show_hover(hovered, y)
            told, text = hovered, told_of(moment, hovered, self._numbers, hovering=True)
            picture.say(text, hovered, shown.high if y is None else min(max(y, shown.low), shown.high))
        else:
            picture.show_hover(None, None)
            told, text = iteration, told_of(moment, iteration, self._numbers) if inside else ""
            picture.say(text, iteration, height or 0.0)
        if picture.widget.accessibleDescription() != text:
            picture.widget.setAccessibleDescription(text)
            picture.widget.setToolTip(
                told_of(moment, told, None, hovering=self._hovered is not None) if text else ""
            )

    def _height(self, losses: TrackLosses, iteration: int) -> float | None:
        if iteration < losses.first:
            return None
        loss = losses.at(iteration)
        if loss is None:  # only its block is known still
            _, low, _ = losses.reduced(iteration, iteration + 1, 1)
            loss = float(low[0]) if low.size else None
        return float(self._scale.heights(np.array([loss]))[0]) if loss is not None else None

    def _height_at(self, moment: Moment, iteration: int) -> float | None:
        """Return where the curve is at an iteration: of this run, or of the one before a change."""
        losses = moment.losses
        if iteration >= moment.reached.losses and moment.former is not None:
            losses = moment.former.losses
        height = None if losses is None else self._height(losses, iteration)
        return height if height is not None and math.isfinite(height) else None

    def _write_note(self, moment: Moment) -> None:
        """Say in the corner what lines mean, and in the middle what will be here."""
        drawn = [line.getData() for line in self._curves if line.xData is not None]
        end, nothing = end_of(moment), why_empty(moment)
        told = notes(moment, drawn), "" if nothing is None else worded(nothing)
        if told == (self._note.text(), self._empty.text()) and end is None and not self.kept.curves:
            return
        for label, text in zip((self._note, self._empty), told, strict=True):
            label.setText(text)
        set_look(self._note, role="error" if end is not None else "caption")
        self._place_words()

    def _place_words(self) -> None:
        for label in (self._note, self._empty):
            label.adjustSize()
            label.setVisible(bool(label.text()))
            label.raise_()
        # A curve that diverges ends high above, others below.
        low = self._moment is not None and end_of(self._moment) is not None
        top = self.height() - self._note.height() - _AXIS if low else 10
        left = self.width() - self._note.width() - 20
        end = None if self._picture is None else self._picture.end_at
        side = Qt.AlignmentFlag.AlignRight
        if self._picture is not None and end is not None:  # beside the line where the run ended
            after = round(end) + self._picture.widget.x() + 8
            before = after - self._note.width() - 16
            if after + self._note.width() <= self.width() - 8:  # nothing is drawn there
                left, side = after, Qt.AlignmentFlag.AlignLeft
            elif _AXIS + 16 <= before < left:
                left = before
        self._note.setAlignment(side)
        self._note.move(left, top)
        taken = self.kept.place(self._note, upwards=low)
        if self._picture is not None:
            self._picture.taken = QRectF(taken).translated(-self._picture.widget.pos().toPointF())
        room = self.rect().adjusted(_AXIS + 16, 8, -24, -_AXIS)
        self._empty.setGeometry(room)

    @property
    def _curves(self) -> tuple[Any, ...]:
        return () if self._picture is None else self._picture.lines

    # What pointer, wheel and keys ask for

    def _pointed(self, pixel: QPointF | None) -> None:
        """Show the loss of the iteration nearest to the pointer."""
        picture, hovered = self._picture, None
        if picture is not None and pixel is not None and picture.region(pixel) == "plot":
            hovered = self._iteration_at(pixel)
        self._hover(hovered)

    def _hover(self, iteration: int | None) -> None:
        if iteration != self._hovered and self._moment is not None and self._picture is not None:
            self._hovered = iteration
            self._draw_cursor()

    def _iteration_at(self, pixel: QPointF) -> int | None:
        """Return the iteration whose loss is nearest to a pixel; None where there is none at all."""
        moment, picture = self._moment, self._picture
        if moment is None or picture is None or moment.losses is None:
            return None
        first, last = bounds(moment)
        if max(moment.reached.losses, 0 if moment.former is None else moment.former.until) <= first:
            return None
        return min(max(round(picture.place(pixel).x()), first), last)

    def _clicked(self, pixel: QPointF) -> None:
        """Travel to the iteration that was clicked."""
        if self._picture is not None and self._picture.region(pixel) == "plot":
            self._travel(self._iteration_at(pixel))

    def _travel(self, iteration: int | None) -> None:
        moment = self._moment
        if moment is None or iteration is None:
            return
        self._before_click = moment.place
        # Where the loss of an iteration is not told yet, its end is what was meant.
        position = moment.clicks if moment.known.losses == moment.iteration else None
        self.sought.emit(min(max(iteration, moment.start), moment.last), position)

    def _clicked_twice(self, pixel: QPointF) -> None:
        """Show the whole curve, and take back that the first of the two clicks travelled."""
        before, self._before_click = self._before_click, None
        if self._zoom is not None:
            self.fit()
            if before is not None:
                self.sought.emit(before.iteration, before.position)

    def _dragged(self, way: QPointF) -> None:
        """Move the part that is shown."""
        if self._picture is not None and self._zoom is not None:
            across, up = self._picture.pixel_size()
            self._show_part(self._zoom.moved(-way.x() * across, way.y() * up))

    def _turned(self, pixel: QPointF, notches: float) -> None:
        """Zoom around the pointer; over an axis, along that axis only."""
        if self._picture is not None:
            region, place = self._picture.region(pixel), self._picture.place(pixel)
            factor = _NOTCH**notches
            across, up = 1.0 if region == "left" else factor, 1.0 if region == "bottom" else factor
            self._show_part((self._zoom or self._whole).zoomed(place.x(), place.y(), across, up))

    def _show_part(self, wanted: Span) -> None:
        """Zoom to a part; the whole curve is no part of it."""
        whole = self._whole
        largest = max(abs(whole.low), abs(whole.high))
        part = wanted.within(whole, min(_CLOSEST, whole.width), 1e-3 if self._log else 1e-5 * largest)
        full = part.width >= 0.999 * whole.width and part.height >= 0.999 * whole.height
        self._zoom = None if full else part
        self._draw()

    def _pressed(self, meaning: str) -> None:
        """Do by keys what the pointer does."""
        moment = self._moment
        if moment is None or moment.losses is None:
            return
        first, last = bounds(moment)
        here = self._hovered if self._hovered is not None else moment.known.losses - 1
        if meaning == "go":
            self._travel(self._hovered)
        elif meaning == "fit":
            self.fit()
        elif meaning in ("left", "right"):
            self._hover(min(max(here + (1 if meaning == "right" else -1), first), last))
        else:
            shown, factor = self._zoom or self._whole, _NOTCH if meaning == "closer" else 1 / _NOTCH
            x = here if shown.left <= here <= shown.right else (shown.left + shown.right) / 2
            y = self._height_at(moment, round(x)) if round(x) >= first else None
            self._show_part(shown.zoomed(x, (shown.low + shown.high) / 2 if y is None else y, factor, factor))

    def _focused(self, focused: bool) -> None:
        """Show by the crosshair that keys act here."""
        moment = self._moment
        here = None if moment is None else moment.known.losses - 1
        self._hover(here if focused and here is not None and here >= 0 else None)

    def _log_toggled(self, on: bool) -> None:
        if on != self._log:
            self.set_log(on)
            self.scale_chosen.emit(on)

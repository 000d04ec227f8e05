"""The loss curve under the pointer: hover, travel, zoom, branch, divergence, large and small numbers."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mlpstudio.core.loss_series import LossSeries
from mlpstudio.project import project as edits
from mlpstudio.session.moment import Known, Moment, Place
from mlpstudio.ui.loss_lines import bounds
from mlpstudio.ui.loss_plot import Scale
from mlpstudio.ui.plot_span import Span
from tests.session.conftest import example
from tests.ui.conftest import Window

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Curve:
    """The plot of a window, by iterations and losses."""

    def __init__(self, shown: Window) -> None:
        self.shown, self.panel = shown, shown.window.loss_panel
        self.picture = self.panel._picture
        self.viewport = self.picture.widget.viewport()

    def pixel(self, x: float, y: float | None = None) -> QPoint:
        span = self.span
        height = (span.low + span.high) / 2 if y is None else y
        scene = self.panel.plot.getViewBox().mapViewToScene(QPointF(x, height))
        return self.picture.widget.mapFromScene(scene)

    def point(self, x: float, y: float | None = None) -> None:
        QTest.mouseMove(self.viewport, self.pixel(x, y) + QPoint(3, 3))
        QTest.mouseMove(self.viewport, self.pixel(x, y))

    def click(self, x: float) -> None:
        QTest.mouseClick(self.viewport, LEFT, NONE, self.pixel(x))

    def wheel(self, place: QPoint, notches: float) -> None:
        turned = QPoint(0, round(120 * notches))
        event = QWheelEvent(
            QPointF(place), QPointF(self.viewport.mapToGlobal(place)), QPoint(), turned,
            Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(self.viewport, event)

    def drag(self, begin: QPoint, way: QPoint) -> None:
        QTest.mousePress(self.viewport, LEFT, NONE, begin)
        for share in (0.4, 0.8, 1.0):
            QTest.mouseMove(self.viewport, begin + way * share)
        QTest.mouseRelease(self.viewport, LEFT, NONE, begin + way)

    @property
    def span(self) -> Span:
        return self.panel._zoom or self.panel._whole

    @property
    def text(self) -> str:
        return self.picture.label.textItem.toPlainText()

    def line(self, index: int) -> list[int]:
        x = self.picture.lines[index].getData()[0]
        return [] if x is None else x.astype(int).tolist()


@pytest.fixture
def curve(shown: Window) -> Curve:
    shown.window.session.advance(15 * 40)
    shown.window.session.seek(20, 15)
    shown.moments.clear()
    return Curve(shown)


def faster(shown: Window, rate: float) -> None:
    session = shown.window.session
    training = replace(session.document.project.training, learning_rate=rate)
    session.change_training(training, "rate")


def test_pointing_tells_the_loss_of_the_nearest_iteration(curve: Curve):
    assert curve.text.endswith(" at iteration 20")
    curve.point(3.3)
    assert curve.text == "0.0282 at iteration 3"
    assert curve.picture.hover.isVisible()
    assert curve.picture.hover.pos().x() == 3
    assert curve.picture.widget.accessibleDescription() == curve.text
    curve.point(33.6)
    assert curve.text.endswith(" at iteration 34")
    QApplication.sendEvent(curve.viewport, QEvent(QEvent.Type.Leave))
    assert curve.text.endswith(" at iteration 20")
    assert not curve.picture.hover.isVisible()


def test_a_click_travels_to_past_and_future(curve: Curve):
    curve.click(7.2)
    curve.click(33.9)
    assert curve.shown.places == [(7, 15), (34, 15)]


def test_from_the_beginning_of_an_iteration_it_goes_where_its_loss_is_told(curve: Curve):
    curve.shown.window.session.seek(20, 0)
    curve.shown.settle()
    curve.click(7)
    assert curve.shown.place == (7, 15)
    curve.shown.settle()
    assert curve.picture.cursor.pos().x() == 7


@pytest.mark.parametrize("share", [0.02, 0.5, 0.98])
def test_words_stay_inside_and_beside_the_point(curve: Curve, share: float):
    iteration = round(39 * share)
    curve.point(iteration)
    words = curve.picture.label.textItem.sceneBoundingRect()
    room = curve.panel.plot.getViewBox().sceneBoundingRect()
    assert room.adjusted(-1, -1, 1, 1).contains(words)
    point = curve.panel.plot.getViewBox().mapViewToScene(curve.picture.hover.pos())
    assert not words.adjusted(3, 3, -3, -3).contains(point)


def test_the_wheel_zooms_around_the_pointer(curve: Curve):
    whole, place = curve.span, curve.pixel(10)
    assert not curve.panel.controls.fit.isVisible()
    before = curve.picture.place(QPointF(place))
    curve.wheel(place, 3)
    after = curve.picture.place(QPointF(place))
    assert curve.span.width == pytest.approx(whole.width * 0.8**3)
    assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()), abs=1e-6)
    assert curve.panel.controls.fit.isVisible()
    for _ in range(40):
        curve.wheel(place, 2)
    assert curve.span.width == pytest.approx(4)
    curve.shown.click(curve.panel.controls.fit)
    assert curve.span == whole
    curve.wheel(place, 1)
    curve.wheel(place, -3)
    assert not curve.panel.zoomed


def test_over_an_axis_only_that_axis_is_zoomed(curve: Curve):
    whole = curve.span
    below = QPoint(curve.pixel(20).x(), curve.viewport.height() - 12)
    curve.wheel(below, 2)
    assert curve.span.width < whole.width
    assert curve.span.height == pytest.approx(whole.height)
    curve.panel.fit()
    curve.wheel(QPoint(20, curve.viewport.height() // 2), 2)
    assert curve.span.width == pytest.approx(whole.width)
    assert curve.span.height < whole.height


def test_dragging_moves_what_is_shown_and_never_out_of_the_curve(curve: Curve):
    whole = curve.span
    curve.drag(curve.pixel(20), QPoint(60, 0))
    assert curve.span == whole
    curve.wheel(curve.pixel(20), 5)
    before = curve.span
    curve.drag(curve.pixel(20), QPoint(-50, 0))
    assert curve.span.left > before.left
    assert curve.span.width == pytest.approx(before.width)
    curve.drag(curve.pixel(20), QPoint(-5000, 5000))
    assert curve.span.right == pytest.approx(whole.right)
    assert curve.span.high == pytest.approx(whole.high)
    assert curve.shown.moments == []


def test_a_double_click_shows_all_and_stays_where_it_was(curve: Curve):
    whole = curve.span
    curve.wheel(curve.pixel(20), 4)
    place = curve.pixel(24)
    QTest.mouseClick(curve.viewport, LEFT, NONE, place)
    QTest.mouseDClick(curve.viewport, LEFT, NONE, place)
    assert curve.span == whole
    assert curve.shown.place == (20, 15)


def test_while_zoomed_nothing_jumps(curve: Curve):
    curve.wheel(curve.pixel(10), 4)
    kept, session = curve.span, curve.shown.window.session
    session.seek(5, 3)
    session.seek(39, 15)
    session.advance(15 * 300)
    assert curve.span == kept
    faster(curve.shown, 0.001)
    session.advance(15 * 5)
    assert curve.span == kept


def test_a_new_run_is_shown_whole(curve: Curve, saved):
    curve.wheel(curve.pixel(10), 4)
    assert curve.panel.zoomed
    curve.shown.window.files.open_path(str(saved(example(), "other.mlp")))
    assert not curve.panel.zoomed


def test_switching_the_scale_keeps_the_iterations(curve: Curve):
    curve.wheel(curve.pixel(10), 4)
    before = curve.span
    curve.panel.controls.linear.click()
    assert (curve.span.left, curve.span.right) == (before.left, before.right)
    y = curve.picture.lines[0].getData()[1]
    assert curve.span.low <= np.nanmin(y)
    assert curve.panel.zoomed


def test_only_what_is_seen_is_drawn(make_window):
    shown = make_window()
    shown.window.session.advance(15 * 3000)
    shown.settle()
    curve = Curve(shown)
    whole = len(curve.line(0))
    assert whole < 2 * curve.viewport.width()
    for _ in range(8):
        curve.wheel(curve.pixel(1500), 1)
    seen = curve.line(0)
    assert seen[0] <= curve.span.left + 5
    assert seen[0] > 100
    assert seen[-1] < 2990


def test_keys_do_what_the_pointer_does(curve: Curve):
    widget = curve.picture.widget
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    assert curve.picture.hover.isVisible()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right):
        QTest.keyClick(widget, key)
    assert curve.text.endswith("at iteration 18")
    assert curve.shown.moments == []
    QTest.keyClick(widget, Qt.Key.Key_Return)
    assert curve.shown.place == (18, 15)
    QTest.keyClick(widget, Qt.Key.Key_Plus)
    assert curve.panel.zoomed
    QTest.keyClick(widget, Qt.Key.Key_Minus)
    assert not curve.panel.zoomed
    QTest.keyClick(widget, Qt.Key.Key_Plus)
    QTest.keyClick(widget, Qt.Key.Key_0)
    assert not curve.panel.zoomed
    curve.shown.window.canvas.setFocus()
    assert not curve.picture.hover.isVisible()


def test_a_click_does_not_take_the_focus(curve: Curve):
    curve.click(10)
    assert curve.shown.window.canvas.hasFocus()


def test_what_was_before_a_change_stays_pale_and_is_told(curve: Curve):
    session = curve.shown.window.session
    old = session.moment.losses.at(25)
    assert curve.line(2) == []
    faster(curve.shown, 0.002)
    assert curve.line(2) == list(range(20, 40))
    assert "before the change" in curve.panel._note.text()
    session.advance(15 * 8)
    curve.point(25)
    assert "; before the change " in curve.text
    curve.point(35)
    assert curve.text.startswith("before the change: ")
    assert session.moment.former.losses.at(25) == old
    curve.shown.action("undo").trigger()
    assert curve.line(2) == []
    assert curve.panel._note.text() == ""


def test_an_empty_curve_says_what_will_be_there(shown: Window):
    curve = Curve(shown)
    assert "begins with the loss" in curve.panel._empty.text()
    curve.point(5)
    curve.click(5)
    assert shown.moments == []
    assert curve.text == ""
    shown.window.session.advance(5)
    shown.settle()
    assert not curve.panel._empty.isVisible()


@pytest.mark.parametrize("rate", [1e30, 1e120])
@pytest.mark.parametrize("log", [True, False])
def test_divergence_is_drawn_and_said(make_window, saved, rate: float, log: bool):
    project = example()
    shown = make_window(saved(edits.with_training(project, replace(project.training, learning_rate=rate))))
    shown.window.loss_panel.set_log(log)
    for _ in range(12):
        shown.window.session.next_iteration()
    shown.settle()
    curve, end = Curve(shown), shown.window.session.moment.divergence.iteration
    assert curve.panel._note.text() == f"diverged at iteration {end}"
    # The dashed line stands beside the words, not across them.
    across = curve.picture.widget.x() + curve.picture.end_at
    note = curve.panel._note.geometry()
    assert not note.left() <= across <= note.right()
    if across + note.width() + 40 < curve.panel.width():
        assert note.left() > across  # where there is room nothing is drawn
    assert curve.picture._end.isVisible()
    assert curve.picture._end.line().x1() == end
    assert curve.span.contains(end, curve.span.low)
    for x, y in (line.getData() for line in curve.picture.lines if line.xData is not None):
        assert np.isfinite(x).all()
        assert np.isfinite(y).all()
        assert np.abs(y).max() < 1e9 if len(y) else True
    curve.panel.grab()
    words = curve.picture.label.textItem.sceneBoundingRect().translated(curve.picture.widget.pos().toPointF())
    assert not words.intersects(curve.panel._note.geometry())
    shown.window.session.first()
    assert curve.panel._note.text()


def test_words_hide_no_end_of_a_curve_that_rises_to_it(make_window):
    shown = make_window(size=(1024, 700))
    session = shown.window.session
    training = replace(session.document.project.training, learning_rate=50.0)
    session.change_training(training, "")
    for _ in range(11):
        session.next_iteration()
    shown.settle()
    curve = Curve(shown)
    view, words = curve.panel.plot.getViewBox(), curve.picture.label.textItem.sceneBoundingRect()
    assert words.width() > 50
    x, y = curve.picture.lines[0].getData()
    across = np.linspace(x[0], x[-1], 400)
    line = [
        view.mapViewToScene(QPointF(*place)) for place in zip(across, np.interp(across, x, y), strict=True)
    ]
    assert not any(words.contains(place) for place in line)


def test_gaps_where_a_loss_is_not_finite(shown: Window):
    panel, moment = shown.window.loss_panel, _moment(shown, [1.0, 0.5, np.inf, np.nan, 0.2, 0.1])
    panel.show_moment(moment)
    shown.settle()
    assert "gaps" in panel._note.text()
    assert bounds(moment) == (0, 5)
    Curve(shown).point(2)
    assert Curve(shown).text.endswith("at iteration 2")
    assert not panel._picture.hover.isVisible()


def _moment(shown: Window, losses: list[float] | np.ndarray) -> Moment:
    """Return the moment of a run that had these losses."""
    shown.window.session.advance(5)
    shown.settle()
    moment = shown.window.session.moment
    history = moment.losses.track.head
    history.losses, history._past.end = LossSeries(), len(losses)
    history.losses.append(np.asarray(losses))
    known = Known(len(losses), 0)
    return replace(
        moment, place=Place(len(losses), 4), known=known, reached=known, last=len(losses), divergence=None
    )


@pytest.mark.parametrize("unit", [1e-280, 1e-12, 1e12, 1e290])
def test_extreme_losses_on_a_linear_scale(shown: Window, unit: float):
    panel = shown.window.loss_panel
    panel.set_log(False)
    panel.show_moment(_moment(shown, unit * np.linspace(3, 1, 50)))
    panel.grab()
    curve = Curve(shown)
    assert 1 <= curve.picture.lines[0].getData()[1].max() <= 10
    curve.wheel(curve.pixel(20), 3)
    ticks = panel.plot.getAxis("left")._tickLevels[0]
    assert len({text for _, text in ticks}) == len(ticks) >= 2


def test_a_far_past_of_which_only_blocks_are_kept(shown: Window):
    losses = np.exp(-np.arange(2_000_000) / 3e5)
    panel = shown.window.loss_panel
    panel.show_moment(_moment(shown, losses))
    curve = Curve(shown)
    for _ in range(80):
        curve.wheel(curve.pixel(1000, 0.0), 1)
    curve.point(curve.span.left + curve.span.width / 2)
    assert " … " in curve.text or "at iteration" in curve.text
    assert curve.span.width == pytest.approx(4)


def test_scales():
    scale = Scale.of(True, np.array([0.0, 0.01, 100.0]))
    assert scale.heights(np.array([0.0, 0.01, np.inf])).tolist() == [-3.0, -2.0, np.inf]
    assert Scale.of(False, np.array([2e40])).unit == 1e40
    assert Scale.of(False, np.array([])).unit == 1


def test_spans():
    whole = Span(0, 10, 0, 1)
    assert whole.zoomed(5, 0.5, 0.5, 0.5) == Span(2.5, 7.5, 0.25, 0.75)
    assert whole.moved(3, 0).within(whole, 1, 0.1) == whole
    assert Span(8, 12, 0.9, 1.3).within(whole, 1, 0.1) == Span(6, 10, 0.6, 1.0)
    small = Span(5, 5.01, 0.5, 0.5).within(whole, 1, 0.1)
    assert (small.width, small.height) == (pytest.approx(1), pytest.approx(0.1))


def test_the_number_at_the_end_of_the_axis_is_written_whole(curve: Curve):
    curve.shown.window.session.advance(15 * 95)
    curve.shown.settle()
    axis, picture = curve.panel.plot.getAxis("bottom"), QImage(8, 8, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    words = axis.generateDrawSpecs(painter)[2]
    painter.end()
    ends = {text: axis.mapRectToScene(rect).right() for rect, _, text in words}
    assert list(ends)[-1] == "150"
    assert ends["150"] <= curve.picture.widget.width()

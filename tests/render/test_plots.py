"""Plots: numbers come to lie where the axes say, colours tell signs, nothing leaves its bounds."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from mlpstudio.core.extents import UNIT, Extent
from mlpstudio.render.palette import DARK, LIGHT, Palette
from mlpstudio.render.plots.agreement import AgreementPlot
from mlpstudio.render.plots.axes import Axes, Axis
from mlpstudio.render.plots.classes import BarsPlot, Rows, StripPlot, probabilities, scattered
from mlpstudio.render.plots.contours import contours, placed
from mlpstudio.render.plots.curves import CurvePlot, spread
from mlpstudio.render.plots.heat import class_image, level_lines, signed_image, unknown_color
from mlpstudio.render.plots.maps import RegionPlot, SurfacePlot
from mlpstudio.render.plots.marks import class_colors, class_shape, paint_label, paint_points, shades
from mlpstudio.render.plots.points import Plot, Points

BOUNDS = QRectF(20, 10, 420, 200)
NAN = float("nan")


def points(x: list[float], y: list[float], ringed: int | None = None, label: str = "") -> Points:
    flags = np.zeros(len(x), bool)
    rings = flags.copy()
    if ringed is not None:
        rings[ringed] = True
    return Points(np.array(x), np.array(y), np.arange(len(x)) + 10, flags, rings, label)


def axes() -> Axes:
    return Axes(Axis("x₁", Extent(-2, 4)), Axis("x₂", Extent(-1, 5)))


def curve(ys: list[float]) -> CurvePlot:
    y = np.array([ys])
    x = np.linspace(-2, 4, len(ys))
    return CurvePlot(axes(), x, y, ("ŷ",), points([1.0], [2.0], 0, "1 → 2"), np.array([0]), ((0,), 1))


def surface(values: np.ndarray) -> SurfacePlot:
    return SurfacePlot(
        axes(),
        values,
        "ŷ",
        Extent(-1, 1),
        0.0,
        1.0,
        0.0,
        points([1.0], [2.0], 0, "(1, 2) → 3"),
        np.array([0.5]),
    )


def regions() -> RegionPlot:
    outputs = np.zeros((4, 6, 3))
    outputs[:, :2, 0] = outputs[:, 2:4, 1] = outputs[:, 4:, 2] = 1.0
    return RegionPlot(axes(), outputs, ("a", "b", "c"), points([1.0], [2.0]), np.array([1]), "{count} more")


def strip(names: tuple[str, ...] = ("setosa", "versicolor")) -> StripPlot:
    rows = Rows(names, tuple("1/2" for _ in names), "{count} more", 1.0, "right")
    both = Axes(Axis("probability", UNIT), Axis("", UNIT))
    return StripPlot(both, rows, points([0.25, 0.75], [0.0, 0.0]), np.array([0, 1]), np.array([0, 1]))


def bars() -> BarsPlot:
    rows = Rows(("a", "b"), probabilities(np.array([0.2, 0.8])), "{count} more", 1.0)
    return BarsPlot(Axes(Axis("p", UNIT), Axis("", UNIT)), rows, np.array([0.2, 0.8]), 1, "target")


ALL: dict[str, Plot] = {
    "curve": curve([0.0, 1.0, 4.0]),
    "curve with a gap": curve([0.0, NAN, NAN, 1.0, float("inf"), 2.0]),
    "curve far away": curve([1e300, -1e300, 1e9]),
    "surface": surface(np.linspace(-1, 1, 24).reshape(4, 6)),
    "surface without numbers": surface(np.full((4, 6), NAN)),
    "regions": regions(),
    "agreement": AgreementPlot(axes(), points([0.0, 1.0, NAN], [0.5, 0.5, NAN], 0), ("too high", "too low")),
    "strip": strip(),
    "strip of many classes": strip(tuple(f"class {k}" for k in range(40))),
    "bars": bars(),
}


def painted(plot: Plot, palette: Palette, bounds: QRectF = BOUNDS) -> QImage:
    image = QImage(460, 220, QImage.Format.Format_RGB32)
    image.fill(QColor(palette.panel))
    painter = QPainter(image)
    plot.paint(painter, bounds, palette)
    painter.end()
    return image


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", ALL)
def test_every_plot_paints_within_its_bounds(name: str, palette: Palette):
    image = painted(ALL[name], palette)
    blank = QColor(palette.panel)
    inside = any(image.pixelColor(x, y) != blank for x in range(20, 440, 3) for y in range(10, 210, 3))
    outside = [
        (x, y)
        for x in range(460)
        for y in range(220)
        if not BOUNDS.adjusted(-1, -1, 1, 1).contains(x, y) and image.pixelColor(x, y) != blank
    ]
    assert inside
    assert not outside


@pytest.mark.parametrize("name", ALL)
def test_every_plot_survives_a_tiny_place(name: str):
    painted(ALL[name], LIGHT, QRectF(0, 0, 40, 20))


@pytest.mark.parametrize("name", ["curve", "surface", "regions", "agreement"])
def test_numbers_lie_where_they_are_read(name: str):
    frame = ALL[name].frame(BOUNDS)
    assert BOUNDS.contains(frame.rect)
    place = QPointF(float(frame.across(1.0)), float(frame.down(2.0)))
    assert frame.numbers(place) == pytest.approx((1.0, 2.0))
    assert float(frame.down(frame.y.low)) == pytest.approx(frame.rect.bottom())


def test_classes_have_their_shapes_on_curves_too():
    two = replace(curve([0.0, 1.0]), points=points([0.0, 2.0], [1.0, 1.0]), outputs=np.array([0, 0]))
    told = painted(replace(two, classes=np.array([0, 1])), LIGHT)
    assert told != painted(two, LIGHT)
    assert told != painted(replace(two, classes=np.array([1, 0])), LIGHT)


def test_the_room_of_the_axes_does_not_depend_on_the_curve():
    assert curve([0, 1]).frame(BOUNDS).rect == curve([3, 4]).frame(BOUNDS).rect


@pytest.mark.parametrize("name", ["curve", "surface", "regions"])
def test_a_sample_is_found_where_it_lies(name: str):
    plot = ALL[name]
    frame = plot.frame(BOUNDS)
    place = QPointF(float(frame.across(1.0)), float(frame.down(2.0)))
    assert plot.row_at(BOUNDS, place + QPointF(3, 2)) == 10
    assert plot.row_at(BOUNDS, place + QPointF(30, 0)) is None


def test_samples_in_rows_are_found():
    plot = strip()
    frame = plot.frame(BOUNDS)
    first = plot.rows.rects(plot.rows.room(BOUNDS))[0]
    place = QPointF(float(frame.across(0.25)), first.center().y())
    assert plot.row_at(BOUNDS, place) == 10


def test_colours_tell_the_sign():
    image = signed_image(np.array([[-1.0, 0.0, 1.0, NAN]]), 0.0, 1.0, LIGHT)
    negative, zero, positive, unknown = (image.pixelColor(x, 0) for x in range(4))
    assert zero == QColor(LIGHT.panel)
    assert positive.blue() > positive.red()
    assert negative.red() > negative.blue()
    assert unknown not in (negative, zero, positive)


def test_the_first_row_of_a_map_is_at_the_bottom():
    image = signed_image(np.array([[1.0], [-1.0]]), 0.0, 1.0, LIGHT)
    assert image.pixelColor(0, 1).blue() > image.pixelColor(0, 0).blue()


def test_undecided_places_are_pale():
    outputs = np.array([[[1.0, 0.0], [0.5, 0.5], [0.0, 1.0]]])
    image = class_image(outputs, class_colors(LIGHT, 2), LIGHT)
    shades_of = [image.pixelColor(x, 0).lightnessF() for x in range(3)]
    assert shades_of[1] > shades_of[0]
    assert shades_of[1] > shades_of[2]


def test_the_line_of_a_level_is_where_the_numbers_cross_it():
    x = np.arange(10.0)
    lines = level_lines(np.tile(x, (5, 1)), 3.25)
    assert set(lines[:, [0, 2]].ravel()) == {3.25}
    assert len(lines) == 4
    assert not len(level_lines(np.ones((3, 3)), 0.0))


def test_a_saddle_is_crossed_twice():
    assert len(level_lines(np.array([[1.0, -1.0], [-1.0, 1.0]]), 0.0)) == 2


def test_names_that_would_overlap_move_apart():
    found = np.sort(spread(np.array([50.0, 51.0, 52.0, 10.0]), 12.0, 0.0, 100.0))
    assert np.diff(found).min() >= 12 - 1e-6
    assert found.max() <= 100


@pytest.mark.parametrize("x", [22.0, 230.0, 436.0])
@pytest.mark.parametrize("y", [12.0, 100.0, 208.0])
def test_a_label_stays_within(x: float, y: float):
    image = QImage(460, 220, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    plate = paint_label(painter, "(1, 2) → 21, target 3", QPointF(x, y), BOUNDS, LIGHT, size=11.5, clear=11)
    painter.end()
    assert BOUNDS.contains(plate)


def test_classes_and_curves_are_told_apart():
    for palette in (LIGHT, DARK):
        assert len(set(class_colors(palette, 10))) == 10
        assert len(set(shades(palette, 6))) == 6
    assert class_shape(0) != class_shape(1)


def test_a_row_is_filled_evenly():
    places = scattered(100)
    assert places.min() >= -0.5
    assert places.max() <= 0.5
    assert np.histogram(places, 10, (-0.5, 0.5))[0].min() >= 8


def test_what_has_no_place_on_the_scale_has_no_colour_of_it():
    image = signed_image(np.array([[1.0, -1e181, np.inf, 1e149]]), 0.0, 1.0, LIGHT)
    tones = [image.pixelColor(x, 0).name() for x in range(4)]
    assert tones[1] == tones[2] == QColor(unknown_color(LIGHT).item()).name()
    assert tones[0] == tones[3] != tones[1]


def test_contours_lie_where_the_map_has_their_value_and_reach_its_edges():
    x, y = np.meshgrid(Extent(0, 6).centers(150), Extent(0, 4).centers(100))
    found = contours(x + 2 * y + 0.5, Extent(0, 15))
    assert [contour.text for contour in found] == ["5", "10"]
    for contour in found:
        ends = contour.lines.reshape(-1, 2)
        across, down = (ends[:, 0] + 0.5) / 150 * 6, (ends[:, 1] + 0.5) / 100 * 4
        assert np.allclose(across + 2 * down + 0.5, contour.level, atol=1e-9)
        reached = np.array([across.min(), 6 - across.max(), down.min(), 4 - down.max()])
        assert np.count_nonzero(reached < 1e-9) >= 2
        assert float(contour.text) == contour.level


def test_contours_of_probabilities_show_the_boundary():
    found = contours(np.tile(np.linspace(0, 1, 40), (30, 1)), Extent(0.0, 1.0), 0.5)
    assert [(contour.text, contour.strong) for contour in found] == [
        ("0.1", False), ("0.5", True), ("0.9", False)
    ]  # fmt: skip


@settings(max_examples=30)
@given(st.integers(0, 1000), st.integers(60, 500), st.integers(60, 400))
def test_numbers_on_contours_lie_on_the_map_and_apart(seed, wide, high):
    random = np.random.default_rng(seed)
    x, y = np.meshgrid(np.linspace(-2, 2, 40), np.linspace(-2, 2, 30))
    a, b, c = random.normal(size=3)
    values = np.sin(a * x + c) * np.cos(b * y)
    points = random.uniform(0, wide, 20), random.uniform(0, high, 20)
    rect = QRectF(0, 0, wide, high)
    found = placed(contours(values, Extent(-1, 1), 0.0), values.shape, rect, points, 9.5)
    for index, (_, plate) in enumerate(found):
        assert rect.contains(plate)
        assert not any(plate.intersects(other) for _, other in found[:index])


def test_a_map_that_is_no_number_has_no_contours():
    assert contours(np.full((20, 20), np.nan), Extent(0, 1)) == ()
    assert contours(np.zeros((1, 1)), Extent(0, 1)) == ()
    x, _ = np.meshgrid(1.7e308 * np.linspace(-1, 1, 20), np.arange(20))
    assert contours(x, Extent(-1e308, 1e308)) == ()


def test_a_plain_has_no_line_around_it():
    x, _ = np.meshgrid(np.linspace(-3, 3, 60), np.zeros(40))
    assert [contour.text for contour in contours(np.maximum(x, 0.0), Extent(0, 4))] == ["1", "2", "3"]


@pytest.mark.parametrize("palette", [LIGHT, DARK])
@pytest.mark.parametrize("shape", ["circle", "square"])
def test_what_is_held_out_can_be_told_on_any_fill_by_the_dot_in_it(palette, shape):
    edge = palette.ink
    for fill in (palette.panel, palette.positive, palette.negative):
        image = QImage(40, 20, QImage.Format.Format_RGB32)
        image.fill(QColor(palette.panel))
        painter = QPainter(image)
        for across, held in ((10.0, False), (30.0, True)):
            paint_points(
                painter, np.array([across]), np.array([10.0]), [fill], palette,
                shape=shape, radius=6.0, pierced=held, edge=edge,
            )  # fmt: skip
        painter.end()
        seen, held_out = image.pixelColor(10, 10), image.pixelColor(30, 10)
        assert abs(seen.lightness() - held_out.lightness()) > 40

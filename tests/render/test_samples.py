"""Pictures of samples alone: every kind is drawn, in its colours, and lies where its numbers say."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from mlpstudio.project.generating import RECIPES, Recipe
from mlpstudio.project.regressions import Regression
from mlpstudio.render.palette import color
from mlpstudio.render.plots.samples import ClassesPlot, samples_plot, samples_thumbnail
from mlpstudio.ui.theme import Theme

BOUNDS = QRectF(0, 0, 400, 300)


def made(recipe: Recipe, samples: int | None = None):
    generator = recipe.generator(samples)
    exact = generator.exact if isinstance(generator, Regression) else None
    data = generator.dataset()
    names = tuple(f"class {number}" for number in range(max(data.targets.shape[1], 2)))
    return data, exact, names


def colors_of(image: QImage) -> set[int]:
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.id)
def test_every_kind_has_a_card_and_a_plot(qapp, recipe, theme):
    palette = Theme.load(theme).painting
    data, exact, names = made(recipe)
    card = samples_thumbnail(data, exact, QSize(120, 66), palette)
    assert len(colors_of(card)) > 20
    edge = [card.pixelColor(x, 0).name() for x in range(120)]
    assert set(edge) == {color(palette.canvas).name()}  # nothing is cut off
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(color(palette.panel))
    painter = QPainter(image)
    samples_plot(data, exact, names, 1.0).paint(painter, BOUNDS, palette)
    painter.end()
    assert len(colors_of(image)) > 40


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.id)
@pytest.mark.parametrize("samples", [1, 3, 20_000])
def test_few_and_many_samples_can_be_drawn(qapp, recipe, samples):
    palette = Theme.load("light").painting
    data, exact, names = made(recipe, samples)
    assert not samples_thumbnail(data, exact, QSize(120, 66), palette).isNull()
    plot = samples_plot(data, exact, names, 1.0)
    assert plot.frame(BOUNDS).rect.width() > 50


def test_a_sample_is_found_where_it_is_drawn(qapp):
    recipe = next(recipe for recipe in RECIPES if recipe.id == "circle")
    data, exact, names = made(recipe)
    plot = samples_plot(data, exact, names, 1.0)
    assert isinstance(plot, ClassesPlot)
    frame = plot.frame(BOUNDS)
    assert frame.rect.width() == pytest.approx(frame.rect.height())
    assert (frame.x.low, frame.x.high) == (frame.y.low, frame.y.high)
    place = QPointF(float(frame.across(data.inputs[7, 0])), float(frame.down(data.inputs[7, 1])))
    row = plot.row_at(BOUNDS, place)
    assert np.hypot(*(data.inputs[row] - data.inputs[7])) < 0.02
    assert plot.row_at(BOUNDS, QPointF(399, 299)) is None


def test_samples_of_classes_give_their_numbers(qapp):
    data, exact, names = made(next(recipe for recipe in RECIPES if recipe.id == "circle"))
    listing = samples_plot(data, exact, names, 1.0).listing()
    assert listing.header == ("sample", "x₁", "x₂", "class")
    rows = np.asarray(listing.columns[0]) - 1
    assert np.array_equal(np.stack(listing.columns[1:3], axis=1), data.inputs[rows])
    assert set(listing.columns[3]) == set(names)

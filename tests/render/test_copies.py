from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from mlpstudio.render.copies import Copies, Sprite
from mlpstudio.render.network import EdgeRef, NeuronRef
from mlpstudio.render.network_layout import lay_out
from mlpstudio.render.network_paint import paint
from mlpstudio.render.palette import DARK, LIGHT
from tests.render.test_network import NETWORKS


def painted(picture, copies=None, palette=LIGHT, zoom=1.0, shift=(0.0, 0.0), ratio=1.0):
    image = QImage(round(900 * ratio), round(500 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(palette.canvas))
    painter = QPainter(image)
    painter.translate(*shift)
    painter.scale(zoom, zoom)
    paint(painter, lay_out(picture, 900, 500), palette, copies)
    painter.end()
    return np.frombuffer(image.constBits(), np.uint8).reshape(-1, 4)[:, :3].astype(int)


def alike(first, second):
    """Whether no channel of any pixel differs by more than rounding does."""
    return np.abs(first - second).max() <= 2


@pytest.mark.parametrize("name", NETWORKS)
def test_copies_look_like_what_is_drawn(name):
    copies, drawn = Copies(), painted(NETWORKS[name])
    first, again = painted(NETWORKS[name], copies), painted(NETWORKS[name], copies)
    assert alike(drawn, first)
    assert (first == again).all()


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("shift", [(0.0, 0.0), (-40.3, 17.8)])
@pytest.mark.parametrize("zoom", [0.4, 1.0, 3.0])
def test_copies_follow_zoom_and_place(zoom, shift, ratio):
    copies = Copies()
    painted(NETWORKS["worked example"], copies)  # in another place
    way = {"zoom": zoom, "shift": shift, "ratio": ratio}
    drawn = painted(NETWORKS["worked example"], **way)
    for _ in range(2):
        assert alike(drawn, painted(NETWORKS["worked example"], copies, **way))


def test_where_copies_would_blur_everything_is_drawn():
    way = {"ratio": 1.5}
    assert (painted(NETWORKS["deep"], **way) == painted(NETWORKS["deep"], Copies(), **way)).all()


def changes():
    """Return pictures of one network that differ in what a step changes."""
    picture = NETWORKS["2-4-2-1"]
    first, *rest = picture.links
    yield picture
    yield replace(picture, links=(replace(first, current=True), *rest))
    yield replace(picture, links=(replace(first, weights=-first.weights), *rest))
    yield replace(picture, links=(replace(first, cut=first.weights > 0), *rest))
    yield replace(picture, links=(replace(first, weights=np.zeros_like(first.weights)), *rest))
    yield replace(picture, focus=frozenset({NeuronRef(1, 2)}))
    yield replace(picture, focus=frozenset({EdgeRef(0, 2, 1)}))
    yield replace(picture, columns=tuple(replace(c, values=-c.values) for c in picture.columns))
    yield replace(
        picture, columns=tuple(replace(c, states={0: "closed", 1: "dead"}) for c in picture.columns)
    )
    yield replace(picture, columns=tuple(replace(c, captions={0: "a long caption"}) for c in picture.columns))


def test_copies_follow_every_change():
    copies = Copies()
    seen = list(product((LIGHT, DARK, LIGHT.for_phase("loss")), changes()))
    for palette, picture in [*seen, *reversed(seen)]:
        assert alike(painted(picture, palette=palette), painted(picture, copies, palette))
    assert len({painted(picture).tobytes() for picture in changes()}) == 10  # each change can be seen


def test_a_heat_picture_follows_its_weights():
    digits, copies = NETWORKS["digits"], Copies()
    painted(digits, copies)
    first, *rest = digits.links
    other = replace(digits, links=(replace(first, weights=first.weights[::-1].copy()), *rest))
    assert alike(painted(other), painted(other, copies))


def test_what_was_used_last_the_longest_is_forgotten():
    copies, drawn = Copies(4 * 50 * 50 * 3), []
    image = QImage(50, 50, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for key in "abcabdab":
        copies.area(painter, QRectF(0, 0, 50, 50), "#ffffff", key, lambda _, key=key: drawn.append(key))
    painter.end()
    assert "".join(drawn) == "abcd"


def test_what_is_painted_while_it_is_being_drawn_is_counted_once():
    copies, place = Copies(), QRectF(0, 0, 50, 50)
    image = QImage(50, 50, QImage.Format.Format_RGB32)
    painter = QPainter(image)

    def drawing(painter):
        painter.fillRect(place, QColor("#000000"))
        yield

    for _ in range(3):
        copies._kept.clear()
        copies._bytes = 0
        slowly = copies.drawing_area(painter, place, "#ffffff", "a", drawing)
        next(slowly)
        copies.area(painter, place, "#ffffff", "a", lambda painter: None)
        assert list(slowly) == []
        assert copies._bytes == sum(kept.sizeInBytes() for kept in copies._kept.values())
    painter.end()
    assert image.pixelColor(25, 25) == QColor("#000000")


def test_a_picture_that_is_given_up_is_not_kept():
    copies, image = Copies(), QImage(50, 50, QImage.Format.Format_RGB32)
    painter = QPainter(image)

    def drawing(painter):
        yield

    slowly = copies.drawing_area(painter, QRectF(0, 0, 50, 50), "#ffffff", "a", drawing)
    next(slowly)
    slowly.close()
    assert not copies._kept
    painter.fillRect(0, 0, 50, 50, QColor("#ff0000"))  # the painter is as it was
    painter.end()
    assert image.pixelColor(25, 25) == QColor("#ff0000")


def test_a_sprite_is_drawn_once_for_all_places_that_are_alike():
    copies, drawn = Copies(), []

    def draw(painter, place):
        drawn.append(place)
        painter.fillRect(QRectF(place.x() - 2, place.y() - 2, 4, 4), QColor("#000000"))

    image = QImage(80, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    places = [QPointF(10.0, 10.0), QPointF(60.0, 30.0), QPointF(-1.0, 40.0)]
    copies.sprites(painter, [Sprite(place, 3, "square", draw) for place in places])
    painter.end()
    assert len(drawn) == 1
    assert (
        image.pixelColor(60, 30) == image.pixelColor(10, 10) == image.pixelColor(0, 40) == QColor("#000000")
    )
    assert image.pixelColor(20, 20) == QColor("#ffffff")

"""Networks drawn from top to bottom, and neurons that were moved: lines, labels and hits follow."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from mlpstudio.render.copies import Copies
from mlpstudio.render.network import EdgeRef, NeuronRef
from mlpstudio.render.network_layout import lay_out
from mlpstudio.render.network_paint import paint
from mlpstudio.render.palette import LIGHT
from tests.render.test_copies import alike, painted
from tests.render.test_network import NETWORKS, SIZES, WORKED


def circles(layout):
    side = layout.radius
    return [
        QRectF(x - side, y - side, 2 * side, 2 * side)
        for column in layout.columns
        for x, y in column.centers.tolist()
    ]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", NETWORKS)
def test_top_to_bottom_nothing_overlaps_and_nothing_is_clipped(name, size):
    layout = lay_out(replace(NETWORKS[name], down=True), *size)
    bounds = layout.bounds.adjusted(-0.5, -0.5, 0.5, 0.5)
    labels, words = [label.rect for label in layout.labels], [words.rect for words in layout.words]
    neurons = circles(layout)
    for rect in labels + words + neurons:
        assert bounds.contains(rect)
    for one, other in combinations(labels + neurons, 2):
        assert not one.intersects(other)
    for one, other in combinations(words, 2):
        assert not one.intersects(other)
    for word in words:
        assert not any(word.intersects(other) for other in labels + neurons)


@pytest.mark.parametrize("down", [False, True])
@pytest.mark.parametrize("name", NETWORKS)
def test_every_part_is_hit_where_it_is_drawn(name, down):
    picture = NETWORKS[name]
    offsets = {NeuronRef(1, 0): (14.0, 9.0), NeuronRef(0, 0): (-5.0, 3.0)}
    layout = lay_out(replace(picture, down=down, offsets=offsets), 1400, 800)
    for number, column in enumerate(layout.columns):
        for index, (x, y) in zip(column.indices, column.centers.tolist(), strict=True):
            assert layout.neuron_at(x, y) == NeuronRef(number, index)
        place = layout.point(column.x, 30)
        assert layout.title_at(place.x(), place.y()) == number
        if column.gap is not None:
            place = layout.point(column.x, column.gap)
            assert layout.gap_at(place.x(), place.y()) == number
    for label in layout.labels:
        assert layout.edge_at(label.rect.center().x(), label.rect.center().y()) == label.edge


def test_a_moved_neuron_takes_its_lines_along():
    usual = lay_out(WORKED, 712, 446)
    moved = lay_out(replace(WORKED, offsets={NeuronRef(1, 1): (30.0, -12.0)}), 712, 446)
    way = moved.center(NeuronRef(1, 1)) - usual.center(NeuronRef(1, 1))
    assert way.toTuple() == (30.0, -12.0)
    for edge in (EdgeRef(0, 1, 0), EdgeRef(0, 1, 1)):
        one, other = usual.line(edge), moved.line(edge)
        assert (other.p2() - one.p2()).toTuple() == (30.0, -12.0)
        assert other.p1() == one.p1()
    assert moved.line(EdgeRef(0, 0, 0)) == usual.line(EdgeRef(0, 0, 0))


@given(
    st.dictionaries(
        st.sampled_from([NeuronRef(c, u) for c, count in enumerate((2, 3, 1)) for u in range(count)]),
        st.tuples(st.floats(-900, 900), st.floats(-900, 900)),
    ),
    st.booleans(),
)
def test_wherever_neurons_are_moved_the_picture_can_be_drawn(offsets, down):
    layout = lay_out(replace(WORKED, offsets=offsets, down=down), 712, 446)
    for rect in circles(layout):
        assert layout.bounds.contains(rect)
    for link in layout.links:
        assert np.isfinite(link.lines).all()
    assert len(layout.labels) <= 9
    image = QImage(712, 446, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint(painter, layout, LIGHT, Copies())
    painter.end()


@pytest.mark.parametrize("changes", [{"down": True}, {"offsets": {NeuronRef(1, 1): (60.0, 30.0)}}])
def test_copies_show_what_drawing_shows(changes):
    picture, copies = replace(WORKED, **changes), Copies()
    painted(WORKED, copies)
    assert alike(painted(picture), painted(picture, copies))

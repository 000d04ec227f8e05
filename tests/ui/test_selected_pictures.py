"""A neuron that is selected while it has a picture: its number stays to be read."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from mlpstudio.render.network import NeuronRef
from mlpstudio.session.settings import NEURON_PICTURES
from tests.ui.conftest import Window


def pixels(shown: Window, rect: QRect) -> np.ndarray:
    image = shown.window.canvas.grab(rect).toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width()).copy()


def test_the_ring_leaves_the_number_on_the_rim_alone(shown: Window):
    window, neuron = shown.window, NeuronRef(1, 1)
    window.settings.set(NEURON_PICTURES, True)
    window.session.next()
    shown.settle()
    layout = window.canvas.layout_of_network()
    center = window.canvas.transform().map(layout.center(neuron))
    radius = layout.radius * window.canvas.transform().m11()
    middle = QRect(round(center.x() - 9), round(center.y() + radius - 6), 18, 11)
    above = QRect(round(center.x() - 9), round(center.y() - radius - 6), 18, 11)
    before = pixels(shown, middle), pixels(shown, above)
    window.editor.choose(neuron)
    shown.settle()
    assert np.array_equal(pixels(shown, middle), before[0])
    assert not np.array_equal(pixels(shown, above), before[1])

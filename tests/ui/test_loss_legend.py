"""The names of the lines in a picture of the loss stand where they hide least."""

import numpy as np
from PySide6.QtCore import QRectF

from mlpstudio.ui.loss_picture import _hidden


def test_what_a_box_hides_is_counted_in_pixels():
    line = np.array([[0.0, 10.0], [100.0, 10.0]])
    steep = np.array([[0.0, 0.0], [100.0, 100.0]])
    assert _hidden([line], QRectF(50, 0, 100, 20)) == 51
    assert _hidden([line], QRectF(50, 20, 100, 20)) == 0
    assert _hidden([line, steep], QRectF(50, 60, 40, 10)) == 9

"""Nothing is cut off and nothing overlaps: a dozen networks, three sizes of the window, every phase."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QSizePolicy, QWidget

from mlpstudio.core.data import Dataset
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.optimizers import Adam
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.training import Training
from mlpstudio.project import storage
from mlpstudio.project.project import Project
from mlpstudio.ui.steady import SteadyLabel
from tests.cases import case
from tests.session.conftest import example
from tests.ui.conftest import Window

SIZES = [(1024, 700), (1440, 900), (1920, 1080)]


def project(
    sizes: str, activation: str = "tanh", output: str = "identity", samples: int = 6, **training
) -> Project:
    inputs, *units = map(int, sizes.split("-"))
    *inner, last = units
    network = Network(inputs, (*(Layer(n, activation) for n in inner), Layer(last, output)))
    random = np.random.default_rng(5)
    targets = random.normal(size=(samples, last))
    if output == "softmax":
        targets = np.eye(last)[random.integers(0, last, samples)]
    data = Dataset(random.normal(size=(samples, inputs)) * 30, targets)
    return Project(network, initial_parameters(network, 1), data, Training(**training))


NETWORKS = {
    "worked example": example,
    "one neuron": lambda: project("1-1", samples=1),
    "one neuron, many inputs": lambda: project("9-1", samples=1),
    "2-8-8-1": lambda: project("2-8-8-1", samples=200, batch_size=10),
    "deep": lambda: project("2-3-3-3-3-3-3-3-1"),
    "wide": lambda: project("3-40-2", "relu"),
    "softmax": lambda: project("4-6-3", output="softmax", loss="cross_entropy"),
    "many classes": lambda: project("5-8-10", output="softmax", loss="cross_entropy", optimizer=Adam()),
    "many outputs": lambda: project("2-4-12", "sigmoid"),
    "penalty": lambda: project("2-3-1", "relu", l1=0.01, l2=0.1),
    "large numbers": lambda: project("3-5-2", "softplus", samples=1, learning_rate=1e-9),
    "64-32-10": lambda: project("64-32-10", "relu", "softmax", 32, loss="cross_entropy", optimizer=Adam()),
}  # fmt: skip


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def _fills(widget: QLabel) -> bool:
    """Whether a label takes the room that there is, and holds what does not fit in its tip."""
    return widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored


def shortened(label: QLabel) -> str:
    """Return what a label of one line shows of its text."""
    room = label.contentsRect().width()
    return label.fontMetrics().elidedText(label.text(), Qt.TextElideMode.ElideRight, room)


def cut_words(window: QWidget) -> list[str]:
    """Return the words that have less room than they need."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.visibleRegion().isEmpty():
            continue
        if isinstance(widget, QLabel) and not _fills(widget) and not widget.wordWrap():
            needed = widget.fontMetrics().horizontalAdvance(widget.text())
            if needed > widget.contentsRect().width() + 1 and type(widget) is QLabel:
                found.append(widget.text())
            if isinstance(widget, SteadyLabel) and shortened(widget) != widget.text():
                found.append(widget.text())
        elif isinstance(widget, QAbstractButton) and type(widget).__module__.startswith("PySide6"):
            if widget.text() and widget.sizeHint().width() > widget.width() + 1:
                found.append(widget.text())
        elif (
            isinstance(widget, QLineEdit)
            and widget.fontMetrics().horizontalAdvance(widget.text()) > widget.width()
        ):
            found.append(widget.text())
    return found


def overlapping(window: QWidget) -> list[tuple[str, str]]:
    """Return pairs of words or buttons of the same parent that lie on each other."""
    found = []
    shown = [w for w in window.findChildren(QWidget) if isinstance(w, QLabel | QAbstractButton | QLineEdit)]
    shown = [w for w in shown if w.isVisible() and not w.visibleRegion().isEmpty() and w.width() > 0]
    siblings: dict[QObject, list[tuple[QWidget, QRect]]] = {}
    for widget in shown:
        siblings.setdefault(widget.parent(), []).append((widget, place(widget)))
    for family in siblings.values():
        for (one, mine), (other, its) in combinations(family, 2):
            if mine.intersects(its):
                found.append((one.objectName() or one.metaObject().className(), other.objectName()))
    return found


def check_canvas(shown: Window) -> None:
    layout = shown.window.canvas.layout_of_network()
    assert layout is not None
    words = [word.rect for word in layout.words]
    labels = [label.rect for label in layout.labels]
    rects = sorted(words + labels, key=QRectF.left)
    for index, one in enumerate(rects):
        for other in rects[index + 1 :]:
            if other.left() > one.right():
                break  # and so do all that follow
            assert not one.intersects(other)
    for rect in words + labels:
        assert layout.bounds.contains(rect)


@pytest.mark.parametrize("name", NETWORKS)
def test_nothing_is_cut_off_and_nothing_overlaps(make_window, tmp_path, name):
    file = tmp_path / "network.mlp"
    storage.write(file, NETWORKS[name]())
    shown = make_window(file, SIZES[0])
    window, session = shown.window, shown.window.session
    for position in (0, 1, session.clicks // 2, session.clicks - 1, session.clicks):
        while session.moment.position < position:
            session.next()
        for size in SIZES:
            with case(*size, position):
                window.resize(*size)
                shown.settle()
                assert (window.width(), window.height()) == size
                assert cut_words(window) == []
                assert overlapping(window) == []
                check_canvas(shown)
                for panel in (window.canvas, window.step_bar, window.step_panel, window.loss_panel):
                    assert window.rect().contains(place(panel))


def test_a_step_never_moves_the_panels(make_window, tmp_path):
    file = tmp_path / "network.mlp"
    storage.write(file, NETWORKS["2-8-8-1"]())
    shown = make_window(file, (1024, 700))
    window, seen = shown.window, set()
    for _ in range(2 * window.session.clicks):
        window.session.next()
        shown.settle()
        panels = (window.canvas, window.step_bar, window.step_panel, window.loss_panel, window.log_panel)
        seen.add(tuple(place(panel).getRect() for panel in panels))
    assert len(seen) == 1

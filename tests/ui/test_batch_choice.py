"""Of a batch the network shows one sample or the mean; it says which, and both can be chosen."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtTest import QTest

from mlpstudio.project.project import with_training
from mlpstudio.project.templates import TEMPLATES
from mlpstudio.render.network import NeuronRef
from mlpstudio.session.shown_sample import ShownSample
from mlpstudio.ui.batch_choice import BatchChoice
from mlpstudio.ui.canvas.depiction import Depiction
from mlpstudio.ui.canvas.tips import told
from mlpstudio.ui.inspector.subject import sample_shown
from tests.ui.conftest import Window

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def moons(make_window, saved) -> Window:
    """Batches of 10 of the 160 samples in the training part, in order."""
    project = next(found for found in TEMPLATES if found.id == "moons").project()
    training = replace(project.training, batch_size=10, shuffle=False)
    return make_window(saved(with_training(project, training)))


def button(shown: Window) -> BatchChoice:
    return shown.window.canvas.findChild(BatchChoice)


def picture(shown: Window):
    shown.window.canvas.layout_of_network()
    return shown.window.canvas._depiction.picture()


def test_a_single_sample_offers_no_choice(shown):
    assert not button(shown).isVisible()
    assert not shown.action("batch_mean").isEnabled()
    assert not shown.action("next_sample").isEnabled()


def test_the_mean_is_shown_and_said(moons):
    session = moons.window.session
    first = int(session.document.project.data.parts()[0][0]) + 1
    assert button(moons).isVisible()
    assert button(moons).text() == f"Sample {first}"
    moons.action("batch_mean").trigger()
    assert button(moons).text() == "Mean of 10"
    assert moons.action("batch_mean").isChecked()
    assert picture(moons).columns[0].subtitle == "2×10 · mean of 10"
    assert "Mean of 10" in button(moons).accessibleName()
    session.seek(0, moons.window.session.clicks)
    moons.settle()
    trace = session.moment.trace
    shown = picture(moons).columns
    np.testing.assert_allclose(shown[0].values, trace.given["x"].mean(axis=1))
    np.testing.assert_allclose(shown[1].values, trace.value("z1").mean(axis=1))
    np.testing.assert_allclose(shown[2].values, trace.value("y_hat").mean(axis=1))
    assert shown[2].above[0] == f"target {trace.given['y'].mean():g}"
    lines = told(session.moment, NeuronRef(1, 0), moons.window.canvas.sample)
    assert lines[0].endswith(", mean of 10 samples")
    mean = trace.value("u1").mean(axis=1)[0]
    assert lines[1] == f"pre-activation u: {mean}".replace("-", "−").replace("pre−", "pre-")
    moons.action("batch_sample").trigger()
    assert button(moons).text() == f"Sample {first}"
    assert picture(moons).columns[0].subtitle.endswith(f"sample {first}")


class Painted(QObject):
    """Notes what is painted of a widget."""

    def __init__(self, widget):
        super().__init__(widget)
        self.places = []
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.places.append(event.region().boundingRect())
        return False


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_another_sample_s_number_lets_the_network_be(moons, theme):
    moons.window.appearance.choose(theme)
    moons.settle()
    network, said = Painted(moons.window.canvas), Painted(button(moons))
    button(moons).setText("Sample 9")
    moons.settle()
    assert said.places
    assert network.places == []
    # Its rounded corners are those of the canvas, not what was in memory.
    corner = moons.window.canvas.grab().toImage().pixelColor(button(moons).geometry().topLeft())
    assert corner.name() == moons.window.canvas.theme.canvas


def test_the_menu_of_the_button_has_it_all(moons):
    menu = button(moons).menu()
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts == ["Mean of the batch", "One sample", "Previous sample", "Next sample"]
    assert [action.isChecked() for action in menu.actions()[:2]] == [False, True]


def test_one_goes_through_the_samples_of_the_batch(moons):
    window = moons.window
    train = window.session.document.project.data.parts()[0][:10].tolist()
    window.canvas.setFocus()
    seen = []
    for _ in range(11):
        seen.append(window.canvas.sample.shown_row(window.session.moment))
        QTest.keyClick(window.canvas, Qt.Key.Key_PageDown)
        moons.settle()
    assert seen == [*train, train[0]]
    QTest.keyClick(window.canvas, Qt.Key.Key_PageUp)
    QTest.keyClick(window.canvas, Qt.Key.Key_PageUp)
    moons.settle()
    assert button(moons).text() == f"Sample {train[9] + 1}"


def test_a_sample_that_is_clicked_ends_the_mean(moons):
    window = moons.window
    moons.action("batch_mean").trigger()
    window.docks["data"].bring()
    moons.settle()
    table = window.late["data"].panel.table
    row = int(window.session.document.project.data.parts()[0][3])
    place = table.visualRect(table.rows.index(row, 0)).center()
    QTest.mouseClick(table.viewport(), LEFT, NONE, place)
    moons.settle()
    assert button(moons).text() == f"Sample {row + 1}"
    assert not window.canvas.sample.mean


def test_the_wish_stays_while_it_trains_and_another_document_ends_it(moons):
    window = moons.window
    moons.action("batch_mean").trigger()
    window.session.next_iteration()
    window.session.next_iteration()
    moons.settle()
    assert button(moons).text() == "Mean of 10"
    window.session.document.begin(next(t for t in TEMPLATES if t.id == "xor").project())
    moons.settle()
    assert button(moons).text() == "Sample 1"


def test_gates_are_of_all_samples_where_the_mean_is_shown(make_window, saved):
    spirals = next(found for found in TEMPLATES if found.id == "spirals").project()
    moment = make_window(saved(spirals)).window.session
    moment.next_iteration()
    moment = moment.moment
    sample = ShownSample()
    sample.choose_mean()
    picture = Depiction(moment, frozenset(), frozenset(), sample=sample).picture()
    for layer in (1, 2):
        u = moment.values[f"u{layer}"]
        dead = set(np.flatnonzero(u.max(axis=1) <= 0).tolist())
        marked = {
            unit for unit, state in picture.columns[layer].states.items() if state in ("dead", "closed")
        }
        assert marked == dead


def test_a_click_on_the_plot_of_the_output_shows_that_sample(moons):
    window = moons.window
    view = window.output_panel.view
    moons.settle()
    plot = view._plot
    row = int(window.session.document.project.data.parts()[0][7])
    x, y = plot.points.places(plot.frame(view.bounds))
    at = int(np.flatnonzero(plot.points.rows == row)[0])
    place = QPoint(round(float(x[at])), round(float(y[at])))
    wanted = plot.row_at(view.bounds, place.toPointF())
    QTest.mouseClick(view, LEFT, NONE, place)
    moons.settle()
    assert window.canvas.sample.row == wanted
    before = window.canvas.sample.row
    QTest.mouseClick(view, LEFT, NONE, QPoint(4, 4))
    assert window.canvas.sample.row == before


def test_the_legend_keeps_away_from_the_button(moons):
    from PySide6.QtCore import QRectF

    canvas = moons.window.canvas
    corner = QRectF(button(moons).geometry())
    scene = canvas._scene(canvas._depiction, canvas.layout_of_network(), canvas.theme)
    assert not scene.is_free(corner.adjusted(4, 4, 40, 0))
    assert canvas.rect().contains(button(moons).geometry())
    moons.window.resize(1024, 700)
    moons.settle()
    assert canvas.rect().contains(button(moons).geometry())


def test_everybody_gives_a_sample_the_same_number(make_window, saved):
    """The number is that of the row in the table, also where rows before it are held out."""
    project = next(found for found in TEMPLATES if found.id == "moons").project()
    shown = make_window(saved(project))
    window = shown.window
    for _ in range(3):
        window.session.next()
    shown.settle()
    row = int(project.data.parts()[0][window.session.moment.trace.rows[0]])
    assert row != window.session.moment.trace.rows[0]  # something before it is held out
    assert f"Sample {row + 1}:" in window.status.sentence.text()
    assert window.canvas.sample.number(window.session.moment) == row + 1
    assert sample_shown(window.session.moment) == row + 1  # what the inspector says


def test_the_button_covers_no_image(make_window):
    shown = make_window(size=(1024, 700))
    shown.window.session.document.begin(next(each for each in TEMPLATES if each.id == "digits").project())
    shown.settle()
    canvas, button = shown.window.canvas, shown.window.canvas.corner
    assert button.isVisible()
    (block,) = canvas.layout_of_network().blocks
    assert not canvas.transform().mapRect(block).intersects(QRectF(button.geometry()))


def test_the_button_stays_where_it_is_whatever_sample_it_names(moons, monkeypatch):
    choice, sample = button(moons), moons.window.canvas.sample
    sample.choose_sample()
    moons.settle()
    places, moment = set(), moons.window.session.moment
    for number in range(1, len(moment.project.data.inputs) + 1):
        monkeypatch.setattr(type(sample), "number", lambda *_, number=number: number)
        choice.show_moment(moment)
        moons.settle()
        places.add(choice.geometry().getRect())
    assert len(places) == 1

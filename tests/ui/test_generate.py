"""Data generated through the dialog: chosen by its picture, with a seed, noise and a size."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from mlpstudio.core.data import Split
from mlpstudio.project.generating import RECIPES
from mlpstudio.project.generators import Blobs, Moons, Xor
from mlpstudio.project.project import Project, with_texts
from mlpstudio.project.regressions import Sine
from mlpstudio.ui.file_care import FileCare
from mlpstudio.ui.generate_dialog import GenerateDialog
from tests.ui.conftest import Window


class Generate:
    """A window, and the dialog over it."""

    def __init__(self, shown: Window, qtbot) -> None:
        self.shown = shown
        qtbot.waitUntil(lambda: shown.window.findChild(FileCare) is not None)
        self.generating = shown.window.findChild(FileCare).generating

    @property
    def project(self) -> Project:
        return self.shown.window.session.document.project

    @property
    def dialog(self) -> GenerateDialog:
        assert self.generating.dialog is not None
        return self.generating.dialog

    def open(self) -> GenerateDialog:
        self.shown.press(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
        self.shown.settle()
        return self.dialog

    def choose(self, name: str) -> None:
        """Go to a card with the arrow keys."""
        gallery = self.dialog.gallery
        gallery.setFocus()
        order = [recipe.id for recipe in RECIPES]
        way = order.index(name) - order.index(gallery.card.id)
        for _ in range(abs(way)):
            QTest.keyClick(gallery, Qt.Key.Key_Right if way > 0 else Qt.Key.Key_Left)
        self.shown.settle()
        assert self.dialog.recipe.id == name

    def type(self, box, text: str) -> None:
        box.setFocus()
        box.selectAll()
        QTest.keyClicks(box, text)
        QTest.keyClick(box, Qt.Key.Key_Tab)
        self.shown.settle()

    def take(self) -> None:
        self.shown.click(self.dialog.generate_button)
        self.shown.settle()


@pytest.fixture
def generate(shown: Window, qtbot) -> Generate:
    return Generate(shown, qtbot)


def test_moons_replace_the_data_and_the_network_fits_them(generate):
    before = generate.project
    dialog = generate.open()
    generate.choose("moons")
    generate.type(dialog.settings.samples, "80")
    generate.type(dialog.settings.seed, "7")
    assert "sigmoid" in dialog.offer.adapt.text()
    assert "16 of 80" in dialog.testing.parts.text()
    generate.take()
    data = generate.project.data
    expected = Moons(samples=80, noise=0.08, seed=7).dataset()
    assert np.array_equal(data.inputs, expected.inputs)
    assert np.array_equal(data.targets, expected.targets)
    assert data.split == Split(0.2, 0, True)
    assert generate.project.network.layers[-1].activation == "sigmoid"
    assert generate.project.parameters[0] is before.parameters[0]  # the drawing is kept
    assert generate.generating.dialog is None
    stack = generate.shown.window.session.document.stack
    assert "Moons, 80 samples" in stack.undoText()
    assert generate.project.title == "Moons"  # it is no worked example any more
    stack.undo()
    assert generate.project == before
    session = generate.shown.window.session
    session.edit(lambda project: with_texts(project, title="Mine"), "")
    generate.open()
    generate.take()
    assert generate.project.data != before.data
    assert generate.project.title == "Mine"  # what somebody typed stays


def test_what_does_not_fit_is_said_and_nothing_is_made_without_the_change(generate):
    dialog = generate.open()
    generate.choose("blobs")
    assert "3 outputs" in dialog.offer.misfit.text()
    QTest.keyClick(dialog.offer.adapt, Qt.Key.Key_Space)
    assert not dialog.generate_button.isEnabled()
    assert dialog.problem.text()
    QTest.keyClick(dialog.offer.adapt, Qt.Key.Key_Space)
    assert dialog.generate_button.isEnabled()
    assert not dialog.problem.text()
    generate.type(dialog.settings.own["classes"], "4")
    generate.take()
    assert np.array_equal(generate.project.data.inputs, Blobs(noise=0.18, classes=4).dataset().inputs)
    assert (generate.project.network.outputs, generate.project.training.loss) == (4, "cross_entropy")


def test_each_kind_keeps_its_numbers_and_the_preview_follows(generate):
    dialog = generate.open()
    generate.choose("sine")
    shown = dialog.preview.grab().toImage()
    generate.type(dialog.settings.own["periods"], "2")
    assert dialog.preview.grab().toImage() != shown
    assert dialog.formula.text() == "y = sin(2πx)"
    generate.choose("spirals")
    assert "turns" in dialog.settings.own
    assert not dialog.formula.isVisible()
    generate.choose("sine")
    assert dialog.settings.own["periods"].value() == 2
    shown = dialog.preview.grab().toImage()
    generate.type(dialog.settings.seed, "5")
    other = dialog.preview.grab().toImage()
    assert other != shown
    generate.type(dialog.settings.seed, "0")
    assert dialog.preview.grab().toImage() == shown
    generate.take()
    assert np.array_equal(generate.project.data.targets, Sine(noise=0.05, periods=2.0).dataset().targets)
    assert generate.open().recipe.id == "sine"  # where somebody goes on trying
    generate.dialog.reject()


def test_a_truth_table_is_kept_whole_unless_somebody_wants_it_parted(generate):
    dialog = generate.open()
    generate.choose("xor")
    assert "All 4" in dialog.testing.parts.text()
    generate.choose("circle")
    assert "40 of 200" in dialog.testing.parts.text()
    generate.choose("xor")
    generate.take()
    assert generate.project.data.split.test == 0
    assert np.array_equal(generate.project.data.targets, Xor().dataset().targets)


def test_every_kind_is_drawn_and_told(generate):
    dialog = generate.open()
    images = []
    for recipe in RECIPES:
        dialog.gallery.choose(recipe.id)
        generate.shown.settle()
        assert dialog.name.text() == recipe.title
        assert recipe.description in dialog.description.text()
        images.append(dialog.preview.grab().toImage())
    assert all(image != images[0] for image in images[1:])
    row = dialog.preview._plot.row_at(dialog.preview.bounds, QPointF(0, 0))
    assert row is None
    dialog.reject()
    assert generate.generating.dialog is None


def test_the_data_panel_offers_it_and_the_lock_keeps_it(generate):
    panel = generate.shown.window.late["data"].panel
    offered = [action.text() for action in panel.sources.actions()]
    assert offered[:3] == ["Import data…", "Import from clipboard…", "Generate data…"]
    generate.shown.action("lock").trigger()
    generate.shown.action("generate_data").trigger()
    assert generate.generating.dialog is None
    assert "locked" in generate.shown.window.banner.text
    generate.shown.action("lock").trigger()
    panel.sources.actions()[2].trigger()
    generate.shown.settle()
    assert generate.dialog.isVisible()
    generate.dialog.reject()

"""File > New, used with keys and clicks: the gallery, the line that draws a network, and unsaved edits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from mlpstudio.project import project as edits
from mlpstudio.project import storage
from mlpstudio.project.project import Project
from mlpstudio.project.templates import TEMPLATES, blank_project
from mlpstudio.render.fonts import text_font
from mlpstudio.ui.beginning import Beginning
from mlpstudio.ui.gallery import NARROWEST, two_lines
from mlpstudio.ui.new_dialog import NewDialog
from tests.cases import case
from tests.ui.conftest import Window

LEFT = Qt.MouseButton.LeftButton


class Asked:
    """The dialog over a window, as a person has it before them."""

    def __init__(self, shown: Window) -> None:
        self.shown, self.window = shown, shown.window
        self.beginning = shown.window.findChild(Beginning)
        shown.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        shown.settle()
        assert isinstance(self.beginning.dialog, NewDialog)
        self.dialog = self.beginning.dialog
        self.dialog.activateWindow()
        shown.settle()

    @property
    def project(self) -> Project:
        return self.window.session.document.project

    @property
    def titles(self) -> list[str]:
        model = self.dialog.gallery.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def place(self, title: str) -> QPoint:
        """Return where a card is, once it has been scrolled to."""
        gallery = self.dialog.gallery
        index = gallery.model().index(self.titles.index(title), 0)
        gallery.scrollTo(index)
        self.shown.settle()
        return gallery.visualRect(index).center()

    def click(self, title: str) -> None:
        place = self.place(title)
        QTest.mouseClick(self.dialog.gallery.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)

    def type(self, text: str) -> None:
        """Replace what stands in the field."""
        field = self.dialog.field
        QTest.mouseClick(field, LEFT)
        field.selectAll()
        QTest.keyClicks(field, text)

    def key(self, key: Qt.Key) -> None:
        focus = self.dialog.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)
        self.shown.settle()

    @property
    def open(self) -> bool:
        self.shown.settle()
        return self.beginning.dialog is not None


@pytest.fixture
def asked(shown: Window) -> Iterator[Asked]:
    asked = Asked(shown)
    yield asked
    if asked.beginning.dialog is not None:
        asked.beginning.dialog.reject()
    shown.settle()


def test_enter_begins_with_the_blank_start_which_can_be_stepped(asked: Asked):
    assert asked.dialog.gallery.hasFocus()
    asked.key(Qt.Key.Key_Return)
    assert not asked.open
    assert asked.project.network == blank_project().network
    assert asked.project.title == ""
    assert not asked.window.session.document.modified
    assert asked.window.canvas.hasFocus()
    asked.shown.press(Qt.Key.Key_Right)
    assert asked.shown.place == (0, 1)


def test_a_click_and_create_open_each_template(shown: Window):
    for template in TEMPLATES:
        with case(template.id):
            asked = Asked(shown)
            asked.click(template.title)
            assert asked.dialog.summary.title.text() == template.title
            assert asked.dialog.summary.notes == tuple(template.notes.splitlines())
            QTest.mouseClick(asked.dialog.create_button, LEFT)
            assert not asked.open
            assert asked.project == template.project()
            assert asked.project.notes == template.notes
            asked.shown.action("next_iteration").trigger()
            assert asked.window.session.moment.divergence is None
            assert asked.window.windowTitle().startswith(template.title)


def test_a_double_click_takes_a_card_once(asked: Asked):
    taken = []
    asked.dialog.chosen.connect(taken.append)
    place = asked.place("Moons")
    viewport = asked.dialog.gallery.viewport()
    QTest.mouseClick(viewport, LEFT, Qt.KeyboardModifier.NoModifier, place)
    QTest.mouseDClick(viewport, LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert not asked.open
    assert [project.title for project in taken] == ["Moons"]
    assert asked.project.title == "Moons"


def test_arrows_walk_the_grid_and_enter_takes(asked: Asked):
    gallery, titles = asked.dialog.gallery, asked.titles
    columns = sum(
        gallery.visualRect(gallery.model().index(row, 0)).top()
        == gallery.visualRect(gallery.model().index(0, 0)).top()
        for row in range(len(titles))
    )
    assert columns >= 3
    for key, row in (
        (Qt.Key.Key_Right, 1), (Qt.Key.Key_Down, 1 + columns), (Qt.Key.Key_Left, columns),
        (Qt.Key.Key_Left, columns - 1), (Qt.Key.Key_Right, columns), (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Left, 0), (Qt.Key.Key_End, len(titles) - 1), (Qt.Key.Key_Right, len(titles) - 1),
    ):  # fmt: skip
        asked.key(key)
        assert asked.dialog.summary.title.text() == titles[row], key
        assert gallery.viewport().rect().contains(gallery.visualRect(gallery.currentIndex()).center())
    asked.key(Qt.Key.Key_Return)
    assert not asked.open
    assert asked.project.title == titles[-1] == "Handwritten digits"


def test_the_first_letters_of_a_title_find_it(asked: Asked):
    QTest.keyClicks(asked.dialog.gallery, "spi")
    assert asked.dialog.summary.title.text() == "Spirals"


def picture(asked: Asked) -> QImage:
    asked.shown.settle()
    return asked.dialog.summary.picture.grab().toImage()


def test_a_network_is_drawn_while_it_is_typed(asked: Asked):
    seen = [picture(asked)]
    for letters in ("2", "-8", "-8-1", " tanh"):
        QTest.keyClicks(asked.dialog.focusWidget(), letters)
        if asked.dialog.create_button.isEnabled():
            seen.append(picture(asked))
    assert asked.dialog.field.text() == "2-8-8-1 tanh"
    assert asked.dialog.field.hasFocus()  # digits go there, wherever one begins to type
    assert len(seen) == 4
    assert seen[0] != seen[1] != seen[2] == seen[3]  # an activation is not drawn, it is written
    assert asked.dialog.summary.network.text().replace("\u200b", "") == "2-8-8-1 tanh"
    assert not asked.dialog.gallery.selectedIndexes()
    asked.key(Qt.Key.Key_Return)
    assert not asked.open
    assert asked.project.network.sizes == (2, 8, 8, 1)
    assert [layer.activation for layer in asked.project.network.layers] == ["tanh", "tanh", "identity"]
    asked.shown.press(Qt.Key.Key_Right)
    assert asked.shown.place == (0, 1)


def test_what_cannot_be_read_is_said_and_nothing_can_be_made_of_it(asked: Asked):
    asked.type("2-8-8-1 tahn ")
    dialog = asked.dialog
    assert dialog.said.text() == '"tahn" (character 9) is no activation; did you mean "tanh"?'
    assert dialog.said.property("role") == "error"
    assert dialog.field.accessibleDescription() == dialog.said.text()
    assert not dialog.create_button.isEnabled()
    asked.key(Qt.Key.Key_Return)
    assert asked.open
    before = asked.project
    asked.type("2-8-8-1 tanh")
    assert dialog.said.property("role") == "caption"
    assert dialog.create_button.isEnabled()
    assert asked.project is before


def test_an_unfinished_line_is_not_scolded(asked: Asked):
    for end in range(1, len("4, 16 relu, 3 softmax") + 1):
        asked.type("4, 16 relu, 3 softmax"[:end])
        assert asked.dialog.said.property("role") == "caption"
    asked.type("2")
    assert asked.dialog.said.text().startswith("Expected a second number")
    assert not asked.dialog.create_button.isEnabled()


def test_a_card_is_meant_again_when_it_is_clicked_and_the_line_when_it_is(asked: Asked):
    asked.type("3-5-2")
    asked.click("Circle")
    assert asked.dialog.summary.title.text() == "Circle"
    assert asked.dialog.field.text() == "3-5-2"
    QTest.mouseClick(asked.dialog.field, LEFT)
    assert asked.dialog.summary.title.text() == "Your network"
    asked.click("Circle")  # it was the current one, though not the chosen one
    assert asked.dialog.summary.title.text() == "Circle"
    asked.type("2-?")
    asked.click("XOR")
    assert asked.dialog.said.property("role") == "caption"
    QTest.mouseClick(asked.dialog.create_button, LEFT)
    assert not asked.open
    assert asked.project.title == "XOR"


def test_emptying_the_line_gives_the_gallery_its_choice_back(asked: Asked):
    asked.click("Sine curve")
    asked.type("2-?")
    asked.dialog.field.selectAll()
    asked.key(Qt.Key.Key_Backspace)
    assert asked.dialog.summary.title.text() == "Sine curve"
    assert asked.dialog.create_button.isEnabled()
    assert len(asked.dialog.gallery.selectedIndexes()) == 1


@pytest.mark.parametrize("way", ["escape", "cancel", "enter on cancel"])
def test_cancel_leaves_everything(asked: Asked, way: str):
    before, moments = asked.project, len(asked.shown.moments)
    asked.click("Spirals")
    if way == "escape":
        asked.key(Qt.Key.Key_Escape)
    elif way == "cancel":
        QTest.mouseClick(asked.dialog.cancel_button, LEFT)
    else:  # what has the focus is what Enter presses, and no other button
        asked.key(Qt.Key.Key_Tab)
        assert asked.dialog.cancel_button.hasFocus()
        asked.key(Qt.Key.Key_Return)
    assert not asked.open
    assert asked.project is before
    assert len(asked.shown.moments) == moments


def test_it_opens_afresh_and_only_once(asked: Asked):
    asked.type("9-9")
    asked.shown.action("new").trigger()
    assert asked.beginning.dialog is asked.dialog
    asked.key(Qt.Key.Key_Escape)
    assert not asked.open
    again = Asked(asked.shown)
    assert again.dialog.field.text() == ""
    assert again.dialog.summary.title.text() == "Blank"
    again.key(Qt.Key.Key_Escape)


def test_a_run_goes_on_behind_the_dialog_and_ends_with_the_choice(asked: Asked):
    asked.key(Qt.Key.Key_Escape)
    assert not asked.open
    asked.shown.action("run").trigger()
    again = Asked(asked.shown)
    again.key(Qt.Key.Key_Return)
    assert not again.open
    assert not again.window.session.moment.running
    assert again.shown.place == (0, 0)
    assert not again.shown.action("undo").isEnabled()


# Unsaved edits


@pytest.fixture
def edited(shown: Window) -> Asked:
    document = shown.window.session.document
    changed = replace(document.project.training, learning_rate=0.02)
    document.replace(edits.with_training(document.project, changed), "change")
    assert document.modified
    asked = Asked(shown)
    asked.click("XOR")
    QTest.mouseClick(asked.dialog.create_button, LEFT)
    shown.settle()
    return asked


def answer(asked: Asked, button: QMessageBox.StandardButton) -> None:
    (box,) = asked.window.findChildren(QMessageBox)
    QTest.mouseClick(box.button(button), LEFT)
    asked.shown.settle()


def test_edits_are_asked_about_and_kept_by_cancel(edited: Asked):
    assert edited.project.title == "Worked example"
    answer(edited, QMessageBox.StandardButton.Cancel)
    assert edited.project.title == "Worked example"
    assert edited.window.session.document.modified


def test_edits_can_be_given_up(edited: Asked):
    answer(edited, QMessageBox.StandardButton.Discard)
    assert edited.project.title == "XOR"
    assert not edited.window.session.document.modified


def test_edits_can_be_saved_first(edited: Asked, tmp_path: Path):
    answer(edited, QMessageBox.StandardButton.Save)
    (dialog,) = edited.window.findChildren(QFileDialog)
    assert edited.project.title == "Worked example"
    dialog.fileSelected.emit(str(tmp_path / "kept.mlp"))
    dialog.reject()
    edited.shown.settle()
    assert edited.project.title == "XOR"
    assert edited.window.session.document.path is None
    assert storage.read(tmp_path / "kept.mlp").training.learning_rate == 0.02


def test_giving_up_saving_keeps_everything_then_and_later(edited: Asked, tmp_path: Path):
    answer(edited, QMessageBox.StandardButton.Save)
    (dialog,) = edited.window.findChildren(QFileDialog)
    dialog.reject()
    edited.shown.settle()
    assert edited.project.title == "Worked example"
    edited.window.files.save_path(str(tmp_path / "later.mlp"))
    assert edited.project.title == "Worked example"


# How it looks, and how it is reached


def test_every_control_has_a_name_and_tab_reaches_all(asked: Asked):
    dialog, reached = asked.dialog, []
    dialog.gallery.setFocus()
    for _ in range(8):
        focus = dialog.focusWidget()
        assert focus is not None
        reached.append(focus)
        interface = QAccessible.queryAccessibleInterface(focus)
        assert interface.text(QAccessible.Text.Name)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    wanted: set[QWidget] = {dialog.field, dialog.gallery, dialog.cancel_button, dialog.create_button}
    assert wanted <= set(reached)
    card = dialog.gallery.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert card == "Blank. One input and one neuron: the rest is yours"


def test_words_that_scroll_can_be_scrolled_with_keys(asked: Asked):
    words = asked.dialog.summary.words
    asked.click("Iris")
    assert words.focusPolicy() == Qt.FocusPolicy.NoFocus  # all of it is seen: no stop for Tab
    asked.dialog.resize(700, 420)
    asked.shown.settle()
    asked.dialog.gallery.setFocus()
    plain = asked.dialog.summary.grab().toImage()
    asked.key(Qt.Key.Key_Tab)
    assert words.hasFocus()
    assert asked.dialog.summary.grab().toImage() != plain  # a ring
    asked.key(Qt.Key.Key_Down)
    assert words.verticalScrollBar().value() > 0


@pytest.mark.parametrize("size", [(1024, 700), (1440, 900), (1920, 1080)])
def test_it_fits_into_the_window(make_window: Callable[..., Window], size):
    asked = Asked(make_window(size=size))
    dialog, gallery = asked.dialog, asked.dialog.gallery
    assert dialog.width() <= size[0]
    assert dialog.height() <= size[1]
    assert gallery.horizontalScrollBar().maximum() == 0
    for title in asked.titles:
        asked.place(title)
        rect = gallery.visualRect(gallery.model().index(asked.titles.index(title), 0))
        assert gallery.viewport().rect().contains(rect.adjusted(1, 8, -1, -8))
    asked.key(Qt.Key.Key_Escape)


def test_no_card_is_cut_off():
    metrics = QFontMetricsF(text_font(12))
    texts = [template.description for template in TEMPLATES] + ["One input and one neuron: the rest is yours"]
    for text in texts:
        lines = two_lines(text, metrics, NARROWEST - 30)
        assert " ".join(lines) == text
        assert all(metrics.horizontalAdvance(line) <= NARROWEST - 30 for line in lines)


def test_what_does_not_fit_ends_with_dots(qapp):
    metrics = QFontMetricsF(text_font(12))
    lines = two_lines("word " * 40, metrics, 120)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert two_lines("", metrics, 120) == []
    assert len(two_lines("x" * 300, metrics, 120)) == 1


def test_it_follows_the_theme(asked: Asked):
    asked.window.appearance.choose("light")
    asked.shown.settle()
    light = asked.dialog.grab().toImage()
    asked.window.appearance.choose("dark")
    asked.shown.settle()
    dark = asked.dialog.grab().toImage()
    for where in (asked.dialog.gallery, asked.dialog.summary.picture):
        corner = where.mapTo(asked.dialog, QPoint(14, 14))
        assert light.pixelColor(corner).lightnessF() > 0.8
        assert dark.pixelColor(corner).lightnessF() < 0.2


def test_a_huge_network_is_previewed_without_making_it(asked: Asked, monkeypatch: pytest.MonkeyPatch):
    def refuse(*arguments: object) -> None:
        raise AssertionError("weights are drawn only when the network is made")

    monkeypatch.setattr(np.random, "default_rng", refuse)
    asked.type("3000-3000-10 relu softmax")
    assert asked.dialog.summary.facts.text() == "9,033,010 parameters"
    asked.key(Qt.Key.Key_Escape)

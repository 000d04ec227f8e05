"""Presenting, as with a clicker and a keyboard: on the stage before the real window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mlpstudio.core.instances import told_cell
from mlpstudio.project import storage
from mlpstudio.project.script import Script, ScriptStep, script_of
from mlpstudio.render.network import NeuronRef
from mlpstudio.session import journey
from mlpstudio.ui.presenting.keys import ALWAYS, ELSEWHERE, IN_FIELD, command
from mlpstudio.ui.presenting.presenter import Presenter
from mlpstudio.ui.presenting.stage import LEAST, Stage
from tests.session.conftest import example

K = Qt.Key


def present(shown, name: str = "present") -> tuple[Presenter, Stage]:
    shown.action(name).trigger()
    shown.settle()
    presenter = shown.window.presenting.presenter
    assert presenter is not None
    return presenter, presenter.stage


def press(stage: Stage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(stage, key)
    for _ in range(3):
        QApplication.processEvents()


def is_black(stage: Stage) -> bool:
    image = stage.grab().toImage()
    places = [(9, 9), (image.width() // 2, image.height() // 2), (image.width() - 9, image.height() - 9)]
    return all(image.pixelColor(*place).lightness() == 0 for place in places)


def at(stage: Stage, spot: NeuronRef) -> QPoint:
    ring = stage._ring(spot)
    assert ring is not None
    return ring.center().toPoint()


def test_a_clicker_leads_through_the_steps_and_nothing_else_happens(shown):
    window = shown.window
    window.docks["code"].bring()
    shown.settle()
    before, project = window.saveState(), window.session.document.project
    _, stage = present(shown)
    page = stage.page
    assert stage.isFullScreen()
    assert stage.windowModality() == Qt.WindowModality.WindowModal
    factor = min(stage.viewport().width() / LEAST[0], stage.viewport().height() / LEAST[1])
    assert stage.factor == pytest.approx(factor)
    assert page.size().width() == round(stage.viewport().width() / factor)
    press(stage, K.Key_PageDown, K.Key_Right, K.Key_Space)
    assert shown.place == (0, 3)
    assert page.title.text() == "Pre-activation and prediction"
    assert page.place.text() == "step 3 of 15"
    press(stage, K.Key_PageUp)
    assert shown.place == (0, 2)
    # Blank: the next key only brings the picture back.
    for key in (K.Key_B, K.Key_Period):
        press(stage, key)
        assert is_black(stage)
        press(stage, K.Key_PageDown)
        assert not is_black(stage)
    assert shown.place == (0, 2)
    press(stage, K.Key_Home)
    assert shown.place == (0, 0)
    # Nothing can be edited: not by keys of the window, not by the mouse on the network.
    QTest.keyClicks(stage, "xyz123")
    press(stage, K.Key_Delete, K.Key_Insert, K.Key_Return)
    QTest.keyClick(stage, K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    place = at(stage, NeuronRef(1, 1))
    QTest.mouseClick(stage.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(stage.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseClick(stage.viewport(), Qt.MouseButton.RightButton, pos=place)
    assert window.session.document.project is project
    assert not window.session.document.stack.canUndo()
    press(stage, K.Key_Question)
    assert page.shows_keys
    press(stage, K.Key_Question)
    assert not page.shows_keys
    press(stage, K.Key_Escape)
    shown.settle()
    assert window.presenting.presenter is None
    assert window.saveState() == before
    assert QApplication.activeWindow() is window


def marked(image: QImage, other: QImage) -> QRect:
    """Where two pictures differ."""
    region = QRect()
    for y in range(0, image.height(), 4):
        for x in range(0, image.width(), 4):
            if image.pixel(x, y) != other.pixel(x, y):
                region |= QRect(x, y, 4, 4)
    return region


def test_spotlight_zoom_and_freeze(shown):
    _, stage = present(shown)
    press(stage, K.Key_S)
    assert stage.light
    assert stage.spot is None
    place = at(stage, NeuronRef(1, 2))
    QTest.mouseMove(stage.viewport(), place)
    shown.settle()
    assert stage.beam().contains(place)
    dark = stage.grab().toImage()
    corner = dark.pixelColor(9, dark.height() - 9)
    QTest.mouseClick(stage.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert stage.spot == NeuronRef(1, 2)
    QTest.mouseMove(stage.viewport(), QPoint(5, 5))
    assert stage.beam().contains(place)  # it is held
    press(stage, K.Key_Tab)
    assert stage.spot == NeuronRef(2, 0)
    press(stage, K.Key_Backtab, K.Key_Backtab)
    assert stage.spot == NeuronRef(1, 1)
    middle = stage.beam().center()
    press(stage, K.Key_Plus, K.Key_Plus)
    assert stage.zoom == pytest.approx(1.25**2)
    assert (stage.beam().center() - middle).manhattanLength() < 4  # it stays in its place
    press(stage, K.Key_Minus, K.Key_0)
    assert stage.zoom == 1
    press(stage, K.Key_S)
    assert not stage.light
    light = stage.grab().toImage()
    assert light.pixelColor(9, light.height() - 9).lightness() > corner.lightness()
    # Frozen, the picture stays while the steps go on.
    press(stage, K.Key_F, K.Key_PageDown, K.Key_PageDown)
    assert shown.place == (0, 2)
    still = stage.grab().toImage()
    mark = marked(still, light)
    assert not mark.isNull()  # which says that it is frozen, and hides next to nothing
    assert mark.height() < still.height() / 12
    press(stage, K.Key_PageDown)
    assert stage.grab().toImage() == still
    press(stage, K.Key_F)
    assert marked(stage.grab().toImage(), light).height() > mark.height()
    # The keys can be read, however the page is zoomed, lit or frozen.
    press(stage, K.Key_Question)
    plain = stage.grab().toImage()
    press(stage, K.Key_Question, K.Key_S, K.Key_Plus, K.Key_Plus, K.Key_F, K.Key_Question)
    keys = QRect(plain.width() // 2, 0, plain.width() // 2, plain.height())  # the network knows of the mouse
    assert stage.grab(keys).toImage() == plain.copy(keys)
    press(stage, K.Key_Question)
    assert (stage.light, stage.zoom, stage.frozen) == (True, pytest.approx(1.25**2), True)


def test_the_class_is_asked_and_a_guess_is_diagnosed(shown):
    presenter, stage = present(shown)
    page = stage.page
    press(stage, *[K.Key_PageDown] * 8, K.Key_A)
    assert presenter.question is not None
    assert stage.in_field
    assert page.title.text() == "Weight gradient, layer 1" or presenter.question.click == 9
    cell = presenter.question.cells[0]
    assert cell == told_cell(presenter.question.trace, presenter.question.index)  # that of the sentence
    right = presenter.question.value(cell)
    QTest.keyClicks(stage, "b.s")  # letters and the period are text here
    assert not stage.blank
    assert not stage.light
    field = page.question.fields.fields[presenter.question.cells[0]]
    assert field.text() == "b.s"
    field.clear()
    QTest.keyClicks(stage, str(-right))
    press(stage, K.Key_PageDown)  # checks
    assert presenter.question.entries[0].wrong
    assert page.question.remark.words.text()
    assert shown.place == (0, 8)
    press(stage, K.Key_PageDown)  # reveals
    assert presenter.question.done
    assert shown.place == (0, 8)
    press(stage, K.Key_PageDown)  # goes on
    assert presenter.question is None
    assert shown.place == (0, 9)
    press(stage, K.Key_PageUp, K.Key_A)
    assert presenter.question is not None
    press(stage, K.Key_PageUp)  # only leaves the question
    assert presenter.question is None
    assert shown.place == (0, 8)
    press(stage, K.Key_A, K.Key_F1)
    assert page.question.fields.fields[presenter.question.cells[0]].text() == ""  # asked anew
    assert page.shows_keys
    press(stage, K.Key_F1)
    assert page.right.currentIndex() == 1
    press(stage, K.Key_F2)
    assert page.question.hints.text()
    QTest.keyClicks(stage, str(right))
    press(stage, K.Key_Return)
    assert presenter.question.entries[0].right
    press(stage, K.Key_Escape)
    assert shown.window.presenting.presenter is None
    assert shown.window.practice._practising is None  # it is nobody's score


def test_a_script_is_recorded_edited_and_replayed(shown, tmp_path):
    window = shown.window
    presenter, stage = present(shown)
    press(stage, K.Key_R, K.Key_PageDown, K.Key_PageDown, K.Key_Tab, K.Key_A, K.Key_Escape)
    steps = script_of(window.session.document.project).steps
    assert [step.place for step in steps] == [(0, 0), (0, 1), (0, 2)]
    assert steps[2].spot == (0, 0)
    assert steps[2].ask
    shown.action("undo").trigger()
    assert script_of(window.session.document.project).steps == ()
    shown.action("redo").trigger()
    shown.action("script").trigger()
    dialog = window.presenting.dialog
    assert dialog.list.count() == 3
    dialog.list.setCurrentRow(1)
    dialog.note.setFocus()
    QTest.keyClicks(dialog.note, "Look  here <b>")
    dialog.note.editingFinished.emit()
    shown.click(dialog.up)
    shown.click(dialog.ask, QPoint(8, dialog.ask.height() // 2))
    dialog.list.setCurrentRow(1)
    shown.click(dialog.delete)
    shown.click(dialog.opens, QPoint(8, dialog.opens.height() // 2))
    made = script_of(window.session.document.project)
    assert made.opens
    assert [(step.place, step.note, step.ask) for step in made.steps] == [
        ((0, 1), "Look here <b>", True), ((0, 2), "", True),
    ]  # fmt: skip
    storage.write(tmp_path / "talk.mlp", window.session.document.project)
    assert script_of(storage.read(tmp_path / "talk.mlp")) == made
    shown.click(dialog.replay)
    shown.settle()
    assert not dialog.isVisible()
    presenter = window.presenting.presenter
    assert shown.place == (0, 1)
    assert presenter.question is not None
    assert presenter.stage.page.note.isHidden()  # it is the teacher's, and the class sees this screen
    press(presenter.stage, K.Key_PageDown, K.Key_N)  # reveals; as long as something is typed, N is a letter
    assert presenter.stage.page.note.text() == "Look here <b>"
    press(presenter.stage, K.Key_PageDown)  # goes on in the script
    assert shown.place == (0, 2)
    assert presenter.stage.spot == NeuronRef(0, 0)
    press(presenter.stage, K.Key_PageDown, K.Key_PageDown)
    assert shown.place == (0, 2)
    assert "ends here" in presenter.stage.page.hint.text()
    press(presenter.stage, K.Key_Home)
    assert shown.place == (0, 1)
    presenter.stage.close()  # as a window manager may
    assert window.presenting.presenter is None


def test_a_file_opens_presenting_if_it_says_so(make_window, saved):
    script = Script((ScriptStep(2, 4, "here"),), opens=True)
    shown = make_window(saved(replace(example(), script=script)))
    presenter = shown.window.presenting.presenter
    assert presenter is not None
    assert shown.place == (2, 4)
    page = presenter.stage.page
    assert page.note.isHidden()
    assert page.hint.text() == "1 of 1 in the script · N note"
    press(presenter.stage, K.Key_N)
    assert page.note.text() == "here"
    press(presenter.stage, K.Key_N)
    assert page.note.isHidden()
    presenter.leave()
    assert shown.window.presenting.presenter is None


def test_a_question_waits_for_an_iteration_that_has_to_be_computed(make_window, saved, qtbot, monkeypatch):
    monkeypatch.setattr(journey, "AT_ONCE", 0.0)
    far = 300
    script = Script((ScriptStep(far, 9, spot=(1, 1), ask=True), ScriptStep(far + 2, 1)))
    shown = make_window(saved(replace(example(), script=script)))
    presenter, stage = present(shown, "present_script")
    qtbot.waitUntil(lambda: shown.place == (far, 9))
    assert presenter.question is not None
    assert stage.spot == NeuronRef(1, 1)
    assert stage.in_field
    press(stage, K.Key_PageDown, K.Key_PageDown)  # reveals, goes on
    qtbot.waitUntil(lambda: shown.place == (far + 2, 1))
    assert presenter.question is None
    assert not stage.light
    assert stage.page.hint.text() == "2 of 2 in the script"
    shown.action("restart").trigger()
    press(stage, K.Key_Home)
    press(stage, K.Key_Escape)  # also on the way there
    assert not shown.window.session.running


def test_keys():
    def asks(key: Qt.Key, in_field: bool, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> str:
        return command(QKeyEvent(QKeyEvent.Type.KeyPress, key, held), in_field)

    assert {asks(key, True) for key in ELSEWHERE} == {""}
    for key, name in ALWAYS.items():
        assert asks(key, True) == asks(key, False) == name
    assert {asks(key, False) for key in IN_FIELD} == {""}
    assert asks(K.Key_B, False, Qt.KeyboardModifier.ControlModifier) == ""
    assert asks(K.Key_Plus, False, Qt.KeyboardModifier.KeypadModifier) == "zoom_in"
    assert {*ALWAYS.values(), *ELSEWHERE.values(), *IN_FIELD.values()} <= set(vars(Presenter))

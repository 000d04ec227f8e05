"""The code panel in three languages: marks of many lines, variables, scripts that are long."""

from __future__ import annotations

import re
import sys
from math import ceil

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QHelpEvent, QMouseEvent, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QToolTip

from mlpstudio.core.code_languages import LANGUAGES
from mlpstudio.render.boxes import Hit
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.palette import mixed
from mlpstudio.session.pointing import Pointed
from mlpstudio.ui.panels.code import CodePanel
from mlpstudio.ui.theme import NAMES, Theme
from tests.ui.moments import classifier, worked

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot):
    made = CodePanel()
    qtbot.addWidget(made)
    made.set_theme(Theme.load("light"))
    made.resize(420, 420)
    made.show()
    yield made
    QToolTip.hideText()


def choose(panel: CodePanel, name: str) -> None:
    QTest.mouseClick(panel.head.languages.buttons[name], LEFT)


def word(panel: CodePanel, symbol: str, line: str):
    """Return a variable in the first line that holds a text, brought into sight."""
    number = next(n for n, text in enumerate(panel.source.lines) if line in text.text)
    found = next(word for word in panel.source.words_of(number) if word.symbol == symbol)
    cursor = panel.source.textCursor()
    cursor.setPosition(panel.source.document().findBlockByNumber(number).position())
    panel.source.setTextCursor(cursor)
    panel.source.ensureCursorVisible()
    return found


def place(panel: CodePanel, found) -> QPoint:
    return panel.source.word_rect(found).center()


def move(panel: CodePanel, to: QPoint) -> None:
    view, none = panel.source.viewport(), Qt.MouseButton.NoButton
    local = QPointF(to)
    event = QMouseEvent(
        QEvent.Type.MouseMove, local, view.mapToGlobal(local), none, none, Qt.KeyboardModifier.NoModifier
    )
    QGuiApplication.sendEvent(view, event)


def tip(panel: CodePanel, to: QPoint) -> str:
    """Rest the mouse, and read the tip."""
    view = panel.source.viewport()
    QGuiApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, to, view.mapToGlobal(to)))
    document = QTextDocument()
    document.setHtml(QToolTip.text())
    return " ".join(document.toPlainText().replace("\xa0", " ").split())


def test_a_click_chooses_the_language_and_the_step_stays_marked_and_in_sight(panel, qtbot):
    walk = classifier((8, 16, 16, 4), 32, 64)
    moment = walk.at(walk.click_of("dL_dW2"))
    panel.show_moment(moment)
    for name, first in (("python", "import math"), ("torch", "import torch"), ("numpy", "import numpy")):
        with qtbot.waitSignal(panel.language_chosen) as chosen:
            choose(panel, name)
        assert chosen.args == [name]
        assert first in panel.source.toPlainText()
        assert LANGUAGES[name].name in panel.source.accessibleName()
        rect = panel.source.step_rect(moment.steps[0])
        assert 0 <= rect.top() <= rect.bottom() <= panel.source.viewport().height()
        read = QAccessible.queryAccessibleInterface(panel.source)
        assert LANGUAGES[name].name in read.text(QAccessible.Text.Name)
        assert read.text(QAccessible.Text.Value) == panel.source.toPlainText()
        told = read.text(QAccessible.Text.Description)
        assert all(text in told for text in panel.source.texts(moment.steps[0]))
    assert "torch" not in sys.modules  # it is only text


@pytest.mark.parametrize("theme", NAMES)
def test_a_band_lies_on_all_lines_of_a_loop(panel, theme):
    colours = Theme.load(theme)
    panel.set_theme(colours)
    panel.resize(420, 2000)
    walk = classifier((3, 4, 3), 5, 5)
    choose(panel, "python")
    index = [step.target for step in walk.trace().program].index("u2")
    panel.show_moment(walk.at(walk.click_of("u2")))
    image = panel.source.viewport().grab().toImage()
    assert len(panel.source.texts(index)) == 4
    first, last = panel.source._blocks[index]
    for number in range(first, last + 1):
        y = round(panel.source._block_rect(panel.source.document().findBlockByNumber(number)).center().y())
        assert image.pixelColor(1, y) == QColor(colours.forward)
        assert image.pixelColor(image.width() - 1, y) == QColor(mixed(colours.forward, colours.canvas, 0.17))
    above = round(panel.source.step_rect(index).top()) - 8
    assert image.pixelColor(1, above) != QColor(colours.forward)


@pytest.mark.parametrize("name", LANGUAGES)
@pytest.mark.parametrize("height", [120, 420])
def test_marked_lines_stay_in_sight_and_nothing_is_written_anew(panel, name, height):
    panel.resize(300, height)
    walk = classifier((3, 4, 3), 5, 10)
    choose(panel, name)
    panel.show_moment(walk.at(0))
    revision = panel.source.document().revision()
    line = panel.source._block_rect(panel.source.document().firstBlock()).height()
    clicks = walk.trace().clicks
    for position in [*range(clicks + 1), *range(clicks, -1, -3)]:
        moment = walk.at(position, iteration=position % 2)
        panel.show_moment(moment)
        if moment.steps:
            top = panel.source.step_rect(moment.steps[0]).top()
            bottom = panel.source.step_rect(moment.steps[-1]).bottom()
            view = panel.source.viewport().height()
            assert top >= -1
            assert bottom <= view + 1 or top <= 2 * line  # higher than the view: from its beginning on
    assert panel.source.document().revision() == revision


def test_a_variable_leads_to_the_step_that_computed_it(panel, qtbot):
    walk = worked()
    for name, line in (("numpy", "u2 = W2 @ z1"), ("python", "u2[0][0] = "), ("torch", "u2 = W2 @ z1")):
        choose(panel, name)
        panel.show_moment(walk.at(walk.click_of("u2")))
        for symbol, click in (("z1", "z1"), ("u2", "u2"), ("W2", "u2")):  # W2 is given: that of the line
            with qtbot.waitSignal(panel.step_chosen) as chosen:
                QTest.mouseClick(panel.source.viewport(), LEFT, pos=place(panel, word(panel, symbol, line)))
            assert chosen.args == [walk.click_of(click)]


def test_a_variable_tells_what_it_holds_there_by_now(panel):
    walk = worked()
    choose(panel, "python")
    panel.show_moment(walk.at(walk.click_of("z1")))
    at = place(panel, word(panel, "u1", "z1[i][0]"))
    assert tip(panel, at) == "u1 3 × 1 6 7 −1 Click to go to the step that computes it"
    at = place(panel, word(panel, "dL_dW1", "dL_dW1 = zeros"))
    assert tip(panel, at) == "dL_dW1 3 × 2 Not computed yet. Click to go to its step."
    forward, update = word(panel, "W1", "u1[i][0]"), word(panel, "W1", "W1[i][j] = W1")
    panel.show_moment(walk.at(walk.trace().clicks))
    assert "1 2 −3 4 1 −1 Known before the first step" in tip(panel, place(panel, forward))
    update = word(panel, "W1", "W1[i][j] = W1")
    assert "0.82" in tip(panel, place(panel, update))
    panel.set_number_format(NumberFormat(1, "fixed"))
    assert "0.8 1.6" in tip(panel, place(panel, update))
    given = word(panel, "x", "given")
    assert tip(panel, place(panel, given)) == "x 2 × 1 1 2 Known before the first step"
    move(panel, place(panel, given))  # it leads nowhere
    assert panel.source.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor
    move(panel, place(panel, word(panel, "x", "u1[i][0]")))
    assert panel.source.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    beside = panel.source.step_rect(0).bottomRight().toPoint() - QPoint(20, 6)
    assert tip(panel, beside) in ("Click to go to this step", "")


def test_a_variable_of_a_large_network_shows_its_corner_and_its_shape(panel):
    walk = classifier((300, 40, 10), 64, 64)
    choose(panel, "python")
    panel.show_moment(walk.at(3))
    told = tip(panel, place(panel, word(panel, "W1", "u1[i][j]")))
    assert told.startswith("W1 40 × 300 ")
    assert "…" in told
    assert len(told) < 600


def test_what_is_pointed_at_is_marked_in_every_line(panel):
    panel.show_moment(worked().at(1))
    seen = []
    panel.pointed.connect(seen.append)
    for name in LANGUAGES:
        choose(panel, name)
        found = word(panel, "z1", "z1")
        move(panel, place(panel, found))
        assert seen[-1] == Hit("z1")
        panel.show_pointed(Pointed(Hit("z1")))
        marked = [selection.cursor.selectedText() for selection in panel.source.extraSelections()]
        assert set(marked) == {"z1"}
        assert len(marked) == len(re.findall(r"\bz1\b", panel.source.toPlainText()))


def test_the_cursor_points_and_leads_as_the_mouse_does(panel, qtbot):
    walk = worked()
    choose(panel, "python")
    panel.show_moment(walk.at(walk.click_of("u2")))
    number = next(n for n, text in enumerate(panel.source.lines) if text.text.startswith("u2[0][0]"))
    cursor = panel.source.textCursor()
    cursor.setPosition(panel.source.document().findBlockByNumber(number - 1).position())
    panel.source.setTextCursor(cursor)
    panel.source.setFocus()
    seen = []
    panel.pointed.connect(seen.append)
    QTest.keyClick(panel.source, Qt.Key.Key_Down)
    assert seen[-1] == Hit("u2")
    assert "u2" in QToolTip.text()
    with qtbot.waitSignal(panel.step_chosen) as chosen:
        QTest.keyClick(panel.source, Qt.Key.Key_Return)
    assert chosen.args == [walk.click_of("u2")]
    while panel.source.textCursor().positionInBlock() < panel.source.lines[number].text.index("z1"):
        QTest.keyClick(panel.source, Qt.Key.Key_Right)
    assert seen[-1] == Hit("z1")
    with qtbot.waitSignal(panel.step_chosen) as chosen:
        QTest.keyClick(panel.source, Qt.Key.Key_Enter)
    assert chosen.args == [walk.click_of("z1")]
    while panel.source.textCursor().block().text():
        QTest.keyClick(panel.source, Qt.Key.Key_Down)
    assert seen[-1] is None
    with qtbot.assertNotEmitted(panel.step_chosen):
        QTest.keyClick(panel.source, Qt.Key.Key_Return)


def test_at_its_narrowest_a_line_scrolls_and_no_control_is_cut(panel):
    panel.resize(panel.minimumWidth(), 400)
    choose(panel, "torch")
    panel.show_moment(worked().at(5))
    bar = panel.source.horizontalScrollBar()
    assert bar.maximum() > 0
    longest = max(len(line.text) for line in panel.source.lines)
    letter = panel.source.fontMetrics().horizontalAdvance("0")
    assert bar.maximum() + panel.source.viewport().width() >= ceil(longest * letter)
    for control in (*panel.head.languages.buttons.values(), panel.head.copy, panel.head.save):
        assert control.width() >= control.sizeHint().width()
        assert panel.rect().contains(control.rect().translated(control.mapTo(panel, QPoint())))
    # What goes on at the right fades out, until it is scrolled there.
    canvas = QColor(Theme.load("light").canvas)
    image = panel.source.viewport().grab().toImage()
    steps = panel._moment.steps
    band = panel.source.step_rect(steps[0]).united(panel.source.step_rect(steps[-1]))
    rows = {y for y in range(image.height()) if not band.top() - 2 <= y <= band.bottom() + 2}
    assert all(image.pixelColor(image.width() - 1, y) == canvas for y in rows)
    assert image.pixelColor(image.width() - 1, round(band.center().y())) != canvas
    bar.setValue(bar.maximum())
    assert panel.source.viewport().grab().toImage() != image


@pytest.mark.parametrize("name", LANGUAGES)
def test_a_long_script_is_written_in_slices_and_can_be_given_up(panel, name, qtbot, tmp_path):
    walk = classifier((200, 100, 10), 64, 64)
    choose(panel, name)
    panel.show_moment(walk.at(3))
    QGuiApplication.clipboard().setText("before")
    QTest.mouseClick(panel.head.copy, LEFT)
    assert panel.head.stop.isVisible()
    assert not panel.head.copy.isVisible()
    assert not panel.giver.saving.isEnabled()
    assert panel.head._share.text().endswith(" %")
    QTest.mouseClick(panel.head.stop, LEFT)
    QTest.qWait(30)
    assert QGuiApplication.clipboard().text() == "before"
    assert panel.head.copy.isVisible()
    assert panel.giver.saving.isEnabled()
    with qtbot.waitSignal(panel.giver.told):
        QTest.mouseClick(panel.head.copy, LEFT)
    assert QGuiApplication.clipboard().text() == "".join(LANGUAGES[name].pieces(walk.trace()))
    assert panel.head.copy.isVisible()


def test_a_script_that_cannot_be_saved_is_told_and_names_are_no_modules(panel, qtbot, tmp_path):
    walk = worked()
    panel.show_moment(walk.at(3))
    panel.giver.choose_file()
    panel.giver.save(str(tmp_path / "no" / "x.py"))
    qtbot.waitUntil(lambda: panel.findChild(QMessageBox) is not None)
    panel.findChild(QFileDialog).reject()
    box = panel.findChild(QMessageBox)
    assert "x.py" in box.text()
    box.close()
    for title in ("", "numpy", "a/b: c?", "x" * 300):
        panel.giver.follow(walk.trace(), title, "numpy")
        name = panel.giver.suggested()
        assert name.endswith(" iteration 0 numpy.py")
        assert not set(name) & set('/\\:*?"<>|')
        assert len(name) < 100

"""Every control has a name; Tab reaches every control and nothing hidden: in every state of the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from mlpstudio.project import project as edits
from mlpstudio.teaching.lesson import folders, read_lesson
from mlpstudio.teaching.tasks import Choose, Do, Tell
from mlpstudio.ui.dock import PANELS
from tests.session.conftest import batches, example
from tests.ui.conftest import Window

CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit,
    QPlainTextEdit, QTabBar, QTextEdit,
)  # fmt: skip
MOST = 200


def ready(shown: Window) -> None:
    pass


def forward(shown: Window) -> None:
    shown.window.session.advance(2)


def loss(shown: Window) -> None:
    shown.window.session.advance(4)


def backward(shown: Window) -> None:
    shown.window.session.advance(10)


def update(shown: Window) -> None:
    shown.window.session.advance(15)


def blocks(shown: Window) -> None:
    shown.window.session.show_blocks_first(True)
    shown.window.session.advance(4)
    shown.window.session.next()


def trained(shown: Window) -> None:
    shown.window.session.advance(15 * 30)


def running(shown: Window) -> None:
    shown.window.runner.set_speed(0)
    shown.window.session.begin_running()


def past(shown: Window) -> None:
    shown.window.session.advance(15 * 30)
    shown.window.session.seek(4, 7)


def told(shown: Window) -> None:
    shown.window.setbacks.say("A file could not be read.")


def diverged(shown: Window) -> None:
    project = example()
    shown.window.session.document.replace(
        edits.with_training(project, replace(project.training, learning_rate=1e60)), "rate"
    )
    for _ in range(5):
        shown.window.session.next_iteration()


def without_samples(shown: Window) -> None:
    project = example()
    empty = replace(project.data, inputs=project.data.inputs[:0], targets=project.data.targets[:0])
    shown.window.session.document.replace(edits.with_data(project, empty), "data")


def many_samples(shown: Window) -> None:
    shown.window.session.document.replace(batches(), "project")
    shown.window.session.advance(200)


STATES = (
    ready, forward, loss, backward, update, blocks, trained, running, past, told, diverged, without_samples,
    many_samples,
)  # fmt: skip


def controls(window: QWidget) -> list[QWidget]:
    """Everything that can be seen and used."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and (isinstance(widget, CONTROLS) or widget.focusPolicy() != Qt.FocusPolicy.NoFocus)
        and not isinstance(widget, QScrollBar | QHeaderView)
        # Parts that Qt makes itself, and whose names are those of the whole.
        and not widget.objectName().startswith("qt_")
        and widget.metaObject().className() not in ("QTableCornerButton", "QToolBarExtension")
        and not (isinstance(widget, QAbstractButton) and isinstance(widget.parent(), QTabBar))
        # The bar of closed docks, which Qt keeps outside the window; a walk sees that Tab does not go there.
        and not (isinstance(widget, QTabBar) and widget.count() == 0)
        and widget is not getattr(widget.parent(), "viewport", lambda: None)()
    ]


def nameless(window: QWidget) -> list[str]:
    found = []
    for widget in controls(window):
        read = QAccessible.queryAccessibleInterface(widget)
        # Letters behind & are for the keyboard, and read to nobody.
        name = "" if read is None else read.text(QAccessible.Text.Name).replace("&", "")
        if not any(letter.isalnum() for letter in name):
            found.append(f"{type(widget).__name__} {widget.objectName()!r} has no name")
        if isinstance(widget, QAbstractButton) and not widget.text() and not widget.toolTip():
            found.append(f"{type(widget).__name__} {name!r} shows a picture alone and has no tip")
    return found


def walk(shown: Window, key: Qt.Key, modifier: Qt.KeyboardModifier) -> list[QWidget]:
    """Press Tab until it comes round."""
    first = QApplication.focusWidget()
    assert first is not None
    seen = [first]
    for _ in range(MOST):
        QTest.keyClick(QApplication.focusWidget(), key, modifier)
        shown.settle()
        now = QApplication.focusWidget()
        assert now is not None, f"after {described(seen[-1])} nothing has the focus"
        if now is first:
            return seen
        assert now not in seen, f"Tab is caught at {described(now)}"
        assert in_sight(now), f"{described(now)} has the focus and cannot be seen"
        seen.append(now)
    raise AssertionError("Tab never comes round")


def in_sight(widget: QWidget) -> bool:
    # What scrolls may be covered by its own viewport, wholly.
    inner = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
    return not (widget.visibleRegion().isEmpty() and inner.visibleRegion().isEmpty())


def described(widget: QWidget) -> str:
    name = widget.accessibleName() or widget.objectName() or widget.property("text")
    return f"{type(widget).__name__} {name!r}"


def unit(widget: QWidget) -> object:
    """What stands for a widget: buttons that exclude each other are one stop; arrows go on within them."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return widget if group is None or not group.exclusive() else group


def reachable(window: QWidget) -> dict[object, str]:
    """What Tab should reach."""
    return {
        unit(widget): described(widget)
        for widget in controls(window)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isEnabled()
        and widget.focusProxy() is None
        and widget.window() is window.window()
    }


def reached(walked: list[QWidget]) -> dict[object, str]:
    return {unit(widget): described(widget) for widget in walked}


def differences(one: dict[object, str], other: dict[object, str]) -> list[str]:
    return [name for key, name in one.items() if key not in other]


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
def test_names_and_tab(shown: Window, state: Callable[[Window], None]):
    window = shown.window
    state(shown)
    for name, _ in PANELS:
        window.docks[name].bring()
        shown.settle()
        while window.checking.proving.busy:  # the mark of a step comes when it is quiet
            QTest.qWait(20)
        assert nameless(window) == []
        window.canvas.setFocus()
        expected = reachable(window)
        forth = walk(shown, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
        assert differences(expected, reached(forth)) == []
        assert differences(reached(forth), expected) == []
    back = walk(shown, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert back == [forth[0], *reversed(forth[1:])]


def test_a_lesson(shown: Window):
    """Each kind of task, asked, hinted at and answered; the keyboard goes in, through and out again."""
    window, desk = shown.window, shown.window.lessons
    lesson = read_lesson(folders()[0])
    desk.begin(lesson, 0)
    shown.settle()
    panel = desk.panel
    kinds = []
    for index, page in enumerate(lesson.pages[:3]):
        kinds.append(type(page.task))
        if index:
            desk.turn(1)
            shown.settle()
        answer = {
            Tell: lambda: desk.answer("5"), Choose: lambda: shown.click(panel.task.rows[1].button), Do: int,
        }[type(page.task)]  # fmt: skip
        for do in (int, desk.hint, answer):
            do()
            QTest.qWait(50)  # Qt puts docks together in several turns
            assert nameless(window) == []
        window.canvas.setFocus()
        expected = reachable(window)
        forth = walk(shown, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
        assert differences(expected, reached(forth)) == []
        assert differences(reached(forth), expected) == []
        inside = [widget for widget in forth if panel.isAncestorOf(widget)]
        assert forth[forth.index(inside[0]) :][: len(inside)] == inside, (
            "Tab leaves the lesson and comes back"
        )
        assert inside[-1] is panel.on
        read = QAccessible.queryAccessibleInterface(panel.task).text(QAccessible.Text.Name)
        assert page.said(page.task.ask).plain in read
        said = (panel.text, panel.task.ask.text, panel.task.hints[0].text)
        for view in said:
            read = QAccessible.queryAccessibleInterface(view).text(QAccessible.Text.Name)
            assert read == view.prose.plain != ""
    assert set(kinds) == {Tell, Choose, Do}
    back = walk(shown, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert back == [forth[0], *reversed(forth[1:])]
    window.canvas.setFocus()
    desk.turn(1)  # turning pages leaves the keyboard where it was
    shown.settle()
    assert QApplication.focusWidget() is window.canvas
    panel.on.setFocus()
    shown.press(Qt.Key.Key_Space)
    shown.settle()
    assert desk.index == 4
    assert QApplication.focusWidget() is panel.on
    panel.task.hint.setFocus()
    for _ in lesson.pages[4].task.hints:  # the last hint takes the button out of reach
        shown.press(Qt.Key.Key_Space)
        shown.settle()
    assert panel.isAncestorOf(QApplication.focusWidget())
    shown.action("lessons").trigger()
    shown.settle()
    choice = desk._list
    assert nameless(choice) == []
    choice.list.setFocus()
    walked = walk(shown, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    assert reached(walked) == reachable(choice)
    shown.press(Qt.Key.Key_Escape)
    shown.settle()
    assert not choice.isVisible()


@pytest.mark.parametrize("name", ["palette", "keys", "run_until"])
def test_cards_over_the_window(shown: Window, name: str):
    shown.action(name).trigger()
    shown.settle()
    overlays = shown.window.overlays
    card = {"palette": overlays.palette, "keys": overlays.keys, "run_until": overlays.until}[name]
    assert nameless(shown.window) == []
    walked = walk(shown, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    assert differences(reachable(card), reached(walked)) == []
    if name != "run_until":
        # What lies below is out of reach.
        assert differences(reached(walked), reachable(card)) == []
    shown.press(Qt.Key.Key_Escape)
    shown.window.canvas.setFocus()
    walked = walk(shown, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    assert not any(card.isAncestorOf(widget) for widget in walked)


def test_an_opened_matrix_and_a_floating_panel(shown: Window):
    window = shown.window
    window.docks["matrices"].bring()
    shown.settle()
    sheet = window.matrices_panel.sheet
    sheet.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    shown.settle()
    assert nameless(window) == []
    code = window.docks["code"]
    code.setFloating(True)
    shown.settle()
    assert code.widget().isVisible()
    assert any(screen.geometry().intersects(code.geometry()) for screen in QApplication.screens())
    assert nameless(window) == []
    window.activateWindow()
    window.canvas.setFocus()
    shown.settle()
    walked = walk(shown, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    assert window.matrices_panel.grid in walked
    assert sheet not in walked
    code.setFloating(False)
    shown.settle()
    assert not code.widget().isVisible()

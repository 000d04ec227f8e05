import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest

from mlpstudio.render.boxes import Hit
from mlpstudio.render.palette import mixed
from mlpstudio.session.pointing import NOTHING, Pointed
from mlpstudio.ui.panels.code import CodePanel
from mlpstudio.ui.theme import NAMES, Theme
from tests.patience import wait_until
from tests.ui.moments import Walk, nothing, worked


@pytest.fixture
def panel(qtbot):
    made = CodePanel()
    qtbot.addWidget(made)
    made.set_theme(Theme.load("light"))
    made.resize(360, 420)
    made.show()
    return made


def shown_lines(panel: CodePanel) -> list[str]:
    return panel.source.toPlainText().split("\n")


def middle(panel: CodePanel, walk: Walk, symbol: str) -> QPoint:
    index = [step.target for step in walk.trace().program].index(symbol)
    rect = panel.source.step_rect(index)
    return QPoint(60, round(rect.center().y()))


def in_sight(panel: CodePanel, steps: tuple[int, ...]) -> bool:
    rects = [panel.source.step_rect(step) for step in steps]
    height = panel.source.viewport().height()
    return all(rect.top() >= 0 and rect.bottom() <= height for rect in rects)


def move(panel: CodePanel, place: QPoint) -> None:
    view = panel.source.viewport()
    none = Qt.MouseButton.NoButton
    local = QPointF(place)
    event = QMouseEvent(
        QEvent.Type.MouseMove, local, view.mapToGlobal(local), none, none, Qt.KeyboardModifier.NoModifier
    )
    QGuiApplication.sendEvent(view, event)


def test_every_step_of_the_program_is_a_line(panel):
    walk = worked()
    panel.show_moment(walk.at(0))
    for step in walk.trace().program:
        assert step.numpy_source() in shown_lines(panel)


@pytest.mark.parametrize("name", NAMES)
def test_the_lines_of_the_click_have_a_band_in_the_colour_of_the_phase(panel, name):
    theme = Theme.load(name)
    panel.set_theme(theme)
    panel.resize(360, 900)
    walk = worked()
    for symbols, phase in ((("u2", "y_hat"), "forward"), (("loss",), "loss"), (("W1",), "update")):
        panel.show_moment(walk.at(walk.click_of(symbols[0])))
        image = panel.source.viewport().grab().toImage()
        colour = getattr(theme, phase)
        for symbol in symbols:
            y = middle(panel, walk, symbol).y()
            assert image.pixelColor(1, y) == QColor(colour)
            assert image.pixelColor(image.width() - 4, y) == QColor(mixed(colour, theme.canvas, 0.17))
        y = middle(panel, walk, "z1").y()
        assert image.pixelColor(1, y) != QColor(colour)


def test_before_the_first_step_nothing_is_marked(panel):
    panel.show_moment(worked().at(3))
    panel.show_moment(worked().at(0))
    assert "first step" in panel.source.accessibleDescription()


def test_the_current_line_stays_in_sight_and_the_view_moves_no_more_than_that_takes(panel):
    walk = worked()
    bar = panel.source.verticalScrollBar()
    for position in [*range(walk.trace().clicks + 1), *range(walk.trace().clicks, -1, -1)]:
        moment, before = walk.at(position), bar.value()
        already = bool(panel.source.toPlainText()) and in_sight(panel, moment.steps)
        panel.show_moment(moment)
        assert in_sight(panel, moment.steps)
        if already:
            assert bar.value() == before


def test_another_iteration_leaves_the_lines_alone(panel):
    walk = worked()
    panel.show_moment(walk.at(3))
    revision = panel.source.document().revision()
    panel.show_moment(walk.at(3, iteration=1))
    panel.show_moment(walk.at(7, iteration=1))
    assert panel.source.document().revision() == revision


def test_a_line_that_is_clicked_leads_to_its_step(panel, qtbot):
    walk = worked()
    panel.show_moment(walk.at(1))
    with qtbot.waitSignal(panel.step_chosen) as chosen:
        QTest.mouseClick(panel.source.viewport(), Qt.MouseButton.LeftButton, pos=middle(panel, walk, "y_hat"))
    assert chosen.args == [walk.click_of("y_hat")]


def test_a_selection_leads_nowhere(panel, qtbot):
    walk = worked()
    panel.show_moment(walk.at(1))
    view, start = panel.source.viewport(), middle(panel, walk, "z1")
    with qtbot.assertNotEmitted(panel.step_chosen):
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(view, start + QPoint(80, 0))
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(80, 0))
    assert panel.source.textCursor().hasSelection()
    panel.source.copy()
    assert QGuiApplication.clipboard().text() in "z1 = np.maximum(u1, 0)"
    assert not QGuiApplication.clipboard().mimeData().hasHtml()


def test_enter_leads_to_the_step_of_the_line(panel, qtbot):
    walk = worked()
    panel.show_moment(walk.at(1))
    cursor = panel.source.textCursor()
    cursor.setPosition(panel.source.toPlainText().index("dL_dz1 = "))
    panel.source.setTextCursor(cursor)
    with qtbot.waitSignal(panel.step_chosen) as chosen:
        QTest.keyClick(panel.source, Qt.Key.Key_Return)
    assert chosen.args == [walk.click_of("dL_dz1")]


def test_a_variable_under_the_mouse_is_pointed_at(panel):
    walk = worked()
    panel.show_moment(walk.at(1))
    seen = []
    panel.pointed.connect(seen.append)
    place = middle(panel, walk, "z1")
    move(panel, QPoint(14, place.y()))
    assert seen[-1] == Hit("z1")
    move(panel, QPoint(14, place.y() + 1000))
    assert seen[-1] is None
    QGuiApplication.sendEvent(panel.source.viewport(), QEvent(QEvent.Type.Leave))
    assert seen[-1] is None


def test_what_is_pointed_at_elsewhere_is_marked(panel):
    panel.show_moment(worked().at(1))
    panel.show_pointed(Pointed(Hit("dL_du1", (0, 0))))
    assert len(panel.source.extraSelections()) == 3
    panel.show_pointed(NOTHING)
    assert panel.source.extraSelections() == []


def test_the_menu_copies_lines_that_run(panel):
    walk = worked()
    panel.show_moment(walk.at(1))
    menu = panel.source.context_menu(middle(panel, walk, "z1"))
    actions = {action.text(): action for action in menu.actions() if action.text()}
    assert next(iter(actions)) == "Go to this step"
    QGuiApplication.clipboard().clear()
    actions["Copy as a script with the given numbers"].trigger()
    wait_until(lambda: QGuiApplication.clipboard().text() != "")  # it is written in slices
    known: dict[str, object] = {}
    exec(QGuiApplication.clipboard().text(), known)
    np.testing.assert_allclose(known["W1"], walk.trace().value("W1"))
    actions["Copy all lines"].trigger()
    assert QGuiApplication.clipboard().text().startswith("import numpy as np\n")
    menu.close()


def test_the_menu_opens_with_its_key(panel, qtbot):
    panel.show_moment(worked().at(1))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    panel.source.contextMenuEvent(event)
    menu = QGuiApplication.instance().activePopupWidget()
    assert menu is not None
    menu.close()


def test_without_data_a_sentence_says_what_will_be_here(panel):
    panel.show_moment(nothing())
    assert not panel.source.isVisible()
    panel.show_moment(worked().at(1))
    assert panel.source.isVisible()


def test_hidden_it_does_nothing_and_catches_up_when_shown(panel):
    panel.hide()
    panel.show_moment(worked().at(5))
    assert shown_lines(panel) == [""]
    panel.show()
    assert "dL_dy_hat" in panel.source.accessibleDescription()

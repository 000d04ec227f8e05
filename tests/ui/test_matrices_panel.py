import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolTip

from mlpstudio.core.sheet import Role, Slot
from mlpstudio.core.symbols import parse
from mlpstudio.render.boxes import Hit
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.session.pointing import NOTHING, Pointed, at_symbol
from mlpstudio.ui.panels.matrices import MatricesPanel
from mlpstudio.ui.theme import NAMES, Theme
from tests.ui.moments import classifier, nothing, worked

RESULT, GIVEN, OLD, DELTA = Role.RESULT, Role.GIVEN, Role.OLD, Role.DELTA
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def panel(qtbot):
    made = MatricesPanel()
    qtbot.addWidget(made)
    made.set_theme(Theme.load("light"))
    made.resize(420, 500)
    made.show()
    return made


def place_of(panel: MatricesPanel, slot: Slot, cell=(0, 0)) -> QPoint:
    """Where a cell is, in the viewport; scrolls there first."""
    panel.sheet.reveal(slot, cell)
    return panel.sheet.cell_place(slot, cell).center().toPoint()


def move(view, place: QPoint) -> None:
    local, none = QPointF(place), Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, local, view.mapToGlobal(local), none, none, NONE)
    QGuiApplication.sendEvent(view, event)


def entries(menu: QMenu) -> dict[str, object]:
    return {action.text(): action for action in menu.actions() if action.text()}


def positions(panel: MatricesPanel) -> list[tuple[float, ...]]:
    return [block.rect.getRect() for block in panel.sheet.layout_.blocks]


def test_nothing_moves_while_one_steps_and_iterates(panel):
    walk = worked()
    panel.show_moment(walk.at(0))
    before = positions(panel)
    for iteration in (0, 1):
        for position in range(walk.trace().clicks + 1):
            panel.show_moment(walk.at(position, iteration))
            assert positions(panel) == before


def test_a_smaller_last_batch_moves_nothing(panel):
    walk = classifier((4, 5, 3), 8, 20)
    panel.show_moment(walk.at(1))
    before = positions(panel)
    panel.show_moment(walk.at(1, iteration=2))
    assert walk.trace(2).samples == 4
    assert positions(panel) == before
    text = panel.sheet.describe(Slot("u1", RESULT), None)
    assert "5×4" in text


@pytest.mark.parametrize("sizes", [(2, 3, 2), (8, 16, 16, 4)])
def test_the_current_step_is_in_sight_and_what_is_in_sight_stays(panel, sizes):
    walk = classifier(sizes, 8, 8)
    bar, view = panel.sheet.verticalScrollBar(), panel.sheet.viewport()

    def seen(slot: Slot) -> bool:
        rect = panel.sheet.layout_.block(slot).rect.translated(0, -bar.value())
        return rect.top() >= 0 and rect.bottom() <= view.height()

    panel.show_moment(walk.at(0))
    for position in range(1, walk.trace().clicks + 1):
        moment, before = walk.at(position), bar.value()
        main = Slot(moment.step.target, RESULT)
        results = [Slot(walk.trace().program[index].target, RESULT) for index in moment.steps]
        already = all(seen(slot) for slot in results)
        panel.show_moment(moment)
        assert seen(main)
        if already:
            assert abs(bar.value() - before) <= 14


@pytest.mark.parametrize("name", NAMES)
def test_results_of_the_step_are_outlined_in_the_colour_of_the_phase(panel, name):
    theme = Theme.load(name)
    panel.set_theme(theme)
    walk = worked()
    for symbol, phase in (("z1", "forward"), ("loss", "loss"), ("dL_dW1", "backward"), ("b2", "update")):
        panel.show_moment(walk.at(walk.click_of(symbol)))
        image = panel.sheet.viewport().grab().toImage()
        top = panel.sheet.verticalScrollBar().value()
        rect = panel.sheet.layout_.block(Slot(symbol, RESULT)).rect.translated(0, -top)
        edge = [image.pixelColor(round(rect.left()) - 6 + d, round(rect.center().y())) for d in (-1, 0, 1)]
        assert QColor(getattr(theme, phase)) in edge


def test_what_is_not_computed_is_neither_told_nor_drawn(panel):
    walk = worked()
    panel.show_moment(walk.at(0))
    for block in panel.sheet.layout_.blocks:
        told = panel.sheet.describe(block.slot, (0, 0))
        assert ("not computed yet" in told) == (block.slot.role in (RESULT, DELTA))
    panel.copy(tuple(block.slot for block in panel.sheet.layout_.blocks), "numpy")
    known: dict[str, object] = {"np": np}
    exec(QGuiApplication.clipboard().text(), known)
    assert {name for name in known if name.startswith(("u", "dL", "loss"))} == set()
    assert all(not name.endswith(("_new", "_delta")) for name in known)


def test_the_tip_has_every_digit(panel, qtbot):
    walk = worked()
    panel.show_moment(walk.at(walk.click_of("W1"), iteration=1))
    slot = Slot("W1", RESULT)
    value = walk.trace(1).value("W1")[1, 0]
    place = place_of(panel, slot, (1, 0))
    view = panel.sheet.viewport()
    event = QHelpEvent(QEvent.Type.ToolTip, place, view.mapToGlobal(place))
    QGuiApplication.sendEvent(view, event)
    assert QToolTip.text() == f"W⁽¹⁾ new, row 2, column 1\n{float(value)!r}".replace("-", "−")
    QToolTip.hideText()


def test_columns_of_a_batch_are_called_samples(panel):
    panel.show_moment(classifier((3, 4, 2), 5, 5).at(1))
    assert "row 1, sample 3" in panel.sheet.describe(Slot("u1", RESULT), (0, 2))
    assert "row 1, column 3" in panel.sheet.describe(Slot("W1", GIVEN), (0, 2))


def test_the_cell_under_the_mouse_is_pointed_at(panel):
    panel.show_moment(worked().at(1))
    seen: list[object] = []
    panel.pointed.connect(seen.append)
    view = panel.sheet.viewport()
    move(view, place_of(panel, Slot("W1", GIVEN), (1, 1)))
    assert seen[-1] == Hit("W1", (1, 1))
    move(view, QPoint(3, 3))
    assert seen[-1] is None
    count = len(seen)
    move(view, QPoint(4, 3))
    assert len(seen) == count


def test_what_is_pointed_at_elsewhere_is_marked_with_what_makes_it(panel):
    walk = worked()
    moment = walk.at(walk.click_of("dL_dW1"))
    panel.show_moment(moment)
    panel.resize(420, 1400)
    before = panel.sheet.viewport().grab().toImage()
    panel.show_pointed(at_symbol(moment, Hit("dL_dW1", (1, 1))))
    after = panel.sheet.viewport().grab().toImage()
    for slot, cell in ((Slot("dL_dW1", RESULT), (1, 1)), (Slot("dL_du1", RESULT), (1, 0))):
        rect = panel.sheet.cell_place(slot, cell)
        edge = QPoint(round(rect.center().x()), round(rect.top()))
        assert before.pixelColor(edge) != after.pixelColor(edge)
    panel.show_pointed(NOTHING)
    assert panel.sheet.viewport().grab().toImage() == before


def test_marks_of_many_cells_in_a_picture_are_one_frame(panel):
    walk = classifier((8, 16, 16, 4), 32, 32)
    panel.show_moment(walk.at(1))
    cells = {(3, column) for column in range(32)}
    assert len(panel.sheet.places("u1", cells)) == 1
    assert len(panel.sheet.places("u1", {(3, 4)})) == 1
    panel.show_pointed(Pointed(Hit("u1", (99, 99))))
    panel.sheet.viewport().grab()


def test_a_click_on_a_picture_opens_it_at_that_cell(panel, qtbot):
    walk = classifier((8, 16, 16, 4), 32, 32)
    panel.show_moment(walk.at(1))
    slot = Slot("u1", RESULT)
    QTest.mouseClick(panel.sheet.viewport(), Qt.MouseButton.LeftButton, pos=place_of(panel, slot, (9, 20)))
    assert panel.grid.isVisible()
    assert panel.grid.viewport().rect().contains(panel.grid.cell_place(slot, (9, 20)).toRect())
    panel.grid.viewport().grab()
    panel.grid.setFocus()
    QTest.keyClick(panel.grid, Qt.Key.Key_Escape)
    assert panel.sheet.isVisible()


def test_a_click_on_numbers_opens_nothing(panel):
    panel.show_moment(worked().at(1))
    QTest.mouseClick(
        panel.sheet.viewport(), Qt.MouseButton.LeftButton, pos=place_of(panel, Slot("W1", GIVEN))
    )
    assert panel.sheet.isVisible()


def test_an_opened_matrix_stays_open_while_one_steps(panel):
    walk = classifier((8, 16, 16, 4), 32, 40)
    panel.show_moment(walk.at(0))
    slot = Slot("W1", RESULT)
    panel.open_matrix(slot)
    empty = panel.grid.viewport().grab().toImage()
    panel.show_moment(walk.at(walk.trace().clicks))
    assert panel.grid.isVisible()
    assert panel.grid.viewport().grab().toImage() != empty
    panel.show_moment(walk.at(1, iteration=1))
    assert panel.grid.isVisible()
    panel.show_moment(worked().at(0))
    assert panel.grid.isVisible()
    panel.open_matrix(Slot("W2", RESULT))
    panel.show_moment(classifier((3, 2), 4, 4).at(0))
    assert panel.sheet.isVisible()


def test_the_opened_matrix_is_drawn_alike_after_scrolling(panel):
    walk = classifier((90, 80, 4), 32, 32)
    panel.show_moment(walk.at(1))
    panel.open_matrix(Slot("W1", GIVEN), (40, 40))
    QGuiApplication.processEvents()
    for step in range(1, 30):
        panel.grid.verticalScrollBar().setValue(300 + 7 * step)
        panel.grid.horizontalScrollBar().setValue(900 - 11 * step)
        QGuiApplication.processEvents()
    scrolled = panel.grid.viewport().grab().toImage()
    panel.grid.viewport().repaint()
    assert panel.grid.viewport().grab().toImage() == scrolled


def key(view, code, modifiers=NONE) -> None:
    QTest.keyClick(view, code, modifiers)


def focus_by_keyboard(panel: MatricesPanel) -> None:
    panel.sheet.clearFocus()
    panel.sheet.setFocus(Qt.FocusReason.TabFocusReason)
    assert panel.sheet.keyboard


def test_the_keyboard_walks_through_cells_and_matrices(panel):
    walk = worked()
    panel.show_moment(walk.at(walk.click_of("u1")))
    seen: list[object] = []
    panel.pointed.connect(seen.append)
    focus_by_keyboard(panel)
    assert seen[-1] == Hit("u1", (0, 0))
    key(panel.sheet, Qt.Key.Key_Down)
    assert seen[-1] == Hit("u1", (1, 0))
    assert "row 2" in panel.sheet.accessibleDescription()
    assert panel.sheet.accessibleDescription().endswith(": 7")
    key(panel.sheet, Qt.Key.Key_Right)
    assert seen[-1] == Hit("z1", (1, 0))
    key(panel.sheet, Qt.Key.Key_Left)
    assert seen[-1] == Hit("u1", (1, 0))
    key(panel.sheet, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert seen[-1].symbol == "b2"


def test_every_cell_is_reached_by_the_keyboard(panel):
    walk = worked()
    panel.show_moment(walk.at(walk.trace().clicks))
    focus_by_keyboard(panel)
    panel.sheet.move_cursor(Slot("x", GIVEN), (0, 0))
    slots = [block.slot for block in panel.sheet.layout_.blocks]
    reached = {panel.sheet.cursor_slot}
    for _ in range(200):
        key(panel.sheet, Qt.Key.Key_Right)
        reached.add(panel.sheet.cursor_slot)
        place = panel.sheet.cell_place(panel.sheet.cursor_slot, panel.sheet.cursor_cell)
        assert panel.sheet.viewport().rect().contains(place.toRect())
    assert reached == set(slots)


def test_arrows_are_the_windows_until_the_keyboard_comes(panel):
    panel.show_moment(worked().at(1))

    def taken(code) -> bool:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, code, NONE)
        event.ignore()
        QGuiApplication.sendEvent(panel.sheet, event)
        return event.isAccepted()

    QTest.mouseClick(
        panel.sheet.viewport(), Qt.MouseButton.LeftButton, pos=place_of(panel, Slot("W1", GIVEN))
    )
    assert not taken(Qt.Key.Key_Right)
    focus_by_keyboard(panel)
    assert taken(Qt.Key.Key_Right)
    assert not taken(Qt.Key.Key_F10)


def test_arrows_after_a_click_begin_where_it_was(panel):
    panel.show_moment(worked().at(1))
    place = place_of(panel, Slot("W1", GIVEN), (2, 1))
    QTest.mouseClick(panel.sheet.viewport(), Qt.MouseButton.LeftButton, pos=place)
    key(panel.sheet, Qt.Key.Key_Left)
    assert (panel.sheet.cursor_slot, panel.sheet.cursor_cell) == (Slot("W1", GIVEN), (2, 0))


def test_enter_opens_and_escape_returns_to_the_cell(panel):
    walk = worked()
    panel.show_moment(walk.at(walk.click_of("u1")))
    focus_by_keyboard(panel)
    key(panel.sheet, Qt.Key.Key_Return)
    assert panel.grid.isVisible()
    key(panel.grid, Qt.Key.Key_Down)
    assert panel.grid.cursor_cell == (1, 0)
    key(panel.grid, Qt.Key.Key_Escape)
    assert panel.sheet.isVisible()
    assert (panel.sheet.cursor_slot, panel.sheet.cursor_cell) == (Slot("u1", RESULT), (1, 0))


def test_copy_is_the_matrix_under_the_cursor_as_text(panel):
    walk = worked()
    panel.show_moment(walk.at(walk.click_of("u1")))
    focus_by_keyboard(panel)
    QTest.keySequence(panel.sheet, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "u⁽¹⁾ (3×1)\n 6\n 7\n-1\n"


def test_the_menu_copies_one_matrix_in_four_forms(panel):
    walk = worked()
    panel.show_moment(walk.at(walk.click_of("W1")))
    menu = panel.menu(Slot("W1", RESULT))
    actions = entries(menu)
    expected = {
        "Copy as text": "W⁽¹⁾ new (3×2)",
        "Copy as CSV": "0.8200000000000001,1.6400000000000001",
        "Copy as LaTeX": "W^{(1)} = ",
        "Copy as numpy": "W1_new = np.array([[0.82",
    }
    for text, start in expected.items():
        actions[text].trigger()
        assert QGuiApplication.clipboard().text().startswith(start[:16])
    menu.close()


def test_the_menu_copies_all_matrices_that_are_known(panel):
    walk = worked()
    panel.show_moment(walk.at(walk.click_of("y_hat")))
    menu = panel.menu(Slot("W1", GIVEN))
    whole = next(action.menu() for action in menu.actions() if action.menu() is not None)
    entries(whole)["Copy as numpy"].trigger()
    known: dict[str, object] = {"np": np}
    exec(QGuiApplication.clipboard().text(), known)
    assert {name for name in known if name[0] != "_" and name != "np"} == {
        "x", "y", "W1", "b1", "W2", "b2", "u1", "z1", "u2", "y_hat",
    }  # fmt: skip
    np.testing.assert_array_equal(known["u1"], [[6], [7], [-1]])
    menu.close()


def test_a_matrix_that_is_not_computed_cannot_be_copied(panel):
    panel.show_moment(worked().at(1))
    menu = panel.menu(Slot("dL_dW1", RESULT))
    assert "Copy as text" not in entries(menu)
    menu.close()
    menu = panel.menu(None)
    assert "Copy as text" in entries(menu)
    menu.close()


def test_the_menu_opens_a_matrix_by_itself(panel):
    panel.show_moment(worked().at(1))
    menu = panel.menu(Slot("W1", GIVEN))
    entries(menu)["Show by itself"].trigger()
    assert panel.grid.isVisible()
    menu.close()


def test_the_menu_comes_with_a_right_click_and_with_its_key(panel, qtbot):
    panel.show_moment(worked().at(1))
    asked: list[object] = []
    panel.sheet.menu_asked.disconnect()
    panel.sheet.menu_asked.connect(lambda slot, place: asked.append(slot))
    place = place_of(panel, Slot("W1", GIVEN))
    QTest.mouseClick(panel.sheet.viewport(), Qt.MouseButton.LeftButton, pos=place)
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        event = QContextMenuEvent(reason, place, panel.sheet.viewport().mapToGlobal(place))
        QGuiApplication.sendEvent(panel.sheet.viewport(), event)
    assert asked == [Slot("W1", GIVEN)] * 2


def test_other_digits_give_other_room(panel):
    walk = worked()
    panel.show_moment(walk.at(walk.trace().clicks, iteration=1))
    before = panel.sheet.viewport().grab().toImage()
    width = panel.sheet.layout_.block(Slot("b1", GIVEN)).grid.width()
    panel.set_number_format(NumberFormat(9))
    assert panel.sheet.layout_.block(Slot("b1", GIVEN)).grid.width() > width
    assert panel.sheet.viewport().grab().toImage() != before
    panel.set_number_format(NumberFormat(4))
    assert panel.sheet.viewport().grab().toImage() == before


def test_without_data_a_sentence_says_what_will_be_here(panel):
    panel.show_moment(nothing())
    assert not panel.sheet.isVisible()
    panel.show_moment(worked().at(1))
    assert panel.sheet.isVisible()


def test_hidden_it_does_nothing_and_catches_up_when_shown(panel):
    panel.hide()
    panel.show_moment(worked().at(5))
    assert panel.sheet.shown is None
    panel.show()
    assert panel.sheet.shown.position == 5


def test_divergence_and_other_extremes_are_drawn(panel):
    walk = worked()
    trace = walk.trace()
    for value in trace.values:
        value.flags.writeable = True
        value[...] = np.resize([np.inf, -np.inf, np.nan, 1e300, -1e-300, 0], value.shape)
    panel.resize(420, 4000)
    panel.show_moment(walk.at(trace.clicks))
    panel.sheet.viewport().grab()
    panel.open_matrix(Slot("W1", RESULT))
    panel.grid.viewport().grab()


def test_every_symbol_of_the_sheet_is_one(panel):
    panel.show_moment(classifier((3, 4, 2), 5, 5).at(1))
    for block in panel.sheet.layout_.blocks:
        assert parse(block.slot.symbol)

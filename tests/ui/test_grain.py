"""Choosing how far Next goes, and walking through a step term by term, as a person does it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from mlpstudio.render.network import EdgeRef
from mlpstudio.session.moment import Grain
from mlpstudio.session.settings import GRAIN, SPEED
from tests.ui.test_check_panel import larger


def test_a_walk_through_the_terms_of_a_step(shown):
    window, panel = shown.window, shown.window.step_panel
    card, session = panel.term_card, shown.window.session
    assert not card.isVisible()
    shown.press(Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert window.settings.get(GRAIN) == "term"
    assert window.toolbar.grain.text() == "Single term"
    shown.press(Qt.Key.Key_Right)
    assert shown.place == (0, 0)
    assert card.isVisible()
    assert "· term 1 of 3" in card.heading.text()
    assert window.marking.pointing.current.parts == {EdgeRef(0, 0, 0)}
    for _ in range(4):
        shown.press(Qt.Key.Key_Right)
    shown.settle()
    assert card.lines.accessibleName() == "w_22^(1) · x_2 = 4 · 2 = 8; so far: −3 + 8 = 5"
    assert window.status.sentence.text().endswith("4 · 2 = 8. The sum so far is 5.")
    assert window.marking.pointing.current.parts == {EdgeRef(0, 1, 1)}
    # Nothing jumps from term to term, and the numbers to come are not there to be read.
    before = [widget.geometry() for widget in (card, panel.equations, panel.switch)]
    shown.press(Qt.Key.Key_Right)
    shown.press(Qt.Key.Key_N)
    shown.settle()
    assert session.moment.term == (0, 2, 0, 0)
    assert [widget.geometry() for widget in (card, panel.equations, panel.switch)] == before
    assert card.lines.accessibleName().endswith("so far: 1")
    shown.click(card.out)
    assert shown.place == (0, 1)
    assert session.moment.term is None
    shown.press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert not card.isVisible()
    shown.press(Qt.Key.Key_Left)
    assert shown.place == (0, 0)


def test_stepping_inside_by_keys_and_the_menu_beside_next(shown):
    window = shown.window
    shown.press(Qt.Key.Key_Right)
    assert not shown.action("step_out").isEnabled()
    shown.press(Qt.Key.Key_F11)
    assert window.session.moment.term == (0, 0, 0, 0)
    assert not shown.action("step_inside").isEnabled()
    shown.press(Qt.Key.Key_Right)
    assert window.session.moment.term == (0, 0, 0, 1)
    shown.press(Qt.Key.Key_F11, Qt.KeyboardModifier.ShiftModifier)
    assert (shown.place, window.session.moment.term) == ((0, 1), None)
    shown.press(Qt.Key.Key_F11)
    assert window.session.moment.term is not None
    shown.press(Qt.Key.Key_Escape)
    assert (shown.place, window.session.moment.term) == ((0, 1), None)
    menu = window.toolbar.grain.menu()
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == ["Iteration", "Phase", "Operation", "Single term", "Step inside", "Step out"]
    next(action for action in menu.actions() if action.text() == "Phase").trigger()
    assert window.toolbar._next.text() == "Next: forward ›"
    shown.click(window.toolbar._next)
    assert shown.place == (0, 3)
    assert window.toolbar._next.text() == "Next: loss ›"
    shown.click(window.toolbar._back)
    assert shown.place == (0, 1), "back to where it came from"
    shown.action("grain_iteration").trigger()
    shown.click(window.toolbar._next)
    shown.click(window.toolbar._next)
    assert shown.place == (1, 15)
    assert window.toolbar._next.text() == "Next: iteration ›"


def test_the_network_shows_the_sample_whose_terms_are_walked_through(make_window, saved):
    shown = make_window(saved(larger()))
    window, session = shown.window, shown.window.session
    sample, batch = window.canvas.sample, window.canvas.corner
    sample.choose_mean()
    shown.press(Qt.Key.Key_F11)
    shown.press(Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    shown.settle()
    moment = session.moment
    assert moment.term == (0, 0, 1, 0)
    assert (sample.column(moment), sample.is_mean(moment)) == (1, False)
    assert window.canvas._depiction.at == 1
    assert batch.text() == "Sample 2"
    shown.press(Qt.Key.Key_Escape)
    assert sample.is_mean(session.moment)
    assert batch.text() == "Mean of 32"


def test_a_slow_run_goes_by_the_grain_too(shown, qtbot):
    window = shown.window
    window.settings.set(SPEED, 30)
    for grain, reached in ((Grain.PHASE, (0, 3)), (Grain.ITERATION, (0, 15))):
        window.session.first()
        shown.action(f"grain_{grain.value}").trigger()
        shown.moments.clear()
        shown.action("run").trigger()
        qtbot.waitUntil(lambda: len({tuple(m.place) for m in shown.moments}) > 3)
        shown.action("run").trigger()
        assert next(place for place in shown.places if place != (0, 0)) == reached
    window.session.first()
    shown.action("grain_term").trigger()
    shown.moments.clear()
    shown.action("run").trigger()
    qtbot.waitUntil(lambda: len(shown.moments) > 6)
    shown.action("run").trigger()
    spots = [moment.spot for moment in shown.moments]
    assert spots[1] == ((0, 0), 0, (0, 0, 0, 0))
    assert spots[2].term > spots[1].term  # as many terms on as were due, in a busy window some at once


def test_a_number_to_come_is_not_told(shown):
    window = shown.window
    equations = window.step_panel.equations
    shown.action("grain_term").trigger()
    shown.press(Qt.Key.Key_Right)
    shown.settle()
    result = equations._placed()[0][1].matrices[-1]
    image = equations.grab().toImage()
    ratio = image.devicePixelRatio()

    def inked(row: int) -> bool:
        rect = result.picture.cell_rect(row, 0).translated(result.x + 1, result.y + 2).toRect()
        grounds = QColor(image.pixel(QPoint(rect.left() + 3, rect.center().y()) * ratio)).lightness()
        return any(
            abs(QColor(image.pixel(QPoint(x, y) * ratio)).lightness() - grounds) > 60
            for x in range(rect.left() + 4, rect.right() - 3)
            for y in range(rect.top() + 4, rect.bottom() - 3)
        )

    assert [inked(row) for row in range(3)] == [True, False, False]
    rect = result.picture.cell_rect(2, 0).translated(result.x + 1, result.y + 2)
    asked = []
    equations.picked.connect(lambda *what: asked.append(what))
    QTest.mouseClick(
        equations, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, rect.center().toPoint()
    )
    assert asked == []

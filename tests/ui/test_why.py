"""Why this number, asked with mouse and keyboard in the real window."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from mlpstudio.core.data import Dataset
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.number_refs import NumberRef
from mlpstudio.core.optimizers import Adam
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.sheet import Role, Slot
from mlpstudio.core.training import Training
from mlpstudio.project.project import Project
from mlpstudio.render.boxes import Hit
from mlpstudio.render.network import EdgeRef, NeuronRef
from mlpstudio.session.settings import DIGITS, NUMBERS
from mlpstudio.ui.why import card as card_module
from mlpstudio.ui.why.card import WhyCard
from mlpstudio.ui.why.lines import Link, LinkedLines
from tests.ui.conftest import Window
from tests.ui.drawing import Hand

KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier


class Asked:
    """A window, and the card in it."""

    def __init__(self, shown: Window) -> None:
        self.shown, self.window = shown, shown.window

    @property
    def card(self) -> WhyCard:
        return self.window.why.card

    @property
    def heading(self) -> str:
        return self.card.heading.text() if self.card.isVisible() else ""

    @property
    def text(self) -> str:
        return " ".join(self.card.lines.text.split())

    @property
    def status(self) -> str:
        return self.window.status.sentence.text()

    def click_cell(self, view, hit: Hit, which: int = -1) -> None:
        place = view.rects(hit)[which].center().toPoint()
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, MODIFIER.NoModifier, place)
        self.shown.settle()

    def link(self, symbol: str, lines: LinkedLines | None = None) -> Link:
        found = [
            link
            for link in (self.card.lines if lines is None else lines).links()
            if isinstance(link.to, NumberRef) and link.to.symbol == symbol and not link.quiet
        ]
        return found[0]

    def click_link(self, symbol: str) -> None:
        self.click(self.card.lines, self.link(symbol))

    def click(self, lines: LinkedLines, link: Link) -> None:
        self.shown.click(lines, link.rect.center().toPoint())
        self.shown.settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = MODIFIER.NoModifier) -> None:
        self.shown.press(key, modifier)
        self.shown.settle()


@pytest.fixture
def at_gradient(shown: Window) -> Asked:
    shown.window.session.advance(10)
    shown.settle()
    return Asked(shown)


def deep(samples: int = 32, **training: object) -> Project:
    random = np.random.default_rng(0)
    network = Network(8, (Layer(16, "relu"), Layer(16, "tanh"), Layer(4, "softmax")))
    data = Dataset(random.normal(size=(samples, 8)), np.eye(4)[random.integers(0, 4, samples)])
    settings = Training(loss="cross_entropy", optimizer=Adam(), **training)
    return Project(network, initial_parameters(network, 0), data, settings)


def test_a_click_on_a_cell_opens_the_card(at_gradient: Asked):
    assert at_gradient.heading == ""
    at_gradient.click_cell(at_gradient.window.step_panel.equations, Hit("dL_dW1", (1, 1)))
    assert at_gradient.heading == "Why 72?"
    assert at_gradient.text == "∂L/∂w_22^(1) = δ_2^(1) · x_2 = 36 · 2 = 72"
    sentence = "The gradient of w₂₂ is 72: hidden neuron 2 has the error signal 36, and its input x₂ is 2."
    assert at_gradient.card.sentence.text() == sentence
    # The same thing in every view, and without the mouse on it.
    at_gradient.window.marking.at_symbol(None)
    assert at_gradient.status == sentence
    current = at_gradient.window.marking.pointing.current
    assert current.hit == Hit("dL_dW1", (1, 1))
    assert current.parts == {EdgeRef(0, 1, 1)}
    assert at_gradient.shown.place == (0, 10)


def test_the_whole_card_is_in_sight(make_window):
    asked = Asked(make_window(size=(1024, 700)))
    asked.window.session.advance(10)
    asked.shown.settle()
    asked.click_cell(asked.window.step_panel.equations, Hit("dL_dW1", (1, 1)))
    panel = asked.window.step_panel
    top = asked.card.mapTo(panel.viewport(), QPoint(0, 0)).y()
    assert top >= 0
    assert top + asked.card.height() <= panel.viewport().height()


def test_w_points_at_nothing_and_escape_shows_what_was_seen_before(make_window):
    asked = Asked(make_window(size=(1024, 700)))
    asked.window.session.advance(10)
    asked.shown.settle()
    bar, marking = asked.window.step_panel.verticalScrollBar(), asked.window.marking
    assert bar.value() == 0
    asked.press(KEY.Key_W)
    assert asked.heading == "Why 72?"
    assert marking.pointing.current.hit == Hit("dL_dW1", (1, 1))  # and not its first operand
    assert bar.value() > 0
    asked.press(KEY.Key_Tab)
    assert marking.pointing.current.hit == Hit("x", (1, 0))
    asked.press(KEY.Key_Escape)
    assert (asked.heading, bar.value()) == ("", 0)
    asked.click_cell(asked.window.step_panel.equations, Hit("dL_dW1", (1, 1)))
    asked.window.canvas.setFocus()
    asked.press(KEY.Key_Escape)
    assert (asked.heading, bar.value()) == ("", 0)


def test_links_lead_to_the_steps_and_the_trail_leads_back(at_gradient: Asked):
    at_gradient.click_cell(at_gradient.window.step_panel.equations, Hit("dL_dW1", (1, 1)))
    at_gradient.click_link("dL_du1")
    assert (at_gradient.heading, at_gradient.shown.place) == ("Why 36?", (0, 9))
    at_gradient.click_link("dz1_du1")
    assert (at_gradient.heading, at_gradient.shown.place) == ("Why 1?", (0, 9))
    at_gradient.click_link("u1")
    assert (at_gradient.heading, at_gradient.shown.place) == ("Why 7?", (0, 1))
    at_gradient.click_link("x")
    assert at_gradient.heading == "Why 1?"
    assert at_gradient.card.sentence.text() == "x₁ is 1: the input of sample 1, as it stands in the data."
    trail = at_gradient.card.trail
    assert trail.isVisible()
    assert [link.to for link in trail.links()] == [0, 1, 2, 3]
    at_gradient.click(trail, trail.links()[1])
    assert (at_gradient.heading, at_gradient.shown.place) == ("Why 36?", (0, 9))
    at_gradient.shown.click(at_gradient.card.back)
    assert (at_gradient.heading, at_gradient.shown.place) == ("Why 72?", (0, 10))
    assert not at_gradient.card.back.isVisible()
    at_gradient.shown.click(at_gradient.card.shut)
    assert at_gradient.heading == ""


def test_a_number_that_was_put_in_is_a_link_too_but_not_the_result(at_gradient: Asked):
    at_gradient.click_cell(at_gradient.window.step_panel.equations, Hit("dL_dW1", (1, 1)))
    quiet = [link for link in at_gradient.card.lines.links() if link.quiet]
    assert [link.to.symbol for link in quiet] == ["dL_du1", "x"]
    at_gradient.click(at_gradient.card.lines, quiet[0])
    assert at_gradient.heading == "Why 36?"


def test_the_keyboard_asks_follows_and_comes_back(at_gradient: Asked):
    window = at_gradient.window
    window.canvas.setFocus()
    at_gradient.press(KEY.Key_W)
    assert at_gradient.heading == "Why 72?"
    lines = at_gradient.card.lines
    assert lines.hasFocus()
    assert lines.focused == 0
    assert "δ₂⁽¹⁾ = 36" in lines.accessibleDescription()
    at_gradient.press(KEY.Key_Tab)
    assert lines.focused == 1
    at_gradient.press(KEY.Key_Tab)
    assert not lines.hasFocus()
    at_gradient.press(KEY.Key_Backtab, MODIFIER.ShiftModifier)
    assert (lines.hasFocus(), lines.focused) == (True, 1)
    at_gradient.press(KEY.Key_Backtab, MODIFIER.ShiftModifier)
    at_gradient.press(KEY.Key_Return)
    assert (at_gradient.heading, at_gradient.shown.place) == ("Why 36?", (0, 9))
    assert lines.hasFocus()
    at_gradient.press(KEY.Key_Left, MODIFIER.AltModifier)
    assert (at_gradient.heading, at_gradient.shown.place) == ("Why 72?", (0, 10))
    at_gradient.press(KEY.Key_Return)
    at_gradient.press(KEY.Key_Backspace)
    assert at_gradient.heading == "Why 72?"
    at_gradient.press(KEY.Key_Escape)
    assert at_gradient.heading == ""
    assert window.canvas.hasFocus()
    assert window.session.document.project.network.sizes == (2, 3, 1)


def test_stepping_takes_the_question_along(shown: Window):
    asked = Asked(shown)
    shown.window.session.next()
    shown.settle()
    asked.click_cell(shown.window.step_panel.equations, Hit("u1", (0, 0)))
    assert asked.heading == "Why 6?"
    shown.action("next").trigger()
    assert asked.text == "z_1^(1) = ReLU(u_1^(1)) = ReLU(6) = 6"
    shown.window.marking.at_symbol(None)
    assert shown.window.marking.pointing.current.hit == Hit("z1", (0, 0))
    assert asked.status == "The pre-activation 6 of hidden neuron 1 becomes 6."
    shown.action("next").trigger()
    assert asked.heading == "Why 21?"
    shown.action("first_moment").trigger()
    assert asked.heading == ""
    shown.action("next").trigger()
    assert asked.heading == "Why 7?"


def test_nothing_is_computed_for_a_closed_card(shown: Window, monkeypatch):
    def fail(*_: object, **__: object) -> None:
        raise AssertionError("nobody asked")

    monkeypatch.setattr(card_module, "why", fail)
    for _ in range(17):
        shown.action("next").trigger()
    assert not shown.window.why.card.isVisible()


def test_old_and_new_weights_are_two_numbers(shown: Window):
    asked = Asked(shown)
    shown.window.session.advance(15)
    shown.window.session.seek(0, 12)
    shown.settle()
    equations = shown.window.step_panel.equations
    hit = Hit("W1", (1, 1))
    assert len(equations.rects(hit)) == 2
    asked.click_cell(equations, hit, 0)
    assert asked.heading == "Why 4?"
    asked.click_cell(equations, hit, 1)
    assert asked.heading == "Why 3.28?"
    asked.click_link("learning_rate")
    assert asked.heading == "Why 0.01?"


def test_the_learning_rate_of_the_formula_and_of_the_equation_can_be_pointed_at_and_asked(shown: Window):
    asked = Asked(shown)
    shown.window.session.advance(12)
    shown.settle()
    panel = shown.window.step_panel
    baseline, box = panel.formulas._lines(panel.formulas.width())[0][0]
    region = next(part for part in box.regions() if part.hit.symbol == "learning_rate")
    place = region.rect.translated(0, baseline).center().toPoint()
    QTest.mouseMove(panel.formulas, place)
    QTest.mouseClick(panel.formulas, Qt.MouseButton.LeftButton, MODIFIER.NoModifier, place)
    assert asked.heading == "Why 0.01?"
    assert asked.card.sentence.text() == "The learning rate is 0.01: a setting of the training."
    rate = panel.equations.rects(Hit("learning_rate"))[0].center().toPoint()
    QTest.mouseMove(panel.equations, rate)
    shown.settle()
    assert shown.window.marking.pointing.current.hit.symbol == "learning_rate"
    shown.action("next").trigger()
    assert asked.heading.startswith("Why ")


def test_a_given_weight_leads_into_the_iteration_before(shown: Window):
    asked = Asked(shown)
    shown.window.session.advance(16)
    shown.settle()
    asked.click_cell(shown.window.step_panel.equations, Hit("W1", (1, 1)))
    assert asked.card.sentence.text() == "w₂₂ of hidden neuron 2 is 3.28 since the update of iteration 0."
    (link,) = asked.card.lines.links()
    asked.click(asked.card.lines, link)
    assert (asked.heading, shown.place) == ("Why 3.28?", (0, 12))
    shown.click(asked.card.back)
    assert shown.place == (1, 1)


def test_per_neuron_equations_and_the_chain_ask_too(at_gradient: Asked):
    panel = at_gradient.window.step_panel
    chain = panel.chain.matrices
    at_gradient.click_cell(chain, Hit("W2", (0, 1)), 0)
    assert (at_gradient.heading, at_gradient.shown.place) == ("Why 2?", (0, 10))
    at_gradient.window.step_panel.set_view("neurons")
    at_gradient.shown.settle()
    view = panel.neurons
    baseline, box = view._lines(view.width())[0][0]
    region = next(part for part in box.regions() if part.hit == Hit("dL_du1", (0, 0)))
    place = region.rect.translated(0, baseline).center().toPoint()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, MODIFIER.NoModifier, place)
    assert (at_gradient.heading, at_gradient.shown.place) == ("Why 18?", (0, 9))


def test_a_neuron_of_the_canvas_from_its_menu(at_gradient: Asked):
    hand = Hand(at_gradient.window)
    QTest.mouseClick(hand.canvas, Qt.MouseButton.LeftButton, MODIFIER.NoModifier, hand.neuron(1, 0))
    assert hand.selected == {NeuronRef(1, 0)}  # a plain click selects, and asks nothing
    assert at_gradient.heading == ""
    QTest.mouseClick(hand.canvas, Qt.MouseButton.RightButton, MODIFIER.NoModifier, hand.neuron(1, 0))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(a for a in menu.actions() if a.objectName() == "why")
    QTest.mouseClick(
        menu, Qt.MouseButton.LeftButton, MODIFIER.NoModifier, menu.actionGeometry(action).center()
    )
    at_gradient.shown.settle()
    assert at_gradient.text == "δ_1^(1) = ∂L/∂z_1^(1) · ∂z_1^(1)/∂u_1^(1) = 18 · 1 = 18"
    assert at_gradient.shown.place == (0, 9)


def test_a_cell_of_all_matrices_is_asked_from_its_menu(at_gradient: Asked):
    window = at_gradient.window
    window.docks["matrices"].bring()
    at_gradient.shown.settle()
    sheet = window.matrices_panel.sheet
    slot = Slot("z1", Role.RESULT)
    sheet.reveal(slot, (1, 0))
    place = sheet.cell_place(slot, (1, 0)).center().toPoint()
    QTest.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, MODIFIER.NoModifier, place)
    assert not window.step_panel.isVisible()
    assert at_gradient.shown.place == (0, 10)  # it was only selected
    menu = window.matrices_panel.menu(slot)
    next(action for action in menu.actions() if action.text() == "Why this number?").trigger()
    menu.close()
    at_gradient.shown.settle()
    assert window.step_panel.isVisible()
    assert (at_gradient.heading, at_gradient.shown.place) == ("Why 7?", (0, 2))


def test_w_asks_for_the_cell_of_all_matrices_that_the_mouse_is_on(at_gradient: Asked):
    window = at_gradient.window
    window.docks["matrices"].bring()
    at_gradient.shown.settle()
    sheet = window.matrices_panel.sheet
    sheet.reveal(Slot("dL_du1", Role.RESULT), (0, 0))
    place = sheet.cell_place(Slot("dL_du1", Role.RESULT), (0, 0)).center().toPoint()
    QTest.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, MODIFIER.NoModifier, place)
    QTest.mouseMove(sheet.viewport(), place)
    window.marking.at_symbol(Hit("dL_du1", (0, 0)))
    at_gradient.press(KEY.Key_W)
    assert (at_gradient.heading, at_gradient.shown.place) == ("Why 18?", (0, 9))


def test_a_click_among_all_matrices_asks_where_the_answer_is_seen_and_moves_nothing(at_gradient: Asked):
    at_gradient.window.docks["matrices"].bring()
    at_gradient.window.docks["step"].bring()
    at_gradient.shown.settle()
    at_gradient.window.matrices_panel.asked.emit(Slot("z1", Role.RESULT), (1, 0), False)
    assert (at_gradient.heading, at_gradient.shown.place) == ("Why 7?", (0, 10))
    at_gradient.window.matrices_panel.asked.emit(Slot("W1", Role.RESULT), (1, 0), False)
    assert at_gradient.heading == "Why 7?"  # the new weight is not known yet


def test_the_card_goes_along_through_whole_iterations(make_window, saved):
    asked = Asked(make_window(saved(deep(samples=3, l1=0.01, dropout=0.5))))
    session = asked.window.session
    session.show_blocks_first(True)
    session.next()
    asked.shown.settle()
    asked.window.why.ask_here()
    for _ in range(session.clicks + 16):
        session.next()
        moment = session.moment
        assert bool(asked.heading) == (moment.position > 0 and not moment.block)
        if asked.heading:
            (index,) = [asked.card.answer.ref.step]
            assert moment.trace.program[index].click == moment.position
    for _ in range(5):
        session.back()
    assert asked.heading


def test_a_batch_is_told_sample_by_sample_and_all_of_it_on_demand(make_window, saved):
    asked = Asked(make_window(saved(deep())))
    session = asked.window.session
    wanted = next(s.click for s in session.moment.trace.program if s.target == "dL_dW3")
    session.advance(wanted)
    asked.shown.settle()
    asked.click_cell(asked.window.step_panel.equations, Hit("dL_dW3", (1, 1)))
    assert asked.text.count("sample ") == 4
    assert "28 more samples, together" in asked.text
    assert "the mean over the 32 samples is" in asked.card.notes.text()
    (more,) = [link for link in asked.card.lines.links() if not isinstance(link.to, NumberRef)]
    asked.click(asked.card.lines, more)
    assert asked.text.count("sample ") == 32
    assert asked.status.startswith("The gradient of w₂₂ is")


def test_pointing_at_an_operand_lights_it_up_everywhere(at_gradient: Asked):
    at_gradient.click_cell(at_gradient.window.step_panel.equations, Hit("dL_dW1", (1, 1)))
    lines = at_gradient.card.lines
    QTest.mouseMove(lines, at_gradient.link("dL_du1").rect.center().toPoint())
    at_gradient.shown.settle()
    assert at_gradient.window.marking.pointing.current.hit == Hit("dL_du1", (1, 0))
    assert at_gradient.window.marking.pointing.current.parts == {NeuronRef(1, 1)}
    assert at_gradient.status.startswith("The error signal of hidden neuron 2 is 36")
    QTest.mouseMove(at_gradient.window.canvas, QPoint(3, 3))
    at_gradient.window.marking.at_symbol(None)
    assert at_gradient.window.marking.pointing.current.hit == Hit("dL_dW1", (1, 1))


def test_pointing_at_a_neuron_means_the_sample_that_the_canvas_shows(make_window, saved):
    asked = Asked(make_window(saved(deep())))
    asked.window.session.next()
    asked.window.canvas.sample.choose(5)
    asked.shown.settle()
    asked.window.marking.at_part(NeuronRef(1, 2))
    assert asked.window.marking.pointing.current.hit == Hit("u1", (2, 5))


def test_numbers_follow_the_setting_and_the_tip_has_every_digit(make_window, saved):
    asked = Asked(make_window(saved(deep(samples=1))))
    asked.window.session.next()
    asked.shown.settle()
    asked.click_cell(asked.window.step_panel.equations, Hit("u1", (0, 0)))
    before = asked.heading
    asked.window.settings.set(NUMBERS, "significant")
    asked.window.settings.set(DIGITS, 8)
    assert len(asked.heading) > len(before)
    value = asked.window.session.moment.trace.value("u1")[0, 0]
    assert asked.card.heading.toolTip() == repr(float(value)).replace("-", "−")


def test_the_card_is_copied_as_text(at_gradient: Asked):
    at_gradient.click_cell(at_gradient.window.step_panel.equations, Hit("dL_dW1", (1, 1)))
    place = at_gradient.card.sentence.geometry().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, at_gradient.card.mapToGlobal(place))
    QApplication.sendEvent(at_gradient.card, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(action for action in menu.actions() if action.text() == "Copy as text")
    QTest.mouseClick(
        menu, Qt.MouseButton.LeftButton, MODIFIER.NoModifier, menu.actionGeometry(action).center()
    )
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Why 72?\n∂L/∂w_22^(1) = δ_2^(1) · x_2")
    assert copied.endswith("its input x₂ is 2.")


def test_links_have_a_tip_with_every_digit(at_gradient: Asked):
    at_gradient.click_cell(at_gradient.window.step_panel.equations, Hit("dL_dW1", (1, 1)))
    link = at_gradient.card.lines.link_at(QPointF(at_gradient.link("x").rect.center()))
    assert link is not None
    assert at_gradient.card.lines.name(link) == "x₂ = 2"


@pytest.mark.parametrize("width", [300, 420])
def test_nothing_of_a_card_is_cut_off(make_window, saved, width: int):
    asked = Asked(make_window(saved(deep()), (1024, 700)))
    session = asked.window.session
    session.advance(session.clicks)
    for symbol in ("y_hat", "loss", "penalty", "dL_du3", "vhat_W3", "W3"):
        if asked.window.why.asking.ask(symbol, (0, 0)):
            lines = asked.card.lines
            placed, height = lines._laid_out(width)
            assert all(p.x + p.box.width <= width + 0.5 for p in placed), symbol
            assert all(p.rect.bottom() <= height for p in placed), symbol

"""The try panel: numbers as people type them, refused in place, the pass walked, the run left alone."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mlpstudio.core.data import Dataset
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.training import Training
from mlpstudio.render.boxes import Hit
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.ui.number_field import NumberField
from mlpstudio.ui.panels.try_it import TryPanel
from mlpstudio.ui.theme import Theme
from tests.core.networks import Case
from tests.ui.moments import Walk, classifier, nothing, worked


@pytest.fixture
def panel(qtbot) -> TryPanel:
    made = TryPanel()
    qtbot.addWidget(made)
    made.resize(400, 700)
    made.set_theme(Theme.load("light"))
    made.show()
    qtbot.waitExposed(made)
    return made


def typed(field: NumberField, text: str, *, enter: bool = True) -> None:
    field.setFocus()
    field.selectAll()
    if text.isascii():
        QTest.keyClicks(field, text)
    else:  # no key types a true minus sign, but it comes with what is pasted
        QApplication.clipboard().setText(text)
        field.paste()
    if enter:
        QTest.keyClick(field, Qt.Key.Key_Return)


def result(panel: TryPanel) -> str:
    return panel.result.accessibleName()


def scaled() -> Walk:
    network = Network(2, (Layer(1),), input_names=("size", "<b>age</b>"))
    data = Dataset([[0.0, 10.0], [2.0, 30.0]], [[1.0], [2.0]], scaling="min_max")
    return Walk(Case(network, Training(), data, initial_parameters(network, 1)))


# One field


@pytest.mark.parametrize(("text", "value"), [("0,5", 0.5), ("1/4", 0.25), ("sqrt(4)", 2.0), ("−2e-3", -2e-3)])
def test_a_field_takes_numbers_as_people_type_them(qtbot, text: str, value: float):
    field = NumberField("x")
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.changed):
        typed(field, text)
    assert field.number == value
    assert not field.mistake


def test_a_field_waits_for_the_end_and_then_says_what_is_wrong(qtbot):
    field = NumberField("x")
    qtbot.addWidget(field)
    typed(field, "1/", enter=False)
    assert field.number is None
    assert not field.mistake
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.mistake == "the end is missing"
    assert field.property("invalid") is True
    assert field.accessibleDescription() == field.mistake
    QTest.keyClicks(field, "4")
    assert not field.mistake
    assert field.property("invalid") is None
    assert field.number == 0.25


def test_a_field_shows_every_digit_and_reads_it_back(qtbot):
    field = NumberField("x")
    qtbot.addWidget(field)
    field.set_number(-1 / 3)
    assert field.text() == "−0.3333333333333333"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.number == -1 / 3


# The panel


def test_it_begins_with_the_first_sample(panel: TryPanel):
    panel.show_moment(worked().at(0))
    assert result(panel) == "ŷ = 21"
    assert panel._answer.text() == "target 3"
    assert [field.accessibleName() for field in panel.fields.fields] == ["x₁", "x₂"]


def test_without_samples_it_answers_all_the_same(panel: TryPanel):
    panel.show_moment(nothing())
    assert result(panel) == "ŷ = 6"  # of zeros: 1·1 + 2·2 + 3·0 + 1
    assert not panel.sample.isVisible()
    typed(panel.fields.fields[0], "1")
    typed(panel.fields.fields[1], "2")
    assert result(panel) == "ŷ = 21"


def test_what_is_typed_is_answered_at_once(panel: TryPanel):
    panel.show_moment(worked().at(0))
    typed(panel.fields.fields[0], "0,5", enter=False)
    assert result(panel) != "ŷ = 21"
    assert panel._tried.inputs.tolist() == [0.5, 2.0]
    assert panel._answer.text() == ""  # no target is known for this one


def test_a_mistake_pales_the_answer_and_is_told(panel: TryPanel):
    panel.show_moment(worked().at(0))
    typed(panel.fields.fields[1], "two")
    assert panel.result._pale
    assert panel._note.text().startswith('x₂: "two" is no number')
    assert panel._note.property("role") == "error"
    typed(panel.fields.fields[1], "2")
    assert not panel.result._pale
    assert panel._note.text() == ""


def test_enter_and_tab_go_from_field_to_field(panel: TryPanel, qtbot):
    panel.show_moment(worked().at(0))
    panel.activateWindow()
    first, second = panel.fields.fields
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is second
    QTest.keyClick(second, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is first
    order = []
    for _ in range(5):
        order.append(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    # Back is not reachable at the first step.
    assert order[:4] == [first, second, panel.sample, panel.next]


def test_a_sample_fills_the_fields(panel: TryPanel):
    walk = classifier((3, 4, 2), 5, 20)
    panel.show_moment(walk.at(0))
    panel.sample.setValue(7)
    assert [field.number for field in panel.fields.fields] == walk.project.data.inputs[6].tolist()
    assert "target class" in panel._answer.text()


def test_the_pass_is_walked_there_and_back(panel: TryPanel):
    panel.show_moment(worked().at(0))
    titles = [panel._title.text()]
    assert not panel.back.isEnabled()
    while panel.next.isEnabled():
        panel.next.click()
        titles.append(panel._title.text())
    assert titles == ["Pre-activation, layer 1", "Activation, layer 1", "Pre-activation and prediction"]
    panel.back.click()
    assert panel._title.text() == titles[1]
    assert "Step 2 of 3" in panel.strip.accessibleName()


def test_a_click_on_a_matrix_goes_to_its_step(panel: TryPanel):
    panel.show_moment(worked().at(0))
    (place,) = panel.strip._laid_out(panel.strip.width()).rects(Hit("y_hat"))
    centre = (place.center() + QPointF(5, 5)).toPoint()
    QTest.mouseClick(panel.strip, Qt.MouseButton.LeftButton, pos=centre)
    assert panel._title.text() == "Pre-activation and prediction"


def test_pointing_at_a_number_tells_how_it_comes_about(panel: TryPanel):
    panel.show_moment(worked().at(0))
    assert panel.line.accessibleName().endswith("= 6")
    panel._point(Hit("u1", (1, 0)))
    assert panel.line.accessibleName().endswith("= 7")
    assert Hit("W1", (1, 0)) in panel.equations.marked
    panel._point(None)
    assert not panel.equations.marked


def test_the_parameters_are_those_under_the_cursor(panel: TryPanel):
    walk = worked()
    panel.show_moment(walk.at(0))
    before = result(panel)
    panel.show_moment(walk.at(walk.trace().clicks))
    assert result(panel) != before
    panel.show_moment(walk.at(0))
    assert result(panel) == before


def test_what_was_typed_and_the_step_stay_while_the_run_moves(panel: TryPanel):
    walk = worked()
    panel.show_moment(walk.at(0))
    typed(panel.fields.fields[0], "4")
    panel.next.click()
    panel.show_moment(walk.at(3))
    assert panel.fields.fields[0].number == 4
    assert panel.position == 2


def test_hidden_it_waits(panel: TryPanel):
    panel.show_moment(worked().at(0))
    panel.hide()
    walk = classifier((3, 4, 2), 5, 20)
    panel.show_moment(walk.at(0))
    assert len(panel.fields.fields) == 2
    panel.show()
    assert len(panel.fields.fields) == 3


def test_the_project_is_left_alone(panel: TryPanel):
    walk = worked()
    moment = walk.at(0)
    panel.show_moment(moment)
    typed(panel.fields.fields[0], "9")
    assert moment.project.data.inputs.tolist() == [[1, 2]]
    assert moment.trace.given["x"].ravel().tolist() == [1, 2]


def test_scaled_inputs_are_said_to_be(panel: TryPanel):
    panel.show_moment(scaled().at(0))
    typed(panel.fields.fields[0], "1")
    typed(panel.fields.fields[1], "20")
    assert panel._note.text() == "Scaled to (0.5, 0.5), as the data is: from 0 to 1."
    assert panel._tried.trace.given["x"].ravel().tolist() == [0.5, 0.5]


def test_names_are_plain_text(panel: TryPanel):
    panel.show_moment(scaled().at(0))
    typed(panel.fields.fields[1], "?")
    assert panel._note.text().startswith("<b>age</b>: ")
    assert panel._note.textFormat() == Qt.TextFormat.PlainText


def test_divided_targets_are_answered_in_full_too(panel: TryPanel):
    network = Network(1, (Layer(1),))
    data = Dataset([[2.0]], [[3.5]], columns=("area", "price"), units=(1000.0,))
    panel.show_moment(Walk(Case(network, Training(), data, initial_parameters(network, 1))).at(0))
    answer = panel._tried.outputs[0]
    assert panel._answer.text() == f"price = {NumberFormat().text(1000 * answer)} · target 3500"


def test_classes_are_named(panel: TryPanel):
    panel.show_moment(classifier((3, 4, 2), 5, 20).at(0))
    assert panel._answer.text().startswith("class ")
    assert result(panel).startswith("ŷ = (")


def test_many_inputs_stand_in_a_table(panel: TryPanel):
    walk = classifier((64, 8, 10), 5, 20)
    panel.show_moment(walk.at(0))
    model = panel.fields.table.model()
    assert panel.fields.fields == []
    assert panel.fields.table.accessibleName()
    assert model.rowCount() == 64
    before = result(panel)
    assert model.setData(model.index(3, 1), "1/2")
    assert panel.fields.numbers[3] == 0.5
    assert result(panel) != before
    assert not model.setData(model.index(3, 1), "half")
    assert panel.fields.numbers[3] == 0.5
    assert panel._note.text().startswith('x₄: "half" is no number')
    panel.sample.setValue(2)
    assert panel._note.text() == ""
    np.testing.assert_array_equal(panel.fields.numbers, walk.project.data.inputs[1])


def test_numbers_follow_the_setting(panel: TryPanel):
    panel.show_moment(classifier((3, 4, 2), 5, 20).at(0))
    short = result(panel)
    panel.set_number_format(NumberFormat(9))
    assert len(result(panel)) > len(short)


def test_a_sample_that_is_gone_leaves_its_numbers_without_a_target(panel: TryPanel):
    panel.show_moment(worked().at(0))
    assert panel._taken == 0
    panel.show_moment(nothing())
    assert panel._taken is None
    assert result(panel)

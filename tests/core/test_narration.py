"""Every step of every network has a name, a sentence, and numbers that are those of the trace."""

import string

from hypothesis import given, settings

from mlpstudio.core.inline import symbol_text
from mlpstudio.core.instances import Calculation, instance
from mlpstudio.core.interpreter import Interpreter
from mlpstudio.core.messages import Message
from mlpstudio.core.narration import (
    PHASES,
    click_meaning,
    click_title,
    label,
    meaning,
    sentence,
    title,
)
from mlpstudio.core.program import Phase
from mlpstudio.core.trace import Trace
from tests.core.networks import Case, cases, worked_example


def traced(case: Case) -> Trace:
    return Interpreter(case.network, case.training, case.data, case.parameters).record()


def complete(message: Message) -> str:
    """Return the text after checking that every placeholder has a value, in nested messages too."""
    wanted = {name for _, name, _, _ in string.Formatter().parse(message.text) if name}
    assert wanted <= message.values.keys()
    for value in message.values.values():
        if isinstance(value, Message):
            complete(value)
    return str(message)


@given(cases())
@settings(max_examples=60)
def test_every_step_has_words(case: Case):
    trace = traced(case)
    for index, step in enumerate(trace.program):
        assert complete(title(step))[0].isupper()
        assert complete(label(step))
        text = complete(sentence(trace, index))
        assert text.endswith(".")
        assert text.startswith(complete(meaning(trace, index)))
    for click in range(1, trace.clicks + 1):
        assert complete(click_title(trace, click))
        assert complete(click_meaning(trace, click)).endswith(".")


def test_phases_have_names():
    assert [str(PHASES[phase]) for phase in Phase] == ["Forward", "Loss", "Backward", "Update"]


def test_the_worked_example_in_words():
    trace = traced(worked_example())
    told = {
        step.target: str(instance(trace, index))
        for index, step in enumerate(trace.program)
        if instance(trace, index)
    }
    assert told["u1"] == "The pre-activation of hidden neuron 2 is 7.0 = −3 · 1 + 4 · 2 + 2."
    assert told["loss"] == "The prediction is 21.0, the target 3.0: the loss is 162.0."
    assert told["dL_dy_hat"] == "It is 18.0: the prediction is too high."
    assert told["dz1_du1"] == "The gate of hidden neuron 3 is closed."
    assert told["dL_dW1"] == (
        "The gradient of w₂₂ is 72.0: hidden neuron 2 has the error signal 36.0, and its input x₂ is 2.0."
    )
    assert told["W2"].startswith("w₁₂ goes from 2.0 to 0.7")


def test_titles_of_the_worked_example():
    trace = traced(worked_example())
    assert [str(click_title(trace, click)) for click in range(1, 16)] == [
        "Pre-activation, layer 1",
        "Activation, layer 1",
        "Pre-activation and prediction",
        "Loss",
        "From the loss to the error signal, layer 2",
        "Weight gradient, layer 2",
        "Bias gradient, layer 2",
        "Gradient at the activation, layer 1",
        "Error signal, layer 1",
        "Weight gradient, layer 1",
        "Bias gradient, layer 1",
        "New weights, layer 1",
        "New biases, layer 1",
        "New weights, layer 2",
        "New biases, layer 2",
    ]
    assert str(label(trace.program[-1])) == "new biases b⁽²⁾"


def test_symbols_in_one_line():
    assert symbol_text("dL_dW1") == "∂L/∂W⁽¹⁾"
    assert symbol_text("dL_dy_hat") == "∂L/∂ŷ"
    assert symbol_text("dL_du2") == "δ⁽²⁾"


def test_a_sample_is_named_where_there_are_several():
    case = worked_example()
    network, training, parameters = case.network, case.training, case.parameters
    data = type(case.data)([[1, 2], [3, 4]], [[3], [5]])
    trace = Interpreter(network, training, data, parameters).record()
    # Unasked it tells of the first sample, which the canvas shows; of another where that is pointed at.
    assert str(instance(trace, 0)).startswith("Sample 1: The pre-activation of hidden neuron 2")
    assert str(instance(trace, 0, (0, 1))).startswith("Sample 2: The pre-activation of hidden neuron 1")


@given(cases())
@settings(max_examples=30)
def test_told_calculations_come_to_the_value(case: Case):
    trace = traced(case)
    for index, step in enumerate(trace.program):
        if step.target.startswith("u") and (told := instance(trace, index, (0, 0))):
            inner = told.values.get("told", told)
            assert isinstance(inner, Message)
            calculation = inner.values["calculation"]
            assert isinstance(calculation, Calculation)
            total = sum(term.value for term in calculation.terms)
            assert abs(total - trace.values[index][0, 0]) <= 1e-9 * max(1.0, abs(total))

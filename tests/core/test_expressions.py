import math

import numpy as np
from hypothesis import given

from mlpstudio.core.interpreter import Interpreter
from mlpstudio.core.notation import IDS, SCREEN
from mlpstudio.core.special import erf
from mlpstudio.core.terms import Inner, Operand, Term, total
from tests.core.networks import Case, cases, worked_example


def record(case: Case):
    return Interpreter(case.network, case.training, case.data, case.parameters).record()


def absolute(terms: tuple[Term, ...]) -> float:
    return sum(abs(term.value) for term in terms)


@given(cases())
def test_the_terms_of_every_cell_of_every_step_sum_to_the_cell(case: Case):
    trace = record(case)
    for index, (step, value) in enumerate(trace.steps()):
        known = trace.before(index)
        for cell in np.ndindex(value.shape):
            terms = step.expression.terms(known, cell)
            bound = 1e-12 * max(absolute(terms), abs(value[cell]), 1e-300)
            assert math.isclose(total(terms), value[cell], rel_tol=0, abs_tol=bound), (step.formula, cell)


def operands(term: Term):
    for factor in term.factors:
        if isinstance(factor, Operand):
            yield factor
        elif isinstance(factor, Inner):
            for inner in factor.terms:
                yield from operands(inner)


@given(cases())
def test_operands_carry_the_values_that_stand_in_the_trace(case: Case):
    trace = record(case)
    for index, (step, value) in enumerate(trace.steps()):
        known = trace.before(index)
        last = tuple(size - 1 for size in value.shape)
        for term in step.expression.terms(known, last):
            for operand in operands(term):
                assert known[operand.symbol][operand.cell] == operand.value


@given(cases())
def test_the_numpy_source_computes_the_same_numbers(case: Case):
    trace = record(case)
    names: dict[str, object] = {"np": np, "erf": erf, "learning_rate": case.training.learning_rate}
    names |= case.training.optimizer.numbers() | {"l1": case.training.l1, "l2": case.training.l2}
    names |= trace.given
    for step, value in trace.steps():
        # The source of this program's own expressions, run as a reader of the code panel would run it.
        exec(step.numpy_source(), names)
        np.testing.assert_allclose(names[step.target], value, rtol=1e-9, atol=1e-12, err_msg=step.formula)
        names[step.target] = value


@given(cases())
def test_formulas_are_written_in_every_notation(case: Case):
    for step in record(case).program:
        for notation in (IDS, SCREEN):
            latex = step.markup(notation).latex()
            assert latex.count("{") == latex.count("}")
            assert latex.count(r"\left(") == latex.count(r"\right)")
            plain = step.markup(notation).plain()
            assert plain.count("(") == plain.count(")")
            assert "  " not in plain
        assert step.formula.startswith(f"{step.target} = ")


def test_why_72():
    trace = record(worked_example())
    index = [step.target for step in trace.program].index("dL_dW1")
    (term,) = trace.program[index].expression.terms(trace.before(index), (1, 1))
    assert term.factors == (Operand("dL_du1", (1, 0), 36.0), Operand("x", (1, 0), 2.0))
    assert term.value == 72


def test_latex_of_the_weight_gradient():
    trace = record(worked_example())
    latex = {step.target: step.markup(SCREEN).latex() for step in trace.program}
    assert latex["dL_dW1"] == r"\partial L/\partial W^{(1)} = \delta^{(1)}\,{x}^{T}"
    assert latex["dL_dz1"] == r"\partial L/\partial z^{(1)} = W^{(2) T}\,\delta^{(2)}"
    assert latex["W1"] == r"W^{(1)} \leftarrow W^{(1)} - \eta \,\partial L/\partial W^{(1)}"


def test_every_value_of_a_trace_is_read_only():
    trace = record(worked_example())
    assert not any(value.flags.writeable for value in trace.values)

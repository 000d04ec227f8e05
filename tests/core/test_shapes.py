from hypothesis import given

from mlpstudio.core.interpreter import Interpreter
from mlpstudio.core.shapes import dimensions
from tests.core.networks import Case, cases, worked_example


def found(case: Case) -> dict[str, str]:
    trace = Interpreter(case.network, case.training, case.data, case.parameters).record()
    return {step.target: dimensions(trace, index) for index, step in enumerate(trace.program)}


def test_the_worked_example():
    shapes = found(worked_example())
    assert {symbol: text for symbol, text in shapes.items() if text} == {
        "u1": "3×2 · 2×1 + 3×1 → 3×1",
        "u2": "1×3 · 3×1 + 1×1 → 1×1",
        "dL_dW2": "1×1 · 1×3 → 1×3",
        "dL_dz1": "3×1 · 1×1 → 3×1",
        "dL_dW1": "3×1 · 1×2 → 3×2",
    }


@given(cases())
def test_inner_dimensions_are_the_same(case: Case):
    for text in found(case).values():
        if text:
            product = text.partition(" → ")[0].replace("(", "").replace(")", "").rpartition("⊙ ")[2]
            left, right = product.partition(" + ")[0].split(" · ")
            assert left.partition("×")[2] == right.partition("×")[0]

"""The engine against the interpreter, its independent judge, and against itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import cycle, product

import numpy as np
import pytest
from hypothesis import given, settings

from mlpstudio.core.activations import ACTIVATIONS
from mlpstudio.core.data import Dataset
from mlpstudio.core.engine import Engine
from mlpstudio.core.interpreter import Interpreter
from mlpstudio.core.losses import LOSSES
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.optimizers import OPTIMIZERS
from mlpstudio.core.parameters import initial_parameters, make_parameters
from mlpstudio.core.program import Assignment
from mlpstudio.core.trace import Trace
from mlpstudio.core.training import Training
from tests.core.networks import INNER, Case, cases, output_activations, targets_for, worked_example

TOLERANCE = 1e-12
FLOOR = 1e-300  # where exponentials underflow, one side may have 0 and the other a denormal number


def engine_of(case: Case, **options: object) -> Engine:
    return Engine(case.network, case.training, case.data, case.parameters, **options)  # type: ignore[arg-type]


def interpreter_of(case: Case) -> Interpreter:
    return Interpreter(case.network, case.training, case.data, case.parameters)


def evaluated(trace: Trace) -> Iterator[tuple[int, Assignment, np.ndarray, np.ndarray]]:
    """Yield each step's index, the step, its value, and what its assignment says, from the steps before."""
    known = dict(trace.given)
    for index, (step, value) in enumerate(trace.steps()):
        yield index, step, value, np.asarray(step.expression.evaluate(known))
        known[step.target] = value


def magnitude(trace: Trace, index: int, cells: Iterable[tuple[int, ...]] | None = None) -> np.ndarray:
    """Return the sum of the absolute values of the terms, for each cell of a step or for some of them."""
    step, value = trace.program[index], trace.values[index]
    known = trace.before(index)
    result = np.zeros(value.shape)
    with np.errstate(all="ignore"):
        for cell in np.ndindex(value.shape) if cells is None else cells:
            result[cell] = sum(abs(term.value) for term in step.expression.terms(known, cell))
    if step.target == "loss" and trace.training.loss_function.needs is not None:
        # -ln(softmax(u)) and -ln(sigmoid(u)) are differences of numbers as large as u, and logarithms of
        # sums near 1.
        result += 1.0 + np.abs(known[f"u{trace.network.depth}"]).max()
    return result


def assert_computed(trace: Trace, tolerance: float = TOLERANCE) -> None:
    """Check every step against its own assignment, evaluated on what the steps before it gave."""
    precision = np.dtype(trace.training.precision)
    for index, step, value, expected in evaluated(trace):
        assert value.shape == expected.shape, step.target
        assert value.dtype == precision
        # Terms sum to at least what they come to: they are looked at only where that alone does not do.
        missed = ~(np.abs(value - expected) <= tolerance * np.abs(expected))
        if missed.any():
            cells = list(zip(*np.nonzero(missed), strict=True))
            allowed = tolerance * magnitude(trace, index, cells) + FLOOR
            within = np.abs(value - expected) <= allowed
            assert within[missed].all(), (step.formula, value, expected)


def assert_alike(mine: Trace, judge: Trace) -> None:
    """Check an iteration of a whole training against the interpreter's."""
    assert mine.program is judge.program
    assert list(mine.given) == list(judge.given)
    assert (mine.iteration, mine.epoch) == (judge.iteration, judge.epoch)
    assert np.array_equal(mine.rows, judge.rows)
    for symbol in ("x", "y"):
        assert np.array_equal(mine.given[symbol], judge.given[symbol]), symbol
    # An optimiser that divides by the length of a gradient makes much of the last digits of a tiny one.
    allowed = 1e-7 if divides_by_gradients(mine) else 1e-11
    for symbol, expected in judge.given.items():
        value = mine.given[symbol]
        assert value.shape == expected.shape, symbol
        if not (np.abs(value - expected) <= allowed + 1e-9 * np.abs(expected)).all():
            np.testing.assert_allclose(value, expected, rtol=1e-9, atol=allowed, err_msg=symbol)
    for index, (step, expected) in enumerate(judge.steps()):
        value = mine.values[index]
        if value.shape == expected.shape and (np.abs(value - expected) <= allowed).all():
            continue
        # The terms of a step are themselves results: what they were rounded to counts with their size.
        scale = max(1.0, float(magnitude(judge, index).max()))
        np.testing.assert_allclose(value, expected, rtol=0, atol=allowed * scale, err_msg=step.formula)


def divides_by_gradients(trace: Trace) -> bool:
    return trace.training.optimizer.name not in ("gradient_descent", "momentum", "nesterov")


def assert_same_bits(one: Trace, other: Trace) -> None:
    assert (one.iteration, one.epoch) == (other.iteration, other.epoch)
    for symbol, value in one.given.items():
        np.testing.assert_array_equal(value, other.given[symbol], err_msg=symbol)
    for (step, value), again in zip(one.steps(), other.values, strict=True):
        np.testing.assert_array_equal(value, again, err_msg=step.target)


def recorded(engine: Engine) -> Trace:
    trace = engine.record()
    assert trace is not None, engine.divergence
    return trace


@settings(max_examples=60)
@given(cases())
def test_every_step_is_what_its_assignment_says(case: Case) -> None:
    engine, judge = engine_of(case), interpreter_of(case)
    for _ in range(2 * engine.batches.per_epoch + 1):
        trace = recorded(engine)
        assert_computed(trace)
        assert_alike(trace, judge.record())


HIDDEN = Layer(3, "tanh")


def tiny(
    activation: str, loss: str, optimizer: str, *, inner: str = "tanh", samples: int = 3,
    batch: int | None = 2, penalty: tuple[float, float] = (0.0, 0.0), mask: bool = False, frozen: str = "",
    bias: bool = True, reduction: str = "mean", hidden: bool = True,
) -> Case:  # fmt: skip
    """Return a 2-3-2 or 2-2 network with everything that is asked for."""
    cut = np.array([[1, 0], [1, 1], [0, 1]], bool) if mask else None
    held = np.array([[0, 1], [0, 0], [1, 0]], bool) if frozen == "mask" else None
    parts = frozenset({frozen} - {"", "mask"})
    first = Layer(3, inner, bias=bias, mask=cut, frozen=parts, frozen_mask=held)
    network = Network(2, ((first,) if hidden else ()) + (Layer(2, activation, bias=bias),))
    training = Training(
        loss, OPTIMIZERS[optimizer](), 0.05, batch, l1=penalty[0], l2=penalty[1], reduction=reduction  # type: ignore[arg-type]
    )  # fmt: skip
    random = np.random.default_rng(7)
    data = Dataset(random.normal(size=(samples, 2)), targets_for(loss, samples, 2, random))
    return Case(network, training, data, initial_parameters(network, 3))


PAIRS = [(activation, loss) for loss in sorted(LOSSES) for activation in output_activations(loss, 2)]


@pytest.mark.parametrize("batch", [1, 2])
@pytest.mark.parametrize(("activation", "loss"), PAIRS)
def test_every_output_activation_with_every_loss(activation: str, loss: str, batch: int) -> None:
    for reduction in ("mean", "sum"):
        for hidden in (True, False):
            case = tiny(activation, loss, "gradient_descent", batch=batch, reduction=reduction, hidden=hidden)
            engine, judge = engine_of(case), interpreter_of(case)
            for _ in range(4):
                trace = recorded(engine)
                assert_computed(trace)
                assert_alike(trace, judge.record())


@pytest.mark.parametrize("batch", [1, 2])
@pytest.mark.parametrize("inner", INNER)
def test_every_hidden_activation(inner: str, batch: int) -> None:
    for bias in (True, False):
        case = tiny("identity", "mean_squared_error", "momentum", inner=inner, batch=batch, bias=bias)
        engine, judge = engine_of(case), interpreter_of(case)
        for _ in range(4):
            trace = recorded(engine)
            assert_computed(trace)
            assert_alike(trace, judge.record())


@pytest.mark.parametrize("batch", [1, 2])
@pytest.mark.parametrize("frozen", ["", "weights", "biases", "mask"])
@pytest.mark.parametrize("mask", [False, True])
@pytest.mark.parametrize("penalty", [(0.0, 0.0), (0.01, 0.0), (0.0, 0.1), (0.01, 0.1)])
@pytest.mark.parametrize("optimizer", sorted(OPTIMIZERS))
def test_every_optimizer_with_penalties_masks_and_frozen_parts(
    optimizer: str, penalty: tuple[float, float], mask: bool, frozen: str, batch: int
) -> None:
    case = tiny(
        "sigmoid", "half_squared_error", optimizer, penalty=penalty, mask=mask, frozen=frozen, batch=batch
    )
    engine, judge = engine_of(case), interpreter_of(case)
    for _ in range(4):
        trace = recorded(engine)
        assert_computed(trace)
        assert_alike(trace, judge.record())


def test_the_worked_example_to_the_digit() -> None:
    engine = engine_of(worked_example())
    trace = recorded(engine)
    first = {step.target: value.tolist() for step, value in trace.steps()}
    assert first["u1"] == [[6], [7], [-1]]
    assert first["z1"] == [[6], [7], [0]]
    assert first["y_hat"] == [[21]]
    assert first["loss"] == [[162]]
    assert first["dL_dy_hat"] == [[18]]
    assert first["dL_dW2"] == [[108, 126, 0]]
    assert first["dL_db2"] == [[18]]
    assert first["dL_dz1"] == [[18], [36], [54]]
    assert first["dz1_du1"] == [[1], [1], [0]]
    assert first["dL_du1"] == [[18], [36], [0]]
    assert first["dL_dW1"] == [[18, 36], [36, 72], [0, 0]]
    assert first["dL_db1"] == [[18], [36], [0]]
    np.testing.assert_allclose(first["W1"], [[0.82, 1.64], [-3.36, 3.28], [1, -1]], rtol=1e-15)
    np.testing.assert_allclose(first["b1"], [[0.82], [1.64], [0]], rtol=1e-15)
    np.testing.assert_allclose(first["W2"], [[-0.08, 0.74, 3]], rtol=1e-14)
    np.testing.assert_allclose(first["b2"], [[0.82]], rtol=1e-15)
    losses = [trace.loss, *engine.run(9)]
    assert [f"{loss:.4f}" for loss in losses] == [
        "162.0000", "0.5080", "0.1182", "0.0282", "0.0068", "0.0017", "0.0004", "0.0001", "0.0000", "0.0000"
    ]  # fmt: skip


@pytest.mark.parametrize("activation", sorted(ACTIVATIONS))
def test_activations_far_out(activation: str) -> None:
    """Extreme pre-activations neither overflow nor lose their sign."""
    loss = "cross_entropy" if activation == "softmax" else "half_squared_error"
    network = Network(1, (Layer(2, activation),))
    for samples in (1, 2):
        for far in (-800.0, -720.0, -40.0, -1e-9, 0.0, 1e-9, 40.0, 720.0, 800.0):
            data = Dataset(np.full((samples, 1), far), np.tile([[1.0, 0.0]], (samples, 1)))
            parameters = make_parameters(network, [([[1.0], [0.5]], [0.0, 0.0])])
            trace = recorded(Engine(network, Training(loss, learning_rate=1e-6), data, parameters))
            assert_computed(trace)


def test_float32_computes_in_float32() -> None:
    case = tiny("identity", "mean_squared_error", "adam", inner="relu")
    case = replace(case, training=replace(case.training, precision="float32"))
    engine, judge = engine_of(case), interpreter_of(case)
    for _ in range(5):
        mine, other = recorded(engine), judge.record()
        assert all(value.dtype == np.float32 for value in (*mine.given.values(), *mine.values))
        for value, expected in zip(mine.values, other.values, strict=True):
            np.testing.assert_allclose(value, expected, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("outputs", [2, 40])
def test_layers_large_enough_for_other_calls(outputs: int) -> None:
    network = Network(3, (Layer(70, "relu"), Layer(70, "relu"), Layer(outputs, "softmax")))
    random = np.random.default_rng(0)
    data = Dataset(random.normal(size=(64, 3)), targets_for("cross_entropy", 64, outputs, random))
    case = Case(network, Training("cross_entropy"), data, initial_parameters(network, 0))
    engine, judge = engine_of(case), interpreter_of(case)
    for _ in range(3):
        for mine, expected in zip(recorded(engine).values, judge.record().values, strict=True):
            np.testing.assert_allclose(mine, expected, rtol=1e-11, atol=1e-13)


@pytest.mark.parametrize(("activation", "loss"), PAIRS)
def test_every_combination(activation: str, loss: str) -> None:
    """With every optimiser, penalty, mask and frozen part, on batches of 1 and 2."""
    options = product(
        sorted(OPTIMIZERS), [(0.0, 0.0), (0.01, 0.1)], [False, True], ["", "weights", "biases", "mask"]
    )
    inner, sizes = cycle(INNER), cycle((1, 2, 2, 1, 2))
    for number, (optimizer, penalty, mask, frozen) in enumerate(options):
        case = tiny(
            activation, loss, optimizer, penalty=penalty, mask=mask, frozen=frozen,
            inner=next(inner), batch=next(sizes), reduction="sum" if number % 3 else "mean",
        )  # fmt: skip
        engine = engine_of(case)
        for _ in range(2):
            steps = list(evaluated(recorded(engine)))
            # All at once; where a number is larger than 1, what it was rounded to counts with its size.
            apart = np.concatenate([(value - expected).ravel() for _, _, value, expected in steps])
            if np.abs(apart).max() <= TOLERANCE:
                continue
            for _, step, value, expected in steps:
                scale = max(1.0, float(np.abs(expected).max()))
                assert float(np.abs(value - expected).max()) <= TOLERANCE * scale, (case, step.formula)

"""Dropout: masks by place, visible steps, the engine against its judge, the same bits, off in evaluation."""

from __future__ import annotations

from dataclasses import replace
from itertools import cycle

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlpstudio.core.batch_arithmetic import BatchArithmetic
from mlpstudio.core.chain import chain, local_derivatives
from mlpstudio.core.code import given_symbols
from mlpstudio.core.data import Dataset
from mlpstudio.core.dropout import Masks
from mlpstudio.core.engine import _limit
from mlpstudio.core.forward import forward_trace
from mlpstudio.core.gradcheck import check_gradients
from mlpstudio.core.history import History
from mlpstudio.core.inline import symbol_text
from mlpstudio.core.instances import instance
from mlpstudio.core.interpreter import predict
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.narration import click_meaning, click_title, label, meaning
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.notation import SCREEN
from mlpstudio.core.optimizers import OPTIMIZERS
from mlpstudio.core.outlook import outlook
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.program import program
from mlpstudio.core.sampling import Predictor
from mlpstudio.core.scalar_arithmetic import ScalarArithmetic
from mlpstudio.core.sheet import per_sample
from mlpstudio.core.symbols import parse, passed_on
from mlpstudio.core.training import Training
from tests.core.networks import INNER, Case, cases, worked_example
from tests.core.test_engine import (
    PAIRS,
    assert_alike,
    assert_computed,
    assert_same_bits,
    engine_of,
    interpreter_of,
    recorded,
    tiny,
)
from tests.core.test_engine_runs import bits, sources

DEEP = Network(3, (Layer(5, "tanh"), Layer(4, "relu"), Layer(2)))


def dropping(case: Case, share: float, **training: object) -> Case:
    return replace(case, training=replace(case.training, dropout=share, **training))  # type: ignore[arg-type]


def masks_of(share: float, *, size: int = 7, seed: int = 0, precision: str = "float64") -> Masks:
    return Masks(DEEP, Training(dropout=share, seed=seed, precision=precision), size)  # type: ignore[arg-type]


# The masks


@given(st.integers(0, 2**63 - 1), st.integers(0, 10**12), st.integers(1, 9), st.sampled_from([0.1, 0.5, 0.9]))
def test_a_mask_follows_from_seed_iteration_and_layer_alone(
    seed: int, iteration: int, samples: int, share: float
) -> None:
    wide, narrow = masks_of(share, size=9, seed=seed), masks_of(share, size=samples, seed=seed)
    wide.of(iteration + 10_000, 9)  # whatever was drawn before
    for mine, other in zip(wide.of(iteration, samples), narrow.of(iteration, samples), strict=True):
        assert mine.shape == other.shape
        np.testing.assert_array_equal(mine, other)
        assert set(mine.ravel().tolist()) <= {0.0, 1.0 / (1.0 - share)}
        assert not mine.flags.writeable


def splitmix(counter: int) -> int:
    """Return a number of SplitMix64, in plain Python."""
    word = counter % 2**64
    word = (word ^ word >> 30) * 0xBF58476D1CE4E5B9 % 2**64
    word = (word ^ word >> 27) * 0x94D049BB133111EB % 2**64
    return word ^ word >> 31


@given(st.integers(0, 2**63 - 1), st.integers(0, 10**12), st.sampled_from([0.1, 0.5, 0.9]))
def test_a_mask_is_what_its_definition_says(seed: int, iteration: int, share: float) -> None:
    gamma, bound = 0x9E3779B97F4A7C15, int(share * 2**64)
    masks = masks_of(share, size=3, seed=seed).of(iteration, 3)
    for number, (units, mask) in enumerate(zip((5, 4), masks, strict=True), 1):
        start = splitmix(splitmix(splitmix(seed) + number * gamma) + iteration * gamma)
        pairs = (units + 1) // 2
        for unit, sample in np.ndindex(units, 3):
            word = splitmix(start + (1 + unit // 2 + sample * pairs) * gamma)
            number_of_cell = word * 2**32 % 2**64 if unit % 2 else word
            assert (mask[unit, sample] > 0) == (number_of_cell >= bound)


def test_masks_are_the_same_for_ever() -> None:
    """A run that is saved midway is computed again when its file is opened, by whatever version."""
    masks = masks_of(0.5, size=3, seed=7)
    assert (masks.of(0, 3)[0] > 0).astype(int).tolist() == [
        [1, 0, 1], [1, 1, 0], [0, 1, 1], [1, 1, 1], [0, 1, 0],
    ]  # fmt: skip
    assert (masks.of(1000, 3)[1] > 0).astype(int).tolist() == [
        [1, 1, 1], [1, 0, 0], [0, 0, 1], [0, 1, 0],
    ]  # fmt: skip


def test_masks_one_after_the_other_are_those_asked_for_singly() -> None:
    following = masks_of(0.4).following(3, 5)
    single = masks_of(0.4)
    for iteration in range(3, 3 + 600):
        for mine, other in zip(next(following), single.of(iteration, 5), strict=True):
            np.testing.assert_array_equal(mine, other)


def test_layers_that_are_drawn_in_parts_have_the_same_masks(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = masks_of(0.5, size=40).of(70, 40)
    monkeypatch.setattr("mlpstudio.core.dropout._PART", 50)
    monkeypatch.setattr("mlpstudio.core.dropout.AHEAD", 1)
    for mine, other in zip(masks_of(0.5, size=40).of(70, 40), whole, strict=True):
        np.testing.assert_array_equal(mine, other)


def test_seeds_iterations_layers_units_and_samples_have_nothing_in_common() -> None:
    """Bits that agree in half of all places: within five standard deviations of a fair coin."""

    def kept(seed: int, first: int, layer: int) -> np.ndarray:
        masks = masks_of(0.5, size=25, seed=seed)
        return np.array([masks.of(i, 25)[layer][:4] > 0 for i in range(first, first + 100)])

    base = kept(1, 0, 0)
    others = [kept(2, 0, 0), kept(1, 1, 0), kept(1, 100, 0), kept(1, 0, 1), base[:, ::-1], base[..., ::-1]]
    bound = 5 * 0.5 / base.size**0.5
    for other in others[:4]:
        assert abs((base == other).mean() - 0.5) < bound
    assert abs((base[:, 1:] == base[:, :-1]).mean() - 0.5) < 1.2 * bound
    assert abs((base[..., 1:] == base[..., :-1]).mean() - 0.5) < 1.2 * bound


@pytest.mark.parametrize("share", [0.05, 0.3, 0.5, 0.9])
def test_the_share_that_is_dropped_is_the_one_asked_for(share: float) -> None:
    masks = masks_of(share, size=50)
    drawn = np.array([mask for iteration in range(400) for mask in masks.of(iteration, 50)[:1]])
    assert abs((drawn == 0).mean() - share) < 5 * (share * (1 - share) / drawn.size) ** 0.5


def test_what_is_kept_has_the_precision_of_the_training() -> None:
    mask = masks_of(0.3, precision="float32").of(0, 7)[0]
    assert mask.dtype == np.float32
    assert set(mask.ravel().tolist()) == {0.0, float(np.float32(1 / 0.7))}


def test_without_dropout_or_hidden_layers_there_are_no_masks() -> None:
    assert masks_of(0.0).of(3, 5) == ()
    assert masks_of(0.0).symbols(3, 5) == {}
    assert Masks(Network(2, (Layer(1),)), Training(dropout=0.5), 4).layers == range(1, 1)


@pytest.mark.parametrize("share", [-0.1, 1.0, 1.5, float("nan"), float("inf")])
def test_shares_that_are_refused(share: float) -> None:
    with pytest.raises(InvalidInput, match=r"\.dropout: expected a share from 0 to below 1, got"):
        Training(dropout=share)


# The program


def ids(network: Network, training: Training) -> list[str]:
    return [step.target for step in program(network, training, 1)]


def test_dropout_is_steps_of_its_own_and_leaves_all_others_where_they_are() -> None:
    plain, dropped = ids(DEEP, Training()), ids(DEEP, Training(dropout=0.5))
    assert dropped[:8] == ["u1", "z1", "zd1", "u2", "z2", "zd2", "u3", "y_hat"]
    assert dropped[dropped.index("dL_dW3") :][:9] == [
        "dL_dW3", "dL_db3", "dL_dzd2", "dL_dz2", "dz2_du2", "dL_du2", "dL_dW2", "dL_db2", "dL_dzd1",
    ]  # fmt: skip
    added = ("zd1", "zd2", "dL_dzd1", "dL_dzd2")
    assert [symbol for symbol in dropped if symbol not in added] == plain
    clicks = {step.target: step.click for step in program(DEEP, Training(dropout=0.5), 1)}
    for symbol in added:
        assert list(clicks.values()).count(clicks[symbol]) == 1


def test_formulas_and_code_of_the_worked_example() -> None:
    steps = {step.target: step for step in program(worked_example().network, Training(dropout=0.5), 1)}
    assert steps["zd1"].formula == "zd1 = z1 ⊙ drop1"
    assert steps["u2"].formula == "u2 = W2 zd1 + b2"
    assert steps["dL_dW2"].formula == "dL_dW2 = dL_du2 zd1^T"
    assert steps["dL_dzd1"].formula == "dL_dzd1 = W2^T dL_du2"
    assert steps["dL_dz1"].formula == "dL_dz1 = dL_dzd1 ⊙ drop1"
    assert steps["zd1"].numpy_source() == "zd1 = z1 * drop1"
    assert steps["zd1"].markup(SCREEN).latex() == r"{\tilde{z}}^{(1)} = z^{(1)} \odot D^{(1)}"
    assert given_symbols(tuple(steps.values()))[-1] == "drop1"


def test_symbols_of_dropout() -> None:
    assert (parse("zd2").kind, parse("zd2").layer) == ("zd", 2)
    assert (parse("drop1").kind, parse("dL_dzd3").kind) == ("drop", "dL_dzd")
    assert symbol_text("zd1") == "z\N{COMBINING TILDE}⁽¹⁾"
    assert symbol_text("dL_dzd1") == "∂L/∂z\N{COMBINING TILDE}⁽¹⁾"
    assert [passed_on(layer, 2, dropped=True) for layer in range(3)] == ["x", "zd1", "y_hat"]
    assert [passed_on(layer, 2, dropped=False) for layer in range(3)] == ["x", "z1", "y_hat"]
    assert all(per_sample(symbol) for symbol in ("zd1", "drop1", "dL_dzd1"))


def test_the_chain_goes_through_the_mask() -> None:
    network, training = worked_example().network, Training(dropout=0.5)

    def told(target: str) -> list[tuple[str, str]]:
        return [(f.markup(SCREEN).plain(), f.symbol) for f in chain(network, training, target)]

    z = "z\N{COMBINING TILDE}^(1)"
    assert told("dL_dW1") == [
        ("∂L/∂ŷ", "dL_dy_hat"), (f"∂ŷ/∂{z}", "W2"), (f"∂{z}/∂z^(1)", "drop1"),
        ("∂z^(1)/∂u^(1)", "dz1_du1"), ("∂u^(1)/∂W^(1)", "x"),
    ]  # fmt: skip
    assert told("dL_dzd1") == told("dL_dW1")[:2]
    assert told("dL_dz1") == told("dL_dW1")[:3]
    assert told("dL_dW2")[-1] == ("∂ŷ/∂W^(2)", "zd1")
    assert [f.symbol for f in local_derivatives(network, training)] == ["zd1", "W2", "drop1", "dz1_du1", "x"]
    assert all(str(f.meaning) for f in local_derivatives(network, training))


def test_the_steps_in_words() -> None:
    case = worked_example(dropout=0.5, seed=next(s for s in range(99) if _drops(s) == [True, False, False]))
    trace = interpreter_of(case).record()
    at = {step.target: index for index, step in enumerate(trace.program)}
    step = trace.program[at["zd1"]]
    assert str(click_title(trace, step.click)) == "Dropout, layer 1"
    assert str(label(step)) == "dropout z\N{COMBINING TILDE}⁽¹⁾"
    assert "with probability 0.5" in str(click_meaning(trace, step.click))
    assert str(instance(trace, at["zd1"])) == "Dropout drops hidden neuron 1: it gives on 0."
    assert str(instance(trace, at["zd1"], (1, 0))) == (
        "Dropout keeps hidden neuron 2: its activation 7.0 becomes 14.0."
    )
    assert "gets no gradient" in str(meaning(trace, at["dL_dz1"]))
    assert "collects the error signals" in str(meaning(trace, at["dL_dzd1"]))
    told = str(instance(trace, at["dL_dW2"]))
    assert told.endswith("and its input z\N{COMBINING TILDE}₂ is 14.0.")


def _drops(seed: int) -> list[bool]:
    masks = Masks(worked_example().network, Training(dropout=0.5, seed=seed), 1)
    return (masks.of(0, 1)[0][:, 0] == 0).tolist()


# The arithmetic


@pytest.mark.parametrize(("activation", "loss"), PAIRS)
def test_every_loss_and_activation_with_every_optimizer(activation: str, loss: str) -> None:
    inner, sizes, shares = cycle(INNER), cycle((1, 2, 3)), cycle((0.3, 0.5))
    for optimizer in sorted(OPTIMIZERS):
        case = tiny(activation, loss, optimizer, inner=next(inner), batch=next(sizes))
        case = dropping(case, next(shares), seed=len(optimizer))
        engine, judge = engine_of(case), interpreter_of(case)
        for _ in range(4):
            trace = recorded(engine)
            assert "zd1" in [step.target for step in trace.program]
            assert_computed(trace)
            assert_alike(trace, judge.record())
            kept = trace.given["drop1"] > 0
            np.testing.assert_array_equal(trace.value("zd1") != 0, kept & (trace.value("z1") != 0))


@pytest.mark.parametrize("inner", INNER)
def test_every_hidden_activation_in_two_layers(inner: str) -> None:
    for bias in (True, False):
        network = Network(2, (Layer(4, inner), Layer(3, inner, bias=bias), Layer(2, bias=bias)))
        case = tiny("identity", "mean_squared_error", "momentum", samples=5)
        case = dropping(replace(case, network=network, parameters=initial_parameters(network, 1)), 0.4)
        engine, judge = engine_of(case), interpreter_of(case)
        for _ in range(5):
            trace = recorded(engine)
            assert_computed(trace)
            assert_alike(trace, judge.record())


@settings(max_examples=30)
@given(cases(), st.sampled_from([0.3, 0.5]), st.lists(st.integers(0, 5), min_size=1, max_size=5))
def test_stepping_running_and_going_back_give_the_same_bits(
    case: Case, share: float, chunks: list[int]
) -> None:
    case = dropping(case, share)
    total = sum(chunks)
    stepped, ran, taped = engine_of(case), engine_of(case), engine_of(case)
    start = stepped.state()
    traces = [recorded(stepped) for _ in range(total)]
    tape = taped.tape(4)
    losses = [loss for chunk in chunks for loss in taped.run(chunk, tape=tape).tolist()]
    assert ran.run(total).tolist() == losses == [trace.loss for trace in traces]
    assert bits(stepped) == bits(ran) == bits(taped)
    for iteration in range(tape.first, tape.end):
        assert_same_bits(taped.replay(tape, iteration), traces[iteration])
    stepped.restore(start)
    for trace in traces:
        assert_same_bits(recorded(stepped), trace)


def test_any_past_iteration_again() -> None:
    case = dropping(tiny("identity", "huber", "adam", samples=7, batch=3), 0.5, shuffle=True)
    history = History(case.network, case.training, case.data, case.parameters)
    history.extend(700)
    judge = engine_of(case)
    traces = [recorded(judge) for _ in range(700)]
    for iteration in (699, 0, 255, 256, 257, 600, 3):
        assert_same_bits(history.trace(iteration), traces[iteration])


def test_masks_change_from_iteration_to_iteration() -> None:
    engine = engine_of(dropping(worked_example(), 0.5))
    drawn = {tuple(recorded(engine).given["drop1"][:, 0].tolist()) for _ in range(60)}
    assert len(drawn) == 8  # all there are of three neurons


def test_which_arithmetic_computes_dropout() -> None:
    case = tiny("identity", "half_squared_error", "adam", batch=1)
    flat = tiny("identity", "half_squared_error", "adam", batch=1, hidden=False)
    assert type(engine_of(case)._arithmetic) is ScalarArithmetic
    assert type(engine_of(dropping(case, 0.5))._arithmetic) is BatchArithmetic
    # Without hidden layers there is nothing to drop.
    assert type(engine_of(dropping(flat, 0.5))._arithmetic) is ScalarArithmetic


WITHOUT = """\
        t += 1
        weigh1(x, u1)
        fmax(u1, zero, z1)
        weigh2(a1, u2)
        subtract(z2, y, error)
        losses[at] = (e1.dot(e1)) * 0.25
        multiply(error, share, slope)
        sign(z_relu, d_relu)
        signal2(at1, dw2)
        back2(du2, dz1)
        multiply(dy1, d1, du1)
        signal1(xt, dw1)
        multiply(g, rate, scratch)
        subtract(w, scratch, w)
        at += 1
"""


def test_without_dropout_an_iteration_is_the_calls_it_has_always_been() -> None:
    network = Network(2, (Layer(3, "relu"), Layer(1)))
    random = np.random.default_rng(0)
    data = Dataset(random.normal(size=(4, 2)), random.normal(size=(4, 1)))
    case = Case(network, Training(batch_size=2), data, initial_parameters(network, 0))
    (source,) = sources(engine_of(case))
    head, loop, body = source.split("\n", 2)
    assert head.startswith("def run(batches, losses, at, t, notes, slots, weigh1=weigh1, u1=u1,")
    assert loop == "    for x, xt, y, y1 in batches:"
    assert body == WITHOUT
    (dropped,) = sources(engine_of(dropping(case, 0.5)))
    lines = dropped.split("\n", 2)[2].splitlines()
    for line in ("multiply(z1, drop1, zd1)", "multiply(dzd1, drop1, dz1)"):
        lines.remove(f"        {line}")
    assert "\n".join(lines).replace("dzd1_", "dz1") + "\n" == WITHOUT


def test_overflow_is_looked_for_where_dropout_scales_numbers_up() -> None:
    """A ReLU hides an infinite pre-activation from the loss, so the bound has to know the scale."""
    plain = _limit(DEEP, Training(), 1.0)
    for share in (0.5, 0.99):
        assert (_limit(DEEP, Training(dropout=share), 1.0) + 1) ** 3 == pytest.approx(
            (plain + 1) ** 3 * (1 - share) ** 2, rel=1e-6
        )
    deep = Network(1, tuple(Layer(1) for _ in range(30)))
    assert _limit(deep, Training(dropout=1 - 2.0**-53), 1.0) == 0


# Evaluation


@settings(max_examples=30)
@given(cases(), st.sampled_from([0.3, 0.5]))
def test_evaluation_knows_no_dropout(case: Case, share: float) -> None:
    engine = engine_of(dropping(case, share))
    engine.run(3)
    parameters = engine.parameters()
    x = np.random.default_rng(1).normal(size=(4, case.network.inputs))
    expected = predict(case.network, parameters, x)
    trace = recorded(engine)
    known = trace.known(0)
    tried = forward_trace(case.network, known, x[0])
    assert not [step.target for step in tried.program if step.target.startswith("zd")]
    # BLAS rounds a column alone, and one in another layout, in its own way.
    near = {"rtol": 1e-12, "atol": 1e-13}
    np.testing.assert_allclose(tried.value("y_hat")[:, 0], expected[0], **near)
    np.testing.assert_allclose(Predictor(case.network, known)(x), expected, **near)
    # The same network trained without it, from there on, sees these very activations.
    plain = Case(case.network, replace(case.training, dropout=0.0), case.data, parameters)
    again = interpreter_of(plain).record()
    mine = predict(case.network, parameters, again.given["x"].T)
    np.testing.assert_allclose(again.value("y_hat").T, mine, **near)


@pytest.mark.parametrize("share", [0.2, 0.5])
def test_the_mean_over_many_iterations_is_the_activation(share: float) -> None:
    """Nothing is learned at this rate: z stays, and what is left of it has z as its mean."""
    network = Network(2, (Layer(6, "sigmoid"), Layer(1)))
    data = Dataset([[0.3, -0.7], [1.0, 2.0]], [[1.0], [0.0]])
    case = Case(
        network, Training(learning_rate=1e-300, dropout=share), data, initial_parameters(network, 2)
    )  # fmt: skip
    engine, count = engine_of(case), 4000
    total = sum(recorded(engine).value("zd1") for _ in range(count))
    z = recorded(engine).value("z1")
    deviation = z * (share / (1 - share) / count) ** 0.5
    assert (np.abs(total / count - z) < 5 * deviation).all()


def test_before_and_after_an_update_are_compared_with_the_same_mask() -> None:
    trace = interpreter_of(dropping(tiny("identity", "huber", "momentum"), 0.5)).record()
    found = outlook(trace)
    assert found.loss_before == trace.loss
    assert found.loss_after < found.loss_before


# The check


def test_gradients_are_checked_with_the_masks_held_fixed() -> None:
    case = dropping(tiny("tanh", "mean_squared_error", "gradient_descent", batch=None, samples=4), 0.5)
    engine = engine_of(case)
    recorded(engine)
    trace = recorded(engine)
    gradients = {step.target: value for step, value in trace.steps()}
    x, y = case.data.training_part()
    start = trace.parameters(updated=False)
    right = {"drop1": trace.given["drop1"]}
    assert check_gradients(case.network, case.training, start, x, y, gradients=gradients, masks=right).agrees
    # Iteration 0 has other masks, so its slopes are others too.
    assert not check_gradients(case.network, case.training, start, x, y, gradients=gradients).agrees

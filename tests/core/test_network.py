from dataclasses import replace

import numpy as np
import pytest

from mlpstudio.core.data import Dataset, check_data
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.network import INITIALIZERS, MAX_PARAMETERS, Initializer, Layer, Network
from mlpstudio.core.optimizers import OPTIMIZERS
from mlpstudio.core.parameters import frozen, initial_parameters, make_parameters
from mlpstudio.core.training import Training
from tests.timing import Computing


def network(*layers: Layer, inputs: int = 2) -> Network:
    return Network(inputs, layers)


@pytest.mark.parametrize(
    ("make", "place", "words"),
    [
        (lambda: Layer(0), ".units", "whole number from 1"),
        (lambda: Layer(10**9), ".units", "1000000000"),
        (lambda: network(), ".layers", "at least one layer"),
        (lambda: Layer(2, "rleu"), ".activation", 'did you mean "relu"'),
        (lambda: network(Layer(2, "softmax"), Layer(1)), ".layers[0].activation", "output layer only"),
        (lambda: network(Layer(1, "softmax")), ".layers[0].units", "at least 2"),
        (lambda: network(Layer(1, mask=[[1, 0, 1]])), ".layers[0].mask", "1 x 2 (units x inputs), got 1 x 3"),
        (lambda: network(Layer(1, frozen_mask=[[1]])), ".layers[0].frozen_mask", "1 x 2"),
        (lambda: Layer(1, mask=[[2]]), ".mask", "rows of 0 and 1"),
        (lambda: Layer(1, frozen=frozenset(["bias"])), ".frozen", '"bias"'),
        (lambda: Layer(2, unit_names=("a",)), ".unit_names", "expected 2 names, got 1"),
        (lambda: network(Layer(4000), Layer(4000)), ".layers", "16,016,000 parameters"),
        (lambda: Initializer("xavier"), ".name", 'did you mean "xavier'),
        (lambda: Initializer("constant", numbers=(("low", 1.0),)), ".low", 'has no "low"'),
        (lambda: Initializer("uniform", seed=-1), ".seed", "-1"),
        (lambda: Training(loss="half_square_error"), ".loss", 'did you mean "half_squared_error"'),
        (lambda: Training(learning_rate=0.0), ".learning_rate", "above 0"),
        (lambda: Training(learning_rate=float("nan")), ".learning_rate", "above 0"),
        (lambda: Training(batch_size=0), ".batch_size", "at least 1"),
        (lambda: Training(l2=-1.0), ".l2", "0 or more"),
        (lambda: Training(reduction="max"), ".reduction", '"max"'),  # type: ignore[arg-type]
        (lambda: OPTIMIZERS["adam"](beta1=1.0), ".beta1", "from 0 to below 1"),
        (lambda: Dataset([[1.0]], [[1.0], [2.0]]), ".targets", "expected as many rows"),
        (lambda: Dataset([[1.0, np.nan]], [[1.0]]), ".inputs[0][1]", "finite"),
    ],
)
def test_what_cannot_be_is_refused_with_place_and_expectation(make, place, words):
    with pytest.raises(InvalidInput) as caught:
        make()
    assert caught.value.place == place
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


def test_the_limit_counts_weights_and_biases_exactly():
    just = Network(999, (Layer(10_000),))
    assert just.parameter_count == MAX_PARAMETERS
    with pytest.raises(InvalidInput, match="10,010,000"):
        Network(1000, (Layer(10_000),))


def test_what_can_still_be_changed_elsewhere_is_copied():
    numbers, cells = np.zeros((1, 2)), np.array([[True, False]])
    views = numbers[:], cells[:]
    for view in views:
        view.flags.writeable = False
    held, layer = frozen(views[0]), Layer(1, mask=views[1])
    numbers[:], cells[:] = 9, True
    assert held.tolist() == [[0.0, 0.0]]
    assert layer.mask.tolist() == [[True, False]]
    assert frozen(held) is held
    assert Layer(1, mask=layer.mask).mask is layer.mask
    assert frozen(held[:, :1]).base is held


def test_depth_costs_no_more_than_it_has_to():
    net = Network(1, tuple(Layer(1) for _ in range(5000)))
    assert net.sizes is net.sizes
    assert len(net.sizes) == 5001
    with Computing() as took:
        assert sum(net.weight_shape(number)[0] for number in range(1, 5001)) == 5000
    assert took.seconds < 0.2
    assert replace(net, inputs=3).sizes[:2] == (3, 1)


def test_layers_compare_by_value_and_masks_are_read_only_copies():
    mask = np.array([[1, 0]])
    one, same, other = Layer(1, mask=mask), Layer(1, mask=[[1, 0]]), Layer(1, mask=[[0, 1]])
    assert one == same
    assert hash(one) == hash(same)
    assert one != other
    assert one != Layer(1)
    mask[:] = 0
    assert one == same
    with pytest.raises(ValueError, match="read-only"):
        one.mask[0, 0] = True


@pytest.mark.parametrize(
    ("layers", "place", "words"),
    [
        ([], "", "parameters of 1 layers, got 0"),
        ([([[1.0]], [0.0])], "[0].weights", "expected 1 x 2 weights (units x inputs), got 1 x 1"),
        ([([[1.0, 2.0]], [0.0, 1.0])], "[0].biases", "expected 1 biases, got 2"),
        ([([[1.0, np.inf]], [0.0])], "[0].weights", "finite"),
    ],
)
def test_parameters_are_checked_against_the_network(layers, place, words):
    with pytest.raises(InvalidInput) as caught:
        make_parameters(network(Layer(1)), layers)
    assert caught.value.place == place
    assert words in str(caught.value)


def test_a_value_under_a_cut_connection_is_read_as_zero():
    (layer,) = make_parameters(network(Layer(1, mask=[[1, 0]])), [([[3.0, 4.0]], [0.0])])
    assert layer.weights.tolist() == [[3.0, 0.0]]


@pytest.mark.parametrize("name", INITIALIZERS)
def test_initialisers_are_functions_of_the_seed(name):
    net = network(Layer(30, initializer=Initializer(name)), Layer(20, "relu", initializer=Initializer(name)))
    assert initial_parameters(net, 1) == initial_parameters(net, 1)
    drawn = name not in ("zeros", "constant")
    assert (initial_parameters(net, 1) != initial_parameters(net, 2)) is drawn
    assert not any(layer.biases.any() for layer in initial_parameters(net, 1))


def test_initialisers_have_the_documented_spread():
    net = Network(300, (Layer(200, initializer=Initializer("xavier_uniform")),
                        Layer(100, initializer=Initializer("he_normal"))))  # fmt: skip
    first, second = initial_parameters(net, 0)
    assert abs(first.weights).max() <= (6 / 500) ** 0.5
    assert abs(first.weights.std() / (2 / 500) ** 0.5 - 1) < 0.02
    assert abs(second.weights.std() / (2 / 200) ** 0.5 - 1) < 0.02


def test_a_layer_with_its_own_seed_does_not_follow_the_training():
    net = network(Layer(3, initializer=Initializer(seed=5)))
    assert initial_parameters(net, 1) == initial_parameters(net, 2)


@pytest.mark.parametrize(
    ("loss", "activation", "targets", "ok"),
    [
        ("cross_entropy", "softmax", [[0.0, 1.0]], True),
        ("cross_entropy", "softmax", [[1.0, 1.0]], False),
        ("cross_entropy", "softmax", [[0.5, 0.5]], False),
        ("binary_cross_entropy", "sigmoid", [[0.0, 0.3]], True),
        ("binary_cross_entropy", "sigmoid", [[0.0, 1.5]], False),
        ("half_squared_error", "identity", [[7.0, -3.0]], True),
    ],
)
def test_targets_have_to_fit_the_loss(loss, activation, targets, ok):
    net, data = network(Layer(2, activation)), Dataset([[1.0, 2.0]], targets)
    if ok:
        check_data(net, Training(loss=loss), data)
    else:
        with pytest.raises(InvalidInput) as caught:
            check_data(net, Training(loss=loss), data)
        assert caught.value.place == ".targets[0]"


def test_data_have_to_fit_the_network():
    with pytest.raises(InvalidInput, match="the network has 2 inputs, got 3"):
        check_data(network(Layer(1)), Training(), Dataset([[1.0, 2.0, 3.0]], [[1.0]]))

"""Networks in one line: what is understood, what is refused and how, and that nothing else can happen."""

from contextlib import suppress

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mlpstudio.core.activations import ACTIVATIONS
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.network import Layer, Network
from mlpstudio.project.shorthand import ALIASES, MOST_LAYERS, Unfinished, read_shorthand, write_shorthand

INNER = sorted(set(ACTIVATIONS) - {"softmax"})


@st.composite
def plain_networks(draw: st.DrawFn) -> Network:
    sizes = draw(st.lists(st.integers(1, 40), min_size=2, max_size=7))
    hidden = [Layer(units, draw(st.sampled_from(INNER))) for units in sizes[1:-1]]
    output = draw(st.sampled_from(sorted(ACTIVATIONS) if sizes[-1] > 1 else INNER))
    return Network(sizes[0], (*hidden, Layer(sizes[-1], output)))


def told(text: str) -> tuple[tuple[int, ...], list[str]]:
    network = read_shorthand(text)
    return network.sizes, [layer.activation for layer in network.layers]


@pytest.mark.parametrize(
    ("text", "sizes", "names"),
    [
        ("2-8-8-1 tanh", (2, 8, 8, 1), ["tanh", "tanh", "identity"]),
        ("2-8-8-1 tanh sigmoid", (2, 8, 8, 1), ["tanh", "tanh", "sigmoid"]),
        ("2-8-8-1 tanh relu sigmoid", (2, 8, 8, 1), ["tanh", "relu", "sigmoid"]),
        ("2-8-1", (2, 8, 1), ["relu", "identity"]),
        ("4, 16 relu, 8 tanh, 3 softmax", (4, 16, 8, 3), ["relu", "tanh", "softmax"]),
        ("4, 16 relu, 8, 3", (4, 16, 8, 3), ["relu", "relu", "identity"]),
        ("4-10-3 softmax", (4, 10, 3), ["relu", "softmax"]),
        ("4-10-10-3 elu softmax", (4, 10, 10, 3), ["elu", "elu", "softmax"]),
        ("2-1 sigmoid", (2, 1), ["sigmoid"]),
        ("2-1", (2, 1), ["identity"]),
        ("2x3x1 ReLU", (2, 3, 1), ["relu", "identity"]),
        ("2 X 3 × 1", (2, 3, 1), ["relu", "identity"]),
        ("2 → 3->1 TANH", (2, 3, 1), ["tanh", "identity"]),
        ("  2  3\t1  ", (2, 3, 1), ["relu", "identity"]),
        ("[2, 3 (leaky ReLU), 1 (logistic)]", (2, 3, 1), ["leaky_relu", "sigmoid"]),
        ("2, 3leaky-relu, 4 LEAKY_RELU, 1 linear", (2, 3, 4, 1), ["leaky_relu", "leaky_relu", "identity"]),
        ("784–128–10 swish softmax", (784, 128, 10), ["silu", "softmax"]),
    ],
)
def test_what_is_understood(text, sizes, names):
    assert told(text) == (sizes, names)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "expected numbers of neurons, such as 2-8-1 tanh"),
        (" - ", "expected numbers of neurons, such as 2-8-1 tanh"),
        ("tanh", "expected numbers of neurons, such as 2-8-1 tanh"),
        ("2", "expected a second number: the neurons of the layer after the inputs, as in 2-1"),
        ("3 tanh", "expected a second number: the neurons of the layer after the inputs, as in 3-1"),
        ("2-8-1 tahn", '"tahn" (character 7) is no activation; did you mean "tanh"?'),
        ("2-8-1 logistik", '"logistik" (character 7) is no activation; did you mean "logistic"?'),
        ("2-0-1", '"0" (character 3) is too few: a layer has at least 1 neuron'),
        ("0-1", '"0" (character 1) is too few: there is at least 1 input'),
        ("2-8.5-1", '"." (character 4) cannot stand in the description of a network'),
        ("2-8-1 &", '"&" (character 7) cannot stand in the description of a network'),
        ("2 tanh, 8, 1", '"tanh" (character 3) stands behind the inputs, which have no activation'),
        ("tanh 2-1", '"tanh" (character 1) has to stand behind the number of neurons it belongs to'),
        ("2, 8 tanh relu, 1", '"relu" (character 11) is one too many: its layer has tanh already'),
        ("2-1 tanh relu", '"relu" (character 10) is one too many: there is only the output layer'),
        ("2, 3 softmax, 1", '"softmax" (character 6) is possible in the output layer only'),
        ("2-3-3-1 softmax tanh", '"softmax" (character 9) is possible in the output layer only'),
        ("2-3-1 softmax", '"softmax" (character 7) needs at least 2 outputs; there is 1'),
        ("2-99999999-1", '"99999999" (character 3) is too many: at most 10,000,000 are possible'),
        ("5000-5000-1", "the network would have 25,010,001 parameters; at most 10,000,000 are possible"),
    ],
)
def test_what_is_refused_and_how(text, complaint):
    with pytest.raises(InvalidInput) as refused:
        read_shorthand(text)
    assert str(refused.value.message) == complaint


def test_while_one_types_nothing_is_a_mistake_that_is_only_unfinished():
    for line in ("2-8-8-1 tanh sigmoid", "4, 16 ReLU, 8 leaky ReLU, 3 softmax", "[2 → 3 → 1] logistic"):
        for end in range(len(line)):
            with suppress(Unfinished):
                read_shorthand(line[:end])
    for line in ("2-8-1 tamh", "2-8-1 ta ", "2-8-1 ta-", "2-0", "2-1 ?"):
        with pytest.raises(InvalidInput) as refused:
            read_shorthand(line)
        assert not isinstance(refused.value, Unfinished), line


def test_too_many_activations_are_told_what_would_do():
    with pytest.raises(InvalidInput) as refused:
        read_shorthand("2-8-8-8-1 tanh relu elu")
    assert str(refused.value) == (
        '"elu" (character 21) is one too many: expected one activation for the hidden layers and one for the '
        "output, or one for each of the 4 layers"
    )


def test_words_that_are_near_none_are_told_all():
    with pytest.raises(InvalidInput) as refused:
        read_shorthand("2-1 qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq")
    said = str(refused.value.message)
    assert said.startswith('"qqqqqqqqqqqqqqqqqqqqqqqq…" (character 5) is no activation; known are elu, gelu')
    assert "logistic" not in said


def test_depth_has_an_end():
    assert read_shorthand("-".join(["1"] * (MOST_LAYERS + 1))).depth == MOST_LAYERS
    with pytest.raises(InvalidInput, match="at most"):
        read_shorthand("-".join(["1"] * (MOST_LAYERS + 2)))


def test_every_other_word_stands_for_an_activation():
    assert set(ALIASES.values()) <= set(ACTIVATIONS)
    for word, name in ALIASES.items():
        assert told(f"2-1 {word.upper()}") == ((2, 1), [name])


@given(plain_networks())
def test_what_is_written_is_read_again(network):
    assert read_shorthand(write_shorthand(network)) == network


def test_writing_is_short_where_it_can_be():
    assert write_shorthand(read_shorthand("2, 8 tanh, 8 tanh, 1")) == "2-8-8-1 tanh"
    assert write_shorthand(read_shorthand("2-1 linear")) == "2-1"
    assert write_shorthand(read_shorthand("4,16 relu,8 tanh,3 softmax")) == "4, 16 relu, 8 tanh, 3 softmax"


PIECES = st.sampled_from(
    ["1", "2", "30", "0", "x", "-", ",", " ", "->", "tanh", "softmax", "leaky ReLU", "(", "q"]
)


@given(st.one_of(st.text(max_size=30), st.lists(PIECES, max_size=14).map("".join)))
@example("9" * 5000 + "-1")
@example("٣-1")
@example("2-1 ﬁ")
@example("2xx1")
@example("İ-2-1")
def test_anything_is_a_network_or_refused_in_words(text):
    try:
        network = read_shorthand(text)
    except InvalidInput as error:
        said = str(error)  # made of the values that the message carries
    else:
        said = write_shorthand(network)
        assert read_shorthand(said) == network
    assert said

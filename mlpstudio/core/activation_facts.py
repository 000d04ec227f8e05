"""What there is to know about each activation: formula, derivative, range, and what it is good for."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from mlpstudio.core.markup import Fenced, Fraction, Markup, Row, Scripts, Text, row
from mlpstudio.core.messages import Message
from mlpstudio.core.records import record


@record
class ActivationFacts:
    """Facts about one activation.

    Attributes
    ----------
    formula, derivative
        ``z = ...`` and ``dz/du = ...`` as formulas.
    range
        What the activation can be, as intervals are written: ``(−1, 1)``.
    use
        One or two sentences: what it does, where it is used, and what to mind.
    """

    formula: Markup
    derivative: Markup
    range: str
    use: Message


_U, _Z = Text("u"), Text("z")
_SPACE = Text(" ", "space")


def _n(number: str) -> Text:
    return Text(number, "number")


def _call(name: str, *arguments: Markup | str) -> Row:
    return Row((Text(name, "name"), Fenced(row(*arguments))))


def _word(text: str) -> Row:
    return Row((_SPACE, _SPACE, Text(text, "name"), _SPACE, _SPACE))


def _power(exponent: Markup | str) -> Scripts:
    return Scripts(Text("e", "name"), sup=_n(exponent) if isinstance(exponent, str) else exponent)


def _two_cases(above: Markup, below: Markup) -> Row:
    """Write a function that is one thing for u > 0 and another elsewhere."""
    condition = row(_U, ">", _n("0"))
    return Row((above, _word("if"), condition, Text(",", "operator"), _word("else"), below))


_SQUARE = Scripts(_Z, sup=_n("2"))
_MINUS_U = Row((Text("−", "name"), _U))
_SIGMA = Row((Text("σ"), Fenced(_U)))
_SLOPE = Fraction(Row((Text("∂", "name"), _Z)), Row((Text("∂", "name"), _U)))
_LOGISTIC = Fraction(_n("1"), row(_n("1"), "+", _power(_MINUS_U)))
_INDEXED, _SHARE = Scripts(Text("u"), sub=Text("i")), Scripts(_Z, sub=Text("i"))


def _facts(formula: Markup, derivative: Markup, reach: str, use: str) -> ActivationFacts:
    return ActivationFacts(row(_Z, "=", formula), row(_SLOPE, "=", derivative), reach, Message(use))


FACTS: Mapping[str, ActivationFacts] = MappingProxyType(
    {
        "identity": _facts(
            _U,
            _n("1"),
            "(−∞, ∞)",
            "Passes the pre-activation on as it is. For outputs that may be any number; between hidden "
            "layers it adds nothing, as two linear layers are one.",
        ),
        "relu": _facts(
            Row((Text("max", "name"), Fenced(row(_n("0"), ",", _U)))),
            _two_cases(_n("1"), _n("0")),
            "[0, ∞)",
            "The usual choice for hidden layers: cheap, and its gradient does not fade. A neuron that is "
            "negative for every sample no longer learns: it is dead.",
        ),
        "leaky_relu": _facts(
            _two_cases(_U, Row((_n("0.01"), _SPACE, _U))),
            _two_cases(_n("1"), _n("0.01")),
            "(−∞, ∞)",
            "Like ReLU, with a small slope on the negative side, so that no neuron dies.",
        ),
        "elu": _facts(
            _two_cases(_U, row(_power(_U), "−", _n("1"))),
            _two_cases(_n("1"), _power(_U)),
            "(−1, ∞)",
            "Like ReLU, but smooth on the negative side, where it tends to −1: activations are nearer to 0 "
            "on average.",
        ),
        "sigmoid": _facts(
            _LOGISTIC,
            Row((_Z, _SPACE, Fenced(row(_n("1"), "−", _Z)))),
            "(0, 1)",
            "For an output that is a probability, as yes or no. In hidden layers its gradient fades: the "
            "slope is 1/4 at most.",
        ),
        "tanh": _facts(
            Row((Text("tanh", "name"), _SPACE, _U)),
            row(_n("1"), "−", _SQUARE),
            "(−1, 1)",
            "For hidden layers of small networks: smooth, and centred on 0. Far from 0 it is flat, and "
            "little is learned there.",
        ),
        "sine": _facts(
            Row((Text("sin", "name"), _SPACE, _U)),
            Row((Text("cos", "name"), _SPACE, _U)),
            "[−1, 1]",
            "For what repeats or has fine detail, as waves and images. Large weights make many waves.",
        ),
        "softplus": _facts(
            Row((Text("ln", "name"), Fenced(row(_n("1"), "+", _power(_U))))),
            row(_SIGMA, "=", _LOGISTIC),
            "(0, ∞)",
            "A smooth ReLU. For outputs that have to be positive.",
        ),
        "gelu": _facts(
            Row((_U, _SPACE, Text("Φ", "name"), Fenced(_U))),
            row(
                Row((Text("Φ", "name"), Fenced(_U))),
                "+",
                Row((_U, _SPACE, Text("φ"), Fenced(_U))),
            ),
            "[−0.17, ∞)",
            "A smooth ReLU, weighted by the normal distribution Φ. Usual in transformers.",
        ),
        "silu": _facts(
            Row((_U, _SPACE, _SIGMA)),
            row(_SIGMA, "+", Row((_Z, _SPACE, Fenced(row(_n("1"), "−", _SIGMA))))),
            "[−0.28, ∞)",
            "A smooth ReLU, weighted by the sigmoid σ; also called swish. For deep networks.",
        ),
        "softmax": ActivationFacts(
            row(
                _SHARE,
                "=",
                Fraction(
                    _power(_INDEXED),
                    Row(
                        (
                            Scripts(Text("∑", "name"), sub=Text("j")),
                            _SPACE,
                            _power(Scripts(Text("u"), sub=Text("j"))),
                        )
                    ),
                ),
            ),
            row(
                Fraction(Row((Text("∂", "name"), _SHARE)), Row((Text("∂", "name"), _INDEXED))),
                "=",
                Row(
                    (
                        _SHARE,
                        _SPACE,
                        Fenced(row(_n("1"), "−", _SHARE)),
                    )
                ),
            ),
            "(0, 1)",
            Message(
                "Turns the outputs into shares that add up to 1: one of several classes. Each share depends "
                "on all pre-activations."
            ),
        ),
    }
)
"""By the names of :data:`mlpstudio.core.activations.ACTIVATIONS`."""

"""A scripted learner: what is done on each page of each lesson, first wrong and then right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

import numpy as np

from mlpstudio.core.parameters import LayerParameters
from mlpstudio.project import cells
from mlpstudio.project.project import with_network
from mlpstudio.session.moment import Place
from mlpstudio.session.session import Session

Act: TypeAlias = Callable[[Session], None]


def cell(symbol: str, row: int, column: int, value: float) -> Act:
    """Type a number, as a person does in the matrices (from 1)."""

    def act(session: Session) -> None:
        def change(project):
            return cells.with_block(project, symbol, row - 1, column - 1, np.array([[value]]), np.array([0]))

        session.edit(change, "typed")

    return act


def iterations(number: int) -> Act:
    def act(session: Session) -> None:
        session.compute(number, float("inf"))
        session.reach(Place(number, 0))

    return act


def command(name: str, times: int = 1) -> Act:
    def act(session: Session) -> None:
        for _ in range(times):
            getattr(session, name)()

    return act


def rate(value: float) -> Act:
    def act(session: Session) -> None:
        session.change_training(replace(session.document.project.training, learning_rate=value), "rate")

    return act


def hidden(activation: str) -> Act:
    def act(session: Session) -> None:
        project = session.document.project
        first, *others = project.network.layers
        network = replace(project.network, layers=(replace(first, activation=activation), *others))
        session.document.replace(with_network(project, network), "activation")

    return act


def fewer(units: int) -> Act:
    """Delete the first hidden neurons until so many are left."""

    def act(session: Session) -> None:
        project = session.document.project
        first, last = project.network.layers
        one, two = project.parameters
        session.document.replace(
            replace(
                project,
                network=replace(project.network, layers=(replace(first, units=units), last)),
                parameters=(
                    LayerParameters(one.weights[-units:], one.biases[-units:]),
                    LayerParameters(two.weights[:, -units:], two.biases),
                ),
            ),
            "fewer",
        )

    return act


LEARNER = {
    "01-one-neuron": [
        ("5", "2"), None, ([cell("b1", 1, 1, 3)], [cell("b1", 1, 1, 1)]),
        ([cell("W1", 1, 1, 3)], [cell("W1", 1, 1, 2)]), ([iterations(3)], [iterations(51)]),
    ],
    "02-several-inputs": [
        ("5.5", "4.5"), ("1", "-1"), ([cell("W1", 1, 1, 0)], [cell("W1", 1, 1, 2), cell("W1", 1, 2, 0)]),
        ([cell("b1", 1, 1, 3)], [cell("b1", 1, 1, 2)]),
    ],
    "03-matrix-form": [
        ("-1", "5"), ("74", "640"), ("5", "7"), ([], [command("next")]), None,
    ],
    "04-stacking": [
        ("8", "13"), ("2", "5"), None, ([iterations(50)], [iterations(101)]),
        ([iterations(401)], [iterations(0), hidden("tanh"), iterations(300)]),
    ],
    "05-activations": [
        ("2.5", "0"), ("6", "1"), ("0", "0.5"), ("0.5", "0.25"), None,
        ([hidden("tanh"), command("next", 2)], [hidden("sigmoid"), command("next", 2)]),
    ],
    "06-forward-pass": [
        ("2", "3"), ("3", "7"), ([], [command("next")]), ("-1", "0"), ("20", "21"),
        ([], [command("next", 2)]), ([cell("b1", 3, 1, 1)], [cell("b1", 3, 1, 2)]),
    ],
    "07-loss": [
        ("324", "162"), None, ([command("next_phase")], [command("next_phase")]), ("-18", "18"),
        ([cell("y", 1, 1, 30)], [cell("y", 1, 1, 21)]),
    ],
    "08-backward": [
        ("-18", "18"), None, ("18", "108"), ([command("next_phase", 2)], [command("next", 5)]), ("54", "0"),
        ("18", "72"), ([], [command("next_phase")]),
    ],
    "09-update": [
        ("2.08", "-0.08"), ("0", "3"), ([command("next", 3)], [iterations(1)]), None,
        ([iterations(20)], [command("restart"), rate(0.0001), iterations(20)]),
        ([iterations(30)], [command("restart"), rate(0.01), iterations(20)]),
    ],
    "10-dying-relu": [
        ("54", "0"), None, ([cell("b1", 3, 1, -3)], [cell("b1", 3, 1, 2)]),
        ([rate(0.001), iterations(3)], [iterations(0), rate(0.03), iterations(2)]),
        ([iterations(3)], [iterations(0), hidden("leaky_relu"), iterations(3)]),
    ],
    "11-training-loop": [
        ("10", "6"), ([iterations(4)], [iterations(6), command("next")]), ([iterations(60)],
        [iterations(121)]),
        None, ([iterations(5)], [command("restart")]),
    ],
    "12-general": [
        ("12", "17"), ([iterations(20)], [iterations(200)]), ([iterations(20)], [iterations(700)]),
        ([iterations(300)], [iterations(0), fewer(4), iterations(400)]), None,
    ],
    "13-going-wrong": [
        ([iterations(25)], [iterations(0), rate(2.5), iterations(10)]), ("1", "0.0039"), None, ("0", None),
        ([cell("W1", 1, 1, 0.1)], [cell("W1", 2, 1, -0.5)]),
    ],
}  # fmt: skip

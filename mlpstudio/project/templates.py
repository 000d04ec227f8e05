"""Projects to begin with: a blank start, the worked example, and templates that train to a good result.

Each is built when it is asked for, from a generator or a file of ``resources/data``; nothing is stored twice.
Texts are English here and translated where they are shown (context "Templates").
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from mlpstudio import resources
from mlpstudio.core.data import Dataset, Split
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.optimizers import OPTIMIZERS
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.records import record
from mlpstudio.core.training import Training
from mlpstudio.project import generators, regressions, storage, tables
from mlpstudio.project.digits import CLASSES, SHAPE, digits
from mlpstudio.project.image import with_image
from mlpstudio.project.project import Project, new_project, with_data, with_texts
from mlpstudio.project.shorthand import read_shorthand

_LOSSES = {"softmax": "cross_entropy", "sigmoid": "binary_cross_entropy"}
_CLASSES = "binary_cross_entropy"


@record
class Template:
    """Something to begin with.

    Attributes
    ----------
    id
        What code calls it.
    title, description, notes
        A name, a line that says what it is, and some sentences on what to try with it.
    make
        Builds it without texts; :meth:`project` is what is opened.
    epochs
        After so many epochs with its own settings the goals are reached.
    loss
        The goal: mean loss of the last epoch, at most.
    accuracy
        The goal where classes are told: share of right answers (0 to 1), at least, on the samples that are
        held out, or on all where none are. None where numbers are predicted.
    """

    id: str
    title: str
    description: str
    notes: str
    make: Callable[[], Project]
    epochs: int
    loss: float
    accuracy: float | None = None

    def project(self) -> Project:
        """Return the project, with title and notes: the same to the last bit whenever it is asked for."""
        return with_texts(self.make(), title=self.title, notes=self.notes)


def fresh_project(network: Network) -> Project:
    """Return a project for a network that has just been drawn.

    It has one sample, all inputs 1 and the first target 1, so that there is something to step through, and
    the loss that fits its output.
    """
    training = Training(loss=_LOSSES.get(network.layers[-1].activation, "half_squared_error"))
    sample = Dataset(np.ones((1, network.inputs)), np.eye(1, network.outputs))
    return with_data(new_project(network, training), sample)


def blank_project() -> Project:
    """Return the smallest network there is, one input and one neuron, with one sample."""
    return fresh_project(Network(1, (Layer(1),)))


def worked_example() -> Project:
    """Return the worked example: the project that opens at the first start."""
    return storage.read(resources.path("examples", "worked-example.mlp"))


def iris() -> Dataset:
    """Return the 150 flowers: four measurements and three species, a fraction of them held out."""
    table = tables.parse_table(resources.path("data", "iris.csv").read_bytes())
    # Which flowers are held out decides about 91 to 100 %: a few lie among those of another species.
    return Dataset(table.rows[:, :4], table.rows[:, 4:], Split(0.3, seed=2), "standard", table.columns)


def _built(
    network: str, data: Dataset, loss: str = "half_squared_error", rate: float = 0.1,
    optimizer: str = "gradient_descent", batch_size: int | None = None,
) -> Project:  # fmt: skip
    made = read_shorthand(network)
    training = Training(
        loss=loss, optimizer=OPTIMIZERS[optimizer](), learning_rate=rate,
        batch_size=batch_size, shuffle=batch_size is not None,
    )  # fmt: skip
    return Project(made, initial_parameters(made, training.seed), data, training)


def _held_out(generator: generators.Generator, share: float = 0.2) -> Dataset:
    made = generator.dataset()
    return Dataset(made.inputs, made.targets, Split(share))


def _one_input() -> Project:
    return _built("1-1", regressions.Linear(samples=5).dataset(), rate=0.3)


def _several_inputs() -> Project:
    return _built("3-1", regressions.Linear(samples=20, weights=(2.0, -1.0, 0.5)).dataset(), rate=0.3)


def _and() -> Project:
    return _built("2-1 sigmoid", generators.And().dataset(), _CLASSES, 1.0)


def _or() -> Project:
    return _built("2-1 sigmoid", generators.Or().dataset(), _CLASSES, 1.0)


def _xor() -> Project:
    return _built("2-4-1 tanh sigmoid", generators.Xor().dataset(), _CLASSES, 0.5)


def _noisy_line() -> Project:
    line = regressions.Linear(samples=60, noise=0.2, seed=1, weights=(1.5,), offset=0.5)
    return _built("1-1", line.dataset(), batch_size=10)


def _sine() -> Project:
    return _built("1-8-1 tanh", regressions.Sine(samples=40).dataset(), rate=0.03, optimizer="adam")


def _circle() -> Project:
    return _built("2-6-1 tanh sigmoid", _held_out(generators.Circle(seed=1)), _CLASSES, 0.05, "adam")


def _moons() -> Project:
    return _built("2-8-1 tanh sigmoid", _held_out(generators.Moons()), _CLASSES, 0.05, "adam")


def _spirals() -> Project:
    # With tanh, one start in ten ends with an arm that is not wound up.
    data = _held_out(generators.Spirals(samples=400))
    return _built("2-16-16-1 relu sigmoid", data, _CLASSES, 0.02, "adam")


def _blobs() -> Project:
    return _built("2-4-3 tanh softmax", _held_out(generators.Blobs()), "cross_entropy", 0.05, "adam")


def _iris() -> Project:
    return _built("4-8-3 tanh softmax", iris(), "cross_entropy", 0.02, "adam")


def _digits() -> Project:
    made = _built("64-32-10 relu softmax", digits(), "cross_entropy", 0.005, "adam", 32)
    hidden, output = made.network.layers
    named = replace(made.network, layers=(hidden, replace(output, unit_names=CLASSES)))
    return with_image(replace(made, network=named), SHAPE)


TEMPLATES: tuple[Template, ...] = (
    Template(
        "worked-example", "Worked example", "2-3-1, to follow with pencil and paper",
        "Step through the first iteration and compute each number yourself before you press Next.\n"
        "The third hidden neuron is closed by its ReLU: find out what this does to its gradients.\n"
        "Set the learning rate to 0.03 and restart: soon all hidden neurons are closed for good, and one "
        "number goes on learning. Which one?",
        worked_example, 20, 0.001,
    ),
    Template(
        "one-input", "One neuron, one input", "A weight and a bias find the line 2x\u00a0+\u00a01",
        "Run 50 epochs: the weight comes to 2 and the bias to 1.\n"
        "Go back to the start and step through one iteration: five samples, a single gradient.\n"
        "Set the learning rate to 1, then to 2.5. One is quick, the other never arrives.",
        _one_input, 50, 1e-6,
    ),
    Template(
        "several-inputs", "One neuron, three inputs",
        "Three weights find 2x₁\u00a0−\u00a0x₂\u00a0+\u00a00.5x₃\u00a0+\u00a01",
        "The weights that are learned are the numbers of the formula. Which one is right first?\n"
        "Look at the gradient: each weight gets the error times its own input.\n"
        "Use Try to ask for inputs that are in no sample, far outside -1 to 1, too.",
        _several_inputs, 100, 1e-6,
    ),
    Template(
        "and", "AND", "One neuron answers 1 where both inputs are 1",
        "Watch the boundary: a single neuron parts the plane by one straight line.\n"
        "After 200 epochs all four answers are right. Train on: what goes on growing, and why?\n"
        "Find weights and a bias by hand that do it.",
        _and, 200, 0.1, 1.0,
    ),
    Template(
        "or", "OR", "One neuron answers 1 where any input is 1",
        "Compare with AND: which of weights and bias makes the difference?\n"
        "Change the targets to those of XOR (0, 1, 1, 0). No training helps now: no straight line can.",
        _or, 200, 0.06, 1.0,
    ),
    Template(
        "xor", "XOR", "No single neuron can: it takes a hidden layer",
        "Train 400 epochs and look at the boundary: two lines have been joined.\n"
        "Use two hidden neurons, and other random starts. How often does it get stuck?\n"
        "Make the hidden layer identity: why is it no better than one neuron?",
        _xor, 400, 0.05, 1.0,
    ),
    Template(
        "noisy-line", "Noisy line", "60 samples around a line, learned in batches of 10",
        "The loss of each batch jumps, its mean per epoch does not.\n"
        "The loss stays above 0 however long you train: what is left is the noise.\n"
        "Let every batch hold one sample, then all. Which curve is smooth, which one is quick?",
        _noisy_line, 30, 0.025,
    ),
    Template(
        "sine", "Sine curve", "Eight hidden neurons bend into a sine",
        "Watch the curve while it trains: it is flat first, then it bends.\n"
        "Use two hidden neurons, then three. How many does one period take?\n"
        "Ask Try for x = 2: outside the samples nobody has told it anything.",
        _sine, 400, 0.002,
    ),
    Template(
        "circle", "Circle", "Six hidden neurons close a ring",
        "Look at the boundary: each hidden neuron gives one edge of it.\n"
        "How few hidden neurons can enclose the disc?\n"
        "Replace tanh by ReLU: the boundary gets corners.",
        _circle, 150, 0.06, 0.95,
    ),
    Template(
        "moons", "Moons", "Two half circles that reach into each other",
        "The loss stands still for a while: a straight line is all that was found. Then the line bends.\n"
        "A fifth of the samples is held out, those with a hole. Are they on the right side, too?\n"
        "Use 30 hidden neurons and train long. Does the boundary chase single samples?",
        _moons, 200, 0.08, 0.95,
    ),
    Template(
        "spirals", "Spirals", "Two arms, and two hidden layers to part them",
        "Watch the boundary wind itself up, from the middle outwards or from the rim inwards?\n"
        "Leave out the second hidden layer, or use plain gradient descent. How much longer does it take?\n"
        "Watch the first hidden layer: straight lines only. The second one bends them.",
        _spirals, 250, 0.05, 0.95,
    ),
    Template(
        "blobs", "Three blobs", "Three classes: softmax gives shares that sum to 1",
        "Each class has an output. Look at their sum, and at the error signal: prediction minus target.\n"
        "Where the classes meet, the shares are even. Use Try to walk across.\n"
        "Is the hidden layer needed here at all?",
        _blobs, 60, 0.08, 0.95,
    ),
    Template(
        "iris", "Iris", "Tell three species by four measurements",
        "45 of 150 flowers are held out. With others held out, 91 to 100 % of them are told right: "
        "two of the species overlap.\n"
        "Inputs are scaled to mean 0 and standard deviation 1. What happens without it?\n"
        "Which flowers are still told wrong, and how sure is the network of them?\n"
        "Data: R. A. Fisher, 1936; UCI Machine Learning Repository, CC BY 4.0.",
        _iris, 100, 0.12, 0.95,
    ),
    Template(
        "digits", "Handwritten digits", "Ten classes of 8 × 8 pixels: draw one yourself",
        "Run 30 epochs, then draw a digit in the panel Image. Which of yours are mistaken, and for what?\n"
        "An input is the share of a pixel that is ink: the counts 0 to 16 of the file, divided by 16. "
        "539 of 1,797 digits are held out; with others held out, 95 to 98 % of them are told right.\n"
        "Look at the weights of the hidden neurons as images. Which parts of digits do you find in them?\n"
        "Data: E. Alpaydin and C. Kaynak, 1998; UCI Machine Learning Repository, CC BY 4.0.",
        _digits, 30, 0.05, 0.96,
    ),
)  # fmt: skip
"""All of them, in the order in which they are shown."""

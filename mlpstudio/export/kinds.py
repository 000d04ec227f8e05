"""Everything that a project can be exported as, by the name that the command line uses."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Generator, Mapping
from functools import partial
from types import MappingProxyType
from typing import Literal, TypeAlias

from mlpstudio.core.engine import Engine
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.pieces import finished
from mlpstudio.core.records import record
from mlpstudio.core.trace import Trace
from mlpstudio.export.latex_document import latex_document
from mlpstudio.export.notebook import notebook
from mlpstudio.export.onnx_model import onnx_model
from mlpstudio.export.training_numpy import numpy_script
from mlpstudio.export.training_torch import torch_script
from mlpstudio.export.web_page import ITERATIONS, first_traces, page_of
from mlpstudio.export.weights import weights_csv, weights_npz
from mlpstudio.project.project import Project

DRAWING = "mlpstudio.drawing"
"""The module that draws, with Qt."""
Paper: TypeAlias = Literal["a4", "letter"]
What: TypeAlias = Literal["network", "matrices", "loss", "output", "window"]
Content: TypeAlias = str | bytes


@record
class Options:
    """What some kinds ask for.

    Attributes
    ----------
    epochs
        Of programs, a loss curve and an animated training: how many there are.
    iteration
        Of a worked iteration, a worksheet, a picture, the first of a page: how many updates come before.
    iterations
        Of a page: how many it plays.
    seed
        Of a worksheet: the variant; None for the numbers of the project.
    paper
        Of a worksheet.
    answers
        Of a worksheet: whether the answer key follows it.
    scale
        Of a picture as pixels: how many times its size at 100 %, 1 to 4.
    training
        Of an animation: whether it shows a training of those epochs, and not an iteration.
    trace
        Of a worked iteration, a worksheet, a picture: that iteration, where it is computed already.
    position
        Of a picture: after how many clicks of the iteration; None for after the forward pass, of matrices for
        after the update.
    what
        Of a picture or an animation: what it shows.
    part
        Of matrices: the id of a single one. Of an output: the number of one of its pictures, from 1. None for
        all matrices, and for the picture that the window shows first.
    size
        Of a loss curve, an output or a window: width and height in pixels at 100 %; None for as usual.
    theme
        Of a window: "light" or "dark".
    """

    epochs: int = 10
    iteration: int = 0
    iterations: int = ITERATIONS
    seed: int | None = None
    paper: Paper = "a4"
    answers: bool = True
    scale: int = 2
    training: bool = False
    trace: Trace | None = None
    position: int | None = None
    what: What = "network"
    part: str | None = None
    size: tuple[int, int] | None = None
    theme: str = "light"


@record
class Kind:
    """One kind of file.

    Attributes
    ----------
    name
        On the command line.
    title
        On screen.
    suffix
        Of its files, with the dot.
    write
        Returns the content, a text or bytes; or makes it in pieces, and yields the share that is done.
    needs_samples
        Whether there is nothing to write without them.
    drawn
        Whether Qt draws it.
    """

    name: str
    title: str
    suffix: str
    write: Callable[[Project, Options], Content | Generator[float, None, Content]]
    needs_samples: bool = True
    drawn: bool = False

    def content(self, project: Project, options: Options) -> bytes:
        """Return what the file holds; texts are UTF-8.

        Raises
        ------
        InvalidInput
            There is nothing to write: no samples, numbers that grew beyond all bounds, a package is missing.
        """
        return finished(self.making(project, options))

    def making(self, project: Project, options: Options) -> Generator[float, None, bytes]:
        """Make the content in pieces where it takes long: yield the share that is done, and return it."""
        made_up = self.name == "worksheet" and options.seed is not None
        if self.needs_samples and not made_up and project.data.samples == 0:
            raise InvalidInput(
                "there are no samples, and this export needs at least one", place="$.data.inputs"
            )
        written = self.write(project, options)
        if isinstance(written, Generator):
            written = yield from written
        return written if isinstance(written, bytes) else written.encode("utf-8")


def trace_of(project: Project, iteration: int) -> Trace:
    """Return an iteration of the training that a project begins.

    Raises
    ------
    InvalidInput
        The training diverges before.
    """
    engine = Engine(project.network, project.training, project.data, project.parameters)
    engine.run(iteration)
    trace = engine.record()
    if trace is None:
        raise InvalidInput(
            "iteration {iteration} is not reached: the training diverges before", iteration=iteration
        )
    return trace


def _drawn(name: str, project: Project, options: Options) -> bytes | Generator[float, None, bytes]:
    """Draw a kind. The module is imported by its name: whatever else is exported needs no Qt."""
    made: bytes | Generator[float, None, bytes] = importlib.import_module(DRAWING).content(
        name, project, options
    )
    return made


def _drawn_kind(name: str, title: str, suffix: str, needs_samples: bool) -> Kind:
    return Kind(name, title, suffix, partial(_drawn, name), needs_samples, drawn=True)


KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        kind.name: kind
        for kind in (
            Kind("numpy", "Training as a numpy program", ".py", lambda p, o: numpy_script(p, o.epochs)),
            Kind("pytorch", "Training as a PyTorch program", ".py", lambda p, o: torch_script(p, o.epochs)),
            Kind("notebook", "Training as a Jupyter notebook", ".ipynb", lambda p, o: notebook(p, o.epochs)),
            Kind("latex", "This iteration as LaTeX", ".tex",
                 lambda p, o: latex_document(o.trace or trace_of(p, o.iteration), p.title)),
            Kind("web", "These iterations as a web page", ".html",
                 lambda p, o: page_of(p, first_traces(p, o.iteration), o.iterations)),
            Kind("csv", "Weights as CSV", ".csv", lambda p, o: weights_csv(p.parameters), False),
            Kind("npz", "Weights as numpy arrays", ".npz", lambda p, o: weights_npz(p.parameters), False),
            Kind("onnx", "Network as an ONNX model", ".onnx", lambda p, o: onnx_model(p), False),
            _drawn_kind("worksheet", "Worksheet", ".pdf", True),
            _drawn_kind("svg", "Drawing", ".svg", False),
            _drawn_kind("png", "Picture", ".png", False),
            _drawn_kind("pdf", "Page", ".pdf", False),
            _drawn_kind("webp", "Animation", ".webp", True),
        )
    }
)  # fmt: skip
"""Every kind, by its name."""

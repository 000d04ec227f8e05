"""Recorded iterations as one HTML file, which a browser plays step by step and asks nobody for more."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Generator, Iterator, Mapping, Sequence
from html import escape
from itertools import islice
from typing import Any

from mlpstudio.core.engine import Engine
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.pieces import finished
from mlpstudio.core.trace import Trace
from mlpstudio.export.literals import one_line
from mlpstudio.export.web_record import Recorded, numbers_in, recording
from mlpstudio.project.naming import units_text
from mlpstudio.project.project import Project
from mlpstudio.resources import path

ITERATIONS = 10
"""Iterations of a page, where nothing else is asked for."""
MOST_NUMBERS = 6_000
"""Numbers of a page, about: each comes with its reason, and a telephone is to open it."""

_SCRIPTS = ("player.js", "drawing.js", "keys.js")
_NAME = re.compile(r"\{\{(\w+)\}\}")
_IN_JSON = {"<": r"\u003c", ">": r"\u003e", "&": r"\u0026", "\u2028": r"\u2028", "\u2029": r"\u2029"}


def web_page(project: Project, first: int = 0, iterations: int = ITERATIONS) -> str:
    """Return the page of the training that a project begins.

    Parameters
    ----------
    project
        It has at least one sample.
    first, iterations
        From which iteration on, and how many; fewer where the training diverges or the page would be too
        large, and then the page says so.

    Raises
    ------
    InvalidInput
        Not even the first one can be computed.
    """
    return finished(page_of(project, first_traces(project, first), iterations))


def page_of(
    project: Project, traces: Iterator[Trace], wanted: int, begun: int = 0
) -> Generator[float, None, str]:
    """Make a page in pieces: yield the share that is done, and return the page.

    Parameters
    ----------
    project
        Whose iterations they are.
    traces
        At least one, one after the other; no more are taken than fit.
    wanted
        How many are asked for: the page says where they are fewer.
    begun
        The first iteration of the run that they are of.
    """
    taken = [next(traces)]
    most = min(fitting(taken[0]), wanted)
    for trace in islice(traces, most - 1):
        taken.append(trace)
        yield 0.0
    note = " ".join(filter(None, (_note(len(taken), most, wanted), _divided(project.data.units))))
    record = yield from recording(Recorded(project, taken, begun, note))
    title = one_line(project.title) or "MLP Studio"
    style = _text("player.css")
    script = "".join(map(_text, _SCRIPTS))
    return _filled(
        _text("player.html"),
        {
            "title": escape(title),
            "style": style,
            "script": script,
            "style_hash": _digest(style),
            "script_hash": _digest(script),
            "record": safe_json(record),
        },
    )


def safe_json(value: Any) -> str:
    """Return JSON that ends no element of a page and no line of a script, whatever the texts in it."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return re.sub("[<>&\u2028\u2029]", lambda found: _IN_JSON[found.group()], text)


def fitting(trace: Trace) -> int:
    """Return how many iterations such as this one a page can have."""
    return max(MOST_NUMBERS // numbers_in(trace), 1)


def first_traces(project: Project, first: int) -> Iterator[Trace]:
    """Yield the iterations of the training that a project begins, from one on, as long as it goes well.

    Raises
    ------
    InvalidInput
        There is none.
    """
    if project.data.samples == 0:
        raise InvalidInput("there are no samples, and this export needs at least one", place="$.data.inputs")
    engine = Engine(project.network, project.training, project.data, project.parameters)
    engine.run(first)
    trace = engine.record()
    if trace is None:
        raise InvalidInput(
            "iteration {iteration} is not reached: the training diverges before", iteration=first
        )
    while trace is not None:
        yield trace
        trace = engine.record()


def _note(count: int, most: int, wanted: int) -> str:
    if count == wanted:
        return ""
    why = "the training diverges after them" if count < most else "more would make the page too large"
    return f"{count} of the {wanted} iterations that were asked for: {why}."


def _divided(units: Sequence[float]) -> str:
    """Say what targets and predictions are counted in, where names do not have to tell it."""
    return f"Targets and predictions are divided by {units_text(units)}." if units else ""


def _filled(template: str, parts: Mapping[str, str]) -> str:
    """Put the parts in their places; what looks like a place within a part is left as it is."""
    return _NAME.sub(lambda found: parts[found.group(1)], template)


def _text(name: str) -> str:
    return path("web", name).read_text(encoding="utf-8")


def _digest(text: str) -> str:
    """Return what the policy of the page knows a script or style by."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()

"""Any sequence of edits, then as many undos, gives the identical project, and redo the other."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication

from mlpstudio.core.activations import ACTIVATIONS
from mlpstudio.core.losses import LOSSES
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.network import INITIALIZERS, Initializer
from mlpstudio.project import choosing, clipping, drawing, placing, wiring
from mlpstudio.project.project import Project, with_texts
from mlpstudio.session.document import MOST_EDITS, Change
from mlpstudio.session.moment import Place
from tests.session.conftest import Told, batches, example

_PATIENT = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)


@st.composite
def edits(draw: st.DrawFn) -> Callable[[Project], Project]:
    """One edit, whose numbers may or may not fit what it meets."""
    column, unit, source = draw(st.integers(0, 3)), draw(st.integers(0, 3)), draw(st.integers(0, 3))
    number, flag, value = max(column, 1), draw(st.booleans()), draw(st.floats(-3, 3))
    edge = (number - 1, unit, source)
    made = [
        partial(drawing.add_units, column=column, at=unit),
        partial(drawing.with_units, column=column, units=unit),
        partial(drawing.remove_units, neurons=[(column, unit)]),
        partial(drawing.move_unit, column=column, unit=unit, to=source),
        partial(drawing.duplicate_units, neurons=[(column, unit)]),
        partial(drawing.insert_layer, at=number),
        partial(drawing.remove_layer, number=number),
        partial(drawing.duplicate_layer, number=number),
        partial(wiring.set_connected, edges=[edge], connected=flag),
        partial(wiring.set_edges_frozen, edges=[edge], frozen=flag),
        partial(wiring.set_weights, values={edge: value}),
        partial(wiring.scale_weights, edges=[edge], factor=value),
        partial(wiring.randomise_weights, edges=[edge], seed=unit),
        partial(wiring.set_biases, values={(column, unit): value}),
        partial(choosing.set_activation, number=number, name=draw(st.sampled_from(sorted(ACTIVATIONS)))),
        partial(choosing.set_loss, name=draw(st.sampled_from(sorted(LOSSES)))),
        partial(choosing.set_bias, number=number, bias=flag),
        partial(choosing.set_frozen, number=number, part="weights", frozen=flag),
        partial(
            choosing.set_initializer,
            number=number,
            initializer=Initializer(draw(st.sampled_from(sorted(INITIALIZERS)))),
        ),
        partial(choosing.new_start, seed=unit),
        partial(choosing.set_layer_name, number=number, name="layer"),
        partial(choosing.set_unit_name, column=column, unit=unit, name="unit"),
        lambda project: clipping.pasted(project, clipping.copied_neurons(project, [(column, unit)]), column),
        lambda project: clipping.pasted(project, clipping.copied_layer(project, number), column),
    ]
    plain = [
        partial(placing.moved, offsets={(column, unit): (value, value)}),
        placing.tidied,
        partial(with_texts, title=str(unit)),
    ]
    chosen = draw(st.sampled_from([*made, *plain]))
    if chosen in plain:
        return chosen
    return lambda project: chosen(project).project


@pytest.fixture(params=["example", "batches"])
def told(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Told:
    return Told(example() if request.param == "example" else batches())


class Visited:
    """Where the run of some projects was left; edits of what no number depends on stay in one run."""

    def __init__(self, place: Place) -> None:
        self.place = place


@_PATIENT
@given(
    sequence=st.lists(st.tuples(edits(), st.booleans()) | st.just("step") | st.just("iteration"), max_size=12)
)
def test_as_many_undos_as_edits(told: Told, sequence):
    document, session = told.document, told.session
    document.begin(document.project)
    trail = [(document.project, Visited(session.moment.place))]
    for one in sequence:
        before, visited = document.project, trail[-1][1]
        if one == "step":
            session.next()
        elif one == "iteration":
            session.next_iteration()
        else:
            try:
                _make(told, *one)
            except InvalidInput:
                assert document.project is before
            if document.project is not before:
                alike = Change(before, document.project).trains_alike
                visited = visited if alike else Visited(session.moment.place)
                trail.append((document.project, visited))
        visited.place = session.moment.place
    for project, visited in reversed(trail[:-1]):
        document.stack.undo()
        assert document.project is project
        assert session.moment.place == visited.place
    assert not document.stack.canUndo()
    for project, visited in trail[1:]:
        document.stack.redo()
        assert document.project is project
        assert session.moment.place == visited.place
    assert not document.stack.canRedo()


def _make(told: Told, change: Callable[[Project], Project], here: bool) -> None:
    """Edit the numbers under the cursor, or what no number depends on, where the run is kept."""
    if here:
        told.session.edit(change, "an edit")
    else:
        told.document.replace(change(told.document.project), "an edit")


def test_a_thousand_edits_can_be_taken_back(qapp: QCoreApplication):
    told = Told(example())
    for count in range(1, 1001):
        told.document.replace(with_texts(told.document.project, title=str(count)), "title")
    assert MOST_EDITS >= 1000
    for _ in range(1000):
        told.document.stack.undo()
    assert told.document.project.title == example().title

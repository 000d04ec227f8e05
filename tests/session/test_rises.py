"""Back to where the loss rose: the latest such place before here, also far back in a long run."""

import numpy as np
import pytest

from mlpstudio.core import loss_series
from mlpstudio.session.rises import rise_before
from mlpstudio.session.run import loss_click
from tests.session.conftest import Told, batches
from tests.timing import Computing


def test_every_rise_is_found_one_after_the_other(qapp):
    told = Told(batches())
    told.session.compute(60, 9.0)
    told.session.advance(40 * told.session.clicks)
    losses = [told.session.track.losses.at(iteration) for iteration in range(41)]
    expected = [i for i in range(1, 40) if losses[i] > losses[i - 1]]
    click, found = loss_click(told.moment.trace), []
    while (place := rise_before(told.moment)) is not None:
        assert place.position == click
        found.append(place.iteration)
        told.session.reach(place)
    assert found == expected[::-1]
    assert len(expected) > 3
    # Between the loss of an iteration and its end, that loss lies behind.
    told.session.seek(expected[-1], click + 1)
    assert rise_before(told.moment).iteration == expected[-1]
    told.session.seek(expected[-1], click - 1)
    assert rise_before(told.moment).iteration == expected[-2]


def test_where_it_never_rose_there_is_none(told: Told):
    assert rise_before(told.moment) is None
    told.session.advance(30 * told.session.clicks)
    losses = [told.session.track.losses.at(iteration) for iteration in range(30)]
    assert losses == sorted(losses, reverse=True)
    assert rise_before(told.moment) is None


@pytest.mark.parametrize("at", [5, 70_001, 999_000])
def test_a_million_iterations_take_a_moment(told: Told, at: int):
    history = told.session.track.head
    losses = np.linspace(9.0, 1.0, 10**6)
    losses[at] = losses[at - 1] + 0.5
    history.losses.append(losses[history.losses.count :])
    history._past.end = 10**6
    moment = told.moment
    object.__setattr__(moment, "place", moment.place._replace(iteration=10**6 - 1))
    with Computing() as took:
        assert rise_before(moment).iteration == at
    assert took.seconds < 0.5


def test_a_past_that_is_kept_as_blocks(qapp, monkeypatch):
    monkeypatch.setattr(loss_series, "KEPT", 256)
    told = Told(batches())
    told.session.compute(2000, 30.0)
    told.session.advance(1 * told.session.clicks)
    exact = Told(batches())
    exact.session.compute(2000, 30.0)
    track = exact.session.track
    known = [track.trace(iteration).loss for iteration in range(200)]
    latest = max(i for i in range(1, 200) if known[i] > known[i - 1])
    told.session.seek(0, 0)
    told.session.reach(told.moment.place._replace(iteration=200, position=0))
    found = rise_before(told.moment)
    assert found is not None
    assert known[found.iteration] > known[found.iteration - 1]
    assert found.iteration <= latest

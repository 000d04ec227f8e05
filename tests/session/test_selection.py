"""The selection: what is in it, what it lets go of."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from mlpstudio.core.network import Layer, Network
from mlpstudio.render.network import EdgeRef, NeuronRef
from mlpstudio.session.selection import NOTHING, LayerRef, Selected, Selection, selected

NEURON, EDGE, LAYER = NeuronRef(1, 2), EdgeRef(0, 1, 0), LayerRef(1)


@pytest.fixture
def told(qapp: QCoreApplication) -> tuple[Selection, list[Selected]]:
    selection, heard = Selection(), []
    selection.changed.connect(heard.append)
    return selection, heard


def test_parts_of_each_kind(told):
    selection, heard = told
    selection.choose([NEURON])
    assert selection.current.only == NEURON
    selection.toggle(EDGE)
    selection.toggle(LAYER)
    assert selection.current.parts == {NEURON, EDGE, LAYER}
    assert selection.current.only is None
    assert EDGE in selection.current
    assert NeuronRef(0, 0) not in selection.current
    selection.toggle(NEURON)
    assert selection.current == selected([EDGE, LAYER])
    assert len(heard) == 4


def test_the_same_again_is_not_told(told):
    selection, heard = told
    selection.choose([NEURON])
    selection.choose([NEURON])
    selection.add([NEURON])
    assert len(heard) == 1
    selection.clear()
    assert heard[-1] == NOTHING
    assert not selection.current


def test_what_is_gone_is_let_go(told):
    selection, _ = told
    selection.choose([NEURON, EDGE, LayerRef(2)])
    selection.keep_within(Network(2, (Layer(2),)))
    assert selection.current == selected([EDGE])

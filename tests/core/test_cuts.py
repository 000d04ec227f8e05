"""Cut connections count as 0, whatever parameters that nobody checked hold for them."""

import numpy as np
import pytest

from mlpstudio.core.data import Dataset
from mlpstudio.core.engine import Engine
from mlpstudio.core.gradcheck import check_gradients
from mlpstudio.core.interpreter import Interpreter, predict
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import LayerParameters, frozen, make_parameters, without_cuts
from mlpstudio.core.sampling import Predictor
from mlpstudio.core.training import Training

NETWORK = Network(2, (Layer(2, mask=[[1, 0], [1, 1]]),))
RAW = (LayerParameters(frozen([[1.0, 5.0], [1.0, 1.0]]), frozen([0.0, 0.0])),)
DATA = Dataset([[1.0, 1.0]], [[0.0, 0.0]])


@pytest.mark.parametrize("stepper", [Engine, Interpreter])
def test_steppers(stepper):
    trace = stepper(NETWORK, Training(l2=0.1), DATA, RAW).record()
    assert trace.value("u1").ravel().tolist() == [1.0, 2.0]
    assert trace.value("W1")[0, 1] == 0
    assert trace.value("penalty")[0, 0] == pytest.approx(0.15)


def test_predictions_and_the_gradient_check():
    inputs = np.array([[1.0, 1.0]])
    assert predict(NETWORK, RAW, inputs).tolist() == [[1.0, 2.0]]
    assert Predictor.of(NETWORK, RAW)(inputs).tolist() == [[1.0, 2.0]]
    assert check_gradients(NETWORK, Training(), RAW, inputs, [[0.0, 0.0]]).agrees


def test_parameters_that_fit_are_not_copied():
    fitting = make_parameters(NETWORK, [([[1.0, 0.0], [1.0, 1.0]], [0.0, 0.0])])
    assert without_cuts(NETWORK, fitting)[0] is fitting[0]

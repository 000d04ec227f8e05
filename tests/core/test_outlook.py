from mlpstudio.core.chain import local_derivatives
from mlpstudio.core.interpreter import Interpreter
from mlpstudio.core.notation import SCREEN
from mlpstudio.core.outlook import outlook
from tests.core.networks import worked_example


def test_the_update_of_the_worked_example_brings_the_loss_from_162_to_the_next_epochs():
    case = worked_example()
    stepper = Interpreter(case.network, case.training, case.data, case.parameters)
    seen = outlook(stepper.record())
    following = stepper.record()
    assert (seen.loss_before, seen.prediction_before.item()) == (162, 21)
    assert seen.loss_after == following.loss
    assert seen.prediction_after == following.value("y_hat")
    assert seen.finite


def test_an_update_that_goes_too_far_is_told():
    case = worked_example(learning_rate=1e200)
    assert not outlook(Interpreter(case.network, case.training, case.data, case.parameters).record()).finite


def test_the_building_blocks_say_what_they_come_to():
    case = worked_example()
    blocks = local_derivatives(case.network, case.training)
    assert [block.equation(SCREEN).plain() for block in blocks] == [
        "∂ŷ/∂W^(2) = z^(1)", "∂ŷ/∂z^(1) = W^(2)", "∂z^(1)/∂u^(1)", "∂u^(1)/∂W^(1) = x",
    ]  # fmt: skip
    assert len({str(block.meaning) for block in blocks}) == 3

"""The trials of a sweep over a setting of a project, and an outcome as a run to be kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.core.records import record
from mlpstudio.core.sweep import Outcome, Trial
from mlpstudio.project.kept import Curve, KeptRun, start_of
from mlpstudio.project.project import Project, Stretch
from mlpstudio.project.varying import Value, Variable, with_seed

MOST_TRIALS = 400
MOST_EPOCHS = 1_000_000
MOST_WEIGHTS = 20_000_000
"""Weights and biases of all trials: what came out is kept with where it began."""


@record(eq=False)
class Plan:
    """A sweep as it is asked for.

    Attributes
    ----------
    project
        What is trained, but for the setting; from where its run began.
    variable, values
        The setting, and its values.
    seeds
        How many seeds each value is trained with. One is the project's own, with the weights that its run
        began with; of several, each draws all weights anew, the first being the project's own.
    epochs
        How long.
    """

    project: Project
    variable: Variable
    values: tuple[Value, ...]
    seeds: int
    epochs: int

    def trials(self) -> Trials:
        """Return the trials, all values with the first seed before the second: so all are soon seen.

        Raises
        ------
        InvalidInput
            A value that is not possible, which is named; or too many trials.
        """
        count = self.seeds * len(self.values)
        if self.project.data.samples == 0:
            raise InvalidInput("there are no samples to train on")
        if not 1 <= self.epochs <= MOST_EPOCHS:
            raise InvalidInput("expected 1 to {most} epochs, got {got}", most=MOST_EPOCHS, got=self.epochs)
        if not 1 <= count <= MOST_TRIALS:
            raise InvalidInput("expected at most {most} trainings, got {got}", most=MOST_TRIALS, got=count)
        begun = replace(self.project, parameters=start_of(self.project), run=None)
        sizes = [self._with(begun, value).network.parameter_count for value in self.values]
        if self.seeds * sum(sizes) > MOST_WEIGHTS:
            raise InvalidInput(
                "expected at most {most} weights in all trainings together, got {got}",
                most=MOST_WEIGHTS, got=self.seeds * sum(sizes),
            )  # fmt: skip
        return Trials(self, begun)

    def _with(self, project: Project, value: Value) -> Project:
        try:
            return self.variable.apply(project, value)
        except InvalidInput as error:
            raise InvalidInput(
                "{what} {value}: {reason}",
                what=Message(self.variable.title), value=self.variable.told(value), reason=error.message,
            ) from None  # fmt: skip


class Trials:
    """The trials of a plan, each made when it is asked for: with many samples that takes its time.

    Parameters
    ----------
    plan
        Whose they are; every value of it is possible.
    begun
        Its project, from where its run began.
    """

    def __init__(self, plan: Plan, begun: Project) -> None:
        self._plan, self._begun = plan, begun
        self._seeded: tuple[int, Project] = (-1, begun)  # the last seed, as all values have it in turn

    def __len__(self) -> int:
        return len(self._plan.values) * self._plan.seeds

    def __getitem__(self, number: int) -> Trial:
        if not 0 <= number < len(self):
            raise IndexError(number)
        plan = self._plan
        seed, place = divmod(number, len(plan.values))
        if seed != self._seeded[0]:
            begun = self._begun
            own = begun if plan.seeds == 1 else with_seed(begun, begun.training.seed + seed)
            self._seeded = (seed, own)
        made = plan._with(self._seeded[1], plan.values[place])
        training = made.training
        return Trial(
            place, training.seed, made.network, training, made.data, made.parameters, plan.epochs
        )  # fmt: skip

    def __iter__(self) -> Iterator[Trial]:
        return (self[number] for number in range(len(self)))


def kept_outcome(outcome: Outcome, name: str) -> KeptRun | None:
    """Return an outcome as a run that can be kept; None where not one iteration was possible."""
    trial = outcome.trial
    if not outcome.iterations:
        return None
    loss = outcome.loss
    if loss is None and len(outcome.epoch_losses):
        loss = float(outcome.epoch_losses[-1])
    return KeptRun(
        name, trial.network, trial.data, trial.parameters, (Stretch(0, trial.training),), outcome.iterations,
        Curve.of(*outcome.columns), loss, outcome.test_loss, outcome.diverged,
    )  # fmt: skip

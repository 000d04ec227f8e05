"""The trials of a sweep over a setting of a project, and an outcome as a run to be kept."""

from __future__ import annotations

from dataclasses import dataclass, replace

from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.core.sweep import Outcome, Trial
from mlpstudio.project.kept import Curve, KeptRun, start_of
from mlpstudio.project.project import Project, Stretch
from mlpstudio.project.varying import Value, Variable, with_seed

MOST_TRIALS = 400
MOST_EPOCHS = 1_000_000


@dataclass(frozen=True, slots=True, eq=False)
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

    def trials(self) -> tuple[Trial, ...]:
        """Return the trials, all values with the first seed before the second: so all are soon seen.

        Raises
        ------
        InvalidInput
            A value that is not possible, which is named; or too many trials.
        """
        if self.project.data.samples == 0:
            raise InvalidInput("there are no samples to train on")
        if not 1 <= self.epochs <= MOST_EPOCHS:
            raise InvalidInput("expected 1 to {most} epochs, got {got}", most=MOST_EPOCHS, got=self.epochs)
        if not 1 <= self.seeds * len(self.values) <= MOST_TRIALS:
            raise InvalidInput(
                "expected at most {most} trainings, got {got}",
                most=MOST_TRIALS, got=self.seeds * len(self.values),
            )  # fmt: skip
        begun = replace(self.project, parameters=start_of(self.project), run=None)
        seeded = [begun]
        if self.seeds > 1:
            seeded = [with_seed(begun, begun.training.seed + number) for number in range(self.seeds)]
        return tuple(
            self._trial(project, place, value)
            for project in seeded
            for place, value in enumerate(self.values)
        )

    def _trial(self, project: Project, place: int, value: Value) -> Trial:
        made = self._with(project, value)
        training = made.training
        return Trial(
            place, training.seed, made.network, training, made.data, made.parameters, self.epochs
        )  # fmt: skip

    def _with(self, project: Project, value: Value) -> Project:
        try:
            return self.variable.apply(project, value)
        except InvalidInput as error:
            raise InvalidInput(
                "{what} {value}: {reason}",
                what=Message(self.variable.title), value=self.variable.told(value), reason=error.message,
            ) from None  # fmt: skip


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

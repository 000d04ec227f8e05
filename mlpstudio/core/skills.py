"""What can be practised: steps of the same kind are one skill, and a score counts how each of them went."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from enum import StrEnum
from types import MappingProxyType

from mlpstudio.core.messages import Message
from mlpstudio.core.records import record
from mlpstudio.core.symbols import parse


class Skill(StrEnum):
    """A kind of step, in the order of an iteration."""

    PRE_ACTIVATION = "pre_activation"
    ACTIVATION = "activation"
    LOSS = "loss"
    LOSS_GRADIENT = "loss_gradient"
    SLOPE = "slope"
    ERROR_SIGNAL = "error_signal"
    WEIGHT_GRADIENT = "weight_gradient"
    BIAS_GRADIENT = "bias_gradient"
    OPTIMIZER_STATE = "optimizer_state"
    UPDATE = "update"


NAMES: Mapping[Skill, Message] = MappingProxyType(
    {
        Skill.PRE_ACTIVATION: Message("Pre-activation"),
        Skill.ACTIVATION: Message("Activation"),
        Skill.LOSS: Message("Loss"),
        Skill.LOSS_GRADIENT: Message("Gradient at the prediction"),
        Skill.SLOPE: Message("Gate and slope"),
        Skill.ERROR_SIGNAL: Message("Error signal"),
        Skill.WEIGHT_GRADIENT: Message("Weight gradient"),
        Skill.BIAS_GRADIENT: Message("Bias gradient"),
        Skill.OPTIMIZER_STATE: Message("Optimiser state"),
        Skill.UPDATE: Message("Update"),
    }
)
"""What skills are called."""

_KINDS: Mapping[str, Skill] = MappingProxyType(
    {
        "u": Skill.PRE_ACTIVATION,
        "z": Skill.ACTIVATION,
        "zd": Skill.ACTIVATION,
        "y_hat": Skill.ACTIVATION,
        "loss": Skill.LOSS,
        "penalty": Skill.LOSS,
        "objective": Skill.LOSS,
        "dL_dy_hat": Skill.LOSS_GRADIENT,
        "dy_hat_du": Skill.SLOPE,
        "dz_du": Skill.SLOPE,
        "dL_du": Skill.ERROR_SIGNAL,
        "dL_dz": Skill.ERROR_SIGNAL,
        "dL_dzd": Skill.ERROR_SIGNAL,
        "dL_dW": Skill.WEIGHT_GRADIENT,
        "dJ_dW": Skill.WEIGHT_GRADIENT,
        "dL_db": Skill.BIAS_GRADIENT,
        "W": Skill.UPDATE,
        "b": Skill.UPDATE,
    }
)


def skill_of(symbol: str) -> Skill:
    """Return the skill that it takes to compute a step's target."""
    return _KINDS.get(parse(symbol).kind, Skill.OPTIMIZER_STATE)


class Outcome(StrEnum):
    """How it went with one number."""

    FIRST = "first"
    AGAIN = "again"
    HINTED = "hinted"
    SHOWN = "shown"


@record
class Tally:
    """How it went with the numbers of a skill.

    Attributes
    ----------
    first, again
        Right at the first try; right after a wrong one.
    hinted
        Right after a hint.
    shown
        Given up.
    """

    first: int = 0
    again: int = 0
    hinted: int = 0
    shown: int = 0

    @property
    def count(self) -> int:
        """All numbers that were asked."""
        return self.first + self.again + self.hinted + self.shown

    def plus(self, outcome: Outcome) -> Tally:
        """Return the tally with one more number."""
        match outcome:
            case Outcome.FIRST:
                return replace(self, first=self.first + 1)
            case Outcome.AGAIN:
                return replace(self, again=self.again + 1)
            case Outcome.HINTED:
                return replace(self, hinted=self.hinted + 1)
            case Outcome.SHOWN:
                return replace(self, shown=self.shown + 1)


@record
class Score:
    """How practising has gone so far.

    Attributes
    ----------
    skills
        A tally for each skill of which something was asked.
    mistakes
        How often each known mistake was made, by its id.
    """

    skills: Mapping[Skill, Tally] = field(default_factory=dict)
    mistakes: Mapping[str, int] = field(default_factory=dict)

    def plus(self, skill: Skill, outcome: Outcome) -> Score:
        """Return the score with one more number."""
        return replace(self, skills={**self.skills, skill: self.skills.get(skill, Tally()).plus(outcome)})

    def with_mistakes(self, ids: Iterable[str]) -> Score:
        """Return the score with mistakes that were made once more."""
        counted = dict(self.mistakes)
        for mistake in ids:
            counted[mistake] = counted.get(mistake, 0) + 1
        return replace(self, mistakes=counted)

    @property
    def total(self) -> Tally:
        """All skills together."""
        found = self.skills.values()
        return Tally(
            sum(tally.first for tally in found),
            sum(tally.again for tally in found),
            sum(tally.hinted for tally in found),
            sum(tally.shown for tally in found),
        )

    def most_common(self, most: int) -> tuple[tuple[str, int], ...]:
        """Return the mistakes that were made most often, with their counts."""
        ranked = sorted(self.mistakes.items(), key=lambda pair: -pair[1])
        return tuple(ranked[:most])

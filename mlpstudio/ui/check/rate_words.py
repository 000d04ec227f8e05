"""What is said of a learning rate: under- and overshoot in plain words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mlpstudio.core.step_ahead import RateCurve, Verdict
from mlpstudio.render.numbers import NumberFormat

_RATES = NumberFormat(3)


def headline(verdict: Verdict) -> str:
    """Return the verdict in a few words."""
    match verdict:
        case Verdict.FLAT:
            return _tr("Stays where it is")
        case Verdict.HARDLY:
            return _tr("Barely moves: undershoot")
        case Verdict.SHORT:
            return _tr("Short: undershoot")
        case Verdict.RIGHT:
            return _tr("About right")
        case Verdict.PAST:
            return _tr("A little too far")
        case Verdict.TOO_FAR:
            return _tr("Too far: overshoot")
        case Verdict.UPHILL:
            return _tr("Uphill")
    return _tr("Far too far")


def sentence(verdict: Verdict, curve: RateCurve) -> str:
    """Return why that is so."""
    best = _RATES.text(curve.best[0])
    match verdict:
        case Verdict.FLAT:
            text = _tr("The update is 0 everywhere, so no learning rate changes anything.")
        case Verdict.HARDLY:
            text = _tr(
                "The step is so short that line and curve agree, and the loss hardly falls. "
                "Along this way it is lowest at η ≈ {best}."
            )
        case Verdict.SHORT:
            text = _tr(
                "The step ends before the lowest place on its way, at η ≈ {best}: it could go further."
            )
        case Verdict.RIGHT:
            text = _tr(
                "The step ends near the lowest place on its way, at η ≈ {best}. The line knows the slope "
                "only where the step begins, and so predicts more than there is to gain."
            )
        case Verdict.PAST:
            text = _tr(
                "The step goes past the lowest place on its way, at η ≈ {best}, and up on the other side: "
                "the loss still falls, but a shorter step would do better."
            )
        case Verdict.TOO_FAR:
            text = _tr(
                "The step goes across the valley, lowest at η ≈ {best}, and so far up on the other side that "
                "the loss rises. The line knows the slope only where the step begins."
            )
        case Verdict.UPHILL:
            text = _tr(
                "What the optimizer remembers of earlier steps carries this one uphill, so the loss rises at "
                "any rate near this one."
            )
        case _:
            text = _tr(
                "After this update the loss is too large for a number. Along this way it is lowest at "
                "η ≈ {best}."
            )
    return text.format(best=best)


def _tr(text: str) -> str:
    return QCoreApplication.translate("StepAhead", text)

"""The words around a plot: what it shows, what a sample is told by, what is at a place."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from mlpstudio.core.extents import LARGEST
from mlpstudio.core.parameters import Array
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.ui.learned.subject import MOST_CHOICES, MOST_CURVES, Kind, Subject

translate = QCoreApplication.translate
_MOST_NUMBERS = 4  # of one sample, in one line


def bracketed(values: NDArray[np.floating], numbers: NumberFormat) -> str:
    """Return numbers in brackets, ``(1, 2)``; a single one stands alone, many are cut short."""
    texts = [numbers.text(value) for value in values[:_MOST_NUMBERS].tolist()]
    if len(values) == 1:
        return texts[0]
    return "({})".format(", ".join([*texts, "…"] if len(values) > _MOST_NUMBERS else texts))


def choices(subject: Subject) -> tuple[str, ...]:
    """Return what can be chosen to be shown; a single entry is no choice."""
    outputs = subject.outputs[:MOST_CHOICES]
    match subject.kind:
        case Kind.CURVE if len(outputs) > MOST_CURVES:
            return translate("Learned", "First {count} outputs").format(count=MOST_CURVES), *outputs
        case Kind.CURVE if len(outputs) > 1:
            return translate("Learned", "All outputs"), *outputs
        case Kind.REGIONS:
            each = translate("Learned", "Probability of {name}")
            names = subject.classes[:MOST_CHOICES]
            return translate("Learned", "All classes"), *(each.format(name=name) for name in names)
        case Kind.CLASSES:
            return translate("Learned", "All samples"), translate("Learned", "Current sample")
    return outputs


def caption(subject: Subject, choice: int, shown: int) -> str:
    """Return what a plot shows, in a few words."""
    inputs = ", ".join(subject.inputs)
    match subject.kind:
        case Kind.CURVE:
            one = len(subject.outputs) == 1 or choice > 0
            name = subject.outputs[max(choice - 1, 0)] if one else translate("Learned", "outputs")
            text = translate("Learned", "{output} over {inputs}").format(output=name, inputs=inputs)
        case Kind.SURFACE:
            text = translate("Learned", "{output} over {inputs}").format(
                output=subject.outputs[choice], inputs=inputs
            )
        case Kind.REGIONS:
            text = translate("Learned", "class over {inputs}").format(inputs=inputs)
        case Kind.AGREEMENT:
            text = translate("Learned", "prediction against target")
        case Kind.CLASSES if choice == 1:
            text = translate("Learned", "class probabilities")
        case Kind.CLASSES:
            text = translate("Learned", "samples by their true class")
    samples = subject.project.data.samples
    if shown < samples and not (subject.kind is Kind.CLASSES and choice == 1):
        more = translate("Learned", " · {shown:,} of {all:,} samples")
        if subject.kind is Kind.CLASSES:  # which has said of what
            more = translate("Learned", " · {shown:,} of {all:,}")
        text += more.format(shown=shown, all=samples)
    if subject.held.any() and not (subject.kind is Kind.CLASSES and choice == 1):
        text += translate("Learned", " · dotted: held out")
    return text


def undrawn(answers: Array, *, mapped: bool) -> str:
    """Return why answers, or some of them, cannot be drawn; nothing where all of them can.

    Parameters
    ----------
    answers
        What the network answers, as far as it would be drawn.
    mapped
        Whether they are colours over a plane, where what has none is grey.
    """
    finite, drawable = np.isfinite(answers), np.abs(answers) < LARGEST
    if drawable.all():
        return ""
    if drawable.any():
        return translate("Learned", "Grey: no finite number.") if mapped and not finite.all() else ""
    if finite.any():
        return translate("Learned", "The answers are too large to be drawn.")
    return translate("Learned", "The answers are no finite numbers any more.")


def answer(subject: Subject, outputs: Array, numbers: NumberFormat, only: Sequence[int]) -> str:
    """Return what the network answers: the class that wins, or the numbers of the chosen outputs."""
    if not np.isfinite(outputs).all():
        return translate("Learned", "no finite number")
    if subject.tells_classes and len(subject.outputs) > 1:
        winner = int(outputs.argmax())
        return f"{subject.classes[winner]} {numbers.text(float(outputs[winner]))}"
    return bracketed(outputs[list(only)], numbers)


def told_sample(
    subject: Subject, row: int, outputs: Array, numbers: NumberFormat, only: Sequence[int], *, named: bool
) -> str:
    """Return a sample with its prediction and target: ``(1, 2) → 21, target 3``."""
    data = subject.project.data
    target = data.targets[row]
    if subject.tells_classes and len(subject.outputs) > 1:
        wanted = subject.classes[int(target.argmax())]
    else:
        wanted = bracketed(target[list(only)], numbers)
    text = translate("Learned", "{inputs} → {prediction}, target {target}").format(
        inputs=bracketed(data.typed(row), numbers),
        prediction=answer(subject, outputs, numbers, only),
        target=wanted,
    )
    return (
        translate("Learned", "sample {number}: {text}").format(number=row + 1, text=text) if named else text
    )


def told_place(
    subject: Subject, inputs: Array, outputs: Array, numbers: NumberFormat, only: Sequence[int]
) -> str:
    """Return what the network answers at a place: ``x₁ = 0.5, x₂ = 1 → ŷ = 3.2``."""
    given = ", ".join(
        f"{name} = {numbers.text(value)}" for name, value in zip(subject.inputs, inputs.tolist(), strict=True)
    )
    if (subject.tells_classes and len(subject.outputs) > 1) or not np.isfinite(outputs).all():
        return f"{given} → {answer(subject, outputs, numbers, only)}"
    found = ", ".join(f"{subject.outputs[k]} = {numbers.text(float(outputs[k]))}" for k in only)
    return f"{given} → {found}"

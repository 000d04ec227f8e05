"""Edits of how a network is trained, one setting each: functions from project to edit."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.core.optimizers import OPTIMIZERS
from mlpstudio.core.schedules import SCHEDULES
from mlpstudio.project.project import Project
from mlpstudio.project.structure import Edit

MOST_BATCH = 2**31
"""Samples of a batch, at most: no table has more."""


def set_optimizer(project: Project, name: str) -> Edit:
    """Train with another optimiser; numbers that both have and that somebody chose come along.

    Raises
    ------
    InvalidInput
        No such optimiser, or numbers that the training cannot have.
    """
    kind = _known(OPTIMIZERS, name, 'there is no optimizer "{name}"')
    optimizer = kind(**_kept(project.training.optimizer, kind()))
    return _edit(project, Message("optimizer: {title}", {"title": Message(kind.title)}), optimizer=optimizer)


def set_optimizer_number(project: Project, key: str, value: float) -> Edit:
    """Give the optimiser another number, such as its momentum.

    Raises
    ------
    InvalidInput
        A number that it cannot have, or a key that it has not.
    """
    optimizer = project.training.optimizer
    changed = type(optimizer)(**_with_number(optimizer.numbers(), key, value))
    return _edit(project, _told(key, value), optimizer=changed)


def set_learning_rate(project: Project, rate: float) -> Edit:
    """Train with another learning rate.

    Raises
    ------
    InvalidInput
        A rate of 0 or less, or one that is too large.
    """
    return _edit(project, _told("learning rate", rate), learning_rate=rate)


def set_schedule(project: Project, name: str) -> Edit:
    """Let the learning rate change from epoch to epoch in another way; see :func:`set_optimizer`.

    Raises
    ------
    InvalidInput
        No such schedule.
    """
    kind = _known(SCHEDULES, name, 'there is no schedule "{name}"')
    schedule = kind(**_kept(project.training.schedule, kind()))
    return _edit(project, Message("schedule: {title}", {"title": Message(kind.title)}), schedule=schedule)


def set_schedule_number(project: Project, key: str, value: float) -> Edit:
    """Give the schedule another number.

    Raises
    ------
    InvalidInput
        A number that it cannot have, or a key that it has not.
    """
    schedule = project.training.schedule
    changed = type(schedule)(**_with_number(schedule.numbers(), key, value))
    return _edit(project, _told(key, value), schedule=changed)


def set_batch_size(project: Project, size: int | None) -> Edit:
    """Take so many samples for each update; None takes all of them.

    Raises
    ------
    InvalidInput
        Less than one sample, or more than any table has.
    """
    if size is not None and size > MOST_BATCH:
        raise InvalidInput("expected at most {most} samples", place=".batch_size", most=MOST_BATCH)
    message = Message("batch size: all samples") if size is None else _told("batch size", size)
    return _edit(project, message, batch_size=size)


def set_shuffle(project: Project, shuffle: bool) -> Edit:
    """Draw the samples in a new order in each epoch, or take them in the order of the table."""
    text = "samples shuffled in each epoch" if shuffle else "samples in the order of the table"
    return _edit(project, Message(text), shuffle=shuffle)


def set_reduction(project: Project, name: str) -> Edit:
    """Take the "mean" over the samples, or the "sum"."""
    text = {"mean": "loss: mean over the samples", "sum": "loss: sum over the samples"}.get(name, "{name}")
    return _edit(project, Message(text, {"name": name}), reduction=name)


def set_penalty(project: Project, key: str, value: float) -> Edit:
    """Penalise large weights, by "l1" or "l2"; 0 does not.

    Raises
    ------
    InvalidInput
        Less than 0, or too large.
    """
    text = {"l1": "L1 penalty: {value}", "l2": "L2 penalty: {value}"}[key]
    return _edit(project, Message(text, {"value": value}), **{key: value})


def set_dropout(project: Project, share: float) -> Edit:
    """Drop a share of all hidden activations in every iteration; 0 drops none.

    Raises
    ------
    InvalidInput
        Less than 0, or not below 1.
    """
    return _edit(project, Message("dropout: {value}", {"value": share}), dropout=share)


def set_seed(project: Project, seed: int) -> Edit:
    """Shuffle, and draw what is drawn from now on, from another seed; the weights stay.

    Raises
    ------
    InvalidInput
        A seed below 0 or too large.
    """
    return _edit(project, Message("seed: {seed}", {"seed": str(seed)}), seed=seed)


def set_precision(project: Project, name: str) -> Edit:
    """Compute with "float64" or "float32".

    Raises
    ------
    InvalidInput
        Weights, data or settings hold numbers that float32 has not.
    """
    return _edit(project, Message("precision: {name}", {"name": name}), precision=name)


def _edit(project: Project, message: Message, **changes: Any) -> Edit:
    return Edit(replace(project, training=replace(project.training, **changes)), message)


def _told(name: str, value: float) -> Message:
    return Message("{name}: {value}", {"name": Message(name), "value": value})


def _known(kinds: Any, name: str, text: str) -> Any:
    if name not in kinds:
        raise InvalidInput(text, name=name)
    return kinds[name]


def _kept(old: Any, new: Any) -> dict[str, float]:
    """Return the numbers of the old one that the new one has too, but for those that nobody chose."""
    usual = type(old)().numbers()
    return {
        key: value for key, value in old.numbers().items() if key in new.numbers() and value != usual[key]
    }


def _with_number(numbers: dict[str, float], key: str, value: float) -> dict[str, float]:
    if key not in numbers:
        raise InvalidInput('there is no number "{name}" here', name=key)
    return {**numbers, key: value}

"""Runs in words: in what they differ, and how they ended."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from mlpstudio.project.differences import Difference
from mlpstudio.project.kept import KeptRun
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.ui.words import telling, worded

_MOST = 4


def differing(found: Sequence[Difference], *, other: bool = True) -> str:
    """Return differences in a line: ``learning rate 0.1, batch size 8``; each as it is in the one run.

    With ``other`` it is also told what it is now: ``learning rate 0.1 (now 0.01)``.
    """
    told = []
    for difference in found[:_MOST]:
        text = _tr("{name} {one} (now {other})") if other else "{name} {one}"
        told.append(
            text.format(
                name=worded(difference.name), one=worded(difference.one), other=worded(difference.other)
            )
        )
    if len(found) > _MOST:
        told.append(_tr("{count} more").format(count=len(found) - _MOST))
    return ", ".join(told)


def beside(found: Sequence[Difference]) -> str:
    """Return differences as they stand over two columns: ``Learning rate 0.01 | 0.1``."""
    if not found:
        return _tr("No difference: both compute the same numbers.")
    told = ",  ".join(
        f"{worded(difference.name)} {worded(difference.one)} | {worded(difference.other)}"
        for difference in found[:_MOST]
    )
    if len(found) > _MOST:
        told += ",  " + _tr("{count} more").format(count=len(found) - _MOST)
    return told[:1].upper() + told[1:]


def ending(run: KeptRun, numbers: NumberFormat) -> str:
    """Return how a run ended: ``loss 0.0123 · test 0.0131 · 300 iterations``."""
    count, told = run.iterations, []
    if run.loss is not None:
        told.append(_tr("loss {loss}").format(loss=telling(run.loss, numbers)))
    if run.test_loss is not None:
        told.append(_tr("test {loss}").format(loss=telling(run.test_loss, numbers)))
    if run.diverged:
        told.append(_tr("diverged"))
    told.append(_tr("1 iteration") if count == 1 else _tr("{count} iterations").format(count=f"{count:,}"))
    return " · ".join(told)


def trainings(run: KeptRun) -> str:
    """Return that a run was changed midway; empty where it was not."""
    if len(run.history) < 2:
        return ""
    places = ", ".join(f"{stretch.iteration:,}" for stretch in run.history[1:][:_MOST])
    return _tr("changed at iteration {places}").format(places=places)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Runs", text)

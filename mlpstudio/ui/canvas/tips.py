"""Tips on the canvas: every digit of what a neuron or a connection stands for."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from mlpstudio.core.symbols import activation_of
from mlpstudio.project.naming import given_input_names
from mlpstudio.render.network import EdgeRef, NeuronRef, Ref
from mlpstudio.render.numbers import full
from mlpstudio.session.moment import Moment
from mlpstudio.session.session import Session
from mlpstudio.session.shown_sample import ShownSample
from mlpstudio.ui.canvas.canvas import NetworkCanvas

_LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def told(moment: Moment, part: Ref, sample: ShownSample | None = None) -> tuple[str, ...]:
    """Return what is known of a neuron or a connection by now, a line each, its name first.

    Parameters
    ----------
    moment
        Where we are.
    part
        The neuron or the connection.
    sample
        Which sample of a batch is told of, as on the canvas; the first one where nothing is told.
    """
    if isinstance(part, EdgeRef):
        return tuple(_of_edge(moment, part))
    lines = _of_neuron(moment, part, ShownSample() if sample is None else sample)
    return tuple(lines)


def _of_neuron(moment: Moment, part: NeuronRef, sample: ShownSample) -> list[str]:
    trace, depth, layer = moment.trace, moment.project.network.depth, part.column
    heading = _name(moment, part)
    if trace is not None and sample.is_mean(moment):
        heading = _tr("{name}, mean of {count} samples").format(name=heading, count=f"{trace.samples:,}")
    elif trace is not None and trace.samples > 1:
        heading = _tr("{name}, sample {number}").format(name=heading, number=f"{sample.number(moment):,}")
    if layer == 0:
        return [heading, *_values(moment, part.unit, sample, ((_tr("input"), "x"),))]
    wanted = (
        (_tr("pre-activation u"), f"u{layer}"),
        (_tr("activation"), activation_of(layer, depth)),
        (_tr("factor of dropout"), f"drop{layer}"),
        (_tr("after dropout"), f"zd{layer}"),
        (_tr("bias b"), f"b{layer}"),
        (_tr("target y"), "y" if layer == depth else ""),
        (_tr("derivative by the prediction"), "dL_dy_hat" if layer == depth else ""),
        (_tr("derivative behind the dropout"), f"dL_dzd{layer}"),
        (_tr("derivative by the activation"), f"dL_dz{layer}"),
        (_tr("error signal δ"), f"dL_du{layer}"),
        (_tr("bias gradient"), f"dL_db{layer}"),
    )
    return [heading, *_values(moment, part.unit, sample, wanted)]


def _of_edge(moment: Moment, part: EdgeRef) -> list[str]:
    layer = part.link + 1
    ends = NeuronRef(part.link, part.input), NeuronRef(layer, part.unit)
    wanted = (
        (_tr("weight w"), f"W{layer}"),
        (_tr("gradient"), f"dL_dW{layer}"),
        (_tr("gradient with penalty"), f"dJ_dW{layer}"),
    )
    return [" → ".join(_name(moment, end) for end in ends), *_values(moment, part.unit, part.input, wanted)]


def _values(
    moment: Moment, row: int, column: int | ShownSample, wanted: tuple[tuple[str, str], ...]
) -> list[str]:
    """Return a line for each quantity that is known: of a column, or of what is shown of the batch."""
    known = moment.values
    found = []
    for name, symbol in wanted:
        value = known.get(symbol)
        if value is None or row >= value.shape[0]:
            continue
        if value.shape[1] == 1:  # parameters are the same for all samples
            found.append(f"{name}: {full(value[row, 0])}")
        elif isinstance(column, ShownSample):
            found.append(f"{name}: {full(column.of(value[row : row + 1], moment)[0])}")
        elif column < value.shape[1]:
            found.append(f"{name}: {full(value[row, column])}")
    return found


def _name(moment: Moment, part: NeuronRef) -> str:
    network = moment.project.network
    given = given_input_names(moment.project) if part.column == 0 else network.layer(part.column).unit_names
    if given and given[part.unit]:
        return given[part.unit]
    number = str(part.unit + 1).translate(_LOWERED)
    if part.column == 0:
        return f"x{number}"
    if part.column == network.depth:
        return "ŷ" if network.outputs == 1 else f"ŷ{number}"
    if network.depth == 2:
        return f"z{number}"
    return _tr("{name} in layer {layer}").format(name=f"z{number}", layer=part.column)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CanvasTips", text)


class CanvasTips(QObject):
    """Shows them when the mouse rests.

    Parameters
    ----------
    canvas
        Where.
    session
        Whose moment the canvas shows.
    """

    def __init__(self, canvas: NetworkCanvas, session: Session) -> None:
        super().__init__(canvas)
        self._canvas, self._session = canvas, session
        canvas.installEventFilter(self)

    def text_at(self, place: QPointF) -> str:
        """Return the tip for a place of the canvas; empty where there is nothing."""
        part = self._canvas.part_at(place)
        # Names may hold brackets of HTML.
        lines = () if part is None else told(self._session.moment, part, self._canvas.sample)
        return f"<qt>{'<br>'.join(map(escape, lines))}</qt>" if lines else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer when a tip is asked for."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and watched is self.parent():
            text = self.text_at(QPointF(event.pos()))
            if text:
                QToolTip.showText(event.globalPos(), text, self._canvas)
            else:
                QToolTip.hideText()
            return True
        return super().eventFilter(watched, event)

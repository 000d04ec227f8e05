"""Panels that are made when they are first seen: what nobody sees shall not delay the start of the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mlpstudio.render.numbers import NumberFormat
from mlpstudio.session.moment import Moment
from mlpstudio.session.pointing import Pointed
from mlpstudio.session.selection import Selection
from mlpstudio.ui.editing import Editing
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.wrapped import WrappedLabel


class LatePanel(QWidget):
    """Stands where a panel will be, and keeps the last of everything that it will have to know.

    Parameters
    ----------
    name
        What the window calls it.
    make
        Returns the panel, of which it is given the parent. What it needs is best imported there.
    least
        The least width and height of the panel, so that nothing moves when it comes.
    """

    made = Signal(str, object)
    """With its name and the panel, before the panel is told anything."""

    def __init__(self, name: str, make: Callable[[QWidget], QWidget], least: tuple[int, int]) -> None:
        super().__init__()
        self._name, self._make = name, make
        self._panel: Any = None
        self._told: dict[str, object] = {}
        self._allowed = False
        self._curtain: QLabel | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(*least)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def panel(self) -> Any:
        """The panel, made now if it was not there yet."""
        if self._panel is None:
            self._panel = self._make(self)
            self.made.emit(self._name, self._panel)
            for name, what in self._told.items():
                self._tell(name, what)
            self._told.clear()
            self._column.addWidget(self._panel)
            self._panel.setVisible(self._curtain is None)
        return self._panel

    def cover(self, why: str) -> None:
        """Show a line in place of the panel, which says why; with an empty one the panel is back."""
        if self._curtain is not None and not why:
            self._column.removeWidget(self._curtain)
            self._curtain.deleteLater()
            self._curtain = None
        elif self._curtain is None and why:
            self._curtain = WrappedLabel(why)
            self._curtain.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._curtain.setContentsMargins(16, 12, 16, 12)
            set_look(self._curtain, role="muted")
            self._column.addWidget(self._curtain)
        if self._panel is not None:
            self._panel.setVisible(not why)

    def allow(self) -> None:
        """Let the panel be made as soon as it can be seen; until then it waits, for the first picture."""
        self._allowed = True
        if self.isVisible():
            _ = self.panel

    def showEvent(self, event: QShowEvent) -> None:
        """Make the panel."""
        super().showEvent(event)
        if self._allowed:
            _ = self.panel

    def _tell(self, name: str, what: object) -> None:
        if self._panel is None:
            self._told[name] = what
        elif hasattr(self._panel, name):
            getattr(self._panel, name)(what)

    # What a window tells its panels

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._tell("set_theme", theme)

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self._tell("set_number_format", numbers)

    def show_moment(self, moment: Moment) -> None:
        """Draw a moment."""
        self._tell("show_moment", moment)

    def prepare(self, moment: Moment, pointed: Pointed) -> Iterator[None]:
        """Prepare the picture of a moment, where the panel can."""
        if hasattr(self._panel, "prepare"):
            yield from self._panel.prepare(moment, pointed)

    def show_pointed(self, pointed: Pointed) -> None:
        """Mark what is pointed at."""
        self._tell("show_pointed", pointed)

    def set_locked(self, locked: bool) -> None:
        """Let nothing be edited, or let it again."""
        self._tell("set_locked", locked)


def late_panels(editing: Editing, selection: Selection) -> dict[str, LatePanel]:
    """Return the panels of the window that need not be there at its first picture, by their names.

    Parameters
    ----------
    editing, selection
        Of the window, for those that edit.
    """
    return {
        "inspector": LatePanel("inspector", partial(_inspector, editing, selection), (240, 120)),
        "matrices": LatePanel("matrices", _matrices, (240, 102)),
        "code": LatePanel("code", _code, (306, 136)),
        "output": LatePanel("output", _output, (160, 129)),
        "practice": LatePanel("practice", _practice, (300, 96)),
        "try": LatePanel("try", _try, (300, 62)),
        "check": LatePanel("check", partial(_check, selection), (240, 120)),
        "data": LatePanel("data", _data, (200, 120)),
        "metrics": LatePanel("metrics", _metrics, (240, 62)),
        "training": LatePanel("training", partial(_training, editing), (240, 120)),
        "runs": LatePanel("runs", _runs, (272, 96)),
    }


def _inspector(editing: Editing, selection: Selection, parent: QWidget) -> QWidget:
    from mlpstudio.ui.panels.inspector import InspectorPanel

    return InspectorPanel(editing, selection, parent)


def _matrices(parent: QWidget) -> QWidget:
    from mlpstudio.ui.panels.matrices import MatricesPanel

    return MatricesPanel(parent)


def _code(parent: QWidget) -> QWidget:
    from mlpstudio.ui.panels.code import CodePanel

    return CodePanel(parent)


def _output(parent: QWidget) -> QWidget:
    from mlpstudio.ui.panels.output import OutputPanel

    return OutputPanel(parent)


def _try(parent: QWidget) -> QWidget:
    from mlpstudio.ui.panels.try_it import TryPanel

    return TryPanel(parent)


def _practice(parent: QWidget) -> QWidget:
    from mlpstudio.ui.panels.practice import PracticePanel

    return PracticePanel(parent)


def _data(parent: QWidget) -> QWidget:
    from mlpstudio.ui.panels.data import DataPanel

    return DataPanel(parent)


def _metrics(parent: QWidget) -> QWidget:
    from mlpstudio.ui.panels.metrics import MetricsPanel

    return MetricsPanel(parent)


def _training(editing: Editing, parent: QWidget) -> QWidget:
    from mlpstudio.ui.panels.training import TrainingPanel

    return TrainingPanel(editing, parent)


def _check(selection: Selection, parent: QWidget) -> QWidget:
    from mlpstudio.ui.panels.check import CheckPanel

    return CheckPanel(selection, parent)


def _runs(parent: QWidget) -> QWidget:
    from mlpstudio.ui.panels.runs import RunsPanel

    return RunsPanel(parent)

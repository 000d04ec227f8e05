"""What the pages of the check panel have in common."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from mlpstudio.core.trace import Trace
from mlpstudio.project.project import Project
from mlpstudio.render.boxes import Hit
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.session.pointing import Pointed
from mlpstudio.ui.check.rows import MARKS, Mark, Rows
from mlpstudio.ui.check.subject import Subject
from mlpstudio.ui.column import Column
from mlpstudio.ui.icons import icon
from mlpstudio.ui.mathematics import EquationView, FormulaView, Mathematics
from mlpstudio.ui.segments import Segments
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.wrapped import WrappedLabel


@dataclass(frozen=True, eq=False)
class Asked:
    """What a page shows.

    Attributes
    ----------
    project, trace
        The project, and the iteration.
    subject
        The parameter and the neuron.
    numbers
        How numbers are written.
    sample
        The place in the batch of the sample that the canvas shows.
    """

    project: Project
    trace: Trace
    subject: Subject
    numbers: NumberFormat
    sample: int = 0


class CheckPage(Column):
    """A page: made when it is first chosen, drawn only while it is seen."""

    pointed = Signal(object)
    """With the :class:`Pointed` of what the mouse is on, a :class:`Hit` in a formula, or None."""
    step_chosen = Signal(object)
    """With the click (from 1) of a step that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((0, 0, 0, 0), 8, parent)
        self._theme: Theme | None = None

    def show_asked(self, asked: Asked) -> None:
        """Show it."""
        raise NotImplementedError

    def add(self, *widgets: QWidget) -> None:
        """Add widgets; what is pointed at in formulas is pointed at in the whole window."""
        super().add(*widgets)
        for widget in widgets:
            if isinstance(widget, Mathematics):
                widget.pointed.connect(self.pointed)

    def show_pointed(self, pointed: Pointed) -> None:
        """Mark what is pointed at: in formulas, and in rows that stand for it."""
        hit = pointed.hit
        marked: frozenset[Hit] = pointed.operands
        if hit is not None:
            marked |= {hit, Hit(hit.symbol)}
        for view in self.findChildren(Mathematics):
            view.mark(marked, hit)
        told: frozenset[object] = frozenset(pointed.parts)
        if hit is not None:
            told |= {hit.symbol}
        for table in self.findChildren(Rows):
            table.mark(told)

    def rest(self) -> None:
        """Compute nothing any more: the page is not seen, or the run goes on."""

    def wake(self) -> None:
        """Go on with what was left."""

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for table in self.findChildren(Rows):
            table.set_theme(theme)
        for view in (*self.findChildren(FormulaView), *self.findChildren(EquationView)):
            view.color(theme.painting.for_phase("backward"))
        for verdict in self.findChildren(VerdictLine):
            verdict.set_theme(theme)


class VerdictLine(QWidget):
    """A mark with a sentence beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self.mark: Mark = ""
        self._picture, self.words = QLabel(), WrappedLabel()
        self._picture.setFixedSize(20, 20)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)

    def say(self, mark: Mark, text: str) -> None:
        """Show a verdict."""
        self.mark = mark
        self.words.setText(text)
        self._draw()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._draw()

    def _draw(self) -> None:
        name, shade = MARKS.get(self.mark, ("", ""))
        self._picture.setVisible(bool(name))
        if name and self._theme is not None:
            self._picture.setPixmap(icon(name, getattr(self._theme, shade)).pixmap(20, 20))


def words(role: str, text: str = "") -> WrappedLabel:
    """Return words in a role of the style sheet."""
    label = WrappedLabel(text)
    set_look(label, role=role)
    return label


def hairline() -> QFrame:
    """Return the line between two sections."""
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    return line


def beside(*widgets: QWidget) -> QWidget:
    """Return widgets side by side, as wide as they want to be."""
    whole = QWidget()
    line = QHBoxLayout(whole)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(12)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return whole


def sample_switch() -> Segments:
    """Return the choice between the whole batch and the sample of it that the canvas shows."""
    translate = QCoreApplication.translate
    return Segments(
        (
            ("whole", translate("Check", "whole batch"), translate("Check", "All samples of this batch")),
            ("sample", translate("Check", "this sample"),
             translate("Check", "The sample alone that the network shows")),
        )
    )  # fmt: skip

"""The second view of the data: a plane on which samples are painted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mlpstudio.project.painting import Kind
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.session.moment import Moment
from mlpstudio.ui.cell_edits import DataEdit
from mlpstudio.ui.names import class_names, target_names
from mlpstudio.ui.plane.keys import keys_told
from mlpstudio.ui.plane.scene import MOST_POINTS, PlaneScene
from mlpstudio.ui.plane.strokes import Change, Palm
from mlpstudio.ui.plane.tools import PlaneTools
from mlpstudio.ui.plane.view import PlaneView
from mlpstudio.ui.theme import Theme, set_look


class Plane(QWidget):
    """Tools, the plane, and a line that says what they do."""

    edited = Signal(object)
    """With a :class:`DataEdit`."""
    began = Signal()
    """A stroke begins."""
    ended = Signal()
    """It is over, made or given up."""
    sample_chosen = Signal(object)
    """With the row of a sample that is to be shown on the canvas."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene, self.palm = PlaneScene(), Palm()
        self.tools, self.view = PlaneTools(self.scene, self.palm), PlaneView(self.scene, self.palm)
        self.hint = QLabel()
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.hint.setContentsMargins(16, 0, 12, 8)
        self._refusal = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.tools)
        column.addWidget(self.view, 1)
        column.addWidget(self.hint)
        self.view.stroked.connect(self._stroked)
        self.view.began.connect(self.began)
        self.view.ended.connect(self.ended)
        self.view.sample_chosen.connect(self.sample_chosen)
        self.view.barred.connect(self._barred)
        self.view.tool_wanted.connect(self.tools.choose_tool)
        self.view.class_wanted.connect(self.tools.choose_class)
        self.view.size_wanted.connect(self.tools.change_size)
        self.tools.changed.connect(self._tools_changed)
        self.tools.output_chosen.connect(self._output_chosen)
        self.tools.fit_wanted.connect(self._fit)
        self._say()

    # What is shown

    def show_moment(self, moment: Moment, shown_row: int | None) -> None:
        """Show the data of a moment, and which sample of them is on the canvas."""
        before, project = self.scene.project, moment.project
        if not self.scene.show(moment, shown_row):
            return
        if before is None or project.data is not before.data:
            self.view.cancel()
        elif project.network is before.network and project.training is before.training:
            self.view.refresh()
            return
        self._refusal = ""
        self.tools.show_scene()  # classes or values: the output's activation and the loss have a say in it
        self._say()
        self.view.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.tools.set_theme(theme)
        self.view.color(theme.painting)

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self.scene.numbers = numbers
        self.view.update()

    def set_locked(self, locked: bool) -> None:
        """Let nothing be edited, or let it again."""
        self.view.locked = locked
        self.view.cancel()
        self._refusal = ""
        self._say()

    # What is done

    def _stroked(self, change: Change) -> None:
        self._refusal = ""
        self.edited.emit(DataEdit(change, self._refuse))
        self._say()

    def _refuse(self, reason: str) -> None:
        self._refusal = self.tr("Not painted: {reason}.").format(reason=reason.rstrip("."))

    def _barred(self) -> None:
        self._refusal = self.tr("The numbers are locked. Ctrl+L unlocks them.")
        self._say()

    def _tools_changed(self) -> None:
        self._refusal = ""
        self._say()
        self.view.update()

    def _output_chosen(self, output: int) -> None:
        self.scene.output = output
        self.scene.fit()
        self.tools.show_scene()
        self.view.refresh()
        self._say()

    def _fit(self) -> None:
        self.scene.fit()
        self.view.refresh()

    # What is said

    def _say(self) -> None:
        """Say what the buttons of the mouse do, and what becomes of new samples; or what was refused."""
        set_look(self.hint, role="error" if self._refusal else "caption")
        self.hint.setText(self._refusal or self._words())
        self.hint.setToolTip(keys_told())
        self.view.setToolTip("")

    def _words(self) -> str:
        scene = self.scene
        if scene.paintable is None or scene.project is None:
            return ""
        parts = [self._buttons(), *self._about_data()]
        return " ".join(parts)

    def _buttons(self) -> str:
        scene, palm = self.scene, self.palm
        assert scene.paintable is not None
        assert scene.project is not None
        if palm.tool == "erase":
            return self.tr("Erases all under the brush, or the nearest.")
        count = scene.paintable.classes
        match scene.paintable.kind:
            case Kind.CLASSES if count == 2:
                names = class_names(scene.project)
                text = self.tr("Left paints {left}, right {right}.")
                return text.format(left=names[palm.number], right=names[1 - palm.number])
            case Kind.CLASSES:
                name = class_names(scene.project)[palm.number]
                return self.tr("Left paints {name}, right erases.").format(name=name)
            case Kind.VALUES:
                given = zip(target_names(scene.project), palm.values, strict=True)
                told = ", ".join(f"{name} = {value:g}".replace("-", "−") for name, value in given)
                text = self.tr("Left paints {targets}, right erases.").format(targets=told)
                if len(palm.values) == 1 and scene.project.network.layers[-1].activation != "sigmoid":
                    text += self.tr(" For two classes, let the output be a sigmoid.")
                return text
            case Kind.TARGET if len(palm.values) > 1:
                return self.tr("Left paints, right erases; the other targets of a new sample are 0.")
        return self.tr("Left paints, right erases.")

    def _about_data(self) -> list[str]:
        assert self.scene.project is not None
        data, said = self.scene.project.data, []
        held = len(data.parts()[1]) if data.split.test else 0
        if held:
            said.append(
                self.tr("New samples are for training; {count} stay held out (dotted).").format(count=held)
            )
        elif data.split.test:
            share = round(100 * data.split.test)
            said.append(self.tr("{share} % of the samples will be held out.").format(share=share))
        if data.scaling != "none":
            said.append(self.tr("Numbers are as entered; the network sees them scaled."))
        if data.samples > MOST_POINTS:
            text = self.tr("{shown:,} of {count:,} samples are drawn.")
            said.append(text.format(shown=MOST_POINTS, count=data.samples))
        return said

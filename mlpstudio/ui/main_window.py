"""The main window: docks and wiring only."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QVBoxLayout, QWidget

from mlpstudio.session.journey import Journey
from mlpstudio.session.moment import Moment
from mlpstudio.session.runner import Runner
from mlpstudio.session.selection import Selection
from mlpstudio.session.session import Session
from mlpstudio.session.settings import SPEED, Settings
from mlpstudio.ui.actions import Actions
from mlpstudio.ui.announcer import Announcer
from mlpstudio.ui.appearance import Appearance
from mlpstudio.ui.availability import Availability
from mlpstudio.ui.banner import Banner
from mlpstudio.ui.canvas.canvas import NetworkCanvas
from mlpstudio.ui.canvas.editor import CanvasEditor
from mlpstudio.ui.canvas.pictures import CanvasPictures
from mlpstudio.ui.canvas.tips import CanvasTips
from mlpstudio.ui.cell_edits import CellEdits
from mlpstudio.ui.checking import Checking
from mlpstudio.ui.choices import Choices
from mlpstudio.ui.code_desk import CodeDesk
from mlpstudio.ui.dialogs import Dialogs
from mlpstudio.ui.dock import Docks
from mlpstudio.ui.editing import Editing
from mlpstudio.ui.files import Files
from mlpstudio.ui.foreseeing import Foreseeing, at_rest
from mlpstudio.ui.grain_desk import GrainDesk
from mlpstudio.ui.health_note import HealthNote
from mlpstudio.ui.image_dock import ImageDock
from mlpstudio.ui.late_panel import late_panels
from mlpstudio.ui.lesson.desk import LessonDesk
from mlpstudio.ui.marking import Marking
from mlpstudio.ui.name_bar import NameBar
from mlpstudio.ui.network_commands import NetworkCommands
from mlpstudio.ui.overlays import Overlays
from mlpstudio.ui.panels.log import LogPanel
from mlpstudio.ui.panels.loss import LossPanel
from mlpstudio.ui.panels.step import StepPanel
from mlpstudio.ui.panels.step_bar import StepBar
from mlpstudio.ui.practice.desk import PracticeDesk
from mlpstudio.ui.presenting.desk import PresentDesk
from mlpstudio.ui.runs.commands import RunCommands
from mlpstudio.ui.sample_choice import SampleChoice
from mlpstudio.ui.setbacks import Setbacks
from mlpstudio.ui.status import StatusLine
from mlpstudio.ui.step_toolbar import StepToolbar
from mlpstudio.ui.stops_desk import StopsDesk
from mlpstudio.ui.theme import Theme
from mlpstudio.ui.tour.desk import TourDesk
from mlpstudio.ui.turns import Turns
from mlpstudio.ui.view import View
from mlpstudio.ui.why.desk import WhyDesk


class MainWindow(QMainWindow):
    """The window.

    Parameters
    ----------
    session
        What is shown.
    settings, appearance
        Of the program.
    """

    painted = Signal()
    """Once, after the first picture is on the screen."""

    def __init__(self, session: Session, settings: Settings, appearance: Appearance) -> None:
        super().__init__()
        self.session, self.settings, self.appearance = session, settings, appearance
        self.runner = Runner(session, settings.get(SPEED), self)
        self.journey = Journey(session, self)
        self.files = Files(session, settings, self)
        self.actions_table = Actions(self)
        self.toolbar = StepToolbar(self.actions_table, settings.get(SPEED), self)
        self.canvas = NetworkCanvas()
        self.banner, self.tips = Banner(self.canvas), CanvasTips(self.canvas, session)
        self.selection, self.editing = Selection(self), Editing(session, self)
        self.setbacks = Setbacks(self.banner, self.actions_table, session, self.editing, self)
        self.editor = CanvasEditor(self.canvas, self.selection, self.editing, session, self)
        self.network_commands = NetworkCommands(self.editor, self.actions_table, session, self)
        self.canvas_pictures = CanvasPictures(self.network_commands, self.actions_table, settings)
        self.step_bar, self.step_panel = StepBar(), StepPanel()
        self.loss_panel, self.log_panel = LossPanel(), LogPanel()
        self.late = late = late_panels(self.editing, self.selection)
        self.status, self.image_dock = StatusLine(self), ImageDock(self)
        CodeDesk(late["code"], session, settings, self.status)
        samples = SampleChoice(self.late, self.canvas, session, self.status, self.actions_table)
        self.views: tuple[View, ...] = (
            self.toolbar, self.canvas, self.step_bar, self.step_panel, self.loss_panel, self.log_panel,
            *self.late.values(), self.image_dock,
        )  # fmt: skip
        self._has_painted, self._moment = False, session.moment
        marks = (self.canvas, self.step_panel, late["matrices"], late["code"], late["check"], late["data"],
                 self.status)  # fmt: skip
        self.marking = Marking(marks, self._moment, self)
        right = [panel for name, panel in late.items() if name != "output"]
        ahead = at_rest(self.marking, self.canvas_pictures, self.step_panel, late["output"])
        self.turns = Turns((
            (self.toolbar, self.step_bar), (self.canvas, samples.batch, self.canvas_pictures),
            (self.step_panel, *right, self.status, self.marking), (self.image_dock,),  # a moment, then marks
        ), ((self.loss_panel.held_out,), (self.loss_panel,), (self.log_panel,), (late["output"],)),
            ahead)  # fmt: skip
        self.turns.follow(self.runner)
        self.availability = Availability(self.actions_table, session, self)
        self.choices = Choices(
            settings, self.actions_table,
            (self.canvas, self.step_panel, self.loss_panel, self.log_panel, *self.late.values(), self.status,
             self.image_dock),
            self,
        )  # fmt: skip
        self.practice = PracticeDesk(self)
        self._arrange()
        self._connect()
        self.cell_edits = CellEdits(
            self, session, self.runner, self.editing, self.actions_table, settings, self.late
        )
        shown = {"step": self.step_panel, "loss": self.loss_panel, "log": self.log_panel, **self.late}
        self.docks, self.runs = Docks(self, shown, self.canvas), RunCommands(self)
        self.docks.restore(settings)
        self.docks.connect_to(self.actions_table)
        self.image_dock.connect_to(self.actions_table)
        HealthNote(session, self.status, appearance, self.docks["metrics"])
        self.why, self.grain, self.stops = WhyDesk(self), GrainDesk(self), StopsDesk(self)
        self.checking, self.presenting, self.lessons = Checking(self), PresentDesk(self), LessonDesk(self)
        self.tour = TourDesk(self)
        self.overlays = Overlays(self, self.actions_table, session, self.runner, appearance)
        self.announcer = Announcer(session, self.runner, self.status, self)
        self.name_bar = NameBar(self, session.document)
        self._set_theme(appearance.theme)
        self.choices.connect_to(
            session, self.runner, self.toolbar, self.canvas, self.loss_panel, self.step_panel
        )
        self.dialogs = Dialogs(self, self.actions_table, settings, session.document, appearance)
        self.foreseeing = Foreseeing(self)
        self.show_moment(session.moment)

    def _arrange(self) -> None:
        self.actions_table.fill(self.menuBar())
        self.addToolBar(self.toolbar)
        self.setStatusBar(self.status)
        middle, line = QWidget(), QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, stretch in ((self.canvas, 1), (line, 0), (self.step_bar, 0)):
            column.addWidget(widget, stretch)
        self.setCentralWidget(middle)
        self.canvas.setFocus()

    def _connect(self) -> None:
        session, actions = self.session, self.actions_table
        actions.connect_to(
            {
                "open": self.files.open, "save": self.files.save, "save_as": self.files.save_as,
                "quit": self.close, "undo": self.editing.undo, "redo": self.editing.redo,
                "next": self.practice.next, "back": session.back, "next_phase": session.next_phase,
                "next_iteration": session.next_iteration, "previous_iteration": session.previous_iteration,
                "first_moment": session.first, "last_moment": session.last,
                "run": self.runner.toggle, "stop": self.journey.stop, "restart": self.practice.restart,
                "zoom_in": self.canvas.zoom_in, "zoom_out": self.canvas.zoom_out, "fit": self.canvas.fit,
            }
        )  # fmt: skip
        actions.act_on(self.canvas)
        actions.step_on(self.canvas, self.step_panel, self.step_bar)
        session.moved.connect(self.show_moment)
        self.runner.ended.connect(self.status.say)
        self.files.failed.connect(self.setbacks.say)
        self.files.done.connect(self.banner.dismiss)
        self.editor.told.connect(self.status.say)
        self.editor.complained.connect(self.setbacks.say)
        self.canvas.pointed.connect(self.marking.at_part)
        self.step_panel.pointed.connect(self.marking.at_symbol)
        for late in self.late.values():
            self.painted.connect(late.allow)
            late.made.connect(self._connect_late)
        self.toolbar.rate_edited.connect(self._rate_edited)
        self.toolbar.refused.connect(self.setbacks.say)
        for seeker in (self.step_bar, self.loss_panel, self.log_panel):
            seeker.sought.connect(self.journey.go)
        for asked in (self.step_bar.block_sought, self.step_panel.blocks_note.sought):
            asked.connect(session.show_block)
        self.journey.progressed.connect(self.step_bar.show_progress)
        self.journey.progressed.connect(self.availability.show_progress)
        self.appearance.changed.connect(self._set_theme)

    def _connect_late(self, name: str, panel: Any) -> None:
        """Connect a panel that has just been made."""
        if name in ("matrices", "code", "data"):
            panel.pointed.connect(self.marking.at_symbol)

    inspector_panel = property(lambda self: self.late["inspector"].panel)
    matrices_panel = property(lambda self: self.late["matrices"].panel)
    code_panel = property(lambda self: self.late["code"].panel)
    output_panel = property(lambda self: self.late["output"].panel)
    try_panel = property(lambda self: self.late["try"].panel)
    image_panel = property(lambda self: self.image_dock.panel)

    # What is shown

    def show_moment(self, moment: Moment) -> None:
        """Let every view draw a moment."""
        self._moment = moment
        self.turns.show_moment(moment)
        self.availability.show_moment(moment)
        self.setbacks.show_moment(moment)

    def _set_theme(self, theme: Theme) -> None:
        themed: tuple[Any, ...] = (*self.views, self.banner, self.docks)
        for view in themed:
            view.set_theme(theme)
        self.actions_table.color_icons(theme.ink)

    # What was asked for

    def _rate_edited(self, rate: float) -> None:
        self.setbacks.change_rate(rate)
        self.toolbar.show_moment(self._moment)  # what could not be used goes from the field
        self.canvas.setFocus()

    # The window itself

    def event(self, event: QEvent) -> bool:
        """Notice the first picture."""
        done = super().event(event)
        if event.type() == QEvent.Type.Paint and not self._has_painted:
            self._has_painted = True
            QTimer.singleShot(0, self.painted.emit)
        return done

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved edits; keep the place of everything."""
        if not self.files.may_close():
            event.ignore()
            return
        self.runner.pause()
        self.docks.save(self.settings)
        super().closeEvent(event)

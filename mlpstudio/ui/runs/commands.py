"""The commands about runs: keep, name, show, delete, go back; and the windows that compare and sweep."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.project import keeping
from mlpstudio.project.differences import Setup, differences
from mlpstudio.project.kept import KeptRun
from mlpstudio.project.project import Project
from mlpstudio.project.structure import Edit
from mlpstudio.session.document import Change
from mlpstudio.session.kept import RunKeeper, free_name, kept_run
from mlpstudio.session.moment import Moment
from mlpstudio.ui.editing import LOCKED
from mlpstudio.ui.runs.words import differing
from mlpstudio.ui.theme import Theme
from mlpstudio.ui.words import worded

if TYPE_CHECKING:
    from mlpstudio.ui.main_window import MainWindow
    from mlpstudio.ui.panels.runs import RunsPanel
    from mlpstudio.ui.runs.compare_window import CompareWindow
    from mlpstudio.ui.runs.sweep_window import SweepWindow

FEW_EPOCHS, MANY_EPOCHS = 100, 500
"""Epochs that a sweep trains at least, unless somebody says otherwise."""


class RunCommands(QObject):
    """Carries out what is asked about runs.

    Parameters
    ----------
    window
        Whose session, panels and commands they are.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session, self._editing = window, window.session, window.editing
        self.keeper = RunKeeper(window.session, self)
        self._panel: RunsPanel | None = None
        self.keeper.offered.connect(self._offer)
        window.late["runs"].made.connect(self._made)
        window.loss_panel.controls.keep_asked.connect(self.keep_former)
        window.actions_table.connect_to(
            {"keep_run": self.keep, "sweep": self.show_sweep, "compare_runs": self.show_compare}
        )
        window.appearance.changed.connect(self._set_theme)
        window.session.document.changed.connect(self._changed)
        window.installEventFilter(self)
        self.sweep: SweepWindow | None = None
        self.compare: CompareWindow | None = None

    def _made(self, name: str, panel: RunsPanel) -> None:
        self._panel = panel
        actions = self._window.actions_table
        for asked, command in (
            (panel.keep_asked, "keep_run"), (panel.compare_asked, "compare_runs"),
            (panel.sweep_asked, "sweep"),
        ):  # fmt: skip
            asked.connect(actions[command].trigger)
        panel.former_asked.connect(self.keep_former)
        panel.former_refused.connect(self.keeper.settle)
        panel.named.connect(self._rename)
        panel.shown_changed.connect(self._show)
        panel.back_asked.connect(self.go_back)
        panel.deleted.connect(self._delete)
        self._editing.lock_changed.connect(panel.set_locked)
        panel.set_locked(self._editing.locked)
        self._offer()

    # Keeping

    def keep(self) -> None:
        """Keep the run as it is now."""
        if self._keep(self._session.moment):
            self._window.docks["runs"].bring()

    def keep_former(self) -> None:
        """Keep the run that the last change ended."""
        ended = self.keeper.ended
        if ended is not None and self._keep(ended):
            self.keeper.settle()

    def keep_run(self, run: KeptRun) -> bool:
        """Keep a run that something else computed, such as a sweep; return whether there was room."""
        return self._editing.arrange(partial(keeping.keep, run=run))

    def name(self) -> str:
        """Return a name that no kept run has."""
        names = (run.name for run in self._session.document.project.runs)
        return free_name(names, self.tr("Run {number}"))

    def _keep(self, moment: Moment) -> bool:
        try:
            run = kept_run(moment, self.name())
        except InvalidInput as error:
            self._window.setbacks.say(worded(error.message))
            return False
        if run is None:
            self._editing.said.emit(Message("There is nothing to keep yet: no loss is known."))
            return False
        return self.keep_run(run)

    def _offer(self) -> None:
        """Show that the run before the last change can be kept, or that there is none."""
        ended = self.keeper.ended
        self._window.loss_panel.controls.show_offer(ended is not None)
        if self._panel is None:
            return
        words = ""
        if ended is not None and ended.losses is not None:
            track, count = ended.losses.track, ended.reached.losses - ended.losses.first
            was = Setup(track.head.network, track.head.training, track.head.data, ended.project.parameters)
            found = differences(was, Setup.of(self._session.document.project))
            words = self.tr("Before the change: {count} iterations, {what}.").format(
                count=f"{count:,}", what=differing(found, other=False) or self.tr("the same settings")
            )
        self._panel.show_offer(words)

    # What can be done with a kept run

    def go_back(self, run: KeptRun) -> None:
        """Take the settings of a kept run, and where it began."""
        self.take(
            partial(keeping.go_back, run=run),
            Message(
                "The settings of {name} are back, and the weights it began with. Undo returns.",
                {"name": run.name},
            ),
        )

    def take(self, change: Callable[[Project], Edit], told: Message) -> None:
        """Begin another run with other settings, as one edit, and tell of it."""
        document = self._session.document
        if self._editing.locked:
            self._editing.refused.emit(LOCKED)
            return
        try:
            edit = change(document.project)
        except InvalidInput as error:
            self._editing.refused.emit(error.message)
            return
        document.replace(edit.project, worded(edit.message))
        self._editing.said.emit(told)

    # The windows

    def show_compare(self) -> None:
        """Show two runs side by side: the present one, and the same with one difference."""
        project, moment = self._session.document.project, self._session.moment
        if project.data.samples == 0:
            self._editing.said.emit(Message("There is nothing to compare: the project has no samples."))
            return
        if self.compare is None:
            from mlpstudio.ui.runs.compare_window import CompareWindow

            self.compare = CompareWindow(self._window, self._window.appearance.theme)
            self._window.choices.add_writer(self.compare)
        from mlpstudio.session.comparison import recipe

        name = self.tr("This run")
        present = kept_run(moment, name) or recipe(project, name)
        self.compare.show_runs((present, *project.runs), project)
        self.compare.show()
        self.compare.raise_()
        self.compare.activateWindow()

    def show_sweep(self) -> None:
        """Show the window that asks for a sweep, or that shows the last one."""
        if self.sweep is None:
            from mlpstudio.ui.runs.sweep_window import SweepWindow

            self.sweep = SweepWindow(self._window, self._window.appearance.theme)
            self._window.choices.add_writer(self.sweep)
            self.sweep.taken.connect(self._take_swept)
            self.sweep.kept.connect(self.keep_run)
        moment = self._session.moment
        # As long as the present run, within reason: at full speed that may be tens of thousands.
        epochs = min(max(moment.reached.rows, FEW_EPOCHS), MANY_EPOCHS)
        self.sweep.show_project(self._session.document.project, epochs)
        self.sweep.show()
        self.sweep.raise_()
        self.sweep.activateWindow()

    def leave(self) -> None:
        """Close the windows that compute other runs."""
        if self.compare is not None:
            self.compare.close()
        if self.sweep is not None:
            self.sweep.close()

    def _take_swept(self, run: KeptRun) -> None:
        told = Message("{name}: a new run begins as in the sweep. Undo returns.", {"name": run.name})
        self.take(partial(keeping.go_back, run=run), told)

    def _changed(self, change: Change) -> None:
        if change.opened and self.compare is not None:
            self.compare.close()
        if self.sweep is not None:
            if change.opened:
                self.sweep.forget()
            if self.sweep.isVisible():
                self.sweep.show_project(change.after, FEW_EPOCHS)

    def _set_theme(self, theme: Theme) -> None:
        for window in (self.sweep, self.compare):
            if window is not None:
                window.set_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stop what runs in the background when the window closes."""
        if event.type() == QEvent.Type.Hide and not event.spontaneous() and self.sweep is not None:
            self.sweep.sweeper.cancel()
        return super().eventFilter(watched, event)

    def _rename(self, run: KeptRun, name: str) -> None:
        self._change(run, partial(keeping.rename, name=name))

    def _show(self, run: KeptRun, shown: bool) -> None:
        """Show or hide a curve: no edit of anything, so it is possible while editing is locked."""
        project, index = self._session.document.project, self._index(run)
        if index is not None:
            edit = keeping.show(project, index, shown)
            self._session.document.replace(edit.project, worded(edit.message), f"run-{run.mark}-shown")

    def _delete(self, run: KeptRun) -> None:
        self._change(run, keeping.drop)

    def _change(self, run: KeptRun, change: Callable[..., Edit]) -> None:
        index = self._index(run)
        if index is not None:
            self._editing.arrange(partial(change, index=index))

    def _index(self, run: KeptRun) -> int | None:
        runs = self._session.document.project.runs
        return next((index for index, other in enumerate(runs) if other.mark == run.mark), None)

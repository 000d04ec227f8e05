"""Where presenting begins and ends, and the script is edited. Loads what it needs when that is asked for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.session.document import Change
from mlpstudio.ui.theme import Theme
from mlpstudio.ui.words import worded

if TYPE_CHECKING:
    from collections.abc import Callable

    from mlpstudio.project.project import Project
    from mlpstudio.project.script import ScriptStep
    from mlpstudio.project.structure import Edit
    from mlpstudio.ui.main_window import MainWindow
    from mlpstudio.ui.presenting.presenter import Presenter
    from mlpstudio.ui.presenting.script_dialog import ScriptDialog


class PresentDesk(QObject):
    """Puts the stage before a window, and takes it away again.

    Parameters
    ----------
    window
        Whose session is presented. Its docks and its locks stay as they are: nothing of it can be reached
        meanwhile.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.presenter: Presenter | None = None
        """Of the presentation under way; None while there is none."""
        self.dialog: ScriptDialog | None = None
        self._painted = False
        window.actions_table.connect_to(
            {"present": self.present, "present_script": self.present_script, "script": self.edit_script}
        )
        window.painted.connect(self._window_painted)
        window.session.document.changed.connect(self._changed)
        window.appearance.changed.connect(self._set_theme)

    # Beginning and ending

    def present(self) -> None:
        """Present from here on, step by step."""
        self._begin(())

    def present_script(self) -> None:
        """Present what was recorded; without it, step by step."""
        script = self._window.session.document.project.script
        self._begin(() if script is None else script.steps)

    def _begin(self, steps: tuple[ScriptStep, ...]) -> None:
        if self.presenter is not None:
            return
        from mlpstudio.ui.presenting.contrast import contrasted
        from mlpstudio.ui.presenting.page import Page
        from mlpstudio.ui.presenting.presenter import Presenter
        from mlpstudio.ui.presenting.stage import Stage

        window = self._window
        window.runner.pause()
        window.runs.leave()
        if window.practice.on:
            window.practice.end()
        page = Page(window.session.moment)
        page.set_theme(contrasted(window.appearance.theme))
        page.set_number_format(window.choices.numbers)
        stage = Stage(page, window)
        self.presenter = Presenter(window.session, window.journey, stage, steps, stage)
        self.presenter.left.connect(self._end)
        self.presenter.recorded.connect(self._recorded)
        stage.closed.connect(self._closed)
        self.presenter.begin()
        stage.setGeometry(window.screen().geometry())  # also where no window manager does it
        stage.showFullScreen()
        stage.setFocus()

    def _end(self) -> None:
        if self.presenter is None:
            return
        presenter, self.presenter = self.presenter, None
        presenter.stage.close()
        presenter.stage.deleteLater()
        self._window.activateWindow()
        self._window.canvas.setFocus()

    def _closed(self) -> None:
        """Leave as with Escape."""
        if self.presenter is not None:
            self.presenter.leave()

    def _set_theme(self, theme: Theme) -> None:
        if self.presenter is not None:
            from mlpstudio.ui.presenting.contrast import contrasted

            self.presenter.stage.page.set_theme(contrasted(theme))

    # A file that opens presenting

    def _window_painted(self) -> None:
        self._painted = True
        self._open(self._window.session.document.project)

    def _changed(self, change: Change) -> None:
        if change.opened and self._painted:
            if self.presenter is not None:
                self.presenter.leave()
            self._open(change.after)

    def _open(self, project: Project) -> None:
        if project.script is not None and project.script.opens:
            self.present_script()

    # The script

    def edit_script(self) -> None:
        """Show the script, to be edited."""
        if self.dialog is None:
            from mlpstudio.ui.presenting.script_dialog import ScriptDialog

            self.dialog = dialog = ScriptDialog(self._window.session, self._window)
            dialog.edited.connect(self.edit)
            dialog.replay_asked.connect(self.present_script)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _recorded(self, steps: tuple[ScriptStep, ...]) -> None:
        from mlpstudio.project import script

        self.edit(partial(script.add, steps=steps))

    def edit(self, change: Callable[[Project], Edit], merge_key: str = "") -> None:
        """Make an edit of the script, which training knows nothing of; where it cannot be, say why."""
        document = self._window.session.document
        try:
            edit = change(document.project)
        except InvalidInput as error:
            self._window.setbacks.say(worded(error.message))
            return
        if edit.project.script != document.project.script:
            document.replace(edit.project, worded(edit.message), merge_key)
            self._window.status.say(Message("Edited: {what}.", {"what": edit.message}))

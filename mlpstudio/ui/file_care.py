"""What looks after files without being asked: recent files, drops, other programs, and recovery."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QBoxLayout, QMenu

from mlpstudio.core.messages import Message
from mlpstudio.session import lost_work
from mlpstudio.session.lost_work import LostWork
from mlpstudio.session.recent import RecentFiles
from mlpstudio.session.recovery import Recovery
from mlpstudio.ui.disk_notices import DiskNotices
from mlpstudio.ui.drops import Drops
from mlpstudio.ui.exporting import Exporting
from mlpstudio.ui.generating import Generating
from mlpstudio.ui.importing import SUFFIXES, Importing
from mlpstudio.ui.recent import RecentMenu
from mlpstudio.ui.recovery_offer import RecoveryOffer
from mlpstudio.ui.replay_dialog import ReplayDialog
from mlpstudio.ui.theme import NAMES, Theme

if TYPE_CHECKING:
    from mlpstudio.ui.main_window import MainWindow


class FileCare(QObject):
    """Looks after the files of a window from its first picture until it is closed.

    Parameters
    ----------
    window
        The window.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._files, self._document = window, window.files, window.session.document
        self.recent = RecentFiles({name: Theme.load(name).painting for name in NAMES})
        clear = window.actions_table["clear_recent"]
        menu = next(menu for menu in clear.associatedObjects() if isinstance(menu, QMenu))
        self.menu = RecentMenu(menu, clear, self.recent, self)
        self.recovery = Recovery(window.session, self)
        self.notices = DiskNotices(window, self._document, self._files)
        self.drops = Drops(self)
        self.importing, self.generating = Importing(window), Generating(window)
        self.exporting = Exporting(window)
        self.offer: RecoveryOffer | None = None
        self.replaying: ReplayDialog | None = None
        self._begun = False
        self.menu.chosen.connect(self._files.open_safely)
        self.recovery.failed.connect(window.setbacks.say)
        self.drops.dropped.connect(self._take_dropped)
        self._files.closing.connect(self.end)
        self._files.replay.progressed.connect(self._show_replay)
        self._files.replay.ended.connect(self._replayed)
        self._document.filed.connect(self._remember)
        window.appearance.changed.connect(self._set_theme)
        self._set_theme(window.appearance.theme)

    def begin(self) -> None:
        """Begin, now that the window can be seen."""
        middle = self._window.centralWidget()
        column = None if middle is None else middle.layout()
        if self._begun or not isinstance(column, QBoxLayout):
            return
        self._begun = True
        self.notices.begin(column)
        handle = self._window.windowHandle()
        if handle is not None:
            self.drops.watch(handle)
        self._remember()
        self._files.replay.start()
        found = lost_work.find()
        if found:
            self._offer(found)

    def end(self) -> None:
        """Leave nothing behind: the window is closed in good order."""
        self._files.replay.stop()
        self.recovery.end()
        self.notices.end()

    def _set_theme(self, theme: Theme) -> None:
        self.notices.set_theme(theme)
        self.menu.theme = theme.name

    def _remember(self) -> None:
        """Put what was opened or saved at the head of the recent files."""
        if self._begun and self._document.path is not None:
            self.recent.add(self._document.path, self._window.session.project_here())
            self.menu.look()

    def _take_dropped(self, paths: list[str]) -> None:
        if paths[0].lower().endswith(SUFFIXES):
            self.importing.open(paths[0])
        else:
            self._files.open_safely(paths[0])
        if len(paths) > 1:
            self._window.status.say(
                Message("{count} files were dropped; the first one is opened.", {"count": len(paths)})
            )

    # What was left behind

    def _offer(self, found: list[LostWork]) -> None:
        self.offer = RecoveryOffer(found, self._window.appearance.theme.painting, self._window)
        self.offer.restore.connect(self._restore)
        self.offer.finished.connect(self._answered)
        self.offer.open()

    def _answered(self, result: int) -> None:
        self.offer = None

    def _restore(self, lost: LostWork) -> None:
        self._files.when_safe(partial(self.recovery.take_over, lost))

    # The history of a run

    def _show_replay(self, progress: tuple[int, int]) -> None:
        if self.replaying is None:
            self.replaying = ReplayDialog(self._files.replay, self._window)
            self.replaying.show_progress(progress)

    def _replayed(self, there: bool) -> None:
        if not there:
            self._window.banner.say(
                self.tr(
                    "The history of this run comes out differently on this computer. "
                    "The run begins where it was saved."
                ),
                "warning",
            )

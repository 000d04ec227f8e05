"""The code panel in its window: its language is kept, what is clicked in it is travelled to."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from mlpstudio.session.session import Session
from mlpstudio.session.settings import CODE, Setting, Settings
from mlpstudio.ui.late_panel import LatePanel
from mlpstudio.ui.status import StatusLine


class CodeDesk(QObject):
    """Wires the panel when it is made.

    Parameters
    ----------
    late
        Where it will be.
    session, settings, status
        Of the window.
    """

    def __init__(self, late: LatePanel, session: Session, settings: Settings, status: StatusLine) -> None:
        super().__init__(status)  # the panel itself is made when it is seen
        self._session, self._settings, self._status = session, settings, status
        self._panel: Any = None
        late.made.connect(self._connect)
        settings.changed.connect(self._changed)

    def _connect(self, name: str, panel: Any) -> None:
        self._panel = panel
        panel.set_language(self._settings.get(CODE))
        panel.language_chosen.connect(self._choose)
        panel.step_chosen.connect(self._go_to)
        panel.giver.told.connect(self._status.say)

    def _go_to(self, click: int) -> None:
        self._session.seek(self._session.moment.iteration, click)

    def _choose(self, language: str) -> None:
        self._settings.set(CODE, language)

    def _changed(self, setting: Setting[Any]) -> None:
        if setting is CODE and self._panel is not None:
            self._panel.set_language(self._settings.get(CODE))

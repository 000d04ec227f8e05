"""Whether things move: as chosen, else as the desktop has it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle

from mlpstudio.session.settings import REDUCED_MOTION, Settings
from mlpstudio.ui import motion


class Desktop(QProxyStyle):
    """A desktop that gives animations so many milliseconds."""

    duration = 200

    def styleHint(self, hint: QStyle.StyleHint, *others: object) -> int:
        return self.duration if hint == QStyle.StyleHint.SH_Widget_Animation_Duration else 0


@pytest.mark.parametrize(
    ("chosen", "duration", "reduced"),
    [("system", 200, False), ("system", 0, True), ("on", 200, True), ("off", 0, False)],
)
def test_motion(qapp, monkeypatch, chosen: str, duration: int, reduced: bool):
    desktop = Desktop()
    desktop.duration = duration
    monkeypatch.setattr(QApplication, "style", lambda: desktop)
    settings = Settings()
    settings.set(REDUCED_MOTION, chosen)
    assert motion.reduced(settings) is reduced

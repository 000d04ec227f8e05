"""What stands above the code: the languages to choose from, and its script to be taken along."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from mlpstudio.core.code_languages import LANGUAGES
from mlpstudio.ui.code_script import ScriptGiver
from mlpstudio.ui.icons import icon
from mlpstudio.ui.segments import Segments
from mlpstudio.ui.theme import Theme, set_look


class CodeControls(QWidget):
    """A choice of languages, two buttons, and how far a long script has come.

    Parameters
    ----------
    giver
        What the buttons ask.
    """

    def __init__(self, giver: ScriptGiver, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        tip = self.tr("Write the iteration in {language}")
        self.languages = Segments(
            [(name, kind.name, tip.format(language=kind.name)) for name, kind in LANGUAGES.items()]
        )
        self._share = QLabel()
        set_look(self._share, role="caption")
        layout.addWidget(self.languages)
        layout.addStretch(1)
        layout.addWidget(self._share)
        self.copy, self.save, self.stop = QToolButton(), QToolButton(), QToolButton()
        for button, tip in (
            (self.copy, self.tr("Copy as a script that runs alone and prints every number")),
            (self.save, self.tr("Save as a script that runs alone and prints every number")),
            (self.stop, self.tr("Stop writing the script")),
        ):
            button.setAccessibleName(tip)
            button.setToolTip(tip)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            layout.addWidget(button)
        self.copy.clicked.connect(giver.copying.trigger)
        self.save.clicked.connect(giver.saving.trigger)
        self.stop.clicked.connect(giver.stop)
        giver.progressed.connect(self.show_progress)
        self.show_progress(None)

    def show_progress(self, share: float | None) -> None:
        """Show how much of a script is written; None where none is."""
        self._share.setText("" if share is None else f"{100 * share:.0f} %")
        self._share.setVisible(share is not None)
        self.stop.setVisible(share is not None)
        self.copy.setVisible(share is None)
        self.save.setVisible(share is None)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for button, drawing in ((self.copy, "copy"), (self.save, "save"), (self.stop, "close")):
            button.setIcon(icon(drawing, theme.muted))

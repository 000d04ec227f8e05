"""The colours of code: comments recede, and so does what every program has."""

from __future__ import annotations

import re

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from mlpstudio.render.palette import mixed
from mlpstudio.ui.theme import Theme

_PLAIN = re.compile(
    r"\b(?:import|def|return|for|in|if|else|range|sum|max|min|abs|float|zeros|print)\b"
    r"|\b(?:np|torch|math)(?:\.\w+)+"
    r"|(?<=[\w)])\.(?:sum|max|astype|T|to|dtype|grad|backward|requires_grad_)\b"
)
_COMMENT = re.compile("#.*")


class Tints(QSyntaxHighlighter):
    """Comments recede, and so do words of the language and what only says where a function comes from."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._rules: list[tuple[re.Pattern[str], QTextCharFormat]] = []

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._rules = [
            (_PLAIN, _form(QColor(mixed(theme.muted, theme.ink, 0.6)))),
            (_COMMENT, _form(QColor(theme.muted))),
        ]
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Tint a line."""
        for pattern, form in self._rules:
            for found in pattern.finditer(text):
                self.setFormat(found.start(), found.end() - found.start(), form)


def _form(ink: QColor) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(ink)
    return form

"""The look of the window: design tokens, and what Qt and the plots make of them.

The colours stand in ``resources/themes/light.json`` and ``dark.json``, the rules that use them in
``window.qss`` beside them. Nothing else in the program names a colour.

Widgets choose among the looks of that style sheet by dynamic properties:

- buttons: ``phase`` ("forward", "loss", "backward", "update": the one primary button) or ``quiet`` (True),
- labels: ``role`` ("title", "strong", "muted", "caption", "number", "warning", "error") or
  ``chip`` (a phase),
- fields: ``role`` ("number"), ``invalid`` (True),
- frames: ``card`` (True).

A property that changes while the widget is shown takes effect through :func:`set_look`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import fields
from functools import lru_cache
from typing import Final, Literal, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from mlpstudio import resources
from mlpstudio.core.records import record
from mlpstudio.render import fonts
from mlpstudio.render.palette import Palette, Phase, mixed

ThemeName: TypeAlias = Literal["light", "dark"]

NAMES: Final[tuple[ThemeName, ...]] = ("light", "dark")
TEXT_SIZE: Final = 13
"""Height of the text in pixels at 100 %."""

_PLACEHOLDER = re.compile(r"@([a-z_]+|\d+)(?:([+~/])(\d+))?@")


@record
class Theme:
    """The design tokens of one theme: colours as ``#rrggbb``.

    ``X_text`` is the shade of X that letters on a panel need (contrast 4.5 : 1); ``X_fill`` the shade of a
    filled button or chip, which carries text in ``on_phase``.
    """

    name: ThemeName
    background: str
    panel: str
    canvas: str
    ink: str
    muted: str
    line: str
    forward: str
    loss: str
    backward: str
    update: str
    positive: str
    negative: str
    accent: str
    forward_text: str
    loss_text: str
    backward_text: str
    update_text: str
    positive_text: str
    negative_text: str
    forward_fill: str
    loss_fill: str
    backward_fill: str
    update_fill: str
    on_phase: str
    warning: str
    error: str
    focus: str

    @classmethod
    def load(cls, name: ThemeName) -> Theme:
        """Return the theme of this name; its file is read once.

        Parameters
        ----------
        name
            ``"light"`` or ``"dark"``.

        Raises
        ------
        ValueError
            If the file's tokens are not exactly those that are declared here, or one is not a colour.
        """
        return _load(name)

    @property
    def dark(self) -> bool:
        """Whether light letters stand on a dark ground."""
        return self.name == "dark"

    @property
    def painting(self) -> Palette:
        """The colours that painters of networks, matrices and formulas take."""
        taken = {field.name for field in fields(Palette)} & {field.name for field in fields(self)}
        shared = {name: getattr(self, name) for name in taken}
        return Palette(
            **shared, highlight=self.accent, highlight_text=self.accent, on_highlight=self.on_phase
        )

    def text_of(self, phase: Phase) -> str:
        """Return the colour of letters that speak of a phase."""
        return str(getattr(self, f"{phase}_text"))

    def fill_of(self, phase: Phase) -> str:
        """Return the colour of a filled button or chip of a phase; its text is in ``on_phase``."""
        return str(getattr(self, f"{phase}_fill"))

    def tint(self, colour: str, share: float = 0.12) -> str:
        """Return a colour laid thinly on the panel, as an opaque colour.

        Parameters
        ----------
        colour
            A colour as ``#rrggbb``.
        share
            How much of it is seen, from 0 to 1.
        """
        return mixed(colour, self.panel, share)

    def palette(self) -> QPalette:
        """Return Qt's palette of this theme, for what the style sheet does not reach."""
        made = QPalette()
        for role, colour in self._roles().items():
            made.setColor(role, QColor(colour))
        pale = QColor(mixed(self.muted, self.panel, 0.6))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            made.setColor(QPalette.ColorGroup.Disabled, role, pale)
        return made

    def _roles(self) -> Mapping[QPalette.ColorRole, str]:
        role = QPalette.ColorRole
        return {
            role.Window: self.background,
            role.Base: self.panel,
            role.AlternateBase: mixed(self.ink, self.panel, 0.03),
            role.Button: self.panel,
            role.ToolTipBase: self.panel,
            role.WindowText: self.ink,
            role.Text: self.ink,
            role.ButtonText: self.ink,
            role.ToolTipText: self.ink,
            role.BrightText: self.error,
            role.PlaceholderText: self.muted,
            role.Highlight: self.accent,
            role.Accent: self.accent,
            role.HighlightedText: self.on_phase,
            role.Link: self.accent,
            role.LinkVisited: self.accent,
            role.Light: self.panel,
            role.Midlight: mixed(self.line, self.panel, 0.5),
            role.Mid: self.line,
            role.Dark: mixed(self.muted, self.panel, 0.45),
            role.Shadow: self.background if self.dark else self.muted,
        }

    def style_sheet(self, scale: float = 1.0) -> str:
        """Return the style sheet of the whole program.

        Parameters
        ----------
        scale
            Size of text and controls; 1 is 100 %.
        """
        template = resources.path("themes", "window.qss").read_text(encoding="utf-8")
        art = resources.path("themes", self.name).as_posix()
        return _PLACEHOLDER.sub(lambda found: self._value(found, scale), template.replace("@art@", art))

    def _value(self, found: re.Match[str], scale: float) -> str:
        word, sign, number = found.groups()
        if word.isdigit():
            return f"{round(int(word) * scale) // int(number or 1)}px"
        colour = str(getattr(self, word))
        if sign is None:
            return colour
        share = int(number) / 100
        return mixed(colour, self.panel, share) if sign == "+" else mixed(self.ink, colour, share)

    def plot_options(self) -> dict[str, object]:
        """Return the options that pyqtgraph takes in ``setConfigOptions``."""
        return {"background": self.panel, "foreground": self.muted, "antialias": True}


@lru_cache(maxsize=len(NAMES))
def _load(name: ThemeName) -> Theme:
    tokens = json.loads(resources.path("themes", f"{name}.json").read_text(encoding="utf-8"))
    declared = {field.name for field in fields(Theme)} - {"name"}
    if tokens.keys() != declared:
        raise ValueError(f"Theme {name}: missing or unknown tokens {sorted(tokens.keys() ^ declared)}.")
    for token, colour in tokens.items():
        if not re.fullmatch("#[0-9a-f]{6}", colour):
            raise ValueError(f"Theme {name}: {token} is {colour!r}, not a colour such as #1b2430.")
    return Theme(name=name, **tokens)


def system_theme() -> ThemeName:
    """Return the theme that the desktop asks for; light where it does not say."""
    return "dark" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"


def apply(application: QApplication, theme: Theme, scale: float = 1.0) -> None:
    """Give the whole program a theme; it may be called again at any time.

    Parameters
    ----------
    application
        The running application.
    theme
        What to show.
    scale
        Size of text and controls; 1 is 100 %.
    """
    fonts.load()
    sheet = theme.style_sheet(scale)
    if application.styleSheet() == sheet:
        return  # else every widget of every window would be styled anew when another window opens
    # Below a style sheet its name is hidden; there it is ours, and setting it again takes long.
    if not application.styleSheet() and application.style().name() != "fusion":
        application.setStyle("Fusion")
    # First, since a change of the scheme makes Qt lay its own palette.
    wanted = Qt.ColorScheme.Dark if theme.dark else Qt.ColorScheme.Light
    QGuiApplication.styleHints().setColorScheme(wanted)
    application.setPalette(theme.palette())
    font = fonts.text_font(round(TEXT_SIZE * scale), QFont.Weight.Normal)
    application.setFont(font)
    application.setStyleSheet(sheet)


def set_look(widget: QWidget, **properties: object) -> None:
    """Set properties that the style sheet looks at, and let it look again.

    Parameters
    ----------
    widget
        A button, label, field or frame.
    **properties
        Names and values as in this module's description; None takes a property away.
    """
    changed = False
    for name, value in properties.items():
        if widget.property(name) != value:
            widget.setProperty(name, value)
            changed = True
    # Before it was ever polished, as in the making of a window, Qt will look by itself when it needs to.
    if changed and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()

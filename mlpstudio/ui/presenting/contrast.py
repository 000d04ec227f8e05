"""Colours that carry to the last row: the theme's own, with less between ink and ground."""

from __future__ import annotations

from dataclasses import replace

from mlpstudio.render.palette import mixed
from mlpstudio.ui.theme import Theme


def contrasted(theme: Theme) -> Theme:
    """Return a theme with one even ground, and what is pale in it brought nearer to the ink."""
    ground = theme.background if theme.dark else theme.panel
    return replace(
        theme,
        background=ground,
        panel=ground,
        canvas=ground,
        muted=mixed(theme.ink, theme.muted, 0.45),
        line=mixed(theme.muted, theme.line, 0.35),
        forward=theme.forward_text,
        loss=theme.loss_text,
        backward=theme.backward_text,
        update=theme.update_text,
        positive=theme.positive_text,
        negative=theme.negative_text,
        backward_fill=theme.backward_text,
        update_fill=theme.update_text,
    )

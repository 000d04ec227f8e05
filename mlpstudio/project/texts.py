"""Edits of what a project says about itself: its title and its notes."""

from __future__ import annotations

from mlpstudio.core.messages import Message
from mlpstudio.project.project import Project, with_texts
from mlpstudio.project.structure import Edit


def set_title(project: Project, title: str) -> Edit:
    """Give the project another title."""
    return Edit(with_texts(project, title=title.strip()), Message("title of the project"))


def set_notes(project: Project, notes: str) -> Edit:
    """Write other notes."""
    return Edit(with_texts(project, notes=notes), Message("notes"))

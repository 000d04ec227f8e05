"""Titles and notes that the program gave itself: they go with the data that they speak of.

Whoever generates moons in the worked example has no worked example any more. What somebody typed stays.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from mlpstudio.core.messages import Message
from mlpstudio.project.generating import RECIPES
from mlpstudio.project.project import with_texts
from mlpstudio.project.structure import Edit
from mlpstudio.project.templates import TEMPLATES
from mlpstudio.ui.words import worded


def with_title_of_data(edit: Edit, title: str = "") -> Edit:
    """Return an edit that brings other data, with a title for them in place of one that nobody typed.

    Parameters
    ----------
    edit
        What it makes.
    title
        Of the new data; empty where they have none.
    """
    project = edit.project
    if project.title and project.title not in _own_titles():
        return edit
    notes = "" if project.notes in _own_notes() else project.notes
    return replace(edit, project=with_texts(project, title=title, notes=notes))


def _own_titles() -> set[str]:
    """Return the titles of templates and of generated data, also as they are translated."""
    templates = {text for each in TEMPLATES for text in (each.title, _of_template(each.title))}
    return templates | {text for each in RECIPES for text in (each.title, worded(Message(each.title)))}


def _own_notes() -> set[str]:
    return {text for each in TEMPLATES for text in (each.notes, _of_template(each.notes))}


def _of_template(text: str) -> str:
    return QCoreApplication.translate("Templates", text)

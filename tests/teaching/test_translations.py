"""Lessons in other languages: they say the same of the same numbers, or they are not shown at all."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from mlpstudio.core.messages import InvalidInput
from mlpstudio.session.language import folder as translations
from mlpstudio.session.language import offered
from mlpstudio.teaching.lesson import Lesson, check_lesson, folders, read_lesson, read_translation

LANGUAGES = sorted({file.name.split(".")[1] for folder in folders() for file in folder.glob("lesson.*.md")})


def by_name(folder: Path) -> str:
    return folder.name


def shape(text: str) -> list[tuple[list[str], list[str], list[int]]]:
    """Of each paragraph and list item: its placeholders and formulas, and how much of it stands out."""
    made = []
    for part in re.split(r"\n\s*\n|\n(?=- |\d+\. )", text.strip()):
        formulas = re.findall(r"\$\$?[^$]+\$\$?", part)
        words = re.sub(r"\{\{[^}]*\}\}", "", re.sub(r"\$\$?[^$]+\$\$?", "", part))
        strong, emphasis = re.findall(r"\*\*[^*]+\*\*", words), re.findall(r"(?<!\*)\*[^*]+\*(?!\*)", words)
        made.append(
            (sorted(re.findall(r"\{\{[^}]*\}\}", part)), sorted(formulas), len(strong), len(emphasis))
        )
    return made


def texts(lesson: Lesson) -> list[tuple[str, str]]:
    """Every text with its place."""
    made = [("title", lesson.title), ("summary", lesson.summary)]
    for page in lesson.pages:
        made += [(f"{page.name}: heading", page.heading), (f"{page.name}: text", page.text)]
        if page.task is not None:
            made += [(f"{page.name}: {place}", text) for place, text in page.task.texts()]
    return made


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("folder", folders(), ids=by_name)
def test_a_translation_says_the_same_of_the_same_numbers(folder, language):
    english, other = read_lesson(folder), read_translation(folder, language)
    check_lesson(other)
    assert read_lesson(folder, language).language == language
    for (place, said), (same_place, text) in zip(texts(english), texts(other), strict=True):
        assert same_place == place
        assert bool(text) == bool(said), place
        assert shape(text) == shape(said), place
    for page, same in zip(english.pages, other.pages, strict=True):
        assert [block.kind for block in same.prose.blocks] == [block.kind for block in page.prose.blocks]
        assert (same.name, same.begins, same.show, same.lock) == (
            page.name,
            page.begins,
            page.show,
            page.lock,
        )
        assert same.figures.project.parameters == page.figures.project.parameters
        assert same.figures.project.title == other.title


def test_german_is_there():
    assert "de" in LANGUAGES


def test_a_sentence_that_lost_its_number_is_noticed():
    assert shape("It is {{loss}}.") != shape("Er ist groß.")
    assert shape("A $w$.\n\nB $x$.") != shape("A $x$.\n\nB $w$.")
    assert shape("Press **Run**.") != shape("Drücke Start.")


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    return Path(shutil.copytree(folders()[0], tmp_path / "a-lesson"))


def changed(folder: Path, change) -> None:
    file = folder / "lesson.de.json"
    words = json.loads(file.read_text("utf-8"))
    change(words)
    file.write_text(json.dumps(words), "utf-8")


PAGE = "What the weight does"


@pytest.mark.parametrize(
    ("damage", "complaint"),
    [
        (lambda folder: (folder / "lesson.de.md").unlink(), "the lesson cannot be read"),
        (lambda folder: (folder / "lesson.de.json").unlink(), "the lesson cannot be read"),
        (lambda folder: (folder / "lesson.de.json").write_text("{"), "lesson.de.json $: this is no JSON"),
        (lambda folder: (folder / "lesson.de.md").write_text("# Eine"),
         "lesson.de.md : expected 5 pages, got 1"),
        (lambda folder: (folder / "lesson.de.md").write_bytes(b"# \xff"), "this is no text in UTF-8"),
        (lambda folder: changed(folder, lambda words: words["tasks"].pop(PAGE)),
         f"lesson.de.json $.tasks: the task of “{PAGE}” is not translated"),
        (lambda folder: changed(folder, lambda words: words["tasks"].update({"B": {"ask": "?"}})),
         "lesson.json has no task on a page “B”"),
        (lambda folder: changed(folder, lambda words: words["tasks"][PAGE]["say"].pop()),
         f"$.tasks['{PAGE}'].say: expected 3 texts, got 2"),
        (lambda folder: changed(folder, lambda words: words["tasks"][PAGE].pop("ask")),
         "Object missing required field “ask”"),
        (lambda folder: changed(folder, lambda words: words.update(version=2)), "version 1"),
    ],
)  # fmt: skip
def test_what_is_there_only_in_part_is_shown_in_english(copied, damage, complaint):
    assert read_lesson(copied, "de").title == "Ein Neuron ist eine Gerade"
    damage(copied)
    shown = read_lesson(copied, "de")
    assert (shown.language, shown.title) == ("en", "One neuron is a line")
    assert texts(shown) == texts(read_lesson(copied))
    with pytest.raises(InvalidInput) as caught:
        read_translation(copied, "de")
    assert complaint in str(caught.value)
    assert "a-lesson" in str(caught.value)


def test_a_language_that_is_not_there_is_english(copied):
    assert read_lesson(copied, "fr").language == "en"


CONTROLS = ("StepToolbar", "Docks", "CheckPanel")
"""Where the window has the names that lessons mention."""


@pytest.mark.parametrize("language", [code for code in offered() if code in LANGUAGES])
def test_controls_are_called_what_the_window_calls_them(qapp, language):
    translator = QTranslator()
    assert translator.load(language, str(translations()))
    found = set()
    for folder in folders():
        pairs = zip(texts(read_lesson(folder)), texts(read_translation(folder, language)), strict=True)
        for (place, said), (_, text) in pairs:
            for name in re.findall(r"\*+([^*]+)\*+", said):
                words = {translator.translate(context, name) for context in CONTROLS} - {"", None}
                marked = set(re.findall(r"\*+([^*]+)\*+", text))
                assert not words or words & marked, (folder.name, place, words)
                found |= {name} if words else set()
    assert {"Run", "Next", "Restart", "All matrices", "Inspector", "What if"} <= found

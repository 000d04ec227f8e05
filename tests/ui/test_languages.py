"""Another language is only a file: German is whole, and longer words and another direction break nothing."""

from __future__ import annotations

import re
import sys

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from mlpstudio import app, resources
from mlpstudio.core.activations import ACTIVATIONS
from mlpstudio.project.templates import TEMPLATES
from mlpstudio.session.language import ENGLISH, chosen_language, offered, resolved, speak
from mlpstudio.session.settings import LANGUAGE, Settings
from tests.ui.languages import Pseudo, cut, tops, untranslated, walk, words

FOLDER = resources.path("translations")
sys.path.insert(0, str(FOLDER))

import extract  # noqa: E402

LANGUAGES = [code for code in offered() if code != ENGLISH]
_KEPT = re.compile(r"\{[^}]*\}|<[^>]*>|%\w|&(?=\w)")
# Names of functions, programs and formats, what people have named, and words within formulas.
_NAMES = {word for kind in ACTIVATIONS.values() for word in re.findall(r"[^\W\d_]+", kind.title)} | {
    "MLP", "Studio", "Worked", "example", "XOR", "float", "numpy", "Python", "PyTorch", "English",
    *(offered()[code] for code in LANGUAGES), "sin", "cos", "paths", "samples", "SVG", "PNG", "PDF",
}  # fmt: skip


@pytest.fixture(scope="module")
def texts() -> list[extract.Text]:
    return extract.program_texts()


@pytest.fixture(autouse=True)
def english_afterwards(qapp):
    yield
    speak(qapp, ENGLISH)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_every_text(texts, language, tmp_path):
    known = extract.translations(FOLDER / f"{language}.ts")
    pairs = {(text.context, text.source) for text in texts}
    assert set(known) == pairs, "python resources/translations/extract.py brings it up to date"
    assert [pair for pair, translation in known.items() if not translation] == []
    for (_, source), told in known.items():
        assert sorted(set(_KEPT.findall(source))) == sorted(set(_KEPT.findall(told))), source
        assert source.count("\n") == told.count("\n"), source
        assert (source[0].isspace(), source[-1].isspace()) == (told[0].isspace(), told[-1].isspace()), source
    extract.compiled(FOLDER / f"{language}.ts", tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == (FOLDER / f"{language}.qm").read_bytes()


def test_what_cannot_be_followed_is_told(tmp_path):
    package = tmp_path / "package"
    package.mkdir()
    (package / "module.py").write_text(
        "NAMES = {'a': 'first', 'b': 'second'}\n"
        "def told(key):\n"
        "    text = 'one' if key else 'several'\n"
        "    return Message(NAMES[key]), Message(text), Message(f'{key} left')\n",
        encoding="utf-8",
    )
    tracing = extract.Tracing(package)
    assert [text.source for text in tracing.texts()] == ["first", "second", "one", "several"]
    assert list(tracing.unknown) == ["package/module.py:4: f'{key} left'"]


@pytest.mark.parametrize(
    ("size", "direction"),
    [((1024, 700), Qt.LayoutDirection.LeftToRight), ((1440, 900), Qt.LayoutDirection.RightToLeft)],
    ids=["1024x700", "1440x900 from the right"],
)
def test_longer_words_are_not_cut_and_all_of_them_are_translated(
    make_window, monkeypatch, texts, size, direction
):
    pseudo = Pseudo({(text.context, text.source) for text in texts})

    def speak_pseudo(program: QApplication, code: str) -> None:
        program.installTranslator(pseudo)
        program.setLayoutDirection(direction)

    monkeypatch.setattr(app, "speak", speak_pseudo)
    try:
        shown = make_window(size=size)
        template = next(each for each in TEMPLATES if each.id == "xor")
        if direction == Qt.LayoutDirection.RightToLeft:
            shown.window.session.document.begin(template.project())
        for stage in walk(shown):
            for window in tops():
                assert cut(window) == [], stage
                if stage == "lessons":
                    continue  # they have files of their own
                left = {text for text in map(untranslated, words(window) - pseudo.others()) if text}
                assert {text for text in left if set(_words(text)) - _NAMES} == set(), stage
            assert shown.window.canvas.layoutDirection() == Qt.LayoutDirection.LeftToRight
        assert pseudo.unknown() == {}
    finally:
        QCoreApplication.removeTranslator(pseudo)


def _words(text: str) -> list[str]:
    return re.findall(r"[A-Za-zÀ-ž]{3,}", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_speaks_it(make_window, monkeypatch, language):
    monkeypatch.setattr(app, "language", lambda arguments: language)
    shown = make_window(size=(1024, 700))
    assert chosen_language() == language
    menus = [menu.text() for menu in shown.window.menuBar().actions()]
    assert "Datei" in menus or language != "de"
    for stage in walk(shown):
        for window in tops():
            assert cut(window) == [], stage


def test_the_setting_holds_from_the_next_start_on(make_window, qapp):
    first = make_window()
    assert chosen_language() == ENGLISH
    assert qapp.findChildren(QTranslator) == []
    first.window.settings.set(LANGUAGE, "de")
    assert first.action("next").text() == "Next step"
    assert Settings().get(LANGUAGE) == "de"
    said = make_window().action("next").text()
    assert said == QCoreApplication.translate("Actions", "Next step") != "Next step"
    assert chosen_language() == "de"


def test_the_desktop_and_the_command_line_choose(make_window, monkeypatch):
    assert resolved("system", ["fr-FR", "de-AT", "en"]) == "de"
    assert resolved("system", ["fr-FR", "en-GB", "de"]) == ENGLISH
    assert resolved("tlh") == ENGLISH
    window = app.build(["--language", "tlh"])
    try:
        assert "tlh" in window.banner.text
    finally:
        window.close()
        window.deleteLater()


def test_a_file_may_follow_the_language(tmp_path):
    from mlpstudio.flags import language, without_flags

    for arguments in (
        ["--language", "de", "x.mlp"],
        ["x.mlp", "--language", "de"],
        ["--language=de", "x.mlp"],
    ):
        assert language(arguments) == "de"
        assert without_flags(arguments) == ["x.mlp"]
    assert language(["x.mlp"]) == language([]) == language(["--language"]) == ""

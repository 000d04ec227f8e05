"""The language of the window: which there are, which was chosen, and letting the program speak it.

A language is a file: ``resources/translations/de.qm``, made from ``de.ts`` beside it. What lies in that
folder is offered; English is in the program itself and needs no file.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from mlpstudio import resources

ENGLISH = "en"
SYSTEM = "system"
_KEPT = "mlpstudio_language"  # a property of the application: what is spoken is a fact of the process


def folder() -> Path:
    """Return where the files of languages lie."""
    return resources.root() / "translations"


def offered() -> dict[str, str]:
    """Return the codes of all languages that there are, and what each calls itself: English first."""
    codes = sorted(file.stem for file in folder().glob("*.qm"))
    return {ENGLISH: "English", **{code: _own_name(code) for code in codes if code != ENGLISH}}


def resolved(choice: str, wanted: Sequence[str] | None = None) -> str:
    """Return the code of the language that a choice means.

    Parameters
    ----------
    choice
        A code, or "system".
    wanted
        The languages of the desktop, the best first; None asks the desktop.

    Returns
    -------
    str
        One of :func:`offered`; English where the choice is not among them.
    """
    known = offered()
    names = (QLocale.system().uiLanguages() if wanted is None else wanted) if choice == SYSTEM else [choice]
    for name in names:
        code = name.replace("-", "_")
        for each in (code, code.partition("_")[0]):
            if each in known:
                return each
    return ENGLISH


def speak(application: QGuiApplication, code: str) -> None:
    """Let the program speak a language from now on: its words, Qt's own, and the direction of reading.

    Whatever has been made before keeps the words it has.
    """
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    if code != ENGLISH:
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, place in ((f"qtbase_{code}", qt), (code, str(folder()))):
            translator = QTranslator(application)
            if translator.load(name, place):
                application.installTranslator(translator)
            elif name == code:
                code = ENGLISH  # a file that cannot be read
    application.setLayoutDirection(QLocale(code).textDirection())
    application.setProperty(_KEPT, code)


def chosen_language() -> str:
    """Return the code of the language that the window speaks: ``en``, ``de``."""
    application = QCoreApplication.instance()
    kept = None if application is None else application.property(_KEPT)
    return kept if isinstance(kept, str) else ENGLISH


def _own_name(code: str) -> str:
    name = QLocale(code).nativeLanguageName() or code
    return name[:1].upper() + name[1:]

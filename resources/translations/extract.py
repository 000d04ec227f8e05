"""Brings the translations up to date with the program, and makes of them what the program reads.

    python resources/translations/extract.py            # every language there is
    python resources/translations/extract.py nl         # also begins with nl.ts

Of each ``xx.ts`` beside this file, texts that are new are added unfinished, those that the program no longer
has are dropped, and all others keep their translation. Then ``lrelease``, which comes with PySide6, makes
``xx.qm`` of it.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.sax.saxutils import escape

import PySide6

HERE = Path(__file__).resolve().parent
PACKAGE = HERE.parent.parent / "mlpstudio"
sys.path.insert(0, str(HERE))

from tracing import Text, Tracing  # noqa: E402

Translations = Mapping[tuple[str, str], str]
"""What is translated, by context and source; empty where it is not yet."""


def program_texts() -> list[Text]:
    """Return every text of the program, contexts by their names, within them as the files have them.

    Raises
    ------
    SystemExit
        A text is put together in a way that cannot be followed; it has to be written as a literal.
    """
    tracing = Tracing(PACKAGE)
    texts = tracing.texts()
    if tracing.unknown:
        raise SystemExit("These are not literals:\n" + "\n".join(tracing.unknown))
    return sorted(texts, key=lambda text: text.context)


def translations(file: Path) -> Translations:
    """Return what a .ts file holds; nothing where there is no such file."""
    found: dict[tuple[str, str], str] = {}
    if not file.exists():
        return found
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") is None
            text = (translation.text or "") if translation is not None and done else ""
            found[context.findtext("name") or "", message.findtext("source") or ""] = text
    return found


def written(language: str, texts: Iterable[Text], known: Translations) -> str:
    """Return a .ts file of these texts, translated as far as is known."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    context = ""
    for text in texts:
        if text.context != context:
            lines += ["</context>"] * bool(context) + [
                "<context>",
                f"    <name>{escape(text.context)}</name>",
            ]
            context = text.context
        done = known.get((text.context, text.source), "")
        kind = "" if done else ' type="unfinished"'
        lines += [
            "    <message>",
            f'        <location filename="../../{text.file}"/>',
            f"        <source>{escape(text.source)}</source>",
            f"        <translation{kind}>{escape(done)}</translation>",
            "    </message>",
        ]
    return "\n".join([*lines, "</context>", "</TS>", ""])


def compiled(file: Path, target: Path) -> None:
    """Make a .qm file of a .ts file; what is unfinished stays English."""
    program = next(Path(PySide6.__file__).parent.glob("lrelease*"))
    subprocess.run([program, "-silent", str(file), "-qm", str(target)], check=True)


def main(languages: Iterable[str]) -> None:
    """Bring all languages up to date, and begin with those that are named."""
    texts = program_texts()
    for language in sorted({*languages, *(file.stem for file in HERE.glob("*.ts"))}):
        file = HERE / f"{language}.ts"
        made = written(language, texts, translations(file))
        file.write_text(made, encoding="utf-8")
        compiled(file, file.with_suffix(".qm"))
        left = made.count('type="unfinished"')
        print(f"{language}: {len(texts) - left} of {len(texts)} texts are translated")


if __name__ == "__main__":
    main(sys.argv[1:])

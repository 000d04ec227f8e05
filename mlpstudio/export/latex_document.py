"""One iteration as a whole LaTeX document, which ``pdflatex`` and its kin set as it is."""

from __future__ import annotations

from collections.abc import Iterator

from mlpstudio.core.trace import Trace
from mlpstudio.export.literals import one_line
from mlpstudio.export.trace_latex import latex_of

_HEAD = r"""\documentclass{article}
\usepackage[T1]{fontenc}
\usepackage[utf8]{inputenc}
\usepackage{textcomp}
\usepackage{amsmath}
\usepackage[margin=25mm]{geometry}
\setlength{\parindent}{0pt}
\allowdisplaybreaks"""
_SPECIAL = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#", "%": r"\%",
    "_": r"\_", "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}", "<": r"\textless{}",
    ">": r"\textgreater{}", "|": r"\textbar{}",
    '"': r"\textquotedbl{}", "`": r"\textasciigrave{}", "'": r"\textquotesingle{}",
}  # fmt: skip
_LATIN = "àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝ"


def latex_document(trace: Trace, title: str) -> str:
    """Return the document.

    Parameters
    ----------
    trace
        The iteration.
    title
        What somebody called it; it stands above, as text.
    """
    return "".join(f"{line}\n" for line in _lines(trace, title))


def _lines(trace: Trace, title: str) -> Iterator[str]:
    yield _HEAD
    yield r"\begin{document}"
    if one_line(title):
        yield rf"\section*{{{escaped(title)}}}"
    yield from (line for line in latex_of(trace) if not line.startswith("% Needs"))
    yield r"\end{document}"


def escaped(text: str) -> str:
    """Return a text as LaTeX sets it, letter by letter; one that its fonts lack becomes a question mark."""
    return "".join(
        _SPECIAL.get(letter) or (letter if letter.isascii() or letter in _LATIN else "?")
        for letter in one_line(text)
    )

"""How the command line is read: help as wide as the terminal, complaints of one line."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any, NoReturn

from mlpstudio.console import terminal_width
from mlpstudio.core.messages import InvalidInput


class Help(argparse.HelpFormatter):
    """Help as wide as the terminal; to ask for that, argparse would load everything that packs files."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=terminal_width(80) - 2)


class Parser(argparse.ArgumentParser):
    """A parser whose complaints are one line."""

    def __init__(self, **options: Any) -> None:
        super().__init__(formatter_class=Help, **options)

    def error(self, message: str) -> NoReturn:
        """Raise an InvalidInput."""
        raise InvalidInput("{message} (see {program} --help)", message=message, program=self.prog)


def whole(least: int) -> Callable[[str], int]:
    """Return a reader of whole numbers from ``least`` on."""

    def read(text: str) -> int:
        if not (text.isascii() and text.isdigit() and len(text) <= 15 and int(text) >= least):
            raise argparse.ArgumentTypeError(f'expected a whole number from {least}, got "{text[:40]}"')
        return int(text)

    return read

"""The program's entrance: a subcommand runs without a window, a file or nothing opens it."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from types import ModuleType

from mlpstudio import cli
from mlpstudio.flags import without_flags


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code.

    Parameters
    ----------
    arguments
        What follows the program's name; None takes those of the process.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given == [cli.SELF_TEST]:
        from mlpstudio import selftest

        return selftest.main()
    if cli.is_command(without_flags(given)):
        return cli.main(given)
    code: int = loaded().main(given)
    return code


def loaded() -> ModuleType:
    """Return what starts the window; with Qt, which no command needs.

    Nothing of what is loaded goes again, and to look through it 150 times takes the collector a tenth of the
    start: it rests until the first picture.
    """
    gc.disable()
    from mlpstudio import app

    return app


if __name__ == "__main__":
    sys.exit(main())

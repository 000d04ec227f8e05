"""The program's entrance: a subcommand runs without a window, a file or nothing opens it."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code.

    Parameters
    ----------
    arguments
        What follows the program's name; None takes those of the process.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    # BLAS reads this when numpy is loaded: networks of this size lose by a second thread, and
    # the same numbers to the last bit need the same number of threads.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from mlpstudio import cli

    if cli.is_command(given):
        return cli.main(given)
    from mlpstudio import app

    return app.main(given)


if __name__ == "__main__":
    sys.exit(main())

"""Commands as a person types them, run in this process or in one of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from mlpstudio import cli, resources

EXAMPLE = str(resources.path("examples", "worked-example.mlp"))


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str


class Command:
    """Runs a command in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: object) -> Ran:
        code = cli.main([str(argument) for argument in arguments])
        return Ran(code, *self._capsys.readouterr())


def environment(**extra: str) -> dict[str, str]:
    root = str(Path(cli.__file__).parent.parent)
    paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
    return os.environ | {"PYTHONPATH": os.pathsep.join(paths), "PYTHONIOENCODING": "utf-8"} | extra


def process(*arguments: object, given: bytes = b"", **extra: str) -> Ran:
    """Run a command in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "mlpstudio", *map(str, arguments)],
        input=given, capture_output=True, env=environment(**extra), timeout=60, check=False,
    )  # fmt: skip
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())

"""``mlpstudio --self-test``: what it tells, that it fails where something is wrong, that nothing is sent."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from mlpstudio import selftest
from mlpstudio.selftest.waiting import Failure
from tests.commands import Ran, environment, process

# The whole test of the program by itself, once, with a hook that hears of every connection, search for a name
# and open port. Qt would not tell Python: that its library for the network is not even loaded says it of Qt.
WATCHED = """
import json, sys
heard = []
sys.addaudithook(lambda event, args: heard.append([event, repr(args)]) if event.startswith((
    "socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo", "socket.gethostby", "urllib.",
    "http.", "ftplib.", "smtplib.")) else None)
from mlpstudio.__main__ import main
code = main(["--self-test"])
try:
    loaded = [line.split("/")[-1].strip() for line in open("/proc/self/maps") if "Qt6Network" in line]
except OSError:
    loaded = []
module = "PySide6.QtNetwork" in sys.modules
print(json.dumps({"code": code, "heard": heard, "loaded": loaded, "module": module}))
"""


def test_all_is_well_from_source_and_nothing_goes_over_the_network(tmp_path: Path):
    # It takes some seconds, as it uses all of the program: the only run of it here.
    state = environment(MLPSTUDIO_CONFIG_DIR=str(tmp_path / "never"), QT_QPA_PLATFORM="offscreen")
    run = subprocess.run(
        [sys.executable, "-c", WATCHED], env=state, capture_output=True, text=True, encoding="utf-8",
        timeout=240, check=False, cwd=tmp_path,
    )  # fmt: skip
    assert run.stderr == ""
    *lines, end, told = run.stdout.splitlines()
    assert json.loads(told) == {"code": 0, "heard": [], "loaded": [], "module": False}
    assert re.match(r"MLP Studio \S+ \(from source\), Python 3\.", lines[0])
    assert [line[:4] for line in lines[1:]] == ["ok  "] * (len(lines) - 1)
    assert end.startswith(f"All {len(lines) - 1} parts are well")
    assert os.listdir(tmp_path) == []  # settings and files of the user are left alone


def test_the_watch_hears_a_connection():
    call = "import socket\ntry: socket.create_connection(('127.0.0.1', 9), 0.1)\nexcept OSError: pass\n"
    script = WATCHED.replace('code = main(["--self-test"])', "code = 0").replace(
        "from mlpstudio", call + "from mlpstudio"
    )
    run = subprocess.run(
        [sys.executable, "-c", script], env=environment(), capture_output=True, text=True, check=True
    )
    events = {event for event, _ in json.loads(run.stdout)["heard"]}
    assert {"socket.connect", "socket.getaddrinfo"} <= events


class Broken(selftest.Trial):
    """Stands in for a program in which two of four parts are wrong."""

    @property
    def parts(self):
        return (
            ("good", lambda: "fine"),
            ("wrong", self.fail),
            ("broken", lambda: str(1 // 0)),
            ("qt", self.warn),
        )

    def fail(self) -> str:
        raise Failure("dL_dW1 is [[1]], expected [[2]]")

    def warn(self) -> str:
        from PySide6.QtCore import qWarning

        qWarning("a font is missing")
        return "seemed fine"


def test_what_fails_is_told_and_the_rest_is_tried(monkeypatch, capfd, qapp):
    monkeypatch.setattr(selftest, "Trial", Broken)
    monkeypatch.setattr(selftest, "start_output", lambda: None)
    hook = sys.excepthook
    assert selftest.main() == 1
    assert sys.excepthook is hook
    told = capfd.readouterr()
    assert [line.split()[:2] for line in told.out.splitlines()[1:]] == [
        ["ok", "good"], ["FAIL", "wrong"], ["FAIL", "broken"], ["FAIL", "qt"],
    ]  # fmt: skip
    assert "dL_dW1 is [[1]], expected [[2]]\n" in told.err
    assert "ZeroDivisionError" in told.err
    assert "Qt: a font is missing\n" in told.err
    assert told.err.splitlines()[-1].startswith("3 of 4 parts failed")


@pytest.mark.parametrize(
    "arguments", [("--self-test", "net.mlp"), ("train", "--self-test"), ("--self-tets",)]
)
def test_it_stands_alone(arguments):
    ran = process(*arguments)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)


def test_it_is_in_the_help_and_loaded_by_nothing_else():
    assert "--self-test" in process("--help").out
    script = "import sys, mlpstudio.app, mlpstudio.cli; print('mlpstudio.selftest' in sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", script], env=environment(), capture_output=True, text=True, check=True
    )
    assert Ran(run.returncode, run.stdout, run.stderr) == Ran(0, "False\n", "")

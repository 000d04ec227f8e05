"""The commands without a window: mistakes, pipes, interrupts, what is loaded, what opens a window instead."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import types
from pathlib import Path

import pytest

import mlpstudio
from mlpstudio import __main__ as entrance
from mlpstudio import __version__, cli, console
from mlpstudio.flags import FRAMES, WATCHDOG
from tests.commands import EXAMPLE, LOG, Command, Ran, environment, process
from tests.timing import Computing


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)


# mistakes


@pytest.mark.parametrize("name", cli.COMMANDS)
@pytest.mark.parametrize("text", ["", "hello", "[" * 100_000, '{"format": "other"}'])
def test_files_that_are_none(tmp_path: Path, name: str, text: str, command: Command) -> None:
    path = tmp_path / "bad.mlp"
    path.write_text(text)
    more = ("--to", "csv", tmp_path / "out.csv") if name == "export" else ()
    with Computing() as took:
        ran = command(name, path, *more)
    assert took.seconds < 1
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert ran.err.startswith(f"mlpstudio: {path}: ")


def test_a_bad_file_in_a_process_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "bad.mlp"
    path.write_text(Path(EXAMPLE).read_text().replace('"units": 3', '"unitz": 3'))
    ran = process("train", path)
    assert ran == Ran(
        2,
        "",
        f'mlpstudio: {path}: $.network.layers[0].unitz: there is no "unitz" here; did you mean "units"?\n',
    )


def test_missing_files_and_folders(tmp_path: Path, command: Command) -> None:
    assert "no such file" in command("train", tmp_path / "none.mlp").err
    assert "folder" in command("train", tmp_path).err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["train"], "FILE"),
        (["trian", "x"], 'did you mean "train"?'),
        (["train", "x", "--epochs", "-1"], "--epochs"),
        (["train", "x", "--epochs", "1.5"], 'got "1.5"'),
        (["train", "x", "--every", "0"], "from 1"),
        (["train", "x", "--epochs", "1", "--iterations", "1"], "not allowed"),
        (["train", "x", "--format", "xml"], "xml"),
        (["trace", "x", "--iteration", "9" * 5000], "--iteration"),
        (["predict", "x", "y"], "y"),
        (["--bogus"], 'no option "--bogus"'),
        (["--hlep"], 'did you mean "--help"?'),
        (["train2", "x.mlp"], 'no command and no file "train2"; did you mean "train"?'),
        (["check", "x", "--epoc", "3"], "--epoc"),
    ],
)
def test_mistakes_of_usage(command: Command, arguments: list[str], says: str) -> None:
    ran = command(*arguments)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert says in ran.err


def test_a_complaint_is_one_line_whatever_it_contains(capsys: pytest.CaptureFixture[str]) -> None:
    console.complain("a\nb\x1b[31m\u2028c" + "x" * 5000)
    said = capsys.readouterr().err
    assert len(said.splitlines()) == 1
    assert said.startswith("mlpstudio: a\\nb\\x1b[31m\\u2028c")
    assert len(said) < 700


# the outer edges


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_help(command: Command, option: str) -> None:
    ran = command(option)
    assert ran.code == 0
    assert all(name in ran.out for name in (*cli.COMMANDS, FRAMES, WATCHDOG))
    for name in cli.COMMANDS:
        assert f"usage: mlpstudio {name}" in command(name, option).out


def test_the_version(command: Command) -> None:
    assert command("--version") == Ran(0, f"mlpstudio {__version__}\n", "")


@pytest.mark.parametrize(
    ("arguments", "asks"),
    [
        ([], False), (["net.mlp"], False), (["folder/train"], False),
        (["train"], True), (["export", "x"], True), (["--version"], True), (["-h"], True), (["--what"], True),
        (["-x"], True), (["train2", "net.mlp"], True), (["a b"], True), ([""], True), (["-"], True),
    ],
)  # fmt: skip
def test_what_asks_for_a_command_and_what_for_the_window(arguments: list[str], asks: bool) -> None:
    assert cli.is_command(arguments) is asks


def test_a_file_called_like_no_command_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "network").touch()
    assert not cli.is_command(["network"])


def test_no_command_loads_qt_or_what_else_it_does_not_need() -> None:
    code = (
        "import sys\nfrom mlpstudio.__main__ import main\ncodes = []\n"
        f"for a in (['--version'], ['train', {EXAMPLE!r}], ['check', {EXAMPLE!r}], ['predict', {EXAMPLE!r}],"
        f" ['trace', {EXAMPLE!r}]):\n    codes.append(main(a))\n"
        "    if a == ['--version']: assert 'numpy' not in sys.modules and 'msgspec' not in sys.modules\n"
        "loaded = [m for m in sys.modules if m.split('.')[0] in ('PySide6', 'shiboken6', 'pyqtgraph')"
        " or m in ('mlpstudio.app', 'mlpstudio.render', 'mlpstudio.ui', 'difflib', 'numpy.random')]\n"
        "assert codes == [0] * 5, codes\nassert not loaded, loaded\n"
    )
    subprocess.run([sys.executable, "-c", code], env=environment(), check=True, stdout=subprocess.DEVNULL)


def test_what_makes_commands_slow_to_start_is_not_loaded() -> None:
    # Beside numpy and msgspec themselves; python -m tests.bench.commands measures the time.
    code = (
        "import sys, argparse, dataclasses, msgspec, numpy\nbefore, made = set(sys.modules), []\n"
        "process = dataclasses._process_class\n"
        "dataclasses._process_class = lambda cls, *a, **k: made.append(cls) or process(cls, *a, **k)\n"
        f"from mlpstudio.__main__ import main\nmain(['train', {EXAMPLE!r}])\n"
        "slow = {'shutil', 'pathlib', 'urllib.parse', 'numpy.random'} & set(sys.modules) - before\n"
        "assert not slow, slow\n"
        "assert len(made) <= 30, sorted(cls.__qualname__ for cls in made)\n"
    )
    subprocess.run([sys.executable, "-c", code], env=environment(), check=True, stdout=subprocess.DEVNULL)


def test_a_reader_that_goes_away_is_no_error() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "mlpstudio", "train", EXAMPLE, "--epochs", "1000000"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(),
    ) as running:  # fmt: skip
        assert running.stdout is not None
        assert running.stderr is not None
        assert running.stdout.readline().startswith(b"Epoch 0")
        running.stdout.close()
        assert running.wait(timeout=60) == 141
        assert running.stderr.read() == b""


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no such device")
def test_a_full_disk_is_one_line() -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "mlpstudio", "trace", EXAMPLE],
            stdout=full, stderr=subprocess.PIPE, env=environment(), timeout=60, check=False,
        )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr == b"mlpstudio: the output cannot be written: No space left on device\n"


def _heed_interrupts() -> None:
    """Undo what a shell does to its background jobs, one of which these tests may be."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGINT to send")
def test_an_interrupt_is_one_line() -> None:
    with subprocess.Popen(
        [sys.executable, "-u", "-m", "mlpstudio", "train", EXAMPLE, "--epochs", "1000000000"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(), preexec_fn=_heed_interrupts,
    ) as running:  # fmt: skip
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.readline()
        running.send_signal(signal.SIGINT)
        running.stdout.read()
        assert running.stderr.read() == b"mlpstudio: stopped\n"
        assert running.wait(timeout=60) == 130


def test_formulas_can_be_piped_whatever_the_system_s_encoding_is() -> None:
    ran = process("trace", EXAMPLE, PYTHONIOENCODING="ascii")
    assert ran.code == 0
    assert "⊙" in ran.out


def test_file_names_that_are_no_text(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/b\xff.mlp"
    try:
        with open(path, "wb") as file:
            file.write(Path(EXAMPLE).read_bytes())
    except OSError:
        pytest.skip("this system has no such names")
    ran = process("check", os.fsdecode(path), PYTHONIOENCODING="utf-8:strict")
    assert (ran.code, ran.err) == (0, "")
    assert "b\\udcff.mlp is valid" in ran.out


@pytest.mark.skipif(sys.platform == "win32", reason="there is no shell to close them")
@pytest.mark.parametrize(
    ("command", "code", "says"),
    [
        ("train {} >&-", 0, ""),
        ("train {} 2>&-", 0, LOG),
        ("train {} >&- 2>&-", 0, ""),
        ("train none.mlp 2>&-", 2, ""),
        ("predict {} --inputs - <&-", 2, "mlpstudio: standard input: it is closed\n"),
    ],
)
def test_standard_streams_that_are_closed(command: str, code: int, says: str) -> None:
    line = f'"{sys.executable}" -m mlpstudio {command.format(EXAMPLE)}'
    done = subprocess.run(
        ["sh", "-c", line], env=environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        timeout=60, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout.decode()) == (code, says)


def test_progress_is_shown_where_somebody_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    for stream, drawn in ((Terminal(), True), (io.StringIO(), False)):
        monkeypatch.setattr(sys, "stderr", stream)
        with console.Progress("Training") as progress:
            progress.reached(1, 100)
            assert stream.getvalue() == ""
            progress._next = 0.0
            progress.reached(50, 100)
            assert ("50 %" in stream.getvalue()) is drawn
        assert stream.getvalue().endswith("\x1b[K") is drawn


def test_a_file_or_nothing_opens_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[list[str]] = []
    window = types.ModuleType("mlpstudio.app")
    window.main = lambda arguments: opened.append(arguments) or 7  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "mlpstudio.app", window)
    monkeypatch.setattr(mlpstudio, "app", window, raising=False)
    assert entrance.main(["net.mlp"]) == 7
    assert entrance.main([]) == 7
    monkeypatch.setattr(sys, "argv", ["mlpstudio", "other.mlp"])
    assert entrance.main() == 7
    assert entrance.main(["--version"]) == 0
    assert opened == [["net.mlp"], [], ["other.mlp"]]

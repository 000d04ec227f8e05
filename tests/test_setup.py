"""The way from a bare machine to the window: the scripts, the pinned versions, the wheel."""

import importlib.metadata
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent
SETUP = ROOT / "resources" / "setup"
MANAGERS = ("apt-get", "dnf", "pacman")


class FakeSystem:
    """A folder of commands that stands in for a machine's PATH, and a checkout in a folder with a space."""

    def __init__(self, folder: Path) -> None:
        self.commands = folder / "bin"
        self.commands.mkdir()
        self.root = folder / "a checkout"
        (self.root / "resources").mkdir(parents=True)
        shutil.copytree(SETUP, self.root / "resources" / "setup")
        shutil.copy(ROOT / "pyproject.toml", self.root)
        for tool in ("cat", "cksum", "dirname", "basename", "sed", "sort", "tail", "tr", "rm", "sh"):
            found = shutil.which(tool)
            assert found is not None
            (self.commands / tool).symlink_to(found)
        self.command("id", "echo 1000")
        self.command("uname", "echo Linux")

    def command(self, name: str, body: str, folder: Path | None = None) -> None:
        file = (folder or self.commands) / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
        file.chmod(0o755)

    def environment_is_made(self, extra: str, body: str) -> None:
        """Put a stand-in for .venv there whose Python does what the body says."""
        self.command("python", body, self.root / ".venv" / "bin")
        stamp = self.source(f"stamp {extra}").stdout
        (self.root / ".venv" / "stamp").write_text(stamp, encoding="utf-8")

    def run(self, *command: str, **variables: str) -> subprocess.CompletedProcess[str]:
        environment = {
            "PATH": str(self.commands),
            "HOME": str(self.root),
            "TMPDIR": str(self.root),
            **variables,
        }
        return subprocess.run(
            ["/bin/sh", *command],
            env=environment,
            cwd="/",
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def source(self, script: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run lines that use the functions of common.sh."""
        return self.run(
            "-euc",
            f'root="{self.root}"; log="$root/log"; . "$root/resources/setup/common.sh"; {script}',
            **variables,
        )

    def script(self, name: str, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        return self.run(str(self.root / "resources" / "setup" / name), *arguments, **variables)


@pytest.fixture
def system(tmp_path: Path) -> FakeSystem:
    return FakeSystem(tmp_path)


@pytest.mark.parametrize("script", ["common.sh", "run.sh", "test.sh"])
def test_scripts_are_plain_shell(script: str):
    subprocess.run(["/bin/sh", "-n", str(SETUP / script)], check=True)


def test_ci_runs_every_check_and_the_command_of_the_readme():
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    for check in ("ruff check", "ruff format --check", "mypy", "lint-imports", "sh resources/setup/test.sh"):
        assert check in ci
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "\nsh resources/setup/run.sh\n" in readme
    assert "\nsh resources/setup/test.sh\n" in readme


def test_a_machine_without_python_is_told_what_to_do(system: FakeSystem):
    run = system.script("run.sh")
    assert run.returncode == 1
    assert "Python 3.11 or later is needed; found: none." in run.stderr
    for line in ("sudo apt-get install -y python3 python3-venv", "sudo dnf install", "sudo pacman -S"):
        assert line.replace("sudo apt-get install", "apt-get install") in run.stdout


def test_an_old_python_is_named(system: FakeSystem):
    system.command("python3", 'case "$1" in --version) echo "Python 3.9.2" ;; *) exit 1 ;; esac')
    run = system.script("test.sh")
    assert run.returncode == 1
    assert "found: Python 3.9.2." in run.stderr


def test_a_name_that_leads_nowhere_is_passed_over(system: FakeSystem):
    system.command("python3.13", "echo 'command not found' >&2; exit 127")
    system.command("python3", "exit 0")
    run = system.source('find_python; echo "$python"')
    assert run.stdout == "python3\n"


def test_a_python_that_makes_environments_is_preferred(system: FakeSystem):
    system.command("python3.12", 'case "$2" in *ensurepip*) exit 1 ;; esac')
    system.command("python3.11", "exit 0")
    assert system.source('find_python; echo "$python"').stdout == "python3.11\n"


@pytest.mark.parametrize("manager", MANAGERS)
def test_who_may_not_install_gets_the_exact_command(system: FakeSystem, manager: str):
    system.command(manager, "exit 1")
    run = system.source("install_packages desktop || echo refused")
    commands = [line.strip() for line in run.stdout.splitlines() if line.strip().startswith("sudo ")]
    assert len(commands) == 1
    assert manager in commands[0]
    assert "xdotool" in commands[0]
    assert re.search("xvfb", commands[0], re.IGNORECASE)
    assert run.stdout.endswith("refused\n")


def test_root_installs_with_apt(system: FakeSystem):
    system.command("id", "echo 0")
    system.command("env", 'shift; exec "$@"')
    system.command("apt-get", f'echo "$@" >>"{system.root}/asked"')
    assert system.source("install_packages libraries").returncode == 0
    asked = (system.root / "asked").read_text(encoding="utf-8").splitlines()
    assert asked[0] == "-q update"
    assert asked[1].startswith("-q install -y --no-install-recommends libglib2.0-0 ")


def test_sudo_without_a_password_installs_with_apt(system: FakeSystem):
    system.command("apt-get", f'echo "$@" >>"{system.root}/asked"')
    system.command("env", 'shift; exec "$@"')
    system.command("sudo", '[ "$1" = -n ] && shift; [ "$1" = true ] || "$@"')
    assert system.source("install_packages venv").returncode == 0
    assert "python3-venv" in (system.root / "asked").read_text(encoding="utf-8")


def test_a_failed_installation_shows_why_and_the_command(system: FakeSystem):
    system.command("id", "echo 0")
    system.command("env", 'shift; exec "$@"')
    system.command("apt-get", "echo 'E: no such package'; exit 100")
    run = system.source("install_packages desktop || echo refused")
    assert "E: no such package" in run.stderr
    assert "sudo apt-get install" in run.stdout.replace("&& ", "")
    assert run.stdout.endswith("refused\n")


def test_without_a_display_it_says_so_and_shows_the_log_and_pictures(system: FakeSystem):
    system.environment_is_made(
        "run", 'case "$*" in *version*) echo "Python 3.11" ;; "-m "*) echo "ran: $*" ;; esac'
    )
    run = system.script("run.sh")
    assert run.returncode == 0, run.stderr
    assert "There is no display here" in run.stdout
    assert f"ran: -m mlpstudio train {system.root}/resources/examples/worked-example.mlp" in run.stdout
    assert f"ran: -m mlpstudio.ui.pictures {system.root}/.pictures" in run.stdout


def test_with_a_display_the_window_opens_with_the_file(system: FakeSystem):
    system.environment_is_made("test", 'case "$1" in -m) echo "ran: $*" ;; esac')
    run = system.script("run.sh", "my net.mlp", DISPLAY=":9")
    assert run.returncode == 0, run.stderr
    assert run.stdout.endswith("ran: -m mlpstudio my net.mlp\n")


def test_the_second_time_nothing_is_installed(system: FakeSystem):
    system.environment_is_made("run", 'case "$*" in *"pip install"*) echo "ran: $*" ;; esac')
    assert "pip install" not in system.source("make_environment run").stdout
    constraints = system.root / "resources" / "setup" / "constraints.txt"
    constraints.write_text("# other versions\n", encoding="utf-8")
    assert "pip install" in system.source("make_environment run").stdout
    assert "pip install" not in system.source("make_environment run").stdout
    assert "--editable .[test]" in system.source("make_environment test").stdout


@pytest.mark.parametrize(("ci", "code"), [("true", 1), ("", 0)])
def test_desktop_tests_are_skipped_loudly_and_not_in_ci(system: FakeSystem, ci: str, code: int):
    system.environment_is_made("test", 'case "$1" in -m) echo "ran: $*" ;; esac')
    run = system.script("test.sh", "-q", CI=ci)
    assert run.returncode == code
    assert ("THE DESKTOP TESTS ARE SKIPPED" in run.stdout) == (code == 0)
    assert ("ran: -m pytest -n auto --dist worksteal -q" in run.stdout) == (code == 0)


def pinned() -> dict[str, str]:
    lines = (SETUP / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pairs = [line.split("==") for line in lines if line and not line.startswith("#")]
    return {name: version for name, version in pairs}


def normal(name: str) -> str:
    return re.sub("[-_.]+", "-", name).lower()


def test_everything_that_is_installed_is_pinned():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [Requirement(text) for text in project["dependencies"] + project["optional-dependencies"]["test"]]
    versions = pinned()
    seen: set[str] = set()
    while asked:
        requirement = asked.pop()
        name = normal(requirement.name)
        if name in seen:
            continue
        seen.add(name)
        assert name in versions, f"{name} is not in constraints.txt"
        for text in importlib.metadata.requires(name) or []:
            inner = Requirement(text)
            extras = requirement.extras or {""}
            if inner.marker is None or any(inner.marker.evaluate({"extra": extra}) for extra in extras):
                asked.append(inner)
    assert set(versions) == seen, "constraints.txt pins what nothing needs"


def test_pinned_versions_are_allowed():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    versions = pinned()
    for text in project["dependencies"] + project["optional-dependencies"]["test"]:
        requirement = Requirement(text)
        assert versions[normal(requirement.name)] in requirement.specifier


def test_a_wheel_carries_its_resources(tmp_path: Path):
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True, timeout=120)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "installed")
    script = (
        "from mlpstudio import resources as r;"
        "print(r.path('themes', 'light.json'), r.path('fonts', 'Inter-Regular.otf'), sep='\\n')"
    )
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "installed")}
    run = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    for line in run.stdout.splitlines():
        assert Path(line).is_relative_to(tmp_path / "installed" / "mlpstudio" / "_resources")

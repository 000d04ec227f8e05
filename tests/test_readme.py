"""What the README says is so: what it links is there, its pictures are small, its commands run."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest
from PIL import Image

from mlpstudio.cli import main
from mlpstudio.export.kinds import KINDS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
EXAMPLE = ROOT / "resources" / "examples" / "worked-example.mlp"
BLOCKS = re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
COMMANDS = [
    line.split("#")[0].strip()
    for block in BLOCKS
    for line in block.splitlines()
    if line.startswith("mlpstudio ") and not line.startswith("mlpstudio FILE")  # that one opens the window
]


def test_what_it_links_is_there():
    linked = re.findall(r"\]\(([^)]+)\)", README) + re.findall(r'src="([^"]+)"', README)
    assert len(linked) > 5
    for link in linked:
        assert (ROOT / link).exists(), link
    scripts = re.findall(r"resources/[\w/.-]+\w", README)
    for script in scripts:
        assert (ROOT / script).exists(), script


def test_its_pictures_can_be_loaded_quickly():
    pictures = sorted((ROOT / "resources" / "pictures").glob("*.webp"))
    assert {picture.name for picture in pictures} == set(re.findall(r"pictures/([\w-]+\.webp)", README))
    for picture in pictures:
        with Image.open(picture) as image:
            moves = getattr(image, "n_frames", 1) > 1
            assert picture.stat().st_size < (1_500_000 if moves else 200_000), picture
        assert moves == (picture.name == "walk.webp")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("command", COMMANDS)
def test_its_commands_run(command: str, tmp_path: Path, monkeypatch):
    shutil.copy(EXAMPLE, tmp_path / "FILE")
    (tmp_path / "new.csv").write_text("3,4\n5,6\n", encoding="utf-8")
    (tmp_path / "resources" / "examples").mkdir(parents=True)
    shutil.copy(EXAMPLE, tmp_path / "resources" / "examples")
    monkeypatch.chdir(tmp_path)
    before = set(tmp_path.iterdir())
    assert main(shlex.split(command)[1:]) == 0
    if " export " in command or "--save" in command:
        (made,) = set(tmp_path.iterdir()) - before
        assert made.stat().st_size > 100


def test_every_kind_of_export_is_named():
    for name in KINDS:
        assert re.search(rf"\b{name}\b", "\n".join(BLOCKS)), name


def test_its_log_is_that_of_the_example(capsys):
    assert main(["train", str(EXAMPLE)]) == 0
    printed = capsys.readouterr().out.splitlines()
    (shown,) = re.findall(r"begins:\n\n```\n(.*?)```", README, re.DOTALL)
    assert shown.splitlines() == printed[: len(shown.splitlines())]

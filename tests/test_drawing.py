"""Drawn kinds by the command, opened by what reads such files."""

from __future__ import annotations

import io
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import replace

import numpy as np
import pypdfium2
import pytest
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer

from mlpstudio.cli import main
from mlpstudio.cli_export import NAMES
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.network import Layer, Network
from mlpstudio.export.kinds import KINDS, Options, trace_of
from mlpstudio.project import storage
from mlpstudio.project.project import new_project
from mlpstudio.project.script import Script, ScriptStep
from mlpstudio.project.templates import TEMPLATES
from mlpstudio.render.paper import Block, paginate, wrapped
from mlpstudio.teaching.worksheet import number_text, worksheet

pytestmark = pytest.mark.usefixtures("qapp")
HOSTILE = "<b>a\"'\\ {x} </script>\n\x07 " + "long" * 90


def template(name: str):
    return next(t for t in TEMPLATES if t.id == name).project()


WIDE = new_project(Network(3, (Layer(4, "relu"), Layer(2))))


def pages(project, **options) -> list[str]:
    """Return what stands on each page of a worksheet; numbers have the minus of the sheet."""
    document = pypdfium2.PdfDocument(KINDS["worksheet"].content(project, Options(**options)))
    texts = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return [re.sub(r"\s+", " ", text.replace("\N{EN DASH}", "\N{MINUS SIGN}")) for text in texts]


def test_the_command_writes_what_it_lists(tmp_path):
    assert tuple(KINDS) == NAMES
    storage.write(tmp_path / "p.mlp", template("worked-example"))
    out = tmp_path / "sheet.pdf"
    more = ["--paper", "letter", "--seed", "4", "--no-answers"]
    assert main(["export", str(tmp_path / "p.mlp"), "--to", "worksheet", str(out), *more]) == 0
    document = pypdfium2.PdfDocument(out.read_bytes())
    assert document[0].get_size() == pytest.approx((612, 792), abs=0.5)
    assert "Answer key" not in "".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()


@pytest.mark.parametrize(
    ("project", "seed"), [(template("worked-example"), None), (WIDE, 7), (template("xor"), None)]
)
def test_the_answer_key_holds_every_number_of_the_trace(project, seed):
    made = worksheet(project, seed)
    answers = " ".join(page for page in pages(project, seed=seed) if "Answer key" in page)
    for task in made.tasks:
        for blank in task.blanks:
            for row in blank.value.tolist():
                assert " ".join(number_text(value) for value in row) in answers, blank.symbol


def test_questions_say_nothing_of_the_answers():
    one, other = (pages(WIDE, seed=seed, answers=False) for seed in (1, 2))
    assert len(one) == len(other) > 2
    assert one[0] != other[0]  # what is given
    for left, right in zip(one[1:], other[1:], strict=True):
        assert left == right.replace("Variant 2", "Variant 1")


def test_pages_are_numbered_and_answers_come_after_them():
    found = pages(WIDE, seed=7)
    count = sum("Answer key" not in page for page in found)
    for number, page in enumerate(found[:count], 1):
        assert page.strip().endswith(f"{number} / {count}") or f"{number} / {count}" in page
        assert "Variant 7" in page
    for number, page in enumerate(found[count:], 1):
        assert f"Answer key {number} / {len(found) - count}" in page
    assert "Name" in found[0]
    assert "Date" in found[0]
    assert "Class" in found[0]


def test_the_same_seed_makes_the_same_file_but_for_its_date():
    def undated() -> bytes:
        made = KINDS["worksheet"].content(WIDE, Options(seed=11))
        dates = rb"D:[0-9+\-']+Z?|\d{4}-\d\d-\d\dT[0-9:.+Z\-]*|uuid:[0-9a-f\-]+|/ID \[[^]]*\]"
        return re.sub(dates, b"", made)

    assert undated() == undated()


@pytest.mark.parametrize(("paper", "size"), [("a4", (595.3, 841.9)), ("letter", (612, 792))])
def test_nothing_is_printed_outside_the_margins_nor_in_colour(paper, size):
    document = pypdfium2.PdfDocument(KINDS["worksheet"].content(WIDE, Options(seed=3, paper=paper)))
    for page in document:
        assert page.get_size() == pytest.approx(size, abs=0.5)
        pixels = page.render(scale=0.7, rev_byteorder=True).to_numpy()[..., :3].astype(int)
        assert (np.ptp(pixels, axis=2) <= 2).all()
        inked = np.argwhere(pixels.min(axis=2) < 200)
        height, width = pixels.shape[:2]
        assert inked.size
        assert inked[:, 0].min() > 0.03 * height
        assert inked[:, 0].max() < 0.98 * height
        assert inked[:, 1].min() > 0.06 * width
        assert inked[:, 1].max() < 0.94 * width
    document.close()


def test_hostile_titles_are_text():
    found = pages(replace(template("worked-example"), title=HOSTILE))
    assert "<b>a\"'\\ {x} </script>" in found[0]
    drawing = KINDS["svg"].content(replace(template("worked-example"), title=HOSTILE), Options())
    root = ET.fromstring(drawing)
    assert "</script>" in "".join(root.itertext())
    assert not [node for node in root.iter() if node.tag.endswith("script")]


def test_no_page_break_parts_a_step():
    def block(height: float, stays: bool = False) -> Block:
        return Block(height, lambda painter, x, y: None, above=10, stays=stays)

    made = paginate([block(50), block(40), block(20, True), block(30), block(500)], 120)
    assert [[placed.block.height for placed in page] for page in made] == [[50, 40], [20, 30], [500]]
    assert made[0][0].y == 0
    assert made[2][0].scale == pytest.approx(120 / 500)


def test_texts_are_wrapped_and_long_words_broken():
    lines = wrapped("one two " + "w" * 200, "text", 12.0, 200.0)
    assert "".join(line.text for line in lines).replace(" ", "") == "onetwo" + "w" * 200
    assert all(line.width <= 200 for line in lines)


def test_the_network_is_drawn_as_svg_png_and_pdf():
    project = template("worked-example")
    root = ET.fromstring(KINDS["svg"].content(project, Options()))
    written = [text.strip() for text in root.itertext() if text.strip()]
    assert {"6", "7", "21", "target 3", "gate closed"} <= set(written)
    images = [QImage.fromData(KINDS["png"].content(project, Options(scale=scale))) for scale in (1, 4)]
    widths = [image.width() for image in images]
    assert widths[1] == 4 * widths[0] > 2000
    page = pypdfium2.PdfDocument(KINDS["pdf"].content(project, Options(iteration=1)))[0]
    assert page.get_size()[0] == pytest.approx(0.75 * widths[0], abs=1)
    assert "target 3" in page.get_textpage().get_text_bounded()
    # Without samples there is the network all the same.
    assert KINDS["png"].content(WIDE, Options()).startswith(b"\x89PNG")


def drawn(project, **options) -> tuple[list[str], tuple[int, int], str]:
    """Draw in every way; return the texts of the drawing, its size, and the text of the page."""
    svg = KINDS["svg"].content(project, Options(**options))
    renderer = QSvgRenderer(svg)
    assert renderer.isValid()
    width, height = renderer.defaultSize().toTuple()
    texts = [
        "".join(node.itertext()).strip() for node in ET.fromstring(svg).iter() if node.tag.endswith("}text")
    ]
    image = Image.open(io.BytesIO(KINDS["png"].content(project, Options(scale=1, **options))))
    assert image.size == (width, height)
    assert len(image.convert("RGB").getcolors(1 << 20)) > 10
    document = pypdfium2.PdfDocument(KINDS["pdf"].content(project, Options(**options)))
    assert document[0].get_size() == pytest.approx((0.75 * width, 0.75 * height), abs=1)
    words = document[0].get_textpage().get_text_bounded()
    document.close()
    return texts, (width, height), words


def test_matrices_are_drawn_all_or_one():
    project = template("worked-example")
    trace = trace_of(project, 1)
    texts, _, words = drawn(project, what="matrices", iteration=1)
    assert {"Given", "Forward", "Loss", "Backward", "Updated", "old", "new"} <= set(texts)
    assert "Updated" in words
    assert number_text(float(trace.known(trace.clicks)["u2"][0, 0])) in texts
    begun, _, _ = drawn(project, what="matrices", iteration=1, position=0)
    assert len(begun) < len(texts)  # what is not computed yet is empty
    one, _, _ = drawn(project, what="matrices", part="W1")
    # A name is a formula, and so an outline.
    assert one == [
        "3×2",
        *(number_text(value) for value in trace_of(project, 0).given["W1"].ravel().tolist()),
    ]
    with pytest.raises(InvalidInput, match='there is no matrix "dL_dW9"; did you mean "dL_d'):
        KINDS["svg"].content(project, Options(what="matrices", part="dL_dW9"))
    with pytest.raises(InvalidInput, match="an iteration has 15 steps here, not 16"):
        KINDS["svg"].content(project, Options(position=16))


def test_the_loss_and_what_was_learned_are_drawn():
    project = template("iris")
    texts, size, words = drawn(project, what="loss", epochs=3, size=(500, 300))
    assert size == (500, 300)
    assert {"iteration", "loss", "training", "test samples"} <= set(texts)
    assert "test samples" in words
    longer, _, _ = drawn(project, what="loss", epochs=30)
    assert longer != texts
    texts, _, _ = drawn(project, what="output", iteration=5)
    assert "setosa" in " ".join(texts)
    single, _, _ = drawn(project, what="output", iteration=5, part="2")
    assert single != texts
    with pytest.raises(InvalidInput, match="there is no picture 9 of what was learned; there are 2"):
        KINDS["svg"].content(project, Options(what="output", part="9"))
    for what in ("matrices", "loss", "output"):
        with pytest.raises(InvalidInput, match="there are no samples"):
            KINDS["png"].content(WIDE, Options(what=what))


def test_the_command_says_what_does_not_go_together(tmp_path, capsys):
    storage.write(tmp_path / "p.mlp", template("worked-example"))
    wrong = {
        ("numpy", "--what", "loss"): "loss can be written as svg, png or pdf, not as numpy",
        ("webp", "--what", "loss"): "loss can be written as svg, png or pdf, not as webp",
        ("latex", "--what", "window"): "window can be written as svg, png, pdf or webp, not as latex",
        ("png", "--part", "W1"): "--part is of matrices and of output",
        ("png", "--what", "output", "--part", "x"): 'a whole number from 1, not "x"',
        (
            "png",
            "--size",
            "10x10",
        ): 'expected width and height from 200 to 8000, such as 1440x900, got "10x10"',
        ("png", "--what", "matrices", "--step", "99"): "an iteration has 15 steps here, not 99",
    }
    for arguments, words in wrong.items():
        out = tmp_path / "out"
        assert main(["export", str(tmp_path / "p.mlp"), "--to", *arguments, str(out)]) == 2
        told = capsys.readouterr().err
        assert words in told
        assert told.count("\n") == 1
        assert not out.exists()


def test_the_window_is_drawn_by_the_command(tmp_path):
    """In a process of its own, as its settings are those of the first start."""
    script = Script((ScriptStep(0, 3),), opens=True)  # which would show another place
    project = replace(template("worked-example"), title=HOSTILE, script=script)
    storage.write(tmp_path / "p.mlp", project)
    code = (
        "import sys; from mlpstudio.cli import main; file, out = sys.argv[1:]\n"
        "more = ['--what', 'window', '--iteration', '1', '--step', '8', '--size', '1024x700']\n"
        "for kind, *further in (('png', '--theme', 'dark', '--scale', '3'), ('svg',), ('pdf',)):\n"
        "    print(main(['export', file, '--to', kind, out + kind, *more, *further]))"
    )
    run = [sys.executable, "-c", code, tmp_path / "p.mlp", tmp_path / "w."]
    ran = subprocess.run(run, capture_output=True, text=True, check=True)
    assert (ran.stdout, ran.stderr) == ("0\n0\n0\n", "")
    image = Image.open(io.BytesIO((tmp_path / "w.png").read_bytes())).convert("L")
    assert image.size == (3 * 1024, 3 * 700)
    assert np.asarray(image).mean() < 100  # dark
    renderer = QSvgRenderer((tmp_path / "w.svg").read_bytes())
    assert renderer.defaultSize().toTuple() == (1024, 700)
    root = ET.fromstring((tmp_path / "w.svg").read_bytes())
    texts = ["".join(node.itertext()) for node in root.iter() if node.tag.endswith("}text")]
    assert any("step 8 of 15" in text for text in texts)
    assert any("</script>" in text for text in texts)
    assert not [node for node in root.iter() if node.tag.endswith("script")]
    document = pypdfium2.PdfDocument((tmp_path / "w.pdf").read_bytes())
    assert document[0].get_size() == pytest.approx((768, 525), abs=1)
    assert "step 8 of 15" in document[0].get_textpage().get_text_bounded()
    document.close()


def test_an_iteration_moves(monkeypatch):
    project = template("worked-example")
    moving = Image.open(io.BytesIO(KINDS["webp"].content(project, Options())))
    assert moving.format == "WEBP"
    assert moving.n_frames == 16
    frames = []
    for number in range(moving.n_frames):
        moving.seek(number)
        frames.append(moving.convert("RGB").tobytes())
    assert len(set(frames)) == 16
    training = KINDS["webp"].content(template("and"), Options(epochs=8, training=True))
    assert Image.open(io.BytesIO(training)).n_frames == 8
    monkeypatch.setitem(sys.modules, "PIL", None)
    with pytest.raises(InvalidInput, match='needs the Python package "pillow"'):
        KINDS["webp"].content(project, Options())


def test_qt_is_loaded_for_what_is_drawn_alone_and_the_window_for_its_pictures(tmp_path):
    storage.write(tmp_path / "p.mlp", template("worked-example"))
    code = (
        "import sys; from mlpstudio.cli import main\n"
        "for kind in ('numpy', 'png'):\n"
        "    code = main(['export', sys.argv[1], '--to', kind, sys.argv[2] + kind])\n"
        "    print(kind, code, any(name.startswith('PySide6') for name in sys.modules))\n"
        "print('mlpstudio.ui.main_window' in sys.modules)"
    )
    run = [sys.executable, "-c", code, tmp_path / "p.mlp", tmp_path / "x."]
    ran = subprocess.run(run, capture_output=True, text=True, check=True)
    assert (ran.stdout, ran.stderr) == ("numpy 0 False\npng 0 True\nFalse\n", "")

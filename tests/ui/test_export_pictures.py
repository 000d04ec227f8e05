"""Pictures and animations from the menu: by its dialogs, opened by what reads such files."""

from __future__ import annotations

import io
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path
from threading import Event

import numpy as np
import pypdfium2
import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from mlpstudio.export.kinds import Options
from mlpstudio.project.files import FileProblem, write_bytes
from mlpstudio.project.templates import TEMPLATES
from mlpstudio.render.picture import Picture
from mlpstudio.ui.animation_dialog import AnimationDialog
from mlpstudio.ui.canvas.still import animation
from mlpstudio.ui.exporting import Exporting
from mlpstudio.ui.picture_dialog import PictureDialog
from mlpstudio.ui.window_picture import window_image, window_pdf, window_svg
from mlpstudio.ui.words import complaint
from tests.ui.giving import colors, read_svg

HOSTILE = "</title></text><script>alert(\"1\")</script> {x} 'q' &amp;\nsecond"


def template(name: str):
    return next(t for t in TEMPLATES if t.id == name).project()


def asked(shown, command: str, kind: type):
    shown.window.actions_table[command].trigger()
    shown.settle()
    (dialog,) = [d for d in shown.window.findChildren(kind) if d.isVisible()]
    return dialog


def saved(shown, dialog, folder: Path) -> Path:
    """Press Save as, and take the name that is proposed."""
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    shown.settle()
    (files,) = [d for d in shown.window.findChildren(QFileDialog) if d.isVisible()]
    path = folder / Path(files.selectedFiles()[0]).name
    files.fileSelected.emit(str(path))
    files.close()
    shown.settle()
    return path


def pdf_text(path: Path) -> str:
    document = pypdfium2.PdfDocument(path.read_bytes())
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    return text


def pixels(image: Image.Image) -> np.ndarray:
    return np.asarray(image.convert("RGB")).astype(int)


def test_everything_that_is_seen_can_be_saved_as_a_picture(shown, tmp_path):
    session = shown.window.session
    session.next_iteration()
    session.next_iteration()
    expected = {"network": "target 3", "matrices": "Updated", "loss": "iteration", "output": "x₁",
                "window": "What it has learned"}  # fmt: skip
    dialog = asked(shown, "export_picture", PictureDialog)
    assert [dialog.what.itemData(row) for row in range(dialog.what.count())] == list(expected)
    dialog.reject()
    for row, (what, words) in enumerate(expected.items()):
        sizes = set()
        # Whatever else there is of these is drawn by the same painters, see tests/test_drawing.py.
        for kind in ("svg", "png", "pdf") if what in ("network", "window") else ("svg",):
            dialog = asked(shown, "export_picture", PictureDialog)
            dialog.what.setCurrentIndex(row)
            preview = dialog.preview.pixmap()
            assert colors(preview.toImage()) > 3
            assert preview.size().boundedTo(dialog.preview.size()) == preview.size()
            QTest.mouseClick(dialog.kind.buttons[kind], Qt.MouseButton.LeftButton)
            assert dialog.scale.isEnabled() == (kind == "png")
            if kind == "png":
                QTest.mouseClick(dialog.scale.buttons["3"], Qt.MouseButton.LeftButton)
                told = dialog.about.text()
            path = saved(shown, dialog, tmp_path)
            assert path.name == f"Worked example {what}.{kind}"
            if kind == "svg":
                image, texts = read_svg(path)
                assert any(words in text for text in texts), (what, texts)
                sizes.add((image.width(), image.height()))
            elif kind == "png":
                image = QImage(str(path))
                assert told == f"{image.width():,} × {image.height():,} pixels"
                sizes.add((image.width() // 3, image.height() // 3))
            else:
                assert words.split("₁")[0] in pdf_text(path)
                width, height = pypdfium2.PdfDocument(path.read_bytes())[0].get_size()
                assert (width / 0.75, height / 0.75) == pytest.approx(next(iter(sizes)), abs=1)
        assert len(sizes) == 1, (what, sizes)


def test_a_single_matrix_is_chosen_and_what_was_not_computed_is_not_offered(shown, tmp_path, monkeypatch):
    monkeypatch.setattr(Picture, "image", None)  # a preview is never drawn larger than it is seen
    shown.window.session.next()
    dialog = asked(shown, "export_picture", PictureDialog)
    dialog.what.setCurrentIndex(1)
    offered = [dialog.part.itemData(row) for row in range(dialog.part.count())]
    assert offered[0] is None
    assert "W1" in offered
    assert "u1" in offered
    assert not {"u2", "dL_dW1", "W1_new"} & set(offered)
    dialog.part.setCurrentIndex(offered.index("u1"))
    _, texts = read_svg(saved(shown, dialog, tmp_path))
    numbers = shown.window.session.moment.trace.known(1)["u1"].ravel()
    assert [text.replace("\N{MINUS SIGN}", "-") for text in texts if text != "3×1"] == [
        f"{n:g}" for n in numbers
    ]


def test_without_samples_there_is_the_network_and_the_window(shown):
    project = shown.window.session.document.project
    data = replace(project.data, inputs=project.data.inputs[:0], targets=project.data.targets[:0])
    shown.window.session.document.begin(replace(project, data=data))
    shown.settle()
    dialog = asked(shown, "export_picture", PictureDialog)
    assert [dialog.what.itemData(row) for row in range(dialog.what.count())] == ["network", "window"]
    dialog.reject()


def test_a_window_is_drawn_as_it_is_seen(shown):
    """Of a page and a drawing nothing lies outside of its place; names that are hostile are texts."""
    window = shown.window
    window.session.document.begin(replace(template("iris"), title=HOSTILE))
    window.session.next_iteration()
    window.session.next()
    for dock in ("matrices", "check"):
        window.docks[dock].bring()
        shown.rest()  # what is drawn more finely when there is time is in all of them
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        window_image(window, 1).save(buffer, "PNG")
        seen = pixels(Image.open(io.BytesIO(buffer.data().data())))
        document = pypdfium2.PdfDocument(window_pdf(window))
        page = pixels(document[0].render(scale=4 / 3).to_pil())
        document.close()
        height, width = seen.shape[:2]
        far = np.abs(page[:height, :width] - seen).max(axis=2) > 100
        assert far.mean() < 0.01, dock
        root = ET.fromstring(window_svg(window))
        assert not [node for node in root.iter() if node.tag.endswith("script")]
        texts = {"".join(node.itertext()).strip() for node in root.iter() if node.tag.endswith("}text")}
        assert {"File", "Loss"} <= texts
        ids = [node.get("id") for node in root.iter() if node.get("id")]
        assert len(ids) == len(set(ids))
        named = {node.get("clip-path") for node in root.iter()} - {None}
        assert named <= {f"url(#{name})" for name in ids}
    assert any("<script>" in text for text in texts)


def test_pictures_of_the_window_are_as_sharp_as_they_are_large(shown):
    small, large = (window_image(shown.window, scale) for scale in (1, 4))
    assert large.size() == 4 * small.size()
    back = large.scaled(small.size(), mode=Qt.TransformationMode.SmoothTransformation)
    left, right = (
        np.frombuffer(image.convertToFormat(QImage.Format.Format_RGB32).constBits(), np.uint8).astype(int)
        for image in (small, back)
    )
    assert (np.abs(left - right) > 100).mean() < 0.01
    # Letters of pixels that were only made larger would have the same colour four by four.
    whole = np.frombuffer(large.constBits(), np.uint32).reshape(large.height(), large.width())
    title = whole[: 4 * 40, : 4 * 200]
    blocks = title.reshape(40, 4, 200, 4).transpose(0, 2, 1, 3).reshape(40, 200, 16)
    assert (np.ptp(blocks.astype(np.int64), axis=2) > 0).any()


@pytest.mark.parametrize("what", ["network", "window"])
def test_an_iteration_or_a_training_becomes_an_animation(shown, tmp_path, qtbot, monkeypatch, what):
    monkeypatch.setattr("mlpstudio.ui.animating._SEEN", 0.02)
    window, session = shown.window, shown.window.session
    animating = window.findChild(Exporting).animating
    session.next()
    before = session.moment.spot
    clicks = session.clicks

    def animation() -> Image.Image:
        path = saved(shown, dialog, tmp_path)
        qtbot.waitUntil(lambda: not animating.busy)
        assert path.name in window.status.sentence.text()
        return Image.open(io.BytesIO(path.read_bytes()))

    dialog = asked(shown, "export_webp", AnimationDialog)
    QTest.mouseClick(dialog.what.buttons[what], Qt.MouseButton.LeftButton)
    moving = animation()
    assert moving.n_frames == clicks + 1
    if what == "window":
        assert moving.size == window.size().toTuple()
    dialog = asked(shown, "export_webp", AnimationDialog)
    QTest.mouseClick(dialog.what.buttons[what], Qt.MouseButton.LeftButton)
    dialog.epochs.selectAll()
    QTest.keyClicks(dialog.epochs, "0.5")
    assert dialog.training.isChecked()
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert dialog.problem.isVisible()
    dialog.epochs.selectAll()
    QTest.keyClicks(dialog.epochs, "4")
    moving = animation()
    assert moving.n_frames == 4
    assert session.moment.spot == before
    # One that cannot be written says why; one that another takes the place of leaves the window as it was.
    kept = tmp_path / "kept.webp"
    animating.write(str(tmp_path / "none" / "a.webp"), Options(what=what))
    if what == "window":
        qtbot.waitUntil(lambda: session.moment.position >= 2)
    animating.write(str(kept), Options(what=what))
    qtbot.waitUntil(lambda: not animating.busy)
    assert session.moment.spot == before
    assert kept.exists()
    with pytest.raises(FileProblem) as problem:
        write_bytes(str(tmp_path / "none" / "a.webp"), (b"",))
    animating.write(str(tmp_path / "none" / "a.webp"), Options(what=what))
    qtbot.waitUntil(lambda: not animating.busy)
    assert complaint(problem.value) in window.banner.text


def test_an_animation_of_the_window_gives_way_to_what_somebody_does(shown, tmp_path, qtbot):
    window, session = shown.window, shown.window.session
    animating = window.findChild(Exporting).animating

    def elsewhere() -> None:
        session.seek(0, 9)

    def another() -> None:
        session.document.begin(template("xor"))

    for number, act in enumerate((elsewhere, another)):
        path = tmp_path / f"{number}.webp"
        animating.write(str(path), Options(what="window"))
        qtbot.waitUntil(lambda: session.moment.position >= 1)
        act()
        there = session.moment.spot
        qtbot.waitUntil(lambda: not animating.busy)
        assert session.moment.spot == there
        assert "given up" in window.banner.text
        assert not path.exists()
        session.seek(0, 0)


def test_an_animation_that_is_given_up_while_it_is_packed_holds_nobody_up(shown, monkeypatch):
    going, ended = Event(), Event()

    def save(*arguments, **named) -> None:
        going.wait(10)
        ended.set()

    monkeypatch.setattr(Image.Image, "save", save)
    packing = animation([QImage(8, 8, QImage.Format.Format_RGB888)])
    next(packing)
    packing.close()
    assert not ended.is_set()
    going.set()
    assert ended.wait(10)

"""Pictures are given away: by the right button and the key for menus, as PNG, SVG and CSV."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QMessageBox

from mlpstudio.core.sampling import Predictor
from mlpstudio.render.palette import LIGHT, color
from mlpstudio.ui.panels.output import OutputPanel
from mlpstudio.ui.theme import Theme
from tests.ui.giving import TEXTS, choose, colors, menu_key, read_csv, read_svg, right_click, save, texts
from tests.ui.moments import classifier, nothing, worked


@pytest.fixture
def panel(qtbot) -> OutputPanel:
    made = OutputPanel()
    qtbot.addWidget(made)
    made.resize(430, 230)
    made.set_theme(Theme.load("dark"))
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def test_the_output_is_saved_as_picture_drawing_and_numbers(panel: OutputPanel, tmp_path):
    moment = worked().at(0)
    panel.show_moment(moment)
    view = panel.view
    assert texts(right_click(view)) == TEXTS
    choose(QApplication.activePopupWidget())
    image = QImage(str(save(lambda: right_click(view), tmp_path, "Save as PNG…")))
    assert image.size() == 2 * view.size()
    assert image.pixelColor(1, 1) == color(LIGHT.panel)  # documents are white, also in the dark theme
    assert colors(image) > 20
    page = pypdfium2.PdfDocument(save(lambda: right_click(view), tmp_path, "Save as PDF…").read_bytes())
    assert page[0].get_size() == pytest.approx((0.75 * view.width(), 0.75 * view.height()), abs=1)
    assert "target3" in page[0].get_textpage().get_text_bounded().replace(" ", "")  # gaps are read as spaces
    page.close()
    path = save(lambda: right_click(view), tmp_path, "Save as SVG…")
    assert path.name == "ŷ over x₁, x₂.svg"
    drawn, words = read_svg(path)
    assert colors(drawn) > 20
    assert {"ŷ", "x₁", "x₂", "(1, 2) → 21, target 3"} <= set(words)
    file = save(lambda: right_click(view), tmp_path, "Save data as CSV…")
    header, rows = read_csv(file.read_text("utf-8"))
    assert header == ["x₁", "x₂", "ŷ"]
    numbers = np.array(rows, dtype=float)
    predicted = Predictor(moment.project.network, moment.values)(numbers[:, :2])
    assert np.array_equal(predicted[:, 0], numbers[:, 2])


def test_pixels_are_as_many_as_the_kind_of_file_says(panel: OutputPanel, tmp_path):
    panel.show_moment(worked().at(0))
    view = panel.view
    for scale in (1, 4):
        choose(right_click(view), "Save as PNG…")
        (dialog,) = [
            w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog) and w.isVisible()
        ]
        (offered,) = [name for name in dialog.nameFilters() if name.startswith(f"PNG, {scale}×")]
        kinds = dialog.findChild(QComboBox, "fileTypeCombo")
        assert kinds.currentText().startswith("PNG, 2×")
        kinds.setCurrentText(offered)
        kinds.textActivated.emit(offered)
        path = tmp_path / Path(dialog.selectedFiles()[0]).name
        dialog.selectFile(str(path))
        dialog.accept()
        size = QImage(str(path)).size()
        path.unlink()
        QTest.qWait(10)  # until the dialog is gone
        assert size == scale * view.size()
        assert f"{size.width()} × {size.height()} pixels" in offered


def test_it_is_copied_by_keys_too(panel: OutputPanel, qtbot):
    panel.show_moment(worked().at(0))
    QApplication.processEvents()
    choose(menu_key(panel.view), "Copy picture")
    data = QGuiApplication.clipboard().mimeData()
    assert QImage(data.imageData()).size() == 2 * panel.view.size()
    assert b"<svg" in data.data("image/svg+xml").data()
    choose(menu_key(panel.view), "Copy data as CSV")
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() != "")
    header, rows = read_csv(QGuiApplication.clipboard().text())
    assert header == ["x₁", "x₂", "ŷ"]
    assert len(rows) > 100


def test_without_a_plot_there_is_no_menu(panel: OutputPanel):
    panel.show_moment(nothing())
    assert not panel.view.giver.open(panel.mapToGlobal(panel.rect().center()))


@pytest.mark.parametrize(
    ("walk", "expected"),
    [
        (lambda: classifier((2, 4, 3), 5, 30), ["x₁", "x₂", "class 1", "class 2", "class 3", "class"]),
        (lambda: classifier((4, 4, 3), 5, 30),
         ["sample", "held_out", "class", "prediction", "probability_of_class"]),
        (lambda: classifier((4, 4, 3), 1, 30), ["class", "probability", "target"]),
        (lambda: classifier((1, 4, 3), 5, 30), ["x", "ŷ₁", "ŷ₂", "ŷ₃"]),
    ],
)  # fmt: skip
def test_every_kind_of_plot_gives_its_numbers(panel: OutputPanel, walk, expected):
    panel.show_moment(walk().at(0))
    (picture,) = panel.view.pictures()
    header, rows = read_csv(picture.listing().text())
    assert header == expected
    assert rows


def test_hostile_names_come_out_as_text(make_window, saved, tmp_path):
    names = ('<script>alert("1")</script>&amp;', '=HYPERLINK("http://x")')
    moment = worked().at(0)
    network = replace(moment.project.network, input_names=names)
    shown = make_window(saved(replace(moment.project, network=network)))
    shown.window.docks["output"].bring()
    view = shown.window.output_panel.view
    shown.settle()
    file = save(lambda: right_click(view), tmp_path, "Save as SVG…")
    assert not set('<>"/:') & set(file.stem)
    _, words = read_svg(file)
    assert names[0] in words
    header, _ = read_csv(save(lambda: right_click(view), tmp_path, "Save data as CSV…").read_text("utf-8"))
    assert header == [names[0], "'" + names[1], "ŷ"]


def test_what_cannot_be_written_is_said_in_a_line(panel: OutputPanel, tmp_path, qtbot):
    panel.show_moment(worked().at(0))
    (picture,) = panel.view.pictures()
    panel.view.giver.save(picture, "png", str(tmp_path / "missing" / "a.png"))
    box = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible())
    assert "no such folder" in box.text()
    box.accept()


@pytest.mark.parametrize(
    ("typed", "kind", "written", "found"),
    [
        ("a", "png", "a.png", "png"), ("a.PNG", "png", "a.PNG", "png"),
        ("a.svg", "png", "a.svg", "svg"),  # who types this wants a drawing
        ("a.jpg", "png", "a.jpg.png", "png"), ("version 1.2", "svg", "version 1.2.svg", "svg"),
        ("a.png", "csv", "a.png.csv", "csv"), ("a.csv", "csv", "a.csv", "csv"),
    ],
)  # fmt: skip
def test_a_file_is_what_its_name_says(make_window, tmp_path, typed, kind, written, found):
    shown = make_window()
    shown.window.docks["output"].bring()
    shown.settle()
    view = shown.window.output_panel.view
    entry = {"png": "Save as PNG…", "svg": "Save as SVG…", "csv": "Save data as CSV…"}[kind]
    choose(right_click(view), entry)
    (dialog,) = [d for d in shown.window.findChildren(QFileDialog) if d.isVisible()]
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(tmp_path / typed))
    dialog.accept()
    path = tmp_path / written
    for _ in range(200):
        QTest.qWait(10)
        if path.is_file():
            break
    assert [file.name for file in tmp_path.iterdir() if file.suffix != ".mlp"] == [written]
    starts = {"png": b"\x89PNG", "svg": b"<?xml", "csv": "x₁,x₂".encode()}
    assert path.read_bytes().startswith(starts[found])
    assert f"Written to {written}." in shown.window.status.sentence.text()
    choose(right_click(view), entry)  # the next one begins where this one went
    (dialog,) = [d for d in shown.window.findChildren(QFileDialog) if d.isVisible()]
    assert Path(dialog.directory().absolutePath()) == tmp_path
    dialog.reject()


def test_a_file_under_the_completed_name_is_not_replaced_without_being_asked(make_window, tmp_path):
    shown = make_window()
    shown.window.docks["output"].bring()
    shown.settle()
    view, old = shown.window.output_panel.view, tmp_path / "v1.2.png"
    for button, kept in ((QMessageBox.StandardButton.Cancel, True), (QMessageBox.StandardButton.Save, False)):
        old.write_bytes(b"old")
        choose(right_click(view), "Save as PNG…")
        (dialog,) = [d for d in shown.window.findChildren(QFileDialog) if d.isVisible()]
        dialog.findChild(QLineEdit, "fileNameEdit").setText(str(tmp_path / "v1.2"))
        dialog.accept()
        shown.settle()
        (box,) = [b for b in shown.window.findChildren(QMessageBox) if b.isVisible()]
        assert box.text() == "Replace v1.2.png?"
        assert old.read_bytes() == b"old"
        assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)  # Enter loses nothing
        box.button(button).click()
        shown.settle()
        assert (old.read_bytes() == b"old") is kept


def test_a_completed_name_that_is_too_long_is_said(make_window, tmp_path):
    shown = make_window()
    shown.window.docks["output"].bring()
    shown.settle()
    choose(right_click(shown.window.output_panel.view), "Save as PNG…")
    (dialog,) = [d for d in shown.window.findChildren(QFileDialog) if d.isVisible()]
    name = "v" * 250 + ".2"  # a name that a file can have; with the suffix it is none any more
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(tmp_path / name))
    dialog.accept()
    shown.settle()
    (box,) = [b for b in shown.window.findChildren(QMessageBox) if b.isVisible()]
    assert box.windowTitle() == "Not saved"
    box.accept()
    assert not [file for file in tmp_path.iterdir() if file.suffix != ".mlp"]

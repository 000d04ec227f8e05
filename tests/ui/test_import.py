"""Data imported through the dialog, from real files, with clicks and keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QWidget

from mlpstudio.core.data import Split
from mlpstudio.project.project import Project
from mlpstudio.ui.file_care import FileCare
from mlpstudio.ui.import_dialog import ImportDialog
from mlpstudio.ui.importing import Importing
from tests.cases import case
from tests.ui.conftest import Window

LEFT = Qt.MouseButton.LeftButton
GERMAN = 'Länge;Art;"Ein\nName"\n1,5;rot;2\n-2,25;blau;3\n;rot;4\n'


class Import:
    """A window whose files are looked after, and the dialog over it."""

    def __init__(self, shown: Window, qtbot, folder: Path) -> None:
        self.shown, self.qtbot, self.folder = shown, qtbot, folder
        qtbot.waitUntil(lambda: shown.window.findChild(FileCare) is not None)
        self.care = shown.window.findChild(FileCare)
        self.importing: Importing = self.care.importing

    @property
    def project(self) -> Project:
        return self.shown.window.session.document.project

    @property
    def dialog(self) -> ImportDialog:
        assert self.importing.dialog is not None
        return self.importing.dialog

    def open(self, content: bytes | str, wait: bool = True) -> ImportDialog:
        """Choose a file in the dialog that Ctrl+I opens."""
        file = self.folder / "table.csv"
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        self.shown.press(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
        chooser = self.shown.window.findChild(QFileDialog)
        chooser.fileSelected.emit(str(file))
        chooser.reject()
        if wait:
            self.settle()
        return self.dialog

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.dialog.busy)
        self.shown.settle()

    def choose(self, box: QComboBox, text: str) -> None:
        """Choose in a box with keys."""
        box.setFocus()
        place = box.findText(text)
        assert place >= 0, [box.itemText(n) for n in range(box.count())]
        while box.currentIndex() != place:
            QTest.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < place else Qt.Key.Key_Up)
        self.settle()

    def click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, LEFT)
        self.shown.settle()

    def tick(self, box: QWidget) -> None:
        QTest.keyClick(box, Qt.Key.Key_Space)
        self.settle()

    def cells(self) -> list[list[str]]:
        model = self.dialog.preview.shown
        return [
            [model.index(row, column).data() for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]


@pytest.fixture
def imports(shown: Window, qtbot, tmp_path: Path) -> Import:
    return Import(shown, qtbot, tmp_path)


def test_a_messy_table_is_shown_as_it_is_meant(imports):
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "cp1252"):
        with case(encoding):
            dialog = imports.open(GERMAN.encode(encoding))
            assert imports.cells() == [["1,5", "rot", "2"], ["-2,25", "blau", "3"], ["", "rot", "4"]]
            model = dialog.preview.shown
            assert model.names == ["Länge", "Art", "Ein\nName"]
            assert model.kinds == ["number, 1 missing", "2 categories", "number"]
            assert model.roles == ["input", "input", "target"]
            assert (dialog.delimiter.currentText(), dialog.decimal.currentText()) == ("Semicolon", "Comma")
            assert dialog.header.isChecked()
            assert dialog.choices.gaps.text() == "1 row would be dropped."
            assert dialog.choices.inputs.text() == "3:  Länge, Art=blau, Art=rot"
            assert not dialog.problem.isVisible()
            words = dialog.encoding.fontMetrics().horizontalAdvance(dialog.encoding.currentText())
            assert dialog.encoding.width() > words + 30  # its name is whole
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            imports.shown.settle()


def test_the_data_and_the_network_for_them_are_one_edit(imports):
    before = imports.project
    dialog = imports.open(GERMAN)
    assert "has 2 inputs and 1 output; these data need 3 inputs and 1 output." in dialog.choices.misfit.text()
    imports.click(dialog.import_button)
    assert imports.importing.dialog is None
    data = imports.project.data
    assert data.inputs.tolist() == [[1.5, 0, 1], [-2.25, 1, 0]]
    assert data.targets.tolist() == [[2], [3]]
    assert data.columns == ("Länge", "Art=blau", "Art=rot", "Ein\nName")
    assert data.split == Split(0.2, 0)
    assert imports.project.title == ""  # it is no worked example any more
    assert imports.project.network.sizes == (3, 3, 1)
    assert imports.project.parameters[0].weights[:, :2].tolist() == [[1, 2], [-3, 4], [1, -1]]
    imports.shown.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert imports.project == before
    assert not imports.shown.window.session.document.stack.canUndo()


def test_corrections_change_the_preview_at_once(imports):
    dialog = imports.open("a,b\n1,2\n3,4\n")
    imports.choose(dialog.delimiter, "Semicolon")
    assert imports.cells() == [["1,2"], ["3,4"]]
    imports.choose(dialog.decimal, "Comma")
    assert dialog.preview.shown.kinds == ["number"]
    imports.tick(dialog.header)
    assert imports.cells() == [["a,b"], ["1,2"], ["3,4"]]
    assert dialog.preview.shown.names == ["column 1"]


def test_another_encoding(imports):
    dialog = imports.open("größe,y\n1,2\n3,4\n".encode())
    imports.choose(dialog.encoding, "LATIN-1")
    assert dialog.preview.shown.names == ["grÃ¶Ã\x9fe", "y"]
    imports.choose(dialog.encoding, "UTF-8")
    assert dialog.preview.shown.names == ["größe", "y"]


def test_roles_are_chosen_above_the_columns(imports):
    dialog = imports.open("a,b,c\n1,2,0\n3,4,1\n5,6,0\n")
    boxes = dialog.preview.header.boxes
    assert [box.currentText() for box in boxes] == ["Input", "Input", "Target"]
    assert boxes[1].accessibleName() == "Role of b"
    imports.choose(boxes[0], "Ignored")
    imports.choose(boxes[1], "Target")
    assert not dialog.import_button.isEnabled()
    assert dialog.problem.text() == "Choose at least one column as input."
    imports.choose(boxes[0], "Input")
    assert dialog.choices.targets.text() == "2:  b, c"
    imports.tick(dialog.choices.split)
    imports.click(dialog.import_button)
    assert imports.project.data.targets.tolist() == [[2, 0], [4, 1], [6, 0]]
    assert imports.project.data.split.test == 0


def test_a_column_of_dates_is_ignored_and_the_dialog_says_why(imports):
    rows = "\n".join(f"2024-01-{n:02},{n},{3 * n}" for n in range(1, 29))
    dialog = imports.open(f"day,x,y\n{rows}\n")
    model, choices = dialog.preview.shown, dialog.choices
    assert model.kinds[0] == "28 dates or times"
    assert model.roles == ["ignored", "input", "target"]
    assert choices.ignored.isVisible()
    assert choices.ignored.text() == "day: dates or times, and each of them would be a category."
    imports.choose(dialog.preview.header.boxes[0], "Input")
    assert not choices.ignored.isVisible()
    assert choices.inputs.text().startswith("29:")
    imports.choose(dialog.preview.header.boxes[1], "Ignored")
    assert choices.ignored.text() == "x."


def test_large_targets_are_offered_to_be_divided(imports):
    dialog = imports.open("area,price\n40,150000\n60,212345\n120,431000\n200,799999\n")
    choices = dialog.choices
    assert choices.divide.isVisible()
    assert choices.divide.text() == "Divide by 100,000"
    assert choices.large.text() == (
        "Targets of up to 799,999: learned as price / 100,000. The table can show them in full."
    )
    imports.tick(choices.divide)
    assert choices.large.text().endswith("grow beyond all bounds.")
    imports.tick(choices.divide)
    imports.tick(choices.split)
    imports.click(dialog.import_button)
    data = imports.project.data
    assert (data.units, data.columns) == ((100000.0,), ("area", "price"))
    assert data.targets[:, 0].tolist() == [1.5, 2.12345, 4.31, 7.99999]
    dialog = imports.open("x,y\n1,50\n2,100\n")
    assert not dialog.choices.divide.isVisible()


def test_missing_values_are_filled_as_chosen(imports):
    dialog = imports.open("a,b\n1,2\n,4\n5,\n")
    choices = dialog.choices
    assert choices.gaps.text() == "2 rows would be dropped."
    imports.choose(choices.missing, "Fill in the mean of the column (2)")
    assert choices.gaps.text() == "2 values would be filled in."
    imports.choose(choices.missing, "Fill in a constant (2)")
    choices.constant.selectAll()
    QTest.keyClicks(choices.constant, "-7,5")
    imports.click(dialog.import_button)
    assert imports.project.data.inputs.tolist() == [[1], [-7.5], [5]]
    assert imports.project.data.targets.tolist() == [[2], [4], [-7.5]]


def test_inputs_of_different_sizes_are_offered_to_be_scaled(imports):
    dialog = imports.open("area,rooms,price\n40,2,1\n200,7,3\n90,3,2\n")
    choices = dialog.choices
    assert choices.scaling.currentText() == "Mean 0, deviation 1"
    assert "Inputs go from 2 to 200: scaled ones" in choices.reach.text()
    imports.choose(dialog.preview.header.boxes[0], "Ignored")
    assert choices.scaling.currentText() == "Leave as they are"  # those that are left are small
    imports.choose(choices.scaling, "From 0 to 1")
    imports.choose(dialog.preview.header.boxes[0], "Input")
    assert choices.scaling.currentText() == "From 0 to 1"  # what was chosen stays
    imports.click(dialog.import_button)
    assert imports.project.data.scaling == "min_max"
    assert imports.project.data.inputs.tolist() == [[40, 2], [200, 7], [90, 3]]  # the table keeps the numbers
    imports.shown.window.docks["data"].bring()
    imports.shown.settle()
    preparation = imports.shown.window.late["data"].panel.preparation
    assert preparation.scaling.currentText() == "Inputs scaled: min–max"


def test_a_text_among_numbers_is_told_with_its_place(imports):
    dialog = imports.open("a,b,y\n1,2,3\n2,3,4\nx,5,6\n4,,7\n")
    assert dialog.choices.strays.text() == (
        "Column a holds numbers but for “x” in line 4: each number is a category."
    )
    imports.choose(dialog.delimiter, "Semicolon")  # then there are no numbers at all
    assert not dialog.choices.strays.isVisible()
    imports.choose(dialog.delimiter, "Comma")
    assert dialog.choices.strays.isVisible()


def test_classes_get_softmax_unless_the_network_shall_stay(imports):
    dialog = imports.open("a,b,kind\n1,2,x\n3,4,y\n5,6,z\n")
    imports.tick(dialog.choices.adapt)
    assert not dialog.import_button.isEnabled()
    assert "expected 1 number a row, as the network has 1 output, got" in dialog.problem.text().lower()
    imports.tick(dialog.choices.adapt)
    imports.click(dialog.import_button)
    assert imports.project.network.layers[-1].activation == "softmax"
    assert imports.project.training.loss == "cross_entropy"


UNREADABLE = [
    ("a,b\n1,2\n3\n4,5\n", "Line 3: expected 2 cells, as in line 1, got 1."),
    ("a,b\n", "The table has names, but no rows."),
    ("", "The table is empty."),
    (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "control character"),
]


def test_what_cannot_be_read_is_said_and_can_be_corrected(imports):
    for content, said in UNREADABLE:
        with case(said):
            before = imports.project
            dialog = imports.open(content)
            assert said in dialog.problem.text()
            assert dialog.problem.isVisible()
            assert not dialog.choices.isVisible()  # no empty lines about what is not there
            assert not dialog.import_button.isEnabled()
            if content and isinstance(content, str) and "3" in content:
                assert imports.cells()[0] == ["1", "2"]
                imports.choose(dialog.delimiter, "Bar")
                assert not dialog.problem.text().startswith("Line")
                assert dialog.choices.isVisible()
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            imports.shown.settle()
            assert imports.importing.dialog is None
            assert imports.project is before


def test_a_long_read_is_cancelled_while_the_window_answers(imports):
    before = imports.project
    rows = "\n".join(",".join(f"{n * k % 97}.5" for k in range(10)) for n in range(60_000))
    dialog = imports.open(rows, wait=False)
    imports.qtbot.waitUntil(lambda: dialog.progress.value() > 0)
    assert dialog.busy
    assert dialog.progress.isVisible()
    assert len(imports.cells()) == 100
    assert not dialog.import_button.isEnabled()
    imports.click(dialog.cancel_button)
    assert not dialog.busy
    assert imports.project is before


def test_the_clipboard_is_a_table_or_said_to_be_none(imports):
    window = imports.shown.window
    QGuiApplication.clipboard().clear()
    for text in ("", " \n ", "word", "0.5", "a sentence without any table"):
        QGuiApplication.clipboard().setText(text)
        window.banner.hide()
        window.actions_table["import_clipboard"].trigger()
        assert "no table" in window.banner.text
        assert window.banner.isVisible()
        assert imports.importing.dialog is None
    QGuiApplication.clipboard().setText("a\tb\n1\t0\n2\t1\n")
    imports.shown.press(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    imports.settle()
    assert imports.cells() == [["1", "0"], ["2", "1"]]
    assert not imports.dialog.encoding.isVisible()
    imports.click(imports.dialog.import_button)
    assert imports.project.training.loss == "binary_cross_entropy"


def test_a_dropped_table_is_shown(imports):
    file = imports.folder / "Dropped.TSV"
    file.write_text("a\tb\n1\t2\n")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    drop = QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(imports.shown.window.windowHandle(), drop)
    imports.shown.settle()
    assert drop.isAccepted()
    imports.settle()
    assert imports.cells() == [["1", "2"]]
    imports.dialog.reject()


def test_a_locked_project_is_not_offered_the_dialog(imports):
    imports.shown.window.editing.locked = True
    imports.shown.press(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert imports.shown.window.findChild(QFileDialog) is None
    assert "locked" in imports.shown.window.banner.text


def test_every_control_has_a_name_and_fits_a_low_window(make_window: Callable[..., Window], qtbot, tmp_path):
    imports = Import(make_window(size=(1024, 700)), qtbot, tmp_path)
    dialog = imports.open(GERMAN)
    assert dialog.width() <= 1024
    assert dialog.height() <= 700
    for box in dialog.findChildren(QComboBox):
        assert box.accessibleName()
    assert np.all([box.height() >= 30 for box in dialog.preview.header.boxes])
    dialog.reject()

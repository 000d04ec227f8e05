"""The box that tells what the program is: versions, every licence, a report to copy."""

from __future__ import annotations

import re

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from mlpstudio import __version__, resources
from mlpstudio.ui.about import AboutBox
from mlpstudio.ui.diagnosis import parts, report


def test_every_part_has_its_licence():
    for part in parts():
        assert len(part.text()) > 400, part.name
        assert part.licence, part.name
        assert part.holder, part.name
    listed = {part.file for part in parts()}
    lying = {f"licenses/{file.name}" for file in resources.path("licenses").glob("*.txt")}
    assert lying | {f"fonts/{file.name}" for file in resources.path("fonts").glob("OFL*")} <= listed
    assert (resources.path("licenses", "MLP-Studio.txt")).read_text().split() == (
        resources.root().parent / "LICENSE"
    ).read_text().split()


def test_the_report_tells_versions_and_nothing_of_a_person(qapp):
    told = report()
    assert told.startswith(f"MLP Studio {__version__} (from source)\nPython 3.")
    assert f"numpy {np.__version__}" in told
    assert "Display: offscreen" in told
    assert not re.search(r"/(home|root|Users)/", told)


def test_from_the_menu_by_keys(make_window):
    shown = make_window()
    shown.action("about").trigger()
    shown.settle()
    (box,) = shown.window.findChildren(AboutBox)
    assert any(label.text() == f"MLP Studio {__version__}" for label in box.findChildren(QLabel))
    assert box.text.toPlainText() == report()
    for row, part in enumerate(box.parts, start=1):
        QTest.keyClick(box.list, Qt.Key.Key_Down)
        assert box.list.currentRow() == row
        assert box.text.toPlainText() == part.text()
        assert part.licence in box.caption.text()
    QTest.mouseClick(box.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == report() == box.text.toPlainText()
    assert "Copied" in box.caption.text()
    QTest.keyClick(box, Qt.Key.Key_Escape)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shown.window.findChildren(AboutBox)


@pytest.mark.parametrize("name", ["numpy", "Qt", "Python"])
def test_versions_are_known(name):
    (part,) = (part for part in parts() if part.name.split(",")[0] == name)
    assert re.match(r"\d+\.\d+", part.version)

"""What this program is, and what it is made of."""

from __future__ import annotations

import numpy as np
from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from mlpstudio import __version__


def show(window: QWidget) -> None:
    """Open the box, which does not block the window."""
    box = QMessageBox(window)
    box.setWindowTitle(_tr("About MLP Studio"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(f"MLP Studio {__version__}")
    purpose = _tr(
        "See how a multi-layer perceptron computes and learns, one click at a time, forwards and backwards."
    )
    box.setInformativeText(f"{purpose}\n\nPySide6 {pyside_version}, numpy {np.__version__}")
    box.finished.connect(box.deleteLater)
    box.open()


def _tr(text: str) -> str:
    return QCoreApplication.translate("About", text)

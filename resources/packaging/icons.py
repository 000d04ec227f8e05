"""The program's icon in the forms that the three systems ask for, drawn by Qt from the one drawing.

``python resources/packaging/icons.py FOLDER`` writes ``mlpstudio-SIZE.png`` and ``document-SIZE.png``,
``mlpstudio.ico`` for Windows and ``mlpstudio.icns`` for macOS.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from mlpstudio import resources

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_ICO = (16, 24, 32, 48, 64, 256)
_ICNS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}
"""Apple's names for pictures in the PNG format, by their size."""


def main(folder: Path) -> None:
    """Write all of them."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = _pictures(resources.path("icons", "app.svg"))
    documents = _pictures(Path(__file__).parent / "linux" / "document.svg")
    for size in SIZES:
        (folder / f"mlpstudio-{size}.png").write_bytes(pictures[size])
        (folder / f"document-{size}.png").write_bytes(documents[size])
    (folder / "mlpstudio.ico").write_bytes(ico({size: pictures[size] for size in _ICO}))
    (folder / "document.ico").write_bytes(ico({size: documents[size] for size in _ICO}))
    (folder / "mlpstudio.icns").write_bytes(icns({size: pictures[size] for size in _ICNS}))


def _pictures(drawing: Path) -> dict[int, bytes]:
    renderer = QSvgRenderer(str(drawing))
    if not renderer.isValid():
        raise SystemExit(f"{drawing} cannot be drawn")
    return {size: _png(renderer, size) for size in SIZES}


def _png(renderer: QSvgRenderer, size: int) -> bytes:
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(held.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return an icon of Windows: a directory of 16 bytes a picture, then the pictures as PNG."""
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    start = len(head) + 16 * len(pictures)
    for size, png in pictures.items():
        # A size of 256 is written as 0, since it has one byte.
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), start + len(body))
        body += png
    return head + body


def icns(pictures: dict[int, bytes]) -> bytes:
    """Return an icon of macOS: each picture with its name and its length, which counts these eight bytes."""
    body = b"".join(_ICNS[size] + struct.pack(">I", 8 + len(png)) + png for size, png in pictures.items())
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    main(Path(sys.argv[1]))

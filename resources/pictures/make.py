"""The pictures of the README, made by the program: ``.venv/bin/python resources/pictures/make.py [FOLDER]``.

Each is the real window, as it opens the first time, walked through by the same calls that its buttons make.
Made again from the same sources they are the same pictures.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1")

from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mlpstudio.project.templates import TEMPLATES
from mlpstudio.teaching.lesson import folders, read_lesson
from mlpstudio.ui.main_window import MainWindow
from mlpstudio.ui.pictures import new_window, settle
from mlpstudio.ui.window_picture import window_image

LARGEST = 200_000
"""Bytes of a still picture."""
LARGEST_MOVING = 1_500_000
SIZE = (1280, 800)
MOVING = (1120, 720)


def open_template(window: MainWindow, name: str) -> None:
    """Open a template of File > New."""
    project = next(template for template in TEMPLATES if template.id == name).project()
    window.session.document.begin(project)


# What the pictures show


def light(window: MainWindow) -> QWidget:
    """Two classes after some training, at a gradient, with all matrices."""
    window.appearance.choose("light")
    open_template(window, "moons")
    window.docks["matrices"].bring()
    session = window.session
    session.advance(600 * session.clicks)
    go_to(window, "dL_dW1")
    return window


def dark(window: MainWindow) -> QWidget:
    """The worked example, in the backward phase of its second iteration."""
    window.appearance.choose("dark")
    window.session.next_iteration()
    go_to(window, "dL_dW2", ahead=True)
    return window


def practice(window: MainWindow) -> QWidget:
    """A number that is asked, and what a wrong one says."""
    window.appearance.choose("light")
    window.actions_table["practice"].trigger()
    practising = window.practice.practising
    while practising.question is None or practising.question.symbol != "dL_dW2":
        practising.skip() if practising.asks() else practising.next()
    panel = window.late["practice"].panel
    panel.asking.go_to_open()
    QApplication.processEvents()
    field = QApplication.focusWidget()
    if field is not None:
        QTest.keyClicks(field, "-108\r")
    return window


def presenting(window: MainWindow) -> QWidget:
    """The stage that a class sees."""
    window.appearance.choose("light")
    go_to(window, "dL_dW1", ahead=True)
    window.actions_table["present"].trigger()
    presenter = window.presenting.presenter
    assert presenter is not None
    presenter.stage.showNormal()  # the screen that is not there is square
    presenter.stage.resize(*SIZE)
    return presenter.stage


def lesson(window: MainWindow) -> QWidget:
    """A page of a lesson with its task."""
    window.appearance.choose("light")
    chosen = next(read_lesson(folder) for folder in folders() if folder.name.startswith("08"))
    tasks = [number for number, page in enumerate(chosen.pages) if page.task is not None]
    window.lessons.begin(chosen, tasks[0])
    return window


STILLS: dict[str, Callable[[MainWindow], QWidget]] = {
    "light": light, "dark": dark, "practice": practice, "presenting": presenting, "lesson": lesson,
}  # fmt: skip


def go_to(window: MainWindow, symbol: str, *, ahead: bool = False) -> None:
    """Go to the click that computes a symbol, of this iteration or of the next one."""
    trace = window.session.moment.trace
    assert trace is not None
    click = next(step.click for step in trace.program if step.target == symbol)
    window.session.advance(click) if ahead else window.session.seek(trace.iteration, click)


def walk(window: MainWindow) -> Iterator[int]:
    """Walk through the worked example, and yield how many milliseconds each place is shown."""
    session = window.session
    yield 1800
    for _ in range(11):  # forward, loss, and backward to the first gradients
        session.next()
        yield 1100
    for _ in range(3):
        session.back()
        yield 650
    while session.moment.position < session.clicks:
        session.next()
        yield 650
    for _ in range(9):
        session.next_iteration()
        yield 260
    yield 3000


# Making


def image_of(widget: QWidget) -> Image.Image:
    """Return a widget as pixels."""
    image = window_image(widget, 1).convertToFormat(QImage.Format.Format_RGB888)
    size = image.width(), image.height()
    return Image.frombuffer("RGB", size, bytes(image.constBits()), "raw", "RGB", image.bytesPerLine())


def still(name: str) -> bytes:
    """Return a still picture as WebP, without any loss."""
    with new_window(SIZE) as window:
        settle(window)
        shown = STILLS[name](window)
        settle(window)
        written = io.BytesIO()
        image_of(shown).save(written, "WEBP", lossless=True, quality=100, method=6)
    return checked(name, written.getvalue(), LARGEST)


def moving() -> bytes:
    """Return the picture that moves."""
    with new_window(MOVING) as window:
        window.appearance.choose("light")
        settle(window)
        # What was drawn while the window was still arranged may be as fine as it was large by then.
        for width in (MOVING[0] + 8, MOVING[0]):
            window.resize(width, MOVING[1])
            settle(window)
        frames, durations = [], []
        for shown in walk(window):
            settle(window)
            frames.append(image_of(window))
            durations.append(shown)
    written = io.BytesIO()
    frames[0].save(
        written, "WEBP", save_all=True, append_images=frames[1:], duration=durations, loop=0,
        lossless=True, quality=80, method=4, kmin=0, kmax=0,
    )  # fmt: skip
    return checked("walk", written.getvalue(), LARGEST_MOVING)


def checked(name: str, content: bytes, largest: int) -> bytes:
    """Return a file, unless it became too large."""
    if len(content) > largest:
        raise SystemExit(f"{name}: {len(content):,} bytes are more than {largest:,}")
    return content


def main(arguments: list[str]) -> None:
    """Write all pictures, or those that are named, into a folder or beside this script."""
    names = [name for name in arguments if name in (*STILLS, "walk")]
    others = [name for name in arguments if name not in names]
    folder = Path(others[0]) if others else Path(__file__).parent
    folder.mkdir(parents=True, exist_ok=True)
    for name in names or ("walk", *STILLS):
        content = moving() if name == "walk" else still(name)
        path = folder / f"{name}.webp"
        path.write_bytes(content)
        print(f"{path} {len(content):,} bytes")


if __name__ == "__main__":
    main(sys.argv[1:])

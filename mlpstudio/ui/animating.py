"""Animations of a network or of the window, made while the window answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.project.files import FileProblem, write_bytes
from mlpstudio.session.moment import Moment, Place
from mlpstudio.ui.slices import Slices, Work
from mlpstudio.ui.words import complaint, worded

if TYPE_CHECKING:
    from mlpstudio.export.kinds import Options
    from mlpstudio.ui.main_window import MainWindow

_SEEN = 0.4  # seconds until a window shows all that it computes of a place
_FRAMES = 30  # of a training at most
_AT_ONCE = 0.008  # seconds of computing between two looks at what else there is to do


class Animating(QObject):
    """Makes an animation and writes it; one that is still being made is given up for the next.

    Parameters
    ----------
    window
        The window.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._path = window, ""
        self._slices = Slices(self)
        self._slices.done.connect(self._made)
        self._slices.failed.connect(self._fail)

    @property
    def busy(self) -> bool:
        """Whether an animation is being made."""
        return self._slices.busy

    def write(self, path: str, options: Options) -> None:
        """Write what the options name to a file: the network, or this window."""
        from mlpstudio.export.kinds import KINDS

        self._slices.stop()  # a window that one goes through stands elsewhere until then
        window, self._path = self._window, path
        moment = window.session.moment
        if options.what == "window":
            window.runner.pause()
            work = window_work(window, places(moment, options), training=options.training)
        else:
            options = replace(options, trace=moment.trace, position=moment.position)
            work = KINDS["webp"].making(window.session.document.project, options)
        self._slices.start(work, at_once=True)
        if self._slices.busy:
            window.status.say(Message("Writing {name} …", {"name": Path(path).name}))

    def _made(self, content: bytes) -> None:
        try:
            write_bytes(self._path, (content,))
        except FileProblem as error:
            self._window.setbacks.say(complaint(error))
            return
        self._window.status.say(Message("Written to {name}.", {"name": Path(self._path).name}))

    def _fail(self, reason: Message) -> None:
        self._window.setbacks.say(worded(reason))


def places(moment: Moment, options: Options) -> list[Place]:
    """Return where a window goes: through an iteration, or to some iterations of a training."""
    if not options.training:
        return [Place(moment.iteration, position) for position in range(moment.clicks + 1)]
    per_epoch = 1 if moment.batches is None else moment.batches.per_epoch
    last = max(options.epochs * per_epoch, 1) - 1
    found = sorted({round(n * last / (_FRAMES - 1)) for n in range(_FRAMES)})
    return [Place(moment.start + at, moment.clicks) for at in found]


def window_work(window: MainWindow, places: Sequence[Place], *, training: bool) -> Work:
    """Take a picture of a window at each of some places, and go back to where it was.

    A run that diverges ends the animation.

    Raises
    ------
    InvalidInput
        Somebody went elsewhere or changed something meanwhile: what is there by then stays as it is.
    """
    from mlpstudio.ui.canvas.still import MOVE, STEP, animation
    from mlpstudio.ui.window_picture import window_image

    session = window.session
    project, here = session.document.project, session.moment.spot
    last = here
    frames: list[QImage] = []

    def undisturbed() -> bool:
        return session.document.project is project and session.moment.spot == last

    def check() -> None:
        if not undisturbed():
            raise InvalidInput("The animation was given up, as something else was done in the window.")

    try:
        for number, place in enumerate(places):
            while not (there := session.compute(place.iteration + 1, _AT_ONCE)) and not session.exhausted:
                yield number / len(places)
                check()
            if not there and frames:
                break
            session.reach(place)
            last = session.moment.spot
            end = perf_counter() + _SEEN
            while perf_counter() < end:
                yield number / len(places)
                check()
            frames.append(window_image(window, 1).convertToFormat(QImage.Format.Format_RGB888))
    finally:
        if undisturbed():
            session.go(here)
    return (yield from animation(frames, MOVE if training else STEP))

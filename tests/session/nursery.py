"""Children that save and keep their work as fast as they can, until they are killed.

``python -m tests.session.nursery FILE`` answers each line on standard input with a new child: ``ready PID``,
then what that child has done, one line each (``kept 7``, ``saving 8``, ``saved 8``), and ``dead`` when it is
gone. The number is the title of the project. Children are forked, as loading Python and Qt takes a hundred
times as long as what is tested.
"""

from __future__ import annotations

import itertools
import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from mlpstudio.project import project as edits
from mlpstudio.project import storage
from mlpstudio.session.document import Document
from mlpstudio.session.recovery import Recovery
from mlpstudio.session.session import Session


def say(*words: object) -> None:
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def work(path: Path) -> None:
    app = QCoreApplication([])
    session = Session(Document(storage.read(path), path))
    recovery = Recovery(session)
    first = int(session.document.project.title)
    say("ready", os.getpid())
    for number in itertools.count(first + 1):
        session.edit(lambda project, n=number: edits.with_texts(project, title=str(n)), "title")
        if number % 2 == 0:
            say("saving", number)
            session.save(path)
            say("saved", number)
        else:
            recovery.keep()
            while recovery._thread is not None:
                app.processEvents()
            say("kept", number)


def main() -> None:
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            try:
                work(Path(sys.argv[1]))
            except BaseException as error:
                say("failed", repr(error))
            os._exit(1)
        os.waitpid(child, 0)
        say("dead")


if __name__ == "__main__":
    main()

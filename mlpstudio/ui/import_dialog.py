"""What File > Import data opens: how a table is written, its first rows, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import replace
from itertools import islice

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mlpstudio.core.data import Dataset
from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.project.fitting import Fit, fit, with_fitting_data
from mlpstudio.project.importing import Role, Table, gaps, guessed_roles, ignored, importing, reading, strays
from mlpstudio.project.project import Project
from mlpstudio.project.structure import Edit
from mlpstudio.project.text_files import DELIMITERS, ENCODINGS, Dialect, decoded, detected, records
from mlpstudio.ui.announcer import announce
from mlpstudio.ui.import_choices import ImportChoices, said_of
from mlpstudio.ui.import_preview import PreviewTable
from mlpstudio.ui.own_titles import with_title_of_data
from mlpstudio.ui.slices import Slices
from mlpstudio.ui.theme import Theme, set_look

_SHOWN = 100  # rows
_HEAD = 1_000_000  # characters in which they are looked for
_LARGEST = QSize(1080, 760)


class ImportDialog(QDialog):
    """Shows a table, lets be corrected how it is read, and makes the project's data of it.

    Parameters
    ----------
    name
        Of the file, or what else to call it.
    content
        The bytes of a file, or a text.
    project
        Whose data would be replaced.
    make
        Makes an edit, or returns why it cannot be made.
    """

    def __init__(
        self,
        name: str,
        content: bytes | str,
        project: Project,
        make: Callable[[Callable[[Project], Edit]], Message | None],
        window: QWidget,
        theme: Theme,
    ) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Import data"))
        self._content, self._project, self._make = content, project, make
        self._text = ""
        self._table: Table | None = None
        self._roles: tuple[Role, ...] = ()
        self._chose_roles = False
        self._data: Dataset | None = None
        self.encoding, self.delimiter, self.decimal = QComboBox(), QComboBox(), QComboBox()
        self.header = QCheckBox(self.tr("First line holds names"))
        self.preview, self.choices = PreviewTable(theme), ImportChoices(project.training.seed)
        self.problem, self.progress = QLabel(), QProgressBar()
        self.import_button = QPushButton(self.tr("Import"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.reader, self.maker, self._opening = Slices(self), Slices(self), QTimer(self)
        self._opening.setSingleShot(True)
        self._lay_out(name)
        self._connect()
        self.resize(_LARGEST.boundedTo((window.size() - QSize(64, 48)).expandedTo(self.minimumSizeHint())))
        self._show_result()
        self._opening.start(0)  # the dialog is there before its text is

    @property
    def busy(self) -> bool:
        """Whether the table is still being read, or made into samples."""
        return self._opening.isActive() or self.reader.busy or self.maker.busy

    def _lay_out(self, name: str) -> None:
        title = QLabel(name)
        title.setTextFormat(Qt.TextFormat.PlainText)
        set_look(title, role="title")
        line = QHBoxLayout()
        line.setSpacing(8)
        words = {",": self.tr("Comma"), ";": self.tr("Semicolon"), "\t": self.tr("Tab"), "|": self.tr("Bar")}
        for sign in DELIMITERS:
            self.delimiter.addItem(words[sign], sign)
        self.decimal.addItem(self.tr("Point"), ".")
        self.decimal.addItem(self.tr("Comma"), ",")
        for text, box in (
            (self.tr("Encoding"), self.encoding), (self.tr("Between cells"), self.delimiter),
            (self.tr("Decimal sign"), self.decimal),
        ):  # fmt: skip
            label = QLabel(text)
            set_look(label, role="muted")
            label.setBuddy(box)
            box.setAccessibleName(text)
            label.setVisible(box is not self.encoding or isinstance(self._content, bytes))
            line.addWidget(label)
            line.addWidget(box)
            line.addSpacing(8)
        self.encoding.setVisible(isinstance(self._content, bytes))
        # What is found in the file may have a longer name than those that are offered.
        self.encoding.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        line.addWidget(self.header)
        line.addStretch(1)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        set_look(self.problem, role="error")
        for shown in (self.problem, self.progress):  # where they are hidden, the buttons stay at their place
            policy = shown.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
            shown.setSizePolicy(policy)
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Reading"))
        self.import_button.setDefault(True)
        set_look(self.cancel_button, quiet=True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.problem, 1)
        buttons.addWidget(self.progress, 1)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.import_button)
        rule = QFrame()
        rule.setFrameShape(QFrame.Shape.HLine)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(title)
        layout.addLayout(line)
        layout.addWidget(self.preview, 1)
        layout.addWidget(self.choices)
        layout.addWidget(rule)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self._opening.timeout.connect(self._decode)
        self.encoding.activated.connect(self._encoding_chosen)
        self.delimiter.activated.connect(self._read)
        self.decimal.activated.connect(self._read)
        self.header.clicked.connect(self._read)
        self.preview.header.chose.connect(self._role_chosen)
        self.choices.changed.connect(self._show_result)
        self.reader.progressed.connect(self._show_progress)
        self.reader.done.connect(self._show_table)
        self.reader.failed.connect(self._refuse)
        self.maker.done.connect(self._show_made)
        self.maker.failed.connect(self._cannot)
        self.import_button.clicked.connect(self._take)
        self.cancel_button.clicked.connect(self.reject)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in other colours."""
        self.preview.shown.theme = theme
        self.preview.viewport().update()
        self.preview.header.viewport().update()

    def done(self, result: int) -> None:
        """Leave what is under way too."""
        self._opening.stop()
        self.reader.stop()
        self.maker.stop()
        super().done(result)

    # How it is written

    @property
    def dialect(self) -> Dialect:
        """How the table is read now."""
        return Dialect(self.delimiter.currentData(), self.decimal.currentData(), self.header.isChecked())

    def _encoding_chosen(self) -> None:
        self._decode(self.encoding.currentData())

    def _decode(self, encoding: str | None = None) -> None:
        """Read the text, and find out how the table is written."""
        try:
            self._text, found = (
                (self._content, "") if isinstance(self._content, str) else decoded(self._content, encoding)
            )
        except InvalidInput as error:
            self._text = ""
            self._show_encodings(encoding or ENCODINGS[0])
            self._show_rows()
            self._refuse(error.message)
            return
        self._show_encodings(found)
        dialect = detected(self._text)
        self.delimiter.setCurrentIndex(self.delimiter.findData(dialect.delimiter))
        self.decimal.setCurrentIndex(self.decimal.findData(dialect.decimal))
        self.header.setChecked(dialect.header)
        self._read()

    def _show_encodings(self, found: str) -> None:
        names = [*ENCODINGS, *([] if found in ENCODINGS or not found else [found])]
        if self.encoding.count() != len(names):
            self.encoding.clear()
            for name in names:
                self.encoding.addItem(name.upper().replace("CP1252", "Windows-1252"), name)
        self.encoding.setCurrentIndex(self.encoding.findData(found))

    def _read(self) -> None:
        """Show the first rows at once, and read the whole table."""
        self._show_rows()
        self.problem.hide()
        self.progress.setValue(0)
        self.progress.show()
        self.reader.start(reading(self._text, self.dialect))
        self._show_result()

    def _show_rows(self) -> None:
        dialect, found = self.dialect, []
        self._table = None
        self.reader.stop()
        self.maker.stop()
        try:
            for record in islice(records(self._text[:_HEAD], dialect.delimiter), _SHOWN + dialect.header):
                found.append(record)
        except InvalidInput:
            pass  # the rows before are shown; the reader tells what is wrong
        names = found.pop(0)[1] if dialect.header and found else []
        width = max((len(cells) for _, cells in found), default=0)
        names = [
            (names[place].strip() if place < len(names) else "")
            or self.tr("column {number}").format(number=place + 1)
            for place in range(max(width, len(names)))
        ]
        lines = [line for line, _ in found]
        self.preview.show_rows(lines, [cells for _, cells in found], names, dialect)

    # What it is

    def _show_progress(self, share: float) -> None:
        self.progress.setValue(round(1000 * share))

    def _show_table(self, table: Table) -> None:
        if not self._chose_roles or len(self._roles) != len(table.columns):
            self._roles, self._chose_roles = guessed_roles(table), False
        self._table = table
        self.choices.show()
        self.progress.hide()
        self.preview.show_table(table, self._roles)
        self.choices.show_strays(strays(table))
        self._show_result()

    def _role_chosen(self, column: int, role: Role) -> None:
        self._roles = (*self._roles[:column], role, *self._roles[column + 1 :])
        self._chose_roles = True
        self.preview.show_roles(self._roles)
        self._show_result()

    def _refuse(self, reason: Message) -> None:
        """Say what cannot be read; everything can still be corrected."""
        self.progress.hide()
        self.choices.hide()  # there is nothing to choose for: only how it is read may help
        text = said_of(reason)
        self.problem.setText(text)
        self.problem.show()
        announce(self, text)
        self._table = None
        self._tell(None, None)

    def _show_result(self) -> None:
        """Show what the choices make of the table: at once, unless it is long."""
        self.maker.stop()
        if self._table is None:
            self._tell(None, None)
            return
        self.choices.show_gaps(gaps(self._table, self._roles))
        self.choices.show_ignored(ignored(self._table, self._roles))
        number = self.choices.constant.number
        if number is None and self.choices.how_missing == "constant":
            self._cannot(Message("type the number to fill in"))
            return
        self._data = None
        self.import_button.setEnabled(False)
        self.maker.start(self._making(self._table, number or 0.0), at_once=True)

    def _making(self, table: Table, constant: float) -> Generator[float, None, None]:
        made = yield from importing(table, self._roles, self.choices.how_missing, constant)
        self._tell(made.data, fit(self._project, made.data))
        yield 1.0
        # Tried on what is open, so that nothing can be refused at the end.
        data = self.choices.counted(replace(made.data, scaling=self.choices.chosen_scaling))
        with_fitting_data(self._project, data, self.choices.chosen_split, self.choices.adapts)

    def _show_made(self) -> None:
        self.import_button.setEnabled(True)
        self._say("")

    def _cannot(self, reason: Message) -> None:
        """Say why nothing can be made of the table as it is."""
        self._say(said_of(reason))
        if self._data is None:
            self._tell(None, None)
        self.import_button.setEnabled(False)

    def _tell(self, data: Dataset | None, wanted: Fit | None) -> None:
        """Tell what the data would be; they can be imported when they have been tried."""
        self._data = data
        if self._table is None:
            self.choices.show_gaps(None)
        self.choices.show_data(data, wanted)
        self.import_button.setEnabled(False)

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def _take(self) -> None:
        if self._data is None or not self.isVisible():
            return
        reason = self._make(self._edit)
        if reason is not None:
            self._say(said_of(reason))
            return
        self.accept()

    def _edit(self, project: Project) -> Edit:
        assert self._data is not None
        data = self.choices.counted(replace(self._data, scaling=self.choices.chosen_scaling))
        made = with_fitting_data(project, data, self.choices.chosen_split, self.choices.adapts)
        return with_title_of_data(made)

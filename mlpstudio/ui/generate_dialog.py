"""What File > Generate data opens: kinds of data as pictures, their numbers, and the samples they make."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mlpstudio.core.data import Dataset
from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.project.fitting import fit, with_fitting_data
from mlpstudio.project.generating import RECIPES, Recipe
from mlpstudio.project.generators import Generator
from mlpstudio.project.project import Project
from mlpstudio.project.regressions import Regression
from mlpstudio.project.structure import Edit
from mlpstudio.project.templates import blank_project
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.palette import Palette
from mlpstudio.render.plots.points import Plot
from mlpstudio.render.plots.samples import Exact, samples_plot, samples_thumbnail
from mlpstudio.ui.fit_choices import FitOffer, HeldOutChoice, told
from mlpstudio.ui.gallery import Card, Gallery
from mlpstudio.ui.generator_settings import GeneratorSettings
from mlpstudio.ui.import_choices import said_of
from mlpstudio.ui.learned.wording import bracketed
from mlpstudio.ui.own_titles import with_title_of_data
from mlpstudio.ui.plot_view import PlotView
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.words import worded

_LARGEST = QSize(1080, 690)
_NARROWEST = 120  # a card
_ENOUGH = 20  # samples, of which a part may be kept for testing: fewer are all needed
_SIDE = 396  # what is told about the choice
_NUMBERS = NumberFormat()


class GenerateDialog(QDialog):
    """Makes data by a seed, and with them the project's data.

    Parameters
    ----------
    project
        Whose data would be replaced.
    make
        Makes an edit, or returns why it cannot be made.
    """

    def __init__(
        self,
        project: Project,
        make: Callable[[Callable[[Project], Edit]], Message | None],
        window: QWidget,
        theme: Theme,
    ) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Generate data"))
        self._project, self._make, self._theme = project, make, theme
        self._chose_split = False
        self._generator: Generator = RECIPES[0].generator()
        self._data: Dataset = self._generator.dataset()
        cards = [_card(recipe) for recipe in RECIPES]
        self.gallery = Gallery(cards, theme, picture=_picture, narrowest=_NARROWEST, described=False)
        self.name, self.description, self.formula = QLabel(), told("caption"), told("number")
        self.preview, self.settings = PlotView(self._tell), GeneratorSettings()
        self.offer, self.testing = FitOffer(), HeldOutChoice(project.training.seed)
        self.problem = told("error")
        self.generate_button = QPushButton(self.tr("Generate"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.resize(_LARGEST.boundedTo((window.size() - QSize(64, 48)).expandedTo(self.minimumSizeHint())))
        self._show_recipe()
        self.gallery.setFocus()

    def _lay_out(self) -> None:
        kinds = QLabel(self.tr("Kind of data"))
        set_look(kinds, role="strong")
        self.gallery.setAccessibleName(self.tr("Kind of data"))
        self.preview.setAccessibleName(self.tr("Samples"))
        set_look(self.name, role="title")
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(kinds)
        left.addWidget(self.gallery, 1)
        right.setSpacing(4)
        for widget in (self.name, self.description):
            right.addWidget(widget)
        right.addWidget(self.preview, 1)
        right.addWidget(self.formula)
        right.addWidget(self.settings)
        side = QWidget()
        side.setFixedWidth(_SIDE)
        side.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addLayout(left, 1)
        middle.addWidget(side)
        rule = QFrame()
        rule.setFrameShape(QFrame.Shape.HLine)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(middle, 1)
        layout.addWidget(rule)
        layout.addLayout(self._rows())
        layout.addLayout(self._buttons())

    def _rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        rows = (self.tr("Network"), self.offer), (self.tr("Testing"), self.testing)
        for row, (text, widget) in enumerate(rows):
            label = QLabel(text)
            set_look(label, role="strong")
            grid.addWidget(label, row, 0)
            grid.addWidget(widget, row, 1)
            grid.setRowMinimumHeight(row, 34)
        return grid

    def _buttons(self) -> QHBoxLayout:
        self.generate_button.setDefault(True)
        set_look(self.cancel_button, quiet=True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.problem, 1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.generate_button)
        return buttons

    def _connect(self) -> None:
        self.gallery.chose.connect(self._show_recipe)
        self.gallery.taken.connect(self._take)
        self.settings.changed.connect(self._show_data)
        self.offer.changed.connect(self._show_result)
        self.testing.changed.connect(self._show_result)
        self.testing.split.clicked.connect(self._split_chosen)
        self.generate_button.clicked.connect(self._take)
        self.cancel_button.clicked.connect(self.reject)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in other colours."""
        self.gallery.set_theme(theme)
        self.preview.color(theme.painting)

    # What is chosen

    @property
    def recipe(self) -> Recipe:
        """The kind of data that is chosen."""
        return _recipe(self.gallery.card.id)

    def _show_recipe(self) -> None:
        card = self.gallery.card
        self.name.setText(card.title)
        self.description.setText(card.description)
        self.settings.show_recipe(self.recipe)
        if not self._chose_split:
            with QSignalBlocker(self.testing.split):
                self.testing.split.setChecked(self.recipe.samples >= _ENOUGH)
        self._show_data()

    def _show_data(self) -> None:
        """Draw the samples that the numbers make."""
        self._generator = self.settings.generator()
        self._data = self._generator.dataset()
        exact = _exact(self._generator)
        self.preview.show_plot(samples_plot(self._data, exact, self._classes(), self.preview.unit))
        formula = self._generator.formula if isinstance(self._generator, Regression) else ""
        self.formula.setText(formula)
        self.formula.setVisible(bool(formula))
        self._show_result()

    def _split_chosen(self) -> None:
        self._chose_split = True

    def _classes(self) -> tuple[str, ...]:
        outputs = self._data.targets.shape[1]
        if outputs == 1:
            return "y = 0", "y = 1"
        text = self.tr("class {number}")
        return tuple(text.format(number=number) for number in range(1, outputs + 1))

    def _show_result(self) -> None:
        """Say what would become of the network, and which samples are kept for testing."""
        found = fit(self._project, self._data)
        self.offer.show_fit(found)
        self.testing.show_data(self._data)
        text = ""
        if found.is_needed and not self.offer.adapt.isChecked():
            try:
                self._edit(self._project)
            except InvalidInput as error:
                text = said_of(error.message)
        self.problem.setText(text)
        self.generate_button.setEnabled(not text)

    def _tell(self, plot: Plot, bounds: QRectF, place: QPointF) -> str:
        """Return the sample at a place of the preview."""
        row = plot.row_at(bounds, place)
        if row is None:
            return ""
        return self.tr("{inputs} → {targets}").format(
            inputs=bracketed(self._data.inputs[row], _NUMBERS),
            targets=bracketed(self._data.targets[row], _NUMBERS),
        )

    # What is made

    def _take(self) -> None:
        if not self.isVisible() or not self.generate_button.isEnabled():
            return
        reason = self._make(self._edit)
        if reason is not None:
            self.problem.setText(said_of(reason))
            return
        self.accept()

    def _edit(self, project: Project) -> Edit:
        text = self.recipe.told(self._data.samples)
        adapts = self.offer.adapt.isChecked()
        made = with_fitting_data(project, self._data, self.testing.chosen, adapts, text)
        return with_title_of_data(made, worded(Message(self.recipe.title)))


def _card(recipe: Recipe) -> Card:
    title, description = worded(Message(recipe.title)), worded(Message(recipe.description))
    return Card(recipe.id, title, description, "", blank_project)


def _picture(card: Card, size: QSize, palette: Palette, ratio: float) -> QImage:
    generator = _recipe(card.id).generator()
    return samples_thumbnail(generator.dataset(), _exact(generator), size, palette, ratio)


def _recipe(name: str) -> Recipe:
    return next(recipe for recipe in RECIPES if recipe.id == name)


def _exact(generator: Generator) -> Exact | None:
    return generator.exact if isinstance(generator, Regression) else None

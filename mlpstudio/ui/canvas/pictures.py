"""The pictures of the canvas: in the neurons, large beside them, and all of it for others.

What draws them is loaded when it is first wanted: most people see none at the start.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from mlpstudio.render.network import NeuronRef
from mlpstudio.render.network_faces import Faces
from mlpstudio.render.network_layout import NetworkLayout
from mlpstudio.render.picture import Picture
from mlpstudio.session.moment import Moment
from mlpstudio.session.pointing import Pointed
from mlpstudio.session.settings import NEURON_PICTURES, Setting, Settings
from mlpstudio.ui.actions import Actions
from mlpstudio.ui.giving import Giver
from mlpstudio.ui.network_commands import NetworkCommands

if TYPE_CHECKING:
    from mlpstudio.ui.canvas.neuron_card import NeuronCard


class CanvasPictures(QObject):
    """Draws them as the setting says, and gives them away.

    Parameters
    ----------
    commands
        Of the canvas: its menu gives the pictures away.
    actions
        The table: the switch is in it.
    settings
        Where the switch is kept.
    """

    def __init__(self, commands: NetworkCommands, actions: Actions, settings: Settings) -> None:
        super().__init__(commands)
        self._canvas, self._settings, self._action = commands.canvas, settings, actions["neuron_pictures"]
        self._card: NeuronCard | None = None
        self._giver = Giver(self, self._canvas, self._pictures)
        self.on = False
        commands.opening.connect(self._giver.add_to)
        self._action.triggered.connect(self._switched)
        settings.changed.connect(self._changed)
        self._changed(NEURON_PICTURES)

    @property
    def card(self) -> NeuronCard:
        """The card, made now if it was not there yet; with it comes what neurons answer."""
        if self._card is None:
            from mlpstudio.ui.canvas.neuron_card import NeuronCard

            self._card = NeuronCard(self._canvas)
        return self._card

    @property
    def resting(self) -> bool:
        """Whether no neuron has a picture."""
        return not self.on

    # On and off

    def _switched(self, on: bool) -> None:
        self._settings.set(NEURON_PICTURES, on)

    def _changed(self, setting: Setting[Any]) -> None:
        if setting is not NEURON_PICTURES:
            return
        self.on = self._settings.get(NEURON_PICTURES)
        self._action.setChecked(self.on)
        self._canvas.faces = self._faces if self.on else None
        if self.on and self._canvas.moment is not None:
            self.card.responses.show(self._canvas.moment)
        if self._card is not None:
            moment = self._canvas.moment
            self._card.turn(self.on and not (moment is not None and moment.withheld))
        self._canvas.update()

    def _faces(self, layout: NetworkLayout) -> Faces | None:
        moment = self._canvas.moment
        if moment is not None and moment.withheld:  # they would tell the prediction that is asked
            return None
        return self.card.responses.faces(layout)

    def show_moment(self, moment: Moment) -> None:
        """Take the parameters of a moment; the canvas draws them in its own turn."""
        fits = len(moment.project.data.originals) in (1, 2)
        if self._action.isEnabled() != fits:
            self._action.setEnabled(fits)
        if self.on:
            self.card.turn(not moment.withheld)
            self.card.responses.show(moment)
            self.card.refresh()

    def prepare(self, moment: Moment, pointed: Pointed) -> Iterator[None]:
        """Make the picture of the canvas with those in its neurons, a little between two yields."""
        if self.on:
            self.card.responses.show(moment)
        yield from self._canvas.prepare(moment, pointed)

    # For others

    def _pictures(self) -> tuple[Picture, ...]:
        """Return the picture of the network, and the large one of the neuron that is selected."""
        from mlpstudio.ui.canvas.network_picture import network_picture

        moment, marked = self._canvas.moment, self._canvas.marked
        if moment is None:
            return ()
        found = (network_picture(self._canvas, moment),)
        if not isinstance(marked, NeuronRef) or marked.column == 0 or moment.withheld:
            return found
        self.card.responses.show(moment)
        return (*found, *self.card.pictures(marked))

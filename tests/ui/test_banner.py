"""The banner: it moves nothing, can be reached and closed by keys, and offers ways out of a divergence."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication

from mlpstudio.project import project as edits
from mlpstudio.ui import announcer
from mlpstudio.ui.banner import TOP
from mlpstudio.ui.setbacks import lowered
from tests.session.conftest import example
from tests.ui.conftest import Window


@pytest.fixture
def diverged(make_window, saved):
    """Return a maker of windows whose run has gone as far as it can."""

    def make(rate: float = 1e60, size: tuple[int, int] = (1440, 900)) -> Window:
        project = example()
        changed = edits.with_training(project, replace(project.training, learning_rate=rate))
        shown = make_window(saved(changed), size)
        shown.window.session.advance(15 * 40)
        shown.settle()
        return shown

    return make


def names(shown: Window) -> list[str]:
    return [button.text() for button in shown.window.banner.buttons]


def test_nothing_moves_when_it_comes_and_goes(shown: Window):
    window = shown.window
    window.session.advance(4)
    shown.settle()
    places = [view.geometry() for view in (window.canvas, window.step_bar, window.step_panel)]
    layout = window.canvas.transform(), [words.rect for words in window.canvas.layout_of_network().words]
    window.setbacks.say(
        "A file could not be read, and the reason is so long that it takes a second line. " * 2
    )
    shown.settle()
    assert window.banner.isVisible()
    for _ in range(2):
        assert [v.geometry() for v in (window.canvas, window.step_bar, window.step_panel)] == places
        now = window.canvas.transform(), [words.rect for words in window.canvas.layout_of_network().words]
        assert now == layout
        window.banner.dismiss()
        shown.settle()


@pytest.mark.parametrize("size", [(1024, 700), (1440, 900), (1920, 1080)])
def test_it_lies_inside_the_canvas_below_the_titles_with_all_of_its_words(diverged, size: tuple[int, int]):
    shown = diverged(size=size)
    banner, canvas = shown.window.banner, shown.window.canvas
    assert canvas.rect().contains(banner.geometry())
    titles = [words.rect for words in canvas.layout_of_network().words if words.rect.bottom() < TOP - 4]
    assert len(titles) >= 3
    assert banner.geometry().top() >= TOP
    # It leaves the network to be seen, and still has every word.
    assert banner.height() <= 64
    words = banner._words
    assert words.text() == banner.text or banner.text.startswith(words.text()[:-1])
    assert words.text() == banner.text or "smaller learning rate" in words.toolTip()
    assert words.height() >= words.heightForWidth(words.width())
    inside = [words, banner._close, *banner.buttons]
    places = [part.geometry() for part in inside]
    assert all(banner.rect().contains(place) for place in places)
    assert not any(a.intersects(b) for k, a in enumerate(places) for b in places[k + 1 :])
    shown.window.resize(1200, 760)
    shown.settle()
    assert canvas.rect().contains(banner.geometry())


def test_tab_leads_from_the_canvas_to_its_buttons_and_escape_closes_it(diverged):
    shown = diverged()
    banner, canvas = shown.window.banner, shown.window.canvas
    canvas.setFocus()
    reached = []
    for _ in range(3):
        shown.press(Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == [*banner.buttons, banner._close]
    shown.press(Qt.Key.Key_Escape)
    assert not banner.isVisible()
    assert canvas.hasFocus()


def test_closed_it_stays_closed_until_something_else_goes_wrong(diverged):
    shown = diverged()
    window = shown.window
    shown.click(window.banner._close)
    assert not window.banner.isVisible()
    window.step_panel.set_view("neurons")
    window.session.show_blocks_first(False)  # a move that leads nowhere else
    assert not window.banner.isVisible()
    shown.action("back").trigger()
    shown.action("next").trigger()
    assert window.banner.isVisible()


def test_a_screen_reader_is_told(shown: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    told: list[str] = []

    def note(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())

    monkeypatch.setattr(announcer.QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(announcer.QAccessible, "updateAccessibility", staticmethod(note))
    (tmp_path / "broken.mlp").write_text("{", encoding="utf-8")
    assert not shown.window.files.open_path(str(tmp_path / "broken.mlp"))
    assert told == [shown.window.banner.text]
    interface = QAccessible.queryAccessibleInterface(shown.window.banner)
    assert interface.text(QAccessible.Text.Name) == told[0]


def test_divergence_offers_to_restart(diverged):
    shown = diverged()
    assert names(shown) == ["Go on with η = 1e+59", "Restart"]
    shown.click(shown.window.banner.buttons[1])
    assert shown.place == (0, 0)
    assert not shown.window.banner.isVisible()


def test_going_on_with_a_tenth_leads_out_from_where_the_loss_was_lowest(make_window, saved):
    """Targets of hundreds, as prices are: the last finite weights would diverge at any rate."""
    project = example()
    hidden, output = project.network.layers
    network = replace(project.network, layers=(replace(hidden, activation="identity"), output))
    data = replace(project.data, targets=project.data.targets * 100)
    shown = make_window(saved(replace(project, network=network, data=data)))
    window, session = shown.window, shown.window.session
    session.advance(15 * 40)
    shown.settle()
    losses = [session.moment.losses.at(k) for k in range(session.moment.divergence.iteration)]
    rate = session.moment.project.training.learning_rate
    shown.click(window.banner.buttons[0])
    moment = session.moment
    assert moment.project.training.learning_rate == lowered(rate)
    assert tuple(moment.place) == (losses.index(min(losses)), 0)
    assert moment.former is not None
    assert not window.banner.isVisible()
    assert shown.action("next").isEnabled()
    session.advance(15 * 40)
    shown.settle()
    assert session.moment.divergence is None
    assert session.moment.losses.at(session.moment.iteration - 1) < min(losses)
    shown.action("undo").trigger()
    assert window.session.moment.project.training.learning_rate == rate


def test_large_targets_are_offered_to_be_divided(make_window, saved):
    project = example()
    hidden, output = project.network.layers
    network = replace(project.network, layers=(replace(hidden, activation="identity"), output))
    data = replace(project.data, targets=project.data.targets * 100000)
    shown = make_window(saved(replace(project, network=network, data=data)), (1024, 700))
    session, banner = shown.window.session, shown.window.banner
    session.advance(15 * 40)
    shown.settle()
    assert names(shown)[1:] == ["Divide targets by 100,000"]  # it starts again: no button more for that
    canvas = shown.window.canvas
    for button in banner.buttons:
        assert banner.rect().contains(button.geometry())
    assert canvas.rect().contains(banner.geometry())
    shown.click(banner.buttons[1])
    shown.settle()
    assert not banner.isVisible()
    assert session.moment.project.data.units == (100000,)
    assert session.moment.project.data.targets.tolist() == [[3]]
    assert shown.place == (0, 0)
    assert shown.action("undo").text() == "Undo targets divided by 100,000"
    session.advance(15 * 40)
    assert session.moment.divergence is None
    shown.window.editing.undo()
    shown.window.editing.locked = True  # since it was offered
    shown.window.setbacks.divide_targets()
    assert session.moment.project.data.units == ()
    assert banner.text == "Editing is locked. Ctrl+L unlocks it."


def test_where_no_rate_is_to_blame_none_is_offered(make_window, saved):
    project = example()
    data = replace(project.data, inputs=project.data.inputs * 1e307)
    shown = make_window(saved(edits.with_data(project, data)))
    shown.window.session.next()
    assert shown.window.banner.isVisible()
    assert "before any update" in shown.window.banner.text
    assert names(shown) == []


@pytest.mark.parametrize(("rate", "tenth"), [(0.7, 0.07), (0.3, 0.03), (1e60, 1e59), (0.01, 0.001)])
def test_a_tenth_has_no_more_digits(rate: float, tenth: float):
    assert lowered(rate) == tenth


def test_a_broken_file_offers_nothing(diverged, tmp_path: Path):
    shown = diverged()
    (tmp_path / "broken.mlp").write_text("{", encoding="utf-8")
    shown.window.files.open_path(str(tmp_path / "broken.mlp"))
    assert names(shown) == []

"""One number, many places: wherever something is pointed at, the same thing is marked in every view."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from mlpstudio.render.boxes import Hit
from mlpstudio.render.network import EdgeRef, NeuronRef
from mlpstudio.ui.mathematics import Mathematics
from mlpstudio.ui.why.lines import LinkedLines
from tests.patience import wait_until
from tests.ui.conftest import Window

GRADIENT, INPUT, SIGNAL = Hit("dL_dW1", (1, 1)), Hit("x", (1, 0)), Hit("dL_du1", (1, 0))
WHOLE = Hit("dL_du1")
EDGE, NEURON = EdgeRef(0, 1, 1), NeuronRef(0, 1)
ALL_HIDDEN = frozenset(NeuronRef(1, unit) for unit in range(3))


class Everywhere:
    """A window with every view that points side by side."""

    def __init__(self, shown: Window) -> None:
        self.shown, self.window = shown, shown.window
        window, docks = self.window, self.window.docks
        below = Qt.DockWidgetArea.BottomDockWidgetArea
        names = ("matrices", "code", "data", "check")
        for name in names:
            window.addDockWidget(below, docks[name])
        for one, other in pairwise(names):
            window.splitDockWidget(docks[one], docks[other], Qt.Orientation.Horizontal)
        for name in names:
            docks[name].show()
        for name in ("loss", "log"):
            docks[name].hide()
        shown.settle()
        window.checking.open()
        window.session.advance(10)
        shown.settle()
        self.step, self.sheet = window.step_panel, window.matrices_panel.sheet
        self.source, self.table = window.code_panel.source, window.late["data"].panel.table
        self.check = window.late["check"].panel

    def point(self, widget: QWidget, place: QPoint | QPointF) -> None:
        place = place.toPoint() if isinstance(place, QPointF) else place
        QTest.mouseMove(widget, place + QPoint(1, 0))
        QTest.mouseMove(widget, place)
        self.shown.settle()

    def leave(self) -> None:
        self.point(self.window.status, QPoint(400, 8))

    @property
    def lit(self) -> dict[str, object]:
        """What each view marks."""
        return {
            "canvas": self.window.canvas._focus,
            "step": self.step.equations.marked,
            "formula": self.step.formulas.marked,
            "chain": frozenset().union(*(view.marked for view in self.step.chain.findChildren(Mathematics))),
            "matrices": self.sheet._marked.hit,
            "code": self.source._marked,
            "data": self.table.pointing.marked,
            "card": self.window.why.card.lines._marked,
            "check": {self.check.page.table.lines[row].key for row in self.check.page.table.marked_rows},
        }

    def inside(self, view: Mathematics | LinkedLines, hit: Hit) -> QPointF:
        """Return a place of a view where something stands."""
        places = (
            QPointF(x, y) for y in range(2, view.height(), 4) for x in range(2, min(view.width(), 400), 4)
        )
        return next(place for place in places if view.hit(place) == hit)

    def place(self, name: str) -> tuple[QWidget, QPointF | QPoint]:
        window, step, sheet, table = self.window, self.step, self.sheet, self.table
        card, chain, canvas = window.why.card, step.chain.matrices, window.canvas
        places: dict[str, tuple[QWidget, Callable[[], QPointF | QPoint]]] = {
            "a cell of the step": (step.equations, lambda: step.equations.rects(GRADIENT)[-1].center()),
            "an operand of the step": (step.equations, lambda: step.equations.rects(INPUT)[-1].center()),
            "an operand of the answer": (card.lines, lambda: self.inside(card.lines, INPUT)),
            "a factor of the chain": (chain, lambda: chain.rects(INPUT)[0].center()),
            "a letter of the formula": (step.formulas, lambda: self.inside(step.formulas, WHOLE)),
            "all matrices": (sheet.viewport(), lambda: self.in_sheet(GRADIENT)),
            "an input among all matrices": (sheet.viewport(), lambda: self.in_sheet(INPUT)),
            "a variable of the code": (self.source.viewport(), lambda: self.word("dL_du1")),
            "an edge": (canvas, lambda: window.editor.place_of(EDGE)),
            "the label of an edge": (canvas, self.label),
            "a neuron": (canvas, lambda: window.editor.place_of(NEURON)),
            "a cell of the data": (
                table.viewport(), lambda: table.visualRect(table.rows.index(0, 1)).center()
            ),
        }  # fmt: skip
        widget, place = places[name]
        return widget, place()

    def label(self) -> QPointF:
        canvas = self.window.canvas
        labels = canvas.layout_of_network().labels
        return canvas.transform().map(next(label.rect.center() for label in labels if label.edge == EDGE))

    def in_sheet(self, hit: Hit) -> QPointF:
        self.sheet.reveal(self.sheet.layout_.of_symbol(hit.symbol)[0].slot, hit.cell)
        return self.sheet.places(hit.symbol, {hit.cell})[0].center()

    def word(self, symbol: str) -> QPoint:
        found = re.search(rf"\b{symbol} =", self.source.toPlainText())
        assert found is not None
        cursor = QTextCursor(self.source.document())
        cursor.setPosition(found.start() + 2)
        self.source.setTextCursor(cursor)
        self.source.ensureCursorVisible()
        return self.source.cursorRect(cursor).center()


def test_the_same_thing_is_marked_in_every_view(make_window):
    """Every pair: from each place where one of three things stands, to all views."""
    views = Everywhere(make_window(size=(2400, 1500)))
    window = views.window
    program = window.session.moment.trace.program
    row = {step.target: index for index, step in enumerate(program)}
    gradient = {
        "canvas": {EDGE}, "step": {GRADIENT, INPUT, SIGNAL}, "formula": {Hit("dL_dW1")},
        "matrices": GRADIENT, "code": "dL_dW1", "data": {(0, 1)}, "card": {GRADIENT},
        "check": {row["dL_dW1"]},
    }  # fmt: skip
    entered = {
        "canvas": {NEURON}, "step": {INPUT}, "formula": {Hit("x")}, "matrices": INPUT, "code": "x",
        "data": {(0, 1)}, "card": {INPUT}, "check": set(),
    }  # fmt: skip
    signals = {
        "canvas": ALL_HIDDEN, "step": {WHOLE}, "formula": {WHOLE},
        "matrices": WHOLE, "code": "dL_du1", "data": set(), "card": {WHOLE, SIGNAL},
        "check": {row["dL_du1"]},
    }  # fmt: skip
    wanted: dict[str, dict[str, object]] = {
        "a cell of the step": gradient, "all matrices": gradient, "an edge": gradient,
        "the label of an edge": gradient,
        "an operand of the answer": entered, "a factor of the chain": entered,
        "an operand of the step": entered, "an input among all matrices": entered, "a neuron": entered,
        "a cell of the data": entered,
        "a letter of the formula": signals, "a variable of the code": signals,
    }  # fmt: skip
    window.why.ask(GRADIENT)
    views.shown.settle()
    views.leave()
    resting = window.marking.pointing.current
    for name in wanted:
        views.point(*views.place(name))
        lit = views.lit
        for view, marked in wanted[name].items():
            assert lit[view] == marked, f"{name}: {view}"
        views.leave()
        assert window.marking.pointing.current == resting, name
    # A row of the proof, and the gradient that it is about; then a term of an equation of one neuron.
    page = views.check.page
    wait_until(lambda: page._proof is not None and page._proof.done)
    found = page._proof.found[row["dL_dW1"]].worst
    place = page.table.rect_of(row["dL_dW1"]).center()
    inside = page.table.mapTo(views.check.widget(), place)
    views.check.ensureVisible(inside.x(), inside.y())
    views.point(page.table, place)
    assert views.lit["canvas"] == {EdgeRef(0, *found.cell)}
    assert (views.lit["matrices"], views.lit["code"]) == (Hit("dL_dW1", found.cell), "dL_dW1")
    views.leave()
    assert window.marking.pointing.current == resting
    views.check.ensureVisible(0, 0)
    views.point(page.formula, views.inside(page.formula, GRADIENT))
    assert (views.lit["canvas"], views.lit["matrices"]) == ({EDGE}, GRADIENT)
    views.leave()
    shown = views.step.switch.buttons["neurons"]
    shown.click()
    views.shown.settle()
    views.point(views.step.neurons, views.inside(views.step.neurons, INPUT))
    assert {view: views.lit[view] for view in entered if view != "step"} == {
        view: marked for view, marked in entered.items() if view != "step"
    }
    views.leave()
    assert window.marking.pointing.current == resting


def test_what_the_step_does_not_use_is_marked_too(make_window):
    """A weight of another layer has a number by now; a path marks the connections that it takes."""
    shown = make_window()
    window = shown.window
    window.session.advance(3)
    shown.settle()
    resting = window.marking.pointing.current
    place = window.editor.place_of(EDGE).toPoint()
    QTest.mouseMove(window.canvas, place)
    shown.settle()
    current = window.marking.pointing.current
    assert (current.hit, current.parts) == (Hit("W1", (1, 1)), {EDGE})
    assert "w₂₂" in window.status.sentence.text()
    QTest.mouseMove(window.status, QPoint(400, 8))
    shown.settle()
    assert window.marking.pointing.current == resting

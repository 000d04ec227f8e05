"""The web page: what is in it, and how a real browser plays it."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings

from mlpstudio.cli import main
from mlpstudio.core.engine import Engine
from mlpstudio.core.history import History
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.notation import IDS, SCREEN
from mlpstudio.core.trace import Trace
from mlpstudio.core.written_numbers import NumberFormat
from mlpstudio.export.literals import one_line
from mlpstudio.export.mathml import mathml, xml
from mlpstudio.export.web_page import MOST_NUMBERS, safe_json, web_page
from mlpstudio.export.web_record import MOST, Recorded, numbers_in, record_of
from mlpstudio.project import storage
from mlpstudio.project.preparing import set_units
from mlpstudio.project.project import Project
from mlpstudio.project.templates import TEMPLATES
from tests.browser import BROWSER, browser
from tests.core.networks import cases
from tests.export.test_training_scripts import HOSTILE, of

_MATHML = {"mrow", "mi", "mn", "mo", "mspace", "msub", "msup", "msubsup", "mfrac", "msqrt", "mover", "mtable",
           "mtr", "mtd", "math"}  # fmt: skip


def template(name: str) -> Project:
    return next(t for t in TEMPLATES if t.id == name).project()


def traces_of(project: Project, count: int) -> list[Trace]:
    history = History(project.network, project.training, project.data, project.parameters)
    history.extend(count)
    return [history.trace(iteration) for iteration in range(count)]


def hostile(project: Project) -> Project:
    """Name everything that can be named so that no page would survive it as markup."""
    network = project.network
    layers = tuple(
        replace(layer, name=HOSTILE, unit_names=tuple(f"{HOSTILE}{unit}" for unit in range(layer.units)))
        for layer in network.layers
    )
    names = tuple(f"<img src=x onerror=alert({place})>" for place in range(network.inputs))
    network = replace(network, layers=layers, input_names=names)
    return replace(project, network=network, title=f"{{{{record}}}} {HOSTILE} <!-- <script>alert(1)</script>")


class Page(HTMLParser):
    """What a page is made of."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {}
        self._open: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))
        self._open.append(tag)

    def handle_endtag(self, tag):
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data):
        if self._open:
            self.texts.setdefault(self._open[-1], []).append(data)

    @property
    def record(self) -> dict:
        return json.loads(self.texts["script"][0])


def check_numbers(matrix, values: np.ndarray) -> None:
    rows, columns = ([i for i in range(n) if n <= MOST or i < MOST - 2 or i == n - 1] for n in values.shape)
    shown = values[np.ix_(rows, columns)].ravel()
    assert tuple(matrix["shape"]) == values.shape
    back = np.array([float(text.replace("−", "-")) for text in matrix["full"]], values.dtype)
    np.testing.assert_array_equal(back, shown)
    writer = NumberFormat().writer(values)
    assert matrix["text"] == [writer.text(float(value)) for value in shown]
    assert len(matrix["why"]) == len(shown)


@settings(max_examples=6)
@given(cases())
def test_the_record_has_every_number_and_every_formula(case):
    project = of(case)
    trace = Engine(project.network, project.training, project.data, project.parameters).record()
    if trace is None:
        return
    record = record_of(Recorded(project, [trace]))
    (iteration,) = record["iterations"]
    for step, (assignment, value) in zip(iteration["steps"], trace.steps(), strict=True):
        assert step["id"] == assignment.target
        check_numbers(step["value"], value)
    for symbol, matrix in iteration["given"].items():
        check_numbers(matrix, trace.given[symbol])
    for element in record["formulas"]:
        tags = {found.tag.rpartition("}")[2] for found in ET.fromstring(xml(element)).iter()}
        assert tags <= _MATHML
    json.loads(safe_json(record))


@pytest.mark.parametrize("name", ["worked-example", "xor", "iris"])
def test_formulas_are_the_marks_of_the_steps(name):
    (trace,) = traces_of(template(name), 1)
    for step in trace.program:
        for notation in (SCREEN, IDS):
            markup = step.markup(notation)
            said = "".join(ET.fromstring(xml(mathml(markup))).itertext())
            # Brackets and signs of scripts are layout here; what is written is all there.
            assert sorted(re.findall(r"\d", said)) == sorted(re.findall(r"\d", markup.plain()))
            assert said.count("∂") == markup.plain().count("∂")


def test_what_is_not_markup_is_escaped():
    assert xml(["mi", {"data-of": '"<&'}, "</mi>\x00<b>"]).endswith(
        '<mi data-of="&quot;&lt;&amp;">&lt;/mi&gt; &lt;b&gt;</mi></math>'
    )


def test_names_come_out_as_text_and_nothing_is_fetched():
    project = hostile(template("worked-example"))
    text = web_page(project, 0, 2)
    page = Page(text)
    assert [tag for tag, _ in page.elements].count("script") == 2
    assert "img" not in [tag for tag, _ in page.elements]
    assert page.texts["title"] == [one_line(project.title)] == page.texts["h1"]
    record = page.record
    assert record["title"] == one_line(project.title)
    assert record["layers"][0]["names"] == list(project.network.input_names)
    assert record["layers"][1]["names"][1] == one_line(f"{HOSTILE}1")
    for _, attributes in page.elements:
        assert attributes.get("src") is None
        assert attributes.get("href") in (None, "data:,")
        assert not [name for name in attributes if name.startswith("on") or name == "style"]
    (policy,) = [a["content"] for tag, a in page.elements if a.get("http-equiv")]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy


def test_what_is_left_out_is_said():
    assert len(Page(web_page(template("worked-example"), 3, 2)).record["iterations"]) == 2
    assert Page(web_page(template("worked-example"), 3, 2)).record["iterations"][0]["iteration"] == 3
    project = template("worked-example")
    wild = replace(project, training=replace(project.training, learning_rate=1e60))
    record = Page(web_page(wild, 0, 9)).record
    assert 0 < len(record["iterations"]) < 9
    assert record["note"].endswith("the training diverges after them.")
    with pytest.raises(InvalidInput, match="is not reached"):
        web_page(wild, 9, 1)


def test_a_page_says_what_targets_are_divided_by():
    project = set_units(template("worked-example"), (1000.0,)).project
    assert Page(web_page(project, 0, 2)).record["note"] == "Targets and predictions are divided by 1,000."
    assert Page(web_page(template("worked-example"), 0, 2)).record["note"] == ""


def test_a_large_page_is_cut(monkeypatch):
    monkeypatch.setattr("mlpstudio.export.web_page.MOST_NUMBERS", 200)
    record = Page(web_page(template("worked-example"), 0, 1000)).record
    assert len(record["iterations"]) == 200 // numbers_in(traces_of(template("worked-example"), 1)[0])
    assert record["note"].startswith(f"{len(record['iterations'])} of the 1000 iterations")
    assert MOST_NUMBERS > 200


def test_the_command_writes_it(tmp_path, capsys):
    storage.write(tmp_path / "p.mlp", template("worked-example"))
    out = tmp_path / "page.html"
    words = ["export", str(tmp_path / "p.mlp"), "--to", "web", str(out), "--iterations", "3"]
    assert main([*words, "--iteration", "1"]) == 0
    assert [i["iteration"] for i in Page(out.read_text("utf-8")).record["iterations"]] == [1, 2, 3]
    assert main([*words[:-1], "0"]) == 2
    assert "--iterations" in capsys.readouterr().err


# In a real browser

needs_browser = pytest.mark.skipif(
    BROWSER is None, reason="NOT RUN: no chromium or chrome on the PATH plays the exported web page"
)
_SHOWN = """(() => {
  const numbers = [...document.querySelectorAll("[data-number]")]
    .map((b) => [b.dataset.number, b.textContent, b.title]);
  const text = (id) => document.getElementById(id).textContent;
  return { numbers, place: text("place"), title: text("heading"), says: text("says"),
    next: document.getElementById("next").disabled,
    wide: document.documentElement.scrollWidth > innerWidth,
    neurons: [...document.querySelectorAll(".neuron .number")].map((t) => t.textContent),
    points: document.querySelectorAll(".point").length };
})()"""


_FOLLOWED = """(() => {
  const lead = document.querySelector("#why .lead, #why .lines button");
  if (lead) lead.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  return lead !== null;
})()"""
_NAMELESS = """[...document.querySelectorAll("button, select, input")].filter((e) =>
  !e.textContent && !e.labels?.length && !e.getAttribute("aria-label")).length"""


@pytest.fixture(scope="module")
def chromium():
    with browser() as found:
        yield found


@pytest.fixture
def opened(chromium, tmp_path):
    """Open a page, at the end of the test there were no complaints and no request but for itself."""
    chromium.complaints.clear()
    chromium.requests.clear()

    def show(project: Project, count: int, **size):
        path = tmp_path / "page.html"
        path.write_text(web_page(project, 0, count), encoding="utf-8")
        chromium.open(path.as_uri(), **size)
        return chromium

    yield show
    assert chromium.complaints == []
    assert {url.partition("#")[0] for url in chromium.requests} == {(tmp_path / "page.html").as_uri()}


def check_shown(seen, traces: list[Trace], i: int, click: int) -> None:
    """Compare every number on the page with its trace; none is of a step that is yet to come."""
    assert seen["place"] == f"Iteration {i} · step {click} of {traces[i].clicks} · epoch {traces[i].epoch}"
    assert seen["numbers"]
    results = set()
    for where, text, full in seen["numbers"]:
        at, step, symbol, row, column = where.split(",")
        trace, index, cell = traces[int(at)], int(step), (int(row), int(column))
        assert int(at) == i
        if index >= 0:
            assert trace.program[index].click <= click
            assert trace.program[index].target == symbol
        values = trace.given[symbol] if index < 0 else trace.values[index]
        assert float(full.replace("−", "-")) == values[cell]
        assert text == NumberFormat().writer(values).text(float(values[cell]))
        if index >= 0 and trace.program[index].click == click:
            results.add((index, cell))
    wanted = {(k, cell) for k in traces[i].at_click(click) for cell in np.ndindex(traces[i].values[k].shape)}
    assert results == wanted


@needs_browser
@pytest.mark.parametrize(("name", "count", "width"), [("worked-example", 2, 1280), ("xor", 1, 360)])
def test_every_step_is_played_with_the_numbers_of_the_window(name, count, width, opened):
    project = template(name)
    traces = traces_of(project, count)
    page = opened(project, count, width=width, height=740)
    seen = page.evaluate(_SHOWN)
    assert seen["title"] == "What is given"
    assert len(seen["neurons"]) == project.network.inputs  # nothing else is known
    assert seen["points"] == 0
    for i, trace in enumerate(traces):
        for click in range(1, trace.clicks + 1):
            page.key("ArrowRight", 39)
            seen = page.evaluate(_SHOWN)
            check_shown(seen, traces, i, click)
            assert not seen["wide"]
            assert seen["points"] == i + any(s.target == "loss" and s.click <= click for s in trace.program)
            assert seen["next"] == (i == count - 1 and click == trace.clicks)
    page.key("ArrowRight", 39)
    assert page.evaluate(_SHOWN)["place"] == seen["place"]
    # And all the way back, by the button.
    places = [(i, click) for i, trace in enumerate(traces) for click in range(min(i, 1), trace.clicks + 1)]
    for (i, click), _ in list(pairwise(places))[::-1]:
        page.evaluate("document.getElementById('back').click()")
        assert page.evaluate("document.getElementById('place').textContent").startswith(
            f"Iteration {i} · step {click} of"
        )
    assert page.evaluate("document.getElementById('back').disabled")


@needs_browser
def test_a_number_leads_to_what_made_it(opened):
    project = template("worked-example")
    page = opened(project, 3)
    text = "document.querySelector('#why h2').textContent"
    for _ in range(10):
        page.key("ArrowRight", 39)
    page.click(".result [data-number$='dL_dW1,1,1']")
    assert page.evaluate(text) == "Why 72?"
    assert page.evaluate("document.querySelector('.lines').textContent").endswith("=36·2=72")
    page.click("#why .lead[data-of='dL_du1,1,0']")
    assert page.evaluate(text) == "Why 36?"
    assert "step 9 of 15" in page.evaluate("document.getElementById('place').textContent")
    page.click("#why .trail")
    assert page.evaluate(text) == "Why 72?"
    assert "step 10 of 15" in page.evaluate("document.getElementById('place').textContent")
    page.key("Escape", 27)
    assert page.evaluate("document.getElementById('why').hidden")
    # An old weight leads through the update of the iteration before; a learning rate is a setting.
    page.evaluate("location.hash = '#1.1'")
    page.evaluate("new Promise((done) => setTimeout(done, 50))")
    page.click("[data-number='1,-1,W1,1,1']")
    page.click("#why .lines button")
    assert page.evaluate("document.getElementById('place').textContent").startswith(
        "Iteration 0 · step 12 of"
    )
    page.evaluate("document.querySelector('#why .lead[data-of=learning_rate]').focus()")
    page.key("Enter", 13)
    assert page.evaluate(text) == "Why 0.01?"
    # Each trail ends: whatever is asked, always by its first operand.
    page.evaluate("go(2, 15); document.querySelector('.result button').click()")
    for _ in range(80):
        if not page.evaluate(_FOLLOWED):
            break
    else:
        pytest.fail("the trail does not end")


@needs_browser
def test_keys_slider_bar_and_tables(opened):
    page = opened(template("worked-example"), 3)
    place = "document.getElementById('place').textContent"
    page.key("End", 35)
    assert page.evaluate(place).startswith("Iteration 0 · step 15")
    page.key("ArrowRight", 39, modifiers=8)
    assert page.evaluate(place).startswith("Iteration 1 · step 15")
    page.key("Home", 36)
    assert page.evaluate(place).startswith("Iteration 1 · step 0")
    page.evaluate("document.getElementById('iteration').focus()")
    page.key("ArrowRight", 39)
    assert page.evaluate(place).startswith("Iteration 2 · step 0")
    page.click("#phases [aria-label^='Step 10:']")
    assert page.evaluate(place).startswith("Iteration 2 · step 10")
    assert page.evaluate("document.querySelectorAll('#phases [aria-current]').length") == 1
    # Within a matrix arrows go from number to number, and Enter asks.
    page.evaluate("document.querySelector('.result td button').focus()")
    page.key("ArrowDown", 40)
    page.key("ArrowRight", 39)
    assert page.evaluate("document.activeElement.dataset.number.split(',').slice(2).join()") == "dL_dW1,1,1"
    assert page.evaluate(place).startswith("Iteration 2 · step 10")
    assert page.evaluate(_NAMELESS) == 0


@needs_browser
def test_hostile_names_are_text_in_a_browser(opened):
    project = hostile(template("worked-example"))
    page = opened(project, 1, width=360, height=740, dark=True)
    page.evaluate("go(0, 15)")
    assert page.evaluate("document.title") == one_line(project.title)
    assert page.evaluate("document.querySelectorAll('img, main script, [onerror]').length") == 0
    titles = page.evaluate("[...document.querySelectorAll('svg title')].map((t) => t.textContent)")
    assert any("<img src=x onerror=alert(1)>" in title for title in titles)
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")

"use strict";
// Plays what was recorded. Nothing is computed here, and no text is ever read as markup.

const record = JSON.parse(document.getElementById("record").textContent);
const by = (id) => document.getElementById(id);
const MATHML = "http://www.w3.org/1998/Math/MathML";
const iterations = record.iterations;
const first = iterations[0].iteration;

// Where we are: the place of an iteration in the record, so many of its clicks, and the column that is shown.
const at = { i: 0, click: 0, sample: 0 };
let asked = null; // {i, step, id, row, column}; the step is -1 for what was given
let trail = [];

const clicks = (i) => iterations[i].titles.length;
const stepsAt = (i, click) => iterations[i].steps.filter((step) => step.click === click);

function shownOf(count) {
  const all = Array.from({ length: count }, (_, index) => index);
  return count <= record.most ? all : [...all.slice(0, record.most - 2), null, count - 1];
}

function placeIn(matrix, row, column) {
  const rows = shownOf(matrix.shape[0]).filter((r) => r !== null);
  const columns = shownOf(matrix.shape[1]).filter((c) => c !== null);
  const r = rows.indexOf(row), c = columns.indexOf(column);
  return r < 0 || c < 0 ? -1 : r * columns.length + c;
}

// The number of a cell as it is known before a step of the list; null where it is not known yet.
function numberAt(i, before, id, row, column) {
  const found = sourceOf(i, before, id);
  if (found === null) return null;
  const place = placeIn(found.matrix, row, column);
  if (place < 0) return null;
  const full = found.matrix.full[place];
  return { i, step: found.step, id, row, column, full, text: found.matrix.text[place],
    value: valueOf(full), why: found.matrix.why[place] };
}

function sourceOf(i, before, id) {
  const steps = iterations[i].steps;
  for (let index = before - 1; index >= 0; index--) {
    if (steps[index].id === id) return { step: index, matrix: steps[index].value };
  }
  const given = iterations[i].given[id];
  return given ? { step: -1, matrix: given } : null;
}

const valueOf = (text) => Number(text.replace("\u2212", "-"));
const known = (i, click) => iterations[i].steps.filter((step) => step.click <= click).length;
const signOf = (value) => (value > 0 ? "positive" : value < 0 ? "negative" : "zero");

// Elements

function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name === "class") made.className = value;
    else made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

function marks(parts) {
  const [tag, ...rest] = parts;
  const made = document.createElementNS(MATHML, tag);
  if (rest.length && typeof rest[0] === "object" && !Array.isArray(rest[0])) {
    for (const [name, value] of Object.entries(rest.shift())) made.setAttribute(name, value);
  }
  for (const part of rest) made.append(typeof part === "string" ? part : marks(part));
  return made;
}

function formula(place, display) {
  const made = document.createElementNS(MATHML, "math");
  if (display) made.setAttribute("display", "inline"), made.setAttribute("displaystyle", "true");
  made.append(marks(record.formulas[place]));
  return made;
}

function plus(place, sign) {
  const made = formula(place, true);
  const operator = document.createElementNS(MATHML, "mo");
  operator.textContent = sign;
  operator.setAttribute("form", "infix");
  made.prepend(operator);
  return made;
}

function matrixOf(i, id, step, matrix, result, role = "") {
  const [name, plain] = record.symbols[id];
  const body = element("tbody");
  const columns = shownOf(matrix.shape[1]);
  for (const row of shownOf(matrix.shape[0])) {
    const line = element("tr");
    for (const column of columns) line.append(cellOf(i, id, step, matrix, row, column));
    body.append(line);
  }
  const stop = body.querySelector("button.asked") || body.querySelector("button");
  if (stop) stop.tabIndex = 0;
  const size = `${matrix.shape[0]} × ${matrix.shape[1]}`;
  const table = element("table", { "aria-label": `${plain}${role}, ${size}` }, body);
  const title = element("figcaption", null, formula(name), ` ${size}${role}`);
  return element("figure", { class: result ? "result" : "operand" }, element("div", { class: "scroll" }, table), title);
}

function cellOf(i, id, step, matrix, row, column) {
  if (row === null || column === null) return element("td", { class: "dots" }, row === null && column === null ? "⋱" : row === null ? "⋮" : "…");
  const place = placeIn(matrix, row, column);
  const full = matrix.full[place];
  const isAsked = asked !== null && asked.i === i && asked.step === step && asked.id === id && asked.row === row && asked.column === column;
  const button = element("button", {
    type: "button", title: full, tabindex: "-1", class: signOf(valueOf(full)) + (isAsked ? " asked" : ""),
    "data-number": `${i},${step},${id},${row},${column}`,
  }, matrix.text[place]);
  button.addEventListener("click", () => ask({ i, step, id, row, column }));
  return element("td", null, button);
}

// The step

function showStep() {
  const { i, click } = at;
  const steps = stepsAt(i, click);
  by("card").dataset.phase = click ? steps[0].phase : "";
  by("chip").textContent = click ? record.phases[steps[0].phase] : "";
  by("heading").textContent = click ? iterations[i].titles[click - 1] : "What is given";
  by("says").textContent = click ? steps[steps.length - 1].says
    : "The samples of this iteration and the parameters before it. Nothing is computed yet.";
  by("steps").replaceChildren(...(click ? steps.map((step, index) => stepOf(step, index === steps.length - 1)) : [givenOf()]));
}

function givenOf() {
  const given = Object.entries(iterations[at.i].given);
  return element("div", { class: "step matrices" }, ...given.map(([id, matrix]) => matrixOf(at.i, id, -1, matrix, false)));
}

function stepOf(step, last) {
  const { i } = at;
  const index = iterations[i].steps.indexOf(step);
  const made = element("div", { class: "step", "data-step": step.id });
  made.append(element("div", { class: "scroll" }, formula(step.formula, true)));
  if (!last) made.append(element("p", null, step.says));
  for (const place of step.numbers) {
    const numbers = element("div", { class: "scroll numbers" }, plus(place, "="));
    numbers.addEventListener("click", (event) => follow(event, i, index));
    made.append(numbers);
  }
  const matrices = element("div", { class: "matrices" });
  for (const id of step.of) {
    const found = sourceOf(i, index, id);
    if (found) matrices.append(matrixOf(i, id, found.step, found.matrix, false, id === step.id ? ", before" : ""));
  }
  matrices.append(matrixOf(i, step.id, index, step.value, true, step.of.includes(step.id) ? ", after" : ""));
  made.append(matrices);
  return made;
}

function follow(event, i, before) {
  const target = event.target.closest("[data-of]");
  const [id, row, column] = target ? target.dataset.of.split(",") : [];
  if (row === undefined) return;
  const found = numberAt(i, before, id, Number(row), Number(column));
  if (found) ask(found);
}

// Why

function ask(ref) {
  asked = { i: ref.i, step: ref.step, id: ref.id, row: ref.row, column: ref.column };
  trail = [];
  show();
  reveal();
}

function lead(ref) {
  trail.push({ asked, at: { ...at } });
  asked = ref;
  if (ref.step >= 0) {
    at.i = ref.i;
    at.click = iterations[ref.i].steps[ref.step].click;
  }
  show();
  reveal();
}

function reveal() {
  const card = by("why");
  card.focus({ preventScroll: true });
  const box = card.getBoundingClientRect();
  if (box.top < 0 || box.top > innerHeight * 0.7) card.scrollIntoView({ block: "start" });
}

// Close the reason; who came by the keyboard is at the number again.
function leave() {
  if (asked === null) return;
  const { i, step, id, row, column } = asked, within = by("why").contains(document.activeElement);
  asked = null;
  trail = [];
  show();
  const number = document.querySelector(`[data-number="${i},${step},${id},${row},${column}"]`);
  if (within && number) number.focus();
}

function reasonOf(ref) {
  const iteration = iterations[ref.i];
  if (ref.row === null) {
    const [full, , why] = iteration.settings[ref.id];
    return { full, why };
  }
  const matrix = ref.step >= 0 ? iteration.steps[ref.step].value : iteration.given[ref.id];
  const place = placeIn(matrix, ref.row, ref.column);
  return { full: matrix.full[place], why: matrix.why[place] };
}

function showWhy() {
  const card = by("why");
  card.hidden = asked === null;
  if (asked === null) return card.replaceChildren();
  const { full, why } = reasonOf(asked);
  const close = element("button", { type: "button", "aria-label": "Close the reason" }, "Close");
  close.addEventListener("click", leave);
  const title = element("h2", { title: full }, `Why ${why.text}?`);
  const lines = element("div", { class: "lines" });
  for (const line of why.lines) lines.append(element("div", null, ...line.map(pieceOf)));
  const parts = [element("div", { class: "top" }, title, close), lines, element("p", { "aria-live": "polite" }, why.says)];
  for (const note of why.notes) parts.push(element("p", { class: "hint" }, note));
  if (full !== why.text) parts.push(element("p", { class: "hint" }, `All digits: ${full}`));
  if (trail.length) {
    const back = element("button", { type: "button", class: "trail" }, `‹ Back to ${reasonOf(trail[trail.length - 1].asked).why.text}`);
    back.addEventListener("click", () => {
      const before = trail.pop();
      asked = before.asked;
      Object.assign(at, before.at);
      show();
      reveal();
    });
    parts.push(back);
  }
  card.replaceChildren(...parts);
}

function pieceOf([kind, what, iteration, of]) {
  if (kind === "words") return element("span", { class: "words" }, what);
  if (kind === "go") {
    const [id, row, column] = of.split(",");
    const i = iteration - first;
    const button = element("button", { type: "button" }, what);
    button.addEventListener("click", () => {
      const found = numberAt(i, iterations[i].steps.length, id, Number(row), Number(column));
      if (found) lead(refOf(found));
    });
    return button;
  }
  const made = formula(what, true);
  if (kind === "leads") for (const part of made.querySelectorAll("[data-of]")) makeLead(part);
  return made;
}

const refOf = ({ i, step, id, row, column }) => ({ i, step, id, row, column });

function makeLead(part) {
  const [id, row, column] = part.dataset.of.split(",");
  let ref = null, full = "";
  if (row !== undefined) {
    const found = numberAt(asked.i, asked.step, id, Number(row), Number(column));
    if (found) ref = refOf(found), full = found.full;
  } else if (iterations[asked.i].settings[id]) {
    ref = { i: asked.i, step: -1, id, row: null, column: null };
    full = iterations[asked.i].settings[id][0];
  }
  if (ref === null) return;
  part.classList.add("lead");
  part.setAttribute("title", full);
  part.setAttribute("tabindex", "0");
  part.setAttribute("role", "link");
  part.setAttribute("aria-label", `${part.textContent}, ${full}`);
  const go = (event) => { event.stopPropagation(); lead(ref); };
  part.addEventListener("click", go);
  part.addEventListener("keydown", (event) => { if (event.key === "Enter") event.preventDefault(), go(event); });
}

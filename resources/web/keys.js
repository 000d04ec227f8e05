// Going: buttons, keys, the bar of steps, the slider.

function go(i, click) {
  at.i = Math.min(Math.max(i, 0), iterations.length - 1);
  at.click = Math.min(Math.max(click, 0), clicks(at.i));
  asked = null;
  trail = [];
  show();
}

function next() {
  if (at.click < clicks(at.i)) go(at.i, at.click + 1);
  else if (at.i + 1 < iterations.length) go(at.i + 1, 1);
}

function back() {
  if (at.click > 1 || (at.i === 0 && at.click > 0)) go(at.i, at.click - 1);
  else if (at.i > 0) go(at.i - 1, clicks(at.i - 1));
}

function showPlace() {
  const iteration = iterations[at.i];
  by("place").textContent = `Iteration ${iteration.iteration} · step ${at.click} of ${clicks(at.i)} · epoch ${iteration.epoch}`;
  by("iteration").value = at.i;
  by("shown").textContent = iteration.iteration;
  by("iteration").setAttribute("aria-valuetext", `Iteration ${iteration.iteration}`);
  const more = at.click < clicks(at.i), end = !more && at.i + 1 === iterations.length;
  const [i, click] = more ? [at.i, at.click + 1] : [at.i + 1, 1];
  const button = by("next");
  button.disabled = end;
  button.textContent = end ? "The recording ends here" : `Next: ${more ? "" : `iteration ${iterations[i].iteration}, `}${lowered(iterations[i].titles[click - 1])} ›`;
  button.dataset.phase = end ? "" : stepsAt(i, click)[0].phase;
  by("back").disabled = at.i === 0 && at.click === 0;
}

const lowered = (title) => (/^[A-Z][a-z]/.test(title) ? title[0].toLowerCase() + title.slice(1) : title);

function showPhases() {
  const had = by("phases").contains(document.activeElement);
  const groups = new Map();
  for (let click = 1; click <= clicks(at.i); click++) {
    const phase = stepsAt(at.i, click)[0].phase;
    if (!groups.has(phase)) groups.set(phase, element("div"));
    groups.get(phase).append(stopOf(click));
  }
  by("phases").replaceChildren(...[...groups].map(([phase, stops]) =>
    element("div", { class: "phase", "data-phase": phase }, element("b", null, record.phases[phase]), stops)));
  const stop = by("phases").querySelector("[aria-current]") || by("phases").querySelector("button");
  stop.tabIndex = 0;
  if (had) stop.focus();
}

function stopOf(click) {
  const title = iterations[at.i].titles[click - 1];
  const stop = element("button", { type: "button", title, "aria-label": `Step ${click}: ${title}`, tabindex: "-1", class: click <= at.click ? "done" : "" });
  if (click === at.click) stop.setAttribute("aria-current", "step");
  const i = at.i;
  stop.addEventListener("click", () => go(i, click));
  return stop;
}

function showSamples() {
  const samples = iterations[at.i].samples, choice = by("sample");
  by("choice").hidden = samples.length < 2;
  const columns = shownOf(samples.length).filter((column) => column !== null);
  if (!columns.includes(at.sample)) at.sample = 0;
  choice.replaceChildren(...columns.map((column) => element("option", { value: column }, `${samples[column]}`)));
  choice.value = at.sample;
}

function show() {
  showPlace();
  showPhases();
  showSamples();
  drawNetwork();
  showStep();
  showWhy();
  drawLosses();
  try {
    history.replaceState(null, "", `#${iterations[at.i].iteration}.${at.click}`);
  } catch (error) { /* where a page may not have an address of its own, it has none */ }
}

function withinTable(event) {
  const cell = event.target.closest ? event.target.closest("td") : null;
  if (!cell) return false;
  const line = cell.parentElement, rows = [...line.parentElement.rows];
  const by = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key];
  if (!by) return false;
  let row = rows.indexOf(line), column = cell.cellIndex;
  for (;;) {
    row += by[0], column += by[1];
    const other = rows[row] && rows[row].cells[column];
    if (!other) return true;
    const button = other.querySelector("button");
    if (!button) continue;
    event.target.tabIndex = -1;
    button.tabIndex = 0;
    button.focus();
    return true;
  }
}

function onKey(event) {
  if (event.altKey || event.ctrlKey || event.metaKey || /^(INPUT|SELECT)$/.test(event.target.tagName)) return;
  if (!event.shiftKey && withinTable(event)) return event.preventDefault();
  const last = iterations.length - 1;
  const going = event.shiftKey
    ? { ArrowRight: () => (at.i < last ? go(at.i + 1, at.click) : go(last, clicks(last))), ArrowLeft: () => (at.i ? go(at.i - 1, at.click) : go(0, 0)) }
    : { ArrowRight: next, PageDown: next, ArrowLeft: back, PageUp: back, Home: () => go(at.i, 0), End: () => go(at.i, clicks(at.i)), Escape: leave };
  if (!going[event.key]) return;
  event.preventDefault();
  going[event.key]();
}

function placeOfAddress() {
  const found = /^#(\d+)\.(\d+)$/.exec(location.hash);
  return found ? [Number(found[1]) - first, Number(found[2])] : [0, 0];
}

by("iteration").max = iterations.length - 1;
by("travel").hidden = iterations.length < 2;
by("note").textContent = record.note;
by("note").hidden = !record.note;
by("iteration").addEventListener("input", (event) => go(Number(event.target.value), at.click));
by("sample").addEventListener("change", (event) => { at.sample = Number(event.target.value); show(); });
by("next").addEventListener("click", next);
by("back").addEventListener("click", back);
document.addEventListener("keydown", onKey);
addEventListener("hashchange", () => go(...placeOfAddress()));
addEventListener("resize", () => { drawNetwork(); drawLosses(); });
go(...placeOfAddress());

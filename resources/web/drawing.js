// The network and the loss curve as SVG.

const SVG = "http://www.w3.org/2000/svg";

function shape(tag, attributes, ...children) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

function layerTitle(index) {
  const layer = record.layers[index];
  if (index === 0) return "input";
  const last = index === record.layers.length - 1;
  const role = layer.title || (last ? "output" : record.layers.length > 3 ? `hidden ${index}` : "hidden");
  return `${role} · ${layer.kind}`;
}

// Which parts of the network the steps of this click are about.
function aboutNow() {
  const neurons = new Set(), edges = new Map(), depth = record.layers.length - 1;
  for (const step of at.click ? stepsAt(at.i, at.click) : []) {
    const id = step.id, layer = step.layer || depth;
    if (/W\d+$/.test(id)) edges.set(layer, /^d[LJ]_dW/.test(id) ? id : edges.get(layer) || `W${layer}`);
    else neurons.add(layer);
    if (/^u\d/.test(id)) edges.set(layer, `W${layer}`);
    if (/^dL_dzd?\d/.test(id) && layer < depth && step.of.includes(`W${layer + 1}`)) edges.set(layer + 1, `W${layer + 1}`);
  }
  return { neurons, edges };
}

function valueOfNeuron(layer, unit) {
  const before = known(at.i, at.click), depth = record.layers.length - 1;
  const ids = layer === 0 ? ["x"] : layer === depth ? ["y_hat", `u${layer}`] : [`zd${layer}`, `z${layer}`, `u${layer}`];
  for (const id of ids) {
    const found = numberAt(at.i, before, id, unit, at.sample);
    if (found) return found;
  }
  return null;
}

function drawNetwork() {
  const room = by("network"), width = Math.max(room.clientWidth, 280);
  const layers = record.layers.map((layer) => shownOf(layer.units));
  const most = Math.max(...layers.map((units) => units.length));
  const small = width < 500;
  const gap = Math.max(small ? 34 : 46, Math.min(small ? 64 : 84, (small ? 300 : 420) / most)), radius = Math.min(22, gap * 0.36, width / layers.length / 3.2);
  const top = small ? 28 : 40, height = top + most * gap + 12;
  const x = (layer) => (layers.length === 1 ? width / 2 : 54 + (layer * (width - 108)) / (layers.length - 1));
  const y = (layer, index) => top + (height - top - 12) / 2 + (index - (layers[layer].length - 1) / 2) * gap;
  const svg = shape("svg", { viewBox: `0 0 ${width} ${height}`, height, role: "img", "aria-label": described() });
  svg.dataset.phase = at.click ? stepsAt(at.i, at.click)[0].phase : "";
  const now = aboutNow();
  const labels = [];
  for (let layer = 1; layer < layers.length; layer++) drawEdges(svg, labels, layer, layers, now, x, y, radius);
  svg.append(...labels);
  layers.forEach((units, layer) => {
    const title = shape("text", { x: x(layer), y: 16, class: "quiet" }, narrow(layer, width / layers.length));
    title.append(shape("title", {}, layerTitle(layer)));
    svg.append(title);
    units.forEach((unit, index) => svg.append(drawNeuron(layer, unit, x(layer), y(layer, index), radius, gap, now)));
  });
  room.replaceChildren(svg);
}

function narrow(layer, room) {
  const most = Math.max(Math.floor(room / 5.8), 5), whole = layerTitle(layer);
  const title = whole.length > most && layer > 0 ? record.layers[layer].title || record.layers[layer].kind : whole;
  return title.length > most ? `${title.slice(0, most - 1)}…` : title;
}

function drawEdges(svg, labels, layer, layers, now, x, y, radius) {
  const before = known(at.i, at.click), told = now.edges.get(layer);
  const isGradient = told !== undefined && !told.startsWith("W");
  const id = isGradient ? told : `W${layer}`;
  const found = [];
  layers[layer].forEach((unit, to) => layers[layer - 1].forEach((input, from) => {
    if (unit === null || input === null) return;
    const number = numberAt(at.i, before, id, unit, input);
    if (number) found.push({ number, from, to });
  }));
  const largest = Math.max(...found.map(({ number }) => Math.abs(number.value)), 1e-300);
  const few = found.length <= 12 && x(layer) - x(layer - 1) > 130;
  for (const { number, from, to } of found) {
    const one = { x: x(layer - 1) + radius, y: y(layer - 1, from) }, other = { x: x(layer) - radius, y: y(layer, to) };
    const kind = (told === undefined ? "" : isGradient || /update/.test(svg.dataset.phase) ? "told" : "now") + " " + signOf(number.value);
    const line = shape("line", {
      x1: one.x, y1: one.y, x2: other.x, y2: other.y, class: `edge ${kind}`,
      "stroke-width": (1 + (3 * Math.abs(number.value)) / largest).toFixed(2),
    });
    line.append(shape("title", {}, `${record.symbols[id][1]} ${number.row + 1}, ${number.column + 1}: ${number.full}`));
    svg.append(line);
    if (!few) continue;
    const text = !isGradient && number.value > 0 ? `+${number.text}` : number.text;
    const free = placeOfLabel(labels, text, to, layers[layer].length, one, other);
    if (free) labels.push(shape("text", { ...free, class: `label number ${kind}` }, text));
  }
}

// Where a label stands on its edge without touching another; null where there is no such place.
function placeOfLabel(labels, text, to, count, one, other) {
  const usual = count > 1 ? 0.28 + (0.44 * to) / (count - 1) : 0.5;
  const taken = labels.map((label) => ({ x: Number(label.getAttribute("x")), y: Number(label.getAttribute("y")), length: label.textContent.length }));
  for (const share of [usual, usual - 0.1, usual + 0.1, usual - 0.2, usual + 0.2, 0.15, 0.85]) {
    const x = one.x + share * (other.x - one.x), y = one.y + share * (other.y - one.y) + 4;
    if (taken.every((label) => Math.abs(label.y - y) > 13 || Math.abs(label.x - x) > 3.5 * (label.length + text.length) + 4)) return { x, y };
  }
  return null;
}

function drawNeuron(layer, unit, x, y, radius, gap, now) {
  if (unit === null) return shape("text", { x, y: y + 4, class: "label quiet" }, `⋮ ${record.layers[layer].units - record.most + 1} more`);
  const number = valueOfNeuron(layer, unit);
  const kinds = ["neuron", number ? signOf(number.value) : "", now.neurons.has(layer) ? "now" : "", number ? "asks" : ""];
  if (asked && number && asked.i === at.i && asked.step === number.step && asked.id === number.id && asked.row === unit && asked.column === at.sample) kinds.push("asked");
  const made = shape("g", { class: kinds.filter(Boolean).join(" ") }, shape("circle", { cx: x, cy: y, r: radius.toFixed(1) }));
  const name = (record.layers[layer].names || [])[unit];
  if (number) {
    const size = Math.min(12, (radius * 2.8) / number.text.length);
    const text = shape("text", { x, y: y + size / 3, class: "number" }, size < 7 ? "" : number.text);
    text.style.fontSize = `${size}px`; // where it would be too small to read, the matrices have it
    made.append(text);
    made.append(shape("title", {}, `${name ? `${name}: ` : ""}${record.symbols[number.id][1]} ${number.full}`));
    made.addEventListener("click", () => ask(refOf(number)));
  } else if (name) made.append(shape("title", {}, name));
  const below = number && numberAt(at.i, known(at.i, at.click), `dL_du${layer}`, unit, at.sample);
  const note = below ? `δ ${below.text}` : number && /^u\d/.test(number.id) ? "u" : "";
  if (note && gap - 2 * radius > 14) made.append(shape("text", { x, y: y + radius + 12, class: "quiet" }, note));
  return made;
}

function described() {
  const sizes = record.layers.map((layer) => layer.units).join("-");
  const outputs = shownOf(record.layers[record.layers.length - 1].units).filter((unit) => unit !== null)
    .map((unit) => valueOfNeuron(record.layers.length - 1, unit)).filter(Boolean);
  return `A network of ${sizes} neurons` + (outputs.length ? `, output ${outputs.map((number) => number.text).join(", ")}` : "");
}

function drawLosses() {
  const room = by("losses"), width = Math.max(room.clientWidth, 240), height = 132;
  const reached = iterations.filter((one, i) => i < at.i || (i === at.i && lossIsKnown())).map((one, i) => ({ i, iteration: one.iteration, full: one.loss[0], text: one.loss[1], value: valueOf(one.loss[0]) }));
  if (!reached.length) {
    room.replaceChildren(element("p", { class: "hint" }, "The loss appears here as soon as it is computed."));
    return;
  }
  const values = reached.map((point) => point.value);
  const logarithmic = Math.min(...values) > 0 && Math.max(...values) > 50 * Math.min(...values);
  const scaled = (value) => (logarithmic ? Math.log10(value) : value);
  const low = Math.min(...values.map(scaled)), high = Math.max(...values.map(scaled)), span = high - low || 1;
  const x = (i) => (iterations.length === 1 ? width / 2 : 16 + (i * (width - 32)) / (iterations.length - 1));
  const y = (value) => (high === low ? height / 2 : 30 + ((high - scaled(value)) / span) * (height - 60));
  const last = reached[reached.length - 1];
  const told = `${last.text} at iteration ${last.iteration}`;
  const svg = shape("svg", { viewBox: `0 0 ${width} ${height}`, height, role: "img", "aria-label": `Loss: ${told}` });
  svg.append(shape("line", { x1: 8, x2: width - 8, y1: height - 18, y2: height - 18, class: "axis" }));
  svg.append(shape("polyline", { points: reached.map((point) => `${x(point.i)},${y(point.value)}`).join(" "), class: "line" }));
  for (const point of reached) {
    const dot = shape("circle", { cx: x(point.i), cy: y(point.value), r: point === last ? 5 : iterations.length > 60 ? 1.5 : 3.5, class: point === last ? "point now" : "point" });
    dot.append(shape("title", {}, `Iteration ${point.iteration}: ${point.full}`));
    dot.addEventListener("click", () => go(point.i, iterations[point.i].steps.find((step) => step.id === "loss").click));
    svg.append(dot);
  }
  const beside = x(last.i) > width / 2 ? "end" : "start";
  const words = shape("text", { class: "label told", x: x(last.i) + (beside === "end" ? 4 : -4), y: Math.max(y(last.value) - 12, 12) }, told);
  words.style.textAnchor = beside;
  svg.append(words, shape("text", { x: width / 2, y: height - 4, class: "quiet" }, `iterations ${first} to ${first + iterations.length - 1}${logarithmic ? ", logarithmic" : ""}`));
  room.replaceChildren(svg);
}

function lossIsKnown() {
  return iterations[at.i].steps.some((step) => step.id === "loss" && step.click <= at.click);
}

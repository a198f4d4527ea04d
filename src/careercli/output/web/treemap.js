"use strict";
/* Makes the treemap of the table: colours, search, filters, order, cards. The table has the figures, #data the rest. */

(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const { words, shades, sliders } = data;
  const at = (id) => document.getElementById(id);
  const [form, map, strip, body, dialog, tip] = ["controls", "map", "strip", "table", "card", "tip"].map(at);
  const rows = [...body.tBodies[0].rows];
  const number = new Intl.NumberFormat(data.lang);
  const percent = new Intl.NumberFormat(data.lang, { style: "percent" });
  const HEAD = 22;
  const GAP = 2;
  const READ = 4200; // square pixels that a name of two or three lines and its figure take
  const MEAN = 12000; // square pixels a cell has at most on average: one large among few makes no long map
  const LEAST = 1500; // square pixels of the smallest cell, while all such take no more than
  const SMALL = 0.35; // this part of the map
  const TALL = { narrow: 3600, wide: 2400 }; // the most pixels of the map's height
  const PRINT = { w: 1030, h: 548, type: [11, 9, 8, 7, 6, 5] }; // 273 mm by 145 mm

  /* Leaves: a row of the table each, with what stands in #data. */
  const leaves = data.leaves.map(([key, group, area, shared, options, subtitle, summary, card, reference], place) => {
    const cells = [...rows[place].cells];
    return {
      key, group, area, shared, options, place,
      row: rows[place],
      name: cells[0].firstChild.data.trim(),
      commands: data.commands.map((command) => command.replace("{key}", reference)),
      subtitle: data.texts[subtitle],
      summary: data.texts[summary],
      card: card.map(([label, text, kind, ...parts]) => [data.texts[label], data.texts[text], kind, parts]),
      texts: cells.map((cell) => cell.textContent),
      values: cells.map((cell, column) => valueOf(cell, data.numbers[column])),
    };
  });

  /** What a cell is sorted and filtered by: a number, a text, or null where there is no figure. */
  function valueOf(cell, isNumber) {
    const text = cell.dataset.v ?? (isNumber ? undefined : cell.textContent);
    return text === undefined ? null : isNumber ? Number(text) : text;
  }

  /* What the reader chose. */
  const state = { shade: 0, equal: data.equal, sort: data.sorted, words: [], group: "", choices: [], bounds: [] };
  let shown = leaves;
  let boxes = []; // of the leaves drawn, where they lie
  let type = TYPE; // the letters of the map: those of the window, or of the sheet
  let current = 0; // the one the keyboard is at, by its place among `boxes`

  /** Letters without accents and case, so that `medecin` finds `Médecin`. */
  const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/ß/g, "ss");

  /* Search: every word of the query begins a word of one and the same name. */
  function indexed(leaf) {
    leaf.index ??= [leaf.name, leaf.key, ...data.names[leaf.place].split("\n")].map((name) => ` ${folded(name)}`);
    return leaf.index;
  }
  const begins = (name, word) => {
    for (let found = name.indexOf(word); found > 0; found = name.indexOf(word, found + 1)) {
      if (!/[\p{L}\p{N}]/u.test(name[found - 1])) return true;
    }
    return false;
  };
  /** The place of the name that answers: 0 the title, 1 the code; -1 where none does. */
  const answer = (leaf) => indexed(leaf).findIndex((name) => state.words.every((word) => begins(name, word)));

  /** Whether a leaf is within the choices, and, of the bounds, whether it lacks the figure that one asks for. */
  function judged(leaf) {
    if (state.group !== "" && leaf.group !== Number(state.group)) return "out";
    if (state.choices.some((chosen, place) => chosen.size && !chosen.has(leaf.options[place]))) return "out";
    leaf.found = state.words.length ? answer(leaf) : 0;
    if (leaf.found < 0) return "out";
    let verdict = "in";
    for (const { column, most, bound } of state.bounds) {
      const value = leaf.values[column];
      if (value === null) verdict = "unknown";
      else if (most ? value > bound : value < bound) return "out";
    }
    return verdict;
  }

  function filter() {
    const verdicts = leaves.map(judged);
    shown = leaves.filter((_, place) => verdicts[place] === "in");
    const unknown = verdicts.filter((verdict) => verdict === "unknown").length;
    leaves.forEach((leaf, place) => { leaf.row.hidden = verdicts[place] !== "in"; });
    nameFound();
    const workers = shown.reduce((sum, leaf) => sum + (leaf.area ?? 0), 0);
    const parts = [fill(words.shown, { n: number.format(shown.length), all: number.format(leaves.length) })];
    if (!data.equal) parts.push(fill(words.workers, { n: number.format(Math.round(workers)) }));
    if (unknown) parts.push(fill(words.unknown, { n: number.format(unknown) }));
    at("status").textContent = parts.join(" · ");
  }
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  /** In the list: the name a search was answered by, where it is not the title. */
  function nameFound() {
    for (const note of body.querySelectorAll(".found")) note.remove();
    if (!state.words.length) return;
    for (const leaf of shown) {
      const name = leaf.found > 1 ? data.names[leaf.place].split("\n")[leaf.found - 2] : "";
      if (name) leaf.row.cells[0].append(made("small", { class: "found" }, name));
    }
  }

  /* Colours. */
  const shadeOf = (leaf) => {
    const { column, cuts } = shades[state.shade];
    const value = leaf.values[column];
    return value === null ? -1 : cuts.filter((cut) => cut <= value).length;
  };
  const amountOf = (leaf) => (state.equal ? 1 : leaf.area ?? 0);

  /** The steps of the colour with what part of the workers (or of the occupations) each has. */
  function legend(raised) {
    const shade = shades[state.shade];
    if (!shade) return;
    const sums = new Map();
    for (const leaf of shown) sums.set(shadeOf(leaf), (sums.get(shadeOf(leaf)) ?? 0) + amountOf(leaf));
    const all = [...sums.values()].reduce((sum, one) => sum + one, 0);
    const entry = (step, text) => {
      const part = all ? (sums.get(step) ?? 0) / all : 0;
      const swatch = made("i", { class: `swatch ${step < 0 ? "none" : `s${step}`}` });
      return made("li", {}, swatch, made("span", {}, text), made("b", {}, part > 0 && part < 0.005 ? `<${percent.format(0.01)}` : percent.format(part)));
    };
    const items = shade.steps.map((text, step) => entry(step, text));
    if (sums.has(-1)) items.push(entry(-1, words.no_figure));
    const what = state.equal ? words.share_equal : words.share_area;
    at("legend").replaceChildren(
      made("p", {}, made("strong", {}, shade.title), ` – ${what}`),
      made("ol", { class: shade.ramp }, ...items),
      ...(leaves.some((leaf) => leaf.shared) ? [made("p", { class: "dim" }, words.shared)] : []),
      ...(raised ? [made("p", { class: "dim" }, words.raised)] : []),
    );
  }

  /* The map. */
  const groups = data.groups.map((name, place) => {
    const head = made("button", { type: "button", tabindex: "-1", class: "head" }, name);
    head.addEventListener("click", () => {
      const select = at("group");
      select.value = select.value === String(place) ? "" : String(place);
      form.dispatchEvent(new Event("input"));
    });
    const box = made("div", { class: "group", role: "group", "aria-label": name }, head);
    map.append(box);
    return { name, head, box };
  });
  for (const leaf of leaves) {
    leaf.title = made("b", {}, leaf.name);
    leaf.figure = made("span");
    leaf.cell = made("button", { type: "button", tabindex: "-1" }, leaf.title, leaf.figure);
    leaf.cell.leaf = leaf;
    groups[leaf.group].box.append(leaf.cell);
  }

  /** The height at which three of four cells can be read, within bounds: what is drawn sets it, not the window. */
  function heightOf(drawn, width) {
    const amounts = drawn.map(amountOf).sort((one, other) => one - other);
    const sum = amounts.reduce((total, one) => total + one, 0);
    const wanted = (READ * sum) / (amounts[amounts.length >> 2] || 1);
    const most = width < 600 ? TALL.narrow : TALL.wide;
    const height = Math.min(most, Math.min(wanted, MEAN * drawn.length) / width);
    return Math.round(Math.max(drawn.length < 30 ? 340 : 560, height));
  }

  /** The amount that is `part` of the sum once the smaller ones are raised to it. */
  function leastOf(drawn, part) {
    let least = 0;
    for (let turn = 0; turn < 5; turn += 1) {
      least = part * drawn.reduce((total, leaf) => total + Math.max(least, amountOf(leaf)), 0);
    }
    return least;
  }

  function draw(sheet) {
    const drawn = shown.filter((leaf) => amountOf(leaf) > 0);
    const width = sheet?.w ?? map.clientWidth;
    const height = sheet?.h ?? heightOf(drawn, width);
    type = sheet?.type ?? TYPE;
    map.style.minHeight = 0;
    map.style.height = `${height}px`;
    map.className = shades[state.shade]?.ramp ?? "";
    const members = data.groups.map(() => []);
    const least = leastOf(drawn, Math.min(LEAST, (SMALL * width * height) / drawn.length) / (width * height));
    for (const leaf of drawn) {
      leaf.raised = amountOf(leaf) < least;
      members[leaf.group].push({ leaf, amount: Math.max(least, amountOf(leaf)) });
    }
    const placed = nested(members.map((list, group) => ({ group, members: list })), { x: 0, y: 0, w: width, h: height }, HEAD, GAP);
    for (const group of groups) group.box.hidden = true;
    for (const leaf of leaves) leaf.cell.hidden = true;
    boxes = [];
    for (const place of placed) {
      const { box } = groups[place.item.group];
      box.hidden = false;
      lay(box, place, { x: 0, y: 0, w: width, h: height });
      for (const one of place.members) {
        const { leaf } = one.item;
        lay(leaf.cell, { ...one, x: one.x - place.x, y: one.y - place.y }, place);
        paint(leaf, one.w, one.h);
        boxes.push({ leaf, x: one.x, y: one.y, w: one.w, h: one.h });
      }
    }
    current = 0;
    if (boxes.length) boxes[0].leaf.cell.tabIndex = 0;
    legend(drawn.some((leaf) => leaf.raised));
    const left = state.equal ? [] : shown.filter((leaf) => !(leaf.area > 0));
    strip.hidden = !left.length;
    for (const leaf of left) paint(leaf, 150, 44, (leaf.cell.tabIndex = 0));
    strip.lastElementChild.replaceChildren(...left.map((leaf) => leaf.cell));
    for (const leaf of drawn) if (leaf.cell.parentNode !== groups[leaf.group].box) groups[leaf.group].box.append(leaf.cell);
  }

  /** Lay an element into its parent's box, in percent: printed narrower it shrinks with it. */
  function lay(element, place, within) {
    const share = (part, whole) => `${((100 * part) / whole).toFixed(3)}%`;
    element.style.left = share(place.x, within.w);
    element.style.top = share(place.y, within.h);
    element.style.width = share(place.w, within.w);
    element.style.height = share(place.h, within.h);
  }

  function paint(leaf, width, height) {
    const step = shadeOf(leaf);
    const figure = step < 0 ? words.no_figure : leaf.texts[shades[state.shade].column];
    const fit = fitted((leaf.words ??= wordsOf(leaf.name)), figure, { width, height }, type);
    leaf.title.textContent = fit.broken ? softened(leaf.name) : breakable(leaf.name);
    leaf.title.style.webkitLineClamp = fit.lines || 1;
    leaf.figure.textContent = fit.figure;
    leaf.cell.style.setProperty("--type", `${fit.pixels}px`);
    const text = fit.lines ? "" : fit.figure ? "small" : "empty";
    leaf.cell.className = `leaf ${step < 0 ? "none" : `s${step}`} ${text} ${leaf.shared && !state.equal ? "shared" : ""}`;
    leaf.cell.hidden = false;
    leaf.cell.tabIndex = -1;
    leaf.cell.setAttribute("aria-label", said(leaf).join(". "));
  }

  /** The name, and the figures by their columns' names. */
  function said(leaf) {
    const columns = new Set([...(data.area < 0 ? [] : [data.area]), ...shades.map((shade) => shade.column)]);
    return [leaf.name, ...[...columns].map((column) => fill(words.labelled, { label: heads[column], value: leaf.texts[column] }))];
  }
  const heads = [...body.tHead.rows[0].cells].map((cell) => cell.textContent);

  /* The list. */
  function sort() {
    const column = state.sort;
    const high = data.numbers[column];
    const compare = (one, other) => {
      const [a, b] = [one.values[column], other.values[column]];
      if (a === null || b === null) return (a === null) - (b === null);
      return high ? b - a : String(a).localeCompare(String(b), data.lang);
    };
    const ordered = [...leaves].sort((one, other) => compare(one, other) || one.place - other.place);
    body.tBodies[0].append(...ordered.map((leaf) => leaf.row));
    [...body.tHead.rows[0].cells].forEach((cell, place) => {
      if (place === column) cell.setAttribute("aria-sort", high ? "descending" : "ascending");
      else cell.removeAttribute("aria-sort");
    });
  }
  [...body.tHead.rows[0].cells].forEach((cell, column) => {
    const button = made("button", { type: "button" }, cell.textContent);
    button.addEventListener("click", () => {
      at("sort").value = String(column);
      update();
    });
    cell.replaceChildren(button);
  });
  for (const leaf of leaves) {
    const head = leaf.row.cells[0];
    const button = made("button", { type: "button", class: "open" }, leaf.name);
    button.leaf = leaf;
    head.replaceChild(button, head.firstChild);
    button.after(" ");
  }

  /* Cards. */
  function open(leaf) {
    tip.hidden = true;
    showCard(dialog, leaf, words, data.names[leaf.place] ? data.names[leaf.place].split("\n") : []);
    history.replaceState(null, "", `#${encodeURIComponent(leaf.key)}`);
  }
  dialog.addEventListener("close", () => history.replaceState(null, "", location.pathname + location.search));
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("button");
    if (button?.leaf) open(button.leaf);
  });
  function openNamed() {
    const key = decodeURIComponent(location.hash.slice(1));
    const leaf = leaves.find((one) => one.key === key);
    if (leaf) open(leaf);
  }
  addEventListener("hashchange", openNamed);

  /* Keys on the map: one stop for Tab, arrows from cell to cell. */
  map.addEventListener("keydown", (event) => {
    const last = boxes.length - 1;
    const to = event.key === "Home" ? 0 : event.key === "End" ? last : event.key.startsWith("Arrow") ? neighbour(boxes, current, event.key) : -1;
    if (to < 0 || to > last) return;
    event.preventDefault();
    boxes[to].leaf.cell.focus();
  });
  map.addEventListener("focusin", (event) => {
    const place = boxes.findIndex((box) => box.leaf === event.target.leaf);
    if (place < 0) return;
    boxes[current].leaf.cell.tabIndex = -1;
    current = place;
    event.target.tabIndex = 0;
  });

  /* What a pointer or the keyboard is at, in words. */
  function hint(event) {
    const leaf = event.target.closest?.(".leaf")?.leaf;
    tip.hidden = !leaf;
    if (!leaf) return;
    const [name, ...figures] = said(leaf);
    tip.replaceChildren(made("b", {}, name), ...figures.map((text) => made("span", {}, text)));
    const box = leaf.cell.getBoundingClientRect();
    const below = box.bottom + tip.offsetHeight + 12 < window.innerHeight;
    tip.style.left = `${Math.max(4, Math.min(box.left, document.documentElement.clientWidth - tip.offsetWidth - 8))}px`;
    tip.style.top = `${below ? box.bottom + 6 : Math.max(4, box.top - tip.offsetHeight - 6)}px`;
  }
  for (const name of ["pointerover", "focusin"]) document.addEventListener(name, hint);
  document.addEventListener("scroll", () => { tip.hidden = true; }, { passive: true });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") tip.hidden = true; });

  /* Controls. */
  function read() {
    const chosen = new FormData(form);
    state.shade = Number(chosen.get("shade") ?? 0);
    state.equal = data.equal || at("size").value === "equal";
    state.sort = Number(at("sort").value);
    state.group = at("group").value;
    state.words = folded(at("query").value).split(/[^\p{L}\p{N}#+.-]+/u).filter(Boolean);
    state.choices = form.querySelectorAll(".choice").length
      ? [...form.querySelectorAll(".choice")].map((_, place) => new Set(chosen.getAll(`choice${place}`)))
      : [];
    state.bounds = [];
    sliders.forEach(({ column, most, stops }, place) => {
      const input = form.elements[`slider${place}`];
      const [bound, text] = stops[Number(input.value)];
      at(`at${place}`).textContent = text;
      input.setAttribute("aria-valuetext", text);
      if (Number(input.value)) state.bounds.push({ column, most, bound });
    });
    const active = state.bounds.length + state.choices.filter((one) => one.size).length + (state.group === "" ? 0 : 1);
    at("active").textContent = active ? `(${active})` : "";
    at("reset").hidden = !active && !state.words.length;
  }
  let due = 0;
  function update() {
    read();
    cancelAnimationFrame(due);
    due = requestAnimationFrame(() => { filter(); draw(); sort(); });
  }
  form.addEventListener("input", update);
  at("sort").addEventListener("input", update);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(update));

  form.hidden = false;
  at("tree").hidden = false;
  at("order").hidden = false;
  read();
  filter();
  draw();
  if (state.sort !== data.sorted) sort(); // the browser kept what was chosen before
  let width = map.clientWidth;
  new ResizeObserver(() => { if (map.clientWidth !== width) { width = map.clientWidth; draw(); } }).observe(map);
  addEventListener("beforeprint", () => draw(PRINT));
  addEventListener("afterprint", () => draw());
  openNamed();
})();

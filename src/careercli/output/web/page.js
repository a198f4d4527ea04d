(() => {
const all = (what, from = document) => [...from.querySelectorAll(what)];
const wide = matchMedia("(min-width:70rem)");
const contents = document.querySelector("nav details");
if (contents) {
  const fit = () => { contents.open = wide.matches; };
  fit();
  wide.addEventListener("change", fit);
}
all("[hidden]").forEach(one => { one.hidden = false; });
all(".print").forEach(button => button.addEventListener("click", () => print()));
addEventListener("beforeprint", () => all(".rest").forEach(rest => {
  if (document.querySelector(".fold[open]")) rest.open = true;
}));
all("[data-open]").forEach(button => button.addEventListener("click", () =>
  all(".fold").forEach(fold => { fold.open = !!button.dataset.open; })));

// A part that an address names is unfolded, and so is what lies around it.
const unfold = part => {
  for (let one = part; one; one = one.parentElement) if (one.tagName === "DETAILS") one.open = true;
};
const arrive = () => {
  const part = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (part) { unfold(part); part.scrollIntoView(); }
};
addEventListener("hashchange", arrive);
all('a[href^="#"]').forEach(link => link.addEventListener("click", () => setTimeout(arrive)));
arrive();

// The contents show where the reader is.
const links = new Map(all("nav a").map(link => [document.getElementById(link.hash.slice(1)), link]));
const seen = new IntersectionObserver(() => {
  const past = [...links.keys()].filter(part => part && part.getBoundingClientRect().top < innerHeight / 3);
  links.forEach((link, part) => link.toggleAttribute("aria-current", part === past[past.length - 1]));
}, { threshold: [0, 1], rootMargin: "0px 0px -66% 0px" });
links.forEach((link, part) => part && seen.observe(part));

// A table is sorted by the numbers of a column, or its words; what has none stays last.
const words = new Intl.Collator(document.documentElement.lang, { numeric: true });
all("[data-sort]").forEach(head => {
  const button = document.createElement("button"), label = head.firstElementChild;
  button.type = "button";
  label.replaceWith(button);
  button.append(label);
  head.ariaSort = "none";
  button.addEventListener("click", () => {
    const numbers = head.dataset.sort === "number";
    const down = head.ariaSort === "none" ? numbers : head.ariaSort === "ascending";
    all("[aria-sort]", head.parentElement).forEach(one => { one.ariaSort = "none"; });
    head.ariaSort = down ? "descending" : "ascending";
    const body = head.closest("table").tBodies[0], at = head.cellIndex;
    const value = row => {
      const cell = row.cells[at];
      return numbers ? parseFloat(cell.dataset.v) : cell.textContent.trim();
    };
    const none = found => found === "" || found === "–" || Number.isNaN(found);
    const compare = (a, b) => {
      const x = value(a), y = value(b);
      if (none(x) || none(y)) return none(x) - none(y);
      return (numbers ? x - y : words.compare(x, y)) * (down ? -1 : 1);
    };
    body.append(...[...body.rows].sort(compare));
  });
});

// A table wider than its box is scrolled by the keyboard too.
const boxes = new ResizeObserver(found => found.forEach(({ target }) => {
  if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
  else target.removeAttribute("tabindex");
}));
all(".scroll").forEach(box => boxes.observe(box));

// Search: every match is marked, in folded parts too; Enter goes on to the next, Shift and Enter back.
const form = document.querySelector("form"), output = form.querySelector("output"), input = form.querySelector("input");
let found = [], at = -1, typed;
const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const marks = (name, ranges) => {
  if (!CSS.highlights) return;
  CSS.highlights.delete(name);
  if (ranges.length) CSS.highlights.set(name, new Highlight(...ranges));
};
const search = () => {
  const wanted = plain(input.value.trim());
  found = [];
  at = -1;
  if (wanted.length > 1) {
    const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    for (let node; (node = texts.nextNode());) {
      const text = node.data.length === plain(node.data).length ? plain(node.data) : node.data.toLowerCase();
      for (let place = text.indexOf(wanted); place >= 0; place = text.indexOf(wanted, place + wanted.length)) {
        const range = new Range();
        range.setStart(node, place);
        range.setEnd(node, place + wanted.length);
        found.push(range);
      }
    }
  }
  marks("found", found);
  marks("here", []);
  output.value = wanted.length < 2 ? "" : found.length ? form.dataset.found.replace("{n}", found.length) : form.dataset.none;
};
const go = step => {
  if (!found.length) return;
  at = (at + step + found.length) % found.length;
  const range = found[at], part = range.startContainer.parentElement;
  unfold(part);
  marks("here", [range]);
  part.scrollIntoView({ block: "center" });
  output.value = `${at + 1} / ${found.length}`;
};
input.addEventListener("input", () => { clearTimeout(typed); typed = setTimeout(search, 120); });
input.addEventListener("keydown", event => {
  if (event.key !== "Enter") return;
  event.preventDefault();
  if (typed) { clearTimeout(typed); typed = 0; if (at < 0) search(); }
  if (event.shiftKey && at < 0) at = 0;
  go(event.shiftKey ? -1 : 1);
});
form.addEventListener("submit", event => event.preventDefault());
})();

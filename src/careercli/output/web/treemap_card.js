"use strict";
/* The card of one leaf, in a dialog. */

const KINDS = ["", "range", "shares"];

/** An element with a text or children; attributes by name. */
function made(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A bar of parts in percent, drawn beside the words that say the same. */
function bar(kind, parts) {
  const drawn = made("div", { class: `bar-${kind}`, "aria-hidden": "true" });
  if (kind === "shares") {
    parts.forEach((part, at) => {
      const piece = made("i", { class: `part${at}` });
      piece.style.width = `${part}%`;
      drawn.append(piece);
    });
    return drawn;
  }
  const [low, middle, high] = parts;
  const line = made("i", { class: "line" });
  line.style.left = `${low}%`;
  line.style.width = `${high - low}%`;
  const dot = made("i", { class: "dot" });
  dot.style.left = `${middle}%`;
  drawn.append(line, dot);
  return drawn;
}

/** Fill the dialog with a leaf and show it. `names`: what it is also called, all of them. */
function showCard(dialog, leaf, words, names) {
  const close = made("button", { type: "button", class: "close", "aria-label": words.close }, "×");
  close.addEventListener("click", () => dialog.close());
  const list = made("dl");
  for (const [label, text, kind, parts] of leaf.card) {
    const value = made("dd", {}, text);
    if (kind) value.append(bar(KINDS[kind], parts));
    list.append(made("div", {}, made("dt", {}, label), value));
  }
  if (names.length) {
    const shown = names.slice(0, 8).join(" · ");
    const value = made("dd", {}, shown);
    if (names.length > 8) {
      const rest = made("details", {}, made("summary", {}, words.more_names.replace("{n}", names.length - 8)));
      rest.append(names.slice(8).join(" · "));
      value.append(rest);
    }
    list.append(made("div", {}, made("dt", {}, words.also_called), value));
  }
  const commands = leaf.commands.map((command) => made("code", {}, command));
  list.append(made("div", {}, made("dt", {}, words.command), made("dd", {}, ...commands)));
  dialog.replaceChildren(
    close,
    made("h2", { id: "card-title" }, leaf.name),
    made("p", { class: "dim" }, leaf.subtitle),
    ...(leaf.summary ? [made("p", {}, leaf.summary)] : []),
    list,
  );
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
}

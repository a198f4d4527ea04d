"use strict";
/* Where things lie: squarified treemaps (Bruls, Huizing and van Wijk, 2000), which keep cells near squares. */

/** Places for `items` with an `amount` above 0 each, the largest first, in the box: [{item, x, y, w, h}]. */
function squarified(items, box) {
  const sum = items.reduce((total, item) => total + item.amount, 0);
  const places = [];
  if (!(sum > 0) || box.w <= 0 || box.h <= 0) return places;
  const scale = (box.w * box.h) / sum;
  let { x, y, w, h } = box;
  let row = [];
  let size = 0; // the area of the row
  const worst = (total, least, most) => {
    const side = Math.min(w, h) ** 2;
    return Math.max((side * most) / total ** 2, total ** 2 / (side * least));
  };
  const close = () => {
    const across = w >= h; // the row stands along the shorter side
    const thick = size / (across ? h : w);
    let at = across ? y : x;
    for (const item of row) {
      const long = (item.amount * scale) / thick;
      places.push(across ? { item, x, y: at, w: thick, h: long } : { item, x: at, y, w: long, h: thick });
      at += long;
    }
    if (across) { x += thick; w -= thick; } else { y += thick; h -= thick; }
    row = [];
    size = 0;
  };
  for (const item of items) {
    const area = item.amount * scale;
    if (row.length) {
      const most = row[0].amount * scale;
      const least = row[row.length - 1].amount * scale;
      if (worst(size + area, area, most) > worst(size, least, most)) close();
    }
    row.push(item);
    size += area;
  }
  if (row.length) close();
  return places;
}

/** As `squarified`, with cells about half as wide again as high: lines of letters are. */
function broad(items, box) {
  const narrowed = { ...box, x: box.x / BROAD, w: box.w / BROAD };
  return squarified(items, narrowed).map((place) => ({ ...place, x: place.x * BROAD, w: place.w * BROAD }));
}
const BROAD = 1.6;

/** Groups in the box, each with a head of `head` pixels, and their members in what is left of it. */
function nested(groups, box, head, gap) {
  const sized = groups
    .map((group) => ({ ...group, amount: group.members.reduce((sum, one) => sum + one.amount, 0) }))
    .filter((group) => group.amount > 0)
    .sort((one, other) => other.amount - one.amount);
  return squarified(sized, box).map((place) => {
    const inner = {
      x: place.x + gap,
      y: place.y + head,
      w: Math.max(1, place.w - 2 * gap),
      h: Math.max(1, place.h - head - gap),
    };
    const members = [...place.item.members].sort((one, other) => other.amount - one.amount);
    return { ...place, inner, members: broad(members, inner) };
  });
}

/** The next of `boxes` ({x, y, w, h}) from the one at `at` in a direction of an arrow key; -1 without any. */
function neighbour(boxes, at, key) {
  const middle = (box) => [box.x + box.w / 2, box.y + box.h / 2];
  const [fromX, fromY] = middle(boxes[at]);
  const sideways = key === "ArrowLeft" || key === "ArrowRight";
  const sign = key === "ArrowLeft" || key === "ArrowUp" ? -1 : 1;
  let best = -1;
  let least = Infinity;
  boxes.forEach((box, place) => {
    if (place === at) return;
    const [x, y] = middle(box);
    const along = sign * (sideways ? x - fromX : y - fromY);
    const aside = Math.abs(sideways ? y - fromY : x - fromX);
    const distance = along + 2.5 * aside;
    if (along > 0.5 && distance < least) { least = distance; best = place; }
  });
  return best;
}

"use strict";
/* Letters in cells: how large, in how many lines, broken where. */

const TYPE = [14, 12, 11, 10, 9]; // pixels of letters, from which a cell takes the largest that fit
const LINE = 1.2; // the height of a line in letters
const WORD = /(?<=[\s\-/])/; // a word ends with a space, a hyphen or a slash
const BREAK = /(?<=\p{L}{2}[aeiouyäöüéèê])(?=[bcdfghjklmnpqrstvwxzç][aeiouyäöüéèê]\p{L})/gu;

/** The text with places to break after a slash. */
const breakable = (text) => text.replaceAll("/", "/\u200b");
/** The text with places where long words may break, too: before a consonant between vowels. */
const softened = (text) => breakable(text).replace(/\p{L}{7,}/gu, (word) => word.replace(BREAK, "\u00ad"));

/* What letters measure, in letters of one pixel. */
const pen = document.createElement("canvas").getContext("2d");
pen.font = `600 100px ${getComputedStyle(document.body).fontFamily}`;
const measured = (text) => pen.measureText(text).width / 100;
const wordsOf = (text) => text.split(WORD).map(measured);

/** How many lines words of these widths take on lines as wide as `room`; too long ones are broken. */
function linesOf(widths, room) {
  let lines = 1;
  let used = 0;
  for (const width of widths) {
    if (used && used + width > room) { lines += 1; used = 0; }
    used += width;
    while (used > room) { lines += 1; used -= room; }
  }
  return lines;
}

/** The largest letters of `type` in which a cell shows its figure and its whole name (`widths`: of its words) with no
    word broken; else the smallest, and of the name as many lines as the figure leaves. Without any: the figure alone. */
function fitted(widths, figure, { width, height }, type) {
  const longest = Math.max(...widths);
  const least = type[type.length - 1];
  const figureWide = measured(figure);
  for (const pixels of type) {
    const room = (width - 6) / pixels; // beside the border and the padding
    const hasFigure = figureWide <= room + 0.1;
    const lines = Math.floor((height - 4) / (pixels * LINE) + 0.05) - hasFigure;
    const fits = hasFigure && longest <= room && linesOf(widths, room) <= lines;
    if (!fits && pixels > least) continue;
    if (lines >= 1 && room > 2.6) return { pixels, lines, figure: hasFigure ? figure : "", broken: longest > room };
    return { pixels, lines: 0, figure: hasFigure && height > pixels + 3 ? figure : "" };
  }
}

"""A document as one web page: its head, its contents, its parts, and those of the whole page folded below them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from careercli.output.document import Block, Document, Grid, Heading, Section
from careercli.output.markdown import ADDRESS
from careercli.output.web.assets import Asset, asset, policy
from careercli.output.web.blocks import block_of, section
from careercli.output.web.pen import Pen, link, linked, safe, without_commands

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LEAST = 3
"""Parts from which a page has a list of contents."""


class Entry(NamedTuple):
    """A line of the contents; `depth` 1 stands below one of 0."""

    name: str
    label: str
    depth: int = 0


class Shell(NamedTuple):
    """What stands around a page: its styles and scripts, and a line at its foot that says who made it and when."""

    styles: tuple[Asset, ...]
    scripts: tuple[Asset, ...]
    made: str = ""


def shell(made: str = "") -> Shell:
    """The shell of an ordinary page."""
    return Shell((asset("page.css"),), (asset("page.js"),), made)


def page_of(document: Document, around: Shell) -> Iterator[str]:
    """The whole page, line by line."""
    pen, entries = Pen(document.lang), list[Entry]()
    body = list(_body(document, entries, pen))
    yield from head_of(document, around)
    yield _bar(document, pen)
    yield '<div class="page">'
    yield _contents(entries, pen) if len(entries) >= LEAST else ""
    yield '<main id="main">'
    yield from body
    yield "</main></div>"
    yield f"<footer>{linked(around.made)}</footer>" if around.made else ""
    yield from (f"<script>{script.text}</script>" for script in around.scripts)
    yield "</body></html>"


def head_of(document: Document, around: Shell) -> Iterator[str]:
    """Everything above the body: language, title, what may be loaded, style."""
    yield f'<!doctype html>\n<html lang="{safe(document.lang)}"><head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy(around.styles, around.scripts)}">'
    yield '<meta name="viewport" content="width=device-width,initial-scale=1">'
    yield '<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">'
    yield f"<title>{safe(document.title)}</title>"
    yield from (f"<style>{style.text}</style>" for style in around.styles)
    yield "</head><body>"


def _bar(document: Document, pen: Pen) -> str:
    """What stays at the top: the way past it, the page's name, and the search, which the script shows."""
    t = pen.t
    label = safe(t("web.search"))
    return (
        f'<a class="skip" href="#main">{safe(t("web.skip"))}</a>'
        f'<header class="top"><span class="brand" aria-hidden="true">{safe(document.title)}</span>'
        f'<form role="search" hidden data-found="{safe(t("web.found", count="{n}"))}"'
        f' data-none="{safe(t("web.found.none"))}">'
        f'<input type="search" aria-label="{label}" placeholder="{label}" autocomplete="off" spellcheck="false">'
        f'<output aria-live="polite"></output></form>'
        f'<button type="button" class="print" hidden>{safe(t("web.print"))}</button></header>'
    )


def _contents(entries: Sequence[Entry], pen: Pen) -> str:
    """Where each part is."""
    items = "".join(
        f'<li class="depth{entry.depth}"><a href="#{entry.name}">{safe(entry.label)}</a></li>' for entry in entries
    )
    title = safe(pen.t("web.contents"))
    return f'<nav aria-label="{title}"><details><summary>{title}</summary><ul>{items}</ul></details></nav>'


def _body(document: Document, entries: list[Entry], pen: Pen) -> Iterator[str]:
    """The page itself, noting its parts for the contents."""
    if document.notice:
        yield f'<p class="note warning">{pen.marked(document.notice)}</p>'
    yield f"<h1>{safe(document.title)}</h1>"
    if document.subtitle:
        yield f'<p class="subtitle">{linked(without_commands(document.subtitle))}</p>'
    shown = [list(block.blocks) for block in document.blocks if isinstance(block, Section)]
    whole = [] if document.more is None else [part for part in _parts(document.more) if part[1] not in shown]
    folds = {about: pen.name(f"all-{about}") for about in _abouts(whole)}
    for block in document.blocks:
        yield from _open(block, document, folds, entries, pen)
    first = len(pen.footnotes.given)
    if document.more is not None:
        yield from _folded(document.more, whole, folds, entries, pen, is_open=document.opened)
    yield from _sources(document, first, entries, pen)


def _open(block: Block, document: Document, folds: dict[str, str], entries: list[Entry], pen: Pen) -> Iterator[str]:
    """One block of the page, with a line in the contents where it begins a part."""
    if isinstance(block, Heading):
        pen.level = 2
        name = pen.name(block.about or block.text)
        entries.append(Entry(name, block.text, 0 if block.whole else int(_has_wholes(document))))
        pen.level = 3 if _has_wholes(document) and not block.whole else 2
        yield pen.heading(block.text, name, "whole" if block.whole else "")
        pen.level += 1
    elif isinstance(block, Section):
        name = pen.name(block.about or block.label)
        entries.append(Entry(name, block.label, int(_has_wholes(document))))
        yield section(block, name, pen, folds.get(block.about, ""))
    else:
        yield block_of(block, pen)
        if isinstance(block, Grid) and (more := block.left_out_text(document.left_out_label)):
            yield f'<p class="dim">… {linked(more)}</p>'


def _has_wholes(document: Document) -> bool:
    """Whether it is several pages below each other."""
    return any(isinstance(block, Heading) and block.whole for block in document.blocks)


Part = tuple[Heading, list[Block]]


def _parts(document: Document) -> list[Part]:
    """The blocks of a page by the headings or in the sections they stand; those above the first under none."""
    parts: list[Part] = [(Heading(""), [])]
    for block in document.blocks:
        if isinstance(block, Heading):
            parts.append((block, []))
        elif isinstance(block, Section):
            parts.append((Heading(block.label, block.about), list(block.blocks)))
        else:
            parts[-1][1].append(block)
    return [part for part in parts if part[1] or part[0].whole]


def _abouts(parts: Sequence[Part]) -> list[str]:
    return list(dict.fromkeys(heading.about for heading, _ in parts if heading.about))


def _folded(
    document: Document,
    parts: Sequence[Part],
    folds: dict[str, str],
    entries: list[Entry],
    pen: Pen,
    *,
    is_open: bool,
) -> Iterator[str]:
    """The whole page, each of its parts folded."""
    t, name = pen.t, pen.name("all")
    entries.append(Entry(name, t("web.everything")))
    pen.level = 2
    buttons = "".join(
        f'<button type="button" data-open="{value}" hidden>{safe(t(key))}</button>'
        for value, key in (("true", "web.open_all"), ("", "web.close_all"))
    )
    yield f'<div class="everything">{pen.heading(t("web.everything"), name)}<p>{buttons}</p></div>'
    pen.level = 3
    free = dict(folds)
    for heading, blocks in parts:
        if heading.whole:
            pen.level = 3
            yield pen.heading(heading.text, pen.name(heading.text), "whole")
            pen.level = 4
        if blocks:
            label = heading.text if heading.text and not heading.whole else t("web.overview")
            part = free.pop(heading.about, "") or pen.name(f"all-{label}")
            entries.append(Entry(part, label, 1))
            yield _fold(document, label, part, blocks, pen, is_open=is_open)


def _fold(document: Document, label: str, name: str, blocks: Sequence[Block], pen: Pen, *, is_open: bool) -> str:
    """One part of the whole page."""
    inside, level = [], pen.level
    title = pen.heading(label)
    pen.level += 1
    for block in blocks:
        inside += list(_open(block, document, {}, [], pen))
    pen.level = level
    state = " open" if is_open else ""
    return f'<details class="fold" id="{name}"{state}><summary>{title}</summary>\n{"".join(inside)}</details>'


def _sources(document: Document, first: int, entries: list[Entry], pen: Pen) -> Iterator[str]:
    """The sources that the marks point to, each with its page: the `first` of them, which the open part rests on, and
    those of the folded parts, folded themselves."""
    texts = {**(document.more.sources if document.more else {}), **document.sources}
    pages = {**(document.more.links if document.more else {}), **document.links}
    keys = list(pen.footnotes.given)
    if not keys:
        yield f'<p class="dim">{linked(document.brief)}</p>' if document.brief else ""
        return
    name, pen.level = pen.name(document.sources_label), 2
    entries.append(Entry(name, document.sources_label))
    items = [
        f'<li id="s{number}">{linked(texts.get(key, key))}{_page_of(pages.get(key, ""))}</li>'
        for number, key in enumerate(keys, start=1)
    ]
    yield f'<section class="sources">{pen.heading(document.sources_label, name)}<ol>{"".join(items[:first])}</ol>'
    if items[first:]:
        label, state = safe(pen.t("web.more_sources", count=len(items) - first)), " open" if document.opened else ""
        listed = f'<ol start="{first + 1}">{"".join(items[first:])}</ol>'
        yield f'<details class="rest"{state}><summary>{label}</summary>{listed}</details>'
    yield "</section>"


def _page_of(address: str) -> str:
    """A source's own page; of one that is on no page, nothing."""
    return f" {link(address, address)}" if ADDRESS.fullmatch(address) else ""

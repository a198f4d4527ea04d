"""A treemap as one self-contained web page: a table that any browser shows, and a script that makes the map of it.

Nothing is fetched: the policy of the page (CSP) allows the one style sheet and the one script that stand in it, by
their hashes, and nothing else. What the table does not show stands once, as JSON, in which no `<` is left that could
end its element.
"""

import json
from base64 import b64encode
from collections.abc import Iterator, Sequence
from hashlib import sha256
from html import escape
from importlib.resources import files
from typing import Any

from careercli.output.clean import clean
from careercli.output.document import Document
from careercli.output.treemap import CardRow, Choice, Leaf, LeafCell, LeafColumn, Slider, Treemap
from careercli.output.web.pen import linked, safe

STYLE = ("treemap.css",)
SCRIPT = ("treemap_layout.js", "treemap_letters.js", "treemap_card.js", "treemap.js")
"""The files of this package that stand in the page, in this order."""
POLICY = {"default-src": "'none'", "img-src": "data:", "base-uri": "'none'", "form-action": "'none'"}
"""What the page may do besides (CSP): show the empty icon that keeps browsers from asking for one."""
KINDS = ("", "range", "shares")


def page_of(document: Document, tree: Treemap) -> Iterator[str]:
    """The whole page; `tree` is the block of the document it is made of."""
    style, script, words = _text(STYLE), _text(SCRIPT), tree.words
    yield f'<!doctype html>\n<html lang="{safe(document.lang)}"><head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_policy(style, script)}">'
    yield '<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,">'
    yield f"<title>{safe(document.title)}</title>\n<style>{style}</style></head><body>"
    yield f'<a class="skip" href="#list">{safe(words["skip"])}</a>'
    yield f'<header><h1>{safe(document.title)}</h1><p class="lead">{safe(tree.lead)}</p></header><main>'
    yield from _controls(tree)
    yield from _map(tree)
    yield from _list(tree)
    yield from _notes(document, tree)
    yield '</main><dialog id="card" aria-labelledby="card-title" tabindex="-1"></dialog><div id="tip" hidden></div>'
    yield f'<script type="application/json" id="data">{_json(_data(document, tree))}</script>'
    yield f"<script>{script}</script></body></html>"


def _text(names: Sequence[str]) -> str:
    """Files of the package, one after the other."""
    folder = files("careercli.output.web")
    return "\n" + "\n".join(folder.joinpath(name).read_text(encoding="utf-8") for name in names)


def _policy(style: str, script: str) -> str:
    own = {f"{kind}-src": f"'sha256-{_hash(text)}'" for kind, text in (("style", style), ("script", script))}
    return "; ".join(f"{name} {source}" for name, source in {**POLICY, **own}.items())


def _hash(text: str) -> str:
    return b64encode(sha256(text.encode()).digest()).decode()


def _json(value: object) -> str:
    """JSON that no element can be ended from."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c").replace(">", "\\u003e")


def _controls(tree: Treemap) -> Iterator[str]:
    """What a reader chooses by; hidden until the script that answers to it runs."""
    words = tree.words
    yield f'<form id="controls" hidden role="search" aria-label="{safe(words["controls"])}"><div class="bar">'
    yield f'<label class="search">{safe(words["search"])}'
    yield '<input type="search" id="query" autocomplete="off" spellcheck="false"></label>'
    yield f'<fieldset class="shades"><legend>{safe(words["colour"])}</legend>'
    for at, shade in enumerate(tree.shades):
        checked = " checked" if at == 0 else ""
        yield f'<label><input type="radio" name="shade" value="{at}"{checked}><span>{safe(shade.label)}</span></label>'
    yield "</fieldset>"
    if not tree.equal:
        yield from _select("size", words["size"], [("area", words["size_area"]), ("equal", words["size_equal"])])
    yield f'</div><div class="bar last"><details class="filters"><summary>{safe(words["filters"])}'
    yield ' <span id="active"></span></summary><div class="bar">'
    groups = [("", words["any"]), *((str(at), name) for at, name in enumerate(tree.groups))]
    yield from _select("group", words["group"], groups)
    for at, slider in enumerate(tree.sliders):
        yield _slider(at, slider)
    for at, choice in enumerate(tree.choices):
        yield _choice(at, choice)
    yield '</div></details><span id="status" role="status"></span>'
    yield f'<button type="reset" id="reset">{safe(words["reset"])}</button></div></form>'


def _select(key: str, label: str, options: Sequence[tuple[str, str]], chosen: str = "") -> Iterator[str]:
    yield f'<label>{safe(label)}<select id="{key}">'
    for value, words in options:
        mark = " selected" if value == chosen else ""
        yield f'<option value="{escape(value)}"{mark}>{safe(words)}</option>'
    yield "</select></label>"


def _slider(at: int, slider: Slider) -> str:
    """A slider over its stops; the script writes the words of the stop into its output."""
    first = safe(slider.stops[0][1])
    return (
        f'<label class="slider">{safe(slider.label)} <output id="at{at}">{first}</output>'
        f'<input type="range" name="slider{at}" min="0" max="{len(slider.stops) - 1}" value="0"'
        f' aria-valuetext="{first}"></label>'
    )


def _choice(at: int, choice: Choice) -> str:
    boxes = "".join(
        f'<label><input type="checkbox" name="choice{at}" value="{escape(clean(key))}"> {safe(words)}</label>'
        for key, words in choice.options
    )
    return f'<fieldset class="choice"><legend>{safe(choice.label)}</legend>{boxes}</fieldset>'


def _map(tree: Treemap) -> Iterator[str]:
    """Where the script draws; hidden until it runs."""
    words = tree.words
    yield '<section id="tree" hidden aria-labelledby="tree-title">'
    yield f'<h2 id="tree-title" class="unseen">{safe(words["map"])}</h2><div id="legend"></div>'
    yield '<div id="map" role="group" aria-labelledby="tree-title" aria-describedby="tree-help"></div>'
    yield f'<p class="dim" id="tree-help">{safe(words["map_help"])}</p>'
    yield f'<div id="strip" hidden><h3 id="strip-title">{safe(words["strip"])}</h3>'
    yield '<div class="chips" role="group" aria-labelledby="strip-title"></div></div></section>'


def _list(tree: Treemap) -> Iterator[str]:
    label, orders = safe(tree.words["list"]), [(str(at), column.label) for at, column in enumerate(tree.columns)]
    yield f'<section id="list"><div class="bar"><h2 id="list-title">{label}</h2><div id="order" hidden>'
    yield from _select("sort", tree.words["sort"], orders, str(tree.sorted_by))
    yield "</div></div>"
    yield '<div class="scroll" role="region" aria-labelledby="list-title" tabindex="0"><table id="table"><thead><tr>'
    for at, column in enumerate(tree.columns):
        order = "descending" if column.number else "ascending"
        mark = f' aria-sort="{order}"' if at == tree.sorted_by else ""
        yield f'<th scope="col"{_classes(column)}{mark}>{safe(column.label)}</th>'
    yield "</tr></thead><tbody>"
    for leaf in tree.leaves:
        yield _row(leaf, tree.columns)
    yield "</tbody></table></div></section>"


def _row(leaf: Leaf, columns: Sequence[LeafColumn]) -> str:
    first, *others = leaf.cells
    head = f'<tr><th scope="row">{safe(first.text)} <small>{safe(leaf.key)}</small></th>'
    cells = "".join(_cell(cell, column) for cell, column in zip(others, columns[1:], strict=True))
    return f"{head}{cells}</tr>"


def _cell(cell: LeafCell, column: LeafColumn) -> str:
    """A cell; its value stands beside it where the text does not give it."""
    value = "" if cell.value is None else f' data-v="{escape(clean(str(cell.value)))}"'
    text = f"<i>{safe(cell.text)}</i>" if cell.dim else safe(cell.text)
    return f"<td{_classes(column)}{value}>{text}</td>"


def _classes(column: LeafColumn) -> str:
    names = [name for name, has in (("n", column.number), ("d", column.drop)) if has]
    return f' class="{" ".join(names)}"' if names else ""


def _notes(document: Document, tree: Treemap) -> Iterator[str]:
    yield f'<section id="notes"><h2>{safe(tree.words["notes"])}</h2><ul>'
    yield from (f"<li>{safe(note)}</li>" for note in tree.notes)
    yield f"</ul><h3>{safe(document.sources_label)}</h3><ol>"
    yield from (f"<li>{linked(source)}</li>" for source in document.sources.values())
    yield "</ol></section>"


def _data(document: Document, tree: Treemap) -> dict[str, object]:
    """What the table does not show, once: long texts that many leaves share stand in a list, by their place there."""
    places: dict[str, int] = {}

    def place(text: str) -> int:
        return places.setdefault(text, len(places))

    def card(rows: Sequence[CardRow]) -> list[object]:
        return [[place(row.label), place(row.text), *_drawn(row)] for row in rows]

    leaves = [
        [
            leaf.key, leaf.group, leaf.area, int(leaf.shared), [*leaf.options],
            place(leaf.subtitle), place(leaf.summary), card(leaf.card), leaf.reference,
        ]
        for leaf in tree.leaves
    ]  # fmt: skip
    shown = {
        "lang": document.lang,
        "words": tree.words,
        "commands": tree.commands,
        "groups": tree.groups,
        "shades": [shade._asdict() for shade in tree.shades],
        "sliders": [slider._asdict() for slider in tree.sliders],
        "numbers": [column.number for column in tree.columns],
        "sorted": tree.sorted_by,
        "equal": tree.equal,
        "area": tree.area_column,
        "leaves": leaves,
        "texts": [*places],
    }
    return {**_cleaned(shown), "names": ["\n".join(map(clean, leaf.names)) for leaf in tree.leaves]}


def _cleaned(value: Any) -> Any:
    """The value with every text in it fit to be shown."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict):
        return {key: _cleaned(one) for key, one in value.items()}
    return [_cleaned(one) for one in value] if isinstance(value, list | tuple) else value


def _drawn(row: CardRow) -> list[object]:
    """The bar of a line of a card: its kind, then its parts."""
    return [KINDS.index(row.kind), *(round(part, 1) for part in row.parts)] if row.kind else []

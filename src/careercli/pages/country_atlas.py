"""A whole country on one page: a table of its occupations, and the treemap a browser makes of it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from careercli.output.treemap import Choice, Leaf, LeafCell, LeafColumn, Shade, Slider, Treemap
from careercli.pages.country_atlas_card import card, scales_of, subtitle
from careercli.pages.country_atlas_steps import cuts, growth_cuts, stops
from careercli.pages.credentials_words import status_text
from careercli.pages.document import document
from careercli.record.figure import lowest_or_none
from careercli.words.level import level_text, meaning_key

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from careercli.output.document import Document
    from careercli.record.country_atlas import AtlasLine, CountryAtlas
    from careercli.record.pages.country_atlas import AtlasPage
    from careercli.text.text import Text

EVERYWHERE = "mandatory"
"""What binds all of the work in the whole country."""
COMMANDS = tuple(f"career {name} {{key}}" for name in ("show", "visas", "credentials", "rate"))
"""What says more of an occupation."""
TEXTS = (
    *("skip", "controls", "search", "colour", "size", "size_area", "size_equal", "sort", "filters", "any", "group"),
    *("reset", "map", "map_help", "strip", "list", "notes", "shown", "workers", "unknown", "no_figure", "share_area"),
    *("share_equal", "shared", "raised", "close", "more_names", "also_called", "command", "labelled"),
)
"""The texts of the controls."""


class Figures(NamedTuple):
    """A figure of the map: its column's name, whether it is one to colour by and how, the words of an amount, and
    whether what the reader asks of it is that it be at most so much; `wider` what marks it as not the occupation's."""

    key: str
    ramp: str
    written: Callable[[float], str]
    most: bool
    marked: Callable[[AtlasLine], bool]


def page(record: AtlasPage, t: Text, rows: int | None = None) -> Document:
    """The page; `rows` are of no meaning for it."""
    country = t.title(record.atlas["name"])
    made = document(t("pages.country_atlas.title", country=country), "", (), record.sources, t)
    return made._replace(treemap=_tree(record, country, t))


def figures(t: Text) -> tuple[Figures, ...]:
    """The figures to colour and narrow by, pay first."""

    def of_group(key: str) -> Callable[[AtlasLine], bool]:
        return lambda line: key in line.get("of_group", {})

    pay, growth = of_group("pay_median"), of_group("growth_percent")
    return (
        Figures("pay_median", "one", t.count, False, lambda line: line["pay_derived"] or pay(line)),
        Figures(
            "growth_percent", "both", lambda amount: _percent(amount, t, signed=True), False,
            lambda line: line["growth_derived"] or growth(line),
        ),
        Figures("ai_automated", "two", lambda amount: _percent(amount, t), True, lambda line: line["ai_borrowed"]),
        Figures("rating", "three", t.decimal, False, lambda line: False),
    )  # fmt: skip


def _percent(amount: float, t: Text, *, signed: bool = False) -> str:
    return t.percent(amount, signed=signed, places=0 if amount == round(amount) else 1)


def _tree(record: AtlasPage, country: str, t: Text) -> Treemap:
    atlas, lines = record.atlas, record.atlas["occupations"]
    equal = atlas["area"] == "equal"
    first = 1 if equal else 2  # the column of the first figure
    known = [one for one in figures(t) if any(lowest_or_none(line.get(one.key)) is not None for line in lines)]
    columns, cells = _columns(atlas, known, t)
    places = {group["code"]: at for at, group in enumerate(atlas["groups"])}
    scales = scales_of(lines)
    return Treemap(
        lead=_lead(atlas, t),
        groups=tuple(t.title(group["title"]) or group["code"] for group in atlas["groups"]),
        columns=columns,
        leaves=tuple(
            Leaf(
                key=line["code"],
                group=places[line["major"]],
                area=None if equal else lowest_or_none(line["area"]),
                shared=_is_shared(line),
                cells=cells(line),
                options=(_level(line), _licence(line)),
                names=tuple(_names(line, t)),
                subtitle=subtitle(line, atlas, t),
                summary=line.get("what", ""),
                card=card(line, record, scales, t),
                reference=line["id"],
            )
            for line in lines
        ),
        shades=tuple(_shade(one, at, _head(one, atlas, t), lines, t) for at, one in enumerate(known, first)),
        sliders=tuple(_slider(one, at, lines, t) for at, one in enumerate(known, first)),
        choices=(_levels(lines, t), _licences(t)),
        notes=tuple(_notes(atlas, country, known, t)),
        words={key: t(f"pages.country_atlas.{key}") for key in TEXTS},
        commands=COMMANDS,
        equal=equal,
        area_column=-1 if equal else 1,
        sorted_by=1,
    )


def _names(line: AtlasLine, t: Text) -> list[str]:
    """What else it is called: its titles in other languages, then its other names."""
    own = t.title(line["titles"])
    return [*dict.fromkeys(one for one in line["titles"].values() if one != own), *line["names"]]


def _lead(atlas: CountryAtlas, t: Text) -> str:
    """How many occupations and workers, in a sentence."""
    values = {"classification": t.word("classification", atlas["classification"])}
    count = len(atlas["occupations"])
    if atlas["area"] == "equal":
        return t.n("pages.country_atlas.lead_equal", count, **values)
    workers = sum(lowest_or_none(line["area"]) or 0 for line in atlas["occupations"])
    return t.n("pages.country_atlas.lead", count, workers=t.count(workers), **values)


def _is_shared(line: AtlasLine) -> bool:
    return "employment" in line.get("of_group", {})


def _columns(
    atlas: CountryAtlas, known: Sequence[Figures], t: Text
) -> tuple[tuple[LeafColumn, ...], Callable[[AtlasLine], tuple[LeafCell, ...]]]:
    """The columns of the table, and what makes the cells of an occupation in them."""
    workers = [LeafColumn(t("measure.employment.short"), number=True)] if atlas["area"] == "employment" else []
    groups = {group["code"]: t.title(group["title"]) or group["code"] for group in atlas["groups"]}
    columns = (
        LeafColumn(t("column.occupation")),
        *workers,
        *(LeafColumn(_head(one, atlas, t), number=True) for one in known),
        LeafColumn(t("pages.country_atlas.column.range"), drop=True),
        LeafColumn(t("pages.country_atlas.column.licence"), drop=True),
        LeafColumn(t("measure.level.short"), drop=True),
        LeafColumn(t("pages.country_atlas.group"), drop=True),
    )

    def cells(line: AtlasLine) -> tuple[LeafCell, ...]:
        return (
            LeafCell(t.title(line["titles"])),
            *(_workers(line, t) for _ in workers),
            *(_cell(one, line, t) for one in known),
            LeafCell(_range(line, t)),
            LeafCell(_bound(line, t)),
            _leveled(line, t),
            LeafCell(groups[line["major"]]),
        )

    return columns, cells


def _head(one: Figures, atlas: CountryAtlas, t: Text) -> str:
    """The name of a figure, with the money it is in."""
    if one.key == "pay_median":
        return t("pages.country_atlas.column.pay", currency=atlas["currency"])
    return t(f"pages.country_atlas.column.{one.key}")


def _workers(line: AtlasLine, t: Text) -> LeafCell:
    """The workers; of a wider group's, among how many occupations they are, and sorted by an equal part of them."""
    figure = line["employment"]
    reason, text = t.reason_in_cell(figure), t.count(figure)
    if "sharing" in line:
        text = t("pages.country_atlas.parted", count=text, n=line["sharing"])
    return LeafCell(reason or t.wider(text, _is_shared(line)), lowest_or_none(line["area"]), bool(reason))


def _cell(one: Figures, line: AtlasLine, t: Text) -> LeafCell:
    """A figure with its mark, or why there is none."""
    figure = line.get(one.key)
    amount = lowest_or_none(figure)
    if amount is None:
        return LeafCell(t.reason_in_cell(figure) or t("pages.country_atlas.no_figure"), None, dim=True)
    bound = "≥ " if isinstance(figure, dict) else ""
    return LeafCell(t.wider(f"{bound}{one.written(amount)}", one.marked(line)), amount)


def _range(line: AtlasLine, t: Text) -> str:
    """From low to high by the publisher's own period; `–` where neither end is published."""
    pay = line.get("pay")
    if pay is None or "low_step" not in pay or lowest_or_none(pay["low"]) is None:
        return "–"
    low, high = (t.money(pay[end], pay["period"]) for end in ("low", "high"))
    text = t("pages.country_atlas.range", low=low, high=high, per=t(f"unit.a.{pay['period']}"))
    return t.wider(text, pay.get("of_group"))


def _bound(line: AtlasLine, t: Text) -> str:
    reach = line["regulated"]
    return status_text(reach, t) if isinstance(reach, str) else t("pages.country_atlas.licence.unknown")


def _licence(line: AtlasLine) -> str:
    reach = line["regulated"]
    return "unknown" if not isinstance(reach, str) else "everywhere" if reach == EVERYWHERE else "partly"


def _licences(t: Text) -> Choice:
    options = ((key, t(f"pages.country_atlas.licence.{key}")) for key in ("everywhere", "partly", "unknown"))
    return Choice(t("pages.country_atlas.column.licence"), tuple(options))


def _level(line: AtlasLine) -> str:
    return line["level"] if isinstance(line["level"], str) else ""


def _leveled(line: AtlasLine, t: Text) -> LeafCell:
    level = _level(line)
    return LeafCell(level_text(line["scheme"], level, t) if level else t.reason(line["level"]), level)


def _levels(lines: Sequence[AtlasLine], t: Text) -> Choice:
    """The levels there are, the lowest number first, with what each means; the unknown last."""
    schemes = {_level(line): line["scheme"] for line in lines}
    options: list[tuple[str, str]] = []
    for level in sorted(schemes, key=lambda level: (not level, level)):
        if not level:
            options.append((level, t("pages.country_atlas.level.unknown")))
            continue
        named, meaning = level_text(schemes[level], level, t), meaning_key(schemes[level], level)
        told = t("pages.country_atlas.level.means", level=named, meaning=t(meaning)) if t.has(meaning) else named
        options.append((level, told))
    return Choice(t("pages.country_atlas.column.study"), tuple(options))


def _values(one: Figures, lines: Sequence[AtlasLine]) -> list[float]:
    return sorted(amount for line in lines if (amount := lowest_or_none(line.get(one.key))) is not None)


def _shade(one: Figures, column: int, title: str, lines: Sequence[AtlasLine], t: Text) -> Shade:
    values = _values(one, lines)
    found = growth_cuts(values) if one.ramp == "both" else cuts(values)
    words = [one.written(cut) for cut in found]
    steps = (
        t("pages.country_atlas.step.under", high=words[0]),
        *(t("pages.country_atlas.step.between", low=low, high=high) for low, high in pairwise(words)),
        t("pages.country_atlas.step.over", low=words[-1]),
    ) if words else (t("pages.country_atlas.any"),)  # fmt: skip
    return Shade(t(f"pages.country_atlas.shade.{one.key}"), title, column, found, steps, one.ramp)


def _slider(one: Figures, column: int, lines: Sequence[AtlasLine], t: Text) -> Slider:
    found = stops(_values(one, lines))
    key = "most" if one.most else "least"
    ordered = [*reversed(found)] if one.most else found
    texts = [(amount, t(f"pages.country_atlas.stop.{key}", amount=one.written(amount))) for amount in ordered]
    label = t(f"pages.country_atlas.slider.{one.key}")
    return Slider(label, column, one.most, ((0.0, t("pages.country_atlas.any")), *texts))


def _notes(atlas: CountryAtlas, country: str, known: Sequence[Figures], t: Text) -> list[str]:
    """What the marks mean, what is missing everywhere and why, and what the figures do not say."""
    lines, notes = atlas["occupations"], [t("pages.country_atlas.note.mark")]
    missing = _missing(atlas, known, t)
    if missing:
        notes.append(t("pages.country_atlas.note.missing", country=country, figures=t.listed(missing)))
    if any(map(_is_shared, lines)):
        notes.append(t("pages.country_atlas.note.shared"))
    told = [one.key for one in known if one.key != "pay_median"]
    notes += [t("pages.country_atlas.note.pay"), *(t(f"pages.country_atlas.note.{key}") for key in told)]
    return [*notes, t("pages.country_atlas.note.licence"), t("pages.country_atlas.note.ways", day=atlas["day"])]


def _missing(atlas: CountryAtlas, known: Sequence[Figures], t: Text) -> list[str]:
    """The figures that no occupation has, each with the reason."""
    names: Mapping[str, object] = {one.key: None for one in known}
    absent = [one.key for one in figures(t) if one.key not in names]
    absent = ["employment", *absent] if atlas["area"] == "equal" else absent
    first = next(iter(atlas["occupations"]), None)
    values: Mapping[str, object] = first if first is not None else {}
    return [
        t("pages.country_atlas.missing", what=t(f"measure.{key}"), reason=t.reason(values.get(key))) for key in absent
    ]

"""The card of one occupation on the page of a country: every figure with its source and year, or why there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.treemap import CardRow
from careercli.pages.brief.sources import YEARS, publisher
from careercli.pages.credentials_words import status_text
from careercli.record.figure import amount_or_none, lowest_or_none
from careercli.words.level import level_text, stage_text
from careercli.words.sentences import divided, fitting

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from careercli.record.country_atlas import AtlasLine, CountryAtlas
    from careercli.record.pages.country_atlas import AtlasPage
    from careercli.text.text import Text

SOMEWHERE = ("mandatory in some regions", "mandatory for a part in some regions")
"""How far a licence is required where only some regions require one."""
LONGEST = 310
"""Letters of what is told of licences."""
WITHIN = 0.95
"""What part of the high ends of pay lies on the scale."""


def subtitle(line: AtlasLine, atlas: CountryAtlas, t: Text) -> str:
    """Classification, code, level, major group."""
    group = next(one for one in atlas["groups"] if one["code"] == line["major"])
    level = line["level"]
    named = [level_text(line["scheme"], level, t)] if isinstance(level, str) else []
    head = f"{t.word('classification', atlas['classification'])} {line['code']}"
    return " · ".join([head, *named, t.title(group["title"])])


def scales_of(lines: Sequence[AtlasLine]) -> dict[str, float]:
    """By the period of pay: the end of the scale that cards draw it on, beyond which few high ends lie."""
    found: dict[str, list[float]] = {}
    for line in lines:
        if "pay" in line and (high := amount_or_none(line["pay"]["high"])) is not None:
            found.setdefault(line["pay"]["period"], []).append(high)
    return {period: sorted(ends)[int(WITHIN * (len(ends) - 1))] for period, ends in found.items()}


def card(line: AtlasLine, page: AtlasPage, scales: Mapping[str, float], t: Text) -> tuple[CardRow, ...]:
    """The lines of the card; `scales`: those of pay that all cards share."""
    rows = (
        *_pay(line, page, scales, t),
        _workers(line, page, t),
        _outlook(line, page, t),
        _ai(line, t),
        _rating(line, t),
        _licence(line, page, t),
        _study(line, t),
        _ways(line, page, t),
    )
    # A mark stays with its figure at the end of a line.
    return tuple(row._replace(text=row.text.replace("~ ", "~\N{NO-BREAK SPACE}")) for row in rows)


def _pay(line: AtlasLine, page: AtlasPage, scales: Mapping[str, float], t: Text) -> Iterator[CardRow]:
    """The median by the publisher's period and by the year, with the ends."""
    label, pay, currency = t("pages.country_atlas.card.pay"), line.get("pay"), line["currency"]
    if pay is None or lowest_or_none(pay["median"]) is None:
        figure = line["pay_median"] if pay is None else pay["median"]
        yield CardRow(label, t("pages.country_atlas.card.none", reason=t.reason(figure)))
        return
    published = t.wider(t.pay(pay["median"], currency, pay["period"]), pay.get("of_group"))
    texts = [t("pages.country_atlas.card.median", amount=published)]
    if line["pay_derived"] and lowest_or_none(line["pay_median"]) is not None:
        texts.append(t("pages.country_atlas.card.yearly", amount=f"~ {t.pay(line['pay_median'], currency, 'year')}"))
    ends, drawn = _ends(line, t), _drawn(line, scales)
    texts += [ends] if ends else []
    if "of_group" in pay:
        texts.append(t("pages.country_atlas.card.of_group", group=pay["of_group"]["title"]))
    texts.append(_source(pay["source"], pay["year"], page, t))
    yield CardRow(label, t.joined(texts), "range" if drawn else "", drawn)


def _ends(line: AtlasLine, t: Text) -> str:
    """How much the low and high end earn, in a sentence; nothing where neither is published."""
    pay = line["pay"]
    texts = []
    for amount, step in ((pay["low"], pay.get("low_step")), (pay["high"], pay.get("high_step"))):
        if step and lowest_or_none(amount) is not None:
            shown = t.wider(t.money(amount, pay["period"]), pay.get("of_group"))
            texts.append(t(f"pages.country_atlas.card.{step}", amount=shown))
    return t.joined(texts)


def _drawn(line: AtlasLine, scales: Mapping[str, float]) -> tuple[float, ...]:
    """Low, middle and high in percent of the scale; nothing where one is missing."""
    pay = line["pay"]
    low, middle, high = amount_or_none(pay["low"]), amount_or_none(pay["median"]), amount_or_none(pay["high"])
    highest = scales.get(pay["period"], 0.0)
    if low is None or middle is None or high is None or not highest:
        return ()
    return tuple(min(100.0, 100 * amount / highest) for amount in (low, middle, high))


def _workers(line: AtlasLine, page: AtlasPage, t: Text) -> CardRow:
    label, figure = t("measure.employment.short"), line["employment"]
    if lowest_or_none(figure) is None:
        return CardRow(label, t("pages.country_atlas.card.none", reason=t.reason(figure)))
    year, source = line["forecast"]["start"], line["outlook_source"]
    group = line.get("of_group", {}).get("employment")
    if group is None:
        text = t("pages.country_atlas.card.workers", count=t.count(figure), year=year)
    else:
        values = {"count": f"~ {t.count(figure)}", "year": year, "group": group["title"]}
        text = t.n("pages.country_atlas.card.workers_of_group", line["sharing"], **values)
    return CardRow(label, t.joined([text, _source(source, 0, page, t)]))


def _outlook(line: AtlasLine, page: AtlasPage, t: Text) -> CardRow:
    """The publisher's rating, growth and openings; then the country's list of shortages."""
    label, texts, growth = t("pages.country_atlas.card.outlook"), [], line["growth_percent"]
    forecast = line.get("forecast")
    if forecast and "future" in forecast:
        values = {"rating": t.word("outlook", forecast["future"]), "year": forecast["end"]}
        texts.append(t("pages.country_atlas.card.rated", **values))
    if forecast and amount_or_none(growth) is not None:
        marked = line["growth_derived"] or "growth_percent" in line.get("of_group", {})
        shown = t.wider(t.percent(growth, signed=True), marked)
        texts.append(t("pages.country_atlas.card.growth", growth=shown, start=forecast["start"], end=forecast["end"]))
    else:
        texts.append(t("pages.country_atlas.card.none", reason=t.reason(growth)))
    openings = amount_or_none(line["openings_per_year"])
    if openings is not None and openings >= 0:
        shown = t.wider(t.count(openings), "openings_per_year" in line.get("of_group", {}))
        texts.append(t("pages.country_atlas.card.openings", openings=shown))
    if group := line.get("of_group", {}).get("growth_percent"):
        texts.append(t("pages.country_atlas.card.of_group", group=group["title"]))
    if forecast:
        texts.append(_source(line["outlook_source"], 0, page, t))
    if listed := line.get("shortage"):
        values = {"rating": t.word("shortage", listed["rating"]), "year": listed["year"]}
        texts.append(t("pages.country_atlas.card.listed", **values))
    return CardRow(label, t.joined(texts))


def _ai(line: AtlasLine, t: Text) -> CardRow:
    label, share = t("pages.country_atlas.card.ai"), line["ai_automated"]
    parts = [amount_or_none(line[key]) for key in ("ai_automated", "ai_augmented", "ai_human")]
    known = [part for part in parts if part is not None]
    if len(known) < len(parts):
        return CardRow(label, t("pages.country_atlas.card.none", reason=t.reason(share)))
    marked = line["ai_borrowed"]
    ranged = t.ranged(share, line["ai_automated_low"], line["ai_automated_high"])
    values = {"automated": t.wider(ranged, marked), "augmented": t.percent(known[1]), "human": t.percent(known[2])}
    note = "pages.country_atlas.card.ai_borrowed" if marked else "pages.country_atlas.card.ai_note"
    return CardRow(
        label, t.joined([t("pages.country_atlas.card.ai_shares", **values), t(note)]), "shares", tuple(known)
    )


def _rating(line: AtlasLine, t: Text) -> CardRow:
    overall = amount_or_none(line.get("rating"))
    if overall is None:
        text = t("pages.country_atlas.card.none", reason=t.reason(line.get("rating")) or t("missing.few-axes"))
    else:
        text = t("pages.country_atlas.card.rating", overall=t.decimal(overall))
    return CardRow(t("measure.rating.short"), text)


def _licence(line: AtlasLine, page: AtlasPage, t: Text) -> CardRow:
    """What is known of it in sentences, as many as fit, or how far one is required. Nothing known is no "no"."""
    reach, label = line["regulated"], t("pages.country_atlas.column.licence")
    said = [one for one in divided(page.licences.get(line["id"], "")) if "`career" not in one]
    if said:
        # An answer on some regions does not begin with a yes.
        some = isinstance(reach, str) and reach in SOMEWHERE
        said = [t("pages.country_atlas.card.licence", reach=status_text(str(reach), t)), *said] if some else said
        kept = fitting(said, LONGEST)
        return CardRow(label, t.joined([*kept, *([t("brief.licence.cut")] if len(kept) < len(said) else [])]))
    if isinstance(reach, str):
        return CardRow(label, t("pages.country_atlas.card.licence", reach=status_text(reach, t)))
    return CardRow(label, t("pages.country_atlas.card.licence_unknown"))


def _study(line: AtlasLine, t: Text) -> CardRow:
    stages = dict.fromkeys(stage_text(stage, t) for stage in line["education"])
    text = t.listed(stages) if stages else t("brief.study.none")
    return CardRow(t("pages.country_atlas.column.study"), text)


def _ways(line: AtlasLine, page: AtlasPage, t: Text) -> CardRow:
    """The routes open with or without conditions, then those we do not know of."""
    label, ways = t("pages.country_atlas.card.ways"), line["ways"]
    taking = [*ways["open"], *ways["conditions"]]
    texts = [t("pages.country_atlas.card.taking", names=_named(taking, page, t))] if taking else []
    texts += (
        [t("pages.country_atlas.card.not_known", names=_named(ways["unknown"], page, t))] if ways["unknown"] else []
    )
    return CardRow(label, t.joined(texts) or t("brief.moving.none"))


def _named(keys: Sequence[str], page: AtlasPage, t: Text) -> str:
    """The names of routes; a star where a job offer is needed."""
    routes = page.atlas["routes"]
    names = [f"{t.from_data(routes[key]['short'])}{'*' if routes[key]['offer'] == 'needed' else ''}" for key in keys]
    return "; ".join(names)


def _source(key: object, year: int, page: AtlasPage, t: Text) -> str:
    """Who published it and of when, in brackets."""
    source = page.sources.get(str(key))
    if source is None:
        return ""
    years = [str(year)] if year else YEARS.findall(source["vintage"])[:1]
    return t(
        "pages.country_atlas.card.source", publisher=publisher(source, t), year=t.listed(years) or source["vintage"]
    )

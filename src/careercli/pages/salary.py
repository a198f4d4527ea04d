"""The pay page of one occupation: everything the pay section has, and every region."""

from collections.abc import Mapping, Sequence
from typing import Any

from careercli.output.document import Block, Document, Grid, Heading, Note
from careercli.pages import pay, wages
from careercli.pages.footnote import source_lines
from careercli.pages.pay_scales import pay_scales
from careercli.record.listing import PayOf
from careercli.record.money import Percentiles
from careercli.record.occupation import Gap
from careercli.text.text import Text

KINDS = (
    ("province", "Provinces and territories"),
    ("state", "States"),
    ("economic region", "Economic regions"),
    ("metro", "Metropolitan areas"),
)
_ALSO = {"territory": "province", "nonmetro": "metro"}


def page(
    record: PayOf,
    sources: Mapping[str, Any],
    warnings: Sequence[str],
    t: Text,
    places: Mapping[str, tuple[str, str]],
    shown: int | None,
) -> Document:
    """The page: by experience, national percentiles, trend, levels, then regions by kind, best median first.

    `places` gives each region key its name and kind; `shown` limits the rows of a kind (None: all).
    """
    names = {key: name for key, (name, _) in places.items()}
    entries = record["percentiles"]
    national = [entry for entry in entries if entry["region"] == record["country"]]
    currency = record["currency"]
    blocks: list[Block] = [Note(warning, "warning") for warning in warnings]
    whole = _national(record, national, currency, t, names)
    asked = record.get("region", record["country"]) != record["country"]
    if asked:
        blocks += [Note(_gap(gap, t, names), "missing") for gap in record["gaps"]] + _wider(record, t, names)
    else:
        blocks += whole
    for kind, title in KINDS:
        inside = [entry for entry in entries if _kind(places, entry) == kind]
        blocks += _regions(inside, t(title), currency, t, names, shown)
    if asked and whole:
        blocks += [Heading(t("The whole country: {name}", name=names[record["country"]])), *whole]
    blocks += pay.conversions(record, t)
    if not blocks[len(warnings) :] and "median_year" not in record:
        blocks.append(Note(t("No pay is published for this occupation in these sources."), "missing"))
    if not asked:
        blocks += [Note(_gap(gap, t, names), "missing") for gap in record["gaps"]]
    subtitle = f"{record['id']} · {t('gross pay, {currency}', currency=currency)}"
    return Document(
        t.title(record["title"]),
        subtitle,
        tuple(blocks),
        source_lines(sources),
        t("Sources"),
        t("{count} more rows; --limit 0 shows all"),
        t.lang,
    )


def _national(record: PayOf, national: list[Percentiles], currency: str, t: Text, names: dict[str, str]) -> list[Block]:
    """What is known of the whole country."""
    return [
        *pay.by_experience(record["by_experience"], currency, t),
        *pay.percentiles(national, currency, t, names),
        *pay.trend(record["trend"], currency, t),
        *pay.levels(record["levels"], currency, t),
        *pay_scales(record.get("scales", []), currency, t),
    ]


def _wider(record: PayOf, t: Text, names: dict[str, str]) -> list[Block]:
    """The next larger area with pay, where the place asked for has none."""
    if "wider" not in record:
        return []
    told = t(
        "The next larger area with pay is {place}: `--region {key}`.",
        place=names.get(record["wider"], record["wider"]),
        key=record["wider"],
    )
    return [Note(told)]


def sorted_by(step: str, bounds: int, t: Text) -> list[Note]:
    """What to know of a table sorted by a step: top-coded amounts stand by their bound."""
    if not bounds or step not in dict(wages.STEPS):
        return []
    text = t("{n} amounts are known only as “this or more” (≥); they are sorted by that bound.", n=bounds)
    return [Note(text, "warning")]


def _kind(places: Mapping[str, tuple[str, str]], entry: Percentiles) -> str:
    kind = places.get(entry["region"], ("", ""))[1]
    return _ALSO.get(kind, kind)


def _regions(
    entries: list[Percentiles],
    title: str,
    currency: str,
    t: Text,
    names: dict[str, str],
    shown: int | None,
) -> list[Block]:
    if not entries:
        return []
    ordered = wages.best_first(entries)
    kept = ordered[:shown] if shown else ordered
    grid = wages.wage_grid(kept, currency, t, names, t("Gross pay"))
    return [Heading(title), Grid(grid.columns, grid.rows, grid.caption, len(ordered) - len(kept))]


def _gap(gap: Gap, t: Text, names: dict[str, str]) -> str:
    place = gap["field"].removeprefix("pay").lstrip(".")
    where = names.get(place, t("provinces and states") if place == "regions" else place or t("pay"))
    return t("{where}: {reason}", where=where, reason=t.reason(gap))

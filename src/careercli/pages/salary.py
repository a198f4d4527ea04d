"""The pay page of one occupation: everything the pay section has, and every region."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from careercli.output.document import Block, Document, Grid, Heading, Note
from careercli.pages import pay, pay_grid
from careercli.pages.document import document, joined
from careercli.pages.net import after_tax, buys
from careercli.text.slug import slug

if TYPE_CHECKING:
    from careercli.record.listing import PayOf
    from careercli.record.money import Percentiles
    from careercli.record.occupation import Gap
    from careercli.record.pages.salary import SalaryPage
    from careercli.text.text import Text

KINDS = ("province", "state", "economic region", "metro")
"""Kinds of regions, in the order of the page."""
_ALSO = {"territory": "province", "nonmetro": "metro"}


def page(record: SalaryPage, t: Text, rows: int | None = None) -> Document:
    """The pay of each occupation; `rows` limits the rows of a kind of region (None: all)."""
    return joined([_one(*one, t, record.places, rows) for one in record.occupations], t)


def _one(
    record: PayOf,
    sources: Mapping[str, Any],
    warnings: Sequence[str],
    t: Text,
    places: Mapping[str, tuple[str, str]],
    shown: int | None,
) -> Document:
    """By experience, national percentiles, trend, levels, then regions by kind, best median first."""
    names = {key: name for key, (name, _) in places.items()}
    entries = record["percentiles"]
    national = [entry for entry in entries if entry["region"] == record["country"]]
    currency = record["currency"]
    blocks: list[Block] = [Note(t.message(warning), "warning") for warning in warnings]
    first = [entry for entry in entries if entry["region"] == record.get("region", record["country"])][:1]
    for entry in first:
        blocks += [*after_tax(entry, currency, names, t), *buys(entry, currency, t)]
    whole = _national(record, national, currency, t, names)
    for_region = record.get("region", record["country"]) != record["country"]
    if for_region:
        blocks += [Note(_gap(gap, t, names), "missing") for gap in record["gaps"]] + _wider(record, t, names)
    else:
        blocks += whole
    for kind in KINDS:
        inside = [entry for entry in entries if _kind(places, entry) == kind]
        blocks += _regions(inside, t(f"pages.salary.kind.{slug(kind)}"), currency, t, names, shown)
    if for_region and whole:
        blocks += [Heading(t("pages.salary.whole_country", name=names[record["country"]])), *whole]
    blocks += pay.conversions(record, t)
    if not blocks[len(warnings) :] and "median_year" not in record:
        blocks.append(Note(t("pages.salary.none"), "missing"))
    if not for_region:
        blocks += [Note(_gap(gap, t, names), "missing") for gap in record["gaps"]]
    subtitle = f"{record['id']} · {t('pages.salary.subtitle', currency=currency)}"
    return document(t.title(record["title"]), subtitle, blocks, sources, t)


def _national(record: PayOf, national: list[Percentiles], currency: str, t: Text, names: dict[str, str]) -> list[Block]:
    """What is known of the whole country."""
    return [
        *pay.by_experience(record["by_experience"], currency, t),
        *pay.percentiles(national, currency, t, names),
        *pay.basic(record.get("basic"), currency, t, names),
        *pay.trend(record["trend"], currency, t),
        *pay.levels(record["levels"], currency, t),
        *pay.scales(record.get("scales", []), currency, t),
    ]


def _wider(record: PayOf, t: Text, names: dict[str, str]) -> list[Block]:
    """The next larger area with pay, where the reader's place has none."""
    if "wider" not in record:
        return []
    place = names.get(record["wider"], record["wider"])
    return [Note(t("pages.salary.wider_area", place=place, key=record["wider"]))]


def sorted_by(step: str, bounds: int, t: Text) -> list[Note]:
    """What to know of a table sorted by a step: top-coded amounts are sorted by their bound."""
    if not bounds or step not in pay_grid.STEPS:
        return []
    return [Note(t.n("pages.salary.sorted_by_bound", bounds), "warning")]


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
    ordered = pay_grid.best_first(entries)
    kept = ordered[:shown] if shown else ordered
    grid = pay_grid.wage_grid(kept, currency, t, names, t("pages.pay.gross"))
    return [Heading(title), Grid(grid.columns, grid.rows, grid.caption, len(ordered) - len(kept))]


def _gap(gap: Gap, t: Text, names: dict[str, str]) -> str:
    place = gap["field"].removeprefix("pay").lstrip(".")
    where = names.get(place, t("pages.salary.regions") if place == "regions" else place or t("pages.salary.pay"))
    return t("pages.salary.gap", where=where, reason=t.reason(gap))

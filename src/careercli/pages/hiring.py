"""Whether anybody is hiring now, in sentences and as a table: vacancies, unemployment, who leaves, granted visas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Block, Cell, Column, Facts, Grid, Prose
from careercli.record.figure import amount_or_none

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careercli.output.document import Value
    from careercli.record.hiring import Grants, Hiring, RegionalOutlook, Unemployment, Vacancies
    from careercli.record.occupation import Outlook, Projection
    from careercli.text.text import Text

ROUGH = "E"
"""The letter of a figure the publisher wants used with caution."""


def national(record: Hiring) -> list[Vacancies]:
    """The vacancies of the whole country, the newest quarter first."""
    return [one for one in record.get("vacancies", []) if "-" not in one["region"]]


def provincial(record: Hiring) -> list[Vacancies]:
    """The vacancies of its provinces in the newest quarter."""
    return [one for one in record.get("vacancies", []) if "-" in one["region"]]


def quarter(one: Vacancies, t: Text) -> str:
    """`January–March 2026`."""
    return t(f"pages.hiring.quarter.{one['quarter']}", year=one["year"])


def counted(one: Vacancies, t: Text) -> str:
    """The number, marked where it is rough."""
    return t.wider(t.count(one["vacancies"]), one.get("quality") == ROUGH)


def lettered(one: Vacancies, t: Text) -> str:
    """The number with the publisher's letter."""
    return t("pages.hiring.lettered", vacancies=counted(one, t), quality=one.get("quality", "–"))


def vacancies(record: Hiring, t: Text) -> str:
    """The newest quarter in words, or why there is no number of it."""
    newest = next(iter(national(record)), None)
    if newest is None:
        return ""
    if reason := t.reason(newest["vacancies"]):
        return t("pages.hiring.no_vacancies", quarter=quarter(newest, t), reason=reason)
    return t("pages.hiring.vacancies", vacancies=counted(newest, t), quarter=quarter(newest, t))


def vacancies_since(record: Hiring, t: Text) -> str:
    """The newest quarter beside the oldest known; "" where it has no number."""
    known = [one for one in national(record) if amount_or_none(one["vacancies"]) is not None]
    if not known or known[0] is not national(record)[0]:
        return ""
    now, oldest = vacancies(record, t), known[-1]
    if oldest is known[0]:
        return now
    return t("pages.hiring.since", now=now, vacancies=counted(oldest, t), quarter=quarter(oldest, t))


def unemployed(one: Unemployment, t: Text) -> str:
    """The rate beside that of all occupations."""
    percent = t.wider(t.percent(one["percent"]), "of_group" in one)
    return t("pages.hiring.unemployed", percent=percent, all=t.percent(one["all_percent"]), year=one["year"])


def leaving(entry: Projection | None, t: Text) -> str:
    """Of 100 workers, how many leave the occupation each year, by where they go; "" where nobody publishes it."""
    exits, transfers = (entry.get("exits_percent"), entry.get("transfers_percent")) if entry else (None, None)
    if entry is None or amount_or_none(exits) is None or amount_or_none(transfers) is None:
        return ""
    years = {"from_year": entry["from"], "to_year": entry["to"]}
    group = entry.get("of_group")
    shares = {"exits": t.wider(t.percent(exits), group), "transfers": t.wider(t.percent(transfers), group)}
    return t("pages.hiring.leaving", **shares, **years)


def expected(one: RegionalOutlook, t: Text, names: Mapping[str, str]) -> str:
    """What a province or state itself expects there; "" where it gives no openings."""
    if amount_or_none(one["openings"]) is None or amount_or_none(one["growth_percent_a_year"]) is None:
        return ""
    group = one.get("of_group")
    return t(
        "pages.hiring.expected",
        place=names.get(one["region"], one["region"]),
        openings=t.wider(t.count(one["openings"]), group),
        growth=t.percent(one["growth_percent_a_year"], signed=True),
        from_year=one["from"],
        to_year=one["to"],
    )


def granted(one: Grants, t: Text) -> str:
    """Visas granted, with the kind among them that is for no skilled job."""
    text = t("pages.hiring.granted", grants=t.count(one["grants"]), year=one["year"])
    return t.joined([text, t(f"pages.hiring.includes.{one['includes']}")]) if "includes" in one else text


def blocks(record: Outlook, t: Text, names: Mapping[str, str]) -> list[Block]:
    """All that is known, each figure with its period and source; nothing where nothing is."""
    hiring = record.get("hiring", {})
    rows: list[tuple[str, Value]] = []
    if "unemployment" in hiring:
        one = hiring["unemployment"]
        rows.append((t("pages.hiring.label.unemployed"), Cell(unemployed(one, t), "", (one["source"],))))
    entry = next(iter(record["projections"]), None)
    if entry and (text := leaving(entry, t)):
        rows.append((t("pages.hiring.label.leaving"), Cell(text, "", (entry["source"],))))
    for own in hiring.get("regional", []):
        if text := expected(own, t, names):
            rows.append((t("pages.hiring.label.expected"), Cell(text, "", (own["source"],))))
    if "grants" in hiring:
        found = hiring["grants"]
        rows.append((t("pages.hiring.label.granted"), Cell(granted(found, t), "", (found["source"],))))
    group = hiring.get("unemployment", {}).get("of_group")
    notes = [Prose(t("pages.hiring.of_group", group=group["title"]), "dim")] if group else []
    return [*_table(hiring, t, names), *([Facts(tuple(rows))] if rows else []), *notes]


def _table(record: Hiring, t: Text, names: Mapping[str, str]) -> list[Block]:
    """Vacancies by quarter and province with the publisher's letter."""
    entries = record.get("vacancies", [])
    if not entries:
        return []
    columns = (
        Column(t("pages.hiring.where"), "left", 0),
        Column(t("pages.hiring.quarter"), "left", 0),
        Column(t("pages.hiring.count"), "right", 0),
        Column(t("pages.hiring.quality"), "left", 1),
    )
    refs = (entries[0]["source"],)
    rows = tuple(
        (
            Cell(names.get(one["region"], one["region"]), refs=refs),
            Cell(quarter(one, t)),
            Cell(counted(one, t)),
            Cell(one.get("quality") or t.reason_in_cell(one["vacancies"])),
        )
        for one in entries
    )
    return [Grid(columns, rows, t("pages.hiring.title")), Prose(t("pages.hiring.season"), "dim")]

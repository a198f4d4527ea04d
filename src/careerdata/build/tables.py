"""Writing the plain tables of the atlas."""

import sqlite3
from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import cast

from careercli.record.ai import Shares, span
from careercli.record.credential import regulated_or_none
from careercli.record.figure import amount_or_none, lowest_or_none, parse_figure
from careercli.record.group_of import OfGroups, of_group_or_none
from careercli.record.national import national_line, projection_of
from careercli.record.occupation import Occupation
from careercli.record.similar import LEVELS
from careerdata.build.ai_data import AiData
from careerdata.build.card import Card
from careerdata.build.country_data import CountryData
from careerdata.build.deflate import dumps
from careerdata.build.pay import all_pay, published_for
from careerdata.build.work import norms
from careerdata.rows.ai import AiDwaRow, AiTaskRow, MeasureActivityRow, MeasurePartRow
from careerdata.rows.industry import FirmsAiRow, IndustryRow
from careerdata.rows.listing import ListRow, RoundRow
from careerdata.rows.occupation import EditionRow
from careerdata.rows.pay import RateRow, WageRow
from careerdata.rows.records import COUNTRY_FOR_THE_FACTORY, FOR_THE_FACTORY, ListRecord, SourceRecord
from careerdata.rows.region import PlaceRow
from careerdata.rows.study import StudyPayRow, TuitionRow
from careerdata.series import Series

PROJECTED = {
    "employment": "employment_from",
    "growth_percent": "growth_percent",
    "openings_per_year": "openings_per_year",
}
"""A list's figures that a projection has, by its keys."""
AI = ("automated", "augmented", "human", "quality", "path")
"""What a list tells of the shares."""


def sources(database: sqlite3.Connection, records: dict[str, SourceRecord]) -> None:
    """The sources, as the envelope prints them."""
    rows = ((key, dumps(source_record(record))) for key, record in sorted(records.items()))
    database.executemany("INSERT INTO source VALUES (?, ?)", rows)


def source_record(record: SourceRecord) -> dict[str, str]:
    """A source without empty keys, dates in ISO form."""
    values = record.model_dump(mode="json", exclude=FOR_THE_FACTORY)
    return {key: str(value) for key, value in values.items() if value}


def rates(database: sqlite3.Connection, rows: Iterable[RateRow]) -> None:
    """Exchange and purchasing-power rates."""
    values = (
        (row.country, row.kind, int(row.year), row.currency, float(row.per_usd), int(row.months or 12), row.source)
        for row in rows
    )
    database.executemany("INSERT INTO rate VALUES (?, ?, ?, ?, ?, ?, ?)", values)


def country(database: sqlite3.Connection, place: int, country: CountryData, series: Series) -> None:
    """The country and its regions."""
    record = {"country": country.key, **country.facts.model_dump(mode="json", exclude=COUNTRY_FOR_THE_FACTORY)}
    record["similarity_from"] = [series.current(name) for name in country.facts.similarity_from]
    median = all_pay(country)
    if median:
        record["all_pay"] = median
    database.execute("INSERT INTO country VALUES (?, ?, ?)", (country.key, place, dumps(record)))
    rows = (
        (row.region, country.key, row.kind, row.name_en, row.name_fr or None, row.parent or None, row.name_own or None)
        for row in country.regions.values()
    )
    groups = ((country.key, code, title) for code, title in country.group_titles.items())
    database.executemany("INSERT INTO group_title VALUES (?, ?, ?)", groups)
    database.executemany("INSERT INTO region VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
    places = ((country.key, row.name, row.region, row.lies) for row in country.every(PlaceRow))
    database.executemany("INSERT INTO place VALUES (?, ?, ?, ?)", places)


def editions(database: sqlite3.Connection, country: CountryData) -> None:
    """Codes of other editions of the classification."""
    rows = [
        (country.key, row.edition, row.was, row.title, row.now, float(row.share) if row.share else None, row.source)
        for row in country.every(EditionRow)
    ]
    database.executemany("INSERT INTO edition VALUES (?, ?, ?, ?, ?, ?, ?)", rows)


def skill_norms(database: sqlite3.Connection, countries: Iterable[CountryData]) -> None:
    """How much of each skill occupations ask on average, in countries whose figures are levels."""
    for country in countries:
        if country.facts.skill_scale == LEVELS:
            database.execute("INSERT INTO meta VALUES (?, ?)", (f"skills:{country.key}", dumps(norms(country))))


def wages(database: sqlite3.Connection, country: CountryData) -> None:
    """Every wage row, and again under each code it stands for, with the code it was published for; of places where an
    occupation has none that of its group."""
    origins = _origins(database, country)
    for row in country.occupations():
        database.executemany(
            f"INSERT INTO wage_row VALUES ({', '.join('?' * 18)})",
            (
                _wage(country.key, row.code, wage, origins[_origin(wage)], rated_at)
                for wage, rated_at in country.of_places(row)
            ),
        )
    years = "INSERT INTO pay_year SELECT DISTINCT country, year FROM wage_row WHERE country = ? AND region = ?"
    database.execute(years, (country.key, country.key))


def _origins(database: sqlite3.Connection, country: CountryData) -> dict[tuple[str, str, str], int]:
    """The numbers of what thousands of rows have in common: stored as words they would be a quarter of the table."""
    question = "INSERT INTO wage_origin (period, basis, source) VALUES (?, ?, ?)"
    found = sorted({_origin(row) for row in country.every(WageRow)})
    return {origin: database.execute(question, origin).lastrowid or 0 for origin in found}


def _origin(row: WageRow) -> tuple[str, str, str]:
    return row.period, row.basis, row.source


def _wage(key: str, code: str, row: WageRow, origin: int, rated_at: str) -> tuple[object, ...]:
    steps = (row.p10, row.p25, row.p50, row.p75, row.p90, row.mean, row.employment)
    there = (row.employment_rse, row.per_1000_jobs, row.location_quotient, row.p50_hour)
    extras = (row.note or None, published_for(row, rated_at) or None)
    return key, code, row.region, int(row.year), origin, *map(_cell, steps), *extras, *map(_cell, there)


def _cell(text: str) -> float | str | None:
    """A number as a number, a gap or bound as its text, no column as NULL."""
    amount = amount_or_none(parse_figure(text))
    return amount if amount is not None else text or None


def study(database: sqlite3.Connection, country: CountryData) -> None:
    """What graduates earn and owe, and tuition, by region."""
    pay = (
        (row.cip, row.credential, row.region, row.title or None, int(row.graduates) if row.graduates else None,
         *map(_cell, (row.pay, row.pay_low, row.pay_high, row.debt, row.debt_low, row.debt_high)), row.source)
        for row in country.every(StudyPayRow)
    )  # fmt: skip
    database.executemany(f"INSERT INTO study_pay VALUES ({', '.join('?' * 12)})", pay)
    prices = (
        (country.key, row.level, row.region, row.kind, row.field, row.year, float(row.low), float(row.high), row.source)
        for row in country.every(TuitionRow)
    )
    database.executemany(f"INSERT INTO tuition VALUES ({', '.join('?' * 9)})", prices)


def lists(database: sqlite3.Connection, country: CountryData) -> None:
    """The lists in force, and which occupation stands on which."""
    stood_on = {(row.list, row.year) for row in country.every(ListRow)}
    records = (
        (country.key, key, int(year), dumps(official_list(country.key, key, year, country.lists[key][year])))
        for key, year in sorted(stood_on)
        if country.lists[key][year].status == "in force"
    )
    database.executemany("INSERT INTO official_list VALUES (?, ?, ?, ?)", records)
    rows = (
        (country.key, row.list, int(row.year), row.code)
        for row in country.every(ListRow)
        if country.lists[row.list][row.year].status == "in force"
    )
    database.executemany("INSERT INTO list_entry VALUES (?, ?, ?, ?)", rows)


def official_list(country: str, key: str, year: str, record: ListRecord) -> dict[str, object]:
    """One list as programs read it; `from` and `to` are the days it is in force, where they are known."""
    told = {
        "list": f"{country}/{key}",
        "country": country,
        "name": record.name,
        "year": int(year),
        "from": record.since and record.since.isoformat(),
        "to": record.until and record.until.isoformat(),
        "rule": record.rule,
        "page": record.page,
        "source": record.source,
    }
    return {name: value for name, value in told.items() if value}


def card(database: sqlite3.Connection, made: Card) -> bytes:
    """The card but for its text, which is returned for deflate.py to store, and the occupation's line for lists."""
    record = made.record
    stored = (record["id"], " ".join(made.sources), dumps(made.warnings))
    database.execute("INSERT INTO card (id, sources, warnings) VALUES (?, ?, ?)", stored)
    line = list_record(record)
    median = record["pay"].get("median_year", {}).get("amount")
    numbers = (lowest_or_none(line[name]) for name in ("growth_percent", "employment", "openings_per_year"))
    groups = " ".join(group["code"] for group in record["groups"])
    names = (record["id"], record["country"], record["code"], record["title"]["en"], record["title"].get("fr"))
    parts = (lowest_or_none(line[name]) for name in ("ai_automated", "ai_augmented", "ai_human"))
    values = (*names, record["level"].get("value"), groups, lowest_or_none(median), *numbers, *parts)
    regulated = regulated_or_none(record["credentials"], record["title"]["en"])
    wider = "".join(f" {name} " for name in groups_of_line(record))
    place = database.execute("INSERT INTO occupation_line (record) VALUES (?)", (dumps(line),)).lastrowid
    row = (*values, regulated, wider, place)
    database.execute(f"INSERT INTO occupation VALUES ({', '.join('?' * 17)})", row)
    return dumps(record).encode()


def known(figure: object) -> bool:
    """Whether a figure is a number or a bound, not a gap."""
    return lowest_or_none(figure) is not None


def list_record(record: Occupation) -> dict[str, object]:
    """One line of `occupations/1`: pay_median is gross by the year, employment in persons."""
    median = record["pay"].get("median_year")
    projection = projection_of(record)
    wider = groups_of_line(record)
    gap = {"missing": "not-published"}
    unprojected = next(({"missing": one["missing"]} for one in record["gaps"] if one["field"] == "outlook"), gap)
    return {
        "id": record["id"],
        "country": record["country"],
        "code": record["code"],
        "title": record["title"]["en"],
        **({"title_en_source": record["title_en_source"]} if "title_en_source" in record else {}),
        "level": record["level"].get("value", gap),
        "group": record["groups"][-1]["title"]["en"] if record["groups"] else gap,
        "pay_median": median["amount"] if median else gap,
        "pay_derived": bool(median and median["derived"] and known(median["amount"])),
        "currency": record["pay"]["currency"],
        "period": "year",
        "pay_source": median["source"] if median else gap,
        "employment": projection["employment_from"] if projection else unprojected,
        "growth_percent": projection["growth_percent"] if projection else unprojected,
        "growth_derived": bool(projection and projection["growth_derived"] and known(projection["growth_percent"])),
        "openings_per_year": projection.get("openings_per_year", gap) if projection else unprojected,
        "outlook_source": projection["source"] if projection else unprojected,
        **_ai(record),
        "lists": [entry["list"] for entry in record["lists"] if entry["status"] == "in force"],
        "regulated": regulated_or_none(record["credentials"], record["title"]["en"]) or {"missing": "not-known-here"},
        **({"rating": record["rating"]["overall"]} if "rating" in record else {}),
        **({"of_group": wider} if wider else {}),
    }


def groups_of_line(record: Occupation) -> OfGroups:
    """The figures of a line that are a wider group's, with the group; a gap is nobody's."""
    median, projection = record["pay"].get("median_year"), projection_of(record)
    told: dict[str, object] = {"pay_median": median["amount"] if median else None}
    told |= {name: projection.get(key) for name, key in PROJECTED.items()} if projection else {}
    found = {"pay_median": of_group_or_none(national_line(record))}
    found |= dict.fromkeys(PROJECTED, of_group_or_none(projection))
    return {name: group for name, group in found.items() if group and known(told.get(name))}


def _ai(record: Occupation) -> dict[str, object]:
    """The shares of a list's line, each a gap where the occupation has none."""
    shares: Mapping[str, object] = record["ai"]["shares"] if record["ai"] else {"missing": "not-known-here"}
    gap = {"missing": shares.get("missing")}
    if "missing" in shares:
        return dict.fromkeys((*(f"ai_{name}" for name in AI), "ai_automated_low", "ai_automated_high"), gap)
    low, high = span(cast("Shares", shares))
    return {f"ai_{name}": shares[name] for name in AI} | {"ai_automated_low": low, "ai_automated_high": high}


def tasks(database: sqlite3.Connection, ai_data: AiData) -> None:
    """Task labels, and activities with their own majority over all occupations."""
    rows = (
        (row.onet, int(row.task), row.type, row.human, row.gpt4, row.t1, row.t2, row.physical, row.observed, row.dwas)
        for row in ai_data.every(AiTaskRow)
    )
    labelled = (tuple(cell if cell != "" else None for cell in row[:-1]) + row[-1:] for row in rows)
    database.executemany(f"INSERT INTO task VALUES ({', '.join('?' * 10)})", labelled)
    activities = (
        (
            row.dwa,
            ai_data.titles[row.dwa],
            row.bucket,
            *map(_cell, (row.automated, row.augmented, row.human)),
            int(row.rated),
            int(row.tasks),
        )
        for row in ai_data.every(AiDwaRow)
    )
    database.executemany(f"INSERT INTO activity VALUES ({', '.join('?' * 8)})", activities)


def measure_parts(database: sqlite3.Connection, ai_data: AiData) -> None:
    """What makes a measure at each code, the heaviest activity first and all others together last."""
    parts = sorted(
        ai_data.every(MeasurePartRow),
        key=lambda row: (row.measure, row.scheme, row.rated_at, not row.activity, -float(row.goal) - float(row.action)),
    )
    rows = (
        (row.measure, ai_data.rated_at(row), place, row.activity or None, int(row.count),
         float(row.weight), float(row.goal), float(row.action), row.source)
        for _, of_code in groupby(parts, key=lambda row: (row.measure, row.scheme, row.rated_at))
        for place, row in enumerate(of_code)
    )  # fmt: skip
    database.executemany(f"INSERT INTO measure_part VALUES ({', '.join('?' * 9)})", rows)
    titles = ((row.activity, row.title) for row in ai_data.every(MeasureActivityRow))
    database.executemany("INSERT INTO measure_activity VALUES (?, ?)", titles)


def industries(database: sqlite3.Connection, country: CountryData) -> None:
    """The sectors an occupation works in, under each code a combined one stands for too, and the firms there."""
    for row in country.occupations():
        found, rated_at = country.inherited(IndustryRow, row.code)
        rows = (
            (country.key, row.code, one.industry, int(one.year), int(one.employment), float(one.share),
             rated_at or None, one.source)
            for one in found
        )  # fmt: skip
        database.executemany(f"INSERT INTO industry VALUES ({', '.join('?' * 8)})", rows)
    firms = (
        (country.key, row.industry, row.question, row.wording, row.since, row.until, _cell(row.percent),
         _cell(row.standard_error), row.source)
        for row in country.every(FirmsAiRow)
    )  # fmt: skip
    database.executemany(f"INSERT INTO firms_ai VALUES ({', '.join('?' * 9)})", firms)


def rounds(database: sqlite3.Connection, country: CountryData) -> None:
    """Every round of a country."""
    rows = (
        (
            country.key,
            row.date,
            row.number,
            row.category,
            row.version,
            row.programs,
            int(row.invitations),
            int(row.cutoff),
            row.tie_break,
            row.pool,
            row.copied,
            row.source,
        )
        for row in country.every(RoundRow)
    )
    database.executemany(f"INSERT INTO round VALUES ({', '.join('?' * 12)})", rows)

"""A card: everything known of one occupation, with its sources and warnings, ready to print."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from careercli.record.group_of import OfGroup
from careercli.record.occupation import Conflict, DrawnFrom, FaqEntry, Gap, Group, Level, Occupation, Rating
from careercli.record.skills import first
from careercli.record.source import named_in
from careercli.record.verdict import verdict_of
from careercli.text.text import text
from careercli.words.intro import intro
from careerdata.build import credentials, schooling, study, visas, work
from careerdata.build.ai import ai
from careerdata.build.ai_data import AiData
from careerdata.build.country_data import CountryData
from careerdata.build.outlook import outlook
from careerdata.build.pay import pay
from careerdata.build.skills import Skills
from careerdata.build.unit import Units
from careerdata.rows.base import record_of
from careerdata.rows.occupation import GroupRow, LevelRow, OccupationRow, RelatedRow, TitleRow
from careerdata.rows.outlook import OutlookRow
from careerdata.rows.pay import WageRow
from careerdata.rows.profile import Profile
from careerdata.rows.what import NameRow, WhatRow

INHERITED: dict[str, type[WageRow] | type[OutlookRow]] = {"pay": WageRow, "projections": OutlookRow}
"""What an occupation may take from the code that stands for it, in words."""
SPOKEN = ("example", "reported")
"""The kinds of titles a card lists as `also_called`; alternates are for the search only."""


class Card(NamedTuple):
    """An occupation, the keys of its sources, and what a reader must be warned of."""

    record: Occupation
    sources: list[str]
    warnings: list[str]


def card(country: CountryData, ai_data: AiData, units: Units, skills: Skills, row: OccupationRow) -> Card:
    """Compose one occupation's card."""
    profile = country.profiles.get(row.code)
    entries = credentials.credentials(country, row)
    record: Occupation = {
        "id": country.id(row.code),
        "country": country.key,
        "code": row.code,
        "classification": country.facts.classification,
        "title": titles(row) | name_over(country, row),
        "also_called": [title.title for title in country.of(TitleRow, row.code) if title.kind in SPOKEN],
        "level": level(country, row),
        "groups": groups(country, row.parent),
        "summary": "",
        "lead": "",
        "ratings": ratings(profile),
        "ai": ai(country, ai_data, row.code, profile),
        "pay": pay(country, row.code, profile),
        "education": schooling.education(country, row, profile),
        "study": schooling.fields_of_study(country, row.code),
        "attainment": schooling.attainment(country, row.code),
        "apprenticeships": schooling.apprenticeships(country, row.code),
        "credentials": credentials.to_work(profile, entries),
        "migration_documents": credentials.to_migrate(profile, entries),
        "visas": visas.visas_of(country, row.code, profile),
        "lists": visas.lists(country, row.code),
        "fit": work.fit(country, row.code, profile),
        "outlook": outlook(country, row.code, profile),
        "work": work.work(country, row.code, ai_data.titles),
        "skills": first(skills.every(country, row)),
        "faq": [record_of(entry, FaqEntry) for entry in profile.faq] if profile else [],
        "related": related(country, row.code, profile),
        "conflicts": [record_of(entry, Conflict) for entry in profile.conflicts] if profile else [],
        "gaps": [],
    }
    if row.dropped:
        record["dropped"] = int(row.dropped)
    _add_texts(record, country, units, row)
    if cost := study.study_cost(country, record):
        record["study_cost"] = cost
    if closed := visas.posts(country, row.code):
        record["posts"] = closed
    if country.not_covered:
        record["not_covered"] = list(country.not_covered)
    _add_page(record, profile)
    _mark_groups(record, record["id"], country.group_titles)
    record["lead"] = intro(record, text())
    record["summary"] = profile.summary if profile else record["lead"]
    regions, projected = any(row.parent for row in country.regions.values()), bool(country.every(OutlookRow))
    record["gaps"] = list(gaps(record, regions=regions, projected=projected))
    sources = sorted({row.source, *(key for key in named_in(record))})
    return Card(record, sources, list(warnings(country, record)))


def name_over(country: CountryData, row: OccupationRow) -> dict[str, str]:
    """Our English name, where the English title is another publisher's."""
    names = country.of(NameRow, row.code)
    return {"en": names[0].name} if names and row.title_en_from else {}


def _add_texts(record: Occupation, country: CountryData, units: Units, row: OccupationRow) -> None:
    """Our own words on the occupation: its name, what people do, and the text on its unit group with the verdict."""
    names = country.of(NameRow, row.code)
    if row.title_en_from:
        record["title_en_source"] = names[0].source if names else row.title_en_from
    elif names:
        record["plain_title"], record["plain_title_source"] = names[0].name, names[0].source
    for what in country.of(WhatRow, row.code):
        record["what"], record["what_read"], record["what_source"] = what.what, what.read.split(), what.source
    unit = units.of(country, row.code)
    if unit:
        unit["verdict"] = verdict_of(record["ai"])
        record["unit"] = unit


def titles(row: OccupationRow | GroupRow) -> dict[str, str]:
    """Official titles by language."""
    return {"en": row.title_en} | {lang: title for lang, title in (("fr", row.title_fr), ("de", row.title_de)) if title}


def level(country: CountryData, row: OccupationRow) -> Level:
    """The skill level with its source: from the code or from levels.csv."""
    scheme = country.facts.level_scheme
    if row.level:
        return {"scheme": scheme, "value": row.level, "source": row.source}
    for given in country.of(LevelRow, row.code)[:1]:
        return {"scheme": scheme, "value": given.level, "source": given.source}
    return {"scheme": scheme, "missing": "not-published"}


def groups(country: CountryData, parent: str) -> list[Group]:
    """The groups above, nearest first."""
    chain: list[Group] = []
    seen: set[tuple[str, str]] = set()
    while parent:
        above = [row for row in country.of(GroupRow, parent) if (row.code, row.rank) not in seen]
        if not above:
            break
        row = above[0]
        seen.add((row.code, row.rank))
        chain.append({"code": row.code, "rank": row.rank, "title": titles(row)})
        parent = row.parent
    return chain


def ratings(profile: Profile | None) -> list[Rating]:
    """The ratings a page gave."""
    return [record_of(rating, Rating) for rating in profile.ratings] if profile else []


def related(country: CountryData, code: str, profile: Profile | None) -> list[str]:
    """Ids of related occupations: those a profile names, then the publisher's, closest first."""
    rows = sorted(country.of(RelatedRow, code), key=lambda row: int(row.rank))
    named = profile.related if profile else []
    return list(dict.fromkeys([*named, *(country.id(row.related) for row in rows)]))


def _add_page(record: Occupation, profile: Profile | None) -> None:
    if profile is None:
        return
    record["checked"] = profile.checked.isoformat()
    record["migration_status"] = profile.migration_status
    record["page_title"] = profile.title
    record["page_group_title"] = profile.group_title
    record["drawn_from"] = record_of(profile.drawn_from, DrawnFrom)


def gaps(record: Occupation, *, regions: bool, projected: bool) -> Iterator[Gap]:
    """The parts of the record nothing is known of here; `regions`: pay is published for them, `projected`:
    the country's sources hold projections at all."""
    pay_record, projections = record["pay"], record["outlook"]["projections"]
    if not pay_record["percentiles"]:
        yield {"field": "pay", "missing": "not-published"}
    elif regions and len({entry["region"] for entry in pay_record["percentiles"]}) == 1:
        yield {"field": "pay.regions", "missing": "not-published-here"}
    if not projections:
        yield {"field": "outlook", "missing": "not-published" if projected else "no-projections"}
    missing = record["ai"]["shares"].get("missing") if record["ai"] else "not-known-here"
    if missing:
        yield {"field": "ai", "missing": missing}
    for field in ("education", "credentials", "visas"):
        if not record[field]:
            yield {"field": field, "missing": "not-known-here"}


def warnings(country: CountryData, record: Occupation) -> Iterator[str]:
    """What a reader must know before using the figures."""
    if "dropped" in record:
        yield (
            f"{record['id']}: dropped from {record['classification']} in {record['dropped']}; the publisher keeps the "
            "code, and so does this program, so that it is not taken for a mistake."
        )
    combined = country.combined.get(record["code"])
    inherited = [word for word, model in INHERITED.items() if combined and country.inherited(model, record["code"])[1]]
    if combined and inherited:
        told = " and ".join(inherited)
        yield (
            f"{record['id']}: {told} are published only for {combined.combined} ({combined.title_en}). It belongs to "
            "this group; the figures are the group's."
        )


def _mark_groups(value: object, own: str, titles: Mapping[str, str]) -> None:
    """Add `of_group` or `borrowed_from` beside each `rated_at` inside; `own` is the occupation's id.

    `titles`: those of groups and of codes that stand for several occupations.
    """
    if isinstance(value, list):
        for one in value:
            _mark_groups(one, own, titles)
    elif isinstance(value, dict):
        for one in value.values():
            _mark_groups(one, own, titles)
        rated = value.get("rated_at")
        if isinstance(rated, str) and ":" in rated:
            if rated != own:
                value["borrowed_from"] = rated
        elif isinstance(rated, str):
            value["of_group"] = OfGroup(code=rated, title=titles.get(rated, ""))

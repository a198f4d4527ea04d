"""AI on a card: shares and activities by the rule, products, measures, and what a profile says."""

from collections import defaultdict
from collections.abc import Iterable
from typing import TypedDict

from careercli.record import bucket
from careercli.record.ai import (
    Ai,
    IscoPart,
    Measure,
    Product,
    RatedActivity,
    Shares,
    ThresholdShares,
    acted_by,
    weightiest,
)
from careercli.record.figure import Figure, amount_or_none, parse_figure
from careerdata.build.ai_data import DIRECT, AiData
from careerdata.build.country_data import CountryData
from careerdata.rows.ai import AiIscoShareRow, AiShareRow, AiTaskRow, MeasureLinkRow, MeasureRow, ProductRow
from careerdata.rows.base import given_figure, record_of
from careerdata.rows.profile import Ai as PageAi
from careerdata.rows.profile import Product as PageProduct
from careerdata.rows.profile import Profile

LABELS = "ai-eloundou"
RESTS_ON = ("us-onet", "ai-wright-physical", "ai-aei-tasks")
"""The series where, beside the labels, tasks and activities, physical flags and observed use come from."""
NEAR = "near"
"""The quality at which one American occupation stands for another country's, its activities with it."""
SOC_DIGITS = len("29-2011")
_UNRANKED = 99
"""Where nothing says which of several groups is the nearest, they come after those that are ranked."""


def ai(country: CountryData, ai_data: AiData, code: str, profile: Profile | None) -> Ai | None:
    """The AI record of one occupation; None when neither data nor a profile speaks of it."""
    occupation = country.id(code)
    row = ai_data.shares.get(occupation)
    measures = list(_measures(ai_data, occupation))
    if row is None and profile is None and not measures:
        return None
    found = shares(row, ai_data)
    activities = rated_activities(tasks_of(ai_data, found), ai_data.titles)
    record: Ai = {
        "verdict": "",
        "summary": "",
        "shares": found,
        "activities": activities,
        "tasks": {name: [entry["title"].rstrip(".") for entry in entries] for name, entries in activities.items()},
        "tasks_by": "activities",
        "products": products(ai_data.products.get(occupation, []), profile),
        "skills": [],
        "entry_level": "",
        "advice": "",
        "measures": measures,
    }
    if profile:
        _add_page(record, profile.ai)
    return record


def _add_page(record: Ai, page: PageAi) -> None:
    """What a profile says of AI, its products apart."""
    record["verdict"], record["summary"], record["source"] = page.verdict, page.summary, page.source
    tasks = page.tasks
    record["tasks"] = {"automated": tasks.automated, "augmented": tasks.augmented, "human": tasks.human}
    record["tasks_by"] = "profile"
    record["skills"], record["entry_level"], record["advice"] = page.skills, page.entry_level, page.advice


def _empty() -> dict[str, list[RatedActivity]]:
    return {name: [] for name in bucket.BUCKETS}


def tasks_of(ai_data: AiData, found: Shares) -> list[AiTaskRow]:
    """The tasks whose activities are the occupation's: of all it rests on, or of those that stand for it."""
    return [task for onet in acted_by(found) for task in ai_data.tasks[onet]]


def shares(row: AiShareRow | None, ai_data: AiData) -> Shares:
    """The shares with how they were reached, or the reason why there are none."""
    if row is None:
        labels = ai_data.series.current(LABELS)
        return {"missing": "not-known-here", "method": bucket.METHOD, "source": labels, "sources": [labels]}
    automated = parse_figure(row.automated)
    if isinstance(automated, dict):
        reason = str(automated.get("missing"))
        return {
            "missing": reason,
            "method": bucket.METHOD,
            "path": row.path,
            "source": row.source,
            "sources": [row.source],
        }
    through: _Through = _through(row) if isinstance(row, AiIscoShareRow) else {}
    return {
        "automated": percent(row.automated),
        "augmented": percent(row.augmented),
        "human": percent(row.human),
        "method": bucket.METHOD,
        "firm": percent(row.firm),
        "observed": percent(row.observed),
        "rated": int(row.rated),
        "tasks": int(row.tasks),
        "thresholds": _thresholds(row),
        "path": row.path,
        "quality": row.quality,
        "origins": [{"onet": onet, "weight": float(weight)} for onet, weight in _weights(row.origins)],
        **through,
        "source": row.source,
        "sources": [
            row.source,
            *map(ai_data.series.current, RESTS_ON),
            *([] if row.path == DIRECT else row.path.split()),
        ],
    }


def _weights(cell: str) -> list[tuple[str, float]]:
    return [(code, float(weight)) for code, weight in (part.split(":") for part in cell.split())]


class _Through(TypedDict, total=False):
    missing: str
    derived: bool
    isco: list[IscoPart]
    spread: Figure
    activities_from: list[str]


def _through(row: AiIscoShareRow) -> _Through:
    """How shares came through ISCO-08, and whose activities stand for the occupation's, if anyone's do."""
    return {
        "derived": True,
        "isco": [{"group": group, "weight": weight} for group, weight in _weights(row.isco)],
        "spread": given_figure(row.spread),
        "activities_from": _proxy_parts(row) if row.quality == NEAR else [],
    }


def _proxy_parts(row: AiIscoShareRow) -> list[str]:
    """The O*NET occupations inside the one American occupation that has most of the weight."""
    by_code: dict[str, float] = defaultdict(float)
    for onet, weight in _weights(row.origins):
        by_code[onet[:SOC_DIGITS]] += weight
    heaviest = max(by_code, key=by_code.__getitem__)
    return [onet for onet, _ in _weights(row.origins) if onet.startswith(heaviest)]


def _thresholds(row: AiShareRow) -> list[ThresholdShares]:
    cells = ((2.0, row.automated_2, row.augmented_2), (3.0, row.automated_3, row.augmented_3))
    human = percent(row.human)
    return [
        {"threshold": at, "automated": percent(automated), "augmented": percent(augmented), "human": human}
        for at, automated, augmented in cells
    ]


def percent(cell: str) -> Figure:
    """A share in percent, to one decimal."""
    amount = amount_or_none(parse_figure(cell))
    return {"missing": "not-published"} if amount is None else round(amount, 1)


def rated_activities(tasks: Iterable[AiTaskRow], titles: dict[str, str]) -> dict[str, list[RatedActivity]]:
    """Activities by the bucket most of the weight of these tasks falls in: core first, then the heaviest."""
    by_dwa: dict[str, list[AiTaskRow]] = defaultdict(list)
    for task in tasks:
        for dwa in task.dwas.split():
            by_dwa[dwa].append(task)
    found: dict[str, list[RatedActivity]] = _empty()
    for dwa, rows in by_dwa.items():
        where = bucket.majority(bucket.weigh((row.bucket, row.type) for row in rows))
        if where != "unrated":
            found[where].append(_activity(dwa, titles[dwa], rows))
    for entries in found.values():
        entries.sort(key=weightiest)
    return found


def _activity(dwa: str, title: str, rows: list[AiTaskRow]) -> RatedActivity:
    badges_of = {
        "observed": any(row.observed == "yes" for row in rows),
        "contested": any(row.contested == "yes" for row in rows),
        "firm": all(row.firm == "yes" for row in rows if row.bucket != "unrated"),
    }
    core = any(row.type == "core" for row in rows)
    badges = [name for name, holds in badges_of.items() if holds]
    return {"dwa": dwa, "title": title, "core": core, "tasks": len(rows), "badges": badges}


def products(rows: list[ProductRow], profile: Profile | None) -> list[Product]:
    """A profile's products as it tells them, then listed devices, newest first."""
    of_page = [_page_product(product) for product in profile.ai.products] if profile else []
    listed = sorted(
        (row for row in rows if row.reading == "editor"), key=lambda row: (row.year, row.product), reverse=True
    )
    return [*of_page, *(_product(row) for row in listed)]


def _product(row: ProductRow) -> Product:
    cells = {"name", "company", "kind", "degree", "takes_over", "reference", "reading", "source"}
    return record_of(row, Product, cells, year=int(row.year), activities=row.activities.split())


def _page_product(product: PageProduct) -> Product:
    unnamed = {} if product.name else {"name": None}
    return record_of(product, Product, reading="page", **unnamed)


def _measures(ai_data: AiData, occupation: str) -> Iterable[Measure]:
    """Every measure the occupation reads, in the order of measures.toml, the one to show first."""
    order = list(ai_data.measures)
    found = [
        (order.index(value.measure), int(link.rank or _UNRANKED), _measure(ai_data, link, value))
        for link in ai_data.links.get(occupation, [])
        for value in ai_data.values.get((link.scheme, link.rated_at), [])
    ]
    return [measure for _, _, measure in sorted(found, key=lambda entry: (entry[:2], entry[2]["rated_at"]))]


def _measure(ai_data: AiData, link: MeasureLinkRow, value: MeasureRow) -> Measure:
    about = ai_data.measures[value.measure]
    record: Measure = {
        "measure": value.measure,
        "name": about.name,
        "value": given_figure(value.value),
        "scale": about.scale,
        "percentile": given_figure(value.percentile),
        "rated_at": ai_data.rated_at(value),
        "path": link.path,
        "quality": link.quality,
        "year": about.year,
        "source": value.source,
    }
    if value.label:
        record["label"] = value.label
    if link.path != DIRECT:
        record["path_source"] = link.source
    return record

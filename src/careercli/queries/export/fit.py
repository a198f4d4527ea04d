"""Rows of what the work asks and gives: rating axes, skills, interests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.atlas import interests, occupations, rating, skills
from careercli.atlas.occupations import Filter
from careercli.queries.export.row import chosen, of_wider_group
from careercli.record.interest import INTERESTS
from careercli.record.rating import AXES, SOURCE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careercli.queries.export.row import Row
    from careercli.record.occupation import Occupation
    from careercli.record.skills import NeededSkill

_SKILL = ("scale", "importance", "essential", "jobs", "source")


def rating_rows(countries: list[str]) -> Iterator[Row]:
    """Each axis with data, and their mean."""
    for key in countries:
        overall = {line["id"]: line["rating"] for line in occupations.lines(Filter(country=key))}
        for one in rating.rows(Filter(country=key)):
            grouped, hinted = one.grouped.split(), one.hinted.split()
            for axis, points in (("overall", overall[one.id]), *zip(AXES, one.axes, strict=True)):
                if points is not None:
                    row = {"occupation": one.id, "axis": axis, "points": points, "source": SOURCE}
                    yield row | {"of_wider_group": axis in grouped, "sign_only": axis in hinted}


def skill_rows(record: Occupation) -> Iterator[Row]:
    """What the work needs by the country's own publisher."""
    for number, line in enumerate(skills.skill_set(record["id"])["skills"], start=1):
        group = of_wider_group(line)
        row = {"occupation": record["id"], "rated_in": line.get("year"), **_skill(number, line), **group}
        yield row | {"obtained": "wider-group" if group["wider_group"] else "official"}


def through_rows(record: Occupation) -> Iterator[Row]:
    """The unit group whose skills are borrowed for an occupation."""
    if group := skills.skill_set(record["id"]).get("group"):
        yield {"occupation": record["id"], "only_part": group["part"], **chosen(group, "isco", "quality", "source")}


def group_skill_rows(_: list[str]) -> Iterator[Row]:
    """What the work of each unit group needs."""
    for group in skills.unit_groups():
        for number, line in enumerate(skills.skill_set(f"isco:{group}")["skills"], start=1):
            yield {"isco": group, **_skill(number, line)}


def _skill(number: int, line: NeededSkill) -> Row:
    row = {"number": number, "skill": line["name"], "skill_kind": line["kind"], "skill_level": line["level"]}
    return row | chosen(line, *_SKILL)


def interest_rows(countries: list[str]) -> Iterator[Row]:
    """Holland's interests."""
    for occupation, found in interests.every().items():
        if occupation.partition(":")[0] in countries:
            row: Row = {"occupation": occupation, "leading": list(found.leading), "source": found.source}
            row |= {"borrowed_from": found.through or None, "score": found.score}
            row |= {"obtained": "borrowed" if found.through else "derived"}
            yield row | dict(zip(INTERESTS, found.vector, strict=True))

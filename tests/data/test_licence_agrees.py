"""Whether a licence is needed: the plan of a move, the steps of recognition and the credentials give one answer."""

import random
import tomllib
from functools import cache

import pytest

from careercli.atlas import occupations, recognition
from careercli.atlas.cards import load_card
from careercli.cli.person_given import Person, person_given
from careercli.pages.brief.move_words import licence_cells
from careercli.queries.faq.licence import licence_of
from careercli.queries.move import plan
from careercli.queries.named import Named
from careercli.queries.origins import person
from careercli.queries.recognition import pathway_of
from careercli.record.credential import MANDATORY, regulated_or_none
from careercli.rules.move import whether_licensed
from careercli.text.text import text

from .conftest import COUNTRIES, DATA

DAY = "2026-11-29"
NOBODY = person(None, None, None)
SOME, SEED = 200, 7
GENERAL = {"yes": ("yes", "licence"), "no": ("no", "title"), "depends": ("partial", "varies")}
"""What our table of professions says, by the answer it means."""


def by_credentials(key: str) -> str:
    """What the page of credentials and `show` answer: `yes`, `no`, `depends` (a part of the work or of the country) or
    `unknown`."""
    record = load_card(key).record
    reach = regulated_or_none(record["credentials"], record["title"]["en"])
    if reach:
        return "yes" if reach == MANDATORY else "depends"
    said = licence_of(record, text())[0]
    for answer, kinds in GENERAL.items():
        if any(text()(f"pages.pathway.regulated.{kind}", country="").lstrip(": ") in said for kind in kinds):
            return answer
    return "unknown"


def answer_of(licence: dict[str, object]) -> str:
    """The same of a pathway or of a plan's licence."""
    if "regulated" not in licence:
        return "unknown"
    return {True: "yes", False: "no", None: "depends"}[whether_licensed(str(licence["regulated"]))]


@cache
def professions() -> list[str]:
    """Every occupation of every profession that recognition/ knows."""
    return sorted(
        {one for name in recognition.professions() for c in COUNTRIES for one in recognition.occupations(c, name)}
    )


def others() -> list[str]:
    """Occupations of any kind, drawn."""
    every = [f"{country}:{code}" for country in COUNTRIES for code in occupations.codes(country)]
    return random.Random(SEED).sample(every, SOME)


@pytest.mark.parametrize("draw", [professions, others])
def test_recognition_answers_as_the_credentials_do(draw: object) -> None:
    keys = draw()  # type: ignore[operator]
    found = {
        key: (answer_of(dict(pathway_of(Named(key), NOBODY, None, DAY).record)), by_credentials(key)) for key in keys
    }
    assert len(found) >= SOME
    assert {key: pair for key, pair in found.items() if len(set(pair)) > 1} == {}


def test_every_answer_occurs() -> None:
    assert {by_credentials(key) for key in [*professions(), *others()]} == {"yes", "no", "depends", "unknown"}


@pytest.mark.parametrize("profession", tomllib.loads((DATA / "recognition" / "professions.toml").read_text("utf-8")))
def test_the_plan_answers_as_the_credentials_do(profession: str) -> None:
    given = person_given(Person([profession], "tw"), DAY, None, "net", "USD")
    record = plan.plans(given.question, given.judge, None, "career move", given.notes).data
    there = [one for one in record["destinations"] if "id" in one]
    assert there
    for one in there:
        answer = by_credentials(one["id"])
        assert answer_of(one["licence"]) == answer, one["id"]
        assert one["licence"]["needed"] is {"yes": True, "no": False}.get(answer), one["id"]
        said = licence_cells(one, {}, text())[0].text
        assert (said == text()("brief.move.licence.no")) == (answer == "no"), one["id"]

"""What a key may hold, in words, read off the model."""

import datetime
from typing import Annotated, Literal, get_args

import pytest
from pydantic import Field

from careercli.person.profile import allowed
from careercli.person.profile.model import Level, Profile, Work
from careercli.record.rating import RANKED


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (("birth_date",), "a day up to today, as 2024-05-31"),
        (("citizenship",), 'a list, as ["ca", "gb"]'),
        (("citizenship", 3), "the two letters of a country (ISO 3166), as ca, gb"),
        (("residence",), "the two letters of a country (ISO 3166), as ca, gb"),
        (("marital",), "single, married, common_law"),
        (("family_size",), "a whole number from 1 to 30"),
        (("funds",), "a table with amount, currency"),
        (("funds", "amount"), "a number above 0 to 1e+12"),
        (("funds", "currency"), "three capital letters, as CAD"),
        (("languages",), "a list of tables"),
        (("languages", 0, "reading"), "a number"),
        (("languages", 0, "test"), "words"),
        (("languages", 0, "level"), "none, A1, A2, B1, B2, C1, C2"),
        (("work", 0, "from"), "a day up to today, as 2024-05-31"),
        (("work", 0, "hours"), "a number above 0 to 112"),
        (("work", 0, "occupation"), "an occupation with its country, as ca:32120"),
        (("job_offers", 0, "isco"), "two to four digits, in quotes"),
        (("job_offers", 0, "employer_pmets"), "a whole number from 0 to 10,000,000"),
        (("us", "profession"), "a name in small letters, as medical-laboratory-technologist"),
        (("ca", "sibling"), "true or false"),
        (("partner", "education"), ", ".join(get_args(Level))),
        (("weights",), "a table, as { pay = 3 }"),
        (("weights", "pay"), "a number from 0 to 1,000,000"),
    ],
)  # fmt: skip
def test_what_may_stand_at_a_place(place: tuple[str | int, ...], words: str) -> None:
    assert allowed.words(allowed.kind_at(place)) == words


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (int, "a whole number"),
        (float | None, "a number"),
        (Annotated[int, Field(lt=9)], "a whole number below 9"),
        (Annotated[float, Field(ge=1000.5)], "a number from 1,000.5"),
        (Annotated[int, Field(gt=999, lt=5000)] | None, "a whole number above 999 below 5,000"),
        (Annotated[str, Field(pattern="^x$")], "text of the form ^x$"),
        (str, "words"),
        (bool | None, "true or false"),
        (datetime.date, "a day up to today, as 2024-05-31"),
        (Literal["a", "b"] | None, "a, b"),
        (list[Work], "a list of tables"),
        (Annotated[list[str], Field(max_length=3)], 'a list, as ["ca", "gb"]'),
    ],
)
def test_what_a_kind_allows(kind: object, words: str) -> None:
    assert allowed.words(kind) == words


@pytest.mark.parametrize(
    "place",
    [
        ("x",),
        ("work", "hours"),
        ("birth_date", 0),
        ("funds", 0),
        ("work", 0, "from_"),
        ("marital", "x"),
        ("weights", 0),
    ],
)
def test_where_nothing_may_stand(place: tuple[str | int, ...]) -> None:
    assert allowed.kind_at(place) is None


def test_every_key_as_one_writes_it() -> None:
    keys = [key for key, _ in allowed.every()]
    assert keys[:4] == ["birth_date", "citizenship", "residence", "marital"]
    assert {"work.1.from", "languages.1.reading", "partner.languages.1.test", "education.recognised_in"} <= {*keys}
    assert [key for key in keys if key.startswith("weights.")] == [f"weights.{axis}" for axis in RANKED]
    assert len(keys) == len({*keys})
    assert all(allowed.kind_at([int(step) - 1 if step.isdigit() else step for step in key.split(".")]) for key in keys)
    assert allowed.keys(Work)[:3] == ["country", "from", "to"]
    assert "work" in allowed.keys(Profile)

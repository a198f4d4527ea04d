"""The one-screen page of counterparts: one a country, how sure in words, which others fit as well."""

from typing import Any, cast

from tests.pages.conftest import ENGLISH, words

from careercli.output.document import Grid
from careercli.pages.brief.match import page
from careercli.record.listing import Match
from careercli.record.match import Counterparts
from careercli.record.pages.match import MatchPage

SOURCES = {"table": {"publisher": "Office of Tables", "title": "Table", "vintage": "2020", "licence": "open"}}
COUNTRIES = {"us": "United States", "gb": "United Kingdom", "sg": "Singapore"}


def match(key: str, certainty: str, **more: Any) -> Match:
    made = {
        "id": key,
        "country": key[:2],
        "code": key[3:],
        "title": f"Title of {key}",
        "score": 0.5,
        "quality": "broad",
    }
    return cast("Match", {**made, "certainty": certainty, "path": "table", "sources": ["table"], **more})


def shown(*found: Match, **reasons: str) -> MatchPage:
    counterparts = Counterparts("ca:00010", list(found), reasons)
    return MatchPage([counterparts], {"ca:00010": "Bakers"}, COUNTRIES, SOURCES)


def rows(record: MatchPage) -> list[list[str]]:
    grid = next(block for block in page(record, ENGLISH).blocks if isinstance(block, Grid))
    return [[cell.text for cell in row] for row in grid.rows]  # type: ignore[union-attr]


def test_the_best_of_each_country_and_how_sure_it_is():
    found = rows(shown(match("us:1", "checked"), match("us:2", "further"), match("gb:1", "clear")))
    assert found == [
        ["United States", "us:1", "Title of us:1", "sure: we compared the two by reading"],
        ["United Kingdom", "gb:1", "Title of gb:1", "very likely the same work"],
    ]


def test_those_that_fit_as_well_are_named():
    (row,) = rows(shown(match("gb:1", "tie"), match("gb:2", "tie"), match("gb:3", "further")))
    assert row[3] == "one of several; these fit as well: gb:2"


def test_what_is_not_sure_says_so():
    (row,) = rows(shown(match("gb:1", "unsure")))
    assert row[3].startswith("unsure")


def test_a_country_without_a_counterpart_has_its_reason():
    text = words(page(shown(match("us:1", "clear"), sg="we found no link"), ENGLISH))
    assert "Singapore: we found no link" in text


def test_warnings_are_one_line_that_names_whom_they_are_of():
    record = shown(match("us:1", "clear", warning="long"), match("gb:1", "clear", warning="longer"))
    text = words(page(record, ENGLISH))
    assert "Some figures of us:1, gb:1 carry a warning" in text
    assert "longer" not in text


def test_no_share_is_shown():
    assert "100" not in words(page(shown(match("us:1", "clear", weight=1.0)), ENGLISH))

"""Education on one screen: usual entry or what the work is counted as, what people have as bars, fields in a line."""

from typing import Any

import pytest

from careercli.output.document import Chart, Document, Section
from careercli.pages.brief.education import page
from careercli.record.card import Card
from careercli.record.pages.occupation import OccupationPage

from ..conftest import ENGLISH, inside, words

LEVELS = ("below_secondary", "secondary", "some_college", "associate", "bachelor", "master")
SHARES = dict(zip(LEVELS, (0.5, 2.2, 7.4, 3.9, 51.9, 30.1), strict=True))


def shown(education: Any = (), **more: Any) -> Document:
    """The page of an occupation with this schooling."""
    record: Any = {
        "id": "us:1", "country": "us", "code": "1", "title": {"en": "Bakers"}, "classification": "SOC 2018",
        "level": {}, "education": list(education), "attainment": [], "study": [], "apprenticeships": [], **more,
    }  # fmt: skip
    return page(OccupationPage([Card(record, {}, [])], {}), ENGLISH)


def labels(document: Document) -> list[str]:
    return [block.label for block in document.blocks if isinstance(block, Section)]


def typical(stage: str, **more: Any) -> dict[str, Any]:
    """A publisher's usual entry."""
    return {"stage": stage, "typical": True, "source": "school-1", **more}


def test_usual_entry_stands_first_with_experience_and_training() -> None:
    text = words(shown([typical("Bachelor's degree", experience="5 years or more", training="None")]))
    assert "Usual entry: Bachelor's degree" in text
    assert "5 years or more" in text


@pytest.mark.parametrize("scheme", ["RQF", "requirement level", "SSOC skill level"])
def test_a_level_of_the_work_is_not_called_what_entry_takes(scheme: str) -> None:
    text = words(shown([typical("level 3", scheme=scheme, level="2")]))
    assert "Usual entry" not in text
    assert "counts this work as" in text


def test_the_british_level_says_whose_it_is_and_what_is_not_known() -> None:
    text = words(shown([typical("RQF level 3 to 5", scheme="RQF", level="3-5")]))
    assert "The Home Office counts this work as RQF level 3 to 5" in text
    assert "not what an employer must ask" in text
    assert "apprenticeships" in text


def test_what_people_have_is_bars_from_0_to_100_percent() -> None:
    entry = {"year": 2023, "match": "exact", "source": "school-1", **SHARES, "doctoral": {"missing": "suppressed"}}
    document = shown([], attainment=[entry])
    chart = next(one for one in inside(document) if isinstance(one, Chart))
    assert (chart.ticks[0], chart.ticks[-1]) == ((0, "0%"), (100, "100%"))
    assert [row.mid for row in chart.rows] == list(SHARES.values())
    assert "closest group" not in words(document)
    assert "closest group" in words(shown([], attainment=[{**entry, "match": "near"}]))


def test_fields_are_counted_and_as_many_named_as_there_is_room_for() -> None:
    study = [
        {"cip": f"{at:02}", "title": f"Field number {at:03}", "stem": at > 30, "source": "s", "stem_source": "v"}
        for at in range(40)
    ]
    text = words(shown([], study=study))
    assert "40 fields of study lead here. 9 count as STEM for US student visas. Field number 031;" in text
    assert "; and 27 more." in text
    assert "1 field of study leads here. Field number 000." in words(shown([], study=study[:1]))


def test_ways_there_have_years_and_cost() -> None:
    way = {
        "stage": "Diploma", "source": "p", "years_min": 2, "years_max": 3, "cost_min": 15_000, "cost_max": 30_000,
        "currency": "CAD",
    }  # fmt: skip
    text = words(shown([way]))
    assert "2–3" in text
    assert "15,000–30,000 CAD" in text
    assert labels(shown([way])) == ["ENTRY", "WAYS IN"]


def test_nothing_known_is_one_line_and_sections_without_content_are_left_out() -> None:
    document = shown()
    assert labels(document) == ["ENTRY"]
    assert "career education us:1 --all" in words(document)

"""The other sections of a page: outlook, AI, credentials, education, visas, work, fit."""

from typing import Any

import pytest

from careercli.output.document import Bullets, Cell, Grid, SideBySide
from careercli.pages import ai, credentials, education, outlook, visas, work
from careercli.pages.style import rating_style
from careercli.record.occupation import Occupation

from .conftest import ENGLISH, refs, words

Records = dict[str, Occupation]


@pytest.mark.parametrize(
    ("text", "style"),
    [("Strong risk of Shortage", "good"), ("Moderate risk of Surplus", "bad"), ("Balance", ""), ("", "")],
)
def test_a_shortage_is_good_for_who_looks_for_work(text: str, style: str) -> None:
    assert rating_style(text) == style


def test_outlook(records: Records) -> None:
    text = words(outlook.outlook(records["ca:00010"]["outlook"], ENGLISH, {}))
    for told in ("2023–2033", "1,000", "1,300", "~ +30.0%", "we divided the change", "500", "50", "shortage expected"):
        assert told in text


def test_a_published_growth_is_not_called_derived(records: Records) -> None:
    text = words(outlook.outlook(records["us:51-1010"]["outlook"], ENGLISH, {}))
    assert "+1.7%" in text
    assert "~" not in text


def test_not_assessed_in_words(records: Records) -> None:
    assert "not assessed by the publisher" in words(outlook.outlook(records["ca:00020"]["outlook"], ENGLISH, {}))


def test_a_profiles_verdict(records: Records) -> None:
    text = words(ai.ai(records["ca:00030"]["ai"], ENGLISH))
    assert "AI Career Graph's verdict: Resilient. A machine may stir; people taste." in text


def test_tasks_stand_in_three_lists(records: Records) -> None:
    _, lists = (block.lists for block in ai.ai(records["ca:00030"]["ai"], ENGLISH) if isinstance(block, SideBySide))
    assert [(entry.style, entry.items[0].text) for entry in lists] == [
        ("automated", "Logging temperatures"),
        ("augmented", "Planning batches"),
        ("human", "Tasting"),
    ]


def test_no_products_no_grid() -> None:
    assert ai.products([], ENGLISH) == []


def test_credentials_to_work_and_to_migrate_stand_apart(records: Records) -> None:
    record = records["ca:00030"]
    blocks = credentials.credentials(record["credentials"], record["migration_documents"], ENGLISH, {})
    grids = [block for block in blocks if isinstance(block, Grid)]
    assert [grid.columns[0].label for grid in grids] == ["To work", "To migrate"]
    assert "BC, ON" in words(blocks)
    assert {"codes-1", "page-1"} <= refs(blocks)


def test_a_corrected_status_shows_what_the_page_says() -> None:
    held: Any = {
        "name": "Licence",
        "body": "State",
        "kind": "licence",
        "status": "mandatory in some regions",
        "page_status": "mandatory",
        "source": "page-1",
        "official": [{"text": "In seven states.", "source": "codes-1"}],
    }
    blocks = credentials.credentials([held], [], ENGLISH, {})
    assert "required in some regions (AI Career Graph says: required)" in words(blocks)
    assert "Licence: In seven states." in words(blocks)
    assert refs(blocks) == {"page-1", "codes-1"}


def test_education_of_a_page_and_of_the_publisher(records: Records) -> None:
    own = words(education.education(records["ca:00030"]["education"], [], ENGLISH))
    typical = words(education.education(records["us:51-1010"]["education"], records["us:51-1010"]["study"], ENGLISH))
    assert all(told in own for told in ("Apprenticeship", "2–3", "1,000–2,000 CAD"))
    assert all(
        told in typical for told in ("High school diploma or equivalent", "Brewing Science (01.1002) · STEM OPT")
    )


def test_many_fields_of_study_are_cut_unless_asked_for() -> None:
    study: Any = [
        {"cip": f"01.{n:04}", "title": f"Field {n}", "stem": n == 19, "stem_source": "lists-1", "source": "codes-1"}
        for n in range(20)
    ]
    cut, every = (words(education.education([], study, ENGLISH, every_field=all_)) for all_ in (False, True))
    assert "… and 8 more" in cut
    assert cut.index("Field 19") < cut.index("Field 0"), "STEM fields first"
    assert "Field 18" not in cut
    assert "Field 18" in every


def test_routes_and_lists_no_longer_in_force(records: Records) -> None:
    text = words(visas.visas(records["ca:00010"]["visas"], records["ca:00010"]["lists"], ENGLISH))
    assert "On the list “Makers” (2026): with work experience in Canada" in text
    assert "This was true on 2026-03-01." in text
    assert "Makers (2025)\ndim\nlists-1\nWas on these older lists" in text


def test_work_most_needed_first(records: Records) -> None:
    text = words(work.work(records["us:51-1010"]["work"], ENGLISH))
    assert text.index("Taste beer") < text.index("Knead dough")
    assert "Spreadsheet" in text
    assert "Abacus" not in text, "when some are in demand or hot, only those"


def test_a_long_list_of_work_is_cut_and_says_so() -> None:
    activities: Any = [{"dwa": str(n), "title": f"Activity {n}.", "core": 1, "supplemental": 0} for n in range(14)]
    blocks = work.work({"activities": activities, "technology": [], "source": "codes-1"}, ENGLISH)
    bullets = next(block for block in blocks if isinstance(block, SideBySide)).lists[0]
    assert isinstance(bullets, Bullets)
    assert (len(bullets.items), bullets.items[0].text) == (work.SHOWN + 1, "Activity 0")
    assert "4 more" in bullets.items[-1].text


def test_fit_of_a_page_and_published_interests(records: Records) -> None:
    assert "Anyone who cannot lift a sack" in words(work.fit(records["ca:00030"]["fit"], ENGLISH))
    blocks = work.fit(records["ca:00010"]["fit"], ENGLISH)
    text = words(blocks)
    assert "It suits people who like hands-on work with tools, machines, plants or animals, then making some" in text
    assert "Social: you spend the day with people who need your help or learn from you." in text
    assert refs(blocks) == {"levels-1"}


def test_conditions_stand_by_how_often_and_say_whose_they_are() -> None:
    record: Any = {
        "suits": [],
        "avoid": [],
        "interests": [],
        "context": [
            {"what": "noise", "extent": "often", "source": "us-ooh-2024"},
            {"what": "nights", "extent": "sometimes", "source": "us-ooh-2024"},
        ],
        "context_through": {"id": "us:1", "title": {"en": "Cooks"}, "quality": "close", "source": "career-match"},
    }
    blocks = work.fit(record, ENGLISH)
    (lists,) = (block.lists for block in blocks if isinstance(block, SideBySide))
    told = [(entry.label, [cell.text for cell in entry.items]) for entry in lists]
    assert told == [("Often", ["noise"]), ("Sometimes, or for some", ["work at night"])]
    assert "Conditions of the similar US job us:1 Cooks (close match)" in words(blocks)
    assert refs(blocks) == {"us-ooh-2024", "career-match"}


def test_nothing_known_of_whom_it_suits_has_a_reason() -> None:
    record: Any = {"suits": [], "avoid": [], "interests": [], "missing": "nothing is published"}
    assert "Nothing to show: nothing is published." in words(work.fit(record, ENGLISH))


def test_markup_stays_text() -> None:
    record: Any = {"suits": ["[bold]anyone[/bold] <b>"], "avoid": [], "interests": [], "source": "page-1"}
    cells = [
        cell for block in work.fit(record, ENGLISH) if isinstance(block, SideBySide) for cell in block.lists[0].items
    ]
    assert cells == [Cell("[bold]anyone[/bold] <b>", refs=("page-1",))]


@pytest.mark.parametrize(
    "blocks",
    [
        ai.ai(None, ENGLISH),
        credentials.credentials([], [], ENGLISH, {}),
        education.education([], [], ENGLISH),
        visas.visas([], [], ENGLISH),
        work.work({"activities": [], "technology": []}, ENGLISH),
        work.fit({"suits": [], "avoid": [], "interests": []}, ENGLISH),
        outlook.outlook({"progression": "", "demand": "", "growth_areas": [], "projections": []}, ENGLISH, {}),
    ],
)
def test_nothing_known_is_no_section(blocks: list[Any]) -> None:
    assert blocks == []

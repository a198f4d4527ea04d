"""The outlook on one screen: the answer first, bars from zero, where openings come from, states as a map."""

from typing import Any

from careercli.output.document import Chart, Document, Phrase, Section, TileMap
from careercli.pages.brief.outlook import page
from careercli.record.card import Card
from careercli.record.country import NOT_KNOWN
from careercli.record.pages.outlook import OutlookOf, OutlookPage

from ..conftest import ENGLISH, words

COUNTRY: Any = {**NOT_KNOWN, "country": "au", "name": {"en": "Australia"}, "tiles": ["WA SA", ". TAS"]}
PROJECTION: Any = {
    "from": 2023, "to": 2033, "employment_from": 1000, "employment_to": 900, "change": -100, "growth_percent": -10.0,
    "growth_derived": True, "openings": 300, "openings_basis": "total", "openings_per_year": 30, "replacement": 400,
    "source": "jobs-1",
}  # fmt: skip


def shown(shortage: str = "", country: Any = COUNTRY, **outlook: Any) -> Document:
    """The page of an occupation with this outlook."""
    record: Any = {
        "id": "au:1", "country": "au", "code": "1", "title": {"en": "Bakers"}, "classification": "ANZSCO 2022",
        "level": {}, "gaps": [{"field": "outlook", "missing": "no-projections"}],
        "outlook": {"projections": [], "demand": "", "progression": "", "growth_areas": [], **outlook},
    }  # fmt: skip
    names = {"au-wa": "Western Australia", "au-sa": "South Australia", "au-tas": "Tasmania"}
    card = Card(record, {"jobs-1": {"publisher": "P", "title": "", "vintage": "2024", "licence": ""}}, [])  # type: ignore[arg-type]
    return page(OutlookPage([OutlookOf(card, country, names, shortage, ["jobs-1"])]), ENGLISH)


def section(document: Document, label: str) -> Section:
    """The section with this label."""
    return next(block for block in document.blocks if isinstance(block, Section) and block.label == label)


def chart(document: Document, label: str) -> Chart:
    """The chart of a section."""
    return next(block for block in section(document, label).blocks if isinstance(block, Chart))


def test_an_answer_of_a_word_takes_the_next_sentence_with_it() -> None:
    answer = section(shown("Yes. The states rate it so. It opens no visa."), "SHORTAGE").blocks[0]
    assert isinstance(answer, Phrase)
    assert [(cell.text, cell.style) for cell in answer.cells] == [("Yes. The states rate it so.", "strong")]
    answer = section(shown("No source rates it. More follows."), "SHORTAGE").blocks[0]
    assert isinstance(answer, Phrase)
    assert answer.cells[0].text == "No source rates it."


def test_nothing_known_is_said_with_its_reason() -> None:
    document = shown()
    assert "No source says whether workers are short." in words(document)
    assert "No data on future jobs: no source publishes projections by occupation for this country." in words(document)


def test_people_now_and_then_are_bars_from_zero() -> None:
    bars = chart(shown(projections=[PROJECTION]), "PEOPLE")
    assert [(row.label, row.text, row.mid) for row in bars.rows] == [("2023", "1,000", 1000), ("2033", "900", 900)]
    assert bars.ticks[0][0] == 0


def test_one_number_of_people_alone_is_no_chart() -> None:
    document = shown(projections=[{**PROJECTION, "employment_to": {"missing": "not-published"}}])
    assert not any(isinstance(block, Chart) for block in section(document, "PEOPLE").blocks)


def test_lost_jobs_are_called_so_and_have_no_bar() -> None:
    bars = chart(shown(projections=[PROJECTION]), "OPENINGS")
    assert [(row.label, row.text, row.mid) for row in bars.rows] == [
        ("Jobs lost", "-100", None),
        ("People leaving", "400", 400),
        ("Openings in all", "300", 300),
    ]


def test_retirements_are_apart_from_the_others_where_they_are_counted() -> None:
    more = {"change": 50, "retirements": 200, "seekers": 350}
    bars = chart(shown(projections=[{**PROJECTION, **more}]), "OPENINGS")
    names = [row.label for row in bars.rows]
    assert names == ["New jobs", "People retiring", "Others leaving", "Openings in all", "Job seekers"]


def test_figures_of_a_wider_group_are_marked_and_a_part_of_the_country_is_named() -> None:
    entry = {**PROJECTION, "of_group": {"code": "2", "title": "Food trades"}}
    document = shown(country={**COUNTRY, "projections_cover": "England"}, projections=[entry])
    assert {row.text[0] for row in (*chart(document, "PEOPLE").rows, *chart(document, "OPENINGS").rows)} == {"~"}
    assert "The projection covers England only." in words(document)


def test_each_states_rating_is_a_shade_of_the_map() -> None:
    rated = {"au": "shortage", "au-wa": "no shortage", "au-sa": "shortage"}
    entries = [{"region": key, "rating": word, "year": 2025, "source": "jobs-1"} for key, word in rated.items()]
    document = shown_with(entries)
    tiles = section(document, "STATES").blocks[0]
    assert isinstance(tiles, TileMap)
    assert [(tile.letters, tile.step, tile.text) for tile in tiles.tiles] == [
        ("WA", 0, "no shortage"),
        ("SA", 3, "shortage"),
        ("TAS", None, ""),
    ]
    assert tiles.legend == ("no shortage", "", "", "shortage")
    assert tiles.heads[1] == "Official rating, 2025"


def shown_with(entries: list[dict[str, Any]]) -> Document:
    """The page with ratings by state."""
    record: Any = {
        "id": "au:1", "country": "au", "code": "1", "title": {"en": "Bakers"}, "classification": "ANZSCO 2022",
        "level": {}, "gaps": [], "outlook": {"projections": [], "shortage": entries},
    }  # fmt: skip
    return page(OutlookPage([OutlookOf(Card(record, {}, []), COUNTRY, {}, "", [])]), ENGLISH)


def test_hiring_says_the_newest_quarter_draws_all_and_names_what_is_not_published() -> None:
    def one(region: str, year: int, quarter: int, amount: Any, **more: str) -> dict[str, Any]:
        return {"region": region, "year": year, "quarter": quarter, "vacancies": amount, "source": "jobs-1", **more}

    entries = [
        one("au", 2026, 1, 250, quality="C"),
        one("au", 2025, 4, 300, quality="B"),
        one("au-sa", 2026, 1, {"missing": "too-unreliable"}),
        one("au-tas", 2026, 1, 20, quality="B"),
        one("au-wa", 2026, 1, 85, quality="E"),
    ]
    document = shown(hiring={"vacancies": entries})
    text = words(section(document, "HIRING"))
    assert "250 vacancies in January–March 2026" in text
    bars = [(row.label, row.text, row.mid) for row in chart(document, "HIRING").rows]
    assert bars == [("October–December 2025", "300 (B)", 300), ("January–March 2026", "250 (C)", 250)]
    assert "Western Australia ~ 85 · Tasmania 20" in text
    assert "Too unreliable or withheld: South Australia." in text


def test_hiring_says_why_there_is_no_number_in_the_newest_quarter() -> None:
    gap = {"missing": "suppressed"}
    entry = {"region": "au", "year": 2026, "quarter": 1, "vacancies": gap, "source": "jobs-1"}
    text = words(section(shown(hiring={"vacancies": [entry]}), "HIRING"))
    assert "No number of vacancies for January–March 2026: withheld by the publisher." in text


def test_unemployment_of_a_group_is_marked_and_who_leaves_is_of_the_projection() -> None:
    rate = {
        "year": 2025, "percent": 6.1, "all_percent": 4.3, "people": 400_000, "rated_at": "51",
        "of_group": {"code": "51", "title": "Makers of Food"}, "source": "jobs-1",
    }  # fmt: skip
    leaving = {**PROJECTION, "exits_percent": 3.3, "transfers_percent": 5.1}
    text = words(section(shown(projections=[leaving], hiring={"unemployment": rate}), "HIRING"))
    assert "~ 6.1% unemployed in 2025 (all jobs: 4.3%) ~ The rate is of a wider group: Makers of Food." in text
    assert "Each year 3.3% stop working and 5.1% change occupation (2023–2033)" in text


def test_granted_visas_name_the_kind_among_them_that_is_for_no_skilled_job() -> None:
    grants = {"year": 2025, "grants": 23_834, "all_grants": 115_847, "includes": "seasonal", "source": "jobs-1"}
    text = words(section(shown(hiring={"grants": grants}), "HIRING"))
    assert "23,834 work visas granted in 2025 (with Seasonal Worker visas)" in text

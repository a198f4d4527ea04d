"""The page of a country: every figure with its mark, source and year, and what is missing with its reason."""

from typing import Any

from careercli.pages.country_atlas import page
from careercli.record.pages.country_atlas import AtlasPage
from careercli.text.text import Text

from .conftest import ENGLISH

GROUP = {"code": "32", "title": "Bakers of all kinds"}
SOURCES: Any = {
    "pay-1": {"publisher": "Office of Pay", "title": "Pay", "vintage": "May 2025", "licence": "free"},
    "jobs-1": {"publisher": "Office of Jobs", "title": "Jobs", "vintage": "2024 to 2034", "licence": "free"},
}
BAKER: dict[str, Any] = {
    "id": "ca:3210",
    "country": "ca",
    "code": "3210",
    "title": "Bakers",
    "level": "2",
    "group": "Food",
    "pay_median": 60_000,
    "pay_derived": True,
    "currency": "CAD",
    "period": "year",
    "pay_source": "pay-1",
    "employment": 900,
    "growth_percent": -4.2,
    "growth_derived": False,
    "openings_per_year": 70,
    "outlook_source": "jobs-1",
    "ai_automated": 12.5,
    "ai_automated_low": 5.0,
    "ai_automated_high": 20.0,
    "ai_augmented": 30.0,
    "ai_human": 57.5,
    "lists": [],
    "regulated": "mandatory in some regions",
    "rating": 5.25,
    "titles": {"en": "Bakers", "fr": "Boulangers"},
    "names": ["Bread makers"],
    "major": "3",
    "scheme": "TEER",
    "area": 900,
    "ai_borrowed": True,
    "what": "Bake bread.",
    "pay": {
        "low": 20.0, "low_step": "p10", "median": 30.0, "high": 45.5, "high_step": "p90",
        "period": "hour", "year": 2025, "source": "pay-1",
    },
    "forecast": {"start": 2024, "end": 2034},
    "education": [],
    "ways": {"open": [], "conditions": ["ca/one", "ca/two"], "unknown": ["ca/three"]},
}  # fmt: skip
ROUTES = {
    f"ca/{key}": {"name": key, "short": key.title(), "offer": offer}
    for key, offer in (("one", "needed"), ("two", "either"), ("three", "needed"))
}


def baker(**given: Any) -> dict[str, Any]:
    """The baker with some fields of another."""
    return {**BAKER, **given}


def made(*lines: dict[str, Any], t: Text = ENGLISH, area: str = "employment", licences: Any = None) -> Any:
    """The treemap of a country of these occupations."""
    atlas: Any = {
        "country": "ca",
        "name": {"en": "Canada", "fr": "Canada"},
        "classification": "NOC 2021",
        "currency": "CAD",
        "area": area,
        "day": "2026-11-29",
        "groups": [{"code": "3", "title": {"en": "Food", "fr": "Aliments"}, "occupations": len(lines), "workers": 900}],
        "routes": ROUTES,
        "occupations": [*lines],
    }
    document = page(AtlasPage(atlas, licences or {}, SOURCES), t)
    assert document.treemap is not None
    return document.treemap


def cells(tree: Any, at: int = 0) -> dict[str, str]:
    """The cells of a row by the names of their columns."""
    return {column.label: cell.text for column, cell in zip(tree.columns, tree.leaves[at].cells, strict=True)}


def card(tree: Any, at: int = 0) -> dict[str, str]:
    """The lines of a card by their labels; marks stay with their figures."""
    return {row.label: row.text.replace("\N{NO-BREAK SPACE}", " ") for row in tree.leaves[at].card}


def test_the_table_has_every_figure_with_its_mark() -> None:
    assert cells(made(baker())) == {
        "Occupation": "Bakers",
        "Workers": "900",
        "Median pay a year, CAD": "~ 60,000",
        "Expected job growth": "-4.2%",
        "Tasks AI could do": "~ 12.5%",
        "Our rating, of 10": "5.2",
        "Low to high pay": "20.00 to 45.50 an hour",
        "Licence": "required in some regions",
        "Level": "TEER 2",
        "Group": "Food",
    }


def test_the_card_names_source_and_year_of_each_figure() -> None:
    found = card(made(baker()))
    assert found["Pay"] == (
        "Half earn more than 30.00 CAD an hour, half less. That is ~ 60,000 CAD a year. "
        "One in ten earns under 20.00. One in ten earns over 45.50. (Office of Pay, 2025)"
    )
    assert found["Workers"] == "900 people in 2024. (Office of Jobs, 2024)"
    assert found["Outlook"] == "-4.2% jobs from 2024 to 2034. About 70 openings a year. (Office of Jobs, 2024)"
    assert found["AI"].startswith("AI could do ~ 12.5% (5.0 to 20.0) of the tasks and speed up 30.0%.")
    assert "by the tasks of matching US jobs" in found["AI"]
    assert found["Visa routes"] == "Open with conditions: One*; Two. Not known: Three*."


def test_a_missing_figure_has_its_reason_and_is_never_nothing() -> None:
    gap = {"missing": "suppressed"}
    line = baker(
        pay_median=gap, pay={**BAKER["pay"], "median": gap, "low": gap, "high": gap}, rating={"missing": "few-axes"}
    )
    tree = made(line, baker(id="ca:3211", code="3211"))
    assert cells(tree)["Median pay a year, CAD"] == "withheld by the publisher"
    assert cells(tree)["Low to high pay"] == "–"
    assert tree.leaves[0].cells[2].value is None
    assert card(tree)["Pay"] == "No figure: withheld by the publisher."
    assert card(tree)["Rating"].startswith("No figure: too little data")


def test_what_no_occupation_has_is_told_once_and_has_no_column() -> None:
    none = {"missing": "no-projections"}
    line = baker(growth_percent=none, employment=none, area=none, outlook_source=none, openings_per_year=none)
    line.pop("forecast")
    tree = made(line, area="equal")
    assert [column.label for column in tree.columns][:3] == [
        "Occupation",
        "Median pay a year, CAD",
        "Tasks AI could do",
    ]
    assert (tree.equal, tree.area_column, tree.leaves[0].area) == (True, -1, None)
    assert [shade.column for shade in tree.shades] == [1, 2, 3]
    said = next(note for note in tree.notes if note.startswith("Not on this page"))
    assert "Workers (no source publishes projections" in said
    assert "Expected job growth (no source" in said


def test_the_workers_of_a_wider_group_are_marked_and_parted() -> None:
    line = baker(of_group={"employment": GROUP, "growth_percent": GROUP}, sharing=3, area=300)
    tree = made(line)
    assert cells(tree)["Workers"] == "~ 900 ÷ 3"
    assert (tree.leaves[0].area, tree.leaves[0].shared, tree.leaves[0].cells[1].value) == (300, True, 300)
    assert "wider group “Bakers of all kinds”" in card(tree)["Workers"]
    assert cells(tree)["Expected job growth"] == "~ -4.2%"
    assert any("in equal parts" in note for note in tree.notes)


def test_pay_that_is_only_a_bound_says_so() -> None:
    bound = {"at_least": 240_000}
    tree = made(baker(pay_median=bound, pay_derived=False, pay={**BAKER["pay"], "median": {"at_least": 115.0}}))
    assert cells(tree)["Median pay a year, CAD"] == "≥ 240,000"
    assert tree.leaves[0].cells[2].value == 240_000
    assert "115.00 CAD or more an hour" in card(tree)["Pay"]
    assert [row.kind for row in tree.leaves[0].card if row.label == "Pay"] == [""]


def test_an_unknown_licence_is_never_a_no() -> None:
    tree = made(baker(regulated={"missing": "not-known-here"}))
    assert cells(tree)["Licence"] == "not known"
    assert card(tree)["Licence"] == "We have no data. That does not mean that none is needed."
    assert tree.leaves[0].options == ("2", "unknown")
    assert [key for key, _ in tree.choices[1].options] == ["everywhere", "partly", "unknown"]


def test_a_licence_in_sentences_begins_with_how_far_it_is_required() -> None:
    tree = made(baker(), licences={"ca:3210": "In Ontario: a permit. See `career credentials ca:3210`."})
    assert card(tree)["Licence"] == "Yes: required in some regions. In Ontario: a permit."
    assert tree.leaves[0].options == ("2", "partly")


def test_levels_are_told_in_words_the_unknown_last() -> None:
    tree = made(baker(), baker(id="ca:1", code="1", level={"missing": "not-published"}))
    assert [key for key, _ in tree.choices[0].options] == ["2", ""]
    assert tree.choices[0].options[0][1].startswith("TEER 2: usually a diploma")


def test_another_language_has_its_titles_and_finds_the_english() -> None:
    tree = made(baker(), t=Text("fr"))
    assert tree.leaves[0].cells[0].text == "Boulangers"
    assert tree.leaves[0].names == ("Bakers", "Bread makers")
    assert tree.groups == ("Aliments",)

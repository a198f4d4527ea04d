"""The page of an occupation: every section with content and no other, all of it footnoted."""

from itertools import pairwise

import pytest

from careercli.output.document import Document, Heading, Note, Prose
from careercli.pages import occupation
from careercli.pages.head import key_figures
from careercli.record.card import Card
from careercli.record.occupation import Occupation
from careercli.record.pages.occupation import OccupationPage

from .conftest import ENGLISH, refs, words

Records = dict[str, Occupation]
Sources = dict[str, dict[str, str]]
NAMES = {"ca": "Canada", "us": "United States", "ca-bc": "British Columbia", "us:51-1010": "Brewers"}
IDS = ["ca:00010", "ca:00020", "ca:00030", "ca:00040", "us:51-1010", "us:51-2011", "us:51-3010"]


def shown(records: Records, sources: Sources, entry: str, *sections: str) -> Document:
    """The page of one occupation."""
    card = Card(records[entry], sources, ["Mind the oven."])  # type: ignore[arg-type]
    return occupation.page(OccupationPage([card], NAMES, sections), ENGLISH)


def headings(page: Document) -> list[str]:
    """The headings in order."""
    return [block.text for block in page.blocks if isinstance(block, Heading)]


@pytest.mark.parametrize("entry", IDS)
def test_every_reference_is_explained(records: Records, sources: Sources, entry: str) -> None:
    page = shown(records, sources, entry)
    assert refs(page) <= set(page.sources)
    assert refs(page) or entry == "ca:00040"


@pytest.mark.parametrize("entry", IDS)
def test_no_heading_stands_over_nothing(records: Records, sources: Sources, entry: str) -> None:
    blocks = shown(records, sources, entry).blocks
    for block, following in pairwise(blocks):
        assert not (isinstance(block, Heading) and isinstance(following, Heading)), block
    assert not isinstance(blocks[-1], Heading)


@pytest.mark.parametrize("entry", IDS)
def test_no_template_is_left_open(records: Records, sources: Sources, entry: str) -> None:
    text = words(shown(records, sources, entry)._replace(left_out_label="", narrow_label=""))
    assert "{" not in text
    assert "None," not in text


def test_a_full_page(records: Records, sources: Sources) -> None:
    page = shown(records, sources, "ca:00030")
    assert (page.title, page.sources_label) == ("Brewers", "Sources")
    assert page.subtitle.startswith("ca:00030 · NOC 2021 · TEER 2 (")
    assert headings(page) == [
        "Pay",
        "Outlook",
        "AI and this job",
        "Education",
        "Licences and certificates",
        "Visas and migration",
        "Fit",
        "Related occupations",
        "Where AI Career Graph and official data differ",
        "Questions people ask",
    ]
    assert isinstance(page.blocks[0], Note)
    assert page.blocks[0] == Note("Mind the oven.", "warning")


def test_a_page_of_which_nothing_is_known_says_so(records: Records, sources: Sources) -> None:
    page = shown(records, sources, "ca:00040")
    assert headings(page) == ["Visas and migration"], "which routes are closed to it is known"
    closing, pointer = page.blocks[-2:]
    assert pointer == Prose("Words explained: career explain NOC, TEER", "dim")
    assert isinstance(closing, Note)
    assert closing.kind == "missing"
    assert closing.text == (
        "We have no data on: pay, outlook, AI and this job, education, licences and certificates. "
        "That does not mean there are none."
    )


def test_only_the_sections_asked_for(records: Records, sources: Sources) -> None:
    page = shown(records, sources, "ca:00030", "fit", "pay")
    assert headings(page) == ["Fit", "Pay"]
    assert "automated" not in words(page).lower()


def test_a_section_asked_for_and_not_known_says_so(records: Records, sources: Sources) -> None:
    assert "We have no data on: licences and certificates." in words(
        shown(records, sources, "us:51-1010", "credentials")
    )


def test_key_figures(records: Records, sources: Sources) -> None:
    text = words(shown(records, sources, "ca:00010"))
    for figure in ("30.00", "CAD per hour, 2025", "1,000", "+30.0%", "2023–2033"):
        assert figure in text


@pytest.mark.parametrize(
    ("change", "style"), [(30.0, "good"), (-5.0, "bad"), (0.0, ""), ({"missing": "suppressed"}, "")]
)
def test_growth_is_good_loss_bad_and_neither_neither(records: Records, change: object, style: str) -> None:
    record = records["ca:00010"]
    projection = {**record["outlook"]["projections"][0], "growth_percent": change}
    altered: Occupation = {**record, "outlook": {**record["outlook"], "projections": [projection]}}  # type: ignore[typeddict-item]
    assert {card.label: card.style for card in key_figures(altered, ENGLISH).cards}["Growth"] == style


def test_a_province_is_no_country(records: Records) -> None:
    record = records["ca:00010"]
    regional = [entry for entry in record["pay"]["percentiles"] if entry["region"] != "ca"]
    altered: Occupation = {**record, "pay": {**record["pay"], "percentiles": regional}}
    assert "Median pay" not in [card.label for card in key_figures(altered, ENGLISH).cards]


def test_what_page_and_official_data_say_stand_side_by_side(records: Records, sources: Sources) -> None:
    conflict = next(
        block for block in shown(records, sources, "ca:00030").blocks if getattr(block, "kind", "") == "conflict"
    )
    assert isinstance(conflict, Note)
    assert "AI Career Graph says 5, official data say -5" in conflict.text
    assert conflict.refs == ("page-1", "outlook-1")


def test_related_by_name(records: Records, sources: Sources) -> None:
    assert "us:51-1010  Brewers" in words(shown(records, sources, "ca:00030", "related"))


@pytest.mark.parametrize("section", ["outlook", "credentials", "education", "visas"])
def test_one_part_alone(records: Records, sources: Sources, section: str) -> None:
    card = Card(records["ca:00030"], sources, ["Mind."])  # type: ignore[arg-type]
    page = occupation.part(OccupationPage([card], NAMES, (section,)), ENGLISH)
    assert len(headings(page)) == 1
    assert page.title == "Brewers"
    assert refs(page) <= set(sources)

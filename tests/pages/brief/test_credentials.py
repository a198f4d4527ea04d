"""The one-screen page of credentials: the answer, what one must have, whom to ask; many regions in one line."""

from typing import Any

from careercli.output.document import Grid, Note, Phrase, Prose, Section
from careercli.pages.brief import credentials
from careercli.record.pages.credentials import CredentialsOfOne, CredentialsPage
from careercli.text.text import text

from ..conftest import words

T = text()
NAMES = {"ca": {"ca-on": "Ontario"}}
UNSURE = "Part of this comes from our own knowledge. Check it with the licensing body."


def entry(name: str, *regions: str, **more: Any) -> dict[str, Any]:
    """A licence of the sources, required in these regions or everywhere."""
    status = "mandatory" if regions in ((), ("ca",)) else "mandatory in some regions"
    plain = {"name": name, "body": "", "kind": "licence", "status": status, "regions": list(regions or ["ca"])}
    return {**plain, "confidence": "official table", "source": "table", **more}


def body(name: str, *regions: str, page: str = "") -> dict[str, Any]:
    """Who gives it in these regions."""
    return {"name": name, "page": page, "regions": list(regions), "source": "table"}


def shown(*entries: dict[str, Any], licence: str = "", documents: Any = (), region: str = "") -> Any:
    """The page of one occupation with these credentials."""
    record: Any = {"id": "ca:1", "title": {"en": "Bakers"}, "credentials": list(entries), "gaps": []}
    record["migration_documents"] = list(documents)
    if region:
        record["region"] = region
    whole: Any = {"id": "ca:1", "code": "1", "country": "ca", "classification": "NOC 2021", "level": {}}
    one = CredentialsOfOne(record, whole, {}, [], licence, ["table"])
    return credentials.page(CredentialsPage([one], NAMES), T)


def rows(page: Any) -> list[list[list[str]]]:
    """The rows of each table as texts."""
    return [[[cell.text for cell in row] for row in block.rows] for block in page.blocks if isinstance(block, Grid)]


def answer(page: Any) -> list[tuple[str, str]]:
    """The pieces of the answer with their style."""
    first = next(block for block in page.blocks if isinstance(block, Phrase | Prose))
    pieces = first.cells if isinstance(first, Phrase) else (first,)
    return [(piece.text, piece.style) for piece in pieces if piece.text]


def test_the_answer_stands_first_and_doubt_once():
    page = shown(entry("Oven licence", confidence="to verify"), licence=f"Yes, everywhere. You need it. {UNSURE}")
    assert answer(page) == [("Yes, everywhere.", "strong"), ("You need it.", "")]
    assert [block.text for block in page.blocks if isinstance(block, Note)] == [UNSURE]
    assert words(page).count("our own knowledge") == 1


def test_the_command_an_answer_names_is_the_whole_page():
    page = shown(entry("x", "ca-on"), licence="18 states name one; `career credentials ca:1` lists them.")
    assert answer(page)[0][0] == "18 states name one; `career credentials ca:1 --all` lists them."


def test_nothing_known_is_no_no():
    assert answer(shown())[0][0].startswith("We have no data on licences. The job may still need one")


def test_a_row_a_credential_of_the_whole_country_and_one_for_those_of_regions():
    regions = [f"ca-{letter}x" for letter in "abcdefghij"]
    page = shown(entry("State licence"), entry("Baker", *regions), entry("Master baker", "ca-on"))
    assert rows(page)[0] == [
        ["State licence", "the whole country"],
        ["by the regions' own names: Baker; Master baker", "11 regions"],
    ]


def test_a_few_of_regions_stand_by_themselves():
    assert rows(shown(entry("Baker", "ca-on"), entry("Oven", "ca-bc")))[0] == [["Baker", "ON"], ["Oven", "BC"]]


def test_licences_for_a_part_of_the_work_stand_together():
    part = [entry(name, "ca-on", covers="part") for name in ("A", "B", "C")]
    assert rows(shown(*part))[0] == [["A; B; C (for part of the work)", "ON"]]
    one = entry("A", "ca-on", covers="part", part="nurses at sea")
    assert rows(shown(one))[0] == [["A (nurses at sea only)", "ON"]]


def test_whom_to_ask_each_body_once():
    given = [body("Board", "ca-on", page="https://on.ca"), body("Board", "ca-bc"), body("Council", "ca")]
    page = shown(entry("Baker", "ca-on", "ca-bc", bodies=given))
    assert rows(page)[1] == [["Council", "the whole country", ""], ["Board", "ON, BC", "https://on.ca"]]


def test_of_many_bodies_how_to_find_ones_own():
    given = [body(f"Board {n}", f"ca-{letter}x") for n, letter in enumerate("abcdefghijklmnop")]
    page = shown(entry("Baker", "ca-on", bodies=given))
    assert len(rows(page)[1]) == 3
    assert "13 more bodies. Yours: career credentials ca:1 --region AX" in words(page)


def test_the_answer_for_a_region():
    assert answer(shown(entry("Baker"), region="ca-on"))[0][0] == "Yes, in Ontario you must have what is listed here."
    part = shown(entry("Baker", covers="part"), region="ca-on")
    assert answer(part)[0][0] == "In Ontario you must be licensed for a part of this work."
    nowhere = {**entry("Baker"), "regions": [], "status": "mandatory in some regions"}
    assert answer(shown(nowhere, region="ca-on"))[0][0].startswith("We do not know whether")
    assert answer(shown(region="ca-on"))[0][0].startswith("We do not know whether you must be licensed in Ontario.")
    assert answer(shown(licence="Yes, everywhere.", region="ca"))[0][0] == "Yes, everywhere."


def test_what_people_have_and_what_an_application_needs():
    usual = entry("Seal", status="voluntary")
    asked = entry("Course", status="usually asked")
    page = shown(usual, asked, documents=[entry("Language test")])
    found = {block.label: block.blocks[0].text for block in page.blocks if isinstance(block, Section)}  # type: ignore[union-attr]
    assert found == {"ALSO": "Course; Seal", "TO IMMIGRATE": "Language test"}

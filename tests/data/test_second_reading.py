"""Every entry that a second reading changed says what that reading found; lists and answers tell one fact."""

import re
from pathlib import Path

import pytest

from careercli.atlas import places
from careercli.queries.faq.licence import licence
from careercli.queries.faq.question import Context, Question
from careercli.record.credential import MANDATORY, REACHES, bound_by, regulated_or_none
from careercli.text.text import Text

from .conftest import DATA, lines

CHANGED = list(lines(str(Path(__file__).parent / "second_reading.csv")))
OPENINGS = {
    "Yes, everywhere, but only for part": REACHES[2],
    "Yes, everywhere for ": REACHES[2],
    "Yes, everywhere": REACHES[0],
    "In ": REACHES[1],
    "Only for part": REACHES[3],
    "For part": REACHES[3],
    "One state names": REACHES[1],
    "# states name": REACHES[1],
    "We found no": None,
}
"""How an answer begins (# is a number), by how far it says the occupation is bound; the first that fits."""
BC_TRADES = {
    "72102": "", "72200": "construction electricians", "72201": "", "72203": "powerline technicians",
    "72301": "steamfitter-pipefitter", "72302": "", "72402": "refrigeration and air conditioning mechanics",
}  # fmt: skip


def entries(code_of: str) -> dict[tuple[str, str], str]:
    """Status and regions of each credential of an occupation, by name and part."""
    country, _, code = code_of.partition(":")
    found: dict[tuple[str, str], dict[str, set[str]]] = {}
    for path in sorted((DATA / country).glob("credentials*.csv")):
        for line in lines(f"{country}/{path.name}"):
            if line["code"] == code and line["covers"] != "loose" and line["source"] != "us-licenses-2024":
                places = found.setdefault((line["name"], line.get("part", "")), {})
                places.setdefault(line["status"], set()).update(line["regions"].split())
    return {
        key: "; ".join(f"{status} {' '.join(sorted(regions))}".strip() for status, regions in sorted(places.items()))
        for key, places in found.items()
    }


@pytest.mark.parametrize("line", CHANGED, ids=lambda line: f"{line['id']} {line['name'][:40]}")
def test_what_was_changed_stays_changed(line: dict[str, str]) -> None:
    found = entries(line["id"])
    if line["part_was"] != line["part"]:
        assert (line["name"], line["part_was"]) not in found or not line["was"]
    assert found.get((line["name"], line["part"]), "") == line["now"]


@pytest.mark.parametrize(
    ("occupation", "reach"),
    [
        # trade certification that few provinces make compulsory, and supervisors
        ("ca:62200", None), ("ca:72010", None), ("ca:72011", None), ("ca:72012", None), ("ca:72020", None),
        # licences for one task
        ("ca:84111", "mandatory for a part"), ("ca:43203", "mandatory for a part"),
        ("us:37-3011", "mandatory for a part in some regions"), ("us:49-3011", "mandatory for a part"),
        ("ca:21231", "mandatory for a part"), ("us:17-2141", "mandatory for a part"),
        # a whole code group that some members do not share
        ("us:13-2022", "mandatory in some regions"), ("us:53-4031", "mandatory for a part"),
        ("ca:33100", "mandatory for a part in some regions"), ("ca:72106", "mandatory for a part in some regions"),
        ("us:41-3091", "mandatory for a part in some regions"),
        # siblings
        ("us:29-1081", "mandatory"), ("us:39-3019", "mandatory"), ("us:17-2121", "mandatory for a part"),
        ("us:25-3031", "mandatory in some regions"), ("us:35-2015", "mandatory in some regions"),
        ("us:49-9021", "mandatory in some regions"), ("us:53-3054", "mandatory"),
        ("us:13-2011", "mandatory for a part"), ("us:25-2011", "mandatory in some regions"),
        ("us:25-2031", "mandatory for a part"),
        ("us:21-1014", "mandatory"), ("us:19-3033", "mandatory"),
        # only where the profession is regulated
        ("ca:21200", "mandatory in some regions"), ("ca:31203", "mandatory in some regions"),
        ("ca:31201", "mandatory in some regions"), ("ca:32124", "mandatory in some regions"),
        ("ca:33102", "mandatory for a part in some regions"), ("ca:64410", "mandatory for a part"),
        # right before, and still
        ("ca:31102", "mandatory"), ("ca:31202", "mandatory"), ("ca:31302", "mandatory"), ("ca:32101", "mandatory"),
        ("ca:41101", "mandatory for a part"), ("ca:63101", "mandatory"), ("us:29-1141", "mandatory"),
        ("us:53-3032", "mandatory"), ("us:39-5011", "mandatory"), ("us:15-1254", None), ("ca:21232", None),
    ],
)  # fmt: skip
def test_how_far_an_occupation_is_bound(every_card, occupation: str, reach: str | None) -> None:
    record = every_card[occupation].record
    assert regulated_or_none(record["credentials"], record["title"]["en"]) == reach


@pytest.mark.parametrize(("code", "part"), BC_TRADES.items())
def test_seven_trades_are_compulsory_in_british_columbia(code: str, part: str) -> None:
    (line,) = (
        line
        for line in lines("ca/credentials.csv")
        if (line["code"], line["name"], line["part"]) == (code, "Trade certification", part)
        and "ca-bc" in line["regions"].split()
    )
    assert (line["status"], line["since"]) == ("mandatory-in-some-regions", "2023-12-01")
    assert line["confidence"] == "read-from-official-text"


@pytest.mark.parametrize("code", ["72401", "72410", "72411"])
def test_three_automotive_trades_are_announced_and_no_more(code: str) -> None:
    found = [
        line
        for line in lines("ca/credentials.csv")
        if line["code"] == code and "announced" in line["name"] and line["regions"] == "ca-bc"
    ]
    assert [(line["status"], line["confidence"], line["since"]) for line in found] == [("voluntary", "to-verify", "")]


@pytest.mark.parametrize(
    ("code", "region", "body"),
    [
        ("32120", "ca-on", "College of Medical Laboratory Technologists of Ontario"),
        ("32120", "ca-mb", "College of Medical Laboratory Technologists of Manitoba (CMLTM)"),
        ("32120", "ca-pe", "College of Allied Health Professionals of Prince Edward Island"),
        ("31301", "ca-ab", "College of Registered Nurses of Alberta"),
        ("31301", "ca-nu", "College and Association of Nurses of the Northwest Territories and Nunavut"),
        ("31102", "ca-qc", "Collège des médecins du Québec"),
        ("31120", "ca-sk", "Saskatchewan College of Pharmacy Professionals"),
        ("41220", "ca-on", "Ontario College of Teachers"),
        ("41101", "ca-ns", "Nova Scotia Barristers' Society"),
        ("21300", "ca-bc", "Engineers and Geoscientists British Columbia"),
        ("31203", "ca-qc", "Ordre des ergothérapeutes du Québec"),
        ("72200", "ca-bc", "SkilledTradesBC"),
        ("72300", "ca-on", "Skilled Trades Ontario"),
        ("33102", "ca-ab", "College of Licensed Practical Nurses and Health Care Aides of Alberta"),
        ("41300", "ca-qc", "Ordre des travailleurs sociaux et des thérapeutes conjugaux et familiaux du Québec"),
    ],
)
def test_each_province_has_its_own_regulator(code: str, region: str, body: str) -> None:
    names = {
        line["body"]: line["name"]
        for path in sorted((DATA / "ca").glob("bodies*.csv"))
        for line in lines(f"ca/{path.name}")
    }
    given = {
        names[line["body"]]
        for path in sorted((DATA / "ca").glob("regulators*.csv"))
        for line in lines(f"ca/{path.name}")
        if line["code"] == code and region in line["regions"].split()
    }
    assert body in given


def test_no_regulator_is_of_the_whole_country_or_of_a_region_nothing_names() -> None:
    for path in sorted((DATA / "ca").glob("regulators*.csv")):
        assert all("-" in region for line in lines(f"ca/{path.name}") for region in line["regions"].split())


def test_lists_and_answers_agree(every_card) -> None:
    """The first sentence of `faq` says what `list --regulated` has in its column, of every occupation."""
    for key, card in every_card.items():
        record = card.record
        said = licence(Question(record, Context(country=places.country(record["country"])), Text()))
        reach = regulated_or_none(record["credentials"], record["title"]["en"])
        begins = re.sub(r"^\d+", "#", said.answer) if said else "-"
        told = next((how for start, how in OPENINGS.items() if begins.startswith(start)), None)
        assert (key, told) == (key, reach)


def test_a_whole_occupation_is_bound_everywhere_by_what_the_page_lists_so(every_card) -> None:
    """Where the answer is everywhere, the page has an entry that says so, and no other way round."""
    for key, card in every_card.items():
        record = card.record
        bound = bound_by(record["credentials"], record["title"]["en"])
        if regulated_or_none(record["credentials"], record["title"]["en"]) == MANDATORY:
            assert all(entry["status"] == MANDATORY for entry in bound["everywhere"]), key

"""What one must hold, over the real data: the occupations checked by hand, coverage, and no sentence anywhere."""

from collections import defaultdict
from pathlib import Path

import pytest

from .conftest import COUNTRIES, DATA, lines

Lines = list[dict[str, str]]
CHECKED = list(lines(str(Path(__file__).parent / "checked_credentials.csv")))
LONGEST_NAME = 130
"""Names and parts are a few words; a sentence of a source would be longer or end in a full stop."""
ENOUGH = {"ca": 310, "us": 340, "gb": 110, "au": 560, "de": 235, "sg": 99}
"""Occupations or groups with a credential that is about them, at least; the credentials report has the figures."""


def files(pattern: str, country: str) -> Lines:
    """The lines of all files of a kind of one country."""
    return [line for path in sorted((DATA / country).glob(pattern)) for line in lines(f"{country}/{path.name}")]


@pytest.fixture(scope="module")
def credentials() -> dict[str, Lines]:
    """The lines of every country."""
    return {country: files("credentials*.csv", country) for country in COUNTRIES}


def about(found: Lines, code: str) -> Lines:
    """The lines about an occupation, the loosely linked left out."""
    return [line for line in found if line["code"] == code and line["covers"] != "loose"]


@pytest.mark.parametrize("fact", CHECKED, ids=lambda fact: f"{fact['id']} {fact['name'][:30]}")
def test_checked_by_hand(credentials: dict[str, Lines], fact: dict[str, str]) -> None:
    country, _, code = fact["id"].partition(":")
    groups = [code[:length] for length in range(len(code), 2, -1)] if country == "au" else [code]
    found = [line for group in groups for line in about(credentials[country], group)]
    assert any(
        fact["name"] in line["name"]
        and (fact["part"] in line.get("part", "") if fact["part"] else not line.get("part"))
        and (fact["status"], fact["regions"]) == (line["status"], line["regions"])
        for line in found
    ), [(line["name"], line.get("part"), line["status"], line["regions"]) for line in found]


UNBOUND = {
    "au": ("252212", "252213", "252299", "251112", "411412", "411213", "361111", "721214", "452316"),
    "de": ("81763", "81352", "81333", "81532", "81743", "83132", "24422", "43414"),
    "gb": ("3214", "5434", "6131", "2134", "3319"),
    "sg": ("22651", "22661", "22692", "32591", "25121"),
}
"""Occupations beside registered ones that nobody registers, or whose rule is not known here."""


@pytest.mark.parametrize(("country", "code"), [(key, code) for key, codes in UNBOUND.items() for code in codes])
def test_a_sibling_that_nobody_registers_has_no_mandatory_entry(
    credentials: dict[str, Lines], country: str, code: str
) -> None:
    groups = [code[:length] for length in range(len(code), 1, -1)]
    rows = [line for group in groups for line in about(credentials[country], group) if line["when"] == "to-work"]
    assert [line["name"] for line in rows if line["status"].startswith("mandatory")] == []


HOLDERS = [
    ("gb-social-work", "gb-sct", "Scottish Social Services Council"),
    ("gb-social-work", "gb-eng", "Social Work England"),
    ("gb-solicitors", "gb-nir", "Law Society of Northern Ireland"),
    ("gb-driving", "gb-nir", "Driver and Vehicle Agency"),
    ("gb-checks", "gb-nir", "AccessNI"),
    ("gb-care", "gb-wls", "Care Inspectorate Wales"),
    ("au-teachers", "au-vic", "Victorian Institute of Teaching"),
    ("au-teachers", "au-qld", "Queensland College of Teachers"),
    ("au-electrical", "au-vic", "Energy Safe Victoria"),
    ("au-plumbing", "au-qld", "Queensland Building and Construction Commission"),
    ("au-engineers", "au-qld", "Board of Professional Engineers of Queensland"),
    ("au-legal", "au-nsw", "Law Society of New South Wales"),
    ("de-architektenkammer", "de-by", "Bayerische Architektenkammer"),
    ("de-aerztekammer", "de-nw", "Ärztekammer Westfalen-Lippe"),
    ("de-kultus", "de-he", "Hessisches Ministerium für Kultus, Bildung und Chancen"),
    ("de-anerkennung", "de-sn", "Landesdirektion Sachsen"),
]


@pytest.mark.parametrize(("office", "region", "name"), HOLDERS)
def test_each_region_has_its_own_body(office: str, region: str, name: str) -> None:
    country = office[:2]
    names = {line["body"]: line["name"] for line in files("bodies*.csv", country)}
    held = [line for line in files("offices.csv", country) if line["body"] == office]
    assert name in {names[line["holder"]] for line in held if line["region"] == region}


@pytest.mark.parametrize("country", ["gb", "au", "de", "sg"])
def test_what_holds_in_some_regions_names_them(credentials: dict[str, Lines], country: str) -> None:
    """Only what the Australian classification says without saying where has no region."""
    somewhere = [line for line in credentials[country] if line["status"] == "mandatory-in-some-regions"]
    assert {line["source"] for line in somewhere if not line["regions"]} <= {"au-anzsco-2022"}


def test_sixty_occupations_are_checked() -> None:
    ids = {fact["id"] for fact in CHECKED}
    assert len(ids) >= 60
    assert all(sum(entry.startswith(country) for entry in ids) >= 20 for country in ("ca", "us"))


def test_the_states_that_license_laboratory_technologists(credentials: dict[str, Lines]) -> None:
    licensed = [line for line in about(files("credentials.csv", "us"), "29-2011") if line["status"] != "voluntary"]
    states = {region for line in licensed for region in line["regions"].split()}
    assert states == {"us-fl", "us-hi", "us-mt", "us-nd", "us-nv", "us-ny", "us-tn"}


def test_manitoba_names_its_regulator_of_laboratory_technologists(credentials: dict[str, Lines]) -> None:
    assert {line["body"] for line in about(credentials["ca"], "32120")} == {"", "ca-csmls"}
    given = {line["regions"]: line["body"] for line in files("regulators*.csv", "ca") if line["code"] == "32120"}
    assert given["ca-mb"] == "ca-mb-cmltm"


@pytest.mark.parametrize("country", COUNTRIES)
def test_enough_occupations_have_a_credential(credentials: dict[str, Lines], country: str) -> None:
    codes = {line["code"] for line in credentials[country] if line["covers"] != "loose"}
    assert len(codes) >= ENOUGH[country]


def test_every_soc_code_of_the_export_is_there(credentials: dict[str, Lines]) -> None:
    codes = {line["code"] for line in credentials["us"] if line["source"] == "us-licenses-2024"}
    assert len(codes) >= 342


@pytest.mark.parametrize("country", COUNTRIES)
def test_names_are_no_sentences(credentials: dict[str, Lines], country: str) -> None:
    texts = {line.get(column, "") for line in credentials[country] for column in ("name", "part")}
    assert [text for text in texts if text.endswith(".") and not text.endswith("etc.")] == []
    imported = {line["name"] for line in credentials[country] if line["source"] == "us-licenses-2024"}
    assert [text for text in texts - imported if len(text) > LONGEST_NAME] == []


def test_california_is_a_gap_and_no_finding(credentials: dict[str, Lines]) -> None:
    coverage = {line["region"]: line for line in lines("us/credential_coverage.csv")}
    assert len(coverage) == 52
    assert coverage["us-ca"]["coverage"] == "not-in-source"
    assert [line for line in credentials["us"] if "us-ca" in line["regions"].split()] == []


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_body_is_somebodys(credentials: dict[str, Lines], country: str) -> None:
    used = {line.get("body", "") for line in [*credentials[country], *files("regulators*.csv", country)]}
    used |= {line["holder"] for line in files("offices.csv", country)}
    assert {line["body"] for line in files("bodies*.csv", country)} == used - {""}


@pytest.mark.parametrize("country", COUNTRIES)
def test_no_status_contradicts_another(credentials: dict[str, Lines], country: str) -> None:
    """One credential of one part of an occupation is not mandatory and voluntary in the same region."""
    statuses: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for line in credentials[country]:
        for region in line["regions"].split():
            # the province names a regulator for those who use a title, ESDC for those who do the work
            key = (line["code"], line["name"], line.get("part", ""), line.get("body", ""), region)
            statuses[key].add("bound" if line["status"].startswith("mandatory") else line["status"])
    assert {key: found for key, found in statuses.items() if len(found) > 1} == {}


def test_shares_of_schooling_are_of_the_occupation() -> None:
    shares = {line["code"]: line for line in lines("us/attainment.csv")}
    assert len(shares) == 832
    assert (shares["11-1011"]["bachelor"], shares["11-1011"]["match"]) == ("40.7", "near")
    assert sum(float(shares["29-1141"][name]) for name in ("associate", "bachelor", "master", "doctoral")) > 85


def test_every_level_is_on_the_scale() -> None:
    scale = {(line["scheme"], line["value"]) for line in lines("education/isced.csv")}
    assert {value for scheme, value in scale if scheme == "TEER"} == set("012345")
    assert {line["education"] for line in lines("us/education.csv")} <= {
        value for scheme, value in scale if scheme == "typical entry"
    }

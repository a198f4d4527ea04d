"""What a line on a credential, its body or its coverage may say."""

import pytest
from pydantic import ValidationError

from careerdata.rows.credential import BodyRow, CoverageRow, CredentialRow
from careerdata.rows.schooling import AttainmentRow, IscedRow

GOOD = {
    "code": "32120",
    "name": "Registration",
    "kind": "registration",
    "regions": "ca-ab ca-on",
    "status": "mandatory-in-some-regions",
    "when": "to-work",
    "covers": "whole",
    "checked": "2026-11-22",
    "confidence": "read-from-official-text",
    "source": "ca-oasis-2023",
}


def test_a_line_as_it_should_be() -> None:
    row = CredentialRow.model_validate(GOOD)
    assert row.key_words() == "32120 Registration mandatory-in-some-regions to-work ca-ab ca-on"


@pytest.mark.parametrize(
    "change",
    [
        {"regions": ""},
        {"status": "mandatory", "regions": "ca"},
        {"covers": "part", "part": "those who fly"},
        {"covers": "loose"},
        {"body": "ca-csmls", "title": "As the province calls it", "form": "temporary", "updated": "2024-02-29"},
    ],
)
def test_other_good_lines(change: dict[str, str]) -> None:
    assert CredentialRow.model_validate(GOOD | change)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"status": "mandatory"}, "is for the whole country"),
        ({"status": "mandatory", "regions": ""}, "is for the whole country"),
        ({"regions": "ca"}, "names regions below the country"),
        ({"regions": "ca-on ca-ab"}, "not sorted"),
        ({"regions": "ca-ab ca-ab"}, "one is doubled"),
        ({"regions": "ca-ab  ca-on"}, "regions"),
        ({"regions": "Ontario"}, "regions"),
        ({"part": "those who fly"}, "covers the whole occupation"),
        ({"status": "not regulated"}, "status"),
        ({"confidence": "certain"}, "confidence"),
        ({"kind": "visa"}, "kind"),
        ({"body": "CSMLS"}, "body"),
        ({"checked": "2026-13-01"}, "checked"),
        ({"updated": "1013-20-21"}, "updated"),
        ({"name": ""}, "name"),
        ({"name": "a\x1b[31m"}, "name"),
        ({"source": ""}, "source"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_a_line_that_contradicts_itself_is_refused(change: dict[str, str], problem: str) -> None:
    with pytest.raises(ValidationError, match=problem):
        CredentialRow.model_validate(GOOD | change)


@pytest.mark.parametrize("page", ["", "https://www.csmls.org", "http://example.org/a?b=c"])
def test_pages(page: str) -> None:
    body = {"body": "ca-csmls", "name": "CSMLS", "regions": "ca", "checked": "2026-11-22", "source": "x"}
    assert BodyRow.model_validate(body | {"page": page}).page == page


@pytest.mark.parametrize("page", ["www.csmls.org", "javascript:alert(1)", "https://a b.org", 'https://x.org/"><b>'])
def test_pages_that_are_none(page: str) -> None:
    body = {"body": "ca-csmls", "name": "CSMLS", "regions": "ca", "checked": "2026-11-22", "source": "x"}
    with pytest.raises(ValidationError, match="page"):
        BodyRow.model_validate(body | {"page": page})


def test_coverage_is_read_or_a_gap() -> None:
    line = {"region": "us-ca", "coverage": "not-in-source", "records": "0", "source": "us-licenses-2024"}
    assert CoverageRow.model_validate(line).records == "0"
    with pytest.raises(ValidationError, match="coverage"):
        CoverageRow.model_validate(line | {"coverage": "not regulated"})


@pytest.mark.parametrize(
    ("low", "high", "good"),
    [("6", "8", True), ("5", "5", True), ("", "", True), ("8", "6", False), ("", "6", False), ("9", "9", False)],
)
def test_levels_rise(low: str, high: str, good: bool) -> None:
    line = {"scheme": "TEER", "value": "1", "low": low, "high": high, "wording": "w", "reason": "r", "source": "x"}
    if good:
        assert IscedRow.model_validate(line)
    else:
        with pytest.raises(ValidationError):
            IscedRow.model_validate(line)


@pytest.mark.parametrize(
    ("bachelor", "good"), [("40.7", True), ("41.1", True), ("50", False), ("!not-published", False)]
)
def test_shares_make_a_whole_or_are_all_missing(bachelor: str, good: bool) -> None:
    names = ("below_secondary", "secondary", "some_college", "associate", "master", "doctoral")
    rest = dict(zip(names, ("1.5", "7.8", "13.1", "5.3", "24.7", "6.9"), strict=True))
    line = rest | {"code": "11-1011", "year": "2023", "match": "exact", "source": "x", "bachelor": bachelor}
    if good:
        assert AttainmentRow.model_validate(line)
    else:
        with pytest.raises(ValidationError, match="make a whole"):
            AttainmentRow.model_validate(line)

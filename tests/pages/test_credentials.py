"""The whole page of credentials: what is required in the region asked for; that nothing is known of other regions."""

from typing import Any

import pytest

from careercli.pages.credentials import bound, page
from careercli.record.pages.credentials import CredentialsOfOne, CredentialsPage
from careercli.text.text import text

from .conftest import words

T = text()
NAMES = {"gb": "United Kingdom", "gb-eng": "England", "gb-wls": "Wales", "gb:2313": "Teachers", "gb-m1": "Metro"}
UNKNOWN = "We have no information for the other regions."


def entry(status: str, *regions: str) -> Any:
    plain = {"name": "Baker's licence", "body": "", "kind": "licence", "when": "to work", "status": status}
    return {**plain, "regions": list(regions), "confidence": "official table", "source": "table"}


@pytest.mark.parametrize(
    ("regions", "others"), [(["gb-eng"], True), (["gb-eng", "gb-wls"], False), (["gb-wls", "gb-m1", "gb-eng"], False)]
)
def test_nothing_is_said_of_other_regions_where_there_are_none(regions: list[str], others: bool) -> None:
    blocks: Any = bound([entry("mandatory in some regions", *regions)], T, NAMES)
    told = " ".join(block.text for block in blocks)
    assert told.startswith("Required in: ")
    assert (UNKNOWN in told) == others


@pytest.mark.parametrize(
    ("status", "shown"),
    [
        ("mandatory in some regions", "required"),
        ("usually asked", "usually asked for"),
    ],
)
def test_what_some_regions_require_is_required_in_one_of_them(status: str, shown: str) -> None:
    record: Any = {"id": "gb:1", "title": {"en": "Bakers"}, "credentials": [entry(status, "gb-eng", "gb-wls")]}
    record |= {"migration_documents": [], "gaps": [], "loose_links": 0, "region": "gb-wls"}
    whole: Any = {"id": "gb:1", "code": "1", "country": "gb", "classification": "SOC 2020", "level": {}}
    made = page(CredentialsPage([CredentialsOfOne(record, whole, {}, [], "", [])], {"gb": NAMES}), T)
    assert f"\n{shown}\n" in words(made)
    assert "some regions" not in words(made)

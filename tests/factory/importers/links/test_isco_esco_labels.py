"""Names of occupations by unit group, from two versions of ESCO."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.links.isco_esco_labels import (
    ENGLISH,
    ENGLISH_COLUMNS,
    PREFERRED,
    PREFERRED_COLUMNS,
    _mark,
    tables,
)

Altered = Callable[[str, str, str], Path]


(TITLES,) = tables(SLICES)
COOK = "90f75f67"
FOUND = {row.key(): row.model_dump() for row in TITLES.rows}


def test_a_preferred_name_in_each_language() -> None:
    assert [key[2] for key in sorted(FOUND) if key[0] == "5120" and FOUND[key]["kind"] == "preferred"] == [
        "Koch/Köchin",
        "cook",
        "cocinero/cocinera",
        "cuisinier/cuisinière",
        "Chefe de cozinha",
    ]


def test_an_alternative_is_english_and_from_the_later_version() -> None:
    assert FOUND["5120", "en", "pantry supervisor"] == {
        "code": "5120",
        "lang": "en",
        "title": "pantry supervisor",
        "kind": "alternate",
        "concepts": COOK,
        "source": "esco-1-1-1",
    }


def test_names_of_one_occupation_share_a_mark_in_every_language() -> None:
    assert FOUND["5120", "en", "cook"]["concepts"].split().count(COOK) == 1
    assert FOUND["5120", "de", "Koch/Köchin"]["concepts"] == COOK
    others = FOUND["7535", "en", "tanner"]["concepts"].split()
    assert others and COOK not in others


def test_two_addresses_that_begin_alike_stop() -> None:
    owners: dict[str, str] = {}
    assert _mark("http://x/occupation/0123abcd-1", owners) == _mark("http://x/occupation/0123abcd-1", owners)
    with pytest.raises(BadData, match="0123abcd"):
        _mark("http://x/occupation/0123abcd-2", owners)


def test_a_name_repeated_as_alternative_stays_preferred() -> None:
    assert (FOUND["7535", "en", "tanner"]["kind"], FOUND["7535", "en", "tanner"]["source"]) == (
        "preferred",
        "esco-1-0-3",
    )


def test_the_later_unit_group_counts_for_the_names_of_both_versions() -> None:
    assert {key[0] for key in FOUND if key[2] in ("tanner", "biomedical scientist")} == {"7535", "2131"}
    assert not [key for key in FOUND if key[0] in ("8155", "3212")]


def test_what_only_one_version_has_is_there() -> None:
    assert FOUND["2269", "en", "therapeutic radiographer"]["source"] == "esco-1-0-3"
    assert FOUND["2635", "en", "youth information worker"]["source"] == "esco-1-1-1"


@pytest.mark.parametrize(
    ("file", "column"),
    [*((PREFERRED, name) for name in PREFERRED_COLUMNS), *((ENGLISH, name) for name in ENGLISH_COLUMNS)],
)
def test_a_renamed_column_is_named(altered: Altered, file: Path, column: str) -> None:
    ends = {"pt": "pt\n"}
    old = ends.get(column, f"{column},")
    with pytest.raises(WrongColumn, match=f"`{column}`"):
        tables(altered(file, old, old.replace(column, "other")))


def test_a_minor_group_stops(altered: Altered) -> None:
    with pytest.raises(BadData, match="`cook`: `512` is no unit group"):
        tables(altered(ENGLISH, ",5120,", ",512,"))

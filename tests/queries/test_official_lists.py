"""Official lists by the names readers give them."""

import pytest

from careercli.errors import Ambiguous, NotFound, UsageError
from careercli.queries.official_lists import lists_of


def names(*asked: str) -> list[str]:
    return [entry["list"] for entry in lists_of(asked)]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (("csol",), ["au/csol"]),
        (("au/csol",), ["au/csol"]),
        (("CSOL",), ["au/csol"]),
        (("compass",), ["sg/compass-shortage"]),
        (("osl",), ["au/osl"]),
        (("csol, osl-nt",), ["au/csol", "au/osl-nt"]),
        (("csol", "compass,au/csol"), ["au/csol", "sg/compass-shortage"]),
    ],
)
def test_a_name_finds_its_list(asked: tuple[str, ...], found: list[str]) -> None:
    assert names(*asked) == found


def test_a_beginning_of_several_lists_them() -> None:
    with pytest.raises(Ambiguous, match="`express` could be several lists") as caught:
        names("express")
    assert "`express-entry-stem`" in caught.value.hints[0]


@pytest.mark.parametrize(("asked", "near"), [("csoll", "`csol`"), ("ca/express-entry-stam", "`ca/express-entry-stem`")])
def test_an_unknown_name_gives_the_nearest_and_all(asked: str, near: str) -> None:
    with pytest.raises(NotFound, match=f"No list `{asked}`") as caught:
        names(asked)
    assert near in caught.value.hints[0]
    assert all(name in caught.value.hints[-1] for name in ("csol", "mltssl", "blue-card-shortage", "compass-shortage"))


@pytest.mark.parametrize("asked", ["", " , "])
def test_no_name_at_all(asked: str) -> None:
    with pytest.raises(UsageError, match="needs the name of a list"):
        names(asked)


def test_only_lists_in_force_can_be_asked_for() -> None:
    with pytest.raises(NotFound, match="No list `express-entry-agriculture`"):
        names("express-entry-agriculture")


def test_a_list_tells_its_dates_rule_and_source() -> None:
    (entry,) = lists_of(["blue-card-shortage"])
    assert (entry["year"], entry["from"], entry["to"]) == (2026, "2026-01-01", "2026-12-31")
    assert (entry["country"], entry["source"]) == ("de", "de-blue-card-2026")
    assert "45,934.20" in entry["rule"]

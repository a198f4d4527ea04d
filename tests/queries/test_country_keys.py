"""Countries as readers write them."""

import pytest

from careercli.atlas import places
from careercli.errors import NotFound
from careercli.queries.countries import check_country


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("ca", "ca"),
        ("CA", "ca"),
        (" gb ", "gb"),
        ("uk", "gb"),
        ("U.K.", "gb"),
        ("England", "gb"),
        ("Großbritannien", "gb"),
        ("GROSSBRITANNIEN", "gb"),
        ("Royaume-Uni", "gb"),
        ("Canada", "ca"),
        ("CAN", "ca"),
        ("Kanada", "ca"),
        ("usa", "us"),
        ("U.S.", "us"),
        ("États-Unis", "us"),
        ("etats unis", "us"),
        ("Estados Unidos", "us"),
        ("Deutschland", "de"),
        ("DEU", "de"),
        ("Singapur", "sg"),
        ("新加坡", "sg"),
        ("Australien", "au"),
    ],
)
def test_a_country_by_any_of_its_names(name: str, key: str) -> None:
    assert check_country(name) == key


def test_every_name_in_every_language_leads_to_its_country() -> None:
    for record in places.countries():
        names = [*record["name"].values(), *record["also_called"], record["adjective"]]
        assert {check_country(name) for name in names} == {record["country"]}


@pytest.mark.parametrize("country", ["xx", "XX", "nz", "Neuland", "", "  "])
def test_no_such_country(country: str) -> None:
    with pytest.raises(NotFound) as caught:
        check_country(country)
    assert f"No country `{country}`" in caught.value.message
    assert "Countries here: ca, us, gb, au, de, sg" in caught.value.hints[0]


def test_a_near_country_is_offered() -> None:
    with pytest.raises(NotFound) as caught:
        check_country("uss")
    assert "`us`" in caught.value.hints[1]


def test_no_country_asked() -> None:
    assert check_country(None) is None

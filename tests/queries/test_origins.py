"""Where somebody comes from, as they write it."""

import pytest

from careercli.errors import UsageError
from careercli.queries.origins import person


def test_the_three_origins_one_by_one() -> None:
    assert person("PH", "ph", "SG, ca-bc") == (["ph"], ["ph"], ["sg", "ca-bc"])


def test_what_is_not_said_stays_empty() -> None:
    assert person(None, None, None) == ([], [], [])


def test_our_countries_by_name() -> None:
    assert person("Canada", "UK", None) == (["ca"], ["gb"], [])


def test_a_country_twice_is_once() -> None:
    assert person("ph,PH", None, None).passport == ["ph"]


@pytest.mark.parametrize("text", ["XX", "PHL", "Atlantis", "ca-bc", "ph;sg"])
def test_no_country_is_refused(text: str) -> None:
    with pytest.raises(UsageError) as caught:
        person(text, None, None)
    assert caught.value.code == "error.origin.unknown"


def test_the_nearest_is_named() -> None:
    with pytest.raises(UsageError) as caught:
        person(None, "PHL", None)
    assert "`PH`" in " ".join(map(str, caught.value.hints))


def test_commas_alone_are_nothing() -> None:
    with pytest.raises(UsageError) as caught:
        person(None, None, " , ")
    assert caught.value.code == "error.usage.empty"

"""Where somebody comes from, as they write it."""

import pytest

from careercli.errors import UsageError
from careercli.queries.origins import elsewhere, person, read_from


def test_the_three_origins_one_by_one() -> None:
    assert person("PH", "ph", "SG, ca-bc") == (["ph"], ["ph"], ["sg", "ca-bc"])


def test_what_is_not_said_stays_empty() -> None:
    assert person(None, None, None) == ([], [], [])


def test_our_countries_by_name() -> None:
    assert person("Canada", "UK", None) == (["ca"], ["gb"], [])


@pytest.mark.parametrize("name", ["Philippines", "philippines", "Filipinas", "菲律賓", "菲律宾"])
def test_a_country_of_the_world_by_its_name_in_any_language(name: str) -> None:
    assert person(name, name, f"{name}, ca-bc") == (["ph"], ["ph"], ["ph", "ca-bc"])


def test_a_name_mistyped_names_the_nearest() -> None:
    with pytest.raises(UsageError) as caught:
        person("Phillipines", None, None)
    assert "PH (Philippines)" in " ".join(map(str, caught.value.hints))


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
    assert "PH (Philippines)" in " ".join(map(str, caught.value.hints))


def test_commas_alone_are_nothing() -> None:
    with pytest.raises(UsageError) as caught:
        person(None, None, " , ")
    assert caught.value.code == "error.usage.empty"


@pytest.mark.parametrize(
    ("sentence", "code", "rest"),
    [
        ("a nurse from the Philippines, now", "ph", "a nurse now"),
        ("a nurse from Philippines, now", "ph", "a nurse now"),
        ("from United States to Canada", "us", "to Canada"),
        ("a letter from home", "", "a letter from home"),
        ("from", "", "from"),
    ],
)
def test_the_country_behind_a_word_of_origin_is_cut_out(sentence: str, code: str, rest: str) -> None:
    assert read_from(sentence.split(), {"from"}) == (code, rest.split())


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("Can I work in Portugal?", "pt"),
        ("Can I work in Canada?", ""),
        ("Can I work in it or de?", ""),
        ("Canada or New Zealand", "nz"),
        ("", ""),
    ],
)
def test_a_country_without_data_is_seen(sentence: str, code: str) -> None:
    assert elsewhere(sentence.split()) == code

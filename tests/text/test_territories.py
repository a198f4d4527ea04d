"""Countries of the world by name: the file agrees with the Unicode CLDR, and what people write is understood."""

import pytest
from babel import Locale

from careercli.record.iso import COUNTRIES
from careercli.text import territories

LANGUAGES = {"en": "en", "fr": "fr", "pt": "pt", "zh-Hant": "zh_Hant"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_has_the_name_of_the_cldr(language: str) -> None:
    names = Locale.parse(LANGUAGES[language]).territories
    assert {code: territories.name_of(code, language) for code in COUNTRIES} == {
        code: names[code.upper()] for code in COUNTRIES
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_leads_back_to_its_country(language: str) -> None:
    assert [code for code in COUNTRIES if territories.code_of(territories.name_of(code, language)) != code] == []


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("philippines", "ph"), ("The Philippines", "ph"), ("Filipinas", "ph"), ("菲律賓", "ph"), ("菲律宾", "ph"),
        ("Ivory Coast", "ci"), ("Côte d'Ivoire", "ci"), ("cote d’ivoire", "ci"), ("U.S.A.", "us"), ("Turkey", "tr"),
        ("South Korea", "kr"), ("Hong Kong", "hk"), ("Czech Republic", "cz"), ("México", "mx"), ("Mexique", "mx"),
    ],
)  # fmt: skip
def test_what_people_write(name: str, code: str) -> None:
    assert territories.code_of(name) == code


@pytest.mark.parametrize("name", ["", "Atlantis", "xx", "philipines"])
def test_no_country(name: str) -> None:
    assert territories.code_of(name) is None


def test_the_nearest_are_few_and_the_best_first() -> None:
    assert territories.nearest("philipines") == ["ph"]
    assert territories.nearest("Nigera")[:2] in (["ng", "ne"], ["ne", "ng"])
    assert territories.nearest("qqqqqq") == []


def test_a_code_without_a_name_is_its_letters() -> None:
    assert territories.name_of("zz", "en") == "ZZ"

"""Occupations as what is compared: words by language, level, managers, what is left over."""

import pytest

from careerdata.build.match_subject import MANAGERS, RESIDUAL, english, german


def test_official_titles_with_their_parts() -> None:
    names = english(["Bakers, and pastry cooks (except chefs)"], ["Baker", "Cook/Chef"])
    assert frozenset({"baker"}) in names.official
    assert frozenset({"baker"}) not in names.whole
    assert not any("except" in title for title in names.official | names.whole)
    assert frozenset({"chef"}) in names.others


def test_german_titles_without_gender_and_demand() -> None:
    names = german(["Berufe in der Physiotherapie – komplexe Spezialistentätigkeiten", "Physiotherapeut/in"])
    words = {frozenset(word for word in title if word.islower()) for title in names.others}
    assert words == {frozenset({"physiotherapi"}), frozenset({"physiotherapeut"})}


@pytest.mark.parametrize(
    "title", ["Other medical technologists", "Nurses n.e.c.", "Registered Nurses nec", "Berufe (sonstige)"]
)
def test_what_is_left_over(title: str) -> None:
    assert RESIDUAL.search(title)
    assert not RESIDUAL.search("Mother tongue teachers")


@pytest.mark.parametrize(
    ("country", "code", "manager"),
    [
        ("ca", "60030", True), ("ca", "62030", False), ("us", "11-1021", True),
        ("gb", "1131", True), ("gb", "2113", False),
        ("au", "132211", True), ("de", "63293", True),
        ("de", "63282", False), ("sg", "14110", True), ("sg", "41201", False),
    ],
)  # fmt: skip
def test_managers_by_their_codes(country: str, code: str, manager: bool) -> None:
    place, mark = MANAGERS[country]
    assert code.startswith(mark, place) is manager

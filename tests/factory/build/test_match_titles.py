"""Occupations as what is compared, and how alike they are by their titles; ESCO between English and German."""

from pathlib import Path

import pytest

from careercli.record.title_words import german_pieces, words
from careerdata.build.match_titles import (
    RESIDUAL,
    Subject,
    Weights,
    by_concepts,
    concepts,
    dot,
    english,
    german,
    shared,
    similar_titles,
    unit,
    whole_titles,
)
from careerdata.build.read import read_records
from careerdata.rows.crosswalk import IscoTitleRow
from careerdata.rows.records import COUNTRY

DATA = Path(__file__).parents[3] / "data"


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
    codes = read_records(DATA / country / "country.toml", COUNTRY).manager_codes
    assert codes is not None
    assert code.startswith(codes.code, codes.at) is manager


PLUMBER = english(["Plumbers"], ["Pipe fitter"])
FITTER = english(["Plumbers and pipe fitters"], ["Gas plumber"])
BAKER = english(["Bakers"], [])
EVERY = {"ca:1": PLUMBER, "us:2": FITTER, "us:3": BAKER}


def subject(key: str) -> Subject:
    return Subject(key, key[:2], {"en": EVERY[key]}, None, False, False)


@pytest.fixture
def weights() -> Weights:
    return Weights(EVERY.values())


def test_rare_words_tell_more_than_common_ones(weights: Weights) -> None:
    assert weights.of["baker"] > weights.of["plumber"] > 0


def test_vectors_are_of_length_one_and_empty_ones_stay_empty(weights: Weights) -> None:
    vector = weights.vector(FITTER)
    assert dot(vector, vector) == pytest.approx(1)
    assert unit({}) == {}


def test_words_in_common(weights: Weights) -> None:
    vectors = {key: weights.vector(names) for key, names in EVERY.items()}
    assert dot(vectors["ca:1"], vectors["us:2"]) > 0.5
    assert dot(vectors["ca:1"], vectors["us:3"]) == 0


def test_a_title_many_have_tells_less() -> None:
    few = whole_titles({"a": PLUMBER, "b": PLUMBER})
    assert shared(few["a"], few["b"]) == pytest.approx(1)
    found = whole_titles({"a": FITTER, "b": BAKER})
    assert shared(found["a"], found["b"]) == 0


def test_near_titles_are_of_other_countries_only(weights: Weights) -> None:
    near = similar_titles({key: subject(key) for key in EVERY}, weights)
    assert set(near["ca:1"]) == {"us:2"}
    assert near["ca:1"]["us:2"].others > 0.3
    assert near["us:3"] == {}


def test_an_official_title_word_for_word(weights: Weights) -> None:
    same = {"ca:1": subject("ca:1"), "us:4": subject("ca:1")._replace(id="us:4", country="us")}
    assert similar_titles(same, weights)["ca:1"]["us:4"].official == pytest.approx(1)


LINES = (
    "3434,de,Küchenchef/Küchenchefin,preferred,bbbbbbbb",
    "3434,en,chef,preferred,bbbbbbbb",
    "5120,de,Koch/Köchin,preferred,aaaaaaaa",
    "5120,en,cook,preferred,aaaaaaaa",
    "5120,en,kitchen cook,alternate,aaaaaaaa bbbbbbbb",
    "7512,en,baker,preferred,cccccccc",
)


def row(line: str) -> IscoTitleRow:
    code, lang, title, kind, marks = line.split(",")
    return IscoTitleRow.model_validate(
        {"code": code, "lang": lang, "title": title, "kind": kind, "concepts": marks, "source": "tiny"}
    )


def test_only_what_has_names_in_both_languages() -> None:
    found = concepts(map(row, LINES))
    assert sorted(found) == ["aaaaaaaa", "bbbbbbbb"]
    assert found["aaaaaaaa"]["en"].whole == {words("cook")}
    assert words("kitchen cook") in found["aaaaaaaa"]["en"].others & found["bbbbbbbb"]["en"].others
    assert found["aaaaaaaa"]["de"].others == {german_pieces("Koch/Köchin")}


def test_titles_of_two_languages_meet_in_the_occupation_they_name(tmp_path: Path) -> None:
    (tmp_path / "isco").mkdir()
    rows = "".join(f"{line},tiny\n" for line in LINES)
    header = "code,lang,title,kind,concepts,source\n"
    (tmp_path / "isco" / "titles.csv").write_text(header + rows, encoding="utf-8")
    subjects = {
        "ca:1": Subject("ca:1", "ca", {"en": english(["Cooks"], [])}, None, False, False),
        "de:1": Subject("de:1", "de", {"de": german(["Koch/Köchin"])}, None, False, False),
        "de:2": Subject("de:2", "de", {"de": german(["Küchenchef/in"])}, None, False, False),
    }
    found = by_concepts(tmp_path, {"tiny"}, subjects)
    assert dot(found["de:2"], found["de:2"]) == pytest.approx(1)
    assert dot(found["ca:1"], found["de:1"]) > dot(found["ca:1"], found["de:2"])


def test_without_names_of_isco_there_are_none(tmp_path: Path) -> None:
    subject = Subject("de:1", "de", {"de": german(["Koch"])}, None, False, False)
    assert by_concepts(tmp_path, set(), {"de:1": subject}) == {"de:1": {}}

"""Occupations of ESCO as a dictionary between English and German titles."""

from pathlib import Path

import pytest

from careercli.record.title_words import german_pieces, words
from careerdata.build.match_concepts import by_concepts, concepts
from careerdata.build.match_subject import Subject, english, german
from careerdata.build.match_titles import dot
from careerdata.rows.crosswalk import IscoTitleRow

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

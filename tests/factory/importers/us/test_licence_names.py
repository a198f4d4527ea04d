"""Licence titles of fifty states: one name for the same, and whether it is the occupation's own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerdata.importers.us.licence_names import common_names, covers, rare_words, readable, titles_of, words


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Nurse, Registered (R.N.)", "Registered Nurse"),
        ("REGISTERED NURSE", "Registered nurse"),
        ("Registered Nurse License", "Registered Nurse"),
        ("Water Works Operator, Class D", "Water Works Operator, Class D"),
        ("Landscape Contractor, Home Improvement and All Else", "Landscape Contractor, Home Improvement and All Else"),
        ("(CPA)", "(CPA)"),
    ],
)
def test_readable(title: str, name: str) -> None:
    assert readable(title) == name


def test_the_commonest_spelling_names_the_licence() -> None:
    titles = ["Registered Nurse (RN)", "Registered Nurse", "NURSE, REGISTERED", "Practical Nurse"]
    names = common_names(titles)
    assert {names[title] for title in titles[:3]} == {"Registered Nurse"}
    assert names["Practical Nurse"] == "Practical Nurse"


@pytest.mark.parametrize(
    ("licence", "official", "others", "fits"),
    [
        ("Registered Nurse (RN)", "Registered Nurses", [], "whole"),
        ("Barber", "Barbers", [], "whole"),
        ("Cosmetologist", "Hairdressers, Hairstylists, and Cosmetologists", [], "whole"),
        ("Licensed Practical Nurse", "Licensed Practical and Licensed Vocational Nurses", [], "whole"),
        ("Master Barber", "Barbers", [], "part"),
        ("Certified Public Accountant", "Accountants and Auditors", [], "part"),
        ("Attorney", "Lawyers", ["Attorney"], "part"),
        ("Advanced Practice Registered Nurse", "Registered Nurses", [], "part"),
        ("Tankerman", "Plumbers, Pipefitters, and Steamfitters", ["Pipe Layer"], "loose"),
        ("Technician", "Radiologic Technologists and Technicians", [], "loose"),
        ("Amusements", "Amusement and Recreation Attendants", [], "loose"),
    ],
)
def test_covers(licence: str, official: str, others: list[str], fits: str) -> None:
    titles = titles_of(official, others)
    assert covers(licence, titles, rare_words([titles])) == fits


def test_a_word_of_many_occupations_names_none() -> None:
    many = [titles_of(f"{place} Engineers", ["Engineer"]) for place in ("Civil", "Mining", "Marine", "Sound", "Train")]
    assert rare_words(many) == set()
    assert covers("Steam Engineer", many[0], rare_words(many)) == "loose"
    assert covers("Engineer", many[0], rare_words(many)) == "part"


@given(st.text(max_size=80))
def test_any_title_has_a_name(title: str) -> None:
    assert common_names([title])[title] is not None
    assert words(readable(title)) is not None

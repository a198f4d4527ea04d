"""What makes two names one title, and what does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.record.title_key import SMALL_WORDS, key, same, word_forms


@pytest.mark.parametrize(
    ("title", "other"),
    [
        *(("Registered Nurse", "Registered nurses"), ("Fisherman", "Fishermen/women"), ("Alderman", "Alderman/woman")),
        *(("Accountant and Auditor", "Accountants & Auditors"), ("Nurse's aide", "nurse aides"), ("Nurse(s)", "Nurse")),
        *(("Kauffrau (m/w/d)", "Kaufmann/-frau"), ("Erzieherin", "Erzieher/in"), ("Lehrer*in", "LehrerInnen")),
        *(
            ("Krankenschwester", "Krankenschwester/-pfleger"),
            ("Fachärztin", "Facharzt/-ärztin"),
            ("Koch (w/m/d)", "Köchin"),
        ),
        *(
            ("Angestellter", "Angestellte/r"),
            ("Technische Zeichnerin", "Technische/r Zeichner/in"),
            ("Ärzt:innen", "Arzt"),
        ),
        *(
            ("Infirmière autorisée", "Infirmiers autorisés/infirmières autorisées"),
            ("coiffeuse (H/F)", "Coiffeurs/coiffeuses"),
        ),
        *(
            ("Manœuvre", "manoeuvres"),
            ("Healthcare assistant", "health care assistants"),
            ("fire fighter", "Firefighters"),
        ),
        *(("labour organiser", "Labor organizers"), ("Beruf in der Pflege", "Berufe in der Pflege")),
        *(("Kaufmann/-frau - Büromanagement", "Kauffrau - Büromanagement"), ("Dipl.-Ing. (Uni)", "dipl ing uni")),
    ],
)
def test_one_title(title: str, other: str) -> None:
    assert key(title) == key(other)


@pytest.mark.parametrize(
    ("title", "other"),
    [
        *(("C developer", "C++ developer"), ("C# developer", "C++ developer"), (".NET programmer", "net programmer")),
        *(
            ("Chef/cook", "Chef"),
            ("Nurse", "Nursery"),
            ("Sales engineer", "Engineering sales"),
            ("Physician", "Physicist"),
        ),
    ],
)
def test_two_titles(title: str, other: str) -> None:
    assert key(title) != key(other)


def test_commas_turn_a_title() -> None:
    assert same(key("Driver, delivery, HGV"), key("HGV delivery driver"), turned=True)
    assert not same(key("Driver, delivery, HGV"), key("HGV delivery driver"), turned=False)
    assert not same(key("Driver, delivery"), key("HGV delivery driver"), turned=True)


@given(st.text())
def test_any_text_has_words(text: str) -> None:
    assert all(word and " " not in word for word in word_forms(text))


def test_words_that_say_nothing_of_an_occupation() -> None:
    english, french = "a an and for in of on or the to", "de des du et la le les d l"
    portuguese, german = "da do das dos e em del el y", "der die im und von"
    assert frozenset(f"{english} {french} {portuguese} {german}".split()) == SMALL_WORDS

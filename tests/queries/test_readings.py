"""What a title may mean besides what it says."""

import pytest

from careercli.queries.words import is_called, readings


@pytest.mark.parametrize(
    ("title", "text", "how"),
    [
        *(("GP", "general practitioner", "short"), ("HR manager", "human resources manager", "short")),
        *(("C# developer", "software developer", "short"), ("C++ programmer", "software programmer", "short")),
        *(
            ("HGV driver", "heavy goods vehicle driver", "short"),
            ("IT manager", "information technology manager", "short"),
        ),
        *(("Physical Therapist I", "Physical Therapist", "level"), ("Engineer III", "Engineer", "level")),
        *(("Senior civil engineer", "civil engineer", "level"), ("Nurse, senior", "Nurse", "level")),
        *(("Accountant Level 2", "Accountant", "level"), ("Sr. RN", "registered nurse", "level")),
        *(("Physician - Psychiatrist", "Psychiatrist", "part"), ("Nurse (ICU)", "Nurse", "part")),
        *(("Chef/Baker", "Baker", "part"), ("Engineer: Civil", "Engineer", "part")),
        *(("lab tech", "laboratory technician", "short"), ("heart doctor", "cardiologist", "synonym")),
        *(("lorry driver", "truck driver", "synonym"), ("tree surgeon", "arborist", "synonym")),
    ],
)
def test_readings(title: str, text: str, how: str) -> None:
    assert (text.casefold(), how) in [(one.text.casefold(), one.how) for one in readings(title)]


@pytest.mark.parametrize("title", ["", "civil engineer", "welder", "護理師", "xyzzyqqq", "I"])
def test_a_plain_title_has_no_other_reading(title: str) -> None:
    assert list(readings(title)) == []


@pytest.mark.parametrize(
    ("title", "never"),
    [
        *(("Falzer/in", "in"), ("COCINEROS, EN GENERAL", "en general"), ("Labourer, general", "general")),
        *(("Agent / Agente de voirie", "agent"), ("enfermero/a", "a")),
    ],
)
def test_an_ending_or_half_a_title_for_both_genders_is_no_part(title: str, never: str) -> None:
    assert never not in [one.text.casefold() for one in readings(title)]


def test_one_of_two_genders_has_the_rest_of_the_title() -> None:
    assert "Agente de voirie" in [one.text for one in readings("Agent / Agente de voirie (H/F)")]
    assert "COCINEROS" in [one.text for one in readings("COCINEROS, EN GENERAL")]


def test_an_everyday_word_that_is_all_of_the_title_says_so() -> None:
    assert {one.entire for one in readings("shrink")} == {True}
    assert not any(one.entire for one in readings("shrink wrapper"))
    assert is_called("cable guy")
    assert not is_called("cable")


def test_a_name_of_one_country_is_read_there_alone() -> None:
    assert "paramedic" in [one.text for one in readings("ambo", "au")]
    assert "paramedic" not in [one.text for one in readings("ambo", "us")]
    assert [one.countries for one in readings("ambo") if one.text == "paramedic"] == [("au",)]


def test_two_letters_of_another_language_are_read_alone_only() -> None:
    """`as` is an aide-soignant in French, and a small word in English."""
    assert "aide-soignant" in [one.text for one in readings("AS")]
    assert not [one.text for one in readings("work as plumber") if "aide" in one.text]


def test_no_reading_twice_nor_the_title_itself() -> None:
    for title in ("Senior GP - Locum", "HR/IT manager (level 2)", "R&D / QA", "- / -", "()"):
        found = [one.text.casefold() for one in readings(title)]
        assert len(found) == len(set(found))
        assert title.casefold() not in found
        assert "" not in found

"""Sixty everyday names mean the same in every command that takes an occupation."""

import re

import pytest

from careercli.errors import CareerError
from careercli.queries.naming import find

COUNTRIES = {"ca", "us", "gb", "au", "de", "sg"}
NAMES = (
    "plumber", "dentist", "nurse", "registered nurse", "teacher", "electrician", "carpenter", "welder", "chef", "cook",
    "waiter", "barista", "hairdresser", "cashier", "accountant", "bookkeeper", "lawyer", "judge", "police officer",
    "firefighter", "paramedic", "pharmacist", "physiotherapist", "midwife", "surgeon", "psychologist", "social worker",
    "veterinarian", "software developer", "data scientist", "web designer", "civil engineer", "mechanical engineer",
    "architect", "surveyor", "pilot", "flight attendant", "bus driver", "truck driver", "taxi driver", "mechanic",
    "butcher", "baker", "farmer", "gardener", "fisherman", "librarian", "journalist", "translator", "photographer",
    "graphic designer", "musician", "actor", "real estate agent", "receptionist", "secretary", "security guard",
    "Krankenschwester", "infirmière", "enfermeiro",
)  # fmt: skip
MANY = ("show", "salary", "visas", "ai", "credentials", "outlook", "education", "rate", "faq")
"""Commands that answer with a record for each occupation."""
OTHER = {"ca": "32120", "us": "11-1011", "gb": "2237", "au": "254418", "de": "81302", "sg": "21531"}
"""Of every country the code of an occupation that none of the names means."""
LISTS = {"match": "of", "similar": "of", "sources": ""}
"""Commands that answer with a list, and the key of the occupation asked for."""


def meant(name):
    """The id a name stands for, or what is told where it stands for several."""
    try:
        return find(name).id, ""
    except CareerError as problem:
        return "", problem.message


MEANT = {name: meant(name) for name in NAMES}
FOUND = [name for name, (entry, _) in MEANT.items() if entry]
IDS = list(dict.fromkeys(MEANT[name][0] for name in FOUND))


def test_there_are_sixty():
    assert len(set(NAMES)) == 60


@pytest.mark.parametrize("command", MANY)
def test_a_record_for_each_name(answer, command):
    envelope = answer(command, *FOUND)
    assert [record["id"] for record in envelope["data"]] == IDS
    told = [warning for warning in envelope["warnings"] if "was read as" in warning]
    assert len(told) >= len(IDS)


@pytest.mark.parametrize("command", LISTS)
def test_a_list_for_each_name(answer, command):
    envelope = answer(command, *FOUND)
    told = [warning.split("was read as ")[1].split()[0] for warning in envelope["warnings"] if "was read as" in warning]
    assert told == IDS
    assert {line[LISTS[command]] for line in envelope["data"] if LISTS[command]} <= set(IDS)


def test_one_by_one(answer):
    for name in FOUND[:12]:
        assert answer("countries", name)["data"]["id"] == MEANT[name][0]
        # Beside a code a title means the occupation of the code's country.
        other = find(f"{MEANT[name][0][:2]}:{OTHER[MEANT[name][0][:2]]}").id
        compared = answer("compare", name, other)["data"]["occupations"]
        assert [entry["id"] for entry in compared] == [MEANT[name][0], other]


@pytest.mark.parametrize("command", [*MANY, *LISTS, "countries", "compare"])
def test_what_is_several_is_refused_alike_and_offers_every_country(refused, command):
    for name in set(NAMES) - set(FOUND):
        told = refused(3, command, name, *(["us:11-1011"] if command == "compare" else []))
        assert told.startswith(f"error: {MEANT[name][1]}\n")
        offered = {line.split(":")[0].strip() for line in told.splitlines() if line.startswith("  ") and ":" in line}
        # The wages of Singapore name no firefighter, the German classification has no English names of its own.
        assert offered >= COUNTRIES - {"sg", "de"}, name


def test_a_title_alone_names_the_other_countries():
    for name in FOUND:
        note = find(name).note
        others = set(re.findall(r"\b([a-z]{2}):", re.split(r"Elsewhere: |Nearest in other", note, maxsplit=1)[1]))
        assert others >= COUNTRIES - {MEANT[name][0][:2], "sg"}, name

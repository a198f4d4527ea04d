"""What must be held there and is not held here."""

from collections import Counter
from typing import Any

import pytest

from careercli.atlas.cards import load_card
from careercli.atlas.occupations import codes
from careercli.atlas.places import countries
from careercli.queries.required import required_there, text_of
from careercli.record.credential import binding


def card(title: str, *credentials: Any, country: str = "ca") -> Any:
    return {"country": country, "title": {"en": title}, "credentials": list(credentials)}


def credential(name: str, body: str = "", regions: tuple[str, ...] = ("ca",), **more: Any) -> Any:
    status = "mandatory" if len(regions) == 1 and "-" not in regions[0] else "mandatory in some regions"
    return {
        "name": name, "body": body, "kind": "licence", "status": status, "regions": list(regions),
        "covers": "whole", "confidence": "official table", "source": "s-1", **more,
    }  # fmt: skip


def names(here: Any, there: Any) -> list[tuple[str, str]]:
    return [(one["name"], one["where"]) for one in required_there(here, there)]


def test_a_general_name_is_never_held_already() -> None:
    trade = credential("Trade certification", "Board", ("ca",))
    (one,) = required_there(card("Plumbers", trade), card("Gas fitters", trade))
    assert one["of"] == "Gas fitters"


def test_one_of_a_person_is_held_already_where_the_same_body_gives_it() -> None:
    licence = credential("Security officer licence", "Police", ("sg",))
    here, there = card("Guards", licence, country="sg"), card("Wardens", licence, country="sg")
    assert names(here, there) == []
    other = credential("Security officer licence", "Another", ("sg",))
    assert names(here, card("Wardens", other, country="sg")) == [("Security officer licence", "everywhere")]


def test_a_check_that_gives_no_right_to_the_work_is_not_asked_for() -> None:
    check = credential("Disclosure and barring check", "Service", ("gb",))
    assert names(card("Cooks", country="gb"), card("Nurses", check, country="gb")) == []


def test_one_for_a_part_of_the_people_is_held_by_this_part_alone() -> None:
    leaders = credential("Registration as a teacher", "Authority", ("au",), covers="part", part="leaders")
    teachers = credential("Registration as a teacher", "Authority", ("au",), covers="part", part="teachers")
    assert names(card("A", leaders, country="au"), card("B", teachers, country="au"))
    assert not names(card("A", teachers, country="au"), card("B", teachers, country="au"))


@pytest.mark.parametrize(
    ("here", "there", "told"),
    [
        ("gb:2221", "gb:2222", "Registration with the health and care professions regulator, for Occ"),
        ("sg:22640", "sg:22680", "Allied health registration and practising certificate, for Occupational therapist"),
        ("sg:22680", "sg:22662", "Allied health registration and practising certificate, for Speech therapist"),
        ("us:29-1023", "us:29-1024", "Licence in the dental specialty, for Prosthodontists"),
        ("us:29-1151", "us:29-1161", "State licence as an advanced practice registered nurse, for Nurse Midwives"),
        ("au:334113", "au:334114", "Gas work licence"),
        ("au:334113", "au:334116", "Plumbing licence or registration, for Plumber (General)"),
        ("au:252312", "au:252311", "Registration as a dental practitioner, for Dental Specialist"),
        ("au:253111", "au:253211", "Registration as a medical practitioner, for Anaesthetist"),
        ("de:52132", "de:52122", "Führerschein der Klasse C und Berufskraftfahrerqualifikation"),
        ("de:81404", "de:81434", "Facharztanerkennung"),
        ("ca:31100", "ca:31101", "Certification as a specialist, for Specialists in surgery"),
    ],
)
def test_what_is_held_for_one_profession_is_not_for_another(here: str, there: str, told: str) -> None:
    found = [text_of(one) for one in required_there(load_card(here).record, load_card(there).record)]
    assert any(text.startswith(told) for text in found), found


def test_a_regions_name_of_what_is_held_is_held() -> None:
    found = [one["name"] for one in required_there(load_card("us:29-1023").record, load_card("us:29-1021").record)]
    assert "State licence as a dentist" not in found
    assert "Dentist" not in found


def test_a_regions_own_is_not() -> None:
    local = credential("Electrician", "Board of Alberta", ("ca-ab",))
    assert names(card("Electricians", local), card("Lift mechanics", local)) == [("Electrician", "some regions")]


def test_near_doubles_are_one_with_all_their_regions() -> None:
    there = card(
        "Nurses",
        credential("Registered Nurse", "A", ("us-ar", "us-co")),
        credential("Registered Professional Nurse", "B", ("us-nj",), source="s-2"),
        country="us",
    )
    (one,) = required_there(card("Aides", country="us"), there)
    assert one["regions"] == ["us-ar", "us-co", "us-nj"]
    assert one["sources"] == ["s-1", "s-2"]
    assert one["body"] == "", "two bodies are not one"


def test_what_holds_everywhere_comes_first_then_what_holds_widest() -> None:
    there = card(
        "Lawyers",
        credential("Attorney", "", ("us-ar",)),
        credential("Lawyer", "", ("us-ar", "us-co")),
        credential("Bar admission", "", ("us",)),
        country="us",
    )
    assert [one["name"] for one in required_there(card("Clerks", country="us"), there)] == [
        "Bar admission", "Lawyer", "Attorney",
    ]  # fmt: skip


def test_plumbers_are_no_gas_fitters_and_nurses_no_nurse_practitioners() -> None:
    for here, there, told in (
        ("ca:72300", "ca:72302", "Gas fitters"),
        ("ca:31301", "ca:31302", "Nurse practitioners"),
    ):
        found = required_there(load_card(here).record, load_card(there).record)
        assert told in {one.get("of") for one in found}
        assert all(one["sources"] for one in found)


def test_a_nurse_holds_the_nurses_licence_of_a_nurse_practitioner() -> None:
    found = required_there(load_card("us:29-1141").record, load_card("us:29-1171").record)
    everywhere = [one["name"] for one in found if one["where"] == "everywhere"]
    assert "State licence as an advanced practice registered nurse" in everywhere
    assert "State licence as a registered nurse" not in everywhere


@pytest.mark.parametrize("name", ["Trade certification", "Licence as a driver"])
def test_one_name_for_different_parts_is_several_and_for_one_part_it_is_one(name: str) -> None:
    for others, count in (("fitters", 2), ("welders", 1)):
        asked = [credential(name, "Board", part=part, covers="part") for part in ("welders", others)]
        assert len(required_there(card("Clerks"), card("Makers", *asked))) == count


def test_one_and_many_of_a_name_are_one() -> None:
    named = (("Registered Nurse", "us-ar"), ("Registered Nurses", "us-co"))
    there = card("Nurses", *(credential(name, "A", (region,)) for name, region in named), country="us")
    assert [one["regions"] for one in required_there(card("Aides", country="us"), there)] == [["us-ar", "us-co"]]


def part(name: str, *regions: str, **more: Any) -> Any:
    return credential(name, "", regions, covers="part", **more)


def test_what_is_for_a_part_is_told_as_such_after_what_is_for_all() -> None:
    there = card("Officers", part("Customs", "us"), credential("Officer", "", ("us-ar",)), country="us")
    assert names(card("Clerks", country="us"), there) == [("Officer", "some regions")], (
        "a part nobody names is left out"
    )
    there = card("Officers", part("Customs", "us", part="brokers"), credential("Officer", "", ("us-ar",)), country="us")
    found = required_there(card("Clerks", country="us"), there)
    assert [(one["name"], one["covers"]) for one in found] == [("Officer", "whole"), ("Customs", "part")]
    assert [text_of(one) for one in found] == ["Officer", "Customs (a part of the occupation)"]


def test_longer_names_of_a_part_are_counted_with_the_short_one() -> None:
    there = card(
        "Athletes", part("Kick Boxer", "us-wa"), part("Boxer", "us-de", "us-ky"), part("Jockey", "us-il"), country="us"
    )
    boxer, jockey = required_there(card("Clerks", country="us"), there)
    assert (boxer["name"], boxer["more"], boxer["regions"]) == ("Boxer", 1, ["us-de", "us-ky", "us-wa"])
    assert "more" not in jockey


@pytest.mark.parametrize(
    ("here", "there", "absent"),
    [
        ("us:29-1126", "us:29-1123", "Physical Therapist Assistant"),
        ("us:29-1023", "us:29-1021", "Periodontist"),
    ],
)
def test_a_neighbours_licence_is_none_of_the_whole_work(here: str, there: str, absent: str) -> None:
    found = required_there(load_card(here).record, load_card(there).record)
    assert absent not in {one["name"] for one in found}


def test_a_coroner_is_no_compliance_officer() -> None:
    found = required_there(load_card("us:13-1021").record, load_card("us:13-1041").record)
    assert {one["covers"] for one in found} == {"part"}


def test_every_credential_of_a_person_is_one_that_several_occupations_ask_for() -> None:
    personal = {record["country"]: record["personal_credentials"] for record in countries()}
    asked = Counter(
        (country, name)
        for country in personal
        for code in codes(country)
        for name in {entry["name"] for entry in binding(load_card(f"{country}:{code}").record["credentials"])}
    )
    assert not [(country, name) for country, named in personal.items() for name in named if asked[country, name] < 2]


@pytest.mark.parametrize(
    "other", ["Early Childhood Educator", "early childhood (educators)", "EARLY-CHILDHOOD EDUCATORS"]
)
def test_signs_between_words_make_no_other_name(other: str) -> None:
    there = card(
        "Educators",
        credential("Early-Childhood Educator", "A", ("us-ar",)),
        credential(other, "A", ("us-co",)),
        country="us",
    )
    (one,) = required_there(card("Aides", country="us"), there)
    assert one["regions"] == ["us-ar", "us-co"]

"""What must be held there and is not held here."""

from typing import Any

from careercli.catalogue.cards import load_card
from careercli.explore.held import held_there


def card(title: str, *credentials: Any, country: str = "ca") -> Any:
    return {"country": country, "title": {"en": title}, "credentials": list(credentials)}


def credential(name: str, body: str = "", regions: tuple[str, ...] = ("ca",), **more: Any) -> Any:
    status = "mandatory" if len(regions) == 1 and "-" not in regions[0] else "mandatory in some regions"
    return {
        "name": name, "body": body, "kind": "licence", "status": status, "regions": list(regions),
        "covers": "whole", "confidence": "official table", "source": "s-1", **more,
    }  # fmt: skip


def names(here: Any, there: Any) -> list[tuple[str, str]]:
    return [(one["name"], one["where"]) for one in held_there(here, there)]


def test_a_general_name_is_never_held_already() -> None:
    trade = credential("Trade certification", "Board", ("ca",))
    (one,) = held_there(card("Plumbers", trade), card("Gas fitters", trade))
    assert one["of"] == "Gas fitters"


def test_the_same_national_credential_of_the_same_body_is() -> None:
    nurse = credential("Licence as a nurse", "Board of nursing")
    assert names(card("Nurses", nurse), card("Midwives", nurse)) == []
    other = credential("Licence as a nurse", "Another board")
    assert names(card("Nurses", nurse), card("Midwives", other)) == [("Licence as a nurse", "everywhere")]
    nobody = credential("Licence as a nurse")
    assert names(card("Nurses", nobody), card("Midwives", nobody)) == [("Licence as a nurse", "everywhere")]


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
    (one,) = held_there(card("Aides", country="us"), there)
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
    assert [one["name"] for one in held_there(card("Clerks", country="us"), there)] == [
        "Bar admission", "Lawyer", "Attorney",
    ]  # fmt: skip


def test_plumbers_are_no_gas_fitters_and_nurses_no_nurse_practitioners() -> None:
    for here, there, told in (
        ("ca:72300", "ca:72302", "Gas fitters"),
        ("ca:31301", "ca:31302", "Nurse practitioners"),
    ):
        found = held_there(load_card(here).record, load_card(there).record)
        assert told in {one.get("of") for one in found}
        assert all(one["sources"] for one in found)


def test_a_nurse_holds_the_nurses_licence_of_a_nurse_practitioner() -> None:
    found = held_there(load_card("us:29-1141").record, load_card("us:29-1171").record)
    everywhere = [one["name"] for one in found if one["where"] == "everywhere"]
    assert "State licence as an advanced practice registered nurse" in everywhere
    assert "State licence as a registered nurse" not in everywhere


def test_a_general_name_for_different_parts_is_several_and_a_particular_one_is_not() -> None:
    for name, count in (("Trade certification", 2), ("Licence as a driver", 1)):
        parts = [credential(name, "Board", part=part, covers="part") for part in ("welders", "fitters")]
        assert len(held_there(card("Clerks"), card("Makers", *parts))) == count


def test_one_and_many_of_a_name_are_one() -> None:
    named = (("Registered Nurse", "us-ar"), ("Registered Nurses", "us-co"))
    there = card("Nurses", *(credential(name, "A", (region,)) for name, region in named), country="us")
    assert [one["regions"] for one in held_there(card("Aides", country="us"), there)] == [["us-ar", "us-co"]]

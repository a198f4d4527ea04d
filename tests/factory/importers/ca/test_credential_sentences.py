"""Facts out of sentences of known shapes; the sentences here are ours, of the same shapes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerdata.importers.ca.credential_sentences import (
    RED_SEAL,
    REGISTRATION,
    TEN,
    THREE,
    TRADE,
    Reading,
    digest,
    places,
    read,
    region_cell,
)

BOUND = "mandatory-in-some-regions"


@pytest.mark.parametrize(
    ("clause", "cell"),
    [
        ("Ontario and Quebec", "ca-on ca-qc"),
        ("Québec", "ca-qc"),
        ("all provinces and territories", "ca"),
        ("all provinces and the territories", "ca"),
        ("all provinces", " ".join(sorted(TEN))),
        ("all provinces except Quebec and Ontario", " ".join(sorted(TEN - {"ca-qc", "ca-on"}))),
        ("all provinces and the Northwest Territories", " ".join(sorted(TEN | {"ca-nt"}))),
        ("all provinces, the Northwest Territories and Nunavut", " ".join(sorted(TEN | {"ca-nt", "ca-nu"}))),
        ("all provinces and in the Yukon", " ".join(sorted(TEN | {"ca-yt"}))),
        ("all provinces except in Manitoba and the territories", " ".join(sorted(TEN - {"ca-mb"}))),
        ("Newfoundland/Labrador", "ca-nl"),
        ("their province of employment", ""),
    ],
)
def test_places(clause: str, cell: str) -> None:
    assert region_cell(places(clause)) == cell


def test_all_other_provinces_are_those_not_named_before() -> None:
    assert places("all other provinces and the Yukon", frozenset({"ca-qc"})) == TEN - {"ca-qc"} | {"ca-yt"}


def test_a_trade_compulsory_here_and_voluntary_there() -> None:
    found = read(
        "Trade certification for kite makers is compulsory in Nova Scotia and Quebec and available, but voluntary, "
        "in all other provinces and the territories."
    )
    bound = frozenset({"ca-ns", "ca-qc"})
    assert found == [
        Reading(TRADE, "certification", BOUND, bound, "kite makers"),
        Reading(TRADE, "certification", "voluntary", TEN | THREE - bound - bound, "kite makers")._replace(
            regions=(TEN | THREE) - bound
        ),
    ]


@pytest.mark.parametrize(
    ("sentence", "part"),
    [
        ("Trade certification is compulsory in Alberta.", ""),
        ("Kite maker trade certification is compulsory in Alberta.", "kite maker"),
        ("Kite maker trade certification, for specified types of kites, is compulsory in Alberta.", "kite maker"),
        ("Trade certification as a kite maker is compulsory in Alberta.", "kite maker"),
        ("Kite maker certification is compulsory in Alberta.", "kite maker"),
        ("RV trade certification is compulsory in Alberta.", "RV"),
    ],
)
def test_whose_trade(sentence: str, part: str) -> None:
    assert read(sentence) == [Reading(TRADE, "certification", BOUND, frozenset({"ca-ab"}), part)]


def test_red_seal() -> None:
    (seal,) = read("Red Seal endorsement is also available to qualified kite makers upon a test.") or []
    assert (seal.name, seal.part, seal.regions) == (RED_SEAL, "kite makers", frozenset({"ca"}))
    (seal,) = (
        read("Red Seal endorsement is also available, in all provinces, to qualified kite makers upon a test.") or []
    )
    assert seal.regions == TEN


@pytest.mark.parametrize(
    ("sentence", "regions", "part"),
    [
        ("Registration with a regulatory body is required in Ontario.", {"ca-on"}, ""),
        ("Registration with a regulatory body is required for kite flyers in Ontario.", {"ca-on"}, "kite flyers"),
        ("Registration with a regulatory body is required in Ontario for kite flyers.", {"ca-on"}, "kite flyers"),
        ("Kite flyers require registration with a regulatory body in Ontario.", {"ca-on"}, "kite flyers"),
        ("Licensure with a regulatory body is required in all provinces and territories.", TEN | THREE, ""),
    ],
)
def test_registration(sentence: str, regions: set[str], part: str) -> None:
    (found,) = read(sentence) or []
    assert (found.name, found.regions, found.part) == (REGISTRATION, regions, part)
    assert found.status == ("mandatory" if len(regions) == len(TEN | THREE) else BOUND)


@pytest.mark.parametrize(
    "sentence",
    [
        "A period of supervised work experience, usually among kites, comes first.",
        "An apprenticeship of three years in kites is usually required to be eligible for trade certification.",
    ],
)
def test_schooling_is_no_credential(sentence: str) -> None:
    assert read(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Certification by the Kite Council is usually required by employers.",
        "Trade certification is available, but voluntary for kite makers in Ontario.",
        "Apprenticeship is available in Manitoba. Trade certification is compulsory in that province.",
        "Registration with a regulatory body is required in some places.",
        "",
    ],
)
def test_what_no_rule_reads_is_left_to_a_person(sentence: str) -> None:
    assert read(sentence) is None


def test_a_digest_forgets_spaces_and_marks() -> None:
    assert digest("One year orcompletion of a Kite course.") == digest("One year or completion of a kite course")
    assert digest("Ontario") != digest("Quebec")


@given(st.text(max_size=200))
def test_any_text_is_read_or_left(text: str) -> None:
    found = read(text)
    assert found is None or all(reading.name and reading.regions <= TEN | THREE | {"ca"} for reading in found)

"""Codes as people write them."""

from typing import Any

import pytest

from careercli.atlas import occupations
from careercli.errors import Ambiguous, NotFound, UsageError
from careercli.queries import what_if
from careercli.queries.codes import read
from careercli.queries.naming import find

COUNTRIES = ("ca", "us", "gb", "au", "de", "sg")


@pytest.mark.parametrize(
    ("name", "entry"),
    [
        ("NOC 21231", "ca:21231"),
        ("NOC: 21231", "ca:21231"),
        ("noc21231", "ca:21231"),
        ("NOC 2021 21231", "ca:21231"),
        ("NOC code 21231", "ca:21231"),
        ("CNP 21231", "ca:21231"),
        ("SOC 29-2011", "us:29-2011"),
        ("US SOC 29-2011", "us:29-2011"),
        ("O*NET-SOC 29-2011.00", "us:29-2011"),
        ("29-2011.00", "us:29-2011"),
        ("292011", "us:29-2011"),
        ("29\u20132011", "us:29-2011"),
        ("29\u20112011", "us:29-2011"),
        ("29\u22122011", "us:29-2011"),
        ("29 2011", "us:29-2011"),
        ("ca 32120", "ca:32120"),
        ("CA-32120", "ca:32120"),
        ("ca/32120", "ca:32120"),
        ("ca32120", "ca:32120"),
        ("Canada 32120", "ca:32120"),
        ("Singapur 32120", "sg:32120"),
        ("KldB 81302", "de:81302"),
        ("KldB 2010 81302", "de:81302"),
        ("B 81302", "de:81302"),
        ("813 02", "de:81302"),
        ("ANZSCO 254411", "au:254411"),
        ("SOC 2231", "gb:2231"),
        ("UK SOC 2020 2231", "gb:2231"),
        ("UK SOC 2231", "gb:2231"),
        ("SSOC 32120", "sg:32120"),
        ("\uff12\uff19-\uff12\uff10\uff11\uff11", "us:29-2011"),
        ("\ufeff29-2011\u200b", "us:29-2011"),
        ("\u00a0 29-2011 \u00a0", "us:29-2011"),
        ('"29-2011"', "us:29-2011"),
        ('="00010"', "ca:00010"),
        ("#21234", "ca:21234"),
        ("21234.0", "ca:21234"),
        ("21234 - Web developers and programmers", "ca:21234"),
        ("29-2011.00\tMedical Technologists", "us:29-2011"),
    ],
)
def test_a_code_however_it_is_written(name: str, entry: str) -> None:
    assert find(name) == (entry, "")


@pytest.mark.parametrize(
    ("name", "entry", "note"),
    [
        ("29-1141.01", "us:29-1141", "29-1141.01 is a part of us:29-1141, which is shown"),
        ("2231/01", "gb:2231", "2231/01 is a part of gb:2231, which is shown"),
        ("81302-100", "de:81302", "81302-100 is a part of de:81302, which is shown"),
        ("10", "ca:00010", "10 was read as ca:00010 (Legislators): leading zeros were missing"),
        ("ca:11", "ca:00011", "leading zeros were missing; in NOC 2016, code 0011 is ca:00010"),
        ("de:1104", "de:01104", "leading zeros were missing"),
        ("0011", "ca:00010", "NOC 2016 code 0011 (Legislators) is ca:00010 (Legislators) in NOC 2021"),
        ("NOC 2016 11", "ca:00010", "NOC 2016 code 0011 (Legislators) is ca:00010"),
        ("NOC 2016 3211", "ca:32120", "is ca:32120 (Medical laboratory technologists) in NOC 2021"),
        ("-c ca 3211", "ca:32120", "NOC 2016 code 3211"),
        ("15-1131", "us:15-1251", "SOC 2010 code 15-1131 (Computer Programmers) is us:15-1251"),
        ("SOC 2010 29-1141", "us:29-1141", "SOC 2010 code 29-1141 (Registered Nurses) is us:29-1141"),
        ("UK SOC 2010 2314", "gb:2313", "SOC 2010 code 2314 is gb:2313 (Secondary education teaching professionals)"),
        ("ANZSCO 2013 334111", "au:334116", "(Plumber (General)) is au:334116 (Plumber (General)) in ANZSCO 2022"),
        ("334111", "au:334116", "ANZSCO 2013 code 334111"),
        ("SSOC 2020 21663", "sg:21662", "in SSOC 2024"),
        ("2231", "gb:2231", "in SOC 2010, code 2231 is gb:2237"),
        ("3211", "gb:3211", "3211 was read as gb:3211 (Dispensing opticians); in NOC 2016, code 3211 is ca:32120"),
    ],
)
def test_a_code_of_another_kind_says_so(name: str, entry: str, note: str) -> None:
    country, text = ("ca", name.removeprefix("-c ca ")) if name.startswith("-c") else (None, name)
    named = find(text, country)
    assert named.id == entry
    assert note in named.note


@pytest.mark.parametrize(
    ("name", "candidates"),
    [
        ("NOC 2016 3212", {"ca:31303", "ca:32120", "ca:33101"}),
        ("SOC 2010 2231", {"gb:2232", "gb:2237"}),
        ("SSOC 2020 21662", {"sg:21662", "sg:25123"}),
        ("26375", {"sg:24231"}),  # a part of it: never taken for the whole
        ("ISCO 2221", {"ca:31301", "us:29-1141", "gb:2232", "au:254411", "de:81393"}),
        ("ISCO-08 2221", {"ca:31301", "us:29-1141"}),
        ("isco:2221", {"ca:31301", "us:29-1141"}),
    ],
)
def test_a_code_of_several_lists_them(name: str, candidates: set[str]) -> None:
    with pytest.raises(Ambiguous) as caught:
        find(name)
    assert candidates <= {line.split()[0] for line in caught.value.hints[0].splitlines()[1:]}


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("NOC 2011 3211", "No source here has the codes of NOC 2011"),
        ("KldB 1988 853", "No source here has the codes of KldB 1988"),
        ("SSOC 2015 25121", "No source here has the codes of SSOC 2015"),
        ("ANZSCO 2013 262112", r"ICT Security Specialist\) is not in ANZSCO 2022.* no source says"),
        ("SSOC 2020 72391", r"Machinery mechanic\) is code 72390 in SSOC 2024, which has no published pay"),
        ("sg:11110", r"SSOC 2024 code 11110 \(Legislator\) has no published pay"),
        ("15-1132", r"Software Developers, Applications\) is not in SOC 2018"),
        ("NOC 99999", "No occupation ca:99999"),
        ("NOC 2016 9999", "NOC 2016 has no code 9999 in our sources"),
        ("ISCO 9999", "No occupation 9999 in ISCO-08"),
    ],
)
def test_what_no_source_says_is_said(name: str, told: str) -> None:
    with pytest.raises(NotFound, match=told):
        find(name)


@pytest.mark.parametrize(
    "name", ["3D artist", "2nd officer", "4 wheel driver", "Engineers", "Class 1 driver", "B2B sales"]
)
def test_a_title_with_a_digit_is_no_code(name: str) -> None:
    assert read(name) is None


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_code_in_every_writing(country: str) -> None:
    """Spaces, dashes, no dashes, the country before it, zeros lost: the same occupation or a word on what was taken."""
    for code in occupations.codes(country)[::7]:
        entry = f"{country}:{code}"
        digits = code.replace("-", "")
        for text in (
            f"{country} {code}",
            f"{country.upper()}-{code}",
            f"{country}:{digits}",
            code.replace("-", "\u2013"),
        ):
            assert find(text, country) == (entry, ""), text
        short = find(f"{country}:{digits.lstrip('0')}")
        assert short.id == entry or "zeros" in short.note or not code.startswith("0"), code


@pytest.mark.parametrize(
    ("text", "number"),
    [("50,000,60,000", "50000,60000"), ("1,234,567", "1234567"), ("5,50,000", "5,50000")],
)
def test_commas_of_thousands_are_not_those_of_a_list(text: str, number: str) -> None:
    record: Any = {"facts": [{"name": "salary", "type": "integer", "most": 1_000}]}
    with pytest.raises(UsageError) as refused:
        what_if._no_thousands(record, "salary", text)
    assert refused.value.code == "error.what_if.commas"
    assert refused.value.values == {"text": f"salary={text}", "number": f"salary={number}"}


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        ({"type": "integer", "most": 999}, "50,000"),
        ({"type": "choice", "most": 1_000}, "50,000"),
        ({"type": "number", "most": 1_000}, "50,60"),
        ({"type": "number", "most": 1_000}, "50, 000"),
        ({"type": "number", "most": 1_000}, "1.5,000"),
    ],
)
def test_commas_of_a_list(fact: Any, text: str) -> None:
    what_if._no_thousands({"facts": [{"name": "x", **fact}]}, "x", text)
    what_if._no_thousands({"facts": []}, "x", "50,000")


def test_a_code_an_edition_did_not_have_names_what_has_the_number_here() -> None:
    with pytest.raises(NotFound) as refused:
        find("NOC 2016 31301")
    assert refused.value.code == "error.name.edition_code"
    assert refused.value.hints == (
        "The same number here: ca:31301 (Registered nurses and registered psychiatric nurses)",
    )

"""Codes of SSOC 2020, and codes of SSOC 2024 without pay."""

from tests.factory.importers.conftest import SLICES

from careerdata.importers.sg.former_codes import tables

(EDITIONS,) = tables(SLICES)
ROWS = [row.model_dump() for row in EDITIONS.rows]


def became(code: str, edition: str = "SSOC 2020") -> list[str]:
    return [row["now"] for row in ROWS if (row["edition"], row["was"]) == (edition, code)]


def test_a_code_that_ended_is_what_the_list_says() -> None:
    assert became("21663") == ["21662"]
    assert became("26341") == ["26611"]
    assert became("24220") == ["24221", "24222"]


def test_a_number_in_both_editions_is_the_same_and_what_the_table_adds() -> None:
    assert became("22640") == ["22640"]
    assert became("51201") == ["51201"]  # `Cook (e.g. commis cook 2/3)`, then `Cook`
    assert became("21662") == ["21662", "25123"]  # its games designers


def test_a_successor_without_pay_stands_as_a_code_that_is_nothing_here() -> None:
    assert became("72391") == ["72390"]
    assert became("14330") == ["14330"]
    assert became("72390", "SSOC 2024") == became("14330", "SSOC 2024") == [""]
    assert became("22640", "SSOC 2024") == []


def test_titles_are_those_of_their_edition_and_each_line_names_who_says_so() -> None:
    found = {(row["was"], row["now"]): (row["title"], row["source"]) for row in ROWS if row["edition"] == "SSOC 2020"}
    assert found["21663", "21662"] == ("Multimedia artist and animator", "sg-ssoc-2024")
    assert found["21662", "25123"][1] == "sg-ssoc2024-isco08"
    assert found["22640", "22640"] == ("Physiotherapist", "sg-mom-2024")

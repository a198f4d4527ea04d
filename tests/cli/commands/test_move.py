"""`career move` as a reader meets it: wrong input, rows, and the questions on a terminal."""

import csv
import io
import json
from collections.abc import Iterator
from typing import Any

import pytest

from careercli.api.mover import targets_of
from careercli.cli import move_questions, picker
from careercli.cli.person_given import Person, command_of
from careercli.errors import NotFound, UsageError
from careercli.queries.move.counterpart import origin

NURSE = ("move", "nurse", "--from", "PH")


def test_an_unknown_origin_names_the_nearest_and_leaves_with_2(career: Any) -> None:
    result = career(*NURSE[:2], "--from", "PX")
    assert result.code == 2
    assert "PH" in result.err


def test_an_unknown_destination_leaves_with_3_and_a_measure_with_2(career: Any) -> None:
    assert career(*NURSE, "--to", "xx").code == 3
    assert career(*NURSE, "--by", "fame").code == 2


def test_without_an_occupation_nobody_is_asked_in_a_pipe(career: Any) -> None:
    result = career("move", "--from", "PH")
    assert (result.code, result.out) == (2, "")


def test_a_profession_is_taken_from_the_readers_first_country() -> None:
    assert origin("nurse", None, lambda: ["gb"]).id.startswith("gb:")
    assert origin("Truck drivers", None, list).id == "ca:73300"
    with pytest.raises(NotFound):
        origin("zzzz", None, list)


def test_a_contradiction_is_said_and_the_plan_is_still_given(career: Any) -> None:
    result = career(*NURSE, "--to", "ca", "--set", "citizenship=in", "--json")
    answer = json.loads(result.out)
    assert answer["data"]["from"] == ["ph"]
    assert any("IN" in text and "PH" in text for text in answer["warnings"])
    assert answer["data"]["destinations"][0]["visa"]


def test_rows_are_one_a_destination_with_numbers_alone(career: Any) -> None:
    rows = list(csv.DictReader(io.StringIO(career(*NURSE, "--to", "ca,gb", "--format", "csv").out)))
    assert {row["country"] for row in rows} == {"ca", "gb"}
    for row in rows:
        assert float(row["net_low"]) <= float(row["net_high"]) < float(row["pay"])
        assert float(row["fees_low"]) <= float(row["fees_high"])


def test_one_part_of_a_country_has_its_own_steps(career: Any) -> None:
    answer = json.loads(career(*NURSE, "--to", "ca-on", "--json").out)
    (one,) = answer["data"]["destinations"]
    assert one["region"] == "ca-on"
    assert "application" in [step["id"] for step in one["steps"]]
    assert one["net"]["place"] == "ca-on"


def test_destinations_are_read_once_each() -> None:
    assert [one.country for one in targets_of(["ca", "UK", "ca-on"])] == ["ca", "gb"]
    assert len(targets_of([])) == 6
    assert [one.country for one in targets_of([], ["CA", "DE"])] == ["us", "gb", "au", "sg"]
    with pytest.raises(NotFound):
        targets_of(["atlantis"])


def test_the_country_of_a_citizenship_said_as_a_fact_is_left_out_too(career: Any) -> None:
    answer = json.loads(career("move", "ca:31301", "--set", "citizenship=ca", "--json").out)
    assert "ca" not in [one["country"] for one in answer["data"]["destinations"]]


class Terminal:
    """Answers of a reader, one a question."""

    def __init__(self, *lines: str) -> None:
        self.lines: Iterator[str] = iter(lines)
        self.asked: list[str] = []

    def ask(self, prompt: str) -> str | None:
        """The next line."""
        self.asked.append(prompt)
        return next(self.lines, None)


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Any:
    """`terminal("nurse", "PH", …)` answers."""

    def answering(*lines: str) -> Terminal:
        made = Terminal(*lines)
        monkeypatch.setattr(picker, "possible", lambda: True)
        monkeypatch.setattr(picker, "ask", made.ask)
        return made

    return answering


def test_eight_questions_at_most_and_enter_leaves_one_open(terminal: Any) -> None:
    reader = terminal("nurse", "PH", "", "", "ca,gb", "31", "", "7")
    said = move_questions.asked(Person([]), no_input=False)
    assert len(reader.asked) == 8
    assert said == Person(["nurse"], "PH", None, None, "ca,gb", ["age=31", "ielts=7"])


def test_a_wrong_answer_is_asked_again(terminal: Any) -> None:
    reader = terminal("nurse", "ZZ", "PH", "", "", "", "old", "31", "", "")
    said = move_questions.asked(Person([]), no_input=False)
    assert len(reader.asked) == 10
    assert (said.passport, said.settings) == ("PH", ["age=31"])


def test_what_was_said_on_the_command_line_is_not_asked(terminal: Any) -> None:
    reader = terminal("nurse", "", "", "", "", "")
    said = move_questions.asked(Person([], passport="ph", to="ca"), no_input=False)
    assert len(reader.asked) == 6
    assert (said.passport, said.to) == ("ph", "ca")


def test_no_input_never_asks(terminal: Any) -> None:
    reader = terminal("nurse")
    with pytest.raises(UsageError):
        move_questions.asked(Person([]), no_input=True)
    assert reader.asked == []


def test_the_command_that_asks_the_same_again() -> None:
    said = Person(["truck", "driver"], "ua", None, "pl", "ca", ["age=31", "ielts=7"])
    assert command_of(said, "time") == (
        "career move truck driver --from ua --worked-in pl --to ca --set age=31 --set ielts=7 --by time"
    )

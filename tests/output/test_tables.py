"""Rows as CSV files: numbers in full, reasons and bounds in columns of their own, text as it is."""

import csv
import hashlib

import pytest

from careercli.output.tables import Column, Form, json_text, write_tables

FORMS = {
    "pay": Form(
        ("name", "low", "low_reason", "high", "high_reason", "high_at_least", "keys", "known"),
        (
            Column("name"),
            Column("low", figure=True),
            Column("high", figure=True, bound=True),
            Column("keys"),
            Column("known"),
        ),
    ),
    "jobs": Form(("name",), (Column("name"),)),
}


def written(tmp_path, *rows):
    counts = write_tables(tmp_path, FORMS, [("pay", row) for row in rows])
    with (tmp_path / "pay.csv").open(newline="", encoding="utf-8") as file:
        return counts, list(csv.reader(file))


def test_each_kind_of_value(tmp_path):
    _, (head, *rows) = written(
        tmp_path,
        {"name": "a", "low": 1, "high": 0.1, "keys": ["ca-on", "ca-qc"], "known": True},
        {"name": "b", "low": {"missing": "suppressed"}, "high": {"at_least": 239200}, "keys": [], "known": False},
        {"name": "c", "low": 10**12, "high": {"missing": "top-coded"}},
    )
    assert head == list(FORMS["pay"].header)
    assert rows == [
        ["a", "1", "", "0.1", "", "", "ca-on ca-qc", "true"],
        ["b", "", "suppressed", "", "top-coded", "239200", "", "false"],
        ["c", "1000000000000", "", "", "top-coded", "", "", ""],
    ]


def test_a_bound_where_none_can_stand_is_no_silent_gap(tmp_path):
    with pytest.raises(ValueError, match="low"):
        written(tmp_path, {"name": "a", "low": {"at_least": 5}})


@pytest.mark.parametrize("text", ['a "b", c', "two\nlines", "=1+1", "zwei; ü 漢", " spaces ", "'"])
def test_text_comes_back_as_it_was(tmp_path, text):
    _, rows = written(tmp_path, {"name": text})
    assert rows[1][0] == text


def test_rows_bytes_and_checksum_are_those_of_the_file(tmp_path):
    counts, _ = written(tmp_path, {"name": "ü"}, {"name": "b"})
    content = (tmp_path / "pay.csv").read_bytes()
    assert counts["pay"] == ("pay.csv", 2, len(content), hashlib.sha256(content).hexdigest())
    assert b"\r" not in content
    assert (tmp_path / "jobs.csv").read_bytes() == b"name\n"
    assert counts["jobs"].rows == 0


def test_a_file_that_is_there_is_not_written_over(tmp_path):
    (tmp_path / "jobs.csv").write_text("mine")
    with pytest.raises(FileExistsError):
        written(tmp_path)


def test_a_record_is_read_again(tmp_path):
    assert json_text({"a": "ü"}) == '{\n "a": "ü"\n}\n'

"""`-o FILE`: the format by its ending, and the file whole or not at all."""

import json
import os
from pathlib import Path

import pytest

from careercli.cli import file
from careercli.errors import CareerError

posix = pytest.mark.skipif(os.name == "nt", reason="POSIX files")


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("x.json", '{"schema":"occupations/2"'),
        ("x.JSON", '{"schema":"occupations/2"'),
        ("x.ndjson", '{"id":"ca:00010"'),
        ("x.csv", "id,country,"),
        ("x.tsv", "id\tcountry\t"),
        ("x", "id\tcountry\t"),
        ("x.txt", "Occupations\n===="),
        ("x.md", "# Occupations"),
        ("x.yml", 'schema: "occupations/2"'),
        ("x.htm", "<!doctype html>"),
    ],
)
def test_the_ending_chooses_the_format(career, tmp_path, name, start):
    assert career("list", "--limit", "2", "--output", name) == ("", "", 0)
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(start)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_document_without_an_ending_is_plain_text(career, tmp_path):
    career("show", "32120", "-o", "x")
    assert (tmp_path / "x").read_text(encoding="utf-8").startswith("Medical laboratory technologists\n====")


def test_the_format_asked_for_wins(career, tmp_path):
    career("list", "--limit", "1", "--json", "-o", "x.csv")
    assert json.loads((tmp_path / "x.csv").read_text(encoding="utf-8"))["schema"] == "occupations/2"


def test_an_ending_of_no_format(refused, tmp_path):
    told = refused(2, "list", "-o", "x.xlsx")
    assert told.startswith("error: No format ends in `.xlsx`\n\nhint: Endings: csv, ")
    assert list(tmp_path.iterdir()) == []


def test_a_file_needs_a_name(refused):
    assert refused(2, "list", "-o", "").startswith("error: `--output` needs the name of a file")


def test_a_dash_is_standard_output(career):
    assert career("list", "--limit", "1", "-o", "-").out.startswith("ca:00010\t")


@pytest.mark.parametrize("command", [("spec",), ("schema", "pay"), ("completion", "bash")])
def test_text_that_has_one_form(career, tmp_path, command):
    printed = career(*command).out
    assert career(*command, "-o", "x") == ("", "", 0)
    assert (tmp_path / "x").read_text(encoding="utf-8") == printed


def test_a_failure_leaves_what_was_there(refused, tmp_path):
    (tmp_path / "x.json").write_text("mine")
    refused(3, "show", "99999", "-o", "x.json")
    assert (tmp_path / "x.json").read_text() == "mine"


def test_a_folder_that_does_not_exist(refused):
    assert refused(1, "list", "-o", "none/x.csv") == (
        f"error: none{os.sep}x.csv cannot be written: No such file or directory\n"
        if os.name == "nt"
        else "error: none/x.csv cannot be written: No such file or directory\n"
    )


def test_a_folder_is_no_file(refused, tmp_path):
    (tmp_path / "folder").mkdir()
    assert refused(1, "list", "-o", "folder").startswith("error: folder cannot be written: ")


@posix
def test_a_device_is_written_to_and_stays(tmp_path):
    file.save("x", os.devnull)
    assert Path(os.devnull).is_char_device()


@posix
def test_a_link_and_its_permissions_stay(tmp_path):
    (tmp_path / "real").write_text("old")
    (tmp_path / "real").chmod(0o640)
    (tmp_path / "link").symlink_to("real")
    file.save("new", "link")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "new"
    assert (tmp_path / "real").stat().st_mode & 0o777 == 0o640


def test_a_failing_replacement_leaves_no_draft(tmp_path, monkeypatch):
    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.replace", full)
    with pytest.raises(CareerError, match="x cannot be written: No space left on device"):
        file.save("new", "x")
    assert list(tmp_path.iterdir()) == []

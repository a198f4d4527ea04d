"""From an answer to bytes: which format, how many rows, what goes to stderr."""

import csv
import io
import json

import pytest

from careercli.paths import formats as format_names

DATA = ("json", "jsonl", "yaml", "csv", "tsv")


def test_every_format_is_a_file():
    assert format_names() == ["csv", "html", "json", "jsonl", "jsonld", "md", "plain", "table", "tsv", "yaml"]


@pytest.mark.parametrize("form", format_names())
def test_one_occupation_in_every_format(career, form):
    done = career("show", "ca:32120", "--format", form)
    assert (done.code, done.err) == (0, "")
    assert "32120" in done.out


@pytest.mark.parametrize("form", [form for form in format_names() if form != "jsonld"])
def test_a_list_in_every_format(career, form):
    done = career("list", "--limit", "3", "--format", form)
    assert (done.code, done.err) == (0, "")
    assert "00012" in done.out
    assert "10010" not in done.out


def test_a_list_has_no_linked_data(refused):
    assert refused(2, "list", "--format", "jsonld") == (
        "error: `occupations/2` has no JSON-LD form\n\nhint: Try --json.\n"
    )


@pytest.mark.parametrize("form", ["xml", "", "JSON"])
def test_an_unknown_format(refused, form):
    told = refused(2, "list", "--format", form)
    assert told.startswith(f"error: No format `{form}`\n\nhint: Formats: csv, html, json,")


def test_two_formats_at_once(refused):
    assert "`--json` and `--format csv` contradict each other" in refused(2, "list", "--json", "--format", "csv")


def test_json_may_be_said_twice(career):
    assert career("countries", "--json", "--format", "json").out == career("countries", "--json").out


def test_a_pipe_gets_raw_rows_without_a_header(career):
    rows = career("list", "--country", "ca", "--limit", "2").out.splitlines()
    assert [row.split("\t")[:4] for row in rows] == [
        ["ca:00010", "ca", "00010", "Legislators"],
        ["ca:00011", "ca", "00011", "Senior government managers and officials"],
    ]


def test_a_pipe_gets_a_page_as_plain_text(career):
    assert career("show", "32120").out == career("show", "32120", "--format", "plain").out


def test_csv_has_a_header(career):
    rows = list(csv.DictReader(io.StringIO(career("list", "--limit", "1", "--format", "csv").out)))
    assert rows[0]["title"] == "Legislators"


@pytest.mark.parametrize("form", [*DATA, "table", "md"])
def test_a_pipe_is_never_cut(career, form):
    done = career("list", "--country", "ca", "--format", form)
    assert "95109" in done.out  # the last code of NOC 2021


def test_a_terminal_shows_25_rows_and_says_so(career):
    shown = career("list", "--country", "ca", terminal=True).out
    assert shown.count("ca:") == 25
    assert "… 491 more (`--limit 0` shows all)" in shown


@pytest.mark.parametrize(("limit", "rows"), [("3", 3), ("0", 516)])
def test_the_limit_wins(career, limit, rows):
    assert career("list", "--country", "ca", "--limit", limit, terminal=True).out.count("ca:") == rows


def test_a_configured_limit(career, monkeypatch):
    monkeypatch.setenv("CAREER_LIMIT", "7")
    assert career("list", "--country", "ca", terminal=True).out.count("ca:") == 7


@pytest.mark.parametrize("form", ["json", "jsonl", "csv"])
def test_data_on_a_terminal_is_whole(career, form):
    done = career("list", "--country", "ca", "--format", form, terminal=True)
    assert "95109" in done.out


def test_a_configured_format_is_for_terminals(career, monkeypatch):
    monkeypatch.setenv("CAREER_FORMAT", "md")
    assert career("countries", terminal=True).out.startswith("# Countries")
    assert career("countries").out.startswith("ca\tCanada\t")


def test_json_is_one_line_in_a_pipe_and_indented_on_a_terminal(career):
    piped, shown = career("countries", "--json").out, career("countries", "--json", terminal=True).out
    assert piped.count("\n") == 1
    assert shown.startswith('{\n  "schema": "countries/1"')
    assert json.loads(piped) == json.loads(shown)


@pytest.mark.parametrize(
    ("form", "told"),
    [("json", False), ("yaml", False), ("table", False), ("plain", False), ("csv", True), ("jsonl", True)],
)
def test_a_warning_is_told_once(career, form, told):
    """In the envelope, on the page, or on stderr where neither carries it."""
    done = career("show", "29-2011", "--format", form)
    assert ("warning: us:29-2011: pay and projections are published only for 29-2010" in done.err) is told


def test_an_empty_list_says_so(career):
    done = career("list", "--country", "ca", "--min-pay", "99999999")
    assert (done.out, done.err, done.code) == ("", "warning: No occupation matches these filters\n", 0)


def test_an_empty_list_says_so_in_the_envelope(answer):
    envelope = answer("search", "zzzzzzzzzz")
    assert envelope["data"] == []
    assert envelope["warnings"] == ["Nothing is called `zzzzzzzzzz`. Try fewer or other words."]


@pytest.mark.parametrize("command", ["help", "config path", "config get lang"])
def test_what_prints_for_itself_offers_no_output_options(refused, command):
    assert "No option `--json`" in refused(2, *command.split(), "--json")

"""From an answer to bytes: which format, how many rows, what goes to stderr, to a file, or is too old."""

import csv
import datetime
import io
import json

import pytest

from careercli.cli.emit import TooOld, check_age, wider
from careercli.output.result import Result
from careercli.paths import formats
from careercli.paths import text_formats as format_names
from careercli.text.text import text

DATA = ("json", "jsonl", "yaml", "csv", "tsv")


def test_every_format_is_a_file():
    text = ["csv", "html", "json", "jsonl", "jsonld", "md", "plain", "table", "tsv", "yaml"]
    assert (format_names(), sorted({*formats()} - {*text})) == (text, ["xlsx"])


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


def test_a_pipe_gets_raw_rows_below_the_names_of_their_columns(career):
    rows = career("list", "--country", "ca", "--limit", "2").out.splitlines()
    assert [row.split("\t")[:4] for row in rows] == [
        ["id", "country", "code", "title"],
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
    assert career("countries").out.startswith("country\tname\t")


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
    assert (done.out.count("\n"), done.err, done.code) == (1, "warning: No occupation matches these filters\n", 0)


def test_an_empty_list_says_so_in_the_envelope(answer):
    envelope = answer("search", "zzzzzzzzzz")
    assert envelope["data"] == []
    assert envelope["warnings"] == ["Nothing is called `zzzzzzzzzz`. Try fewer or other words."]


@pytest.mark.parametrize("command", ["help", "config path", "config get lang"])
def test_what_prints_for_itself_offers_no_output_options(refused, command):
    assert "No option `--json`" in refused(2, *command.split(), "--json")


TODAY = datetime.datetime.now(tz=datetime.UTC).date()


def dated(days: int) -> dict[str, dict[str, str]]:
    """A source that describes a day so long ago."""
    return {"key": {"dated": (TODAY - datetime.timedelta(days=days)).isoformat()}}


@pytest.mark.parametrize("days", [0, 9, 10])
def test_young_enough(days):
    check_age(dated(days), 10)


@pytest.mark.parametrize("days", [12, 4000])
def test_too_old(days):
    with pytest.raises(TooOld, match=f"Older than 10 days: key .*{days:,} days old"):
        check_age(dated(days), 10)


def test_a_page_without_a_date_does_not_count():
    check_age({"key": {"vintage": "undated"}}, 0)


def test_the_command_line_leaves_with_5(refused):
    assert "ca-jobbank-2025 (2025-11-19, " in refused(5, "show", "32120", "--max-age", "0")


def test_json_says_nothing_on_stdout_then(refused):
    refused(5, "show", "32120", "--json", "--max-age", "1")


def test_an_age_nothing_reaches(career):
    assert career("show", "32120", "--max-age", "99999").code == 0


def test_only_what_the_answer_rests_on_counts(refused):
    """The classification is from 2021, and no figure of a pay page rests on it."""
    assert "ca-noc-2021" in refused(5, "show", "32120", "--max-age", "0")
    assert "ca-noc-2021" not in refused(5, "salary", "32120", "--max-age", "0")


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
    assert career("list", "--limit", "2", "--output", name) == ("", f"Saved 2 rows to {name}\n", 0)
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(start)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_document_without_an_ending_is_plain_text(career, tmp_path):
    career("show", "32120", "-o", "x")
    assert (tmp_path / "x").read_text(encoding="utf-8").startswith("Medical laboratory technologists\n====")


def test_the_format_asked_for_wins(career, tmp_path):
    career("list", "--limit", "1", "--json", "-o", "x.csv")
    assert json.loads((tmp_path / "x.csv").read_text(encoding="utf-8"))["schema"] == "occupations/2"


def test_an_ending_of_no_format(refused, tmp_path):
    told = refused(2, "list", "-o", "x.xyz")
    assert told.startswith("error: No format ends in `.xyz`\n\nhint: Endings: csv, ")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "instead"),
    [
        ("x.xls", "-o x.xlsx"),
        ("a/b.ODS", "-o a/b.xlsx"),
        ("x.pdf", "print it from your browser"),
        ("x.docx", "-o x.html"),
    ],
)
def test_a_file_that_is_never_written_has_one_to_use_instead(refused, name, instead):
    hints = refused(2, "list", "-o", name).split("hint: ")
    assert instead in hints[1]
    assert hints[2].startswith("Endings: ")


def test_a_page_that_was_saved_is_said(career):
    done = career("show", "ca:32120", "-o", "x.html")
    assert (done.out, done.err.splitlines()[-1], done.code) == ("", "Saved the page to x.html", 0)


def test_cells_of_a_wider_group_are_said_once():
    rows = [
        {"id": "a", "growth": 2.9, "pay": 1, "of_group": {"growth": {"code": "22"}}},
        {"id": "b", "growth": 1.0, "pay": 2},
        {"id": "c", "growth": 3.1, "pay": 3, "of_group": {"growth": {"code": "22"}, "jobs": {"code": "22"}}},
    ]
    (said,) = wider(Result("occupations/2", rows, fields=("id", "pay", "growth")))
    assert text().message(said) == "In 2 rows a figure is for a wider group than the occupation: `growth`"
    assert wider(Result("occupations/2", rows, fields=("id", "pay"))) == []
    assert wider(Result("occupations/2", rows[1:2], fields=("id", "growth"))) == []
    assert wider(Result("occupation/3", rows[0])) == []
    chosen = [{"growth": row["growth"]} for row in rows]
    narrowed = Result("occupations/2", chosen, fields=("growth",), groups=[row.get("of_group") for row in rows])
    assert wider(narrowed) == wider(Result("occupations/2", rows, fields=("growth",))) != []


def test_the_group_of_a_whole_line_is_that_of_its_percentiles():
    line = {"code": "1", "title": "Bakers", "p50": 5, "of_group": {"code": "22", "title": "Food"}}
    (said,) = wider(Result("pay/2", [line], fields=("code", "title", "p50")))
    assert text().message(said).endswith(": `p50`")


def test_a_file_needs_a_name(refused):
    assert refused(2, "list", "-o", "").startswith("error: `--output` needs the name of a file")


def test_a_dash_is_standard_output(career):
    assert career("list", "--limit", "1", "-o", "-").out.splitlines()[1].startswith("ca:00010\t")


@pytest.mark.parametrize("command", [("spec",), ("schema", "pay"), ("completion", "bash")])
def test_text_that_has_one_form(career, tmp_path, command):
    printed = career(*command).out
    assert career(*command, "-o", "x") == ("", "", 0)
    assert (tmp_path / "x").read_text(encoding="utf-8") == printed


def test_a_failure_leaves_what_was_there(refused, tmp_path):
    (tmp_path / "x.json").write_text("mine")
    refused(3, "show", "99999", "-o", "x.json")
    assert (tmp_path / "x.json").read_text() == "mine"


@pytest.mark.parametrize("command", [("spec",), ("schema", "pay"), ("completion", "bash")])
@pytest.mark.parametrize("asked", [("--format", "csv"), ("--format", "html"), ("--fields", "name")])
def test_a_text_of_one_form_is_printed_in_no_other(refused, command, asked):
    assert "It is always" in refused(2, *command, *asked)


@pytest.mark.parametrize("command", [("spec",), ("schema", "pay"), ("completion", "zsh")])
@pytest.mark.parametrize("name", ["x.yaml", "x.csv", "x.html", "x.XLSX"])
def test_a_text_of_one_form_goes_into_no_file_of_another(refused, tmp_path, command, name):
    if name.endswith("XLSX"):  # without the extra that is said first
        pytest.importorskip("xlsxwriter", reason="the extra xlsx is not installed")
    assert f"`.{name[2:].lower()}`" in (said := refused(2, *command, "-o", name)) or "may end in" in said
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize(
    ("command", "name"),
    [
        (("spec",), "x.json"),
        (("schema", "pay"), "X.JSON"),
        (("spec", "--json"), "x.yaml"),
        (("completion", "bash"), "x.sh"),
        (("completion", "bash"), ".bashrc"),
        (("completion", "fish"), "x.fish"),
        (("completion", "pwsh"), "x.ps1"),
        (("completion", "zsh"), "x.txt"),
    ],
)
def test_a_text_of_one_form_goes_into_a_file_of_its_own_kind(career, tmp_path, command, name):
    printed = career(*command).out
    assert career(*command, "-o", name) == ("", "", 0)
    assert (tmp_path / name).read_text(encoding="utf-8") == printed


def test_a_script_is_no_json(refused, career):
    assert "cannot be printed as json" in refused(2, "completion", "bash", "--json")
    assert set(json.loads(career("spec", "--json").out)) == {"schema", "data", "warnings", "sources"}


@pytest.mark.parametrize("option", ["--bom", "--safe-cells"])
def test_what_is_for_spreadsheets_is_refused_elsewhere(refused, option):
    assert f"`{option}` is for CSV and TSV" in refused(2, "show", "32120", "--json", option)
    assert f"`{option}` is for CSV and TSV" in refused(2, "show", "32120", "-o", "x.md", option)
    assert f"`{option}` is for CSV and TSV" in refused(2, "spec", option)


def test_a_file_for_a_spreadsheet(career, tmp_path):
    file = tmp_path / "list.csv"
    assert career("list", "--country", "sg", "--limit", "2", "-o", str(file), "--bom").code == 0
    assert file.read_bytes().startswith(b"\xef\xbb\xbfid,")


def test_no_cell_is_taken_for_a_formula_where_that_is_asked_for(career):
    """One name in the data begins like one: a technology as its maker writes it."""
    command = ("show", "us:53-1043", "--format")
    assert ",@Road GeoManager\n" in career(*command, "csv").out
    assert ",'@Road GeoManager\n" in career(*command, "csv", "--safe-cells").out
    assert "\t'@Road GeoManager\n" in career(*command, "tsv", "--safe-cells").out
    # Numbers below zero stay numbers, also in the rows a pipe gets.
    assert "'-" not in career("list", "--country", "gb", "--sort", "growth", "--safe-cells").out

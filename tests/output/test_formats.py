"""What each format for programs promises beyond its golden file."""

import json

import pytest

from careercli.output.delimited import safe
from careercli.output.formats.yaml import block, key_text
from careercli.output.result import NoSuchForm, Page, Result, data_of
from careercli.output.web.assets import asset

from . import traps
from .printing import FORMATS, calls, printed

STORED = Result("occupation/1", None, document=traps.document(), text='{"id": "ca:1",  "not": parsed}')


def test_every_format_the_house_promises():
    assert {"table", "plain", "json", "jsonl", "csv", "tsv", "md", "yaml", "jsonld", "html"} <= set(FORMATS)


def test_stored_json_is_printed_as_it_stands():
    assert '"data":{"id": "ca:1",  "not": parsed},' in printed("json", STORED)


def test_stored_json_is_read_where_a_format_needs_it():
    stored = STORED._replace(text='{"id": "ca:1", "pay": {"p50": 39.0}}')
    assert printed("csv", stored) == "field,value\nid,ca:1\npay.p50,39.0\n"
    assert json.loads(printed("json", stored, Page(terminal=True)))["data"] == data_of(stored)


def test_json_is_one_line_in_a_pipe_and_indented_on_a_terminal():
    assert printed("json", traps.one()).count("\n") == 1
    assert '\n  "data": {' in printed("json", traps.one(), Page(terminal=True))


@pytest.mark.parametrize("name", ["json", "jsonl", "jsonld", "yaml", "csv", "tsv"])
def test_nothing_acts_on_a_terminal(name):
    text = printed(name, traps.one(), Page(terminal=True))
    assert not set(text) & set("\x1b\x07\x9b\u202e\x7f")


def test_no_linked_data_is_an_error_with_a_name():
    with pytest.raises(NoSuchForm, match="occupations/1"):
        printed("jsonld", traps.listed())


def test_gaps_and_bounds_in_rows():
    rows = [line.split("\t")[2] for line in printed("tsv", traps.listed()).splitlines()]
    assert rows == ["median", "39.0", "missing: suppressed", ">=239200", "0"]


def test_several_occupations_name_theirs_in_every_row():
    assert printed("csv", traps.several()) == "id,field,value\na,id,a\na,x.y[0],1\nb,id,b\n"


@pytest.mark.parametrize("key", ["no", "Yes", "on", "off", "null", "1e5", "00010", "2024-01-01", "a: b", "", "-", "~"])
def test_yaml_keys_that_would_be_something_else_are_quoted(key):
    assert key_text(key) == f'"{key}"'


def test_yaml_of_nested_lists():
    assert list(block({"a": [[1, {"b": []}], {}]})) == ["a:", "  - - 1", "    - b: []", "  - {}"]


def test_jsonl_streams_with_a_few_calls_a_record():
    """`make bench` measures the rows a second; here what each costs is counted."""
    records = [{"id": f"ca:{number:05}", "pay": 39.0, "title": "Technologist"} for number in range(2_000)]
    few, many = (calls("jsonl", Result("x/1", some)) for some in (records[:1000], records))
    assert many - few < 12 * 1000


@pytest.mark.parametrize("name", ["plain", "md", "html"])
def test_pages_cite_their_sources_in_order_of_use(name):
    text = printed(name, traps.one())
    assert text.rindex("First") < text.rindex("gone") < text.rindex("Fourth")


def test_html_runs_its_own_script_and_fetches_nothing():
    text = printed("html", traps.one())
    assert text.count("<script") == 1 and f"<script>{asset('page.js').text}</script>" in text
    assert "src=" not in text and "<b>d</b>" not in text


CELLS = ["=1+1", "+A1", "-A1", "@Road GeoManager", "\tx", "\rx", "-", "-5", "+1.5", "-2e3", "-3.5%", "a=1", ""]


def test_cells_that_no_spreadsheet_works_out():
    texts = [f"'{cell}" for cell in CELLS[:7]] + CELLS[7:]
    assert list(map(safe, CELLS)) == texts
    assert list(map(safe, texts)) == texts, "an apostrophe is no formula: twice is once"


@pytest.mark.parametrize("name", ["csv", "tsv"])
def test_cells_are_safe_where_that_is_asked_for(name):
    result = Result("x/1", [{"name": "@Road GeoManager", "growth": -5.5}], fields=["name", "growth"])
    plain, made = printed(name, result), printed(name, result, Page(80, safe_cells=True))
    assert ("@Road" in plain, "'@Road" in plain, "'@Road" in made) == (True, False, True)
    assert "-5.5" in made
    assert "'-5.5" not in made


@pytest.mark.parametrize("name", ["csv", "tsv"])
def test_a_byte_order_mark_stands_once_at_the_start(name):
    result = Result("x/1", [{"name": "é"}, {"name": "b"}], fields=["name"])
    made = printed(name, result, Page(80, bom=True))
    assert made == "\N{ZERO WIDTH NO-BREAK SPACE}" + printed(name, result)

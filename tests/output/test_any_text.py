"""Whatever text comes in: no control character goes out, and machines read back what was said."""

import csv
import io
import json
import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.output import document as d
from careercli.output.cells import width_of, wrap
from careercli.output.clean import clean, escaped_json
from careercli.output.formats import yaml
from careercli.output.result import Page, Result

from .printing import printed

ODD = st.sampled_from(["\x1b[31m", "\x07", "\u202e", "[note]", "\n", "\t", "\x9b1m", "\x1b]8;;x\x07", "\u2028", "漢字"])
TEXT = st.lists(st.text(max_size=12) | ODD, max_size=4).map("".join)
NUMBER = st.none() | st.floats() | st.integers(-5, 5)
BAR = st.builds(d.Bar, NUMBER, NUMBER, NUMBER)
SPARK = st.builds(d.Spark, st.lists(NUMBER, max_size=6).map(tuple))
PARTS = st.lists(st.tuples(TEXT, st.floats(), st.just("human")), max_size=4).map(tuple)
REFS = st.lists(st.sampled_from("abc"), max_size=2).map(tuple)
CELL = st.builds(d.Cell, TEXT, st.just("dim"), REFS)
VALUE = CELL | BAR | SPARK | st.builds(d.Share, PARTS)
COLUMN = st.builds(d.Column, TEXT, st.sampled_from(["left", "right"]), st.integers(0, 3), REFS)
LIST = st.builds(d.Bullets, st.lists(CELL, max_size=3).map(tuple), TEXT, st.just("good"))


@st.composite
def grids(draw):
    """A table of any size, none included."""
    columns = draw(st.lists(COLUMN, max_size=4))
    rows = draw(st.lists(st.tuples(*[VALUE] * len(columns)), max_size=4))
    return d.Grid(tuple(columns), tuple(rows), draw(TEXT), draw(st.integers(0, 9999)))


BLOCK = st.one_of(
    st.builds(d.Heading, TEXT),
    st.builds(d.Prose, TEXT, st.just("warn"), REFS),
    st.builds(d.Cards, st.lists(st.builds(d.Card, TEXT, TEXT, TEXT, st.just("bad"), REFS), max_size=5).map(tuple)),
    st.builds(d.Facts, st.lists(st.tuples(TEXT, VALUE), max_size=4).map(tuple)),
    LIST,
    st.builds(d.SideBySide, st.lists(LIST, max_size=4).map(tuple)),
    grids(),
    st.builds(d.Note, TEXT, st.sampled_from(["info", "warning", "missing", "conflict"]), REFS),
)
SECTION = st.builds(d.Section, TEXT, st.lists(LIST | grids(), max_size=2).map(tuple), st.just(0), TEXT)


def documents(more):
    """Pages, each with one of `more` folded below it."""
    return st.builds(
        d.Document,
        TEXT,
        TEXT,
        st.lists(BLOCK | SECTION, max_size=5).map(tuple),
        st.just({"a": "\x1b[1mA", "b": "B"}),
        TEXT,
        TEXT,
        links=st.dictionaries(st.sampled_from("abc"), TEXT, max_size=2),
        more=more,
    )


DOCUMENT = documents(st.none() | documents(st.none()))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)


def control(text: str) -> set[str]:
    """The characters that would act on a screen."""
    return {char for char in text if char != "\n" and unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp")}


@settings(max_examples=150, deadline=None)
@given(DOCUMENT, st.sampled_from([20, 40, 80, 100, 160]), st.booleans())
def test_pages_hold_no_control_characters(document, width, unicode):
    for name in ("plain", "table", "md", "html"):
        text = printed(name, Result("x/1", None, document=document), Page(width, unicode=unicode))
        assert not control(text) and "\u202e" not in text
        if name == "table":
            assert max(map(width_of, text.split("\n"))) <= width


@given(TEXT, st.integers(2, 40))
def test_wrapping_loses_no_letter(text, width):
    text = clean(text)
    lines = wrap(text, width)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert max(map(width_of, lines)) <= width


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text):
    assert clean(clean(text)) == clean(text)


@given(st.lists(st.fixed_dictionaries({"id": st.text(), "b": st.text()}), max_size=5))
def test_csv_reads_back(records):
    text = printed("csv", Result("x/1", records, fields=("id", "b")))
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert rows == [["id", "b"], *([record["id"], record["b"]] for record in records)]


@given(st.lists(st.fixed_dictionaries({"id": TEXT, "b": JSON}), max_size=5))
def test_tsv_has_a_line_a_record_and_a_cell_a_field(records):
    text = printed("tsv", Result("x/1", records, fields=("id", "b")))
    lines = text.split("\n")[:-1]
    assert len(lines) == len(records) + 1 and {line.count("\t") for line in lines} == {1}


@given(JSON)
def test_json_says_the_same_everywhere(value):
    result = Result("x/1", {"v": value})
    for page in (Page(), Page(terminal=True)):
        assert json.loads(printed("json", result, page))["data"] == {"v": value}
        assert json.loads(printed("jsonl", result, page)) == {"v": value}


@given(st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT)
def test_yaml_scalars_are_json(value):
    assert json.loads(yaml.scalar(value)) == value
    assert not control(yaml.scalar(value))


@given(TEXT)
def test_yaml_keys_are_words_or_json(key):
    text = yaml.key_text(key)
    assert text == key or json.loads(text) == key


@given(st.text())
def test_escaped_json_keeps_the_value(text):
    assert json.loads(escaped_json(json.dumps(text, ensure_ascii=False))) == text

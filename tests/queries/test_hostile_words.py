"""What is no title: long, binary, markup, other writing, operators; answered in words, within bounds."""

from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.errors import CareerError
from careercli.queries.duties import duties
from careercli.queries.naming import find, matches
from careercli.text.text import text

SECONDS = 3.0
"""What one question may take at the most, on a machine that does much else."""
HOSTILE = {
    "one long word": "abcdefghijklmnop" * 6_250,
    "a long Chinese word": "護理師" * 33_333,
    "many words": "senior nurse plumber " * 3_333,
    "misspelt words": "okkbmheoaehb pbkegbmingjo " * 14,
    "long misspelt words": ("okkbmheoaehb" * 250 + " ") * 29,
    "many parts": "nurse/plumber, cook - " * 400,
    "brackets": "(" * 5_000 + ")" * 5_000,
    "digits": "1" * 100_000,
    "binary": bytes(range(256)).decode("latin-1") * 40,
    "control characters": "nurse\x00\x07\x1b[31m plumber",
    "accents without letters": "\u0301" * 1_000,
    "emoji": "👩‍⚕️🔧",
    "punctuation": "!?;:-–—/()[]{}\"'*",
    "right to left": "\u202eممرضة\u202c",
    "half of a character": "nurse \ud800",
    "operators": 'nurse" OR "a" NEAR(b) AND NOT c* ^x title:y',
    "SQL": "'; DROP TABLE term; --",
}


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("country", [None, "us"])
def test_a_search_answers_in_time_whatever_is_asked(words: str, country: str | None) -> None:
    began = process_time()
    found = matches(words, country, tuple, text())
    assert process_time() - began < SECONDS
    assert found.data or found.warnings
    assert all(0 < one["score"] <= 1 for one in found.data)
    assert all(len(warning) < 400 for warning in found.warnings)
    assert len(found.page.words) <= 201  # type: ignore[attr-defined]


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
def test_a_name_is_refused_in_words(words: str) -> None:
    began = process_time()
    with pytest.raises(CareerError) as refused:
        find(words)
    assert process_time() - began < SECONDS
    assert str(refused.value)


MEGABYTE = 1_000_000
TEXTS = {
    "words": "I drive a lorry and load pallets. ",
    "Chinese": "護理師照顧病人，",
    "without an end": "drive ",
    "tags": "<a ",
    "script without an end": "<script",
    "comments without an end": "<!--",
    "angles": "<",
    "signs": "!.",
}


@pytest.mark.parametrize("part", TEXTS.values(), ids=TEXTS)
def test_a_megabyte_of_duties_is_read_in_time(part: str) -> None:
    began = process_time()
    try:
        found = duties(part * (MEGABYTE // len(part)), "us", tuple).data
        assert all(0 <= one["share"] <= 100 for one in found)
    except CareerError as refused:
        assert str(refused)
    assert process_time() - began < SECONDS


def test_what_a_page_does_not_show_is_no_duty() -> None:
    page = "<script>weld steel</script><p>Cut <b>hair</b></p><!-- weld pipes --><style>weld</style>"
    assert [one["id"] for one in duties(page, "us", tuple).data] == [
        one["id"] for one in duties("Cut hair", "us", tuple).data
    ]


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=80))
def test_any_text_is_answered(words: str) -> None:
    assert isinstance(matches(words, None, tuple).data, list)
    try:
        assert find(words).id
    except CareerError as refused:
        assert str(refused)


OPERATORS = [*"*()/,-:", '"', "nurse", "AND", "NOT", "護", "NEAR", "in", "I"]


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(OPERATORS)))
def test_any_order_of_operators_is_answered(words: list[str]) -> None:
    assert isinstance(matches(" ".join(words), "ca", tuple).data, list)

"""Text of a web page: inert, its addresses links, its commands shown as such, its names unlike each other."""

import pytest

from careercli.output.web.pen import Pen, link, linked, without_commands


@pytest.mark.parametrize(
    ("said", "made"),
    [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ('" onerror="x', "&quot; onerror=&quot;x"),
        ("javascript:alert(1)", "javascript:alert(1)"),
        ("a \u202eevil\u2066 b", "a evil b"),
        ("See https://a.org/x.", 'See <a href="https://a.org/x" rel="noreferrer">https://a.org/x</a>.'),
        ("(https://a.org/b_(c))", '(<a href="https://a.org/b_(c)" rel="noreferrer">https://a.org/b_(c)</a>)'),
        ("https://a.org/?a=1&b='", '<a href="https://a.org/?a=1&amp;b=&#x27;" rel="noreferrer">'),
        ("More: career salary ca:32120", "More: <code>career salary ca:32120</code>"),
        ("`career help ai`.", "<code>career help ai</code>."),
        ("by the career editors", "by the career editors"),
    ],
)
def test_text(said: str, made: str) -> None:
    assert linked(said).startswith(made)


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "seed 12", "//a"])
def test_only_what_a_browser_should_open_is_a_link(address: str) -> None:
    assert link(address, "<b>") == "&lt;b&gt;"


def test_no_two_parts_have_the_same_name() -> None:
    pen = Pen("en")
    assert [pen.name(text) for text in ("Pay", "pay!", "薪資", "薪資", "Pay-2")] == [
        "pay",
        "pay-2",
        "part",
        "part-2",
        "pay-2-2",
    ]


def test_a_line_without_its_commands() -> None:
    assert without_commands("Canada · TEER 2 · career explain level") == "Canada · TEER 2"


def test_the_page_speaks_the_language_of_its_document_and_english_where_there_is_none() -> None:
    assert [Pen(lang).t("web.contents") for lang in ("fr", "xx")] == ["Sommaire", "Contents"]

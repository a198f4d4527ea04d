"""What a web page does in Chromium: it sorts, searches and unfolds, also by the keyboard; text that means harm does
nothing, and without the script all is there."""

from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.output.document import Bar, Bullets, Cell, Column, Document, Facts, Grid, Note, Prose, Section
from careercli.output.web.page import page_of as written
from careercli.output.web.page import shell

from .conftest import Opened

ROWS = (("b", "10", 30), ("ä", "9.5", None), ("c", "1,200", 10), ("a", "–", 20))
EVIL = '"><img src=x onerror=alert(1)><script>alert(2)</script>\u202e\u2066'
MADE = Document(
    f"T {EVIL}",
    "javascript:alert(3)",
    (
        Section(EVIL, (Prose(f"{EVIL} javascript:alert(4) https://x.org/'onclick='alert(5)"),), about="pay"),
        Grid(
            (Column("Name"), Column("Number", "right"), Column("Range")),
            tuple((Cell(name), Cell(number), Bar(1, mid, 40)) for name, number, mid in ROWS),
        ),
        Facts(((EVIL, Cell(EVIL, refs=("a",))),)),
        Note(EVIL, "warning"),
    ),
    {"a": EVIL, "b": "B"},
    links={"a": "javascript:alert(6)"},
    more=Document(
        "", "", (Section("Folded", (Bullets((Cell("Zebra crossing", "", ("b",)),), EVIL),), about="pay"),), {}
    ),
)


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A page of texts that mean harm, and a table."""
    path = tmp_path / "made.html"
    path.write_text("\n".join(written(MADE, shell())), encoding="utf-8")
    return path


def test_text_that_means_harm_is_inert(made: Path, page_of: Callable[..., Opened]) -> None:
    opened = page_of(made)
    opened.page.on("dialog", lambda dialog: opened.console.append(dialog.message))
    assert (opened.console, opened.requests) == ([], [])
    bad = ("img", "[onerror]", "[onclick]", "a[href^=javascript]", "script:nth-of-type(2)")
    assert [one for one in bad if opened.page.query_selector(one)] == []
    assert not opened.page.evaluate(r"/[\u202a-\u202e\u2066-\u2069]/.test(document.body.textContent)")


def names(opened: Opened) -> list[str]:
    """The names of the rows as they stand."""
    return [row.inner_text() for row in opened.page.query_selector_all(".sortable tbody th")]


@pytest.mark.parametrize(
    ("column", "clicks", "order"),
    [
        ("Name", 1, ["a", "ä", "b", "c"]),
        ("Name", 2, ["c", "b", "ä", "a"]),
        ("Number", 1, ["c", "b", "ä", "a"]),
        ("Number", 2, ["ä", "b", "c", "a"]),
        ("Range", 1, ["b", "a", "c", "ä"]),
    ],
)
def test_a_table_is_sorted_by_what_its_numbers_are_with_gaps_last(
    made: Path, page_of: Callable[..., Opened], column: str, clicks: int, order: list[str]
) -> None:
    opened = page_of(made)
    button = opened.page.get_by_role("button", name=column)
    for _ in range(clicks):
        button.focus()
        opened.page.keyboard.press("Enter")
    assert names(opened) == order
    sorts = opened.page.eval_on_selector_all("[aria-sort]", "all => all.map(one => one.ariaSort)")
    assert sorted(set(sorts)) in (["ascending", "none"], ["descending", "none"])


def test_search_marks_counts_and_unfolds(made: Path, page_of: Callable[..., Opened]) -> None:
    opened = page_of(made)
    assert not opened.page.is_visible("text=Zebra crossing")
    opened.page.fill("input[type=search]", "zébra")
    opened.page.get_by_text("1 found").wait_for()
    opened.page.keyboard.press("Enter")
    assert opened.page.is_visible("text=Zebra crossing")
    assert opened.page.evaluate("CSS.highlights.get('here').size") == 1
    opened.page.fill("input[type=search]", "qqqq")
    opened.page.get_by_text("Nothing found").wait_for()


def test_a_link_unfolds_what_it_leads_to(made: Path, page_of: Callable[..., Opened]) -> None:
    opened = page_of(made)
    opened.page.click("a.more")
    opened.page.get_by_text("Zebra crossing").wait_for()


def test_all_of_it_is_read_without_the_script(made: Path, page_of: Callable[..., Opened]) -> None:
    page = page_of(made, java_script_enabled=False).page
    assert not page.is_visible("form") and not page.is_visible("button")
    page.click(".fold summary")
    assert page.is_visible("text=Zebra crossing")
    page.click("nav summary")
    assert page.is_visible("nav a")


def test_the_keyboard_gets_past_the_top_first(made: Path, page_of: Callable[..., Opened]) -> None:
    opened = page_of(made)
    opened.page.keyboard.press("Tab")
    assert opened.page.evaluate("document.activeElement.hash") == "#main"

"""Web pages in Chromium: they ask for nothing, complain of nothing, can be used by everyone, fit every screen and few
sheets of paper, and what their script does is done."""

from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.output.document import Bar, Bullets, Cell, Column, Document, Facts, Grid, Note, Prose, Section
from careercli.output.web.page import page_of as written
from careercli.output.web.page import shell

from .conftest import Opened, Printed

WIDTHS = (360, 768, 1280)
SHEETS = 4
PAGES = (
    "show ca:32120", "show us:15-1252 --lang fr", "show gb:2237 --lang pt", "show au:254418 --lang zh-Hant",
    "show de:81302", "show sg:22200 --lang fr", "show ca:72310 us:47-2031", "show us:29-1141 --section pay,ai",
    "visas ca:32120", "visas us:15-1252 --lang zh-Hant", "visas de:43102 --lang fr", "salary au:254418",
    "salary ca:31301 --lang pt", "salary gb:2237 --everywhere", "ai us:15-1252", "ai ca:21232 --lang fr",
    "compare ca:31301 gb:2237 au:254418 de:81302 sg:22200", "compare us:15-1252 us:15-2051 --lang zh-Hant",
    "where us:29-1141 --limit 5", "where ca:32120 --lang pt", "credentials ca:32120", "pathway ca:32120 --lang fr",
    "education us:29-1141", "outlook ca:32120 --lang pt", "similar us:29-1141", "skills us:15-1252",
    "rate ca:32120 --lang zh-Hant", "list --country sg --limit 60", "search nurse", "faq au:254418 --lang fr",
)  # fmt: skip
DARK = PAGES[::5]
"""Pages looked at in the dark too."""


@pytest.fixture
def page_for(career: Callable[..., object], tmp_path: Path) -> Callable[..., Path]:
    """The web page of a command line, written to a file."""

    def saved(line: str) -> Path:
        path = tmp_path / f"{line.replace(' ', '_').replace(':', '-')}.html"
        done = career(*line.split(), "-o", str(path))
        assert done.code == 0, done.err
        return path

    return saved


@pytest.mark.parametrize("line", PAGES)
def test_a_page_asks_for_nothing_fits_and_can_be_used_by_everyone(
    line: str, page_for: Callable[[str], Path], page_of: Callable[..., Opened], axe: Callable[..., list[str]]
) -> None:
    opened = page_of(page_for(line), color_scheme="dark" if line in DARK else "light")
    found = axe(opened.page)
    for button in opened.page.query_selector_all('[data-open="true"]'):
        button.click()
    wider = []
    for width in WIDTHS:
        opened.resize(width)
        wider += [width] if opened.overflow() > 0 else []
    assert (opened.console, opened.requests, wider, found) == ([], [], [], [])


@pytest.mark.parametrize("line", ["show ca:32120", "visas us:15-1252", "show sg:22200 --lang zh-Hant"])
def test_what_is_folded_can_be_used_by_everyone_too(
    line: str, page_for: Callable[[str], Path], page_of: Callable[..., Opened], axe: Callable[..., list[str]]
) -> None:
    assert axe(page_of(page_for(f"{line} --all"), viewport={"width": 360, "height": 800}).page) == []


PRINTED = (
    "ca:32120", "ca:72310", "ca:41210", "us:15-1252", "us:29-1141", "us:47-2031", "gb:2237", "gb:5314", "gb:2136",
    "au:254418", "au:261312", "au:331212", "de:81302", "de:43102", "de:26212", "sg:22200", "sg:25121", "sg:33131",
)  # fmt: skip


@pytest.mark.parametrize("key", PRINTED)
def test_an_occupation_is_printed_on_few_sheets(
    key: str, page_for: Callable[[str], Path], printed: Callable[[Path], Printed]
) -> None:
    assert 1 <= printed(page_for(f"show {key}")).sheets <= SHEETS


def test_what_is_unfolded_is_printed_too(page_for: Callable[[str], Path], printed: Callable[[Path], Printed]) -> None:
    short, whole = printed(page_for("visas ca:32120")).sheets, printed(page_for("visas ca:32120 --all")).sheets
    assert short < whole


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

"""The page around a document: its contents, its short part open and the whole folded below, its sources."""

import re
from html.parser import HTMLParser
from typing import ClassVar

import pytest

from careercli.output.document import Bullets, Cell, Document, Heading, Note, Phrase, Prose, Section
from careercli.output.web.page import page_of, shell

WHOLE = Document(
    "A job",
    "",
    (
        Prose("What it is.", refs=("c",)),
        Heading("Pay in full", "pay"),
        Prose("All the pay.", refs=("a", "d")),
        Heading("Outlook", "outlook"),
        Bullets((Cell("Openings"),), "Now"),
    ),
    {"a": "First.", "c": "Third.", "d": "Fourth."},
    links={"d": "https://d.org/"},
)
SHORT = Document(
    "A <job>",
    "Canada · career explain TEER",
    (
        Section(
            "PAY", (Phrase((Cell("Much", "strong", ("a",)), Cell("More: career salary x:1", "more"))),), about="pay"
        ),
        Section("SUITS", (Phrase((Cell("People."), Cell("More: career quiz -x", "more"))),), about="fit"),
        Section("NEXT", (Note("Go on", "info", ("b",)),), about="next"),
    ),
    {"a": "First. https://a.org/x", "b": "Second."},
    links={"b": "javascript:alert(1)"},
    brief="Data: two publishers",
    lang="fr",
)


def written(document: Document) -> str:
    """The page without style and script."""
    text = "\n".join(page_of(document, shell("Made today")))
    return re.sub(r"(?s)<(style|script)>.*?</\1>", "", text)


class Tags(HTMLParser):
    """Every element closed in its order, every name given once, every link within the page leading somewhere."""

    EMPTY: ClassVar = {"meta", "input", "rect", "line", "circle"}

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.names: list[str] = []
        self.targets: set[str] = set()
        self.headings: list[int] = []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in self.EMPTY:
            self.open.append(tag)
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        for name, value in attrs:
            assert name != "style", "the policy lets no style of an element in"
            assert not name.startswith("on"), "nor any script"
            self.names += [value or ""] if name == "id" else []
            self.targets |= {value[1:]} if name == "href" and value and value.startswith("#") else set()

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in self.EMPTY

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("page", [WHOLE, SHORT, SHORT._replace(more=WHOLE), SHORT._replace(more=WHOLE, opened=True)])
def test_it_is_whole_and_every_link_leads_somewhere(page: Document) -> None:
    tags = Tags(written(page))
    assert len(set(tags.names)) == len(tags.names)
    assert tags.targets <= set(tags.names)
    assert tags.headings[0] == 1 and tags.headings.count(1) == 1
    steps = zip(tags.headings, tags.headings[1:], strict=False)
    assert all(after <= before + 1 for before, after in steps), "no level of headings is left out"


def test_the_whole_is_folded_below_the_short_page_which_leads_there() -> None:
    text = written(SHORT._replace(more=WHOLE))
    assert re.findall(r'<details class="fold" id="([^"]+)"( open)?><summary><h3>([^<]*)</h3>', text) == [
        ("all-vue-densemble", "", "Vue d’ensemble"),
        ("all-pay", "", "Pay in full"),
        ("all-outlook", "", "Outlook"),
    ]
    assert '<a class="more" href="#all-pay">En savoir plus</a>' in text
    assert "career salary" not in text, "the link stands for the command"
    assert "career quiz -x" in text, "what has no part below keeps its command"
    assert re.findall(r"open><summary><h3>", written(SHORT._replace(more=WHOLE, opened=True))) != []


def test_sources_of_what_is_open_come_first_and_only_pages_are_links() -> None:
    text = written(SHORT._replace(more=WHOLE))
    listed, _, rest = text.partition('<section class="sources">')[2].partition('<details class="rest">')
    assert re.findall(r'<li id="s(\d)">(\w+)', listed) == [("1", "First"), ("2", "Second")]
    assert re.findall(r'<li id="s(\d)">(\w+)', rest) == [("3", "Third"), ("4", "Fourth")]
    assert '<ol start="3">' in rest and 'href="https://d.org/"' in rest
    assert 'href="https://a.org/x"' in listed and "javascript" not in text
    assert "Data: two publishers" not in text


def test_contents_name_every_part_in_the_order_of_the_page() -> None:
    contents = written(SHORT._replace(more=WHOLE)).partition("<nav")[2].partition("</nav>")[0]
    assert re.findall(r'href="#([^"]+)">([^<]+)<', contents) == [
        ("pay", "PAY"),
        ("fit", "SUITS"),
        ("next", "NEXT"),
        ("all", "Tous les détails"),
        ("all-vue-densemble", "Vue d’ensemble"),
        ("all-pay", "Pay in full"),
        ("all-outlook", "Outlook"),
        ("sources", "Sources"),
    ]


def test_language_title_and_who_made_it() -> None:
    text = written(SHORT)
    assert '<html lang="fr">' in text and "<title>A &lt;job&gt;</title>" in text
    assert '<p class="subtitle">Canada</p>' in text and "<footer>Made today</footer>" in text


def test_several_pages_below_each_other_are_one_level_deeper() -> None:
    parts = (Heading("One", whole=True), *SHORT.blocks[:1], Heading("Two", whole=True), *SHORT.blocks[:1])
    text = written(
        SHORT._replace(blocks=parts, more=WHOLE._replace(blocks=(Heading("One", whole=True), *WHOLE.blocks)))
    )
    tags = Tags(text)
    assert tags.headings == [1, 2, 3, 2, 3, 2, 3, 4, 4, 4, 2]
    assert len(set(tags.names)) == len(tags.names)

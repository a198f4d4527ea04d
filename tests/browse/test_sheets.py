"""The pages of the browser are those of the commands, line by line."""

import pytest
from tests.browse.conftest import reader_of

from careercli.browse import sheets
from careercli.errors import UsageError
from careercli.output.document import Document
from careercli.output.result import Page
from careercli.output.terminal.compose import compose

pytestmark = pytest.mark.usefixtures("world")
COMMANDS = {
    "page": ("show",),
    "pay": ("salary",),
    "jobs": ("outlook",),
    "ai": ("ai",),
    "licence": ("credentials",),
    "study": ("education",),
    "visas": ("visas",),
    "skills": ("skills",),
    "similar": ("similar",),
    "whole": ("show", "--all"),
    "questions": ("faq",),
}


def lines(document: Document) -> list[str]:
    """A document as a terminal of 100 columns has it."""
    page = Page(100, terminal=True, fits=True)
    return ["".join(text for text, _ in line).rstrip() for line in compose(document, page)]


def test_every_tab_has_its_command():
    assert list(COMMANDS) == list(sheets.TABS)


@pytest.mark.parametrize("entry", ["ca:00030", "us:51-2011"])
@pytest.mark.parametrize("tab", sheets.TABS)
def test_a_tab_is_the_page_of_its_command(career, tab, entry):
    command, *options = COMMANDS[tab]
    printed = career(command, entry, *options, terminal=True)
    assert printed.code == 0, printed.err
    assert lines(sheets.of_occupation(tab, entry, reader_of()).document) == [
        line.rstrip() for line in uncoloured(printed.out).splitlines()
    ]


def uncoloured(text: str) -> str:
    """What a terminal shows, without how."""
    import re

    return re.sub(r"\x1b\[[0-9;]*m|\x1b\]8;[^\x1b]*\x1b\\", "", text)


def test_a_comparison_is_that_of_compare(career):
    printed = career("compare", "ca:00030", "ca:00010", terminal=True)
    sheet = sheets.comparison(["ca:00030", "ca:00010"], reader_of())
    assert lines(sheet.document) == [line.rstrip() for line in uncoloured(printed.out).splitlines()]
    assert sheet.mentions[:2] == ["ca:00030", "ca:00010"]


@pytest.mark.parametrize("count", [1, 7])
def test_a_comparison_is_of_two_to_six(count):
    with pytest.raises(UsageError):
        sheets.comparison(["ca:00030"] * count, reader_of())


def test_every_country_is_that_of_countries(career):
    printed = career("countries", "ca:00030", terminal=True)
    sheet = sheets.everywhere("ca:00030", reader_of())
    assert lines(sheet.document) == [line.rstrip() for line in uncoloured(printed.out).splitlines()]
    assert "us:51-1010" in sheet.mentions


def test_a_page_mentions_other_occupations_once_and_not_itself():
    sheet = sheets.of_occupation("similar", "ca:00010", reader_of())
    assert sheet.mentions
    assert "ca:00010" not in sheet.mentions
    assert len(set(sheet.mentions)) == len(sheet.mentions)
    assert set(sheet.mentions) <= sheets._known()


def test_the_readers_countries_come_first():
    assert [*sheets.country_names(reader_of()._replace(order=("us", "xx")))] == ["us", "ca"]

"""Where a one-screen page names what shows the whole, and how long it may be."""

from careercli.output.document import Document, Prose, Section
from careercli.pages.brief import spare
from careercli.pages.brief.sources import with_last
from careercli.text.text import text

T = text()
LAST = Prose("More")


def labels(sections: list[Section]) -> list[tuple[str, bool]]:
    """Each section, and whether it ends with the last line."""
    return [(one.label, one.blocks[-1] == LAST) for one in sections]


def test_the_last_line_stands_in_a_section_that_is_on_every_screen():
    made = with_last([Section("A", (Prose("a"),)), Section("B", (Prose("b"),)), Section("C", (Prose("c"),), 2)], LAST)
    assert labels(made) == [("A", False), ("B", True), ("C", False)]


def test_sections_without_a_word_are_left_out():
    assert labels(with_last([Section("A", (Prose("a"),)), Section("B", ())], LAST)) == [("A", True)]
    assert with_last([Section("B", ())], LAST) == []


def test_a_page_of_several_has_no_screen():
    one = Document("A", "", (), {})
    assert spare.on_one_screen([one], T).screen == spare.SCREEN
    assert spare.on_one_screen([one, one], T).screen == ()

"""What sheets leave out of a one-screen page, and what they add."""

import datetime
from typing import Any

from careercli.output.document import Bullets, Cell, Column, Document, Facts, Grid, Note, Phrase, Prose, Section
from careercli.pages.handout import paper
from careercli.record.pages.handout import Contact, Handout
from careercli.text.text import text

T = text()
DAY = datetime.date(2026, 11, 30)
SOURCES: Any = {
    "a": {"publisher": "Office A", "vintage": "May 2025", "page": "https://a.example/pay/"},
    "b": {"publisher": "Office B", "vintage": "undated", "page": "career help texts"},
}
RECORD = Handout(None, SOURCES, (), (), DAY, "career show xx:1 --handout")


def kept(*blocks: Any) -> list[Any]:
    """The blocks as they stand on paper."""
    return paper.kept(blocks, RECORD, T)


def test_what_only_a_terminal_understands_is_left_out():
    assert kept(Prose("More: career show xx:1 --all")) == []
    assert kept(Prose("A fact. Say them with --set, or --profile.")) == [Prose("A fact.")]
    assert kept(Phrase((Cell("Alberta 1 ·"), Cell("More: career salary 1")))) == [Phrase((Cell("Alberta 1"),))]
    assert kept(Note("Ask. See `career points`")) == [Note("Ask.")]
    assert kept(Bullets((Cell("a"), Cell("career x")))) == [Bullets((Cell("a"),))]
    assert kept(Facts((("MORE", Cell("career visas 1")),))) == []
    rows = ((Cell("career similar 1"), Cell("close jobs")), (Cell("x"), Cell("y")))
    assert kept(Grid((Column(""), Column("")), rows)) == [Grid((Column(""), Column("")), rows[1:])]


def test_a_career_is_no_command():
    assert kept(Prose("A career in nursing. Careers change; a well-known -o.")) != []
    assert kept(Prose("Chatbots only, rated in 2023 – no forecast."))[0].text.endswith("no forecast.")


def test_a_section_of_commands_alone_goes():
    assert kept(Section("NEXT", (Grid((Column(""),), ((Cell("career show 1"),),)),))) == []


def test_a_section_names_its_publishers_and_their_years():
    (made,) = kept(Section("PAY", (Phrase((Cell("1 a year", refs=("a",)), Cell("2", refs=("b", "a")))),)))
    assert made.blocks[-1].text == "Source: Office A 2025, Office B"


def test_a_sheet_says_what_it_is_at_its_end_alone():
    assert kept(Prose(T("pages.pathway.no_advice"), "dim")) == []
    assert kept(Section("X", (Prose("x"), Prose(T("pages.pathway.no_advice"), "dim")))) == [Section("X", (Prose("x"),))]


def test_the_line_for_a_name_and_the_day_come_first():
    made = paper.paper(Document("T", "S · career explain TEER", (), {}), RECORD, [Prose("x")], T)
    assert isinstance(made.blocks[0], Prose)
    assert made.blocks[0].text.startswith("Prepared for ____")
    assert made.blocks[0].text.endswith("30 November 2026")
    assert made.subtitle == "S"
    assert made.blocks[-1] == Prose(T("handout.no_advice"), "strong")
    assert "career show xx:1 --handout" in made.brief
    assert made.paper == "portrait"


def test_bodies_beyond_the_first_are_counted():
    bodies = [Contact("xx:1", f"Body {n}", "", f"https://{n}.example/") for n in range(6)]
    assert paper.licensing(bodies, T) == [
        *(f"Body {n}: {n}.example" for n in range(4)),
        "2 more licensing bodies: ask your counsellor for yours.",
    ]
    (line,) = paper.licensing([Contact("xx:1", "Body", "Alberta", "http://b.example/x")], T)
    assert line == "Alberta: Body, b.example/x"


def test_addresses_are_written_as_one_types_them():
    assert paper.address_of("a", RECORD) == "a.example/pay"
    assert paper.address_of("b", RECORD) == paper.address_of("none", RECORD) == ""


def test_the_sources_of_what_is_no_section_stand_together():
    loose, inside = Prose("x", "", ("a",)), Section("X", (Prose("y", "", ("b",)),))
    (made,) = paper.all_sources([loose, inside], RECORD, T)
    assert made == Section(T("handout.sources"), (Prose("Office A 2025", "dim"),))
    assert paper.all_sources([inside], RECORD, T) == []


def test_nothing_to_do_and_nothing_unknown_are_no_sections():
    assert paper.next_steps({"visa": [], "licence": []}, T) == []
    assert paper.unknown(["Say --from.", ""], T) == []
    (made,) = paper.next_steps({"visa": ["a", "a"], "licence": []}, T)
    assert made == Section(T("handout.next"), (Bullets((Cell("a"),), T("handout.do.visa")),))

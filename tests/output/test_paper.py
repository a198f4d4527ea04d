"""Documents for paper: text and drawings alone, hostile text inert, spare parts left out where a sheet is full."""

import re

from careercli.output import paper
from careercli.output.document import (
    Bullets,
    Cell,
    Chart,
    ChartRow,
    Column,
    Document,
    Facts,
    Grid,
    Note,
    Phrase,
    Picture,
    Prose,
    Section,
    Share,
)  # fmt: skip

HOSTILE = "<script>alert(1)</script>\x1b[31m\"'&"


def printed(*blocks: object, **more: object) -> str:
    """The sheet of these blocks."""
    made = Document("Title", "Sub", blocks, {}, paper="portrait")._replace(**more)  # type: ignore[arg-type]
    return "\n".join(paper.page_of(made))


def test_hostile_text_is_text():
    cell = Cell(HOSTILE)
    shown = printed(
        Prose(HOSTILE), Phrase((cell,)), Note(HOSTILE), Bullets((cell,), HOSTILE), Facts(((HOSTILE, cell),)),
        Grid((Column(HOSTILE),), ((cell,),), HOSTILE), Section(HOSTILE, (Prose(HOSTILE),)),
        Picture(Share(((HOSTILE, 10.0, ""),), (HOSTILE,))), title=HOSTILE, subtitle=HOSTILE, brief=HOSTILE,
    )  # fmt: skip
    assert "<script" not in shown
    assert "\x1b" not in shown
    assert shown.count("&lt;script&gt;") >= 14


def test_a_sheet_has_no_script_and_no_link_to_click():
    shown = printed(Prose("www.example.org"))
    assert not re.search(r"<script|<a |<button|<details|https?:", shown)
    assert "size:A4 portrait" in shown
    assert "size:A4 landscape" in printed(paper="landscape")


def test_a_row_with_its_name_alone_is_a_heading_in_the_table():
    shown = printed(Grid((Column(""), Column("B")), ((Cell("GROUP"), Cell("")), (Cell("x"), Cell("1")))))
    assert '<th scope="rowgroup" colspan="2" class="group">GROUP</th>' in shown
    assert '<th scope="row">x</th><td>1</td>' in shown


def test_a_range_is_drawn_and_its_marks_are_words():
    chart = Chart(((0, "0"), (100, "100")), (ChartRow("", "", 20, 50, 80),), ((20, "20 low"), (50, "50 middle")))
    shown = printed(Section("PAY", (chart,)))
    assert "20 low · 50 middle" in shown
    assert re.search(r'<line x1="61.2" x2="238.8"', shown)
    assert '<circle cx="150.0"' in shown


def test_parts_of_a_whole_are_told_without_colour():
    shown = printed(Picture(Share((("do", 25.0, "automated"), ("help", 50.0, "augmented"), ("rest", 25.0, "human")))))
    assert [*re.findall(r'<rect class="(\w+)" x="[\d.]+" y="1" width="([\d.]+)"', shown)] == [
        ("all", "75.0"), ("some", "150.0"), ("none", "75.0"),
    ]  # fmt: skip


def test_what_is_spare_goes_where_a_sheet_is_full_and_only_then():
    spare = Section("SPARE", (Prose("spare"),), 2)
    assert "SPARE" in printed(Prose("x"), spare)
    long = [Prose(f"line {n}") for n in range(200)]
    shown = printed(*long, spare)
    assert "SPARE" not in shown
    assert "line 199" in shown

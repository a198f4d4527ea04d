"""A page inside another page: its styles reach nothing else, and follow a notebook's light or dark."""

import re

from tests.output import pages

from careercli.output.document import Cell, Column, Document, Grid, Note
from careercli.output.fragment import NAME, fragment, rules, scoped
from careercli.output.web.assets import asset

SHEET = """
@import url("https://example.org/x.css");
:root{--ink:#111} /* a comment { with braces } */
body, h1 > b{color:var(--ink)}
@media (prefers-color-scheme: dark){:root{--ink:#eee} .a,.b{color:red}}
@media (max-width: 40rem){h2{margin:0}}
@media print{h2{display:none}}
@page{margin:2cm}
"""


def test_every_rule_is_for_the_piece() -> None:
    made = scoped(SHEET)
    assert f".{NAME}{{--ink:#111}}" in made
    assert f".{NAME},.{NAME} h1 > b{{color:var(--ink)}}" in made
    assert f"@media (max-width: 40rem){{.{NAME} h2{{margin:0}}}}" in made
    assert "import" not in made
    assert "print" not in made
    assert "@page" not in made


def test_a_notebook_says_which_it_is() -> None:
    made = scoped(SHEET)
    assert f'[data-jp-theme-light="true"] .{NAME}{{--ink:#111}}' in made
    assert f'[data-jp-theme-light="false"] .{NAME},.vscode-dark .{NAME}' in made
    assert f'[data-jp-theme-light="false"] .{NAME} .a' in made
    assert made.index("prefers-color-scheme") < made.index("data-jp-theme-light")


def test_no_rule_of_the_real_sheet_reaches_further() -> None:
    assert [one for one in selectors(scoped(asset("page.css").text)) if f".{NAME}" not in one] == []


def selectors(css: str) -> list[str]:
    """Every selector of a sheet, those in `@media` too."""
    found: list[str] = []
    for prelude, body in rules(css):
        found += selectors(body) if prelude.startswith("@") else prelude.split(",")
    return found


def test_hostile_text_is_inert_and_a_cut_table_says_so() -> None:
    grid = Grid((Column("<b>"),), ((Cell("<img src=x onerror=alert(1)>"),),), left_out=3)
    page = fragment(Document("<script>", "</style>", (grid, Note("</div>")), {}, left_out_label="{count} more"))
    assert not re.search(r"<script|<img|<b>", page)
    assert page.count("</style>") == 1
    assert "3 more" in page


def test_sources_stand_in_a_line_each_without_marks() -> None:
    page = fragment(pages.occupation())
    assert "<sup>" not in page
    assert page.count('class="sources"') == len(pages.SOURCES)

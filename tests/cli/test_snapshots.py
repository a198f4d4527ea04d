"""What every page looks like, over the made-up world of fixtures/tiny and fixtures/linked.

The real data change with every edition of a source; these pages change only with the program. Read a changed snapshot
before you commit it: `python -m pytest tests/cli/test_snapshots.py --snapshot-update`.
"""

import json
import shutil
from pathlib import Path

import pytest

from careerdata.build.atlas import build_atlas

FIXTURES = Path(__file__).parents[1] / "fixtures"
DAY = "2026-11-22"
WHOLE = ("show", "ca:00030")
"""An occupation with everything: a profile, regions, lists, ratings."""
PAGES = (
    WHOLE,
    ("show", "us:51-2011"),
    ("show", "ca:00020", "ca:00040"),
    ("ai", "ca:00030", "us:51-1010"),
    ("ai", "ca:00030", "--all"),
    ("ai", "ca:00030", "--measures"),
    ("ai", "us:51-1010", "--explain", "Taste beer"),
    ("ai", "--country", "ca"),
    ("salary", "ca:00030"),
    ("salary", "ca:00030", "--currency", "USD"),
    ("salary", "ca:00030", "--everywhere"),
    ("salary", "--country", "ca"),
    ("salary", "--country", "us", "--currency", "CAD"),
    ("outlook", "ca:00010", "us:51-2011", "ca:00020"),
    ("credentials", "ca:00010"),
    ("credentials", "ca:00010", "ca:00030"),
    ("education", "us:51-2011", "ca:00030"),
    ("visas", "ca:00010", "ca:00030", "--on", DAY),
    ("match", "ca:00010"),
    ("match", "us:51-1010"),
    ("countries",),
    ("countries", "ca:00010"),
    ("compare", "ca:00030", "us:51-1010", "ca:00010"),
    ("compare", "ca:00030", "us:51-1010", "--currency", "USD"),
    ("similar", "ca:00030"),
    ("similar", "us:51-1010"),
    ("rate", "ca:00030"),
    ("rate", "ca:00010", "--explain"),
    ("rank", "--country", "ca"),
    ("rank", "--country", "ca", "--robust"),
    ("list",),
    ("list", "--country", "ca", "--sort", "growth"),
    ("search", "baker"),
    ("search", "oven hand"),
    ("faq", "ca:00010"),
    ("faq", "us:51-2011", "--all"),
    ("sources", "ca:00030"),
    ("points",),
    ("schema",),
    ("skills", "us:51-1010", "ca:00010"),
    ("skills", "us:51-1010", "--to", "us:51-3010"),
    ("skills", "us:51-1010", "--to", "ca:00010"),
    ("offer", "us:51-1010", "--pay", "61000", "--in", "us-ny"),
    ("offer", "ca:00030", "--pay", "30", "--per", "hour", "--in", "ca"),
    ("pathway", "ca:00010", "--from", "PH", "--trained-in", "FR", "--on", DAY),
    ("pathway", "ca:00010", "--region", "BC", "--on", DAY),
    ("pathway", "ca:00030", "--on", DAY),
    ("move", "ca:00010", "--from", "PH", "--on", DAY),
    ("move", "ca:00010", "--from", "PH", "--trained-in", "FR", "--to", "ca", "--on", DAY),
    ("move", "ca:00030", "--to", "us", "--set", "age=30", "--on", DAY),
)
WHOLE_PAGES = (
    ("pathway", "ca:00010", "--on", DAY, "--all"),
    ("match", "ca:00010", "--all"),
    ("similar", "ca:00030", "--all"),
    ("rate", "ca:00030", "--all"),
    ("rank", "--country", "ca", "--all"),
    ("skills", "us:51-2011", "--all"),
)
"""Commands whose page of one screen stands above, with everything."""
NARROW_AND_WIDE = (WHOLE, PAGES[3], PAGES[8], PAGES[11], PAGES[17], PAGES[18], PAGES[22], PAGES[30])
FOR_PROGRAMS = (
    *(asked for asked in PAGES if asked[0] not in ("schema", "sources")),
    ("faq", "ca:00010", "ca:00030", "ca:00040", "us:51-1010", "--all"),
    ("rounds",),
)
"""What is asked for as JSON too: the contract, with every unit, year, source, mark and reason of what is missing."""
OTHER_FORMS = (WHOLE, PAGES[3], PAGES[17], PAGES[22], PAGES[30])


@pytest.fixture(scope="session")
def made_up(tmp_path_factory):
    """The atlas of the made-up world, with links between its countries and licences."""
    folder = tmp_path_factory.mktemp("made-up")
    for name in ("tiny", "linked"):
        shutil.copytree(FIXTURES / name, folder / "data", dirs_exist_ok=True)
    build_atlas(folder / "data", folder / "atlas.db")
    return folder / "atlas.db"


@pytest.fixture(autouse=True)
def world(made_up, monkeypatch):
    """That atlas in use, on a day that stands still."""
    monkeypatch.setenv("CAREER_ATLAS", str(made_up))
    monkeypatch.setattr("careercli.queries.systems.today", lambda: DAY)


@pytest.mark.parametrize("asked", (*PAGES, *WHOLE_PAGES), ids=" ".join)
def test_the_page(page, snapshot, asked):
    assert page(100, *asked) == snapshot


@pytest.mark.parametrize("width", [60, 160])
@pytest.mark.parametrize("asked", NARROW_AND_WIDE, ids=" ".join)
def test_the_page_on_a_narrow_and_on_a_wide_screen(page, snapshot, asked, width):
    assert page(width, *asked) == snapshot


@pytest.mark.parametrize("form", ["plain", "md"])
@pytest.mark.parametrize("asked", OTHER_FORMS, ids=" ".join)
def test_the_page_in_other_forms(career, snapshot, asked, form):
    done = career(*asked, "--format", form)
    assert done.code == 0, done.err
    assert done.out == snapshot


@pytest.mark.parametrize("asked", FOR_PROGRAMS, ids=" ".join)
def test_the_answer_for_programs(career, snapshot, asked):
    done = career(*asked, "--format", "json")
    assert done.code == 0, done.err
    assert json.dumps(json.loads(done.out), indent=1, ensure_ascii=False) == snapshot


def test_the_settings(page, snapshot):
    assert page(100, "config", "list", "--show-origin") == snapshot

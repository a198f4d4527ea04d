"""ISCO-08 in the atlas: groups with their names, ties to the occupations, and what the build refuses."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.atlas import isco, terms
from careercli.atlas.connection import ask
from careercli.record.title_key import key
from careerdata.build.atlas import build_atlas
from careerdata.errors import BadRow

GROUPS = (
    "code,rank,parent,title_en,title_fr,title_de,title_es,title_pt,source\n"
    "7,major group,,Craft workers,Métiers,Handwerker,Oficiales,Artífices,codes-1\n"
    "751,minor group,7,Food workers,Alimentation,Lebensmittel,Alimentos,Alimentos,codes-1\n"
    "7512,unit group,751,Bakers and cooks,Boulangers,Bäcker,Panaderos,Padeiros,codes-1\n"
    "7515,unit group,751,Tasters,Goûteurs,Verkoster,Catadores,Provadores,codes-1\n"
)
LABELS = "code,label,source\n7,工藝人員,codes-1\n7512,麵包師（烘焙師）,codes-1\n"
TITLES = (
    "code,lang,title,kind,source\n"
    "7512,de,Feinbäcker/in,alternate,codes-1\n"
    "7512,en,oven hand,alternate,codes-1\n"
    "7512,pt,Padeiro/Padeira,preferred,codes-1\n"
)
CALLED = "code,lang,title,source\n7512,es,tahonero,codes-1\n7512,zh-Hant,烤餅師傅,codes-1\n"
LINKS = (
    "scheme,code,isco,weight,rank,quality,path,doubt,source\n"
    "noc2021,00010,7512,,1,exact,direct,,crosswalk-1\n"
    "noc2021,00020,7512,0.25,2,split,chained,,crosswalk-1\n"
    "noc2021,00030,7512,,,partial,chained,outvoted,crosswalk-1\n"
    "noc2021,00030,7515,,1,close,chained,unconfirmed,crosswalk-1\n"
)
Build = Callable[..., None]


@pytest.fixture
def build(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Build:
    """`build(links=…)`: the made-up atlas with ISCO, in use."""

    def with_isco(
        groups: str = GROUPS, labels: str = LABELS, titles: str = TITLES, links: str = LINKS, called: str = CALLED
    ) -> None:
        for name, text in (
            ("isco/groups.csv", groups),
            ("isco/labels_zh_hant.csv", labels),
            ("isco/titles.csv", titles),
            ("isco/called.csv", called),
            ("crosswalks/ca_isco.csv", links),
        ):
            (data / name).parent.mkdir(exist_ok=True)
            (data / name).write_text(text, encoding="utf-8")
        build_atlas(data, tmp_path / "atlas.db")
        monkeypatch.setenv("CAREER_ATLAS", str(tmp_path / "atlas.db"))

    return with_isco


def test_a_group_has_its_names_by_language_and_says_which_are_ours(build: Build) -> None:
    build()
    ((text,),) = ask("SELECT titles FROM isco_group WHERE code = '7512'")
    titles = json.loads(text)
    assert (titles["pt"], titles["source"]) == ("Padeiros", "codes-1")
    assert (titles["zh-Hant"], titles["zh-Hant_source"]) == ("麵包師（烘焙師）", "codes-1")


def test_ties_keep_weight_and_doubt_and_leave_out_the_outvoted(build: Build) -> None:
    build()
    assert [(tie.id, tie.title, tie.quality, tie.weight, tie.rank, tie.doubt) for tie in isco.ties(["7512"])] == [
        ("ca:00010", "Bakers", "exact", None, 1, None),
        ("ca:00020", "Millers", "split", 0.25, 2, None),
    ]
    assert isco.ties([]) == isco.ties(["7512"], "us") == isco.ties(["99"]) == []


def test_a_wider_group_has_the_ties_of_those_within(build: Build) -> None:
    build()
    assert {(tie.isco, tie.id) for tie in isco.ties(["751"])} == {
        ("7512", "ca:00010"),
        ("7512", "ca:00020"),
        ("7515", "ca:00030"),
    }


def test_names_of_groups_are_found_whatever_the_country(build: Build) -> None:
    build()
    for country in (None, "ca", "us"):
        assert [(term.id, term.lang, term.kind) for term in terms.named(key("padeiros"), country)] == [
            ("isco:7512", "pt", "group"),
            ("isco:7512", "pt", "preferred"),  # Padeiro/Padeira
        ]
    assert [term.kind for term in terms.named(key("oven hand"))] == ["synonym"]


@pytest.mark.parametrize(("title", "lang"), [("tahoneras", "es"), ("烤餅師傅", "zh-Hant")])
def test_what_people_say_is_a_name_of_the_group(build: Build, title: str, lang: str) -> None:
    build()
    found = [(term.id, term.lang, term.kind) for term in terms.named(key(title))]
    assert found == [("isco:7512", lang, "synonym")]


def test_the_widest_groups_have_no_names_to_be_found(build: Build) -> None:
    build()
    assert terms.named(key("craft workers")) == terms.named(key("工藝人員")) == []
    assert [term.kind for term in terms.named(key("food workers"))] == ["wider"]


@pytest.mark.parametrize(("part", "found"), [("麵包", True), ("包師", True), ("烘焙", True), ("師烘", False)])
def test_any_part_of_a_chinese_word_is_indexed(build: Build, part: str, found: bool) -> None:
    build()
    places = [term.id for block in terms.blocks("us") for term in terms.with_words(f'"{part}"', block, 9)]
    assert (places == ["isco:7512"]) is found


def test_without_isco_there_are_no_ties(atlas: Path) -> None:
    assert ask("SELECT count(*) FROM isco_link") == ask("SELECT count(*) FROM isco_group") == [(0,)]
    assert isco.ties(["7512"]) == []


@pytest.mark.parametrize(
    ("table", "old", "new", "problem"),
    [
        ("links", "00010,7512", "00011,7512", "no occupation ca:00011"),
        ("links", "00010,7512", "00010,7599", "no ISCO unit group 7599"),
        ("links", "00010,7512", "00010,751", "no ISCO unit group 751"),
        ("labels", "7512,", "7599,", "no ISCO group 7599"),
        ("titles", "7512,pt", "7599,pt", "no ISCO group 7599"),
        ("titles", "7512,pt", "751,pt", "is out of order"),
        ("called", "7512,zh", "7599,zh", "no ISCO group 7599"),
    ],
)
def test_what_leads_nowhere_is_refused(build: Build, table: str, old: str, new: str, problem: str) -> None:
    tables = {"links": LINKS, "labels": LABELS, "titles": TITLES, "called": CALLED}
    assert old in tables[table]
    with pytest.raises(BadRow, match=problem):
        build(**{table: tables[table].replace(old, new, 1)})

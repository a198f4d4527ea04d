"""The one-screen page of visa routes: its answer, its groups, what is not known, and what has changed."""

from typing import Any

import pytest

from careercli.output.document import Facts, Grid, Note, Prose
from careercli.pages.brief import visas
from careercli.record.visas import RoutesPage
from careercli.text.text import text

from ..conftest import refs, words

T = text()
SOURCES = {key: {"publisher": key, "title": key, "vintage": "2026", "licence": "x"} for key in ("law", "list")}


def route(key: str, **more: Any) -> dict[str, Any]:
    """A route that takes the occupation and needs no offer."""
    plain = {"route": f"ca/{key}", "name": key, "status": "conditions", "offer": "not-needed", "bound_to": "occupation"}
    said = {"needs": [], "hint": "", "why": [{"source": "list"}], "notes": [], "systems": [], "confidence": "O"}
    return {**plain, **said, "checked": "2026-11-21", "source": "law", **more}


def shown(*routes: dict[str, Any], asks: dict[str, Any] | None = None, **record: Any) -> Any:
    """The page of one occupation with these routes."""
    made = {"id": "ca:1", "title": {"en": "Bakers"}, "visas": list(routes), "not_covered": [], "posts": []}
    card = {"id": "ca:1", "code": "1", "classification": "NOC 2021", "level": {"scheme": "TEER", "value": "2"}}
    one: Any = {**made, "regions": [], "country": "ca", "on": "2026-11-30", **record}
    found = RoutesPage([(one, card)], SOURCES, [], asks or {}, {}, {"ca": {"en": "Canada"}})  # type: ignore[list-item]
    return visas.page(found, T)


def table(page: Any) -> list[tuple[str, str]]:
    """The rows of the table as texts."""
    (grid,) = (block for block in page.blocks if isinstance(block, Grid))
    head = (grid.columns[0].label, grid.columns[1].label)
    return [head, *((name.text, needs.text) for name, needs in grid.rows)]  # type: ignore[union-attr]


def facts(page: Any) -> dict[str, str]:
    """The lines after the table by their label."""
    return {label: cell.text for block in page.blocks if isinstance(block, Facts) for label, cell in block.rows}


def answer(page: Any) -> str:
    """The first line."""
    return next(block.text for block in page.blocks if isinstance(block, Prose))


def notices(page: Any) -> list[str]:
    """The warnings."""
    return [block.text for block in page.blocks if isinstance(block, Note)]


def test_title_and_day():
    page = shown(route("Free"))
    assert (page.title, page.subtitle) == ("Bakers → Canada", "NOC 2021 1 · TEER 2 · for 2026-11-30")
    assert page.brief.startswith("Data: law 2026, list 2026")
    assert refs(page) == {"law", "list"}


@pytest.mark.parametrize(
    ("routes", "begins"),
    [
        ([route("Free")], "You do not need a job offer, if"),
        ([route("Some", offer="either")], "Whether you need a job offer depends"),
        ([route("Paid", offer="needed")], "You need a job offer for every"),
        ([route("Paid", offer="needed"), route("You", bound_to="person")], "You need a job offer, unless"),
        ([route("You", bound_to="person")], "We know only routes that are open to any job"),
        ([route("Not", status="unknown")], "We know no route that takes this job. Others may"),
        ([route("No", status="closed")], "We know no route"),
    ],
)
def test_the_answer_says_whether_an_offer_is_needed(routes, begins):
    assert answer(shown(*routes)).startswith(begins)


def test_routes_stand_below_their_group_and_those_for_the_job_first():
    page = shown(
        route("You", bound_to="person", needs=["a talent"]),
        route("Free", needs=["a test"]),
        route("Paid", offer="needed"),
        route("Some", offer="either"),
        route("Here"),
        route("Moved", offer="needed"),
        asks={"ca/Here": ["stay"], "ca/Moved": ["stay", "offer"]},
    )
    assert table(page) == [
        ("WITHOUT A JOB OFFER", "You need"),
        ("Free", "a test"),
        ("You", "any job · a talent"),
        ("WITH OR WITHOUT A JOB OFFER", ""),
        ("Some", ""),
        ("WITH A JOB OFFER", ""),
        ("Paid", ""),
        ("Moved", ""),
        ("ALREADY IN THE COUNTRY", ""),
        ("Here", ""),
    ]


def test_a_category_stands_below_the_pool_it_picks_among():
    page = shown(route("Entry: Skilled"), route("Entry category: Health"), route("Other: West"))
    assert [name for name, _ in table(page)[1:]] == ["Entry: Skilled", "↳ Health draw", "Other: West"]


def test_routes_of_places_that_ask_the_same_first_stand_together():
    west = route("Nominee: West (tech)", bound_to="place", offer="either", needs=["a nomination", "a list"])
    east = route("Nominee: East", bound_to="place", offer="either", needs=["a nomination"])
    north = route("Nominee: North", bound_to="place", offer="either", needs=["an offer"])
    page = shown(west, north, east)
    assert table(page) == [
        ("WITH OR WITHOUT A JOB OFFER", "You need"),
        ("Nominee: West, East", "a nomination"),
        ("Nominee: North", "an offer"),
    ]
    apart = [{**one, "bound_to": "occupation"} for one in (west, east)]
    assert [name for name, _ in table(shown(*apart))[1:]] == ["Nominee: West (tech)", "Nominee: East"]


def test_a_draw_that_looks_at_the_person_stands_by_its_pool():
    page = shown(
        route("Nominee: West", bound_to="place"),
        route("You", bound_to="person"),
        route("Entry category: French", bound_to="person"),
        route("Entry: Skilled"),
    )
    assert [name for name, _ in table(page)[1:]] == ["Entry: Skilled", "↳ French draw", "Nominee: West", "You"]


def region(name: str, *wanted: str, excluded: tuple[str, ...] = (), communities: tuple[str, ...] = ()) -> Any:
    """What the lists of a region say."""

    def entries(names: tuple[str, ...]) -> list[dict[str, str]]:
        return [{"list": one, "name": one, "route": "", "checked": "2026-08-21", "source": "list"} for one in names]

    found = {"wanted": entries(wanted), "excluded": entries(excluded), "communities": entries(communities)}
    stance = "wanted" if wanted else "excluded" if excluded else None
    missing = {} if stance else {"missing": "not-named" if name != "Empty" else "no-list"}
    return {"region": name, "name": {"en": name}, "stance": stance, **missing, **found}


def test_the_lists_of_places_say_who_wants_the_job_and_who_leaves_it_out():
    west = region("West", "West: jobs", communities=("Rural pilot: Hill (W)", "Rural pilot: Dale (W)"))
    page = shown(
        route("Free"),
        regions=[west, region("East", excluded=("East: left out",)), region("North"), region("Empty")],
    )
    assert facts(page)["BY PLACE"] == (
        "Lists of jobs they want name it: West. Some or all streams leave it out: East. "
        "The lists of 1 other place do not name it, which is not a no."
    )
    assert facts(page)["COMMUNITIES"] == "2 communities ask for it: Hill (W); Dale (W)"


def test_no_list_of_a_place_is_not_a_no():
    page = shown(route("Free"), regions=[region("North"), region("South"), region("Empty")])
    assert facts(page)["BY PLACE"] == "The lists of 2 places do not name it, which is not a no."
    assert "COMMUNITIES" not in facts(page)
    assert "BY PLACE" not in facts(shown(route("Free")))


def test_last_cutoff_and_its_day():
    cut = {"last": "2026-09-04", "cutoff": 475, "says": ""}
    assert table(shown(route("Pool", invited=cut)))[1][1] == "last cut-off 475 (2026-09-04)"
    through = {
        **cut,
        "last": "2024-04-23",
        "cutoff": 529,
        "through": [{"route": "x", "name": "x", "last": "2026-09-04"}],
    }
    assert table(shown(route("Pool", invited=through)))[1][1] == "invited by the draws below"
    seen = {"last": "2025-12", "low": 65, "high": 90, "says": ""}
    assert table(shown(route("Pool", invited=seen)))[1][1] == "last invited in 2025-12 with 65 to 90 points"
    assert table(shown(route("Pool", invited={"last": None, "says": "By lot."})))[1][1] == ""


def test_a_sign_is_marked_and_explained():
    page = shown(route("Perhaps", hint="The post decides."), route("Sure"))
    assert [name for name, _ in table(page)] == ["WITHOUT A JOB OFFER", "Perhaps ~", "Sure"]
    assert table(page)[0][1] == "You need (~ only a sign: the post decides)"


def test_what_is_not_known_is_no_no():
    page = shown(
        route("Nominee: West", status="unknown"),
        route("Nominee: East", status="unknown"),
        route("Trades", status="closed"),
        not_covered=["a", "b"],
    )
    assert facts(page)["NOT KNOWN"] == "They may take it: Nominee: West; East. We have no rules of 2 other ways."
    assert facts(page)["NOT FOR THIS JOB"] == "Trades"
    assert "NOT KNOWN" not in facts(shown(route("Free")))
    assert "NOT FOR THIS JOB" not in facts(shown(route("Free")))


def test_where_it_stands_and_when_that_was_read():
    few = shown(route("A", checked="2026-06-01"), route("B"), route("C", confidence="K"), route("D", confidence="S"))
    assert facts(few)["CHECKED"] == (
        "Official texts, read until 2026-11-21. Secondary sources only: D. General knowledge, not checked: C."
    )
    many = shown(*(route(name, confidence="K") for name in "ABC"))
    assert facts(many)["CHECKED"] == "3 routes: general knowledge, not checked."


def test_closed_posts_and_one_thing_that_changed():
    note = {"says": "Paused since January. For long.", "source": "law", "contested": False, "notice": True}
    over = {"system": "ca/crs", "known": False, "known_to": "2026-11-02", "facts": []}
    page = shown(route("A", systems=[over]), posts=[{"says": "Citizens only.", "source": "law", "confidence": "O"}])
    assert notices(page) == [
        "Citizens only.",
        (
            "The points changed after 2026-11-02: the cut-offs above use the old table, and the routes may have "
            "changed too."
        ),
    ]
    assert notices(shown(route("A", systems=[over], notes=[note]))) == ["Paused since January."]
    assert notices(shown(route("A"))) == []


def test_every_command_that_goes_on():
    text_of_page = words(shown(route("A")))
    assert "career visas ca:1 --all" in text_of_page


def test_routes_for_citizens_of_other_countries_are_not_the_reader_s():
    page = shown(
        route("a", citizens=["au"], for_citizen=False),
        route("b", citizens=["cl"], for_citizen=False, status="unknown"),
        route("c", citizens=["ph"], for_citizen=True),
        route("d", citizens=["au"]),  # without a profile nothing is known of the reader
    )
    assert [name for name, _ in table(page)[1:]] == ["c", "d"]
    assert facts(page)["NOT FOR YOU"] == "a, b: for citizens of other countries than your profile names."
    assert "NOT FOR YOU" not in facts(shown(route("d", citizens=["au"])))

"""The one-screen page of an occupation: its sections, what each says, and what it says where nothing is known."""

import re
from typing import Any

from careercli.output.document import Cell, Grid, Note, Picture, Section
from careercli.output.result import Page
from careercli.output.terminal.compose import compose
from careercli.pages.brief import ai, jobs, licence, moving, study, suits
from careercli.pages.brief.occupation import page, what
from careercli.record.pages.brief import BriefPage
from careercli.text.text import Text

from ..conftest import ENGLISH, inside, refs, words
from .conftest import Made, route

LABELS = ["PAY", "JOBS", "AI", "LICENCE", "STUDY", "MOVING", "SUITS", "NEXT"]


def texts(block: Any) -> list[str]:
    return words(block).splitlines()


def cells(blocks: Any) -> list[Cell]:
    return [part for block in blocks for part in inside(block) if isinstance(part, Cell)]


def test_every_section_stands_in_its_order_even_where_nothing_is_known(brief: Made) -> None:
    for key in ("ca:00030", "ca:00040"):
        document = page(BriefPage([brief(key)]), ENGLISH)
        assert [block.label for block in document.blocks if isinstance(block, Section)] == LABELS


def test_several_pages_have_one_line_of_sources(brief: Made) -> None:
    document = page(BriefPage([brief("ca:00030"), brief("us:51-2011")]), ENGLISH)
    assert document.brief.endswith("career show ca:00030 us:51-2011 --sources")
    assert len([block for block in document.blocks if isinstance(block, Section)]) == 2 * len(LABELS)


def test_a_wider_group_is_marked_and_not_warned_of_as_well(brief: Made) -> None:
    one = brief("ca:00030")
    warned = one._replace(card=one.card._replace(warnings=["ca:00030: pay is published only for 0003"]))
    assert "published only for" not in words(page(BriefPage([warned]), ENGLISH))


def test_the_work_is_told_by_a_counterparts_tasks_marked(brief: Made) -> None:
    given = {"tasks": ["Weigh flour", "Knead dough"], "tasks_of": "us:51-3011", "tasks_source": "tasks-1"}
    block = what(brief("ca:00040", **given), ENGLISH)
    assert texts(block)[0] == "Main tasks ~ (as for us:51-3011): Weigh flour; Knead dough."
    assert refs(block) == {"tasks-1"}
    own = what(brief("ca:00040", **{**given, "tasks_of": ""}), ENGLISH)
    assert texts(own)[0] == "Main tasks: Weigh flour; Knead dough."


def test_the_work_is_told_by_the_first_sentences_of_a_profile(brief: Made) -> None:
    made = brief("ca:00030", {"summary": f"They brew. {'And brew on ' * 20}."})
    without = {key: value for key, value in made.card.record.items() if key != "what"}
    made = made._replace(card=made.card._replace(record=without))  # type: ignore[arg-type]
    assert texts(what(made, ENGLISH))[0] == "They brew."


def test_the_work_is_told_in_our_line_and_marked_in_other_languages(brief: Made) -> None:
    line = "Turn malt, hops and water into beer, and taste each batch before it leaves the brewery."
    found = what(brief("ca:00030"), ENGLISH)
    assert [cell.text for cell in cells(found)] == [line]
    assert refs(found) == {"career-texts-1"}
    assert [cell.text for cell in cells(what(brief("ca:00030"), Text("fr")))] == [line, "(en anglais)"]
    named = {"what": line, "what_source": "career-texts-1"}
    assert [cell.text for cell in cells(what(brief("ca:00040", named), ENGLISH))] == [
        "Makers of clay pots and tiles.",
        line,
    ]


def test_jobs_name_the_rating_in_our_words_and_the_publishers(brief: Made) -> None:
    found = texts(jobs.section(brief("ca:00030"), ENGLISH))
    assert "As many job seekers as jobs, until 2033" in found
    assert "2,000 people in 2023 → 1,900 in 2033 (-5%) · about 70 openings a year" in found


def test_jobs_of_a_wider_group_carry_one_mark_and_its_name(brief: Made) -> None:
    found = " ".join(texts(jobs.section(brief("us:51-2011"), ENGLISH)))
    assert "~ 5,000 people in 2024" in found
    assert "~\u00a0all Bakers and Pastry Cooks" in found


def test_ai_gives_three_shares_a_picture_and_how_strictly(brief: Made) -> None:
    section = ai.section(brief("ca:00030"), ENGLISH)
    found = texts(section)
    assert "Reshaped: AI could do 21% of the tasks" in found
    assert any(one.startswith("14% to 55%, judged strictly or loosely. Chatbots only") for one in found)
    assert [part for part in inside(section) if isinstance(part, Picture)]
    assert "No AI data: a leftover group, for which O*NET lists no tasks." in texts(
        ai.section(brief("ca:00020"), ENGLISH)
    )


def test_a_licence_answers_first_and_says_when_something_has_no_room(brief: Made) -> None:
    answer = f"Yes, everywhere. Check it there. {'Long ' * 90}. More: `career credentials x`."
    cells = [
        part for part in inside(licence.section(brief("ca:00030", licence=answer), ENGLISH)) if isinstance(part, Cell)
    ]
    assert [cell.text for cell in cells] == [
        "Yes, everywhere.",
        "Check it there.",
        "Other rules apply to other parts or places.",
        "More: career credentials ca:00030",
    ]
    assert cells[0].style == "strong"


def test_study_names_the_years(brief: Made) -> None:
    assert "Apprenticeship (2–3 years)" in texts(study.section(brief("ca:00030"), ENGLISH))
    assert "We have no data on study." in texts(study.section(brief("ca:00040"), ENGLISH))


def test_suits_names_the_interests_that_have_room_and_whose_they_are(brief: Made) -> None:
    fit = {"interests": ["social", "artistic", "realistic", "conventional"], "suits": [], "through": {"id": "ca:00010"}}
    found = texts(suits.section(brief("ca:00030", {"fit": fit}), ENGLISH))[1]
    assert found == "People who like helping, teaching or caring for people. ~ (as for ca:00010)"
    own = texts(suits.section(brief("ca:00030", {"fit": {**fit, "through": None}}), ENGLISH))[1]
    assert own == "People who like helping, teaching or caring for people; making something new."


def test_routes_stand_by_their_short_names_those_alike_together(brief: Made) -> None:
    routes = [
        route("a", "Provincial nominee: Alberta", offer="either"),
        route("b", "Provincial nominee: Ontario", offer="either"),
        route("c", "Express entry", invited={"last": "2026-09-04", "cutoff": 475}),
        route("d", "Closed one", status="closed"),
    ]
    short = {"Provincial nominee: Alberta": "Nomination: AB", "Provincial nominee: Ontario": "Nomination: ON"}
    asks = {"ca/c": ["experience", "offer", "invitation"]}
    section = moving.section(brief("ca:00030", routes=routes, short=short, asks=asks), ENGLISH)
    grid = next(part for part in inside(section) if isinstance(part, Grid))
    rows = [[getattr(cell, "text", "") for cell in row] for row in grid.rows]
    assert rows == [["Nomination: AB, ON", "varies", ""], ["Express entry", "no", "experience · 475 (2026-09)"]]
    assert [column.label for column in grid.columns] == ["To Canada", "Offer?", "Asks · last score"]


def test_a_score_by_points_that_have_changed_since_is_called_old(brief: Made) -> None:
    over = {"system": "ca/crs", "known": False, "known_to": "2026-11-02", "facts": []}
    routes = [route("c", "Express entry", invited={"last": "2026-09-04", "cutoff": 475}, systems=[over])]
    section = moving.section(brief("ca:00030", routes=routes), ENGLISH)
    grid = next(part for part in inside(section) if isinstance(part, Grid))
    assert grid.columns[2].label == "Asks · last score (old points)"


def test_routes_that_look_at_the_person_or_are_not_known_are_named_apart(brief: Made) -> None:
    routes = [
        route("a", "Talent visa", bound_to="person"),
        route("b", "State list", status="unknown"),
        *(route(str(at), f"Route {at}", offer=offer) for at, offer in enumerate(["needed"] * 7)),
    ]
    found = texts(moving.section(brief("ca:00030", routes=routes), ENGLISH))
    assert "For any job: Talent visa." in found
    assert "Not known: State list." in found
    assert "Also: Route 5; Route 6." in found


def test_a_notice_is_said_in_short_once(brief: Made) -> None:
    note = {"says": "A long notice.", "notice": True}
    routes = [route("a", "One", notes=[note]), route("b", "Two", notes=[note])]
    section = moving.section(brief("ca:00030", routes=routes, short={"A long notice.": "Short."}), ENGLISH)
    assert [part.text for part in inside(section) if isinstance(part, Note)] == ["Short."]


def test_no_route_and_no_data_are_told_apart(brief: Made) -> None:
    assert "We have no data on visas here." in texts(moving.section(brief("ca:00030"), ENGLISH))
    closed = [route("a", "One", status="closed")]
    assert "No route we know takes this job by its name." in texts(
        moving.section(brief("ca:00030", routes=closed), ENGLISH)
    )


def test_a_full_page_leaves_out_the_command_that_compares(brief: Made) -> None:
    def commands(what: str) -> list[str]:
        record = {"what": what, "what_source": "career-texts-1"}
        document = page(BriefPage([brief("ca:00030", record, abroad="us:51-1010")]), ENGLISH)
        lines = ["".join(part for part, _ in line) for line in compose(document, Page(100))]
        following = lines[next(at for at, line in enumerate(lines) if "NEXT" in line) :]
        return re.findall(r"^(?:  NEXT +| +)career (similar|compare|show) ", "\n".join(following), re.MULTILINE)

    assert commands("Brew beer.") == ["similar", "compare", "show"]
    assert commands("Brew beer. " * 200) == ["similar", "show"]


def test_a_licence_may_leave_out_regions_without_a_name_but_not_that_others_are_unknown(brief: Made) -> None:
    said = "In some regions (the source does not name them): Membership. We have no information for the other regions."
    one = brief("ca:00030", licence=f"In AB: Examination. {said}")
    found = {cell.text: cell.spare for cell in cells([licence.section(one, ENGLISH)])}
    assert found["In some regions (the source does not name them): Membership."] > 0
    assert found["We have no information for the other regions."] == 0


def test_ai_says_what_changes_and_what_to_do_as_far_as_there_is_room(brief: Made) -> None:
    changes = "Sensors already watch the tanks. Tasting stays with people."
    unit = {
        "part": False, "source": "career-texts-1", "ai_changes": changes, "title": "Brewers", "study": "Any.",
        "ai_advice": f"Learn {'all of this and ' * 12}more. Work on recipes.", "suits": ["People who taste"],
    }  # fmt: skip
    found = texts(ai.section(brief("ca:00010", {"unit": unit}), ENGLISH))
    assert "Sensors already watch the tanks." in found
    assert "What to do: Work on recipes." in found, "the first sentence of the advice has no room"
    assert "More: career ai ca:00010" in found
    part = texts(ai.section(brief("ca:00010", {"unit": {**unit, "part": True}}), ENGLISH))
    assert "For a part of this work: Sensors already watch the tanks." in part
    own = texts(ai.section(brief("ca:00030", {"unit": unit}), ENGLISH))
    assert "Sensors already watch the tanks." not in own, "a profile's advice stands first"


def test_suits_names_what_is_needed_most_and_marks_what_is_borrowed(brief: Made) -> None:
    own = brief("us:51-1010")
    found = texts(suits.section(own, ENGLISH))
    assert "Needs most: Tasting, Chemistry, Patience · career skills us:51-1010" in found
    group = brief("us:51-2011")
    found = texts(suits.section(group, ENGLISH))
    assert "~ Needs most: Tasting, Patience, Chemistry · career skills us:51-2011" in found
    assert "Needs most" not in words(suits.section(brief("ca:00030"), ENGLISH))


def test_study_and_suits_come_from_the_group_where_nothing_else_is_known(brief: Made) -> None:
    unit = {
        "study": "An apprenticeship is usual.",
        "source": "career-texts-1",
        "suits": ["People who taste", "People who smell"],
        "part": False,
    }
    one = brief("ca:00040", {"unit": {**unit, "ai_changes": "A. B.", "ai_advice": "C. D."}})
    assert "In general: An apprenticeship is usual." in texts(study.section(one, ENGLISH))
    assert "People who taste; people who smell." in texts(suits.section(one, ENGLISH))


def test_hiring_is_a_line_each_with_its_period_and_source(brief: Made) -> None:
    quarters = [
        {"region": "ca", "year": 2026, "quarter": 1, "vacancies": 855, "quality": "E", "source": "posts-1"},
        {"region": "ca", "year": 2025, "quarter": 2, "vacancies": 925, "quality": "C", "source": "posts-1"},
    ]
    rate = {"year": 2025, "percent": 1.2, "all_percent": 4.3, "people": 3_600_000, "source": "rates-1"}
    grants = {"year": 2025, "grants": 4_953, "all_grants": 115_847, "source": "grants-1"}
    outlook = {"projections": [], "hiring": {"vacancies": quarters, "unemployment": rate, "grants": grants}}
    section = jobs.section(brief("ca:00040", {"outlook": outlook}), ENGLISH)
    assert [texts(block)[0] for block in section.blocks] == [
        "~ 855 vacancies in January–March 2026 (925 in April–June 2025; seasons differ)",
        "1.2% unemployed in 2025 (all jobs: 4.3%)",
        "4,953 work visas granted in 2025",
    ]
    assert refs(section) == {"posts-1", "rates-1", "grants-1"}


def test_an_older_quarter_never_stands_for_the_newest(brief: Made) -> None:
    quarters = [
        {"region": "ca", "year": 2026, "quarter": 1, "vacancies": {"missing": "too-unreliable"}, "source": "posts-1"},
        {"region": "ca", "year": 2025, "quarter": 4, "vacancies": 745, "quality": "B", "source": "posts-1"},
    ]
    section = jobs.section(
        brief("ca:00040", {"outlook": {"projections": [], "hiring": {"vacancies": quarters}}}), ENGLISH
    )
    assert "745" not in words(section)

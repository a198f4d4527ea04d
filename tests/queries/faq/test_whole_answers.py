"""Whole answers by hand: every sentence in its order, every figure with its unit, year and group, every source."""

from typing import Any

import pytest

from careercli.queries.faq import ai, fit, shortage, similar, threshold
from careercli.queries.faq.neighbour import neighbour
from careercli.queries.faq.question import Answer, Context, Question
from careercli.queries.faq.routes import Route
from careercli.record.country import NOT_KNOWN
from careercli.text.text import Text

from .conftest import record_of

SKILLS = [{"name": f"Skill {n}", "value": 4.0 - n, "scale": "level 0 to 5", "source": "oasis"} for n in range(4)]
OFTEN = ("heights", "infection", "injuries", "lifting")
CONDITIONS = [
    *({"what": what, "extent": "often", "source": "onet"} for what in OFTEN),
    {"what": "nights", "extent": "sometimes", "source": "onet"},
]
FIT: dict[str, Any] = {
    "interests": ["realistic", "social"],
    "interests_source": "riasec",
    "skills": SKILLS,
    "context": CONDITIONS,
}
THROUGH = {"id": "us:1", "title": {"en": "Bakers"}, "source": "career-match"}
GROUPS = [{"code": "12", "title": {"en": "Makers"}, "rank": "group"}]
COLLEGE = {
    "stage": "A college diploma",
    "typical": True,
    "source": "noc",
    "rated_at": "12",
    "isced_low": 4,
    "isced_high": 5,
    "isced_source": "unesco",
}
LOWER = ((30000.0, "year", "for new graduates"),)
CARD = Route("ca/card", "Card", "open", "law", asks=("offer",), least_pay=((41000.0, "year"),), lower_pay=LOWER)
CARDS = [
    CARD,
    CARD._replace(route="ca/two", name="Two"),
    CARD._replace(route="ca/three", name="Three", least_pay=((900000.0, "year"),), lower_pay=()),
    CARD._replace(route="ca/shut", name="Shut", status="closed", least_pay=((1.0, "year"),)),
]
CANADA: Any = {**NOT_KNOWN, "country": "ca", "similarity_from": ["onet", "career-match"]}
AMERICA: Any = {**NOT_KNOWN, "country": "us", "shortage_told_by": "openings", "shortage_lists": ["schedule-a"]}
SCHEDULE = {"list": "us/schedule-a", "name": "Schedule A", "year": 2024, "source": "dol", "status": "in force"}


def pay(line: dict[str, Any], amount: float = 50000) -> dict[str, Any]:
    median = {"amount": amount, "currency": "CAD", "year": 2025, "derived": True, "source": "wages"}
    lines = [{"region": "ca", "year": 2024, "source": "census", **line}]
    return {"currency": "CAD", "by_experience": [], "percentiles": lines, "levels": [], "median_year": median}


WEEKLY = {"p50": 800.0, "period": "week", "rated_at": "12"}
NEAR = neighbour(record_of(id="ca:2", pay=pay({"p50": 20.0, "period": "hour"})), score=0.45)
DOUBTFUL = NEAR._replace(id="us:3", certainty="tie", source="bls")
LICENSED = NEAR._replace(id="ca:3", required="Licence", required_by=("law",))
GROWING = {
    "from": 2023,
    "to": 2033,
    "recent": "Balance",
    "future": "Moderate risk of Surplus",
    "openings": 200,
    "seekers": 100,
    "source": "cops",
}
TURNING = {
    "from": 2024,
    "to": 2034,
    "openings_per_year": 50,
    "employment_from": 1000,
    "source": "ep",
    "rated_at": "12",
}
THRESHOLDS = [{"threshold": at, "automated": share, "augmented": 0, "human": 0} for at, share in ((2, 30), (3, 5))]
SHARES = {
    "automated": 10,
    "augmented": 60,
    "human": 30,
    "source": "labels",
    "sources": ["labels", "tasks"],
    "quality": "exact",
    "thresholds": THRESHOLDS,
}

CASES: dict[str, tuple[Any, dict[str, Any], dict[str, Any]]] = {
    "suits": (fit.suits, {}, {"fit": FIT}),
    "suits, through another": (
        fit.suits,
        {},
        {
            "fit": {
                **FIT,
                "top_skills": [*SKILLS[1:], {"name": "More", "source": "x"}],
                "through": THROUGH,
                "context_through": THROUGH,
            }
        },
    ),
    "suits by interests alone": (fit.suits, {}, {"fit": {"interests": ["social"], "interests_source": "riasec"}}),
    "suits nobody known": (fit.suits, {}, {"fit": {"interests": []}}),
    "schooling": (fit.schooling, {"groups": GROUPS, "education": [{**COLLEGE, "typical": False}, COLLEGE]}, {}),
    "schooling of no level": (
        fit.schooling,
        {"education": [{"stage": "A diploma", "typical": True, "source": "noc"}]},
        {},
    ),
    "threshold": (threshold.threshold, {"pay": pay(WEEKLY)}, {"routes": CARDS}),
    "better": (similar.better, {}, {"better": [NEAR, LICENSED], "country": CANADA}),
    "similar": (similar.similar, {}, {"similar": [NEAR, LICENSED], "country": CANADA}),
    "abroad": (
        similar.abroad,
        {},
        {"abroad": [NEAR, DOUBTFUL, NEAR._replace(id="gb:1", quality="split")]},
    ),
    "shortage, counted": (shortage.shortage, {"outlook": {"projections": [GROWING]}}, {}),
    "shortage, American": (
        shortage.shortage,
        {"country": "us", "lists": [SCHEDULE], "outlook": {"projections": [TURNING]}},
        {"country": AMERICA},
    ),
    "AI": (ai.ai, {"ai": {"shares": SHARES}}, {"country": CANADA}),
}


def answer(name: str) -> Answer | None:
    question, parts, around = CASES[name]
    found: Answer | None = question(Question(record_of(**parts), Context("2026-11-22", **around), Text()))
    return found


WHOLE: dict[str, Answer | None] = {
    "suits": Answer(
        "suits",
        "Who does it suit?",
        "It suits people who like hands-on work with tools, machines, plants or animals, and then helping, "
        "teaching or caring for people. Skills it needs more than other jobs: Skill 0, Skill 1, Skill 2. "
        "Often: work at heights or on ladders, contact with infectious diseases, one of the highest rates of "
        "injuries and illnesses.",
        [
            {"name": "interest", "value": "realistic", "unit": "interest", "source": "riasec"},
            {"name": "interest", "value": "social", "unit": "interest", "source": "riasec"},
            {"name": "Skill 0", "value": 4.0, "unit": "level 0 to 5", "source": "oasis"},
            {"name": "Skill 1", "value": 3.0, "unit": "level 0 to 5", "source": "oasis"},
            {"name": "Skill 2", "value": 2.0, "unit": "level 0 to 5", "source": "oasis"},
            {"name": "condition", "value": "heights", "unit": "often", "source": "onet"},
            {"name": "condition", "value": "infection", "unit": "often", "source": "onet"},
            {"name": "condition", "value": "injuries", "unit": "often", "source": "onet"},
        ],
        ["riasec", "riasec", "oasis", "oasis", "oasis", "onet", "onet", "onet"],
    ),
    "suits, through another": Answer(
        "suits",
        "Who does it suit?",
        "It suits people who like hands-on work with tools, machines, plants or animals, and then helping, "
        "teaching or caring for people. Skills it needs most: Skill 1, Skill 2, Skill 3. This country "
        "publishes no such data. It comes from the US or Canadian counterpart Bakers (us:1).",
        [
            {"name": "interest", "value": "realistic", "unit": "interest", "source": "riasec", "derived": True},
            {"name": "interest", "value": "social", "unit": "interest", "source": "riasec", "derived": True},
            {"name": "top_skill", "value": "Skill 1", "unit": "skill", "source": "oasis", "derived": True},
            {"name": "top_skill", "value": "Skill 2", "unit": "skill", "source": "oasis", "derived": True},
            {"name": "top_skill", "value": "Skill 3", "unit": "skill", "source": "oasis", "derived": True},
        ],
        ["riasec", "riasec", "oasis", "oasis", "oasis", "career-match"],
    ),
    "suits by interests alone": Answer(
        "suits",
        "Who does it suit?",
        "It suits people who like helping, teaching or caring for people.",
        [
            {"name": "interest", "value": "social", "unit": "interest", "source": "riasec"},
        ],
        ["riasec"],
    ),
    "suits nobody known": None,
    "schooling": Answer(
        "schooling",
        "What study does it take?",
        "You usually need: A college diploma. On the international scale (ISCED 2011) this is level 4–5: "
        "post-secondary non-tertiary to short-cycle tertiary. This figure is for the whole group 12 (Makers).",
        [
            {"name": "education", "value": "A college diploma", "unit": "level", "source": "noc", "rated_at": "12"},
            {"name": "isced_low", "value": 4, "unit": "ISCED 2011", "source": "unesco", "rated_at": "12"},
            {"name": "isced_high", "value": 5, "unit": "ISCED 2011", "source": "unesco", "rated_at": "12"},
        ],
        ["noc", "unesco"],
    ),
    "schooling of no level": Answer(
        "schooling",
        "What study does it take?",
        "You usually need: A diploma.",
        [
            {"name": "education", "value": "A diploma", "unit": "level", "source": "noc"},
        ],
        ["noc"],
    ),
    "threshold": Answer(
        "threshold",
        "Is the pay enough for the visa?",
        "You must earn at least 41,000 CAD a year (2026) for: Card; Two. The median pay is enough. Lower pay "
        "is enough for new graduates: 30,000 CAD a year. You must earn at least 900,000 CAD a year (2026) "
        "for: Three. The median pay is not enough. The median is 800 CAD a week (2024). A route may set "
        "further pay rules. This figure is for the whole group 12.",
        [
            {"name": "least_pay", "value": 41000.0, "unit": "CAD year", "source": "law", "of": "ca/card", "year": 2026},
            {
                "name": "least_pay_for_some",
                "value": 30000.0,
                "unit": "CAD year",
                "source": "law",
                "of": "ca/card",
                "year": 2026,
            },
            {
                "name": "least_pay",
                "value": 900000.0,
                "unit": "CAD year",
                "source": "law",
                "of": "ca/three",
                "year": 2026,
            },
            {"name": "p50", "value": 800.0, "unit": "CAD week", "source": "census", "year": 2024, "rated_at": "12"},
        ],
        ["law", "census"],
    ),
    "better": Answer(
        "better",
        "Which similar jobs pay more?",
        "These similar jobs have a higher median.\n- Example makers (ca:2): 50,000 CAD a year (2025), partly "
        "similar\n- Example makers (ca:3): 50,000 CAD a year (2025), partly similar; you also need: Licence\nWe"
        " worked out the similarity ourselves. Where pay is published by the hour or month, we worked out the"
        " yearly amount.",
        [
            {
                "name": "pay_median",
                "value": 50000,
                "unit": "CAD year",
                "source": "wages",
                "of": "ca:2",
                "year": 2025,
                "derived": True,
            },
            {
                "name": "pay_median",
                "value": 50000,
                "unit": "CAD year",
                "source": "wages",
                "of": "ca:3",
                "year": 2025,
                "derived": True,
            },
            {"name": "level", "value": "2", "unit": "TEER", "source": "ca-noc", "of": "ca:2"},
            {"name": "level", "value": "2", "unit": "TEER", "source": "ca-noc", "of": "ca:3"},
        ],
        ["wages", "ca-noc", "law", "onet", "career-match"],
    ),
    "similar": Answer(
        "near",
        "Which jobs are most similar?",
        "Most similar in tasks, skills and interests:\n- Example makers (ca:2)\n- Example makers (ca:3)\nWhat "
        "carries over: `career similar ca:12345`.",
        [
            {"name": "similarity", "value": 0.45, "unit": "0 to 1", "source": "onet", "of": "ca:2", "derived": True},
            {"name": "similarity", "value": 0.45, "unit": "0 to 1", "source": "onet", "of": "ca:3", "derived": True},
            {"name": "level", "value": "2", "unit": "TEER", "source": "ca-noc", "of": "ca:2"},
            {"name": "level", "value": "2", "unit": "TEER", "source": "ca-noc", "of": "ca:3"},
        ],
        ["onet", "career-match", "ca-noc"],
    ),
    "abroad": Answer(
        "abroad",
        "What does similar work pay in other countries?",
        "In each country's own currency:\n- Example makers (ca:2): 50,000 CAD a year (2025)\n- Example makers "
        "(us:3): 50,000 CAD a year (2025), perhaps not the same work\n- Example makers (gb:1): 50,000 CAD a "
        "year (2025), only partly the same work\nWe matched the jobs ourselves; the matches are not official. "
        "Where pay is published by the hour or month, we worked out the yearly amount.",
        [
            {
                "name": "pay_median",
                "value": 50000,
                "unit": "CAD year",
                "source": "wages",
                "of": "ca:2",
                "year": 2025,
                "derived": True,
            },
            {
                "name": "pay_median",
                "value": 50000,
                "unit": "CAD year",
                "source": "bls",
                "of": "us:3",
                "year": 2025,
                "derived": True,
            },
            {
                "name": "pay_median",
                "value": 50000,
                "unit": "CAD year",
                "source": "wages",
                "of": "gb:1",
                "year": 2025,
                "derived": True,
            },
        ],
        ["career-match", "wages", "bls"],
    ),
    "shortage, counted": Answer(
        "shortage",
        "Is there a shortage of workers?",
        "Not clear. National projections expect too many job seekers from 2024 to 2033, but count enough openings. "
        "Their rating is “Moderate risk of Surplus”; for recent years it is “Balance”. "
        "Over 10 years they count 200 openings and 100 job seekers.",
        [
            {"name": "recent", "value": "Balance", "unit": "rating", "source": "cops"},
            {"name": "future", "value": "Moderate risk of Surplus", "unit": "rating", "source": "cops"},
            {"name": "openings", "value": 200, "unit": "persons", "source": "cops", "year": 2033},
            {"name": "seekers", "value": 100, "unit": "persons", "source": "cops", "year": 2033},
            {"name": "years", "value": 10, "unit": "years", "source": "cops", "derived": True},
        ],
        ["cops"],
    ),
    "shortage, American": Answer(
        "shortage",
        "Is there a shortage of workers?",
        "We have no shortage rating for this country. About 5.0 openings a year are expected for every 100 "
        "workers (2024 to 2034). This includes replacing people who leave. It is on Schedule A (2024), a list"
        " of scarce workers: employers need no labour certification.",
        [
            {
                "name": "openings_per_100_workers",
                "value": 5.0,
                "unit": "per 100 workers",
                "source": "ep",
                "year": 2034,
                "rated_at": "12",
                "derived": True,
            },
            {"name": "us/schedule-a", "value": 2024, "unit": "year", "source": "dol", "year": 2024},
        ],
        ["ep", "dol"],
    ),
    "AI": Answer(
        "ai",
        "Will AI replace this job?",
        "AI could do about 10% of the tasks and speed up about another 60%. For 30% of the tasks it is of little use "
        "today. Judged strictly or loosely: 5% to 30%. This rates chatbot-type AI in 2023 and does not "
        "predict job losses. The ratings describe US jobs.",
        [
            {"name": "ai_automated", "value": 10, "unit": "percent", "source": "labels", "year": 2023},
            {"name": "ai_augmented", "value": 60, "unit": "percent", "source": "labels", "year": 2023},
            {"name": "ai_human", "value": 30, "unit": "percent", "source": "labels", "year": 2023},
            {"name": "ai_automated_low", "value": 5, "unit": "percent", "source": "labels", "year": 2023},
            {"name": "ai_automated_high", "value": 30, "unit": "percent", "source": "labels", "year": 2023},
        ],
        ["labels", "tasks"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_the_whole_answer(name: str) -> None:
    assert answer(name) == WHOLE[name]

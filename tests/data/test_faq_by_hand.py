"""What `career faq` must say of single occupations, read off the publishers' files and the visa rules by hand."""

from pathlib import Path

import pytest

from careercli.queries import systems
from careercli.queries.faq import context as asking
from careercli.queries.faq.answers import answered
from careercli.text.text import Text

DAY = "2026-11-22"
EXPECTED = [
    ("ca:32120", "pay-start", "AI Career Graph estimates 55,000 to 68,000 CAD a year in the first 3 years"),
    (
        "ca:32120",
        "pay-start",
        "one in ten earns less than 52,270; half earn less than 81,120 CAD a year (2025, worked out",
    ),
    ("ca:32120", "visa", "Not for newcomers: Express Entry: Canadian Experience Class (people with a year of skilled"),
    ("ca:32120", "visa", "The points for these routes changed on 2026-11-03. We do not have the new ones."),
    (
        "ca:32120",
        "visa",
        "we do not know all their conditions: Provincial nominee: Saskatchewan",
    ),
    ("ca:32120", "licence", "Where: Alberta; Manitoba; New Brunswick"),
    ("ca:32120", "licence", "We have no information for the other regions."),
    (
        "ca:32120",
        "shortage",
        "Not clear. National projections expect a shortage from 2024 to 2033, but count enough job seekers.",
    ),
    ("ca:32120", "shortage", "Over 10 years they count 15,100 openings and 15,100 job seekers."),
    (
        "ca:32120",
        "ai-tasks",
        "AI could do most of one of the 16 rated activities. These are: Enter patient or treatment data",
    ),
    (
        "ca:31301",
        "licence",
        ": Registration with the regulator of the profession. Yes, in Alberta",
    ),
    ("ca:32103", "licence", "in 9 regions for respiratory therapists: "),
    ("de:81713", "licence", "Yes, everywhere, but only for part of the work. You need: Erlaubnis"),
    (
        "us:23-1023",
        "licence",
        "We found no legal requirement. Employers usually ask for: Law licence in good standing.",
    ),
    ("us:47-2111", "licence", "11 states name a licence or registration: District of Columbia, Hawaii"),
    (
        "us:47-2111",
        "licence",
        "For part of the work, 26 more states name one; `career credentials us:47-2111` lists them.",
    ),
    ("ca:31301", "openings", "About 17,980 openings a year are expected from 2023 to 2033."),
    ("ca:41220", "licence", "Yes, everywhere in the country: Teaching certificate"),
    ("ca:41220", "shortage", "expect a shortage from 2024 to 2033. Their rating is “Moderate risk of Shortage”"),
    ("ca:65101", "shortage", "Over 10 years, 1,000 more jobs disappear than open up."),
    (
        "ca:65101",
        "visa",
        "Perhaps: we do not know enough to say yes or no. We do not know whether these routes take this job: ",
    ),
    ("ca:65101", "visa", "We do not know whether these routes take this job: Provincial nominee: "),
    (
        "ca:72200",
        "visa",
        "Federal Skilled Trades: you need work experience, language skills, a Canadian trade certificate, or off",
    ),
    ("us:29-2011", "pay-start", "AI Career Graph estimates 55,000 to 70,000 USD a year in the first 3 years"),
    (
        "us:29-2011",
        "pay-middle",
        "This figure is for the whole group 29-2010 (Clinical Laboratory Technologists and Technicians)",
    ),
    ("us:29-2011", "licence", "3 states name a licence or registration: Florida, Hawaii, New York."),
    (
        "us:29-1141",
        "pay-start",
        "Until 2026-06-30, employers who hired from abroad had to pay at least about 67,454 to 76,627 USD a year.",
    ),
    ("us:29-1141", "pay-start", "One in ten earns 68,940 USD a year or less (2025)"),
    ("us:29-1141", "visa", "Yes, if you qualify: these routes look at you, not at your job."),
    (
        "us:29-1141",
        "visa",
        "these routes look at you, not at your job. EB-2 national interest waiver: you need study",
    ),
    ("us:29-1141", "visa-offer", "Only for some people: TN professional (citizens of Canada or Mexico)"),
    ("us:29-1141", "shortage", "We have no shortage rating for this country."),
    ("us:29-1141", "shortage", "It is on Schedule A (2026)"),
    (
        "us:35-2014",
        "ai-tasks",
        "one of the 20 rated activities. These are: Record operational or product",
    ),
    ("us:35-2014", "licence", "In some regions (the source does not name them): Food handler's certification."),
    (
        "gb:2134",
        "visa",
        "High Potential Individual: you need a degree of a listed university within the last five years",
    ),
    (
        "gb:2134",
        "pay-start",
        "One in ten earns 32,835 GBP a year or less (2025, full-time employees)",
    ),
    (
        "gb:2134",
        "openings",
        "This figure is for the whole group 21 (Science, research, engineering and technology professionals)",
    ),
    (
        "gb:2134",
        "threshold",
        "at least 54,700 GBP a year (2026), the going rate of the job. Its lower options need less.",
    ),
    ("gb:1133", "threshold", "at least 77,200 GBP a year (2026), the going rate of the job"),
    ("gb:1133", "threshold", "Lower pay is enough for a new entrant"),
    ("gb:1133", "threshold", "The median is 72,887"),
    ("sg:24131", "threshold", "Employment Pass has a second pay rule. The rule: 6,200 in finance, rising with age."),
    ("au:254424", "visa-offer", "(482), specialist skills (at least 146,717 AUD a year)"),
    ("ca:21231", "visa-offer", "`career visas ca:21231` names them."),
    ("us:15-1232", "visa-offer", "Yes, these routes take any job: EB-3"),
    (
        "gb:1231",
        "visa",
        "Yes, if you qualify: these routes look at you, not at your job. High Potential Individual:",
    ),
    (
        "gb:6135",
        "visa",
        "Yes, if you qualify: these routes look at you, not at your job. High Potential Individual:",
    ),
    (
        "gb:6135",
        "visa-offer",
        "Skilled Worker: only for people already on the route (people on the route without a break",
    ),
    ("gb:6135", "shortage", "only for staying, not for entering"),
    ("gb:6135", "better", "Senior care workers (gb:6136, RQF 3-5, a higher level)"),
    (
        "au:341111",
        "shortage",
        "Yes. In 2025, Jobs and Skills Australia rated it in shortage in every state and territory. The ra",
    ),
    ("au:341111", "visa", "Skilled Independent visa (189): you need an assessment of your study or skills"),
    ("au:341111", "pay-middle", "This figure is for the whole group 3411 (Electricians)."),
    (
        "de:43414",
        "visa",
        "Yes, if you qualify: these routes look at you, not at your job. Opportunity Card (Chancenkarte), to look",
    ),
    ("de:43414", "schooling", "requirement level 4 (expert: usually at least four years' university study)"),
    (
        "de:43414",
        "near",
        "Berufe in der Softwareentwicklung – komplexe Spezialistentätigkeiten (Application developers, de:43413",
    ),
    (
        "de:43414",
        "threshold",
        "You must earn at least 50,700 EUR a year (2026) for: EU Blue Card (only a hint). The median pay is enough.",
    ),
    (
        "de:81302",
        "visa",
        "Yes, if you qualify: these routes look at you, not at your job. Opportunity",
    ),
    ("de:81302", "licence", "Yes, everywhere in the country: Erlaubnis zum Führen der Berufsbezeichnung"),
    (
        "sg:22200",
        "pay-start",
        "One in four earns 4,261 SGD a month or less (2025, full-time employ",
    ),
    (
        "sg:22200",
        "threshold",
        "at least 5,600 SGD a month (2026) for: Employment Pass (only a hint). The median pay is not",
    ),
    (
        "sg:22200",
        "shortage",
        "“COMPASS Shortage Occupation List” (2026: only as Registered nurse; others assigned the code)",
    ),
]
UNSAID = [
    ("gb:2134", "workers"),  # counted in groups of two digits
    ("gb:6135", "workers"),
    ("au:111111", "pay-start"),  # not even the median is published
    ("us:55-1016", "shortage"),  # soldiers: no projection at all
    ("de:43414", "openings"),  # no projections by occupation
]


@pytest.fixture(scope="module")
def said(every_card):
    """(id, key) → the answer, on a day that stands still."""
    from careercli import paths

    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setenv("CAREER_ATLAS", str(Path(paths.PACKAGE) / "_data" / "atlas.db"))
        monkeypatch.setattr(systems, "today", lambda: DAY)
        ids = {key for key, *_ in (*EXPECTED, *UNSAID)}
        records = [every_card[key].record for key in sorted(ids)]
        return {
            (record["id"], one.key): one.answer.replace("\u00a0", " ")
            for record in records
            for one in answered(record, asking.context_of(record), Text())
        }


@pytest.mark.parametrize(("occupation", "key", "words"), EXPECTED)
def test_it_says(said, occupation, key, words):
    assert words in said[occupation, key]


@pytest.mark.parametrize(("occupation", "key"), UNSAID)
def test_it_leaves_out(said, occupation, key):
    assert (occupation, key) not in said
    assert any(one == occupation for one, _ in said)


def test_a_background_check_is_no_licence(every_card, said):
    from careercli.atlas import places
    from careercli.queries.faq.licence import licence
    from careercli.queries.faq.question import Context, Question

    checked = [
        card.record
        for card in every_card.values()
        if any(one["name"] == "Disclosure and barring check" for one in card.record["credentials"])
    ]
    assert checked
    for record in checked:
        answer = licence(Question(record, Context(country=places.country(record["country"])), Text()))
        assert answer is None or "Disclosure" not in answer.answer, record["id"]

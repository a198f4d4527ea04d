"""What `career faq` must say of single occupations, read off the publishers' files and the visa rules by hand."""

import pytest

from careercli.queries import faq as asking
from careercli.queries import systems
from careercli.record.faq.answers import answered
from careercli.text.text import Text

DAY = "2026-11-22"
EXPECTED = [
    ("ca:32120", "pay-start", "AI Career Graph estimates 55,000 to 68,000 CAD a year in the first 3 years"),
    ("ca:32120", "pay-start", "the lowest tenth at 52,270 and the middle at 81,120 CAD a year (2025, worked out from"),
    ("ca:32120", "visa", "Not for newcomers: Express Entry: Canadian Experience Class (people with a year of skilled"),
    ("ca:32120", "visa", "The points of ca/crs changed on 2026-11-03, and the new ones are not known here."),
    (
        "ca:32120",
        "visa",
        "These take it, but not all they ask is known here: Provincial nominee: Alberta, British Columbia",
    ),
    ("ca:32120", "licence", "In Alberta, Manitoba, New Brunswick"),
    ("ca:32120", "licence", "Of the other regions nothing is known here."),
    (
        "ca:32120",
        "shortage",
        "15,100 openings against 15,100 people looking for work over 10 years. Rating and count disag",
    ),
    ("ca:32120", "ai-tasks", "By labels of 2023, one of its 16 rated activities falls mostly to tasks AI can do"),
    (
        "ca:31301",
        "licence",
        "everywhere: Registration with the regulator of the profession; for registered psychiatric nurses in Alberta",
    ),
    ("ca:32103", "licence", "; for respiratory therapists in Alberta, Manitoba"),
    ("de:81713", "licence", "Yes, everywhere, to work as physiotherapists: Erlaubnis"),
    ("us:23-1023", "licence", "Nothing mandatory is known here; usually asked: Law licence in good standing."),
    ("us:47-2111", "licence", "is named in 11 states (District of Columbia, Hawaii"),
    ("us:47-2111", "licence", "For a part of the work it is named in 26 more (AK, AL, AR"),
    ("ca:31301", "openings", "17,980 openings a year are projected, 2023 to 2033, worked out here from the total"),
    ("ca:41220", "licence", "Yes, everywhere in the country: Teaching certificate"),
    ("ca:41220", "shortage", "Yes, by the national projections: rated “Moderate risk of Shortage” for 2024 to 2033"),
    ("ca:65101", "shortage", "It counts fewer posts coming free than going, by 1,000 over 10 years."),
    ("ca:65101", "visa", "No route is known here to take this occupation by its lists or level"),
    ("ca:65101", "visa", "Whether these take it is not known here: Provincial nominee: "),
    (
        "ca:72200",
        "visa",
        "Federal Skilled Trades (asks work experience, language, a Canadian trade certificate, or offers",
    ),
    ("us:29-2011", "pay-start", "AI Career Graph estimates 55,000 to 70,000 USD a year in the first 3 years"),
    (
        "us:29-2011",
        "pay-middle",
        "Published for the whole group 29-2010 (Clinical Laboratory Technologists and Technicians)",
    ),
    ("us:29-2011", "licence", "A licence or registration is named in 3 states (Florida, Hawaii, New York)."),
    (
        "us:29-1141",
        "pay-start",
        "had to pay at least about 67,454 to 76,627 USD a year until 2026-06-30 (levels I, entry, and II",
    ),
    ("us:29-1141", "pay-start", "The lowest-paid tenth of all who do it earn 68,940 USD a year or less (2025)"),
    ("us:29-1141", "visa", "No route for this occupation is open to newcomers without an offer"),
    (
        "us:29-1141",
        "visa",
        "These look at you, not at the occupation: EB-2 national interest waiver (asks schooling",
    ),
    ("us:29-1141", "visa-offer", "Only for some: TN professional (citizens of Canada or Mexico)"),
    ("us:29-1141", "shortage", "No American source here rates shortages."),
    ("us:29-1141", "shortage", "It is on Schedule A (2026)"),
    (
        "us:35-2014",
        "ai-tasks",
        "one of its 20 rated activities falls mostly to tasks AI can do: Record operational or product",
    ),
    ("us:35-2014", "licence", "In some regions, which the source does not name: Food handler's certification."),
    ("gb:2134", "visa", "High Potential Individual (asks a degree of a listed university within the last five years"),
    (
        "gb:2134",
        "pay-start",
        "About 43,142 to 48,509 GBP a year early on (2025). This is our estimate from pay at ages 22 to 29",
    ),
    (
        "gb:2134",
        "openings",
        "Published for the whole group 21 (Science, research, engineering and technology professionals)",
    ),
    ("gb:2134", "threshold", "at least 54,700 GBP a year (2026, the going rate of the job; less by its lower options)"),
    ("gb:1133", "threshold", "at least 77,200 GBP a year (2026, the going rate of the job"),
    ("gb:1133", "threshold", "does not reach. Enough for a new entrant"),
    ("gb:1133", "threshold", "The middle is 72,887"),
    ("sg:24131", "threshold", "Employment Pass asks more: 6,200 in finance, rising with age."),
    ("au:254424", "visa-offer", "(482), specialist skills (at least 146,717 AUD a year)"),
    ("ca:21231", "visa-offer", "Work permits with a labour market impact assessment (LMIA)"),
    ("us:15-1232", "visa-offer", "For any occupation, with an offer (2026-11-22): EB-3"),
    ("gb:1231", "visa", "with one, whether these take it is not known here: Health and Care Worker."),
    ("gb:6135", "visa", "No route for this occupation is open to newcomers, with or without an offer"),
    (
        "gb:6135",
        "visa-offer",
        "Skilled Worker: only for people already on the route (people on the route without a break",
    ),
    ("gb:6135", "shortage", "only for staying, not for entering"),
    ("gb:6135", "better", "Senior care workers (gb:6136, RQF 3-5, which is higher)"),
    (
        "au:341111",
        "shortage",
        "Yes, rated in shortage in 2025 by Jobs and Skills Australia: in every state and territory. A ra",
    ),
    ("au:341111", "visa", "Skilled Independent visa (189) (asks an assessment of schooling or skills"),
    ("au:341111", "pay-middle", "Published for the whole group 3411 (Electricians) only."),
    (
        "de:43414",
        "visa",
        "These look at you, not at the occupation: Opportunity Card (Chancenkarte), to look for work (asks schoolin",
    ),
    ("de:43414", "schooling", "requirement level 4 (expert: usually at least four years' university study)"),
    (
        "de:43414",
        "near",
        "Berufe in der Softwareentwicklung – komplexe Spezialistentätigkeiten (Software developers, de:43413",
    ),
    (
        "de:43414",
        "threshold",
        "EU Blue Card (a hint only): at least 50,700 EUR a year (2026), which the middle of the occupation reaches.",
    ),
    ("de:81302", "visa", "No route for this occupation is open to newcomers without an offer"),
    ("de:81302", "licence", "Yes, everywhere in the country: Erlaubnis zum Führen der Berufsbezeichnung"),
    (
        "sg:22200",
        "pay-start",
        "The lowest-paid quarter of all who do it earn 4,261 SGD a month or less (2024, full-time employ",
    ),
    ("sg:22200", "threshold", "at least 5,600 SGD a month (2026), which the middle of the occupation does not reach."),
    (
        "sg:22200",
        "shortage",
        "“COMPASS Shortage Occupation List” (2026: only as Registered nurse, by a code others gave it)",
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
        monkeypatch.setenv("CAREER_ATLAS", str(paths.PACKAGE / "_data" / "atlas.db"))
        monkeypatch.setattr(systems, "today", lambda: DAY)
        ids = {key for key, *_ in (*EXPECTED, *UNSAID)}
        records = [every_card[key].record for key in sorted(ids)]
        return {
            (record["id"], one.key): one.answer.replace("\u00a0", " ")
            for record in records
            for one in answered(record, asking.around_of(record), Text())
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
    from careercli.record.faq.asking import Around, Asking
    from careercli.record.faq.licence import licence

    checked = [
        card.record
        for card in every_card.values()
        if any(one["name"] == "Disclosure and barring check" for one in card.record["credentials"])
    ]
    assert checked
    for record in checked:
        answer = licence(Asking(record, Around(country=places.country(record["country"])), Text()))
        assert answer is None or "Disclosure" not in answer.answer, record["id"]

"""Is a licence needed: everywhere, for a part, in regions, or only what one may hold."""

import pytest

from careercli.queries.faq.licence import _where, licence
from careercli.queries.faq.question import Context, Question
from careercli.record.country import NOT_KNOWN, Country
from careercli.text.text import Text

STATES: Country = {**NOT_KNOWN, "regions_are": "states", "licences_counted": True}
COUNTRIES = {"ca": NOT_KNOWN, "us": STATES}


def credential(name, status="mandatory", **more):
    return {"name": name, "status": status, "kind": "licence", "confidence": "official table", "source": "s", **more}


def said(record, *credentials, country="ca"):
    regions = {"us-ny": {"en": "New York"}, "ca-on": {"en": "Ontario"}}
    context = Context(regions=regions, country=COUNTRIES[country])
    return licence(Question(record(country=country, credentials=credentials), context, Text()))


def test_under_yes_only_what_binds_everyone_everywhere(record):
    found = said(
        record,
        credential("Licence", regions=["ca"], covers="whole"),
        credential("Endorsement", regions=["ca"], covers="part", part="drivers"),
        credential("Registration", "mandatory in some regions", regions=["ca-on"]),
    )
    assert found.answer == "Yes, everywhere in the country: Licence."
    assert found.figures[0]["value"] == 1


def test_everywhere_for_a_part(record):
    found = said(record, credential("Licence", regions=["ca"], covers="part", part="nurses"))
    assert found.answer == "Yes, everywhere, but only for part of the work. You need: Licence (nurses)."


def test_in_regions_by_name(record):
    found = said(record, credential("Registration", "mandatory in some regions", regions=["ca-on"], covers="whole"))
    assert (
        found.answer
        == "In Ontario: Registration. We have no information for the other regions. Ask the regulator there."
    )


def test_states_are_counted_not_spellings(record):
    spelled = [
        credential(name, "mandatory in some regions", regions=regions, covers="whole")
        for name, regions in (("Nurse", ["us-ny", "us-ca"]), ("Registered Nurse", ["us-ny"]), ("RN", ["us-ca"]))
    ]
    found = said(record, *spelled, country="us")
    assert found.answer.startswith("2 states name a licence or registration: CA, New York.")
    assert found.figures[0] == {"name": "places", "value": 2, "unit": "states", "source": "s"}


def test_a_part_never_leads(record):
    part = credential("Chief", "mandatory in some regions", regions=["ca-on"], covers="part")
    assert said(record, part).answer.startswith("Only for part of the work, in Ontario: Chief.")
    whole = credential("All", "mandatory in some regions", regions=["ca-on"], covers="whole")
    assert said(record, part, whole).answer.startswith("In Ontario: All.")


@pytest.mark.parametrize("status", ["mandatory", "voluntary"])
def test_a_background_check_is_no_licence(record, status):
    assert said(record, credential("Disclosure and barring check", status)) is None


def test_what_people_may_hold_does_not_say_that_nothing_is_required(record):
    found = said(record, credential("Certificate", "voluntary"))
    assert found.answer.startswith(
        "We found no licence you must have. People may hold: Certificate. There may be rules"
    )
    assert found.figures == []
    assert said(record) is None


def test_states_for_a_part_are_no_unknown_ones(record):
    found = said(
        record,
        credential("Electrician", "mandatory in some regions", regions=["us-ny"], covers="whole"),
        credential("Lines", "mandatory in some regions", regions=["us-ny", "us-ca", "us-tx"], covers="part"),
        credential("Trial", "mandatory in some regions", regions=["us-ut"], covers="part", form="temporary"),
        country="us",
    )
    assert found.answer == (
        "One state names a licence or registration: New York. For part of the work, 2 more states name one: CA, TX. "
        "We have no information for the other states. Ask the licensing board there."
    )
    assert {one["name"]: one["value"] for one in found.figures} == {"places": 3, "places_whole": 1, "places_part": 2}


def nurses(record, *credentials, title="Registered nurses and registered psychiatric nurses"):
    context = Context(regions={"ca-on": {"en": "Ontario"}})
    return licence(Question(record(title={"en": title}, credentials=credentials), context, Text())).answer


def test_people_the_title_names_each_have_a_sentence(record):
    rn = credential("Registration", regions=["ca"], covers="part", part="registered nurses")
    again = credential("List", "mandatory in some regions", regions=["ca-on"], covers="part", part="registered nurses")
    rpn = credential(
        "Register", "mandatory in some regions", regions=["ca-on"], covers="part", part="registered psychiatric nurses"
    )
    assert nurses(record, rn, again, rpn) == (
        "Yes, everywhere for registered nurses: Registration. "
        "Yes, in Ontario for registered psychiatric nurses: Register."
    )


def test_people_the_title_does_not_name_beside_those_of_regions(record):
    orthoptists = credential("Certification", regions=["ca"], covers="part", part="orthoptists")
    midwives = credential("Register", "mandatory in some regions", regions=["ca-on"], covers="part", part="midwives")
    assert nurses(record, orthoptists, midwives, title="Midwives and allied professionals") == (
        "Yes, everywhere, but only for part of the work. You need: Certification (orthoptists). "
        "Only for part of the work, in Ontario: Register (midwives)."
    )


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        ("Physiotherapists", ["physiotherapists"]),
        ("Clinical Psychologist", ["psychologists"]),
        ("Mental Health Counselors", ["mental health counsellors"]),
        ("Dental hygienists and dental therapists", ["dental hygienists", "dental therapists"]),
        ("Clinical and Counseling Psychologists", ["clinical and counselling psychologists"]),
    ],
)
def test_a_part_that_is_the_title_is_all_of_it(record, title, parts):
    held = [credential("Licence", regions=["ca"], covers="part", part=part) for part in parts]
    assert nurses(record, *held, title=title).startswith("Yes, everywhere, to work as " + ", ".join(parts))


def test_some_of_the_title_are_not_all_of_it(record):
    held = credential("Certificate", regions=["ca"], covers="part", part="solicitors")
    assert nurses(record, held, title="Solicitors and lawyers") == "Yes, everywhere for solicitors: Certificate."
    assert "only for part" in nurses(record, held, title="Solicitors' clerks")


def test_what_is_usually_asked_is_no_mere_choice(record):
    found = said(record, credential("Law licence", "usually asked"), credential("Certificate", "voluntary"))
    assert found.answer == "We found no legal requirement. Employers usually ask for: Law licence."


def test_many_states_are_counted_and_a_long_list_goes_on_in_the_next_sentence(record):
    regions = [f"us-{one}{other}" for one in "ab" for other in "cdefghijk"]
    many = credential("Nurse", "mandatory in some regions", regions=regions, covers="whole")
    assert said(record, many, country="us").answer.startswith("18 states name a licence or registration; `career cred")
    names = [f"Licence of the {n} kind in a name that is rather long" for n in ("first", "second", "third", "fourth")]
    answer = said(record, *(credential(name, regions=["ca"], covers="whole") for name in names)).answer
    assert answer.startswith(f"Yes, everywhere in the country: {names[0]}. Also: {names[1]}; {names[2]}. More: `ca")


@pytest.mark.parametrize(
    ("regions", "where"), [([], "some regions (the source does not name them)"), (["us-ny"], "New York")]
)
def test_where_an_entry_names_no_region(record, regions, where):
    entry = credential("Registration", "mandatory in some regions", regions=regions, covers="whole")
    context = Context(regions={"us-ny": {"en": "New York"}})
    question = Question(record(country="us", credentials=[entry]), context, Text())
    assert _where(question, [entry]) == where


def test_the_number_of_bodies_is_told_where_an_entry_has_one(record):
    bare = credential("Licence", regions=["ca"], covers="whole")
    assert "licensing body" not in said(record, bare).answer
    assert Text()("faq.licence.bodies", id="ca:12345") in said(record, bare, {**bare, "body_count": 2}).answer

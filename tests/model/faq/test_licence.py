"""Is a licence needed: everywhere, for a part, in regions, or only what one may hold."""

import pytest

from careercli.model.faq.asking import Around, Asking
from careercli.model.faq.licence import licence
from careercli.model.faq.words import Words


def credential(name, status="mandatory", **more):
    return {"name": name, "status": status, "kind": "licence", "confidence": "official table", "source": "s", **more}


def said(record, *credentials, country="ca"):
    regions = {"us-ny": {"en": "New York"}, "ca-on": {"en": "Ontario"}}
    return licence(Asking(record(country=country, credentials=credentials), Around(regions=regions), Words()))


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
    assert found.answer == "Everywhere in the country, but only for a part of the work: Licence (nurses)."


def test_in_regions_by_name(record):
    found = said(record, credential("Registration", "mandatory in some regions", regions=["ca-on"], covers="whole"))
    assert found.answer == "In Ontario: Registration. Of the other regions nothing is known here."


def test_states_are_counted_not_spellings(record):
    spelled = [
        credential(name, "mandatory in some regions", regions=regions, covers="whole")
        for name, regions in (("Nurse", ["us-ny", "us-ca"]), ("Registered Nurse", ["us-ny"]), ("RN", ["us-ca"]))
    ]
    found = said(record, *spelled, country="us")
    assert found.answer.startswith("A licence or registration is named in 2 states (CA, New York).")
    assert found.figures[0] == {"name": "places", "value": 2, "unit": "states", "source": "s"}


def test_a_part_never_leads(record):
    part = credential("Chief", "mandatory in some regions", regions=["ca-on"], covers="part")
    assert said(record, part).answer.startswith("For a part of the work only, in Ontario: Chief.")
    whole = credential("All", "mandatory in some regions", regions=["ca-on"], covers="whole")
    assert said(record, part, whole).answer.startswith("In Ontario: All.")


@pytest.mark.parametrize("status", ["mandatory", "voluntary"])
def test_a_background_check_is_no_licence(record, status):
    assert said(record, credential("Disclosure and barring check", status)) is None


def test_what_one_may_hold_is_no_statement_that_nothing_is_asked(record):
    found = said(record, credential("Certificate", "voluntary"))
    assert found.answer.startswith("Nothing mandatory is known here, only what one may hold: Certificate.")
    assert found.figures == []
    assert said(record) is None

"""What is read once and kept is never written into: a process that answers many questions gives the same answers."""

import copy
import json

from careercli.atlas import visas
from careercli.cli.person_given import Person, person_given
from careercli.queries import show
from careercli.queries.move import plan
from careercli.queries.named import Named
from careercli.queries.visas import finished, routes_of
from careercli.text.text import text

COUNTRIES = ("ca", "us", "gb", "au", "de", "sg")
KINDS = (visas.book, visas.entries, visas.seen, visas.assessing)
OCCUPATIONS = ("ca:31301", "us:29-1141", "gb:2237", "au:254418", "de:81302", "sg:22200")


def test_the_visas_of_a_country_stay_as_they_were_read() -> None:
    before = copy.deepcopy([kind(country) for kind in KINDS for country in COUNTRIES])
    first = answers()
    assert [kind(country) for kind in KINDS for country in COUNTRIES] == before
    assert answers() == first


def answers() -> str:
    """What several questions answer, as text."""
    given = person_given(Person(["nurse"], "ph", "ph", "sg"), "2026-11-29", None, "net", "USD")
    found = [finished([routes_of(Named(one))], t=text()).data for one in OCCUPATIONS]
    made = plan.plans(given.question, given.judge, text(), "career move", given.notes).data
    shown = [show.show([Named(one)], t=text()).page for one in OCCUPATIONS]
    return json.dumps([found, made, shown], default=str)

"""The promises to programs, pinned: a version changes only together with what it promises."""

from careercli.record.contract import CONTRACTS

PINNED = """
occupation/3 either, occupations/2 many, pay/2 either, where/1 many, offer/1 one, ai/2 either, comparison/2 one,
matches/2 many, duties/1 many, similar/2 many, faq/1 either, everywhere/2 one, outlook/2 either, credentials/1 either,
education/2 either, skills/1 either, routes/3 either, pathway/1 either, plan/1 one, rounds/2 many, profile/1 one,
profile-check/1 many, points/2 one, what-if/2 one, systems/1 many, language/1 either, rating/2 either, quiz/1 one,
statements/1 many, country-atlas/1 one, ranking/1 many, sources/1 many, countries/1 many, settings/1 many,
doctor/1 many, terms/1 either, schemas/1 many
"""


def test_names_versions_and_shapes() -> None:
    promised = [f"{one.name}/{one.version} {one.shape}" for one in CONTRACTS]
    assert promised == PINNED.replace("\n", " ").strip().split(", ")

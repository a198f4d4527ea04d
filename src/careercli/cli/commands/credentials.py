"""`career credentials`."""

from collections.abc import Sequence
from typing import Any

from careercli.cli import names
from careercli.cli.answer import Answer
from careercli.cli.options import CountryOption, LimitOption, Occupations, RegionOption, ToOption
from careercli.queries.credentials import Answered, credentials_of
from careercli.queries.named import Named
from careercli.queries.sources import named_in, named_sources
from careercli.record.listing import CredentialsOf


def main(
    occupations: Occupations,
    region: RegionOption = None,
    to: ToOption = None,
    country: CountryOption = None,
    limit: LimitOption = None,
) -> Answer:
    """What one must hold to work in an occupation, who gives it and where; and what another country asks instead.

    An occupation without an entry is not known here, never not regulated.

    Examples:

        career credentials 32120

        career credentials 32120 --region ON

        career credentials 32120 --to us,gb

        career credentials 32120 29-2011 --json
    """
    found = names.named(occupations, country)
    answers = [credentials_of(named, region, to) for named in found]
    records = [answer.record for answer in answers]
    used = [dict(named_sources(set(named_in(record)))) for record in records]

    def view(t: Any, shown: int | None) -> Any:
        from careercli.pages.credentials_page import Told, page
        from careercli.pages.joined import joined
        from careercli.queries.countries import country_names, names_in

        regions = {key: names_in(key, t.lang) for key, _ in country_names()}
        pages = [
            page(Told(answer.record, answer.card.record, sources, _warnings(answer)), t, regions, shown)
            for answer, sources in zip(answers, used, strict=True)
        ]
        return joined(pages, t)

    return Answer(
        "credentials/1",
        records if len(records) > 1 else records[0],
        view,
        sources={key: source for sources in used for key, source in sources.items()},
        warnings=[warning for answer in answers for warning in _warnings(answer)],
        notes=[*names.notes(found), *_places(found, records, region)],
        limit=limit,
    )


def _places(found: Sequence[Named], records: Sequence[CredentialsOf], region: str | None) -> list[str]:
    """How the place was taken, and which province or state licenses there."""
    if region is None:
        return []
    from careercli.queries.countries import names_in
    from careercli.queries.place import notes_on, place_of

    told = notes_on((one.country for one in found), region)
    for one, record in zip(found, records, strict=True):
        key = record["region"]
        if key != place_of(one.country, region).region:
            told.append(f"Licences are those of {names_in(one.country)[key]} ({key})")
    return list(dict.fromkeys(told))


def _warnings(answer: Answered) -> list[str]:
    """Those of a dropped occupation: the others are about pay and projections."""
    cards = [card for card in (answer.card, *answer.others) if "dropped" in card.record]
    return [warning for card in cards for warning in card.warnings]

"""Whether what country.toml names is there: credentials, lists, sources, the points system of rounds."""

from collections.abc import Iterable, Iterator, Sequence

from careercli.errors import BadData
from careerdata.build.country_data import CountryData
from careerdata.rows.credential import CredentialRow
from careerdata.rows.skill import NeedRow
from careerdata.series import Series


def check_countries(countries: Sequence[CountryData], series: Series) -> None:
    """Raise BadData, naming file and key, for the first fact that names what is not there or another country has."""
    for field in ("order", "scheme"):
        _check_doubles(countries, field)
    for country in countries:
        for field, what, names, known in _named(country, series):
            for name in names:
                if name not in known:
                    raise _bad(country, field, f"no {what} `{name}`")
        facts = country.facts
        if ("skills" in facts.describes) != bool(facts.skill_scale):
            raise _bad(country, "skill_scale", "is said exactly where `describes` names skills")
        if bool(country.every(NeedRow)) != bool(facts.needs_scale):
            raise _bad(country, "needs_scale", "is said exactly where there is a needs.csv")


def _check_doubles(countries: Sequence[CountryData], field: str) -> None:
    seen: dict[object, str] = {}
    for country in countries:
        value = getattr(country.facts, field)
        if value in seen:
            raise _bad(country, field, f"`{value}` is that of {seen[value]}, too")
        seen[value] = country.key


def _named(country: CountryData, series: Series) -> Iterator[tuple[str, str, Iterable[str], set[str]]]:
    """(field, what it names, the names, those there are)."""
    facts = country.facts
    credentials = {row.name for row in country.every(CredentialRow)}
    tiles = [tile for row in facts.tiles for tile in row.split() if tile != "."]
    regions = {key.partition("-")[2].upper() for key in country.regions}
    routes = {path.stem for path in (country.folder / "routes").glob("*.toml")}
    yield "similarity_from", "series", facts.similarity_from, series.names()
    yield "personal_credentials", "credential", facts.personal_credentials, credentials
    yield "shortage_lists", "list", facts.shortage_lists, set(country.lists)
    yield "tiles", "region that is there once", tiles, regions - {tile for tile in tiles if tiles.count(tile) > 1}
    yield "rounds_of", "points system", [facts.rounds_of] if facts.rounds_of else [], routes


def _bad(country: CountryData, field: str, problem: str) -> BadData:
    return BadData(f"{country.folder / 'country.toml'}: `{field}`: {problem}")

"""Countries and regions: their keys, what is here and how much is known of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli.atlas import places
from careercli.atlas.sources import sources
from careercli.errors import NotFound
from careercli.record.finished import Finished
from careercli.record.pages.countries import CountriesPage
from careercli.text.text import Message, either

if TYPE_CHECKING:
    from careercli.record.listing import CountryLine
    from careercli.text.text import Text


def check_country(country: str | None) -> str | None:
    """The ISO key of `ca`, `UK`, `Deutschland` or `usa`, or None for None; NotFound names the countries there are."""
    if country is None:
        return None
    key = places.country_named(country)
    if key is not None:
        return key
    known = [entry["country"] for entry in places.countries()]
    raise NotFound(
        "error.country.unknown", "hint.known.countries", _suggestion(country.lower(), known), name=country, known=known
    )


def _suggestion(name: str, known: Sequence[str]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, known, n=3, cutoff=0.5)
    return Message("hint.did_you_mean", near=either(f"`{entry}`" for entry in close)) if close else ""


def countries(lang: str = "en") -> list[CountryLine]:
    """Every country with its classification and coverage."""
    return [_line(record["country"], lang) for record in places.countries()]


def every_country(t: Text | None = None) -> Finished:
    """The list of countries, the page in the reader's language."""
    lines = countries()
    known = sources(line["median_job"]["source"] for line in lines if line["median_job"])
    return Finished(lines, CountriesPage(tuple(countries(t.lang)), known) if t else None, known)


def _line(key: str, lang: str) -> CountryLine:
    record = places.country_or_none(key)
    assert record is not None
    occupations, with_pay, with_outlook = places.coverage(key)
    pay_of_group, outlook_of_group = places.wider(key, "pay_median"), places.wider(key, "growth_percent")
    return {
        "country": key,
        "name": record["name"].get(lang, record["name"]["en"]),
        "classification": record["classification"],
        "currency": record["currency"],
        "median_job": record.get("all_pay"),
        "occupations": occupations,
        "with_pay": with_pay - pay_of_group,
        "with_pay_of_group": pay_of_group,
        "with_outlook": with_outlook - outlook_of_group,
        "with_outlook_of_group": outlook_of_group,
        "pay_years": ", ".join(str(year) for year in places.pay_years(key)),
    }


def country_names(lang: str = "en") -> list[tuple[str, str]]:
    """(key, name) of every country, English where it has none in the language."""
    return [(record["country"], record["name"].get(lang, record["name"]["en"])) for record in places.countries()]


def region_names(country: str | None, lang: str = "en") -> list[tuple[str, str]]:
    """(key, name) of every region, of one country or of all."""
    keys = [country.lower()] if country else [key for key, _ in country_names()]
    return [(key, region.name(lang)) for entry in keys for key, region in places.regions(entry).items()]


def titles_in(country: str) -> dict[str, dict[str, str]]:
    """The names of a country's regions by key and language."""
    named = places.regions(country).items()
    return {key: {"en": one.name_en, **({"fr": one.name_fr} if one.name_fr else {})} for key, one in named}


def names_in(country: str, lang: str = "en") -> dict[str, str]:
    """Region key → name in a language."""
    return {key: name for key, (name, _) in places_in(country, lang).items()}


def places_in(country: str, lang: str = "en") -> dict[str, tuple[str, str]]:
    """Region key → name and kind (province, state, economic region, metro …)."""
    named = {key: (region.name(lang), region.kind) for key, region in places.regions(country).items()}
    own = places.country_or_none(country)
    return named | ({country: (own["name"].get(lang, own["name"]["en"]), "country")} if own else {})

"""From a code as it was written to one occupation: of this edition or another, whole or short of its zeros."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli.atlas import occupations, places
from careercli.atlas.editions import OfEdition, editions, of_editions
from careercli.errors import NotFound
from careercli.queries.named import Named, Order, ambiguous, placed, together
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.queries.codes import Written

_ALIKE = 200
"""Codes alike enough to be looked at for the nearest: many of six countries are equally alike."""
_LENGTHS = (4, 5, 6)
"""Digits that codes of the six countries have."""
_WHOLE = 0.9
"""The least part of a code of another edition that stands for all of it."""


def by_code(code: str, country: str | None, order: Order) -> Named | None:
    """The occupation of exactly this code; None where there is none. A note names its other countries, and what the
    code is in an edition that is not followed here."""
    ids = _of(occupations.ids_of_code(code), (country,) if country else ())
    if not ids:
        return None
    if len(ids) > 1:
        first = list(order())
        ids.sort(key=lambda entry: placed(entry, first))
    others = ", ".join(ids[1:])
    notes: list[str] = [Message("note.code.also", code=code, others=others, id=ids[0])] if others else []
    older = _elsewhere(code, ids) if country is None else []
    if older:
        notes = [*(notes or [_read_as("note.code.taken", code, ids[0])]), *older]
    return Named(ids[0], together(notes))


def _read_as(key: str, code: str, entry: str) -> Message:
    """That a code was read as an occupation."""
    return Message(key, code=code, id=entry, title=occupations.titles([entry])[entry])


def _of(ids: Sequence[str], countries: tuple[str, ...]) -> list[str]:
    return [entry for entry in ids if not countries or entry[:2] in countries]


def _elsewhere(code: str, taken: Sequence[str], countries: tuple[str, ...] = ()) -> list[str]:
    """What a bare code is in editions that are not followed here, where that is another occupation."""
    by_edition: dict[str, list[str]] = {}
    for one in of_editions(code, countries):
        if one.id:
            by_edition.setdefault(one.edition, []).append(one.id)
    return [
        Message("note.code.older", edition=edition, code=code, ids=ids)
        for edition, ids in by_edition.items()
        if ids[0] not in taken
    ]


def by_writing(written: Written, country: str | None, order: Order) -> Named | None:
    """The occupation a code stands for, however it is written; None where it may be no code at all.

    Raises NotFound with the nearest codes, Ambiguous where the code was split or is that of an ISCO group.
    """
    countries = (country,) if country else written.countries
    if written.edition and not _is_ours(_edition(written, countries), countries):
        return _dated(written, _edition(written, countries), countries)
    named = _plain(written, countries, order) or _of_edition(written.code, countries)
    named = named or _without_zeros(written, countries, order)
    if named is None and (short := _whole_number(written)):
        named = _of_edition(short.zfill(_LENGTHS[0]), countries)
    if named is None and not written.words:
        raise no_code(written.code, countries)
    return named


def _edition(written: Written, countries: tuple[str, ...]) -> str:
    """The edition as it is called here: `UK SOC 2010` is SOC 2010, `CNP 2016` is NOC 2016."""
    record = places.country_or_none(countries[0]) if countries else None
    return f"{record['classification'].partition(' ')[0] if record else written.scheme} {written.edition}"


def _is_ours(edition: str, countries: tuple[str, ...]) -> bool:
    """Whether an edition is the one a country's codes here are of."""
    followed = (places.country_or_none(key) for key in countries)
    return any(record["classification"].casefold() == edition.casefold() for record in followed if record)


def _plain(written: Written, countries: tuple[str, ...], order: Order) -> Named | None:
    """The occupation of the code with other signs between its digits, or of the code before a point or a stroke."""
    whole = written.code
    before = whole.replace("/", ".").rpartition(".")[0] or whole[:-4] if len(written.digits) > _LENGTHS[1] else ""
    for digits, part in ((written.digits, ""), ("".join(filter(str.isdigit, before)), whole)):
        ids = _of(occupations.ids_of_digits(digits), countries) if digits else []
        if ids:
            first = list(order()) if len(ids) > 1 else []
            ids.sort(key=lambda entry: placed(entry, first))
            return Named(ids[0], _how(whole, ids, part))
    return None


def _how(whole: str, ids: Sequence[str], part: str) -> str:
    """The other countries of a code, and that it is more detailed than what is known here."""
    others = Message("note.code.also", code=whole, others=ids[1:], id=ids[0]) if ids[1:] else ""
    finer = part.replace("/", ".").rpartition(".")[2].strip("0")
    return together([others, Message("note.code.part", code=whole, id=ids[0]) if part and finer else ""])


def _without_zeros(written: Written, countries: tuple[str, ...], order: Order) -> Named | None:
    """The occupation whose code lost its zeros, as a spreadsheet does to `00010`."""
    short = _whole_number(written)
    longer = [short.zfill(length) for length in _LENGTHS if short and len(short) < length]
    ids = [entry for code in longer for entry in _of(occupations.ids_of_code(code), countries)]
    if not ids:
        return None
    first = list(order())
    ids.sort(key=lambda entry: placed(entry, first))
    others = [Message("note.code.could_be", others=ids[1:])] if ids[1:] else []
    older = _elsewhere(short.zfill(_LENGTHS[0]), ids, countries)
    return Named(ids[0], together([_read_as("note.code.zeros", written.code, ids[0]), *others, *older]))


def _whole_number(written: Written) -> str:
    """The code as a spreadsheet may have left it, `10` or `10.0`; empty for `1.5`, which never had zeros before it."""
    short = written.code.removesuffix(".0")
    return short if short.isdigit() else ""


def _of_edition(code: str, countries: tuple[str, ...]) -> Named | None:
    """What a code of an edition not followed here is; None where no edition known here has it."""
    found = of_editions(code, countries)
    return _now(found) if found else None


def _now(found: list[OfEdition]) -> Named:
    """The occupation that all of a code, or nearly all, became. Raises Ambiguous where it was split, NotFound where no
    source says."""
    first = found[0]
    known = [(one.id, one.title or "") for one in found if one.id]
    if not known:
        raise _became_nothing(first)
    whole = len(found) == 1 or (first.share or 0) >= _WHOLE
    if first.id is None or not whole or len({one.edition + one.country for one in found}) > 1:
        editions_of = list(dict.fromkeys(_of_its_edition(one) for one in found))
        raise ambiguous(Message("error.name.split", known=editions_of), known)
    values = {"what": _of_its_edition(first), "id": first.id, "title": first.title, "edition": _followed(first)}
    rest = [entry for entry, _ in known[1:]]
    note = Message("note.code.edition_rest", **values, others=rest) if rest else Message("note.code.edition", **values)
    return Named(first.id, note)


def _of_its_edition(one: OfEdition) -> Message:
    """The code by its edition and title: `NOC 2016 code 3211 (Medical laboratory technologists)`."""
    if one.was_title:
        return Message("code.of_edition_title", edition=one.edition, code=one.was, title=one.was_title)
    return Message("code.of_edition", edition=one.edition, code=one.was)


def _became_nothing(gone: OfEdition) -> NotFound:
    """The nearest by title, and why it is none here: nothing is published of it, or no source says what it became."""
    from careercli.queries.search import search

    near = [f"{match['id']} {match['title']}" for match in search(gone.was_title, gone.country, limit=3)]
    hint = Message("hint.nearest.title", near="; ".join(near)) if near else ""
    if gone.edition == _followed(gone):
        return NotFound("error.name.no_figures", hint, what=_of_its_edition(gone))
    if gone.became:
        values = {"what": _of_its_edition(gone), "edition": _followed(gone), "code": gone.became}
        return NotFound("error.name.became_no_figures", hint, **values)
    return NotFound("error.name.edition_gone", hint, what=_of_its_edition(gone), edition=_followed(gone))


def _followed(one: OfEdition) -> str:
    """The edition the country's codes here are of."""
    record = places.country_or_none(one.country)
    return record["classification"] if record else one.country


def _dated(written: Written, edition: str, countries: tuple[str, ...]) -> Named:
    """The occupation of a code whose edition was named and is another than ours."""
    every = [one for code in dict.fromkeys(_spellings(written)) for one in of_editions(code, countries)]
    found = [one for one in every if one.edition.casefold() == edition.casefold()]
    if found:
        return _now(found)
    known = editions(countries)
    if any(entry.casefold() == edition.casefold() for entry in known):
        same = [entry for code in _spellings(written) for entry in _of(occupations.ids_of_code(code), countries)]
        hints = [Message("hint.same_number", id=key, title=title) for key, title in occupations.titles(same).items()]
        raise NotFound("error.name.edition_code", *hints, edition=edition, code=written.code)
    ours = [record["classification"] for key in countries if (record := places.country_or_none(key))]
    raise NotFound(
        "error.name.edition",
        *(Message("hint.if_edition", edition=one.edition, id=one.id, title=one.title) for one in every if one.id),
        "hint.known.editions",
        edition=edition,
        known=list(dict.fromkeys([*ours, *known])),
    )


def _spellings(written: Written) -> list[str]:
    """A code as another edition may have it: whole, with its zeros, with an American dash, without detail."""
    digits = written.digits
    return [written.code, digits.zfill(_LENGTHS[0]), f"{digits[:2]}-{digits[2:6]}", written.code.partition(".")[0]]


def no_code(code: str, countries: tuple[str, ...] = ()) -> NotFound:
    """The failure of a code nobody has, with the nearest there are."""
    from difflib import get_close_matches

    country = countries[0] if len(countries) == 1 else None
    alike = get_close_matches(code, set(occupations.codes(country)), n=_ALIKE, cutoff=0.6)
    close = sorted(alike, key=lambda entry: -_common_start(code, entry))[:3]
    where = f"{country}:" if country else ""
    near = [
        f"{entry} {title}"
        for match in close
        for entry, _, found, title in occupations.with_prefix(match, country, _ALIKE)
        if found == match
    ]
    values = {"code": code if not where else f"{where}{code}", "near": "; ".join(near)}
    return NotFound("error.name.code", "hint.nearest" if near else "", "hint.search.codes", **values)


def _common_start(code: str, other: str) -> int:
    """How many characters two codes begin with alike: a code says most at its start."""
    return next(
        (place for place, (one, two) in enumerate(zip(code, other, strict=False)) if one != two),
        min(len(code), len(other)),
    )

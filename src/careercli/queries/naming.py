"""From what a reader types to one occupation: a code, `ca:32120`, or a title in a bundled language.

The one place where names are understood: every command that takes an occupation asks here.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from typing import TYPE_CHECKING

from careercli.atlas import occupations
from careercli.errors import Ambiguous, NotFound, UsageError
from careercli.queries.by_code import by_code, by_writing, no_code
from careercli.queries.countries import check_country
from careercli.queries.named import LONGEST, Candidate, Named, Order, ambiguous, in_turn, together
from careercli.record.finished import Finished
from careercli.record.fold import as_read
from careercli.text.text import Message
from careercli.words.sentences import cut

if TYPE_CHECKING:
    from careercli.queries.codes import Written
    from careercli.queries.found import Found
    from careercli.record.listing import Match
    from careercli.text.text import Text

FIELDS = ("id", "title", "score", "matched")
"""What programs read of a match, first."""
_CODE = re.compile(r"[0-9][0-9.\-]*[0-9]?")
_LOOKED_AT = 24
"""The best matches that are offered whatever their score, one of each country first."""
# Patterns of titles are text and compiled when first used: a plain code needs none of them.
_WITH_COUNTRY = (
    r"(?P<title>.*\S)\s*(?:[(\[](?P<country>[^()\[\]]+)[)\]]|(?:,|\s[-–—|]|\s(?:in|aus)(?=\s))\s*(?P<bare>[^,]+))"
)
"""A title with its country after it: `plumber (Germany)`, `plumber, Germany`, `plumber in Germany`."""
_BEFORE_COUNTRY = frozenset(("in", "aus"))
"""The words that may stand between the two; else a sign does."""
_LABELLED = r"(?P<label>[^\W\d][^\d]*?)[\s:#/\-]+(?P<code>[0-9][0-9.\-]{3,})"
"""A code with something before it."""
_ISCO_08 = ("08", "2008")
"""The edition of the international groups that is known here, as its year is written."""
_ALL_WORDS = 0.8
"""The least score of a name that has all the words of a title."""
_CLOSE = 0.6
"""The least score of a match that is named as what another country may call it, and of a text that is nearly a name."""
_ANSWERED = ("title", "form", "code")
"""How a match answers that is all that was asked for: then no words of the work are looked for."""
_MOST_WORDS = 30
"""A longer text is no title: each of its words would be compared with those of all titles."""
_SHOWN = 200
"""Characters of what was asked for that are shown again."""
SEVERAL = 2
"""Words of a title from which on they tell an occupation."""


def find(name: str, country: str | None = None, order: Order = tuple) -> Named:
    """The occupation a name stands for.

    `country` settles a bare code or a title that exists in several; else what `order` gives, then the atlas's
    own order. Raises NotFound with the nearest ones, Ambiguous with the candidates.
    """
    text, key = _after_key(name, country)
    if not text:
        raise UsageError("error.name.empty")
    if len(text) > LONGEST:
        raise UsageError("error.name.long", n=len(text), most=LONGEST)
    return _coded(text, key, order) or _by_title(*country_in(text, key), order)


def coded(name: str, country: str | None = None, order: Order = tuple) -> Named | None:
    """The occupation of a code, however it is written; None where the name is a title. Raises as `find` does."""
    text, key = _after_key(name, country)
    return _coded(text, key, order) if text else None


def _after_key(name: str, country: str | None) -> tuple[str, str | None]:
    """What stands after `ca:`, and the country; else the name and the country that was asked for."""
    text = as_read(name).strip()
    prefix, colon, rest = text.partition(":")
    if colon and prefix.isascii() and prefix.isalpha() and len(prefix) == 2:
        return rest.strip(), _one_country(text, check_country(prefix), check_country(country))
    return text, check_country(country)


def _one_country(name: str, own: str | None, asked: str | None) -> str | None:
    """The country that a name says itself. Raises UsageError where another was asked for beside it: neither is passed
    over in silence."""
    if own and asked and own != asked:
        from careercli.queries.by_title import country_name

        names = {"own": country_name(own), "country": country_name(asked)}
        hint = Message("error.name.two_countries.hint", name=name, key=asked, **names)
        raise UsageError("error.name.two_countries", hint, name=name, **names)
    return own


def _coded(text: str, country: str | None, order: Order) -> Named | None:
    if _CODE.fullmatch(text) and (named := by_code(text, country, order)):
        return named  # the plain case: nothing more is imported
    return _written(text, country, order)


def _written(text: str, country: str | None, order: Order) -> Named | None:
    """The occupation of a code that is written in some other way; None where the text is a title."""
    from careercli.queries.codes import ISCO, read

    written = read(text)
    if written is None:
        return None
    _one_only(text)
    if country and written.countries and country not in written.countries:
        _one_country(text, written.countries[0], country)
    if written.scheme == ISCO:
        raise _group(written, country, order)
    return _other_words(written.words, _of_code(written, country, order))


def _of_code(written: Written, country: str | None, order: Order) -> Named | None:
    countries = (country,) if country else written.countries
    for key in countries or (None,):
        if not written.edition and (named := by_code(written.code, key, order)):
            return named
    return by_writing(written, country, order)


def _other_words(words: str, named: Named | None) -> Named | None:
    """The same, with a note where the words after a code are the official title of another occupation."""
    if not words or named is None:
        return named
    from careercli.atlas import terms
    from careercli.queries.words import key_of

    meant = terms.named(key_of(words))
    titles = [term for term in meant if term.kind in ("official", "part")]
    own = [term for term in titles if term.id.startswith(f"{named.country}:")] or titles
    if not own or named.id in {term.id for term in meant}:
        return named
    note = Message("note.code.words", text=words, id=named.id, others=own[0].id, title=own[0].official)
    return named._replace(note=together([named.note, note]))


def _one_only(text: str) -> None:
    """Raises where several codes stand in one name: none of them is answered for all."""
    from careercli.queries.by_title import codes_in
    from careercli.queries.codes import tidy

    codes = codes_in(tidy(text))
    if codes:
        each = " ".join(f"`{code}`" for code in codes)
        raise UsageError("error.name.codes", "error.name.codes.hint", text=text, n=len(codes), known=each)


def _group(written: Written, country: str | None, order: Order) -> Ambiguous | NotFound:
    code = written.digits
    if written.edition and written.edition not in _ISCO_08:
        return NotFound("error.name.isco_edition", "error.name.isco_edition.hint", edition=written.edition)
    lent = _of_groups([code], country)
    if not lent:
        return no_code(Message("error.name.code_isco", code=code), (country,) if country else ())
    return ambiguous(Message("error.name.isco_group", code=code), lent, order())


def country_in(text: str, country: str | None = None) -> tuple[str, str | None]:
    """A title without the country before or after it (`Canada: plumber`, `plumber (Germany)`), and that country; else
    the text and the country that was asked for."""
    from careercli.atlas.places import country_named

    prefix, colon, rest = text.partition(":")
    if colon and rest.strip() and prefix.strip().replace(" ", "").isalpha():
        key = country_named(prefix)
        if key is not None:
            return rest.strip(), _one_country(text, key, country)
        if any(letter.isdigit() for letter in rest) and " " not in rest.strip():
            check_country(prefix.strip())  # raises: a code of a country that is not here
    if text.replace(" ", "").isalnum() and _BEFORE_COUNTRY.isdisjoint(text.split()):
        return text, country  # nearly all
    beside = re.fullmatch(_WITH_COUNTRY, text)
    key = country_named(beside["country"] or beside["bare"]) if beside else None
    return (beside["title"], _one_country(text, key, country)) if beside and key else (text, country)


def _by_title(title: str, country: str | None, order: Order) -> Named:
    # Only a title needs these; a code must not pay for their import.
    from careercli.atlas import terms
    from careercli.queries.by_title import settled
    from careercli.queries.search import found_by
    from careercli.queries.words import key_of

    found = found_by(title, country, order())
    taken = settled(title, found, order(), elsewhere=country is None)
    best = taken.id if taken else next((one.id for one in found if one.whole), "")
    if best:
        _one_title(title, best, found, country, order)
    if taken:
        return taken
    own = {one.id: one.title for one in found if one.whole}
    groups = [term.id for term in terms.named(key_of(title), country, turned="," in title) if term.is_isco]
    lent = _of_groups([group.partition(":")[2] for group in groups], country)
    if not own and not lent:
        raise _not_exactly(title, country, order())
    problem = Message("error.name.several" if own else "error.name.group", title=title)
    exact = {} if own else {entry: called for entry, called in lent if key_of(called) == key_of(title)}
    failure = ambiguous(problem, [*exact.items(), *_meant(title, best, own, found, country), *lent], order())
    if len({key[:2] for key in own}) > 1:
        country = failure.candidates[0][0][:2]
        raise failure.adding(Message("hint.candidates.country", title=title, country=country))
    raise failure


def _meant(
    title: str, best: str, own: Mapping[str, str], found: Sequence[Found], country: str | None
) -> list[Candidate]:
    """What a title may mean, each country's likeliest first: those that have it (`own`); what else has all its words
    there; in the other countries the counterparts of the `best`, then what the search finds."""
    there = {entry[:2] for entry in own}
    with_words = [(one.id, one.title) for one in found if one.country in there and one.said >= _ALL_WORDS]
    more = _matches(title, country) if country else [*counterparts(best), *_matches(title, country)]
    return [*_plain_first(title, [*own.items(), *with_words]), *(one for one in more if one[0][:2] not in there)]


def _plain_first(title: str, candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, those behind whose own title has no word of a title of several: somebody in such an occupation
    has reported it (`Medical Technologist` of microbiologists), but others are called so."""
    from careercli.queries.words import key_of

    words = set(key_of(title))
    if len(words) < SEVERAL:
        return list(candidates)
    return sorted(candidates, key=lambda one: words.isdisjoint(key_of(one[1])))


def _one_title(title: str, taken: str, found: Sequence[Found], country: str | None, order: Order) -> None:
    """Raises where a title was taken by a part of it and another part is the title of another occupation."""
    from careercli.queries.by_title import titles_in

    how = next(one.match["how"] for one in found if one.id == taken)
    both = titles_in(title, taken, country) if how == "part" else []
    if both:
        raise ambiguous(Message("error.name.names_several", title=title), both, order())


def counterparts(occupation: str) -> list[Candidate]:
    """What other countries call an occupation, the best first; none without one."""
    if not occupation:
        return []
    from careercli.atlas import links

    return list(occupations.titles([one.id for one in links.candidates(occupation)]).items())


def _matches(title: str, country: str | None, best: int = 0) -> list[Candidate]:
    """What the search finds of a title, one of each country first, the `best` whatever their score. A country
    that others crowd out is asked alone."""
    from careercli.atlas import places
    from careercli.queries.search import search

    every = enumerate(search(title, country))
    found = {one["id"]: one["title"] for place, one in every if place < best or one["score"] >= _CLOSE}
    known = [country] if country else [record["country"] for record in places.countries()]
    for key in known:
        if found and not any(entry.startswith(f"{key}:") for entry in found):
            found |= {one["id"]: one["title"] for one in search(title, key, 1) if one["score"] >= _CLOSE}
    return in_turn(list(found.items()))


def _of_groups(groups: Sequence[str], country: str | None) -> list[Candidate]:
    """The occupations of ISCO groups that have the name: never taken for the one that is meant, since a group is
    wider than an occupation, and its tie to one of a country may be loose."""
    if not groups:
        return []
    from careercli.atlas import isco
    from careercli.queries.isco import worth

    ties = isco.ties(groups, country)
    return [(tie.id, tie.title) for tie in sorted(ties, key=lambda tie: (-worth(tie), -tie.employment, tie.id))]


def _not_exactly(title: str, country: str | None, order: Sequence[str]) -> Ambiguous | NotFound:
    from careercli.atlas.places import country_named

    if country_named(title):
        raise UsageError("error.name.country", "error.name.country.hint", title=title)
    labelled = re.fullmatch(_LABELLED, title)
    if labelled:
        _unknown_label(title, labelled["label"].strip(), by_code(labelled["code"], country, lambda: order))
    found = _matches(title, country, _LOOKED_AT)
    if not found:
        return NotFound("error.name.none", "error.name.none.hint", title=title)
    return ambiguous(Message("error.name.not_exactly", title=title), found, order)


def _unknown_label(title: str, label: str, named: Named | None) -> None:
    """Raises where a text is a code after the name of a classification that is not known here."""
    from careercli.atlas import occupations
    from careercli.queries.codes import ISCO, schemes

    known = sorted({name.upper() for name in schemes() if " " not in name} | {ISCO})
    if named:
        raise NotFound(
            "error.name.label",
            Message("error.name.label.hint", id=named.id, title=occupations.titles([named.id])[named.id]),
            "hint.known.classifications",
            title=title,
            label=label,
            known=known,
        )


def is_name(text: str) -> bool:
    """Whether a text is the whole of a name of some occupation or group, or looks like a code."""
    from careercli.atlas import terms
    from careercli.queries.words import key_of

    if text[:1].isdigit() or text[2:3] == ":":
        return True
    return bool(terms.named(key_of(text)))


def is_nearly_name(text: str, country: str | None) -> bool:
    """Whether a text is a name, or the search finds one by what it says that is close."""
    from careercli.queries.search import said

    return is_name(text) or said(text, country) >= _CLOSE


def matches(
    words: str,
    country: str | None,
    order: Order,
    t: Text | None = None,
    among: Container[str] = (),
    *,
    explain: bool = False,
) -> Finished:
    """What a text finds, as `looked_up`; `among` leaves those of some countries; `explain`: with why each is found."""
    found, told = looked_up(words, country, order)
    if among:
        found = [one for one in found if one["country"] in among]
    if explain:
        from careercli.queries.why import explained

        found = explained(found, words)
    page = None
    if t:
        from careercli.queries.countries import country_names
        from careercli.queries.titles import titled
        from careercli.record.pages.search import SearchPage

        names = dict(country_names(t.lang))
        ordered = {key: names[key] for key in order() if key in names} | names
        page = SearchPage(titled(found, t.lang), cut(words, _SHOWN), ordered, explain)
    warnings = [] if found or told else [Message("warning.search.none", text=cut(words, _SHOWN))]
    return Finished(found, page, warnings=warnings, notes=told)


def looked_up(text: str, country: str | None, order: Order) -> tuple[list[Match], list[str]]:
    """What a text finds, and how it was understood: the start of a code, a code however it is written, or a title, with
    a country before or after it."""
    from careercli.queries.search import search

    title, key = country_in(text, country)
    is_title = text.count(" ") < _MOST_WORDS and len(text) <= LONGEST
    found = search(title, key, order=order()) if is_title else []
    if not found or found[0].get("how") not in _ANSWERED:
        from careercli.queries.by_work import joined

        found = joined(title, key, found)
    if len(text) > LONGEST or not any(letter.isdigit() for letter in text) or (found and found[0]["how"] == "code"):
        return found, []
    try:
        named = coded(text, country, order)
    except NotFound as problem:
        return [], [problem.sentences]
    return ([_match(named.id, text)], [named.note] if named.note else []) if named else (found, [])


def _match(entry: str, text: str) -> Match:
    """The line of an occupation whose code was written in full."""
    country, _, code = entry.partition(":")
    return {
        "id": entry,
        "country": country,
        "code": code,
        "title": occupations.titles([entry])[entry],
        "score": 1.0,
        "matched": text,
        "how": "code",
    }

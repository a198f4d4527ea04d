"""`career compare`."""

from collections.abc import Sequence
from typing import Annotated

import typer

from careercli.cli import handout, names
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.options import (
    AllOption,
    CountryOption,
    CurrencyOption,
    HandoutOption,
    NetOption,
    Occupations,
    PerOption,
    Places,
    PppOption,
    RealOption,
    parts,
)
from careercli.cli.settings import country_order, currency_wanted
from careercli.errors import Ambiguous, NotFound, UsageError
from careercli.queries.compare import check_count, comparison
from careercli.queries.compare_place import placed
from careercli.queries.named import Named, together
from careercli.queries.naming import find
from careercli.queries.net import Extras
from careercli.queries.place import meanings
from careercli.text.text import Message

TABLES = ("csv", "tsv", "jsonl", "xlsx")
"""Formats whose records are rows."""
Transpose = Annotated[bool, typer.Option("--transpose", help="cli.compare.option.transpose")]


def main(
    reader: Reader,
    occupations: Occupations,
    currency: CurrencyOption = None,
    ppp: PppOption = False,
    per: PerOption = None,
    country: CountryOption = None,
    whole: AllOption = False,
    transpose: Transpose = False,
    place: Places = None,
    net: NetOption = False,
    real: RealOption = False,
    sheet: HandoutOption = False,
) -> Answer:
    """Two to six occupations side by side, from any countries; the best value of each row is marked.

    Pay in several currencies is also given in one: the one named or configured, else US dollars at market rates.

    Examples:

        career compare 32120 29-2011

        career compare 32120 29-2011 --currency USD --ppp

        career compare ca:31301 gb:2237 de:81313 --currency EUR --per month

        career compare 21231 21232 21234 --all

        career compare 32120 29-2011 --format csv --transpose

        career compare 21231 21232 --handout

        career compare us:29-1141 --in us-tx,us-ny --net

        career compare us:29-1141 ca:31301 --in us-tx,ca-on --net --currency USD
    """
    if transpose and reader.form not in TABLES:
        raise UsageError("error.compare.transpose", "error.compare.transpose.hint", known=TABLES)
    money = currency_wanted(currency, ppp=ppp, per=per)
    given, extras = parts(place) or [], Extras(net, real)
    if place is not None and not given:
        raise UsageError("error.usage.no_value", option="--in")
    found = at_places(occupations, given) if country is None and given else None
    found = found or names.every(occupations, country, (lambda _: None) if given else check_count)
    if country is None and not given:
        found = in_one_country(occupations, found)
    columns_of = placed(found, given)
    if sheet:
        handout.check(reader, found, {"--all": whole}, several=True)
    if reader.page is not None and not whole:
        from careercli.queries.compare_brief import brief

        shown = answer("comparison/2", "brief.comparison", brief(columns_of, reader.page, money, extras), found)
        return handout.handed(shown, "comparison", reader, found, _command(found, given)) if sheet else shown
    if reader.form in TABLES:
        from careercli.queries.compare_table import table

        rows, columns = table(made := comparison(columns_of, money, extras=extras), transposed=transpose)
        return answer("comparison/2", "comparison", made._replace(data=rows), found, fields=columns)
    return answer("comparison/2", "comparison", comparison(columns_of, money, reader.page, extras), found)


def at_places(arguments: Sequence[str], given: Sequence[str]) -> list[Named] | None:
    """The occupations of titles in each country where one of the places lies, as `welder` in Houston and Calgary; None
    where one is a code or names its country, and where a place may lie in several."""
    titles = not any(":" in word or any(map(str.isdigit, word)) for word in arguments)
    found = [meanings(name) for name in given]
    if not titles or not all(len(one) == 1 for one in found):
        return None
    return [named for key in dict.fromkeys(next(iter(one)) for one in found) for named in names.every(arguments, key)]


def _command(found: Sequence[Named], places: Sequence[str]) -> str:
    """The command line that compares the same again."""
    words = [*(one.id for one in found), *(["--in", ",".join(places)] if places else [])]
    return " ".join(["career compare", *words])


def in_one_country(arguments: Sequence[str], found: list[Named]) -> list[Named]:
    """The occupations, titles that exist in several countries all taken in one: that of the codes beside them, else
    the reader's first in which each is found. A note says which, or that there is none such."""
    free = [at for at, one in enumerate(found) if len(arguments) == len(found) and _is_title(arguments[at], one)]
    if not free or len({one.country for one in found}) == 1:
        return found
    fixed = {one.country for at, one in enumerate(found) if at not in free}
    for key in dict.fromkeys(fixed or [*country_order(), *(one.country for one in found)]):
        try:
            same = [find(arguments[at], key) if at in free else one for at, one in enumerate(found)]
        except (NotFound, Ambiguous):
            continue
        if len({one.country for one in same}) == 1:
            return _with_note(same, Message("note.compare.one_country", country=key))
    return _with_note(found, Message("note.compare.countries", known=[one.id for one in found]))


def _is_title(word: str, one: Named) -> bool:
    """Whether a word is a title that could have been taken in another country; its note says how it was taken."""
    return bool(one.note) and ":" not in word and not any(letter.isdigit() for letter in word)


def _with_note(found: list[Named], note: Message) -> list[Named]:
    first, *others = found
    return [first._replace(note=together([first.note, note])), *others]

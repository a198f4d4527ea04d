"""`career show`."""

from typing import Annotated

import typer

from careercli.cli import completion, handout, names
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.options import (
    AllOption,
    CountryOption,
    CurrencyOption,
    HandoutOption,
    NetOption,
    Occupations,
    PerOption,
    PppOption,
    RealOption,
)
from careercli.cli.settings import currency_wanted
from careercli.errors import UsageError
from careercli.queries.net import Extras
from careercli.queries.show import show
from careercli.record.measures import SECTIONS

Sections = Annotated[
    str | None,
    typer.Option(
        "--section",
        "--only",
        "-s",
        metavar="A,B",
        help="cli.show.option.section",
        autocompletion=completion.several(SECTIONS),
    ),
]


def main(
    reader: Reader,
    occupations: Occupations,
    section: Sections = None,
    country: CountryOption = None,
    currency: CurrencyOption = None,
    ppp: PppOption = False,
    per: PerOption = None,
    net: NetOption = False,
    real: RealOption = False,
    whole: AllOption = False,
    sheet: HandoutOption = False,
) -> Answer:
    """An occupation on one screen: pay, jobs, AI, licence, study, moving there.

    Examples:

        career show 32120

        career show us:29-2011 --section pay,ai

        career show 32120 --all

        career show gb:2231 --section pay --currency USD

        career show 32120 --handout

        career show "registered nurses" --json
    """
    chosen = sections(section)
    given = {"--currency": currency is not None, "--ppp": ppp, "--per": per is not None, "--net": net, "--real": real}
    unused = [option for option, is_given in given.items() if is_given]
    if unused and chosen and "pay" not in chosen:
        raise UsageError("error.show.extras", "error.show.extras.hint", option=unused[0])
    # Only with such an option: a bare `show` prints what is stored and needs no configuration.
    money = currency_wanted(currency, ppp=ppp, per=per) if currency is not None or ppp or per is not None else None
    extras = Extras(net, real) if net or real else None
    found = names.named(occupations, country)
    if sheet:
        handout.check(reader, found, {"--all": whole, "--section": bool(chosen)})
    if reader.page is not None and not chosen and not whole:
        from careercli.queries.brief import brief

        made = answer("occupation/3", "brief.occupation", brief(found, reader.page, money, extras), found)
        return handout.handed(made, "occupation", reader, found, f"career show {found[0].id}") if sheet else made
    return answer("occupation/3", "occupation", show(found, money, chosen, reader.page, extras), found, linked="linked")


def sections(text: str | None) -> list[str]:
    """The sections asked for; UsageError names the ones there are."""
    if text is None:
        return []
    named = [part.strip() for part in text.split(",") if part.strip()]
    unknown = [part for part in named if part not in SECTIONS]
    if unknown or not named:
        raise UsageError("error.show.section", "hint.known.sections", name=unknown, known=SECTIONS)
    return named

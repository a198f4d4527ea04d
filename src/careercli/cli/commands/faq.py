"""`career faq`."""

from typing import Annotated

import typer

from careercli.cli import names
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.options import CountryOption, Occupations
from careercli.queries.faq.context import faq
from careercli.record.faq import MOST

All = Annotated[bool, typer.Option("--all", help="cli.faq.option.all")]


def main(reader: Reader, occupations: Occupations, every: All = False, country: CountryOption = None) -> Answer:
    """Questions people ask of an occupation, answered from its data on one screen: pay, AI, licence, visa and more.

    A question the data cannot answer is left out. --all gives every answer in full.

    Examples:

        career faq 32120

        career faq 32120 --all

        career faq gb:2231 us:29-1141

        career faq 32120 --json
    """
    found = names.named(occupations, country)
    # Its first questions are others than those that fit a screen: the page chooses among all.
    most = None if every or reader.page else MOST
    return answer("faq/1", "faq" if every else "brief.faq", faq(found, most, reader.page), found)

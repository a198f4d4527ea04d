"""`career countries`."""

from typing import Any

from careercli.cli.answer import Answer
from careercli.explore.countries import countries

FIELDS = (
    "country",
    "name",
    "classification",
    "currency",
    "occupations",
    "with_pay",
    "with_outlook",
    "pay_years",
)


def main() -> Answer:
    """The countries here: classification, occupations, and how much is known of them.

    Examples:

        career countries

        career countries --json
    """
    lines = countries()

    def view(label: Any, _: int | None) -> Any:
        from careercli.views.listing import countries as page

        return page(countries(label.lang), label)

    return Answer("countries/1", lines, view, fields=FIELDS)

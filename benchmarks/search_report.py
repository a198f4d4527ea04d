"""How many of thirty job titles in six languages the search answers rightly (tests/data/search_titles.csv)."""

import argparse
from collections import defaultdict
from collections.abc import Callable
from functools import partial

import report
from search_titles import COUNTRIES, Title, first_right, read

TARGET = 27
FIRST = 3
"""A right answer counts among the first so many."""


def main() -> None:
    """Search for each title in all countries and in each; print the counts by language, and the titles missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--titles", action="store_true", help="where the right answer stands, title by title")
    titles = read()
    scopes = {"everywhere": None} | {country: country for country in COUNTRIES}
    places = {name: {title: first_right(title, scope) for title in titles} for name, scope in scopes.items()}
    found = {name: sum(place is not None and place <= FIRST for place in at.values()) for name, at in places.items()}
    lines = [report.at_least(f"a right answer in the first {FIRST}, {name}", found[name], TARGET) for name in found]
    report.show(f"Search for {len(titles)} job titles", lines)
    by_language(titles, places["everywhere"])
    by_title(titles, places, shown=(lambda _: True) if parser.parse_args().titles else partial(is_missed, places))


def by_language(titles: list[Title], places: dict[Title, int | None]) -> None:
    """The counts of a language's titles, searched for everywhere."""
    counts: dict[str, list[bool]] = defaultdict(list)
    for title in titles:
        place = places[title]
        counts[title.lang].append(place is not None and place <= FIRST)
    print("  " + "   ".join(f"{lang} {sum(right)}/{len(right)}" for lang, right in counts.items()) + "\n")


def is_missed(places: dict[str, dict[Title, int | None]], title: Title) -> bool:
    """Whether the right answer of a title is not among the first anywhere it is looked for."""
    return any(at[title] is None or at[title] > FIRST for at in places.values())  # type: ignore[operator]


def by_title(titles: list[Title], places: dict[str, dict[Title, int | None]], shown: Callable[[Title], bool]) -> None:
    """The place of the first right answer of each title."""
    for title in filter(shown, titles):
        told = "   ".join(f"{name} {at[title] or '–'}" for name, at in places.items())
        print(f"  {title.lang:8}{title.title:26}{told}")


if __name__ == "__main__":
    main()

"""How well the search finds: thirty titles in six languages, the drawn lists of tests/data/search_*.csv, and the lists
of tests/data/search/."""

import argparse
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from functools import partial

import report
import search_lists
import search_sets
from search_titles import COUNTRIES, Title, first_right, read

TARGET = 27
FIRST = 3
"""A right answer counts among the first so many."""
SINGULAR, DIFFER, APART, EVERYDAY_FIRST, EVERYDAY_FIVE = 98, 8 / 165 * 100, 3, 85, 95
"""In percent: of singular titles the same code; of spelling pairs at most different; masculine above feminine; of
everyday titles right at the first place, and among five."""


def main() -> None:
    """Print the counts of each list; with `--missed` the lines that are not right at the first place."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--titles", action="store_true", help="where the right answer stands, title by title")
    parser.add_argument("--half", choices=search_sets.HALVES, default="dev", help="the half to measure on (dev)")
    parser.add_argument("--only", nargs="+", choices=search_sets.AIMS, help="these lists of tests/data/search alone")
    parser.add_argument("--missed", action="store_true", help="print what fails, of the half dev alone")
    given = parser.parse_args()
    if given.missed and given.half == "held":
        parser.error("the lines of the half held are not for looking at")
    if not given.only:
        older(given)
    sets(given.only or list(search_sets.AIMS), given.half, missed=given.missed)


def older(given: argparse.Namespace) -> None:
    """The thirty titles, and the lists drawn when the rules for numbers, genders and spelling were made."""
    titles = read()
    scopes = {"everywhere": None} | {country: country for country in COUNTRIES}
    places = {name: {title: first_right(title, scope) for title in titles} for name, scope in scopes.items()}
    found = {name: sum(place is not None and place <= FIRST for place in at.values()) for name, at in places.items()}
    lines = [report.at_least(f"a right answer in the first {FIRST}, {name}", found[name], TARGET) for name in found]
    report.show(f"Search for {len(titles)} job titles", lines)
    by_language(titles, places["everywhere"])
    by_title(titles, places, shown=(lambda _: True) if given.titles else partial(is_missed, places))
    half = HALF_OF[given.half]
    lines, wrong = drawn(half)
    report.show(f"Drawn lists, the half {NAMES[half]}", lines)
    if given.missed:
        print(*(f"  {line}" for line in wrong), sep="\n")


def sets(names: list[str], half: str, *, missed: bool) -> None:
    """One line a list: aimed at and measured, the right ones of those marked sure, the time of a question."""
    print(f"\nLists nobody tunes on, the half {half}: percent right (aim)\n")
    print(f"  {'':18}{'lines':>6}{'first':>13}{'among five':>13}{'sure':>6}{'right':>7}{'ms each':>9}")
    for name in names:
        score, wrong = search_sets.measure(name, half)
        print(f"  {name:18}{row(score, search_sets.AIMS[name])}")
        if missed:
            print(*(f"      {told(one)}" for one in wrong), sep="\n")


def row(score: search_sets.Score, aim: search_sets.Aim) -> str:
    """The cells of a list."""
    of_sure = "–" if score.percent_sure is None else f"{score.percent_sure:.0f}"
    cells = (
        f"{score.lines:>6}",
        f"{_aimed(score.percent_first, aim.first):>13}",
        f"{_aimed(score.percent_among, aim.among):>13}",
        f"{score.sure:>6}",
        f"{of_sure:>7}",
        f"{1000 * score.seconds / score.lines:>9.1f}",
    )
    return "".join(cells)


def _aimed(percent: float, aim: float) -> str:
    return f"{percent:.1f} ({aim:.0f})" if aim else f"{percent:.1f} (–)"


def told(one: search_sets.Answered) -> str:
    """A line that is not right at the first place: what is right, where it stands, and what came."""
    line = one.line
    return f"{line.query} [{line.country or line.lang}] {' '.join(line.right)}: {one.place or '–'} {' '.join(one.ids)}"


HALF_OF = {"dev": "tuned", "held": "held"}
NAMES = {"tuned": "the rules were made with", "held": "held out"}


def drawn(half: str) -> tuple[list[report.Measured], list[str]]:
    """The measurements of one half, and the lines that are wrong."""
    parts = [part(half) for part in (singular, spelling, feminine, everyday)]
    return [line for lines, _ in parts for line in lines], [line for _, wrong in parts for line in _told(wrong)]


def singular(half: str) -> tuple[list[report.Measured], list[search_lists.Wrong]]:
    """Singulars of official titles: taken for the same code, and first in the search."""
    taken, wrong = search_lists.singular(half)
    found, more = search_lists.singular(half, search_lists.first)
    lines = [
        report.at_least(f"{taken.total()} official titles in the other number: %", _percent(taken, "same"), SINGULAR),
        report.at_most("  taken for another code", taken["another"], 0),
        report.at_least("  first in the search: %", _percent(found, "same"), SINGULAR),
    ]
    return lines, wrong + more


def spelling(half: str) -> tuple[list[report.Measured], list[search_lists.Wrong]]:
    """British and American spelling."""
    counts, wrong = search_lists.spelling(half)
    return [
        report.at_most(f"{counts.total()} titles spelt in two ways, different: %", _percent(counts, "differ"), DIFFER)
    ], wrong


def feminine(half: str) -> tuple[list[report.Measured], list[search_lists.Wrong]]:
    """German titles for women and men."""
    counts, wrong = search_lists.feminine(half)
    of_pairs = {gender: 100 * counts[gender] / counts["pairs"] for gender in ("masculine", "feminine")}
    lines = [
        report.at_least(f"{counts['pairs']} German pairs, masculine first: %", of_pairs["masculine"], 95),
        report.at_most("  masculine above feminine, points", of_pairs["masculine"] - of_pairs["feminine"], APART),
    ]
    return lines, wrong


def everyday(half: str) -> tuple[list[report.Measured], list[search_lists.Wrong]]:
    """What people call their work, asked in their country."""
    counts, wrong = search_lists.everyday(half)
    first, among = (100 * counts[name] / counts["titles"] for name in ("first", "among"))
    lines = [
        report.at_least(f"{counts['titles']} everyday titles, right at the first: %", first, EVERYDAY_FIRST),
        report.at_least("  among five: %", among, EVERYDAY_FIVE),
    ]
    return lines, wrong


def _percent(counts: Counter[str], name: str) -> float:
    return 100 * counts[name] / counts.total()


def _told(wrong: list[search_lists.Wrong]) -> Iterator[str]:
    yield from (f"{'  '.join(one.line.values())}: {one.instead or 'nothing'}" for one in wrong)


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

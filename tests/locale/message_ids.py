"""Every message id a page can ask a catalogue for.

Three kinds: the literal first arguments of `label(…)` and `translate(…)`, read from the syntax tree because
extractors miss those inside f-strings; what stands in dictionaries of the package (VOCABULARIES); the words of
publishers and profiles that pages translate (COLUMNS and `fields`). `python tests/locale/message_ids.py` prints
what each catalogue lacks or has too many.
"""

import ast
import csv
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, get_args

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

import careercli
from careercli.pages import (
    ai,
    ai_page,
    buckets,
    comparison,
    conflicts,
    credentials,
    credentials_page,
    education,
    everywhere,
    labels,
    language,
    listing,
    lists,
    match,
    occupation,
    outlook,
    pay,
    points,
    products,
    rating,
    regulated,
    rounds,
    salary,
    settings,
    similar,
    visas,
    wages,
)
from careercli.person import config
from careercli.record import bucket, figure, fit_words, invited, isced, lead, level, route_asks
from careercli.record import similar as similar_words
from careercli.record import visas as visa_words
from careercli.record.faq import (
    licence,
    page_start,
    route_words,
    shortage_counted,
    shortage_rated,
    start,
    steps,
    tasks,
    threshold,
    visa,
    words,
)
from careerdata.build.axes import migration as migration_axis

PACKAGE = Path(careercli.__file__).parent
DATA = PACKAGE.parent.parent / "data"
CATALOGUES = PACKAGE / "locale"
TRANSLATORS = {"label", "translate"}
EXPOSURES: tuple[tuple[bucket.Exposure, bucket.Exposure], ...] = (("E0", "E0"), ("E1", "E1"))


def conditions() -> set[str]:
    """What the rule can say of a task at any threshold, as each bucket's labels make it speak."""
    every = [bucket.Labels()] + [bucket.Labels(*exposures, t, t, False) for exposures in EXPOSURES for t in range(5)]
    return {step.condition for at in bucket.THRESHOLDS for labels in every for step in bucket.explain(labels, at)}


VOCABULARIES: tuple[Iterable[str], ...] = (
    figure.REASONS.values(),
    lead.PERIODS.values(),
    level.MEANINGS.values(),
    level.WORDS.values(),
    labels.IN_CELLS.values(),
    labels.PER.values(),
    ai.VERDICTS.values(),
    ai_page.WORKING,
    tuple(name for _, name, _ in buckets.BUCKETS),
    buckets.BADGES.values(),
    buckets.QUALITIES.values(),
    buckets.CAVEATS,
    products.DETAILS.values(),
    (products.UNNAMED, products.LISTED),
    conditions(),
    comparison.NAMES.values(),
    comparison.METHODS.values(),
    rating.NAMES.values(),
    rating.WHAT.values(),
    rating.HOW.values(),
    migration_axis.BEST,
    ("none open",),
    rating.ABOVE.values(),
    education.TYPICAL,
    (education.SCALE, education.NEAR),
    education.ATTAINED.values(),
    isced.LEVELS,
    credentials.KINDS.values(),
    credentials.FORMS.values(),
    credentials.CONFIDENCES.values(),
    (*credentials.DOUBTS.values(), credentials.BOUND, credentials.ASK_THERE),
    credentials_page.ASKED.values(),
    credentials_page.SENTENCES,
    (*regulated.BOUND.values(), regulated.CAVEAT),
    listing.COUNTRY_COLUMNS,
    match.QUALITIES.values(),
    match.WORDS.values(),
    match.CERTAINTIES.values(),
    (match.DOUBT,),
    similar.AXES.values(),
    similar.THROUGH.values(),
    similar_words.REASONS.values(),
    (*similar_words.LEFT_OUT.values(), *(word for _, word in similar_words.WORDS)),
    fit_words.LIKES.values(),
    fit_words.MEANS.values(),
    fit_words.SUITED,
    fit_words.CONDITIONS.values(),
    fit_words.EXTENTS.values(),
    fit_words.NOTHING.values(),
    similar_words.SCALES.values(),
    words.PER.values(),
    steps.MIDDLE.values(),
    steps.TOPS.values(),
    steps.BASES.values(),
    (*start.LOWS.values(), start.LEVELS, start.PAST_LEVELS, *start.EARLY.values()),
    (page_start.PAGE, page_start.OFFICIAL, page_start.WORKED_OUT),
    (tasks.NONE, licence.UNSURE, licence.BODIES, licence.PART_STATES, licence.MORE_STATES, licence.ASKED, licence.FREE),
    route_asks.ASKS.values(),
    route_asks.OFFERS.values(),
    visa_words.STATUS_WORDS.values(),
    (visa.BOUND, visa.NONE_BOUND, visa.ANY, visa.PERSONAL, visa.WITH_ONE, visa.WITH_ONE_UNSURE, visa.NOT_COVERED),
    (route_words.HINT, route_words.LAST_INVITED),
    (invited.LAST, invited.OTHERS, invited.NEVER, invited.KNOWN_TO, invited.NOMINEES, invited.SEEN, invited.UNSEEN),
    (rounds.SOME,),
    (*shortage_counted.VERDICTS.values(), shortage_counted.COUNT, shortage_counted.LOSING),
    (shortage_counted.FEW, shortage_counted.MANY),
    (
        *shortage_rated.EVERYWHERE.values(),
        *shortage_rated.SOMEWHERE.values(),
        shortage_rated.NOWHERE,
        shortage_rated.NOT_NATIONALLY,
    ),
    (*threshold.TEXTS.values(), threshold.MIDDLE),
    everywhere.REASONS,
    conflicts.CONFLICTS.values(),
    occupation.MISSING.values(),
    lists.CONDITIONS.values(),
    outlook.COLUMNS,
    pay.BANDS.values(),
    pay.METHODS.values(),
    wages.NOTES.values(),
    wages.BASES.values(),
    tuple(name for _, name in wages.STEPS),
    tuple(name for _, name in salary.KINDS),
    settings.NAMES.values(),
    points.EFFORTS.values(),
    points.WEAK.values(),
    language.SPOKEN.values(),
    language.COUNTRIES.values(),
    rounds.CATEGORIES.values(),
    visa_words.REASONS.values(),
    visa_words.CONDITIONS.values(),
    visas.EVIDENCE.values(),
    tuple(words for words, _ in rounds.STANDS.values()),
    ("default", *(key.allowed for key in config.KEYS.values() if " " in key.allowed.replace(", ", ","))),
    ("record", "list", "record or list"),  # explore/contracts.py: what `data` of a contract is
)
COLUMNS = {
    "outlook.csv": ("recent", "future"),
    "shortage.csv": ("rating",),
    "education.csv": ("education", "experience", "training"),
    "isced.csv": ("wording",),
    "interests.csv": ("interest",),
    "measures.csv": ("label",),
    "measure_links.csv": ("quality",),
    "tasks.csv": ("type", "physical"),
}
"""Columns of data/ whose few words pages translate."""


def literal_ids() -> set[str]:
    """Ids written where they are used."""
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in PACKAGE.rglob("*.py"))
    calls = (node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args)
    return {text for call in calls if _name(call.func) in TRANSLATORS for text in _written(call.args[0])}


def _written(argument: ast.expr) -> Iterator[str]:
    """A text, or both of `"a" if … else "b"`."""
    if isinstance(argument, ast.IfExp):
        yield from _written(argument.body)
        yield from _written(argument.orelse)
    elif isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        yield argument.value


def _name(function: ast.expr) -> str:
    return getattr(function, "attr", getattr(function, "id", ""))


def fields() -> Iterator[Any]:
    """The fields of profiles and countries with a closed choice of words that pages translate."""
    from careerdata.rows import product, profile, profile_ai, profile_papers

    yield profile_papers.Status
    for record, name in (
        (profile_ai.Product, "kind"),
        (profile_ai.Product, "degree"),
        (product.ProductRow, "kind"),
        (product.ProductRow, "degree"),
        (profile.Profile, "migration_status"),
    ):
        yield record.model_fields[name].annotation


def chosen(annotation: Any) -> Iterator[str]:
    """The words of a Literal, however deep in a union."""
    for part in get_args(annotation):
        yield from [part] if isinstance(part, str) else chosen(part)


def data_words() -> set[str]:
    """The words in data/ and in the closed choices of its fields."""
    words = {word for annotation in fields() for word in chosen(annotation)}
    for name, columns in COLUMNS.items():
        for path in DATA.glob(f"*/{name}"):
            with path.open(encoding="utf-8", newline="") as file:
                words |= {row.get(column, "") for row in csv.DictReader(file) for column in columns}
    return (words | set(country_words()) | set(measure_words()) | set(route_texts())) - {
        "",
        "exact",
    }  # an exact link needs no word


def country_words() -> Iterator[str]:
    """The names of each country's classification and levels."""
    import tomllib

    for path in DATA.glob("*/country.toml"):
        record = tomllib.loads(path.read_text(encoding="utf-8"))
        yield from (record["classification"], record["level_scheme"])


def route_texts() -> Iterator[str]:
    """For whom visa routes are, what may stand for what they ask, of whom they ask more pay, their notices."""
    import tomllib

    for path in DATA.glob("*/visas.toml"):
        for route in tomllib.loads(path.read_text(encoding="utf-8"))["route"]:
            yield from ([route["whom"]] if "whom" in route else [])
            yield from route.get("instead", {}).values()
            yield from [route["pool"]["says"]] if "says" in route.get("pool", {}) else []
            yield from (note["says"] for note in route.get("notes", []) if note.get("notice"))
            yield from (least["says"] for least in route.get("least_pay", ()) if "says" in least)
            yield from (less["says"] for least in route.get("least_pay", ()) for less in least.get("lower", ()))


def measure_words() -> Iterator[str]:
    """The names and scales of published measures."""
    import tomllib

    for record in tomllib.loads((DATA / "ai" / "measures.toml").read_text(encoding="utf-8")).values():
        yield from (record["name"], record["scale"])


def message_ids() -> set[str]:
    """All of them."""
    return literal_ids() | {text for words in VOCABULARIES for text in words} | data_words()


def catalogue(language: str) -> Catalog:
    """The catalogue of a language as its translator wrote it."""
    with (CATALOGUES / language / "LC_MESSAGES" / "career.po").open("rb") as file:
        return read_po(file, abort_invalid=True)


def translated_ids(language: str) -> set[str]:
    """The ids a catalogue has an answer for."""
    return {str(message.id) for message in catalogue(language) if message.id and message.string}


if __name__ == "__main__":
    for folder in sorted(CATALOGUES.iterdir()):
        found, wanted = translated_ids(folder.name), message_ids()
        print(f"{folder.name}: lacks {sorted(wanted - found)}, too many {sorted(found - wanted)}")

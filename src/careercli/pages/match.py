"""The counterparts of an occupation in other countries: one block a country."""

from collections.abc import Sequence

from careercli.output.document import Block, Cell, Column, Document, Grid, Heading, Note, Style, Value
from careercli.pages.footnote import source_lines
from careercli.pages.joined import joined
from careercli.record.listing import Match
from careercli.record.match import Counterparts
from careercli.record.pages import MatchPage
from careercli.text.text import Text

QUALITIES = {
    "exact": "exact: on every step only these two belong together",
    "close": "close: only these two belong together, by a chained table or by titles that agree word for word",
    "broad": "broad: a step leads to a group that is wider than the occupation",
    "split": "split: one of the two falls into several, with known shares",
    "partial": "partial: one of the two falls into several without known shares, or only some words of titles agree",
}
DOUBT = "Unsure, or one of several: read the titles below it too before you rely on it."
WORDS = {
    "exact": "exact",
    "close": "close",
    "broad": "broad",
    "split": "split",
    "partial": "partial",
    "itself": "itself",
}
STYLES: dict[str, Style] = {"exact": "good", "close": "good", "partial": "warn"}


def page(record: MatchPage, t: Text, rows: int | None = None) -> Document:
    """The counterparts of each occupation."""
    return joined([_one(one, record, t) for one in record.occupations], t)


def _one(told: Counterparts, record: MatchPage, t: Text) -> Document:
    """Candidates by country, best first; why a country has none; what the qualities mean."""
    blocks: list[Block] = []
    found, reasons, countries = told.found, told.reasons, record.countries
    for key in countries:
        lines = [match for match in found if match["country"] == key]
        if lines or key in reasons:
            blocks.append(Heading(countries[key]))
        if lines:
            blocks += [_grid(lines, t), *(Note(warning, "warning") for warning in _warnings(lines))]
        elif key in reasons:
            blocks.append(Note(t(reasons[key]), "missing"))
    present = {match["quality"] for match in found}
    blocks += [Note(t(text)) for quality, text in QUALITIES.items() if quality in present]
    if any(match.get("certainty") in CERTAINTIES for match in found):
        blocks.append(Note(t(DOUBT), "warning"))
    if any("weight" in match for match in found):
        blocks.append(Note(t("Share: how much of the occupation asked for goes this way, by the first table.")))
    if found:
        blocks.append(Note(t("The score, 0 to 1, is ours and orders the candidates (`career help match-method`).")))
    used = {key: source for key, source in record.sources.items() if any(key in match["sources"] for match in found)}
    subtitle = f"{told.of} · {t('the same work in other countries')}"
    return Document(record.titles[told.of], subtitle, tuple(blocks), source_lines(used), t("Sources"), lang=t.lang)


def _warnings(lines: Sequence[Match]) -> list[str]:
    return [match["warning"] for match in lines if "warning" in match]


def _grid(lines: Sequence[Match], t: Text) -> Grid:
    weighed = any("weight" in match for match in lines)
    columns = (
        Column(t("Code")),
        Column(t("Occupation")),
        Column(t("Match")),
        Column(t("Score"), "right", 1),
        *([Column(t("Share"), "right", 2)] if weighed else []),
        Column(t("Level"), drop=3),
        Column(t("Way"), drop=4),
    )
    return Grid(columns, tuple(_row(match, weighed, t) for match in lines))


def _row(match: Match, weighed: bool, t: Text) -> tuple[Value, ...]:
    level = match["level"]
    share: list[Value] = [Cell(t.percent(100 * match["weight"]) if "weight" in match else "–")] if weighed else []
    return (
        Cell(match["id"], "accent"),
        Cell(named(match)),
        word(match["quality"], match.get("certainty", ""), t),
        Cell(t.decimal(match["score"], 2)),
        *share,
        Cell(f"{t(level['scheme'])} {level['value']}" if "value" in level else "–"),
        Cell(way(match, t), "dim", tuple(match["sources"][:-1])),
    )


CERTAINTIES = {"unsure": "{match}, unsure", "tie": "{match}, one of several"}
"""What is added to the word for a match that may not be the best of its country; message ids."""


def word(quality: str, certainty: str, t: Text) -> Cell:
    """How good a match is, in a word, and whether it may be another occupation's place."""
    text = t(WORDS[quality])
    if certainty in CERTAINTIES:
        return Cell(t(CERTAINTIES[certainty], match=text), "warn")
    return Cell(text, STYLES.get(quality, ""))


def named(match: Match) -> str:
    """The title; with the classification's own before it, where several occupations share the English one."""
    return f"{match['own_title']} ({match['title']})" if "own_title" in match else match["title"]


def way(match: Match, t: Text) -> str:
    """The way in a few words: the ISCO group, a direct table, or titles alone."""
    kind, _, group = match["path"].partition("isco ")
    if kind == "checked":
        return t("read side by side")
    if kind == "titles":
        return t("titles agree")
    if not group:
        return t("direct table")
    code, name = group.partition(" ")[0], match["matched"].partition(" ")[2]
    if kind.startswith("titles"):
        return t("titles, ISCO {code} {name}", code=code, name=name)
    return t("ISCO {code} {name}", code=code, name=name)

"""The quiz on a page: the six interests as bars, what they mean, the answers that led there, and what fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import (
    Block,
    Cell,
    Chart,
    ChartRow,
    Column,
    Document,
    Grid,
    Phrase,
    Prose,
    Section,
    Value,
)
from careercli.pages.brief.sources import with_brief_sources
from careercli.pages.document import document
from careercli.record.interest import AXIS
from careercli.record.quiz import HIGHEST, LOWEST, SOURCE, UNSURE, VALUE_WEIGHTS
from careercli.words.sentences import fitting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.pages.quiz import QuizPage
    from careercli.record.quiz import QuizLine, QuizOf, StatementLine
    from careercli.text.text import Text

NAMED = 4
"""Answers that are named, where they have room."""
ROOM = 190
"""Letters of the answers named: two or three lines on a page of 100 columns."""


SHOWN, LEAST = 10, 3
"""Occupations of a page, and those it has however long their titles are."""
LINES, TITLE = 12, 26
"""Lines of the occupations on one screen, and letters of a title in one of them."""
OF_VALUES = 3
"""Lines less where the page speaks of values, too."""


def page(record: QuizPage, t: Text, rows: int | None = None) -> Document:
    """The profile, and the occupations that fit."""
    of = record.record
    where = ", ".join(record.names) or t("word.all_countries")
    sections = [
        Section(t("quiz.label.interests"), (_means(of, t), _chart(of, t))),
        *_led(of, t),
        *_values(of, t),
        *_occupations(of, where, t),
    ]
    blocks: list[Block] = [*sections, *_how(record, t)]
    made = document(t("quiz.title"), t("quiz.subtitle"), blocks, record.sources, t)
    return with_brief_sources(made, record.sources, "career quiz --answers …", t)


def _means(record: QuizOf, t: Text) -> Phrase:
    """What the profile means, in a sentence."""
    leading = record["leading"]
    if not leading:
        return Phrase((Cell(t("quiz.you.none"), "strong", (SOURCE,)),))
    likes = {name: t(f"fit.likes.{one}") for name, one in zip(("first", "second", "third"), leading, strict=False)}
    means = Cell(t(f"quiz.you.{len(leading)}", **likes), "strong", (SOURCE,))
    return Phrase((means, Cell(t("quiz.weak"))) if record["shape"] == "weak" else (means,))


def _chart(record: QuizOf, t: Text) -> Chart:
    """A bar an interest, the strongest first: the mean of five answers, and how far it is above the mean of all."""
    ordered = sorted(record["interests"], key=lambda one: -one["mean"])
    ticks = tuple((float(at), _tick(at, t)) for at in range(LOWEST, HIGHEST + 1))
    rows = tuple(
        ChartRow(
            _bar(one["interest"], t),
            t("quiz.mean", mean=t.decimal(one["mean"]), above=_signed(one["above"], t)),
            None,
            one["mean"],
            None,
        )
        for one in ordered
    )
    return Chart(ticks, rows)


def letter(interest: str) -> str:
    """Holland's letter of an interest, the same in all languages."""
    return interest[0].upper()


def _bar(interest: str, t: Text) -> str:
    return f"{letter(interest)}  {t(f'quiz.bar.{interest}')}"


def _tick(at: int, t: Text) -> str:
    """The ends and the middle of the scale with what they mean."""
    return t(f"quiz.tick.{at}") if at in (LOWEST, UNSURE, HIGHEST) else t.count(at)


def _signed(value: float, t: Text) -> str:
    shown = t.decimal(abs(value))
    return shown if shown == t.decimal(0.0) else f"{'+' if value > 0 else '−'}{shown}"


def _led(record: QuizOf, t: Text) -> list[Section]:
    """The answers that lifted the leading interests, some of each."""
    named: list[str] = []
    for interest in record["leading"]:
        given = [one for one in record["led_by"] if one["measures"] == interest]
        named += [
            t("quiz.led", text=t(f"quiz.statement.{one['statement']}").rstrip(".。"), answer=one["answer"])
            for one in given[: max(1, NAMED // len(record["leading"]))]
        ]
    if not named:
        return []
    return [Section(t("quiz.label.why"), (Prose(t("quiz.because", statements="; ".join(fitting(named, ROOM)))),))]


def _values(record: QuizOf, t: Text) -> list[Section]:
    """Which values count, and as what."""
    counted = [value for value, answer in record["values"].items() if answer in VALUE_WEIGHTS]
    if not record["values"]:
        return []
    named = t.listed(t(f"quiz.value.{value}") for value in counted)
    text = t("quiz.values_count", values=named) if counted else t("quiz.values_none")
    return [Section(t("quiz.label.values"), (Prose(text),))]


def _occupations(record: QuizOf, where: str, t: Text) -> list[Section]:
    """The occupations that fit, best first."""
    lines = record["occupations"]
    if not lines:
        text = t("quiz.no_order") if not record["weights"] else t("quiz.no_match")
        return [Section(t("quiz.label.work"), (Prose(text),))]
    head = t("quiz.fits", n=lines[0]["of"], where=where)
    return [Section(t("quiz.label.work"), (Prose(head), _table(record, t)))]


def _table(record: QuizOf, t: Text) -> Grid:
    lines = _fitting(record)
    by_fit, others = AXIS in record["weights"], len(record["weights"]) > (AXIS in record["weights"])
    columns = (
        Column(t("column.code")),
        Column(t("column.occupation")),
        *([Column(t("quiz.column.fit"), "right")] if by_fit else []),
        *([Column(t("quiz.column.overall"), "right", 1)] if others else []),
        Column(t("measure.pay_median.short"), "right", 2),
        Column("", drop=2),
        *([Column(t("quiz.column.interests"), drop=3)] if by_fit else []),
    )
    rows = tuple(_row(line, t, by_fit=by_fit, others=others) for line in lines)
    return Grid(columns, rows, light=True)


def _fitting(record: QuizOf) -> Sequence[QuizLine]:
    """As many of the occupations as a screen has room for; all where more than usual are asked for."""
    lines = record["occupations"]
    room, kept = LINES - OF_VALUES * bool(record["values"]), 0
    for line in lines:
        room -= -(-len(line["title"]) // TITLE)
        if room < 0:
            break
        kept += 1
    return lines if len(lines) > SHOWN else lines[: max(kept, LEAST)]


def _row(line: QuizLine, t: Text, *, by_fit: bool, others: bool) -> tuple[Value, ...]:
    also, borrowed = len(line.get("also", ())), "interests_from" in line
    title = t.n("brief.rank.twins", also, title=line["title"]) if also else line["title"]
    refs = (line["interests_source"],) if "interests_source" in line else ()
    source = line["pay_source"]
    letters = t.wider("".join(map(letter, line["interests"])), borrowed)
    pay = t.wider(t.money(line["pay_median"], "year"), line.get("of_group", {}).get("pay_median"))
    return (
        Cell(line["id"], "accent"),
        Cell(title),
        *([Cell(t.wider(t.decimal(line["fit"]), borrowed), "strong", refs)] if by_fit else []),
        *([Cell(t.decimal(line["overall"]))] if others else []),
        Cell(pay, "", (source,) if isinstance(source, str) else ()),
        Cell(line["currency"], "dim"),
        *([Cell(letters, "dim")] if by_fit else []),
    )


def _how(record: QuizPage, t: Text) -> list[Block]:
    """How the fit is counted and what `~` is; what leads on from here."""
    of = record.record
    marked = any("interests_from" in line or "of_group" in line for line in of["occupations"])
    about = t.joined((t("quiz.how") if AXIS in of["weights"] else "", t("quiz.borrowed") if marked else ""))
    given = ",".join(str(one["answer"]) for one in of["answers"])
    more = t("quiz.more", command=f"career quiz --answers {given}{record.options}")
    following = Section(t("brief.label.next"), (Prose(more, "dim"), Prose(t("quiz.next"), "dim")))
    return [*([Prose(about, "dim")] if about else []), following]


def statements(lines: Sequence[StatementLine], t: Text, rows: int | None = None) -> Document:
    """The statements in their order, with what each counts for."""
    columns = (
        Column(t("quiz.column.number"), "right"),
        Column(t("quiz.column.statement")),
        Column(t("quiz.column.counts")),
    )
    cells = tuple(
        (
            Cell(str(line["number"]), "dim"),
            Cell(line["text"]),
            Cell(_counts_for(line, t), "accent"),
        )
        for line in lines
    )
    return document(t("quiz.statements.title"), t("quiz.statements.subtitle"), (Grid(columns, cells),), {}, t)


def _counts_for(line: StatementLine, t: Text) -> str:
    return t(f"quiz.value.{line['measures']}") if line["on"] == "values" else t(f"interest.{line['measures']}")

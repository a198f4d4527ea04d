"""AI on a page: shares of the tasks, activities, products, measures; the working of an activity; a ranking."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from careercli.output.document import Bar, Bullets, Cell, Column, Facts, Grid, Heading, Note, Prose, Share, SideBySide
from careercli.pages import ai_parts, industries
from careercli.pages.document import document, joined
from careercli.pages.style import bucket_style
from careercli.pages.unit import changes, whose
from careercli.record.ai import Ai, Measure, Origin, Product, RatedActivity, Shares, is_known, span
from careercli.record.bucket import BUCKETS
from careercli.record.figure import amount_or_none

if TYPE_CHECKING:
    from careercli.output.document import Block, Document, Value
    from careercli.record.ai_answer import AiLine, AiOf, ExplainedTask
    from careercli.record.pages.ai import AiPage, AiRankingPage, AiWorkingPage
    from careercli.text.text import Text

EXACT = "exact"
"""Shares and measures of the occupation's own code: nothing is said of how they were reached."""
WEAK = ("mixed", "unweighted", "second", "wide", "loose")
"""Qualities of shares that a reader is warned of."""
MISSED_BY = {"near": 4, "broad": 6, "wide": 13}
"""By how many points such shares missed where they could be tried (Canada), on average; `make ai-report`."""
SHOWN = 5
"""Activities of a bucket."""
ORIGINS = 4
"""O*NET occupations a page names."""
PRODUCTS = 8
MARKS = ("observed", "contested")
"""Badges that are marked; that ratings agree is the rule."""


def ai(record: Ai | None, t: Text, *, every: bool = False) -> list[Block]:
    """The AI section, with `every` activity, product and rated code on demand; nothing when nothing is known."""
    if record is None or not is_known(record):
        return []
    return [
        Heading(t("pages.ai.heading")),
        *_verdict(record, t),
        *share_bar(record["shares"], t),
        *activities(record, t, every=every),
        *([] if "missing" in record["shares"] else caveats(t)),
        *profile_tasks(record, t),
        *products(record["products"], t, every=every),
        *measures(record["measures"], t, every=every),
        *_advice(record, t),
    ]


def _verdict(record: Ai, t: Text) -> list[Block]:
    if not record["summary"]:
        return []
    verdict = t.word("verdict", record["verdict"])
    return [Prose(t("pages.ai.verdict", verdict=verdict, summary=record["summary"]), refs=(record["source"],))]


def _advice(record: Ai, t: Text) -> list[Block]:
    blocks: list[Block] = []
    if record["skills"]:
        blocks.append(Bullets(tuple(Cell(skill) for skill in record["skills"]), t("pages.ai.skills")))
    if record["entry_level"]:
        blocks.append(Prose(t("pages.ai.entry_level", text=record["entry_level"])))
    if record["advice"]:
        blocks.append(Prose(t("pages.ai.advice", text=record["advice"])))
    return blocks


def share_bar(shares: Shares, t: Text) -> list[Block]:
    """The stacked bar with how sure it is, or why there is none."""
    if "missing" in shares:
        return [Note(t("pages.ai.no_shares", reason=t.reason(shares)), "missing")]
    figures = (shares.get("automated"), shares.get("augmented"), shares.get("human"))
    parts = tuple(
        (t(f"pages.ai.bucket.{bucket}"), amount_or_none(figure) or 0.0, bucket_style(bucket))
        for bucket, figure in zip(BUCKETS, figures, strict=True)
    )
    return [
        Facts(((t("pages.ai.tasks"), Share(parts, share_texts(shares, t))),)),
        _basis(shares, t),
        *no_human(shares.get("human"), t),
        *_quality(shares, t),
    ]


def share_texts(shares: Shares, t: Text) -> tuple[str, ...]:
    """Each share in words, those a stricter or looser rule would move with their range."""
    automated = t.ranged(shares.get("automated"), *span(shares))
    augmented = t.ranged(shares.get("augmented"), *span(shares, "augmented"))
    human = shares.get("human")
    return automated, augmented, t("pages.ai.none") if human == 0 else t.percent(human)


def _basis(shares: Shares, t: Text) -> Prose:
    """How sure the shares are, and how many of the tasks they rest on where some have no ratings."""
    rated, tasks = shares.get("rated"), shares.get("tasks")
    firm, observed = (t.percent(figure, places=0) for figure in (shares.get("firm"), shares.get("observed")))
    partly = t("pages.ai.rated", rated=rated, tasks=tasks) if rated != tasks else ""
    text = t.joined((t("pages.ai.basis", firm=firm, observed=observed), partly))
    path = shares.get("path", "").split()
    return Prose(text, "dim", tuple(key for key in shares["sources"] if key not in path))


def no_human(human: object, t: Text) -> list[Block]:
    """What a human share of nothing does not mean."""
    return [Note(t("pages.ai.no_human"))] if human == 0 else []


def _quality(shares: Shares, t: Text) -> list[Block]:
    """How the shares were reached, and how far such shares can be trusted."""
    quality = shares.get("quality", EXACT)
    if quality == EXACT:
        return []
    refs = () if shares.get("path") == "direct" else tuple(shares.get("path", "").split())
    groups, origins = t.listed(_groups(shares)), _origins(shares.get("origins", []), t)
    text = t(f"pages.ai.quality.{quality}", groups=groups, origins=origins)
    error = [Note(t("pages.ai.error", points=MISSED_BY[quality]))] if quality in MISSED_BY else []
    return [Note(text, "warning" if quality in WEAK else "info", refs), *error]


def _groups(shares: Shares) -> list[str]:
    """The ISCO groups, the heaviest first, as far as a page names them."""
    heaviest = sorted(shares.get("isco", []), key=lambda part: -part["weight"])
    named = [part["group"] for part in heaviest[:ORIGINS]]
    return [*named, "…"] if len(heaviest) > ORIGINS else named


def _origins(origins: Sequence[Origin], t: Text) -> str:
    """The O*NET occupations, the heaviest first; their weights where there are several."""
    if len(origins) == 1:
        return origins[0]["onet"]
    heaviest = sorted(origins, key=lambda origin: -origin["weight"])
    named = [f"{origin['onet']} ({t.percent(100 * origin['weight'])})" for origin in heaviest[:ORIGINS]]
    return t.listed([*named, "…"] if len(origins) > ORIGINS else named)


def caveats(t: Text, refs: tuple[str, ...] = ()) -> list[Block]:
    """What a reader of shares must always know, with the sources `refs`."""
    return [Note(t("pages.ai.caveat.rating")), Note(t("pages.ai.caveat.basis"), refs=refs)]


def activities(record: Ai, t: Text, *, every: bool = False) -> list[Block]:
    """Activities by bucket, core ones first; the first few unless `every` is wanted."""
    lists = tuple(_bucket(record["activities"].get(bucket, []), bucket, t, every) for bucket in BUCKETS)
    if not any(entry.items for entry in lists):
        return []
    proxies = record["shares"].get("activities_from", [])
    whose = [Prose(t("pages.ai.activities_of", codes=t.listed(proxies)), "dim")] if proxies else []
    badges = {badge for entries in record["activities"].values() for entry in entries for badge in entry["badges"]}
    meanings = [t(f"pages.ai.mark_meaning.{mark}") for mark in MARKS if mark in badges]
    legend = [Prose(" · ".join(meanings), "dim")] if meanings else []
    return [*whose, SideBySide(tuple(entry for entry in lists if entry.items)), *legend]


def _bucket(entries: Sequence[RatedActivity], bucket: str, t: Text, every: bool) -> Bullets:
    shown = entries if every else entries[:SHOWN]
    items = [Cell(_activity(entry, t)) for entry in shown]
    if len(entries) > len(shown):
        items.append(Cell(t("pages.ai.more_activities", count=len(entries) - len(shown)), "dim"))
    return Bullets(tuple(items), t(f"pages.ai.bucket.{bucket}"), bucket_style(bucket))


def _activity(entry: RatedActivity, t: Text) -> str:
    marks = (t(f"pages.ai.mark.{mark}") for mark in MARKS if mark in entry["badges"])
    return " ".join((entry["title"].rstrip("."), *marks))


def profile_tasks(record: Ai, t: Text) -> list[Block]:
    """The tasks a profile names, apart from the computed ones."""
    if record["tasks_by"] != "profile":
        return []
    lists = tuple(
        Bullets(
            tuple(Cell(task) for task in record["tasks"].get(bucket, [])),
            t(f"pages.ai.bucket.{bucket}"),
            bucket_style(bucket),
        )
        for bucket in BUCKETS
    )
    return [Prose(t("pages.ai.profile_tasks"), refs=(record["source"],)), SideBySide(lists)]


DETAILS = ("kind", "degree", "year")
"""What a product may have besides name and use."""


def products(entries: Sequence[Product], t: Text, *, every: bool = False) -> list[Block]:
    """Products that take over part of the work; a product whose name is not known says nothing to a reader."""
    named = [entry for entry in entries if entry["name"]]
    if not named:
        return []
    shown = named if every else named[:PRODUCTS]
    known = [key for key in DETAILS if any(key in entry for entry in shown)]
    columns = (
        Column(t("pages.ai.product")),
        *(Column(t(f"pages.ai.product.{key}"), drop=1) for key in known),
        Column(t("pages.ai.product.takes_over")),
    )
    notes: list[Block] = []
    if len(named) > len(shown):
        notes.append(Note(t("pages.ai.more_products", count=len(named) - len(shown))))
    if any("reference" in entry for entry in shown):
        notes.append(Note(t("pages.ai.product.devices")))
    return [Grid(columns, tuple(_product(entry, known, t) for entry in shown)), *notes]


def _product(entry: Product, known: Sequence[str], t: Text) -> tuple[Value, ...]:
    details = {
        "kind": t(f"pages.ai.product.kind.{entry['kind']}") if "kind" in entry else "–",
        "degree": t(f"pages.ai.product.degree.{entry['degree']}") if "degree" in entry else "–",
        "year": str(entry.get("year", "–")),
    }
    name = Cell(entry["name"] or "", "strong", (entry["source"],))
    return (name, *(Cell(details[key]) for key in known), Cell(entry["takes_over"]))


def measures(entries: Sequence[Measure], t: Text, *, every: bool = False) -> list[Block]:
    """One row a published measure, never averaged, at the nearest code it rates; with `every`, at every code."""
    if not entries:
        return []
    shown = entries if every else list({entry["measure"]: entry for entry in reversed(entries)}.values())[::-1]
    columns = (
        Column(t("pages.ai.measure")),
        Column(t("pages.ai.measure.value"), "right"),
        Column(t("pages.ai.measure.percentile"), "right"),
        Column("", drop=3),
        Column(t("pages.ai.measure.rated_at"), drop=1),
        Column(t("pages.ai.measure.year"), "right", 4),
        Column(t("pages.ai.measure.scale"), drop=5),
    )
    rows = tuple(_measure(entry, t) for entry in shown)
    return [Grid(columns, rows), Note(t("pages.ai.measure.note"))]


def _measure(entry: Measure, t: Text) -> tuple[Value, ...]:
    value, place = amount_or_none(entry["value"]), amount_or_none(entry["percentile"])
    text = t.reason(entry["value"]) if value is None else t.decimal(value, 2)
    name = t.word("measure", entry["name"])
    if "label" in entry:
        name = t("pages.ai.measure.labelled", name=name, label=t.word("measure-label", entry["label"]))
    return (
        Cell(name, refs=(entry["source"],)),
        Cell(text, "strong"),
        Cell("–" if place is None else t.count(place)),
        Bar(0, place, 100),
        _rated_at(entry, t),
        Cell(str(entry["year"]), "dim"),
        Cell(t.word("measure-scale", entry["scale"]), "dim"),
    )


def _rated_at(entry: Measure, t: Text) -> Cell:
    """The code a value was given to; how similar it is, and who says so, where it is not the occupation's own."""
    code = entry["rated_at"]
    if entry["quality"] != EXACT:
        quality = entry["quality"]
        code = f"{code} ({t(f'pages.ai.measure.quality.{quality}')})"
    return Cell(code, "dim", (entry["path_source"],) if "path_source" in entry else ())


WORKING = ("task", "type", "human", "gpt4", "automation", "physical", "bucket", "because")
"""The columns of a working: a task, its labels, where they lead."""


def page(record: AiPage, t: Text, rows: int | None = None) -> Document:
    """AI in each occupation."""
    return joined([_one(one, record, t) for one in record.occupations], t)


def _one(answer: AiOf, shown: AiPage, t: Text) -> Document:
    """One occupation: shares, activities, products, measures; or its measures alone."""
    record, sources = answer["ai"], shown.sources
    title = t.title(answer["title"])
    if shown.only_measures:
        nothing = [Note(t("pages.ai.no_measure"), "missing")]
        blocks = [*measures(record["measures"], t, every=True), *ai_parts.whole(answer["score_parts"], t)] or nothing
        return document(title, answer["id"], blocks, sources, t)
    blocks = ai(record, t, every=shown.every)[1:] or [
        Note(t("pages.ai.nothing", reason=t.reason(record["shares"])), "missing")
    ]
    if "unit" in answer:
        blocks += [
            *changes(answer["unit"], None, t),
            Prose(whose(answer["unit"], t), "dim", (answer["unit"]["source"],)),
        ]
    blocks += [*ai_parts.whole(answer["score_parts"], t), *industries.whole(answer["industries"], t)]
    return document(title, _subtitle(answer, t), blocks, sources, t)


def _subtitle(answer: AiOf, t: Text) -> str:
    """The occupation, with the threshold where it has shares."""
    if "missing" in answer["ai"]["shares"]:
        return answer["id"]
    return t(
        "pages.ai.subtitle",
        id=answer["id"],
        threshold=t.decimal(answer["threshold"], int(answer["threshold"] % 1 > 0)),
    )


def _names(t: Text) -> dict[str, str]:
    """The buckets by name, that of tasks without ratings too."""
    return {bucket: t(f"pages.ai.bucket.{bucket}") for bucket in (*BUCKETS, "unrated")}


def working(shown: AiWorkingPage, t: Text, rows: int | None = None) -> Document:
    """How an activity came into its bucket: every task's labels and the condition that held."""
    record, sources = shown
    names = _names(t)
    everywhere = t.n("pages.ai.from_tasks", record["tasks_everywhere"], bucket=names[record["bucket_everywhere"]])
    facts = Facts(
        (
            (t("pages.ai.activity"), Cell(record["activity"], "strong")),
            (t("pages.ai.here"), Cell(names[record["bucket"]], refs=tuple(record["sources"]))),
            (t("pages.ai.everywhere"), Cell(everywhere)),
        )
    )
    columns = tuple(Column(t(f"pages.ai.working.{name}")) for name in WORKING)
    grid = Grid(columns, tuple(_task(task, names, t) for task in record["tasks"]))
    title = t("pages.ai.why", activity=record["activity"].rstrip("."))
    blocks: list[Block] = [facts, grid, Prose(t("pages.ai.working_legend"), "dim")]
    return document(title, f"{record['id']} · {record['dwa']}", blocks, sources, t)


def _task(task: ExplainedTask, names: Mapping[str, str], t: Text) -> tuple[Value, ...]:
    ratings = f"{_or_dash(task['t1'])}, {_or_dash(task['t2'])}"
    physical = {True: t("pages.ai.physical.yes"), False: t("pages.ai.physical.no"), None: "–"}[task["physical"]]
    return (
        Cell(f"{task['task']} ({task['onet']})"),
        Cell(t.word("task-type", task["type"])),
        Cell(task["human"] or "–"),
        Cell(task["gpt4"] or "–"),
        Cell(ratings),
        Cell(physical),
        Cell(names[task["bucket"]], "strong"),
        Cell(t.word("ai-condition", task["steps"][-1]["condition"]), "dim"),
    )


def _or_dash(rating: int | None) -> str:
    return "–" if rating is None else str(rating)


def ranking(record: AiRankingPage, t: Text, rows: int | None = None) -> Document:
    """Occupations by a share, each with its bar."""
    lines, place, sort, sources = record
    kept = lines[:rows] if rows else lines
    names = _names(t)
    columns = (
        Column(t("pages.ai.code")),
        Column(t("pages.ai.occupation")),
        *(Column(names[bucket], "right") for bucket in BUCKETS),
        Column("", drop=1),
    )
    title = t("pages.ai.ranking", place=place, bucket=names[sort])
    blocks: list[Block] = [
        Grid(columns, tuple(_line(line, t) for line in kept), left_out=len(lines) - len(kept)),
        *([Note(t("pages.ai.no_human_ranked"))] if any(line["human"] == 0 for line in kept) else []),
        *caveats(t, tuple(sources)),
    ]
    return document(title, t.n("pages.ai.ranking_subtitle", len(lines)), blocks, sources, t)


def _line(line: AiLine, t: Text) -> tuple[Value, ...]:
    figures = (line["automated"], line["augmented"], line["human"])
    reason = t.reason(line["automated"])
    amounts = [amount_or_none(figure) or 0.0 for figure in figures]
    names = _names(t)
    bar = Share(
        tuple((names[bucket], amount, bucket_style(bucket)) for bucket, amount in zip(BUCKETS, amounts, strict=True)),
        tuple(map(t.percent, amounts)),
    )
    cells = (
        [Cell(reason, "dim"), Cell("–"), Cell("–")]
        if reason
        else [
            Cell(t.ranged(line["automated"], line["automated_low"], line["automated_high"])),
            *(Cell(t.percent(figure)) for figure in figures[1:]),
        ]
    )
    name = t("pages.ai.weak", title=line["title"]) if line["quality"] in WEAK else line["title"]
    return (Cell(line["code"], "accent"), Cell(name), *cells, Cell("") if reason else bar)

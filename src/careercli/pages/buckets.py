"""The three buckets on a page: the stacked bar, how far it can be trusted, and the activities."""

from collections.abc import Sequence

from careercli.output.document import Beside, Block, Bullets, Cell, Facts, Note, Prose, Share, Style
from careercli.record.ai import Ai, Origin, RatedActivity, Shares, span
from careercli.record.figure import amount_or_none
from careercli.text.text import Text

BUCKETS: tuple[tuple[str, str, Style], ...] = (
    ("automated", "Can be automated", "automated"),
    ("augmented", "Augmented by AI", "augmented"),
    ("human", "Stays human", "human"),
)
BADGES = {"observed": "in use", "contested": "contested", "firm": "firm"}
QUALITIES = {
    "general": "Read from the general O*NET occupation of this code, not from its specialties.",
    "pooled": "The tasks of several O*NET specialties of this code are taken together; the general one has none.",
    "chosen": "One O*NET occupation stands for it, chosen by the editors.",
    "single": "Through a crosswalk from one American occupation.",
    "close": "Through a crosswalk from several American occupations, mostly of one code.",
    "mixed": "Through a crosswalk from several American occupations, none of which has half the weight: a weak link.",
    "unweighted": "Through a crosswalk from several American occupations without weights: a weak link.",
    "second": "Through a second crosswalk, without weights, as much of the first shares no job title with this group: "
    "a weak link.",
    "near": "Derived, through ISCO-08 {groups}: one American occupation has two thirds of the weight or more.",
    "broad": "Derived, through ISCO-08 {groups}: several American occupations, whose shares lie together.",
    "wide": "Derived, through ISCO-08 {groups}: American occupations whose shares lie far apart: low confidence.",
    "partial": "Derived, through ISCO-08 {groups}, which only words of the title lead to: low confidence.",
}
WEAK = ("mixed", "unweighted", "second", "wide", "partial")
MISSED_BY = {"near": 4, "broad": 6, "wide": 13}
"""By how many points such shares missed where they could be tried (Canada), on average; `make ai-report`."""
CAVEATS = (
    "“Can be automated” means rated mostly doable by a language model: no evidence that it is done, or of jobs lost.",
    "Text of 2023, mostly by a model, of language models and American tasks: no instruments, vision or robots.",
)
SHOWN = 5
ORIGINS = 4
"""O*NET occupations a page names."""


def share_bar(shares: Shares, t: Text) -> list[Block]:
    """The stacked bar with what it rests on, or why there is none."""
    if "missing" in shares:
        return [Note(t("No shares of tasks: {reason}.", reason=t.reason(shares)), "missing")]
    figures = (shares.get("automated"), shares.get("augmented"), shares.get("human"))
    parts = tuple(
        (t(name), amount_or_none(figure) or 0.0, style)
        for (_, name, style), figure in zip(BUCKETS, figures, strict=True)
    )
    told = told_shares(shares, t)
    basis = t(
        "{rated} of {tasks} tasks rated; {firm} of their weight firmly, {observed} seen in use.",
        rated=shares.get("rated"),
        tasks=shares.get("tasks"),
        firm=t.percent(shares.get("firm")),
        observed=t.percent(shares.get("observed")),
    )
    return [
        Facts(((t("Its tasks"), Share(parts, told)),)),
        Prose(basis, "dim", tuple(key for key in shares["sources"] if key not in shares.get("path", "").split())),
        *nothing_human(shares.get("human"), t),
        *_quality(shares, t),
    ]


def told_shares(shares: Shares, t: Text) -> tuple[str, ...]:
    """Each share in words, those a stricter or looser rule would move with their range."""
    automated = t.ranged(shares.get("automated"), *span(shares))
    augmented = t.ranged(shares.get("augmented"), *span(shares, "augmented"))
    human = shares.get("human")
    return automated, augmented, t("nothing") if human == 0 else t.percent(human)


def nothing_human(human: object, t: Text) -> list[Block]:
    """What a human share of nothing does not mean."""
    if human != 0:
        return []
    return [Note(t("0 % human: there is no task AI is of no help with. People still do the augmented ones."))]


def _quality(shares: Shares, t: Text) -> list[Block]:
    quality = shares.get("quality", "")
    if quality not in QUALITIES:
        return []
    refs = () if shares.get("path") == "direct" else tuple(shares.get("path", "").split())
    groups = t.listed(_groups(shares))
    text = f"{t(QUALITIES[quality], groups=groups)} {_origins(shares.get('origins', []), t)}"
    return [Note(text, "warning" if quality in WEAK else "info", refs), *_error(quality, t)]


def _groups(shares: Shares) -> list[str]:
    """The ISCO groups, the heaviest first, as far as a page names them."""
    heaviest = sorted(shares.get("isco", []), key=lambda part: -part["weight"])
    told = [part["group"] for part in heaviest[:ORIGINS]]
    return [*told, "…"] if len(heaviest) > ORIGINS else told


def _error(quality: str, t: Text) -> list[Block]:
    """How far shares read this way can be trusted."""
    if quality not in MISSED_BY:
        return []
    text = t(
        "No publisher gives these shares for this country. Tried on Canada, such ones missed by {n} points on average.",
        n=MISSED_BY[quality],
    )
    return [Note(text)]


def _origins(origins: Sequence[Origin], t: Text) -> str:
    """The O*NET occupations, the heaviest first; their weights where there are several."""
    if len(origins) == 1:
        return origins[0]["onet"]
    heaviest = sorted(origins, key=lambda origin: -origin["weight"])
    told = [f"{origin['onet']} ({t.percent(100 * origin['weight'])})" for origin in heaviest[:ORIGINS]]
    return t.listed([*told, "…"] if len(origins) > ORIGINS else told)


def caveats(t: Text, refs: tuple[str, ...] = ()) -> list[Block]:
    """What a reader of shares is always told, with the sources `refs`."""
    promise, basis = CAVEATS
    return [Note(t(promise)), Note(t(basis), refs=refs)]


def activities(record: Ai, t: Text, *, every: bool = False) -> list[Block]:
    """Activities by bucket, core ones first; the first few unless `every` is asked for."""
    lists = tuple(_bucket(record["activities"].get(key, []), t(name), style, t, every) for key, name, style in BUCKETS)
    if not any(entry.items for entry in lists):
        return []
    standing = record["shares"].get("activities_from", [])
    told = [Prose(t("Activities: those of O*NET {codes}.", codes=t.listed(standing)), "dim")] if standing else []
    marked = any(entry["badges"] for entries in record["activities"].values() for entry in entries)
    lists = tuple(entry for entry in lists if entry.items)
    return [*told, Beside(lists), *([_legend(t)] if marked else [])]


def _legend(t: Text) -> Block:
    """What the badges say."""
    text = t(
        "In use: seen in conversations with Claude. Contested: people and GPT-4 disagree whether a model helps. "
        "Firm: the labels agree."
    )
    return Prose(text, "dim")


def _bucket(entries: Sequence[RatedActivity], name: str, style: Style, t: Text, every: bool) -> Bullets:
    shown = entries if every else entries[:SHOWN]
    items = [Cell(_activity(entry, t)) for entry in shown]
    if len(entries) > len(shown):
        items.append(Cell(t("… and {n} more (`career ai CODE --all`)", n=len(entries) - len(shown)), "dim"))
    return Bullets(tuple(items), name, style)


def _activity(entry: RatedActivity, t: Text) -> str:
    marks = [t(BADGES[badge]) for badge in entry["badges"] if badge in BADGES]
    text = entry["title"].rstrip(".")
    return f"{text} [{', '.join(marks)}]" if marks else text


def told_tasks(record: Ai, t: Text) -> list[Block]:
    """The tasks a profile names, apart from the computed ones."""
    if record["tasks_by"] != "profile":
        return []
    lists = tuple(
        Bullets(tuple(Cell(task) for task in record["tasks"].get(key, [])), t(name), style)
        for key, name, style in BUCKETS
    )
    return [Prose(t("The same by the page this profile began from:"), refs=(record["source"],)), Beside(lists)]

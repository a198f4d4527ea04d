"""Pairs of codes with the quality their table gives them (rows/crosswalk.py says which word means what)."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from careercli.errors import BadData
from careerdata.importers.table import plain
from careerdata.rows.crosswalk import CrosswalkRow


class Link(NamedTuple):
    """A code, the one it leads to, and what the table says of the pair."""

    code: str
    target: str
    weight: str = ""
    rank: str = ""
    doubt: str = ""


def rows(scheme: str, links: Sequence[Link], *, path: str, source: str) -> list[CrosswalkRow]:
    """The lines of one table to ISCO-08; a code with a single group ranks it first."""
    found = qualities(links, path=path)
    return [
        CrosswalkRow.model_validate(
            {
                "scheme": scheme,
                "code": link.code,
                "isco": link.target,
                "weight": link.weight,
                "rank": link.rank,
                "quality": quality,
                "path": path,
                "doubt": link.doubt,
                "source": source,
            }
        )
        for link, quality in zip(ranked(links), found, strict=True)
    ]


def qualities(links: Sequence[Link], *, path: str) -> list[str]:
    """One word for each link, over those not outvoted."""
    offered = [link for link in links if link.doubt != "outvoted"]
    targets, origins = Counter(link.code for link in offered), Counter(link.target for link in offered)
    alone = "exact" if path == "direct" else "close"
    return [_quality(link, targets, origins, alone) for link in links]


def _quality(link: Link, targets: Counter[str], origins: Counter[str], alone: str) -> str:
    if link.doubt == "outvoted":
        return "partial"
    if targets[link.code] > 1:
        return "split" if link.weight else "partial"
    return "broad" if origins[link.target] > 1 else alone


def ranked(links: Sequence[Link]) -> list[Link]:
    """The links, those that are the only one of their code in first place."""
    counts = Counter(link.code for link in links if link.doubt != "outvoted")
    return [link._replace(rank="1") if counts[link.code] == 1 and link.doubt != "outvoted" else link for link in links]


def places(order: Iterable[float]) -> list[str]:
    """The place of each amount when the largest is first; equals share one (0.5 0.25 0.25 0.1: 1 2 2 4)."""
    amounts = [round(amount, 9) for amount in order]
    return [str(1 + sum(other > amount for other in amounts)) for amount in amounts]


def share(cell: str, file: str, key: str) -> str:
    """A published share as a figure; raises BadData when it is none from above 0 to 1."""
    figure = plain(cell, file, key)
    if not 0 < float(figure) <= 1:
        raise BadData(f"{file}: `{key}`: `{cell}` is no share")
    return figure


def worked_out(amount: float) -> str:
    """A share that was worked out: four places are more than it can be trusted to."""
    return f"{amount:.4f}".rstrip("0").rstrip(".")

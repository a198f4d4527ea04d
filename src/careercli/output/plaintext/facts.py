"""Key figures and facts as aligned lines."""

from careercli.output.cells import pad, width_of
from careercli.output.clean import clean
from careercli.output.document import Cards, Cell, Facts
from careercli.output.plaintext.paper import Paper


def cards(block: Cards, paper: Paper) -> list[str]:
    """Key figures as facts."""
    rows = [(card.label, figure(card.value, card.detail), card.refs) for card in block.cards]
    return facts(Facts(tuple((label, Cell(text, refs=refs)) for label, text, refs in rows)), paper)


def figure(value: str, detail: str) -> str:
    """A figure and the word on it."""
    return f"{clean(value)} ({clean(detail)})" if detail else value


def facts(block: Facts, paper: Paper) -> list[str]:
    """Labels and values, aligned."""
    size = max((width_of(clean(label)) for label, _ in block.rows), default=0)
    size = min(size, paper.width // 2)
    lines: list[str] = []
    for label, value in block.rows:
        # A label longer than its column gets its own line: the value still starts where the others do.
        own = width_of(clean(label)) > size
        lines += paper.wrapped(clean(label)) if own else []
        lines += paper.wrapped(paper.value(value), pad("" if own else clean(label), size) + "  ")
    return lines

"""Which columns of a grid fit a screen, and how wide each becomes. Only arithmetic."""

from careercli.output.document import Column


def kept(columns: tuple[Column, ...], wanted: list[int], room: int, gap: int) -> list[int]:
    """Positions of the columns that stay: droppable ones go, highest number first, until the rest fits."""
    stay = list(range(len(columns)))
    while sum(wanted[at] for at in stay) + gap * (len(stay) - 1) > room:
        droppable = [at for at in stay if columns[at].drop > 0]
        if not droppable:
            break
        stay.remove(max(droppable, key=lambda at: (columns[at].drop, at)))
    return stay


def shrunk(natural: list[int], minimum: list[int], room: int) -> list[int] | None:
    """Widths that add up to at most `room`: the widest column gives first, none below its minimum."""
    if sum(minimum) > room:
        return None
    widths = list(natural)
    while (excess := sum(widths) - room) > 0:
        giving = [at for at in range(len(widths)) if widths[at] > minimum[at]]
        widest = max(widths[at] for at in giving)
        top = [at for at in giving if widths[at] == widest]
        floor = max([0, *(widths[at] for at in giving if widths[at] < widest), *(minimum[at] for at in top)])
        step = max(1, min(widest - floor, excess // len(top)))
        for at in top[: max(1, excess)]:
            widths[at] -= step
    return widths

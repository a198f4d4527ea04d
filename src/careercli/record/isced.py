"""The levels of ISCED 2011, the one scale of schooling for all countries."""


def span(low: int, high: int) -> str:
    """`6`, or `6–8` where a publisher's level spans several."""
    return str(low) if low == high else f"{low}–{high}"

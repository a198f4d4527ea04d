"""The levels of ISCED 2011, the one scale of schooling all countries are told on."""

LEVELS = (
    "early childhood",
    "primary school",
    "lower secondary school",
    "upper secondary school",
    "post-secondary non-tertiary",
    "short-cycle tertiary",
    "bachelor's degree or equivalent",
    "master's degree or equivalent",
    "doctorate or equivalent",
)
"""By level, 0 to 8, in few words."""


def span(low: int, high: int) -> str:
    """`6`, or `6–8` where a publisher's level spans several."""
    return str(low) if low == high else f"{low}–{high}"

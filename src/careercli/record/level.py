"""National skill levels on one scale."""

COMMON = {
    "TEER": {"0": 4.0, "1": 4.0, "2": 3.0, "3": 2.5, "4": 2.0, "5": 1.0},
    "job zone": {"1": 1.0, "2": 2.0, "3": 3.0, "4": 4.0, "5": 4.5},
    "RQF": {"6+": 4.0, "3-5": 3.0, "2": 2.0, "below-3": 1.5},
    "skill level": {"1": 4.0, "2": 3.0, "3": 2.5, "4": 2.0, "5": 1.0},
    "SSOC skill level": {"1": 1.0, "2": 2.0, "3": 3.0, "4": 4.0},
    "requirement level": {"1": 1.0, "2": 2.0, "3": 3.0, "4": 4.0},
}
"""The national levels on one scale of ours: 1 no training, 2 some, 3 a diploma or a trade, 4 a degree."""


def common_level_or_none(scheme: str, value: str) -> float | None:
    """A national level on the scale of `COMMON`, for comparing countries; None when not known."""
    return COMMON.get(scheme, {}).get(value)

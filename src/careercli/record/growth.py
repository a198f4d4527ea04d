"""Growth over several years told by the year."""


def a_year(percent: float, years: int) -> float | None:
    """The yearly growth in percent that, compounded, gives `percent` in so many years; None of no years, or where
    nothing is left to compound."""
    if years <= 0 or percent <= -100:
        return None
    return float(100 * ((1 + percent / 100) ** (1 / years) - 1))

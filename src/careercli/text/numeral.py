"""Numbers as a reader of a language writes them."""

from collections.abc import Callable

_SPACE = {"en": "", "zh-Hant": "", "fr": "\u202f", "pt": ""}
"""Before a percent sign: French alone puts a space there, one that does not break."""
_SEPARATORS = {"en": (",", "."), "zh-Hant": (",", "."), "fr": ("\u202f", ","), "pt": (".", ",")}


def count(amount: float, lang: str = "en") -> str:
    """A whole number with the language's thousands separator."""
    return f"{round(amount):,}".replace(",", _SEPARATORS[lang][0])


def decimal(amount: float, places: int, lang: str = "en") -> str:
    """A number with `places` decimals and the language's separators."""
    whole, _, part = f"{amount:,.{places}f}".partition(".")
    thousands, point = _SEPARATORS[lang]
    return whole.replace(",", thousands) + (point + part if part else "")


def percent(amount: float, lang: str = "en", *, signed: bool = False, places: int = 1) -> str:
    """A percentage with `places` decimals; `signed` puts a plus before growth."""
    shown = round(amount, places) + 0.0  # neither +0.0 nor -0.0
    sign = "+" if signed and shown > 0 else ""
    return f"{sign}{decimal(shown, places, lang)}{_SPACE[lang]}%"


def money(amount: float, period: str, lang: str = "en") -> str:
    """An amount to the cent by the hour, whole otherwise; the caller names the currency."""
    return decimal(amount, 2, lang) if period in ("hour", "week") else count(amount, lang)


def figure_text(figure: object, write: Callable[[float], str], gap: str = "–") -> str:
    """A figure through `write`; a bound with ≥ before it, a gap as `gap`."""
    if isinstance(figure, dict):
        return f"≥ {write(figure['at_least'])}" if "at_least" in figure else gap
    return write(figure) if isinstance(figure, int | float) else gap

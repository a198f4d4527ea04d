"""The estimate of tokens: never short of a tokeniser's count, and not far above it."""

import pytest

from careercli.assistant.size import tokens as estimated
from careercli.output.formats import md
from careercli.text.text import text

TEXTS = (
    "",
    "About 81,120 CAD a year (39.00 an hour; half earn more; 2025) · 30% above the median job",
    "ca:31102 | General practitioners | 1 | 232,227 | CAD | 76,000 | +35.5% | 4.3% (4.3 to 21.7)",
    "Infirmiers autorisés et infirmières psychiatriques autorisées",
    "Fachkräfte in der Gesundheits- und Krankenpflege",
    "這是什麼工作？薪資、就業、人工智慧、執照、學歷。",
    "[1] O*NET: O*NET 30.1 Database (December 2025)\n[2] https://www.nmc.org.uk/",
    "a" * 500,
    "0123456789" * 40,
    "\u200b\U000e0041" * 20,
)


@pytest.mark.parametrize("words", TEXTS, ids=lambda words: words[:20])
def test_it_is_never_short(words: str, tokens) -> None:
    assert estimated(words) >= tokens(words)


@pytest.mark.parametrize("lang", ["en", "fr", "pt", "zh-Hant"])
def test_it_is_near_for_whole_texts(lang: str, tokens) -> None:
    t = text(lang)
    words = "\n".join(t(f"pages.{key}") for key in ("pay.low", "pay.high")) + (md.__doc__ or "")
    assert tokens(words) <= estimated(words) <= 2.5 * tokens(words)

"""The language, currency and order of countries of an answer: as the command line says, else as configured."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from careercli import paths
from careercli.errors import BadData, CareerError, NotFound, UsageError
from careercli.person import config
from careercli.text.languages import languages
from careercli.text.text import Text, text

if TYPE_CHECKING:
    from careercli.queries.currency import Wanted


def check_language(name: str) -> str:
    """The bundled language of this name, however it is spelled; UsageError lists them."""
    spelled = name.replace("_", "-").lower()
    for language in languages():
        if spelled == language.lower():
            return language
    raise UsageError("error.language.unknown", "error.language.known", name=name, known=languages())


def reader_text(named: str | None) -> Text:
    """The texts of the language named, else configured, else the locale's. Raises UsageError for an unknown one."""
    name = named or config.setting("lang").value
    return text(check_language(name) if name else from_locale())


def help_text(named: str | None = None) -> Text:
    """The texts for help and failures: those of the reader, of the locale where the configuration is what is wrong."""
    try:
        return reader_text(named)
    except CareerError:
        return text(from_locale())


def from_locale() -> str:
    """The bundled language nearest to the environment's, English when there is none."""
    text = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    spelled = text.split(".")[0].replace("_", "-").lower()
    if spelled.startswith("zh") and not spelled.startswith(("zh-cn", "zh-sg", "zh-hans")):
        return "zh-Hant"
    return spelled[:2] if spelled[:2] in languages() else "en"


def currency_wanted(
    currency: str | None = None, *, ppp: bool = False, per: str | None = None, common: bool = False
) -> Wanted | None:
    """What `--currency`, `--ppp` and `--per` ask for; None when neither they nor the configuration ask for anything.

    `common` asks for one money in any case: US dollars at market rates when the reader names none.
    """
    from careercli.queries import currency as currencies

    if currency is not None:
        return currencies.wanted(currency, ppp=ppp, per=per)
    found = config.setting("currency")
    try:
        return currencies.wanted(found.value or (currencies.COMMON if common else None), ppp=ppp, per=per)
    except NotFound as problem:
        raise _misconfigured(problem, found) from problem


def country_order() -> list[str]:
    """The reader's order of countries: home, destinations, then as configured; asked only when a name exists in
    several."""
    return list(dict.fromkeys(key for name in config.COUNTRIES for key in _countries(config.setting(name))))


def _countries(found: config.Setting) -> list[str]:
    from careercli.queries.countries import check_country

    try:
        keys = [check_country(part) for part in found.value.split(",") if part.strip()]
    except NotFound as problem:
        raise _misconfigured(problem, found) from problem
    return [key for key in keys if key]


def spelled(key: str, value: str) -> str:
    """The value of a setting as it is kept, where it may be written in other ways: a language, countries by their
    names, a currency. Raises UsageError for a country or a currency there is not."""
    typed = config.Setting(key, value, "command line")
    if key == "lang":
        wanted = value.replace("_", "-").lower()
        return next((name for name in languages() if name.lower() == wanted), value)
    if key in config.COUNTRIES and value.strip():
        return ",".join(_countries(typed))
    if key == "currency" and value.strip():
        from careercli.queries import currency as currencies

        try:
            currencies.wanted(value)
        except NotFound as problem:
            raise _misconfigured(problem, typed) from problem
        return value.upper()
    return value


def _misconfigured(problem: CareerError, found: config.Setting) -> CareerError:
    """What is wrong with a configured value, and where it is configured: in a file that has to be mended, or typed."""
    kind = BadData if found.origin in paths.configs() else UsageError
    return kind("error.setting.in", *problem.hints, what=problem.message, key=found.key, origin=found.origin)

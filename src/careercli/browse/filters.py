"""The filters: each by its name and value in words, and the windows in which a reader changes one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from careercli.browse.choice import LICENCES, ORDERS, Choice
from careercli.browse.pick import Option, Picked, Question, Window
from careercli.queries import choices
from careercli.record.measures import BOUNDS, LISTED, MONEY, PERCENT, TASKS
from careercli.rules.written import Unclear, read
from careercli.words.level import level_text, meaning_key

if TYPE_CHECKING:
    from careercli.text.text import Text

COUNTRIES, LEVELS, LICENCE, LISTS = "countries", "levels", "licence", "lists"
FILTERS = (COUNTRIES, LEVELS, LICENCE, LISTS, *BOUNDS)
"""The filters in the order of their window; the bounds follow the registry of figures."""


class Known(NamedTuple):
    """What there is to choose from: countries and official lists by key, levels by key with their words."""

    countries: Mapping[str, str]
    lists: Mapping[str, str]
    levels: Callable[[str], Mapping[str, str]]


def known(names: Mapping[str, str], t: Text) -> Known:
    """What the atlas has of countries, lists and levels."""
    each = {country: _levels(country, t) for country in names}
    return Known(names, {key: t.from_data(name) for key, name in choices.lists()}, lambda country: each[country])


def _levels(country: str, t: Text) -> dict[str, str]:
    scheme = choices.level_scheme(country)
    made = {}
    for level in choices.levels(country):
        meaning = meaning_key(scheme, level)
        named = level_text(scheme, level, t)
        made[level] = t("browse.filter.level", level=named, meaning=t(meaning)) if t.has(meaning) else named
    return made


def label(name: str, t: Text) -> str:
    """What a filter is called."""
    if name not in BOUNDS:
        return t(f"browse.filter.{name}")
    end = "least" if name.startswith("min") else "most"
    return t(f"browse.filter.{end}", measure=t(f"measure.{BOUNDS[name].key}.short"))


def value(name: str, choice: Choice, there: Known, t: Text) -> str:
    """What a filter asks for, in words; empty for nothing."""
    if name == COUNTRIES:
        return t.listed(there.countries.get(key, key) for key in choice.countries)
    if name == LEVELS:
        return t.listed(choice.levels)
    if name == LICENCE:
        return t(f"browse.filter.licence.{choice.licence}") if choice.licence else ""
    if name == LISTS:
        return t.listed(there.lists.get(key, key) for key in choice.lists)
    amount = dict(choice.bounds).get(name)
    return "" if amount is None else written(name, amount, t)


def written(name: str, amount: float, t: Text) -> str:
    """A bound as its unit is written."""
    unit = BOUNDS[name].unit
    if unit in (PERCENT, TASKS):
        return t.percent(amount)
    return t.count(int(amount)) if amount == int(amount) else t.decimal(amount)


def told(choice: Choice, there: Known, t: Text) -> list[str]:
    """Each filter in force in words, for the line above the list."""
    made = []
    for name in FILTERS:
        if words := value(name, choice, there, t):
            made.append(
                words if name in (COUNTRIES, LICENCE) else t("browse.filter.told", name=label(name, t), value=words)
            )
    return made


def options(choice: Choice, there: Known, t: Text) -> list[Option]:
    """The lines of the window of filters."""
    return [Option(label(name, t), value(name, choice, there, t) or t("browse.filter.any")) for name in FILTERS]


def orders(t: Text) -> list[Option]:
    """What a list can be ordered by."""
    by_name = {one.name: one for one in LISTED}
    return [
        Option(t(f"measure.{by_name[name].key}.short") if name in by_name else t(f"browse.order.{name or 'best'}"))
        for name in ORDERS
    ]


Ask = Callable[[Any], Any]
"""Shows a window and gives what it was left with."""


async def changed(name: str, choice: Choice, there: Known, t: Text, ask: Ask) -> Choice:
    """The choice after the reader has changed one filter in its window."""
    title = label(name, t)
    if name in BOUNDS:
        return await _bound(name, choice, t, ask)
    if name == LICENCE:
        texts = [t(f"browse.filter.licence.{one}") for one in LICENCES]
        picked: Picked | None = await ask(Window(title, [Option(one) for one in texts], t))
        return choice if picked is None else choice._replace(licence="" if picked.clear else LICENCES[picked.place])
    if name == COUNTRIES:
        keys = await _several(title, there.countries, choice.countries, t, ask)
        kept = choice.levels if keys == choice.countries else ()  # a level is of one country's own scale
        return choice._replace(countries=keys, levels=kept)
    if name == LISTS:
        shown = {key: f"{key.partition('/')[0]} · {text}" for key, text in there.lists.items()}
        return choice._replace(lists=await _several(title, shown, choice.lists, t, ask))
    if len(choice.countries) != 1:
        await ask(Window(title, [Option(t("browse.filter.one_country"))], t))
        return choice
    levels = there.levels(choice.countries[0])
    return choice._replace(levels=await _several(title, levels, choice.levels, t, ask))


def cleared(name: str, choice: Choice) -> Choice:
    """The choice without one filter."""
    if name in BOUNDS:
        return choice.bounded(name, None)
    without = choice._replace(**{name: type(getattr(choice, name))()})
    return without._replace(levels=()) if name == COUNTRIES else without


async def _several(title: str, shown: Mapping[str, str], now: Sequence[str], t: Text, ask: Ask) -> tuple[str, ...]:
    keys = [*shown]
    marked = [keys.index(key) for key in now]
    picked: Picked | None = await ask(Window(title, [Option(text) for text in shown.values()], t, several=marked))
    if picked is None:
        return tuple(now)
    return () if picked.clear else tuple(keys[at] for at in picked.places)


async def _bound(name: str, choice: Choice, t: Text, ask: Ask) -> Choice:
    """Asked again until it is a number or nothing."""
    end = "min" if name.startswith("min") else "max"
    amount = dict(choice.bounds).get(name)
    typed, problem = "" if amount is None else f"{amount:g}", ""
    while True:
        answer: str | None = await ask(Question(t(f"measure.{BOUNDS[name].key}.{end}"), typed, t, problem))
        if answer is None:
            return choice
        if not answer.strip():
            return choice.bounded(name, None)
        try:
            number = read(answer.strip().removesuffix("%"))
        except Unclear as unclear:
            typed, problem = answer, t.message(unclear.message)
            continue
        if number is not None and not (number.money and BOUNDS[name].unit != MONEY):
            return choice.bounded(name, float(number.number))
        typed, problem = answer, t("browse.filter.no_number", text=answer)

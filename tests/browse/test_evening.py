"""Questions people bring to the browser, over the bundled atlas."""

import random

from tests.browse.conftest import Evening, reader_of, spend

from careercli.browse import sheets
from careercli.browse.choice import NONE_KNOWN, Choice, found
from careercli.queries.listing import Filter, listing
from careercli.text.text import text


def test_any_occupation_by_its_code_and_one_key():
    every = [line["id"] for line in listing(Filter())]

    async def script(evening: Evening) -> None:
        for entry in random.Random(20).sample(every, 6):
            await evening.type(entry)
            await evening.press("enter")
            assert (evening.main.shown, evening.focused) == (entry, "page")
            await evening.press("slash")

    spend(script)


def test_which_jobs_in_canada_pay_over_100000_without_a_known_licence():
    made = found(Choice(countries=("ca",), licence=NONE_KNOWN, sort="pay").bounded("min_pay", 100_000), (), text())
    pay = [line["pay_median"] for line in made.lines]
    assert len(pay) > 20
    assert all(isinstance(one, int | float) and one >= 100_000 for one in pay)
    assert pay == sorted(pay, reverse=True)
    assert not any(isinstance(line["regulated"], str) for line in made.lines)
    assert "ca:31102" not in {line["id"] for line in made.lines}, "physicians need one"


def test_what_my_work_is_called_in_germany():
    async def script(evening: Evening) -> None:
        await evening.type("software developers")
        await evening.press("enter", "w")
        german = next(line for line in evening.lines() if "Germany" in line)
        assert "Software architects" in german, "the title stays on a screen of 80 columns"
        await evening.press("enter")
        mentions = [line.split()[0].strip("│") for line in evening.lines() if "│" in line and ":" in line]
        await evening.press(*["down"] * [one[:2] for one in mentions].index("de"), "enter")
        assert evening.main.shown.startswith("de:")

    spend(script, size=(80, 24))


def test_three_jobs_compared():
    async def script(evening: Evening) -> None:
        for title in ("plumbers", "electricians (except industrial and power system)", "carpenters"):
            await evening.type(title)
            await evening.press("down", "space", "slash")
        await evening.press("escape", "c")
        assert "Comparison" in evening.text
        assert {"ca:72300", "ca:72200", "ca:72310"} == set(evening.main.basket)

    spend(script)


def test_a_sentence_and_another_language_find_too():
    for words, entry in (("I fix leaking pipes", "72300"), ("infirmier", "31301"), ("護理", "313")):
        assert any(entry in line["id"] for line in found(Choice(words), (), text()).lines[:12]), words


def test_every_page_of_a_few_random_occupations_can_be_made():
    every = [line["id"] for line in listing(Filter())]
    for entry in random.Random(8).sample(every, 3):
        for tab in sheets.TABS:
            assert sheets.of_occupation(tab, entry, reader_of()).document.title
        assert sheets.everywhere(entry, reader_of()).mentions

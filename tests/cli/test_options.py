"""Numbers as options take them; an option given twice: all its values count, or the second is refused."""

from typing import Any

import pytest
import typer

from careercli.cli.app import command
from careercli.cli.options import SEVERAL, amount, whole
from careercli.errors import UsageError


@pytest.mark.parametrize(("text", "number"), [("0", 0), (" 25 ", 25), ("007", 7)])
def test_a_whole_number(text, number):
    assert whole("--limit")(text) == number


@pytest.mark.parametrize("text", ["", "-1", "1.5", "x", "1e3", "²", "٣", "9" * 30])
def test_no_whole_number(text):
    with pytest.raises(UsageError, match="`--limit` takes a whole number, 0 or more"):
        whole("--limit")(text)


@pytest.mark.parametrize(("text", "number"), [("80000", 80_000), ("80,000", 80_000), ("-2.5", -2.5), ("1e5", 100_000)])
def test_an_amount(text, number):
    assert amount("--min")(text) == number


@pytest.mark.parametrize("text", ["", "x", "nan", "inf", "-Infinity", "1e999"])
def test_no_amount(text):
    with pytest.raises(UsageError, match="`--min` takes a number, not"):
        amount("--min")(text)


@pytest.mark.parametrize("text", ["50.000", "41.700", "$50,000", "CA$50,000", "50 EUR"])
def test_an_amount_that_could_be_two_or_of_another_money_is_refused(text):
    with pytest.raises(UsageError) as caught:
        amount("--min-pay")(text)
    assert "--min-pay" in caught.value.message
    assert "rite" in caught.value.hints[0]


@pytest.mark.parametrize(
    ("text", "number"), [("48.300,00", 48_300), ("2,5", 2.5), ("1 234,5", 1234.5), ("50k", 50_000)]
)
def test_an_amount_in_other_notation(text, number):
    assert amount("--min")(text) == number


def test_a_percentage_with_its_sign():
    assert amount("--min-growth", "PERCENT")("2,5 %") == 2.5
    with pytest.raises(UsageError):
        amount("--min-pay", "AMOUNT")("5%")


def test_thousands_of_a_whole_number():
    assert whole("--limit")("1,000") == 1000
    with pytest.raises(UsageError, match="takes a whole number"):
        whole("--limit")("1.000")


def commands(group: Any, path: tuple[str, ...] = ()) -> list[tuple[tuple[str, ...], Any]]:
    """Every command with the words that call it."""
    context = typer.Context(group)
    found = []
    for name in group.list_commands(context):
        entry = group.get_command(context, name)
        below = hasattr(entry, "list_commands")
        found += commands(entry, (*path, name)) if below else [((*path, name), entry)]
    return found


EVERY = commands(command())
VALUED = [
    (path, entry, option)
    for path, entry in EVERY
    for option in entry.params
    if option.param_type_name == "option" and not option.is_flag and not option.multiple
]


def read(entry: Any, *arguments: str) -> dict[str, Any]:
    """The options of a command line as they are read, before their values are looked at."""
    context = typer.Context(entry, resilient_parsing=True)
    options, _, _ = entry.make_parser(context).parse_args(args=list(arguments))
    return dict(options)


def test_the_walk_sees_every_command():
    assert {("show",), ("list",), ("config", "set"), ("profile", "show")} <= {path for path, _ in EVERY}
    assert len(VALUED) > 150


@pytest.mark.parametrize(("path", "entry", "option"), VALUED, ids=[" ".join((*p, o.opts[0])) for p, _, o in VALUED])
def test_no_option_keeps_the_last_value_in_silence(path, entry, option):
    name, other = option.opts[0], option.opts[-1]
    if SEVERAL in (option.metavar or ""):
        assert read(entry, name, "a", f"{name}=b", other, "c")[option.name] == "a,b,c"
        return
    with pytest.raises(UsageError, match=f"`{name}` is given twice: `a` and `b`"):
        read(entry, name, "a", other, "b")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("--level", "2", "--level", "3"), ("--level", "2,3")),
        (("-g", "321", "-g", "322"), ("--group", "321,322")),
        (("--on-list", "csol", "--on-list", "osl"), ("--on-list", "csol,osl")),
        (("-c", "ca", "-c", "usa"), ("--country", "Canada, us")),
    ],
)
def test_several_values_are_any_of_them(career, one, other):
    both, together = (career("list", *given, "--limit", "0", "--fields", "id") for given in (one, other))
    assert both.out == together.out != ""
    first = career("list", *one[:2], "--limit", "0", "--fields", "id").out
    second = career("list", *one[2:], "--limit", "0", "--fields", "id").out
    assert set(both.out.split()) == {*first.split(), *second.split()}


def test_one_value_too_many_is_told(refused):
    assert "`--min-pay` is given twice: `3` and `5`" in refused(2, "list", "--min-pay", "3", "--min-pay", "5")
    assert "`--country` is given twice" in refused(2, "show", "32120", "-c", "ca", "--country", "us")
    assert "`--level` needs a value" in refused(2, "list", "--level", ",")
    assert "No level `9`" in refused(3, "list", "--level", "2,9")


def test_sections_fields_and_countries_add_up(answer):
    assert set(
        answer("show", "ca:32120", "--section", "pay", "-s", "ai", "--fields", "id", "--fields", "code")["data"]
    ) == {
        "id",
        "code",
    }
    found = answer("match", "ca:32120", "--to", "us", "--to", "Germany")["data"]
    assert {match["country"] for match in found} == {"us", "de"}
